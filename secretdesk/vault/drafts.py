"""What somebody was writing when the desk was locked, kept encrypted in the book; no part of the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.errors import Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.vault.connection import Connection


def load(connection: Connection, account: int, name: str) -> bytes | None:
    """Return a draft, None where there is none."""
    if not connection.has_book:
        return None
    row = connection.execute(
        "SELECT content FROM book.draft WHERE account = ? AND name = ?", (account, name)
    ).fetchone()
    return None if row is None else bytes(row[0])


def save(connection: Connection, account: int, name: str, content: bytes | None) -> None:
    """Keep a draft in the place of the one before; None removes it."""
    if not connection.has_book:
        raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))
    if content is None:
        connection.execute("DELETE FROM book.draft WHERE account = ? AND name = ?", (account, name))
    else:
        connection.execute(
            "INSERT INTO book.draft VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET content = excluded.content",
            (account, name, content),
        )
