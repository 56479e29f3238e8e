"""Puts the lines of a ledger on pages: wraps every field, finds the height of rows, breaks pages, counts each page.

A row is a whole number of grid lines. Fields of a line stand once; its copies have a row each, and a line may go on
upon the next page between two copies, where its chief fields are repeated.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from secretdesk.errors import Obstacle
from secretdesk.paper.ledger_form import CELL_SIZE, PADDING, Column, Field, LedgerForm
from secretdesk.paper.ledger_totals import Secrecy, Totals, add
from secretdesk.paper.sheet import in_ink
from secretdesk.paper.wrapping import room, wrap_to
from secretdesk.remembering import remembered
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from secretdesk.paper.fonts import Face
    from secretdesk.paper.setting import SetLine

Place = tuple[int, int]
"""A line and one of its copies, both counted from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One line to print: words in the order of the form's fields, and what it counts for."""

    values: tuple[str, ...]
    copies: tuple[tuple[str, ...], ...] = ()
    secrecy: Secrecy | None = None
    """What it adds to the mark of its page; None where the page is marked as a whole."""
    weights: tuple[int, ...] = ()
    """How many copies each row of `copies` stands for; one each if empty."""
    counts: Mapping[str, tuple[int, int]] | None = None
    """Pieces and copies by level, where they do not follow from `secrecy` and `copies`."""
    struck: bool = False
    """Struck out: printed with a line through it, counted no more."""
    red: bool = False
    """A violation, entered because it happened."""


class Cell(NamedTuple):
    """A field's words as they stand on the paper, and the lines they are set in."""

    words: str
    lines: tuple[SetLine, ...]


EMPTY = Cell("", ())


@dataclass(slots=True, kw_only=True, eq=False)
class Row:
    """A line, or the part of it that stands on one page; nobody changes it."""

    line: LedgerLine
    index: int
    first: int
    end: int
    """Copies first to end stand here."""
    cells: tuple[Cell, ...]
    divider: int
    height: int
    copies: tuple[tuple[Cell, ...], ...] = ()
    copy_dividers: tuple[int, ...] = ()
    copy_heights: tuple[int, ...] = ()

    def counted(self) -> Mapping[str, tuple[int, int]]:
        """Return what this part counts for on its page."""
        line = self.line
        if line.struck:
            return {}
        if line.counts is not None:
            return line.counts if not self.first else {}
        level = line.secrecy.level if line.secrecy else ""
        if not line.copies:
            return {level: (1, 1)}
        copies = sum(line.weights[self.first : self.end]) if line.weights else self.end - self.first
        return {level: (int(not self.first), copies)}


@dataclass(slots=True)
class Page:
    """The rows of one page."""

    number: int
    rows: list[Row] = field(default_factory=list)
    used: int = 0
    carried: Totals = field(default_factory=lambda: Totals(by_level={}))
    own: Totals = field(default_factory=lambda: Totals(by_level={}))

    @property
    def first(self) -> Place:
        """The place that begins the page."""
        return self.rows[0].index, self.rows[0].first

    @property
    def last(self) -> Place:
        """The place that ends it."""
        return self.rows[-1].index, max(self.rows[-1].end - 1, 0)


