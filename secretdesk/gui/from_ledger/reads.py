"""Questions to the vault asked in the background: one at a time, and of several on the same subject only the latest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from secretdesk.gui import background

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_Asked = tuple["Callable[[], Any]", "Callable[[Any], None]"]


class Reads(QObject):
    """`failed` tells what a question met; `idle` that all are answered."""

    failed = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, _Asked] = {}
        self._running = ""

    def ask(self, subject: str, question: Callable[[], T], answered: Callable[[T], None]) -> None:
        """Ask; an older question on the same `subject` that still waits is dropped, its answer is not told."""
        self._waiting.pop(subject, None)
        self._waiting[subject] = (question, answered)
        if not self._running:
            self._next()

    def busy(self) -> bool:
        return bool(self._running)

    def _next(self) -> None:
        if not self._waiting:
            self.idle.emit()
            return
        subject = next(iter(self._waiting))
        question, answered = self._waiting.pop(subject)
        self._running = subject

        def told(answer: Any) -> None:
            if self._ended(subject):
                answered(answer)

        def failed(error: BaseException) -> None:
            if self._ended(subject):
                self.failed.emit(error)

        background.run(
            lambda _progress: question(), _guarded(self, told, self._after), _guarded(self, failed, self._after)
        )

    def _ended(self, subject: str) -> bool:
        """Take note that a question was answered; tell whether anybody still wants the answer."""
        self._running = ""
        return subject not in self._waiting

    def _after(self) -> None:
        if not self._running:
            self._next()


def _guarded(owner: QObject, do: Callable[[Any], None], after: Callable[[], None]) -> Callable[[Any], None]:
    """Do nothing where the widget that asked is gone."""

    def guarded(value: Any) -> None:
        if not shiboken6.isValid(owner):
            return
        try:
            do(value)
        finally:
            if shiboken6.isValid(owner):
                after()

    return guarded
