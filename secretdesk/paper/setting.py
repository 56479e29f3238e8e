"""Sets one line of Chinese: squeezed marks, gaps between Han and Latin, figures of one width, spread labels.

All measures here are thousandths of an em, so that a line set once serves every size. `measure` puts a whole text on
the scale, `cut` takes one line out of it, `spread` and `spaced` set labels and titles apart; `wrapping` breaks texts.

    line = set_line("abc", "song")
    width = line.width * millimetres(9)
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from operator import add, getitem
from typing import TYPE_CHECKING, Final, NamedTuple

from secretdesk.paper.fonts import EM, Face, glyphs
from secretdesk.remembering import remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

MM_PER_POINT: Final = 25.4 / 72
TABLE_GAP: Final = 60
PROSE_GAP: Final = 125
LABEL_WIDTH: Final = 4 * EM
"""Labels of two or three characters are spread to the width of four."""

OTHER, HAN, LATIN, OPENING, CLOSING, SHELL_OPENING, SHELL_CLOSING, SPACE, POINT = range(9)
_KINDS: Final = {
    OPENING: "\uff08\u300a\u3008\u300c\u300e\u3010\u3016\uff3b\uff5b\u201c\u2018",
    CLOSING: "\uff09\u300b\u3009\u300d\u300f\u3011\u3017\uff3d\uff5d\u201d\u2019\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01",
    SHELL_OPENING: "\u3014",
    SHELL_CLOSING: "\u3015",
    SPACE: " \u3000\u00a0",
}
_LISTED: Final = {character: kind for kind, characters in _KINDS.items() for character in characters}
_MARKS: Final = frozenset({OPENING, CLOSING, SHELL_OPENING, SHELL_CLOSING})
_HALF: Final = -500
_SHELL: Final = -260
_BESIDE_LATIN: Final = -200
_FIRST_HAN: Final = 0x2E80
_LAST_BASIC_HAN: Final = 0x9FFF
_COMPATIBLE_HAN: Final = range(0xF900, 0xFB00)
_HIGH_HAN: Final = 0x20000
_KANA_AND_MARKS: Final = range(0x3008, 0x3400)


class _Type(NamedTuple):
    """What sets one character of a face: its glyph, and of what kind it is beside others."""

    font: str
    lead: int
    behind: int
    advance: int
    kind: int


class _Types(dict[str, _Type]):
    """The types of one face, filled as characters turn up."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._glyphs = glyphs(face)

    def __missing__(self, character: str) -> _Type:
        glyph, kind = self._glyphs[character], KIND_OF[character]
        if kind in _MARKS and glyph.advance < EM:
            kind = POINT  # a quotation mark of half width (the fallback has such) has nothing to squeeze
        found = self[character] = _Type(*glyph, kind)
        return found


@cache
def _types(face: Face) -> _Types:
    return _Types(face)


class _KindOf(dict[str, int]):
    def __missing__(self, character: str) -> int:
        kind = self[character] = _kind(character)
        return kind


def _kind(character: str) -> int:
    if character in _LISTED:
        return _LISTED[character]
    code = ord(character)
    if code < _FIRST_HAN:
        return (LATIN if character.isalnum() else POINT) if code < 0x0250 else OTHER
    if code in _KANA_AND_MARKS:
        return OTHER
    return HAN if code <= _LAST_BASIC_HAN or code in _COMPATIBLE_HAN or code >= _HIGH_HAN else OTHER


KIND_OF: Final[dict[str, int]] = _KindOf()


def _kern(before: int, after: int, gap: int) -> int:
    if before in {CLOSING, SHELL_CLOSING} and after in _MARKS:
        return _HALF
    if before in {OPENING, SHELL_OPENING} and after in {OPENING, SHELL_OPENING}:
        return _HALF
    if after == SHELL_OPENING or before == SHELL_CLOSING:
        return _SHELL
    if (before == CLOSING and after == LATIN) or (before == LATIN and after == OPENING):
        return _BESIDE_LATIN
    return gap if {before, after} == {HAN, LATIN} else 0


@lru_cache
def _kerns(gap: int) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(_kern(before, after, gap) for after in range(9)) for before in range(9))


