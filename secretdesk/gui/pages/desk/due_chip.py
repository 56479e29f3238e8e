"""The chip that says when a loan is due: a week by the clock of its kind, another number of days, or a day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.date_field import DateField
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

DAYS = (1, 3, 7, 14, 30)


class DueChip(Chip):
    """`chosen` tells a day, or None for the clock of each kind. Space opens its menu."""

    chosen = Signal(object)

    def __init__(self, today: date, usual: int) -> None:
        super().__init__(N_("lend", "Due"), icon="calendar-clock")
        self._today, self._usual = today, usual
        self.day: date | None = None
        self.clicked.connect(self.open_menu)
        self.show_day(None)

    def show_day(self, day: date | None) -> None:
        """Show a day without telling."""
        self.day = day
        usual = tr(N_("lend", "{n} {n|day|days}", n=self._usual))
        value = usual if day is None else short_day(day, self._today)
        self.say(N_("lend", "Due"), value)

    def choose(self, day: date | None) -> None:
        self.show_day(day)
        self.chosen.emit(day)

    def menu_of_days(self) -> QMenu:
        """Return the menu: by kind, days from today, and any day."""
        menu = QMenu(self)
        usual = menu.addAction(tr(N_("lend", "By kind, usually {n} {n|day|days}", n=self._usual)))
        usual.triggered.connect(lambda: self.choose(None))
        menu.addSeparator()
        for n in DAYS:
            action = menu.addAction(tr(N_("lend", "{n} {n|day|days}", n=n)))
            action.triggered.connect(lambda _on=False, n=n: self.choose(self._today + timedelta(days=n)))
        menu.addSeparator()
        line, field = QWidget(), DateField(self._today, day=self.day)
        field.setFixedWidth(px(140))
        lay = row(Words(N_("lend", "On")), field)
        lay.setContentsMargins(px(12), px(4), px(12), px(8))
        line.setLayout(lay)
        any_day = QWidgetAction(menu)
        any_day.setDefaultWidget(line)
        menu.addAction(any_day)

        def take() -> None:
            day = field.day()
            if day is not None and day >= self._today:
                menu.close()
                self.choose(day)

        field.returnPressed.connect(take)
        return menu

    def open_menu(self) -> None:
        menu = self.menu_of_days()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
