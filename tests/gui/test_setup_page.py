"""The set-up at the real window: lines of people and places, opening numbers, printer, scanner, steps left out, drafts kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretdesk.desk import drafts
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.desk.founding import Founding, found
from secretdesk.desk.setting_up import standing as stands
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.ledgers import Document, Opening, Person, Place
from secretdesk.gui import ask, theme
from secretdesk.gui.machine import Machine
from secretdesk.gui.page import Room
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.papers import JOB
from secretdesk.gui.pages.setting_up.setup_page import SetupPage
from secretdesk.gui.preferences import Preferences
from secretdesk.labels.calibration import FIGURES
from secretdesk.vault import Vault
from tests.desk.conftest import UNIT, founders, passphrase
from tests.gui.window import settle, standing
from tests.paper.reading import codes, page_texts, picture

PEOPLE = "0301, Wang Min, Planning, Clerk, important, 2099-12-31\n0302, Li Lei, Finance, Clerk, ordinary, 2099-12-31"


@pytest.fixture
def desk(tmp_path: Any) -> Iterator[Desk]:
    made = found(tmp_path / "vault", Founding(unit=UNIT, kind="test", founders=founders(), language="en"))
    yield made
    if not made.vault.locked:
        made.lock("test")


class Beside:
    """What lies beside the desk: the machine's settings, and the paper that came out of its printer."""

    def __init__(self) -> None:
        self.preferences, self.sent = Preferences(), []
        self.machine = Machine(self.preferences, lambda name, value: setattr(self.preferences, name, value))

    sent: list[bytes]

    def at(self, qtbot: QtBot, desk: Desk) -> Any:
        send = lambda pdf, _job: self.sent.append(pdf)  # noqa: E731 -- a printer
        return standing(qtbot, desk, lambda window: SetupPage(desk, window, self.machine, send))


@pytest.fixture
def beside() -> Beside:
    return Beside()


def panel(page: Any, step: str) -> Any:
    page.show_step(step)
    return page.panels[step]


def find(desk: Desk, record: type[Any], **equals: object) -> list[Any]:
    return [one.record for one in desk.read(lambda reading: reading.facts.find(record, **equals))]


