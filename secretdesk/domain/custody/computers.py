"""Registering a confidential computer with its disks (F15; C01 to C03 in one for a unit that starts)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain.custody import machines
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves
from secretdesk.domain.facts import Found
from secretdesk.domain.item import ACQUISITIONS
from secretdesk.domain.ledger import act, event, refuse_faults
from secretdesk.domain.ledgers import Computer
from secretdesk.domain.within import serial_numbers
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("register_computer", N_("act", "Register computer"), icon="monitor", group="register")
class RegisterComputer:
    """What stands in one line of the computer ledger; `disks` are the serial numbers of all that is inside."""

    acquired_on: date = f.day(1, N_("device", "Acquired on"))
    computer_kind: str = f.choice(2, N_("computer", "Kind"), register="computer_kind", default="desktop")
    make: str | None = f.text(3, N_("device", "Make"), limit=40, default=None)
    model: str = f.text(4, N_("device", "Model"), limit=60)
    level: str = f.level(5, N_("item", "Level"))
    asset_no: str | None = f.serial(6, N_("device", "Asset no."), default=None)
    serial_no: str | None = f.serial(7, N_("device", "Serial no."), default=None)
    disks: str | None = f.text(8, N_("device", "Serial nos. of its disks"), limit=1000, default=None)
    disk_kind: str = f.choice(9, N_("device", "Kind of its disks"), register="storage_kind", default="hard_disk")
    mac: str | None = f.text(10, N_("computer", "MAC address"), limit=120, default=None)
    address: str | None = f.text(11, N_("computer", "IP address"), limit=60, default=None)
    system: str | None = f.text(12, N_("computer", "Operating system"), limit=80, default=None)
    system_on: date | None = f.day(13, N_("computer", "System installed on"), default=None)
    responsible: int | None = f.ref(14, N_("device", "Responsible person"), "person", default=None)
    users: tuple[int, ...] = f.refs(15, N_("device", "Used by"), "person", default=())
    department: str | None = f.text(16, N_("device", "Department"), limit=60, default=None)
    place: int = f.ref(17, N_("device", "Stands at"), "place")
    in_use_since: date | None = f.day(18, N_("device", "In use since"), default=None)
    purpose: str | None = f.text(19, N_("device", "Purpose"), limit=60, default=None)
    products: str | None = f.text(20, N_("computer", "Security products"), lines=True, default=None)
    wireless_removed: bool = f.flag(21, N_("computer", "Wireless parts removed"), default=False)
    acquired: str = f.choice(22, N_("item", "Acquired by"), among=ACQUISITIONS, default="purchased")
    remark: str | None = f.text(23, N_("item", "Remarks"), lines=True, words=True, default=None)
    violation: str | None = f.text(24, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(25, N_("act", "Entered late because"), default=None)


@event("computer_registered", 1, N_("event", "Registered"), account="in", line="received")
class ComputerRegistered:
    """One computer enters the account."""

    on: date = f.day(1, N_("event", "On"))
    computer: Computer = f.whole(2, N_("ledger", "Computer"), "computer")
    violation: str | None = f.text(3, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(4, N_("act", "Entered late because"), default=None)


@decides(RegisterComputer)
def register(command: RegisterComputer, context: Context, facts: Facts) -> list[Change]:
    """Register one computer under its next number, and each disk inside it under its own."""
    refuse_faults(machines.faults_of(command, context, facts))
    computer = machines.record_of(Computer, command, context, facts)
    machines.settle(computer, command, context, facts)
    late = command.late_reason if machines.is_late(command, context) else None
    happened = ComputerRegistered(
        on=command.acquired_on, computer=computer, violation=command.violation, late_reason=late
    )
    changes = Changes(context)
    made = Found("computer", changes.new("computer", happened), computer)
    serials = serial_numbers(command.disks)
    machines.add_disks(changes, made, serials, facts, kind=command.disk_kind, on=command.acquired_on, late=late)
    return changes.made


@evolves(ComputerRegistered)
def _(_: None, happened: ComputerRegistered) -> Computer:
    return happened.computer
