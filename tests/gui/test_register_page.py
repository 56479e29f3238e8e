"""Registering what came in: faults live at their field, numbers before they are given, drafts, one act, nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretdesk.desk import drafts, look
from secretdesk.desk.desk import Desk
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.gui.from_ledger.ref_editor import RefEditor, RefsEditor
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Page, Room
from secretdesk.gui.pages.register.draft import DRAFT
from secretdesk.gui.pages.register.register_page import RegisterPage
from secretdesk.gui.pages.ways import Ways
from tests.gui.unit import TITLES, busy, passphrase
from tests.gui.window import settle, standing

Unit = tuple[Desk, dict[str, int]]


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    desk, at = busy(tmp_path / "vault")
    yield desk, at
    desk.lock()


@pytest.fixture
def printed() -> list[int]:
    return []


@pytest.fixture
def register(unit: Unit, qtbot: QtBot, printed: list[int]) -> Iterator[tuple[RegisterPage, MainWindow]]:
    desk, _ = unit
    own = Ways(print_covers=printed.append)
    with standing(qtbot, desk, lambda window: RegisterPage(desk, window, own)) as (window, page):
        yield page_of(page), window


def page_of(page: Page) -> RegisterPage:
    assert isinstance(page, RegisterPage)
    return page


def fill(page: RegisterPage, at: dict[str, int], **more: str) -> None:
    day = page.desk.context(0).today
    typed = {
        "issuer": "省某厅", "document_no": "某厅密〔2026〕45号", "title": "某专项工作的通知", "level": "jimi",
        "period": "years:10", "copy_nos": "121-123、000130", "pages": "24", "issue_date": f"{day - timedelta(days=3)}",
    }  # fmt: skip
    for name, text in {**typed, **more}.items():
        page.form.editors[name].restore(text)
    if "place" not in more:
        page.form.editors["place"].show_value(at["cabinet2"], "2号柜 二层")


def fault(page: RegisterPage, name: str) -> str:
    place = page.form.places[name]
    return "" if place.fault.isHidden() else place.fault.text()


def rows(page: RegisterPage) -> list[tuple[str, str, str]]:
    model = page.aside.copies.model()
    return [tuple(str(model.index(r, c).data()) for c in range(3)) for r in range(model.rowCount())]  # type: ignore[misc]


def test_the_numbers_shown_before_are_the_numbers_given(
    register: tuple[RegisterPage, MainWindow], unit: Unit, qtbot: QtBot, printed: list[int]
) -> None:
    (page, window), (desk, at) = register, unit
    fill(page, at)
    settle(qtbot, page)
    told = [(copy_no, number) for copy_no, number, _ in rows(page)]
    assert [copy_no for copy_no, _ in told] == ["000121", "000122", "000123", "000130"]
    assert all(words == "new" for _, _, words in rows(page))
    register_no = page.head.second.text()
    window.actions_["confirm"].trigger()
    settle(qtbot, page)
    (document,) = printed
    record = desk.read(lambda reading: reading.facts.get(Document, document))
    copies = desk.read(lambda reading: reading.facts.find(Copy, document=document))
    assert record is not None
    assert record.register_no == register_no
    assert [(one.record.copy_no, one.record.number) for one in copies] == told
    assert register_no in page.done.text()
    assert all(number in page.done.text() for _, number in told)
    assert look.recent(desk, 1)[0].entries == 5


def test_after_registering_only_what_differs_is_empty(
    register: tuple[RegisterPage, MainWindow], unit: Unit, qtbot: QtBot
) -> None:
    (page, _), (_, at) = register, unit
    fill(page, at, urgency="teji", handling="业务一科")
    page.register(print_covers=False)
    settle(qtbot, page)
    values, faults = page.form.values()
    assert not faults
    assert (values["issuer"], values["handling"], values["place"]) == ("省某厅", "业务一科", at["cabinet2"])
    assert values["received_on"] == page.desk.context(0).today
    assert values["urgency"] == "none"
    assert not any(
        values[name] for name in ("title", "document_no", "level", "period", "copy_nos", "pages", "issue_date")
    )
    assert not page.form.faults


def test_faults_are_said_live_where_they_are_and_all_at_once_when_registering(
    register: tuple[RegisterPage, MainWindow], unit: Unit, qtbot: QtBot, printed: list[int]
) -> None:
    (page, window), (desk, at) = register, unit
    before = desk.read(lambda reading: reading.next_id)
    fill(page, at, period="years:30", copy_nos="000121-000126、000126、000130")
    page.form.editors["issue_date"].restore(f"{desk.context(0).today + timedelta(days=2)}")
    page.form.editors["place"].show_value(at["low"], "4号柜 二层")
    page.form.editors["title"].clear()
    settle(qtbot, page)
    assert "000126" in fault(page, "copy_nos")
    assert "20 years" in fault(page, "period")
    assert fault(page, "issue_date")
    assert "秘密" in fault(page, "place")
    assert fault(page, "title") == "", "nobody is blamed for what he has not reached"
    assert page.form.list.isHidden()
    window.actions_["confirm"].trigger()
    settle(qtbot, page)
    assert fault(page, "title") == "Must be filled in."
    assert {one.field for one in page.form.faults} == {"title", "period", "issue_date", "copy_nos", "place"}
    assert page.form.list.isVisible()
    window.actions_["first_fault"].trigger()
    assert page.widget.focusWidget() is page.form.editors["title"].focus
    assert [words for copy_no, _, words in rows(page) if copy_no == "000126"] == ["twice here"]
    assert "30" in page.aside.preview.accessibleName()
    assert not printed
    assert desk.read(lambda reading: reading.next_id) == before


def test_a_copy_that_is_there_already_is_told_before(
    register: tuple[RegisterPage, MainWindow], unit: Unit, qtbot: QtBot
) -> None:
    (page, _), (_, at) = register, unit
    fill(page, at, document_no="省某办发〔2026〕17号", copy_nos="000216-000218")
    settle(qtbot, page)
    assert [words for _, _, words in rows(page)] == ["there already", "there already", "new"]
    assert "000216" in fault(page, "copy_nos")


def test_a_late_entry_asks_for_its_reason_and_a_shelf_too_low_for_a_violation_with_a_second_person(
    register: tuple[RegisterPage, MainWindow], unit: Unit, qtbot: QtBot
) -> None:
    (page, _), (desk, at) = register, unit
    before = desk.read(lambda reading: reading.next_id)
    assert page.form.places["late_reason"].isHidden()
    fill(page, at, received_on=f"{desk.context(0).today - timedelta(days=1)}")
    page.form.editors["place"].show_value(at["low"], "4号柜 二层")
    settle(qtbot, page)
    assert page.form.places["late_reason"].isVisible()
    assert page.form.places["violation"].isVisible()
    assert page.signatures.isHidden()
    page.form.editors["late_reason"].restore("当日停电")
    page.form.editors["violation"].restore("2号柜锁坏，临时存放")
    settle(qtbot, page)
    assert fault(page, "place") == ""
    assert page.signatures.isVisible()
    page.register(print_covers=False)
    settle(qtbot, page)
    assert "second person" in page.refused.text()
    assert desk.read(lambda reading: reading.next_id) == before
    page.signatures.rows[0].who.choose("jian")
    row = page.signatures.rows[0]
    for byte in passphrase("jian").decode():
        row.passphrase._type(byte)
    page.register(print_covers=False)
    settle(qtbot, page)
    assert "Registered as" in page.done.text()
    past = look.recent(desk, 1)[0]
    copy = desk.read(lambda reading: reading.facts.get(Copy, past.seq + 1))
    assert copy is not None
    assert copy.violations == 1
    assert all(row.cosigner is None for row in page.signatures.rows)


def test_a_draft_outlives_the_window_encrypted_and_is_offered_again(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    with standing(qtbot, desk, lambda window: RegisterPage(desk, window, Ways())) as (_, page):
        fill(page_of(page), at)
        settle(qtbot, page)
    kept = drafts.load(desk, DRAFT)
    assert kept is not None
    assert kept["title"] == "某专项工作的通知"
    for file in desk.vault.folder.rglob("*"):
        assert not file.is_file() or "某专项工作".encode() not in file.read_bytes()
    with standing(qtbot, desk, lambda window: RegisterPage(desk, window, Ways())) as (_, page):
        register = page_of(page)
        assert register.draft.note.isVisible()
        assert register.form.editors["title"].kept() == ""
        register.draft.note.button.click()
        settle(qtbot, page)
        assert [copy_no for copy_no, _, _ in rows(register)] == ["000121", "000122", "000123", "000130"]
        assert isinstance(register.form.editors["place"], RefEditor)
        assert register.form.editors["place"].value() == at["cabinet2"]
        register.register(print_covers=False)
        settle(qtbot, page)
        assert "Registered as" in register.done.text()
    assert drafts.load(desk, DRAFT) is None


def test_what_is_typed_is_kept_when_the_vault_locks_at_once(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: RegisterPage(desk, window, Ways())) as (window, page):
        page_of(page).form.editors["title"].restore("还没写完")
        window.lock()
    kept = drafts.load(desk, DRAFT)
    assert kept is not None
    assert kept["title"] == "还没写完"


def test_shelves_and_badges_scanned_fill_in_their_fields(
    register: tuple[RegisterPage, MainWindow], unit: Unit, qtbot: QtBot
) -> None:
    (page, _), (_, at) = register, unit
    assert page.scan("G3").tone == "quiet"
    assert page.scan("0010").tone == "quiet"
    place, people = page.form.editors["place"], page.form.editors["scope_people"]
    assert isinstance(place, RefEditor)
    assert isinstance(people, RefsEditor)
    assert place.value() == at["cabinet3"]
    assert people.read() == (at["柳闻溪"],)
    settle(qtbot, page)
    number = rows(page)
    assert number == []
    assert page.scan("10" + "7" * 56).tone == "red"


def test_keys_choose_the_level_and_less_room_puts_the_preview_below(
    register: tuple[RegisterPage, MainWindow], qtbot: QtBot
) -> None:
    page, window = register
    page.keys["Alt+3"]()
    assert page.form.editors["level"].read() == "mimi"
    for room in (Room.COMPACT, Room.WIDE, Room.NARROW):
        page.fit(room)
        assert page.aside.isVisibleTo(page.widget)
    QTest.keyClick(window, Qt.Key.Key_F9)
    settle(qtbot, page)


def test_emptying_the_form_drops_its_draft(register: tuple[RegisterPage, MainWindow], unit: Unit, qtbot: QtBot) -> None:
    (page, window), (desk, at) = register, unit
    fill(page, at)
    window.actions_["draft"].trigger()
    settle(qtbot, page)
    assert drafts.load(desk, DRAFT) is not None
    assert page.draft.kept.text().startswith("Draft kept encrypted")
    page.empty()
    settle(qtbot, page)
    assert page.form.editors["issuer"].kept() == ""
    qtbot.waitUntil(lambda: drafts.load(desk, DRAFT) is None)
    assert TITLES[0] not in page.form.kept().values()
