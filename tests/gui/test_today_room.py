"""The room on Today: what is written there is read whole, in both languages, on small screens, and as soon as it is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.desk import practice
from secretdesk.desk.today import today
from secretdesk.domain.item import HELD, STATE_WORDS
from secretdesk.gui import theme
from secretdesk.gui.components.balance import BalanceTable, StateCount
from secretdesk.gui.components.cells import EMPTY, PAD, Cell
from secretdesk.gui.components.group_table import Group, GroupTable
from secretdesk.gui.language import set_language, tr
from secretdesk.gui.pages.today.aside import TodayAside
from secretdesk.gui.pages.today.rows import COLUMNS, LOOKS
from secretdesk.gui.pages.today.today_page import TodayPage
from secretdesk.gui.pages.ways import Ways
from secretdesk.gui.theme import font, px, width_of
from secretdesk.text import N_
from tests.gui.unit import founded
from tests.gui.window import settle, standing


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_states_and_ways_are_read_whole(qtbot: QtBot, language: str, percent: int) -> None:
    set_language(language)
    theme.apply(choice="light", percent=percent)
    way, changed = tr(LOOKS["overdue"].way), tr(N_("today", "changed {n} {n|day|days} ago", n=339))
    number, day = Cell(words="D26-0055-04-V"), Cell(words="2026-11-23")
    cells = (EMPTY, number, EMPTY, EMPTY, day, Cell(words=changed, weight=500), Cell(words=way, link="open"))
    table = GroupTable(COLUMNS)
    qtbot.addWidget(table)
    table.resize(px(754), px(300))  # what a screen of 1366 leaves beside the sum
    table.set_groups([Group(id="expiring", words="Periods ending", icon="hourglass", rows=((1, cells),))])
    table.show()
    for column in (1, 4, 5, 6):
        words, room = cells[column].words, table.visualRect(table.model().index(1, column)).width() - 2 * px(PAD)
        assert (
            QFontMetrics(font(14, cells[column].weight)).elidedText(words, Qt.TextElideMode.ElideRight, room) == words
        )
    assert not table.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_no_state_of_the_holdings_touches_its_figure(qtbot: QtBot, language: str, percent: int) -> None:
    set_language(language)
    theme.apply(choice="light", percent=percent)
    states = [StateCount(words=STATE_WORDS[one], number=1234) for one in STATE_WORDS if one in HELD]
    table = BalanceTable()
    qtbot.addWidget(table)
    for width in (360, 390, 700):
        table.resize(px(width), px(300))
        table.show_balance([], states)
        across = table._across()
        share = (px(width) - px(24) + px(18)) // across - px(18)
        assert all(width_of(tr(one.words), 13) + width_of("1,234", 13, 500) < share for one in states)
        assert table.height() == table.sizeHint().height()


def test_the_sum_is_read_whole_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    desk = founded(tmp_path / "vault")
    aside, frame = TodayAside(), QWidget()
    qtbot.addWidget(frame)
    aside.setParent(frame)
    aside.resize(380, 448)
    frame.show()
    aside.show()
    QApplication.processEvents()
    aside.show_day(desk, today(desk))
    balance = aside.balance
    qtbot.waitUntil(lambda: balance.visibleRegion().boundingRect().height() == balance.height() > 200, timeout=2000)
    desk.lock("test")


def test_the_sum_is_read_whole_on_a_small_screen_of_the_practice_world(tmp_path: Path, qtbot: QtBot) -> None:
    desk, _ = practice.enter(tmp_path / "SecretDesk")
    with standing(qtbot, desk, lambda window: TodayPage(desk, window, Ways())) as (window, page):
        assert isinstance(page, TodayPage)
        window.resize(1366, 768)
        settle(qtbot, page)
        assert page.tasks.isVisible()
        assert page.aside.balance.visibleRegion().boundingRect().height() == page.aside.balance.height()
    desk.lock("test")
