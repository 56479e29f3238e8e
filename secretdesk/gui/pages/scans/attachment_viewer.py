"""Shows an attached paper page by page in a window of ours: decrypted into memory, drawn in the capped child, no file.

While titles are hidden, or where the paper's level is shown by code, its pages are covered until they are asked for; that
is journalled as revealing titles is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from secretdesk.desk import attaching, printing
from secretdesk.domain.ledger import KINDS, field_of
from secretdesk.domain.ledgers import Attachment
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, EmptyState, Note
from secretdesk.gui.components.buttons import Button, IconButton
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import Glyph, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.levels import code_only, mark_of
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.papers import Papers
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.pictures import Raster
    from secretdesk.desk.printing import Done, Job
    from secretdesk.domain.custody.carriers import RegisterCarrier
    from secretdesk.errors import SecretDeskError

ACROSS = 2000  # points; 240 an inch on A4
FITS = (
    Choice(id="page", words=N_("print", "Whole page"), key="Ctrl+0"),
    Choice(id="width", words=N_("print", "Page width"), key="Ctrl+1"),
    Choice(id="true", words=N_("attachment", "Large"), key="Ctrl++"),
)


class AttachmentViewer(QDialog):
    """`covered` until the pages may be seen; what was decrypted is dropped when the window closes."""

    def __init__(self, desk: Desk, attachment: int, *, masked: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.id = desk, attachment
        found = desk.read(lambda reading: reading.facts.get(Attachment, attachment))
        self.record: Attachment | None = found
        self.setWindowTitle("SecretDesk")  # constant: a window's title stands in the desktop's history
        self.setModal(True)
        self._data = b""
        self._at = 0
        self._work: background.Work[Raster] | None = None
        self.papers = Papers(desk, waits=False)
        self._printing = False
        self._made: Job | None = None
        self._carrier: RegisterCarrier | None = None
        self.preview = PagePreview()
        self.said = Banner()
        self.said.asked.connect(self.register_carrier)
        self.where = Words(tone="text2")
        self.size_ = ModeSwitch(FITS, small=True, name=N_("print", "Size of the page"))
        self.size_.choose("page")
        self.size_.changed.connect(self.preview.fit)
        self.back = IconButton("chevron-left", N_("attachment", "Page before"))
        self.forward = IconButton("chevron-right", N_("attachment", "Next page"))
        self.back.clicked.connect(lambda: self.turn(self._at - 1))
        self.forward.clicked.connect(lambda: self.turn(self._at + 1))
        self.cover = EmptyState(
            "eye-off",
            N_("attachment", "The pages are covered"),
            N_(
                "attachment",
                "Titles are hidden here, or this level is shown by code. That the pages were shown is journalled.",
            ),
            button=N_("attachment", "Show the pages"),
            button_icon="eye",
        )
        self.cover.asked.connect(self.uncover)
        self._stage = QStackedWidget()
        self._stage.addWidget(self._covered())
        self._stage.addWidget(self.preview)
        self._lay()
        self._keys()
        level = found.level if found is not None else None
        self.covered = masked or code_only(desk.profile, level)
        room = self.screen().availableSize()
        self.resize(min(px(860), room.width() * 9 // 10), min(px(940), room.height() * 9 // 10))
        if self.covered:
            self.turn(0)
        else:
            self._open()

    def _covered(self) -> QWidget:
        frame = QWidget()
        lines = QVBoxLayout(frame)
        lines.addWidget(self.cover)
        lines.addStretch(1)
        return frame

    def _lay(self) -> None:
        record = self.record
        mark = MarkLabel(size=16)
        mark.show_mark(mark_of(self.desk.profile, record.level) if record is not None and record.level else None)
        paper = dict(field_of(KINDS["attachment"], "paper").kind.options)[record.paper] if record is not None else ""  # type: ignore[attr-defined]
        name = Words(
            N_("attachment", "{number}  {paper}", number=record.number, paper=paper) if record else "",
            size=16,
            weight=500,
        )
        self.print = Button(N_("attachment", "Print"), icon="printer", key="Ctrl+P")
        self.print.clicked.connect(lambda _on=False: self.print_())
        self.print_one = Button(N_("attachment", "Print this page"))
        self.print_one.clicked.connect(lambda _on=False: self.print_(self._at + 1))
        close = Button(N_("dialog", "Close"), key="Esc")
        close.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        whole.setSpacing(px(8))
        whole.addLayout(row(Glyph("paperclip", tone="accent", size=18), name, mark, 1, self.size_, spacing=10))
        whole.addWidget(self.said)
        whole.addWidget(self._stage, 1)
        stays = Words(
            N_("attachment", "Neither saved nor exported; a print is numbered and journalled."),
            size=13, tone="text2", wrap=True,
        )  # fmt: skip
        whole.addWidget(stays)
        whole.addLayout(row(self.back, self.where, self.forward, 1, self.print_one, self.print, close, spacing=8))
        self._allow()

    def _keys(self) -> None:
        for keys, step in (("PgDown", 1), ("PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.turn(self._at + step))
        QShortcut(QKeySequence("Home"), self).activated.connect(lambda: self.turn(0))
        QShortcut(QKeySequence("End"), self).activated.connect(lambda: self.turn(self.pages() - 1))
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_)
        for keys, fit in (
            ("Ctrl+0", "page"),
            ("Ctrl+1", "width"),
            ("Ctrl++", "true"),
            ("Ctrl+=", "true"),
            ("Ctrl+-", "page"),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda fit=fit: self._zoom(fit))

    def _zoom(self, fit: str) -> None:
        self.size_.choose(fit)
        self.preview.fit(fit)

    def pages(self) -> int:
        return self.record.pages if self.record is not None else 0

    def uncover(self) -> None:
        """Journal that the pages are shown, then show them."""
        if not self.covered:
            return
        if self.desk.vault.read_only:  # nothing can be recorded; what is open to be read is read
            self._uncovered(None)
        else:
            background.run(lambda _progress: self.desk.note("revealed", "attachment"), self._uncovered, self._failed)

    def _uncovered(self, _noted: object) -> None:
        self.covered = False
        if isValid(self):
            self._open()

    def _open(self) -> None:
        self._stage.setCurrentWidget(self.preview)
        self.preview.setFocus(Qt.FocusReason.OtherFocusReason)
        background.run(lambda _progress: attaching.content(self.desk, self.id), self._opened, self._failed)

    def _opened(self, data: bytes) -> None:
        if isValid(self) and self.isVisible():
            self._data = data
            self._allow()
            self.turn(0)

    def turn(self, to: int) -> None:
        """Show page `to`, from 0, once it is drawn."""
        self._at = max(0, min(to, self.pages() - 1))
        self.where.say(N_("preview", "Page {page} of {pages}", page=self._at + 1, pages=self.pages()))
        self.back.setEnabled(not self.covered and self._at > 0)
        self.forward.setEnabled(not self.covered and self._at < self.pages() - 1)
        if self.covered or not self._data:
            return
        if self._work is not None:
            self._work.cancel()
        data, at = self._data, self._at
        self._work = background.run(
            lambda _progress: attaching.page(data, at, ACROSS), lambda drawn: self._show(at, drawn), self._failed
        )

    def _allow(self) -> None:
        """What may be printed is what may be seen; one page of several alone, too."""
        seen = bool(self._data) and not self._printing and not self.desk.vault.read_only
        self.print.setEnabled(seen)
        self.print_one.setEnabled(seen)
        show_if(self.print_one, shown=self.pages() > 1)

    def print_(self, *pages: int) -> None:
        """Print all pages, or these, as all paper is printed: numbered, sealed, journalled, from memory."""
        if not self.print.isEnabled():
            return
        self._printing = True
        self._allow()
        self.papers.print(self, partial(self._job, pages=pages), self._printed, self._not_printed)

    def _job(self, desk: Desk, pages: tuple[int, ...]) -> Job:
        from secretdesk.desk.jobs.attachments import attachment  # noqa: PLC0415 -- paper only when asked

        self._made = attachment(desk, self.id, pages)
        return self._made

    def _printed(self, done: Done) -> None:
        self._printing = False
        self._allow()
        carrier = printing.carrier_of(self.desk, done, self._made, 0) if self._made is not None else None
        note = Note(
            tone="green",
            fact=N_("print", "Printed {number}, {n} {n|page|pages}.", number=done.number, n=done.pages),
            what=N_("attachment", "It is a copy of a classified paper, so it is a carrier itself.") if carrier else "",
            button=N_("print", "Register it") if carrier else "",
        )
        self._carrier = carrier
        self.said.say(note)

    def _not_printed(self, error: SecretDeskError) -> None:
        self._printing = False
        self._allow()
        self.said.say(note_of(error))

    def register_carrier(self) -> None:
        """Enter the print among the carriers."""
        if self._carrier is None:
            return
        shown = {name: getattr(self._carrier, name) for name in ("carrier_kind", "name", "level", "acquired", "pages")}
        dialog = ActDialog(self.desk, "register_carrier", shown=shown, parent=self)
        dialog.exec()
        dialog.deleteLater()

    def _show(self, at: int, drawn: Raster) -> None:
        if isValid(self) and at == self._at and self._data:
            image = QImage(drawn.rgb, drawn.width, drawn.height, drawn.width * 3, QImage.Format.Format_RGB888)
            self.preview.show_pages([image.copy()])

    def _failed(self, error: BaseException) -> None:
        if isValid(self) and not isinstance(error, background.Cancelled):
            self.said.say(note_of(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget()
        super().closeEvent(event)

    def reject(self) -> None:
        self._forget()
        super().reject()

    def _forget(self) -> None:
        self._data = b""
        self.preview.clear()
