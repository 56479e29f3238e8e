"""Two pages for the first day: one to be folded, which says how far a printer is off, and one to be scanned.

The first needs no ruler: folded edge on edge, its crease crosses the scales at what is to be typed. Printed again with
that, it crosses them at nought.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from secretdesk.labels.calibration import figures_modules, letters_modules
from secretdesk.paper.codes import COVER_MODULE, draw_symbol
from secretdesk.paper.pen import DOTTED, FRAME, HAIRLINE
from secretdesk.paper.sheet import SEAL_SIDE, Geometry, Sheet
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.paper.sheet import Imprint, Printed

PAGE: Final = Geometry(width=210, height=297, left=25, right=25, top=20, bottom=15)
REACH: Final = 10
"""How far off a printer may be to be read, in mm."""
_ACROSS_AT: Final = 130.0
_DOWN_AT: Final = 66.0
_RULER: Final = 100
_LEADING: Final = 8.0


def printer_page(imprint: Imprint, *, offset: tuple[int, int] = (0, 0)) -> Printed:
    """Print the page to be folded; `offset` in hundredths of a millimetre moves its scales, to see that it is right."""
    sheet = Sheet(imprint, title="printer-1")
    draw_printer_page(sheet, offset)
    return sheet.finish()


def draw_printer_page(sheet: Sheet, offset: tuple[int, int]) -> None:
    """Draw the page to be folded."""
    sheet.begin(PAGE, page=1, pages=1)
    sheet.title(N_("calibration", "Printer calibration page"), 22, y=32)
    words = (
        N_(
            "calibration",
            "1  Measure both scales of 100 mm. If they are shorter, print in true size, not fitted to the page.",
        ),
        N_(
            "calibration",
            "2  Fold the sheet exactly, left edge on right edge, and read scale A where the crease crosses it.",
        ),
        N_("calibration", "3  Open it, fold upper edge on lower edge, and read scale B."),
        N_(
            "calibration",
            "4  Type both figures with their signs, print this page again: the creases must cross both at 0.",
        ),
    )
    _told(sheet, 42, words)
    x0, y0 = PAGE.width / 2 + offset[0] / 100, PAGE.height / 2 + offset[1] / 100
    _scale_a(sheet, x0, _ACROSS_AT)
    _scale_b(sheet, _DOWN_AT, y0)
    _rulers(sheet, 106)
    across, down = f"{offset[0] / 100:+.2f}", f"{offset[1] / 100:+.2f}"
    said = N_("calibration", "Printed moved by A {across} mm, B {down} mm.", across=across, down=down)
    sheet.text(PAGE.left, 222, said, "song", 11)
    read = N_("calibration", "Read: A ________ mm    B ________ mm    Printer ________________")
    sheet.text(PAGE.left, 234, read, "song", 11)
    _finish(sheet, "printer-1")


def scanner_page(imprint: Imprint) -> Printed:
    """Print the two codes by which a scanner shows how it is set."""
    sheet = Sheet(imprint, title="scanner-1")
    draw_scanner_page(sheet)
    return sheet.finish()


def draw_scanner_page(sheet: Sheet) -> None:
    """Draw the codes to be scanned."""
    sheet.begin(PAGE, page=1, pages=1)
    sheet.title(N_("calibration", "Scanner calibration codes"), 22, y=32)
    words = (
        N_("calibration", "1  Open Set-up, Scanner, and click into the field there."),
        N_("calibration", "2  Scan the left code, then the right one."),
        N_("calibration", "3  What the screen says to change is changed at the scanner, with its own manual."),
        N_("calibration", "The codes say nothing and belong to no vault; this page may hang beside the desk."),
    )
    y = _told(sheet, 42, words) + 14
    for x, modules, under in (
        (42.0, figures_modules(), N_("calibration", "Figures")),
        (136.0, letters_modules(), N_("calibration", "Letters and signs")),
    ):
        side = draw_symbol(sheet.pen, x, y, modules, COVER_MODULE * 1.25)
        sheet.text(x, y + side + 8, under, "hei", 11, align="center", width=side)
    _finish(sheet, "scanner-1")


def _told(sheet: Sheet, y: float, words: tuple[Message, ...]) -> float:
    for one in words:
        lines = sheet.lines_needed(one, "song", 11, PAGE.measure, 0)
        sheet.cell(PAGE.left, y, PAGE.measure, _LEADING * lines, one, "song", 11, padding=0)
        y += _LEADING * lines
    return y


def _scale_a(sheet: Sheet, x0: float, y: float) -> None:
    """Draw the scale that lies across: right of its middle the crease says that printing must go right."""
    sheet.text(x0 - REACH - 14, y + 1.5, "A", "heib", 14)
    sheet.pen.rule(x0 - REACH, y, x0 + REACH, y, FRAME)
    for half in range(-2 * REACH, 2 * REACH + 1):
        x, length = x0 + half / 2, _length(half)
        sheet.pen.rule(x, y - length, x, y + length, HAIRLINE)
        if half % 10 == 0:
            sheet.text(x - 4, y + 10.5, _figure(half // 2), "mono", 7, align="center", width=8)


def _scale_b(sheet: Sheet, x: float, y0: float) -> None:
    sheet.text(x - 2, y0 - REACH - 6, "B", "heib", 14)
    sheet.pen.rule(x, y0 - REACH, x, y0 + REACH, FRAME)
    for half in range(-2 * REACH, 2 * REACH + 1):
        y, length = y0 + half / 2, _length(half)
        sheet.pen.rule(x - length, y, x + length, y, HAIRLINE)
        if half % 10 == 0:
            sheet.text(x + 8.0, y + 0.9, _figure(half // 2), "mono", 7)


def _rulers(sheet: Sheet, top: float) -> None:
    left = (PAGE.width - _RULER) / 2
    for mark in range(_RULER + 1):
        length = 4.0 if mark % 10 == 0 else 2.8 if mark % 5 == 0 else 1.8
        sheet.pen.rule(left + mark, top - length, left + mark, top)
        sheet.pen.rule(PAGE.end - length, top + 6 + mark, PAGE.end, top + 6 + mark)
    sheet.text(left + _RULER + 3, top, "100 mm", "mono", 8)
    sheet.text(PAGE.end - 14, top + 6 + _RULER + 5, "100 mm", "mono", 8)
    sheet.pen.rule(left, top, left + _RULER, top, DOTTED)


def _length(half: int) -> float:
    return 7.0 if half == 0 else 5.0 if half % 10 == 0 else 3.4 if half % 2 == 0 else 1.8


def _figure(n: int) -> str:
    return f"{n:+d}" if n else "0"


def _finish(sheet: Sheet, form: str) -> None:
    sheet.text(PAGE.left, 270.0, sheet.page_of(), "song", 9)
    sheet.seal(PAGE.end - SEAL_SIDE, 254.0)
    sheet.print_line(PAGE.left, 274.4, form)
    sheet.end()
