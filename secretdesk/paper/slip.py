"""Prints the slips of the desk: lent, returned, handed over, carried out; two parts of A5 on one sheet, without titles.

The first part stays with the officer and bears the code: scanned when it comes back signed, it clears the missing
signature. The second goes with the person and bears the page's seal instead, so that no unsigned part clears anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from secretdesk.labels.symbol import label_modules
from secretdesk.paper.blocks import Column, blank_rest, sign_line, table_head, table_row, table_row_height
from secretdesk.paper.capitals import counted
from secretdesk.paper.codes import FORM_MODULE, draw_symbol
from secretdesk.paper.fields import date_blanks
from secretdesk.paper.flow import paginate
from secretdesk.paper.pen import DOTTED, FRAME
from secretdesk.paper.setting import spaced, title_gap
from secretdesk.paper.sheet import SEAL_SIDE, Geometry, Sheet
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.paper.blocks import Words
    from secretdesk.paper.sheet import Imprint, Printed

SlipKind = Literal["loan", "return", "handover", "escort"]

_SHEET: Final = Geometry(width=297, height=210, left=12, right=12, top=10, bottom=8)
_HALF: Final = 148.5
_LEFT: Final = 12.0
_WIDE: Final = _HALF - 2 * _LEFT
_TABLE: Final = 41.0
_HEAD: Final = 7.4
_ROW: Final = 6.6
_ROOM: Final = 80.0
_DETAILS: Final = 133.8
_SIGNATURES: Final = 160.0
_CODE_X: Final = _LEFT + _WIDE

_TITLES: Final = {
    "loan": N_("slip", "Loan slip for classified items"),
    "return": N_("slip", "Return slip for classified items"),
    "handover": N_("slip", "Handover slip for classified items"),
    "escort": N_("slip", "Carrying-out slip for classified items"),
}
_PERSONS: Final = {
    "loan": N_("slip", "Borrower"),
    "return": N_("slip", "Returned by"),
    "handover": N_("slip", "Received by"),
    "escort": N_("slip", "Carried by"),
}
_LAST_HEAD: Final = {
    "loan": N_("slip", "Due"),
    "return": N_("slip", "Condition"),
    "handover": N_("slip", "Condition"),
    "escort": N_("slip", "Bag"),
}
_SIGNS: Final = {
    "loan": (N_("slip", "Borrower signs"), N_("slip", "Signed on return"), N_("slip", "Officer signs")),
    "return": (N_("slip", "Returned by, signs"), N_("slip", "Checked by, signs"), N_("slip", "Officer signs")),
    "handover": (N_("slip", "Giver signs"), N_("slip", "Receiver signs"), N_("slip", "Witness signs")),
    "escort": (N_("slip", "Escort one signs"), N_("slip", "Escort two signs"), N_("slip", "Officer signs")),
}
_PARTS: Final = (N_("slip", "Part 1  officer keeps"), N_("slip", "Part 2  goes with the items"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipItem:
    """One item: its number, copy number, pages or capacity, and what the kind of slip asks (due day, condition, bag)."""

    number: str
    copy_no: str
    amount: str
    last: str
    remarks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a slip says; what is empty is not printed."""

    kind: SlipKind
    number: str
    code: str
    mark: str
    at: str
    items: tuple[SlipItem, ...]
    person: str
    department: str
    giver: str
    on_behalf: str = ""
    place: str = ""
    purpose: str = ""
    approval: str = ""


def slip(handed: Slip, imprint: Imprint) -> Printed:
    """Print both parts of a slip."""
    sheet = Sheet(imprint, title="slip")
    draw_slip(sheet, handed)
    return sheet.finish()


def draw_slip(sheet: Sheet, handed: Slip) -> None:
    """Draw a slip, about twelve items a sheet."""
    columns = _columns(handed.kind)
    rows = [_cells(number, item) for number, item in enumerate(handed.items, 1)]
    parts = paginate([table_row_height(sheet, columns, cells, _ROW) for cells in rows], _ROOM, _ROOM)
    for page, members in enumerate(parts, 1):
        sheet.begin(_SHEET, page=page, pages=len(parts))
        shown = [rows[at] for at in members]
        for part, words in enumerate(_PARTS):
            x = part * _HALF + _LEFT
            _top(sheet, x, handed, words)
            _items(sheet, x, columns, shown, last=page == len(parts))
            _details(sheet, x, handed)
            _signatures(sheet, x, handed)
            base = 197.6
            sheet.text(x, base, sheet.page_of(), "song", 8)
            sheet.print_line(x, base + 3.6, "SLIP-1", second=3.4)
        matrix = label_modules(handed.code)
        side = len(matrix) * FORM_MODULE
        draw_symbol(sheet.pen, _CODE_X - side, _SIGNATURES + 6, matrix, FORM_MODULE)
        sheet.pen.rule(_HALF, 14, _HALF, 202, DOTTED)
        sheet.seal(_HALF + _CODE_X - SEAL_SIDE, _SIGNATURES + 3)
        sheet.end()


