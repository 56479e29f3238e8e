"""The desk as officers use it: keys and scans into the real window, over a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.domain.custody.printing import ReservePrint
from secretdesk.gui.bursts import GAP_MS
from secretdesk.gui.components.rule_hit import ApprovalCard, RuleHitCard
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Room
from secretdesk.gui.pages.bench import under_way
from secretdesk.gui.pages.desk.desk_page import DeskPage
from secretdesk.gui.pages.desk.lend_mode import LendMode
from secretdesk.gui.pages.desk.missing_mode import MissingMode
from secretdesk.gui.pages.desk.move_mode import MoveMode
from secretdesk.gui.pages.desk.renew_mode import RenewMode
from secretdesk.gui.pages.desk.return_mode import ReturnMode
from secretdesk.gui.pages.desk.violation_card import ViolationCard
from secretdesk.gui.pages.signing import SignHere
from secretdesk.gui.shell import Entry
from tests.gui.day import Day, lived, passphrase
from tests.gui.scanner import burst
from tests.gui.window import AtDesk, settle


def person_types(target: QWidget, text: str) -> None:
    """Type slower than any scanner."""
    QTest.keyClicks(target, text, delay=GAP_MS + 10)


class Sitting:
    """The window with the desk in front, and somebody at its keys."""

    def __init__(self, qtbot: QtBot, day: Day) -> None:
        self.bot, self.day = qtbot, day
        self.window = MainWindow()
        self.answers: list[str] = []
        self.tones: list[str] = []
        verbs = ("lend", "return", "renew", "move", "missing")
        self.window.register(
            Entry(id="desk", words="desk", icon="scan-line", verbs=verbs,
                  make=lambda: DeskPage(day.desk, self.window, send=day.send)),
            Entry(id="copies", words="copies", icon="files", make=lambda: DeskPage(day.desk, self.window)),
        )  # fmt: skip
        self.window.box.answered.connect(self._answered)
        self.window.open_desk(AtDesk(day.desk), "desk")
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _answered(self, answer: object) -> None:
        self.answers.append(self.window.box.last())
        self.tones.append(answer.tone)  # type: ignore[attr-defined]

    @property
    def page(self) -> DeskPage:
        page = self.window.page("desk")
        assert isinstance(page, DeskPage)
        return page

    def rest(self) -> None:
        """Wait until every act is durable and everything is told."""
        self.bot.waitUntil(lambda: not under_way(), timeout=10000)
        settle(self.bot, self.page)
        self.bot.waitUntil(lambda: not under_way(), timeout=10000)

    def scan(self, text: str) -> str:
        """Let a scanner type into whatever has the focus; return the answer of the box."""
        target = self.window.focusWidget() or self.window.box.line
        self.answers.clear()
        burst(target, text)
        self.bot.waitUntil(lambda: bool(self.answers), timeout=5000)
        return self.answers[0]

    def type(self, text: str) -> str:
        """Type into the scan box by hand and press Enter."""
        self.window.box.setFocus()
        self.window.box.line.setText(text)
        self.answers.clear()
        self.window.box.typed.emit(text)
        self.bot.waitUntil(lambda: bool(self.answers), timeout=5000)
        return self.answers[0]

    def item(self, name: str) -> str:
        return self.type(self.day.number(name))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def confirm(self) -> None:
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def sign(self, where: SignHere, account: str) -> None:
        """Type a passphrase, key by key."""
        where.passphrase.setFocus()
        person_types(where.passphrase, passphrase(account).decode())

    @property
    def lend(self) -> LendMode:
        mode = self.page.modes["lend"]
        assert isinstance(mode, LendMode)
        return mode

    @property
    def back(self) -> ReturnMode:
        mode = self.page.modes["return"]
        assert isinstance(mode, ReturnMode)
        return mode


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = lived(tmp_path / "vault")
    yield made
    if not made.desk.vault.locked:
        made.desk.lock("test")


@pytest.fixture
def sit(qtbot: QtBot, day: Day) -> Iterator[Sitting]:
    made = Sitting(qtbot, day)
    yield made
    made.rest()
    made.window.close()
    made.window.deleteLater()
    QApplication.processEvents()


W = TypeVar("W", bound=QWidget)


def open_in(parent: QWidget, kind: type[W]) -> W:
    """Return the card that lies open there."""
    found = parent.findChild(kind)
    assert found is not None
    return found


def words_of(widget: QWidget) -> str:
    return widget.accessibleName()


# Lending.


def test_a_shelf_that_may_not_hold_it_any_more_asks_for_a_second_person(sit: Sitting) -> None:
    from secretdesk.domain.custody.correcting import Correct

    sit.day.desk.perform(
        Correct(
            kind="place",
            object=sit.day.at["一层"],
            changes=(("level", "neibu"),),
            reason="改作内部柜",
            approval_no="SP-1",
        )
    )
    sit.page.turn("return")
    sit.item("秘密二2")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    card = sit.back.list.card(sit.day.at["秘密二2"])
    assert isinstance(card, RuleHitCard)
    card.asked.emit("enter")
    form = sit.back.list.card(sit.day.at["秘密二2"])
    assert isinstance(form, ViolationCard)
    form.why.setText("暂存")
    form.sign.who.choose("deputy")
    sit.sign(form.sign, "deputy")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    assert sit.day.record("秘密二2").violations == 1


# Renewing, moving, reporting missing.


def test_renewing_asks_for_the_same_approval_as_the_loan(sit: Sitting) -> None:
    sit.key(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    mode = sit.page.mode
    assert isinstance(mode, RenewMode)
    sit.item("秘密二2")
    card = open_in(mode.rows, ApprovalCard)
    card.sheet.setFocus()
    card.sheet.setText("SP-2026-0400")
    sit.key(Qt.Key.Key_Return)
    mode.confirm_pane.why.setText("还要核对")
    sit.confirm()
    sit.rest()
    record = sit.day.record("秘密二2")
    assert (record.renewals, record.due_on) == (1, date(2026, 12, 4))
    assert mode.basket.lines == []


def test_moving_wants_the_shelf_first_and_keeps_to_its_level(sit: Sitting) -> None:
    sit.key(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    mode = sit.page.mode
    assert isinstance(mode, MoveMode)
    sit.item("内部一")
    assert sit.day.record("内部一").place == sit.day.at["二层"]
    assert sit.tones[-1] == "amber"
    sit.scan(sit.day.code("place", "低层"))
    sit.item("内部一")
    sit.rest()
    assert sit.day.record("内部一").place == sit.day.at["低层"]
    sit.item("机密一")
    sit.rest()
    assert sit.day.record("机密一").place == sit.day.at["二层"]
    card = mode.list.card(sit.day.at["机密一"])
    assert isinstance(card, RuleHitCard)
    card.asked.emit("enter")
    form = mode.list.card(sit.day.at["机密一"])
    assert isinstance(form, ViolationCard)
    form.why.setText("柜门损坏，临时存放")
    form.sign.who.choose("deputy")
    sit.sign(form.sign, "deputy")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    record = sit.day.record("机密一")
    assert (record.place, record.violations) == (sit.day.at["低层"], 1)


def test_reporting_missing_by_keys_alone(sit: Sitting) -> None:
    sit.key(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    mode = sit.page.mode
    assert isinstance(mode, MissingMode)
    sit.item("内部一2")
    assert mode.form is not None
    mode.form.editors["search_plan"].restore("今日清点二层")
    sit.confirm()
    sit.rest()
    assert sit.day.record("内部一2").state == "missing"
    assert mode.form is None


# A lock.


def test_the_basket_survives_a_lock_encrypted(qtbot: QtBot, day: Day) -> None:
    sit = Sitting(qtbot, day)
    sit.type("0417")
    for name in ("内部一", "机密一"):
        sit.item(name)
    sit.lend.confirm_pane.why_for.setText("年度汇总材料")
    sit.lend.basket.approve(day.at["机密一"], "SP-2026-0500")
    sit.rest()
    pause = sit.lend.confirm_pane._pause
    pause.start()
    sit.window.lock()
    assert not pause.isActive(), "no slip is drawn of a vault that is shut"
    sit.window.close()
    day.reopen()
    assert "年度汇总材料".encode() not in b"".join(p.read_bytes() for p in day.folder.iterdir() if p.is_file())
    again = Sitting(qtbot, day)
    assert [line.found.id for line in again.lend.basket.lines] == [day.at["内部一"], day.at["机密一"]]
    assert again.lend.basket.lines[1].approval_no == "SP-2026-0500"
    assert again.lend.basket.borrower == day.at["贺知远"]
    assert again.lend.confirm_pane.why_for.text() == "年度汇总材料"
    assert again.page.cards.card() is not None
    again.rest()
    again.window.close()


def test_pages_being_counted_survive_a_lock_and_are_not_recorded(qtbot: QtBot, day: Day) -> None:
    sit = Sitting(qtbot, day)
    sit.page.turn("return")
    sit.item("秘密一2")
    sit.rest()
    sit.window.lock()
    sit.window.close()
    day.reopen()
    again = Sitting(qtbot, day)
    assert again.page.verb == "return"
    assert again.back.backs[day.at["秘密一2"]].state == "waiting"
    assert day.record("秘密一2").state == "on_loan"
    again.confirm()
    again.rest()
    assert day.record("秘密一2").state == "in_store"
    again.window.close()


def test_a_lock_wipes_who_signed(qtbot: QtBot, day: Day) -> None:
    sit = Sitting(qtbot, day)
    sit.type("0417")
    sit.item("机密一")
    lend = sit.lend
    second = day.desk.countersign("miao", passphrase("miao"))
    lend.basket.signed(second)
    assert lend.basket.lines[0].verdict == "allowed"
    sit.rest()
    sit.window.lock()
    assert lend.basket.seconds == []
    with pytest.raises(Exception, match=r".*"):
        second.keyring.sign(b"anything")
    sit.window.close()


# Room, words, keys.


@pytest.mark.parametrize("room", list(Room))
def test_nothing_is_lost_where_room_is_short(sit: Sitting, room: Room) -> None:
    sit.type("0417")
    sit.item("内部一")
    sit.page.fit(room)
    QApplication.processEvents()
    assert sit.lend.confirm_pane.button.isVisible()
    assert sit.lend.card.isVisible() != sit.lend.strip.isVisible()


def test_every_control_of_the_desk_has_a_name(sit: Sitting) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    sit.type("0417")
    sit.item("机密一")
    for verb in sit.page.modes:
        sit.page.turn(verb)
        QApplication.processEvents()
        for cls in (QAbstractButton, QLineEdit):
            for one in sit.page.widget.findChildren(cls):
                if one.isVisible():
                    assert one.accessibleName().strip(), (verb, type(one).__name__)


def test_what_another_act_records_is_seen_without_losing_what_is_typed(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("机密一")
    card = open_in(sit.lend.rows, ApprovalCard)
    card.sheet.setText("SP-2026-06")
    sit.day.desk.perform(ReservePrint(form="F01"))
    sit.window.refresh()
    assert open_in(sit.lend.rows, ApprovalCard) is card
    assert card.sheet.text() == "SP-2026-06"
