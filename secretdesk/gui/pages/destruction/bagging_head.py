"""How many of a frozen list are scanned: the count in 44 px, each level's share, and the bar of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretdesk.gui.drawing import panel, rule, write
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import LevelLook, Mark, measure_mark, paint_mark
from secretdesk.gui.theme import colour, hair, px, width_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

HEIGHT = 72


class BaggingHead(QWidget):
    """`levels` are (look, scanned, of how many), the highest first."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._all, self._bar = 0, 0, False
        self._levels: tuple[tuple[LevelLook, int, int], ...] = ()
        self.setFixedHeight(px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, done: int, whole: int, levels: Sequence[tuple[LevelLook, int, int]], *, bar: bool) -> None:
        """Show how many of `whole` are scanned; without `bar` nothing is being scanned and the list is only counted."""
        self._bar = bar
        self._done, self._all, self._levels = done, whole, tuple(levels)
        said = " ".join(f"{look.word} {n} / {of}" for look, n, of in levels)
        self.setAccessibleName(f"{tr(N_('destruction', 'Scanned'))} {done} / {whole} {said}")
        self.update()

    def counts(self) -> tuple[int, int]:
        return self._done, self._all

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one head
        painter = QPainter(self)
        rule(painter, 0, self.height(), self.width(), "edge")
        number, of = f"{self._done:,}", tr(N_("destruction", "/ {n} {n|item|items}", n=self._all))
        if not self._bar:
            of = tr(N_("destruction", "items"))
        x = px(18)
        x += write(painter, QRect(x, 0, px(200), self.height()), number, colour("text"), size=44, weight=500) + px(10)
        x += write(painter, QRect(x, px(12), px(160), self.height() - px(12)), of, colour("text2"), size=18) + px(28)
        at, top = x, px(12) if self._bar else px(26)
        for look, done, whole in self._levels:
            taken = measure_mark(Mark(level=look))
            part = f" / {whole:,}" if self._bar else ""
            wide = taken + width_of(f"{done:,}", 14, 500) + width_of(part, 14) + px(40)
            if at + wide > self.width():
                break
            paint_mark(painter, QRect(at, top, taken + px(4), px(22)), Mark(level=look))
            figure = QRect(at + taken + px(10), top, px(60), px(22))
            used = write(painter, figure, f"{done:,}", colour("text"), weight=500)
            write(painter, figure.adjusted(used, 0, px(30), 0), part, colour("text2"))
            at += wide
        if not self._bar:
            return
        bar = QRect(x, px(46), self.width() - x - px(18), px(8))
        panel(painter, bar, colour("base"), colour("edge"), radius=0)
        if self._all:
            share = (bar.width() - 2 * hair()) * self._done // self._all
            painter.fillRect(
                bar.x() + hair(), bar.y() + hair(), share, bar.height() - 2 * hair(), colour("accent_fill")
            )
