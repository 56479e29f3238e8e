"""Levels and periods of secrecy: what a mark says, when it ends, how it is printed.

A mark is level, star, period (GB/T 9704-2012; the star only on state secrets). Periods start on the issue date of the
document (Regulation 2024 Art. 19), 30, 20 and 10 years at most for the three statutory levels (Law 2024 Art. 20); a
mark without a period counts as the maximum.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from secretdesk.errors import BadInput
from secretdesk.remembering import remembered
from secretdesk.text import N_

STAR = "\u2605"
_YEAR, _MONTH, _MONTHS, _DAY, _LONG = "\u5e74", "\u6708", "\u4e2a\u6708", "\u65e5", "\u957f\u671f"


class PeriodKind(StrEnum):
    """How a period ends."""

    YEARS = "years"
    MONTHS = "months"
    UNTIL_DATE = "until_date"
    UNTIL_CONDITION = "until_condition"
    LONG_TERM = "long_term"
    UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelInfo:
    """A level of the profile; `max_years` is None where no law sets one, `star` says whether the mark bears one."""

    id: str
    word: str
    gloss: str
    rank: int
    family: str
    star: bool
    max_years: int | None
    token: str
    hatch: str
    rgb: tuple[float, float, float]
    code_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A secrecy period; `text` is canonical and is what the mark prints after the star."""

    kind: PeriodKind
    number: int = 0
    until: date | None = None
    condition: str = ""

    @property
    def text(self) -> str:
        match self.kind:
            case PeriodKind.YEARS:
                return f"{self.number}{_YEAR}"
            case PeriodKind.MONTHS:
                return f"{self.number}{_MONTHS}"
            case PeriodKind.UNTIL_DATE if self.until:
                return f"{self.until.year}{_YEAR}{self.until.month}{_MONTH}{self.until.day}{_DAY}"
            case PeriodKind.LONG_TERM:
                return _LONG
            case _:
                return self.condition

    @classmethod
    @remembered(4096)
    def parse(cls, text: str | None) -> Period:
        """Read every form of a mark's tail; empty is `unspecified`, anything unknown is a condition."""
        plain = unicodedata.normalize("NFKC", text or "").replace(" ", "")
        if not plain:
            return cls(kind=PeriodKind.UNSPECIFIED)
        if plain == _LONG:
            return cls(kind=PeriodKind.LONG_TERM)
        if match := re.fullmatch(rf"(\d{{4}}){_YEAR}(\d{{1,2}}){_MONTH}(\d{{1,2}}){_DAY}", plain):
            try:
                return cls(kind=PeriodKind.UNTIL_DATE, until=date(int(match[1]), int(match[2]), int(match[3])))
            except ValueError:
                raise BadInput("bad-day", N_("field", "Not a date of the calendar.")) from None
        if match := re.fullmatch(rf"(\d{{1,3}})({_YEAR}|{_MONTHS})", plain):
            number = int(match[1])
            if number == 0:
                raise BadInput("no-period", N_("secrecy", "A period is one month at least."))
            if match[2] == _YEAR:
                return cls(kind=PeriodKind.YEARS, number=number)
            if number % 12 == 0:
                return cls(kind=PeriodKind.YEARS, number=number // 12)
            return cls(kind=PeriodKind.MONTHS, number=number)
        return cls(kind=PeriodKind.UNTIL_CONDITION, condition=unicodedata.normalize("NFC", (text or "").strip()))

    def months(self, maximum_years: int | None) -> int | None:
        """Return the length in months, the level's maximum where unspecified, None where the calendar cannot tell."""
        match self.kind:
            case PeriodKind.YEARS:
                return self.number * 12
            case PeriodKind.MONTHS:
                return self.number
            case PeriodKind.UNSPECIFIED if maximum_years:
                return maximum_years * 12
            case _:
                return None

    def expires_on(self, start: date | None, maximum_years: int | None) -> date | None:
        """Return the day the item falls due: the anniversary of `start`, 29 February mapped to the 28th."""
        if self.kind is PeriodKind.UNTIL_DATE:
            return self.until
        months = self.months(maximum_years)
        return None if months is None or start is None else add_months(start, months)


@lru_cache(maxsize=16384)
def add_months(start: date, months: int) -> date:
    """Return the same day `months` later, or the last day of a shorter month."""
    total = start.year * 12 + start.month - 1 + months
    year, month = divmod(total, 12)
    for day in (start.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day, start.day))
        except ValueError:
            continue
    return date(year, month + 1, 28)


def mark_text(level: LevelInfo, period: str | None) -> str:
    """Return the mark as printed: the star and period only where the level bears one."""
    return f"{level.word}{STAR}{period}" if level.star and period else level.word


def parse_mark(text: str, levels: tuple[LevelInfo, ...]) -> tuple[LevelInfo, Period]:
    """Read a printed mark.

    Raises `BadInput` for an unknown level word, and for a star on what is no state secret (Law 2024 Art. 22).
    """
    word, star, tail = unicodedata.normalize("NFC", text.strip()).partition(STAR)
    level = next((lv for lv in levels if lv.word == word.strip()), None)
    if level is None:
        raise BadInput("no-such-level", N_("secrecy", "Not a level of this unit's profile."))
    if star and not level.star:
        raise BadInput("star-not-allowed", N_("secrecy", "The star marks state secrets only; take it off."))
    return level, Period.parse(tail)
