"""Slips: the paper of a handover; a signature missing stands until the signed slip comes back."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_

SLIP_KINDS = (
    ("loan", N_("slip", "Loan slip")),
    ("return", N_("slip", "Return slip")),
    ("approval", N_("slip", "Approval sheet")),
    ("escort", N_("slip", "Escort note")),
    ("certificate", N_("slip", "Destruction certificate")),
    ("catch_up", N_("slip", "Fallback sheet")),
)
SIGNATURES = (
    ("missing", N_("slip", "Signature missing")),
    ("on_paper", N_("slip", "Signed on paper")),
    ("at_desk", N_("slip", "Signed at the desk")),
)


@ledger(
    name="slips",
    kind="slip",
    title=N_("ledger", "Slips"),
    one=N_("ledger", "Slip"),
    key="number",
    unique=(("number",),),
    indexes=(("signature",), ("slip_kind", "year", "serial"), ("person",)),
    columns=("number", "slip_kind", "made_on", "person", "signature", "cleared_on"),
    icon="signature",
)
class Slip:
    """One slip of paper that someone has to sign."""

    number: str = f.text(1, N_("slip", "Slip no."), sortable=True, search=True, width=130)
    slip_kind: str = f.choice(2, N_("slip", "Kind of slip"), among=SLIP_KINDS, width=120)
    year: int = f.count(3, N_("slip", "Year"), hidden=True)
    serial: int = f.count(4, N_("slip", "Serial"), hidden=True)
    person: int | None = f.ref(5, N_("slip", "Signed by"), "person", default=None, width=96)
    items: tuple[int, ...] = f.refs(6, N_("slip", "Items"), *ITEMS, default=())
    signature: str = f.choice(7, N_("slip", "Signature"), among=SIGNATURES, default="missing", width=120)
    made_on: date = f.day(8, N_("slip", "Made on"), sortable=True, width=92)
    cleared_on: date | None = f.day(9, N_("slip", "Signed slip back on"), default=None, width=110)
    batch: int | None = f.ref(10, N_("slip", "Destruction batch"), "batch", default=None)
    collector: int | None = f.ref(11, N_("slip", "Collected by"), "person", default=None)
    purpose: str | None = f.text(12, N_("slip", "Purpose"), words=True, default=None)
    approval_no: str | None = f.text(13, N_("slip", "Approval no."), default=None)
    voided: bool = f.flag(14, N_("slip", "Voided"), default=False)
