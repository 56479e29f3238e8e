"""What a deep verification judged, in one mark: the entries up to a size, and the signatures under their acts.

Whoever made the mark and finds it again has the same entries and signatures before him and need not judge these anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secretdesk.vault.connection import Connection

AT_ONCE = 2048  # entries
# Put together by the database, where no row becomes an object of ours. Where all of them are whole, as the first column
# says, this can be read in one way only.
_SIGNED = (
    "SELECT sum(typeof(root) = 'blob' AND length(root) = 32 AND typeof(signature) = 'blob' AND length(signature) = 64), "
    "count(*), CAST(group_concat(act_id || ' ' || account || ' ' || size || ' ' || root || signature, '') AS BLOB) "
    "FROM (SELECT * FROM main.act_signature WHERE act_id >= ? AND act_id < ? ORDER BY act_id, account)"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """The entries below `size`, with the mark they had."""

    size: int
    mark: bytes


class Marking:
    """Makes a mark, stretch by stretch of `AT_ONCE` entries from the first."""

    def __init__(self, connection: Connection) -> None:
        self.signatures = 0
        self._connection = connection
        self._digest = sha256()

    def take(self, first: int, end: int) -> None:
        """Take the signatures under the acts that begin from one entry on, before another."""
        whole, n, rows = self._connection.execute(_SIGNED, (first, end)).fetchone()
        self._digest.update(f"{whole} {n}\n".encode() + (rows or b""))
        self.signatures += n

    def mark(self, root: bytes) -> bytes:
        """Return the mark of entries with this root, whose signatures were taken."""
        return sha256(root + self._digest.digest()).digest()


def mark_of(connection: Connection, size: int, root: bytes) -> bytes:
    """Return the mark of all entries below a size with the tree's root there."""
    marking = Marking(connection)
    for first in range(0, size, AT_ONCE):
        marking.take(first, min(size, first + AT_ONCE))
    return marking.mark(root)
