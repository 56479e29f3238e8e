"""Push buttons: verb, object, count, and the key that does the same; primary, destructive, link and quiet ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from secretdesk.gui.drawing import CENTRE, panel, write
from secretdesk.gui.flat_parts import button_ink
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from secretdesk.text import Message

HEIGHTS = {"small": 26, "normal": 32, "large": 40}


class Button(QPushButton):
    """`tone`: plain, primary (one a page), danger (destroys), link, fault, quiet. `key` is shown, not bound: actions bind keys."""

    def __init__(
        self,
        words: Message | str,
        *,
        icon: str = "",
        key: str = "",
        tone: str = "plain",
        height: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._key, self._small = icon, key, height == "small"
        self._large, self._alone = height == "large", False
        self.setProperty("tone", tone)
        self.setText(tr(words).replace("&", "&&"))
        self.setFixedHeight(px(HEIGHTS[height]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setAccessibleName(tr(words))
        if tone == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: Message | str, *, icon: str = "") -> None:
        """Change the words, where the count in them changed."""
        self._icon = icon or self._icon
        self.setText(tr(words).replace("&", "&&"))
        self.setAccessibleName(tr(words))
        self.updateGeometry()

    def words(self) -> str:
        return self.text().replace("&&", "&")

    def icon_alone(self, *, alone: bool) -> None:
        """Where room is short show the icon, and the words as its tooltip."""
        if alone != self._alone and self._icon:
            self._alone = alone
            self.setToolTip(self.words() if alone else "")
            self.updateGeometry()
            self.update()

    def whole_width(self) -> int:
        """Return how wide it is with its words."""
        alone, self._alone = self._alone, False
        width = self.sizeHint().width()
        self._alone = alone
        return width

    def _shown(self) -> str:
        return "" if self._alone else self.words()

    def _tone(self) -> str:
        return str(self.property("tone"))

    def _face(self) -> tuple[int, int]:
        size = 13 if self._small and self._tone() != "fault" else 15 if self._large else 14
        return size, 500 if self._tone() in {"primary", "danger"} else 400

    def _parts(self) -> tuple[int, int, int]:
        size, weight = self._face()
        lead = px(22) if self._icon and self._shown() else px(16) if self._icon else 0
        tail = width_of(self._key, 12) + px(8) if self._key and not self._alone else 0
        return lead, width_of(self._shown(), size, weight) + 1, tail

    def sizeHint(self) -> QSize:
        pad = {"link": 4, "fault": 0}.get(self._tone(), 10 if self._small else 15)
        return QSize(sum(self._parts()) + 2 * px(pad), self.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a button is painted whole
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, option)
        lead, middle, tail = self._parts()
        size, weight = self._face()
        ink = button_ink(self._tone(), enabled=self.isEnabled())
        x = (self.width() - lead - middle - tail) // 2
        if self._icon:
            own = colour("text2") if self._tone() == "plain" and self.isEnabled() and not self.isChecked() else ink
            paint_icon(painter, self._icon, QRect(x, 0, px(16), self.height()), own)
        if self._tone() == "fault":
            ink = colour("text")
            painter.fillRect(x + lead, (self.height() + px(size)) // 2 + hair(2), middle, hair(), ink)
        write(painter, QRect(x + lead, 0, middle + 1, self.height()), self._shown(), ink, size=size, weight=weight)
        if tail:
            quiet = ink if self._tone() in {"primary", "danger"} else colour("text3")
            at = QRect(x + lead + middle + px(8), 0, tail, self.height())
            write(painter, at, self._key, quiet, size=12)


class IconButton(QPushButton):
    """An icon alone: only for fold, close and more; the word is its tooltip and its accessible name."""

    def __init__(self, icon: str, name: Message | str, *, side: int = 26, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("tone", "quiet")
        self.setFixedSize(px(side), px(side))
        self.setAutoDefault(False)
        self.name(name)

    def name(self, name: Message | str, icon: str = "") -> None:
        self._icon = icon or self._icon
        self.setAccessibleName(tr(name))
        self.setToolTip(tr(name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a button is painted whole
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, option)
        paint_icon(painter, self._icon, self.rect(), colour("text2" if self.isEnabled() else "text3"), 16)


class KeyCap(QWidget):
    """A key as it is printed in help: `Ctrl`, `Enter`."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFixedSize(max(px(22), width_of(key, 13) + px(14)), px(20))
        self.setAccessibleName(key)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a key is painted whole
        painter = QStylePainter(self)
        panel(painter, self.rect(), colour("base"), colour("edge"))
        write(painter, self.rect(), self._key, colour("text"), size=13, align=CENTRE)
