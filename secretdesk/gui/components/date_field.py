"""A day, typed in any of the ways officers write it, or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import IconButton
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.language import language, tr
from secretdesk.gui.theme import font, hair, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_SHORT = 4
_DIGITS = re.compile(r"\d+")


def read_day(text: str, today: date) -> date | None:
    """Read 2026-11-23, 2026.11.23, 20261123, 11-23 or 1123 (this year); `None` where it is no day."""
    parts = _DIGITS.findall(text)
    if len(parts) == 1:
        whole = parts[0]
        if len(whole) == _SHORT:
            parts = [whole[:2], whole[2:]]
        elif len(whole) == _SHORT + 4:
            parts = [whole[:4], whole[4:6], whole[6:]]
    if len(parts) == 2:
        parts = [str(today.year), *parts]
    if len(parts) != 3 or len(parts[0]) != _SHORT:
        return None
    try:
        return date(int(parts[0]), int(parts[1]), int(parts[2]))
    except ValueError:
        return None


class DateField(LineEdit):
    """`today` comes from the desk's clock. Up and Down move by a day; `changed` tells a new valid day or `None`."""

    changed = Signal(object)

    def __init__(self, today: date, *, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self._told: date | None = day
        self.setTextMargins(px(8), 0, px(30), 0)
        self.setPlaceholderText(tr(N_("date", "year-month-day")))
        self._open = IconButton("calendar-clock", N_("date", "Open the calendar"), parent=self)
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.clicked.connect(self.open_calendar)
        self._sheet: QFrame | None = None
        self.set_day(day)
        self.textChanged.connect(self._tell)

    def day(self) -> date | None:
        return read_day(self.text(), self._today)

    def blank(self) -> bool:
        return not self.text().strip()

    def set_day(self, day: date | None) -> None:
        self.setText("" if day is None else day.isoformat())

    def _tell(self) -> None:
        day = self.day()
        if day != self._told:
            self._told = day
            self.changed.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            self.set_day((self.day() or self._today) + timedelta(days=step))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if (day := self.day()) is not None:
            self.set_day(day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open.move(self.width() - self._open.width() - px(3), (self.height() - self._open.height()) // 2)

    def open_calendar(self) -> None:
        sheet = QFrame(self, Qt.WindowType.Popup)
        sheet.setFrameShape(QFrame.Shape.StyledPanel)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(hair(), hair(), hair(), hair())
        calendar = _calendar(self.day() or self._today)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)
        inner.addWidget(calendar)
        sheet.move(self.mapToGlobal(self.rect().bottomLeft()))
        self._sheet = sheet
        sheet.show()
        calendar.setFocus()

    def _pick(self, picked: QDate) -> None:
        self.set_day(date(picked.year(), picked.month(), picked.day()))
        if self._sheet is not None:
            self._sheet.close()
            self._sheet.deleteLater()
            self._sheet = None


def _calendar(day: date) -> QCalendarWidget:
    made = QCalendarWidget()
    made.setFont(font(13))
    made.setLocale(QLocale("zh_CN" if language() == "zh_CN" else "en_GB"))
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    plain = QTextCharFormat()
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(weekend, plain)
    made.setSelectedDate(QDate(day.year, day.month, day.day))
    return made
