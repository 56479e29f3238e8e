"""A keyed copy of both databases at one instant, so that long verification does not hold up the desk."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from secretdesk.vault import copying, durable
from secretdesk.vault.connection import open_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.keys import Keyring

FOLDER = "backup"
_PREFIX = "verifying-"


def take(connection: Connection, folder: Path, keyring: Keyring, between: Callable[[], None]) -> Path:
    """Copy both databases into a folder of their own beside the backups; acts may be written `between` its parts."""
    clear(folder)
    copy = folder / FOLDER / f"{_PREFIX}{os.getpid()}"
    durable.make_folder(folder / FOLDER)
    durable.make_folder(copy)
    try:
        copying.copy(connection, folder, copy, keyring, between=between, last=lambda: None)
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
