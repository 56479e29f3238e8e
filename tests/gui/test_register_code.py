"""The code of a received document fills the register form from whatever page it is scanned on; nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import Desk
from secretdesk.domain.ledgers import Copy, Person
from secretdesk.gui import entries
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.register.register_page import RegisterPage
from secretdesk.gui.pages.scans.picture_codes import read_file
from secretdesk.text import say
from tests.gui.unit import busy
from tests.gui.window import AtDesk, settle
from tests.labels.received import FIELDS, VALUES, code
from tests.labels.scanned import pdf, sheet

Stand = tuple[MainWindow, Desk, dict[str, int]]


@pytest.fixture
def stand(tmp_path: Path, qtbot: QtBot) -> Iterator[Stand]:
    desk, at = busy(tmp_path / "vault")
    window = MainWindow()
    entries.register(window, desk)
    window.open_desk(AtDesk(desk), "people")
    window.show()
    settle(qtbot, window.page("people"))
    yield window, desk, at
    for name in ("people", "register"):
        settle(qtbot, window.page(name))
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    desk.lock()


def scan(window: MainWindow, qtbot: QtBot, text: str) -> str:
    """Send what a keyboard wedge sends, sign by sign, to whatever has the keys; return the answer."""
    for sign in text:
        target = window.focusWidget() or window
        QCoreApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))
    target = window.focusWidget() or window
    QCoreApplication.sendEvent(
        target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    )
    settle(qtbot, window.page("register"))
    return window.box.last()


def register_page(window: MainWindow) -> RegisterPage:
    page = window.page("register")
    assert isinstance(page, RegisterPage)
    return page


def test_a_code_scanned_anywhere_fills_the_form_and_records_nothing(stand: Stand, qtbot: QtBot) -> None:
    window, desk, at = stand
    before = desk.read(lambda reading: reading.next_id)
    answer = scan(window, qtbot, code())
    page = register_page(window)
    assert window.current() == "register"
    values, unread = page.form.values()
    assert not unread
    assert {name: values[name] for name in VALUES} == VALUES
    assert FIELDS[6] not in answer, "no title in an answer that anyone passing may read"
    assert FIELDS[4] in answer
    assert page.widget.focusWidget() is page.form.editors["copy_nos"].focus
    assert desk.read(lambda reading: reading.next_id) == before

    # Every copy is counted by its own number, typed or scanned; the same code only asks for the next.
    assert "Copy 000012" in scan(window, qtbot, "000012")
    assert "same document" in scan(window, qtbot, code()).lower()
    assert "2 copies" in scan(window, qtbot, "000013")
    assert "there twice" in scan(window, qtbot, "000013")
    assert page.form.editors["copy_nos"].kept() == "000012, 000013"

    page.form.editors["pages"].restore("6")
    page.form.editors["place"].show_value(at["cabinet2"], "2号柜 二层")
    page.register(print_covers=False)
    settle(qtbot, page)
    copies = desk.read(lambda reading: reading.facts.find(Copy, copy_no="000013"))
    assert [one.record.level for one in copies] == ["mimi"]

    # Now the vault knows it, and says so before anything is typed.
    assert "registered as" in scan(window, qtbot, code())
    assert "Already registered" in page.from_code.note.text()


def test_what_a_code_cannot_say_stands_at_its_field_until_it_is_typed(stand: Stand, qtbot: QtBot) -> None:
    window, _, _ = stand
    damaged = code((*FIELDS[:6], "\u5173\u4e8e\ufffd\ufffd", "\u65e0", *FIELDS[8:]))
    scan(window, qtbot, damaged)
    page = register_page(window)
    assert "Damaged" in page.form.places["title"].fault.text()
    assert "no level" in page.form.places["level"].fault.text()
    assert "Title" in page.from_code.note.text()
    assert page.form.editors["title"].kept() == ""
    page.form.editors["title"].restore("关于某事的通知")
    settle(qtbot, page)
    assert page.form.places["title"].fault.isHidden()
    assert not page.form.places["level"].fault.isHidden()


def test_what_is_typed_is_not_overwritten_unasked(stand: Stand, qtbot: QtBot) -> None:
    window, _, _ = stand
    window.go("register")
    page = register_page(window)
    page.form.editors["title"].restore("另一份文件")
    settle(qtbot, page)
    assert "Another document" in scan(window, qtbot, code())
    assert page.form.editors["title"].kept() == "另一份文件"
    page.from_code.note.button.click()
    settle(qtbot, page)
    assert page.form.editors["title"].kept() == VALUES["title"]


def test_a_code_read_in_part_changes_nothing(stand: Stand, qtbot: QtBot) -> None:
    window, _, _ = stand
    assert "in part" in scan(window, qtbot, code()[:-9])
    page = register_page(window)
    assert page.form.editors["title"].kept() == ""


def test_the_codes_of_a_scanned_sheet_are_answered_as_if_scanned(stand: Stand, qtbot: QtBot, tmp_path: Path) -> None:
    window, desk, _ = stand
    person = desk.read(lambda reading: reading.facts.find(Person, name="柳闻溪"))[0].record
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf(sheet(code(), person.staff_no)))
    answers: list[Answer] = []
    window.box.answered.connect(answers.append)
    read_file(window, desk, file)
    settle(qtbot, window.page("people"))
    assert window.current() == "register"
    assert register_page(window).form.editors["title"].kept() == VALUES["title"]
    said = [say(one.words, "en") for one in answers]
    assert person.name in said[1], "the label was answered by the page it was scanned on"
    assert FIELDS[4] in said[2]
    file.write_bytes(b"no picture at all")
    read_file(window, desk, file)
    settle(qtbot, window.page("register"))
    assert "PNG" in window.box.last()
