"""Facts in two columns: label at the left, words at the right, wrapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.gui.from_ledger.detail_facts import Fact


class FactGrid(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnMinimumWidth(0, px(72))
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts in place of those there were."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for row, (label, words) in enumerate(facts):
            name = Words(label, size=13, tone="text2")
            value = Words(words, size=13, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            value.setAccessibleName(f"{name.text()} {words}")
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
