"""The last step of a founding: the sheet that everybody signs, looked at and printed before the first day's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk.jobs.founding import founding as founding_job
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.pages.papers import Papers
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Done
    from secretdesk.errors import SecretDeskError

WHY = (
    (
        "stamp",
        N_("founding", "Exports and seals are checked against the fingerprints on this sheet, never against a disk."),
    ),
    ("signature", N_("founding", "Every founder signs beside his fingerprint.")),
    ("archive", N_("founding", "It lies in the safe; a copy goes to whoever will check the exports.")),
)


class SheetStep(QWidget):
    """`finished` tells that work may begin."""

    finished = Signal()

    def __init__(self, desk: Desk, send: Callable[[bytes, str], None] | None = None) -> None:
        super().__init__()
        self.papers = Papers(desk, send)
        self.said = Banner()
        self.preview = PagePreview()
        self.print = Button(N_("founding", "Print the founding sheet"), icon="printer", key="Ctrl+P", height="large")
        self.print.clicked.connect(lambda _on=False: self.print_it())
        self.go = Button(N_("founding", "Begin work"), key="Ctrl+Enter", tone="primary", height="large")
        self.go.clicked.connect(lambda _on=False: self.finished.emit())
        why = Pane(N_("founding", "What this sheet is for"))
        for icon, words in WHY:
            why.body.addWidget(IconWords(icon, words, wrap=True))
        side = QVBoxLayout()
        side.setSpacing(px(12))
        side.addWidget(why)
        side.addWidget(self.said)
        side.addStretch(1)
        side.addLayout(row(self.print, 1))
        side.addLayout(row(self.go, 1))
        later = N_("founding", "It can also be printed later, under Print.")
        side.addWidget(Words(later, size=13, tone="text2"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(16))
        line.addWidget(self.preview, 3)
        line.addLayout(side, 2)
        self.papers.preview(self, founding_job, self.preview.show_pdf, self._failed)

    def print_it(self) -> None:
        """Print it for real: numbered, sealed, journalled."""
        if self.print.isEnabled():
            self.print.setEnabled(False)
            self.papers.print(self, founding_job, self._printed, self._failed)

    def _printed(self, done: Done) -> None:
        self.print.setEnabled(True)
        self.preview.show_pdf(done.pdf)
        fact = N_("founding", "Printed as {number}.", number=done.number)
        self.said.say(Note(tone="green", fact=fact, what=N_("founding", "Let everybody sign it now.")))

    def _failed(self, error: SecretDeskError) -> None:
        self.print.setEnabled(True)
        self.said.say(note_of(error))
