"""Words and ticks that give way: where there is little room they are cut, and the whole is told by tooltip and reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import LEFT, ink_of
from secretdesk.gui.language import tr
from secretdesk.gui.theme import font, px

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.text import Message

_LEAST = 60
_TICK = 26


class CutWords(Words):
    """One line of words, cut at its end."""

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(_LEAST), self.sizeHint().width()), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one line
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        whole = shown == self.text()
        if self.toolTip() != ("" if whole else self.text()):
            self.setToolTip("" if whole else self.text())
        painter = QPainter(self)
        painter.setPen(ink_of(self.tone()))
        painter.drawText(self.rect(), LEFT | Qt.TextFlag.TextSingleLine, shown)


class CutTick(QCheckBox):
    """A tick whose words are cut in their middle: names of sheets differ at both ends."""

    def __init__(self, words: Message | str) -> None:
        super().__init__()
        self._words = tr(words)
        self.setFont(font(14))
        self.setMinimumHeight(px(_TICK))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._words)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setToolTip("" if shown == self._words else self._words)
        if self.text() != shown.replace("&", "&&"):
            self.setText(shown.replace("&", "&&"))
