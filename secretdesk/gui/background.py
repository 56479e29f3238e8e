"""Work that takes longer than the window may stand still: done in a thread, told back on the window's own.

Five things are slow: unlock, verify and rebuild, import, print, backup. Each brings its own connection; nothing of Qt's
widgets may be touched in there.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from secretdesk.gui import giving_way

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.text import Message

T = TypeVar("T")


class Cancelled(Exception):
    """Raised inside work that was cancelled, at its next `report`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far work has come: `done` of `whole` (0 where nobody knows), and what is being done."""

    done: int
    whole: int
    words: Message | None = None


class Progress:
    """What work is handed: it reports how far it is and learns there whether to stop."""

    def __init__(self, told: Callable[[Step], None]) -> None:
        self._told, self._stop = told, threading.Event()

    def report(self, done: int, whole: int, words: Message | None = None) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._told(Step(done=done, whole=whole, words=words))

    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()


class _Wire(QObject):
    """Carries what the thread says over to the thread that made this."""

    told = Signal(object)
    ended = Signal(object, object)


class Work(QObject, Generic[T]):
    """One running piece of work; kept alive until it ends."""

    progressed = Signal(object)
    finished = Signal()

    def __init__(
        self, do: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._do, self._done, self._failed = do, done, failed
        self.error: BaseException | None = None
        self._wire = _Wire()
        self._wire.told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._wire.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self.progress = Progress(self._wire.told.emit)
        self._thread = threading.Thread(target=self._run, name="secretdesk-background")

    def start(self) -> None:
        giving_way.hold_sweeps()
        _running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop; it ends at its next report, with `Cancelled`."""
        self.progress.stop()

    def wait(self) -> None:
        """Wait for the thread where nothing else goes on any more: at the end of the program."""
        self._thread.join()

    def _run(self) -> None:
        try:
            result = self._do(self.progress)
        except BaseException as error:  # noqa: BLE001 -- whatever it is, the window must hear of it
            self._wire.ended.emit(None, error)
        else:
            self._wire.ended.emit((result,), None)

    def _end(self, result: tuple[T] | None, error: BaseException | None) -> None:
        self._thread.join()
        _running.discard(self)
        self.error = error
        try:
            if result is not None:
                _tell(self._done, result[0])
            elif error is not None:
                _tell(self._failed, error)
            self.finished.emit()
        finally:
            if not _running:
                giving_way.allow_sweeps()
            for told in tuple(_watching):
                told(self)


def _tell(whom: Callable[[T], None], what: T) -> None:
    """Tell an answer, but not to a widget that is gone: its page was closed while the work was under way."""
    owner = getattr(whom, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        whom(what)


_running: set[Work[Any]] = set()
_watching: list[Callable[[Work[Any]], None]] = []


def run(do: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[BaseException], None]) -> Work[T]:
    """Do `do` in a thread; then call `done` with what it returned, or `failed` with what it raised, on this thread."""
    work = Work(do, done, failed)
    work.start()
    return work


def busy() -> bool:
    """Tell whether anything is still under way."""
    return bool(_running)


def running() -> tuple[Work[Any], ...]:
    """Return what is under way."""
    return tuple(_running)


def watch(told: Callable[[Work[Any]], None]) -> None:
    """Have every piece of work told to `told` once it has ended and its own end is done."""
    _watching.append(told)


def unwatch(told: Callable[[Work[Any]], None]) -> None:
    _watching.remove(told)
