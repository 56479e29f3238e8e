"""Breaks texts into lines as Chinese print does: nothing cut, no mark astray, figures with their unit, even centring.

lines = wrap("...", "song", 9, 46.0)                    # ragged, for a cell
lines = wrap("...", "hei", 8, 14.5, balanced=True)      # as even as may be, for centred heads
lines = prose("...", "song", 14, 156.0)                 # justified, first line indented by two

Widths are millimetres, sizes points.
"""

from __future__ import annotations

from operator import and_, not_, or_
from typing import TYPE_CHECKING, Final

from secretdesk.paper.fonts import EM, FIGURES, Face
from secretdesk.paper.setting import (
    HAN,
    KIND_OF,
    LATIN,
    POINT,
    PROSE_GAP,
    SPACE,
    TABLE_GAP,
    Measured,
    SetLine,
    cut,
    measure,
    millimetres,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NEVER_FIRST: Final = frozenset(
    "\uff09\u300b\u3009\u3015\u3011\u201d\u2019\u300d\u300f\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\u2026\u2014\u2e3a\uff05%\u2103\u00b7)]},.;:!?"
)
NEVER_LAST: Final = frozenset("\uff08\u300a\u3008\u3014\u3010\u201c\u2018\u300c\u300e\uffe5\u2116([{")
UNITS: Final = frozenset(
    "\u5e74\u6708\u65e5\u53f7\u9875\u4efd\u4ef6\u4e2a\u53f0\u5757\u5f20\u518c\u5377\u7ea7\u5c42\u67dc\u683c\u4eba\u540d\u6761\u5ba4\u76d8\u888b\u672c\u65f6\u5206"
)
_ORDINAL: Final = "\u7b2c"  # the word before a running number
_STAR: Final = "\u2605"
_SOFT: Final = frozenset("-/:_.@")
_WORD: Final = tuple(kind in {LATIN, POINT} for kind in range(9))
_MOST_SLACK: Final = 4 * EM


def wrap(
    text: str, face: Face, size: float, width: float, *, gap: int = TABLE_GAP, balanced: bool = False
) -> tuple[SetLine, ...]:
    """Break `text` into lines at most `width` mm wide at `size` pt; a line feed begins a new one."""
    return wrap_to(text, face, room(size, width), gap=gap, balanced=balanced)


def room(size: float, width: float) -> int:
    """Return a width on the scale of a type size, never less than one character takes."""
    return max(int(width / millimetres(size)), EM)


def wrap_to(text: str, face: Face, width: int, *, gap: int = TABLE_GAP, balanced: bool = False) -> tuple[SetLine, ...]:
    """Break `text` into lines as `wrap` does, `width` on the scale."""
    lines: list[SetLine] = []
    for paragraph in text.split("\n"):
        measured = measure(paragraph, face, gap)
        if measured.width(0, len(paragraph)) <= width:
            lines.append(cut(measured, 0, len(paragraph)))
            continue
        breaker = _Breaker(measured)
        spans = breaker.spans(lambda _: width)
        if balanced:
            spans = breaker.balance(spans, width)
        lines += [cut(measured, first, end) for first, end in spans]
    return tuple(lines)


def prose(text: str, face: Face, size: float, width: float, *, indent: int = 2) -> tuple[SetLine, ...]:
    """Break and justify a paragraph; the first line is `indent` em shorter, to be drawn that much to the right."""
    full = int(width / millimetres(size))
    measured = measure(text, face, PROSE_GAP)
    spans = _Breaker(measured).spans(lambda line: full - indent * EM * (line == 0))
    lines = []
    for number, (first, end) in enumerate(spans):
        slack = full - indent * EM * (number == 0) - measured.width(first, end)
        last = number == len(spans) - 1
        lines.append(cut(measured, first, end, () if last else _stretch(measured, first, end, slack)))
    return tuple(lines)


def _stretch(measured: Measured, first: int, end: int, slack: int) -> tuple[int, ...]:
    gaps = [at for at in range(first, end - 1) if HAN in {measured.kinds[at], measured.kinds[at + 1]}]
    if not gaps or not 0 < slack <= _MOST_SLACK:
        return ()
    widened = [0] * (end - first)
    for turn, at in enumerate(gaps):
        widened[at - first] = slack * (turn + 1) // len(gaps) - slack * turn // len(gaps)
    return tuple(widened)


class _Forbids(dict[str, int]):
    """For each character what forbids a line to end on its one side, a bit each; what both sides forbid is no break."""

    def __init__(self, behind: Callable[[str], int]) -> None:
        super().__init__()
        self._behind = behind

    def __missing__(self, character: str) -> int:
        forbidden = self[character] = self._behind(character)
        return forbidden


_FIRST, _LAST, _COUNTED, _NUMBERED = 1, 2, 4, 8


def _before(character: str) -> int:
    """Return what a character forbids after it."""
    if KIND_OF[character] == SPACE:
        return 0
    last = _LAST * (character in NEVER_LAST or character == _STAR)
    return _FIRST | last | _COUNTED * (character in FIGURES) | _NUMBERED * (character == _ORDINAL)


def _after(character: str) -> int:
    """Return what a character forbids before it."""
    first = _FIRST * (character in NEVER_FIRST or character == _STAR)
    return _LAST | first | _COUNTED * (character in UNITS) | _NUMBERED * (character in FIGURES)


_BEFORE, _AFTER = _Forbids(_before), _Forbids(_after)


def _breaks(text: str, kinds: Sequence[int]) -> list[bool]:
    """Tell of each place, from before the first character to behind the last, whether a line may end there."""
    words = list(map(_WORD.__getitem__, kinds))
    rules = map(and_, map(_BEFORE.__getitem__, text), map(_AFTER.__getitem__, text[1:]))
    return [False, *map(not_, map(or_, rules, map(and_, words, words[1:]))), True]


class _Breaker:
    """Breaks one text; where it may break and how far each character reaches is found once for all attempts."""

    def __init__(self, measured: Measured) -> None:
        self._measured, kinds = measured, measured.kinds
        self._length = length = len(measured.text)
        self._may = _breaks(measured.text, kinds)
        ends = [0, *map(measured.end_at, range(1, length + 1))]
        if SPACE in kinds:  # at the end of a line spaces take no room
            for end in range(1, length + 1):
                if kinds[end - 1] == SPACE:
                    ends[end] = ends[end - 1]
        self._ends = ends

    def spans(self, room: Callable[[int], int]) -> list[tuple[int, int]]:
        """Fill lines greedily; `room` says how wide the line of that number may be."""
        may, ends, length, measured = self._may, self._ends, self._length, self._measured
        spans: list[tuple[int, int]] = []
        first = 0
        while first < length:
            limit = room(len(spans)) + measured.start_at(first)
            end = allowed = first + 1
            if end < length and not may[end]:
                allowed = 0
            while end < length and ends[end + 1] <= limit:
                end += 1
                if may[end]:
                    allowed = end
            if end < length:
                end = allowed or _forced(measured, first, end)
            spans.append((first, self._visible(first, end)))
            first = end
        return spans

    def _visible(self, first: int, end: int) -> int:
        kinds = self._measured.kinds
        while end > first + 1 and kinds[end - 1] == SPACE:
            end -= 1
        return end

    def balance(self, spans: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:
        """Narrow the lines as far as their number allows, so that centred text stands even."""
        most, best = len(spans), spans
        while len(spans) <= most and self._whole(spans):
            best = spans
            # The next narrower setting is the one in which the widest line no longer fits.
            widest = max([self._measured.width(first, end) for first, end in spans])
            if widest <= width // most:
                break
            spans = self.spans(lambda _, room=widest - 1: room)  # type: ignore[misc]
        return best

    def _whole(self, spans: list[tuple[int, int]]) -> bool:
        """Tell whether every line ends where it may: no word is broken by force."""
        kinds = self._measured.kinds
        return all(self._may[end] or kinds[end] == SPACE for _, end in spans)


def _forced(measured: Measured, first: int, end: int) -> int:
    """Break a word too wide for its line: after a soft mark, else anywhere."""
    for at in range(end, first + 1, -1):
        if measured.text[at - 1] in _SOFT and measured.kinds[at] != SPACE:
            return at
    return end
