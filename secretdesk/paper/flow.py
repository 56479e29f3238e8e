"""Lets the table of a form run over as many pages as it takes, and closes the form under its last rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.blocks import blank_rest, foot, table_head, table_row, table_row_height
from secretdesk.paper.pen import FRAME
from secretdesk.paper.sheet import FORM
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.paper.blocks import Column, Words
    from secretdesk.paper.sheet import Sheet

TOP: Final = 41.6
BOTTOM: Final = 249.0
_LEAST_BLANK: Final = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A form with one table: what stands over it on every page, and what closes it on the last."""

    form: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Words]]
    head: float
    least: float
    top: float
    """Where the table begins."""
    fixed: float
    """What closes the form takes at least."""
    begin: Callable[[], None]
    """Draws all that stands over the table."""
    close: Callable[[float], None]
    """Draws all that stands under it, from there to `BOTTOM`."""
    notes: Sequence[Words]


def draw_flow(sheet: Sheet, flow: Flow) -> None:
    """Draw the form on as many pages as its rows take."""
    heights = [table_row_height(sheet, flow.columns, cells, flow.least) for cells in flow.rows]
    room = BOTTOM - flow.top - flow.head
    parts = paginate(heights, room, room - flow.fixed)
    for page, part in enumerate(parts, 1):
        sheet.begin(FORM, page=page, pages=len(parts))
        flow.begin()
        y = flow.top + table_head(sheet, flow.top, flow.head, flow.columns)
        for at in part:
            y += table_row(sheet, y, flow.least, flow.columns, flow.rows[at])
        if page == len(parts):
            y = _blank(sheet, y, BOTTOM - flow.fixed, N_("paper", "Blank below"))
            flow.close(y)
        else:
            _blank(sheet, y, BOTTOM, N_("paper", "See next page"))
        sheet.pen.box(FORM.left, TOP, FORM.measure, BOTTOM - TOP, FRAME)
        foot(sheet, flow.form, flow.notes)
        sheet.end()


def _blank(sheet: Sheet, y: float, end: float, words: Words) -> float:
    """Strike out what is left, unless it is too little to write into; return where the form goes on."""
    if end - y < _LEAST_BLANK:
        return y
    blank_rest(sheet, FORM.left, y, FORM.measure, end - y, words)
    sheet.pen.rule(FORM.left, end, FORM.end, end)
    return end


def paginate(heights: Sequence[float], full: float, last: float) -> list[range]:
    """Share rows out on pages of `full` room, the last of which has only `last` for them."""
    pages: list[range] = []
    first = 0
    while sum(heights[first:]) > last + 0.001:
        end, used = first, 0.0
        while end < len(heights) and used + heights[end] <= full + 0.001:
            used += heights[end]
            end += 1
        # The closing page never stands without a row: what it closes must be seen on it.
        end = max(min(end, len(heights) - 1), first + 1)
        pages.append(range(first, end))
        first = end
    return [*pages, range(first, len(heights))]
