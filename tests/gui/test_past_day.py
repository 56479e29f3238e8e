"""A ledger and an item as of a past business day, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretdesk.desk import look
from secretdesk.desk.desk import Desk
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.language import set_language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Page
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage
from secretdesk.gui.pages.ways import Ways
from tests.gui.unit import busy
from tests.gui.window import settle, standing

Unit = tuple[Desk, dict[str, int]]


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    desk, at = busy(tmp_path_factory.mktemp("unit") / "vault")
    yield desk, at
    desk.lock()


def ledger_of(window: MainWindow, desk: Desk, ledger: str = "copies") -> LedgerPage:
    return LedgerPage(desk, window, ledger, Ways(toggle_titles=window.actions_["titles"].trigger))


def shown(page: Page) -> LedgerPage:
    assert isinstance(page, LedgerPage)
    return page


def past(desk: Desk, days: int) -> date:
    return desk.context(0).today - timedelta(days=days)


def test_a_ledger_stands_as_it_did_at_the_end_of_a_day(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    set_language("zh_CN")
    with standing(qtbot, desk, partial(ledger_of, desk=desk)) as (_, page):
        ledger = shown(page)
        ledger.filter.line.setFocus()
        ledger.filter.set_text(f"截至:{past(desk, 14)}")
        settle(qtbot, page)
        assert ledger.filter.count.text() == f"命中 4，截至 {past(desk, 14)} 日终（业务日期）"
        states = {row.id: row.values["state"] for k in range(4) if (row := ledger.model.row(k)) is not None}
        assert states[at["overdue"]] == "in_store"
        ledger.filter.set_text(f"截至:{past(desk, 12)} 持有:柳闻溪")
        settle(qtbot, page)
        (row,) = [row for k in range(ledger.model.rowCount()) if (row := ledger.model.row(k)) is not None]
        assert (row.id, row.values["state"], row.values["custodian"]) == (at["overdue"], "on_loan", at["柳闻溪"])
        chips = [chip.accessibleName() for chip in ledger.filter.chips.findChildren(Chip) if chip.isChecked()]
        assert chips == [f"截至 {past(desk, 12)}", "持有人 柳闻溪"]


def test_a_day_is_offered_by_the_ledger_of_items_alone(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    set_language("en")
    for ledger, offered in (("copies", True), ("people", False)):
        with standing(qtbot, desk, partial(ledger_of, desk=desk, ledger=ledger)) as (_, page):
            chips = [chip.accessibleName().strip() for chip in shown(page).filter.chips.findChildren(Chip)]
            assert ("on" in chips) == offered


def test_an_item_says_who_had_it_on_a_typed_day(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    set_language("zh_CN")
    with standing(qtbot, desk, partial(ledger_of, desk=desk)) as (_, page):
        ledger = shown(page)
        ledger.show_object("copy", at["overdue"])
        settle(qtbot, page)
        head = ledger.pane.chain_head
        head.link.click()
        field = head.past.field()
        assert field is not None
        for days, words in ((12, "借阅中，柳闻溪，期限"), (13, "在库，2号柜 二层"), (40, "尚未登记")):
            field.clear()
            QTest.keyClicks(field, f"{past(desk, days):%Y%m%d}", delay=40)
            settle(qtbot, page)
            assert words in head.past.answer.text()
            assert past(desk, days).isoformat() in head.past.answer.text()
        field.clear()
        QTest.keyClicks(field, f"{past(desk, -1):%Y%m%d}", delay=40)
        assert head.past.answer.text() == "这一天还没有到。"
        ledger.show_object("copy", at["due"])
        settle(qtbot, page)
        assert not head.past.isVisible()


def test_a_person_leads_to_what_was_held_on_that_day(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    set_language("en")
    gone: list[tuple[str, str]] = []
    with standing(qtbot, desk, partial(ledger_of, desk=desk, ledger="people")) as (window, page):
        ledger = shown(page)
        ledger.show_object("person", at["柳闻溪"])
        settle(qtbot, page)
        window.go = lambda id_, verb="": gone.append((id_, verb))  # type: ignore[method-assign]
        ledger.pane.chain_head.link.click()
        field = ledger.pane.chain_head.past.field()
        assert field is not None
        QTest.keyClicks(field, past(desk, 12).isoformat(), delay=40)
        assert gone
        (to, verb) = gone[-1]
        assert to == "copies"
        query = look.query(desk, "copies", verb.removeprefix("query:"), past=True)
        assert [row.id for row in look.page(desk, "copies", query).rows] == [at["overdue"]]
