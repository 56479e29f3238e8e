"""Turns the sheets of a book into a register: one set of columns, records with their sheet and row, and what was left out.

Registers are kept for paper: title rows, headings of two lines and on every page, sums, carried-over lines, merged cells,
ditto marks, notes at the end. All of that is undone here; nothing is dropped without its row being named.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput
from secretdesk.exchange import heading_rows, other_rows, split_days, years
from secretdesk.exchange.heading_rows import Head, key, shown
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secretdesk.exchange.tables import Book, Cell, Sheet

MOST_RECORDS = 100_000
DITTO = frozenset(
    {"\u3003", "\u2033", "\u201d", "\u201c", "\u301e", "\u301d", '"', "''", "\u2033\u2033", "\u3003\u3003", "\u540c\u4e0a", "\u540c\u524d",
     "\u2016", "\u2033 ", "ditto", "do.", "\uff02"}
)  # fmt: skip
_TITLE = 6  # signs of a title that is known again inside a longer one
_LONGEST = 24  # signs of a heading word
_RUNNING = frozenset({"\u5e8f\u53f7", "\u987a\u5e8f\u53f7", "\u7f16\u6b21", "\u884c\u53f7", "no", "seq"})


@dataclass(frozen=True, slots=True)
class Record:
    """One record: where it stands in the file, the year its title speaks of, its cells under the register's headings."""

    sheet: int
    row: int
    year: int | None
    cells: list[Cell] = field(repr=False)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no record; `why` is a key of `other_rows.REASONS`."""

    sheet: int
    row: int
    why: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """A cell that cannot be told: a ditto mark with nothing above it. `column` counts from 0 in `headings`."""

    sheet: int
    row: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All tables of a book under one another; `read` are the numbers of their sheets, `without` of those without one."""

    headings: tuple[str, ...]
    records: list[Record] = field(repr=False)
    left_out: tuple[LeftOut, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    without: tuple[int, ...] = ()
    read: frozenset[int] = frozenset()
    epoch_1904: bool = False


def find(book: Book, known: frozenset[str], *, sheets: Sequence[int] = ()) -> Register:
    """Find the register in a book.

    `known` are heading words by `heading_rows.key`; `sheets` are the numbers of those to read: unless given, the visible
    ones, without those that know less than a third of the words another one knows (lists, instructions). Raises
    `BadInput` where no sheet holds a table, or all together too many records.
    """
    joined = _Joined()
    wanted = [one for one in book.sheets if one.rows and (one.number in sheets if sheets else not one.hidden)]
    heads = {one.number: heading_rows.find(one, known) for one in wanted}
    words = {number: sum(key(text) in known for text in head.texts) for number, head in heads.items() if head}
    most = 0 if sheets else max(words.values(), default=0)
    tables = {number for number, n in words.items() if n * 3 >= most}
    for sheet in wanted:
        head = heads[sheet.number]
        if head is None or sheet.number not in tables:
            continue
        joined.take(sheet, head, known, years.hint(book.name.rpartition(".")[0]))
    if not joined.headings:
        raise BadInput(
            "no-heading",
            N_("intake", "No heading was found: no row says what the columns are. Write one above the first record."),
        )
    width = len(joined.headings)
    for record in joined.records:
        record.cells.extend([None] * (width - len(record.cells)))
    return Register(
        headings=tuple(joined.headings), records=joined.records, left_out=tuple(joined.left_out),
        unclear=tuple(joined.unclear), without=tuple(one.number for one in wanted if one.number not in tables),
        read=frozenset(tables), epoch_1904=book.epoch_1904,
    )  # fmt: skip


class _Joined:
    """The register while its sheets are read."""

    def __init__(self) -> None:
        self.headings: list[str] = []
        self.records: list[Record] = []
        self.left_out: list[LeftOut] = []
        self.unclear: list[Unclear] = []

    def take(self, sheet: Sheet, head: Head, known: frozenset[str], year: int | None) -> None:
        width = max((len(cells) for _, cells in sheet.rows[head.last + 1 :]), default=0)
        texts = head.texts + ("",) * (width - len(head.texts))  # cells under no heading count
        table = _Table(sheet, Head(head.first, head.last, texts), known, year)
        places = self._places(table.headings)
        straight = places == list(range(len(places)))
        for row, of, cells in table.records():
            if not straight:
                moved: list[Cell] = [None] * len(self.headings)
                for at, cell in zip(places, cells, strict=False):
                    moved[at] = cell
                cells = moved  # noqa: PLW2901 -- the same cells under other headings
            self.records.append(Record(sheet.number, row, of, cells))
        self.left_out += [LeftOut(sheet.number, row, why) for row, why in table.left_out]
        self.unclear += [Unclear(sheet.number, row, places[at]) for row, at in table.unclear]
        if len(self.records) > MOST_RECORDS:
            raise BadInput(
                "too-many-records", N_("intake", "More than {n} records in one file. Split it.", n=MOST_RECORDS)
            )

    def _places(self, texts: Sequence[str]) -> list[int]:
        """Return where this sheet's columns go; a heading met before goes under that, a second one of a name beside it."""
        free = [(key(text), at) for at, text in enumerate(self.headings)]
        places = []
        for text in texts:
            found = next((at for name, at in free if name == key(text)), None)
            if found is None:
                found = len(self.headings)
                self.headings.append(text)
            else:
                free.remove((key(text), found))
            places.append(found)
        return places


class _Table:
    """The table of one sheet below its heading."""

    def __init__(self, sheet: Sheet, head: Head, known: frozenset[str], year: int | None) -> None:
        self._sheet, self._head, self._known = sheet, head, known
        self._width = len(head.texts)
        self._year = self._titled(sheet, head) or years.hint(sheet.name) or year
        self._titles = {shown(cell) for _, cells in sheet.rows[: head.first] for cell in cells if cell is not None}
        self._lines = [self._texts(sheet.rows[at][1]) for at in range(head.first, head.last + 1)]
        self._days = split_days.find(head.texts)
        gone = {at for one in self._days for at in one.others}
        self._kept = [at for at in range(self._width) if at not in gone]
        named = {one.month: one.heading for one in self._days}
        self.headings = [named.get(at, head.texts[at]) for at in self._kept]
        self._running = {at for at, text in enumerate(head.texts) if key(text) in _RUNNING}
        self.left_out: list[tuple[int, str]] = [(row, "title") for row, _ in sheet.rows[: head.first]]
        self.unclear: list[tuple[int, int]] = []

    def records(self) -> Iterator[tuple[int, int | None, list[Cell]]]:
        """Yield (row number, year, cells) of each record."""
        above: list[Cell] = []
        down, wide = _merged(self._sheet, self._sheet.rows[self._head.last][0])
        for row, raw in self._sheet.rows[self._head.last + 1 :]:
            cells = [cell.strip() or None if type(cell) is str else cell for cell in raw[: self._width]]
            filled = len(cells) - cells.count(None)
            if not filled:
                continue
            why = "heading" if not above and _counted(cells) else self._why(cells, filled, wide.get(row, 0))
            if why:
                self.left_out.append((row, why))
                continue
            cells.extend([None] * (self._width - len(cells)))
            for at in down.get(row, ()):
                if at < self._width and cells[at] is None and at < len(above):
                    cells[at] = above[at]
            if not DITTO.isdisjoint(cells):
                self._ditto(row, cells, above)
            above = cells
            yield row, self._year, self._joined(cells) if self._days else cells

    def _joined(self, cells: list[Cell]) -> list[Cell]:
        cells = cells.copy()
        for one in self._days:
            one.join(cells)
        return [cells[at] for at in self._kept]

    def _why(self, cells: list[Cell], filled: int, wide: int) -> str:
        first = cells[0] if cells[0] is not None else next(cell for cell in cells if cell is not None)
        if type(first) is str and len(first) <= _LONGEST and self._is_heading(cells, filled, first):
            return "heading"
        why = other_rows.reason(cells, filled, first, spans=wide * 2 > self._width)
        if filled == 1 and isinstance(first, str) and why in {"", "section"}:
            again = any(title in first for title in self._titles if len(title) >= _TITLE)
            if again or shown(first) in self._titles or self._new_year(first, wide):
                return "title"
        if not why and filled <= len(self._running):
            places = {at for at, cell in enumerate(cells) if cell is not None}
            why = "numbered" if places <= self._running else ""
        return why

    def _is_heading(self, cells: list[Cell], filled: int, first: str) -> bool:
        """Tell a heading repeated, or one in other words: under the ids our own export hides, or changed on a page."""
        word = shown(first)
        for line in self._lines:
            if word == line[next(iter(line))] and self._texts(cells) == line:
                return True
        return (
            filled > 1
            and filled * 2 >= self._width
            and key(first) in self._known
            and all(isinstance(cell, str) and key(cell) in self._known for cell in cells if cell is not None)
        )

    def _new_year(self, text: str, wide: int) -> bool:
        """Tell whether a row alone names the year of those that follow, and keep it."""
        found = years.hint(text) if wide * 2 > self._width or years.ALONE.fullmatch(text) else None
        if found:
            self._year = found
        return bool(found)

    def _ditto(self, row: int, cells: list[Cell], above: list[Cell]) -> None:
        for at, cell in enumerate(cells):
            if isinstance(cell, str) and cell in DITTO:
                if at < len(above) and above[at] is not None:
                    cells[at] = above[at]
                else:
                    cells[at] = None
                    self.unclear.append((row, self._place(at)))

    def _place(self, at: int) -> int:
        whole = next((one.month for one in self._days if at in one.others), at)
        return self._kept.index(whole)

    @staticmethod
    def _texts(cells: Iterable[Cell]) -> dict[int, str]:
        return {at: shown(cell) for at, cell in enumerate(cells) if cell is not None}

    @staticmethod
    def _titled(sheet: Sheet, head: Head) -> int | None:
        titles = [shown(cell) for _, cells in sheet.rows[: head.first] for cell in cells if cell is not None]
        return next((found for found in map(years.hint, titles) if found), None)


def _counted(cells: Sequence[Cell]) -> bool:
    """Tell a line that only counts the columns: 1, 2, 3 or (1), (2), (3)."""
    texts = [str(cell).strip("()\uff08\uff09").removesuffix(".0") for cell in cells if cell is not None]
    return len(texts) > 2 and texts == [str(n) for n in range(1, len(texts) + 1)]


def _merged(sheet: Sheet, below: int) -> tuple[dict[int, list[int]], dict[int, int]]:
    """Return, for rows under the heading: the columns a merged cell covers from above, the widest merged cell."""
    down: dict[int, list[int]] = {}
    wide: dict[int, int] = {}
    for top, left, bottom, right in sheet.merged:
        if top <= below:
            continue
        wide[top] = max(wide.get(top, 0), right - left + 1)
        for row in range(top + 1, min(bottom, top + MOST_RECORDS) + 1):
            down.setdefault(row, []).append(left)
    return down, wide
