"""One box for everything, in the real window: typed keys find, arrows choose, Enter opens; mistakes and masks are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretdesk.desk import find
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.gui import background, entries
from secretdesk.gui.finder import Finder
from secretdesk.gui.found_rows import Line
from secretdesk.gui.language import set_language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage
from secretdesk.vault import Vault
from tests.gui.scanner import burst
from tests.gui.unit import TITLES, busy, passphrase
from tests.gui.window import AtDesk, settle

BY_HAND = 40  # ms between keys: slower than any scanner
Unit = tuple[Desk, dict[str, int]]


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    desk, at = busy(tmp_path_factory.mktemp("unit") / "vault")
    yield desk, at
    desk.lock()


class Sitting:
    """The window with all its pages, Today in front and the keyboard in the box."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.window = MainWindow()
        entries.register(self.window, desk)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.window.open_desk(AtDesk(desk))
        assert self.window.finder is not None
        self.finder: Finder = self.window.finder
        qtbot.waitUntil(self.window.box.line.hasFocus, timeout=5000)
        self.calm()

    def calm(self) -> None:
        settle(self.qtbot, self.window.page(self.window.current()))
        self.qtbot.waitUntil(lambda: not (background.busy() or self.finder._pause.isActive()), timeout=10000)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClicks(self.window.box.line, character, delay=BY_HAND)
        self.calm()

    def paste(self, text: str) -> None:
        self.window.box.line.insert(text)
        self.calm()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, delay=BY_HAND)
        self.calm()

    def lines(self) -> tuple[Line, ...]:
        return self.finder.list.model.lines

    def said(self) -> list[str]:
        return [line.said() for line in self.lines()]

    def ledger(self) -> LedgerPage:
        page = self.window.page(self.window.current())
        assert isinstance(page, LedgerPage)
        return page


@pytest.fixture
def sitting(unit: Unit, qtbot: QtBot) -> Iterator[Sitting]:
    set_language("zh_CN")
    made = Sitting(qtbot, unit[0])
    yield made
    made.window.retire()
    made.window.hide()
    made.window.deleteLater()
    QApplication.processEvents()


def test_initials_find_and_enter_opens_the_first(sitting: Sitting, unit: Unit) -> None:
    sitting.type("lwx")
    said = sitting.said()
    assert "人员台账  1" in said
    assert any("柳闻溪" in one for one in said)
    chosen = sitting.finder.list.chosen()
    assert chosen is not None
    sitting.key(Qt.Key.Key_Return)
    assert sitting.window.current() == chosen.ledger == "people"
    detail = sitting.ledger().pane.detail
    assert detail is not None
    assert detail.id == unit[1]["柳闻溪"]
    assert sitting.window.box.line.text() == ""
    assert not sitting.finder.list.isVisible()
    assert sitting.lines() == ()


def test_arrows_choose_among_ledgers_and_past_their_heads(sitting: Sitting) -> None:
    sitting.paste("规定")
    assert [line.said() for line in sitting.lines() if not line.opens] == ["文件台账  4", "收文登记簿  1"]
    for _ in range(4):
        sitting.key(Qt.Key.Key_Down)
    chosen = sitting.finder.list.chosen()
    assert chosen is not None
    assert chosen.ledger == "documents"
    sitting.key(Qt.Key.Key_Down)
    again = sitting.finder.list.chosen()
    assert again is not None
    assert again.ledger == "copies"
    sitting.key(Qt.Key.Key_Up)
    sitting.key(Qt.Key.Key_Return)
    assert sitting.window.current() == "documents"


def test_a_number_comes_first_and_is_not_listed_twice(sitting: Sitting, unit: Unit) -> None:
    desk, at = unit
    found = find.find(desk, "密收〔2026〕0001")
    assert found.exact is not None
    assert (found.exact.ledger, found.exact.rows[0].id) == ("documents", at["document"])
    sitting.paste("密收〔2026〕0001")
    assert sitting.said()[0] == "编号或名称相同"
    assert sitting.lines()[1].id == at["document"]
    assert [line.id for line in sitting.lines()].count(at["document"]) == 1


def test_more_than_a_few_lead_to_the_ledger_with_the_line_in_its_filter(sitting: Sitting) -> None:
    sitting.paste("密级:机密 是:在库")
    more = [line for line in sitting.lines() if line.opens and not line.id]
    assert [line.said() for line in more] == ["在台账中查看全部 5 项"]
    sitting.finder.open(more[0])
    sitting.calm()
    assert sitting.window.current() == "copies"
    assert sitting.ledger().filter.text() == "密级:机密 是:在库"
    assert sitting.ledger().model.rowCount() == 5


def test_a_level_without_its_key_is_asked_back(sitting: Sitting) -> None:
    sitting.paste("绝密 收文:2001")
    assert sitting.finder.list.nothing.isVisible()
    assert sitting.finder.list.nothing.text() == "没有含这些字的。是不是“密级:绝密 收文:2001”？"
    sitting.window.box.line.clear()
    sitting.paste("某某不存在")
    assert "少写几个字" in sitting.finder.list.nothing.text()


