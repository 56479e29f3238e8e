"""Founds small real vaults for the tests of this folder: cheap key derivation, everything else as in production."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.vault import slots
from secretdesk.vault.keys import CHEAP, Keyring

if TYPE_CHECKING:
    from pathlib import Path

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
