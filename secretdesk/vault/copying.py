"""Copies both databases as they stand at one instant, a few pages at a time, so that acts go on meanwhile.

The copy is made over the very connection that acts are written on: SQLite then carries every page that an act changes
into what was copied already. The book is copied but for its last pages, then the log but for its last; from there on no
act comes between, and both end at the same act.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from secretdesk.errors import Refusal
from secretdesk.text import N_
from secretdesk.vault import durable
from secretdesk.vault.connection import BOOK_FILE, LOG_FILE, connect
from secretdesk.vault.troubles import sorting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlcipher3 import dbapi2 as sqlcipher

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.keys import Keyring

T = TypeVar("T")
PAGES = 256  # a megabyte: some milliseconds
_HELD = 100  # pages of the copy that are not yet in its file
_PAGE = 4096
_FILES = {"book": BOOK_FILE, "main": LOG_FILE}


def copy(
    source: Connection,
    origin: Path,
    folder: Path,
    keyring: Keyring,
    *,
    between: Callable[[], None],
    last: Callable[[], T],
    progress: Callable[[int, int], None] | None = None,
) -> T:
    """Copy what `source` has open in `origin` into new files inside `folder`; return what `last` says.

    The new files are still to be synced. `between` is called after each piece and may write by `source`. `last` is
    called once, when nothing comes between any more; what it writes is in the copy. `progress` is told pages done and in
    all, and may raise to cancel.
    """
    if keyring.log is None:
        raise Refusal("no-vault-keys", N_("vault", "This account has no key for that part of the vault."))
    keys = {"book": keyring.book, "main": keyring.log}
    schemas = [schema for schema, key in keys.items() if key is not None]
    with ExitStack() as stack:
        targets: list[_Target] = []
        for schema in schemas:
            key = keys[schema]
            if key is not None:
                path = folder / _FILES[schema]
                durable.create(path, b"")  # with its mode
                with sorting():
                    target = connect(path, key)
                    target.execute("PRAGMA synchronous=OFF")  # else the last piece holds acts up for the disk
                    target.execute(f"PRAGMA cache_size={_HELD}")  # what is held back is written when no act can come
                stack.callback(target.close)
                with sorting(_FILES[schema]):
                    pages = (origin / _FILES[schema]).stat().st_size // _PAGE
                targets.append(_Target(schema=schema, connection=target, pages=pages))
        running = _Copying(source, targets, between, last, progress)
        with sorting():
            return running.run()


@dataclass(slots=True, kw_only=True)
class _Target:
    """The copy of one file: how many pages of how many are done."""

    schema: str
    connection: sqlcipher.Connection
    pages: int
    done: int = 0


class _Copying(Generic[T]):
    def __init__(
        self,
        source: Connection,
        targets: list[_Target],
        between: Callable[[], None],
        last: Callable[[], T],
        progress: Callable[[int, int], None] | None,
    ) -> None:
        self._source, self._targets = source, targets
        self._between, self._last, self._progress = between, last, progress
        self._said: list[T] = []

    def run(self) -> T:
        self._one(0)
        return self._said[0]

    def _one(self, n: int) -> None:
        """Copy one file but for its last piece, then the next file, then that last piece."""
        target = self._targets[n]
        # A first piece of all pages would end the copy before anything can be said to be its last.
        step = max(1, min(PAGES, target.pages // 2))
        near = False

        def told(_status: int, remaining: int, total: int) -> None:
            nonlocal near
            target.done, target.pages = total - remaining, total
            if self._progress:
                self._progress(sum(one.done for one in self._targets), sum(one.pages for one in self._targets))
            if self._said:
                return
            self._between()
            if remaining > step or near:
                return
            near = True
            if n + 1 < len(self._targets):
                self._one(n + 1)
            else:
                self._said.append(self._last())

        self._source.raw.backup(target.connection, name=target.schema, pages=step, progress=told)
