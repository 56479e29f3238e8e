"""The passphrase never becomes a string of Qt's, and what is taken or forgotten leaves zeros behind."""

from __future__ import annotations

import gc

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretdesk.gui.passphrase import CAPACITY, CapsSign, PassphraseField, wipe

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
WORDS = "Tr0ub4dor &3 ~"


def typed(qtbot: QtBot, text: str = WORDS) -> PassphraseField:
    field = PassphraseField()
    qtbot.addWidget(field)
    QTest.keyClicks(field, text)
    return field


def test_what_is_typed_is_taken_as_bytes_and_gone(qtbot: QtBot) -> None:
    field = typed(qtbot)
    assert field.length() == len(WORDS)
    taken = field.take()
    assert taken == WORDS.encode()
    assert field.length() == 0
    assert field._buffer == bytearray(CAPACITY)
    wipe(taken)
    assert taken == bytearray(len(WORDS))


def test_the_line_edit_only_ever_holds_dots(qtbot: QtBot) -> None:
    field = typed(qtbot)
    assert set(field.text()) == {"\N{BLACK CIRCLE}"}
    field.reveal(shown=True)
    assert set(field.text()) == {"\N{BLACK CIRCLE}"}
    assert not field.grab().isNull()


def test_no_string_of_the_passphrase_is_left_in_the_program(qtbot: QtBot) -> None:
    field = typed(qtbot)
    held = [found for found in gc.get_objects() if isinstance(found, dict) and WORDS in map(str, _plain(found))]
    assert held == []
    assert field.length()


def _plain(found: dict[object, object]) -> list[object]:
    return [
        value for value in found.values() if type(value) is str and value != "WORDS" and found.get("WORDS") is not value
    ]


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x2FFF, exclude_categories=("C", "Z")), max_size=30))
def test_characters_of_any_width_are_kept_whole(text: str) -> None:
    field = PassphraseField()
    for character in text:
        field._type(character)
    field.take_back(1)
    assert field.take() == text[:-1].encode()
    field.deleteLater()


def test_backspace_control_backspace_and_delete(qtbot: QtBot) -> None:
    field = typed(qtbot, "abcd")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.length() == 3
    QTest.keyClick(field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert field.length() == 0
    QTest.keyClicks(field, "xy")
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field._buffer == bytearray(CAPACITY)


def test_more_than_it_holds_is_not_taken(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    for _ in range(CAPACITY + 10):
        field._type("x")
    assert field.length() == CAPACITY


def test_nothing_can_be_pasted_copied_or_dropped(qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("pasted")
    QGuiApplication.clipboard().setMimeData(data)
    field = typed(qtbot, "abc")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.length() == 3
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "pasted"
    assert not field.acceptDrops()
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert not field.hasSelectedText()


def test_screen_readers_know_it_as_a_password(qtbot: QtBot) -> None:
    field = typed(qtbot)
    interface = QAccessible.queryAccessibleInterface(field)
    assert interface.role() == QAccessible.Role.EditableText
    assert set(interface.text(QAccessible.Text.Value)) <= {"\N{BLACK CIRCLE}"}
    assert field.echoMode() == PassphraseField.EchoMode.Password
    assert interface.text(QAccessible.Text.Name) == "Passphrase"


def test_caps_lock_is_said(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    sign = CapsSign(field)
    qtbot.addWidget(sign)
    told: list[bool] = []
    field.caps.connect(told.append)
    for character, modifier in (("A", NONE), ("a", NONE), ("A", SHIFT), ("a", SHIFT)):
        QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, character))
    assert told == [True, False, False, True]
    assert sign.isVisible()


def test_alt_v_and_the_eye_show_it(qtbot: QtBot) -> None:
    field = typed(qtbot)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    assert field.eye.isChecked()
    assert field.eye.accessibleName() == "Hide the passphrase"
    field.eye.click()
    assert field.eye.accessibleName() == "Show the passphrase"


def test_enter_asks(qtbot: QtBot) -> None:
    field = typed(qtbot, "abc")
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Return)
