"""Makes the files of a new vault aside and writes its first act; only then they take their places, the slots last.

So a power cut at any moment leaves no vault or a whole one. What a cut-off founding left is put aside by the next, never
deleted: whoever looks at it later finds what there was.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle
from secretdesk.text import N_
from secretdesk.vault import head, lock, rebuild, seal, slot_file, slots, throttle
from secretdesk.vault.connection import BOOK_FILE, LOG_FILE, create_databases, open_databases
from secretdesk.vault.durable import FOLDER_MODE, make_folder, sync_folder
from secretdesk.vault.journal import Signer
from secretdesk.vault.seal import Holder, NewSeal
from secretdesk.vault.slots import PublicKeys
from secretdesk.vault.troubles import sorting
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

ASIDE = "founding.tmp"
UNFINISHED = "unfinished-{n}"
_FILES = (BOOK_FILE, LOG_FILE, head.FILE, lock.FILE, throttle.FILE, *reversed(slot_file.COPIES))
"""In the order they take their places: without its slots nothing is taken for a vault."""


@dataclass(slots=True)
class Making:
    """A vault that has its files and keys but no entry yet. Genesis ends it, whether it succeeds or not.

    `public` are the accounts' public keys, `seal` the unit seal's; `folder` is where the files are made.
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
            _settle(self.folder)
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
    if cut_off(folder):
        _put_aside(folder)
    if any((folder / name).exists() for name in (*slot_file.COPIES, LOG_FILE, BOOK_FILE)):
        raise Obstacle("vault-exists", N_("vault", "There is a vault in this folder already."))
    make_folder(folder)
    folder /= ASIDE
    make_folder(folder)
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


def cut_off(folder: Path) -> bool:
    """Tell whether a founding ended here before its vault had its slots: nobody was ever told that there is one."""
    first, second = slot_file.COPIES
    begun = (folder / ASIDE / first).exists() or not (folder / second).exists()
    return (folder / ASIDE).is_dir() and begun and not (folder / first).exists()


def take_away(folder: Path) -> None:
    """Remove the files of a vault that never came to its first act, and the folder they were made in."""
    for name in _FILES:
        for path in (folder / name, folder / f"{name}-journal"):
            with suppress(OSError):
                path.unlink()
    with suppress(OSError):
        folder.rmdir()


def _settle(aside: Path) -> None:
    """Move what was made into its place, file by file, and make that durable before the slots follow."""
    place = aside.parent
    with sorting():
        for name in _FILES:
            if name == slot_file.COPIES[0]:
                sync_folder(place)
            if (aside / name).exists():
                (aside / name).replace(place / name)
                (aside / f"{name}-journal").unlink(missing_ok=True)  # empty: the databases were closed in order
        sync_folder(place)
    with suppress(OSError):
        aside.rmdir()


def _put_aside(folder: Path) -> None:
    """Move what a cut-off founding left out of the way of the next."""
    with sorting():
        kept = next(path for n in count(1) if not (path := folder / UNFINISHED.format(n=n)).exists())
        kept.mkdir(mode=FOLDER_MODE)
        for place in (folder / ASIDE, folder):
            for name in _FILES:
                for path in (place / name, place / f"{name}-journal"):
                    if path.exists():
                        path.replace(kept / path.name)
        (folder / ASIDE).rmdir()
        sync_folder(folder)


def _holders(public: Mapping[int, PublicKeys], accounts: Iterable[int]) -> Iterable[Holder]:
    return (Holder(account=account, seal_public=public[account].seal) for account in accounts)
