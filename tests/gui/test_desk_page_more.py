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

from secretdesk.gui.bursts import GAP_MS
from secretdesk.gui.components.rule_hit import RuleHitCard
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.bench import under_way
from secretdesk.gui.pages.desk.desk_page import DeskPage
from secretdesk.gui.pages.desk.lend_mode import LendMode
from secretdesk.gui.pages.desk.missing_mode import MissingMode
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
