"""Prints cover sheets: level readable from across the room, the order, who read it, and the code to scan.

A cover names no title unless the unit wants it; it is one sheet a copy, and a print may hold many.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from secretdesk.domain.secrecy import STAR, LevelInfo, mark_text
from secretdesk.labels.symbol import label_modules
from secretdesk.paper.bands import band
from secretdesk.paper.blocks import Column, Field, row, table_head
from secretdesk.paper.codes import COVER_MODULE, draw_symbol
from secretdesk.paper.pen import FRAME, HAIRLINE, ORDER
from secretdesk.paper.setting import millimetres, set_line, spaced
from secretdesk.paper.sheet import COVER, Sheet
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.paper.sheet import Imprint, Printed

_LEFT: Final = COVER.left
_END: Final = COVER.end
_WIDE: Final = COVER.measure
_SPACE: Final = 3.5
_MARK_ROOM: Final = 134.0
_FOOT_ROOM: Final = 102.0
_SMALL_ROOM: Final = 65.0
_HEAD_SIZES: Final = (72, 66, 60, 54, 48)
_FOOT_SIZES: Final = (54, 48)
_READERS: Final = 8
_READER_ROW: Final = 10.0
_READER_HEAD: Final = 7.5
_READER_COLUMNS: Final = (
    Column(head=N_("cover", "No."), width=10),
    Column(head=N_("cover", "Reader signs"), width=38),
    Column(head=N_("cover", "Handed over at"), width=37),
    Column(head=N_("cover", "Returned at"), width=37),
    Column(head=N_("cover", "Pages counted"), width=18),
    Column(head=N_("cover", "Officer receives"), width=28),
)
_HALF: Final = 88.0
_DOCUMENT_NO, _REGISTER_NO = N_("cover", "Document or code no."), N_("cover", "Register no.")
_PAGES, _KEEPER = N_("cover", "Pages"), N_("cover", "Keeper")
_TITLE: Final = N_("cover", "Title")
_UNTOLD: Final = N_("cover", "No title on this cover. Find it in the ledger by its number.")
_SIGN: Final = N_("cover", "Return to the officer the same day")
_WATCH: Final = N_("cover", "Internal matter. Keep with care")
_FORBID: Final = N_("cover", "No copying, excerpts, photographs or passing on")
_ROOM: Final = N_("cover", "Read only in the reading room. Carried by two persons")


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverSheet:
    """What one cover says; an empty title is not printed and said to be so."""

    level: LevelInfo
    period: str
    copy_no: str
    document_no: str
    register_no: str
    pages: str
    keeper: str
    code: str
    number: str
    urgency: str = ""
    title: str = ""


def cover_sheets(covers: Sequence[CoverSheet], imprint: Imprint, *, mono: bool = False) -> Printed:
    """Print one cover a page; `mono` prints the bands in black."""
    sheet = Sheet(imprint, title="cover")
    draw_covers(sheet, covers, mono=mono)
    return sheet.finish()


def draw_covers(sheet: Sheet, covers: Sequence[CoverSheet], *, mono: bool = False) -> None:
    """Draw the covers, a page each."""
    for page, cover in enumerate(covers, 1):
        sheet.begin(COVER, page=page, pages=len(covers))
        sheet.alike(cover.level.id, partial(_bands, sheet, cover.level, mono=mono))
        # Readers sort text into lines by overlap: the small lines go before the large mark beside them.
        _head(sheet, cover)
        end = _fields(sheet, cover)
        sheet.alike((end, cover.level.id, cover.period), partial(_below, sheet, cover, end))
        sheet.end()


def _bands(sheet: Sheet, level: LevelInfo, *, mono: bool) -> None:
    for y in (COVER.top, COVER.height - COVER.bottom - 14):
        band(sheet.pen, _LEFT, y, _WIDE, level, mono=mono)


def _below(sheet: Sheet, cover: CoverSheet, end: float) -> None:
    """Draw what is the same on all covers of a level and period: the order, the foot, the strip for readers."""
    end = _order(sheet, end, cover.level)
    _foot(sheet)
    tall = _mark(sheet, cover, _FOOT_SIZES, _FOOT_ROOM, (265.4, 253.6, 265.5), (48, 30), right=True)
    _readers(sheet, end, tall=tall)


def _head(sheet: Sheet, cover: CoverSheet) -> None:
    x = _LEFT + sheet.text(_LEFT, 36.5, N_("cover", "Copy no."), "hei", 16) + 3.5
    x += sheet.text(x, 36.5, cover.copy_no, "hei", 16) + 10.5
    if cover.urgency:
        sheet.text(x, 36.5, cover.urgency, "hei", 16)
    matrix = label_modules(cover.code)
    draw_symbol(sheet.pen, _END - len(matrix) * COVER_MODULE, 33.0, matrix, COVER_MODULE)
    room = 35.0
    sheet.text(_END - room, 62.0, cover.number, "mono", 10.5, align="right", width=room)
    mark = partial(_mark, sheet, cover, _HEAD_SIZES, _MARK_ROOM, (63.6, 57.8, 71.2), (54, 36))
    sheet.alike((_mark, cover.level.id, cover.period), mark)


def _foot(sheet: Sheet) -> None:
    imprint = sheet.imprint
    time = f"{imprint.printed_at:%Y-%m-%d %H:%M}"
    printed = sheet.say(N_("cover", "Printed: {time}\u3000{officer}", time=time, officer=imprint.officer))
    number = sheet.say(N_("cover", "Print no. {number}", number=imprint.print_no))
    warning = sheet.say(N_("cover", "A new cover voids the old code"))
    together = f"{number}\u3000{warning}"
    fits = set_line(together, "song").width * millimetres(7.8) <= _SMALL_ROOM
    lines = [printed, together] if fits else [printed, number, warning]
    base = 265.0 - 4.0 * (len(lines) - 1)
    sheet.text(_LEFT, base - 4.7, imprint.unit, "hei", 10.5, width=_SMALL_ROOM)
    for at, line in enumerate(lines):
        sheet.text(_LEFT, base + 4.0 * at, line, "song", 7.8, declared=False, width=_SMALL_ROOM)


def _mark(
    sheet: Sheet, cover: CoverSheet, sizes: Sequence[int], room: float, bases: tuple[float, float, float],
    two_lines: tuple[int, int], *, right: bool = False,
) -> bool:  # fmt: skip
    """Print the mark as large as it fits, else level over period; return whether it took two lines."""
    words = mark_text(cover.level, cover.period)
    x, align = (_END - room, "right") if right else (_LEFT, "left")
    line = set_line(words, "heib", 0).width
    size = next((size for size in sizes if line * millimetres(size) <= room), None)
    if size or words == cover.level.word:
        sheet.text(x, bases[0], words, "heib", size or sizes[-1], align=align, width=room, gap=0)  # type: ignore[arg-type]
        return False
    level, period = words.split(STAR, 1)
    sheet.text(x, bases[1], level + STAR, "heib", two_lines[0], align=align, width=room, gap=0)  # type: ignore[arg-type]
    line = set_line(period, "heib", 0).width
    size = next((size for size in (two_lines[1], 24, 18) if line * millimetres(size) <= room), None)
    if size:
        sheet.text(x, bases[2], period, "heib", size, align=align, width=room, gap=0)  # type: ignore[arg-type]
    else:
        sheet.cell(x, bases[2] - 9, room, 11, period, "heib", 13, leading=5.2, align=align, padding=0)  # type: ignore[arg-type]
    return True


def _fields(sheet: Sheet, cover: CoverSheet) -> float:
    """Draw the fields and return where they end."""
    y = top = 76.5
    for (first, first_said), (second, second_said) in (
        ((_DOCUMENT_NO, cover.document_no), (_REGISTER_NO, cover.register_no)),
        ((_PAGES, cover.pages), (_KEEPER, cover.keeper)),
    ):
        y += row(
            sheet, y, 10.5, Field(label=first, value=first_said, width=_HALF, size=12),
            Field(label=second, value=second_said, width=_WIDE - _HALF, size=12),
        )  # fmt: skip
    if cover.title:
        y += row(sheet, y, 15.0, Field(label=_TITLE, value=cover.title, width=_WIDE, size=12))
    else:
        y += sheet.alike((_UNTOLD, y), partial(row, sheet, y, 10.5, Field(label=_TITLE, value=_UNTOLD, width=_WIDE)))
    sheet.pen.box(_LEFT, top, _WIDE, y - top, FRAME)
    return y


def _order(sheet: Sheet, y: float, level: LevelInfo) -> float:
    """Draw the order in its double frame and return where it ends."""
    y += _SPACE
    strict = level.code_only
    height = 33.0 if strict else 25.0
    sheet.pen.box(_LEFT, y, _WIDE, height, ORDER)
    sheet.pen.box(_LEFT + 1.3, y + 1.3, _WIDE - 2.6, height - 2.6, HAIRLINE)
    _order_line(sheet, y + 10.3, _SIGN if level.star else _WATCH, 20, 125)
    _order_line(sheet, y + 20.1, _FORBID, 20, 60)
    if strict:
        _order_line(sheet, y + 28.7, _ROOM, 12, 0)
    return y + height


def _order_line(sheet: Sheet, base: float, words: Message, size: float, between: int) -> None:
    said = sheet.say(words)
    if said.isascii():
        between, size = 0, min(size, 15)
    sheet.declare(said)
    sheet.put(_LEFT, base, spaced(said, "heib" if size > 12 else "hei", between), size, "center", _WIDE)


def _readers(sheet: Sheet, y: float, *, tall: bool) -> None:
    """Draw the strip for readers; where the mark below stands in two lines there is room for fewer."""
    y += _SPACE
    limit = 236.0 if tall else 243.0
    count = min(_READERS, int((limit - y - _READER_HEAD) / _READER_ROW))
    top = y
    y += table_head(sheet, y, _READER_HEAD, _READER_COLUMNS, _LEFT)
    for number in range(1, count + 1):
        at = _LEFT
        for column in _READER_COLUMNS:
            sheet.pen.box(at, y, column.width, _READER_ROW)
            at += column.width
        sheet.text(_LEFT, y + 6.2, str(number), "song", 9.5, align="center", width=_READER_COLUMNS[0].width)
        y += _READER_ROW
    sheet.pen.box(_LEFT, top, _WIDE, y - top, FRAME)
