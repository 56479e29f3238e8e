"""Writes counts so that no stroke can change them: in Chinese capitals, or in English words."""

from __future__ import annotations

from typing import Final

from secretdesk.text import N_, say

MOST: Final = 100_000_000

_FIGURES: Final = "\u96f6\u58f9\u8d30\u53c1\u8086\u4f0d\u9646\u67d2\u634c\u7396"
_UNITS: Final = ("", "\u62fe", "\u4f70", "\u4edf")
_GROUPS: Final = ("", "\u4e07", "\u4ebf")

_ONES: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS: Final = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_STEPS: Final = ((1_000_000, "million"), (1_000, "thousand"), (100, "hundred"))


def in_words(number: int, language: str) -> str:
    """Return `number` (up to a hundred million) in capitals for Chinese paper, in words for English."""
    if not 0 <= number <= MOST:
        msg = f"{number} is not a count that paper states in words"
        raise ValueError(msg)
    return _capitals(number) if language == "zh_CN" else _english(number)


def counted(number: int, unit: str, language: str) -> str:
    """Return an amount in words and in figures, as a statement of hand-over gives it."""
    words = in_words(number, language)
    return say(N_("paper", "{words} ({n}) {unit}", words=words, n=number, unit=unit), language)


def _capitals(number: int) -> str:
    if number == 0:
        return _FIGURES[0]
    said, gap = "", False
    figures = str(number)
    for place, figure in zip(range(len(figures) - 1, -1, -1), figures, strict=True):
        group, unit = divmod(place, 4)
        if figure == "0":
            gap = True
        else:
            said += (_FIGURES[0] if gap else "") + _FIGURES[int(figure)] + _UNITS[unit]
            gap = False
        if unit == 0 and number // 10**place % 10**4:
            said += _GROUPS[group]
    return said


def _english(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    step, name = next((step, name) for step, name in _STEPS if number >= step)
    many, rest = divmod(number, step)
    return f"{_english(many)} {name}" + (f" {_english(rest)}" if rest else "")
