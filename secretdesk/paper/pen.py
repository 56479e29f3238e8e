"""Writes set lines, rules and symbols into a PDF: millimetres from the top left corner, the same bytes for the same input.

The pen knows nothing of forms. It keeps text and graphics of a page apart, so that the order in which texts are drawn
is the order in which readers get them back.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import getitem
from typing import TYPE_CHECKING, Final, NamedTuple

from secretdesk.paper.document import Document, Place
from secretdesk.paper.fonts import EM, code_point
from secretdesk.paper.setting import SetLine, millimetres, set_line
from secretdesk.remembering import remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

POINTS: Final = 72 / 25.4


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """How a rule is drawn: width, dash and cap as PDF has them, in points."""

    width: float
    dash: str = ""
    round: bool = False


HAIRLINE: Final = Stroke(0.35)
THIN: Final = Stroke(0.6)
FRAME: Final = Stroke(1.0)
ORDER: Final = Stroke(1.6)
DOTTED: Final = Stroke(0.25, "0.6 1.4", round=True)
PERFORATION: Final = Stroke(0.6, "0 1.8", round=True)
STAMP: Final = Stroke(0.35, "2.2 1.6")
_BOXED: Final = Stroke(0.3)

_MOST_ENCODED: Final = 20_000
_MOST_PLACES: Final = 20_000
_WIDTH: Final = 2  # of what is known of a character's code
_KAPPA: Final = 0.5523  # four such curves make a circle


class _Run(NamedTuple):
    """Part of a line that text operations write, or (with `box`) a character no font has."""

    at: int
    written: str
    box: str = ""


@dataclass(slots=True, eq=False)
class Part:
    """What was drawn of a page between two moments: it can be drawn again on another page of the same document."""

    text: list[str]
    rules: dict[Stroke, list[str]]
    paint: list[str]
    name: str = ""
    """What the document knows it by since it was drawn again."""

    def __bool__(self) -> bool:
        return bool(self.text or self.rules or self.paint)


class Pen:
    """One document being written; `page`, draw, `end_page`, ..., `finish`."""

    def __init__(self, title: str, language: str) -> None:
        self._document = Document(title, language)
        self._encoded: dict[float, dict[SetLine, tuple[_Run, ...]]] = {}
        self._width = self._height = 0.0
        self._text: list[str] = []
        self._rules: dict[Stroke, list[str]] = {}
        self._paint: list[str] = []
        self._kept: Place | None = None

    def page(self, width: float, height: float) -> None:
        """Begin a page of that size."""
        self._width, self._height = width, height

    def end_page(self) -> None:
        """Put the page into the document."""
        operations = _operations(self._paint, self._rules, self._text)
        self._document.page(self._width * POINTS, self._height * POINTS, operations, self._kept)
        self._text, self._rules, self._paint, self._kept = [], {}, [], None
        for lines in self._encoded.values():
            if len(lines) > _MOST_ENCODED:
                lines.clear()

    def keep_place(self) -> Place:
        """Keep a place on the open page for what is known only when all pages are drawn."""
        if self._kept is None:
            self._kept = Place(self._height)
        return self._kept

    def fill(self, place: Place, draw: Callable[[], None]) -> None:
        """Draw into a place kept on an earlier page."""
        self._height = place.height
        draw()
        place.operations += _operations(self._paint, self._rules, self._text)
        self._text, self._rules, self._paint = [], {}, []

    def drawn(self) -> tuple[int, dict[Stroke, int], int]:
        """Return how much stands on the page, to ask `since` by."""
        return len(self._text), {stroke: len(path) for stroke, path in self._rules.items()}, len(self._paint)

    def since(self, before: tuple[int, dict[Stroke, int], int]) -> Part:
        """Return what was drawn since then."""
        text, rules, paint = before
        new = {stroke: path[rules.get(stroke, 0) :] for stroke, path in self._rules.items()}
        return Part(self._text[text:], {stroke: path for stroke, path in new.items() if path}, self._paint[paint:])

    def again(self, part: Part) -> None:
        """Draw a part of an earlier page at the same place; the file holds it once, however often it is drawn."""
        if not part.name:
            operations = _operations(part.paint, part.rules, part.text)
            part.name = self._document.drawing(self._width * POINTS, self._height * POINTS, operations)
        # It stands among the texts, which are read back in the order they were drawn.
        self._text.append(f"ET {part.name} Do BT")

    def finish(self) -> bytes:
        """Return the document; the pen is then used up."""
        return self._document.finish()

    # graphics

    def rule(self, x: float, y: float, x2: float, y2: float, stroke: Stroke = HAIRLINE) -> None:
        """Draw a line."""
        self._path(stroke).append(_line(self._height, x, y, x2, y2))

    def box(self, x: float, y: float, width: float, height: float, stroke: Stroke = HAIRLINE) -> None:
        """Draw a rectangle from its top left corner."""
        up = self._height - y - height
        self._path(stroke).append(f"{x * POINTS:.2f} {up * POINTS:.2f} {width * POINTS:.2f} {height * POINTS:.2f} re")

    def polyline(self, points: Iterable[tuple[float, float]], stroke: Stroke = HAIRLINE) -> None:
        """Draw lines from point to point."""
        steps = " l ".join(self.at(x, y) for x, y in points)
        self._path(stroke).append(f"{steps.replace(' l ', ' m ', 1)} l")

    def circle(self, x: float, y: float, radius: float, stroke: Stroke = STAMP) -> None:
        """Draw a circle around a centre."""
        self._path(stroke).append(self.circle_path(x, y, radius))

    def circle_path(self, x: float, y: float, radius: float) -> str:
        """Return the path of a circle, for `paint`."""
        cx, cy, r = x * POINTS, (self._height - y) * POINTS, radius * POINTS
        k = r * _KAPPA
        return (
            f"{cx + r:.2f} {cy:.2f} m "
            f"{cx + r:.2f} {cy + k:.2f} {cx + k:.2f} {cy + r:.2f} {cx:.2f} {cy + r:.2f} c "
            f"{cx - k:.2f} {cy + r:.2f} {cx - r:.2f} {cy + k:.2f} {cx - r:.2f} {cy:.2f} c "
            f"{cx - r:.2f} {cy - k:.2f} {cx - k:.2f} {cy - r:.2f} {cx:.2f} {cy - r:.2f} c "
            f"{cx + k:.2f} {cy - r:.2f} {cx + r:.2f} {cy - k:.2f} {cx + r:.2f} {cy:.2f} c h"
        )

    def at(self, x: float, y: float) -> str:
        """Return a place as PDF writes it, for `paint`."""
        return f"{x * POINTS:.2f} {(self._height - y) * POINTS:.2f}"

    def paint(self, operations: str) -> None:
        """Add PDF graphics as they stand, in points (bands, symbols); they lie under rules and text."""
        self._paint.append(f"q {operations} Q")

    def picture(self, x: float, y: float, width: float, height: float, points: tuple[int, int, bytes]) -> None:
        """Draw a picture (points across, down, their red, green and blue) into a rectangle from its top left corner."""
        name = self._document.picture(*points)
        self.paint(f"{width * POINTS:.2f} 0 0 {height * POINTS:.2f} {self.at(x, y + height)} cm {name} Do")

    def _path(self, stroke: Stroke) -> list[str]:
        return self._rules.setdefault(stroke, [])

    # text

    def text(self, x: float, y: float, line: SetLine, size: float, *, upright: bool = False) -> None:
        """Write a line from its left end on the baseline; `upright` turns it a quarter to the left."""
        lines = self._encoded.setdefault(size, {})
        runs = lines.get(line)
        if runs is None:
            runs = lines[line] = self._encode(line, size)
        if len(runs) == 1 and not (upright or line.apart or runs[0].box):  # nearly all
            self._text.append(f"{_begun(self._height, x, y, False)}{runs[0].written}")
            return
        if line.apart:
            self._text.append(_span(line.text))
        for at, written, box in runs:
            along = at * millimetres(size)
            right, up = (0, along) if upright else (along, 0)
            if box:
                self._boxed(x + right, y - up, box, size)
            else:
                self._text.append(_begun(self._height, x + right, y - up, upright) + written)
        if line.apart:
            self._text.append("EMC")

    def ink(self, red: float, green: float, blue: float) -> None:
        """Write what follows on this page in another colour."""
        self._text.append(f"{red:.2f} {green:.2f} {blue:.2f} rg")

    def _boxed(self, x: float, y: float, character: str, size: float) -> None:
        """Draw a box with the code point for a character no font has."""
        em = size / POINTS
        self.box(x + 0.07 * em, y - 0.8 * em, 0.86 * em, 0.86 * em, _BOXED)
        digits = code_point(character)[2:]
        half = len(digits) // 2
        self._text.append(_span(f"[{code_point(character)}]"))
        for row, part in enumerate((digits[:half], digits[half:])):
            line = set_line(part, "mono")
            inset = (EM - line.width * 0.36) / 2 / EM * em
            self.text(x + inset, y - (0.46 - 0.36 * row) * em, line, round(size * 0.36, 2))
        self._text.append("EMC")

    def _encode(self, line: SetLine, size: float) -> tuple[_Run, ...]:
        if "" not in line.fonts:
            return (_Run(0, self._written(line, 0, len(line.text), size)),) if line.text else ()
        runs: list[_Run] = []
        at = begun = first = 0
        for end, (name, shift, character) in enumerate(zip(line.fonts, line.shifts, line.text, strict=True)):
            at += shift
            if name:
                at += self._document.codes[name][character][_WIDTH]
                continue
            if first < end:
                runs.append(_Run(begun, self._written(line, first, end, size)))
            runs.append(_Run(at, "", character))
            at += EM
            begun, first = at, end + 1
        if first < len(line.text):
            runs.append(_Run(begun, self._written(line, first, len(line.text), size)))
        return tuple(runs)

    def _written(self, line: SetLine, first: int, end: int, size: float) -> str:
        """Return the operations that write characters first to end, each with its font's part and size."""
        codes = self._document.codes
        known = map(getitem, map(codes.__getitem__, line.fonts[first:end]), line.text[first:end])
        words: list[str] = []
        part = ""
        for (resource, code, _), shift in zip(known, line.shifts[first:end], strict=True):
            if resource != part:
                words.append(f"{'>]TJ ' if part else ''}/{resource} {size} Tf [<")
                part = resource
            words.append(f">{-shift}<{code}" if shift else code)
        words.append(">]TJ")
        return "".join(words)


