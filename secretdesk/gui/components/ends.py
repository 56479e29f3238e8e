"""Home and End in lists and tables: they choose the first and the last row, whatever heads stand around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractItemView


def went_to_end(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """Choose the first or the last row that can be chosen, and tell whether the key asked for that.

    Qt goes to the first and last *column* of a table's row, and nowhere in a list whose first row is a head.
    """
    last = event.key() == Qt.Key.Key_End
    if not (last or event.key() == Qt.Key.Key_Home) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    model, column = view.model(), max(0, view.currentIndex().column())
    rows = range(model.rowCount())
    for row in reversed(rows) if last else rows:
        index = model.index(row, column)
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            view.setCurrentIndex(index)
            break
    (view.scrollToBottom if last else view.scrollToTop)()
    return True
