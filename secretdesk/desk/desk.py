"""The desk: a command is checked against roles and rules, written once to the journal, and told to whoever listens.

One call down, one call up: `perform` waits until the act is durable, `submit` returns a future and lets the next scan
come. Everything an officer does goes through here, from the window and from the command line alike.

There are two ways to record much at once. One act of many objects (a register taken in, 5,000 copies) is one command
whose decision returns all its changes: `Tx.append` writes them in bulk and asks for no row that the act itself makes.
Many acts that stand or fall together (all persons of a unit) are given to `perform_many`: one transaction, one wait for
the disk, each act judged on what those before it left and signed by itself. In either, ask facts of many rows once, not
once a row.
"""

from __future__ import annotations

import os
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from secretdesk.desk import accounts, profiles
from secretdesk.desk import clock as clocks
from secretdesk.desk.commands import cleaned
from secretdesk.desk.session import INSPECTOR_MAY, Cosigner, Session, signatory_of
from secretdesk.domain import custody  # noqa: F401 -- fills the registers of acts
from secretdesk.domain.custody import offices
from secretdesk.domain.custody.offices import CorrectClock
from secretdesk.domain.decision import DECIDE, Change, Context
from secretdesk.domain.ledger import LOG
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.roles import refuse_unless_may
from secretdesk.errors import Obstacle, Refusal, SecretDeskError
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Clock, Reading, Tx, Vault

