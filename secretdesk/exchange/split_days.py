"""Days that a register spreads over columns: month and day under one word, the year over both or in a column of its own.

A month written once holds for the days below it, as in books of account.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.exchange import years
from secretdesk.exchange.heading_rows import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.exchange.tables import Cell

YEAR, MONTH, DAY = "\u5e74", "\u6708", "\u65e5"
_DATE = "\u65e5\u671f"


@dataclass(slots=True)
class SplitDay:
    """Where a day's parts stand; `heading` is the word over them, `said` the year that stands there instead of a word."""

    month: int
    day: int
    year: int | None
    heading: str
    said: int | None
    last: str = ""

    @property
    def others(self) -> set[int]:
        """The columns whose cells go into that of the month."""
        return {self.day} | ({self.year} if self.year is not None else set())

    def join(self, cells: list[Cell]) -> None:
        """Put the whole day into the cell of the month."""
        month, day = _part(cells[self.month], MONTH), _part(cells[self.day], DAY)
        year = _part(cells[self.year], YEAR) if self.year is not None else str(self.said or "")
        self.last = month = month or (self.last if day else "")
        cells[self.month] = f"{year + YEAR if year else ''}{month}{MONTH}{day}{DAY}" if month or day else None


def find(texts: Sequence[str]) -> list[SplitDay]:
    """Return the days among a heading's texts (upper and lower line parted by a blank)."""
    found = []
    parts = [text.rpartition(" ") for text in texts]
    for at in range(len(parts) - 1):
        (over, _, word), (beside, _, next_word) = parts[at], parts[at + 1]
        if (word, next_word) != (MONTH, DAY) or over != beside:
            continue
        before = parts[at - 1] if at else ("", "", "")
        said = years.hint(over)
        found.append(
            SplitDay(
                month=at, day=at + 1, year=at - 1 if before[0] == over and before[2] == YEAR else None,
                heading=_DATE if said or not over else over, said=said,
            )
        )  # fmt: skip
    return found


def _part(cell: Cell, sign: str) -> str:
    if isinstance(cell, float) and cell == int(cell):
        cell = int(cell)
    return shown(cell).removesuffix(sign).strip()
