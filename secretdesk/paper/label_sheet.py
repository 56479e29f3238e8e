"""Prints labels on die-cut sheets, rolls, or plain paper with ticks to cut by.

Printing begins at any place of a started sheet; what each printer is off by is made good; a ruler page measures it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from secretdesk.errors import BadInput
from secretdesk.paper.label_faces import DeviceLabel, ItemLabel, Label, NameLabel, draw_label
from secretdesk.paper.pen import DOTTED, HAIRLINE
from secretdesk.paper.sheet import Geometry, Sheet
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.paper.label_geometry import LabelSheet
    from secretdesk.paper.sheet import Imprint, Printed

SMALL: Final = (4000, 2000)
LARGE: Final = (6000, 4000)
_STOCK: Final = {ItemLabel: (SMALL,), DeviceLabel: (LARGE,), NameLabel: (SMALL, LARGE)}
KINDS: Final = {
    "training": N_("labels", "Practice"),
    "demonstration": N_("labels", "Demonstration"),
    "test": N_("labels", "Test"),
}
_TICK: Final = 2.2
_HEAD: Final = 4.1
_RULER: Final = 100


def label_sheet(
    labels: Sequence[Label], stock: LabelSheet, imprint: Imprint, *,
    start: int = 1, offset: tuple[int, int] = (0, 0), ticks: bool = False,
) -> Printed:  # fmt: skip
    """Print labels from place `start` on; `offset` moves them right and down, in hundredths of a millimetre."""
    # A label of a roll has no room for the frame of invented data; like every other it bears the word itself.
    sheet = Sheet(replace(imprint, kind="real") if stock.roll else imprint, title="labels")
    draw_labels(sheet, labels, stock, start=start, offset=offset, ticks=ticks, invented=KINDS.get(imprint.kind))
    return sheet.finish()


def draw_labels(
    sheet: Sheet, labels: Sequence[Label], stock: LabelSheet, *,
    start: int = 1, offset: tuple[int, int] = (0, 0), ticks: bool = False, invented: Message | None = None,
) -> None:  # fmt: skip
    """Draw labels on as many sheets as they take; `invented` stands on each of a vault that is not real."""
    stock.place(start)
    if not labels or any(stock.label not in _STOCK[type(label)] for label in labels):
        raise BadInput("wrong-label-sheet", N_("labels", "These labels do not go onto sheet {name}.", name=stock.name))
    pages = -(-(start - 1 + len(labels)) // stock.places)
    aside = offset[0] / 100, offset[1] / 100
    for page in range(1, pages + 1):
        begun = (page - 1) * stock.places - (start - 1)
        members = labels[max(begun, 0) : begun + stock.places]
        first = start if page == 1 else 1
        sheet.begin(_geometry(stock), page=page, pages=pages)
        if not stock.roll:
            _head(sheet, stock, members[0], first, len(labels))
        for k, label in enumerate(members, first):
            x, y = stock.place(k)
            draw_label(sheet, x + aside[0], y + aside[1], label, small=stock.label == SMALL)
            if invented is not None:  # clear of the code's white, and of the last line
                low = y + aside[1] + stock.label[1] / 100 - 0.3
                sheet.text(x + aside[0] + 2, low, invented, "hei", 4.2, width=18.4)
            if ticks:
                _corners(sheet, x + aside[0], y + aside[1], stock.label[0] / 100, stock.label[1] / 100)
        sheet.end()


def ruler_page(stock: LabelSheet, imprint: Imprint, *, offset: tuple[int, int] = (0, 0)) -> Printed:
    """Print the outlines of a sheet with scales, to be laid over a real one and measured."""
    sheet = Sheet(imprint, title="ruler")
    draw_ruler(sheet, stock, offset=offset)
    return sheet.finish()


def draw_ruler(sheet: Sheet, stock: LabelSheet, *, offset: tuple[int, int] = (0, 0)) -> None:
    """Draw the ruler page: die lines, printable areas, crosses, place numbers and two scales of 100 mm."""
    sheet.begin(_geometry(stock), page=1, pages=1)
    width, height = stock.label[0] / 100, stock.label[1] / 100
    quiet = stock.quiet / 100
    for k in range(1, stock.places + 1):
        x, y = stock.place(k)
        x, y = x + offset[0] / 100, y + offset[1] / 100
        sheet.pen.box(x, y, width, height)
        sheet.pen.box(x + quiet, y + quiet, width - 2 * quiet, height - 2 * quiet, DOTTED)
        middle, centre = x + width / 2, y + height / 2
        sheet.pen.rule(middle - 2, centre, middle + 2, centre)
        sheet.pen.rule(middle, centre - 2, middle, centre + 2)
        sheet.text(x + 3.2, y + 5.6, str(k), "mono", 7)
    if not stock.roll:
        _scales(sheet, stock)
        words = N_(
            "labels", "Ruler page  {name}  solid: die line, dotted: printable. Move: right ____ down ____ mm",
            name=stock.name,
        )  # fmt: skip
        sheet.text(12, stock.page[1] / 100 - 6, words, "song", 8, width=stock.page[0] / 100 - 20)
    sheet.end()


def _scales(sheet: Sheet, stock: LabelSheet) -> None:
    left, top = (stock.page[0] / 100 - _RULER) / 2, (stock.page[1] / 100 - _RULER) / 2
    for mark in range(_RULER + 1):
        length = 3.0 if mark % 10 == 0 else 2.0 if mark % 5 == 0 else 1.2
        sheet.pen.rule(left + mark, 11.3 - length, left + mark, 11.3)
        across = 1.8 if length > 2.5 else length / 2
        sheet.pen.rule(2.8, top + mark, 2.8 + across, top + mark)
    sheet.text(left + _RULER + 5, 11.3, "100 mm", "mono", 7)


def _geometry(stock: LabelSheet) -> Geometry:
    width, height = stock.page[0] / 100, stock.page[1] / 100
    return Geometry(width=width, height=height, left=0, right=0, top=0, bottom=0)


def _head(sheet: Sheet, stock: LabelSheet, first: Label, start: int, count: int) -> None:
    names = {
        ItemLabel: N_("labels", "Item labels"),
        DeviceLabel: N_("labels", "Device labels"),
        NameLabel: N_("labels", "Name labels"),
    }
    x, base = stock.origin[0] / 100, stock.origin[1] / 100 - _HEAD
    left = N_("labels", "{what}\u3000{name}\u3000from place {k}", what=names[type(first)], name=stock.name, k=start)
    right = N_("labels", "Print no. {number}\u3000{n} {n|label|labels}", number=sheet.imprint.print_no, n=count)
    wide = ((stock.grid[0] - 1) * stock.pitch[0] + stock.label[0]) / 100
    sheet.text(x, base, left, "song", 8)
    sheet.text(x, base, right, "song", 8, align="right", width=wide, declared=False)


def _corners(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    for at, way in ((x, 1), (x + width, -1)):
        for level, down in ((y, 1), (y + height, -1)):
            sheet.pen.polyline(((at + way * _TICK, level), (at, level), (at, level + down * _TICK)), HAIRLINE)
