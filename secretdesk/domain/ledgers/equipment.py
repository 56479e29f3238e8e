"""Office equipment that handles secrets (F16): copiers, printers, scanners, shredders; what stores is a carrier inside."""

from __future__ import annotations

from secretdesk.domain import field as f
from secretdesk.domain.device import INDEXES, Device
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="equipment",
    kind="equipment",
    title=N_("ledger", "Equipment"),
    one=N_("ledger", "Device"),
    key="number",
    item=True,
    unique=(("number",),),
    indexes=INDEXES,
    columns=("level", "number", "equipment_kind", "model", "asset_no", "has_storage", "state", "custodian", "place"),
    icon="printer",
)
class Equipment(Device):
    """One device; `has_storage` also where the part cannot be taken out and bears no number of its own."""

    equipment_kind: str = f.choice(60, N_("equipment", "Kind"), register="equipment_kind", width=92, sortable=True)
    has_storage: bool = f.flag(61, N_("equipment", "Has storage"), default=False, width=72)
    connected_to: int | None = f.ref(62, N_("equipment", "Connected to"), "computer", default=None, width=110)
