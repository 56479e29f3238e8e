"""Sheets of paper as they leave the desk: geometry, imprint, furniture of a page, and what each page says.

    sheet = Sheet(imprint, title="F27")
    sheet.begin(FORM, page=1, pages=1)
    sheet.mark("...")                                       # level and longest period, top left
    sheet.title("...", 22)                                  # centred, spaced by its length
    sheet.text(30, 60, "...", "song", 10.5)                 # baseline, left end
    sheet.cell(51, 62, 117, 9, "...", "song", 10.5)         # wrapped into a box, returns how many lines
    sheet.pen.box(27, 62, 168, 9, FRAME)                    # rules are the pen's
    sheet.seal(195 - 24.5, 252)                             # last of all: it is made over all that stands above
    sheet.print_line(27, 275, "F27-1")
    sheet.end()
    printed = sheet.finish()                                # printed.pdf, printed.pages

Everything drawn is declared: the text of a page is what was declared on it, in that order, NFC, without white space.
The page seal signs it. Print line, binding line and seal are not part of it.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from secretdesk.labels.symbol import label_modules, seal_modules
from secretdesk.paper.codes import FORM_MODULE, SEAL_MODULE, draw_symbol
from secretdesk.paper.fonts import Face, code_point, glyphs
from secretdesk.paper.pen import DOTTED, THIN, Pen
from secretdesk.paper.setting import TABLE_GAP, SetLine, millimetres, set_line, spaced, spread, title_gap
from secretdesk.paper.wrapping import wrap
from secretdesk.remembering import remembered
from secretdesk.text import N_, Message, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from secretdesk.paper.document import Place
    from secretdesk.paper.pen import Part

T = TypeVar("T")
Align = Literal["left", "center", "right"]
VaultKind = Literal["real", "training", "demonstration", "test"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """A paper and its type area, in mm."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    binding: bool = False

    @property
    def end(self) -> float:
        """Where the type area ends on the right."""
        return self.width - self.right

    @property
    def measure(self) -> float:
        """How wide the type area is."""
        return self.width - self.left - self.right


