"""Counts a ledger page by level, carries the sums on, and finds the mark the page must bear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LONG_TERM: Final = 1_000_000
"""Months of a period without end."""
STAR: Final = "\u2605"
DASH: Final = "\u2014"
"""Stands for nothing: never an empty cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLevel:
    """A level of the profile as paper needs it."""

    id: str
    word: str
    rank: int
    starred: bool = True
    """A state secret bears the star and a period; a work secret neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPeriod:
    """How long a line stays secret: as printed, and in months for comparing."""

    word: str
    months: int = 0
    """`LONG_TERM`, or the months of years, months or a date; 0 for a condition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Pieces and copies by level id."""

    by_level: Mapping[str, tuple[int, int]]

    def __add__(self, other: Totals) -> Totals:
        """Return both together."""
        return add(self.by_level, [other.by_level])

    def of(self, ids: Iterable[str]) -> tuple[int, int]:
        """Return what some levels come to together."""
        found = [self.by_level.get(level, (0, 0)) for level in ids]
        return sum(pieces for pieces, _ in found), sum(copies for _, copies in found)


def documents_and_copies(pieces: int, copies: int) -> Message:
    """Count documents and their copies."""
    return N_("paper", "{pieces} doc {copies} cp", pieces=pieces, copies=copies)


def copies_only(_pieces: int, copies: int) -> Message:
    """Count copies."""
    return N_("paper", "{n} cp", n=copies)


def media(_pieces: int, copies: int) -> Message:
    """Count media and other single things."""
    return N_("paper", "{n} pc", n=copies)


def items(_pieces: int, copies: int) -> Message:
    """Count items of any kind."""
    return N_("paper", "{n} it.", n=copies)


def figures(_pieces: int, copies: int) -> str:
    """Count without a word."""
    return str(copies)


def add(first: Mapping[str, tuple[int, int]], others: Iterable[Mapping[str, tuple[int, int]]]) -> Totals:
    """Add counts up."""
    sums = dict(first)
    for counts in others:
        for level, (pieces, copies) in counts.items():
            held = sums.get(level, (0, 0))
            sums[level] = held[0] + pieces, held[1] + copies
    return Totals(by_level=sums)


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """One level's line of the balance at the end of a ledger."""

    level: str
    figures: tuple[int, ...]
    """In the order of the form's balance heads."""
    agreed: bool = True


def page_mark(
    levels: Sequence[PaperLevel], lines: Iterable[tuple[str, PaperPeriod | None]], *, unmarked: str = ""
) -> str:
    """Return highest level and longest period of the lines, or `unmarked` if none of them has a level."""
    known = {level.id: level for level in levels}
    found = [(known[level], period) for level, period in lines if level in known]
    if not found:
        return unmarked
    highest = max((level for level, _ in found), key=lambda level: level.rank)
    if not highest.starred:
        return highest.word
    periods = [period for level, period in found if level.starred and period is not None]
    longest = max(periods, key=lambda period: period.months, default=None)
    return f"{highest.word}{STAR}{longest.word}" if longest is not None and longest.word else highest.word
