"""Pages as they will be printed: white sheets with an edge on the grey stage, one at a time, whole, wide or true size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from secretdesk.gui import background
from secretdesk.gui.drawing import CENTRE, panel, write
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, hair, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

DPI = 144
FITS = ("page", "width", "true")


def render(pdf: bytes, progress: background.Progress, dpi: int = DPI) -> list[QImage]:
    """Return every page of `pdf` as an image; for a thread."""
    import pypdfium2  # noqa: PLC0415 -- loaded when first a page is shown

    pages: list[QImage] = []
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            progress.report(number, len(document))
            bitmap = document[number].render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
            data = bytes(bitmap.buffer)
            image = QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
            pages.append(image.copy())
    finally:
        document.close()
    return pages


class PagePreview(QAbstractScrollArea):
    """`turned` tells the page shown (from 0) and how many there are; `failed` what kept a file from being shown."""

    turned = Signal(int, int)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QImage] = []
        self._at, self._fit = 0, "page"
        self._work: background.Work[list[QImage]] | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setProperty("bare", "1")
        self.setMinimumSize(px(160), px(160))
        self.setAccessibleName(tr(N_("preview", "Page preview")))

    def show_pdf(self, pdf: bytes) -> None:
        """Render `pdf` beside the window's own work; a file still being rendered is given up."""
        if self._work is not None:
            self._work.cancel()
        self._work = background.run(lambda progress: render(pdf, progress), self.show_pages, self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, background.Cancelled):
            self._work = None
            self.failed.emit(error)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        self._work = None
        self._pages = list(pages)
        self.turn(min(self._at, len(self._pages) - 1))

    def clear(self) -> None:
        self.show_pages([])

    def pages(self) -> int:
        return len(self._pages)

    def page(self) -> int:
        return self._at

    def fit(self, how: str) -> None:
        """Show the whole page, its width, or its true size."""
        self._fit = how
        self._scroll()

    def turn(self, to: int) -> None:
        self._at = max(0, min(to, len(self._pages) - 1))
        self.verticalScrollBar().setValue(0)
        self._scroll()
        words = N_("preview", "Page {page} of {pages}", page=self._at + 1, pages=len(self._pages))
        self.setAccessibleDescription(tr(words))
        self.turned.emit(self._at, len(self._pages))

    def _sheet(self) -> QSize:
        """Return the size the page is drawn at, in logical pixels."""
        if not self._pages:
            return QSize(0, 0)
        size, room = self._pages[self._at].size(), self.viewport().size() - QSize(px(32), px(32))
        if self._fit == "true":
            return size * (self.logicalDpiX() / DPI)
        wide = room.width() / max(1, size.width())
        return size * (wide if self._fit == "width" else min(wide, room.height() / max(1, size.height())))

    def _scroll(self) -> None:
        size, room = self._sheet() + QSize(px(32), px(32)), self.viewport().size()
        for bar, over in (
            (self.horizontalScrollBar(), size.width() - room.width()),
            (self.verticalScrollBar(), size.height() - room.height()),
        ):
            bar.setRange(0, max(0, over))
            bar.setPageStep(room.height())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scroll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(self._at + step)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one page
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("nav"))
        if not self._pages:
            words = N_("preview", "Preparing the page.") if self._work else N_("preview", "Nothing to show yet.")
            write(painter, self.viewport().rect(), tr(words), colour("text2"), align=CENTRE)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size, room = self._sheet(), self.viewport().rect()
        x = max(px(16), (room.width() - size.width()) // 2) - self.horizontalScrollBar().value()
        y = max(px(16), (room.height() - size.height()) // 2) - self.verticalScrollBar().value()
        at = QRect(QPoint(x, y), size)
        ratio = self.devicePixelRatioF()
        painter.drawImage(at, _sharp(self._pages[self._at], size * ratio))
        panel(painter, at.adjusted(-hair(), -hair(), hair(), hair()), None, colour("edge"), radius=0)


def _sharp(page: QImage, size: QSize) -> QImage:
    """Shrink in one good step; painting alone would drop the hairlines of forms."""
    if size.width() >= page.width():
        return page
    return page.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
