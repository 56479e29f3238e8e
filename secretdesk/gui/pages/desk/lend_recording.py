"""Recording a loan: signed or on paper, submitted without waiting, its slip printed or said to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import drafts
from secretdesk.desk.basket import together
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.desk.lend_confirm import FIRST, close_all
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Outcome
    from secretdesk.desk.printing import Done
    from secretdesk.desk.session import Cosigner
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.desk.lend_mode import LendMode


class Recording:
    """`going` are the items that are becoming durable."""

    def __init__(self, mode: LendMode) -> None:
        self._mode = mode
        self.bench, self.pane = mode.bench, mode.confirm_pane
        self.going: frozenset[int] = frozenset()

    def confirm(self) -> None:
        """Lend what is allowed, once whoever receives it has signed or will sign on paper."""
        pane, basket = self.pane, self._mode.basket
        if self.going or basket.borrower is None or not basket.going():
            if basket.borrower is None:
                self.bench.shell.answer(Answer(words=FIRST, tone="amber", icon="id-card"))
            return
        if not self._mode.violations.ready():
            return
        if pane.paper():
            self._lend(())
        else:
            pane.receiver.sign(lambda cosigner: self._lend((cosigner,)))

    def _lend(self, receiver: tuple[Cosigner, ...]) -> None:
        command = self._mode.basket.command(paper=self.pane.paper())
        if command is None:
            close_all(*receiver)
            return
        self.going = frozenset(command.items)
        self.pane.busy(busy=True)

        def done(outcome: Outcome) -> None:
            close_all(*receiver)
            self._lent(outcome, command.items)

        def failed(error: SecretDeskError) -> None:
            close_all(*receiver)
            self._not_lent(error)

        self.bench.submit(self._mode, command, done, failed, *together(receiver, self._mode.basket.seconds))

    def _lent(self, outcome: Outcome, items: tuple[int, ...]) -> None:
        self.going = frozenset()
        self._mode.basket.took(items)
        self._mode.basket.dismiss()
        self._mode.basket.purpose = self._mode.basket.violation = ""
        self._mode.basket.ask_again()
        self.pane.busy(busy=False)
        self.pane.clear()
        self._mode.show_all()
        slip = next(change.event.slip for change in outcome.changes if change.kind == "slip")
        words = N_("lend", "Lent {n} {n|item|items}, slip {slip}.", n=len(items), slip=slip.number)
        self.bench.shell.answer(Answer(words=words, tone="green"))
        drafts.save(self._mode.desk, "desk", None)
        if self._mode.prints.isChecked():
            self.print_slip(outcome.made("slip")[0], slip.number)

    def _not_lent(self, error: SecretDeskError) -> None:
        self.going = frozenset()
        self.pane.busy(busy=False)
        self._mode.basket.ask_again()
        self._mode.show_all()
        self._mode.cards.say("refused", error.message, N_("lend", "Nothing was recorded."))
        self.bench.refused(error)

    def print_slip(self, slip: int, number: str) -> None:
        """Print a slip that was made; without a printer it is said that it waits."""
        from secretdesk.desk.jobs import slips  # noqa: PLC0415 -- paper is heavy

        def done(_printed: Done) -> None:
            self.bench.shell.answer(Answer(words=N_("lend", "Slip {number} printed.", number=number), tone="quiet"))

        def failed(error: SecretDeskError) -> None:
            self._mode.cards.say(
                "approve",
                N_("lend", "Slip {number} is not printed.", number=number),
                error.message,
                icon="printer",
                ways=(
                    ("again", N_("lend", "Print again"), lambda: self.print_slip(slip, number)),
                    ("later", N_("lend", "Later"), lambda: None),
                ),
            )

        self.bench.papers.print(self._mode, lambda desk: slips.slip(desk, slip), done, failed)
