"""Verifies a kept checkpoint: it is of this journal at its size, and everybody named under it signed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault import checkpoint
from secretdesk.vault.verifying.keys import key_at

if TYPE_CHECKING:
    from secretdesk.vault.checkpoint import TreeHead
    from secretdesk.vault.verifying.keys import KeyHistory


def verify_checkpoint(text: str, size: int, head: TreeHead, accounts: KeyHistory) -> None:
    """Raise `Tampering` where the note kept for a size is not of the head there, or not of its signers."""
    note = checkpoint.parse(text)
    if note.head != head or size != head.size:
        raise _differs()
    keys = {
        checkpoint.key_name(account): key
        for account in accounts
        if (key := key_at(accounts, account, size, size)) is not None
    }
    if len(checkpoint.verify(note, keys)) != len(note.signatures):
        raise _differs()


def _differs() -> Tampering:
    return Tampering("checkpoint-differs", N_("verify", "The checkpoint is not of this journal."))
