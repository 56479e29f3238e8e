"""A keyed copy of both databases at one instant, so that long verification does not hold up the desk."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from secretdesk.vault import durable
from secretdesk.vault.connection import BOOK_FILE, LOG_FILE, connect, open_connection
from secretdesk.vault.troubles import sorting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.keys import Keyring

FOLDER = "backup"
_PREFIX = "verifying-"


def take(connection: Connection, folder: Path, keyring: Keyring) -> Path:
    """Copy both databases into a folder of their own beside the backups; nothing may write meanwhile."""
    clear(folder)
    copy = folder / FOLDER / f"{_PREFIX}{os.getpid()}"
    durable.make_folder(folder / FOLDER)
    durable.make_folder(copy)
    try:
        with connection.snapshot():
            for schema, name, key in (("main", LOG_FILE, keyring.log), ("book", BOOK_FILE, keyring.book)):
                if key is None:
                    continue
                durable.create(copy / name, b"")
                with sorting():
                    target = connect(copy / name, key)
                    try:
                        connection.raw.backup(target, name=schema)
                    finally:
                        target.close()
    except BaseException:
        clear(folder)
        raise
    return copy


@contextmanager
def opened(copy: Path, keyring: Keyring) -> Iterator[Connection]:
    """Open a copy, free to make temporary tables; it is removed afterwards."""
    try:
        connection = open_connection(copy, keyring, guarded=False)
        try:
            yield connection
        finally:
            connection.close()
    finally:
        with suppress(OSError):
            shutil.rmtree(copy)


def clear(folder: Path) -> None:
    """Remove copies that a kill left behind."""
    for left in (folder / FOLDER).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            shutil.rmtree(left)
