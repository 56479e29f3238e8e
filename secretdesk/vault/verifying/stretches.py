"""Reads the journal for verification, a stretch of entries at a time, with the bodies that lie in the same stretch.

While one is judged the pages of the next are fetched and decrypted by a thread that looks at nothing. Two threads at once
on one connection would wait for each other for ever: the one holds the database and waits for the interpreter, for the
guard over statements is ours, and the other the interpreter. So whoever asks the connection something in between waits.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from secretdesk.errors import SecretDeskError
from secretdesk.vault.merkle import BLOCK
from secretdesk.vault.verifying.judged import AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.verifying.judged import Marking

_ENTRIES = "SELECT seq, act_id, kind, object_id, name, at, envelope FROM main.entry"
_BODIES = "SELECT seq, salt, body FROM {schema}.body WHERE seq BETWEEN ? AND ? ORDER BY seq"
_ONE_BY_ONE = (
    "SELECT e.seq, e.act_id, e.kind, e.object_id, e.name, e.at, e.envelope, o.salt, o.body, {desk} FROM main.entry AS e "
    "LEFT JOIN main.body AS o ON o.seq = e.seq {join}WHERE e.seq BETWEEN ? AND ? ORDER BY e.seq"
)
_SIGNED = (
    "SELECT act_id, account, size, root, signature FROM main.act_signature WHERE act_id BETWEEN ? AND ? "
    "ORDER BY act_id, account"
)
_BLOCKS = "SELECT n, hash FROM main.block WHERE n BETWEEN ? AND ?"
_AHEAD = (
    "SELECT count(*) FROM main.entry WHERE seq BETWEEN ? AND ?",
    "SELECT count(*) FROM book.body WHERE seq BETWEEN ? AND ?",
)


class Stretch(NamedTuple):
    """Entries column by column (seq, act, kind, object, name, time, envelope), and the bodies between first and last."""

    columns: tuple[tuple[Any, ...], ...]
    office: list[tuple[Any, ...]]
    desk: list[tuple[Any, ...]]
    signed: list[tuple[Any, ...]]
    """Signatures under the acts of its entries: act, account, size, root, signature."""
    blocks: dict[int, Any]
    """Hashes of the blocks that end in it."""

    @property
    def first(self) -> int:
        seq: int = self.columns[0][0]
        return seq

    @property
    def last(self) -> int:
        seq: int = self.columns[0][-1]
        return seq


class Stretches:
    """Over one connection; `with_book` the bodies of desk acts are read too."""

    def __init__(self, connection: Connection, *, with_book: bool) -> None:
        self._connection = connection
        self._with_book = with_book
        self._pool = ThreadPoolExecutor(1, "vault-ahead")
        self._ahead: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()

    def read(self, first: int, size: int, marking: Marking | None = None) -> Iterator[Stretch]:
        """Return the entries from one on, up to a size, with the signatures under their acts; or have these marked."""
        while first < size:
            rows = self._all(f"{_ENTRIES} WHERE seq >= ? AND seq < ? ORDER BY seq LIMIT ?", first, size, AT_ONCE)
            if not rows:
                return
            columns = tuple(zip(*rows, strict=True))
            del rows
            seqs, acts = columns[:2]
            stretch = Stretch(
                columns,
                self._all(_BODIES.format(schema="main"), seqs[0], seqs[-1]),
                self._all(_BODIES.format(schema="book"), seqs[0], seqs[-1]) if self._with_book else [],
                self._all(_SIGNED, acts[0], acts[-1]) if marking is None else [],
                dict(self._all(_BLOCKS, first // BLOCK, seqs[-1] // BLOCK)),
            )
            first = seqs[-1] + 1
            # all that is asked of a sound stretch was asked above, so that nobody need wait
            self._ahead = self._pool.submit(self._fetch, first, marking, seqs[0])
            try:
                yield stretch
            finally:
                self._settle()

    def ask(self, select: str, *values: Any) -> list[tuple[Any, ...]]:
        """Ask the connection something while a stretch is judged."""
        self._settle()
        return self._all(select, *values)

    def one_by_one(self, stretch: Stretch) -> list[tuple[Any, ...]]:
        """Return the entries of a stretch as rows, each with salt and body from either file."""
        select = _ONE_BY_ONE.format(desk="NULL, NULL", join="")
        if self._with_book:
            select = _ONE_BY_ONE.format(desk="d.salt, d.body", join="LEFT JOIN book.body AS d ON d.seq = e.seq ")
        return self.ask(select, stretch.first, stretch.last)

    def _settle(self) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.result()

    def _all(self, select: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._connection.execute(select, values).fetchall()

    def _fetch(self, first: int, marking: Marking | None, begun: int) -> None:
        """Have the pages of the next stretch in the cache: counting walks all of them and brings nothing back."""
        with suppress(SecretDeskError):  # met again where it matters
            if marking is not None:
                marking.take(begun, first)
            for select in _AHEAD[: 2 if self._with_book else 1]:
                self._connection.execute(select, (first, first + AT_ONCE - 1)).fetchone()
