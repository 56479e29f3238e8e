"""Everything that may be asked of an open vault, over one connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.ledger import BOOK
from secretdesk.vault import drafts, held, journal, search, sums, tables, timeline
from secretdesk.vault.facts import TableFacts, no_book_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.keys import Keyring
    from secretdesk.vault.order import Key, Sort
    from secretdesk.vault.query import Condition
    from secretdesk.vault.search import Counted, Page
    from secretdesk.vault.sums import Sum
    from secretdesk.vault.timeline import Past


@dataclass(frozen=True, slots=True)
class Reading:
    """The questions; `connection` is for those who read the journal itself: proofs, exports, verification."""

    connection: Connection
    account: int

    @property
    def facts(self) -> TableFacts:
        return TableFacts(self.connection, self.connection.has_book)

    @property
    def next_id(self) -> int:
        """The seq of the next entry, which is also the number of entries."""
        return journal.size(self.connection)

    def rows(
        self,
        ledger: type[Any],
        *,
        where: Sequence[Condition] = (),
        text: str = "",
        sort: Sort | None = None,
        after: Key | None = None,
        limit: int = 50,
        offset: int = 0,
        from_end: bool = False,
        columns: Sequence[str] | None = None,
        day: date | None = None,
    ) -> Page:
        """Return a page of a ledger, see `search.rows`."""
        return search.rows(
            self._seeing(ledger),
            ledger,
            where=where,
            text=text,
            sort=sort,
            after=after,
            limit=limit,
            offset=offset,
            from_end=from_end,
            columns=columns,
            day=day,
        )

    def count(
        self, ledger: type[Any], *, where: Sequence[Condition] = (), text: str = "", day: date | None = None
    ) -> Counted:
        """Return how many rows a question has, up to the cap."""
        return search.count(self._seeing(ledger), ledger, where=where, text=text, day=day)

    def number(
        self,
        ledger: type[Any],
        where: Sequence[Condition] = (),
        *,
        text: str = "",
        day: date | None = None,
        ids: tuple[int, int] | None = None,
    ) -> int:
        """Return how many rows a question has, exactly; of those with ids from one to another, where two are given."""
        return search.number(self._seeing(ledger), ledger, where, text=text, day=day, ids=ids)

    def counts(
        self, ledger: type[Any], by: Sequence[str], *, where: Sequence[Condition] = ()
    ) -> dict[tuple[Any, ...], int]:
        """Return exact numbers of rows by the values of some columns."""
        return search.counts(self._seeing(ledger), ledger, by, where=where)

    def names(self, kind: str, ids: Iterable[int | None]) -> dict[int, str]:
        """Return what people call objects by; nothing of the book where its key is missing."""
        if tables.table_of_kind(kind).info.sort == BOOK and not self.connection.has_book:
            return {}
        return search.names(self.connection, kind, ids)

    def sums(self, first: date, last: date) -> list[Sum]:
        """Return opening, in, out, regraded and closing by level and kind, from one day to another."""
        return sums.sums(self._seeing(), first, last)

    def holdings_by_level(self) -> dict[tuple[str, str, str], int]:
        """Return how many items there are today by level, kind and state."""
        return held.holdings(self._seeing())

    def history(self, kind: str, id_: int) -> list[Past]:
        """Return all that happened to an object, newest first."""
        return timeline.history(self.connection, kind, id_, book=self.connection.has_book)

    def recent(self, limit: int, *, before: int | None = None) -> list[Past]:
        """Return the latest acts, newest first."""
        return timeline.recent(self.connection, limit, book=self.connection.has_book, before=before)

    def notes(self, name: str, signed: Keyring, limit: int = 50) -> list[tuple[int, Any]]:
        """Return entry and event of the latest notes whose signature is of this keyring's own key, newest first."""
        return timeline.notes(self.connection, name, signed.account, signed.sign_public, limit)

    def as_of(self, kind: str, id_: int, *, seq: int | None = None, day: date | None = None) -> Any:
        """Return an object's record as it stood after an entry or at the end of a business day."""
        return timeline.as_of(self.connection, kind, id_, seq=seq, day=day)

    def draft(self, name: str) -> bytes | None:
        """Return what this account was writing when the desk was locked."""
        return drafts.load(self.connection, self.account, name)

    def _seeing(self, ledger: type[Any] | None = None) -> Connection:
        """Return the connection if it sees the ledger's file (the book, where none is named), else refuse."""
        if (ledger is None or tables.table_of(ledger).info.sort == BOOK) and not self.connection.has_book:
            raise no_book_key()
        return self.connection
