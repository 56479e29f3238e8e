"""A day: typed in any of its ways, or picked from a calendar."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout

from secretdesk.errors import BadInput
from secretdesk.gui.components.buttons import IconButton
from secretdesk.gui.from_ledger.editor import LineEditor
from secretdesk.gui.theme import font, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from secretdesk.domain.field import Field


class DayEditor(LineEditor):
    """What was typed is put into its usual form when the field is left; Alt+Down opens the calendar."""

    def __init__(self, one: Field) -> None:
        super().__init__(one)
        self.line.setTextMargins(px(8), 0, px(30), 0)
        self.line.editingFinished.connect(self._settle)
        self._pick = IconButton("calendar-clock", N_("form", "Calendar"), parent=self)
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pick.clicked.connect(self.open_calendar)
        self._popup: QFrame | None = None

    def _settle(self) -> None:
        try:
            day = self.read()
        except BadInput:
            return
        if day is not None and day.isoformat() != self.line.text():
            self.line.setText(day.isoformat())

    def open_calendar(self) -> None:
        """Show the month of the day typed; a click or Enter takes a day."""
        popup = QFrame(self, Qt.WindowType.Popup)
        calendar = QCalendarWidget(popup)
        calendar.setFont(font(13))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        try:
            day = self.read()
        except BadInput:
            day = None
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        lines = QVBoxLayout(popup)
        lines.setContentsMargins(px(4), px(4), px(4), px(4))
        lines.addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        self._popup = popup
        popup.show()
        calendar.setFocus()

    def _take(self, day: QDate) -> None:
        if self._popup is None:
            return
        popup, self._popup = self._popup, None
        popup.close()
        popup.deleteLater()
        self.line.setText(date(day.year(), day.month(), day.day()).isoformat())
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pick.move(self.width() - self._pick.width() - px(3), (self.line.height() - self._pick.height()) // 2)
        self._pick.raise_()
