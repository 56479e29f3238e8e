"""Confidential computers (F15): the machine; its disks are carriers inside it."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.device import INDEXES, Device
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="computers",
    kind="computer",
    title=N_("ledger", "Computers"),
    one=N_("ledger", "Computer"),
    key="number",
    item=True,
    unique=(("number",),),
    indexes=INDEXES,
    columns=("level", "number", "computer_kind", "model", "asset_no", "state", "custodian", "place"),
    icon="monitor",
)
class Computer(Device):
    """One computer; without an address it stands alone, connected to nothing."""

    computer_kind: str = f.choice(60, N_("computer", "Kind"), register="computer_kind", width=92, sortable=True)
    mac: str | None = f.text(61, N_("computer", "MAC address"), limit=120, default=None)
    address: str | None = f.text(62, N_("computer", "IP address"), limit=60, default=None)
    system: str | None = f.text(63, N_("computer", "Operating system"), limit=80, default=None)
    system_on: date | None = f.day(64, N_("computer", "System installed on"), default=None)
    products: str | None = f.text(65, N_("computer", "Security products"), lines=True, default=None)
    wireless_removed: bool = f.flag(66, N_("computer", "Wireless parts removed"), default=False)
