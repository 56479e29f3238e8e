"""What fills the window: the work, a sheet over it (keys, settings), or the cover while locked; one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from secretdesk.gui.keyboard_help import KeyboardHelp
from secretdesk.gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.gui.preferences import Preferences


def close_others(window: QWidget) -> None:
    """Close questions, menus and popups: none may stand in the way of the lock or show what it hides."""
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and widget.window() is not window:
            widget.close()


class Covers(QStackedWidget):
    def __init__(self, work: QWidget, prefer: Callable[[str, object], None]) -> None:
        super().__init__()
        self._work, self._cover, self._covered = work, QWidget(), False
        self.help, self.settings = KeyboardHelp(), Settings(prefer)
        for sheet in (self.help, self.settings):
            sheet.closed.connect(self.show_work)
        for widget in (work, self.help, self.settings, self._cover):
            self.addWidget(widget)

    def show_work(self) -> None:
        """Show the work, unless it is covered: only `uncover` opens that."""
        if not self._covered:
            self.setCurrentWidget(self._work)

    def uncover(self) -> None:
        self._covered = False
        self.show_work()
        self.drop_cover()

    def show_keys(self, keys: Mapping[str, Callable[[], None]]) -> None:
        self.help.show_keys(keys)
        self.setCurrentWidget(self.help)
        self.help.setFocus()

    def show_settings(self, preferences: Preferences, *, setup: bool = False) -> None:
        """Show them; `setup` says that whoever is here can do the set-up."""
        self.settings.setup.setVisible(setup)
        self.settings.show_settings(preferences)
        self.setCurrentWidget(self.settings)
        self.settings.ui.language.setFocus()

    def show_cover(self, cover: QWidget) -> None:
        """Hide everything behind `cover`; the one before is dropped with whatever was typed in it."""
        self.drop_cover()
        self._cover, self._covered = cover, True
        self.addWidget(cover)
        self.setCurrentWidget(cover)
        cover.setFocus()

    def drop_cover(self) -> None:
        self.removeWidget(self._cover)
        self._cover.hide()
        self._cover.deleteLater()
        self._cover = QWidget(self)
        self._cover.hide()
