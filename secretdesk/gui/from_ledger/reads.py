"""Questions to the vault asked in the background: one at a time, and of several on the same subject only the latest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from secretdesk.gui import background
from secretdesk.vault import Asking

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
        self._running, self._asking = "", Asking()

    def ask(self, subject: str, question: Callable[[], T], answered: Callable[[T], None]) -> None:
        """Ask; an older question on the same `subject` is dropped, or given up in the midst of its statement."""
        self.forget(subject)
        self._waiting[subject] = (question, answered)
        if not self._running:
            self._next()

    def forget(self, subject: str) -> None:
        """Want no answer to a question any more."""
        self._waiting.pop(subject, None)
        if self._running == subject:
            self._asking.give_up()

    def forget_all(self) -> None:
        """Want no answer any more: the page is closed, the vault locked."""
        self._waiting.clear()
        self._asking.give_up()

    def busy(self) -> bool:
        return bool(self._running)

    def _next(self) -> None:
        if not self._waiting:
            self.idle.emit()
            return
        subject = next(iter(self._waiting))
        question, answered = self._waiting.pop(subject)
        self._running, asking = subject, Asking()
        self._asking = asking

        def ask(_progress: background.Progress) -> Any:
            with asking:
                return question()

        def told(answer: Any) -> None:
            self._running = ""
            if not asking.given_up:
                answered(answer)

        def failed(error: BaseException) -> None:
            self._running = ""
            if not asking.given_up:
                self.failed.emit(error)

        background.run(ask, _guarded(self, told, self._after), _guarded(self, failed, self._after))

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