class Layout:
    """Lays the lines of one form out; `pages` does it all."""

    def __init__(self, form: LedgerForm, language: str, capacity: int) -> None:
        self._form, self._language, self._capacity = form, language, capacity
        self._line_columns = tuple(column for column in form.columns if not column.per_copy)
        self._copy_columns = tuple(column for column in form.columns if column.per_copy)
        self._line_room = _rooms(self._line_columns)
        self._copy_room = _rooms(self._copy_columns)

    def pages(
        self, lines: Iterable[LedgerLine], carried: Totals, *, first_page: int = 1, starts: Sequence[Place] = ()
    ) -> Iterator[Page]:
        """Break lines into pages; `starts` are where pages already on paper begin, the first page left out."""
        pages = [Page(first_page, carried=carried)]
        forced, made = set(starts), 0
        for index, line in enumerate(lines):
            first = 0
            while True:
                if (index, first) in forced and pages[-1].rows:
                    _close(pages)
                first = self._place(pages, line, index, first, forced)
                if len(pages) > 1:
                    yield from self._held(pages[:-1], starts, made)
                    made += len(pages) - 1
                    del pages[:-1]
                if first >= len(line.copies):
                    break
        pages[-1].own = add({}, [row.counted() for row in pages[-1].rows])
        yield from self._held(pages, starts, made)

    @staticmethod
    def _held(pages: list[Page], starts: Sequence[Place], made: int) -> Iterator[Page]:
        """Refuse a layout that breaks pages already on paper elsewhere than they were broken."""
        for at, page in enumerate(pages, made):
            if 0 < at <= len(starts) and page.first != starts[at - 1]:
                number = page.number - 1
                message = N_(
                    "paper", "Page {page} no longer holds its lines; print again from this page on.", page=number
                )
                raise Obstacle("ledger-page-overflows", message)
            yield page

    def _place(self, pages: list[Page], line: LedgerLine, index: int, first: int, forced: set[Place]) -> int:
        """Put as much of a line as goes on the last page, else on a new one; return the first copy left over."""
        end = next((part for part in range(first + 1, len(line.copies)) if (index, part) in forced), len(line.copies))
        row = self._row(line, index, first, end)
        room = self._capacity - pages[-1].used
        while row.height > room:
            end = self._fitting(row, room)
            if end > first:
                row = self._row(line, index, first, end)
                break
            if not pages[-1].rows:
                message = N_("paper", "Line {n} is higher than a page; shorten its remarks.", n=index + 1)
                raise Obstacle("ledger-row-too-high", message)
            _close(pages)
            room = self._capacity
        pages[-1].rows.append(row)
        pages[-1].used += row.height
        return row.end if line.copies else 1

    def _fitting(self, row: Row, room: int) -> int:
        """Return the first copy that does not fit into `room` lines, if the line's own fields do."""
        own = max(self._own_height(row), self._form.least_lines)
        if own > room:
            return row.first
        used, end = 0, row.first
        for height in row.copy_heights[:-1]:
            if used + height > room:
                break
            used, end = used + height, end + 1
        return end

    def _own_height(self, row: Row) -> int:
        return _decks(self._line_columns, row.cells)[1]

    def _row(self, line: LedgerLine, index: int, first: int, end: int) -> Row:
        values = line.values if not first else self._continued(line)
        cells = self._cells(values, self._line_room)
        divider, own = _decks(self._line_columns, cells)
        own = max(own, self._form.least_lines)
        if not line.copies:
            return Row(line=line, index=index, first=0, end=0, cells=cells, divider=divider, height=own)
        copies = tuple(self._cells(copy, self._copy_room) for copy in line.copies[first:end])
        decks = [_decks(self._copy_columns, copy) for copy in copies]
        heights = [max(height, self._form.least_lines) for _, height in decks]
        heights[-1] += max(own - sum(heights), 0)
        return Row(
            line=line, index=index, first=first, end=end, cells=cells, divider=divider, height=sum(heights),
            copies=copies, copy_dividers=tuple(d for d, _ in decks), copy_heights=tuple(heights),
        )  # fmt: skip

    def _continued(self, line: LedgerLine) -> tuple[str, ...]:
        return tuple(
            say(N_("paper", "{no} (cont.)", no=value), self._language) if kind.number else value if kind.repeat else ""
            for kind, value in zip(self._form.line_fields, line.values, strict=True)
        )

    @staticmethod
    def _cells(values: tuple[str, ...], rooms: tuple[tuple[Field, int], ...]) -> tuple[Cell, ...]:
        return tuple([
            EMPTY if not value else Cell(value, ()) if kind.tick else _set(value, kind.face, width, kind.align == "center")
            for (kind, width), value in zip(rooms, values, strict=True)
        ])  # fmt: skip


@remembered(20_000)
def _set(value: str, face: Face, width: int, balanced: bool) -> Cell:  # noqa: FBT001 -- key
    words = unicodedata.normalize("NFC", value)
    return Cell(in_ink(words), wrap_to(words, face, width, balanced=balanced))


def _close(pages: list[Page]) -> None:
    page = pages[-1]
    page.own = add({}, [row.counted() for row in page.rows])
    pages.append(Page(page.number + 1, carried=page.carried + page.own))


def _rooms(columns: tuple[Column, ...]) -> tuple[tuple[Field, int], ...]:
    """Return each field with the room of its column, on the scale of its size."""
    return tuple(
        (kind, room(CELL_SIZE[kind.face], column.width - 2 * PADDING)) for column in columns for kind in column.fields
    )


def _decks(columns: tuple[Column, ...], cells: tuple[Cell, ...]) -> tuple[int, int]:
    """Return where the divider lies and how high the fields are, in grid lines."""
    upper = lower = single = at = 0
    for column in columns:
        lines = len(cells[at].lines)
        if len(column.fields) == 1:
            single = max(single, lines)
            at += 1
        else:
            upper, lower = max(upper, lines, 1), max(lower, len(cells[at + 1].lines), 1)
            at += 2
    return upper, max(upper + lower, single)