def test_it_begins_with_the_first_step_and_counts(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        assert page.step == "sheet"
        assert page.bar.second.text() == "0 of 7 steps"
        page.panels["sheet"].print_it()
        settle(qtbot, page)
        assert page.bar.second.text() == "1 of 7 steps"
        assert "Printed as" in page.said.text()
        assert UNIT in page_texts(beside.sent[0])[0]
        page.next.click()
        assert page.step == "people"


def test_people_are_pasted_weighed_and_entered(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        people = panel(page, "people")
        people.text.setPlainText(PEOPLE + "\n0301, Twice, Planning")
        settle(qtbot, page)
        assert people.table.model().rowCount() == 3
        assert "1 line to mend" in people.said.text()
        assert not people.go.isEnabled()
        people.text.setPlainText(PEOPLE)
        settle(qtbot, page)
        assert people.go.words() == "Register people (2)"
        page.does["confirm"]()
        qtbot.waitUntil(lambda: len(find(desk, Person, staff_no="0302")) == 1, timeout=5000)
        settle(qtbot, page)
        assert people.text.toPlainText() == ""
        assert "2 entries made." in page.said.text()
        assert page.bar.second.text() == "1 of 7 steps"
        assert drafts.load(desk, "setup_people") is None


def test_what_was_typed_outlives_a_kill(desk: Desk, beside: Beside, qtbot: QtBot, tmp_path: Any) -> None:
    with beside.at(qtbot, desk) as (_, page):
        panel(page, "people").text.setPlainText(PEOPLE)
        settle(qtbot, page)
        panel(page, "numbers").lines["incoming:密收"].field.setText("123")
        settle(qtbot, page)
    qtbot.waitUntil(lambda: drafts.load(desk, "setup_numbers") is not None, timeout=5000)
    desk.vault.lock()  # nobody said goodbye: what counts is what was durable
    assert PEOPLE.encode() not in b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    again = open_desk(Vault.open(tmp_path / "vault"), "officer", passphrase("officer"))
    try:
        with beside.at(qtbot, again) as (_, page):
            assert panel(page, "people").text.toPlainText() == PEOPLE
            assert panel(page, "numbers").lines["incoming:密收"].field.text() == "123"
            settle(qtbot, page)
            assert panel(page, "people").go.isEnabled()
    finally:
        again.lock("test")


def test_places_are_written_by_a_few_figures(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        places = panel(page, "places")
        places.write()
        assert places.fields["room"].fault.isVisibleTo(page.widget)
        places.room.setText("Registry")
        places.cabinets.setText("2")
        places.shelves.setText("3")
        places.level.choose("jimi")
        places.write()
        settle(qtbot, page)
        assert places.go.words() == "Register places (9)"
        places.go.click()
        qtbot.waitUntil(lambda: len(find(desk, Place)) == 9, timeout=5000)
        assert {one.name for one in find(desk, Place, place_kind="cabinet")} == {
            "Registry cabinet 1",
            "Registry cabinet 2",
        }


def test_opening_numbers_are_entered_together_and_hold(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        numbers = panel(page, "numbers")
        line = numbers.lines["incoming:密收"]
        line.field.setText("123")
        assert "0124" in line.goes_on.text()
        numbers.lines["batch"].field.setText("three")
        page.does["confirm"]()
        assert numbers.faults.isVisibleTo(page.widget)
        assert find(desk, Opening) == []
        numbers.lines["batch"].field.setText("\uff13")
        numbers.enter()
        qtbot.waitUntil(lambda: len(find(desk, Opening)) == 2, timeout=5000)
        settle(qtbot, page)
        assert "2 opening numbers entered." in page.said.text()
        assert not numbers.go.isEnabled()
        line.field.setText("132")
        numbers.enter()
        qtbot.waitUntil(lambda: find(desk, Opening, series="incoming:密收")[0].last == 132, timeout=5000)
        settle(qtbot, page)
        receive(desk)
        page.refresh()
        assert line.field.isReadOnly()
        assert find(desk, Document)[0].serial == 133


def test_a_jump_asks_for_the_leader(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    receive(desk)
    with beside.at(qtbot, desk) as (_, page):
        numbers = panel(page, "numbers")
        numbers.lines["incoming:密收"].field.setText("50")
        numbers.enter()
        assert numbers.second.isVisibleTo(page.widget)
        assert [one.role for one in numbers.second.sign.people()] == ["secrecy_leader"]
        numbers.second._signed(desk.countersign("leader", passphrase("leader")))
        qtbot.waitUntil(lambda: len(find(desk, Opening)) == 1, timeout=5000)
        settle(qtbot, page)
        assert find(desk, Opening)[0].first == 2


def receive(desk: Desk) -> None:
    from secretdesk.desk import unit_rows

    if not find(desk, Place):
        desk.perform_many(unit_rows.places(desk, "Registry,,,jimi").commands)
    (place,) = desk.read(lambda reading: reading.facts.find(Place, name="Registry"))
    today = desk.context(0).today
    command = RegisterIncoming(
        received_on=today, issuer="Office", title="Plan", level="jimi", period="10年", issue_date=today,
        copy_nos=f"{len(find(desk, Document)) + 1}", pages=3, place=place.id,
    )  # fmt: skip
    desk.perform(command)


def test_a_printer_is_measured_checked_and_remembered(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        printer = panel(page, "printer")
        settle(qtbot, page)
        printer.right.setText("far")
        printer.print_it()
        assert printer.fields["right"].fault.isVisibleTo(page.widget)
        for bad in ("nan", "inf", "-11", "1e400"):
            printer.down.setText(bad)
            assert printer.read() is None
            assert printer.fields["down"].fault.isVisibleTo(page.widget)
        printer.right.setText("0.7")
        printer.down.setText("\uff0d1.5".replace("\uff0d", "-"))
        printer.print_it()
        settle(qtbot, page)
        assert "PrintedmovedbyA+0.70mm,B-1.50mm." in page_texts(beside.sent[-1])[0]
        printer.keep_it()
        assert beside.machine.offset(JOB) == (70, -150)
        assert beside.machine.offset("another") is None
        assert "printer" in beside.machine.done()
        settle(qtbot, page)


def press(target: Any, text: str, at: int, key: int = 0) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    event.setTimestamp(at)
    QApplication.sendEvent(target, event)


def test_a_scanner_is_heard_key_by_key_and_the_box_fitted(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (window, page):
        scanner = panel(page, "scanner")
        window.activateWindow()
        scanner.field.setFocus()
        for k, figure in enumerate(FIGURES):
            press(scanner.field, figure, 5000 + 50 * k)
        press(scanner.field, "\t", 5000 + 50 * 58, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: scanner.verdict is not None, timeout=3000)
        assert scanner.verdict.usable
        assert beside.machine.scanner() == (75, "tab")
        assert "fitted" in page.said.text()
        assert scanner.field.hasFocus()
        scanner.print_it()
        settle(qtbot, page)
        assert beside.sent, page.said.text()
        assert FIGURES in codes(picture(beside.sent[-1]))


def test_a_wrong_layout_fits_nothing_and_says_what_to_change(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        scanner = panel(page, "scanner")
        scanner.field.setFocus()
        for k, figure in enumerate(FIGURES):
            press(scanner.field, "à&é\"'(-è_ç"[int(figure)], 5000 + 5 * k)
        press(scanner.field, "\r", 5300, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: scanner.verdict is not None, timeout=3000)
        assert not scanner.verdict.usable
        assert beside.machine.scanner()[1] == ""
        QTest.keyClick(scanner.field, Qt.Key.Key_Escape)
        assert not scanner.field.hasFocus()


def test_steps_are_left_out_with_a_reason(
    desk: Desk, beside: Beside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def reason(_parent: Any, fact: Any, *_more: Any) -> str:
        asked.append(fact.source)
        return "no scanner here"

    monkeypatch.setattr(ask, "ask_reason", reason)
    with beside.at(qtbot, desk) as (_, page):
        page.show_step("scanner")
        page.skip.click()
        qtbot.waitUntil(lambda: page.bar.second.text() == "1 of 7 steps", timeout=5000)
        assert page.step == "backup"
        page.rest.click()
        qtbot.waitUntil(lambda: page.bar.second.text() == "7 of 7 steps", timeout=5000)
        assert not page.skip.isVisibleTo(page.widget)
    assert all(one.settled for one in stands(desk))
    assert len(asked) == 2


def test_a_founding_cut_off_before_the_people_asks_who_they_are(
    tmp_path: Any, beside: Beside, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from secretdesk.desk import founding

    def cut_off(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(founding, "_register_people", cut_off)
        with pytest.raises(KeyboardInterrupt):
            found(tmp_path / "vault", Founding(unit=UNIT, kind="test", founders=founders()))
    again = open_desk(Vault.open(tmp_path / "vault"), "officer", passphrase("officer"))
    try:
        with beside.at(qtbot, again) as (_, page):
            people = panel(page, "people")
            assert "officer" in people.behind.text()
            people.link()
            assert isinstance(people.dialog, ActDialog)
            people.dialog.close()
    finally:
        again.lock("test")


def test_a_calibration_code_scanned_at_the_desk_says_where_it_belongs(desk: Desk) -> None:
    from secretdesk.desk import scanning

    answer = scanning.scan(desk, FIGURES)
    assert (answer.ours, answer.status) == (False, "text")
    assert "Set-up" in answer.message.source


def test_every_series_is_called_in_words(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        said = {series: line.words.text() for series, line in panel(page, "numbers").lines.items()}
    assert len(set(said.values())) == len(said)
    assert said["item:D"] == "Items D: Document"
    assert said["item:J"] == "Items J: Computer"
    assert "Solid-state disk" in said["item:H"]
    assert not [words for words in said.values() if "_" in words]


def test_lines_and_what_they_say_are_seen_in_a_low_window(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    theme.apply(choice="light", percent=150)
    with beside.at(qtbot, desk) as (window, page):
        window.resize(1366, 768)
        for step in ("people", "places"):
            page.show_step(step)
            settle(qtbot, page)
            lines = panel(page, step)
            assert lines.text.viewport().height() >= 5 * lines.text.fontMetrics().lineSpacing(), step
            assert lines.table.viewport().height() >= 5 * theme.px(28), step
            assert lines.text.width() + lines.table.width() > 0.9 * page.widget.width(), "no rail beside them"
            assert page.narrow.isVisible()
            for button in (lines.go, lines.file):
                assert not button.visibleRegion().isEmpty(), step
        page.show_step("printer")
        settle(qtbot, page)
        assert page._rail.isVisible(), "a step without lines has room for it"


def test_where_there_is_little_room_the_steps_are_a_choice(desk: Desk, beside: Beside, qtbot: QtBot) -> None:
    with beside.at(qtbot, desk) as (_, page):
        page.fit(Room.NARROW)
        assert page.narrow.isVisibleTo(page.widget)
        assert not page._rail.isVisibleTo(page.widget)
        page.narrow.choose("places")
        page.narrow.activated.emit(page.narrow.currentIndex())
        assert page.step == "places"
        page.fit(Room.WIDE)
        assert page._rail.isVisibleTo(page.widget)
        settle(qtbot, page)
