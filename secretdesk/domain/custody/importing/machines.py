"""Taking in registers of computers (F15) and office equipment (F16): a row a machine, with the serial numbers of its disks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from secretdesk.domain import within
from secretdesk.domain.custody.carriers import CarrierRegistered
from secretdesk.domain.custody.computers import ComputerRegistered, RegisterComputer
from secretdesk.domain.custody.equipment import EquipmentRegistered, RegisterEquipment
from secretdesk.domain.custody.importing.items import ITEM_FIELDS, check_item, enter, entering
from secretdesk.domain.custody.importing.numbers import Numbers
from secretdesk.domain.custody.importing.rows import Row, RowFault, Scheme, Thing, Values, simple
from secretdesk.domain.custody.machines import disk_of
from secretdesk.domain.facts import Found
from secretdesk.domain.item import TERMINAL
from secretdesk.domain.ledgers import Computer, Equipment
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Changes, Context

_DISKS = "disks"
_SAID = (
    "make",
    "model",
    "level",
    "asset_no",
    "serial_no",
    "department",
    "in_use_since",
    "purpose",
    "acquired",
    "remark",
)


class Machines:
    """One row, one machine, known again by its asset or serial number; each disk becomes a carrier inside it."""

    schemes: tuple[Scheme, ...] = tuple(
        Scheme(column=name, of=simple(name), fields=(name,))
        for name in ("number", "asset_no", "serial_no", "former_no")
    )
    required: tuple[str, ...] = ("model", "level")

    def __init__(
        self, record: type[Any], command: type[Any], registered: type[Any], own: Mapping[str, Any], disk_kind: str
    ) -> None:
        self.record, self.kind = record, str(record.LEDGER.kind)
        self._registered, self._own, self._disk_kind = registered, own, disk_kind
        told = ("registered_on", *own, *_SAID, *ITEM_FIELDS)
        self.fields: dict[str, type[Any]] = dict.fromkeys(told, record) | {_DISKS: command}

    def gather(self, rows: Iterable[Row], _context: Context, faults: list[RowFault]) -> list[Thing]:
        """One row, one machine; a serial number of a disk stands in one row only."""
        things, seen = [], dict[str, int]()
        for row in rows:
            things.append(Thing(row.at, _completed(row.values)))
            for serial in _serials(row.values, faults, row.at):
                first = seen.setdefault(serial, row.at)
                if first != row.at:
                    words = N_("import", "Stands in the register twice.")
                    faults.append(RowFault(row.at, _DISKS, words, first))
        return things

    def check(self, thing: Thing, about: About) -> Iterator[RowFault]:
        """Find what registering the machine by hand would refuse."""
        values, came = thing.values, thing.values.get("registered_on")
        if came is None:
            yield RowFault(thing.at, "registered_on", N_("import", "Neither the day it came nor the day of its use."))
        elif came > about.context.today:
            yield RowFault(thing.at, "registered_on", N_("field", "Lies in the future."))
        wrong = within.disk_faults(values.get(_DISKS), "", about.facts, field=_DISKS, kind_field=_DISKS)
        wrong += within.number_faults(values, about.facts)
        yield from (RowFault(thing.at, one.field, one.message) for one in wrong)
        yield from check_item(Row(thing.at, values), values.get("level"), came, about)

    def register(self, things: Sequence[Thing], about: About, changes: Changes) -> None:
        """Enter machines under their own number, or the next of their letter, and each disk behind its machine."""
        profile, numbers = about.context.profile, Numbers(about.context, about.facts)
        numbers.keep(one.values["number"] for one in things if one.values.get("number"))
        for thing in things:
            values, came = thing.values, thing.values["registered_on"]
            said = {name: values[name] for name in (*self._own, *_SAID) if name in values}
            serials = within.serial_numbers(values.get(_DISKS))
            if serials and self.kind == "equipment":
                said["has_storage"] = True
            machine, closing = entering(
                values,
                self.record,
                came,
                about,
                **numbers.carrier(values.get("number"), profile.letters[self.kind], came.year),
                **{"acquired": "purchased"} | dict(self._own) | said,
            )
            late = about.reason if came < about.context.today else None
            happened = self._registered(**{"on": came, self.kind: machine, "late_reason": late})
            id_ = changes.context.first_id + len(changes.made)
            enter(changes, self.kind, happened, closing)
            for serial in serials:
                numbered = numbers.carrier(None, profile.letters[self._disk_kind], came.year)
                disk = disk_of(Found(self.kind, id_, machine), serial, self._disk_kind, came, profile, numbered)
                disk = replace(disk, violations=machine.violations)  # whoever has the machine has what is inside
                if closing is not None or machine.state in TERMINAL:  # nothing is inside what is gone
                    disk = replace(disk, inside=None)
                enter(changes, "carrier", CarrierRegistered(on=came, carrier=disk, late_reason=late), closing)


def _completed(values: Values) -> Values:
    """Return a row with what its register means: whoever is named has it in use, the day of use is the day it came."""
    state = values.get("state")
    if values.get("custodian") and state in {None, "in_store", "on_loan"}:
        state = "retained"
    came = values.get("registered_on") or values.get("in_use_since")
    found = {"state": state, "registered_on": came}
    return {**values, **{name: value for name, value in found.items() if value is not None}}


def _serials(values: Values, faults: list[RowFault], at: int) -> tuple[str, ...]:
    try:
        return within.serial_numbers(values.get(_DISKS))
    except BadInput as bad:
        faults.append(RowFault(at, _DISKS, bad.message))
        return ()


COMPUTERS = Machines(
    Computer,
    RegisterComputer,
    ComputerRegistered,
    {"computer_kind": "desktop", "mac": None, "address": None, "system": None, "system_on": None, "products": None},
    "hard_disk",
)
EQUIPMENT = Machines(
    Equipment, RegisterEquipment, EquipmentRegistered, {"equipment_kind": "other", "has_storage": False}, "storage_part"
)
