"""Brings the window up: style, fonts, scheme, language, the settings of this machine; and makes it anew when they change."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from secretdesk.gui import giving_way, preferences, sounds, theme
from secretdesk.gui.language import set_language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.show_error import show_error
from secretdesk.gui.style import FlatStyle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from secretdesk.gui.page import Answer

ANEW = frozenset({"language", "scale"})


class Application(QObject):
    """`furnish(window)` registers the pages and shows the cover or the open desk; it is called again for each new window."""

    def __init__(self, furnish: Callable[[MainWindow], None], settings: Path | None = None) -> None:
        super().__init__()
        self._furnish, self._settings = furnish, settings
        self.preferences = preferences.read(settings)
        self.window: MainWindow | None = None
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else QApplication(["secretdesk"])
        self._app.setApplicationName("secretdesk")
        self._app.setApplicationDisplayName("")
        self._app.setQuitOnLastWindowClosed(False)
        self._style = FlatStyle()
        self._app.setStyle(self._style)
        theme.load_fonts()
        giving_way.take_turns()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def open(self) -> MainWindow:
        """Make the window as the settings say and furnish it."""
        set_language(self.preferences.spoken())
        theme.apply(choice=self.preferences.scheme, percent=self.preferences.scale)
        window = MainWindow(self.preferences)
        window.preferred.connect(self._preferred)
        window.closing.connect(self._closing)
        window.box.answered.connect(self._answered)
        self.window = window
        if self.preferences.geometry:
            window.restoreGeometry(QByteArray.fromBase64(self.preferences.geometry.encode()))
        else:
            fit(window)
        self._furnish(window)
        window.show()
        return window

    def run(self) -> int:
        """Show the window until it is closed."""
        sys.excepthook = self._fault
        self.open()
        return self._app.exec()

    def _preferred(self, name: str) -> None:
        self._remember()
        if name in ANEW:
            self._anew()
        elif name == "scheme":
            theme.apply(choice=self.preferences.scheme, percent=self.preferences.scale)
            if self.window is not None:
                self.window.update_actions()

    def _anew(self) -> None:
        """Put a new window in the place of the old one; the desk stays open, pages keep their drafts."""
        old = self.window
        if old is not None:
            self.preferences.geometry = stands(old)
            old.retire()
        self.open()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _remember(self) -> None:
        if self.window is not None:
            self.preferences.geometry = stands(self.window)
        preferences.write(self.preferences, self._settings)

    def _closing(self) -> None:
        self._remember()
        self.window = None
        self._app.quit()

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self.preferences.scheme == "system" and self.window is not None:
            theme.apply(choice="system", percent=self.preferences.scale)

    def _answered(self, answer: Answer) -> None:
        if self.preferences.sounds:
            sounds.play(sounds.sound_of(answer.tone))

    def _fault(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
        elif self.window is not None:
            show_error(self.window, error.with_traceback(trace))


def fit(window: MainWindow) -> None:
    """Let a new window fill a screen that is smaller than it: its buttons stand at the right and at the foot."""
    room = window.screen().availableSize()
    if room.width() < window.width() or room.height() < window.height():
        window.resize(window.size().boundedTo(room))
        window.setWindowState(Qt.WindowState.WindowMaximized)


def stands(window: MainWindow) -> str:
    """Return where a window stands, for the settings file."""
    return bytes(window.saveGeometry().toBase64().data()).decode()
