"""Approved media: the approval of a carrier to take exports; the carrier itself stands in the book."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import LOG, ledger
from secretdesk.text import N_

APPROVALS = (("approved", N_("medium", "Approved")), ("void", N_("medium", "Void")))


@ledger(
    name="media",
    kind="medium",
    title=N_("ledger", "Approved media"),
    one=N_("ledger", "Approved medium"),
    key="number",
    sort=LOG,
    indexes=(("carrier",),),
    columns=("number", "level", "state", "approved_on", "size"),
    icon="usb",
)
class Medium:
    """The approval: void when level or serial of the carrier changes."""

    number: str = f.serial(1, N_("medium", "Carrier no."), sortable=True, width=116)
    carrier: int = f.count(2, N_("medium", "Carrier"), high=2**53)
    level: str = f.level(3, N_("medium", "Level"), width=118)
    marker: bytes = f.blob(4, N_("medium", "Digest of the marker"))
    uuid: str = f.text(5, N_("medium", "Volume"), limit=80)
    size: int = f.count(6, N_("medium", "Size in bytes"), high=2**53, width=110)
    state: str = f.choice(7, N_("medium", "State"), among=APPROVALS, default="approved", width=92)
    approved_on: date | None = f.day(8, N_("medium", "Approved on"), default=None, width=92)
