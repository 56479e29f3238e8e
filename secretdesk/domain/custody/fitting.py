"""Fitting a disk into a machine and taking one out (C08): what is taken out is a carrier in store again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, within
from secretdesk.domain.custody.lending import check_day, check_order
from secretdesk.domain.custody.machines import add_disks
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import DEVICES
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Carrier, Medium, Place
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts, Found


@act("fit_disk", N_("act", "Fit a disk"), icon="hard-drive-upload", group="device")
class FitDisk:
    """A registered disk from the store, or new ones by their serial numbers, put into a machine."""

    machine: int = f.ref(1, N_("device", "Machine"), *DEVICES)
    disk: int | None = f.ref(2, N_("device", "Disk from the store"), "carrier", default=None)
    serials: str | None = f.text(3, N_("device", "Serial nos. of new disks"), limit=1000, default=None)
    disk_kind: str = f.choice(4, N_("device", "Kind of its disks"), register="storage_kind", default="hard_disk")
    reason: str = f.text(5, N_("act", "Reason"), words=True)
    violation: str | None = f.text(6, N_("act", "Violation: reason"), words=True, default=None)
    on: date | None = f.day(7, N_("act", "On"), default=None)
    late_reason: str | None = f.text(8, N_("act", "Entered late because"), default=None)


@act("remove_disk", N_("act", "Take a disk out"), icon="log-out", group="device")
class RemoveDisk:
    """A disk taken out of its machine and put into the store."""

    disk: int = f.ref(1, N_("device", "Disk"), "carrier")
    reason: str = f.text(2, N_("act", "Reason"), words=True)
    place: int = f.ref(3, N_("act", "Put at"), "place")
    violation: str | None = f.text(4, N_("act", "Violation: reason"), words=True, default=None)
    on: date | None = f.day(5, N_("act", "On"), default=None)
    late_reason: str | None = f.text(6, N_("act", "Entered late because"), default=None)


@event("disk_fitted", 1, N_("event", "Fitted into a machine"), account="move")
class DiskFitted:
    """The disk is inside a machine: at its place, with its person."""

    on: date = f.day(1, N_("event", "On"))
    machine: int = f.ref(2, N_("device", "Machine"), *DEVICES)
    in_use: bool = f.flag(3, N_("state", "In use"), default=False)
    custodian: int | None = f.ref(4, N_("device", "Responsible person"), "person", default=None)
    place: int | None = f.ref(5, N_("device", "Stands at"), "place", default=None)
    reason: str = f.text(6, N_("act", "Reason"), words=True)
    violation: str | None = f.text(7, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(8, N_("act", "Entered late because"), default=None)


@event("disk_removed", 1, N_("event", "Taken out of its machine"), account="move")
class DiskRemoved:
    """The disk is in store, a carrier by itself."""

    on: date = f.day(1, N_("event", "On"))
    machine: int = f.ref(2, N_("device", "Machine"), *DEVICES)
    keeper: int | None = f.ref(3, N_("item", "Custodian"), "person", default=None)
    place: int | None = f.ref(4, N_("act", "Put at"), "place", default=None)
    reason: str = f.text(5, N_("act", "Reason"), words=True)
    violation: str | None = f.text(6, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(7, N_("act", "Entered late because"), default=None)


@event("machine_opened", 1, N_("event", "Opened"), account="move")
class MachineOpened:
    """What its own chain tells of a machine that was opened: which disks came in or out, by their serial numbers."""

    on: date = f.day(1, N_("event", "On"))
    fitted: tuple[str, ...] = f.texts(2, N_("device", "Fitted"), default=())
    removed: tuple[str, ...] = f.texts(3, N_("device", "Taken out"), default=())
    reason: str = f.text(4, N_("act", "Reason"), words=True)
    late_reason: str | None = f.text(5, N_("act", "Entered late because"), default=None)


@decides(FitDisk)
def fit(command: FitDisk, context: Context, facts: Facts) -> list[Change]:
    """Put disks into a machine that is in store or in use."""
    profile = context.profile
    faults = list(check_required(command, profile))
    faults += within.disk_faults(command.serials, command.disk_kind, facts, field="serials", kind_field="disk_kind")
    if not command.disk and not command.serials:
        words = N_("device", "Choose a disk from the store, or give the serial numbers of new ones.")
        faults.append(Fault(field="disk", message=words))
    disk = facts.get(Carrier, command.disk)
    if command.disk and (disk is None or disk.carrier_kind not in within.STORAGE):
        faults.append(Fault(field="disk", message=N_("within", "Not a kind that is built into machines.")))
    refuse_faults(faults)
    found = must(within.machine(command.machine, facts), "item")
    day = check_day(command.on, command.late_reason, context)
    hits = within.at_work(found.record, "device.not_at_work")
    if disk is not None:
        hits += rules.in_store(disk, "device.disk_not_in_store")
        hits += within.disk_level(disk.level, found.record, profile)
        hits += within.clearance(disk, found.record, context, facts)
    number = disk.number if disk is not None else found.record.number
    asking = frozenset({found.record.custodian, *found.record.users})
    rules.settle(hits, context, approval_no=None, violation=command.violation, number=number, requesters=asking)
    if disk is not None and facts.count(Medium, carrier=command.disk, state="approved"):
        words = N_("correcting", "Approved to take exports; the approval must be withdrawn first.")
        raise Refusal("medium-approved", words)
    late = command.late_reason if day < context.today else None
    serials = within.serial_numbers(command.serials)
    fitted = (*((called(disk),) if disk is not None else ()), *serials)
    changes = Changes(context)
    opened = MachineOpened(on=day, fitted=fitted, reason=command.reason, late_reason=late)
    changes.add(found.kind, found.id, opened)
    if disk is not None and command.disk:
        check_order(disk, day, context)
        happened = DiskFitted(
            on=day,
            machine=command.machine,
            in_use=found.record.state == "retained",
            custodian=found.record.custodian,
            place=found.record.place,
            reason=command.reason,
            violation=command.violation if hits else None,
            late_reason=late,
        )
        changes.add("carrier", command.disk, happened)
    add_disks(changes, found, serials, facts, kind=command.disk_kind, on=day, late=late)
    return changes.made


@decides(RemoveDisk)
def remove(command: RemoveDisk, context: Context, facts: Facts) -> list[Change]:
    """Take a disk out of its machine, whatever the machine's state: it is in the officer's hands."""
    refuse_faults(check_required(command, context.profile))
    disk = must(facts.get(Carrier, command.disk), "carrier")
    if disk.inside is None:
        raise Refusal("device.not_inside", N_("device", "{number} is not inside a machine.", number=disk.number))
    if disk.state == "missing":
        words = N_("device", "{number} is reported missing; enter it as found first.", number=disk.number)
        raise Refusal("device.disk_missing", words)
    place = must(rules.usable(facts.get(Place, command.place)), "place")
    day = check_day(command.on, command.late_reason, context)
    hits = rules.keeping(disk, place, context.profile)
    rules.settle(hits, context, approval_no=None, violation=command.violation, number=disk.number)
    check_order(disk, day, context)
    happened = DiskRemoved(
        on=day,
        machine=disk.inside,
        keeper=context.actor.person,
        place=command.place,
        reason=command.reason,
        violation=command.violation if hits else None,
        late_reason=command.late_reason if day < context.today else None,
    )
    changes = Changes(context)
    _open(changes, disk, command.reason, day, happened.late_reason, facts)
    changes.add("carrier", command.disk, happened)
    return changes.made


def loosen(changes: Changes, found: Found, reason: str, on: date, facts: Facts) -> None:
    """Add the entries by which a disk that parted from its machine by itself is a carrier of its own again."""
    disk: Carrier = found.record
    _open(changes, disk, reason, on, None, facts)
    keeper, machine = changes.context.actor.person, must(disk.inside, "item")
    out = DiskRemoved(on=on, machine=machine, keeper=keeper, place=disk.place, reason=reason)
    changes.add(found.kind, found.id, out)


def called(disk: Carrier) -> str:
    """Return what tells a disk from others: its serial number."""
    return disk.serial_no or disk.number


def _open(changes: Changes, disk: Carrier, reason: str, on: date, late: str | None, facts: Facts) -> None:
    machine = must(within.machine(disk.inside, facts), "item")
    opened = MachineOpened(on=on, removed=(called(disk),), reason=reason, late_reason=late)
    changes.add(machine.kind, machine.id, opened)


@evolves(MachineOpened)
def _(device: Any, _happened: MachineOpened) -> Any:
    return device


@evolves(DiskFitted)
def _(disk: Carrier, happened: DiskFitted) -> Carrier:
    return replace(
        disk,
        inside=happened.machine,
        state="retained" if happened.in_use else "in_store",
        custodian=happened.custodian,
        place=happened.place,
        since=happened.on,
        violations=disk.violations + (1 if happened.violation else 0),
    )


@evolves(DiskRemoved)
def _(disk: Carrier, happened: DiskRemoved) -> Carrier:
    return replace(
        disk,
        inside=None,
        state="in_store",
        custodian=happened.keeper,
        place=happened.place,
        since=happened.on,
        violations=disk.violations + (1 if happened.violation else 0),
    )
