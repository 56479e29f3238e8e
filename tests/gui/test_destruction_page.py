"""The destruction page over a real vault: a list counted twice, approved by another, its batches found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from secretdesk.desk.batch_look import frozen_words
from secretdesk.domain.custody.listing import list_hash
from secretdesk.gui.components.group_table import said_row
from secretdesk.gui.page import Room
from secretdesk.gui.pages.destruction.destruction_page import DestructionPage
from tests.gui.at_destruction import LISTED, Work, working
from tests.gui.day import Day, give_reason, lived
from tests.gui.window import standing


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = lived(tmp_path / "vault")
    yield made
    if not made.desk.vault.locked:
        made.desk.lock("test")


@pytest.fixture
def work(qtbot: QtBot, day: Day) -> Iterator[Work]:
    with working(qtbot, day) as made:
        yield made


def test_without_batches_the_page_says_what_to_do(work: Work) -> None:
    assert work.page.empty.isVisible()
    work.page.empty.asked.emit()
    assert work.page.at == "listing"


def test_only_what_was_counted_twice_goes_on_the_list(work: Work) -> None:
    work.page.list_new()
    for name in LISTED:
        assert work.item(name).tone == "quiet"
    assert not work.page.listing.button.isEnabled()
    work.confirm()
    assert work.day.record("内部一").state == "in_store"
    for name in LISTED[:3]:
        work.item(name)
    assert not work.page.listing.button.isEnabled()
    work.item(LISTED[3])
    assert work.item(LISTED[0]).tone == "amber"
    work.confirm()
    assert work.page.at == "batch"
    assert work.batch.items == 4
    assert {work.day.record(name).state for name in LISTED} == {"destruction_listed"}


def test_what_is_not_in_store_is_refused_in_its_row_and_left_out(work: Work) -> None:
    work.page.list_new()
    assert work.item("秘密一2").tone == "red"
    work.item("内部一")
    work.page.listing._row(work.day.at["内部一"])  # Enter on the row counts it by hand
    assert work.page.listing.button.isEnabled()
    work.confirm()
    assert work.batch.items == 1
    assert work.day.record("秘密一2").state == "on_loan"


def test_undo_takes_the_last_item_back(work: Work) -> None:
    work.page.list_new()
    work.item("内部一")
    work.item("内部一2")
    work.page.does["undo"]()
    assert [line.found.id for line in work.page.listing.tray.lines] == [work.day.at["内部一"]]


def test_the_open_list_grows_and_shrinks_with_a_reason(work: Work) -> None:
    work.list_all("内部一", "内部一2")
    give_reason("还要留用")
    work.page.batch.remove(work.day.at["内部一2"])
    work.rest()
    assert work.day.record("内部一2").state == "in_store"
    work.page.batch.add_items.emit(work.page.batch.view.id)  # type: ignore[union-attr]
    for _ in range(2):
        work.item("秘密一")
    work.confirm()
    assert work.batch.items == 2
    assert work.batch.number == "XH-2026-01"


def test_approval_freezes_the_list_and_shows_its_hash(work: Work) -> None:
    work.list_all()
    work.approve("here")
    batch = work.batch
    assert batch.state == "approved"
    assert batch.approver == work.day.at["钟以宁"]
    view = work.page.batch.view
    assert view is not None
    assert batch.frozen == list_hash(view.items)
    chips = [tool.accessibleName() for tool in work.page.bar.findChildren(QAbstractButton)]
    assert any(frozen_words(batch.frozen) in words for words in chips)


def test_nobody_approves_his_own_list(work: Work) -> None:
    work.list_all()
    pane = work.pane
    work.choose(pane.how, "Signed on paper")
    pane.form.editors["approval_no"].restore("SP-2026-0198")
    pane.form.editors["method"].show_value("shred")
    work.page.scan("沈若川")
    work.confirm()
    assert work.batch.state == "listed"
    assert pane.refused.isVisible()
    assert pane.button.isEnabled()


def test_approval_on_paper_wants_the_number_of_the_sheet(work: Work) -> None:
    work.list_all()
    pane = work.pane
    work.choose(pane.how, "Signed on paper")
    pane.form.editors["method"].show_value("pulp")
    work.page.scan("钟以宁")
    work.confirm()
    assert work.batch.state == "listed"
    pane.form.editors["approval_no"].restore("SP-2026-0198")
    work.confirm()
    assert (work.batch.state, work.batch.approval_no) == ("approved", "SP-2026-0198")


def test_a_wrong_passphrase_of_the_approver_approves_nothing(work: Work) -> None:
    work.list_all()
    work.page.scan("钟以宁")
    witness = work.pane.witnesses[0]
    work.type(witness, "wrong one")
    work.rest()
    assert witness.cosigner is None
    assert witness.sign.fault.isVisible()
    assert not work.pane.button.isEnabled()


def test_a_list_being_made_survives_a_lock_with_both_counts(qtbot: QtBot, day: Day) -> None:
    with standing(qtbot, day.desk, lambda window: DestructionPage(day.desk, window)) as (_, page):
        assert isinstance(page, DestructionPage)
        page.list_new()
        page.scan(day.number("内部一"))
        page.scan(day.number("内部一"))
        page.scan(day.number("秘密一"))
        page.put_away()
    day.reopen()
    with standing(qtbot, day.desk, lambda window: DestructionPage(day.desk, window)) as (_, page):
        assert isinstance(page, DestructionPage)
        assert page.at == "listing"
        assert [line.found.id for line in page.listing.tray.lines] == [day.at["内部一"], day.at["秘密一"]]
        assert page.listing.tray.again == {day.at["内部一"]}


def test_the_batches_lead_to_their_step(work: Work) -> None:
    work.list_all()
    work.page.to_batches()
    model = work.page.table.model()
    said = said_row(model, 0)  # type: ignore[arg-type]
    assert "XH-2026-01" in said
    assert "沈若川" in said
    work.page.table.setCurrentIndex(model.index(0, 1))
    QTest.keyClick(work.page.table, Qt.Key.Key_Return)
    assert work.page.at == "batch"
    work.page.escape()
    assert work.page.at == "batches"
    assert work.page.scan("XH-2026-01").tone == "quiet"
    assert work.page.at == "batch"


@pytest.mark.parametrize("room", list(Room))
def test_items_and_step_are_both_reached_in_any_room(work: Work, room: Room) -> None:
    work.list_all()
    work.page.fit(room)
    QApplication.processEvents()
    assert work.page.batch.table.isVisible()
    assert work.pane.isVisible() == (room is Room.WIDE)
    if room is not Room.WIDE:
        work.choose(work.page.batch.side, "This step")
        QApplication.processEvents()
        assert work.pane.isVisible()


def test_every_control_of_the_page_has_a_name(work: Work) -> None:
    work.list_all()
    work.approve("plant")
    for cls in (QAbstractButton, QLineEdit):
        for one in work.page.widget.findChildren(cls):
            if one.isVisible():
                assert one.accessibleName().strip(), type(one).__name__


def test_the_hash_is_written_without_signs_to_misread() -> None:
    assert frozen_words(None) == ""
    assert frozen_words(bytes(32)) == "0000-0000-0000"
    assert frozen_words(b"\xff" * 32) == "ZZZZ-ZZZZ-ZZZZ"
    assert not set(frozen_words(bytes(range(32)))) & set("ILOU")