T = TypeVar("T")
_AUTHORITY = frozenset({"role-may-not", "cosigner-missing", "same-person-twice", "inspector-reads"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an act did: its first and last sequence number, the root after it, and its changes in order."""

    act: str
    first: int
    last: int
    root: bytes
    changes: tuple[Change, ...]

    def made(self, kind: str) -> tuple[int, ...]:
        """Return the ids of objects of a kind that the act made."""
        return tuple(one.id for one in self.changes if one.kind == kind and self.first <= one.id <= self.last)

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of object the act touched."""
        return frozenset(one.kind for one in self.changes)


@dataclass(slots=True)
class Desk:
    """An open vault with somebody at it. `clock` is the machine's, but for invented days of a demonstration."""

    vault: Vault
    session: Session
    profile: Profile
    record: VaultRecord
    clock: Callable[[], Clock] = clocks.read
    founded: date | None = None
    listeners: list[Callable[[Outcome], None]] = field(default_factory=list)

    @property
    def language(self) -> str:
        """The language of paper; the screen speaks the user's."""
        return self.record.language

    def listen(self, listener: Callable[[Outcome], None]) -> None:
        """Tell `listener` of every act; it is called on the writer's thread."""
        self.listeners.append(listener)

    def perform(self, command: Any, *cosigners: Cosigner) -> Outcome:
        """Perform an act; return when it is durable. Raises `Refusal`, `BadInput`, `Obstacle`; then nothing changed."""
        return self.submit(command, *cosigners).result()

    def submit(
        self,
        command: Any,
        *cosigners: Cosigner,
        complete: Callable[[Tx, Any], Any] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Future[Outcome]:
        """Hand an act to the writer; the future resolves when it is durable.

        `complete` gives an allowed command what can only be made inside its transaction, such as the keys of an account.
        `progress(done, whole)` is told how far an act of very many objects is; what it raises ends the act undone.
        """
        work = self.vault.perform(lambda tx: self._perform(tx, command, cosigners, complete, progress))
        return self._told(work, command.ACT.name)

    def perform_many(self, asked: Iterable[Any], *cosigners: Cosigner) -> tuple[Outcome, ...]:
        """Perform acts of one hand in one transaction, all or none; they are taken one by one, as they are done.

        Each is an act of its own, signed and decided on what those before it left. The writing thread takes them from
        the iterable, which must not ask the desk itself. One may be a function of the facts so far, for what points to
        something an earlier one makes. Keys are handed out by `perform` alone. Raises what the first that cannot be
        performed meets.
        """
        doing = ""

        def work(tx: Tx) -> tuple[Outcome, ...]:
            nonlocal doing
            done = []
            for one in asked:
                command = one(tx.facts) if callable(one) else one
                doing = command.ACT.name
                accounts.refuse_to_hand_out_keys(command)
                done.append(self._perform(tx, command, cosigners))
            return tuple(done)

        try:
            done = self.vault.perform(work).result()
        except Refusal as wrong:
            if wrong.id in _AUTHORITY and not self.vault.read_only:
                self.note_refusal(doing, wrong).result()
            raise
        for outcome in done:
            for listener in self.listeners:
                listener(outcome)
        return done

    def _perform(
        self,
        tx: Tx,
        command: Any,
        cosigners: Sequence[Cosigner] = (),
        complete: Callable[[Tx, Any], Any] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Outcome:
        info = command.ACT
        context = self._context(tx, cosigners)
        if progress is not None:
            # deciding is a quarter of it, writing the rest
            tx.tell(lambda done, whole: progress(whole + 3 * done, 4 * whole))
            context = replace(context, tick=lambda done, whole: progress(done, 4 * whole))
        self._refuse_unless_may(info.name, context)
        asked = cleaned(command)
        changes = DECIDE[type(asked)](asked, context, tx.facts)
        if complete is not None:
            changes = DECIDE[type(asked)](complete(tx, asked), context, tx.facts)
        outcome = self._append(tx, info.name, info.sort, changes, cosigners)
        accounts.hand_out_keys(self, asked, tx.facts)
        return outcome

    def note(self, what: str, detail: str | None = None) -> Outcome:
        """Journal what the vault did to itself (unlocked, verified, backed up, refused); machine words only."""
        return self._queue_note(what, detail).result()

    def note_refusal(self, act: str, refusal: Refusal) -> Future[Outcome]:
        """Journal that somebody was refused something for who he is."""
        return self._queue_note("refused", f"{act} {refusal.id}")

    def _queue_note(self, what: str, detail: str | None) -> Future[Outcome]:
        def work(tx: Tx) -> Outcome:
            context = self._context(tx, ())
            refuse_unless_may(f"note_{what}", context.actor, ())
            return self._append(tx, f"note_{what}", LOG, offices.note(context, what, detail), ())

        return self._told(self.vault.perform(work), f"note_{what}")

    def weigh(self, command: Any, *cosigners: Cosigner) -> tuple[Change, ...]:
        """Decide a command without doing it: the changes it would make, or the refusal it would meet."""

        def work(reading: Reading) -> tuple[Change, ...]:
            context = self.context(reading.next_id, cosigners)
            self._refuse_unless_may(command.ACT.name, context)
            return tuple(DECIDE[type(command)](cleaned(command), context, reading.facts))

        return self.vault.quick(work)

    def read(self, work: Callable[[Reading], T]) -> T:
        """Ask the vault something short."""
        return self.vault.quick(work)

    def context(self, next_id: int, cosigners: Sequence[Cosigner] = ()) -> Context:
        """Return the context in which rules are asked now."""
        now = clocks.local(self.clock().wall)
        return Context(
            actor=self.session.signatory,
            cosigners=tuple(one.signatory for one in cosigners),
            today=now.date(),
            now=now,
            profile=self.profile,
            first_id=next_id,
            random=os.urandom,
            unit=self.record.unit,
            vault_kind=self.record.kind,
            keeps=self._keeps,
            founded=self.founded,
        )

    def countersign(self, name: str, passphrase: bytearray) -> Cosigner:
        """Let a second person sign inside this session: opens only his own slot. Wipe it with `close`."""
        keyring = self.vault.open_slot(name, passphrase)
        try:
            signatory = self.read(
                lambda reading: signatory_of(reading.facts, keyring.account, book=self.vault.has_book)
            )
        except BaseException:
            keyring.wipe()
            raise
        return Cosigner(signatory=signatory, keyring=keyring, name=name)

    def lock(self, reason: str = "asked") -> None:
        """Journal the lock, wipe the keys, close the files. A vault that is only read is closed without a word."""
        try:
            if not self.vault.read_only:
                self.note("locked", reason)
        finally:
            self.session.close()
            self.vault.lock()

    def _keeps(self, file: str) -> bool:
        return self.vault.files.there(file)

    def _context(self, tx: Tx, cosigners: Sequence[Cosigner]) -> Context:
        return self.context(tx.next_id, cosigners)

    def _refuse_unless_may(self, act: str, context: Context) -> None:
        if self.session.inspector and act not in INSPECTOR_MAY:
            raise Refusal("inspector-reads", N_("desk", "An inspector's session only reads."))
        refuse_unless_may(act, context.actor, context.cosigners)

    def _append(self, tx: Tx, act: str, sort: str, changes: Sequence[Change], cosigners: Sequence[Cosigner]) -> Outcome:
        if not changes:
            raise Obstacle("empty-act", N_("desk", "Nothing to record."))
        signers = [one.signer for one in cosigners]
        done = tx.append(act, 1, sort, changes, self.session.signer, signers, self._time(act))
        return Outcome(act=act, first=done.first_seq, last=done.size - 1, root=done.root, changes=tuple(changes))

    def _time(self, act: str) -> Clock:
        """Read the clocks as the journal wants them: with the profile's limit, and whether this act corrects them."""
        limit = self.profile.clocks["clock.jump_hours"] * 3600 * 1_000_000
        return replace(self.clock(), jump_limit=limit, correction=act == CorrectClock.ACT.name)  # type: ignore[attr-defined]

    def _told(self, future: Future[Outcome], act: str = "") -> Future[Outcome]:
        """Return what resolves once listeners know of an act; a refusal, once it stands in the journal itself."""
        told: Future[Outcome] = Future()

        def tell(done: Future[Outcome]) -> None:
            wrong = None if done.cancelled() else done.exception()
            if done.cancelled():
                told.cancel()
            elif isinstance(wrong, Refusal) and wrong.id in _AUTHORITY and not self.vault.read_only:
                try:
                    noted = self.note_refusal(act, wrong)
                except SecretDeskError:  # locked meanwhile
                    told.set_exception(wrong)
                else:
                    noted.add_done_callback(lambda _noted: told.set_exception(wrong))
            elif wrong is not None:
                told.set_exception(wrong)
            else:
                try:
                    for listener in self.listeners:
                        listener(done.result())
                finally:
                    told.set_result(done.result())

        future.add_done_callback(tell)
        return told


def open_desk(
    vault: Vault,
    name: str,
    passphrase: bytearray,
    *,
    inspector: bool = False,
    clock: Callable[[], Clock] = clocks.read,
    make_anew: Callable[[Vault], None] | None = None,
) -> Desk:
    """Unlock a vault and sit down at it. Raises `Obstacle` (wrong passphrase, in use) or `Tampering`.

    Where this program declares its ledgers otherwise than the one that made the tables, `make_anew` is asked to rebuild
    them; without it the vault stays shut.
    """
    keyring = vault.unlock(name, passphrase)

    def who(reading: Reading) -> tuple[Session, VaultRecord, date | None]:
        record = reading.facts.get(VaultRecord, 0)
        if record is None:
            raise Obstacle("no-genesis", N_("desk", "This vault was not founded to the end."))
        signatory = signatory_of(reading.facts, keyring.account, book=vault.has_book)
        genesis = reading.recent(1, before=1)
        session = Session(signatory=signatory, keyring=keyring, name=name, inspector=inspector)
        return session, record, genesis[0].at.astimezone().date() if genesis else None

    try:
        anew = _made_anew(vault, make_anew)
        session, record, founded = vault.quick(who)
        profile = profiles.load(record.profile)
        desk = Desk(vault=vault, session=session, profile=profile, record=record, clock=clock, founded=founded)
        if not vault.read_only:
            if anew:
                desk.note("rebuilt")
            desk.note("unlocked", "inspector" if inspector else None)
    except BaseException:
        vault.lock()
        raise
    return desk


def _made_anew(vault: Vault, make_anew: Callable[[Vault], None] | None) -> bool:
    if not vault.needs_rebuild:
        return False
    if vault.trouble is not None:
        raise vault.trouble  # tables of another program over a journal in doubt: nothing here can be read
    if make_anew is None:
        words = N_(
            "desk", "Its ledgers were made by another version of this program. Open it in the window to make them anew."
        )
        raise Obstacle("rebuild-needed", words)
    make_anew(vault)
    return True
