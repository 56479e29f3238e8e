"""What importing a register would do, row by row, before anything is written; every fault at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from secretdesk.desk.intake import legend as legends
from secretdesk.desk.intake.parsing import CellFault, cells_of, column_of, parse
from secretdesk.desk.intake.unswept import unswept
from secretdesk.domain.custody.importing import TAKINGS, Row, Sorted, Weighed, sort
from secretdesk.domain.ledger import field_of
from secretdesk.errors import BadInput, Fault
from secretdesk.exchange import values
from secretdesk.text import N_, Message, say

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.intake.legend import Legend
    from secretdesk.desk.intake.opening import Opened, Progress
    from secretdesk.domain.decision import Change
    from secretdesk.domain.facts import Facts, Found
    from secretdesk.domain.profile import Profile

R = TypeVar("R")
NEW, SAME, DIFFERS, LEFT, FAULTY = "new", "same", "differs", "left", "faulty"
_AT_ONCE = 1000  # values of one question: some 20 ms of the reading thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would happen: a word for each record, how often each, and what is wrong.

    `differs` can be corrected, `left` differs in what only an act of its own changes (who holds it, where it lies).
    """

    opened: Opened = field(repr=False)
    legend: Legend
    rows: tuple[Row, ...] = field(repr=False)
    weighed: Weighed = field(repr=False)
    status: tuple[str, ...] = field(repr=False)
    faults: tuple[CellFault, ...] = field(repr=False)
    reason: str
    signed_for: tuple[CellFault, ...] = field(repr=False)
    """What a second person signs for: who holds what he is not cleared for, what went since the vault was founded."""
    violating: frozenset[int] = field(repr=False)
    """Rows that come in as violations."""
    own: frozenset[str] = field(repr=False)
    """Words of our own that a message may hold wherever it goes: those of levels and registers."""

    @property
    def sorted(self) -> Sorted:
        return self.weighed.found

    @property
    def ledger(self) -> str:
        return self.opened.ledger

    def count(self, status: str) -> int:
        """Return how many records are so."""
        return self.status.count(status)

    def place(self, fault: CellFault) -> Message:
        """Return where a fault stands: sheet, row and column as the officer sees them, without a word of the cell."""
        one, label = self.opened.register.records[fault.at], legends.ledger_fields(self.ledger)[fault.field].label
        cell: Message = N_("intake", "row {row}, {field}", row=one.row, field=label)
        if fault.column is not None:
            column = letter(fault.column)
            cell = N_("intake", "row {row}, column {column} {field}", row=one.row, column=column, field=label)
        if not self.opened.several:
            return cell
        return N_("intake", "sheet {sheet}, {cell}", sheet=one.sheet, cell=cell)

    def words(self, fault: CellFault) -> Message:
        """Return what is wrong, with the other row concerned."""
        if fault.other is None:
            return fault.message
        return N_(
            "intake", "{what} See row {row}.", what=fault.message, row=self.opened.register.records[fault.other].row
        )

    def bare(self, fault: CellFault) -> Message:
        """Return what is wrong without what was read from the cell: a column taken for another may hold titles."""
        return _bare(self.words(fault), self.own)

    def lines(self, language: str) -> list[str]:
        """Return all faults in words, a line each, parted by tabs: fit to leave, for they hold no word of the register."""
        return self.told(self.faults, language)

    def told(self, faults: Sequence[CellFault], language: str) -> list[str]:
        """Return these faults, or what is signed for, as lines that may leave."""
        return [f"{say(self.place(one), language)}\t{say(self.bare(one), language)}" for one in faults]


def _bare(message: Message, own: frozenset[str]) -> Message:
    values: dict[str, object] = {}
    for name, value in message.values.items():
        words = isinstance(value, str) and value not in own and any(character.isalpha() for character in value)
        values[name] = "\u2026" if words else _bare(value, own) if isinstance(value, Message) else value
    return Message(message.context, message.source, values)


