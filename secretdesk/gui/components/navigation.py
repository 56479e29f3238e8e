"""Navigation by the officer's work: groups of pages, counts at the right, red only for what is overdue or missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secretdesk.gui.components.ends import went_to_end
from secretdesk.gui.drawing import RIGHT, panel, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px, scheme, width_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from secretdesk.text import Message

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD, WIDE, FOLDED = 30, 35, 200, 44
LEAST_ROW, LEAST_HEAD = 22, 22  # what a hand still hits: a low window shows all before it scrolls
FOLDED_HEAD, FOLDED_LEAST = 12, 6
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    id: str
    words: Message | str
    icon: str
    alarm: bool = False  # its count is printed red: overdue, missing


@dataclass(frozen=True, slots=True, kw_only=True)
class NavGroup:
    words: Message | str  # "" for the first group, which has no head
    items: tuple[NavItem, ...]


TOP = NavGroup(words="", items=())  # the gap above the first row


class _Rows(QAbstractListModel):
    def __init__(self, groups: Sequence[NavGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[NavItem | NavGroup] = []
        self.counts: Mapping[str, int] = {}
        self.words: dict[str, str] = {}
        self.set_groups(groups)

    def set_groups(self, groups: Sequence[NavGroup]) -> None:
        self.beginResetModel()
        self.rows = [TOP]
        for group in groups:
            if group.items:
                self.rows += [group] if group.words else []
                self.rows += group.items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return tr(row.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.counts.get(row.id) if isinstance(row, NavItem) else None
            words = self.words.get(row.id, "") if isinstance(row, NavItem) else ""
            return tr(row.words) if count is None and not words else f"{tr(row.words)} {words or f'{count:,}'}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], NavGroup):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Painter(QStyledItemDelegate):
    def __init__(self, view: Navigation) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 -- rows have fixed heights
        row = index.data(_ROW)
        if row is TOP:
            return QSize(px(FOLDED), px(8))
        row_height, head_height = self._view.heights()
        return QSize(px(FOLDED), head_height if isinstance(row, NavGroup) else row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        row = index.data(_ROW)
        if isinstance(row, NavGroup):
            if not self._view.folded():
                write(painter, rect.adjusted(px(16), px(7), -px(8), 0), tr(row.words), colour("text2"), size=13)
        else:
            self._item(painter, rect, row)
            if self._view.hasFocus() and index == self._view.currentIndex():
                panel(painter, rect.adjusted(hair(2), hair(), -hair(2), -hair()), None, colour("accent"), width=2)

    def _item(self, painter: QPainter, rect: QRect, item: NavItem) -> None:
        here = item.id == self._view.current()
        inverted = here and scheme() == "hc"
        if here:
            painter.fillRect(rect, colour("select"))
            painter.fillRect(QRect(rect.x(), rect.y(), hair(3), rect.height()), colour("accent"))
        icon = "on_select" if inverted else "accent" if here else "text2"
        left = rect.x() + (px(14) if self._view.folded() else px(16))
        paint_icon(painter, item.icon, QRect(left, rect.y(), px(16), rect.height()), colour(icon))
        if self._view.folded():
            return
        ink, weight = colour("on_select" if here else "text"), 500 if here else 400
        count, end = self._view.count_words(item.id), px(14)
        if count:
            alarm = item.alarm and count != "0"
            tint = colour("on_select" if here else "red" if alarm else "text2")
            at = rect.adjusted(0, 0, -end, 0)
            heavy = 500 if here or alarm else 400
            end += width_of(count, weight=heavy) + px(8)
            write(painter, at, count, colour("red") if alarm and not inverted else tint, weight=heavy, align=RIGHT)
        write(painter, rect.adjusted(px(42), 0, -end, 0), tr(item.words), ink, weight=weight)


class Navigation(QListView):
    """200 px wide, 44 when folded. `chosen` tells the id of the page asked for; the window marks it current."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[NavGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current, self._folded = "", False
        self._rows = _Rows(groups, self)
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self))
        self.setProperty("bare", "1")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setAccessibleName(tr(N_("shell", "Navigation")))
        self.clicked.connect(self._choose)
        self.fold(folded=False)

    def heights(self) -> tuple[int, int]:
        """Return how high a row and the head of a group are: less than drawn where the window is low."""
        gap, heads = px(8), sum(isinstance(row, NavGroup) for row in self._rows.rows) - 1
        head, least = (px(FOLDED_HEAD), px(FOLDED_LEAST)) if self._folded else (px(HEAD), px(LEAST_HEAD))
        rows = len(self._rows.rows) - 1 - heads
        room = self.viewport().height() - gap
        if rows * px(ROW) + heads * head <= room or not rows:
            return px(ROW), head
        return max(px(LEAST_ROW), (room - heads * least) // rows), least

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def set_groups(self, groups: Sequence[NavGroup]) -> None:
        self._rows.set_groups(groups)
        self.mark(self._current)

    def current(self) -> str:
        return self._current

    def folded(self) -> bool:
        return self._folded

    def count(self, id_: str) -> int | None:
        return self._rows.counts.get(id_)

    def ids(self) -> list[str]:
        return [row.id for row in self._rows.rows if isinstance(row, NavItem)]

    def mark(self, id_: str) -> None:
        """Show `id_` as the page in front; an id that is not listed marks none."""
        self._current = id_
        for number, row in enumerate(self._rows.rows):
            if isinstance(row, NavItem) and row.id == id_:
                self.setCurrentIndex(self._rows.index(number))
        self.viewport().update()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        self._rows.counts = dict(counts)
        self.viewport().update()

    def set_own_count(self, id_: str, words: str) -> None:
        """Show a count that comes by itself, as words: it may be `1,000+`."""
        self._rows.words[id_] = words
        self.viewport().update()

    def count_words(self, id_: str) -> str:
        count = self._rows.counts.get(id_)
        return self._rows.words.get(id_, "") if count is None else f"{count:,}"

    def fold(self, *, folded: bool) -> None:
        self._folded = folded
        self.setFixedWidth(px(FOLDED if folded else WIDE))
        policy = Qt.ScrollBarPolicy  # folded there is no room for a bar; wheel and keys still scroll
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if folded else policy.ScrollBarAsNeeded)
        self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.currentIndex())
        elif not went_to_end(self, event):
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if isinstance(row, NavItem):
            self.chosen.emit(row.id)

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self.viewport())
        ground = self.viewport().rect()
        painter.fillRect(ground, colour("nav"))
        painter.fillRect(ground.right() + 1 - hair(), 0, hair(), ground.height(), colour("line"))
        painter.end()
        super().paintEvent(event)
