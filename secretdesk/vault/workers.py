"""Threads that own a connection: work is handed to them and answered by a future; long reads take turns in chunks."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from threading import Thread, current_thread
from typing import TYPE_CHECKING, Any, TypeVar, overload

from secretdesk.errors import Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_Job = tuple["Callable[[], Any]", "Future[Any]", bool]


class Worker:
    """One thread doing one job after another.

    A job that is a generator gives way after each `yield`, so that short jobs need not wait for a long one; what it
    returns is the answer. Exceptions of a job are its answer too and never end the thread.
    """

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._long: deque[tuple[Generator[Any, None, Any], Future[Any]]] = deque()
        self._held: deque[_Job | None] = deque()
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._open, self._over = True, False
        self._thread.start()

    @overload
    def submit(self, job: Callable[[], Generator[Any, None, T]], *, alone: bool = False) -> Future[T]: ...
    @overload
    def submit(self, job: Callable[[], T], *, alone: bool = False) -> Future[T]: ...
    def submit(self, job: Callable[[], Any], *, alone: bool = False) -> Future[Any]:
        """Hand over a job; its answer comes in the future. One to be done `alone` comes between the parts of no other."""
        future: Future[Any] = Future()
        if not self._open:
            future.set_exception(stopped())
        else:
            self._jobs.put((job, future, alone))
            if self._over:  # the thread ended between the look and the handing over: nobody takes this any more
                self._refuse_what_waits()
        return future

    @property
    def here(self) -> bool:
        """Whether the caller runs on this very thread, where waiting for it would never end."""
        return current_thread() is self._thread

    def stop(self) -> None:
        """Let the running job end, answer all others with a refusal, and wait for the thread (a job cannot wait)."""
        if self._open:
            self._open = False
            self._jobs.put(None)
        if not self.here:
            self._thread.join()

    def give_way(self) -> None:
        """Do what waits, called by a long job between its parts; a job to be done alone waits, and all behind it."""
        while not self._held:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return
            if job is None or job[2]:
                self._held.append(job)
            elif job[1].set_running_or_notify_cancel():
                self._begin(job[0], job[1])

    def _run(self) -> None:
        while True:
            try:
                job = self._held.popleft() if self._held else self._jobs.get(block=not self._long)
            except Empty:
                self._continue_a_long_job()
                continue
            if job is None:
                break
            if job[1].set_running_or_notify_cancel():
                self._begin(job[0], job[1])
        for steps, future in self._long:
            steps.close()
            future.set_exception(stopped())
        self._long.clear()
        self._over = True
        self._refuse_what_waits()

    def _begin(self, job: Callable[[], Any], future: Future[Any]) -> None:
        try:
            answer = job()
        except BaseException as error:  # noqa: BLE001 -- the error belongs to whoever waits for the answer
            future.set_exception(error)
        else:
            if isinstance(answer, Generator):
                self._long.append((answer, future))
            else:
                future.set_result(answer)

    def _continue_a_long_job(self) -> None:
        steps, future = self._long.popleft()
        try:
            next(steps)
        except StopIteration as end:
            future.set_result(end.value)
        except BaseException as error:  # noqa: BLE001 -- the error belongs to whoever waits for the answer
            future.set_exception(error)
        else:
            self._long.append((steps, future))

    def _refuse_what_waits(self) -> None:
        while True:
            try:
                job = self._jobs.get_nowait()
            except Empty:
                return
            if job is not None and job[1].set_running_or_notify_cancel():
                job[1].set_exception(stopped())


def stopped() -> Refusal:
    """Return the answer to work handed to a vault that was locked meanwhile."""
    return Refusal("locked", N_("vault", "The vault is locked."))
