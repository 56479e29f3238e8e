"""A ledger as a page in the real window: filter and chips, the object beside it, masks, reveals, acts, the sum."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from secretdesk.desk import look
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.ledger import LEDGERS
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.gui.components.banner import EmptyState
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.from_ledger import balance_of
from secretdesk.gui.from_ledger.filter_terms import localized, terms, without
from secretdesk.gui.from_ledger.lawful import lawful, preset
from secretdesk.gui.language import set_language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Page, Room
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.journal_page import JournalPage
from secretdesk.gui.pages.ledger.ledger_page import FILTERS, LedgerPage
from secretdesk.gui.pages.ways import Ways
from secretdesk.gui.theme import px, width_of
from secretdesk.text import LANGUAGES
from secretdesk.vault import Vault
from tests.gui.unit import TITLES, busy, passphrase
from tests.gui.window import settle, standing

Unit = tuple[Desk, dict[str, int]]
NO_WAYS = Ways()


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    desk, at = busy(tmp_path_factory.mktemp("unit") / "vault")
    yield desk, at
    desk.lock()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Unit]:
    desk, at = busy(tmp_path / "vault")
    yield desk, at
    desk.lock()


def ways(window: MainWindow, **more: object) -> Ways:
    return Ways(toggle_titles=window.actions_["titles"].trigger, **more)  # type: ignore[arg-type]


def page_of(page: Page) -> LedgerPage:
    assert isinstance(page, LedgerPage)
    return page


def beside(page: LedgerPage) -> str:
    """All that is written beside the table."""
    pane = page.pane
    parts = [pane.title.text(), pane.second.text(), pane.chain.accessibleName(), pane.scope.text()]
    return " ".join([*parts, *(word.text() for word in pane.facts.findChildren(type(pane.title)))])


@pytest.mark.parametrize("ledger", sorted(LEDGERS))
def test_every_ledger_is_a_page_that_shows_any_of_its_objects(unit: Unit, qtbot: QtBot, ledger: str) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, ledger, ways(window))) as (_, page):
        ledger_page = page_of(page)
        row = ledger_page.model.row(0)
        if row is None:
            assert ledger_page.widget.findChildren(EmptyState)
            return
        ledger_page.table.choose(row.id)
        settle(qtbot, page)
        assert ledger_page.pane.detail is not None
        assert ledger_page.pane.detail.id == row.id
        assert str(ledger_page.pane.detail.chain[0].seq) in ledger_page.pane.chain.accessibleName()


def test_the_table_has_the_room_of_the_pane_until_something_is_chosen(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (window, page):
        ledger = page_of(page)
        window.resize(px(1366), px(768))
        settle(qtbot, page)
        wide, pane = ledger.table.width(), window.work.detail
        assert not pane.isVisible()
        ledger.table.choose(at["due"])
        settle(qtbot, page)
        assert pane.isVisible()
        assert ledger.table.width() == wide - pane.width()
        window.show_detail(shown=False)
        ledger.table.choose(at["overdue"])
        settle(qtbot, page)
        assert not pane.isVisible(), "whoever hid it chooses rows without it"
        ledger.pane.show_nothing()
        window.actions_["detail"].trigger()
        assert pane.isVisible(), "asked for by key it comes empty, too, and says how it is filled"


def test_chips_mirror_the_line_and_dropping_one_mends_it(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    set_language("zh_CN")
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (_, page):
        ledger = page_of(page)
        ledger.filter.set_text("密级:机密 状态:借阅中 规定")
        settle(qtbot, page)
        assert ledger.model.rowCount() == 1
        assert ledger.filter.count.text() == "命中 1"
        chips = {chip.accessibleName(): chip for chip in ledger.filter.chips.findChildren(Chip) if chip.isChecked()}
        assert set(chips) == {"密级 机密", "状态 借阅中"}
        chips["状态 借阅中"].click()
        settle(qtbot, page)
        assert ledger.filter.text() == "密级:机密 规定"
        assert ledger.model.rowCount() == 4


@pytest.mark.parametrize("text", ["due<30d", 'holder:"柳 闻溪"', "year:2026", "is:overdue", "level:jimi"])
def test_a_condition_is_found_where_it_stands_and_can_be_taken_out(unit: Unit, text: str) -> None:
    desk, _ = unit
    line = f"报送 {text} 规定"
    (term,) = terms(desk, "copies", line)
    assert line[term.start : term.end] == text
    assert without(line, term) == "报送 规定"
    assert terms(desk, "copies", "报送 规定") == ()


@pytest.mark.parametrize("saved", sorted(FILTERS))
def test_saved_filters_ask_something_of_a_ledger(unit: Unit, saved: str) -> None:
    desk, _ = unit
    ledger = "slips" if saved == "unsigned" else "copies"
    asked = look.query(desk, ledger, FILTERS[saved])
    assert asked.where
    assert not asked.text
    for language in LANGUAGES:
        set_language(language)
        line = localized(desk.profile, FILTERS[saved])
        assert line != FILTERS[saved] or language == "en"
        assert look.query(desk, ledger, line) == asked


def test_what_cannot_be_found_says_so_and_offers_to_drop_the_conditions(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (_, page):
        ledger = page_of(page)
        ledger.filter.set_text("no such thing")
        settle(qtbot, page)
        (state,) = ledger.widget.findChildren(EmptyState)
        assert "no such thing" in state.accessibleName()
        next(button for button in state.findChildren(Button) if button.isVisible()).click()
        settle(qtbot, page)
        assert ledger.table.isVisible()
        assert ledger.filter.text() == ""


def test_the_object_beside_the_table_tells_its_chain_with_numbers_and_what_is_due(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (_, page):
        ledger = page_of(page)
        ledger.show_object("copy", at["overdue"])
        settle(qtbot, page)
        words = beside(ledger)
        for part in (
            TITLES[0],
            "copy 000215",
            "overdue",
            "Lent",
            "柳闻溪",
            "Entered late",
            "当日停电",
            "JY-2",
            "SP-7",
            "2号柜",
        ):
            assert part in words, part
        chain = ledger.pane.detail.chain if ledger.pane.detail else ()
        assert all(str(past.seq) in words for past in chain)
        assert ledger.pane.siblings.model().rowCount() == 4
        ledger.show_object("copy", at["lent"])
        settle(qtbot, page)
        assert "Returned" in beside(ledger)


def test_hidden_titles_are_hidden_everywhere_and_showing_them_again_is_journalled_once(
    fresh: Unit, qtbot: QtBot
) -> None:
    desk, at = fresh
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (window, page):
        ledger = page_of(page)
        ledger.show_object("copy", at["in_store"])
        settle(qtbot, page)
        assert TITLES[3] in beside(ledger)
        ledger._titles.wide.click()
        settle(qtbot, page)
        assert not window.titles_shown()
        assert TITLES[3] not in beside(ledger)
        assert TITLES[3] not in " ".join(ledger.model.said_row(n) for n in range(ledger.model.rowCount()))
        assert look.recent(desk, 1)[0].act != "note_revealed"
        for _ in range(3):
            window.actions_["titles"].trigger()
            settle(qtbot, page)
        window.actions_["titles"].trigger()
        settle(qtbot, page)
        revealed = [past for past in look.recent(desk, 50) if past.act == "note_revealed"]
        assert [past.event.detail for past in revealed] == ["copies"]


def test_a_title_shown_by_code_is_shown_in_words_only_when_asked_for(fresh: Unit, qtbot: QtBot) -> None:
    desk, at = fresh
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (_, page):
        ledger = page_of(page)
        ledger.show_object("copy", at["juemi"])
        settle(qtbot, page)
        assert ledger.pane.title.text() == "code 0005"
        assert "绝密事项" not in beside(ledger)
        ledger.pane.reveal.click()
        settle(qtbot, page)
        assert ledger.pane.title.text() == "某绝密事项"
        assert look.recent(desk, 1)[0].act == "note_revealed"


def test_acts_follow_from_state_and_role() -> None:
    def copy(state: str) -> Copy:
        return Copy(
            number="D26-0001-01-F", letter="D", year=2026, serial=1, level="mimi", document=1, copy_no="1", state=state
        )

    assert lawful("copy", copy("in_store"), "officer")[0] == "lend"
    assert lawful("copy", copy("on_loan"), "officer")[:2] == ("return", "renew")
    assert "lend" not in lawful("copy", copy("on_loan"), "officer")
    assert lawful("copy", copy("missing"), "officer")[0] == "recover"
    assert lawful("copy", copy("destroyed"), "officer") == ()
    assert lawful("copy", copy("in_store"), "audit_admin") == ()
    assert preset("lend", "copy", 5) == {"items": (5,)}
    assert preset("return", "copy", 5) == {"item": 5}
    assert preset("void", "person", 5) == {"kind": "person", "object": 5}


def test_an_act_asked_for_opens_its_dialog_and_what_it_did_is_seen(fresh: Unit, qtbot: QtBot) -> None:
    desk, at = fresh
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (window, page):
        ledger = page_of(page)
        ledger.table.choose(at["in_store"])
        settle(qtbot, page)
        ledger.does["move"]()
        dialog = next(one for one in window.findChildren(ActDialog) if one.isVisible())
        assert dialog.about().startswith("D26-0004")
        dialog.form.editors["place"].show_value(at["cabinet3"], "3号柜 三层")
        with qtbot.waitSignal(dialog.done_, timeout=10000):
            dialog.go()
        settle(qtbot, page)
        record = desk.read(lambda reading: reading.facts.get(Copy, at["in_store"]))
        assert record is not None
        assert record.place == at["cabinet3"]
        assert "Moved" in beside(ledger)
        assert "3号柜 三层" in ledger.model.said_row(ledger.model.find(at["in_store"]))
        assert not window.findChildren(QDialog) or not any(d.isVisible() for d in window.findChildren(QDialog))


def test_lending_and_returning_go_to_the_desk_page_where_there_is_one(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    gone: list[tuple[str, int]] = []
    own = Ways(lend=lambda id_: gone.append(("lend", id_)), take_back=lambda id_: gone.append(("return", id_)))
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", own)) as (_, page):
        ledger = page_of(page)
        for name in ("in_store", "overdue"):
            ledger.show_object("copy", at[name])
            settle(qtbot, page)
            buttons = [b for b in ledger.pane.findChildren(Button) if b.isVisible() and b.property("tone") == "primary"]
            buttons[0].click()
    assert gone == [("lend", at["in_store"]), ("return", at["overdue"])]


def test_the_sum_at_the_foot_agrees_with_where_the_items_are(fresh: Unit, qtbot: QtBot) -> None:
    desk, at = fresh
    held = balance_of.read(desk, Copy)
    assert held.agrees
    assert (held.opening, held.came_in, held.went_out, held.missing) == (0, 11, 0, 1)
    desk.perform(Lend(items=(at["neibu"],), borrower=at["傅清和"], paper=True))
    after = balance_of.read(desk, Copy)
    assert (after.here, after.away) == (held.here - 1, held.away + 1)
    assert after.agrees
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (_, page):
        strip = page_of(page).strip
        assert strip is not None
        assert "Closing 11" in strip.accessibleName()
        assert strip.accessibleName().endswith("agrees")
        page.fit(Room.COMPACT)
        page.refresh()
        settle(qtbot, page)
        assert "not in store" not in strip.accessibleName()


def test_columns_chosen_are_remembered_in_the_order_of_the_declaration(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    kept: dict[str, list[str]] = {"copies": ["number", "state"]}
    own = Ways(columns=lambda ledger: kept.get(ledger, ()), remember_columns=kept.__setitem__)
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", own)) as (_, page):
        ledger = page_of(page)
        assert [one.id for one in ledger.model.columns] == ["number", "state"]
        menu = ledger.columns_menu()
        next(action for action in menu.actions() if action.text() == "Issuing unit").trigger()
        next(action for action in menu.actions() if action.text() == "State").trigger()
        assert kept["copies"] == ["number", "issuer"]
        menu.actions()[-1].trigger()
        assert kept["copies"] == []


def test_a_scan_shows_the_object_and_a_typed_word_filters(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (_, page):
        ledger = page_of(page)
        document = desk.read(lambda reading: reading.facts.get(Document, at["document"]))
        number = next(
            row.values["number"]
            for row in look.page(desk, "copies", look.query(desk, "copies", "")).rows
            if row.id == at["due"]
        )
        assert page.scan(number).tone == "quiet"
        settle(qtbot, page)
        assert ledger.pane.detail is not None
        assert ledger.pane.detail.id == at["due"]
        assert document is not None
        page.type("规定")
        settle(qtbot, page)
        assert ledger.model.rowCount() == document.copies
        assert page.scan("10" + "7" * 56).tone == "red"


def test_several_rows_are_moved_in_one_act(fresh: Unit, qtbot: QtBot) -> None:
    desk, at = fresh
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (window, page):
        ledger = page_of(page)
        ledger.filter.set_text("is:in_store 118")
        settle(qtbot, page)
        ledger.table.selectAll()
        assert ledger.several.isVisible()
        ids = ledger.chosen_ids()
        assert len(ids) == 2
        ledger.several.asked.emit("move")
        dialog = next(one for one in window.findChildren(ActDialog) if one.isVisible())
        assert dialog.form.fixed == {"items": ids}
        dialog.form.editors["place"].show_value(at["cabinet3"], "3号柜 三层")
        with qtbot.waitSignal(dialog.done_, timeout=10000) as told:
            dialog.go()
        assert len(told.args[0].changes) == 2
        settle(qtbot, page)


def test_ways_that_are_not_there_have_no_button(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", NO_WAYS)) as (_, page):
        words = [button.words() for button in page.head.findChildren(Button) if button.isVisible()] if page.head else []
        assert "Print" not in words
        assert "Columns" in words
        assert "print" not in page.does


def test_an_administrator_reads_the_accounts_and_nothing_of_the_book(tmp_path: Path, qtbot: QtBot) -> None:
    busy(tmp_path / "vault")[0].lock()
    desk = open_desk(Vault.open(tmp_path / "vault"), "tan", passphrase("tan"))
    try:
        with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "accounts", ways(window))) as (_, page):
            ledger = page_of(page)
            assert ledger.model.rowCount() == 5
            ledger.table.selectRow(0)
            settle(qtbot, page)
            assert ledger.trouble.isHidden(), ledger.trouble.text()
            assert ledger.pane.detail is not None
            assert "Account created" in beside(ledger)
        with standing(qtbot, desk, lambda window: JournalPage(desk, window)) as (_, page):
            journal = page
            assert isinstance(journal, JournalPage)
            assert journal.trouble.isHidden(), journal.trouble.text()
            words = " ".join(
                str(journal.model.index(row, column).data() or "")
                for row in range(journal.model.rowCount())
                for column in range(journal.model.columnCount())
            )
            assert "Register incoming document" in words
            assert "逐柜查找" not in words
    finally:
        desk.lock()


def test_a_copy_number_is_read_whole_where_other_columns_yield(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "copies", ways(window))) as (_, page):
        table = page_of(page).table
        at = {one.id: number for number, one in enumerate(table.columns)}
        for width in (620, 780, 1200):
            table.resize(width, 400)
            assert table.columnWidth(at["copy_no"]) >= width_of("000001", 14) + 2 * px(8)
            assert table.columnWidth(at["state"]) >= px(92)
