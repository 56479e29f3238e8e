"""Counts a ledger page by level, carries the sums on, and finds the mark the page must bear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.domain.secrecy import LevelInfo, Period, PeriodKind, mark_text
from secretdesk.remembering import remembered
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

DASH: Final = "\u2014"
"""Stands for nothing: never an empty cell."""
_ENDLESS: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalColumn:
    """A column of the table of sums: its head, and the levels it counts (or, `others`, all but them)."""

    head: Message | str
    levels: tuple[str, ...] = ()
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Pieces and copies by level id."""

    by_level: Mapping[str, tuple[int, int]]

    def __add__(self, other: Totals) -> Totals:
        """Return both together."""
        return add(self.by_level, [other.by_level])

    def of(self, column: TotalColumn) -> tuple[int, int]:
        """Return what the levels of a column come to together."""
        found = [counts for level, counts in self.by_level.items() if (level in column.levels) != column.others]
        return sum(pieces for pieces, _ in found), sum(copies for _, copies in found)


def add(first: Mapping[str, tuple[int, int]], others: Iterable[Mapping[str, tuple[int, int]]]) -> Totals:
    """Add counts up."""
    sums = dict(first)
    for counts in others:
        for level, (pieces, copies) in counts.items():
            held = sums.get(level, (0, 0))
            sums[level] = held[0] + pieces, held[1] + copies
    return Totals(by_level=sums)


def total_columns(levels: Sequence[LevelInfo], most: int = 4) -> tuple[TotalColumn, ...]:
    """Return a column for each of the highest levels, one for all others and one for the sum."""
    highest = sorted(levels, key=lambda level: -level.rank)[:most]
    own = [TotalColumn(head=level.word, levels=(level.id,)) for level in highest]
    others = TotalColumn(head=N_("paper", "Others"), levels=tuple(level.id for level in highest), others=True)
    return (*own, others, TotalColumn(head=N_("paper", "Total"), others=True))


def documents_and_copies(pieces: int, copies: int) -> Message:
    """Count documents and their copies."""
    return N_("paper", "{pieces} doc {copies} cp", pieces=pieces, copies=copies)


def copies_only(_pieces: int, copies: int) -> Message:
    """Count copies."""
    return N_("paper", "{n} cp", n=copies)


def media(_pieces: int, copies: int) -> Message:
    """Count media and other single things."""
    return N_("paper", "{n} pc", n=copies)


def machines(_pieces: int, copies: int) -> Message:
    """Count machines."""
    return N_("paper", "{n} m.", n=copies)


def items(_pieces: int, copies: int) -> Message:
    """Count items of any kind."""
    return N_("paper", "{n} it.", n=copies)


def figures(_pieces: int, copies: int) -> str:
    """Count without a word."""
    return str(copies)


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """One level's line of the balance at the end of a ledger."""

    level: str
    figures: tuple[int, ...]
    """In the order of the form's balance heads."""
    agreed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrecy:
    """What one line adds to the mark of its page: level id, period as printed, and the day it runs from."""

    level: str
    period: str = ""
    since: date | None = None


def page_mark(levels: Sequence[LevelInfo], lines: Iterable[Secrecy], *, unmarked: str = "") -> str:
    """Return highest level and longest period of the lines, or `unmarked` if none of them has a level."""
    known = {level.id: level for level in levels}
    found = [(known[line.level], line) for line in lines if line.level in known]
    if not found:
        return unmarked
    highest = max((level for level, _ in found), key=lambda level: level.rank)
    if not highest.star:
        return highest.word
    periods = [_length(line.period, level.max_years, line.since) for level, line in found if level.star]
    return mark_text(highest, max(periods, default=(0, ""))[1])


@remembered(10_000)
def _length(words: str, maximum_years: int | None, since: date | None) -> tuple[int, str]:
    """Return a period in months and as the mark prints it; without one the level's longest holds."""
    period = Period.parse(words)
    if period.kind is PeriodKind.LONG_TERM:
        return _ENDLESS, period.text
    if period.kind is PeriodKind.UNSPECIFIED and maximum_years:
        return maximum_years * 12, Period(kind=PeriodKind.YEARS, number=maximum_years).text
    if period.until is not None and since is not None:
        months = (period.until.year - since.year) * 12 + period.until.month - since.month
        return max(months, 0), period.text
    return period.months(maximum_years) or 0, period.text
