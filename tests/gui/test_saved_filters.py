"""Saved filters in the real window: saved by name, counted after every act, renamed, removed and put back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from secretdesk.desk import saved
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.filtering import SaveFilter
from secretdesk.gui import background, entries
from secretdesk.gui.language import set_language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.ledger.filter_dialog import FilterDialog
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage
from secretdesk.gui.saved_filters import OWN, SavedFilters
from secretdesk.vault import Vault
from tests.gui.unit import busy, incoming, passphrase
from tests.gui.window import AtDesk, settle

Unit = tuple[Desk, dict[str, int]]


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    desk, at = busy(tmp_path / "vault")
    yield desk, at
    if not desk.vault.locked:
        desk.lock()


class Sitting:
    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        set_language("zh_CN")
        self.window = MainWindow()
        entries.register(self.window, desk)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.open_desk(AtDesk(desk))
        self.window.go("copies")
        self.calm()

    def calm(self) -> None:
        settle(self.qtbot, self.window.page(self.window.current()))
        own = [one for one in self.window.beside if isinstance(one, SavedFilters)]
        self.qtbot.waitUntil(lambda: not any(one.reads.busy() for one in own) and not background.busy(), timeout=10000)
        QApplication.processEvents()

    @property
    def page(self) -> LedgerPage:
        page = self.window.page(self.window.current())
        assert isinstance(page, LedgerPage)
        return page

    def own(self) -> dict[str, str]:
        """What the navigation shows of one's own filters: names and counts."""
        navigation = self.window.work.navigation
        rows = [row for row in navigation._rows.rows if getattr(row, "id", "").startswith(OWN)]
        return {str(row.words): navigation.count_words(row.id) for row in rows if hasattr(row, "id")}

    def ask(self, text: str) -> None:
        self.page.filter.set_text(text)
        self.calm()

    def name(self, dialog: FilterDialog | None, name: str) -> FilterDialog:
        assert dialog is not None
        dialog.name.clear()
        dialog.name.insert(name)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return, delay=40)
        self.calm()
        return dialog

    def menu(self, name: str, words: str) -> None:
        top = self.page.save.menu_of_filters()
        (inner,) = [menu for menu in top.findChildren(QMenu) if menu.title() == name]
        (action,) = [action for action in inner.actions() if action.text() == words]
        action.trigger()
        self.calm()

    def away(self) -> None:
        self.calm()
        self.window.retire()
        self.window.hide()
        self.window.deleteLater()
        QApplication.processEvents()


@pytest.fixture
def sitting(unit: Unit, qtbot: QtBot) -> Iterator[Sitting]:
    made = Sitting(qtbot, unit[0])
    yield made
    made.away()


def test_a_filter_is_saved_by_name_and_counts_what_it_has_after_every_act(sitting: Sitting, unit: Unit) -> None:
    desk, at = unit
    sitting.ask("密级:机密 是:在库")
    sitting.name(sitting.page.save.save(), "在库机密")
    assert sitting.own() == {"在库机密": "5"}
    incoming(desk, at["cabinet2"], "新文件", "某部函〔2026〕200号", "000001-000002", level="jimi", period="10年")
    sitting.window.refresh()
    sitting.calm()
    assert sitting.own() == {"在库机密": "7"}
    sitting.window.go("today")
    sitting.window.go(f"{OWN}{saved.filters(desk)[0][0]}")
    sitting.calm()
    assert sitting.window.current() == "copies"
    assert sitting.page.filter.text() == "密级:机密 是:在库"
    assert sitting.page.model.rowCount() == 7


def test_a_taken_name_is_said_in_the_dialog_and_nothing_is_lost(sitting: Sitting) -> None:
    sitting.desk.perform(SaveFilter(of="copies", name="inner", query="level:neibu"))
    sitting.ask("level:jimi")
    dialog = sitting.name(sitting.page.save.save(), "inner")
    assert dialog.wrong.text() == "本台账已有同名筛选。"
    assert dialog.name.text() == "inner"
    sitting.name(dialog, "other")
    assert set(sitting.own()) == {"inner", "other"}


def test_an_empty_or_wrong_filter_is_not_saved(sitting: Sitting) -> None:
    for text in ("", "密级:绝"):
        sitting.ask(text)
        assert sitting.page.save.save() is None
        assert sitting.window.box.last() == "请先写好筛选条件。"
    assert sitting.own() == {}


def test_a_filter_is_renamed_removed_and_put_back(sitting: Sitting) -> None:
    sitting.desk.perform(SaveFilter(of="copies", name="mine", query="is:missing"))
    sitting.window.refresh()
    sitting.calm()
    assert sitting.own() == {"mine": "1"}
    sitting.menu("mine", "改名")
    (dialog,) = sitting.window.findChildren(FilterDialog)
    sitting.name(dialog, "gone")
    assert sitting.own() == {"gone": "1"}
    sitting.menu("gone", "按它筛选")
    assert sitting.page.filter.text() == "is:missing"
    sitting.menu("gone", "删除")
    assert sitting.own() == {}
    band = sitting.window.work._band
    assert band.isVisible()
    band.asked.emit()
    sitting.calm()
    assert sitting.own() == {"gone": "1"}
    assert not band.isVisible()


def test_filters_are_the_accounts_own_survive_the_lock_and_stand_in_no_file_of_this_machine(
    sitting: Sitting, unit: Unit, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, _ = unit
    desk.perform(SaveFilter(of="people", name="密语甲乙", query="柳闻溪密语"))
    sitting.calm()
    sitting.window.lock()
    desk.lock()
    again = open_desk(Vault.open(tmp_path / "vault"), "shen", passphrase("shen"))
    anew = Sitting(qtbot, again)
    assert anew.own() == {"密语甲乙": "0"}
    anew.away()
    assert again.vault.verify("deep").result().findings == ()
    again.lock()
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or "密语".encode() not in path.read_bytes()


def test_a_count_beyond_the_cap_says_so(sitting: Sitting, unit: Unit) -> None:
    desk, at = unit
    incoming(desk, at["cabinet2"], "许多份", "某部函〔2026〕300号", "1-1001", level="mimi", period="5年")
    desk.perform(SaveFilter(of="copies", name="many", query="许多份"))
    sitting.window.refresh()
    sitting.calm()
    assert sitting.own() == {"many": "1,000+"}
