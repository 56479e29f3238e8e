"""Places of a form that wait for ink or a stamp, and the labels and ticks beside them.

    label(sheet, 27, 41.6, 24, 8.5, N_("paper", "..."))     # a bold label, spread to four characters
    value(sheet, 51, 41.6, 60, 8.5, "...")                  # what the register knows
    opinion(sheet, 27, 120, 168, 26, N_("paper", "..."))    # label, free room, signature line, date
    signature(sheet, 27, 200, 42, 49, N_("paper", "..."))   # label, dotted line, free room, date
    stamp(sheet, 170, 230)                                  # dashed circle
    tick(sheet, 53, 66, ticked=True)                        # a drawn box; no face has one

Everything stands with its top left corner at x, y (a stamp: its centre).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from secretdesk.paper.pen import DOTTED, HAIRLINE, STAMP, THIN, Stroke
from secretdesk.paper.setting import millimetres, set_line
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.paper.sheet import Sheet

TICK: Final = 3.4
LEDGER_TICK: Final = 3.2
FORM_LEADING: Final = 5.4
LEAST_HAND: Final = 18.0
"""Nobody signs in less."""
_CHECK: Final = Stroke(0.9)
_STAMP_RADIUS: Final = 21.0
_YEAR, _MONTH, _DAY = N_("paper", "Y"), N_("paper", "M"), N_("paper", "D")


def label(sheet: Sheet, x: float, y: float, width: float, height: float, words: Message | str) -> None:
    """Print the label of a form row and its frame."""
    sheet.pen.box(x, y, width, height, HAIRLINE)
    sheet.cell(x, y, width, height, words, "hei", 10, leading=4.8, align="center", padding=0.9, spread_to_four=True)


def value(
    sheet: Sheet, x: float, y: float, width: float, height: float, words: Message | str, size: float = 10.5
) -> None:
    """Print what the register knows, and the frame."""
    sheet.pen.box(x, y, width, height, HAIRLINE)
    sheet.cell(x, y, width, height, words, "song", size, leading=FORM_LEADING * size / 10.5)


def tick(sheet: Sheet, x: float, y: float, *, ticked: bool, side: float = TICK) -> None:
    """Draw a tick box; the page's text says whether it was ticked."""
    sheet.declare("\u2611" if ticked else "\u2610")
    sheet.pen.box(x, y, side, side, THIN)
    if ticked:
        points = [(0.2, 0.52), (0.42, 0.76), (0.84, 0.2)]
        sheet.pen.polyline([(x + right * side, y + down * side) for right, down in points], _CHECK)


def date_blanks(sheet: Sheet, end: float, y: float, *, apart: float = 9.0, size: float = 9.5) -> None:
    """Print the words between which a date is written by hand, flush right at `end` on baseline y."""
    for place, words in enumerate((_DAY, _MONTH, _YEAR)):
        said = sheet.say(words)
        width = set_line(said, "song").width * millimetres(size)
        sheet.text(end - place * apart - width, y, said, "song", size)


def opinion(
    sheet: Sheet, x: float, y: float, width: float, height: float, words: Message | str, *,
    label_width: float = 24.0, signed: float = 38.0, apart: float = 12.0,
) -> None:  # fmt: skip
    """Print a block for an opinion: the lower 11 mm are for signature and date (`signed` 20 side by side)."""
    label(sheet, x, y, label_width, height, words)
    sheet.pen.box(x + label_width, y, width - label_width, height, HAIRLINE)
    base = y + height - 4.2
    date_start = x + width - 4 - 2 * apart - 4
    taken = set_line(sheet.say(_SIGNED), "hei").width * millimetres(9.5)
    start = min(date_start - 8 - signed - taken - 1.5, x + width * 0.55)
    start = max(start, x + label_width + 2.5)
    sheet.text(start, base, _SIGNED, "hei", 9.5)
    line = start + taken + 1.5
    sheet.pen.rule(line, base + 0.8, min(line + signed, date_start - 2), base + 0.8, THIN)
    date_blanks(sheet, x + width - 4, base, apart=apart)


def signature(sheet: Sheet, x: float, y: float, width: float, height: float, words: Message | str) -> None:
    """Print a field to sign in: label of 7.5, dotted line, free room of at least 16, date at the bottom."""
    sheet.pen.box(x, y, width, height, HAIRLINE)
    sheet.cell(x, y, width, 7.5, words, "hei", 10, align="center", padding=0.9)
    sheet.pen.rule(x, y + 7.5, x + width, y + 7.5, DOTTED)
    date_blanks(sheet, x + width - 3, y + height - 2.6)


def stamp(sheet: Sheet, x: float, y: float, words: Message | None = None) -> None:
    """Draw the circle that keeps the place of a stamp, and nothing in it but what it is for."""
    sheet.pen.circle(x, y, _STAMP_RADIUS, STAMP)
    sheet.text(x - 20, y + 1.2, words or N_("paper", "Stamp here"), "song", 8, align="center", width=40)


_SIGNED: Final = N_("paper", "Signed")
