"""Days as a search writes them: a day, a month, a year, words for them, spans from today, ranges of all these."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# days, weeks, months and years, also as Chinese writes them
_SPAN = re.compile(
    "([+-]?[0-9]{1,4}(?=\u4e2a?[dwm\u5929\u5468\u6708])|[+-]?[0-9]{1,3}(?=[y\u5e74]))\u4e2a?([dwmy\u5929\u5468\u6708\u5e74])"
)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365, "\u5929": 1, "\u5468": 7, "\u6708": 30, "\u5e74": 365}
# a month or day of this year: 3 months from today are written with the measure word
_OF_THIS_YEAR = re.compile("([0-9]{1,2})\u6708(?:\u4efd|([0-9]{1,2})[\u65e5\u53f7]?)?")
_DATE = re.compile(
    "([0-9]{4})(?:[-./\u5e74]([0-9]{1,2})(?:[-./\u6708]([0-9]{1,2})\u65e5?|\u6708?)|\u5e74)?|([0-9]{4})([0-9]{2})([0-9]{2})"
)
_RANGE = re.compile(r"(.*?)(?:\.\.+|\u2026+|~|\u81f3)(.*)")
_NUMBER = re.compile("[0-9]{1,15}")
_DAY = timedelta(days=1)

Bounds = tuple[date, date]


def whole(text: str) -> int | None:
    """Return a whole number, None where it is none."""
    return int(text) if _NUMBER.fullmatch(text) else None


def ends(text: str) -> tuple[str, str] | None:
    """Return both ends of a range as typed, empty where it is open; None where it is no range, or open at both."""
    match = _RANGE.fullmatch(text)
    return None if match is None or not (match[1] or match[2]) else (match[1], match[2])


def is_year(text: str) -> bool:
    """Tell whether these are years and nothing finer."""
    return all(not one or re.fullmatch("[0-9]{4}\u5e74?", one) for one in ends(text) or (text,))


def single(text: str, today: date) -> date | None:
    """Return the one day that is meant, None where it is a longer time or none."""
    try:
        first, after = _time(text, today)
    except ValueError:
        return None
    return first if after - first == _DAY else None


def conditions(operator: str, text: str, today: date) -> list[tuple[str, str]]:
    """Return (operator, ISO day) pairs that must all hold; `ValueError` where no day can be read.

    A month or year has two ends: `<` and `>=` mean its first day, `<=` and `>` its last. `:30d` is from today to then.
    """
    found = ends(text)
    if found is not None:
        if operator != ":":
            raise ValueError
        low, high = found
        return [
            *([(">=", _time(low, today)[0].isoformat())] if low else []),
            *([("<", _time(high, today)[1].isoformat())] if high else []),
        ]
    first, after = _time(text, today)
    if operator == ":" and _span(text):
        return [(">=", min(today, first).isoformat()), ("<=", max(today, first).isoformat())]
    if operator == ":":
        return (
            [("=", first.isoformat())]
            if after - first == _DAY
            else [(">=", first.isoformat()), ("<", after.isoformat())]
        )
    return [(operator, first.isoformat()) if after - first == _DAY else _edge(operator, first, after)]


def _edge(operator: str, first: date, after: date) -> tuple[str, str]:
    match operator:
        case "<" | ">=":
            return operator, first.isoformat()
        case "<=":
            return "<", after.isoformat()
        case _:
            return ">=", after.isoformat()


def _time(text: str, today: date) -> Bounds:
    """Return the first day of a time and the day after its last."""
    try:
        if text in _WORDS:
            return _WORDS[text](today)
        if match := _OF_THIS_YEAR.fullmatch(text):
            parts = [today.year, *(int(one) for one in match.groups() if one)]
            return _month(*parts) if len(parts) == 2 else _one(date(*parts))
        if span := _span(text):
            day = today + timedelta(days=int(span[1]) * _DAYS[span[2]])
            return day, day + _DAY
        if match := _DATE.fullmatch(text):
            parts = [int(one) for one in match.groups() if one]
            if len(parts) == 1:
                return _year(parts[0])
            return _month(*parts) if len(parts) == 2 else _one(date(*parts))
    except OverflowError:
        raise ValueError(text) from None
    raise ValueError(text)


def _span(text: str) -> re.Match[str] | None:
    return None if _OF_THIS_YEAR.fullmatch(text) else _SPAN.fullmatch(text)


def _one(day: date) -> Bounds:
    return day, day + _DAY


def _week(today: date) -> Bounds:
    first = today - timedelta(days=today.weekday())
    return first, first + 7 * _DAY


def _month(year: int, month: int) -> Bounds:
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)


def _month_from(today: date, n: int) -> Bounds:
    years, month = divmod(today.month - 1 + n, 12)
    return _month(today.year + years, month + 1)


def _year(year: int) -> Bounds:
    return date(year, 1, 1), date(year + 1, 1, 1)


_WORDS: dict[str, Callable[[date], Bounds]] = {
    "today": _one,
    "yesterday": lambda today: _one(today - _DAY),
    "tomorrow": lambda today: _one(today + _DAY),
    "week": _week,
    "month": lambda today: _month(today.year, today.month),
    "year": lambda today: _year(today.year),
    "lastweek": lambda today: _week(today - 7 * _DAY),
    "nextweek": lambda today: _week(today + 7 * _DAY),
    "lastmonth": lambda today: _month_from(today, -1),
    "nextmonth": lambda today: _month_from(today, 1),
    "lastyear": lambda today: _year(today.year - 1),
    "nextyear": lambda today: _year(today.year + 1),
}
