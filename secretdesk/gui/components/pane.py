"""A pane: white sheet on the grey card, with a head of title and second text, and a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.drawing import ground_of, ink_of, panel
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.theme import colour, hair, px

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from secretdesk.text import Message

HEAD = 36


class Pane(QFrame):
    """Put parts into `body`; `aside` says the second text at the right of the head, `head` takes further widgets."""

    def __init__(
        self,
        title: Message | str | None = None,
        aside: Message | str = "",
        *,
        icon: str = "",
        tone: str = "plain",
        margin: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        whole = QVBoxLayout(self)
        whole.setContentsMargins(hair(), hair(), hair(), hair())
        whole.setSpacing(0)
        self.title = Words("" if title is None else title, weight=500)
        self.aside = Words(aside, size=13, tone="text2")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(px(12), 0, px(12), 0)
        self.head.setSpacing(px(8))
        if title is not None:
            bar = QWidget()
            bar.setFixedHeight(px(HEAD))
            bar.setLayout(self.head)
            if icon:
                self.head.addWidget(Glyph(icon))
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self.head.addWidget(self.aside)
            whole.addWidget(bar)
            whole.addWidget(Rule())
        self.body = QVBoxLayout()
        self.body.setContentsMargins(px(margin), px(margin), px(margin), px(margin))
        self.body.setSpacing(px(8))
        whole.addLayout(self.body, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- border and ground are one stroke
        border = colour("line") if self._tone == "plain" else ink_of(self._tone)
        panel(QPainter(self), self.rect(), ground_of(self._tone), border, radius=2)


class Glyph(QWidget):
    """An icon among widgets; the word beside it is its name."""

    def __init__(self, icon: str, *, tone: str = "text2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setFixedSize(px(size), px(size))

    def show_icon(self, icon: str, tone: str) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one icon
        paint_icon(QPainter(self), self._icon, self.rect(), ink_of(self._tone), self._size)


def row(*parts: QWidget | int, spacing: int = 8) -> QHBoxLayout:
    """Lay `parts` in a line; a number is a stretch."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(px(spacing))
    for part in parts:
        if isinstance(part, int):
            made.addStretch(part)
        else:
            made.addWidget(part)
    return made


def stack(layout: QVBoxLayout, part: QWidget) -> None:
    """Add `part` below; one of fixed width stands at the left, or it would hold the whole column to its width."""
    fixed = part.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
    layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0))


def column(*parts: QWidget | int, spacing: int = 8) -> QVBoxLayout:
    """Lay `parts` below one another; a number is a stretch."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(px(spacing))
    for part in parts:
        if isinstance(part, int):
            made.addStretch(part)
        else:
            stack(made, part)
    return made


def bare_scroll(inner: QWidget) -> QScrollArea:
    """Let `inner` scroll up and down on the ground of whatever it lies in, without a frame of its own."""
    made = QScrollArea()
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setProperty("bare", "1")
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inner)
    inner.setAutoFillBackground(False)
    made.viewport().setAutoFillBackground(False)
    return made
