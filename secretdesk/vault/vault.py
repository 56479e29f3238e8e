"""An encrypted vault, locked or open: one thread writes, whoever asks takes a turn at reading, and nobody waits for long."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from secretdesk import remembering
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.profile import Profile
from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.text import N_, built
from secretdesk.vault import checkpoint, head, keys, query, rebuild, slots, tables
from secretdesk.vault.asking import asking_here
from secretdesk.vault.beside import Beside
from secretdesk.vault.connection import open_connection, open_databases
from secretdesk.vault.facts import TableFacts
from secretdesk.vault.files import Kept
from secretdesk.vault.founding import Making, begin
from secretdesk.vault.lock import Lock
from secretdesk.vault.reading import Reading
from secretdesk.vault.turns import Turns
from secretdesk.vault.verifying import verify
from secretdesk.vault.workers import Worker, stopped
from secretdesk.vault.writing import Tx

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Sequence
    from concurrent.futures import Future
    from datetime import date
    from pathlib import Path

    from secretdesk.vault.backup import Stage
    from secretdesk.vault.connection import Connection, Databases
    from secretdesk.vault.findings import Report
    from secretdesk.vault.journal import Signer
    from secretdesk.vault.keys import Kdf, Keyring
    from secretdesk.vault.query import Lexicon, Query
    from secretdesk.vault.slots import PublicKeys, Typed
    from secretdesk.vault.verifying.judged import Judged

T = TypeVar("T")

# What an older or other state of the vault is told by: it opens to be read, and two persons decide.
ROLLED_BACK = frozenset({"rolled-back", "history-replaced", "slot-file-rolled-back", "head-missing"})


@dataclass(slots=True)
class _Open:
    """What there is only while the vault is open."""

    keyring: Keyring
    session: bytes
    read: Connection
    turns: Turns
    reader: Worker
    writer: Worker
    databases: Databases | None
    lock: Lock | None
    beside: Beside
    rank: Callable[[str | None], int]


class Vault:
    """A vault's folder. Locked it tells its id, kind and slots; open it reads and writes.

    `trouble` is set while the vault is open to be read only: an older state was put back, or its journal's end is
    damaged. `notes` are ids of what the officer should be told.
    """

    def __init__(self, folder: Path) -> None:
        file = slots.read(folder)
        self.folder = folder
        self.id = file.vault_id
        self.kind = file.kind
        self.slot_count = len(file.slots)
        self.trouble: Tampering | None = None
        self.notes: tuple[str, ...] = ()
        self.out_of_date: tuple[str, ...] = ()
        self._open: _Open | None = None

    @classmethod
    def open(cls, folder: Path) -> Vault:
        """Look at a vault without a key. Raises `Obstacle` (none here, newer format) or `Tampering` (damaged)."""
        return cls(folder)

    @classmethod
    def found(
        cls,
        folder: Path,
        *,
        kind: str,
        slots: Sequence[tuple[int, str, Typed, Collection[str]]],
        seal_holders: Sequence[int],
        kdf: Kdf | None = None,
    ) -> Making:
        """Make the files of a new vault: `slots` are (account, name, passphrase, vault keys), an officer's first.

        The desk then writes genesis with `Making.genesis`; until that is done nothing is a vault.
        """
        return begin(folder, kind=kind, accounts=slots, seal_holders=seal_holders, kdf=kdf or _kdf(kind))

    @property
    def locked(self) -> bool:
        return self._open is None

    def last_known(self) -> tuple[str, int] | None:
        """Return anchor and time of the last entry as the head file tells them, before anything can be checked."""
        found = head.peek(self.folder)
        return (checkpoint.anchor_text(found.size, found.root), found.time) if found and found.size else None

    @property
    def read_only(self) -> bool:
        return self.trouble is not None

    @property
    def has_book(self) -> bool:
        """Whether this session holds the key of the book."""
        return self._now().keyring.book is not None

    @property
    def files(self) -> Kept:
        """The encrypted files of attachments."""
        return Kept(self.folder, self._now().keyring)

    @property
    def needs_rebuild(self) -> bool:
        """Whether the tables were made from other declarations; nothing is written before `rebuild`."""
        return bool(self.out_of_date)

    def unlock(self, name: str, passphrase: Typed, *, accept_rollback: bool = False, now: int | None = None) -> Keyring:
        """Open the vault for an account.

        Raises `Obstacle` (wrong passphrase, in use, newer), `Refusal` (no vault keys) or `Tampering` (damaged). After a
        rollback, or with a damaged end of the journal, it opens to be read only and `trouble` says why.
        """
        if self._open is not None:
            raise Refusal("already-open", N_("vault", "The vault is open already."))
        keyring = slots.unlock(self.folder, name, passphrase, now=_wall() if now is None else now)
        try:
            self._open = self._opened(keyring, accept_rollback=accept_rollback)
        except BaseException:
            keyring.wipe()
            self.trouble = None
            raise
        return keyring

    def _opened(self, keyring: Keyring, *, accept_rollback: bool) -> _Open:
        databases: Databases | None = None
        lock: Lock | None = None
        self.trouble, self.notes = None, ()
        if keyring.copies_differ:
            self.notes += ("slot-copies-differ",)
        try:
            databases = open_databases(self.folder, keyring, kind=self.kind, accept_rollback=accept_rollback)
            self.notes += databases.notes
        except Tampering as error:
            if error.id not in ROLLED_BACK:
                raise
            self.trouble = error
            lock = Lock(self.folder)
        try:
            read = databases.reader() if databases else open_connection(self.folder, keyring, writes=False)
            self.out_of_date = rebuild.out_of_date(read)
            findings = verify.tail(read)
            if findings and self.trouble is None:
                self.trouble = Tampering("journal-damaged", findings[0].message)
            rank = _ranks(read) if "office" not in self.out_of_date else (lambda _level: 0)
        except BaseException:
            if databases:
                databases.close()
            if lock:
                lock.release()
            raise
        writer = Worker("vault-writer")
        return _Open(
            keyring=keyring,
            session=os.urandom(16),
            read=read,
            turns=Turns(),
            reader=Worker("vault-reader"),
            writer=writer,
            databases=databases,
            lock=lock,
            beside=Beside(self.folder, keyring, databases, writer),
            rank=rank,
        )

    def lock(self) -> None:
        """Let what runs end, refuse what waits, close the files and wipe the keys; a locked vault stays locked."""
        now, self._open = self._open, None
        if now is None:
            return
        try:
            now.beside.stop()
            now.writer.stop()
            now.reader.stop()
            with now.turns.taken():
                (now.databases or now.read).close()
            if now.lock:
                now.lock.release()
        finally:
            now.keyring.wipe()
            remembering.forget()
            self.trouble = None

    def perform(self, work: Callable[[Tx], T]) -> Future[T]:
        """Run work in one transaction over both files on the writing thread; the future resolves when it is durable."""
        now = self._now()

        def job() -> T:
            connection = self._writing(now)
            tx = Tx(connection, account=now.keyring.account, session=now.session, rank=now.rank)
            with connection.transaction():
                return work(tx)

        return now.writer.submit(job)

    def quick(self, work: Callable[[Reading], T]) -> T:
        """Ask something short, of one state of the vault, on this very thread; questions may ask in turn.

        Raises `Obstacle("given-up")` where the `Asking` it belongs to was given up.
        """
        now = self._now()
        reading = Reading(now.read, now.keyring.account)
        if now.turns.mine:
            return work(reading)
        with now.turns.taken():
            if self._open is not now:
                raise stopped()
            with asking_here().over(now.read), now.read.snapshot():
                return work(reading)

    def read(self, work: Callable[[Reading], Generator[Any, None, T]]) -> Future[T]:
        """Run a long read on the reading thread; it yields at least every 50 ms, so that short ones get their turn.

        Between two yields it must not keep a statement half read: fetch a page, yield, go on by key.
        """
        now = self._now()
        return now.reader.submit(lambda: now.turns.steps(work(Reading(now.read, now.keyring.account))))

    def exclusive(self, work: Callable[[Databases], T]) -> Future[T]:
        """Run work on the writing thread while no act can be performed: rebuild, rekey."""
        now = self._now()

        def job() -> T:
            if now.databases is None:
                raise self.trouble or stopped()
            return work(now.databases)

        return now.writer.submit(job, alone=True)

    def rebuild(self, progress: Callable[[int, int], bool] | None = None) -> Future[int]:
        """Make all tables anew from the journal; the desk journals that it was done."""
        now = self._now()

        def work(databases: Databases) -> int:
            maintenance = databases.maintenance()
            try:
                done = rebuild.rebuild(maintenance, progress)
            finally:
                maintenance.close()
            self.out_of_date = ()
            now.rank = _ranks(databases.writer)
            return done

        return self.exclusive(work)

    def verify(
        self,
        depth: str,
        *,
        anchor: str | None = None,
        judged: Judged | None = None,
        progress: Callable[[int, int], bool] | None = None,
    ) -> Future[Report]:
        """Verify at a depth (tail, chain, deep) beside the running desk, and against an anchor typed from paper.

        Deep looks at a copy of this instant; acts go on while it is taken, between its parts. `progress` is called on
        the verifying thread; where it returns False the future ends in `Obstacle("cancelled")`.
        """
        beside = self._now().beside
        return beside.verify(depth, anchor=anchor, judged=judged, progress=progress)

    def backup(
        self,
        destination: Path,
        *,
        stamp: str,
        signers: Sequence[Signer],
        progress: Callable[[Stage, int, int], bool] | None = None,
    ) -> Future[Path]:
        """Copy the vault, reopen the copy and verify it deep, beside the desk. The path of the finished backup.

        It stands for one instant; acts go on between the parts of the copying. Where the vault is locked meanwhile
        there is no backup; nor where `progress` (stage, done, whole), called on other threads, returns False: the
        future ends in `Obstacle("cancelled")`.
        """
        now = self._now()
        if now.databases is None:
            raise self.trouble or stopped()
        return now.beside.backup(destination, stamp=stamp, signers=signers, progress=progress)

    def parse(self, text: str, ledger: type[Any], *, today: date, lexicon: Lexicon | None = None) -> Query:
        """Read what was typed into a ledger's search."""
        return query.parse(text, tables.table_of(ledger), today=today, lexicon=lexicon)

    def open_slot(self, name: str, passphrase: Typed, *, now: int | None = None) -> Keyring:
        """Open one person's slot beside the session, for a second signature; the caller wipes the keyring."""
        session = self._now().keyring
        return slots.unlock(self.folder, name, passphrase, now=_wall() if now is None else now, session=session)

    def add_slot(
        self, *, account: int, name: str, passphrase: Typed, keys: Collection[str] = (), kdf: Kdf | None = None
    ) -> PublicKeys:
        """Make a key slot with its owner present."""
        return slots.add(
            self.folder,
            self._now().keyring,
            account=account,
            name=name,
            passphrase=passphrase,
            kdf=kdf or _kdf(self.kind),
            keys=keys,
        )

    def drop_slot(self, account: int) -> None:
        """Remove a key slot."""
        slots.drop(self.folder, self._now().keyring, account)

    def grant_keys(self, account: int, names: Collection[str], *, seal_public: bytes) -> None:
        """Send vault keys (`log`, `book`) to an account."""
        slots.grant(self.folder, self._now().keyring, account, names, seal_public=seal_public)

    def change_passphrase(self, owner: Keyring, passphrase: Typed, *, kdf: Kdf | None = None) -> None:
        """Close the owner's slot under a new passphrase."""
        slots.change_passphrase(self.folder, owner, passphrase, kdf=kdf or _kdf(self.kind), session=self._now().keyring)

    def _now(self) -> _Open:
        if self._open is None:
            raise stopped()
        return self._open

    def _writing(self, now: _Open) -> Connection:
        if self.trouble is not None:
            raise self.trouble
        if self.out_of_date:
            raise Obstacle("rebuild-needed", N_("vault", "The ledgers must first be made anew for this program."))
        if now.databases is None:
            raise stopped()
        return now.databases.writer


def _kdf(kind: str) -> Kdf:
    return keys.production_kdf() if kind == "real" else keys.CHEAP


def _wall() -> int:
    return time.time_ns() // 1000


def _ranks(connection: Connection) -> Callable[[str | None], int]:
    """Return the ranks of levels in the profile the vault was founded with."""
    record = TableFacts(connection).get(VaultRecord, 0)
    if record is None:
        return lambda _level: 0
    entry = built(f"profiles/{record.profile}.json")
    if not entry.is_file():
        raise Obstacle("no-profile", N_("vault", "This program has no profile of the name {id}.", id=record.profile))
    return Profile.parse(json.loads(entry.read_text(encoding="utf-8"))).rank
