"""The import page's rarer ways: faults onto a medium, and rows that want a second person."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pytestqt.qtbot import QtBot

from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.ledgers import Copy, Sheet
from secretdesk.gui.pages.importing.import_page import ImportPage
from tests.desk.conftest import Unit, passphrase, test_desk
from tests.desk.test_exporting import approved
from tests.gui.test_import_page import HEAD, ROW, book, checked, column, lines, of, on, opened
from tests.gui.window import settle
from tests.paper.reading import page_texts

__all__ = ["test_desk"]


def test_faults_go_onto_an_approved_medium_and_onto_no_other(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    stick, plain = approved(test_desk, tmp_path / "stick"), tmp_path / "plain"
    plain.mkdir()
    bad = ("9", "2025年2月30日", "甲", None, "一件", "绝绝密", "1", 1, "地下室")
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, ROW, bad))
        column(shown, 8, "place")
        checked(qtbot, shown)
        out = shown.check.out
        assert (out.write.isVisible(), out.copy.isVisible()) == (True, True)
        out.write_to(plain)
        settle(qtbot, shown)
        assert "not approved" in out.said.text()
        assert not list(plain.iterdir())
        out.write_to(stick)
        assert not out.write.isEnabled(), "one at a time"
        settle(qtbot, shown)
        assert out.left is not None, out.said.text()
        assert f"{out.left.number}: 3 faults written and read back" in out.said.text()
        assert (stick / out.left.number / "faults.csv").is_file()
    (sheet,) = test_desk.desk.read(lambda reading: reading.facts.find(Sheet, form="export faults"))
    assert sheet.record.state == "printed"


def test_faults_are_printed_as_all_paper_is(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    sent: list[bytes] = []
    bad = ("9", "2025年2月30日", "甲", None, "不可外传", "绝绝密", "1", 1, "地下室")
    with on(qtbot, test_desk, tmp_path, lambda pdf, _job: sent.append(pdf)) as (_, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, ROW))
        column(shown, 8, "place")
        checked(qtbot, shown)
        assert not shown.check.out.print.isVisible(), "nothing is wrong"
        shown.restart()
        opened(qtbot, shown, book(tmp_path / "b.xlsx", HEAD, ROW, bad))
        column(shown, 8, "place")
        checked(qtbot, shown)
        out = shown.check.out
        out.print.click()
        assert not out.print.isEnabled(), "one at a time"
        settle(qtbot, shown)
        said = out.said.text()
    (pdf,) = sent
    (sheet,) = test_desk.desk.read(lambda reading: reading.facts.find(Sheet, form="faults"))
    assert said.startswith(f"{sheet.record.number}: the list of faults is printed, 1 page.")
    assert (sheet.record.state, sheet.record.digest) == ("printed", hashlib.sha256(pdf).digest())
    (text,) = page_texts(pdf)
    assert sheet.record.number in text
    assert "不可外传" not in text
    for fault in ("B", "F", "I"):
        assert f"13{fault}" in text.replace(" ", "").replace("\n", ""), "sheet, row, column"


def test_without_a_printer_no_number_is_taken(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    bad = ("9", "2025年2月30日", "甲", None, "一件", "绝绝密", "1", 1, "地下室")
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, bad))
        column(shown, 8, "place")
        checked(qtbot, shown)
        shown.check.out.print.click()
        settle(qtbot, shown)
        assert "No printer is set up on this computer. Nothing was printed." in shown.check.out.said.text()
    assert not test_desk.desk.read(lambda reading: reading.facts.find(Sheet, form="faults"))


def test_who_is_not_cleared_is_counted_and_signed_for_by_two(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    test_desk.desk.perform(RegisterPerson(staff_no="0777", name="戊己", department="规划处", tier="ordinary"))
    head = (*HEAD[:-1], "位置", "借阅人")
    held = ("8", *ROW[1:3], None, "另一件", *ROW[5:], "戊己")
    with on(qtbot, test_desk, tmp_path) as (window, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", head, (*ROW, None), held))
        column(shown, 8, "place")
        checked(qtbot, shown)
        check = shown.check
        assert check.chips["signed"].accessibleName() == "Second person 1"
        assert "1 row comes in as violations" in check.fact.text()
        assert [(line[0], line[1], line[3]) for line in lines(shown)] == [("3", "Violation", "Custodian")]
        check.filter("signed")
        assert [line[1] for line in lines(shown)] == ["New", "Violation"], "all of them again"
        assert check.second.isVisible()
        window.resize(1366, 500)
        settle(qtbot, shown)
        assert not check.fact.isVisible(), "the signing has the room"
        window.resize(1366, 900)
        settle(qtbot, shown)
        assert check.fact.isVisible()
        shown.confirm()
        settle(qtbot, shown)
        assert (shown.outcome, "second person" in shown.said.text()) == (None, True)
        sign(qtbot, shown, "leader")
        shown.confirm()
        settle(qtbot, shown)
        assert shown.outcome is not None, shown.said.text()
    found = test_desk.desk.read(lambda reading: reading.facts.find(Copy, year=2025, state="on_loan"))
    assert [one.record.violations for one in found] == [1, 1]


def sign(qtbot: QtBot, page: ImportPage, account: str) -> None:
    second = page.check.second.sign
    second.who.choose(account)
    for character in passphrase(account).decode():
        second.passphrase._type(character)
    second.sign()
    settle(qtbot, page)