def _top(sheet: Sheet, x: float, handed: Slip, part: Message) -> None:
    sheet.text(x, 19.0, handed.mark, "heib", 14)
    sheet.text(x, 19.0, part, "hei", 9, align="right", width=_WIDE)
    said = sheet.say(_TITLES[handed.kind])
    sheet.declare(said)
    sheet.put(x, 29.5, spaced(said, "songb", title_gap(said)), 18, "center", _WIDE)
    sheet.text(x, 37.6, N_("slip", "No. {number}", number=handed.number), "song", 10)
    sheet.text(x, 37.6, handed.at, "song", 10, align="right", width=_WIDE)


def _columns(kind: SlipKind) -> tuple[Column, ...]:
    return (
        Column(head=N_("slip", "No."), width=9),
        Column(head=N_("slip", "Item no."), width=36, face="mono", size=8.6),
        Column(head=N_("slip", "Copy no."), width=19),
        Column(head=N_("slip", "Pages or capacity"), width=22),
        Column(head=_LAST_HEAD[kind], width=20),
        Column(head=N_("slip", "Remarks"), width=_WIDE - 106),
    )


def _cells(number: int, item: SlipItem) -> tuple[str, ...]:
    return str(number), item.number, item.copy_no, item.amount, item.last, item.remarks


def _items(sheet: Sheet, x: float, columns: Sequence[Column], rows: Sequence[tuple[str, ...]], *, last: bool) -> None:
    y = _TABLE + table_head(sheet, _TABLE, _HEAD, columns, x)
    for cells in rows:
        y += table_row(sheet, y, _ROW, columns, cells, x)
    end = _TABLE + _HEAD + _ROOM
    if last and end - y >= _ROW - 1:
        blank_rest(sheet, x, y, _WIDE, end - y)
        y = end
    sheet.pen.box(x, _TABLE, _WIDE, y - _TABLE, FRAME)


def _details(sheet: Sheet, x: float, handed: Slip) -> None:
    unit = sheet.say(N_("slip", "item") if len(handed.items) == 1 else N_("slip", "items"))
    amount = counted(len(handed.items), unit, sheet.imprint.language)
    person = f"{handed.person}\u3000{handed.department}"
    known: tuple[tuple[Words, str], ...] = (
        (_PERSONS[handed.kind], person),
        (N_("slip", "In all"), amount),
        (N_("slip", "On behalf"), handed.on_behalf),
        (N_("slip", "Given by"), handed.giver),
        (N_("slip", "Place"), handed.place),
        (N_("slip", "Purpose"), handed.purpose),
        (N_("slip", "Approval"), handed.approval),
    )
    for number, (words, said) in enumerate(pair for pair in known if pair[1]):
        at = x + 72.0 * (number % 2)
        y = _DETAILS + 6.9 * (number // 2)
        room = (_WIDE - 72 if number % 2 else 70.0) - 17.5
        small = sheet.imprint.language != "zh_CN"
        sheet.text(at, y, words, "hei", 8 if small else 9.5, spread_to_four=True, width=17.0)
        if sheet.lines_needed(said, "song", 9.5, room, 0) == 1:
            sheet.text(at + 17.5, y, said, "song", 9.5, width=room)
        else:
            sheet.cell(at + 17.5, y - 4.6, room, 6.8, said, "song", 8, leading=3.3, padding=0)


def _signatures(sheet: Sheet, x: float, handed: Slip) -> None:
    sheet.pen.rule(x, _SIGNATURES - 2, x + _WIDE, _SIGNATURES - 2)
    y = _SIGNATURES + 8
    for words in _SIGNS[handed.kind]:
        sign_line(sheet, x, y, 62, words)
        date_blanks(sheet, x + 90, y)
        y += 12
