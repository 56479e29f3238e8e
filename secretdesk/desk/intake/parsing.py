"""From cells to typed rows: each column read by its field, persons and places found by number, code or name."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from secretdesk.desk.intake import pointing
from secretdesk.desk.intake.legend import ledger_fields
from secretdesk.domain.custody.importing import Row
from secretdesk.errors import BadInput
from secretdesk.exchange import values
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from secretdesk.desk.intake.legend import Legend
    from secretdesk.desk.intake.opening import Opened
    from secretdesk.domain.facts import Facts
    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile

_OFTEN = 2000


@dataclass(frozen=True, slots=True)
class CellFault:
    """What is wrong with a cell: the record, its column (None where no column gives the field), the field, the words.

    `other` is another record concerned, the first of two that are the same.
    """

    at: int
    column: int | None
    field: str
    message: Message
    other: int | None = None


@dataclass(slots=True)
class Parsed:
    """Rows as typed as they could be read, and the cells that could not."""

    rows: tuple[Row, ...] = ()
    faults: list[CellFault] = field(default_factory=list)


def parse(opened: Opened, legend: Legend, facts: Facts, profile: Profile, progress: Callable[[int], None]) -> Parsed:
    """Read every cell that a column or fixed value stands for. `progress` is told how many rows are done."""
    fields = ledger_fields(opened.ledger)
    parsed = Parsed()
    columns: dict[str, list[Any]] = {}
    for at, name in enumerate(legend.columns):
        if name is not None:
            columns[name] = _column(opened, at, fields[name], profile, parsed.faults)
            progress(0)
    if "period" in fields and "level" in columns:
        _periods(opened, legend.columns.index("level"), columns, profile)
    _unclear(opened, legend, parsed.faults)
    _fill(columns, legend, fields, profile, opened.rows)
    for name, cells in columns.items():
        if fields[name].kind.name == "ref":
            _point(opened, legend, name, fields[name], cells, facts, parsed.faults, columns)
    names = tuple(columns)
    rows = []
    for at, told in enumerate(zip(*columns.values(), strict=True)):
        if at % _OFTEN == 0:
            progress(at)
        rows.append(Row(at, {name: value for name, value in zip(names, told, strict=True) if value is not None}))
    parsed.rows = tuple(rows)
    return parsed


def _column(opened: Opened, at: int, one: Field, profile: Profile, faults: list[CellFault]) -> list[Any]:
    read = values.reader(one, profile, epoch_1904=opened.register.epoch_1904)
    found: list[Any] = []
    plain, sheet = read, 0
    for number, record in enumerate(opened.register.records):
        if one.kind.name == "day" and record.sheet != sheet:
            read, sheet = values.in_order(plain), record.sheet
        try:
            found.append(read(record.cells[at], record.year))
        except BadInput as bad:
            found.append(None)
            faults.append(CellFault(number, at, one.name, bad.message))
    return found


def _periods(opened: Opened, at: int, columns: dict[str, list[Any]], profile: Profile) -> None:
    """Take the period from a mark like level and years in one cell, where no column of its own says it."""
    seen: dict[Any, str | None] = {}
    own = columns.setdefault("period", [None] * opened.rows)
    for number, record in enumerate(opened.register.records):
        cell = record.cells[at]
        if own[number] is None and cell is not None:
            if cell not in seen:
                try:
                    seen[cell] = values.mark(cell, profile)[1]
                except BadInput:  # told already, where the level was read
                    seen[cell] = None
            own[number] = seen[cell]


def _unclear(opened: Opened, legend: Legend, faults: list[CellFault]) -> None:
    if not opened.register.unclear:
        return
    at = {(record.sheet, record.row): number for number, record in enumerate(opened.register.records)}
    for one in opened.register.unclear:
        name = legend.columns[one.column]
        if name is not None and (one.sheet, one.row) in at:
            words = N_("intake", "A ditto mark with nothing above it.")
            faults.append(CellFault(at[one.sheet, one.row], one.column, name, words))


def _fill(columns: dict[str, list[Any]], legend: Legend, fields: dict[str, Field], profile: Profile, n: int) -> None:
    """Put fixed values where a row gives none; one that cannot be read is refused by its field."""
    for name, text in legend.fixed.items():
        value = values.reader(fields[name], profile)(text, None)
        if value is None:
            continue
        cells = columns.get(name)
        columns[name] = [value] * n if cells is None else [value if cell is None else cell for cell in cells]


def _point(
    opened: Opened,
    legend: Legend,
    name: str,
    one: Field,
    cells: list[Any],
    facts: Facts,
    faults: list[CellFault],
    columns: dict[str, list[Any]],
) -> None:
    """Turn words into ids: of persons and places known here, or of places of the same list."""
    kind: Any = one.kind
    known = pointing.known(kind.to[0], {cell for cell in cells if cell is not None}, facts)
    listed = _listed(columns) if opened.ledger == "places" and name == "parent" else {}
    column = legend.columns.index(name) if name in legend.columns else None
    for at, cell in enumerate(cells):
        if cell is None:
            continue
        answer = listed.get(cell, known.get(cell, pointing.UNKNOWN))
        if isinstance(answer, Message):
            faults.append(CellFault(at, column, name, answer))
            cells[at] = None
        else:
            cells[at] = answer


def _listed(columns: dict[str, list[Any]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for way in ("name", "code"):
        for at, word in enumerate(columns.get(way, ())):
            if word is not None:
                found.setdefault(word, -(at + 1))
    return found


def cells_of(faults: Iterable[CellFault]) -> frozenset[tuple[int, str]]:
    """Return which fields of which rows were found faulty."""
    return frozenset((one.at, one.field) for one in faults)


def column_of(columns: Sequence[str | None], name: str) -> int | None:
    """Return the column that gives a field."""
    return columns.index(name) if name in columns else None
