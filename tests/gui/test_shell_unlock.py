"""Unlocking: who, with what, what is said when it fails, and what stands on the cover."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretdesk.gui.lock_cover import LockCover
from secretdesk.gui.unlock import CoverFacts, Fact, UnlockPage
from secretdesk.gui.unlock_form import AccountLine
from secretdesk.text import N_

ACCOUNTS = [AccountLine(id=id_, name=id_.title(), role="officer", last="11-20 08:03") for id_ in "abcdefgh"]
COVER = CoverFacts(unit="某市某某局", facts=(Fact(label="last", words="10,426", seal="M0WD-55KT"),))


def page(qtbot: QtBot, accounts: list[AccountLine]) -> UnlockPage:
    made = UnlockPage(COVER, accounts)
    qtbot.addWidget(made)
    made.resize(1440, 840)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=2000)
    made.setFocus()
    return made


def test_the_passphrase_has_the_focus_and_enter_unlocks(qtbot: QtBot) -> None:
    made = page(qtbot, ACCOUNTS)
    assert made.form.passphrase.hasFocus()
    QTest.keyClicks(made.form.passphrase, "correct horse")
    with qtbot.waitSignal(made.unlock_requested) as asked:
        QTest.keyClick(made.form.passphrase, Qt.Key.Key_Return)
    assert asked.args == ["a", bytearray(b"correct horse")]
    assert made.form.passphrase.length() == 0
    assert not made.form.isEnabled()


def test_up_and_down_choose_the_account_from_the_passphrase(qtbot: QtBot) -> None:
    made = page(qtbot, ACCOUNTS)
    for _ in range(7):
        QTest.keyClick(made.form.passphrase, Qt.Key.Key_Down)
    assert made.form.account() == "h"
    QTest.keyClick(made.form.passphrase, Qt.Key.Key_Up)
    assert made.form.account() == "g"
    QTest.mouseClick(made.form.accounts, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert made.form.account() == "b"  # the first of the six rows then shown
    assert made.form.accounts.accessibleName() == "B officer"


def test_without_a_list_the_name_is_typed_first(qtbot: QtBot) -> None:
    made = page(qtbot, [])
    assert made.form.name.hasFocus()
    QTest.keyClicks(made.form.name, "shen")
    QTest.keyClick(made.form.name, Qt.Key.Key_Return)
    assert made.form.passphrase.hasFocus()
    QTest.keyClicks(made.form.passphrase, "x")
    with qtbot.waitSignal(made.unlock_requested) as asked:
        QTest.mouseClick(made.form.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["shen", bytearray(b"x")]


def test_nothing_is_asked_without_a_passphrase(qtbot: QtBot) -> None:
    made = page(qtbot, ACCOUNTS)
    with qtbot.assertNotEmitted(made.unlock_requested, wait=20):
        QTest.keyClick(made.form.passphrase, Qt.Key.Key_Return)


def test_a_wrong_passphrase_is_said_at_the_field(qtbot: QtBot) -> None:
    made = page(qtbot, ACCOUNTS)
    QTest.keyClicks(made.form.passphrase, "wrong")
    QTest.keyClick(made.form.passphrase, Qt.Key.Key_Return)
    made.form.refuse(N_("test", "Wrong passphrase. {n} more tries.", n=3))
    assert made.form.fault.text() == "Wrong passphrase. 3 more tries."
    assert made.form.fault.isVisible()
    assert made.form.passphrase.hasFocus()
    assert made.form.passphrase.accessibleDescription() == made.form.fault.text()
    QTest.keyClicks(made.form.passphrase, "again")
    QTest.keyClick(made.form.passphrase, Qt.Key.Key_Return)
    assert not made.form.fault.isVisible()


@pytest.mark.parametrize("width", [1440, 1000, 720])
def test_the_cover_yields_to_the_form(qtbot: QtBot, width: int) -> None:
    made = page(qtbot, ACCOUNTS)
    made.resize(width, 620)
    assert made.form.isVisible()
    assert made._left.isVisible() == (width >= 900)
    assert made.form.width() >= 420
    assert not made.grab().isNull()


def test_the_lock_cover_says_why_and_keeps_the_account(qtbot: QtBot) -> None:
    made = LockCover(when="14:02", why="idle for 5 min", account=ACCOUNTS[0], kept="3 items", unit="U", seal="QX2C")
    qtbot.addWidget(made)
    made.resize(1440, 840)
    made.show()
    QTest.keyClicks(made.form.passphrase, "pass")
    with qtbot.waitSignal(made.unlock_requested) as asked:
        QTest.keyClick(made.form.passphrase, Qt.Key.Key_Return)
    assert asked.args == ["a", bytearray(b"pass")]
    corner = made.grab().toImage().pixelColor(2, 2)
    assert corner.alpha() == 255
