"""Signed slips scanned in one go: which page would go to which slip, then each kept with its own and filed as signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from secretdesk.desk import attaching_slips
from secretdesk.errors import SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, bare_scroll, row
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.language import tr
from secretdesk.gui.show_error import note_of, tone_of
from secretdesk.gui.theme import font, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from secretdesk.desk.attaching_slips import Kept, SlipPages, Sorted
    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.text import Message


def numbered(pages: Iterable[int]) -> str:
    """Return pages, which count from 0, as people count them."""
    return tr(N_("paper", ", ")).join(str(page + 1) for page in pages)


class SlipsDialog(QDialog):
    """`done_` tells that slips have their scan or are filed; the dialog stays until it was read.

    `ticks` are the slips whose signature is still missing once their scan is kept: one that came back unsigned is
    unticked, all others are filed with one yes.
    """

    done_ = Signal()

    def __init__(self, desk: Desk, data: bytes, found: Sorted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self._data, self._found = desk, data, found
        self.setWindowTitle("SecretDesk")  # constant: a window's title stands in the desktop's history
        self.setModal(True)
        self.said = Banner()
        self.lines: dict[int, Words] = {}
        self.ticks: dict[int, QCheckBox] = {}
        self.button = Button(
            N_("slip", "Attach each page to its slip"), icon="paperclip", key="Ctrl+Enter", tone="primary"
        )
        self.button.clicked.connect(self.go)
        self.file = Button("", icon="signature", key="Ctrl+Enter", tone="primary")
        self.file.clicked.connect(self.file_signed)
        self.file.hide()
        self.cancel = Button(N_("dialog", "Close"), key="Esc")
        self.cancel.clicked.connect(self.reject)
        self._lay()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            pressed = QShortcut(QKeySequence(keys), self)
            pressed.setAutoRepeat(False)  # a key held down is no second yes
            pressed.activated.connect(self.confirm)
        self.resize(px(620), px(480))

    def _lay(self) -> None:
        listed = QWidget()
        lines = QVBoxLayout(listed)
        lines.setContentsMargins(px(12), px(8), px(12), px(8))
        lines.setSpacing(px(6))
        for one in self._found.slips:
            self.lines[one.slip], tick = Words(_pages_of(one), wrap=True), QCheckBox(tr(N_("slip", "Signed")))
            tick.setFont(font(14))
            tick.setAccessibleName(tr(N_("slip", "{number} is signed", number=one.number)))
            tick.toggled.connect(lambda _on: self._count())
            tick.hide()
            self.ticks[one.slip] = tick
            line = row(self.lines[one.slip], tick)
            line.setStretch(0, 1)
            lines.addLayout(line)
        if self._found.left:
            left = N_("slip", "No slip, or more than one: page {pages}. Left out.", pages=numbered(self._found.left))
            lines.addWidget(Words(left, tone="amber", wrap=True))
        lines.addStretch(1)
        self.list = bare_scroll(listed)
        title = N_("slip", "{n} slips were scanned together", n=len(self._found.slips))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(16), px(20), px(16))
        whole.setSpacing(px(10))
        whole.addLayout(
            row(Glyph("paperclip", tone="accent", size=20), Words(title, size=18, weight=500), 1, spacing=12)
        )
        whole.addWidget(self.said)
        whole.addWidget(self.list, 1)
        whole.addWidget(Rule())
        whole.addLayout(row(self.button, self.file, self.cancel, 1, spacing=12))

    def confirm(self) -> None:
        """Do what the key stands for: attach, and once that is done, file."""
        if self.file.isHidden():
            self.go()
        else:
            self.file_signed()

    def go(self) -> None:
        """Keep the pages; each slip's are an act of their own."""
        if not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        data, found = self._data, self._found
        background.run(
            lambda progress: attaching_slips.keep(self.desk, data, found, progress.report), self._kept, self._failed
        )

    def _kept(self, told: list[Kept]) -> None:
        if not isValid(self):
            return  # locked meanwhile; the acts stand
        self._data = b""
        kept = 0
        for one in told:
            line = self.lines[one.of.slip]
            if one.error is None:
                kept += 1
                line.say(N_("slip", "{number}: attached, entry {seq}", number=one.of.number, seq=one.entry), "green")
            else:
                why = N_("slip", "{number}: {why}", number=one.of.number, why=one.error.message)
                line.say(why, tone_of(one.error)[0])
        missing = attaching_slips.unsigned(self.desk, told)
        words = N_("slip", "{n} of {all} slips have their scan now.", n=kept, all=len(told))
        what = N_("slip", "Do they bear their signatures? Untick what came back unsigned.") if missing else ""
        self.said.say(Note(tone="green" if kept == len(told) else "amber", fact=words, what=what))
        for slip in missing:
            self.ticks[slip].show()
            self.ticks[slip].setChecked(True)
        if missing:
            self.button.hide()
            self.file.show()
            self.file.setFocus()
        self.done_.emit()

    def _signed(self) -> list[int]:
        return [slip for slip, tick in self.ticks.items() if tick.isChecked() and not tick.isHidden()]

    def _count(self) -> None:
        n = len(self._signed())
        self.file.say(N_("slip", "{n} {n|is|are} signed: file {n|it|them}", n=n))
        self.file.setEnabled(bool(n))

    def file_signed(self) -> None:
        """Record of all that are ticked that they are back with their signature; one yes for the stack."""
        slips = self._signed()
        if not slips or not self.file.isEnabled():
            return
        self.file.setEnabled(False)
        background.run(lambda _progress: attaching_slips.file_signed(self.desk, slips), self._filed, self._failed)

    def _filed(self, outcomes: tuple[Outcome, ...]) -> None:
        if not isValid(self):
            return
        for tick in self.ticks.values():
            tick.setEnabled(False)
        self.file.hide()
        self.cancel.setFocus()
        n = len(outcomes)
        fact = N_("slip", "{n} {n|slip|slips} filed, signature no longer missing.", n=n)
        self.said.say(Note(tone="green", fact=fact))
        self.done_.emit()

    def _failed(self, error: BaseException) -> None:
        if not isValid(self):
            return
        (self.button if self.file.isHidden() else self.file).setEnabled(True)
        if isinstance(error, SecretDeskError):
            tone, icon = tone_of(error)
            what = N_("dialog", "Nothing was recorded.")
            self.said.say(Note(tone=tone, icon=icon, fact=error.message, what=what))
        else:
            self.said.say(note_of(error))

    def reject(self) -> None:
        self._data = b""
        super().reject()


def _pages_of(one: SlipPages) -> Message:
    return N_("slip", "{number}: page {pages}", number=one.number, pages=numbered(one.pages))
