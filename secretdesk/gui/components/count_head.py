"""The largest things on a page: where to put it, how many there are; a tally of verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import column
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import rule
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from secretdesk.text import Message


class Figure(QWidget):
    """A running count of 44 px, with its label above it or its word after it."""

    def __init__(self, label: Message | str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Words(label, size=13, tone="text2")
        self.number = Words("0", size=44, weight=500)
        whole = column(self.label, self.number, spacing=0)
        whole.setAlignment(self.label, Qt.AlignmentFlag.AlignHCenter)
        whole.setAlignment(self.number, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(whole)
        self.label.setVisible(bool(tr(label)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, number: int, label: Message | str | None = None) -> None:
        self.number.say(f"{number:,}")
        if label is not None:
            self.label.say(label)
            self.label.setVisible(bool(tr(label)))
        self.setAccessibleName(f"{self.label.text()} {number}".strip())
        self.updateGeometry()


class CountHead(QWidget):
    """Over a list: what was scanned, the place to go in 28 px, a line below it, and counts at the right."""

    def __init__(self, figures: Sequence[Message | str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.above = Words(tone="text2")
        self.place = Words(size=28, weight=500)
        self.below = QHBoxLayout()
        self.below.setSpacing(px(12))
        self.figures = [Figure(label) for label in figures]
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), px(12), px(24), px(12))
        line.setSpacing(px(32))
        texts = column(self.above, self.place, spacing=2)
        texts.addLayout(self.below)
        texts.addStretch(1)
        line.addLayout(texts, 1)
        for figure in self.figures:
            line.addWidget(figure, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, above: Message | str, place: Message | str, counts: Sequence[int], *below: QWidget) -> None:
        self.above.say(above)
        self.place.say(place)
        for figure, number in zip(self.figures, counts, strict=True):
            figure.say(number)
        while self.below.count():
            old = self.below.takeAt(0).widget()
            if isinstance(old, QWidget):
                old.hide()
                old.deleteLater()
        for widget in below:
            self.below.addWidget(widget)
        self.below.addStretch(1)
        self.setAccessibleName(f"{tr(above)} {tr(place)}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one line
        rule(QPainter(self), 0, self.height(), self.width(), "edge")


class Tally(QWidget):
    """How many were scanned in 44 px, then how many of each verdict, and a link that takes the last one back."""

    undo = Signal()

    def __init__(self, undo: Message | str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(64))
        self.total = Figure()
        self._parts = QHBoxLayout()
        self._parts.setSpacing(px(6))
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), 0, px(16), 0)
        line.setSpacing(px(20))
        line.addWidget(self.total)
        line.addLayout(self._parts)
        line.addStretch(1)
        self.back = Button(undo, icon="undo-2", tone="link", height="small")
        self.back.setVisible(bool(tr(undo)))
        self.back.clicked.connect(self.undo)
        line.addWidget(self.back)

    def say(self, total: int, parts: Sequence[tuple[int, Message | str, str]]) -> None:
        """Show `total` and (number, words, tone) of each verdict; none of a verdict is left out."""
        self.total.say(total)
        self.back.setEnabled(total > 0)
        while self._parts.count():
            old = self._parts.takeAt(0).widget()
            if isinstance(old, QWidget):
                old.hide()
                old.deleteLater()
        for number, words, tone in parts:
            if number:
                figure = Words(f"{number:,}", size=18, weight=500, tone=tone)
                self._parts.addWidget(figure)
                self._parts.addWidget(Words(words, tone=tone))
                self._parts.addSpacing(px(12))
        self.setAccessibleName(" ".join([str(total), *(f"{n} {tr(w)}" for n, w, _ in parts if n)]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one line
        rule(QPainter(self), 0, self.height(), self.width(), "edge")
