"""Attaching a scanned paper: choose the file, see its first page, say what paper it is; what was seen is what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from secretdesk.desk import attaching, pictures
from secretdesk.domain.ledgers.attachments import PAPERS
from secretdesk.errors import SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import Glyph, row
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.pages.where_to import media_places
from secretdesk.gui.place_picker import PlacePicker
from secretdesk.gui.show_error import note_of, tone_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.pictures import Look, Raster

_ACROSS = 900
FIRST = N_("attachment", "Choose the scanned file first")


class AttachDialog(QDialog):
    """`done_` tells the outcome; the dialog then closes. `name` is what the paper will belong to, never a title."""

    done_ = Signal(object)

    def __init__(
        self, desk: Desk, object_id: int, name: str, *, paper: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self._object = desk, object_id
        self._data = b""
        self._reading = 0
        self.setWindowTitle("SecretDesk")  # constant: a window's title stands in the desktop's history
        self.setModal(True)
        self.picker = PlacePicker(media_places(desk), browse=True, suffixes=pictures.SUFFIXES)
        self.picker.choose.hide()  # a file is taken as soon as it is gone to
        self.picker.picked.connect(self.take)
        self.picker.table.current_changed.connect(lambda _key: self._gone_to())
        self.preview = PagePreview()
        self.seen = Words(N_("attachment", "PDF, PNG, JPEG, TIFF or BMP"), size=13, tone="text2", wrap=True)
        self.paper = Combo(PAPERS)
        self.paper.choose(paper or PAPERS[0][0])
        self.note = LineEdit(sensitive=True)
        self.note.setMaxLength(300)
        self.said = Banner()
        self.button = Button(N_("act", "Attach a scan"), icon="paperclip", key="Ctrl+Enter", tone="primary")
        self.button.clicked.connect(self.go)
        self._lay(name)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.go)
        self.resize(px(920), px(640))

    def _lay(self, name: str) -> None:
        cancel = Button(N_("dialog", "Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        title = N_("attachment", "Attach a scan to {name}", name=name)
        left, right, middle = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.picker, 1)
        left.addWidget(Field(N_("attachment", "What paper it is"), self.paper))
        left.addWidget(Field(N_("attachment", "Note"), self.note))
        right.setSpacing(px(4))
        right.addWidget(self.preview, 1)
        right.addWidget(self.seen)
        middle.setSpacing(px(16))
        middle.addLayout(left, 3)
        middle.addLayout(right, 2)
        kept = Words(
            N_("attachment", "Kept encrypted in the vault, its digest in the journal. Then remove the file from the medium."),
            size=13, tone="text2", wrap=True,
        )  # fmt: skip
        foot = row(self.button, cancel, kept, spacing=12)
        foot.setStretch(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(20), px(16), px(20), px(16))
        whole.setSpacing(px(10))
        whole.addLayout(
            row(Glyph("paperclip", tone="accent", size=20), Words(title, size=18, weight=500), 1, spacing=12)
        )
        whole.addWidget(self.said)
        whole.addLayout(middle, 1)
        whole.addWidget(Rule())
        whole.addLayout(foot)

    def _gone_to(self) -> None:
        path = self.picker.current()
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Bring a file into memory and show its first page."""
        self._read(lambda: pictures.take(self.desk, path))

    def take_read(self, data: bytes) -> None:
        """Show the first page of a file that was read before."""
        self._read(lambda: data)

    def _read(self, get: Callable[[], bytes]) -> None:
        self.said.hide()
        self._data = b""
        self._reading += 1
        turn = self._reading
        self.seen.say(N_("picture", "Reading the picture."))

        def work(_progress: background.Progress) -> tuple[bytes, Look, Raster]:
            data = get()
            return data, pictures.look(data), pictures.page(data, 0, _ACROSS)

        def done(found: tuple[bytes, Look, Raster]) -> None:
            if isValid(self) and turn == self._reading:
                self._seen(*found)

        def failed(error: BaseException) -> None:
            if turn == self._reading:  # else it is of a file that was passed by
                self._failed(error)

        background.run(work, done, failed)

    def _seen(self, data: bytes, look: Look, first: Raster) -> None:
        self._data = data
        image = QImage(first.rgb, first.width, first.height, first.width * 3, QImage.Format.Format_RGB888)
        self.preview.show_pages([image.copy()])
        words = N_(
            "attachment", "{format}, {n} {n|page|pages}, {size} KiB",
            format=look.format.upper(), n=look.pages, size=f"{(len(data) + 1023) // 1024:,}",
        )  # fmt: skip
        self.seen.say(words)

    def go(self) -> None:
        """Keep the bytes and record the act."""
        if not self.button.isEnabled():
            return
        if not self._data:
            self.said.say(Note(tone="amber", fact=FIRST, what=N_("dialog", "Nothing was recorded.")))
            self.picker.table.setFocus()
            return
        self.said.hide()
        self._busy(busy=True)
        data, paper, note = self._data, self.paper.current(), self.note.text().strip() or None
        background.run(
            lambda _progress: attaching.attach(self.desk, object_id=self._object, paper=paper, data=data, note=note),
            self._done,
            self._failed,
        )

    def _done(self, outcome: Outcome) -> None:
        if not isValid(self):
            return  # locked meanwhile; the act stands
        self._data = b""
        self.accept()
        self.done_.emit(outcome)

    def _failed(self, error: BaseException) -> None:
        if not isValid(self):
            return
        self._busy(busy=False)
        if not self._data:
            self.seen.say("")
            self.preview.clear()
        if isinstance(error, SecretDeskError):
            tone, icon = tone_of(error)
            what = N_("dialog", "Nothing was recorded.")
            self.said.say(Note(tone=tone, icon=icon, fact=error.message, what=what))
        else:
            self.said.say(note_of(error))

    def _busy(self, *, busy: bool) -> None:
        for part in (self.button, self.picker, self.paper, self.note):
            part.setEnabled(not busy)

    def reject(self) -> None:
        self._data = b""
        self._reading += 1
        self.preview.clear()
        super().reject()
