"""Verifies the past stints of items: each must be what the journal makes of its item, and none may stand beside."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secretdesk.vault.asof import PastRow
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.findings import Findings
    from secretdesk.vault.tables import Table


class PastCheck:
    """Goes along with the folding of one ledger, item by item in the order of their ids; other ledgers have no stints."""

    def __init__(self, connection: Connection, findings: Findings, table: Table, where: str) -> None:
        self._findings, self._where = findings, f"{where}_past"
        self._stored = _by_item(connection, table) if table.info.item else iter(())
        self._there = next(self._stored, None)

    def compare(self, id_: int, expected: Sequence[PastRow]) -> None:
        """Compare the stints of the next item with those that stand."""
        self._pass_over(id_)
        standing: list[PastRow] = []
        if self._there is not None and self._there[0] == id_:
            standing = self._there[1]
            self._there = next(self._stored, None)
        if standing != list(expected):
            words = N_("verify", "Where it was in the past is not what the journal makes of it.")
            self._findings.add(self._where, words, row=id_)

    def end(self) -> None:
        """Name what stands for no item."""
        self._pass_over(None)

    def _pass_over(self, until: int | None) -> None:
        while self._there is not None and (until is None or self._there[0] < until):
            words = N_("verify", "The row stands for nothing in the journal.")
            self._findings.add(self._where, words, row=self._there[0])
            self._there = next(self._stored, None)


def _by_item(connection: Connection, table: Table) -> Iterator[tuple[int, list[PastRow]]]:
    rows = connection.execute(f"SELECT * FROM {table.past} ORDER BY item, until")
    for id_, group in groupby(rows, key=itemgetter(0)):
        yield id_, list(group)
