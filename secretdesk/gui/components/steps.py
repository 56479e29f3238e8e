"""The steps of a long act: across (destruction) or downwards (export, founding), with squares 1 2 3, tick or cross."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secretdesk.gui.drawing import CENTRE, ink_of, panel, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.text import Message

Index = QModelIndex | QPersistentModelIndex
ACROSS, DOWN = 60, 57
_STEP = Qt.ItemDataRole.UserRole
_SAID = {
    "done": N_("steps", "done"),
    "now": N_("steps", "now"),
    "todo": N_("steps", "to do"),
    "failed": N_("steps", "failed"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """`state`: done, now, todo, failed."""

    id: str
    words: Message | str
    second: Message | str = ""
    state: str = "todo"


class _Steps(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()

    def set_steps(self, steps: Sequence[Step]) -> None:
        self.beginResetModel()
        self.steps = tuple(steps)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        step = self.steps[index.row()]
        if role == _STEP:
            return step
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1} {tr(step.words)} {tr(step.second)} {tr(_SAID[step.state])}"
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, view: Steps) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 -- heights are fixed
        return self._view.cell(index.row())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        step: Step = index.data(_STEP)
        now = step.state == "now"
        if now:
            painter.fillRect(rect, colour("select"))
            if self._view.across():
                painter.fillRect(rect.x(), rect.bottom() + 1 - hair(3), rect.width(), hair(3), colour("accent"))
            elif self._view.bar:
                painter.fillRect(rect.x(), rect.y(), hair(3), rect.height(), colour("accent"))
        if self._view.across() and index.row():
            painter.fillRect(rect.x(), rect.y(), hair(), rect.height(), colour("line"))
        box = QRect(rect.x() + px(14), rect.y() + (px(19) if self._view.across() else px(8)), px(21), px(21))
        self._square(painter, box, step, str(index.row() + 1))
        ink = colour("on_select" if now else "text")
        second = colour("on_select" if now else "text2")
        top = rect.y() + px(10 if self._view.across() else 7)
        at = QRect(rect.x() + px(44), top, rect.width() - px(48), px(20))
        write(painter, at, tr(step.words), ink, weight=500)
        write(painter, at.translated(0, px(20)), tr(step.second), second, size=13)
        if self._view.hasFocus() and index == self._view.currentIndex():
            panel(painter, rect, None, colour("accent"), width=2)

    @staticmethod
    def _square(painter: QPainter, box: QRect, step: Step, number: str) -> None:
        if step.state == "now":
            painter.fillRect(box, colour("accent_fill"))
            write(painter, box, number, colour("on_accent"), size=13, align=CENTRE)
            return
        tone = {"done": "green", "failed": "red"}.get(step.state, "")
        panel(painter, box, colour("base"), ink_of(tone) if tone else colour("edge"), radius=0)
        if tone:
            paint_icon(painter, "check" if tone == "green" else "x", box, ink_of(tone), 14)
        else:
            write(painter, box, number, colour("text2"), size=13, align=CENTRE)


class Steps(QListView):
    """`chosen` tells the id of a step clicked that lies behind; steps ahead can be chosen only where all are `free`."""

    chosen = Signal(str)

    def __init__(self, *, across: bool, bar: bool = False, free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free = free
        self._across, self.bar = across, bar
        self._model = _Steps(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setFlow(QListView.Flow.LeftToRight if across else QListView.Flow.TopToBottom)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.StyledPanel if across else QListView.Shape.NoFrame)
        self.setProperty("bare", "" if across else "1")
        self.setAccessibleName(tr(N_("steps", "Steps")))
        if across:
            self.setFixedHeight(px(ACROSS) + 2 * self.frameWidth())
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def across(self) -> bool:
        return self._across

    def cell(self, number: int) -> QSize:
        """Return the size of a step: equal shares across, the last one taking what division leaves."""
        count = max(1, len(self._model.steps))
        if not self._across:
            return QSize(self.viewport().width(), px(DOWN))
        width = self.viewport().width()
        share = width // count
        return QSize(share if number < count - 1 else width - share * (count - 1), self.viewport().height())

    def set_steps(self, steps: Sequence[Step]) -> None:
        self._model.set_steps(steps)
        now = next((number for number, step in enumerate(steps) if step.state == "now"), 0)
        self.setCurrentIndex(self._model.index(now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("nav" if self.bar else "base"))
        painter.end()
        super().paintEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        step = index.data(_STEP)
        if isinstance(step, Step) and (self._free or step.state in {"done", "failed"}):
            self.chosen.emit(step.id)
