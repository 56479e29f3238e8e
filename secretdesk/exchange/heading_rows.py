"""Finds the heading of a table under its title rows: one line or two, with merged cells or without.

Pure: rows of cells in, numbers of rows and texts out. What counts as a heading word is handed in; a table whose words
are all strange is still found by its shape.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.exchange.tables import Cell, Sheet

_LOOKED = 40  # rows from the top among which a heading is looked for
_LONGEST = 24
_BLANKS = re.compile(r"\s+")
_PLAIN = re.compile(r"[\s_/\\|,.:;()\[\]<>{}'\"*#+\u00b7\u3001\u3002\u300a-\u3011\u2014\u2013-]+")
_MONTH = "\u6708"
_FILLED = re.compile("[:\uff1a]\\s*\\S")  # a form's line: what, and then the answer
_DATA = re.compile(r"(?=.*\d)[\d\s.,:/\\%\u5e74\u6708\u65e5\u53f7-]+")


@dataclass(frozen=True, slots=True)
class Head:
    """Where the heading stands: places of its first and last line among the sheet's rows, and the text of each column."""

    first: int
    last: int
    texts: tuple[str, ...]


def key(text: str) -> str:
    """Return a heading as it is compared: no blanks, punctuation, brackets, full-width forms, no case."""
    return _PLAIN.sub("", unicodedata.normalize("NFKC", text)).casefold()


def shown(cell: Cell) -> str:
    """Return a heading cell on one line; blanks between Chinese signs are only spacing."""
    text = _BLANKS.sub(" ", str(cell)).strip() if cell is not None else ""
    return re.sub(r"(?<=[^\x00-\xff]) (?=[^\x00-\xff])", "", text)


def find(sheet: Sheet, known: frozenset[str]) -> Head | None:
    """Return the heading of a sheet, None where it has none; `known` are heading words by their `key`."""
    rows = sheet.rows[: _LOOKED + 1]
    end = rows[-1][0] if rows else 0
    sheet = replace(sheet, rows=rows, merged=tuple(one for one in sheet.merged if one[0] <= end))
    best, best_score = -1, 0.0
    for at, (_, cells) in enumerate(rows[:_LOOKED]):
        score = _score(cells, known)
        if score > best_score:
            best, best_score = at, score
    if best < 0:
        return None
    first, last = _lines(sheet, best, known)
    texts = _joined(sheet, first, last)
    return Head(first, last, texts) if any(texts) else None


def _score(cells: Sequence[Cell], known: frozenset[str]) -> float:
    """Known words weigh most; else a row of several different short texts, none of them a figure, may be a heading."""
    texts = [key(shown(cell)) for cell in cells if cell is not None]
    words = {text for text in texts if text in known}
    if len(words) >= 2 or (words and len(texts) == 1):
        return 100.0 * len(words) + len(set(texts))
    if len(set(texts)) < 2 or not all(_is_heading(cell) for cell in cells if cell is not None):
        return 0.0
    return len(set(texts)) + 10.0 * len(words)


def _is_heading(cell: Cell) -> bool:
    return (
        isinstance(cell, str)
        and len(shown(cell)) <= _LONGEST
        and not _DATA.fullmatch(cell)
        and not _FILLED.search(cell)
    )


def _lines(sheet: Sheet, at: int, known: frozenset[str]) -> tuple[int, int]:
    """Return the first and last line of the heading of which `at` is the richest line."""
    if at + 1 < len(sheet.rows) and _two(sheet, at, at + 1, known):
        return at, at + 1
    if at and _two(sheet, at - 1, at, known):
        return at - 1, at
    return at, at


def _two(sheet: Sheet, upper: int, lower: int, known: frozenset[str]) -> bool:
    """Tell whether two rows are the two lines of one heading."""
    (number, above), (next_number, below) = sheet.rows[upper], sheet.rows[lower]
    tall = any(top == number and bottom == next_number for top, _, bottom, _ in sheet.merged)
    if next_number != number + 1 or not all(_is_heading(cell) for cell in below if cell is not None):
        return False
    filled = {at for at, cell in enumerate(above) if cell is not None}
    if len({above[at] for at in filled}) < 2:
        return False  # a title
    if not all(_is_heading(above[at]) or (at < len(below) and below[at] == _MONTH) for at in filled):
        return False  # but a year may stand over month and day
    wide = {at for top, left, bottom, right in sheet.merged if top == bottom == number for at in range(left, right + 1)}
    added = {at for at, cell in enumerate(below) if cell is not None}
    if not added:
        return False
    if tall or wide & added:
        return added <= (wide | (set(range(64)) - filled)) or not wide
    # without merged cells: the lower line fills gaps of the upper one and leaves gaps itself
    gaps = added - filled
    return (
        bool(gaps)
        and bool(filled - added)
        and all(at in gaps or at + 1 in gaps for at in added)
        and not _foreign(below, known)
    )


def _foreign(below: Sequence[Cell], known: frozenset[str]) -> bool:
    """Tell whether a line is rather a first record: no heading word in it, and some of it long."""
    words = [key(shown(cell)) for cell in below if cell is not None]
    return not any(word in known for word in words) and any(len(word) > 6 for word in words)


def _joined(sheet: Sheet, first: int, last: int) -> tuple[str, ...]:
    number, above = sheet.rows[first]
    upper = _spread(sheet, number, above)
    if first == last:
        return tuple(shown(cell) for cell in upper)
    below = sheet.rows[last][1]
    n = max(len(upper), len(below))
    upper += [None] * (n - len(upper))
    lower = [*below, *[None] * (n - len(below))]
    texts = []
    for at in range(n):
        over, under = shown(upper[at]), shown(lower[at])
        if under and not over and at and lower[at - 1] is not None and not _covered(sheet, number, at):
            upper[at] = upper[at - 1]
            over = shown(upper[at])
        texts.append(" ".join(dict.fromkeys(text for text in (over, under) if text)))
    return tuple(texts)


def _covered(sheet: Sheet, number: int, at: int) -> bool:
    return any(top <= number <= bottom and left <= at <= right for top, left, bottom, right in sheet.merged)


def _spread(sheet: Sheet, number: int, cells: Sequence[Cell]) -> list[Cell]:
    """Fill the cells that a merged one covers sideways."""
    found = list(cells)
    for top, left, bottom, right in sheet.merged:
        if top <= number <= bottom and left < right < 64:
            found += [None] * (right + 1 - len(found))
            for at in range(left, right + 1):
                found[at] = found[left]
    return found
