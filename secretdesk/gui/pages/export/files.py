"""The files of an export as they are drawn, written and read back, each with its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.exchange.writing import Written
    from secretdesk.text import Message

_COLUMNS = (
    Column(id="file", words=N_("export", "File"), width=150, stretch=True),
    Column(id="size", words=N_("export", "Size"), width=76, align="right"),
    Column(id="sum", words=N_("export", "SHA-256"), width=168),
    Column(id="written", words=N_("export", "Written"), width=94),
    Column(id="read", words=N_("export", "Read back"), width=94),
)
_STEPS = ("drawn", "written", "read")
_KB = 1024


class Files(QWidget):
    """What is under way on top, the files below, and what the receiver does with them."""

    def __init__(self) -> None:
        super().__init__()
        self.fact = Words(size=18, weight=500)
        self.count = Words(tone="text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.model = CellModel(_COLUMNS)
        self.table = SheetTable(_COLUMNS)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(N_("export", "Files of the export")))
        words = N_(
            "export",
            "sha256sum, ssh-keygen, openssl or python3 verify.py, any one of them; the fingerprint is that of the paper "
            "founding sheet, never one on the medium.",
        )
        fact = N_("export", "The receiver installs nothing")
        self.receiver = Banner(Note(tone="plain", fact=fact, what=words))
        self._states: dict[str, str] = {}
        head = Pane()
        head.body.addWidget(self.fact)
        head.body.addWidget(self.count)
        head.body.addWidget(self.bar)
        listed = Pane(margin=0)
        listed.body.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(head)
        whole.addWidget(listed, 1)
        whole.addWidget(self.receiver)

    def begin(self, fact: Message) -> None:
        """Start with no file."""
        self._states = {}
        self.model.set_rows([])
        self.fact.say(fact)
        self.count.say("")
        self.bar.setRange(0, 0)

    def stopped(self) -> None:
        """Say that it did not come to its end."""
        self.fact.say(N_("export", "Not finished"))
        self.bar.setRange(0, 1)
        self.bar.setValue(0)

    def say(self, fact: Message) -> None:
        self.fact.say(fact)

    def tell(self, file: str, step: str) -> None:
        """Show that a file was drawn, written or read back."""
        self._states[file] = step
        self._show()
        done = sum(_STEPS.index(one) for one in self._states.values())
        self.bar.setRange(0, 2 * len(self._states))
        self.bar.setValue(done)
        written = sum(one != "drawn" for one in self._states.values())
        read = sum(one == "read" for one in self._states.values())
        words = N_(
            "export", "{written} of {all} files written, {read} read back the same",
            written=written, read=read, all=len(self._states),
        )  # fmt: skip
        self.count.say(words)

    def show_written(self, written: Written) -> None:
        """Show sizes and digests as they were read back."""
        known = {one.name: one for one in written.files}
        rows = []
        for number, file in enumerate(known):
            digest = known[file].sha256.hex()
            cells = (
                Cell(words=file, family="mono"),
                Cell(words=f"{max(1, -(-known[file].size // _KB)):,} KB"),
                Cell(words=f"{digest[:4]} {digest[4:8]} \u2026 {digest[-4:]}", family="mono", tone="text2"),
                _done(),
                _same(),
            )
            rows.append((number, cells))
        self.model.set_rows(rows)
        self.bar.setRange(0, 1)
        self.bar.setValue(1)

    def _show(self) -> None:
        rows = []
        for number, (file, step) in enumerate(self._states.items()):
            waits = Cell(words=tr(N_("export", "waits")), icon="circle-dashed", tone="text2")
            written = waits if step == "drawn" else _done()
            read = _same() if step == "read" else waits
            rows.append((number, (Cell(words=file, family="mono"), Cell(), Cell(), written, read)))
        self.model.set_rows(rows)

    def files(self) -> list[str]:
        """Return the files shown."""
        return list(self._states)


def _done() -> Cell:
    return Cell(words=tr(N_("export", "written")), icon="check", tone="green")


def _same() -> Cell:
    return Cell(words=tr(N_("export", "same")), icon="check", tone="green")
