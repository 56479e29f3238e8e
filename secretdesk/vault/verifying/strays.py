"""Finds rows beside the journal that belong to no entry, piece by piece: one look at all keeps acts from their commit."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.vault.connection import Connection

_PIECE = 20_000  # entries
_LAST = 2**63 - 1  # of all that a column can hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Strays:
    """Rows of a table by their entry; `same` says what else they have in common with it."""

    connection: Connection
    table: str
    key: str
    same: str = ""

    def found(self, first: int, size: int, met: int) -> Iterator[int]:
        """Give the entries that rows name in vain, from one on; entries up to the size were read and have so many rows.

        Acts are written meanwhile, so there may be more rows than those. Only behind the size are they looked up one by
        one: else whoever acts beside a verification waits at its end for a look at every row there is.
        """
        within = sum(self._count(low, high - 1) for low, high in pairwise([*range(first, size, _PIECE), size]))
        if within != met:
            yield from self._looked_up(first, size - 1)
        yield from self._looked_up(size, _LAST)

    def _count(self, low: int, high: int) -> int:
        counting = f"SELECT count(*) FROM {self.table} WHERE {self.key} BETWEEN ? AND ?"
        ((n,),) = self.connection.execute(counting, (low, high))
        return int(n)

    def _looked_up(self, low: int, high: int) -> Iterator[int]:
        there = f"EXISTS (SELECT 1 FROM main.entry WHERE seq = s.{self.key} {self.same})"
        looking = (
            f"SELECT s.{self.key}, {there} FROM {self.table} AS s WHERE s.{self.key} BETWEEN ? AND ? "
            f"GROUP BY s.{self.key} ORDER BY s.{self.key} LIMIT {_PIECE}"
        )
        while rows := self.connection.execute(looking, (low, high)).fetchall():
            yield from (seq for seq, known in rows if not known)
            if rows[-1][0] == high:
                return
            low = rows[-1][0] + 1
