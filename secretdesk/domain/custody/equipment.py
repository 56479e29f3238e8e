"""Registering office equipment with the storage inside it (F16; C01 to C03 in one for a unit that starts)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain.custody import machines
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves
from secretdesk.domain.facts import Found
from secretdesk.domain.item import ACQUISITIONS
from secretdesk.domain.ledger import act, event, refuse_faults
from secretdesk.domain.ledgers import Computer, Equipment
from secretdesk.domain.within import serial_numbers
from secretdesk.errors import Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("register_equipment", N_("act", "Register office equipment"), icon="printer", group="register")
class RegisterEquipment:
    """What stands in one line of the equipment ledger; `disks` are the serial numbers of the storage inside."""

    acquired_on: date = f.day(1, N_("device", "Acquired on"))
    equipment_kind: str = f.choice(2, N_("equipment", "Kind"), register="equipment_kind")
    make: str | None = f.text(3, N_("device", "Make"), limit=40, default=None)
    model: str = f.text(4, N_("device", "Model"), limit=60)
    level: str = f.level(5, N_("item", "Level"))
    asset_no: str | None = f.serial(6, N_("device", "Asset no."), default=None)
    serial_no: str | None = f.serial(7, N_("device", "Serial no."), default=None)
    has_storage: bool = f.flag(8, N_("equipment", "Has storage"), default=False)
    disks: str | None = f.text(9, N_("equipment", "Serial nos. of its storage"), limit=1000, default=None)
    disk_kind: str = f.choice(
        10, N_("equipment", "Kind of its storage"), register="storage_kind", default="storage_part"
    )
    connected_to: int | None = f.ref(11, N_("equipment", "Connected to"), "computer", default=None)
    responsible: int | None = f.ref(12, N_("device", "Responsible person"), "person", default=None)
    department: str | None = f.text(13, N_("device", "Department"), limit=60, default=None)
    place: int = f.ref(14, N_("device", "Stands at"), "place")
    in_use_since: date | None = f.day(15, N_("device", "In use since"), default=None)
    purpose: str | None = f.text(16, N_("device", "Purpose"), limit=60, default=None)
    acquired: str = f.choice(17, N_("item", "Acquired by"), among=ACQUISITIONS, default="purchased")
    remark: str | None = f.text(18, N_("item", "Remarks"), lines=True, words=True, default=None)
    violation: str | None = f.text(19, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(20, N_("act", "Entered late because"), default=None)


@event("equipment_registered", 1, N_("event", "Registered"), account="in", line="received")
class EquipmentRegistered:
    """One device enters the account."""

    on: date = f.day(1, N_("event", "On"))
    equipment: Equipment = f.whole(2, N_("ledger", "Device"), "equipment")
    violation: str | None = f.text(3, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(4, N_("act", "Entered late because"), default=None)


@decides(RegisterEquipment)
def register(command: RegisterEquipment, context: Context, facts: Facts) -> list[Change]:
    """Register one device under its next number, and each storage part inside it under its own."""
    faults = machines.faults_of(command, context, facts)
    if command.connected_to and facts.get(Computer, command.connected_to) is None:
        faults.append(Fault(field="connected_to", message=N_("field", "Not known here.")))
    refuse_faults(faults)
    equipment = machines.record_of(Equipment, command, context, facts)
    serials = serial_numbers(command.disks)
    if serials:
        equipment = replace(equipment, has_storage=True)
    machines.settle(equipment, command, context, facts)
    late = command.late_reason if machines.is_late(command, context) else None
    happened = EquipmentRegistered(
        on=command.acquired_on, equipment=equipment, violation=command.violation, late_reason=late
    )
    changes = Changes(context)
    made = Found("equipment", changes.new("equipment", happened), equipment)
    machines.add_disks(changes, made, serials, facts, kind=command.disk_kind, on=command.acquired_on, late=late)
    return changes.made


@evolves(EquipmentRegistered)
def _(_: None, happened: EquipmentRegistered) -> Equipment:
    return happened.equipment
