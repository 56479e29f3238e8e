"""Reads secrecy periods that registers give by their days: the last one, or the first and the last in one cell.

The last day is what counts; the first says no more than the years beside it, which must agree. A period from year to
year or month to month does not say its last day, and none is invented.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from secretdesk.domain.secrecy import Period, PeriodKind
from secretdesk.errors import BadInput
from secretdesk.exchange import days, numerals
from secretdesk.text import N_

_Y, _M, _D = "\u5e74", "\u6708", "[\u65e5\u53f7]"
_DAY = re.compile(
    rf"(?<!\d)(?:(?:\d{{4}}|\d{{2}}){_Y}\d{{1,2}}{_M}\d{{1,2}}{_D}?|(?:\d{{4}}|\d{{2}})([-./])\d{{1,2}}\1\d{{1,2}}|\d{{8}})(?!\d)"
)
# From, to, until, and what stands around them.
_AROUND = re.compile(
    "(?:\u81f3|\u5230|\u81ea|\u4ece|\u7531|\u8d77|\u59cb|\u622a\u6b62|\u4e3a\u6b62|\u6b62|\u7ec8|\u671f\u9650|\u4fdd\u5bc6|from|until|to"
    "|[-\u2013\u2014\u2015\u2500\u2212~\u223c\u301c\\s:,;.()\\[\\]\u3001\u3010\u3011\u3014\u3015])+",
    re.IGNORECASE,
)
_COARSE = re.compile(
    rf"\d{{4}}{_Y}?(?:[-./]?\d{{1,2}}{_M}?)?[^\d]{{1,4}}\d{{4}}{_Y}?(?:[-./]?\d{{1,2}}{_M}?)?\D{{0,2}}"
)
_APART = re.compile(r"(?<=\d)\s+(?=\d{4}(?!\d))")
_SPARE = timedelta(days=1)  # ten years from 5 March end on 4 or 5 March, as one counts


def plain(text: str) -> str:
    """Return text without its blanks; two figures that only a blank parts stay apart."""
    return "".join(_APART.sub("\u81f3", unicodedata.normalize("NFKC", text)).split())


def read(text: str) -> Period | None:
    """Return the period that days give, None where none are named. Raises `BadInput` where they contradict each other."""
    told = numerals.arabic(plain(text))
    named = [days.read(match[0], None) for match in _DAY.finditer(told)]
    rest = _AROUND.sub("", _DAY.sub("\u81f3", told))
    if not named:
        if _COARSE.fullmatch(_AROUND.sub("-", told).strip("-")):
            raise BadInput("no-last-day", N_("intake", "Until which day? Type it like 2030-03-05."))
        return None
    if len(named) > 2:
        return None
    if len(named) == 2 and named[1] <= named[0]:
        raise BadInput("ends-first", N_("intake", "The period ends before it begins."))
    if rest:
        length = Period.parse(rest)
        if length.kind not in {PeriodKind.YEARS, PeriodKind.MONTHS}:
            return None
        _agree(length, named)
    return Period(kind=PeriodKind.UNTIL_DATE, until=named[-1])


def _agree(length: Period, named: list[date]) -> None:
    ends = length.expires_on(named[0], None) if len(named) == 2 else None
    if ends is not None and not ends - _SPARE <= named[1] <= ends:
        raise BadInput("period-contradicts", N_("intake", "The two days are not {period} apart.", period=length.text))
