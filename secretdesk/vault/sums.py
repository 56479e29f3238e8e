"""The account: opening + in - out = closing, per level and kind."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.vault.projection import Statements

_SIGN = {"in": 1, "out": -1, "regrade_in": 1, "regrade_out": -1}


@dataclass(slots=True)
class Sum:
    """One level and kind over a stretch of days; `lines` says by which lines (received, destroyed) items came and went."""

    level: str
    kind: str
    opening: int = 0
    came_in: int = 0
    went_out: int = 0
    regrade_in: int = 0
    regrade_out: int = 0
    lines: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def closing(self) -> int:
        return self.opening + self.came_in - self.went_out + self.regrade_in - self.regrade_out


def sums(connection: Statements, day_from: date, day_to: date) -> list[Sum]:
    """Return the account from one day to another, both within, by level and kind."""
    found: dict[tuple[str, str], Sum] = {}
    first, last = day_from.isoformat(), day_to.isoformat()
    before = "SELECT level, kind, account, sum(n) FROM book.balance WHERE day < ? GROUP BY level, kind, account"
    for level, kind, account, n in connection.execute(before, (first,)):
        found.setdefault((level, kind), Sum(level, kind)).opening += _SIGN[account] * n
    within = (
        "SELECT level, kind, account, line, sum(n) FROM book.balance WHERE day BETWEEN ? AND ? "
        "GROUP BY level, kind, account, line"
    )
    for level, kind, account, line, n in connection.execute(within, (first, last)):
        one = found.setdefault((level, kind), Sum(level, kind))
        one.lines[account, line] = n
        match account:
            case "in":
                one.came_in += n
            case "out":
                one.went_out += n
            case "regrade_in":
                one.regrade_in += n
            case _:
                one.regrade_out += n
    return [found[key] for key in sorted(found)]
