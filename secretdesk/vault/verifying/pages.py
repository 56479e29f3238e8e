"""Has the databases checked by those who wrote them: SQLCipher the mark of every page, SQLite every tree and constraint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault.findings import Finding, Findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.vault.connection import Connection

FILES = {"main": "log", "book": "book"}


def marks(connection: Connection) -> list[Finding]:
    """Let SQLCipher check the mark of every page of the files; nothing may be written meanwhile."""
    findings = Findings()
    for where, line in _told(connection, "cipher_integrity_check", findings):
        page = re.search(r"\d+", line)
        message = N_("verify", "Page {page} is damaged or was altered.", page=page[0] if page else "?")
        findings.add(where, message, row=int(page[0]) if page else None)
    return findings.found


def trees(connection: Connection, findings: Findings) -> None:
    """Let SQLite check every tree, index and constraint."""
    for where, line in _told(connection, "integrity_check", findings):
        if line != "ok":
            findings.add(where, N_("verify", "The database does not hold together: {line}", line=_plain(line)))


def _told(connection: Connection, check: str, findings: Findings) -> Iterator[tuple[str, str]]:
    """Yield each line a check tells of each file; one that cannot be read to its end is a finding itself."""
    for schema in ("main", "book") if connection.has_book else ("main",):
        where = f"{FILES[schema]}.db"
        try:
            lines = connection.execute(f"PRAGMA {schema}.{check}").fetchall()
        except Tampering as error:
            findings.add_error(where, error)
            continue
        yield from ((where, str(line)) for (line,) in lines)


def _plain(line: str) -> str:
    # what SQLite tells may quote a value; names of tables and numbers are enough
    return re.sub(r"'[^']*'|\"[^\"]*\"", "...", line)[:120]
