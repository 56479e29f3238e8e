"""Verifies the attachments: every file the journal names is there, whole and the one that was attached.

A file that no entry names was kept before its act could be recorded (a power cut between the two): told, no alarm.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault import bodies, timeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.domain.ledgers import Attachment
    from secretdesk.vault.connection import Connection
    from secretdesk.vault.files import Kept
    from secretdesk.vault.findings import Findings


def verify_files(connection: Connection, findings: Findings, kept: Kept) -> None:
    """Open every attachment, one at a time, and compare it with what the journal says."""
    named: set[str] = set()
    for seq, record in _attached(connection):
        named.add(record.file)
        where = f"files.{record.file[:12]}"
        try:
            content = kept.read(record.file)
        except Tampering as error:
            findings.add_error(where, error, seq=seq)
            continue
        if len(content) != record.size or hashlib.sha256(content).digest() != record.digest:
            words = N_("verify", "Attachment {number} is not the file that was attached.", number=record.number)
            findings.add(where, words, seq=seq)
    for name in kept.names():
        if name not in named:
            words = N_("verify", "A kept file belongs to no entry: its act was never recorded. It does no harm.")
            findings.tell(f"files.{name[:12]}", words)


def _attached(connection: Connection) -> Iterator[tuple[int, Attachment]]:
    for _, entries in timeline.streams(connection, "attachment"):
        seq, body = entries[0]
        try:
            event: Any = bodies.read(body)
        except Tampering:
            continue  # the journal's own check names the entry
        record = getattr(event, "attachment", None)
        if record is not None:
            yield seq, record
