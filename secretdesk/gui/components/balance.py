"""The sum in sight: opening + in - out = closing, with its tick or its difference in red; as a strip and as a table."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from secretdesk.gui.drawing import RIGHT, ink_of, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import LevelLook, Mark, paint_mark
from secretdesk.gui.theme import colour, px, width_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.text import Message

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One term of the sum and the sign before it: "", "+", the minus sign, "="."""

    words: Message | str
    number: int
    sign: str = ""
    tone: str = "text"


class BalanceStrip(QFrame):
    """34 high, at the foot of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._agrees = "", True
        self._terms: tuple[Term, ...] = ()
        self.setFixedHeight(px(34))

    def show_sum(self, title: Message | str, terms: Sequence[Term], *, agrees: bool) -> None:
        self._title, self._terms, self._agrees = tr(title), tuple(terms), agrees
        sum_ = " ".join(f"{term.sign} {tr(term.words)} {term.number}".strip() for term in self._terms)
        verdict = tr(N_("balance", "agrees") if agrees else N_("balance", "does not agree"))
        self.setAccessibleName(f"{self._title} {sum_} {verdict}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one line
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("alt"))
        rule(painter, 0, px(1), self.width(), "edge")
        tone = "green" if self._agrees else "red"
        box = QRect(px(12), 0, px(16), self.height())
        paint_icon(painter, "check" if self._agrees else "circle-x", box, ink_of(tone))
        at = QRect(px(36), 0, self.width() - px(48), self.height())
        at.setLeft(at.left() + write(painter, at, self._title, colour("text"), size=13) + px(28))
        for term in self._terms:
            if term.sign:
                at.setLeft(at.left() + write(painter, at, term.sign, colour("text3"), size=13) + px(9))
            ink = ink_of(term.tone)
            at.setLeft(at.left() + write(painter, at, tr(term.words), ink, size=13) + px(4))
            at.setLeft(at.left() + write(painter, at, f"{term.number:,}", ink, size=13, weight=500) + px(9))


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceRow:
    """One level's sum; `level` is None in the row of the total."""

    level: LevelLook | None
    opening: int
    incoming: int
    outgoing: int
    closing: int
    words: Message | str = ""

    def agrees(self) -> bool:
        return self.opening + self.incoming - self.outgoing == self.closing


@dataclass(frozen=True, slots=True, kw_only=True)
class StateCount:
    words: Message | str
    number: int
    tone: str = "text"


class BalanceTable(QWidget):
    """A row a level and the total, then how the closing figure lies among the states, three to a line or as many as fit."""

    HEAD, ROW, STATE, GAP = 30, 27, 23, 18

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BalanceRow, ...] = ()
        self._states: tuple[StateCount, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_balance(self, rows: Sequence[BalanceRow], states: Sequence[StateCount]) -> None:
        self._rows, self._states = tuple(rows), tuple(states)
        self._fit()
        said = [f"{self._name(row)} {row.opening} + {row.incoming} - {row.outgoing} = {row.closing}" for row in rows]
        self.setAccessibleName("; ".join([*said, *(f"{tr(state.words)} {state.number}" for state in states)]))
        self.update()

    @staticmethod
    def _name(row: BalanceRow) -> str:
        return tr(row.words or N_("balance", "Total")) if row.level is None else row.level.word

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def _across(self) -> int:
        """Return how many states stand in a line: at most three, fewer where words would touch their figures."""
        whole = max((width_of(f"{tr(one.words)}  {one.number:,}", 13, 500) for one in self._states), default=0)
        return max(1, min(3, (self.width() - px(24) + px(self.GAP)) // (whole + px(self.GAP))))

    def sizeHint(self) -> QSize:
        lines = math.ceil(len(self._states) / self._across())
        tail = px(self.STATE) * lines + px(16) if lines else 0
        return QSize(px(380), px(self.HEAD) + px(self.ROW) * len(self._rows) + tail)

    def _columns(self) -> tuple[int, int, int, int]:
        """Return the right edges of the four figures: even steps that leave room for signs and tick."""
        right = self.width() - px(42)
        step = min(px(68), (self.width() - px(160)) // 3)
        return right - 3 * step, right - 2 * step + px(4), right - step + px(2), right

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- it is small
        painter = QPainter(self)
        edges = self._columns()
        painter.fillRect(0, 0, self.width(), px(self.HEAD), colour("alt"))
        heads = (N_("balance", "Opening"), N_("balance", "In"), N_("balance", "Out"), N_("balance", "Closing"))
        height = px(self.HEAD)
        write(painter, QRect(px(12), 0, px(90), height), tr(N_("balance", "Level")), colour("text2"), size=13)
        for edge, words in zip(edges, heads, strict=True):
            write(painter, QRect(0, 0, edge, height), tr(words), colour("text2"), size=13, align=RIGHT)
        rule(painter, 0, height, self.width(), "edge")
        y = height
        for row in self._rows:
            if row.level is None:
                rule(painter, 0, y, self.width(), "edge")
            self._row(painter, QRect(0, y, self.width(), px(self.ROW)), row, edges)
            y += px(self.ROW)
        self._counts(painter, y + px(8))

    def _row(self, painter: QPainter, at: QRect, row: BalanceRow, edges: tuple[int, int, int, int]) -> None:
        total = row.level is None
        left = at.adjusted(px(12), 0, 0, 0)
        if row.level is None:
            write(painter, left, self._name(row), colour("text"), weight=500)
        else:
            paint_mark(painter, left, Mark(level=row.level))
        figures = (row.opening, row.incoming, row.outgoing, row.closing)
        for number, (edge, figure) in enumerate(zip(edges, figures, strict=True)):
            heavy = 500 if total or number == 3 else 400
            write(
                painter, QRect(0, at.y(), edge, at.height()), f"{figure:,}", colour("text"), weight=heavy, align=RIGHT
            )
            if number < 3:
                sign = QRect(edge + px(7), at.y(), px(14), at.height())
                write(painter, sign, ("+", MINUS, "=")[number], colour("text3"), size=13)
        tick = QRect(edges[3] + px(12), at.y(), px(16), at.height())
        good = row.agrees()
        paint_icon(painter, "check" if good else "circle-x", tick, ink_of("green" if good else "red"), 14)
        rule(painter, 0, at.bottom() + 1, at.right() + 1)

    def _counts(self, painter: QPainter, top: int) -> None:
        across, gap = self._across(), px(self.GAP)
        share = (self.width() - px(24) + gap) // across
        for number, state in enumerate(self._states):
            line, place = divmod(number, across)
            at = QRect(px(12) + share * place, top + px(self.STATE) * line, share - gap, px(self.STATE))
            heavy = 500 if state.tone != "text" else 400
            words = colour("text2") if state.tone == "text" else ink_of(state.tone)
            figure = f"{state.number:,}"
            taken = width_of(figure, 13, 500) + 1
            write(painter, at.adjusted(0, 0, -taken, 0), tr(state.words), words, size=13, weight=heavy)
            write(painter, at, figure, ink_of(state.tone), size=13, weight=heavy, align=RIGHT)
