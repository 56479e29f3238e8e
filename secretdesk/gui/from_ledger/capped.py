"""Fields that a pasted file cannot stall: what is beyond the longest field of any ledger never enters them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from secretdesk.gui.components.fields import LONGEST, LineEdit, NoteEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent


class CappedLine(LineEdit):
    """Pastes at most as much as it holds, with line ends made blanks."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_short()
        else:
            super().keyPressEvent(event)

    def paste_short(self) -> None:
        text = QGuiApplication.clipboard().text()[: LONGEST + 1]
        self.insert(" ".join(text.splitlines()) if "\n" in text or "\r" in text else text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if isinstance(menu, QMenu):
            for action in menu.actions():
                if action.objectName() == "edit-paste":
                    action.triggered.disconnect()
                    action.triggered.connect(self.paste_short)
            menu.exec(event.globalPos())
            menu.deleteLater()


class CappedNote(NoteEdit):
    """Pastes at most as much as it holds, as plain text."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            short = QMimeData()
            short.setText(source.text()[: LONGEST + 1])
            super().insertFromMimeData(short)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()
