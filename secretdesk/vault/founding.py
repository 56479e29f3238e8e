"""Makes the files of a new vault and writes its first act; what was not finished is taken away again."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle
from secretdesk.text import N_
from secretdesk.vault import head, lock, rebuild, seal, slot_file, slots, throttle
from secretdesk.vault.connection import BOOK_FILE, LOG_FILE, create_databases, open_databases
from secretdesk.vault.journal import Signer
from secretdesk.vault.seal import Holder, NewSeal
from secretdesk.vault.slots import PublicKeys
from secretdesk.vault.writing import Tx

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from secretdesk.domain.decision import Change
    from secretdesk.vault.clock import Clock
    from secretdesk.vault.journal import Appended
    from secretdesk.vault.keys import Kdf, Keyring
    from secretdesk.vault.slots import Typed

Account = tuple[int, str, "Typed", "Collection[str]"]

_FILES = (*slot_file.COPIES, LOG_FILE, BOOK_FILE, head.FILE, lock.FILE, throttle.FILE)


@dataclass(slots=True)
class Making:
    """A vault that has its files and keys but no entry yet. Genesis ends it, whether it succeeds or not.

    `public` are the accounts' public keys, `seal` the unit seal's.
    """

    folder: Path
    vault_id: bytes
    public: Mapping[int, PublicKeys]
    seal: NewSeal
    accounts: Sequence[Account]
    keyring: Keyring

    def genesis(
        self,
        name: str,
        sort: str,
        changes: Sequence[Change],
        *,
        signers: Sequence[tuple[int, str]],
        clock: Clock,
        rank: Callable[[str | None], int] = lambda _level: 0,
    ) -> Appended:
        """Write the first act, signed by these (account, role), the first of them its actor."""
        rings: list[Keyring] = []
        try:
            databases = open_databases(self.folder, self.keyring, kind=self.keyring.kind)
            try:
                rebuild.rebuild(databases.maintenance())
                for account, _ in signers:
                    rings.append(self._ring(account))
                actor, *others = (
                    Signer(account=account, role=role, keyring=ring)
                    for (account, role), ring in zip(signers, rings, strict=True)
                )
                with databases.writer.transaction() as connection:
                    tx = Tx(connection, account=actor.account, session=os.urandom(16), rank=rank)
                    seal.store(connection, self.seal)
                    done = tx.append(name, 1, sort, changes, actor, others, clock)
            finally:
                databases.close()
        except BaseException:
            take_away(self.folder)
            raise
        finally:
            for ring in (*rings, self.keyring):
                ring.wipe()
        return done

    def _ring(self, account: int) -> Keyring:
        name, passphrase = next((name, typed) for id_, name, typed, _ in self.accounts if id_ == account)
        return slots.unlock(self.folder, name, passphrase, now=time.time_ns() // 1000)


def begin(folder: Path, *, kind: str, accounts: Sequence[Account], seal_holders: Sequence[int], kdf: Kdf) -> Making:
    """Make slot file, databases and seal of a new vault; the first account holds both vault keys."""
    if any((folder / name).exists() for name in (*slot_file.COPIES, LOG_FILE, BOOK_FILE)):
        raise Obstacle("vault-exists", N_("vault", "There is a vault in this folder already."))
    vault_id = os.urandom(16)
    keyring: Keyring | None = None
    try:
        (first, name, passphrase, _), *others = accounts
        keyring = slots.found(
            folder, vault_id=vault_id, kind=kind, account=first, name=name, passphrase=passphrase, kdf=kdf
        )
        public = {first: PublicKeys(sign=keyring.sign_public, seal=keyring.seal_public)}
        create_databases(folder, keyring)
        for account, other, typed, keys in others:
            public[account] = slots.add(
                folder, keyring, account=account, name=other, passphrase=typed, kdf=kdf, keys=keys
            )
        new = seal.make(vault_id, list(_holders(public, seal_holders)))
    except BaseException:
        take_away(folder)
        if keyring is not None:
            keyring.wipe()
        raise
    return Making(folder=folder, vault_id=vault_id, public=public, seal=new, accounts=accounts, keyring=keyring)


def take_away(folder: Path) -> None:
    """Remove the files of a vault that never came to its first act."""
    for name in _FILES:
        for path in (folder / name, folder / f"{name}-journal"):
            with suppress(OSError):
                path.unlink()


def _holders(public: Mapping[int, PublicKeys], accounts: Iterable[int]) -> Iterable[Holder]:
    return (Holder(account=account, seal_public=public[account].seal) for account in accounts)
