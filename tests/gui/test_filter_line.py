"""The filter line of a ledger in the real window: what is wrong with it is said in words, all at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretdesk.desk import look
from secretdesk.desk.desk import Desk
from secretdesk.gui.language import set_language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage
from secretdesk.gui.pages.ways import Ways
from tests.gui.unit import busy
from tests.gui.window import settle, standing


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made, _ = busy(tmp_path_factory.mktemp("unit") / "vault")
    yield made
    made.lock()


def copies(window: MainWindow, desk: Desk) -> LedgerPage:
    return LedgerPage(desk, window, "copies", Ways(toggle_titles=window.actions_["titles"].trigger))


def test_a_wrong_term_is_said_under_the_line_and_asks_nothing(desk: Desk, qtbot: QtBot) -> None:
    set_language("zh_CN")
    with standing(qtbot, desk, partial(copies, desk=desk)) as (_, page):
        assert isinstance(page, LedgerPage)
        ledger = page
        ledger.filter.set_text("密级:机密")
        settle(qtbot, page)
        rows = ledger.model.rowCount()
        ledger.filter.set_text("密级:保密 是:逾期了 规定")
        settle(qtbot, page)
        said = ledger.filter.mistakes.accessibleName()
        assert "“密级:保密”：没有这个密级。可写：绝密、机密、秘密" in said
        assert "“是:逾期了”" in said
        assert ledger.filter.mistakes.isVisible()
        assert ledger.model.rowCount() == rows
        ledger.filter.set_text("")
        assert not ledger.filter.mistakes.isVisible()


def test_a_term_still_being_typed_is_no_mistake_yet(desk: Desk, qtbot: QtBot) -> None:
    with standing(qtbot, desk, partial(copies, desk=desk)) as (_, page):
        assert isinstance(page, LedgerPage)
        ledger = page
        ledger.filter.line.setFocus()
        QTest.keyClicks(ledger.filter.line, "level:")
        qtbot.waitUntil(ledger.filter._settled.isActive, timeout=5000)
        assert not ledger.filter.mistakes.isVisible()
        qtbot.waitUntil(ledger.filter.mistakes.isVisible, timeout=5000)
        QTest.keyClicks(ledger.filter.line, "jimi")
        settle(qtbot, page)
        assert not ledger.filter.mistakes.isVisible()
        assert ledger.model.asked == look.query(desk, "copies", "level:jimi")


@dataclass
class Slow:
    """A vault that compares names as ever, but stands still at the first one until it may go on."""

    looked_for: list[str] = field(default_factory=list)
    begun: threading.Event = field(default_factory=threading.Event)
    may_go_on: threading.Event = field(default_factory=threading.Event)

    def compare(self, words: str, looked_for: str) -> int:
        self.looked_for.append(looked_for)
        if len(self.looked_for) == 1:
            self.begun.set()
            assert self.may_go_on.wait(20)
        return words.find(looked_for) + 1


@pytest.fixture
def slow(tmp_path: Path) -> Iterator[tuple[Desk, Slow]]:
    made, _ = busy(tmp_path / "vault")
    found = Slow()
    made.read(lambda reading: reading.connection.raw.create_function("instr", 2, found.compare))
    yield made, found
    made.lock()


def test_typing_on_stops_the_search_that_runs(slow: tuple[Desk, Slow], qtbot: QtBot) -> None:
    desk, vault = slow
    with standing(qtbot, desk, partial(copies, desk=desk)) as (_, page):
        assert isinstance(page, LedgerPage)
        line = page.filter.line
        line.setFocus()
        line.insert("holder:\u90b1")  # as an input method does
        qtbot.waitUntil(vault.begun.is_set, timeout=10000)
        line.insert("\u660e")
        wanted = look.query(desk, "copies", "holder:\u90b1\u660e")
        qtbot.waitUntil(lambda: page.model.asked == wanted, timeout=10000)
        vault.may_go_on.set()
        settle(qtbot, page)
        assert vault.looked_for.count("\u90b1") == 1  # it came no further than where it was
        assert vault.looked_for.count("\u90b1\u660e") > 1
        assert page.filter.count.text().startswith(str(page.model.rowCount()))
        assert page.model.rowCount() == look.count(desk, "copies", wanted).n > 0
        assert not page.trouble.isVisible()


def test_locking_stops_the_search_that_runs(slow: tuple[Desk, Slow], qtbot: QtBot) -> None:
    desk, vault = slow
    with standing(qtbot, desk, partial(copies, desk=desk)) as (window, page):
        assert isinstance(page, LedgerPage)
        page.filter.set_text("holder:\u90b1")
        qtbot.waitUntil(vault.begun.is_set, timeout=10000)
        window.lock()
        vault.may_go_on.set()
        settle(qtbot)
        assert vault.looked_for == ["\u90b1"]
