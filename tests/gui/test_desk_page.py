"""The desk as officers use it: keys and scans into the real window, over a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.desk import attaching
from secretdesk.domain.ledgers import Slip
from secretdesk.gui.bursts import GAP_MS
from secretdesk.gui.components.rule_hit import ApprovalCard
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.bench import under_way
from secretdesk.gui.pages.cards import RowCard
from secretdesk.gui.pages.desk.desk_page import DeskPage
from secretdesk.gui.pages.desk.lend_mode import LendMode
from secretdesk.gui.pages.desk.return_mode import ReturnMode
from secretdesk.gui.pages.scans.attach_dialog import AttachDialog
from secretdesk.gui.pages.signing import SignHere
from secretdesk.gui.shell import Entry
from tests.gui.day import TODAY, Day, lived, passphrase
from tests.gui.scanner import burst
from tests.gui.window import AtDesk, settle
from tests.labels.scanned import saved


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


def test_a_badge_then_items_then_the_passphrase_lends_and_prints(sit: Sitting) -> None:
    assert sit.type("0417") == "贺知远"
    assert "贺知远" in words_of(sit.lend.card)
    sit.item("内部一")
    sit.item("内部一2")
    assert [row.number for row in sit.lend.rows.rows()] == [sit.day.number("内部一2"), sit.day.number("内部一")]
    assert sit.lend.basket.counts() == {"allowed": 2, "approve": 0, "refused": 0}
    assert sit.lend.confirm_pane.button.words() == "Lend 2 items"
    sit.sign(sit.lend.confirm_pane.receiver, "he")
    sit.confirm()
    sit.rest()
    for name in ("内部一", "内部一2"):
        assert sit.day.record(name).state == "on_loan"
        assert sit.day.record(name).custodian == sit.day.at["贺知远"]
    slips = sit.day.desk.read(lambda reading: reading.facts.find(Slip, number="JY-2026-0004"))
    assert slips[0].record.signature == "at_desk"
    assert sit.lend.basket.lines == []
    sit.bot.waitUntil(lambda: bool(sit.day.sent), timeout=10000)
    assert sit.day.sent[0].startswith(b"%PDF")
    assert sit.lend.confirm_pane.receiver.passphrase.length() == 0


def test_a_stick_with_state_secrets_waits_for_an_approval(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("U盘")
    assert sit.lend.basket.counts() == {"allowed": 0, "approve": 1, "refused": 0}


def test_a_wrong_passphrase_lends_nothing_and_keeps_the_basket(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("内部一")
    sit.lend.confirm_pane.receiver.passphrase.setFocus()
    person_types(sit.lend.confirm_pane.receiver.passphrase, "not right")
    sit.confirm()
    sit.rest()
    assert sit.lend.confirm_pane.receiver.fault.isVisible()
    assert sit.day.record("内部一").state == "in_store"
    assert sit.lend.basket.has(sit.day.at["内部一"])


def test_who_has_no_account_signs_the_slip_and_it_is_missing_until_scanned(sit: Sitting) -> None:
    sit.type("傅清和")
    assert sit.lend.confirm_pane.paper()
    sit.item("内部一2")
    sit.confirm()
    sit.rest()
    (slip,) = sit.day.desk.read(lambda reading: reading.facts.find(Slip, number="JY-2026-0004"))
    assert slip.record.signature == "missing"
    sit.day.at["new slip"] = slip.id
    code = sit.day.code("slip", "new slip")
    sit.scan(code)
    assert sit.page.slips.open()
    sit.scan(code)
    sit.rest()
    assert sit.day.get(Slip, "new slip").signature == "on_paper"
    assert not sit.page.slips.open()
    # The signed sheet may have been scanned as a picture: it is kept with the slip.
    assert sit.page.slips.cards.ways() == ("attach", "known")
    sit.page.slips.cards.take("attach")
    (asked,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, AttachDialog) and one.isVisible())
    assert asked.paper.current() == "signed_slip"
    scan = sit.day.folder.parent / "scan.png"
    scan.write_bytes(saved(Image.new("L", (620, 877), 255), "PNG"))
    asked.take(scan)
    settle(sit.bot, sit.page)
    asked.go()
    settle(sit.bot, sit.page)
    assert [one.record.paper for one in attaching.attached_to(sit.day.desk, "slip", slip.id)] == ["signed_slip"]
    assert "JY-2026-0004" in sit.window.box.last()


def test_the_slip_card_yields_to_the_next_scan_and_ctrl_enter_clears_it(sit: Sitting) -> None:
    sit.type("JY-2026-0001")
    assert sit.page.slips.open()
    sit.item("内部一")
    assert not sit.page.slips.open()
    assert sit.day.get(Slip, "slip of 机密一2").signature == "missing"
    sit.type("JY-2026-0001")
    sit.confirm()
    sit.rest()
    assert sit.day.get(Slip, "slip of 机密一2").signature == "on_paper"


def test_scanning_again_takes_out_ctrl_z_undoes_and_another_badge_changes_the_person(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("内部一")
    sit.item("机密一")
    sit.item("内部一")
    assert [line.found.id for line in sit.lend.basket.lines] == [sit.day.at["机密一"]]
    sit.item("内部一2")
    sit.window.box.setFocus()
    sit.window.box.line.clear()
    sit.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [line.found.id for line in sit.lend.basket.lines] == [sit.day.at["机密一"]]
    assert sit.lend.basket.lines[0].verdict == "approve"
    sit.type("邱明朗")
    assert sit.lend.basket.lines[0].verdict == "refused"
    assert "邱明朗" in words_of(sit.lend.card)


def test_an_approval_sheet_settles_its_row(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("机密一")
    card = open_in(sit.lend.rows, ApprovalCard)
    card.sheet.setFocus()
    card.sheet.setText("SP-2026-0208")
    sit.key(Qt.Key.Key_Return)
    assert sit.lend.basket.lines[0].verdict == "allowed"
    sit.sign(sit.lend.confirm_pane.receiver, "he")
    sit.confirm()
    sit.rest()
    (lent,) = sit.day.events("机密一", "lend")
    assert lent.approval_no == "SP-2026-0208"


def test_the_number_that_was_only_offered_is_no_approval(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("机密一")
    card = open_in(sit.lend.rows, ApprovalCard)
    card.sheet.setFocus()
    sit.key(Qt.Key.Key_Return)
    assert sit.lend.basket.lines[0].verdict == "approve"


def test_an_approver_at_the_desk_settles_all_he_may(sit: Sitting) -> None:
    sit.type("0417")
    for name in ("机密一", "秘密一"):
        sit.item(name)
    card = open_in(sit.lend.rows, ApprovalCard)
    QTest.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    pane = sit.lend.confirm_pane
    assert pane.approver.isVisible()
    assert next(one.role for one in pane.approver.sign.people()) == "dept_head"
    sit.sign(pane.approver.sign, "miao")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    assert sit.lend.basket.counts()["allowed"] == 2
    sit.sign(pane.receiver, "he")
    sit.confirm()
    sit.rest()
    for name in ("机密一", "秘密一"):
        (lent,) = sit.day.events(name, "lend")
        assert lent.approver == sit.day.at["苗春霖"]


def test_what_has_happened_is_entered_with_reason_and_a_second_person(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("绝密一")
    card = open_in(sit.lend.rows, RowCard)
    QTest.mouseClick(card.enter, Qt.MouseButton.LeftButton)
    pane = sit.lend.confirm_pane
    line = sit.lend.basket.lines[0]
    assert line.violation
    assert line.verdict == "approve"
    assert sit.day.at["贺知远"] not in {one.person for one in pane.second.sign.people()}
    sit.lend.settling.sheet(line.found.id, "SP-2026-0300")
    sit.sign(pane.receiver, "he")
    sit.confirm()
    sit.rest()
    assert sit.day.record("绝密一").state == "in_store"
    pane.why.setText("已带出，事后补记")
    pane.second.sign.who.choose("zhong")
    sit.sign(pane.second.sign, "zhong")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    assert pane.receiver.waits()
    sit.confirm()
    sit.rest()
    record = sit.day.record("绝密一")
    assert (record.state, record.violations) == ("on_loan", 1)


def test_a_collector_signs_in_the_borrowers_place(sit: Sitting) -> None:
    sit.type("傅清和")
    sit.lend.card.asked.emit("proxy")
    sit.type("0417")
    assert sit.lend.basket.borrower == sit.day.at["傅清和"]
    assert sit.lend.basket.collector == sit.day.at["贺知远"]
    sit.item("内部一3")
    sit.sign(sit.lend.confirm_pane.receiver, "he")
    sit.confirm()
    sit.rest()
    record = sit.day.record("内部一3")
    assert (record.custodian, record.collector) == (sit.day.at["傅清和"], sit.day.at["贺知远"])


def test_the_due_day_and_the_reading_room_hold_for_all(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("内部一")
    assert sit.lend.basket.lines[0].due_on == TODAY + timedelta(days=7)
    menu = sit.lend.due.menu_of_days()
    next(action for action in menu.actions() if action.text() == "14 days").trigger()
    assert sit.lend.basket.lines[0].due_on == TODAY + timedelta(days=14)
    sit.lend.due.choose(None)
    sit.lend.room.click()
    assert sit.lend.basket.lines[0].due_on == TODAY
    sit.lend.confirm_pane.why_for.setText("年度汇总")
    sit.lend.confirm_pane.choose("paper")
    sit.confirm()
    sit.rest()
    (lent,) = sit.day.events("内部一", "lend")
    assert (lent.in_room, lent.purpose, lent.due_on) == (True, "年度汇总", TODAY)


def test_a_scan_is_taken_while_a_loan_becomes_durable(sit: Sitting) -> None:
    sit.type("傅清和")
    sit.item("内部一")
    sit.confirm()
    assert under_way()
    assert sit.day.number("内部一") in sit.item("内部一")  # answered: it is being recorded
    sit.item("内部一2")
    sit.rest()
    assert sit.day.record("内部一").state == "on_loan"
    assert [line.found.id for line in sit.lend.basket.lines] == [sit.day.at["内部一2"]]


def test_a_rule_that_changed_meanwhile_refuses_the_whole_act(sit: Sitting) -> None:
    from secretdesk.domain.custody.missing import ReportMissing

    sit.type("傅清和")
    sit.item("内部一")
    sit.item("内部一2")
    sit.day.desk.perform(ReportMissing(item=sit.day.at["内部一2"], search_plan="逐柜查找"))
    sit.confirm()
    sit.rest()
    assert sit.day.record("内部一").state == "in_store"
    assert sit.tones[-1] == "red"
    assert sit.lend.basket.counts()["refused"] == 1


def test_escape_asks_before_it_clears(sit: Sitting) -> None:
    sit.type("0417")
    sit.item("内部一")
    sit.window.box.setFocus()
    sit.window.box.line.clear()
    sit.key(Qt.Key.Key_Escape)
    assert sit.lend.cards.ways() == ("clear", "keep")
    sit.lend.cards.take("clear")
    assert sit.lend.basket.lines == []
    assert sit.lend.basket.borrower is None
