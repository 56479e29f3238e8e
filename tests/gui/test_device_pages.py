"""Machines at the window: their ledger and disks, taken back by scanning, a combination to change on Today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import Desk
from secretdesk.domain.custody.computers import RegisterComputer
from secretdesk.domain.custody.safes import RegisterSafe
from secretdesk.domain.ledgers import Carrier, Computer
from secretdesk.gui import theme
from secretdesk.gui.components.cells import CELL, Cell
from secretdesk.gui.language import set_language, tr
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.desk.desk_page import DeskPage
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage
from secretdesk.gui.pages.today.today_page import TodayPage
from secretdesk.gui.pages.ways import Ways
from secretdesk.gui.theme import px
from tests.gui.unit import busy
from tests.gui.window import settle, standing

WAYS = Ways()


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[tuple[Desk, dict[str, int]]]:
    set_language("zh_CN")
    desk, at = busy(tmp_path / "vault")
    today = desk.context(0).today
    command = RegisterComputer(
        acquired_on=today,
        model="某某T630",
        level="jimi",
        disks="S6P7NX0T412233 S6P7NX0T412234",
        responsible=at["傅清和"],
        place=at["cabinet2"],
    )
    (at["computer"],) = desk.perform(command).made("computer")
    safe = RegisterSafe(
        cabinet_no="2",
        place=at["cabinet2"],
        changed_on=today - timedelta(days=200),
        combination_holders=(at["贺知远"],),
    )
    (at["safe"],) = desk.perform(safe).made("safe")
    yield desk, at
    desk.lock()


def computer(desk: Desk, at: dict[str, int]) -> Computer:
    record = desk.read(lambda reading: reading.facts.get(Computer, at["computer"]))
    assert record is not None
    return record


def words(page: LedgerPage, row: int) -> list[str]:
    model = page.pane._siblings
    cells = [model.index(row, column).data(CELL) for column in range(model.columnCount())]
    return [cell.words for cell in cells if isinstance(cell, Cell)]


def test_a_computer_shows_its_disks_and_a_disk_its_computer(unit: tuple[Desk, dict[str, int]], qtbot: QtBot) -> None:
    desk, at = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "computers", WAYS)) as (_, page):
        assert isinstance(page, LedgerPage)
        page.show_object("computer", at["computer"])
        settle(qtbot, page)
        assert page.pane.siblings_head.text() == "机内 2 块存储部件"
        assert "S6P7NX0T412234" in words(page, 1)
        facts = " ".join(one.text() for one in page.pane.facts.findChildren(type(page.pane.title)))
        assert "在用" in facts
        assert "傅清和，业务一科" in facts
        (disk, _other) = desk.read(lambda reading: reading.facts.find(Carrier, inside=at["computer"]))
        page.pane.chosen.emit("carrier", disk.id)
        settle(qtbot, page)
        assert page.pane.siblings_head.text() == "所在设备"
        number = computer(desk, at).number
        assert number in words(page, 0)


def test_a_new_computer_is_entered_by_its_form(unit: tuple[Desk, dict[str, int]], qtbot: QtBot) -> None:
    desk, at = unit
    dialog = ActDialog(desk, "register_computer")
    qtbot.addWidget(dialog)
    dialog.show()
    for name, text in (("model", "T640"), ("level", "mimi"), ("disks", "S6P7NX0T412233")):
        dialog.form.editors[name].restore(text)
    dialog.form.editors["place"].show_value(at["cabinet2"], "2号柜 二层")
    dialog.go()
    settle(qtbot)
    assert [fault.field for fault in dialog.form.faults] == ["disks"]
    dialog.form.editors["disks"].restore("NEW1\u3001NEW2")
    with qtbot.waitSignal(dialog.done_, timeout=5000):
        dialog.go()
    found = desk.read(lambda reading: reading.facts.find(Carrier, serial_no="NEW2"))
    assert [one.record.level for one in found] == ["mimi"]


def test_a_machine_in_use_is_taken_back_by_its_number_but_its_disk_is_not(
    unit: tuple[Desk, dict[str, int]], qtbot: QtBot
) -> None:
    desk, at = unit
    number = computer(desk, at).number
    disks = [one.record.number for one in desk.read(lambda reading: reading.facts.find(Carrier, inside=at["computer"]))]
    with standing(qtbot, desk, lambda window: DeskPage(desk, window, None)) as (_, page):
        page.begin("return")
        assert "在设备内" in tr(page.scan(disks[0]).words)
        page.scan(number)
        settle(qtbot, page)
    record = computer(desk, at)
    assert record.state == "in_store"


def test_an_old_combination_stands_on_today(unit: tuple[Desk, dict[str, int]], qtbot: QtBot) -> None:
    desk, at = unit
    with standing(qtbot, desk, lambda window: TodayPage(desk, window, WAYS, None)) as (_, page):
        assert isinstance(page, TodayPage)
        page.refresh()
        settle(qtbot, page)
        assert page.day is not None
        assert [one.row.id for one in page.day.groups["combinations"]] == [at["safe"]]
        assert "combinations" in page.chips


def beside(desk: Desk, ledger: str, window: MainWindow) -> LedgerPage:
    return LedgerPage(desk, window, ledger, WAYS)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("percent", [100, 150])
def test_what_stands_beside_the_table_has_room_there(
    unit: tuple[Desk, dict[str, int]], qtbot: QtBot, language: str, percent: int
) -> None:
    desk, at = unit
    set_language(language)
    theme.apply(choice="light", percent=percent)
    kinds = {"safes": "safe", "computers": "computer", "copies": "in_store", "carriers": "stick", "people": "柳闻溪"}
    for ledger, name in kinds.items():
        with standing(qtbot, desk, partial(beside, desk, ledger)) as (_, page):
            assert isinstance(page, LedgerPage)
            page.show_object(page.kind, at[name])
            settle(qtbot, page)
            assert page.pane.detail is not None
            assert page.pane.minimumSizeHint().width() <= px(348), ledger
