"""Tables of the window: cells as plain data (words, tone, icon, mark, link, mask), one painter for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from secretdesk.gui.drawing import CENTRE, LEFT, RIGHT, ink_of, panel, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.level_mark import Mark, measure_mark, paint_mark
from secretdesk.gui.theme import colour, hair, px, scheme, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from secretdesk.text import Message

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 21
ALIGN = {"left": LEFT, "right": RIGHT, "centre": CENTRE}
PAD = 8
MASK = (96, 12)
_UNEVEN = 2  # a face's advances are no whole pixels, and words a fraction too wide are shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: figures right, words left. `stretch` columns share what width is left.

    In a short list one with `most` is as wide as its head and cells need, from `width` to that.
    """

    id: str
    words: Message | str
    width: int = 100
    most: int = 0
    align: str = "left"
    stretch: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one cell shows. `link` names what a click on it asks for; `masked` shows a bar instead of the words."""

    words: str = ""
    tone: str = "text"
    weight: int = 400
    icon: str = ""
    mark: Mark | None = None
    link: str = ""
    family: str = "sans"
    masked: bool = False
    checked: bool | None = None
    align: str = ""

    def said(self) -> str:
        """Return what a screen reader says; a masked title is not said either."""
        return "" if self.masked else self.mark.words() if self.mark is not None else self.words


EMPTY = Cell()


class CellDelegate(QStyledItemDelegate):
    """Paints the `Cell` under role `CELL`; a table may hand it rows that span, with their own painting."""

    def __init__(self, parent: QWidget, *, align: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self.align = align
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 -- heights are fixed
        cell = index.data(CELL)
        return QSize(wanted_width(cell) if isinstance(cell, Cell) else px(40), px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            painter.fillRect(rect, colour("select"))
        elif index.row() == self.hovered:
            painter.fillRect(rect, colour("hover"))
        rule(painter, rect.left(), rect.bottom() + 1, rect.right() + 1)
        cell = index.data(CELL)
        if isinstance(cell, Cell):
            side = cell.align or (self.align[index.column()] if index.column() < len(self.align) else "left")
            right = 0 if cell.mark is not None else px(PAD)
            paint_cell(painter, rect.adjusted(px(PAD), 0, -right, 0), cell, align=side, selected=chosen)
        if bool(option.state & QStyle.StateFlag.State_HasFocus):  # type: ignore[attr-defined]
            self._focus(painter, rect, index, link=isinstance(cell, Cell) and bool(cell.link))

    @staticmethod
    def _focus(painter: QPainter, rect: QRect, index: Index, *, link: bool) -> None:
        """Show where the keyboard is: round a link, else as an ink edge at the row's cell."""
        if link:
            panel(painter, rect.adjusted(hair(2), hair(2), -hair(2), -hair(2)), None, colour("accent"), width=2)
        elif index.column() >= 0:
            painter.fillRect(rect.x(), rect.bottom() + 1 - hair(2), rect.width(), hair(2), colour("accent"))


def wanted_width(cell: Cell) -> int:
    """Return how wide a cell is to be read whole."""
    if cell.mark is not None:
        return measure_mark(cell.mark) + 2 * px(PAD)
    lead = px(22) if cell.icon else 0
    return width_of(cell.words, 14, cell.weight, cell.family) + lead + 2 * px(PAD) + _UNEVEN


def paint_cell(painter: QPainter, rect: QRect, cell: Cell, *, align: str = "left", selected: bool = False) -> None:
    """Paint one cell into `rect`; on a selected row of the high-contrast scheme all of it turns white."""
    white = selected and scheme() == "hc"
    if cell.checked is not None:
        _tick(painter, rect, checked=cell.checked)
        rect = rect.adjusted(px(28), 0, 0, 0)
    if cell.masked:
        bar = QRect(
            rect.x(), rect.y() + (rect.height() - px(MASK[1])) // 2, min(px(MASK[0]), rect.width()), px(MASK[1])
        )
        painter.fillRect(bar, colour("on_select" if white else "line"))
        return
    if cell.mark is not None:
        paint_mark(painter, rect, cell.mark, selected=selected)
        return
    tone = "accent" if cell.link else cell.tone
    ink = colour("on_select") if white or (selected and tone == "text") else ink_of(tone)
    if cell.icon:
        lead = px(14 + 6) if cell.words else px(14)
        if align == "right":
            taken = width_of(cell.words, 14, cell.weight, cell.family)
            at = QRect(rect.right() + 1 - taken - lead, rect.y(), px(14), rect.height())
        else:
            at = QRect(rect.x(), rect.y(), px(14), rect.height())
            rect = rect.adjusted(lead, 0, 0, 0)
        icon_ink = colour("text2") if tone == "text" and not white else ink
        paint_icon(painter, cell.icon, at, icon_ink, 14)
    write(painter, rect, cell.words, ink, weight=cell.weight, family=cell.family, align=ALIGN[align])


def _tick(painter: QPainter, rect: QRect, *, checked: bool) -> None:
    box = QRect(rect.x(), rect.y() + (rect.height() - px(16)) // 2, px(16), px(16))
    panel(painter, box, colour("accent_fill" if checked else "base"), None if checked else colour("edge"))
    if checked:
        paint_icon(painter, "check", box, colour("on_accent"), 14)


def shown_by(cell: Cell, role: int) -> Any:
    """Answer Qt's roles for a cell: its data, what is read aloud, nothing else."""
    if role == CELL:
        return cell
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return cell.said()
    return None
