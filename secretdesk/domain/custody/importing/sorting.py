"""Sorts what a register tells against the vault: new, same, different, or faulty. Everything wrong is found at once.

The same question is asked when the register is looked at and again inside the act that takes it in, so that what
happened in between is seen. The vault is asked in bulk, by key, never row by row.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from secretdesk.domain.correctable import CORRECTABLE
from secretdesk.domain.custody.importing.items import standing, state_of
from secretdesk.domain.custody.importing.rows import (
    Difference,
    Key,
    Row,
    RowFault,
    Scheme,
    Sorted,
    There,
    Thing,
    Tick,
    Values,
    told,
)
from secretdesk.domain.custody.importing.signed_for import needing
from secretdesk.domain.facts import Found
from secretdesk.domain.item import Item
from secretdesk.domain.ledger import field_of, fields_of, offered
from secretdesk.domain.ledgers import ITEM_LEDGERS, Copy, Document, Person, Place
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.domain.decision import Changes, Context
    from secretdesk.domain.facts import Facts
    from secretdesk.domain.rules import Hit

_OFTEN = 500  # things between two ticks


class Taking(Protocol):
    """How registers are taken into one ledger. `fields` are {name: whose field it is}, in the order they are offered."""

    record: type[Any]
    kind: str
    schemes: tuple[Scheme, ...]
    required: tuple[str, ...]
    fields: dict[str, type[Any]]

    def gather(self, rows: Iterable[Row], context: Context, faults: list[RowFault], /) -> list[Thing]:
        """Bring rows together that tell of one thing, and write their numbers as the profile does."""

    def check(self, thing: Thing, about: About, /) -> Iterator[RowFault]:
        """Find what registering this by hand would refuse."""

    def register(self, things: Sequence[Thing], about: About, changes: Changes, /) -> None:
        """Enter new things."""


@dataclass(slots=True)
class About:
    """What checking needs to know of the vault, read once: places and persons by id, item numbers that are taken.

    `keeping` is what stands against keeping a level at a place.
    """

    context: Context
    facts: Facts
    reason: str
    kind: str
    taken: frozenset[str] = frozenset()
    places: dict[int, Place] = field(default_factory=dict)
    people: dict[int, Person] = field(default_factory=dict)
    things: dict[int, Thing] = field(default_factory=dict)
    keeping: dict[tuple[int, str], tuple[Hit, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A register sorted against the vault as it stood: before entry `first_id`, on a day."""

    first_id: int
    today: date
    found: Sorted
    about: About

    def holds(self, context: Context) -> bool:
        """Tell whether nothing has happened since, so that sorting again would find the same."""
        return (self.first_id, self.today) == (context.first_id, context.today)


def sort(
    taking: Taking, rows: Iterable[Row], context: Context, facts: Facts, reason: str, tick: Tick = lambda _n: None
) -> tuple[Sorted, About]:
    """Sort all rows. `tick` is told how many things are done; what it raises ends the sorting."""
    found = Sorted()
    things = taking.gather(rows, context, found.faults)
    keys = [thing.keys(taking.schemes) for thing in things]
    _find_twice(taking, things, keys, found.faults)
    known = _Known(taking, things, keys, facts)
    about = _about(taking, things, context, facts, reason)
    offers = _Offers(taking, context)
    for n, (thing, its) in enumerate(zip(things, keys, strict=True)):
        if n % _OFTEN == 0:
            tick(n)
        there = known.match(thing, its)
        if isinstance(there, RowFault):
            found.faults.append(there)
        elif there is None:
            wrong = [*offers.check(thing), *taking.check(thing, about)]
            found.faults += wrong
            if not wrong:
                found.new.append(thing)
                _sign_for(taking, thing, about, found)
        else:
            _compare(taking, thing, there, found, context)
    found.faults.sort(key=lambda one: one.at)
    return found, about


_Keys = tuple[tuple[Key, ...], ...]


def _find_twice(taking: Taking, things: Sequence[Thing], keys: Sequence[_Keys], faults: list[RowFault]) -> None:
    for n, scheme in enumerate(taking.schemes):
        if scheme.repeats:
            continue
        seen: dict[Key, int] = {}
        for thing, its in zip(things, keys, strict=True):
            first = next((at for key in its[n] if (at := seen.setdefault(key, thing.at)) != thing.at), None)
            if first is not None:
                words = N_("import", "Stands in the register twice.")
                faults.append(RowFault(thing.at, scheme.fields[0], words, first, known_by=True))


class _Known:
    """What of the register stands in the vault already."""

    def __init__(self, taking: Taking, things: Sequence[Thing], keys: Sequence[_Keys], facts: Facts) -> None:
        self._taking = taking
        self._index: list[dict[Key, list[There]]] = []
        self._met: Counter[Key] = Counter()
        for n, scheme in enumerate(taking.schemes):
            index: dict[Key, list[There]] = defaultdict(list)
            self._index.append(index)
            asked = {
                told(thing.values, scheme.column): None
                for thing, its in zip(things, keys, strict=True)
                if its[n] and not (scheme.repeats and any(its[:n]))
            }
            found = [one for one in facts.among(taking.record, scheme.column, list(asked)) if _in_force(one.record)]
            copies = _copies(taking, found, facts)
            for one in found:
                there = There(one, tuple(copies.get(one.id, ())))
                for key in scheme.of(one.record, [copy.record for copy in there.copies]):
                    index[key].append(there)

    def match(self, thing: Thing, keys: _Keys) -> There | RowFault | None:
        """Return what the thing is known as; a fault where its numbers point at different things."""
        missed: Scheme | None = None
        for scheme, index, its in zip(self._taking.schemes, self._index, keys, strict=True):
            if not its or (scheme.repeats and missed):
                continue
            hits = next((index[key] for key in its if key in index), [])
            if scheme.repeats:
                at = self._met[its[0]]
                self._met[its[0]] += 1
                hits = hits[at : at + 1]
            if hits and missed:
                label = field_of(self._taking.record, missed.fields[0]).label
                words = N_("import", "Already registered here under another number: {field} differs.", field=label)
                return RowFault(thing.at, missed.fields[0], words, known_by=True)
            if hits:
                return hits[0]
            missed = missed or scheme
        return None


