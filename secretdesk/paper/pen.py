"""Writes set lines, rules and symbols into a PDF: millimetres from the top left corner, the same bytes for the same input.

The pen knows nothing of forms. It keeps text and graphics of a page apart, so that the order in which texts are drawn
is the order in which readers get them back.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from secretdesk.paper.fonts import EM, SAVING, code_point, font
from secretdesk.paper.setting import SetLine, set_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFPage

POINTS: Final = 72 / 25.4


class Stroke(NamedTuple):
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

_PACKED: Final = 1  # the fastest: a fifth larger, and paper is printed sooner
_MOST_ENCODED: Final = 20_000
_KAPPA: Final = 0.5523  # four such curves make a circle
_LOUD: Final = (
    b" ReportLab Generated PDF document (opensource)",
    b"% ReportLab generated PDF document -- digest (opensource)",
)


class _Run(NamedTuple):
    """Part of a line that one text operation writes, or (with `box`) a character no font has."""

    at: int
    operations: tuple[tuple[str, str], ...]
    box: str = ""


class Part(NamedTuple):
    """What was drawn of a page between two moments: it can be drawn again on another page of the same document."""

    text: tuple[str, ...]
    rules: tuple[tuple[Stroke, tuple[str, ...]], ...]
    paint: tuple[str, ...]


class Pen:
    """One document being written; `page`, draw, `end_page`, ..., `finish`."""

    def __init__(self, title: str, language: str) -> None:
        song = font("song")
        pdfmetrics.registerFont(song)
        self._out = BytesIO()
        # Naming a first font of ours keeps Helvetica out of the file; `invariant` fixes dates and identifiers.
        self._canvas = Canvas(self._out, pageCompression=1, invariant=1, initialFontName=song.fontName, lang=language)
        for name, value in {
            "Title": title,
            "Author": "",
            "Subject": "",
            "Creator": "",
            "Producer": "",
            "Keywords": "",
        }.items():
            getattr(self._canvas, f"set{name}")(value)
        self._document: PDFDocument = self._canvas._doc  # noqa: SLF001 -- subsets are asked for by document
        self._codes: dict[tuple[str, str], tuple[str, str]] = {}
        self._encoded: dict[SetLine, tuple[_Run, ...]] = {}
        self._height = 0.0
        self._pages = 0
        self._text: list[str] = []
        self._rules: dict[Stroke, list[str]] = {}
        self._paint: list[str] = []

    def page(self, width: float, height: float) -> None:
        """Begin a page of that size."""
        self._height = height
        self._canvas.setPageSize((width * POINTS, height * POINTS))

    def end_page(self) -> None:
        """Put the page into the document."""
        self._pages += 1
        for operation in self._paint:
            self._canvas.addLiteral(operation)
        for stroke, path in self._rules.items():
            cap = 1 if stroke.round else 0
            self._canvas.addLiteral(f"{stroke.width} w {cap} J [{stroke.dash}] 0 d {' S '.join(path)} S")
        self._canvas.addLiteral(f"BT {' '.join(self._text)} ET")
        self._text, self._rules, self._paint = [], {}, []
        self._canvas.showPage()
        self._pack(self._document.idToObject[f"Page{self._pages}"])
        if len(self._encoded) > _MOST_ENCODED:
            self._encoded.clear()

    @staticmethod
    def _pack(page: PDFPage) -> None:
        """Compress a page as soon as it is done: ledgers have thousands, and the library would keep them all plain."""
        filters = PDFDictionary({"Filter": PDFArray([PDFName("FlateDecode")])})
        packed = zlib.compress(page.stream.encode("ascii"), _PACKED)
        page.Contents = PDFStream(filters, packed, filters=[])
        page.stream = None

    def drawn(self) -> tuple[int, dict[Stroke, int], int]:
        """Return how much stands on the page, to ask `since` by."""
        return len(self._text), {stroke: len(path) for stroke, path in self._rules.items()}, len(self._paint)

    def since(self, before: tuple[int, dict[Stroke, int], int]) -> Part:
        """Return what was drawn since then."""
        text, rules, paint = before
        new = ((stroke, tuple(path[rules.get(stroke, 0) :])) for stroke, path in self._rules.items())
        return Part(tuple(self._text[text:]), tuple(one for one in new if one[1]), tuple(self._paint[paint:]))

    def again(self, part: Part) -> None:
        """Draw a part of an earlier page at the same place."""
        self._text += part.text
        self._paint += part.paint
        for stroke, path in part.rules:
            self._path(stroke).extend(path)

    def finish(self) -> bytes:
        """Return the document; the pen is then used up."""
        with SAVING:
            self._canvas.save()
        data = self._out.getvalue()
        for words in _LOUD:  # blanks of the same length, so that the offsets in the file still hold
            data = data.replace(words, b" " * len(words))
        return data

    # graphics

    def rule(self, x: float, y: float, x2: float, y2: float, stroke: Stroke = HAIRLINE) -> None:
        """Draw a line."""
        up = self._height
        self._path(stroke).append(
            f"{x * POINTS:.2f} {(up - y) * POINTS:.2f} m {x2 * POINTS:.2f} {(up - y2) * POINTS:.2f} l"
        )

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

    def _path(self, stroke: Stroke) -> list[str]:
        return self._rules.setdefault(stroke, [])

    # text

    def text(self, x: float, y: float, line: SetLine, size: float, *, upright: bool = False) -> None:
        """Write a line from its left end on the baseline; `upright` turns it a quarter to the left."""
        runs = self._encoded.get(line)
        if runs is None:
            runs = self._encoded[line] = self._encode(line)
        if line.apart:
            self._text.append(_span(line.text))
        turn = "0 1 -1 0" if upright else "1 0 0 1"
        for run in runs:
            along = run.at * size / EM
            left = x * POINTS + (0 if upright else along)
            base = (self._height - y) * POINTS + (along if upright else 0)
            if run.box:
                self._boxed(left / POINTS, self._height - base / POINTS, run.box, size)
                continue
            written = " ".join([f"/{name} {size} Tf {glyphs}" for name, glyphs in run.operations])
            self._text.append(f"{turn} {left:.2f} {base:.2f} Tm {written}")
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

    def _encode(self, line: SetLine) -> tuple[_Run, ...]:
        runs: list[_Run] = []
        operations: list[tuple[str, list[str]]] = []
        at = begun = pending = 0
        for name, shift, character in line.glyphs:
            at += shift
            if not name:
                runs += [_run(begun, operations), _Run(at, (), character)]
                operations, pending = [], 0
                at += EM
                begun = at
                continue
            resource, code = self._code(name, character)
            pending += shift
            if not operations or operations[-1][0] != resource:
                operations.append((resource, []))
            operations[-1][1].append(f">{-pending}<{code}" if pending else code)
            pending = 0
            at += round(font(name).face.charWidths[ord(character)])
        runs.append(_run(begun, operations))
        return tuple(run for run in runs if run.box or run.operations)

    def _code(self, name: str, character: str) -> tuple[str, str]:
        found = self._codes.get((name, character))
        if found is None:
            [(subset, code)] = font(name).splitString(character, self._document)
            resource = font(name).getSubsetInternalName(subset, self._document)[1:]
            found = self._codes[name, character] = resource, code.hex().upper()
        return found


def _run(at: int, operations: list[tuple[str, list[str]]]) -> _Run:
    return _Run(at, tuple((name, f"[<{''.join(codes)}>]TJ") for name, codes in operations))


def _span(words: str) -> str:
    return f"/Span <</ActualText <FEFF{words.encode('utf-16-be').hex().upper()}>>> BDC"
