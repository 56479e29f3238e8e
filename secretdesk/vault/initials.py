"""First letters of the readings of Chinese text, so that `bgs` finds an office and `zw` a name.

One table look-up a text, made from the Unicode database (resources/pinyin). A letter stands for the customary reading; a
text with characters that are commonly read otherwise is told a second time with those other letters.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from secretdesk.text import built

if TYPE_CHECKING:
    from collections.abc import Callable

GRAM = 3
_RUN = re.compile("[A-Z]{2,}")


def grams(text: str) -> tuple[list[str], list[str] | None]:
    """Return, for casefolded text, what finds its Chinese by first letters: three at each character, fewer at an end.

    Once by the customary letters and, where it is commonly read otherwise too, once more by those.
    """
    customary, other, both = _tables()
    found = _cut(text.translate(customary))
    return found, _cut(text.translate(other).translate(customary)) if both.search(text) else None


def typed(word: str) -> list[str]:
    """Return the grams that first letters as typed have in a row; nothing where it can be none."""
    if not (word.isascii() and word.isalpha() and len(word) >= GRAM):
        return []
    return [word[k : k + GRAM] for k in range(len(word) - GRAM + 1)]


def _cut(text: str) -> list[str]:
    found: list[str] = []
    for run in _RUN.findall(text):
        found += _pieces(len(run))(run.lower())
    return found


@lru_cache(maxsize=256)
def _pieces(letters: int) -> Callable[[str], tuple[Any, ...]]:
    """Return what cuts so many letters into grams: at one go, for this is done for every title."""
    cuts = [slice(k, k + GRAM) for k in range(letters - 1)]
    return itemgetter(*cuts) if len(cuts) > 1 else lambda run: (run,)


@cache
def _tables() -> tuple[dict[int, str], dict[int, str], re.Pattern[str]]:
    """Return {code: capital letter}, of the customary readings and of the others, and what finds a character that has both.

    Capitals, since the text itself is casefolded.
    """
    customary: dict[int, str] = {}
    other: dict[int, str] = {}
    for line in built("pinyin/initials.txt").read_text(encoding="ascii").splitlines():
        if line.startswith("#"):
            continue
        code, letters = line.upper().split(" ")
        if code.startswith("+"):
            other[int(code[1:], 16)] = letters
        else:
            start = int(code, 16)
            customary.update((start + k, letter) for k, letter in enumerate(letters) if letter != ".")
    return customary, other, re.compile(f"[{''.join(map(chr, other))}]")
