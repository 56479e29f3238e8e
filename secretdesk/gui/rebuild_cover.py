"""Asked at unlocking when another version of the program made the ledgers: make them anew from the journal, or stay shut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, Pane, column, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import colour, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from secretdesk.gui.background import Step

WIDTH = 534


class RebuildCover(QWidget):
    """`answered` tells whether to go on; from then on it shows how far the work has come."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go = Button(N_("rebuild", "Make the ledgers anew"), tone="primary", key="Ctrl+Enter", height="large")
        self.no = Button(N_("rebuild", "Not now, lock"), key="Esc", height="large")
        self.bar, self.said = QProgressBar(), Words(size=13, tone="text2")
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.go.clicked.connect(lambda _on=False: self.answer(agreed=True))
        self.no.clicked.connect(lambda _on=False: self.answer(agreed=False))
        fact = N_("rebuild", "Another version of the program made these ledgers")
        what = N_(
            "rebuild",
            "The journal is whole. Tables, counts and search are made from it once more; the journal itself is not "
            "touched, and an interruption leaves everything as it was. Keep a backup from before at hand.",
        )
        head = row(Glyph("database-backup", tone="accent", size=24), Words(fact, size=18, weight=500), 1, spacing=12)
        sheet = Pane(margin=24)
        sheet.setFixedWidth(px(WIDTH))
        sheet.body.addLayout(head)
        sheet.body.addWidget(Words(what, size=15, wrap=True))
        sheet.body.addSpacing(px(8))
        sheet.body.addWidget(self.bar)
        sheet.body.addWidget(self.said)
        sheet.body.addLayout(row(self.go, self.no, 1, spacing=12))
        whole = QVBoxLayout(self)
        whole.addLayout(column(1, sheet, 1))
        whole.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.go)

    def answer(self, *, agreed: bool) -> None:
        if self.go.isEnabled():
            self.go.setEnabled(False)
            self.no.setEnabled(False)
            if agreed:
                self.bar.setRange(0, 0)
                self.bar.show()
            self.answered.emit(agreed)

    def show_step(self, step: Step) -> None:
        self.bar.setRange(0, max(1, step.whole))
        self.bar.setValue(step.done)
        self.said.say(N_("rebuild", "{done} of {whole} entries", done=f"{step.done:,}", whole=f"{step.whole:,}"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.answer(agreed=False)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.answer(agreed=True)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- opaque
        QPainter(self).fillRect(self.rect(), colour("nav"))
