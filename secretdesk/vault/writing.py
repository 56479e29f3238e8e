"""One transaction of the writer: an act is decided on its facts, appended to the journal and projected, or nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.domain.ledger import BOOK, KINDS
from secretdesk.errors import Refusal
from secretdesk.text import N_
from secretdesk.vault import bodies, drafts, journal
from secretdesk.vault.guards import JOURNAL_TABLES
from secretdesk.vault.journal import NewAct, NewEntry
from secretdesk.vault.projection import Projected
from secretdesk.vault.putting_down import putting_down
from secretdesk.vault.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from secretdesk.domain.decision import Change
    from secretdesk.vault.clock import Clock
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.facts import TableFacts
    from secretdesk.vault.journal import Appended, Signer, Sort
    from secretdesk.vault.projection import Step
    from secretdesk.vault.putting_down import PuttingDown


_AT_ONCE = 2000  # changes that are worked out, journalled and written into the tables before the next are looked at


class Tx:
    """What a piece of work may do inside its transaction."""

    def __init__(
        self, connection: Connection, *, account: int, session: bytes, rank: Callable[[str | None], int]
    ) -> None:
        self._connection = connection
        self._account = account
        self._session = session
        self._rank = rank
        self._tick: Callable[[int, int], None] = lambda _done, _whole: None
        self.reading = Reading(connection, account)

    @property
    def facts(self) -> TableFacts:
        """Facts that see what this transaction has written so far."""
        return self.reading.facts

    @property
    def next_id(self) -> int:
        """The seq of the next entry: the id of the next object."""
        return self.reading.next_id

    def tell(self, tick: Callable[[int, int], None]) -> None:
        """Tell `tick(done, whole)` from now on how far an act is written; what it raises ends the transaction."""
        self._tick = tick

    def append(
        self,
        name: str,
        version: int,
        sort: str,
        changes: Sequence[Change],
        actor: Signer,
        cosigners: Sequence[Signer],
        clock: Clock,
    ) -> Appended:
        """Journal an act and write what it makes of the tables.

        Of 100,000 changes as of one: entries, bodies, new rows and search words go down in bulk, portion by portion, the
        head is signed once, and the rows that an act adds are not looked for first.
        """
        as_sort: Sort = "desk" if sort == BOOK else "office"
        try:
            with putting_down(self._connection, len(changes)) as rows:
                portions = self._portions(changes, sort, rows)
                act = NewAct(name=name, version=version, sort=as_sort, portions=portions)
                return journal.append(self._connection, act, actor, cosigners, clock, self._session, rows)
        except sqlcipher.IntegrityError as error:
            raise _sorted(error) from error

    def _portions(self, changes: Sequence[Change], sort: str, rows: PuttingDown) -> Iterator[list[NewEntry]]:
        """Give the entries of an act, and write each portion of them into the tables once it is journalled."""
        first, whole = self.next_id, len(changes)
        for start in range(0, whole, _AT_ONCE):
            self._tick(start, whole)
            projected = Projected(rows, first + start)
            steps = projected.prepare(changes[start : start + _AT_ONCE])
            _check(steps, sort, first + start)
            yield self._entries(steps)
            projected.write()
        rows.settle()
        self._tick(whole, whole)

    def add_checkpoint(self, signers: Sequence[Signer]) -> str:
        """Sign the head as a note and keep it."""
        return journal.add_checkpoint(self._connection, signers)

    def draft(self, name: str) -> bytes | None:
        """Return what this account was writing."""
        return self.reading.draft(name)

    def save_draft(self, name: str, content: bytes | None) -> None:
        """Keep what this account is writing; None forgets it."""
        drafts.save(self._connection, self._account, name, content)

    @property
    def connection(self) -> Connection:
        """For the vault's own parts that keep rows beside the journal: seal shares."""
        return self._connection

    def _entries(self, steps: Sequence[Step]) -> list[NewEntry]:
        written = bodies.write_many([step.change.event for step in steps])
        return [
            NewEntry(
                kind=change.kind,
                object_id=change.id,
                register_no=bodies.register_no(change.kind, after),
                level_rank=self._rank(getattr(after, "level", None)),
                body=body,
            )
            for (change, _, _, after), body in zip(steps, written, strict=True)
        ]


def _check(steps: Sequence[Step], sort: str, first: int) -> None:
    """A new object is called by the seq of its entry, and an act's bodies lie in one file: else the desk is at fault."""
    for seq, step in enumerate(steps, start=first):
        kind, id_ = step.change.kind, step.change.id
        if step.before is None and id_ != seq:
            msg = f"{kind} {id_} is made by entry {seq}"
            raise ValueError(msg)
        if (KINDS[kind].LEDGER.sort == BOOK) != (sort == BOOK):
            msg = f"an act of sort {sort} cannot change a {kind}"
            raise ValueError(msg)


def _sorted(error: Exception) -> Exception:
    """Say in words that a number or name is taken; rows that do not fit otherwise are our own fault."""
    what, _, column = str(error).rpartition(": ")
    if not what.startswith("UNIQUE") or column.partition(".")[0] in JOURNAL_TABLES:
        return error
    return Refusal("already-there", N_("vault", "This number or name is already in the vault."))
