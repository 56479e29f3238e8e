"""Reads days as people type them in registers, with or without a year, and as bare serial numbers of spreadsheets."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from secretdesk.errors import BadInput
from secretdesk.exchange import numerals, years
from secretdesk.text import N_

_Y, _M, _D = "\u5e74", "[\u6708\u2f49]", "[\u65e5\u53f7\u2f47]"  # with the look-alike radicals of some fonts
_SIGN = "[-./\\\\\u3002\u00b7,\u3001 ]|\u2014|\u2013"
_FULL = re.compile(rf"(\d{{4}}|\d{{2}})(?:{_Y}|{_SIGN})(\d{{1,2}})(?:{_M}|{_SIGN})(\d{{1,2}})(?:{_D})?\.?")
_TIGHT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT = re.compile(rf"(\d{{1,2}})(?:{_M}|{_SIGN})(\d{{1,2}})(?:{_D})?\.?")
_TIME = re.compile(r"[T\s]+\d{1,2}[:\u65f6]\d{2}(?:[:\u5206]\d{2}(?:\.\d+)?)?[\u5206\u79d2Z]?$|[T\s]+\d{1,2}\u65f6$")
_WEEKDAY = re.compile("[(\\s]*(?:\u661f\u671f|\u5468)[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u65e5\u5929][)\\s]*$")
_SPACED = re.compile(r"\s*([-./\u5e74\u6708\u65e5\u53f7])\s*")
_FIRST = {
    False: date(1899, 12, 30),
    True: date(1904, 1, 1),
}  # day 0 of the two systems, as spreadsheets count since 1900-03-01
_MOST = 10**8
_SERIALS = range(18_264, 54_789)  # 1950 to 2049 by the older system: other numbers are not taken for days


def read(cell: str | float | date, year: int | None, *, epoch_1904: bool = False) -> date:
    """Return the day; `year` is that of the title, for a day without one. Raises `BadInput`."""
    if isinstance(cell, date):
        return _of_our_time(cell)
    if not isinstance(cell, str):
        return _of_number(cell, year, epoch_1904=epoch_1904)
    text = _TIME.sub("", _WEEKDAY.sub("", unicodedata.normalize("NFKC", cell).strip()))
    text = _SPACED.sub(r"\1", numerals.arabic(text) if numerals.IN_CHINESE.search(text) else text).strip()
    if match := _TIGHT.fullmatch(text) or _FULL.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _SHORT.fullmatch(text):
        if year is None:
            raise _no_year()
        return _day(year, int(match[1]), int(match[2]))
    if text.isascii() and text.isdigit() and int(text[:9]) in _SERIALS:
        return _FIRST[epoch_1904] + timedelta(days=int(text))
    raise _no_day()


def _of_number(number: float, year: int | None, *, epoch_1904: bool) -> date:
    if not abs(number) < _MOST:
        raise _no_day()
    whole = int(number)
    if whole == number and (match := _TIGHT.fullmatch(str(whole))):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if whole + (1462 if epoch_1904 else 0) in _SERIALS:
        return _FIRST[epoch_1904] + timedelta(days=whole)
    text = repr(number)
    if whole != number and (match := re.fullmatch(r"(\d{1,2})\.(\d{1,2})", text)):
        if year is None:
            raise _no_year()
        return _decimal(year, match[1], match[2])
    raise _no_day()


def _decimal(year: int, month: str, day: str) -> date:
    # 3.10 typed into a number cell is kept as 3.1: which of the two was meant cannot be told
    if len(day) == 1 and day in "123":
        raise BadInput(
            "day-in-doubt",
            N_("intake", "{month}.{day} or {month}.{day}0? Type it like 2026-03-05.", month=month, day=day),
        )
    return _day(year, int(month), int(day))


def _day(year: int, month: int, day: int) -> date:
    try:
        found = date(years.full(year) if year < 100 else year, month, day)
    except ValueError:
        raise BadInput("bad-day", N_("field", "Not a date of the calendar; type it like 2026-03-05.")) from None
    return _of_our_time(found)


def _of_our_time(found: date) -> date:
    if not years.EARLIEST <= found.year <= years.LATEST:
        words = N_(
            "intake", "Before {first} or after {last}: a year is mistyped.", first=years.EARLIEST, last=years.LATEST
        )
        raise BadInput("bad-day", words)
    return found


def _no_year() -> BadInput:
    return BadInput("no-year", N_("intake", "The year is missing, and no title says it."))


def _no_day() -> BadInput:
    return BadInput("bad-day", N_("field", "Not a date of the calendar; type it like 2026-03-05."))
