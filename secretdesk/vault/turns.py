"""Lets several threads read over one connection, one at a time."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

T = TypeVar("T")


class Turns:
    """Whose turn it is; whoever waits next cannot be overtaken, so a short question waits for one step of a long read at most.

    A thread takes its turn itself: handing the question to another thread and being woken by its answer costs more than
    most answers, and far more on a busy machine.
    """

    def __init__(self) -> None:
        self._next, self._turn = Lock(), Lock()
        self._holder = 0

    @property
    def mine(self) -> bool:
        """Whether the caller has its turn now."""
        return self._holder == get_ident()

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for a turn and have it; who has it already goes on with it."""
        if self.mine:
            yield
            return
        with self._next:
            self._turn.acquire()
        self._holder = get_ident()
        try:
            yield
        finally:
            self._holder = 0
            self._turn.release()

    def steps(self, work: Generator[Any, None, T]) -> Generator[None, None, T]:
        """Go through a long read, with a turn for each of its steps."""
        try:
            while True:
                with self.taken():
                    try:
                        next(work)
                    except StopIteration as end:
                        return end.value  # type: ignore[no-any-return]
                yield
        finally:
            work.close()