@dataclass(slots=True, eq=False)
class SetLine:
    """One line ready to draw at any size; nobody changes it."""

    text: str
    width: int
    fonts: Sequence[str]
    """The font of each character; empty: draw the box."""
    shifts: Sequence[int]
    """What to move on before each of them, beside what the font does."""
    apart: bool = False
    """Set so wide that readers would take the letters for words: the text layer gets the word itself."""


@dataclass(slots=True, eq=False)
class Measured:
    """A text on the scale: what each character takes and what happens between two; nobody changes it."""

    text: str
    kinds: Sequence[int]
    fonts: Sequence[str]
    leads: Sequence[int]
    """What to move on before a character that begins a line."""
    shifts: Sequence[int]
    """What to move on before one that stands behind another."""
    kerns: Sequence[int]
    """Between each character and the next; the last is 0."""
    reach: Sequence[int]
    """`reach[i]` is where character i would stand if the whole text were one line."""

    def width(self, first: int, end: int) -> int:
        """Return what characters first to end take as a line of their own."""
        if first >= end:
            return 0
        return self.end_at(end) - self.start_at(first)

    def start_at(self, first: int) -> int:
        """Return where a line begins that starts with character `first`."""
        return self.reach[first] - _AT_START[self.kinds[first]]

    def end_at(self, end: int) -> int:
        """Return where a line stops that has character `end` no more."""
        return self.reach[end] - self.kerns[end - 1] + _AT_END[self.kinds[end - 1]]


_AT_START: Final = tuple(_HALF if kind in {OPENING, SHELL_OPENING} else 0 for kind in range(9))
_AT_END: Final = tuple(_HALF if kind in {CLOSING, SHELL_CLOSING} else 0 for kind in range(9))


@remembered(20_000)
def measure(text: str, face: Face, gap: int = TABLE_GAP) -> Measured:
    """Put a text of one paragraph on the scale."""
    if not text:
        return Measured("", (), (), (), (), (), (0,))
    fonts, leads, behind, advances, kinds = zip(*map(_types(face).__getitem__, text), strict=True)
    kerns: list[int] = list(map(getitem, map(_kerns(gap).__getitem__, kinds), kinds[1:]))
    kerns.append(0)
    shifts = [0, *map(add, leads[1:], map(add, behind, kerns))]
    return Measured(text, kinds, fonts, leads, shifts, kerns, list(accumulate(map(add, advances, kerns), initial=0)))


def cut(measured: Measured, first: int, end: int, stretch: Sequence[int] = ()) -> SetLine:
    """Take characters first to end as one line; `stretch` widens the gap after each of them (justified prose)."""
    text = measured.text[first:end]
    if not text:
        return SetLine("", 0, (), ())
    within = measured.shifts[first + 1 : end]
    if stretch:
        within = list(map(add, within, stretch))  # what lies behind the last moves nothing
    shifts = (measured.leads[first] + _AT_START[measured.kinds[first]], *within)
    return SetLine(text, measured.width(first, end) + sum(stretch), measured.fonts[first:end], shifts)


@remembered(20_000)
def set_line(text: str, face: Face, gap: int = TABLE_GAP) -> SetLine:
    """Set a text as one line, however wide."""
    measured = measure(text, face, gap)
    return cut(measured, 0, len(text))


@remembered(2_000)
def spaced(text: str, face: Face, between: int) -> SetLine:
    """Set the characters of a title or mark `between` apart."""
    measured = measure(text, face)
    gaps = [between] * (len(text) - 1) + [0]
    line = cut(measured, 0, len(text), gaps)
    return SetLine(line.text, line.width, line.fonts, line.shifts, apart=between > PROSE_GAP)


def spread(text: str, face: Face, width: int = LABEL_WIDTH) -> SetLine:
    """Spread a label of two or three Chinese characters to the width of four; others stand as they are."""
    line = set_line(text, face)
    if not 1 < len(text) < width // EM or line.width >= width or any(KIND_OF[c] != HAN for c in text):
        return line
    return spaced(text, face, (width - line.width) // (len(text) - 1))


def title_gap(text: str) -> int:
    """Return how far apart the characters of a title stand: the shorter it is, the wider."""
    if any(KIND_OF[character] == LATIN for character in text):
        return 0
    return 400 if len(text) <= 6 else 170 if len(text) <= 10 else 60


def millimetres(size: float) -> float:
    """Return millimetres for a thousandth of an em at a type size in points."""
    return size * MM_PER_POINT / EM
