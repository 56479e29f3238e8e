"""Declares a ledger's printed form: columns of one or two fields, widths, heads, what is counted, who signs.

A form is data; `ledger_sheet` prints it. `paper_checks` says what is wrong with one before a sheet is spoiled: widths
that do not sum to the type area, heads that do not fit, columns too narrow to sign in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from secretdesk.paper.fields import LEAST_HAND
from secretdesk.paper.setting import millimetres
from secretdesk.paper.sheet import LEDGER, Align, Geometry
from secretdesk.paper.wrapping import wrap
from secretdesk.text import Message, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.paper.ledger_totals import TotalColumn
    from secretdesk.paper.setting import SetLine

CellFace = Literal["song", "hei", "mono"]
CELL_SIZE: Final[dict[CellFace, float]] = {"song": 9, "hei": 9, "mono": 7.6}
PADDING: Final = 0.9
HEAD_PADDING: Final = 0.3
HEAD_SIZES: Final = (8, 7.5, 7, 6.5)
"""Heads are set in the first; other languages than Chinese may need a smaller one."""
HEAD_LEADING: Final = 3.6
DECKS_HEAD: Final = 10.0
LEAST_HEAD: Final = 9.0
GRID: Final = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a line."""

    head: Message
    face: CellFace = "song"
    align: Align = "center"
    hand: bool = False
    """Filled in by hand."""
    tick: bool = False
    """A drawn box: "1" ticked, "0" not, "" none."""
    repeat: bool = False
    """Printed again where a line goes on upon the next page."""
    number: bool = False
    """The running number, which then says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: one field, or two in decks."""

    width: float
    fields: tuple[Field, ...]
    per_copy: bool = False
    """Has a row of its own for each copy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerForm:
    """What is printed under one form code."""

    code: str
    edition: int = 1
    title: Message
    columns: tuple[Column, ...]
    count: Callable[[int, int], Message | str]
    """The words for a number of pieces and copies."""
    totals: tuple[TotalColumn, ...]
    total_width: float = 20.0
    signatures: tuple[Message, Message]
    least_lines: int = 2
    geometry: Geometry = LEDGER
    balance: tuple[Message, ...] = ()
    """Heads of the balance that takes the place of the sums on the last page, if the print brings one."""

    @property
    def decks(self) -> bool:
        """Whether any column has two fields."""
        return any(len(column.fields) > 1 for column in self.columns)

    @property
    def line_fields(self) -> tuple[Field, ...]:
        """The fields of a line, in the order its values are given."""
        return tuple(field for column in self.columns if not column.per_copy for field in column.fields)

    @property
    def name(self) -> str:
        """Return code and edition as the print line has them."""
        return f"{self.code}-{self.edition}"


def set_head(words: str, width: float, most: int) -> tuple[float, tuple[SetLine, ...]]:
    """Set a column head in at most so many lines, as large as it goes; the smallest size if nothing fits."""
    latin = any(character.isascii() and character.isalpha() for character in words)
    for size in HEAD_SIZES if latin else HEAD_SIZES[:1]:
        lines = wrap(words, "hei", size, width - 2 * HEAD_PADDING, balanced=True)
        if len(lines) <= most and not _split(words, lines):
            break
    return size, lines


def head_height(form: LedgerForm, language: str) -> float:
    """Return the height of the column head."""
    if form.decks:
        return DECKS_HEAD
    most = max(len(set_head(say(c.fields[0].head, language), c.width, 3)[1]) for c in form.columns)
    return max(LEAST_HEAD, most * HEAD_LEADING + 2.2)


def _split(words: str, lines: tuple[SetLine, ...]) -> bool:
    """Tell whether a Latin word was broken in two."""
    set_words = {word for line in lines for word in line.text.split()}
    return any(word.isascii() and word.isalpha() and word not in set_words for word in words.split())


def paper_checks(form: LedgerForm, language: str = "zh_CN") -> list[str]:
    """Return what is wrong with a declaration; nothing is printed from one that has faults."""
    faults = []
    total = sum(column.width for column in form.columns)
    if abs(total - form.geometry.measure) > 0.001:
        faults.append(f"{form.code}: widths sum to {total:g}, the type area is {form.geometry.measure:g}")
    for number, column in enumerate(form.columns, 1):
        decks = len(column.fields)
        most = 1 if decks > 1 else 2 if form.decks else 3
        if decks not in {1, 2}:
            faults.append(f"{form.code}: column {number} has {decks} fields")
        for field in column.fields:
            words = say(field.head, language)
            size, lines = set_head(words, column.width, most)
            room = column.width - 2 * HEAD_PADDING + 0.01
            wide = any(line.width * millimetres(size) > room for line in lines)
            if wide or len(lines) > most or _split(words, lines):
                faults.append(f"{form.code}: head {field.head.source!r} does not fit column {number}")
            if field.hand and column.width < LEAST_HAND:
                faults.append(f"{form.code}: column {number} is too narrow to sign in")
    sums = form.geometry.measure - 24.5 - 4 - 2
    table = 20 + len(form.totals) * form.total_width
    if table + 60 > sums:
        faults.append(f"{form.code}: the table of sums leaves no room to sign")
    return faults
