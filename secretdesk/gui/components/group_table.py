"""The table of Today: all groups share one grid; a group's row spans it and says icon, words, count and one way on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal

from secretdesk.gui.components.cells import CELL, EMPTY, Cell, CellDelegate, Column
from secretdesk.gui.components.sheet_table import KEY, CellModel, SheetTable
from secretdesk.gui.drawing import RIGHT, ink_of, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, px, width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from secretdesk.text import Message

Index = QModelIndex | QPersistentModelIndex
GROUP = Qt.ItemDataRole.UserRole + 23
HEIGHT = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group and its rows. `aside` stands at the right; with `link` it asks for that; `more` is the last row's link."""

    id: str
    words: Message | str
    icon: str
    count: Message | str = ""
    tone: str = "text"
    aside: Message | str = ""
    link: str = ""
    more: Message | str = ""
    rows: tuple[tuple[int, tuple[Cell, ...]], ...] = field(default=())


class _GroupPainter(CellDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group = index.data(GROUP)
        if not isinstance(group, Group):
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.fillRect(rect, colour("alt"))
        rule(painter, rect.left(), rect.bottom() + 1, rect.right() + 1)
        tone = "text2" if group.tone == "text" else group.tone
        paint_icon(painter, group.icon, QRect(rect.x() + px(10), rect.y(), px(16), rect.height()), ink_of(tone))
        at = rect.adjusted(px(34), 0, -px(8), 0)
        at.setLeft(at.left() + write(painter, at, tr(group.words), colour("text"), weight=500) + px(8))
        heavy = 500 if group.tone == "red" else 400
        at.setLeft(at.left() + write(painter, at, tr(group.count), ink_of(tone), weight=heavy) + px(8))
        aside = colour("accent" if group.link else "text2")
        write(painter, at, tr(group.aside), aside, size=13, align=RIGHT)


class _Groups(CellModel):
    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(columns, parent)
        self.heads: dict[int, Group] = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.heads.get(index.row())
        if group is None or role == KEY:
            return super().data(index, role)
        if role == GROUP:
            return group
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return f"{tr(group.words)} {tr(group.count)}"
        return None


class GroupTable(SheetTable):
    """`asked(link, key)` for a link in a row, `group_asked(link, group id)` for a group's own link or its `more`."""

    group_asked = Signal(str, str)

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(columns, bare=False, parent=parent)
        self.delegate = _GroupPainter(self, align=tuple(column.align for column in columns))
        self.setItemDelegate(self.delegate)
        self._model = _Groups(columns, self)
        self._groups: dict[str, Group] = {}
        self._mores: dict[int, str] = {}
        self.setModel(self._model)
        self.asked.connect(self._more)

    def set_groups(self, groups: Sequence[Group]) -> None:
        rows: list[tuple[int, Sequence[Cell]]] = []
        heads: dict[int, Group] = {}
        self._mores = {}
        for group in groups:
            heads[len(rows)] = group
            rows.append((-1, (Cell(link=group.link) if group.link else EMPTY,)))
            rows += group.rows
            if tr(group.more):
                self._mores[len(rows)] = group.id
                rows.append((-1, (Cell(words=tr(group.more), link="more"),)))
        self.clearSpans()
        self._model.heads = heads
        self._groups = {group.id: group for group in groups}
        self._model.set_rows(rows)
        for number in range(len(rows)):
            if number in heads or number in self._mores:
                self.setSpan(number, 0, 1, len(self.columns))
            self.setRowHeight(number, px(HEIGHT if number in heads else 28))

    def _more(self, link: str, key: int) -> None:
        if link == "more" and key < 0:
            self.group_asked.emit("more", self._mores.get(self.currentIndex().row(), ""))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        group = index.data(GROUP)
        if not isinstance(group, Group):
            super().mouseReleaseEvent(event)
            return
        edge = self.viewport().width() - px(16) - width_of(tr(group.aside), 13)
        if group.link and event.position().x() >= edge:
            self.group_asked.emit(group.link, group.id)

    def _ask(self, index: QModelIndex) -> bool:
        group = index.data(GROUP)
        if isinstance(group, Group):
            if group.link:
                self.group_asked.emit(group.link, group.id)
            return True
        return super()._ask(index)


def said_row(model: CellModel, row: int) -> str:
    """Return a row as one sentence of its cells, for screen readers and tests."""
    cells = [model.index(row, column).data(CELL) for column in range(model.columnCount())]
    return " ".join(cell.said() for cell in cells if isinstance(cell, Cell) and cell.said())
