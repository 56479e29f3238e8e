"""Puts the rows of a very large act down in a second thread, while the first works out the next ones.

SQLite lets go of the interpreter while a statement runs; so rows go down many to a statement, and two cores share in
working out, indexing and encrypting. All is one transaction of one connection, and one of the two uses it at a time:
whoever asks it something waits until what was handed over is down.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from queue import Queue
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol

from secretdesk.vault.projection import Statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.projection import Rows

_FROM = 4000  # rows, from which a second thread is worth its start
_WAITING = 8  # statements handed over and not yet down
_VALUES = 16_000  # of one statement; SQLite takes 32,766
_SIZES = (512, 64, 8)  # of what is left
_ROWS = "VALUES "
_TURN = 0.0005  # seconds one thread keeps the interpreter from the other
_HALF = 5e-7  # of the microseconds it is kept in, whole and cut off: one would be lost each time


class PuttingDown(Statements, Protocol):
    """What adds rows, now or soon: what stands against them is raised at once, by `settle`, or by a call between."""

    def settle(self) -> None:
        """Wait until all rows are down."""


@contextmanager
def putting_down(connection: Connection, rows: int) -> Iterator[PuttingDown]:
    """Give what adds very many rows beside the caller, and few at once."""
    if rows < _FROM:
        yield _AtOnce(connection)
        return
    turn = sys.getswitchinterval()
    sys.setswitchinterval(min(turn, _TURN))
    other = _Beside(connection)
    try:
        yield other
    except BaseException:
        other.leave_the_rest()
        raise
    finally:
        other.end()
        sys.setswitchinterval(turn + _HALF)


class _AtOnce:
    def __init__(self, connection: Connection) -> None:
        self.execute, self.executemany = connection.execute, connection.executemany

    def settle(self) -> None:
        """Nothing is ever open."""


class _Beside:
    """A connection whose rows are added by the other thread, in their order."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._queue: Queue[tuple[str, Sequence[Sequence[Any]]] | None] = Queue(_WAITING)
        self._wrong: BaseException | None = None
        self._left = False
        self._thread = Thread(target=self._run, name="vault-rows", daemon=True)
        self._thread.start()

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> Rows:
        self.settle()
        return self._connection.execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]], /) -> None:
        self._raise()
        self._queue.put((sql, list(rows)))

    def settle(self) -> None:
        self._queue.join()
        self._raise()

    def leave_the_rest(self) -> None:
        """Put down no more of what waits: all of it will be undone."""
        self._left = True

    def end(self) -> None:
        """End the thread once it has done what waits, or left it."""
        self._queue.put(None)
        self._thread.join()

    def _raise(self) -> None:
        if self._wrong is not None:
            raise self._wrong

    def _run(self) -> None:
        while (handed := self._queue.get()) is not None:
            if self._wrong is None and not self._left:
                try:
                    put_down(self._connection, *handed)
                except BaseException as error:  # noqa: BLE001 -- it belongs to whoever waits
                    self._wrong = error
            self._queue.task_done()


def put_down(connection: Connection, sql: str, rows: Sequence[Sequence[Any]]) -> None:
    """Add rows, as many to a statement as there can be, in few sizes: a statement is prepared once for all of a size."""
    start = 0
    for many in (_VALUES // len(rows[0]), *_SIZES) if rows else ():
        while many <= len(rows) - start:
            connection.execute(_of_many(sql, many), tuple(chain.from_iterable(rows[start : start + many])))
            start += many
    if rows[start:]:
        connection.executemany(sql, rows[start:])


@lru_cache(maxsize=64)
def _of_many(sql: str, many: int) -> str:
    """Return the statement for so many rows; what is to be done where one is there already stands behind them."""
    head, values, marks = sql.rpartition(_ROWS)
    row, end, rest = marks.partition(")")
    return f"{head}{values}{', '.join([row + end] * many)}{rest}"
