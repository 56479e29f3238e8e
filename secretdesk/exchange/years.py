"""Finds the one year a title speaks of (a register of 2019, in Arabic or Chinese digits)."""

from __future__ import annotations

import re
import unicodedata

from secretdesk.exchange import numerals

_YEAR = "\u5e74"
_FOUR = re.compile(rf"(?<!\d)((?:19|20)\d\d)\s*(?={_YEAR}|$|[^\d])")
_CHINESE = re.compile(rf"([{''.join(numerals.DIGITS)}]{{4}})\s*{_YEAR}")
_TWO = re.compile(rf"(?<!\d)(\d\d)\s*{_YEAR}(?!\s*\d)")
ALONE = re.compile(rf"[\s(]*(?:(?:19|20)?\d\d|[{''.join(numerals.DIGITS)}]{{4}})\s*{_YEAR}?\u5ea6?[\s)]*")
EARLIEST, LATEST = 1949, 2099


def hint(text: str) -> int | None:
    """Return the year a title speaks of, None where it speaks of none or of several."""
    plain = unicodedata.normalize("NFKC", text)
    found = {int(match[1]) for match in _FOUR.finditer(plain)}
    for match in _CHINESE.finditer(plain):
        found.add(numerals.read(match[1]) or 0)
    if not found:
        found = {full(int(match[1])) for match in _TWO.finditer(plain)}
    return found.pop() if len(found) == 1 and all(EARLIEST <= one <= LATEST for one in found) else None


def full(two: int) -> int:
    """Return the year two digits stand for: 49 to 99 in the last century, else in this one."""
    return two + (1900 if two >= EARLIEST - 1900 else 2000)
