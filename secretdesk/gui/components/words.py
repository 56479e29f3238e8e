"""Words on the window: labels in the type scale and a tone, rules between parts, a heading with its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from secretdesk.gui.drawing import ink_of, rule
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import font, hair, line_height, px

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from secretdesk.text import Message


class Words(QLabel):
    """A label of one size, weight and tone; the tone follows the scheme. Never rich text: data is shown as it is."""

    def __init__(
        self,
        words: Message | str = "",
        *,
        size: int = 14,
        weight: int = 400,
        tone: str = "text",
        family: str = "sans",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr(words), parent)
        self._tone, self._size, self._shown = tone, size, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight, family))
        self.setWordWrap(wrap)
        if not wrap:
            self.setFixedHeight(line_height(size))
        self._tint()

    def say(self, words: Message | str, tone: str = "") -> None:
        """Show other words, in another tone if one is named."""
        self.setText(tr(words))
        if tone and tone != self._tone:
            self._tone = tone
            self._tint()

    def tone(self) -> str:
        return self._tone

    def _tint(self) -> None:
        ink = ink_of(self._tone)
        if self._shown != ink.name():
            self._shown = ink.name()
            made = QPalette(self.palette())
            made.setColor(QPalette.ColorRole.WindowText, ink)
            made.setColor(QPalette.ColorRole.Text, ink)
            self.setPalette(made)

    def event(self, event: QEvent) -> bool:
        # Of a new scheme only windows hear as of one of the application; what stands in them hears of its own palette.
        if event.type() in {QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange}:
            self._tint()
        return super().event(event)


class IconWords(QWidget):
    """An icon and a word in one tone: how every state, hint and small sign is said."""

    def __init__(
        self,
        icon: str,
        words: Message | str = "",
        *,
        size: int = 14,
        weight: int = 400,
        tone: str = "text",
        icon_tone: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._icon_tone = icon, icon_tone
        self._side = 16 if size >= 14 else 14
        self.label = Words(words, size=size, weight=weight, tone=tone, wrap=wrap, parent=self)
        # A wrapped sentence must be let grow: a fixed policy would hold it to the height of one line.
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.label.text())

    def say(self, words: Message | str, *, icon: str = "", tone: str = "") -> None:
        self._icon = icon or self._icon
        self.label.say(words, tone)
        self.setAccessibleName(self.label.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self.label.text()

    def _lead(self) -> int:
        return px(self._side + 8)

    def sizeHint(self) -> QSize:
        inner = self.label.sizeHint()
        return QSize(inner.width() + self._lead(), max(inner.height(), px(20)))

    def minimumSizeHint(self) -> QSize:
        least = self.label.minimumSizeHint()
        return QSize(least.width() + self._lead(), max(least.height(), px(20)))

    def hasHeightForWidth(self) -> bool:
        return self.label.wordWrap()

    def heightForWidth(self, width: int) -> int:
        return self.label.heightForWidth(width - self._lead()) if self.label.wordWrap() else self.sizeHint().height()

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 -- the new size is asked for
        height = self.height() if self.label.wordWrap() else self.label.height()
        self.label.setGeometry(self._lead(), (self.height() - height) // 2, self.width() - self._lead(), height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- small enough to paint whole
        painter = QPainter(self)
        box = QRect(0, 0, px(self._side), px(20) if self.label.wordWrap() else self.height())
        paint_icon(painter, self._icon, box, ink_of(self._icon_tone or self.label.tone()), self._side)


class Rule(QWidget):
    """A level line between parts."""

    def __init__(self, token: str = "line", parent: QWidget | None = None) -> None:  # noqa: S107 -- a colour, no secret
        super().__init__(parent)
        self._token = token
        self.setFixedHeight(hair())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one line
        rule(QPainter(self), 0, self.height(), self.width(), self._token)


class Section(Words):
    """A heading inside a pane, with its rule running to the right."""

    def __init__(self, words: Message | str, parent: QWidget | None = None) -> None:
        super().__init__(words, weight=500, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        start = self.fontMetrics().horizontalAdvance(self.text()) + px(12)
        rule(QPainter(self), start, self.height() // 2 + hair(), self.width())
