"""Loads what the first pages are made of while a passphrase is being typed, a part at a time."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Iterator

# Small parts first: what one part needs is there by then, and no step keeps a key waiting.
PARTS = (
    "secretdesk.gui.from_ledger.editors",
    "secretdesk.gui.from_ledger.entry_form",
    "secretdesk.gui.pages.act_dialog",
    "secretdesk.gui.pages.scans.attach_dialog",
    "secretdesk.gui.pages.ledger.item_detail",
    "secretdesk.gui.pages.ledger.ledger_page",
    "secretdesk.gui.pages.slip_back",
    "secretdesk.gui.pages.today.today_page",
)


class Warming(QObject):
    """Ends by itself; whoever goes to a page before loads the rest of it there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rest: Iterator[str] = iter([one for one in PARTS if one not in sys.modules])
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        part = next(self._rest, None)
        if part is None:
            self._timer.stop()
        else:
            importlib.import_module(part)