def letter(column: int) -> str:
    """Return a column's letters as a spreadsheet shows them."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@unswept()
def plan(desk: Desk, opened: Opened, legend: Legend, progress: Progress = lambda _done, _whole: None) -> Plan:
    """Read every cell and sort every row against the vault as it stands.

    Raises `BadInput` where two columns are one field, or a field that must be filled in has none.
    """
    legends.check(opened.ledger, legend)
    whole = 2 * opened.rows
    facts: Facts = Asking(desk)
    _check_fixed(desk, opened.ledger, legend)
    parsed = parse(opened, legend, facts, desk.profile, lambda n: progress(n, whole))
    reason = say(_reason(opened.ledger), desk.language)
    taking = TAKINGS[opened.ledger]
    first_id = desk.read(lambda reading: reading.next_id)
    found, about = sort(
        taking, parsed.rows, desk.context(first_id), facts, reason, lambda n: progress(opened.rows + n, whole)
    )
    told = cells_of(parsed.faults)
    unread = {at for at, _ in told}
    faults = parsed.faults + [
        CellFault(one.at, column_of(legend.columns, one.field), one.field, one.message, one.other)
        for one in found.faults
        if (one.at, one.field) not in told and not (one.known_by and one.at in unread)
    ]
    faults.sort(key=lambda one: (one.at, -1 if one.column is None else one.column))
    progress(whole, whole)
    return Plan(
        opened=opened,
        legend=legend,
        rows=parsed.rows,
        weighed=Weighed(first_id, about.context.today, found, about),
        status=_status(opened.rows, found, faults),
        faults=tuple(dict.fromkeys(faults)),  # a row of several copies is wrong once in what they share
        reason=reason,
        signed_for=tuple(
            CellFault(one.at, column_of(legend.columns, one.field), one.field, one.message) for one in found.signed_for
        ),
        violating=frozenset(one.at for one in found.signed_for if one.violation),
        own=_own(desk.profile),
    )


def _own(profile: Profile) -> frozenset[str]:
    registers = {word for entries in profile.registers.values() for _, word, _ in entries}
    return frozenset(registers | {level.word for level in profile.levels})


def _check_fixed(desk: Desk, ledger: str, legend: Legend) -> None:
    faults = []
    for name, text in legend.fixed.items():
        try:
            values.reader(field_of(TAKINGS[ledger].fields[name], name), desk.profile)(text, None)
        except BadInput as bad:
            faults.append(Fault(field=name, message=bad.message))
    if faults:
        raise BadInput("faults", N_("intake", "A value for empty cells cannot be read."), tuple(faults))


def _reason(ledger: str) -> Message:
    return N_("intake", "Imported from an old register: {register}", register=TAKINGS[ledger].record.LEDGER.title)


def _status(n: int, found: Sorted, faults: Sequence[CellFault]) -> tuple[str, ...]:
    status = [FAULTY] * n
    for thing in found.new:
        for at in thing.rows:
            status[at] = NEW
    for at in found.same:
        status[at] = SAME
    for one in found.differences:
        if status[one.at] != DIFFERS:
            status[one.at] = DIFFERS if one.values else LEFT
    for fault in faults:
        status[fault.at] = FAULTY
    return tuple(status)


class Asking:
    """Facts asked a little at a time, so that the window's questions get their turn between ours."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, record: type[R], id_: int | None) -> R | None:
        return self._desk.read(lambda reading: reading.facts.get(record, id_))

    def item(self, id_: int) -> Found | None:
        return self._desk.read(lambda reading: reading.facts.item(id_))

    def find(self, record: type[R], **equals: object) -> Sequence[Found]:
        return self._desk.read(lambda reading: reading.facts.find(record, **equals))

    def among(self, record: type[R], column: str, values: Collection[object]) -> Sequence[Found]:
        every, found = list(values), []
        for start in range(0, len(every), _AT_ONCE):
            some = every[start : start + _AT_ONCE]
            found += self._desk.read(lambda reading, some=some: reading.facts.among(record, column, some))  # type: ignore[misc]
        return sorted(found, key=lambda one: one.id)

    def count(self, record: type[R], **equals: object) -> int:
        return self._desk.read(lambda reading: reading.facts.count(record, **equals))

    def highest(self, record: type[R], column: str, **equals: object) -> int:
        return self._desk.read(lambda reading: reading.facts.highest(record, column, **equals))

    def held_by(self, person: int, *, due_before: date | None = None) -> Sequence[Found]:
        return self._desk.read(lambda reading: reading.facts.held_by(person, due_before=due_before))

    def entries(self, first: int, last: int) -> Sequence[Change]:
        return self._desk.read(lambda reading: reading.facts.entries(first, last))

    def touched(self, first: int, last: int) -> Sequence[Found]:
        return self._desk.read(lambda reading: reading.facts.touched(first, last))
