"""What is inside a machine: its disks share its place and its person, and are of no higher level than it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from secretdesk.domain import rules
from secretdesk.domain.device import Device
from secretdesk.domain.item import STATE_WORDS
from secretdesk.domain.ledgers import Carrier, Computer, Equipment, Person
from secretdesk.domain.rules import Hit, hit, level_word
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from secretdesk.domain.decision import Context
    from secretdesk.domain.facts import Facts, Found
    from secretdesk.domain.profile import Profile

STORAGE = ("hard_disk", "solid_disk", "storage_part")
"""The kinds of carrier that are built into machines."""
MOST = 64
_BETWEEN = re.compile(r"[\s,;/\u3001\uff0c\uff1b]+")


def inside(id_: int, facts: Facts) -> tuple[Found, ...]:
    """Return the disks inside a machine, by the order of their registration; nothing is inside other items."""
    return tuple(facts.find(Carrier, inside=id_))


def with_inside(found: Found, facts: Facts) -> Iterator[Found]:
    """Give an item and, if it is a machine, what is inside it."""
    yield found
    if isinstance(found.record, Device):
        yield from inside(found.id, facts)


def machine(id_: int | None, facts: Facts) -> Found | None:
    """Return the machine with this id, None where there is none."""
    found = None if id_ is None else facts.item(id_)
    return found if found is not None and isinstance(found.record, Device) else None


def disk_level(disk: str, record: Device, profile: Profile) -> tuple[Hit, ...]:
    """A machine is of the highest level it holds (domain 3.5, C02): no disk inside is above it."""
    if profile.rank(disk) <= profile.rank(record.level):
        return ()
    words = N_(
        "rules",
        "A disk of {level} inside a machine of {highest}.",
        level=level_word(profile, disk),
        highest=level_word(profile, record.level),
    )
    return (hit(profile, "device.disk_level", words),)


def clearance(record: Any, held: Device, context: Context, facts: Facts) -> tuple[Hit, ...]:
    """Whoever answers for a machine in use, and whoever uses it, may hold what is put into it (C03)."""
    if held.state != "retained":
        return ()
    people = (facts.get(Person, one) for one in dict.fromkeys((held.custodian, *held.users)))
    return tuple(one for person in people if person is not None for one in rules.clearance(record, person, context))


def at_work(record: Any, rule: str) -> tuple[Hit, ...]:
    """Only a machine that is in store or in use is worked on."""
    if record.state in {"in_store", "retained"}:
        return ()
    words = N_("rules", "Neither in store nor in use: {state}.", state=STATE_WORDS[record.state])
    return (Hit(rule=rule, kind="block", message=words),)


def serial_numbers(text: str | None) -> tuple[str, ...]:
    """Read serial numbers as they stand in a cell or come from a scanner: one after the other, none twice."""
    parts = [part for part in _BETWEEN.split(unicodedata.normalize("NFKC", text or "").strip()) if part]
    if len(parts) > MOST:
        raise BadInput("too-many", N_("within", "More than {n} disks in one machine.", n=MOST))
    for part in parts:
        if parts.count(part) > 1:
            raise BadInput("serial-twice", N_("within", "{serial} is there twice.", serial=part[:40]))
    return tuple(parts)


def disk_faults(text: str | None, kind: str, facts: Facts, *, field: str, kind_field: str) -> list[Fault]:
    """Return what is wrong with serial numbers typed for new disks."""
    faults = []
    try:
        for serial in serial_numbers(text):
            if taken(Carrier, serial, facts):
                words = N_("within", "{serial} is already registered.", serial=serial[:40])
                faults.append(Fault(field=field, message=words))
    except BadInput as bad:
        faults.append(Fault(field=field, message=bad.message))
    if kind and kind not in STORAGE:
        faults.append(Fault(field=kind_field, message=N_("within", "Not a kind that is built into machines.")))
    return faults


def number_faults(values: Mapping[str, Any], facts: Facts) -> list[Fault]:
    """Return faults where an asset or serial number already stands for another machine."""
    faults = []
    for name in ("asset_no", "serial_no"):
        value = values.get(name)
        if value and any(taken(cls, value, facts, name) for cls in (Computer, Equipment)):
            faults.append(Fault(field=name, message=N_("within", "This number already stands for another machine.")))
    return faults


def taken(cls: type[Any], value: str, facts: Facts, name: str = "serial_no") -> bool:
    """Tell whether a number stands for something that was not voided."""
    return any(one.record.state != "voided" for one in facts.find(cls, **{name: value}))
