"""Has the databases checked by those who wrote them: SQLCipher the mark of every page, SQLite every tree and constraint."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault.findings import Finding, Findings

if TYPE_CHECKING:
    from secretdesk.vault.connection import Connection

FILES = {"main": "log", "book": "book"}


def marks(connection: Connection) -> list[Finding]:
    """Let SQLCipher check the mark of every page of the files; nothing may be written meanwhile."""
    findings = Findings()
    for schema in _schemas(connection):
        where = f"{FILES[schema]}.db"
        try:
            told = connection.execute(f"PRAGMA {schema}.cipher_integrity_check").fetchall()
        except Tampering as error:
            findings.add_error(where, error)
            continue
        for (line,) in told:
            page = re.search(r"\d+", str(line))
            message = N_("verify", "Page {page} is damaged or was altered.", page=page[0] if page else "?")
            findings.add(where, message, row=int(page[0]) if page else None)
    return findings.found


def trees(connection: Connection, findings: Findings) -> None:
    """Let SQLite check every tree, index and constraint."""
    for schema in _schemas(connection):
        where = f"{FILES[schema]}.db"
        try:
            told = connection.execute(f"PRAGMA {schema}.integrity_check").fetchall()
        except Tampering as error:
            findings.add_error(where, error)
            continue
        for (line,) in told:
            if line != "ok":
                findings.add(where, N_("verify", "The database does not hold together: {line}", line=_plain(line)))


def _schemas(connection: Connection) -> tuple[str, ...]:
    return ("main", "book") if connection.has_book else ("main",)


def _plain(line: str) -> str:
    # what SQLite tells may quote a value; names of tables and numbers are enough
    return re.sub(r"'[^']*'|\"[^\"]*\"", "...", str(line))[:120]
