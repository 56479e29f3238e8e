"""The ways out of a refusal in lending and renewing: a sheet's number, an approver's passphrase, an entry as violation, taking it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import signers
from secretdesk.gui.components.rule_hit import ApprovalCard
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.cards import RowCard
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.basket import Line
    from secretdesk.desk.session import Cosigner
    from secretdesk.gui.pages.desk.lend_mode import LendMode
    from secretdesk.gui.pages.desk.renew_mode import RenewMode


class Settling:
    """Works on the rows and the right pane of the mode that owns it."""

    def __init__(self, mode: LendMode | RenewMode, *, violations: bool) -> None:
        self._mode, self._violations = mode, violations
        self.desk, self.rows, self.pane = mode.desk, mode.rows, mode.confirm_pane

    def open_card(self, item: int, *, focus: bool = True) -> None:
        """Lay the card under a row: approval where it is asked for, else what may still be done."""
        line = self._mode.basket.line(item)
        if line is None or self.rows.open_key() == item:
            return
        hit = line.gravest
        if hit is not None and hit.kind == "approve":
            card = self._approval(line)
            self.rows.open_card(item, card)
            if focus:
                card.sheet.setFocus()
        elif line.may_be_violation or line.verdict == "refused":
            may = line.may_be_violation and self._violations
            made = RowCard(may_enter=may, entered=line.violation)
            made.violation.connect(lambda: self._violation(item, on=not line.violation))
            made.dropped.connect(lambda: self._mode.take_out(item))
            self.rows.open_card(item, made)
            if focus:
                (made.enter if may else made.drop).setFocus()

    def _approval(self, line: Line) -> ApprovalCard:
        hit, item = line.gravest, line.found.id
        people = signers.who_may_approve(self.desk, hit, self._mode.basket.requesters(line.found)) if hit else ()
        words = (
            N_("lend", "{name} types the passphrase", name=people[0].words)
            if people
            else N_("lend", "No approver has an account")
        )
        year = self.desk.context(0).today.year
        card = ApprovalCard(words, prefix=f"SP-{year}-")
        card.ask.setEnabled(bool(people))
        card.sheet_given.connect(lambda number: self.sheet(item, number))
        card.approver_asked.connect(lambda: self.pane.approver.ask(people))
        card.dropped.connect(lambda: self._mode.take_out(item))
        return card

    def sheet(self, item: int, number: str) -> None:
        """Take the number of an approval sheet."""
        if not number or number.endswith("-"):
            self._mode.bench.shell.answer(
                Answer(words=N_("lend", "Type the number of the signed sheet."), tone="amber")
            )
            return
        self._mode.basket.approve(item, number)
        self._mode.show_all()
        self._to_next()

    def _to_next(self) -> None:
        """Go on to the next row that waits for approval."""
        for line in reversed(self._mode.basket.lines):
            if line.verdict == "approve":
                self.open_card(line.found.id)
                return

    def approved(self, cosigner: Cosigner) -> None:
        """An approver typed his passphrase: say what that settled."""
        before = self._mode.basket.counts()["approve"]
        self._mode.basket.signed(cosigner)
        settled = before - self._mode.basket.counts()["approve"]
        self.pane.approver.say_done(cosigner.name)
        self._mode.show_all()
        words = N_("lend", "{n} {n|item|items} approved at the desk.", n=settled)
        none = N_("lend", "That signature settles none of what is here.")
        self._mode.bench.shell.answer(Answer(words=words if settled else none, tone="quiet" if settled else "amber"))
        self.pane.next_hand()

    def _violation(self, item: int, *, on: bool) -> None:
        self._mode.basket.as_violation(item, on=on)
        self._mode.show_all()


class Violations:
    """What is entered as a violation in a loan: marked in its row, reason and second person in the right pane."""

    def __init__(self, mode: LendMode) -> None:
        self._mode = mode

    def show(self) -> None:
        """Ask for reason and second person while something is marked."""
        basket, pane = self._mode.basket, self._mode.confirm_pane
        if not basket.has_violations:
            pane.no_violation()
            return
        barred = basket.requesters(basket.lines[0].found)
        people = tuple(one for one in signers.signers(self._mode.desk) if one.person not in barred)
        signed = next((one.name for one in basket.seconds if one.signatory.person not in barred), "")
        pane.ask_violation(people, signed=signed)

    def signed(self, cosigner: Cosigner) -> None:
        """The second person typed his passphrase."""
        self._mode.basket.signed(cosigner)
        self._mode.show_all()
        self._mode.confirm_pane.next_hand()

    def ready(self) -> bool:
        """Tell whether reason and second person are there; else say what lacks."""
        basket, pane = self._mode.basket, self._mode.confirm_pane
        if not basket.has_violations:
            return True
        if not basket.violation:
            pane.why.setFocus()
            words = N_("lend", "Say why it went against the rules.")
        elif not basket.seconds:
            pane.second.sign.passphrase.setFocus()
            words = N_("lend", "A second person signs for the violation.")
        else:
            return True
        self._mode.bench.shell.answer(Answer(words=words, tone="amber"))
        return False
