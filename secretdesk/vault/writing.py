"""One transaction of the writer: an act is decided on its facts, appended to the journal and projected, or nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.domain.ledger import BOOK, KINDS
from secretdesk.errors import Refusal
from secretdesk.text import N_
from secretdesk.vault import bodies, drafts, journal
from secretdesk.vault.journal import NewAct, NewEntry
from secretdesk.vault.projection import Projected
from secretdesk.vault.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.domain.decision import Change
    from secretdesk.vault.clock import Clock
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.facts import TableFacts
    from secretdesk.vault.journal import Appended, Signer
    from secretdesk.vault.projection import Step


_PARTS = 4  # of writing an act, as told: judged, encoded, journalled, in the tables


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

        Of 100,000 changes as of one: entries, bodies, new rows and search words go down in bulk, the head is signed
        once, and the rows that an act adds are not looked for first.
        """
        first = self.next_id
        projected = Projected(self._connection, first)
        steps = projected.prepare(changes)
        _check(steps, sort, first)
        self._tick(1, _PARTS)
        entries = [self._entry(step) for step in steps]
        self._tick(2, _PARTS)
        act = NewAct(name=name, version=version, sort="desk" if sort == BOOK else "office", entries=entries)
        done = journal.append(self._connection, act, actor, cosigners, clock, self._session)
        self._tick(3, _PARTS)
        try:
            projected.write()
        except sqlcipher.IntegrityError as error:
            raise _taken() from error
        self._tick(_PARTS, _PARTS)
        return done

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

    def _entry(self, step: Step) -> NewEntry:
        change = step.change
        return NewEntry(
            kind=change.kind,
            object_id=change.id,
            register_no=bodies.register_no(change.kind, step.after),
            level_rank=self._rank(getattr(step.after, "level", None)),
            body=bodies.write(change.event),
        )


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


def _taken() -> Refusal:
    return Refusal("already-there", N_("vault", "This number or name is already in the vault."))