def _in_force(record: Any) -> bool:
    """Tell whether a thing is known: not voided here. What the old register called void has no day of it, and is."""
    voided_here = getattr(record, "state", "") == "voided" and record.closed_on is not None
    return not voided_here and not getattr(record, "voided", False)


def _copies(taking: Taking, found: Sequence[Found], facts: Facts) -> dict[int, list[Found]]:
    copies: dict[int, list[Found]] = defaultdict(list)
    if taking.kind == "document" and found:
        for one in facts.among(Copy, "document", [one.id for one in found]):
            if _in_force(one.record):
                copies[one.record.document].append(one)
    return copies


def _about(taking: Taking, things: Sequence[Thing], context: Context, facts: Facts, reason: str) -> About:
    numbers = set[str]()
    pointed: dict[str, set[int]] = {"place": set(), "person": set()}
    for thing in things:
        for values in (thing.values, *(one.values for one in thing.copies)):
            for name, kind in (("place", "place"), ("parent", "place"), ("custodian", "person"), ("keeper", "person")):
                if values.get(name, 0) > 0:
                    pointed[kind].add(values[name])
            if issubclass(taking.record, (Document, Item)) and values.get("number"):
                numbers.add(values["number"])
    given = (one.record for cls in ITEM_LEDGERS for one in facts.among(cls, "number", sorted(numbers)))
    return About(
        context,
        facts,
        reason,
        taking.kind,
        taken=frozenset(one.number for one in given if _in_force(one)),
        places={one.id: one.record for one in facts.among(Place, "id", sorted(pointed["place"])) if _in_force(one.record)},
        people={one.id: one.record for one in facts.among(Person, "id", sorted(pointed["person"])) if _in_force(one.record)},
        things={thing.at: thing for thing in things},
    )  # fmt: skip


class _Offers:
    """What every field must meet: filled in where it must be, one of what is offered where it is a choice."""

    def __init__(self, taking: Taking, context: Context) -> None:
        self._required, self._profile = taking.required, context.profile
        declared = {name: field_of(cls, name) for name, cls in taking.fields.items()}
        self._chosen = {name: one for name, one in declared.items() if one.kind.name in {"choice", "level"}}
        self._good: dict[tuple[str, Any], bool] = {}

    def check(self, thing: Thing) -> Iterator[RowFault]:
        for name in self._required:
            if thing.values.get(name) in (None, "", ()):
                yield RowFault(thing.at, name, N_("field", "Must be filled in."))
        for row in (Row(thing.at, thing.values), *thing.copies):
            for name in self._chosen:
                if name in row.values and not self._offered(name, row.values[name]):
                    words: Message = N_("field", "Not one of the choices.")
                    if name == "level":
                        words = N_("secrecy", "Not a level of this unit's profile.")
                    yield RowFault(row.at, name, words)

    def _offered(self, name: str, value: Any) -> bool:
        key = name, value
        if key not in self._good:
            self._good[key] = offered(self._chosen[name], value, self._profile)
        return self._good[key]


def _compare(taking: Taking, thing: Thing, there: There, found: Sorted, context: Context) -> None:
    before = len(found.differences), len(found.faults)
    _differ(thing.at, taking.kind, there.found, standing(thing.values, context), found)
    by_number = {one.record.copy_no: one for one in there.copies}
    for row in thing.copies:
        copy = by_number.get(row.values["copy_no"])
        if copy is None:
            words = N_("import", "{no} is not among the registered copies of this document.", no=row.values["copy_no"])
            found.faults.append(RowFault(row.at, "copy_no", words, known_by=True))
        else:
            _differ(row.at, "copy", copy, standing(row.values, context), found)
    if (len(found.differences), len(found.faults)) == before:
        found.same += thing.rows


def _sign_for(taking: Taking, thing: Thing, about: About, found: Sorted) -> None:
    if not issubclass(taking.record, (Document, Item)):
        return
    level, came = thing.values["level"], thing.values.get("received_on") or thing.values.get("registered_on")
    for row in thing.copies or (Row(thing.at, thing.values),):
        state = state_of(row.values, about.context)
        if state != "in_store" and came is not None:
            found.signed_for += needing(row, state, level, came, about)


def _differ(at: int, kind: str, there: Found, values: Values, found: Sorted) -> None:
    declared = {one.name for one in fields_of(there.record)}
    other = {name: v for name, v in values.items() if name in declared and v != getattr(there.record, name)}
    other.pop("copies", None)  # counted from the copies themselves
    if other:
        correctable = {name: value for name, value in other.items() if name in CORRECTABLE[kind]}
        left = tuple(name for name in other if name not in correctable)
        found.differences.append(Difference(at, kind, there.id, there.record, correctable, left))
