"""Verifies a vault at three depths and names file, table, row and entry of every finding.

`tail` looks at the journal's end, `chain` at the whole of it, `deep` at everything: files, structure, journal, tables.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.domain.ledger import BOOK, LOG
from secretdesk.errors import BadInput, Refusal, Tampering
from secretdesk.text import N_
from secretdesk.vault import checkpoint, journal, tables
from secretdesk.vault.findings import Finding, Findings, Report
from secretdesk.vault.held import HOLDINGS
from secretdesk.vault.projection import BALANCE
from secretdesk.vault.rebuild import PROJECTED
from secretdesk.vault.verifying.authority import authority_of
from secretdesk.vault.verifying.beside import verify_beside
from secretdesk.vault.verifying.files import verify_files
from secretdesk.vault.verifying.journal import JournalCheck
from secretdesk.vault.verifying.judged import mark_of
from secretdesk.vault.verifying.keys import KeyHistory, key_history
from secretdesk.vault.verifying.pages import FILES, marks, trees
from secretdesk.vault.verifying.tables import TablesCheck
from secretdesk.vault.verifying.words import verify_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.files import Kept
    from secretdesk.vault.verifying.judged import Judged
    from secretdesk.vault.verifying.second import Second

TAIL = 1000
_SCHEMA = Path(__file__).parents[1] / "schema"
DEPTHS = ("tail", "chain", "deep")


def tail(connection: Connection, entries: int = TAIL) -> list[Finding]:
    """Verify the last entries, their bodies and the signatures under their acts; nothing found is soundness."""
    findings = Findings()
    _guarded(findings, "log", lambda: _tail(connection, findings, entries))
    return findings.found


def verify(
    connection: Connection,
    depth: str,
    *,
    anchor: str | None = None,
    judged: Judged | None = None,
    progress: Callable[[int, int], bool] | None = None,
    pages: list[Finding] | None = None,
    kept: Kept | None = None,
    second: Second | None = None,
) -> Report:
    """Verify at a depth. `deep` needs a connection that may make temporary tables, over a state that does not change.

    `judged` spares the signatures of what was verified deep before, where it is still the very same.
    `pages` are what `pages.marks` found in the files themselves, where the connection is over a copy of them. `kept` are
    the attachments to open. `second` is another process, which folds the tables.
    """
    if depth not in DEPTHS:
        raise BadInput("no-such-depth", N_("verify", "Verify at one of the depths tail, chain or deep."))
    if depth == "deep" and not connection.has_book:
        words = N_("verify", "This account cannot read the book, so it cannot verify everything; verify the chain.")
        raise Refusal("deep-needs-book", words)
    wanted = None if anchor is None else checkpoint.parse_anchor(anchor)
    findings = Findings(progress)
    size = journal.size(connection)
    findings.total = size * (2 if depth == "deep" else 1)
    if depth == "tail":
        _guarded(findings, "log", lambda: _tail(connection, findings, TAIL))
        root = _root(connection, size)
    elif depth == "chain":
        root = _chain(connection, findings, size, judged=judged, with_book=False)
        with connection.snapshot():  # acts may be written meanwhile, and entry and row must be of one state
            _guarded(findings, "log", TablesCheck(connection, findings, sorts=(LOG,)).run)
    else:
        findings.found += marks(connection) if pages is None else pages
        root = _deep(connection, findings, size, judged, second)
        if kept is not None:
            _guarded(findings, "files", lambda: verify_files(connection, findings, kept))
    return Report(
        depth=depth,
        size=size,
        root=root,
        mark=mark_of(connection, size, root) if depth == "deep" and not findings.found else b"",
        findings=tuple(findings.found),
        truncated=findings.truncated,
        anchor_matches=None if wanted is None else _matches(connection, wanted),
        told=tuple(findings.told),
    )


def _chain(connection: Connection, findings: Findings, size: int, *, judged: Judged | None, with_book: bool) -> bytes:
    check = JournalCheck(
        connection=connection,
        findings=findings,
        keys=_keys(connection, findings),
        size=size,
        judged=judged,
        with_book=with_book,
        authority=authority_of(connection),
    )
    _guarded(findings, "log", check.run)
    with connection.snapshot():
        _guarded(findings, "log", lambda: verify_beside(connection, findings))
    return check.tree.root()


def _deep(connection: Connection, findings: Findings, size: int, judged: Judged | None, second: Second | None) -> bytes:
    try:
        if second is not None:
            second.start()
        _structure(connection, findings)
        root = _chain(connection, findings, size, judged=judged, with_book=True)
        shared = second is not None and second.words
        if not shared:
            _trees_and_words(connection, findings)
        if second is None or not second.finish(findings):
            if shared:
                _trees_and_words(connection, findings)
            _guarded(findings, "book", TablesCheck(connection, findings).run)
    finally:
        if second is not None:
            second.stop()
    return root


def _trees_and_words(connection: Connection, findings: Findings) -> None:
    trees(connection, findings)
    _guarded(findings, "book", lambda: verify_words(connection, findings))


def _tail(connection: Connection, findings: Findings, entries: int) -> None:
    size = journal.size(connection)
    if not size:
        return
    start = _act_at(connection, max(0, size - entries), at_most=entries)
    keys = _keys(connection, findings)
    tree = journal.tree_at(connection, start)
    JournalCheck(
        connection=connection, findings=findings, keys=keys, size=size, tree=tree, with_book=connection.has_book
    ).run()


def _act_at(connection: Connection, seq: int, *, at_most: int) -> int:
    """Return where the act of an entry begins, if that is no further back than so many entries."""
    row = connection.execute("SELECT act_id FROM main.entry WHERE seq = ?", (seq,)).fetchone()
    return row[0] if row and isinstance(row[0], int) and 0 <= seq - row[0] <= at_most else seq


def _keys(connection: Connection, findings: Findings) -> KeyHistory:
    try:
        return key_history(connection)
    except Tampering as error:
        findings.add_error("log.body", error)
        return {}


def _guarded(findings: Findings, where: str, work: Callable[[], object]) -> None:
    """Run a part of the work; damage that stops it is a finding, not the end of verification."""
    try:
        work()
    except Tampering as error:
        findings.add_error(where, error)


def _root(connection: Connection, size: int) -> bytes:
    try:
        return journal.tree_at(connection, size).root()
    except Tampering:
        return b""


def _matches(connection: Connection, anchor: checkpoint.Anchor) -> bool:
    size = anchor.seq + 1
    return size <= journal.size(connection) and anchor.matches(_root(connection, size))


def _structure(connection: Connection, findings: Findings) -> None:
    """Compare tables, indexes and triggers with those this program makes."""
    expected = _expected()
    for schema, file in FILES.items():
        found = _schema(connection, schema)
        for key in sorted(found.keys() | expected[schema].keys()):
            if found.get(key) != expected[schema].get(key):
                kind, name = key
                message = N_("verify", "The {kind} {name} is not the one this program makes.", kind=kind, name=name)
                findings.add(f"{file}.{name}", message)


def _expected() -> dict[str, dict[tuple[str, str], str]]:
    """Return what a vault consists of, made in memory from the schema files and the declarations."""
    expected = {}
    for schema, sort in (("main", LOG), ("book", BOOK)):
        made = [PROJECTED.format(schema=schema), *([BALANCE, HOLDINGS] if schema == "book" else [])]
        for table in tables.tables(sort):
            made += [*tables.creation(table), *tables.indexing(table)]
        raw = sqlcipher.connect(":memory:", isolation_level=None)
        script = sqlcipher.connect(":memory:", isolation_level=None)
        try:
            raw.execute("ATTACH ':memory:' AS book")
            for statement in made:
                raw.execute(statement)
            script.executescript((_SCHEMA / f"{FILES[schema]}.sql").read_text(encoding="ascii"))
            expected[schema] = _schema(raw, schema) | _schema(script, "main")
        finally:
            raw.close()
            script.close()
    return expected


def _schema(connection: Any, schema: str) -> dict[tuple[str, str], str]:
    found = connection.execute(f"SELECT type, name, sql FROM {schema}.sqlite_schema")
    return {(kind, name): sql for kind, name, sql in found if not name.startswith("sqlite_")}
