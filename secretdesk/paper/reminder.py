"""Prints reminders: a strip for each person who must bring something back, to be cut apart; numbers only, no titles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.blocks import Column, table_head, table_row
from secretdesk.paper.pen import DOTTED
from secretdesk.paper.sheet import SEAL_SIDE, Geometry, Sheet
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secretdesk.paper.sheet import Imprint, Printed

_PAGE: Final = Geometry(width=210, height=297, left=20, right=20, top=14, bottom=12)
_HEAD: Final = 17.0
_TABLE_HEAD: Final = 6.4
_ROW: Final = 6.0
_FOOT: Final = 9.0
_GAP: Final = 7.0
_LAST: Final = 252.0
_MOST: Final = 24
"""Rows of one strip; whoever has more gets a second strip."""
_COLUMNS: Final = (
    Column(head=N_("reminder", "No."), width=12),
    Column(head=N_("reminder", "Item no."), width=44, face="mono", size=8.6),
    Column(head=N_("reminder", "Level"), width=28),
    Column(head=N_("reminder", "Lent on"), width=30),
    Column(head=N_("reminder", "Due"), width=30),
    Column(head=N_("reminder", "Overdue"), width=26),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One item: number, level as printed, when it was lent and due, and how many days late it is."""

    number: str
    level: str
    lent_on: str
    due_on: str
    late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """What one person must bring back."""

    person: str
    department: str
    items: tuple[Owed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """Reminders of one day; `by` is the hour things must be back."""

    mark: str
    day: str
    by: str
    strips: tuple[Strip, ...]


def reminder(reminded: Reminder, imprint: Imprint) -> Printed:
    """Print the strips, as many on a page as go there whole."""
    sheet = Sheet(imprint, title="REM-1")
    pages = _paged(reminded.strips)
    for number, strips in enumerate(pages, 1):
        sheet.begin(_PAGE, page=number, pages=len(pages))
        y = _PAGE.top + 6.0
        for strip in strips:
            y = _strip(sheet, y, reminded, strip) + _GAP
        sheet.text(_PAGE.left, 274.0, sheet.page_of(), "song", 9)
        sheet.seal(_PAGE.end - SEAL_SIDE, 258.0)
        sheet.print_line(_PAGE.left, 278.4, "REM-1")
        sheet.end()
    return sheet.finish()


def _height(strip: Strip) -> float:
    return _HEAD + _TABLE_HEAD + _ROW * len(strip.items) + _FOOT


def _cut(strips: Sequence[Strip]) -> Iterator[Strip]:
    for one in strips:
        for at in range(0, len(one.items), _MOST):
            yield Strip(person=one.person, department=one.department, items=one.items[at : at + _MOST])


def _paged(strips: Sequence[Strip]) -> list[list[Strip]]:
    pages: list[list[Strip]] = [[]]
    y = _PAGE.top + 6.0
    for strip in _cut(strips):
        if pages[-1] and y + _height(strip) > _LAST:
            pages.append([])
            y = _PAGE.top + 6.0
        pages[-1].append(strip)
        y += _height(strip) + _GAP
    return pages


def _strip(sheet: Sheet, y: float, reminded: Reminder, strip: Strip) -> float:
    """Draw one strip from y and return where it ends."""
    left, wide = _PAGE.left, _PAGE.measure
    sheet.text(left, y + 5.0, N_("reminder", "Reminder to return"), "songb", 15)
    sheet.text(left, y + 5.0, reminded.mark, "heib", 12, align="right", width=wide)
    words = N_(
        "reminder",
        "{person} ({department}): bring back these {n} {n|item|items} by {by} on {day}.",
        person=strip.person,
        department=strip.department,
        n=len(strip.items),
        by=reminded.by,
        day=reminded.day,
    )
    sheet.cell(left, y + 7.5, wide, _HEAD - 8.0, words, "song", 10.5, padding=0)
    at = y + _HEAD
    at += table_head(sheet, at, _TABLE_HEAD, _COLUMNS, left)
    for number, one in enumerate(strip.items, 1):
        late = N_("reminder", "{n} {n|day|days}", n=one.late) if one.late > 0 else N_("reminder", "today")
        cells = (str(number), one.number, one.level, one.lent_on, one.due_on, sheet.say(late))
        at += table_row(sheet, at, _ROW, _COLUMNS, cells, left)
    sheet.pen.box(left, y + _HEAD, wide, at - y - _HEAD)
    sheet.text(left, at + 6.0, N_("reminder", "Received (sign)"), "hei", 9.5)
    sheet.pen.rule(left + 34, at + 6.6, left + 84, at + 6.6)
    end = at + _FOOT
    sheet.pen.rule(left, end + 2.0, left + wide, end + 2.0, DOTTED)
    return end
