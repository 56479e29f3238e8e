"""People and places as lines typed or pasted from a spreadsheet: read, weighed all at once, entered in one stroke.

A line with tabs is parted by them alone, others by commas, full-width ones too, or by two spaces and more. A first line
that names columns may put them in any order; without it they stand in the usual one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from secretdesk.desk import commands
from secretdesk.domain.custody.people import RegisterPerson, RegisterPlace
from secretdesk.domain.ledger import field_of, fields_of
from secretdesk.domain.ledgers import Person, Place
from secretdesk.errors import BadInput, Fault
from secretdesk.text import LANGUAGES, N_, Message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Facts

PEOPLE = ("staff_no", "name", "department", "post", "tier", "letter_until", "heads")
ROOM, CABINET, SHELVES, LEVEL, READING = PLACES = ("room", "cabinet", "shelves", "level", "reading")
MOST_ROWS, MOST_SHELVES = 2000, 40
PLACE_WORDS: dict[str, Message] = {
    ROOM: N_("place", "Room"),
    CABINET: N_("place", "Cabinet"),
    SHELVES: N_("place", "Shelves"),
    LEVEL: N_("place", "Highest level"),
    READING: N_("place", "Reading room"),
}
_NUMERALS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341"  # one to ten, as shelves are called
_YES = frozenset({"yes", "y", "1", "x", "\u662f", "\u221a", "\u2713"})
_PARTING = re.compile(r"\s*[,\uff0c\u3001;\uff1b]\s*|\s{2,}|\u3000+")

Command = Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as read: its number from 1, what stands in each column, and what is wrong with it."""

    number: int
    values: dict[str, str]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the lines would enter, in order; nothing may be entered while `faulty`."""

    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    commands: tuple[Command | Callable[[Facts], Command], ...] = field(repr=False, default=())
    made: tuple[str, ...] = ()

    @property
    def faulty(self) -> int:
        """Return how many lines have to be mended."""
        return sum(bool(one.faults) for one in self.lines)


def people(desk: Desk, text: str) -> Plan:
    """Read people: staff number, name, department, post, tier, commitment until, heads the department."""
    labels = {one.name: one.label for one in fields_of(RegisterPerson) if one.name in PEOPLE}
    columns, rows = _read(text, PEOPLE, labels)
    lines: list[Line] = []
    made: list[Any] = []
    seen: dict[str, int] = {}
    for number, values in rows:
        faults: list[Fault] = []
        try:
            command = commands.build(desk, RegisterPerson, _in_full(desk, values))
            desk.weigh(command)
            made.append(command)
        except BadInput as bad:
            faults += bad.faults
        staff_no = values.get("staff_no", "").strip()
        if staff_no in seen:
            words = N_("rows", "Stands in line {n} already.", n=seen[staff_no])
            faults.append(Fault(field="staff_no", message=words))
        elif staff_no:
            seen[staff_no] = number
        lines.append(Line(number=number, values=values, faults=_once(faults)))
    lines += _too_many(lines, text)
    names = tuple(one.name for one in made)
    return Plan(columns=columns, lines=tuple(lines), commands=tuple(made), made=names)


@dataclass(slots=True, kw_only=True)
class _Room:
    """A room in the making: known already or new, with the codes its cabinets have taken."""

    name: str
    code: str
    level: str
    new: bool
    reading: bool = False
    cabinets: dict[str, tuple[str, str]] = field(default_factory=dict)


def places(desk: Desk, text: str) -> Plan:
    """Read places: room, cabinet, how many shelves, highest level, whether it is a reading room; an empty room is the last.

    `Room <tab> Cabinet 1 <tab> 3` makes room, cabinet and three shelves; codes follow: R1, R1-1, R1-1-3.
    """
    columns, rows = _read(text, PLACES, PLACE_WORDS)
    known = {one.record.name: one for one in desk.read(lambda reading: reading.facts.find(Place, voided=False))}
    taken = {one.record.code for one in known.values()}
    planner = _Planner(desk=desk, known=known, taken=taken, highest=_highest(desk, [values for _, values in rows]))
    lines = [Line(number=number, values=values, faults=_once(planner.take(values))) for number, values in rows]
    lines += _too_many(lines, text)
    return Plan(
        columns=columns, lines=tuple(lines), commands=tuple(planner.commands), made=tuple(planner.names.values())
    )


@dataclass(slots=True, kw_only=True)
class _Planner:
    desk: Desk
    known: dict[str, Any]
    taken: set[str]
    rooms: dict[str, _Room] = field(default_factory=dict)
    commands: list[Any] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    highest: dict[str, str] = field(default_factory=dict)
    last: str = ""

    def take(self, values: dict[str, str]) -> list[Fault]:
        """Plan what one line makes, or say what is wrong with it."""
        faults: list[Fault] = []
        name = values.get(ROOM, "").strip() or self.last
        cabinet, level = values.get(CABINET, "").strip(), self._level(values, faults)
        shelves = self._shelves(values, faults)
        if not name:
            faults.append(Fault(field=ROOM, message=N_("field", "Must be filled in.")))
        if shelves and not cabinet:
            faults.append(Fault(field=CABINET, message=N_("rows", "Shelves stand in a cabinet; name it.")))
        if faults:
            self.last = name
            return faults
        self.last = name
        reading = values.get(READING, "").strip().casefold()
        room = self._room(
            name, self.highest.get(name, level), reading=bool(reading) and (reading in _YES or not cabinet)
        )
        rank = self.desk.profile.rank
        if cabinet and rank(level) > rank(room.level):
            word = self.desk.profile.level(room.level).word
            return [Fault(field=LEVEL, message=N_("place", "What it stands in holds up to {level}.", level=word))]
        return self._cabinet(room, cabinet, level or room.level, shelves) if cabinet else []

    def _level(self, values: dict[str, str], faults: list[Fault]) -> str:
        typed = values.get(LEVEL, "").strip()
        if not typed:
            room = self.rooms.get(values.get(ROOM, "").strip() or self.last)
            found = self.known.get(values.get(ROOM, "").strip() or self.last)
            level = room.level if room else found.record.level if found else ""
            if not level:
                faults.append(Fault(field=LEVEL, message=N_("field", "Must be filled in.")))
            return level
        try:
            return commands.level_of(self.desk.profile, typed)
        except BadInput as bad:
            faults.append(Fault(field=LEVEL, message=bad.message))
            return ""

    @staticmethod
    def _shelves(values: dict[str, str], faults: list[Fault]) -> int:
        typed = values.get(SHELVES, "").strip()
        if not typed:
            return 0
        if not typed.isdecimal() or int(typed) > MOST_SHELVES:
            words = N_("rows", "How many shelves: a number up to {n}.", n=MOST_SHELVES)
            faults.append(Fault(field=SHELVES, message=words))
            return 0
        return int(typed)

    def _room(self, name: str, level: str, *, reading: bool) -> _Room:
        if name in self.rooms:
            return self.rooms[name]
        found = self.known.get(name)
        if found is not None:
            room = _Room(name=name, code=found.record.code, level=found.record.level, new=False)
        else:
            room = _Room(name=name, code=self._code("R"), level=level, new=True, reading=reading)
            self._plan(
                RegisterPlace(code=room.code, name=name, place_kind="room", level=level, reading_room=reading), None
            )
        self.rooms[name] = room
        return room

    def _cabinet(self, room: _Room, cabinet: str, level: str, shelves: int) -> list[Fault]:
        name = cabinet if cabinet.startswith(room.name) else f"{room.name} {cabinet}"
        if name in self.known or name in self.names:
            return [Fault(field=CABINET, message=N_("place", "This place is already registered."))]
        code = self._code(f"{room.code}-")
        self._plan(RegisterPlace(code=code, name=name, place_kind="cabinet", level=level), room.name)
        for k in range(1, shelves + 1):
            shelf = RegisterPlace(code=f"{code}-{k}", name=f"{name} {self._shelf(k)}", place_kind="shelf", level=level)
            self._plan(shelf, name)
        return []

    def _shelf(self, k: int) -> str:
        n = _NUMERALS[k - 1] if self.desk.language == "zh_CN" and k <= len(_NUMERALS) else str(k)
        return say(N_("rows", "shelf {n}", n=n), self.desk.language)

    def _code(self, start: str) -> str:
        k = next(k for k in range(1, MOST_ROWS * 2) if f"{start}{k}" not in self.taken)
        self.taken.add(f"{start}{k}")
        return f"{start}{k}"

    def _plan(self, command: RegisterPlace, inside: str | None) -> None:
        self.names[command.name] = command.name
        if inside is None:
            self.commands.append(command)
            return

        def within(facts: Facts) -> RegisterPlace:
            (parent,) = facts.find(Place, name=inside)
            return replace(command, parent=parent.id)

        self.commands.append(within)


def _in_full(desk: Desk, values: dict[str, str]) -> dict[str, str]:
    """Let a tier be called by the start of its word, as staff lists do."""
    typed = values.get("tier", "").strip().casefold()
    entries = desk.profile.registers["tier"]
    fit = [id_ for id_, word, gloss in entries if word.startswith(typed) or gloss.casefold().startswith(typed)]
    return {**values, "tier": fit[0]} if typed and len(fit) == 1 else values


def _highest(desk: Desk, rows: Sequence[dict[str, str]]) -> dict[str, str]:
    """Return for each room the highest level of its lines: what it must be able to hold."""
    found: dict[str, str] = {}
    room = ""
    for values in rows:
        room = values.get(ROOM, "").strip() or room
        try:
            level = commands.level_of(desk.profile, values.get(LEVEL, ""))
        except BadInput:
            continue
        if desk.profile.rank(level) > desk.profile.rank(found.get(room)):
            found[room] = level
    return found


def _read(
    text: str, usual: Sequence[str], labels: dict[str, Message]
) -> tuple[tuple[str, ...], list[tuple[int, dict[str, str]]]]:
    rows = [(k, _parts(line)) for k, line in enumerate(text.splitlines(), start=1) if line.strip()]
    columns = tuple(usual)
    if rows:
        heads = [_column(part, labels) for part in rows[0][1]]
        if len([one for one in heads if one]) >= 2:  # one alone may be somebody's name
            columns, rows = tuple(one or "" for one in heads), rows[1:]
    read = []
    for number, parts in rows[:MOST_ROWS]:
        values = {name: part for name, part in zip(columns, parts, strict=False) if name}
        read.append((number, values))
    return tuple(one for one in columns if one), read


def _parts(line: str) -> list[str]:
    found = line.split("\t") if "\t" in line else _PARTING.split(line.strip())
    return [part.strip() for part in found]


def _column(part: str, labels: dict[str, Message]) -> str:
    plain = part.strip().casefold()
    for name, label in labels.items():
        if plain in {name, *(say(label, language).casefold() for language in LANGUAGES)}:
            return name
    return ""


def _once(faults: Sequence[Fault]) -> tuple[Fault, ...]:
    return tuple({one.field: one for one in reversed(faults)}.values())


def _too_many(lines: Sequence[Line], text: str) -> list[Line]:
    n = sum(bool(line.strip()) for line in text.splitlines())
    if n <= MOST_ROWS + 1:
        return []
    words = N_("rows", "More than {n} lines; enter the rest afterwards.", n=MOST_ROWS)
    return [Line(number=len(lines) + 2, values={}, faults=(Fault(field="", message=words),))]


def label_of(name: str) -> Message:
    """Return what a column is called."""
    return PLACE_WORDS[name] if name in PLACE_WORDS else field_of(Person, name).label
