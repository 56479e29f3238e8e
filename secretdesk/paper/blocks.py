"""The blocks portrait forms are built of: heading, labelled rows, tables, rows of ticks, blank rests, notes.

Each draws itself at a place and tells how high it was; rows grow with their text, nothing is cut or shrunk.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from secretdesk.paper.fields import TICK, label, tick
from secretdesk.paper.pen import HAIRLINE, THIN
from secretdesk.paper.setting import millimetres, set_line, spaced
from secretdesk.paper.sheet import SEAL_SIDE
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from secretdesk.paper.fonts import Face
    from secretdesk.paper.sheet import Align, Sheet

Words = Message | str

LABEL_WIDTH: Final = 24.0
VALUE_LEADING: Final = 5.4
TABLE_LEADING: Final = 4.3
TABLE_PADDING: Final = 0.9
_SLACK: Final = 1.5
_CODE_ROOM: Final = 22.0
_TITLE_SIZE: Final = 22.0
_LONG_TITLE: Final = 12_500
_BLANK_APART: Final = 900
_COMMA: Final = N_("paper", ", ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A label and its value in a row; `width` is that of both."""

    label: Words
    value: Words = ""
    width: float
    label_width: float = LABEL_WIDTH
    face: Face = "song"
    size: float = 10.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table in a form."""

    head: Words
    width: float
    face: Face = "song"
    size: float = 9.0
    align: Align = "center"
    head_size: float = 8.0
    tick: bool = False
    """The cell holds a box: "1" ticked, "0" not, "" none."""


def heading(
    sheet: Sheet, *, mark: str, title: Words, code: tuple[str, str] | None, meta: tuple[Words, Words, Words]
) -> None:
    """Print mark, title, meta line and, flush right, the label code with its number."""
    sheet.mark(mark)
    sheet.edition_note(sheet.geometry.end - _CODE_ROOM, 21.2)
    if code:
        sheet.label_code(sheet.geometry.end, 10.6, *code)
    sheet.title(title, _TITLE_SIZE if set_line(sheet.say(title), "songb").width < _LONG_TITLE else 16)
    left, centre, right = (sheet.say(words) for words in meta)
    sheet.meta(left, centre, right)


def row(sheet: Sheet, y: float, minimum: float, *fields: Field) -> float:
    """Draw labelled fields side by side from the left margin and return the row's height."""
    said = [(field, sheet.say(field.label), sheet.say(field.value)) for field in fields]
    height = max(minimum, *[_field_height(sheet, *one) for one in said])
    x = sheet.geometry.left
    for field, words, value in said:
        asked = x, y, field.label_width, height, words
        sheet.alike((label, *asked), partial(label, sheet, *asked))
        value_at, value_width = x + field.label_width, field.width - field.label_width
        sheet.pen.box(value_at, y, value_width, height)
        if value:
            leading = VALUE_LEADING * field.size / 10.5
            sheet.cell(value_at, y, value_width, height, value, field.face, field.size, leading=leading)
        x += field.width
    return height


def field_row_height(sheet: Sheet, minimum: float, fields: Sequence[Field]) -> float:
    """Return how high a row of fields will be."""
    return max(minimum, *[_field_height(sheet, one, sheet.say(one.label), sheet.say(one.value)) for one in fields])


def _field_height(sheet: Sheet, field: Field, words: str, value: str) -> float:
    lines = sheet.lines_needed(value, field.face, field.size, field.width - field.label_width)
    labelled = sheet.lines_needed(words, "hei", 10, field.label_width, 0.9)
    return max(lines * VALUE_LEADING * field.size / 10.5, labelled * 4.8) + _SLACK


def table_head(sheet: Sheet, y: float, height: float, columns: Sequence[Column], x: float | None = None) -> float:
    """Draw the heads of the columns and return their height."""
    at = sheet.geometry.left if x is None else x
    for column in columns:
        sheet.pen.box(at, y, column.width, height, THIN)
        sheet.cell(
            at, y, column.width, height, column.head, "hei", column.head_size, leading=3.6, align="center", padding=0.5
        )
        at += column.width
    return height


def table_row_height(sheet: Sheet, columns: Sequence[Column], cells: Sequence[Words], minimum: float) -> float:
    """Return how high a row of a table will be."""
    return max(minimum, max(_cell_lines(sheet, columns, cells)) * TABLE_LEADING + _SLACK)


