"""Renewing: items held in the hand, each with what stands in its way, then one act for all that may run longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.desk.basket import Renewals
from secretdesk.domain.rules import is_item
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.count_head import Tally
from secretdesk.gui.components.fields import Field, LineEdit
from secretdesk.gui.components.item_rows import ItemRows
from secretdesk.gui.components.mode_switch import Choice
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.page import Answer, Room
from secretdesk.gui.pages.desk.due_chip import DueChip
from secretdesk.gui.pages.desk.lend_confirm import SecondPerson
from secretdesk.gui.pages.desk.lend_settling import Settling
from secretdesk.gui.pages.desk.mode import Mode
from secretdesk.gui.pages.item_words import row_of
from secretdesk.gui.pages.scan_answers import not_here
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from secretdesk.desk.desk import Outcome
    from secretdesk.desk.scanning import Scanned
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench


class RenewPane(Pane):
    """Why, who approves, and the button."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(N_("renewing", "Loans that run longer"))
        self.why = LineEdit(hint=N_("renewing", "What it is still needed for"), sensitive=True)
        self.approver = SecondPerson(bench, N_("lend", "Approval at the desk"))
        self.button = Button(N_("act", "Renew"), key="Ctrl+Enter", tone="primary", height="large")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.note = Words(N_("renewing", "Each is seen before it is renewed."), size=13, tone="text2", wrap=True)
        for part in (Field(N_("act", "Reason"), self.why), self.approver, self.note, self.button):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def next_hand(self) -> None:
        """Go on to the button."""
        self.button.setFocus()


class RenewMode(Mode):
    """Scanning again takes out; what waits for approval or is refused stays behind."""

    verb = "renew"
    choice = Choice(id="renew", words=N_("action", "Renew"), icon="repeat", key="Alt+R")
    hint = N_("renewing", "Scan what is to be kept longer")
    rows: ItemRows
    confirm_pane: RenewPane
    settling: Settling

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.basket = Renewals(bench.desk)
        self._busy = False
        self.rows, self.confirm_pane = ItemRows(), RenewPane(bench)
        self.settling = Settling(self, violations=False)
        self.tally = Tally(N_("lend", "Take one back"))
        self.tally.undo.connect(self.undo)
        self.rows.opened.connect(self.settling.open_card)
        self.rows.dropped.connect(self.take_out)
        self.confirm_pane.button.clicked.connect(self.confirm)
        self.confirm_pane.approver.signed.connect(self.settling.approved)
        self.confirm_pane.why.textChanged.connect(lambda text: setattr(self.basket, "reason", text.strip()))
        self.due = DueChip(self.desk.context(0).today, self.desk.profile.clocks["loan.renewal_days"])
        self.due.chosen.connect(self._due)
        self.tool_line.addWidget(self.due)
        self._lay()
        self.show_all()

    def _lay(self) -> None:
        main = Pane(margin=0)
        main.body.setSpacing(0)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(px(14), px(10), px(14), px(10))
        below.addWidget(
            IconWords("scan-line", N_("renewing", "Scan what is brought along to be seen."), tone="text2", wrap=True)
        )
        for part in (self.tally, self.cards, self.rows, foot):
            main.body.addWidget(part, 1 if part is self.rows else 0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(main, 1)
        whole.addWidget(self.confirm_pane)
        self.fit(Room.WIDE)

    def fit(self, room: Room) -> None:
        self.rows.set_compact(compact=room is not Room.WIDE)
        self.confirm_pane.setFixedWidth(px(316 if room is Room.WIDE else 268))

    def does(self) -> Mapping[str, Callable[[], None]]:
        return {"confirm": self.confirm, "undo": self.undo}

    def took(self, scanned: Scanned) -> Answer:
        if not is_item(scanned.record):
            return not_here(scanned, N_("renewing", "an item on loan"))
        line = self.basket.toggle(scanned.id)
        self.show_all()
        number = scanned.record.number
        if line is None:
            return Answer(words=N_("lend", "{number} taken out.", number=number), icon="undo-2")
        if line.verdict == "allowed":
            return Answer(words=number, tone="quiet")
        self.settling.open_card(line.found.id, focus=False)
        if line.verdict == "approve":
            return Answer(words=N_("lend", "{number}: needs approval", number=number), tone="amber", icon="signature")
        return Answer(words=N_("lend", "{number}: refused", number=number), tone="red")

    def _due(self, day: date | None) -> None:
        self.basket.due_on = day
        self.basket.ask_again()
        self.show_all()

    def refresh(self) -> None:
        before = self.basket.lines
        self.basket.ask_again()
        if self.basket.lines != before:
            self.show_all()

    def show_all(self) -> None:
        today = self.desk.context(0).today
        rows = tuple(row_of(self.desk.profile, today, line) for line in reversed(self.basket.lines))
        if rows != self.rows.rows():
            self.rows.set_rows(rows)
        counts = self.basket.counts()
        self.tally.say(
            len(self.basket.lines),
            (
                (counts["allowed"], N_("renewing", "to renew"), "green"),
                (counts["approve"], N_("rule", "Needs approval"), "amber"),
                (counts["refused"], N_("rule", "Refused"), "red"),
            ),
        )
        n = counts["allowed"]
        button = self.confirm_pane.button
        button.say(N_("renewing", "Renew {n} {n|item|items}", n=n) if n else N_("act", "Renew"))
        button.setEnabled(n > 0 and not self._busy)
        self.due.show_day(self.basket.due_on)

    def take_out(self, item: int) -> None:
        self.basket.take_out(item)
        self.show_all()

    def undo(self) -> None:
        if self.basket.undo() is not None:
            self.show_all()
            self.bench.shell.answer(Answer(words=N_("lend", "The last scan is taken back."), icon="undo-2"))

    def confirm(self) -> None:
        """Renew what may run longer."""
        command = self.basket.command()
        if command is None or self._busy:
            return
        self._busy = True

        def done(_outcome: Outcome) -> None:
            self._busy = False
            self.basket.took(command.items)
            self.basket.dismiss()
            self.basket.ask_again()
            self.confirm_pane.approver.close_()
            self.confirm_pane.why.clear()
            self.show_all()
            words = N_("renewing", "Renewed {n} {n|item|items}.", n=len(command.items))
            self.bench.shell.answer(Answer(words=words, tone="green"))

        def failed(error: SecretDeskError) -> None:
            self._busy = False
            self.basket.ask_again()
            self.show_all()
            self.cards.say("refused", error.message, N_("lend", "Nothing was recorded."))
            self.bench.refused(error)

        self.bench.submit(self, command, done, failed, *self.basket.seconds)

    def escape(self) -> None:
        if not self.cards.close_card() and self.rows.open_key() >= 0:
            self.rows.close_card()

    def draft(self) -> dict[str, Any] | None:
        return {"lines": self.basket.lines_draft(), "reason": self.basket.reason} if self.basket.lines else None

    def restore(self, draft: dict[str, Any]) -> int:
        self.basket.lay_again(draft.get("lines", ()))
        self.confirm_pane.why.setText(str(draft.get("reason") or ""))
        self.show_all()
        return len(self.basket.lines)

    def put_away(self) -> None:
        self.basket.dismiss()
        self.confirm_pane.approver.close_()
        self.confirm_pane.why.clear()
