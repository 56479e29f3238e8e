"""Beside the returns: where all of it goes, shelf by shelf, ticked when its label is scanned; and the round in figures."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.drawing import RIGHT, ink_of, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.pages.item_words import short_place
from secretdesk.gui.theme import colour, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent

    from secretdesk.gui.pages.desk.returned import Back

LINE = 28


class PutBack(Pane):
    """Cabinets and their shelves with how many items go there; a scanned shelf label ticks its line."""

    def __init__(self) -> None:
        super().__init__(N_("returning", "Put them back"), N_("returning", "by cabinet and shelf"), margin=0)
        self.list = _Places()
        self.body.setSpacing(0)
        self.body.addWidget(self.list)
        self._foot = Words(N_("returning", "Scan a shelf's label to tick it off."), size=13, tone="text2", wrap=True)
        self._foot.setContentsMargins(px(12), px(6), px(12), px(8))
        self.body.addWidget(self._foot)
        self._ticked: set[int] = set()

    def show_backs(self, backs: Iterable[Back]) -> None:
        places = Counter((back.place, back.place_id or 0) for back in backs if back.state == "done" and back.place)
        lines: list[tuple[str, int, int, bool]] = []
        cabinet = ""
        for (name, id_), n in sorted(places.items()):
            head, _, shelf = short_place(name).partition(" ")
            if head != cabinet:
                cabinet = head
                whole = sum(m for (other, _), m in places.items() if short_place(other).partition(" ")[0] == head)
                lines.append((head, 0, whole, False) if shelf else (head, 0, n, id_ in self._ticked))
            if shelf:
                lines.append((shelf, 1, n, id_ in self._ticked))
        self.list.show_lines(lines)

    def tick(self, place: int) -> None:
        self._ticked.add(place)

    def forget(self) -> None:
        self._ticked.clear()


class _Places(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, int, int, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[tuple[str, int, int, bool]]) -> None:
        """Show (name, depth, how many, ticked)."""
        self._lines = list(lines)
        self.setFixedHeight(px(LINE) * max(1, len(self._lines)))
        self.setAccessibleName("; ".join(f"{name} {n}" for name, _, n, _ in self._lines))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(LINE) * max(1, len(self._lines)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a short list
        painter = QPainter(self)
        if not self._lines:
            at = self.rect().adjusted(px(12), 0, -px(12), 0)
            write(painter, at, tr(N_("returning", "Nothing yet.")), colour("text2"), size=13)
        for number, (name, depth, n, ticked) in enumerate(self._lines):
            at = QRect(0, px(LINE) * number, self.width(), px(LINE))
            if depth == 0:
                painter.fillRect(at, colour("alt"))
                paint_icon(painter, "vault", QRect(px(12), at.y(), px(16), at.height()), ink_of("text2"))
            write(painter, at.adjusted(px(36), 0, -px(60), 0), name, colour("text"), weight=500 if depth == 0 else 400)
            right = at.adjusted(0, 0, -px(12), 0)
            if ticked:
                paint_icon(
                    painter, "check", QRect(right.right() - px(40), at.y(), px(16), at.height()), ink_of("green")
                )
            write(painter, right, str(n), colour("text"), weight=400 if depth == 0 else 500, align=RIGHT)
            rule(painter, 0, at.bottom() + 1, self.width())


class Round(Pane):
    """How many were scanned, are back, were overdue, wait; and the button that ends the round."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__(N_("returning", "This round"))
        self._figures: list[tuple[Words, Words]] = []
        self.body.setSpacing(px(4))
        for _ in range(5):
            pair = (Words(), Words())
            self._figures.append(pair)
            line = QWidget()
            line.setLayout(row(pair[0], 1, pair[1]))
            self.body.addWidget(line)
        self.body.addWidget(Rule())
        self.button = Button(N_("returning", "End this round"), key="Ctrl+Enter", tone="primary")
        self.button.clicked.connect(self.ended)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body.addWidget(self.button)

    def say(self, scanned: int, done: int, late: int, differing: int, found: int) -> None:
        lines = (
            (N_("returning", "Scanned"), scanned, "text"),
            (N_("returning", "Returned"), done, "text"),
            (N_("returning", "of them overdue"), late, "text2"),
            (N_("returning", "Pages differ, open"), differing, "red" if differing else "text2"),
            (N_("returning", "Missing, found now"), found, "accent" if found else "text2"),
        )
        for (words, figure), (label, n, tone) in zip(self._figures, lines, strict=True):
            words.say(label, tone)
            figure.say(N_("person", "{n} {n|item|items}", n=n), tone)
        self.button.setEnabled(scanned > 0)
