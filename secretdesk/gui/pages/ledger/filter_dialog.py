"""Asks for the name of a filter that is saved or renamed; what it asks stands below, so that it is known what is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from secretdesk.domain.ledger import field_of
from secretdesk.domain.ledgers import SavedFilter
from secretdesk.errors import BadInput
from secretdesk.gui import background
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.from_ledger.capped import CappedLine
from secretdesk.gui.language import tr
from secretdesk.gui.show_error import words_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.text import Message

_LONGEST = field_of(SavedFilter, "name").kind.limit  # type: ignore[attr-defined]


class FilterDialog(QDialog):
    """`made` turns a name into the command; `recorded` tells what it did."""

    recorded = Signal(object)

    def __init__(
        self, desk: Desk, title: Message, query: str, made: Callable[[str], Any], *, name: str = "", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._made = desk, made
        self.setModal(True)
        self.setMinimumWidth(px(420))
        self.name = CappedLine(hint=N_("filter dialog", "A short name; it stands in the navigation"))
        self.name.setMaxLength(_LONGEST)
        self.name.setText(name)
        self.name.setAccessibleName(tr(N_("filter", "Name of the filter")))
        self.wrong = IconWords("circle-alert", size=13, tone="red", wrap=True)
        self.wrong.hide()
        self.button = Button(title, key="Enter", tone="primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self.go)
        cancel = Button(N_("dialog", "Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(14), px(16), px(14))
        whole.setSpacing(px(10))
        whole.addLayout(row(Glyph("bookmark", tone="accent", size=20), Words(title, size=18, weight=500), 1))
        whole.addWidget(Words(query, family="mono", tone="text2", wrap=True))
        whole.addWidget(self.name)
        whole.addWidget(self.wrong)
        whole.addLayout(row(self.button, cancel, 1, spacing=12))
        self.name.setFocus()
        self.name.selectAll()

    def go(self) -> None:
        """Record it; a name that is taken is said here and nothing typed is lost."""
        command = self._made(self.name.text().strip())
        self.button.setEnabled(False)
        background.run(lambda _progress: self._desk.perform(command), self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        self.recorded.emit(outcome)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        faults = error.faults if isinstance(error, BadInput) else ()
        self.wrong.say(faults[0].message if faults else words_of(error))
        self.wrong.show()
        self.name.setFocus()
