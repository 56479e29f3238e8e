"""The top left of a first page as it must look: copy number, mark, urgency, and below them the issuing unit in red."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretdesk.gui.drawing import CENTRE, write
from secretdesk.gui.theme import colour, hair, px, width_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

STAR = "\N{BLACK STAR}"
_INK, _RED = QColor("#101010"), QColor("#A31919")  # ink of paper, the same in every scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPage:
    """What stands on the paper, in the language of paper; `period_wrong` strikes the period out in red."""

    copy_no: str = ""
    level: str = ""
    period: str = ""
    period_wrong: bool = False
    urgency: str = ""
    letterhead: str = ""


class FirstPagePreview(QWidget):
    """Paper is white in every scheme and its ink black: it shows a sheet, not the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = FirstPage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(200))

    def show_page(self, page: FirstPage) -> None:
        self._page = page
        mark = f"{page.level}{STAR}{page.period}" if page.period else page.level
        self.setAccessibleName(" ".join(part for part in (page.copy_no, mark, page.urgency, page.letterhead) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- it is small
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("nav"))
        sheet = self.rect().adjusted(px(14), px(12), -px(14), 0)
        painter.fillRect(sheet, QColor("white"))
        for edge in (
            QRect(sheet.x(), sheet.y(), sheet.width(), hair()),
            QRect(sheet.x(), sheet.y(), hair(), sheet.height()),
            QRect(sheet.right(), sheet.y(), hair(), sheet.height()),
        ):
            painter.fillRect(edge, colour("edge"))
        self._words(painter, sheet)

    def _words(self, painter: QPainter, sheet: QRect) -> None:
        page, ink = self._page, _INK
        line = QRect(sheet.x() + px(24), sheet.y() + px(22), sheet.width() - px(48), px(28))
        write(painter, line, page.copy_no, ink, size=16)
        line.translate(0, px(28))
        taken = write(painter, line, page.level + (STAR if page.period else ""), ink, size=16, weight=700)
        tail = line.adjusted(taken, 0, 0, 0)
        wide = write(painter, tail, page.period, _RED if page.period_wrong else ink, size=16, weight=700)
        if page.period_wrong and page.period:
            painter.fillRect(tail.x(), tail.center().y(), wide, hair(2), _RED)
        line.translate(0, px(28))
        write(painter, line, page.urgency, ink, size=16, weight=700)
        if page.letterhead:
            line.translate(0, px(38))
            head = page.letterhead
            if not head.isascii() and width_of(" ".join(head), 22, 500, "serif") <= line.width():
                head = " ".join(head)
            write(painter, line, head, _RED, size=22, weight=500, family="serif", align=CENTRE)
