"""The least that a measure could cost on this machine: bare transactions, bare queries, bare hash loops."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.desk.desk import Desk
from secretdesk.vault.connection import open_connection
from secretdesk.vault.merkle import leaf_hash, root_of

_KEYS = ("11" * 32, "22" * 32)


@contextmanager
def two_files(folder: Path) -> Iterator[Any]:
    """Give a connection over two keyed files with the settings of a vault."""
    folder.mkdir()
    raw = sqlcipher.connect(str(folder / "log.db"), isolation_level=None)
    for pragma in (f"key = \"x'{_KEYS[0]}'\"", "journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute(f"ATTACH '{folder / 'book.db'}' AS book KEY \"x'{_KEYS[1]}'\"")
    for pragma in ("journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON"):
        raw.execute(f"PRAGMA book.{pragma}")
    try:
        yield raw
    finally:
        raw.close()


@contextmanager
def transaction(folder: Path) -> Iterator[Callable[[int], None]]:
    """Give a durable transaction over two keyed files with one head write, doing nothing else."""
    with two_files(folder) as raw:
        raw.execute("CREATE TABLE a (b BLOB)")
        raw.execute("CREATE TABLE book.a (b BLOB)")
        head = os.open(folder / "head", os.O_RDWR | os.O_CREAT, 0o600)
        os.write(head, bytes(8192))

        def write(n: int) -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute("INSERT INTO a VALUES (?)", (bytes(300),))
            raw.execute("INSERT INTO book.a VALUES (?)", (bytes(300),))
            raw.execute("COMMIT")
            os.pwrite(head, bytes(4096), 4096 * (n % 2))
            os.fdatasync(head)

        yield write
        os.close(head)


@contextmanager
def bare(desk: Desk) -> Iterator[Any]:
    """Give a bare connection to an open vault's files, for queries without anything of ours around them."""
    connection = open_connection(desk.vault.folder, desk.session.keyring, writes=False)
    try:
        yield connection.raw
    finally:
        connection.close()


def hash_loop(raw: Any) -> bytes:
    """Read every envelope and body and hash them once: leaves, digests and the root over them, nothing compared."""
    leaves = []
    for envelope, salt, body in raw.execute(
        "SELECT e.envelope, coalesce(b.salt, d.salt), coalesce(b.body, d.body) FROM main.entry AS e "
        "LEFT JOIN main.body AS b ON b.seq = e.seq LEFT JOIN book.body AS d ON d.seq = e.seq ORDER BY e.seq"
    ):
        sha256(salt + body).digest()
        leaves.append(leaf_hash(envelope))
    return root_of(leaves)


def hash_log(raw: Any) -> bytes:
    """The same without the book, as `chain` reads it."""
    leaves = [leaf_hash(one) for (one,) in raw.execute("SELECT envelope FROM main.entry ORDER BY seq")]
    return root_of(leaves)
