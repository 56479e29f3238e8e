"""Labels: the code on each cover, label, badge and slip, with its edition."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_

LABEL_KINDS = (
    ("cover", N_("label", "Cover sheet")),
    ("copy", N_("label", "Copy label")),
    ("medium", N_("label", "Medium label")),
    ("device", N_("label", "Device label")),
    ("badge", N_("label", "Badge")),
    ("place", N_("label", "Place label")),
    ("slip", N_("label", "Slip")),
    ("form", N_("label", "Form")),
)


@ledger(
    name="labels",
    kind="label",
    title=N_("ledger", "Labels"),
    one=N_("ledger", "Label"),
    key="code",
    unique=(("code",),),
    indexes=(("object_kind", "object_id", "label_kind"),),
    columns=("code", "label_kind", "edition", "printed_on", "taken_up_on", "superseded_on"),
    icon="scan-line",
)
class Label:
    """One printed code: ten random bytes, new for each edition."""

    code: bytes = f.blob(1, N_("label", "Code"))
    object_kind: str = f.text(2, N_("label", "Kind of object"))
    object_id: int = f.count(3, N_("label", "Object"), high=2**53)
    label_kind: str = f.choice(4, N_("label", "Kind of label"), among=LABEL_KINDS)
    edition: int = f.count(5, N_("label", "Edition"), default=1)
    printed_on: date | None = f.day(6, N_("label", "Printed on"), default=None)
    taken_up_on: date | None = f.day(7, N_("label", "First scanned on"), default=None)
    superseded_on: date | None = f.day(8, N_("label", "Superseded on"), default=None)
    sheet: int | None = f.ref(9, N_("label", "Print"), "sheet", default=None)
