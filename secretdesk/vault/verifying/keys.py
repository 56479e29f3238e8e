"""The signing keys of accounts as the journal tells them, each with the entry from which it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.errors import Tampering
from secretdesk.vault import bodies

if TYPE_CHECKING:
    from collections.abc import Iterable

    from secretdesk.vault.connection import Connection

KeyHistory = dict[int, list[tuple[int, bytes]]]


def key_history(connection: Connection) -> KeyHistory:
    """Return the signing keys of all accounts, each with the entry from which it counts."""
    found = (
        "SELECT e.object_id, e.seq, b.body FROM main.entry AS e JOIN main.body AS b ON b.seq = e.seq "
        "WHERE e.kind = 'account' ORDER BY e.seq"
    )
    keys: KeyHistory = {}
    for account, seq, body in connection.execute(found):
        try:
            event = bodies.read(bytes(body))
        except Tampering:
            continue  # the pass over the journal names it
        for key in _keys_in(event):
            keys.setdefault(account, []).append((seq, key))
    return keys


def _keys_in(event: Any) -> Iterable[bytes]:
    for holder in (event, getattr(event, "account", None)):
        key = getattr(holder, "sign_key", None)
        if key:
            yield key


def key_at(keys: KeyHistory, account: int, act_id: int, size: int) -> bytes | None:
    """Return the key an account signs an act with: the last before it, else the first it gets in the act itself."""
    before = [key for seq, key in keys.get(account, ()) if seq < act_id]
    within = [key for seq, key in keys.get(account, ()) if act_id <= seq < size]
    return before[-1] if before else within[0] if within else None
