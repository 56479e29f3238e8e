"""A chip: a small switch or filter, 26 high; when on it has an ink border and, if it can be dropped, a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QToolButton, QWidget

from secretdesk.gui.drawing import ink_of, panel, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, px, scheme, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from secretdesk.text import Message


class Chip(QToolButton):
    """`value` is the bold part: a count, a year. `tone` red frames it for what is overdue. Clicking a dropped chip drops it."""

    def __init__(
        self,
        words: Message | str,
        value: str = "",
        *,
        icon: str = "",
        key: str = "",
        tone: str = "plain",
        checkable: bool = False,
        droppable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._value, self._icon, self._key, self._tone = tr(words), value, icon, key, tone
        self._droppable, self._alone = droppable, False
        self.setCheckable(checkable or droppable)
        self.setChecked(droppable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name()

    def say(self, words: Message | str, value: str = "", *, icon: str = "", tone: str = "") -> None:
        self._words, self._value = tr(words), value
        self._icon, self._tone = icon or self._icon, tone or self._tone
        self._name()
        self.updateGeometry()
        self.update()

    def icon_alone(self, *, alone: bool) -> None:
        """Show icon and value alone where room is short; the words come when pointed at."""
        if alone != self._alone and self._icon:
            self._alone = alone
            self.setToolTip(self._words if alone else "")
            self.updateGeometry()
            self.update()

    def whole_width(self) -> int:
        """Return how wide it is with its words."""
        alone, self._alone = self._alone, False
        width = self.sizeHint().width()
        self._alone = alone
        return width

    def _name(self) -> None:
        self.setAccessibleName(f"{self._words} {self._value}".strip())
        self.setFixedHeight(px(26))

    def _spans(self) -> list[tuple[str, str, int]]:
        """Return the words as (text, tone, weight) from left to right."""
        spans = [("" if self._alone else self._words, "", 400), (self._value, "", 500), (self._key, "text3", 400)]
        return [span for span in spans if span[0]]

    def sizeHint(self) -> QSize:
        lead = px(22) if self._icon else 0
        tail = px(22) if self._cross() else 0
        words = sum(width_of(text, 12 if tone else 13, weight) for text, tone, weight in self._spans())
        return QSize(2 * px(10) + lead + tail + words + px(6) * (len(self._spans()) - 1) + 1, px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cross(self) -> bool:
        return self._droppable and self.isChecked()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a chip is painted whole
        painter = QPainter(self)
        on = self.isChecked()
        alarm = self._tone != "plain" and self.isEnabled()
        border = colour("accent") if on else ink_of(self._tone) if alarm else colour("line")
        panel(painter, self.rect(), colour("select" if on else "hover" if self.underMouse() else "base"), border)
        ink = ink_of(self._tone) if alarm and not on else colour("on_select" if on else "text")
        if not self.isEnabled():
            ink = colour("text3")
        icon = ink if alarm or (on and scheme() == "hc") else colour("text2" if self.isEnabled() else "text3")
        x = px(10)
        if self._icon:
            paint_icon(painter, self._icon, QRect(x, 0, px(14), self.height()), icon, 14)
            x += px(22)
        for text, tone, weight in self._spans():
            tint = ink if not tone or (on and scheme() == "hc") else colour(tone)
            at = QRect(x, 0, self.width() - x, self.height())
            x += write(painter, at, text, tint, size=12 if tone else 13, weight=weight) + px(6)
        if self._cross():
            paint_icon(painter, "x", QRect(self.width() - px(24), 0, px(14), self.height()), ink, 14)
        if self.hasFocus():
            panel(painter, self.rect(), None, colour("accent"), width=2)
