"""Verifies a search index: every token of every row stands in it and no other, without holding either in memory.

Both sides are summed into buckets by token; where a bucket differs, its tokens are looked up row by row.
"""

from __future__ import annotations

from array import array
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault import rebuild, tables, words

if TYPE_CHECKING:
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.findings import Findings
    from secretdesk.vault.tables import Table

_BUCKETS = 1 << 16
_MODULUS = 2147483629
_MASK = (1 << 64) - 1
_NAMED = 200
_KNOWN = 100_000
_TEXTS = 1000


def verify_words(connection: Connection, findings: Findings) -> None:
    """Compare all search indexes with the rows they stand for; the rows are compared with the journal elsewhere."""
    for table in tables.tables(*rebuild.sorts_of(connection)):
        if table.searched:
            try:
                _Check(connection, table, findings).run()
            except Tampering as error:
                findings.add_error(_where(table), error)


def _where(table: Table) -> str:
    return f"{'book' if table.schema == 'book' else 'log'}.{table.info.name}_words"


class _Check:
    """Takes the words each row should have, then compares them with the index."""

    def __init__(self, connection: Connection, table: Table, findings: Findings) -> None:
        self._connection = connection
        self._table = table
        self._findings = findings
        self._expected = array("Q", bytes(8 * _BUCKETS))
        self._buckets: dict[str, int] = {}
        self._own = table.own_searched
        self._cut = lru_cache(_TEXTS)(words.cut)  # copies of a document lie together and carry its title

    def run(self) -> None:
        for id_, *texts in self._connection.execute(self._rows()):
            self._expect(id_, texts)
        self._compare()

    def _rows(self) -> str:
        searched = (self._table.columns[k] for k in self._table.searched)
        return f"SELECT id, {tables.listed(searched)} FROM {self._table.name} NOT INDEXED"

    def _expect(self, id_: int, texts: list[str | None]) -> None:
        """Count the tokens a row should have."""
        expected, buckets = self._expected, self._buckets
        factor = id_ % 65521 + 7
        for column, text in enumerate(words.indexed(texts, self._own, self._cut)):
            place = id_ * 62 + column + 1  # `_mixed`, taken apart: this is done some hundred times a row
            for token in text.split():
                bucket = buckets.get(token)
                if bucket is None:
                    if len(buckets) >= _KNOWN:
                        buckets.clear()
                    bucket = buckets[token] = _bucket(token)
                expected[bucket] = (expected[bucket] + place * factor % _MODULUS) & _MASK
                place += 2

    def _compare(self) -> None:
        """Sum the index and name the rows whose tokens differ."""
        name = self._table.info.name
        found = array("Q", bytes(8 * _BUCKETS))
        connection = self._connection
        connection.execute("DROP TABLE IF EXISTS temp.tokens_in_index")
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.tokens_in_index USING fts5vocab('{self._table.schema}', '{name}_words', 'instance')"
        )
        try:
            summed = (
                "SELECT term, sum(((doc * 31 + \"offset\") * 2 + (col = 'tails') + 1) * (doc % 65521 + 7) % ?) "
                "FROM temp.tokens_in_index GROUP BY term"
            )
            for token, total in connection.execute(summed, (_MODULUS,)):
                bucket = _bucket(token)
                found[bucket] = (found[bucket] + total) & _MASK
            wrong = {k for k in range(_BUCKETS) if found[k] != self._expected[k]}
            if wrong:
                self._name_rows(wrong)
        finally:
            connection.execute("DROP TABLE temp.tokens_in_index")

    def _name_rows(self, wrong: set[int]) -> None:
        message = N_("verify", "The search index does not fit the row.")
        where = _where(self._table)
        sums: dict[int, int] = {}
        for token, doc, column, offset in self._connection.execute(
            'SELECT term, doc, col, "offset" FROM temp.tokens_in_index'
        ):
            if _bucket(token) in wrong:
                sums[doc] = sums.get(doc, 0) + _mixed(doc, int(column == "tails"), offset)
        named = 0
        for id_, *texts in self._connection.execute(self._rows()):
            total = sum(
                _mixed(id_, column, offset)
                for column, text in enumerate(words.indexed(texts, self._own))
                for offset, token in enumerate(text.split())
                if _bucket(token) in wrong
            )
            if sums.pop(id_, 0) != total:
                self._findings.add(where, message, row=id_)
                named += 1
        for id_ in sorted(sums)[:_NAMED]:
            self._findings.add(where, message, row=id_)
            named += 1
        if not named:
            self._findings.add(where, message)


def _bucket(token: str) -> int:
    return crc32(token.encode()) & (_BUCKETS - 1)


def _mixed(doc: int, column: int, offset: int) -> int:
    return ((doc * 31 + offset) * 2 + column + 1) * (doc % 65521 + 7) % _MODULUS
