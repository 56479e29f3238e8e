"""Approving a medium: which registered carrier, where it is plugged in, and the two who sign beside the officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout

from secretdesk.desk import media
from secretdesk.domain.ledgers import Carrier
from secretdesk.domain.ledgers import Medium as MediumRecord
from secretdesk.domain.roles import COSIGNED
from secretdesk.errors import SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field
from secretdesk.gui.components.pane import Glyph, row
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.from_ledger.signatures import Signatures
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.pages.where_to import media_places
from secretdesk.gui.place_picker import PlacePicker
from secretdesk.gui.show_error import note_of, tone_of
from secretdesk.gui.theme import px
from secretdesk.text import N_
from secretdesk.vault import Where

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner
    from secretdesk.vault import Row

TITLE = "SecretDesk"  # constant: a window's title stands in the desktop's history
MOST = 500
FIRST = N_("medium", "Choose the medium that is plugged in")


class MediumDialog(QDialog):
    """`done_` tells the outcome; the dialog then closes. What stands in the way is said in it."""

    done_ = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle(TITLE)
        self.setModal(True)
        self._rows = {row.id: row for row in candidates(desk)}
        self.carrier = Combo([(str(id_), _words(row)) for id_, row in self._rows.items()])
        self.carrier.currentIndexChanged.connect(lambda _at: self._level())
        self.mark = MarkLabel()
        self.picker = PlacePicker(media_places(desk), browse=True)
        self.picker.choose.hide()  # the button of the dialog does it
        self.signatures = Signatures(desk, COSIGNED["approve_medium"])
        self.signatures.more.hide()  # these two, and nobody else
        self.said = Banner()
        self.button = Button(N_("medium", "Approve this medium"), key="Ctrl+Enter", tone="primary")
        self.button.clicked.connect(lambda _on=False: self.go())
        cancel = Button(N_("dialog", "Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        self._lay(cancel)
        self._level()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.go)
        self.resize(px(680), px(640))

    def _lay(self, cancel: Button) -> None:
        head = row(
            Glyph("usb", tone="accent", size=20),
            Words(N_("office", "Approve a medium"), size=18, weight=500),
            1,
            spacing=12,
        )
        chosen = Field(N_("medium", "Registered carrier in our hands"), self.carrier)
        line = row(chosen, self.mark, spacing=16)
        line.setStretch(0, 1)
        line.setAlignment(self.mark, Qt.AlignmentFlag.AlignBottom)
        what = N_(
            "medium",
            "A signed marker is written on it. It takes exports up to the carrier's level, until the approval ends or "
            "level or serial number change.",
        )
        foot = row(self.button, cancel, 1, spacing=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(16), px(20), px(16))
        whole.setSpacing(px(10))
        whole.addLayout(head)
        whole.addWidget(Words(what, tone="text2", wrap=True))
        whole.addWidget(self.said)
        whole.addLayout(line)
        whole.addWidget(Words(FIRST, size=13, tone="text2"))
        whole.addWidget(self.picker, 1)
        whole.addWidget(self.signatures)
        whole.addWidget(Rule())
        whole.addLayout(foot)
        if not self._rows:
            fact = N_("medium", "No carrier that files go onto is registered and in the store.")
            self.said.say(Note(tone="amber", fact=fact, what=N_("medium", "Register the stick first, under Carriers.")))
            self.button.setEnabled(False)

    def _level(self) -> None:
        found = self._rows.get(self._chosen())
        self.mark.show_mark(mark_of(self.desk.profile, found.values["level"]) if found else None)

    def _chosen(self) -> int:
        current = self.carrier.current()
        return int(current) if current else 0

    def go(self) -> None:
        """Let both sign, then write the marker and record the approval."""
        if not self.button.isEnabled():
            return
        folder = self.picker.current()
        if folder is None:
            self.said.say(Note(tone="amber", fact=FIRST, what=N_("dialog", "Nothing was recorded.")))
            self.picker.table.setFocus()
            return
        self.said.hide()
        self._busy(busy=True)
        self.signatures.gather(lambda signed: self._approve(folder, signed), lambda: self._busy(busy=False))

    def _approve(self, folder: Path, signed: tuple[Cosigner, ...]) -> None:
        by_role = {one.signatory.role: one for one in signed}
        leader, admin = by_role.get("secrecy_leader"), by_role.get("sec_admin")
        if leader is None or admin is None:
            self._busy(busy=False)
            fact = N_("medium", "Leader and security administrator each type their passphrase.")
            self.said.say(Note(tone="amber", fact=fact, what=N_("dialog", "Nothing was recorded.")))
            self.signatures.ask()
            return
        carrier = self._chosen()
        background.run(
            lambda _progress: media.approve_medium(self.desk, carrier, folder, leader, admin), self._done, self._failed
        )

    def _done(self, outcome: Outcome) -> None:
        self.signatures.forget()
        self.accept()
        self.done_.emit(outcome)

    def _failed(self, error: BaseException) -> None:
        self._busy(busy=False)
        if isinstance(error, SecretDeskError):
            tone, icon = tone_of(error)
            what = N_("medium", "Nothing was approved.")
            self.said.say(Note(tone=tone, icon=icon, fact=error.message, what=what))
        else:
            self.said.say(note_of(error))

    def _busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.picker.setEnabled(not busy)
        self.carrier.setEnabled(not busy)

    def reject(self) -> None:
        self.signatures.forget()
        super().reject()


def candidates(desk: Desk) -> tuple[Row, ...]:
    """Return registered carriers that files go onto and that lie in the store, those not yet approved first."""

    def work(reading: object) -> tuple[Row, ...]:
        kinds = Where("carrier_kind", "in", tuple(sorted(media.KINDS)))
        here, loose = Where("state", "=", "in_store"), Where("inside", "empty", None)
        found = reading.rows(Carrier, where=(kinds, here, loose), sort=("number", True), limit=MOST)  # type: ignore[attr-defined]
        approved = {
            one.record.carrier
            for one in reading.facts.find(MediumRecord, state="approved")  # type: ignore[attr-defined]
        }
        return tuple(sorted(found.rows, key=lambda one: one.id in approved))

    return desk.read(work)


def _words(row_: Row) -> str:
    values = row_.values
    return "  ".join(str(part) for part in (values["number"], values["name"], values["capacity"]) if part)
