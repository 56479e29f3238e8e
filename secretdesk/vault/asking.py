"""A question that can be given up while it is answered: an officer typed on, and nobody wants the old answer."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from secretdesk.vault.troubles import given_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.vault.connection import Connection

_here = threading.local()


class Asking:
    """What a thread asks of a vault within `with asking:` belongs to it; `give_up` ends it from any other thread.

    The statement that runs is stopped and none begins any more: who asked meets `Obstacle("given-up")`. A statement that
    begins at that very instant may still run to its end.
    """

    def __init__(self) -> None:
        self.given_up = False
        self._lock = threading.Lock()
        self._over: Connection | None = None

    def __enter__(self) -> Self:
        _here.asking = self
        return self

    def __exit__(self, *_wrong: object) -> None:
        _here.asking = None

    def give_up(self) -> None:
        with self._lock:
            self.given_up = True
            if self._over is not None:
                self._over.interrupt()

    @contextmanager
    def over(self, connection: Connection) -> Iterator[None]:
        """Have a connection to itself; only there can it be interrupted, for the next turn is another question's."""
        with self._lock:
            if self.given_up:
                raise given_up()
            self._over = connection
        connection.asking = self
        try:
            yield
        finally:
            connection.asking = None
            with self._lock:
                self._over = None


def asking_here() -> Asking:
    """Return the question that this thread asks."""
    return getattr(_here, "asking", None) or Asking()
