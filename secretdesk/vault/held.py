"""Counts items by level, kind and state as they change, so that nobody waits for a million to be counted anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.balance import kind_of

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping

    from secretdesk.vault.projection import Statements

HOLDINGS = (
    "CREATE TABLE book.holdings (level TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, "
    "PRIMARY KEY (level, kind, state)) STRICT, WITHOUT ROWID"
)
_ADD = (
    "INSERT INTO book.holdings (level, kind, state, n) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n"
)

Held = tuple[str, str, str]
"""Level, kind (`paper`, a kind of carrier, `computer`, `equipment`) and state."""


def counted_as(item: Any) -> Held:
    """Return what an item is counted as."""
    return item.level, kind_of(item), item.state


def change(counts: Counter[Held], before: Any, after: Any) -> None:
    """Count an item that was made or changed."""
    if before is not None:
        counts[counted_as(before)] -= 1
    counts[counted_as(after)] += 1


def add(connection: Statements, counts: Mapping[Held, int]) -> None:
    """Add counts to those that stand."""
    if changed := [(*key, n) for key, n in counts.items() if n]:
        connection.executemany(_ADD, changed)


def holdings(connection: Statements) -> dict[Held, int]:
    """Return how many items there are today by level, kind and state, those no longer held too."""
    found = connection.execute("SELECT level, kind, state, n FROM book.holdings WHERE n <> 0")
    return {(level, kind, state): n for level, kind, state, n in found}
