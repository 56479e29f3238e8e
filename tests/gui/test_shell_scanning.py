"""Scans reach the page wherever the focus is, fields get their keys back, and a person's keys go where they were typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from secretdesk.gui.components.fields import LineEdit, NoteEdit
from secretdesk.gui.key_watch import KeyWatch
from secretdesk.gui.page import Answer
from secretdesk.gui.passphrase import PassphraseField
from secretdesk.gui.scan_box import ScanBox
from secretdesk.labels.transcoding import whole
from tests.gui.scanner import burst

CODE = "1004217" + "9" * 51


class Desk(QWidget):
    """A scan box, fields and a list, watched as in the window."""

    def __init__(self) -> None:
        super().__init__()
        self.watch = KeyWatch(self)
        self.box = ScanBox(self.watch)
        self.field = LineEdit()
        self.note = NoteEdit()
        self.secret = PassphraseField()
        self.list = QListWidget()
        self.list.addItems([str(n) * 3 for n in range(10)])
        self.list.setCurrentRow(5)
        layout = QVBoxLayout(self)
        for part in (self.box, self.field, self.note, self.secret, self.list):
            layout.addWidget(part)
        self.scans: list[str] = []
        self.lines: list[str] = []
        self.box.scanned.connect(self.scans.append)
        self.box.typed.connect(self.lines.append)


@pytest.fixture
def desk(qtbot: QtBot) -> object:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made).__enter__()
    made.watch.install()
    yield made
    made.watch.remove()


def scan(target: QWidget, text: str = CODE, end: Qt.Key = Qt.Key.Key_Return) -> None:
    burst(target, text, end)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_scan_into_the_box(desk: Desk, end: Qt.Key) -> None:
    desk.box.setFocus()
    scan(desk.box.line, end=end)
    assert desk.scans == [CODE]
    assert desk.box.line.text() == ""
    assert desk.lines == []
    assert desk.box.line.hasFocus()


def test_a_field_gets_its_text_back(desk: Desk) -> None:
    desk.field.setText("half a title")
    desk.field.setFocus()
    desk.field.setSelection(5, 1)
    scan(desk.field)
    assert desk.scans == [CODE]
    assert desk.field.text() == "half a title"
    assert desk.field.selectedText() == "a"


def test_a_note_gets_its_text_back(desk: Desk) -> None:
    desk.note.setPlainText("two\nlines")
    desk.note.setFocus()
    cursor = desk.note.textCursor()
    cursor.setPosition(3)
    desk.note.setTextCursor(cursor)
    scan(desk.note)
    assert desk.scans == [CODE]
    assert desk.note.toPlainText() == "two\nlines"
    assert desk.note.textCursor().position() == 3


def test_a_passphrase_half_typed_stays_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    desk.secret.setFocus()
    QTest.keyClicks(desk.secret, "abc")
    qtbot.wait(60)
    scan(desk.secret)
    assert desk.scans == [CODE]
    assert bytes(desk.secret.take()) == b"abc"


@pytest.mark.parametrize("end", [True, False])
def test_a_field_may_go_while_it_is_typed_in(desk: Desk, qtbot: QtBot, end: bool) -> None:
    desk.secret.setFocus()
    burst(desk.secret, CODE, None)
    delete(desk.secret)
    desk.list.setFocus()
    if end:
        QTest.keyClick(desk.list, Qt.Key.Key_Return)
    else:
        qtbot.waitUntil(lambda: not desk.watch._stall.isActive())
    assert desk.scans == ([CODE] if end else [])


def test_a_list_does_not_jump(desk: Desk, qtbot: QtBot) -> None:
    desk.list.setFocus()
    scan(desk.list)
    qtbot.wait(80)
    assert desk.scans == [CODE]
    assert desk.list.currentRow() == 5


def test_a_person_may_still_search_a_list_by_its_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.list.setFocus()
    QTest.keyClick(desk.list, Qt.Key.Key_7)
    qtbot.waitUntil(lambda: desk.list.currentRow() == 7, timeout=1000)
    assert desk.scans == []


def test_typing_by_hand_is_a_line_not_a_scan(desk: Desk) -> None:
    desk.box.setFocus()
    for character in "D26-0093":
        QTest.keyClicks(desk.box.line, character, delay=45)
    QTest.keyClick(desk.box.line, Qt.Key.Key_Return, delay=45)
    assert desk.scans == []
    assert desk.lines == ["D26-0093"]


def test_a_burst_without_its_end_belongs_to_the_field(desk: Desk, qtbot: QtBot) -> None:
    desk.field.setFocus()
    burst(desk.field, "0123456789ABCDEF", None)
    qtbot.waitUntil(lambda: desk.field.text() == "0123456789ABCDEF", timeout=1000)
    assert desk.scans == []


def test_a_code_of_thousands_of_keys_is_refused_in_words(desk: Desk) -> None:
    desk.field.setFocus()
    scan(desk.field, "8" * 2000)
    assert desk.scans == []
    assert desk.box.last() == "Too long for a code."
    assert desk.field.text() == ""


def test_full_width_keys_of_an_input_method_are_folded(desk: Desk) -> None:
    desk.box.setFocus()
    for character in "１００４２１７８":
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QCoreApplication.sendEvent(desk.box.line, press)
    QTest.keyClick(desk.box.line, Qt.Key.Key_Return)
    assert desk.scans == ["10042178"]


def test_keys_the_page_claims_reach_it_and_never_during_a_scan(desk: Desk, qtbot: QtBot) -> None:
    done: list[str] = []
    desk.watch.claim(lambda: {"1": lambda: done.append("1"), "Alt+Y": lambda: done.append("Alt+Y")})
    desk.list.setFocus()
    scan(desk.list)
    assert done == []
    QTest.keyClick(desk.list, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: done == ["1"], timeout=1000)
    QTest.keyClick(desk.list, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert done == ["1", "Alt+Y"]
    desk.field.setFocus()
    QTest.keyClick(desk.field, Qt.Key.Key_1)
    assert desk.field.text() == "1"


def test_keys_in_an_open_list_do_nothing_to_the_page_behind(desk: Desk, qtbot: QtBot) -> None:
    done: list[str] = []
    desk.watch.claim(lambda: {"Esc": lambda: done.append("Esc")})
    choice = QComboBox()
    choice.addItems(["one", "two"])
    layout = desk.layout()
    assert layout is not None
    layout.addWidget(choice)
    choice.setFocus()
    choice.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(choice.view(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert done == []
    desk.list.setFocus()
    QTest.keyClick(desk.list, Qt.Key.Key_Escape)
    assert done == ["Esc"]


def test_while_paused_nothing_is_read(desk: Desk) -> None:
    desk.watch.pause(paused=True)
    desk.secret.setFocus()
    scan(desk.secret)
    assert desk.scans == []
    assert desk.secret.length() == len(CODE)


def test_keys_and_clicks_are_activity_a_nudged_mouse_is_not(desk: Desk) -> None:
    seen: list[int] = []
    desk.watch.active.connect(lambda: seen.append(1))
    QTest.mouseMove(desk.field)
    assert seen == []
    QTest.mouseClick(desk.field, Qt.MouseButton.LeftButton)
    QTest.keyClick(desk.field, Qt.Key.Key_A)
    assert len(seen) >= 2


@pytest.mark.parametrize(("tone", "icon"), [("red", "ban"), ("amber", "triangle-alert"), ("quiet", "check")])
def test_every_answer_is_shown(desk: Desk, tone: str, icon: str) -> None:
    told: list[Answer] = []
    desk.box.answered.connect(told.append)
    desk.box.answer(Answer(words="D26-0009-01-Q", tone=tone))
    assert desk.box.last() == "D26-0009-01-Q"
    assert told[0].tone == tone
    assert desk.box._echo._icon == icon


def test_escape_clears_the_line(desk: Desk) -> None:
    desk.box.setFocus()
    desk.box.line.setText("D26")
    QTest.keyClick(desk.box.line, Qt.Key.Key_Escape)
    assert desk.box.line.text() == ""


def test_the_box_needs_no_input_method(desk: Desk) -> None:
    assert not desk.box.line.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert not desk.box.line.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    assert isinstance(desk.note, QPlainTextEdit)


def press(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "", *, again: bool = False) -> None:
    QCoreApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, again))


def test_shift_pressed_with_a_sign_and_a_doubled_sign_break_no_scan(desk: Desk) -> None:
    """A keyboard wedge presses Shift for every capital; the same sign twice may come as a key held down."""
    desk.field.setFocus()
    shift, plain = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for sign in "GB0011^AA|":
        if not sign.isdigit():
            press(desk.field, Qt.Key.Key_Shift, shift)
        press(desk.field, Qt.Key.Key_unknown, plain if sign.isdigit() else shift, sign, again=sign in "1A")
    press(desk.field, Qt.Key.Key_Return, plain, "\r")
    assert desk.scans == ["GB0011^AA|"]
    assert desk.field.text() == ""


@pytest.mark.parametrize("way", ["gbk", "unicode", "bytes"])
@pytest.mark.parametrize("locked", [True, False])
def test_chinese_typed_as_numbers_by_the_alt_key_arrives(desk: Desk, way: str, locked: bool) -> None:
    pad = dict(zip("0123456789", (
        Qt.Key.Key_Insert, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Clear,
        Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp), strict=True))  # fmt: skip
    alt, keypad = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier
    text = "GB0626-2005^海东^机密★^|"
    desk.note.setFocus()
    for sign in text:
        if sign.isascii():
            press(desk.note, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
            continue
        data = sign.encode("gbk")
        numbers = {"gbk": [int.from_bytes(data)], "unicode": [ord(sign)], "bytes": list(data)}[way]
        for number in numbers:
            press(desk.note, Qt.Key.Key_Alt, alt)
            for digit in str(number):
                key = Qt.Key(Qt.Key.Key_0 + int(digit)) if locked else pad[digit]
                press(desk.note, key, alt | keypad, digit if locked else "")
            QCoreApplication.sendEvent(desk.note, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Alt, alt))
    press(desk.note, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    assert [whole(one) for one in desk.scans] == [text]
    assert desk.note.toPlainText() == ""
