"""Numbers people call things by: item numbers with a check sign, register numbers by the profile, ranges of copy numbers.

An item number is letter, year, serial, copy, check sign: `D26-0093-02-8`; the serial counts per vault, letter and year
and is never given twice. The check sign follows GB 32100 (weights 3^i mod 31).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from operator import mul
from string import Formatter
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.profile import Profile

SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUES = {sign: value for value, sign in enumerate(SIGNS)}
_WEIGHTS = tuple(pow(3, i, 31) for i in range(64))
RANGE_LIMIT = 5000
_BRACKETS = "()[]\u3010\u3011\u3014\u3015\uff08\uff09"
_BRACKET = f"[{re.escape(_BRACKETS)}]"
_TO = "[-~\u2010-\u2015\u2212\u2500\u81f3\u5230]+"
_NAMED = "(?:\u7b2c|No\\.?|N\u00ba|#)?"
_PART = re.compile(rf"{_NAMED}(\d{{1,9}})[\u53f7#]?(?:{_TO}{_NAMED}(\d{{1,9}}))?[\u4efd\u53f7#]?", re.IGNORECASE)
_CLOSE = re.compile(rf"\s*({_TO})\s*")
_BETWEEN = re.compile(r"[\s,;/|\u3001\u548c\u53ca\u4e0e]+")


def check_sign(body: str) -> str:
    """Return the check sign of a number's letters and digits (hyphens do not count)."""
    total = sum(map(mul, map(_VALUES.__getitem__, body.replace("-", "")), _WEIGHTS))
    return SIGNS[-total % 31]


def item_number(letter: str, year: int, serial: int, copy: int | None = None) -> str:
    """Return `D26-0093-02-8`, or without the copy part for carriers `F26-0011-C`."""
    body = f"{letter}{year % 100:02d}-{serial:04d}" + ("" if copy is None else f"-{copy:02d}")
    return f"{body}-{check_sign(body)}"


def read_item_number(text: str) -> str:
    """Return the number in its written form if the check sign is right; raise `BadInput` if it is not."""
    plain = unicodedata.normalize("NFKC", text).strip().upper().replace(" ", "")
    if not re.fullmatch(rf"[{SIGNS}]\d\d-(\d{{4}}|[1-9]\d{{4,}})(-(\d{{2}}|[1-9]\d{{2,}}))?-[{SIGNS}]", plain):
        raise BadInput("not-a-number", N_("numbering", "Not an item number; it looks like D26-0093-02-8."))
    if check_sign(plain[:-2]) != plain[-1]:
        raise BadInput("check-sign", N_("numbering", "The last sign does not fit; look at the number again."))
    return plain


def series_number(profile: Profile, series: str, year: int, n: int, book: str = "") -> str:
    """Return the n-th number of a series in a year, as the profile writes it."""
    return profile.series[series].format(year=year, n=n, book=book)


def read_item(text: str) -> tuple[str, int, int, int | None]:
    """Return letter, two digits of the year, serial and copy of an item number; raise `BadInput` as `read_item_number`."""
    head, *rest = read_item_number(text)[:-2].split("-")
    return head[0], int(head[1:]), int(rest[0]), int(rest[1]) if rest[1:] else None


def read_series(profile: Profile, series: str, text: str) -> tuple[str, int, int] | None:
    """Read a number of a series as other hands write it: book, year and number, None where it is written otherwise.

    Brackets of every shape count as one, zeros before the number and a sign behind it do not count.
    """
    plain = unicodedata.normalize("NFKC", text).replace(" ", "")
    found = _series_pattern(profile.series[series]).fullmatch(plain)
    return (found["book"], int(found["year"]), int(found["n"])) if found and int(found["n"]) else None


@cache
def _series_pattern(written: str) -> re.Pattern[str]:
    pattern = ""
    for words, name, _, _ in Formatter().parse(written):
        pattern += "".join(_BRACKET if c in _BRACKETS else re.escape(c) for c in words)
        pattern += {"book": r"(?P<book>\D{0,8}?)", "year": r"(?P<year>\d{4})", "n": r"(?P<n>\d{1,9})", None: ""}[name]
    return re.compile(pattern + "[\u53f7\u7b2c]?")


def copy_numbers(text: str) -> tuple[str, ...]:
    """Read copy numbers and ranges (`000121-000126, 000130`, `000121-26`): six digits each, none twice.

    Raises `BadInput` naming the number that stands twice, a range that runs backwards, or what is no number.
    """
    if text.isascii() and text.isdigit() and len(text) == 6:
        return (text,)
    plain = _CLOSE.sub(r"\1", unicodedata.normalize("NFKC", text)).strip("()[] \u3002")
    numbers: list[str] = []
    for part in _BETWEEN.split(plain):
        if not part:
            continue
        match = _PART.fullmatch(part)
        if not match:
            raise BadInput("bad-copy-no", N_("numbering", "{part} is no copy number.", part=part[:24]))
        width = max(6, len(match[1]))
        first, last = int(match[1]), _end(match[1], match[2])
        if last < first:
            raise BadInput("range-backwards", N_("numbering", "{part} runs backwards.", part=part))
        if last - first + len(numbers) >= RANGE_LIMIT:
            raise BadInput("too-many", N_("numbering", "More than {n} copies in one act.", n=RANGE_LIMIT))
        numbers.extend(f"{n:0{width}d}" for n in range(first, last + 1))
    seen: set[str] = set()
    for number in numbers:
        if number in seen:
            kept = len(set(numbers))
            raise BadInput(
                "copy-no-twice",
                N_("numbering", "{no} is there twice; drop one, {n} {n|copy|copies} remain.", no=number, n=kept),
            )
        seen.add(number)
    return tuple(numbers)


def _end(first: str, last: str | None) -> int:
    """Return the end of a range; of `000121-26` only the digits that change are written."""
    if not last:
        return int(first)
    whole = int(first[: -len(last)] + last) if len(last) < len(first) else int(last)
    return whole if whole >= int(first) else int(last)
