"""The filter line of a ledger in the real window: what is wrong with it is said in words, all at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
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


def test_typing_on_stops_the_search_that_runs(tmp_path: Path, qtbot: QtBot) -> None:
    desk, _ = busy(tmp_path / "vault")
    asked: list[str] = []
    begun, typed = threading.Event(), threading.Event()

    def part(words: str, looked_for: str) -> int:
        """Find as SQLite does; the first name looked at is slow to compare: until the officer has typed on."""
        asked.append(looked_for)
        if len(asked) == 1:
            begun.set()
            assert typed.wait(20)
        return words.find(looked_for) + 1

    desk.read(lambda reading: reading.connection.raw.create_function("instr", 2, part))
    with standing(qtbot, desk, partial(copies, desk=desk)) as (_, page):
        assert isinstance(page, LedgerPage)
        line = page.filter.line
        line.setFocus()
        line.insert("holder:\u90b1")  # as an input method does
        qtbot.waitUntil(begun.is_set, timeout=10000)
        line.insert("\u660e")
        wanted = look.query(desk, "copies", "holder:\u90b1\u660e")
        qtbot.waitUntil(lambda: page.model.asked == wanted, timeout=10000)
        typed.set()
        settle(qtbot, page)
        assert asked.count("\u90b1") == 1  # it came no further than where it was
        assert asked.count("\u90b1\u660e") > 1
        assert page.filter.count.text().startswith(str(page.model.rowCount()))
        assert page.model.rowCount() == look.count(desk, "copies", wanted).n > 0
        assert not page.trouble.isVisible()
    desk.lock()
