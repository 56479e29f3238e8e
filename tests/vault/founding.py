"""Founds small real vaults for the tests of this folder: cheap key derivation, everything else as in production."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from secretdesk.vault import journal, slots
from secretdesk.vault.clock import Clock
from secretdesk.vault.connection import Databases, create_databases, open_databases
from secretdesk.vault.journal import Appended, NewAct, NewEntry, Signer
from secretdesk.vault.keys import CHEAP, Keyring

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from secretdesk.vault.journal import Sort

VAULT_ID = bytes(range(16))
OFFICER, LEADER, SYS, SEC, AUDIT = 1, 2, 3, 4, 5
NAMES = {OFFICER: "Officer", LEADER: "Leader", SYS: "Sys", SEC: "Sec", AUDIT: "Audit"}
PASSPHRASES = {account: f"correct horse {name}" for account, name in NAMES.items()}
HOLDS = {LEADER: (), SYS: ("log",), SEC: ("log",), AUDIT: ("log",)}
NOW = 1_800_000_000_000_000


def found_slots(folder: Path, kind: str = "test") -> Keyring:
    keyring = slots.found(
        folder, vault_id=VAULT_ID, kind=kind, account=OFFICER, name=NAMES[OFFICER], passphrase=PASSPHRASES[OFFICER],
        kdf=CHEAP,
    )  # fmt: skip
    for account, keys in HOLDS.items():
        slots.add(
            folder, keyring, account=account, name=NAMES[account], passphrase=PASSPHRASES[account], kdf=CHEAP, keys=keys
        )
    return keyring


def unlock(folder: Path, account: int) -> Keyring:
    return slots.unlock(folder, NAMES[account], PASSPHRASES[account], now=NOW)


def found_vault(folder: Path, kind: str = "test") -> None:
    """Make a whole vault, with no entry yet."""
    keyring = found_slots(folder, kind)
    create_databases(folder, keyring)
    keyring.wipe()


@contextmanager
def opened(folder: Path, account: int = OFFICER, *, accept_rollback: bool = False) -> Iterator[Databases]:
    keyring = unlock(folder, account)
    databases = open_databases(folder, keyring, kind=keyring.kind, accept_rollback=accept_rollback)
    try:
        yield databases
    finally:
        databases.close()
        keyring.wipe()


def clock(minute: int = 0, **changes: Any) -> Clock:
    moment = {"wall": NOW + minute * 60_000_000, "boot_id": b"boot", "boot": minute * 60_000_000, **changes}
    return Clock(**moment)


def signer(keyring: Keyring, role: str = "officer") -> Signer:
    return Signer(account=keyring.account, role=role, keyring=keyring)


def act(
    n: int = 1, *, name: str = "Noted", sort: Sort = "desk", first_object: int = 0, words: bytes = b"body"
) -> NewAct:
    return NewAct(
        name=name,
        version=1,
        sort=sort,
        portions=[
            [
                NewEntry(
                    kind="copy",
                    object_id=first_object + i,
                    register_no=f"2026-{i}",
                    level_rank=2,
                    body=words + b"%d" % i,
                )
                for i in range(n)
            ]
        ],
    )


def write(databases: Databases, new: NewAct, *, minute: int = 0, cosigners: Sequence[Keyring] = ()) -> Appended:
    with databases.writer.transaction() as connection:
        return journal.append(
            connection,
            new,
            signer(databases.keyring),
            [signer(k, "leader") for k in cosigners],
            clock(minute),
            b"session",
        )
