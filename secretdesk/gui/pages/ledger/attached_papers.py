"""The papers attached to an object: what each is, how many pages, when; look at one, attach another, strike one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from secretdesk.domain.ledger import KINDS, field_of
from secretdesk.domain.ledgers.attachments import BEARERS
from secretdesk.gui.components.buttons import Button, IconButton
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.cell_words import said, short_day
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.domain.facts import Found
    from secretdesk.gui.from_ledger.cell_words import Telling

_COLUMNS = (
    Column(id="paper", words=N_("attachment", "Paper"), width=110, stretch=True),
    Column(id="number", words=N_("detail", "Number"), width=104),
    Column(id="pages", words=N_("attachment", "Pages"), width=56, align="right"),
    Column(id="on", words=N_("event", "On"), width=60),
)
_ROW, _MOST = 26, 8


class AttachedPapers(QWidget):
    """`asked` tells `open` or `void` and the attachment, or `attach` and 0."""

    asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voided: dict[int, bool] = {}
        self.head = Words(weight=500)
        self.model = CellModel(_COLUMNS)
        self.table = SheetTable(_COLUMNS, row=_ROW)
        self.table.setModel(self.model)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.setAccessibleName(tr(N_("attachment", "Attached papers")))
        self.table.opened.connect(lambda key: self.asked.emit("open", key))
        self.table.current_changed.connect(lambda _key: self._judge())
        self.open = Button(N_("attachment", "Look at it"), icon="eye", height="small")
        self.attach = Button(N_("act", "Attach a scan"), icon="paperclip", height="small")
        self.void = IconButton("ban", N_("attachment", "Strike out"))
        self.open.clicked.connect(lambda: self.asked.emit("open", self.table.key()))
        self.attach.clicked.connect(lambda: self.asked.emit("attach", 0))
        self.void.clicked.connect(lambda: self.asked.emit("void", self.table.key()))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(8))
        head, foot = row(self.head, 1), row(self.open, self.attach, 1, self.void, spacing=8)
        for line in (head, foot):
            line.setContentsMargins(px(16), 0, px(16), 0)
        lines.addLayout(head)
        lines.addWidget(self.table)
        lines.addLayout(foot)

    def show_papers(self, kind: str, papers: Sequence[Found], telling: Telling, *, may: bool) -> None:
        """List the papers, newest first; `may` tells whether whoever is at the desk attaches and strikes out."""
        cls = KINDS["attachment"]
        rows = []
        self._voided = {one.id: one.record.voided for one in papers}
        for one in reversed(papers):
            record = one.record
            tone = "quiet" if record.voided else "text"
            paper = said(field_of(cls, "paper"), record.paper, telling)
            icon = "ban" if record.voided else "paperclip"
            cells = (
                Cell(words=paper, icon=icon, tone=tone),
                Cell(words=record.number, tone=tone),
                Cell(words=str(record.pages), tone=tone),
                Cell(words=short_day(record.attached_on, telling.today), tone=tone),
            )
            rows.append((one.id, cells))
        self.model.set_rows(rows)
        none = N_("attachment", "No scanned paper attached yet.")
        self.head.say(N_("attachment", "{n} {n|paper|papers} attached", n=len(rows)) if rows else none)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(px(30) + px(_ROW) * min(len(rows), _MOST) + 2)
        self.attach.setVisible(may and kind in BEARERS)
        self.void.setVisible(may and bool(rows))
        self.open.setVisible(bool(rows))
        if rows:
            self.table.selectRow(0)
        self._judge()

    def _judge(self) -> None:
        key = self.table.key()
        self.open.setEnabled(key in self._voided)
        self.void.setEnabled(self._voided.get(key) is False)