def test_mistakes_are_said_under_the_box_all_at_once(sitting: Sitting) -> None:
    sitting.paste("密级:绝 到期:某天 无此项:x")
    said = sitting.finder.list.mistakes.accessibleName()
    assert "“密级:绝”：没有这个密级" in said
    assert "“到期:某天”：不是日期" in said
    assert "“无此项:x”：没有这一项" in said
    sitting.key(Qt.Key.Key_Return)
    assert sitting.window.current() == "today"
    assert sitting.window.box.line.text() == "密级:绝 到期:某天 无此项:x"


def test_a_condition_one_ledger_has_leaves_the_others_out(unit: Unit) -> None:
    desk, _ = unit
    assert {group.ledger for group in find.find(desk, "持有:柳闻溪").groups} == {"copies", "slips"}
    assert {group.ledger for group in find.find(desk, "部门:业务一科").groups} == {"people"}
    nowhere = find.find(desk, "到期<30天 类别:三")
    assert not nowhere.anything


def test_nothing_found_is_said(sitting: Sitting) -> None:
    sitting.type("qqzzq")
    assert sitting.finder.list.nothing.isVisible()
    sitting.key(Qt.Key.Key_Return)
    assert sitting.window.box.last() == "没有找到。"
    sitting.key(Qt.Key.Key_Escape)
    assert not sitting.finder.list.isVisible()


def test_hidden_titles_stay_hidden_in_what_is_found(sitting: Sitting) -> None:
    sitting.window.actions_["titles"].trigger()
    sitting.paste(TITLES[0][4:8])
    assert sitting.lines()
    assert not any(TITLES[0] in one for one in sitting.said())
    sitting.key(Qt.Key.Key_Escape)
    sitting.window.actions_["titles"].trigger()
    sitting.paste("绝密事项")
    assert any("代号" in one for one in sitting.said())
    assert not any("某绝密事项" in one for one in sitting.said())


def test_a_page_that_takes_words_gets_the_line_until_the_arrows_choose(sitting: Sitting) -> None:
    sitting.window.go("copies")
    sitting.calm()
    sitting.type("gd")
    assert sitting.finder.list.chosen() is None
    sitting.key(Qt.Key.Key_Return)
    assert sitting.ledger().filter.text() == "gd"
    assert sitting.ledger().model.rowCount() == 4
    assert not sitting.finder.list.isVisible()


def test_f4_finds_on_any_page_and_lets_the_input_method_in(sitting: Sitting) -> None:
    line = sitting.window.box.line
    sitting.window.go("copies")
    assert not line.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    sitting.window.actions_["find"].trigger()
    assert line.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    sitting.type("lwx")
    sitting.key(Qt.Key.Key_Return)
    assert sitting.window.current() == "people"
    assert not line.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_a_number_of_ours_is_still_the_pages_on_enter(sitting: Sitting, unit: Unit) -> None:
    desk, at = unit
    person = desk.read(lambda reading: reading.names("person", [at["贺知远"]]))[at["贺知远"]]
    sitting.paste(person)
    assert sitting.finder.list.chosen() is None
    sitting.key(Qt.Key.Key_Return)
    assert sitting.window.current() == "desk"


def test_a_scan_is_no_search_and_locking_forgets_what_was_found(sitting: Sitting) -> None:
    sitting.paste("规定")
    assert sitting.lines()
    burst(sitting.window.box.line, "10042" + "7" * 53)
    assert sitting.lines() == ()
    sitting.window.box.line.clear()
    sitting.paste("规定")
    found = sitting.finder.list
    sitting.window._forget_pages()
    assert found.model.lines == ()
    assert sitting.window.finder is None


def test_an_administrator_finds_accounts_and_nothing_of_the_book(tmp_path: Path) -> None:
    busy(tmp_path / "vault")[0].lock()
    desk = open_desk(Vault.open(tmp_path / "vault"), "tan", passphrase("tan"))
    try:
        assert [group.ledger for group in find.find(desk, "shen").groups] == ["accounts"]
        for text in ("规定", "D26-0001-01-F", "柳闻溪", "holder:x", "bgs"):
            assert not find.find(desk, text).anything
    finally:
        desk.lock()


def test_a_code_typed_by_hand_is_the_pages_and_a_wrong_number_is_said(sitting: Sitting) -> None:
    sitting.window.box.line.insert("10042" + "7" * 53)
    sitting.key(Qt.Key.Key_Return)
    assert sitting.lines() == ()
    assert sitting.window.box.last() != "没有找到。"
    sitting.window.box.line.clear()
    sitting.paste("D26-0001-01-A")
    sitting.key(Qt.Key.Key_Return)
    assert sitting.window.box.last() not in {"没有找到。", ""}
    assert sitting.window.current() == "today"