LEDGER: Final = Geometry(width=297, height=210, left=26, right=15, top=15, bottom=15, binding=True)
LEDGER_BOUND_ON_TOP: Final = Geometry(width=297, height=210, left=15, right=26, top=26, bottom=15)
"""For a landscape ledger in a portrait volume: eleven millimetres go to the binding."""
FORM: Final = Geometry(width=210, height=297, left=27, right=15, top=15, bottom=15, binding=True)
DOCUMENT: Final = Geometry(width=210, height=297, left=28, right=26, top=28, bottom=20)
COVER: Final = Geometry(width=210, height=297, left=21, right=21, top=12, bottom=12)
RECEIPT: Final = Geometry(width=210, height=297, left=20, right=13, top=10, bottom=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """Who prints what, when and under which number: the same on all pages of a print."""

    unit: str
    officer: str
    """As printed, with the post: name (post)."""
    printed_at: datetime
    """Local time; the caller's clock, never ours."""
    print_no: str
    anchor: str
    """Last entry and start of the tree's root, as the journal gives it."""
    seal: Callable[[int, str], str] | None = None
    """Makes the digits of the seal from page number and page text; None prints no seal."""
    kind: VaultKind = "real"
    language: str = "zh_CN"
    edition: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRecord:
    """What the journal keeps of a printed page; `strings` is for the checks, never for the log."""

    page: int
    text_hash: bytes
    strings: tuple[str, ...] = field(repr=False)
    first: tuple[int, int] | None = None
    """Line and part (copy) of a ledger that begin and end the page, counted from 0."""
    last: tuple[int, int] | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A finished print."""

    pdf: bytes = field(repr=False)
    pages: tuple[PageRecord, ...]

    @property
    def sha256(self) -> bytes:
        """Hash of the document, for the journal."""
        return hashlib.sha256(self.pdf).digest()


_KIND_WORDS: Final = {
    "training": N_("paper", "Training vault, invented data"),
    "demonstration": N_("paper", "Demonstration, invented data"),
    "test": N_("paper", "Test vault, invented data"),
}
_BINDING: Final = ("\u88c5", "\u8ba2", "\u7ebf")  # bind, staple, line: cut off or sewn in, so not translated
SEAL_SIDE: Final = 24.5
_FONT: Final = attrgetter("font")


class Sheet:
    """A document in the making, page by page."""

    def __init__(self, imprint: Imprint, *, title: str) -> None:
        """`title` is the neutral one of the file's metadata, such as the code of the form."""
        self.imprint = imprint
        self.pen = Pen(title, imprint.language.replace("_", "-"))
        self.geometry = LEDGER
        self.page = 0
        self.total: int | None = None
        self.pages: list[PageRecord] = []
        self.keep_strings = True
        """Whether page records bring what was drawn; the ledger of a whole vault does without."""
        self.overflows: list[str] = []
        """Places where a text was wider or higher than its room: page and position; tests fail on any."""
        self._declared: list[str] = []
        self._drawn: list[str] = []
        self._later: list[tuple[int, Place, Callable[[], None]]] = []
        self._alike: dict[Any, tuple[Any, Part, tuple[str, ...], tuple[str, ...]]] = {}

    def say(self, words: Message | str) -> str:
        """Say words in the language of the paper."""
        return say(words, self.imprint.language)

    # pages

    def begin(self, geometry: Geometry, *, page: int, pages: int | None = None) -> None:
        """Open page number `page` of `pages`, which is None while a book is still open."""
        self.geometry, self.page, self.total = geometry, page, pages
        self._declared, self._drawn = [], []
        self.pen.page(geometry.width, geometry.height)
        self.alike(geometry, self._furniture)

    def page_text(self) -> str:
        """Return what the open page says so far, as it is hashed and signed."""
        return normal("".join(self._declared))

    def end(
        self, *, first: tuple[int, int] | None = None, last: tuple[int, int] | None = None, mark: str = ""
    ) -> PageRecord:
        """Close the page and keep its record."""
        self.pen.end_page()
        digest = hashlib.sha256(self.page_text().encode()).digest()
        strings = tuple(self._drawn)
        record = PageRecord(page=self.page, text_hash=digest, strings=strings, first=first, last=last, mark=mark)
        self.pages.append(record)
        return record

    def finish(self) -> Printed:
        """Return the document with its page records."""
        for at, place, draw in self._later:
            self._drawn = []
            self.pen.fill(place, draw)
            page = self.pages[at]
            self.pages[at] = replace(page, strings=(*page.strings, *self._drawn))
        return Printed(pdf=self.pen.finish(), pages=tuple(self.pages))

    def alike(self, key: Any, draw: Callable[[], T]) -> T:
        """Draw what is the same on every page it has this key on; it is set once a document. Return what `draw` does."""
        key = self.pen, key  # a page that is said again but not drawn has a pen of its own
        known = self._alike.get(key)
        if known is None:
            before, declared, drawn = self.pen.drawn(), len(self._declared), len(self._drawn)
            answer = draw()
            part = self.pen.since(before)
            self._alike[key] = answer, part, tuple(self._declared[declared:]), tuple(self._drawn[drawn:])
            return answer
        answer, part, words, strings = known
        if part:
            self.pen.again(part)
        self._declared += words
        self._drawn += strings
        return answer

    def later(self, draw: Callable[[], None]) -> None:
        """Draw on the open page when all are done, what is known only then: it is no part of the page's text."""
        self._later.append((len(self.pages), self.pen.keep_place(), draw))

    # text

    def declare(self, words: str) -> None:
        """Make words part of the page's text that are not drawn as type (a tick, say)."""
        self._declared.append(words)

    def put(self, x: float, y: float, line: SetLine, size: float, align: Align = "left", width: float = 0.0) -> None:
        """Draw a set line in a room of `width` from x; it is not declared."""
        if align != "left":
            slack = width - line.width * millimetres(size)
            x += slack / 2 if align == "center" else slack
        if self.keep_strings:
            self._drawn.append(line.text)
        self.pen.text(x, y, line, size)

    def text(
        self, x: float, y: float, words: Message | str, face: Face, size: float, *,
        align: Align = "left", width: float = 0.0, gap: int = TABLE_GAP, declared: bool = True, spread_to_four: bool = False,
    ) -> float:  # fmt: skip
        """Draw one line and return its width; `align` places it in a room of `width` mm from x."""
        said = unicodedata.normalize("NFC", self.say(words))
        line = spread(said, face) if spread_to_four else set_line(said, face, gap)
        if declared:
            self._declared.append(in_ink(said))
        taken = line.width * millimetres(size)
        if width and taken > width + 0.01:
            self._overflow(x, y)
        self.put(x, y, line, size, align, width)
        return taken

    def cell(
        self, x: float, y: float, width: float, height: float, words: Message | str, face: Face, size: float, *,
        leading: float = 0.0, align: Align = "left", middle: bool = True, padding: float = 1.6, spread_to_four: bool = False,
    ) -> int:  # fmt: skip
        """Wrap words into a box and return how many lines they took; `middle` centres them in the height."""
        room = width - 2 * padding
        ink, lines, fits = _broken(self.say(words), face, size, room, align == "center", spread_to_four)
        self._declared.append(ink)
        leading = leading or size * 0.514
        if not fits or len(lines) * leading > height + 0.01:
            self._overflow(x, y)
        top = y + (height - len(lines) * leading) / 2 if middle else y + padding / 2
        base = top + leading / 2 + size * 0.13
        for number, line in enumerate(lines):
            self.put(x + padding, base + number * leading, line, size, align, room)
        return len(lines)

    def lines_needed(self, words: Message | str, face: Face, size: float, width: float, padding: float = 1.6) -> int:
        """Return how many lines `cell` will take."""
        return len(_broken(self.say(words), face, size, width - 2 * padding)[1])

    # furniture

    def mark(self, words: str, y: float | None = None, size: float = 16) -> None:
        """Print the level mark of the page, top left."""
        if words:
            self.text(self.geometry.left, y or (22.8 if self.geometry is LEDGER else 21.2), words, "heib", size)

    def title(self, words: Message | str, size: float, y: float | None = None) -> None:
        """Print the title in the middle of the type area, spaced by its length."""
        said = self.say(words)
        self._declared.append(in_ink(said))
        line = spaced(said, "songb", title_gap(said))
        base = y or (22.8 if self.geometry is LEDGER else 30.0)
        self.put(self.geometry.left, base, line, size, "center", self.geometry.measure)

    def meta(self, left: str, centre: str, right: str, y: float | None = None) -> None:
        """Print the line under the title: unit, book, page of pages."""
        base = y or (30.2 if self.geometry is LEDGER else 39.2)
        at, measure = self.geometry.left, self.geometry.measure
        for words, align in ((left, "left"), (centre, "center"), (right, "right")):
            if words:
                self.text(at, base, words, "song", 10, align=align, width=measure)  # type: ignore[arg-type]

    def page_of(self, page: int | None = None) -> str:
        """Return `page x of y` in the paper's language; without y while a book is still open."""
        number = page or self.page
        if self.total is None:
            return self.say(N_("paper", "Page {page}", page=number))
        return self.say(N_("paper", "Page {page} of {pages}", page=number, pages=self.total))

    def form_code(self, code: str) -> None:
        """Print the code top right if it is of a form of the trade, and from the second print on which print this is."""
        at, measure = self.geometry.left, self.geometry.measure
        base = self.geometry.top + 4.0
        if code[1:2].isdecimal():
            self.text(at, base, N_("paper", "Form {code}", code=code), "song", 8, align="right", width=measure)
        self.edition_note(self.geometry.end, base + 4.6)

    def edition_note(self, end: float, y: float) -> None:
        """Say on a page printed again which print it is; flush right at `end`, outside the page's text."""
        if self.imprint.edition > 1:
            words = self.say(N_("paper", "Print no. {n}", n=self.imprint.edition))
            width = set_line(words, "hei").width * millimetres(9)
            self.text(end - width, y, words, "hei", 9, declared=False)

    def label_code(self, end: float, y: float, digits: str, number: str, module: float = FORM_MODULE) -> None:
        """Draw a label code flush right at `end` and its number under it."""
        matrix = label_modules(digits)
        side = draw_symbol(self.pen, end - len(matrix) * module, y, matrix, module)
        line = set_line(number, "mono")
        room = max(side, line.width * millimetres(8.6))
        self.text(
            end - room, y + side + 3.8, number, "mono", 8.6, align="right" if room > side else "center", width=room
        )

    def seal(self, x: float, y: float) -> None:
        """Draw the page seal; whatever is declared after it is not sealed."""
        if self.imprint.seal is not None:
            digits = self.imprint.seal(self.page, self.page_text())
            draw_symbol(self.pen, x, y, seal_modules(digits), SEAL_MODULE)

    def print_line(self, x: float, y: float, form: str, *, second: float = 4.0) -> None:
        """Print when, by whom, under which number and on which form; the anchor `second` mm below."""
        self.print_words(x, y, form)
        self.anchor_words(x, y + second)

    def print_words(self, x: float, y: float, form: str) -> float:
        """Print when, by whom, under which number and on which form; return where it ends."""
        imprint = self.imprint
        words = N_(
            "paper", "Printed: {time}\u3000{officer}\u3000Print no. {number}\u3000Form {form}",
            time=f"{imprint.printed_at:%Y-%m-%d %H:%M}", officer=imprint.officer, number=imprint.print_no, form=form,
        )  # fmt: skip
        return x + self.text(x, y, words, "song", 7.5, declared=False)

    def anchor_words(self, x: float, y: float) -> None:
        """Print the journal's head at the time of printing."""
        taken = self.text(x, y, N_("paper", "Journal head:"), "song", 7.5, declared=False)
        self.text(x + taken + 1.3, y, self.imprint.anchor, "mono", 7.3, declared=False)

    def _furniture(self) -> None:
        if self.geometry.binding:
            self._binding_line()
        if self.imprint.kind != "real":
            self._framed(self.say(_KIND_WORDS[self.imprint.kind]))

    def _binding_line(self) -> None:
        first, last, x = 32.0, self.geometry.height - 32.0, 13.0
        at = first
        for number, word in enumerate(_BINDING, 1):
            middle = first + (last - first) * number / 4
            self.pen.rule(x, at, x, middle - 3.6, DOTTED)
            self.text(x - 2, middle + 0.9, word, "hei", 7, align="center", width=4, declared=False)
            at = middle + 3.6
        self.pen.rule(x, at, x, last, DOTTED)

    def _framed(self, words: str) -> None:
        width = set_line(words, "hei").width * millimetres(9) + 6
        x = (self.geometry.width - width) / 2
        self.pen.box(x, 5.0, width, 5.6, THIN)
        self.text(x, 9.0, words, "hei", 9, align="center", width=width)

    def _overflow(self, x: float, y: float) -> None:
        self.overflows.append(f"page {self.page}: {x:.1f}, {y:.1f}")


@remembered(20_000)
def _broken(
    words: str, face: Face, size: float, room: float, balanced: bool = False, spread_to_four: bool = False  # noqa: FBT001, FBT002 -- key
) -> tuple[str, tuple[SetLine, ...], bool]:  # fmt: skip
    """Return words as they stand on the paper, the lines they are set in, and whether all fit into the room."""
    said = unicodedata.normalize("NFC", words)
    lines = wrap(said, face, size, room, balanced=balanced)
    if spread_to_four and len(lines) == 1:
        lines = (spread(said, face),)
    return in_ink(said), lines, all(line.width * millimetres(size) <= room + 0.01 for line in lines)


def normal(words: str) -> str:
    """Return words as the seal counts them: NFC, without white space."""
    return "".join(unicodedata.normalize("NFC", words).split())


@remembered(20_000)
def in_ink(words: str) -> str:
    """Return words as they stand on the paper: `[U+2A6A5]` for what no font has."""
    table = glyphs("song")
    if all(map(_FONT, map(table.__getitem__, words))):
        return words
    lacking = {c: f"[{code_point(c)}]" for c in words if not table[c].font and not c.isspace()}
    return "".join([lacking.get(character, character) for character in words])
