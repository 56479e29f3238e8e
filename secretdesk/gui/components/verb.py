"""A verb of the tool bar: icon, word and key; the page's own verb is framed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from secretdesk.gui.drawing import panel, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, px, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from secretdesk.text import Message

PAD, LEAD, GAP = 12, 24, 8


class VerbButton(QToolButton):
    def __init__(self, words: Message | str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._icon, self._key = tr(words), icon, key
        self._brief = False
        self.setCheckable(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(key)
        self.setToolTip(f"{self._words}  {key}")
        self._own = False

    def set_own(self, *, own: bool) -> None:
        """Frame the verb of the page in front."""
        self._own = own
        self.update()

    def set_brief(self, *, brief: bool) -> None:
        """Leave out the key where room is short; the word stays."""
        self._brief = brief
        self.updateGeometry()
        self.update()

    def is_own(self) -> bool:
        return self._own

    def sizeHint(self) -> QSize:
        tail = 0 if self._brief else px(GAP) + width_of(self._key, 12)
        return QSize(2 * px(PAD) + px(LEAD) + width_of(self._words) + tail + 1, px(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a button is painted whole
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self._own:
            panel(painter, self.rect(), colour("base"), colour("edge"))
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonTool, option)
        live = self.isEnabled()
        box = QRect(px(PAD), 0, px(16), self.height())
        paint_icon(painter, self._icon, box, colour("accent" if live else "text3"), 16)
        start = px(PAD + LEAD)
        word = width_of(self._words) + 1
        at = QRect(start, 0, word, self.height())
        write(painter, at, self._words, colour("text" if live else "text3"))
        if not self._brief:
            at = QRect(start + word + px(GAP), 0, self.width() - start - word - px(GAP), self.height())
            write(painter, at, self._key, colour("text3"), size=12)
