"""The chip that enters things late: the true day and why; it stays on until it is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.date_field import DateField
from secretdesk.gui.components.fields import Field, LineEdit
from secretdesk.gui.components.pane import column
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date


class LateChip(Chip):
    """`day` and `reason` hold for every act until the chip is clicked again."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(N_("late", "Entered late"), icon="calendar-clock", checkable=True)
        self._today = today
        self.day: date | None = None
        self.reason = ""
        self.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        if self.day is not None:
            self.set_late(None, "")
        else:
            self.setChecked(False)
            menu = self.menu_of_late()
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def set_late(self, day: date | None, reason: str) -> None:
        self.day, self.reason = day, reason
        self.setChecked(day is not None)
        self.say(N_("late", "Entered late"), short_day(day, self._today) if day else "")
        self.changed.emit()

    def menu_of_late(self) -> QMenu:
        """Return the menu that asks for day and reason."""
        menu = QMenu(self)
        day, why = DateField(self._today), LineEdit(hint=N_("late", "Power cut, sheet 3"), sensitive=True)
        take = Button(N_("late", "Enter with this day"), height="small")
        inner = QWidget()
        lay = column(Field(N_("late", "It happened on"), day), Field(N_("act", "Entered late because"), why), take)
        lay.setContentsMargins(px(12), px(10), px(12), px(10))
        inner.setLayout(lay)
        inner.setMinimumWidth(px(240))
        action = QWidgetAction(menu)
        action.setDefaultWidget(inner)
        menu.addAction(action)

        def given() -> None:
            chosen = day.day()
            if chosen is not None and chosen < self._today and why.text().strip():
                menu.close()
                self.set_late(chosen, why.text().strip())

        take.clicked.connect(given)
        why.returnPressed.connect(given)
        return menu
