"""A register file taken in inside a step of the set-up: the same columns, rows and faults as on the page of all imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.words import Words
from secretdesk.gui.pages.importing.import_page import ImportPage
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.gui.shell import Shell


_LOW = 340  # height


class FromFile(QWidget):
    """`back` leads to the lines; `chosen` tells the file being read, `taken` what was recorded."""

    back = Signal()
    chosen = Signal(object)
    taken = Signal(object)

    def __init__(self, desk: Desk, shell: Shell, ledger: str, *, home: Path | None = None) -> None:
        super().__init__()
        self.page = _Inside(desk, shell, ledger, self.chosen.emit, self.taken.emit, home=home)
        self.lines = Button(N_("rows", "Back to the lines"), icon="arrow-left", height="small")
        self.lines.clicked.connect(lambda _on=False: self.leave())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        words = Words(N_("rows", "From a register file"), weight=500)
        whole.addLayout(row(self.lines, words, 1, self.page.about, spacing=12))
        whole.addWidget(self.page.widget, 1)

    def begin(self, path: Path | None = None) -> None:
        """Begin with a file to be chosen, or with the one that was begun before the vault was locked."""
        self.page.restart()
        if path is not None and path.is_file():
            self.page.open_file(path)

    def refresh(self) -> None:
        """Look for what is plugged in, while no file is chosen."""
        self.page.refresh()

    def recording(self) -> bool:
        """Tell whether the act is being written; the step stays until it is."""
        return not self.page.leave()

    def leave(self) -> None:
        """Go back to the lines; what was read is dropped, nothing was written."""
        if not self.recording():
            self.page.put_away()
            self.back.emit()


class _Inside(ImportPage):
    """One ledger, no steps at its side and no page of its own to end on: the step it stands in has both."""

    def __init__(
        self,
        desk: Desk,
        shell: Shell,
        ledger: str,
        chosen: Callable[[Path], None],
        taken: Callable[[Outcome], None],
        *,
        home: Path | None,
    ) -> None:
        self._chosen, self._taken = chosen, taken
        super().__init__(desk, shell, home=home)
        self.ledger.choose(ledger)
        self.left.setFixedWidth(0)
        layout = self.widget.layout()
        if layout is not None:
            layout.removeWidget(self.left)
        field = self.ledger.parentWidget()
        if field is not None:
            field.hide()

    def _fit(self) -> None:
        super()._fit()
        show_if(self.left, shown=False)
        low = self.widget.height() < px(_LOW)
        show_if(self.check.fact, shown=not low or self.plan is None or bool(self.plan.faults))  # the rows need the room

    def open_file(self, path: Path) -> None:
        self._chosen(path)
        super().open_file(path)

    def _say_done(self, outcome: Outcome) -> None:
        self._taken(outcome)
