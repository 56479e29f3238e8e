"""The desk as officers use it: keys and scans into the real window, over a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.domain.custody.printing import ReservePrint
from secretdesk.domain.ledgers import Slip
from secretdesk.gui.bursts import GAP_MS
from secretdesk.gui.components.rule_hit import ApprovalCard, RuleHitCard
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Room
from secretdesk.gui.pages.bench import under_way
from secretdesk.gui.pages.cards import RowCard
from secretdesk.gui.pages.desk_page import DeskPage
from secretdesk.gui.pages.lend_mode import LendMode
from secretdesk.gui.pages.missing_mode import MissingMode
from secretdesk.gui.pages.move_mode import MoveMode
from secretdesk.gui.pages.renew_mode import RenewMode
from secretdesk.gui.pages.return_mode import ReturnMode
from secretdesk.gui.pages.signing import SignHere
from secretdesk.gui.pages.violation_card import ViolationCard
from secretdesk.gui.shell import Entry
from tests.gui.day import TODAY, Day, lived, passphrase
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
        QTest.keyClicks(target, text)
        QTest.keyClick(target, Qt.Key.Key_Return)
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
    sit.item("U盘")
    assert [row.number for row in sit.lend.rows.rows()] == [sit.day.number("U盘"), sit.day.number("内部一")]
    assert sit.lend.basket.counts() == {"allowed": 2, "approve": 0, "refused": 0}
    assert sit.lend.confirm_pane.button.words() == "Lend 2 items"
    sit.sign(sit.lend.confirm_pane.receiver, "he")
    sit.confirm()
    sit.rest()
    for name in ("内部一", "U盘"):
        assert sit.day.record(name).state == "on_loan"
        assert sit.day.record(name).custodian == sit.day.at["贺知远"]
    slips = sit.day.desk.read(lambda reading: reading.facts.find(Slip, number="JY-2026-0004"))
    assert slips[0].record.signature == "at_desk"
    assert sit.lend.basket.lines == []
    sit.bot.waitUntil(lambda: bool(sit.day.sent), timeout=10000)
    assert sit.day.sent[0].startswith(b"%PDF")
    assert sit.lend.confirm_pane.receiver.passphrase.length() == 0


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


def test_without_a_printer_the_loan_stands_and_it_is_said(
    sit: Sitting, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from secretdesk.desk import press

    monkeypatch.setattr(press, "_SOCKET", tmp_path / "no such socket")
    sit.page.bench.papers._send = None
    sit.type("傅清和")
    sit.item("内部一")
    sit.confirm()
    sit.rest()
    sit.bot.waitUntil(lambda: sit.lend.cards.card() is not None, timeout=10000)
    assert sit.lend.cards.ways() == ("again", "later")
    assert sit.day.record("内部一").state == "on_loan"


# Every scan has its answer.


def test_every_code_is_answered_in_words(sit: Sitting) -> None:
    from secretdesk.labels import payload

    code = sit.day.code("copy", "内部一")
    damaged = code[:-1] + str((int(code[-1]) + 1) % 10)
    read = payload.read(code)
    other = payload.write(payload.LabelCode(prefix=10, tag=(read.tag + 1) % 100000, code_id=read.code_id, mac=read.mac))
    forged = payload.write(payload.LabelCode(prefix=10, tag=read.tag, code_id=read.code_id, mac=bytes(10)))
    unknown = payload.write(payload.LabelCode(prefix=10, tag=read.tag, code_id=bytes(range(10)), mac=read.mac))
    assert "Damaged label" in sit.scan(damaged)
    assert sit.tones[-1] == "red"
    assert "Another unit" in sit.scan(other)
    assert sit.tones[-1] == "amber"
    assert "does not verify" in sit.scan(forged)
    assert sit.tones[-1] == "red"
    assert "Not known in this vault" in sit.scan(unknown)
    assert sit.day.number("内部一") in sit.scan(code)
    assert sit.lend.basket.has(sit.day.at["内部一"])
    assert "Longer" in sit.type("9" * 399) or sit.tones[-1] in {"red", "amber"}
    assert sit.type("690123456789")


def test_a_reprinted_label_asks_and_the_old_one_is_put_aside(sit: Sitting) -> None:
    old = sit.day.code("copy", "内部一")
    sit.scan(old)
    sit.item("内部一")
    new = sit.day.code("copy", "内部一")
    sit.scan(old)
    assert sit.lend.cards.ways() == ("keep", "out")
    sit.lend.cards.take("out")
    assert not sit.lend.basket.has(sit.day.at["内部一"])
    sit.scan(new)
    sit.rest()
    assert "Old label" in sit.scan(old)


def test_a_scan_in_a_field_gives_the_field_its_text_back(sit: Sitting) -> None:
    sit.type("0417")
    field = sit.lend.confirm_pane.why_for
    field.setText("年度")
    field.setFocus()
    code = sit.day.code("copy", "内部一")
    sit.scan(code)
    assert field.text() == "年度"
    assert sit.lend.basket.has(sit.day.at["内部一"])


# Taking back.


def test_what_has_pages_waits_for_them_and_what_has_none_records_itself(sit: Sitting) -> None:
    sit.day.lend("U盘", "贺知远")
    sit.key(Qt.Key.Key_F3)
    assert sit.page.verb == "return"
    sit.item("U盘")
    sit.rest()
    assert sit.day.record("U盘").state == "in_store"
    sit.item("秘密一2")
    assert sit.back.head.pages.hasFocus()
    assert sit.back.head.pages.text() == "16"
    assert sit.day.record("秘密一2").state == "on_loan"
    assert sit.back.head.head.place.text() == "3号柜 二层"
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    assert sit.day.record("秘密一2").state == "in_store"
    (returned,) = sit.day.events("秘密一2", "return")
    assert (returned.pages, returned.returned_by) == (16, sit.day.at["贺知远"])


def test_the_next_scan_says_that_the_pages_agree(sit: Sitting) -> None:
    sit.page.turn("return")
    sit.scan(sit.day.code("copy", "秘密一2"))
    sit.scan(sit.day.code("copy", "秘密二2"))
    sit.rest()
    assert sit.day.record("秘密一2").state == "in_store"
    assert sit.day.record("秘密二2").state == "on_loan"
    assert sit.back.backs[sit.day.at["秘密二2"]].state == "waiting"
    sit.confirm()
    sit.rest()
    assert sit.day.record("秘密二2").state == "in_store"


def test_a_shortage_stands_in_the_row_until_it_is_settled(sit: Sitting) -> None:
    sit.page.turn("return")
    sit.item("秘密一2")
    sit.back.head.pages.setText("15")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    item = sit.day.at["秘密一2"]
    card = sit.back.list.card(item)
    assert isinstance(card, RuleHitCard)
    assert "1 page short." in words_of(card)
    assert sit.day.record("秘密一2").state == "on_loan"
    card.asked.emit("enter")
    form = sit.back.list.card(item)
    assert isinstance(form, ViolationCard)
    assert sit.day.at["贺知远"] not in {one.person for one in form.sign.people()}
    form.why.setText("缺第 7 页，本人称未见")
    form.sign.who.choose("deputy")
    sit.sign(form.sign, "deputy")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    (returned,) = [
        past.event for past in sit.day.desk.read(lambda reading: reading.history("copy", item)) if past.act == "return"
    ]
    assert (returned.pages, returned.condition) == (15, "incomplete")
    assert returned.violation == "缺第 7 页，本人称未见"
    assert sit.day.record("秘密一2").violations == 1


def test_counting_again_or_giving_back_records_nothing(sit: Sitting) -> None:
    sit.page.turn("return")
    for way, state in (("recount", "waiting"), ("back", "given_back")):
        sit.item("秘密一2")
        sit.back.head.pages.setText("17")
        sit.key(Qt.Key.Key_Return)
        item = sit.day.at["秘密一2"]
        card = sit.back.list.card(item)
        assert isinstance(card, RuleHitCard)
        assert "too many" in words_of(card)
        card.asked.emit(way)
        assert sit.back.backs[item].state == state
        assert sit.day.record("秘密一2").state == "on_loan"
        sit.back.drop(sit.back.backs[item])


def test_no_figure_of_pages_keeps_the_item_waiting(sit: Sitting) -> None:
    sit.page.turn("return")
    sit.item("秘密一2")
    sit.back.head.pages.setText("十六")
    sit.key(Qt.Key.Key_Return)
    assert sit.tones[-1] == "amber"
    sit.item("秘密二2")
    assert list(sit.back.backs) == [sit.day.at["秘密一2"]]


def test_a_missing_item_leads_to_its_form_and_is_found(sit: Sitting) -> None:
    sit.page.turn("return")
    sit.item("丢失")
    card = sit.back.list.card(sit.day.at["丢失"])
    assert isinstance(card, RuleHitCard)
    assert "Found now?" in words_of(card)
    card.asked.emit("recover")
    assert sit.page.verb == "missing"
    mode = sit.page.mode
    assert isinstance(mode, MissingMode)
    assert mode.form is not None
    sit.confirm()
    assert mode.form.faults  # where it lay and who saw it must be said
    mode.form.editors["found_where"].restore("二号柜与墙之间")
    mode.form.editors["exposure"].restore("无")
    sit.confirm()
    sit.rest()
    assert sit.day.record("丢失").state == "in_store"


def test_what_is_not_lent_is_refused_in_its_row(sit: Sitting) -> None:
    sit.page.turn("return")
    sit.item("内部一")
    assert sit.tones[-1] == "red"
    card = sit.back.list.card(sit.day.at["内部一"])
    assert isinstance(card, RuleHitCard)
    card.asked.emit("drop")
    assert sit.back.list.keys() == ()


def test_damage_late_entry_and_another_bearer_hold_for_the_round(sit: Sitting) -> None:
    sit.page.turn("return")
    sit.type("0417")
    sit.back.damaged.click()
    sit.back.counting.click()
    sit.back.late.set_late(date(2026, 11, 22), "停电")
    sit.item("秘密二2")
    sit.rest()
    (returned,) = sit.day.events("秘密二2", "return")
    assert returned.condition == "damaged"
    assert returned.returned_by == sit.day.at["贺知远"]
    assert (returned.on, returned.late_reason) == (date(2026, 11, 22), "停电")
    assert returned.pages is None


def test_a_shelf_label_ticks_what_was_put_there(sit: Sitting) -> None:
    sit.page.turn("return")
    sit.item("秘密二2")
    sit.key(Qt.Key.Key_Return)
    sit.rest()
    assert "put back" in sit.scan(sit.day.code("place", "一层"))
    assert sit.tones[-1] == "quiet"
    sit.scan(sit.day.code("place", "二层"))
    assert sit.tones[-1] == "amber"


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
    sit.window.lock()
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
