"""Carriers: discs, sticks, disks, notebooks (F13, of which F17 is a filter); a disk may be inside a machine."""

from __future__ import annotations

from secretdesk.domain import field as f
from secretdesk.domain.item import DEVICES, Item
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="carriers",
    kind="carrier",
    title=N_("ledger", "Carriers"),
    one=N_("ledger", "Carrier"),
    key="number",
    item=True,
    unique=(("number",),),
    indexes=(
        ("letter", "year", "serial"),
        ("custodian",),
        ("batch",),
        ("state", "due_on"),
        ("place",),
        ("expires_on",),
        ("serial_no",),
        ("former_no",),
        ("inside",),
        ("level",),
    ),
    columns=("level", "number", "carrier_kind", "name", "serial_no", "capacity", "state", "custodian", "due_on"),
    icon="disc-3",
)
class Carrier(Item):
    """One numbered carrier; a stick that held secrets keeps its level for life."""

    carrier_kind: str = f.choice(40, N_("carrier", "Kind"), register="carrier_kind", width=92, sortable=True)
    name: str = f.text(41, N_("carrier", "Name or contents"), words=True, search=True, width=260)
    serial_no: str | None = f.serial(42, N_("carrier", "Serial no."), search=True, default=None, width=150)
    capacity: str | None = f.text(43, N_("carrier", "Capacity"), limit=40, default=None, width=72)
    model: str | None = f.text(44, N_("carrier", "Make and model"), limit=80, default=None)
    issuer: str | None = f.text(45, N_("carrier", "Made or issued by"), search=True, default=None)
    hosts: str | None = f.text(46, N_("carrier", "Allowed hosts"), default=None)
    department: str | None = f.text(47, N_("carrier", "Department"), limit=60, default=None)
    scope: str | None = f.text(48, N_("carrier", "Scope as printed"), words=True, default=None)
    scope_people: tuple[int, ...] = f.refs(49, N_("carrier", "Scope: persons"), "person", default=())
    scope_departments: tuple[str, ...] = f.texts(50, N_("carrier", "Scope: departments"), default=())
    inside: int | None = f.ref(51, N_("carrier", "Inside"), *DEVICES, default=None, width=110)
