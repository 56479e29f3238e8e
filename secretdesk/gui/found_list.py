"""The list under the scan box: what the line found, ledger by ledger; the keyboard stays in the box and moves the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from secretdesk.gui.components.buttons import KeyCap
from secretdesk.gui.components.cells import paint_cell
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.drawing import panel, write
from secretdesk.gui.from_ledger.mistakes import Mistakes
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.theme import colour, hair, px, scheme
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from secretdesk.gui.found_rows import Line
    from secretdesk.text import Message
    from secretdesk.vault import Mistake

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, WIDE, FOOT = 30, 28, 760, 34
# from the right: whereabouts, state; from the left after the icon: mark, name
_LAST, _STATE, _MARK, _NAME = 104, 132, 112, 148
_LINE = Qt.ItemDataRole.UserRole
NOTHING = N_("find", "Nothing found. Fewer characters find more; F1 shows how to ask.")


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == _LINE:
            return line
        return line.said() if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.lines[index.row()].opens:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 -- heights are fixed
        return QSize(px(200), px(ROW if index.data(_LINE).opens else HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        line: Line = index.data(_LINE)
        if not line.opens:
            write(painter, rect.adjusted(px(12), px(4), -px(12), 0), line.words, colour("text2"), size=13)
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            painter.fillRect(rect, colour("select"))
        white = chosen and scheme() == "hc"
        ink = colour("on_select" if white else "text2")
        paint_icon(painter, line.icon, QRect(rect.x() + px(14), rect.y(), px(14), rect.height()), ink, 14)
        inner = rect.adjusted(px(38), 0, -px(12), 0)
        if line.cells:
            _paint_cells(painter, inner, line, chosen=chosen)
        else:
            write(painter, inner, line.words, colour("on_select" if white else "accent"))


def _paint_cells(painter: QPainter, rect: QRect, line: Line, *, chosen: bool) -> None:
    mark, name, words, state, last = line.cells
    x, right = rect.x(), rect.right() + 1
    wide = rect.width() > px(_MARK + _NAME + _STATE + _LAST + 120)
    if wide:
        right -= px(_LAST)
        paint_cell(painter, QRect(right + px(8), rect.y(), px(_LAST - 8), rect.height()), last, selected=chosen)
    right -= px(_STATE)
    paint_cell(painter, QRect(right + px(8), rect.y(), px(_STATE - 8), rect.height()), state, selected=chosen)
    leveled = mark.mark is not None
    if leveled:
        paint_cell(painter, QRect(x, rect.y(), px(_MARK), rect.height()), mark, selected=chosen)
        x += px(_MARK)
    # a place is called by the whole way to it
    taken = px(_NAME) if words.words or words.masked else right - x
    paint_cell(painter, QRect(x, rect.y(), taken - px(8), rect.height()), name, selected=chosen)
    if words.words or words.masked:
        x += taken
        paint_cell(painter, QRect(x, rect.y(), right - x, rect.height()), words, selected=chosen)


class FoundList(QFrame):
    """`opened` tells the line that was chosen, `helped` that the grammar was asked for."""

    opened = Signal(object)
    helped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = _Lines(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Painter(self.view))
        self.view.setProperty("bare", "1")
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.clicked.connect(lambda index: self.opened.emit(self.model.lines[index.row()]))
        self.mistakes = Mistakes()
        self.nothing = Words(NOTHING, tone="text2", wrap=True)
        self.nothing.setContentsMargins(px(12), px(8), px(12), px(4))
        self.nothing.hide()
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(hair(), px(6), hair(), px(4))
        whole.setSpacing(px(4))
        whole.addWidget(self.nothing)
        whole.addWidget(self.mistakes)
        whole.addWidget(self.view, 1)
        whole.addWidget(Rule())
        foot = row(
            KeyCap("\u2191\u2193"), Words(N_("find", "choose"), size=13, tone="text2"),
            KeyCap("Enter"), Words(N_("find", "open"), size=13, tone="text2"),
            KeyCap("F1"), Words(N_("find", "how to ask"), size=13, tone="text2"), 1, spacing=6,
        )  # fmt: skip
        foot.setContentsMargins(px(12), 0, px(12), 0)
        whole.addLayout(foot)
        self.hide()

    def show_lines(self, lines: Sequence[Line], *, first: bool, said: Message | None = None) -> None:
        """Show what was found; `first` chooses the first line, so that Enter opens it. `said` stands where nothing was."""
        self.nothing.say(said or NOTHING)
        self.mistakes.show_mistakes("", ())
        self.model.show_lines(lines)
        self.nothing.setVisible(not lines)
        self.view.setVisible(bool(lines))
        if first:
            self._step(1)
        self._show()

    def show_mistakes(self, text: str, mistakes: Sequence[Mistake]) -> None:
        """Say what the line has wrong, in place of an answer."""
        self.model.show_lines(())
        self.nothing.hide()
        self.view.hide()
        self.mistakes.show_mistakes(text, mistakes)
        self._show()

    def put_away(self) -> None:
        """Hide, and hold no word of what was found."""
        self.model.show_lines(())
        self.hide()

    def move_choice(self, by: int) -> None:
        """Choose the next line that opens something, up or down."""
        self._step(by)
        line = self.chosen()
        if line is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line.said()))

    def _step(self, by: int) -> None:
        opening = [k for k, line in enumerate(self.model.lines) if line.opens]
        if not opening:
            return
        now = self.view.currentIndex().row()
        at = opening.index(now) + by if now in opening else 0 if by > 0 else -1
        index = self.model.index(opening[at % len(opening)])  # round and round
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def chosen(self) -> Line | None:
        """Return the line that Enter would open."""
        now = self.view.currentIndex()
        return self.model.lines[now.row()] if now.isValid() and self.isVisible() else None

    def _show(self) -> None:
        self.setVisible(True)
        self.raise_()
        self.place()

    def place(self, under: QRect | None = None) -> None:
        """Lie under the box, as high as the lines are and the window lets."""
        if under is not None:
            self._under = under
        host = self.parentWidget()
        if not self.isVisible() or host is None:
            return
        box = self._under
        width = min(max(box.width(), px(WIDE)), host.width() - box.x() - px(8))
        high = sum(px(ROW if line.opens else HEAD) for line in self.model.lines) + px(FOOT + 14)
        if not self.model.lines:
            high = self._whole.totalHeightForWidth(width)
        most = host.height() - box.bottom() - px(24)
        self.setGeometry(box.x(), box.bottom() + px(4), width, min(high, most))

    _under = QRect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and frame
        panel(QPainter(self), self.rect(), colour("base"), colour("edge"))
