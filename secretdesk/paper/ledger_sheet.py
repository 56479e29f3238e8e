"""Prints a ledger: whole, from where the last print ended, or single pages once more.

    printed = print_ledger(LedgerJob(form=f01(levels), lines=lines, levels=levels, imprint=imprint, book="..."))

*Continued printing*: a print with `open_end` leaves its last page without foot, so that more lines can follow on the
same sheet. The next job brings all lines of the book, says how many are on paper (`printed`) and where pages begin
(`starts`, from the records); it draws nothing that is there already, yet each page's text and seal cover the whole page.
*Replacement*: `only` names pages, and the imprint's edition says which print it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from secretdesk.errors import Obstacle
from secretdesk.paper.fields import LEDGER_TICK, tick
from secretdesk.paper.fonts import missing
from secretdesk.paper.foot import Foot, draw_foot
from secretdesk.paper.ledger_form import (
    CELL_SIZE,
    DECKS_HEAD,
    GRID,
    HEAD_LEADING,
    PADDING,
    Field,
    LedgerForm,
    head_height,
    set_head,
)
from secretdesk.paper.ledger_layout import Cell, Layout, LedgerLine, Page, Place, Row
from secretdesk.paper.ledger_totals import Balance, Totals, page_mark
from secretdesk.paper.pen import DOTTED, FRAME, HAIRLINE, ORDER, THIN, Pen
from secretdesk.paper.setting import millimetres, set_line, spaced, title_gap
from secretdesk.paper.sheet import Imprint, Printed, Sheet, in_ink
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secretdesk.domain.secrecy import LevelInfo
    from secretdesk.paper.sheet import Geometry

_BASELINE: Final = 3.71
_HEAD_TOP: Final = 17.5
"""Of the column head, under the top of the type area."""
_TITLE_BASE: Final = 7.8
_META_BASE: Final = 15.2
_TITLE_SIZE: Final = 20.0
_MARK_SIZE: Final = 16.0
_BETWEEN_MARKS: Final = 4.0
_FOOT_GAP: Final = 2.5
_FOOT: Final = 28.5
_BALANCE_FOOT: Final = 30.0
_MOST_INTERIM: Final = 3
_MANY_LINES: Final = 5_000
_REST_WIDTH: Final = 28.6
_REST_HEIGHT: Final = 6.0
RED: Final = (0.66, 0.07, 0.10)
_BLANK_BELOW, _SEE_NEXT = N_("paper", "Blank below"), N_("paper", "See next page")


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerJob:
    """What is to be printed."""

    form: LedgerForm
    lines: Sequence[LedgerLine]
    levels: Sequence[LevelInfo]
    imprint: Imprint
    book: str
    """The middle of the meta line: year, family, volume, or the day it shows."""
    unmarked: str = ""
    """The mark of a page whose lines have no level of their own."""
    carried: Totals = field(default_factory=lambda: Totals(by_level={}))
    """What earlier volumes carry into the first page."""
    first_page: int = 1
    starts: tuple[Place, ...] = ()
    """Where pages already on paper begin, the first left out."""
    printed: int = 0
    """Lines already on paper, whole."""
    interim: int = 0
    """Prints the open page has seen so far."""
    marks: tuple[str, ...] = ()
    """The marks the open page bears, the last not cancelled; taken from its lines if empty."""
    open_end: bool = False
    only: frozenset[int] | None = None
    balance: tuple[Balance, ...] = ()


def print_ledger(job: LedgerJob) -> Printed:
    """Lay the lines out and draw every page that is not on paper yet."""
    return _Printer(job).run()


def _followed(pages: Iterable[Page]) -> Iterator[tuple[Page, bool]]:
    """Tell of each page whether another follows."""
    before = None
    for page in pages:
        if before is not None:
            yield before, True
        before = page
    if before is not None:
        yield before, False


def lacking(job: LedgerJob) -> list[str]:
    """Name, as `U+2A6A5`, the characters of a job that no font has; ask before they are printed as boxes."""
    words = (words for line in job.lines for words in (*line.values, *(word for copy in line.copies for word in copy)))
    return missing(chain((job.book, job.unmarked, job.imprint.unit, job.imprint.officer), words))


class _Place(NamedTuple):
    """A field in its place: where its words begin, the room they have, and how large they are."""

    kind: Field
    x: float
    room: float
    size: float


class _Column(NamedTuple):
    """A column in its place: its fields from above, and which of a line's (or copy's) cells is the first of them."""

    x: float
    width: float
    first: int
    places: tuple[_Place, ...]
    per_copy: bool


def _placed(form: LedgerForm) -> Iterator[_Column]:
    x = form.geometry.left
    told = {False: 0, True: 0}
    for column in form.columns:
        room = column.width - 2 * PADDING
        places = tuple(_Place(kind, x + PADDING, room, CELL_SIZE[kind.face]) for kind in column.fields)
        yield _Column(x, column.width, told[column.per_copy], places, column.per_copy)
        x, told[column.per_copy] = x + column.width, told[column.per_copy] + len(places)


class _Printer:
    def __init__(self, job: LedgerJob) -> None:
        self.job, self.form = job, job.form
        geometry: Geometry = job.form.geometry
        self.sheet = Sheet(job.imprint, title=job.form.name)
        self.top = geometry.top + _HEAD_TOP
        self.head = head_height(job.form, job.imprint.language)
        foot = _BALANCE_FOOT if job.form.balance else _FOOT
        room = geometry.height - geometry.bottom - foot - _FOOT_GAP - self.top - self.head
        self.capacity = int(room / GRID + 1e-6)
        self.body = self.top + self.head
        self.bottom = self.body + self.capacity * GRID
        self.columns = tuple(_placed(job.form))

    def run(self) -> Printed:
        job = self.job
        self.sheet.keep_strings = len(job.lines) <= _MANY_LINES
        count = 0
        for page, follows in _followed(self._laid_out()):
            count = page.number
            if (job.only is None or page.number in job.only) and self._is_due(page):
                self._page(page, not follows)
        self.sheet.total = None if job.open_end else count
        return self.sheet.finish()

    def _laid_out(self) -> Iterator[Page]:
        job = self.job
        layout = Layout(job.form, job.imprint.language, self.capacity)
        return layout.pages(job.lines, job.carried, first_page=job.first_page, starts=job.starts)

    def _old_rows(self, page: Page) -> int:
        """Return how many rows of the page are on paper."""
        return sum(row.index < self.job.printed for row in page.rows)

    def _is_due(self, page: Page) -> bool:
        """Tell whether the page is not, or not wholly, on paper: new lines, or still without its foot."""
        job, old = self.job, self._old_rows(page)
        if not job.printed or old < len(page.rows):
            return True
        return page.rows[-1].index == job.printed - 1 and page.used < self.capacity and self._ends_printed(page)

    def _ends_printed(self, page: Page) -> bool:
        return page.rows[-1].end == len(page.rows[-1].line.copies)

    def _page(self, page: Page, last: bool) -> None:  # noqa: FBT001 -- one caller
        sheet, job = self.sheet, self.job
        old = self._old_rows(page) if page.rows else 0
        stays_open = last and job.open_end and page.used < self.capacity
        sheet.begin(self.form.geometry, page=page.number)
        ink = sheet.pen
        if old:  # the head and the old lines are there: they are said again, for text and seal, but not drawn
            self._raise_mark(page, old)
            sheet.pen = Pen("", job.imprint.language)
            sheet.pen.page(self.form.geometry.width, self.form.geometry.height)
        self._head(page)
        line = 0
        for number, row in enumerate(page.rows):
            if number == old:
                sheet.pen = ink
            self._row(row, line)
            line += row.height
        sheet.pen = ink
        fresh = sum(row.height for row in page.rows[:old])
        self._verticals(self.top if not old else self.body + fresh * GRID, self.body + line * GRID)
        if stays_open:
            self._interim(job.interim if old else 0)
        else:
            self._rest(line, _BLANK_BELOW if last else _SEE_NEXT)
            foot = Foot(own=page.own, carried=page.carried, balance=job.balance if last else ())
            draw_foot(sheet, self.form, job.levels, self.bottom + _FOOT_GAP, foot)
        first, end = (page.first, page.last) if page.rows else (None, None)
        sheet.end(first=first, last=end, mark=self._mark(page.rows))

    # the page's head

    def _mark(self, rows: Sequence[Row]) -> str:
        lines = [row.line.secrecy for row in rows if row.line.secrecy]
        return page_mark(self.job.levels, lines, unmarked=self.job.unmarked)

    def _raise_mark(self, page: Page, old: int) -> None:
        """Cancel the mark of an open page that new lines have outgrown, and set the new one beside it."""
        mark = self._mark(page.rows)
        standing = self.job.marks or (self._mark(page.rows[:old]),)
        if mark == standing[-1]:
            return
        sheet, geometry = self.sheet, self.form.geometry
        base = geometry.top + _TITLE_BASE
        widths = [set_line(words, "heib").width * millimetres(_MARK_SIZE) for words in (*standing, mark)]
        x = geometry.left + sum(widths[:-1]) + _BETWEEN_MARKS * len(standing)
        title = sheet.say(self.form.title)
        title_width = spaced(title, "songb", title_gap(title)).width * millimetres(_TITLE_SIZE)
        if x + widths[-1] + _BETWEEN_MARKS > geometry.left + (geometry.measure - title_width) / 2:
            message = N_("paper", "The mark of page {page} has risen; print this page again.", page=page.number)
            raise Obstacle("ledger-mark-has-risen", message)
        sheet.pen.rule(x - widths[-2] - _BETWEEN_MARKS, base - 2, x - _BETWEEN_MARKS, base - 2, ORDER)
        sheet.text(x, base, mark, "heib", _MARK_SIZE, declared=False)

    def _head(self, page: Page) -> None:
        sheet = self.sheet
        sheet.mark(self._mark(page.rows), self.form.geometry.top + _TITLE_BASE, _MARK_SIZE)
        sheet.alike(LedgerForm, self._headings)
        # How many pages the book has is no part of the page's text: it grows while the page stays as it is.
        sheet.declare(sheet.say(N_("paper", "Page {page}", page=page.number)))
        sheet.later(partial(self._page_of, page.number))
        sheet.alike(Field, self._column_heads)

    def _headings(self) -> None:
        sheet, form, geometry = self.sheet, self.form, self.form.geometry
        sheet.title(form.title, _TITLE_SIZE, geometry.top + _TITLE_BASE)
        sheet.form_code(form.code)
        unit = sheet.say(N_("paper", "Unit: {unit}", unit=self.job.imprint.unit))
        sheet.meta(unit, self.job.book, "", geometry.top + _META_BASE)

    def _page_of(self, number: int) -> None:
        geometry = self.form.geometry
        words, base = self.sheet.page_of(number), geometry.top + _META_BASE
        room = geometry.measure
        self.sheet.text(geometry.left, base, words, "song", 10, align="right", width=room, declared=False)

    def _column_heads(self) -> None:
        sheet, geometry = self.sheet, self.form.geometry
        sheet.pen.box(geometry.left, self.top, geometry.measure, self.bottom - self.top, FRAME)
        sheet.pen.rule(geometry.left, self.body, geometry.end, self.body, THIN)
        for x, width, _, places, _ in self.columns:
            if len(places) == 1:
                self._column_head(places[0].kind, x, self.top, width, self.head)
                continue
            self._column_head(places[0].kind, x, self.top, width, DECKS_HEAD / 2)
            self._column_head(places[1].kind, x, self.top + DECKS_HEAD / 2, width, DECKS_HEAD / 2)
            sheet.pen.rule(x, self.top + DECKS_HEAD / 2, x + width, self.top + DECKS_HEAD / 2, DOTTED)

    def _column_head(self, kind: Field, x: float, y: float, width: float, height: float) -> None:
        words = self.sheet.say(kind.head)
        self.sheet.declare(in_ink(words))
        size, lines = set_head(words, width, max(int(height / HEAD_LEADING), 1))
        base = y + height / 2 - (len(lines) - 1) * HEAD_LEADING / 2 + 1.04
        for number, line in enumerate(lines):
            self.sheet.put(x, base + number * HEAD_LEADING, line, size, "center", width)

    # the page's body

    def _row(self, row: Row, start: int) -> None:
        y = self.body + start * GRID
        form, pen = self.form, self.sheet.pen
        if row.line.red:
            pen.ink(*RED)
        self._row_cells(row, y)
        if row.line.red:
            pen.ink(0, 0, 0)
        bottom = y + row.height * GRID
        if start + row.height < self.capacity:
            pen.rule(form.geometry.left, bottom, form.geometry.end, bottom, HAIRLINE)

    def _row_cells(self, row: Row, y: float) -> None:
        lone = not self.form.decks and not row.copies and all(len(cell.lines) < 2 for cell in row.cells)
        down = (row.height - 1) * GRID / 2 if lone else 0.0
        for column in self.columns:
            if not column.per_copy:
                self._deck(row, column, row.cells, y + down, row.divider)
                continue
            top = y
            for number, copy in enumerate(row.copies):
                if number:
                    self.sheet.pen.rule(column.x, top, column.x + column.width, top, HAIRLINE)
                self._deck(row, column, copy, top, row.copy_dividers[number])
                top += row.copy_heights[number] * GRID

    def _deck(self, row: Row, column: _Column, cells: tuple[Cell, ...], y: float, divider: int) -> None:
        for at, place in enumerate(column.places, column.first):
            if at > column.first:
                y += divider * GRID
                self.sheet.pen.rule(column.x, y, column.x + column.width, y, DOTTED)
            if cells[at].words:
                self._cell(row, place, cells[at], y)

    def _cell(self, row: Row, place: _Place, cell: Cell, y: float) -> None:
        sheet, (kind, x, room, size) = self.sheet, place
        if kind.tick:
            left, top = x + (room - LEDGER_TICK) / 2, y + (GRID - LEDGER_TICK) / 2
            tick(sheet, left, top, ticked=cell.words == "1", side=LEDGER_TICK)
            return
        sheet.declare(cell.words)
        base = y + _BASELINE
        for line in cell.lines:
            sheet.put(x, base, line, size, kind.align, room)
            if row.line.struck:
                sheet.pen.rule(x, base - 1.15, x + room, base - 1.15, THIN)
            base += GRID

    def _verticals(self, top: float, bottom: float) -> None:
        for column in self.columns[1:]:
            self.sheet.pen.rule(column.x, top, column.x, bottom, HAIRLINE)

    def _rest(self, used: int, words: object) -> None:
        """Strike out what stays empty: a hairline from upper right to lower left, broken by the words for it."""
        if used >= self.capacity:
            return
        sheet, geometry = self.sheet, self.form.geometry
        top, bottom = self.body + used * GRID, self.bottom
        said = sheet.say(words)  # type: ignore[arg-type]
        sheet.declare(in_ink(said))
        line = spaced(said, "hei", 0 if said.isascii() else 800)
        middle_x, middle_y = geometry.left + geometry.measure / 2, (top + bottom) / 2
        sheet.put(geometry.left, middle_y + 1.3, line, 10, "center", geometry.measure)
        rise = (bottom - top) / geometry.measure
        free = min(max(_REST_WIDTH, line.width * millimetres(10) + 4) / 2, _REST_HEIGHT / 2 / rise)
        sheet.pen.rule(geometry.end, top, middle_x + free, middle_y - free * rise, HAIRLINE)
        sheet.pen.rule(middle_x - free, middle_y + free * rise, geometry.left, bottom, HAIRLINE)

    def _interim(self, earlier: int) -> None:
        """Say in the margin which print left the page open; there is room for three."""
        if earlier >= _MOST_INTERIM:
            message = N_("paper", "Page {page} was left open three times; print it again.", page=self.sheet.page)
            raise Obstacle("ledger-page-left-open-too-often", message)
        geometry = self.form.geometry
        y = geometry.height - geometry.bottom + 3.4 + earlier * 3.2
        end = self.sheet.print_words(geometry.left, y, self.form.name)
        self.sheet.anchor_words(end + set_line("\u3000", "song").width * millimetres(7.5), y)
