"""Lending: a badge, then items, each with its rule hits in words and the ways out; confirmed by the receiver."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk import signers
from secretdesk.desk.basket import Basket
from secretdesk.domain.ledgers import Person
from secretdesk.domain.rules import is_item
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.count_head import Tally
from secretdesk.gui.components.item_rows import ItemRows
from secretdesk.gui.components.mode_switch import Choice
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.person_card import PersonCard, PersonStrip
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.page import Answer, Room
from secretdesk.gui.pages.desk.due_chip import DueChip
from secretdesk.gui.pages.desk.lend_confirm import FIRST, LendConfirm
from secretdesk.gui.pages.desk.lend_recording import Recording
from secretdesk.gui.pages.desk.lend_settling import Settling, Violations
from secretdesk.gui.pages.desk.mode import Mode
from secretdesk.gui.pages.desk.person_facts import facts_of
from secretdesk.gui.pages.item_words import row_of
from secretdesk.gui.pages.scan_answers import not_here
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from secretdesk.desk.basket import Line
    from secretdesk.desk.scanning import Scanned
    from secretdesk.gui.components.person_card import PersonFacts
    from secretdesk.gui.pages.bench import Bench

HINT = N_("lend", "Scan the next item, or another badge")


class LendMode(Mode):
    """What is scanned toggles; nothing is recorded before the receiver confirms."""

    verb = "lend"
    choice = Choice(id="lend", words=N_("action", "Lend"), icon="arrow-up-from-line", key="F2")
    hint = HINT
    rows: ItemRows
    confirm_pane: LendConfirm
    settling: Settling
    violations: Violations
    recording: Recording

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.basket = Basket(bench.desk)
        self._awaits_collector = False
        self.card, self.strip = PersonCard(N_("lend", "Borrower")), PersonStrip()
        self.nobody = Words(FIRST, tone="text2", wrap=True)
        self.nobody.setContentsMargins(px(14), px(14), px(14), px(14))
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._facts: PersonFacts | None = None
        self.card.body.addWidget(self.nobody)
        for part in (self.card, self.strip):
            part.asked.connect(self._of_person)
        self.rows = ItemRows()
        self.rows.setAccessibleName("")
        self.rows.dropped.connect(self.take_out)
        self.tally = Tally(N_("lend", "Take one back"))
        self.tally.undo.connect(self.undo)
        self.more = IconWords("scan-line", tone="text2", wrap=True)
        self.confirm_pane = LendConfirm(bench)
        self.settling, self.violations = Settling(self, violations=True), Violations(self)
        self.recording = Recording(self)
        self._wire()
        self._lay()
        self.show_all()

    def _wire(self) -> None:
        pane = self.confirm_pane
        self.rows.opened.connect(self.settling.open_card)
        pane.confirmed.connect(self.recording.confirm)
        pane.approver_signed.connect(self.settling.approved)
        pane.second_signed.connect(self.violations.signed)
        pane.purpose.connect(lambda text: setattr(self.basket, "purpose", text.strip()))
        pane.purpose.connect(lambda _text: pane.draw(self.basket))
        pane.reason.connect(lambda text: setattr(self.basket, "violation", text.strip()))
        today, clocks = self.desk.context(0).today, self.desk.profile.clocks
        self.due = DueChip(today, clocks["loan.days"])
        self.due.chosen.connect(self._due)
        self.room = Chip(N_("lend", "Reading room"), icon="book-open", checkable=True)
        self.room.toggled.connect(self._room)
        self.proxy = Chip("", icon="users", droppable=True)
        self.proxy.clicked.connect(lambda: self._collector(None))
        self.prints = Chip(N_("lend", "Print the slip"), icon="printer", checkable=True)
        self.prints.setChecked(True)
        for tool in (self.proxy, self.due, self.room, self.prints):
            self.tool_line.addWidget(tool)

    def _lay(self) -> None:
        middle = Pane(margin=0)
        middle.body.setSpacing(0)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(px(14), px(10), px(14), px(10))
        below.addWidget(self.more)
        for part in (self.tally, self.cards, self.rows, foot):
            middle.body.addWidget(part, 1 if part is self.rows else 0)
        self.card.setFixedWidth(px(296))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(px(12))
        for part in (self.card, middle, self.confirm_pane):
            self._columns.addWidget(part, 1 if part is middle else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self.strip)
        whole.addLayout(self._columns, 1)
        self.fit(Room.WIDE)

    def fit(self, room: Room) -> None:
        wide = room is Room.WIDE
        self.card.setVisible(wide)
        self._wide = wide
        self.strip.setVisible(not wide and self.basket.borrower is not None)
        self.rows.set_compact(compact=not wide)
        self.confirm_pane.setFixedWidth(px(316 if wide else 268))
        self.confirm_pane.show_stage(shown=wide)

    def does(self) -> Mapping[str, Callable[[], None]]:
        return {"confirm": self.recording.confirm, "undo": self.undo}

    def entered(self) -> None:
        self.refresh()

    def begin(self, what: str) -> None:
        if what.isdigit():
            self.set_borrower(int(what))

    # What a scan does.

    def took(self, scanned: Scanned) -> Answer:
        if scanned.kind == "person":
            return self._badge(scanned)
        if not is_item(scanned.record):
            return not_here(scanned, N_("lend", "a badge or an item"))
        item, number = scanned.id, scanned.record.number
        if item in self.recording.going:
            return Answer(words=N_("lend", "{number} is being recorded.", number=number), tone="amber")
        was_there = self.basket.has(item)
        line = self.basket.toggle(item)
        self.show_all()
        if line is None:
            words = N_("lend", "{number} taken out.", number=number) if was_there else N_("scan", "No such item.")
            return Answer(words=words, icon="undo-2" if was_there else "")
        self._newest(line, scanned)
        return _answer(line, number)

    def _newest(self, line: Line, scanned: Scanned) -> None:
        if line.verdict != "allowed":
            self.settling.open_card(line.found.id, focus=False)
        if scanned.status == "confirm":
            self.cards.say(
                "approve",
                scanned.message,
                icon="repeat",
                ways=(
                    ("keep", N_("card", "Still on it"), lambda: None),
                    ("out", N_("rule", "Take out"), lambda: self.take_out(line.found.id)),
                ),
            )

    def _badge(self, scanned: Scanned) -> Answer:
        if self._awaits_collector:
            self._collector(scanned.id)
        else:
            self.set_borrower(scanned.id)
        return Answer(words=scanned.record.name, tone="quiet", icon="id-card")

    # Who.

    def set_borrower(self, person: int | None) -> None:
        self.basket.set_borrower(person)
        self._awaits_collector = False
        self.show_all()

    def _of_person(self, asked: str) -> None:
        if asked == "change":
            self.set_borrower(None)
            self.bench.shell.answer(Answer(words=FIRST, icon="id-card"))
        elif asked == "proxy":
            self._awaits_collector = True
            self.bench.shell.answer(Answer(words=N_("lend", "Scan the badge of whoever collects it"), icon="id-card"))
        elif asked == "held":
            self.bench.shell.go("copies")

    def _collector(self, person: int | None) -> None:
        self._awaits_collector = False
        self.basket.set_terms(collector=person, due_on=self.basket.due_on)
        self.show_all()

    def _due(self, day: date | None) -> None:
        self.basket.set_terms(collector=self.basket.collector, due_on=day)
        self.show_all()

    def _room(self, on: bool) -> None:  # noqa: FBT001 -- Qt's own signal
        self.basket.set_terms(collector=self.basket.collector, due_on=self.basket.due_on, in_room=on)
        self.show_all()

    # What stands there.

    def refresh(self) -> None:
        """Ask the rules again; what somebody is typing into a card stays."""
        before = self.basket.lines
        self.basket.ask_again()
        if self.basket.lines != before:
            self.show_all()
        else:
            self._show_person()

    def show_all(self) -> None:
        today, basket = self.desk.context(0).today, self.basket
        rows = tuple(row_of(self.desk.profile, today, line) for line in reversed(basket.lines))
        if rows != self.rows.rows():
            self.rows.set_rows(rows)
        counts = basket.counts()
        self.tally.say(
            len(basket.lines),
            (
                (counts["allowed"], N_("lend", "to lend"), "green"),
                (counts["approve"], N_("rule", "Needs approval"), "amber"),
                (counts["refused"], N_("rule", "Refused"), "red"),
            ),
        )
        self.more.say(
            N_("lend", "Scan on to add; scan the same item again to take it out; another badge changes the person.")
            if basket.lines
            else N_("lend", "Scan what is to be lent.")
        )
        self._show_person()
        going = 0 if basket.borrower is None else counts["allowed"]
        self.confirm_pane.say(going, counts["approve"], counts["refused"])
        self.violations.show()
        self.confirm_pane.draw(basket)

    def _show_person(self) -> None:
        borrower = self.basket.borrower
        facts = facts_of(self.desk, borrower) if borrower is not None else None
        self.nobody.setVisible(facts is None)
        if facts != self._facts:
            self._facts = facts
            self.card.show_person(facts)
            self.strip.show_person(facts)
        self.strip.setVisible(facts is not None and not self._wide)
        collector = self.basket.collector
        name = self.desk.read(lambda reading: reading.names("person", (collector,))).get(collector or 0, "")
        self.proxy.say(N_("lend", "Collected by"), name)
        self.proxy.setChecked(True)
        self.proxy.setVisible(collector is not None)
        receiver = collector if collector is not None else borrower
        self.confirm_pane.receives(signers.of_person(self.desk, receiver), known=receiver is not None)
        self.due.show_day(self.basket.due_on)

    def take_out(self, item: int) -> None:
        self.basket.take_out(item)
        self.show_all()

    def undo(self) -> None:
        """Take the last scan back."""
        item = self.basket.undo()
        if item is not None:
            self.show_all()
            self.bench.shell.answer(Answer(words=N_("lend", "The last scan is taken back."), icon="undo-2"))

    def escape(self) -> None:
        if self.cards.close_card():
            return
        if self.rows.open_key() >= 0:
            self.rows.close_card()
        elif self.basket.lines:
            self.cards.say(
                "note",
                N_("lend", "Clear {n} {n|item|items}?", n=len(self.basket.lines)),
                N_("lend", "Nothing of it was recorded."),
                ways=(("clear", N_("lend", "Clear"), self.clear), ("keep", N_("lend", "Keep"), lambda: None)),
            )
        else:
            self.set_borrower(None)

    def clear(self) -> None:
        """Take everything off the desk."""
        self.basket.clear()
        self.basket.purpose = self.basket.violation = ""
        self.basket.set_terms(in_room=False)
        self.room.setChecked(False)
        self.confirm_pane.clear()
        self.set_borrower(None)

    # A lock.

    def draft(self) -> dict[str, Any] | None:
        return self.basket.to_draft() if self.basket.lines else None

    def restore(self, draft: dict[str, Any]) -> int:
        self.basket = Basket.from_draft(self.desk, draft)
        if self.basket.borrower is not None and not self.desk.read(
            lambda reading: reading.facts.get(Person, self.basket.borrower)
        ):
            self.basket.borrower = None
        self.room.setChecked(self.basket.in_room)
        self.confirm_pane.why_for.setText(self.basket.purpose)
        self.confirm_pane.why.setText(self.basket.violation)
        self.show_all()
        return len(self.basket.lines)

    def put_away(self) -> None:
        self.basket.dismiss()
        self.confirm_pane.put_away()


def _answer(line: Line, number: str) -> Answer:
    match line.verdict:
        case "allowed":
            return Answer(words=number, tone="quiet")
        case "approve":
            return Answer(words=N_("lend", "{number}: needs approval", number=number), tone="amber", icon="signature")
        case _:
            return Answer(words=N_("lend", "{number}: refused", number=number), tone="red")
