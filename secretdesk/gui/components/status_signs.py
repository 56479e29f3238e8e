"""Signs of the status bar: who, how long until the lock, last backup, seal; each an icon and words, red where it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretdesk.gui.drawing import ink_of, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px, width_of
from secretdesk.gui.visible import show_if

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from secretdesk.text import Message

PAD = 10


class StatusSign(QWidget):
    """One sign of 26 px height, parted from its neighbour by a line at its right (or left)."""

    def __init__(self, icon: str = "", *, parted: str = "right", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words, self._tone, self._parted = icon, "", "text2", parted
        self.setFixedHeight(px(26))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: Message | str, *, icon: str = "", tone: str = "text2") -> None:
        said = tr(words)
        same = width_of(said, 13) == width_of(self._words, 13)
        self._words, self._icon, self._tone = said, icon or self._icon, tone
        self.setAccessibleName(said)
        show_if(self, shown=bool(said))
        if not same:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        lead = px(20) if self._icon else 0
        weight = 500 if self._tone in {"red", "amber"} else 400
        return QSize(2 * px(PAD) + lead + width_of(self._words, 13, weight) + 2, px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a sign is painted whole
        painter = QPainter(self)
        edge = self.width() - hair() if self._parted == "right" else 0
        painter.fillRect(edge, px(5), hair(), self.height() - px(10), colour("line"))
        x = px(PAD)
        if self._icon:
            paint_icon(painter, self._icon, QRect(x, 0, px(14), self.height()), ink_of(self._tone), 14)
            x += px(20)
        weight = 500 if self._tone in {"red", "amber"} else 400
        at = QRect(x, 0, self.width() - x, self.height())
        write(painter, at, self._words, ink_of(self._tone), size=13, weight=weight)
