"""Decides which statements the sessions of the desk may run: rows, not structure, and never the journal's past."""

from __future__ import annotations

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.errors import Tampering
from secretdesk.text import N_

JOURNAL_TABLES = frozenset({
    "meta", "entry", "block", "body", "act_signature", "checkpoint", "seal", "seal_share", "slot_generation",
})  # fmt: skip
_READING_PRAGMAS = frozenset({
    "integrity_check", "quick_check", "cipher_integrity_check", "table_info", "table_xinfo", "foreign_key_check",
    "data_version",  # the search index looks at it
})  # fmt: skip
_FREE = frozenset({
    sqlcipher.SQLITE_SELECT, sqlcipher.SQLITE_READ, sqlcipher.SQLITE_TRANSACTION, sqlcipher.SQLITE_SAVEPOINT,
    sqlcipher.SQLITE_RECURSIVE,
})  # fmt: skip
_CHANGING = frozenset({sqlcipher.SQLITE_UPDATE, sqlcipher.SQLITE_DELETE})
_FORBIDDEN_FUNCTIONS = frozenset({"load_extension", "sqlcipher_export", "fts3_tokenizer"})


def allow(action: int, first: str | None, second: str | None, _schema: str | None, _trigger: str | None) -> int:
    """Answer SQLite's question about one step of a statement (an authorizer callback)."""
    return int(sqlcipher.SQLITE_OK if _is_allowed(action, first or "", second or "") else sqlcipher.SQLITE_DENY)


def _is_allowed(action: int, first: str, second: str) -> bool:
    if action in _FREE:
        return True
    if action == sqlcipher.SQLITE_INSERT:
        return not first.startswith("sqlite_")
    if action in _CHANGING:
        return not first.startswith("sqlite_") and first not in JOURNAL_TABLES
    if action == sqlcipher.SQLITE_FUNCTION:
        return second.lower() not in _FORBIDDEN_FUNCTIONS
    return bool(action == sqlcipher.SQLITE_PRAGMA and first.lower() in _READING_PRAGMAS)


CONNECTION_SETTINGS: dict[str, tuple[str, str | int]] = {
    "temp_store": ("MEMORY", 2),
    "foreign_keys": ("ON", 1),
    "recursive_triggers": ("ON", 1),  # else REPLACE walks past the triggers
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
}
_KEPT = 131_071  # pages; of a number whose last byte is 0 SQLite takes "off"
SCHEMA_SETTINGS: dict[str, tuple[str, str | int]] = {
    "journal_mode": ("TRUNCATE", "truncate"),
    "synchronous": ("EXTRA", 3),
    "locking_mode": ("NORMAL", "normal"),
    "secure_delete": ("ON", 1),
    "mmap_size": ("0", 0),
    "cache_size": ("-32768", -32768),
}


def apply_settings(raw: sqlcipher.Connection, schemas: tuple[str, ...]) -> None:
    """Set what durability and secrecy rest on, and read every value back."""
    for name, (value, expected) in CONNECTION_SETTINGS.items():
        _set(raw, name, value, expected)
    for schema in schemas:
        for name, (value, expected) in SCHEMA_SETTINGS.items():
            _set(raw, f"{schema}.{name}", value, expected)


def keep_readers(raw: sqlcipher.Connection, schemas: tuple[str, ...]) -> None:
    """Hold what an act changes in memory until its commit, up to half a gigabyte of a file.

    Changed pages that leave the cache before the commit shut out whoever reads until then: an import of 100,000 rows kept
    every page of the window waiting for its ten seconds, and then from its answer.
    """
    for schema in schemas:
        _set(raw, f"{schema}.cache_spill", str(_KEPT), _KEPT)


def _set(raw: sqlcipher.Connection, name: str, value: str, expected: str | int) -> None:
    raw.execute(f"PRAGMA {name}={value}")
    row = raw.execute(f"PRAGMA {name}").fetchone()
    if row is None or row[0] != expected:
        raise Tampering(
            "database-setting-refused",
            N_("vault", "The database refuses a setting that safety rests on: {name}.", name=name),
        )
