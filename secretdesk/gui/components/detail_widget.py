"""What a page shows in the pane at the right of the window, if it can be without anything to show."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class DetailWidget(QWidget):
    """While it is empty the page beside it has its room; `filled` tells that it has got something to show."""

    filled = Signal()

    def empty(self) -> bool:
        return False
