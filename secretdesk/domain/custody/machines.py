"""What registering a computer and registering office equipment have in common: its checks, its record, its disks."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import rules, series, within
from secretdesk.domain.custody.carriers import CarrierRegistered
from secretdesk.domain.ledger import check_required
from secretdesk.domain.ledgers import Carrier, Person, Place
from secretdesk.domain.numbering import item_number
from secretdesk.errors import Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.domain.decision import Changes, Context
    from secretdesk.domain.device import Device
    from secretdesk.domain.facts import Facts, Found
    from secretdesk.domain.profile import Profile


def faults_of(command: Any, context: Context, facts: Facts) -> list[Fault]:
    """Return everything to mend about a machine that is to be registered."""
    faults = list(check_required(command, context.profile))
    if command.acquired_on and command.acquired_on > context.today:
        faults.append(Fault(field="acquired_on", message=N_("field", "Lies in the future.")))
    if is_late(command, context) and not command.late_reason:
        words = N_("act", "Before today: say why it is entered late.")
        faults.append(Fault(field="late_reason", message=words))
    if command.in_use_since and command.in_use_since > context.today:
        faults.append(Fault(field="in_use_since", message=N_("field", "Lies in the future.")))
    faults += within.disk_faults(command.disks, command.disk_kind, facts, field="disks", kind_field="disk_kind")
    faults += within.number_faults({"asset_no": command.asset_no, "serial_no": command.serial_no}, facts)
    if command.place and rules.usable(facts.get(Place, command.place)) is None:
        faults.append(Fault(field="place", message=N_("field", "Not known here.")))
    for name in ("responsible", "users"):
        value = getattr(command, name, None)
        people = value if isinstance(value, tuple) else (value,)
        if any(one and rules.known(one, facts) is None for one in people):
            faults.append(Fault(field=name, message=N_("field", "Not known here.")))
    return faults


def is_late(command: Any, context: Context) -> bool:
    """Tell whether a machine is entered after the day it came."""
    return bool(command.acquired_on) and command.acquired_on < context.today


@dataclass(frozen=True, slots=True)
class Numbered:
    """The next number of a letter in a year."""

    number: str
    letter: str
    year: int
    serial: int


def next_number(letter: str, year: int, context: Context, facts: Facts, ahead: int = 0) -> Numbered:
    """Return the next number of a letter, `ahead` of those that the same act gives."""
    serial = ahead + series.next_number(facts, context.profile, series.item(letter), year)
    return Numbered(item_number(letter, year, serial), letter, year, serial)


def record_of(cls: type[Any], command: Any, context: Context, facts: Facts) -> Any:
    """Return the machine as its command describes it: in use where somebody answers for it, else in store."""
    numbered = next_number(context.profile.letters[cls.LEDGER.kind], command.acquired_on.year, context, facts)
    names = {one.name for one in cls.FIELDS} & {one.name for one in command.FIELDS}
    person = facts.get(Person, command.responsible)
    values = {name: getattr(command, name) for name in names}
    values["department"] = command.department or (person.department if person else None)
    return cls(
        **values,
        number=numbered.number,
        letter=numbered.letter,
        year=numbered.year,
        serial=numbered.serial,
        state="retained" if person else "in_store",
        custodian=command.responsible or context.actor.person,
        since=command.acquired_on,
        registered_on=command.acquired_on,
        violations=1 if command.violation else 0,
    )


def settle(record: Any, command: Any, context: Context, facts: Facts) -> None:
    """Meet the rules of holding and keeping before a machine is registered."""
    hits = rules.keeping(record, facts.get(Place, command.place), context.profile)
    hits += within.clearance(record, record, context, facts)
    asking = frozenset({record.custodian, *record.users})
    rules.settle(hits, context, approval_no=None, violation=command.violation, number=record.number, requesters=asking)


def add_disks(
    changes: Changes, found: Found, serials: tuple[str, ...], facts: Facts, *, kind: str, on: date, late: str | None
) -> None:
    """Register new disks inside a machine, each a carrier of its own: of its level, at its place, with its person."""
    profile = changes.context.profile
    for ahead, serial in enumerate(serials):
        numbered = asdict(next_number(profile.letters[kind], on.year, changes.context, facts, ahead))
        disk = disk_of(found, serial, kind, on, profile, numbered)
        changes.new("carrier", CarrierRegistered(on=on, carrier=disk, late_reason=late))


def disk_of(found: Found, serial: str, kind: str, on: date, profile: Profile, numbered: Mapping[str, Any]) -> Carrier:
    """Return a new disk inside a machine, under the number given."""
    device = found.record
    return Carrier(
        **numbered,
        level=device.level,
        state=device.state,
        custodian=device.custodian,
        place=device.place,
        since=on,
        registered_on=on,
        acquired=device.acquired,
        carrier_kind=kind,
        name=named(profile.words("carrier_kind", kind), device),
        serial_no=serial,
        department=device.department,
        inside=found.id,
    )


def named(word: str, device: Device) -> str:
    """Return what a disk is called: its kind and the machine it came in."""
    return f"{word} {device.number}"