def _cell_lines(sheet: Sheet, columns: Sequence[Column], cells: Sequence[Words]) -> list[int]:
    return [
        1 if column.tick else sheet.lines_needed(words, column.face, column.size, column.width, TABLE_PADDING)
        for column, words in zip(columns, cells, strict=True)
    ]


def table_row(
    sheet: Sheet, y: float, minimum: float, columns: Sequence[Column], cells: Sequence[Words], x: float | None = None
) -> float:
    """Draw a row of a table, all cells from the same first line, and return its height."""
    lines = _cell_lines(sheet, columns, cells)
    height = max(minimum, max(lines) * TABLE_LEADING + _SLACK)
    top = y + (height - max(lines) * TABLE_LEADING) / 2
    at = sheet.geometry.left if x is None else x
    for column, words, taken in zip(columns, cells, lines, strict=True):
        sheet.pen.box(at, y, column.width, height)
        if column.tick:
            if words:
                tick(sheet, at + (column.width - TICK) / 2, top + (TABLE_LEADING - TICK) / 2, ticked=words == "1")
        elif sheet.say(words):
            sheet.cell(
                at, top, column.width, taken * TABLE_LEADING, words, column.face, column.size,
                leading=TABLE_LEADING, align=column.align, padding=TABLE_PADDING,
            )  # fmt: skip
        at += column.width
    return height


def ticks(sheet: Sheet, x: float, middle: float, choices: Sequence[tuple[Words, bool]], size: float = 10.5) -> None:
    """Draw a row of boxes with their words, centred on `middle`."""
    for words, ticked in choices:
        tick(sheet, x, middle - TICK / 2, ticked=ticked)
        x += TICK + 1.2
        x += sheet.text(x, middle + size * 0.13, words, "song", size) + 5.0


def time_blanks(sheet: Sheet, end: float, y: float, *, apart: float = 9.4, size: float = 9.5) -> None:
    """Print the words between which date and time are written by hand, flush right at `end` on baseline y."""
    words = sheet.say(N_("paper", "Y|M|D|h|min")).split("|")
    for place, word in enumerate(words):
        width = set_line(word, "song").width * millimetres(size)
        sheet.text(end - (len(words) - 1 - place) * apart - width, y, word, "song", size)


def sign_line(sheet: Sheet, x: float, y: float, width: float, words: Words) -> None:
    """Print a label and a line to sign on, `width` together."""
    taken = sheet.text(x, y, words, "hei", 10) + 1.6
    sheet.pen.rule(x + taken, y + 1.4, x + width, y + 1.4)


def blank_rest(sheet: Sheet, x: float, y: float, width: float, height: float, words: Words | None = None) -> None:
    """Strike out the rows nobody filled: one line from upper right to lower left, with words in the middle on white."""
    shown = sheet.say(words or N_("paper", "Blank below"))
    line = spaced(shown, "hei", 0 if shown.isascii() else _BLANK_APART)
    slope = height / width
    middle, centre = x + width / 2, y + height / 2
    free = min(line.width * millimetres(9.5) / 2 + 3, 3.4 / slope)
    sheet.pen.rule(x, y + height, middle - free, centre + slope * free, HAIRLINE)
    sheet.pen.rule(middle + free, centre - slope * free, x + width, y, HAIRLINE)
    sheet.declare(shown)
    sheet.put(x, centre + 1.25, line, 9.5, "center", width)


def notes(sheet: Sheet, y: float, words: Sequence[Words], width: float = 138.0) -> None:
    """Print the numbered notes at the foot."""
    x = sheet.geometry.left
    sheet.text(x, y, N_("paper", "Notes"), "hei", 8)
    for number, note in enumerate(words, 1):
        line = f"{number}.\u2002{sheet.say(note)}"
        taken = sheet.cell(x + 9, y - 2.9, width - 9, 12, line, "song", 8, leading=4.1, padding=0.0, middle=False)
        y += 4.1 * taken


def foot(sheet: Sheet, form: str, words: Sequence[Words]) -> None:
    """Print the notes, seal the page and print the print line: the foot of a portrait form."""
    notes(sheet, 257.4, words)
    sheet.seal(sheet.geometry.end - SEAL_SIDE, 254.4)
    sheet.print_line(sheet.geometry.left, 275.4, form)


def listed(sheet: Sheet, words: Iterable[Words], between: Message = _COMMA) -> str:
    """Join words as a list is written in the paper's language."""
    return sheet.say(between).join(sheet.say(word) for word in words)
