"""The real window over a real desk, for pages that need one to stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretdesk.desk import look
from secretdesk.desk.desk import Desk
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.gui import background
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Page
from secretdesk.gui.shell import Entry, Session, Signs


class AtDesk:
    """What the window asks of the desk; the vault stays open when the window goes."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def session(self) -> Session:
        return Session(
            account=self.desk.session.name,
            role=ROLE_WORDS[self.desk.session.signatory.role],
            kind=self.desk.record.kind,
            idle_seconds=0,
        )

    def counts(self) -> dict[str, int]:
        return look.navigation(self.desk) if self.desk.vault.has_book else {}

    def signs(self) -> Signs:
        return Signs()

    def now(self) -> datetime:
        return self.desk.context(0).now

    def lock(self) -> None:
        return None


@contextmanager
def standing(qtbot: QtBot, desk: Desk, make: Callable[[MainWindow], Page]) -> Iterator[tuple[MainWindow, Page]]:
    """Give a window with one page in front, read to the end."""
    window = MainWindow()
    window.register(Entry(id="page", words="page", icon="files", make=lambda: make(window)))
    window.open_desk(AtDesk(desk), "page")
    window.show()
    page = window.page("page")
    assert page is not None
    settle(qtbot, page)
    yield window, page
    settle(qtbot, window.page("page"))  # none once it is locked
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def settle(qtbot: QtBot, page: Page | None = None) -> None:
    """Wait until nothing is asked any more, neither now nor by a short timer that has been started."""

    def calm() -> bool:
        timers = (
            []
            if page is None
            else [one for one in page.widget.findChildren(QTimer) if one.isSingleShot() and one.interval() < 1000]
        )
        asking = [] if page is None else page.widget.findChildren(Reads)
        return not background.busy() and not any(t.isActive() for t in timers) and not any(r.busy() for r in asking)

    qtbot.waitUntil(calm, timeout=10000)
    QApplication.processEvents()
    qtbot.waitUntil(calm, timeout=10000)
