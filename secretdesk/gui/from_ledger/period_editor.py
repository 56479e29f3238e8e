"""A secrecy period as it is marked: so many years or months, for long, until a day, until something happens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QMenu, QToolButton

from secretdesk.domain.kind import Day
from secretdesk.domain.secrecy import Period, PeriodKind
from secretdesk.errors import BadInput
from secretdesk.gui.drawing import panel, write
from secretdesk.gui.from_ledger.editor import LineEditor
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px, width_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.domain.field import Field
    from secretdesk.text import Message

UNITS: tuple[tuple[PeriodKind, Message], ...] = (
    (PeriodKind.YEARS, N_("period", "years")),
    (PeriodKind.MONTHS, N_("period", "months")),
    (PeriodKind.LONG_TERM, N_("period", "long term")),
    (PeriodKind.UNTIL_DATE, N_("period", "until day")),
    (PeriodKind.UNTIL_CONDITION, N_("period", "until event")),
)
_WORDS = dict(UNITS)
_NUMBERED = frozenset({PeriodKind.YEARS, PeriodKind.MONTHS})


class _Unit(QToolButton):
    """The unit at the right of the field, and the menu of units."""

    def __init__(self, parent: PeriodEditor) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.words = ""

    def say(self, words: str) -> None:
        self.words = words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(width_of(self.words, 14) + px(34), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- painted whole
        painter = QPainter(self)
        painter.fillRect(0, px(4), hair(), self.height() - px(8), colour("line"))
        write(painter, self.rect().adjusted(px(8), 0, -px(20), 0), self.words, colour("text"), size=14)
        paint_icon(painter, "chevron-down", QRect(self.width() - px(22), 0, px(16), self.height()), colour("text2"))
        if self.hasFocus():
            panel(painter, self.rect(), None, colour("accent"), width=2)


class PeriodEditor(LineEditor):
    """A number takes the unit beside it; a whole mark's tail typed or pasted sets the unit by itself."""

    def __init__(self, one: Field) -> None:
        super().__init__(one)
        self._kind = PeriodKind.YEARS
        self.unit = _Unit(self)
        menu = QMenu(self.unit)
        for kind, words in UNITS:
            menu.addAction(tr(words)).triggered.connect(lambda _on=False, kind=kind: self.choose(kind))
        self.unit.setMenu(menu)
        self.line.editingFinished.connect(self._settle)
        self._show_unit()

    def choose(self, kind: PeriodKind) -> None:
        """Take another unit; what is typed stays where it still means something."""
        self._kind = kind
        if kind is PeriodKind.LONG_TERM:
            self.line.clear()
        self._show_unit()
        self.changed.emit()
        if kind is not PeriodKind.LONG_TERM:
            self.line.setFocus()

    def _show_unit(self) -> None:
        self.unit.say(tr(_WORDS[self._kind]))
        self.line.setReadOnly(self._kind is PeriodKind.LONG_TERM)
        hints = {PeriodKind.UNTIL_DATE: "2026-03-05", PeriodKind.UNTIL_CONDITION: tr(N_("period", "what ends it"))}
        self.line.setPlaceholderText(hints.get(self._kind, ""))
        self._place()

    def read(self) -> Any:
        typed = self.line.text().strip()
        match self._kind:
            case PeriodKind.LONG_TERM:
                return Period(kind=PeriodKind.LONG_TERM).text
            case PeriodKind.YEARS | PeriodKind.MONTHS if typed:
                if not (typed.isascii() and typed.isdigit() and int(typed) in range(1, 1000)):
                    raise BadInput("bad-period", N_("period", "A whole number, or choose another unit."))
                return Period.parse(Period(kind=self._kind, number=int(typed)).text).text
            case PeriodKind.UNTIL_DATE if typed:
                return Period(kind=PeriodKind.UNTIL_DATE, until=Day().parse(typed)).text
            case _:
                return self.field.kind.parse(typed)

    def _settle(self) -> None:
        """A mark's tail typed whole (10 years, for long, a day in words) becomes number and unit."""
        typed = self.line.text().strip()
        if typed and not typed.isdigit() and self._kind in _NUMBERED:
            try:
                period = Period.parse(typed)
            except BadInput:
                return
            self._show(period)

    def _show(self, period: Period) -> None:
        self._kind = PeriodKind.YEARS if period.kind is PeriodKind.UNSPECIFIED else period.kind
        if period.kind in _NUMBERED:
            self.line.setText(str(period.number))
        elif period.kind is PeriodKind.UNTIL_DATE and period.until:
            self.line.setText(period.until.isoformat())
        else:
            self.line.setText(period.condition)
        self._show_unit()
        self.changed.emit()

    def show_value(self, value: Any, words: str = "") -> None:  # noqa: ARG002 -- see Editor
        self._show(Period.parse(value))

    def kept(self) -> str:
        return f"{self._kind.value}:{self.line.text()}"

    def restore(self, kept: str) -> None:
        unit, _, typed = kept.partition(":")
        known = {kind.value: kind for kind, _ in UNITS}
        self._kind = known.get(unit, PeriodKind.YEARS)
        self.line.setText(typed if unit in known else kept)
        self._show_unit()
        self.changed.emit()

    def _place(self) -> None:
        size = self.unit.sizeHint()
        self.unit.setGeometry(self.width() - size.width() - px(2), px(2), size.width(), self.line.height() - px(4))
        self.line.setTextMargins(px(8), 0, size.width(), 0)
        self.unit.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
