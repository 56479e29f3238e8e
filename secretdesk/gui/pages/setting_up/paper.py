"""The founding sheet and the first backup, as steps of the set-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk.jobs.founding import founding as founding_job
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.gui.components.banner import Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.pages.founding.sheet_step import WHY
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.printing import Done
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.panels import Entered


class SheetPanel:
    """Shows the founding sheet and prints it."""

    def __init__(self, bench: Bench, entered: Entered) -> None:
        self.bench, self._entered = bench, entered
        self.widget, self.preview = QWidget(), PagePreview()
        self.print = Button(N_("founding", "Print the founding sheet"), icon="printer", tone="primary")
        self.print.clicked.connect(lambda _on=False: self.print_it())
        stage, why = Pane(margin=0), Pane(N_("founding", "What this sheet is for"), margin=16)
        stage.body.addWidget(self.preview)
        for icon, words in WHY:
            why.body.addWidget(IconWords(icon, words, wrap=True))
        why.body.addStretch(1)
        why.body.addLayout(row(self.print, 1))
        why.setFixedWidth(px(380))
        whole = QHBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(stage, 1)
        whole.addWidget(why)
        self._drawn = False

    def refresh(self) -> None:
        """Draw it once."""
        if not self._drawn:
            self._drawn = True
            self.bench.papers.preview(self.widget, founding_job, self.preview.show_pdf, self._failed)

    def print_it(self) -> None:
        """Print it for real: numbered, sealed, journalled."""
        self.print.setEnabled(False)
        self.bench.papers.print(self.widget, founding_job, self._printed, self._failed)

    def _printed(self, done: Done) -> None:
        self.print.setEnabled(True)
        self.preview.show_pdf(done.pdf)
        fact = N_("founding", "Printed as {number}.", number=done.number)
        self._entered(Note(tone="green", fact=fact, what=N_("founding", "Let everybody sign it now.")))

    def _failed(self, error: SecretDeskError) -> None:
        self.print.setEnabled(True)
        self._entered(note_of(error))

    def put_away(self) -> None:
        """Let go of what is shown."""
        self.preview.clear()
        self._drawn = False


class BackupPanel:
    """Says why, and leads to the page where backups are made."""

    def __init__(self, bench: Bench) -> None:
        self.bench, self.widget = bench, QWidget()
        self.state = Words(weight=500, wrap=True)
        self.go = Button(N_("setup", "To the backup"), icon="database-backup", tone="primary")
        self.go.clicked.connect(lambda _on=False: bench.shell.go("verify", "backup"))
        pane = Pane(N_("setup", "First backup"), margin=16)
        for icon, words in (
            (
                "usb",
                N_("setup", "Onto a registered stick or disk of its own, kept in another safe than this computer."),
            ),
            (
                "shield-check",
                N_("setup", "It counts as made once it was opened again and verified; that happens by itself."),
            ),
            (
                "key-round",
                N_("setup", "It opens with the passphrases of today. Without one of them nobody reads it, nor do we."),
            ),
        ):
            pane.body.addWidget(IconWords(icon, words, wrap=True))
        pane.body.addSpacing(px(8))
        pane.body.addWidget(self.state)
        pane.body.addLayout(row(self.go, 1))
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(pane)
        whole.addStretch(1)

    def refresh(self) -> None:
        """Say when the last one was made."""
        record = self.bench.desk.read(lambda reading: reading.facts.get(VaultRecord, 0))
        day = record.backed_up.partition(" ")[0] if record and record.backed_up else ""
        self.state.say(N_("setup", "Last backup {day}.", day=day) if day else N_("setup", "No backup was made yet."))

    def put_away(self) -> None:
        """Nothing is half done here."""
