"""The way into the practice world and back: a world beside the vault, furnished while a cover says what is happening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from secretdesk.desk import practice
from secretdesk.gui import background
from secretdesk.gui.components.pane import Glyph, Pane, column, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import colour, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from secretdesk.desk.desk import Desk
    from secretdesk.gui.background import Step
    from secretdesk.vault import Clock

WIDTH = 534


class Practising(QObject):
    """`opened` hands on the officer's desk in the practice world and its folder, `failed` the error."""

    opened = Signal(object, object)
    failed = Signal(object)
    progressed = Signal(object)

    def __init__(self, own: Path, clock: Callable[[], Clock]) -> None:
        super().__init__()
        self._own, self._clock = own, clock
        self._desks: list[Desk] = []
        self._work: background.Work[tuple[Desk, Path]] | None = None

    def start(self) -> None:
        """Open the practice world, or furnish one."""

        def do(progress: background.Progress) -> tuple[Desk, Path]:
            desk, folder = practice.enter(self._own, clock=self._clock, progress=progress.report)
            self._desks.append(desk)
            return desk, folder

        self._work = background.run(do, lambda found: self.opened.emit(*found), self.failed.emit)
        self._work.progressed.connect(self.progressed)

    def give_up(self) -> None:
        """The window closes: wait for what is under way and leave nothing open."""
        if self._work is not None:
            self._work.cancel()
            self._work.wait()
        for desk in self._desks:
            if not desk.vault.locked:
                desk.lock("window closed")


class FurnishingCover(QWidget):
    """Says that an invented unit moves in, and how far it has come."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        fact = N_("practice", "Furnishing the practice world")
        what = N_(
            "practice",
            "An invented unit moves in: sixty people, three rooms, a month of documents. Nothing in it is real, and nothing "
            "you do there touches your own vault.",
        )
        sheet = Pane(margin=24)
        sheet.setFixedWidth(px(WIDTH))
        sheet.body.addLayout(
            row(Glyph("book-open", tone="accent", size=24), Words(fact, size=18, weight=500), 1, spacing=12)
        )
        sheet.body.addWidget(Words(what, size=15, wrap=True))
        sheet.body.addSpacing(px(8))
        sheet.body.addWidget(self.bar)
        whole = QVBoxLayout(self)
        whole.addLayout(column(1, sheet, 1))
        whole.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def show_step(self, step: Step) -> None:
        self.bar.setRange(0, max(1, step.whole))
        self.bar.setValue(step.done)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- opaque
        QPainter(self).fillRect(self.rect(), colour("nav"))
