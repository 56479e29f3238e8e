"""Nobody is at the desk: locked, or where work goes on covered at once, and locked when it has ended.

Who left comes back before by passphrase: the vault is still open, but nothing of it can be seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from secretdesk.gui import background
from secretdesk.gui.covers import close_others
from secretdesk.gui.passphrase import wipe
from secretdesk.gui.shell import idle_for
from secretdesk.gui.show_error import words_of
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.gui.idle import IdleLock

CALM_MS = 1000  # nothing goes on for so long: one piece of work often begins the next


class Presence(QObject):
    """Whether somebody is at the open desk. `over` says why to lock it, `left` that it must be covered, `back` shown again."""

    over = Signal(object)
    left = Signal(object, object)
    back = Signal()

    def __init__(self, window: QWidget, idle: IdleLock) -> None:
        super().__init__(window)
        self._window, self._idle = window, idle
        self.away: Away | None = None
        idle.expired.connect(self._expired)

    def end(self) -> None:
        """The desk is locked or changes its window."""
        self._idle.stop()
        if self.away is not None:
            self.away.stop()
            self.away = None

    def _expired(self) -> None:
        why = idle_for(self._idle.minutes())
        if not background.busy():
            self.over.emit(why)
            return
        self._idle.stop()
        close_others(self._window)
        self.away = Away(self._window, why)
        self.away.ended.connect(self.over)
        self.away.returned.connect(self._returned)
        self.left.emit(self.away, why)

    def _returned(self) -> None:
        self.end()
        self.back.emit()


class Away(QObject):
    """`ended` says why the vault is to be locked now; `returned`: the same person is back; `refused`: why not."""

    ended = Signal(object)
    returned = Signal()
    refused = Signal(object)
    progressed = Signal(object)

    def __init__(self, window: QWidget, why: Message) -> None:
        super().__init__(window)
        self._window, self._why = window, why
        self._wrong: Message | None = None
        self._checking: background.Work[None] | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._look)
        for work in background.running():
            work.progressed.connect(self.progressed)
        background.watch(self._one_ended)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._look()

    def stop(self) -> None:
        """Hide nothing any more and wait for nothing."""
        background.unwatch(self._one_ended)
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._calm.stop()
        self.deleteLater()

    def come_back(self, check: Callable[[str, bytearray], object], name: str, passphrase: bytearray) -> None:
        """Have `check` look at name and passphrase, which is wiped wherever this ends."""

        def do(_progress: background.Progress) -> None:
            try:
                check(name, passphrase)
            finally:
                wipe(passphrase)

        self._checking = background.run(do, lambda _none: self.returned.emit(), self.refused.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no question, preview or menu that work opens when it ends be seen: it is closed before it is drawn."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._keep_shut(watched)
        return False

    def _keep_shut(self, other: QWidget) -> None:
        if other is not self._window:
            other.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, other, lambda: _shut(other))

    def _one_ended(self, work: background.Work[object]) -> None:
        if work is not self._checking and work.error is not None:
            self._wrong = words_of(work.error)
        self._look()

    def _look(self) -> None:
        if background.busy():
            self._calm.stop()
        elif self.sender() is self._calm:
            self.ended.emit(self._reason())
        else:
            self._calm.start()

    def _reason(self) -> Message:
        if self._wrong is None:
            return N_("lock", "{why}; what was under way has ended", why=self._why)
        return N_("lock", "{why}; what was under way was not done: {words}", why=self._why, words=self._wrong)


def _shut(widget: QWidget) -> None:
    if isValid(widget):
        widget.close()
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
