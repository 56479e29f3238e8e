"""The largest things on a page: where to put it, how many there are; a tally of verdicts; five groups with their figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import column
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import ink_of, panel, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, line_height, px, scheme

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


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFigure:
    id: str
    words: Message | str
    icon: str = ""
    tone: str = "text2"
    count: int | None = None  # None is not told yet: a blind count


class _GroupTab(QToolButton):
    def __init__(self, group: GroupFigure) -> None:
        super().__init__()
        self.figure = group
        self.setCheckable(True)
        self.setFixedHeight(px(64))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{tr(group.words)} {self._figure()}")

    def _figure(self) -> str:
        return "\N{EM DASH}" if self.figure.count is None else f"{self.figure.count:,}"

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(64))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a tab is painted whole
        painter = QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            painter.fillRect(self.rect(), colour("select" if on else "hover"))
        white = on and scheme() == "hc"
        ink = colour("on_select") if white else ink_of(self.figure.tone)
        x = px(14)
        if self.figure.icon:
            paint_icon(painter, self.figure.icon, QRect(x, px(10), px(14), line_height(13)), ink, 14)
            x += px(20)
        write(painter, QRect(x, px(10), self.width() - x, line_height(13)), tr(self.figure.words), ink, size=13)
        at = QRect(px(14), px(30), self.width() - px(14), px(28))
        write(painter, at, self._figure(), colour("on_select" if on else "text"), size=22, weight=500)
        if on:
            painter.fillRect(0, self.height() - hair(3), self.width(), hair(3), colour("accent"))
        if self.hasFocus():
            panel(painter, self.rect(), None, colour("accent"), width=2)


class GroupChips(QFrame):
    """The groups of a count in one line; `chosen` tells which was clicked, `choose` is for the keys 0 to 5."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, hair())
        self._line.setSpacing(hair())
        self._buttons = QButtonGroup(self)
        self._tabs: list[_GroupTab] = []

    def set_groups(self, groups: Sequence[GroupFigure], current: str) -> None:
        for old in self._tabs:
            self._buttons.removeButton(old)
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tabs = [_GroupTab(group) for group in groups]
        for tab in self._tabs:
            self._buttons.addButton(tab)
            self._line.addWidget(tab)
            tab.setChecked(tab.figure.id == current)
            tab.clicked.connect(lambda _on=False, id_=tab.figure.id: self.chosen.emit(id_))

    def choose(self, number: int) -> None:
        if 0 <= number < len(self._tabs):
            self._tabs[number].click()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- lines only
        painter = QPainter(self)
        rule(painter, 0, self.height(), self.width())
        for tab in self._tabs[1:]:
            painter.fillRect(tab.x() - hair(), 0, hair(), self.height(), colour("line"))
