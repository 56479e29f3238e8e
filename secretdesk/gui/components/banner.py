"""A banner or note: icon, one fact, what to do, one button, on the ground of its tone; told to screen readers at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, stack
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import ground_of, ink_of, panel
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px
from secretdesk.gui.visible import hug, show_if

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

    from secretdesk.text import Message

ICONS = {"red": "ban", "amber": "triangle-alert", "green": "check", "blue": "info", "plain": "info"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a banner says. `tone`: red, amber, green, blue, plain; `button` with `key` is the one way out."""

    tone: str
    fact: Message | str
    what: Message | str = ""
    icon: str = ""
    button: Message | str = ""
    key: str = ""


class Banner(QFrame):
    """`asked` tells that the button was pressed; `strip` is a band over the whole page, else a card with a border."""

    asked = Signal()

    def __init__(
        self, note: Note | None = None, *, strip: bool = False, inline: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._strip = "plain", strip
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(8), px(12), px(8))
        line.setSpacing(px(12))
        self._glyph = Glyph("info", size=18)
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fact = Words(weight=500, wrap=not inline)
        self.what = Words(wrap=True)
        texts = QHBoxLayout() if inline else QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(px(12) if inline else 0)
        texts.addWidget(self.fact)
        texts.addWidget(self.what, 1)
        line.addLayout(texts, 1)
        self.button = Button("", height="small")
        self.button.clicked.connect(self.asked)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        if note is None:
            self.hide()
        else:
            self.say(note)

    def say(self, note: Note) -> None:
        self._tone = note.tone
        self._glyph.show_icon(note.icon or ICONS[note.tone], note.tone if note.tone != "plain" else "text2")
        self.fact.say(note.fact)
        self.what.say(note.what)
        self.what.setVisible(bool(note.what))
        words = tr(note.button)
        self.button.setVisible(bool(words))
        self.button.say(words)
        self.setAccessibleName(f"{tr(note.fact)} {tr(note.what)}".strip())
        hug(self)
        show_if(self, shown=True)
        self._alert()
        self.update()

    def text(self) -> str:
        return self.accessibleName()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._alert()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self)

    def _alert(self) -> None:
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and border are one stroke
        painter = QPainter(self)
        if self._strip:
            painter.fillRect(self.rect(), ground_of(self._tone))
            painter.fillRect(QRect(0, self.height() - hair(), self.width(), hair()), ink_of(self._tone))
        else:
            border = colour("line") if self._tone == "plain" else ink_of(self._tone)
            panel(painter, self.rect(), ground_of(self._tone), border, radius=2)


class EmptyState(QFrame):
    """What a page says when there is nothing: one sentence, what to do, one button."""

    asked = Signal()

    def __init__(
        self,
        icon: str,
        fact: Message | str,
        what: Message | str,
        *,
        button: Message | str = "",
        button_icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(20), px(16), px(20), px(16))
        line.setSpacing(px(16))
        line.addWidget(_Framed(icon), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(2))
        texts.addWidget(Words(fact, size=15, weight=500))
        texts.addWidget(Words(what, tone="text2", wrap=True))
        if tr(button):
            push = Button(button, icon=button_icon, key=key, height="small")
            push.clicked.connect(self.asked)
            texts.addSpacing(px(6))
            stack(texts, push)
        line.addLayout(texts, 1)
        line.setAlignment(texts, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{tr(fact)} {tr(what)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and border are one stroke
        panel(QPainter(self), self.rect(), colour("base"), colour("line"), radius=2)


class _Framed(QWidget):
    """An icon of 24 in a framed square of 46."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._glyph = Glyph(icon, tone="accent", size=24, parent=self)
        self.setFixedSize(px(46), px(46))
        self._glyph.move(px(11), px(11))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one frame
        panel(QPainter(self), self.rect(), colour("alt"), colour("edge"), radius=0)
