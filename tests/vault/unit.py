"""A small unit with a real vault: founded as the desk founds it, cheap keys, its own short acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from secretdesk.domain import custody  # noqa: F401 -- fills the registers of events
from secretdesk.domain.custody.offices import AccountCreated, Founded
from secretdesk.domain.decision import DECIDE, Change
from secretdesk.domain.ledgers import Account
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.roles import Signatory
from secretdesk.vault import Appended, Clock, Keyring, Making, Signer, Tx, Vault
from secretdesk.vault.keys import CHEAP
from tests.vault.world import TODAY, context

NOW = 1_772_700_000_000_000
ROLES = {1: "officer", 2: "secrecy_leader", 3: "sys_admin", 4: "sec_admin", 5: "audit_admin"}
KEYS: dict[str, tuple[str, ...]] = {"officer": ("log", "book"), "secrecy_leader": ()}


def words_of(account: int) -> bytearray:
    return bytearray(f"correct horse {ROLES[account]}".encode())


def clock(minute: int = 0) -> Clock:
    return Clock(wall=NOW + minute * 60_000_000, boot_id=bytes(16), boot=minute * 60_000_000)


def genesis(making: Making, kind: str) -> list[Change]:
    record = VaultRecord(
        unit="Unit", kind=kind, profile="cn_state", seal_holders=(1, 2), seal_key=making.seal.ed25519,
        seal_p256=making.seal.p256,
    )  # fmt: skip
    return [Change("vault", 0, Founded(vault=record, nonce=bytes(32)))]


def found(folder: Path, kind: str = "test") -> None:
    slots = [(a, role, words_of(a), KEYS.get(role, ("log",))) for a, role in ROLES.items()]
    making = Vault.found(folder, kind=kind, slots=slots, seal_holders=(1, 2), kdf=CHEAP)
    changes = genesis(making, kind)
    for a, role in ROLES.items():
        keys = making.public[a]
        account = Account(name=role, role=role, state="granted", sign_key=keys.sign, seal_key=keys.seal)
        changes.append(Change("account", a, AccountCreated(account=account)))
    making.genesis("found", "office", changes, signers=((1, "officer"), (2, "secrecy_leader")), clock=clock())


@dataclass
class Office:
    """Someone at the open vault."""

    vault: Vault
    keyring: Keyring
    minute: int = field(default=0)

    @property
    def signer(self) -> Signer:
        return Signer(account=self.keyring.account, role=ROLES[self.keyring.account], keyring=self.keyring)

    def do(self, command: Any, *cosigners: Signatory) -> Appended:
        def decide(tx: Tx) -> Sequence[Change]:
            made: list[Change] = DECIDE[type(command)](command, context(tx.next_id, *cosigners), tx.facts)
            return made

        return self.take(command.ACT.name, command.ACT.sort, decide)

    def hand_over(self, command: Any) -> Future[Appended]:
        """Hand an act to the writer and do not wait for it."""
        self.minute += 1
        moment = clock(self.minute)

        def work(tx: Tx) -> Appended:
            changes = DECIDE[type(command)](command, context(tx.next_id), tx.facts)
            return tx.append(command.ACT.name, 1, command.ACT.sort, changes, self.signer, [], moment)

        return self.vault.perform(work)

    def take(self, name: str, sort: Any, decide: Any, *beside: int) -> Appended:
        """Write an act; the accounts `beside` sign with whoever is here."""
        self.minute += 1
        moment = clock(self.minute)
        rings = [self.vault.open_slot(ROLES[account], words_of(account)) for account in beside]
        others = [Signer(account=one.account, role=ROLES[one.account], keyring=one) for one in rings]
        try:
            return self.vault.perform(
                lambda tx: tx.append(name, 1, sort, decide(tx), self.signer, others, moment)
            ).result(20)
        finally:
            for one in rings:
                one.wipe()


@contextmanager
def at(folder: Path, account: int = 1, **options: Any) -> Iterator[Office]:
    vault = Vault.open(folder)
    keyring = vault.unlock(ROLES[account], words_of(account), **options)
    try:
        yield Office(vault, keyring)
    finally:
        vault.lock()


__all__ = ["TODAY", "Office", "at", "clock", "found", "words_of"]
