"""What a file of tables is once it was read: sheets of rows of plain cells, and what is to be said about the file.

Rows are numbered as the officer sees them in the spreadsheet, columns count from 0; blank rows are not kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from secretdesk.text import N_, Message

Cell = str | int | float | bool | date | None

MOST_BYTES = 20 << 20  # security 3.15; design 14 for the sheets
MOST_SHEETS = 32
MOST_ROWS = 130_000  # not blank: 100,000 records and the headings of their pages
MOST_COLUMNS = 64
MOST_SIGNS = 4096
MOST_MERGED = 1_000_000  # rows covered by merged cells, all together


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something the officer should know of the file or of a cell of it; it does not stop the reading.

    `sheet` counts from 1, 0 for the whole file; `row` as the officer sees it, 0 for the whole sheet; `column` from 0.
    """

    id: str
    message: Message
    sheet: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: `rows` are (row number, cells), `merged` are (first row, first column, last row, last column)."""

    number: int
    name: str = field(repr=False)
    hidden: bool = False
    rows: tuple[tuple[int, list[Cell]], ...] = field(default=(), repr=False)
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A file of tables; `kind` is xlsx, xls, ods or csv, `epoch_1904` the date system of bare serial numbers.

    For csv, `encoding` and `delimiter` are those it was read by.
    """

    name: str = field(repr=False)
    kind: str
    digest: bytes
    sheets: tuple[Sheet, ...]
    notices: tuple[Notice, ...] = ()
    epoch_1904: bool = False
    encoding: str = ""
    delimiter: str = ""


# What the child says by id, and this process in words: it may only choose, not speak.
NOTICES: dict[str, Message] = {
    "formulas": N_(
        "intake", "Cells are calculated by formulas ({n}, the first in row {row}). Their last results were read; look them through."
    ),
    "errors": N_("intake", "Cells hold errors instead of values ({n}, the first in row {row}). They were read as empty."),
    "hidden-sheet": N_("intake", "A sheet is hidden. It is left out."),
    "pictures": N_("intake", "The file holds {n} {n|picture|pictures}. They are left out."),
    "renamed": N_("intake", "The file is really of kind .{kind}. It was read as that."),
    "old-format": N_(
        "intake",
        "In the old format .xls, links to other programs (DDE) and what lies hidden in drawings cannot be found for certain. "
        "Save it as .xlsx to have it looked through wholly.",
    ),
    "chart-sheet": N_("intake", "A sheet holds no table. It is left out."),
}  # fmt: skip