@remembered(_MOST_PLACES)
def _line(height: float, x: float, y: float, x2: float, y2: float) -> str:
    """Return the path of a rule on a page of that height."""
    return f"{x * POINTS:.2f} {(height - y) * POINTS:.2f} m {x2 * POINTS:.2f} {(height - y2) * POINTS:.2f} l"


@remembered(_MOST_PLACES)
def _begun(height: float, x: float, y: float, upright: bool) -> str:  # noqa: FBT001 -- key
    """Return what begins a text at a place of a page of that height."""
    return f"{'0 1 -1 0' if upright else '1 0 0 1'} {x * POINTS:.2f} {(height - y) * POINTS:.2f} Tm "


def _operations(paint: list[str], rules: dict[Stroke, list[str]], text: list[str]) -> str:
    """Return all that is drawn: areas under rules under text."""
    parts = list(paint)
    for stroke, path in rules.items():
        cap = 1 if stroke.round else 0
        parts.append(f"{stroke.width} w {cap} J [{stroke.dash}] 0 d {' S '.join(path)} S")
    if text:
        parts.append(f"BT {' '.join(text)} ET")
    return "\n".join(parts)


def _span(words: str) -> str:
    return f"/Span <</ActualText <FEFF{words.encode('utf-16-be').hex().upper()}>>> BDC"
