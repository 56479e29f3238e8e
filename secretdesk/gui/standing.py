"""How the open desk stands after every act: the counts of the navigation and the signs of the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.show_error import log_unless_locked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from secretdesk.gui.components.navigation import Navigation
    from secretdesk.gui.shell import ShellDesk, Signs
    from secretdesk.gui.status_bar import StatusBar


class Standing(QObject):
    """Made for one open desk; read in the background, and what stands stays until the answer comes.

    `refresh` gives up what is being read for an act before, so what comes last is never older than the last act.
    """

    def __init__(self, desk: ShellDesk, navigation: Navigation, status: StatusBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._navigation, self._status = desk, navigation, status
        self.reads = Reads(self)
        self.reads.failed.connect(log_unless_locked)

    def refresh(self) -> None:
        self.reads.ask("standing", lambda: (self._desk.counts(), self._desk.signs()), self._show)

    def put_away(self) -> None:
        self.reads.forget_all()
        self._navigation.set_counts({})
        self.deleteLater()

    def _show(self, answer: tuple[Mapping[str, int], Signs]) -> None:
        counts, signs = answer
        self._navigation.set_counts(counts)
        self._status.show_signs(signs)
