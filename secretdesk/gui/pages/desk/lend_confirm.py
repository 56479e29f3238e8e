"""The right pane of lending: whose passphrase or signature confirms it, second persons, purpose, the slip as it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from secretdesk.gui import background
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Field, LineEdit
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.page_preview import PagePreview, render
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Rule, Words
from secretdesk.gui.language import tr
from secretdesk.gui.pages.signing import SignHere
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from secretdesk.desk.basket import Basket
    from secretdesk.desk.session import Cosigner
    from secretdesk.desk.signers import Signer
    from secretdesk.gui.pages.bench import Bench

PAUSE_MS = 300
FIRST = N_("lend", "Scan the borrower's badge, or type a name or staff number")


class SecondPerson(QWidget):
    """A heading, who signs, his passphrase; afterwards a sign that he has."""

    signed = Signal(object)

    def __init__(self, bench: Bench, words: Message | str) -> None:
        super().__init__()
        self.head = Words(words, weight=500)
        self.sign = SignHere(bench.desk, button=True)
        self.sign.signed.connect(self.signed)
        self.done = IconWords("check", tone="green", weight=500)
        self.done.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(4), 0, px(4))
        whole.setSpacing(px(6))
        for part in (Rule(), self.head, self.sign, self.done):
            whole.addWidget(part)
        self.hide()

    def ask(self, people: Sequence[Signer], words: Message | str = "") -> None:
        if words:
            self.head.say(words)
        self.done.hide()
        self.sign.show()
        self.sign.offer(people)
        self.show()
        (self.sign.who if len(people) > 1 else self.sign.passphrase).setFocus()

    def say_done(self, names: str) -> None:
        self.sign.forget()
        self.sign.hide()
        self.done.say(N_("signing", "{name} has signed", name=names))
        self.done.show()
        self.show()

    def close_(self) -> None:
        self.sign.forget()
        self.hide()


class LendConfirm(Pane):
    """`confirmed` asks to lend; `approver_signed` and `second_signed` hand on whoever typed; `purpose` tells its text."""

    confirmed = Signal()
    approver_signed = Signal(object)
    second_signed = Signal(object)
    purpose = Signal(str)
    reason = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__(N_("lend", "Confirmed by the borrower"), margin=0)
        self.bench = bench
        self.how = ModeSwitch(
            (
                Choice(id="passphrase", words=N_("lend", "Passphrase"), icon="key-round"),
                Choice(id="paper", words=N_("lend", "Signed slip"), icon="signature"),
            ),
            name=N_("lend", "How it is confirmed"),
        )
        self.how.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.how.changed.connect(self._how)
        self.receiver = SignHere(bench.desk, by_enter=False, height=40)
        self.receiver.entered.connect(self.confirmed)
        self.on_paper = Words(
            N_("lend", "The slip is printed and signed by hand; scan it when it comes back."), tone="text2", wrap=True
        )
        self.note = Words(size=13, tone="text2", wrap=True)
        self.approver = SecondPerson(bench, N_("lend", "Approval at the desk"))
        self.approver.signed.connect(self.approver_signed)
        self.why = LineEdit(hint=N_("lend", "Why it went against the rules"), sensitive=True)
        self.why.setAccessibleName(tr(N_("act", "Violation: reason")))
        self.why.textChanged.connect(self.reason)
        self.why.hide()
        self.second = SecondPerson(bench, N_("lend", "Violation: reason and a second person"))
        self.second.signed.connect(self.second_signed)
        self.button = Button(N_("lend", "Lend"), key="Ctrl+Enter", tone="primary", height="large")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.confirmed)
        self.why_for = LineEdit(hint=N_("lend", "What it is for"), sensitive=True)
        self.why_for.textChanged.connect(self.purpose)
        self._lay()
        self.preview = PagePreview()
        self._stage = self._staged()
        self.body.addWidget(self._stage, 1)
        self.body.addStretch(0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._basket: Basket | None = None
        self.how.choose("passphrase")
        self._how("passphrase")

    def _lay(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(px(14), px(12), px(14), px(12))
        top.setSpacing(px(8))
        for part in (self.how, self.receiver, self.on_paper, self.approver, self.second, self.why, self.note):
            top.addWidget(part)
        top.addWidget(self.button)
        top.addWidget(Field(N_("act", "Purpose"), self.why_for, id="purpose"))
        self.body.setSpacing(0)
        self.body.addLayout(top)

    def _staged(self) -> QWidget:
        made = QWidget()
        stage = QVBoxLayout(made)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.setSpacing(0)
        head = row(
            Words(N_("lend", "Slip preview"), weight=500),
            1,
            Words(N_("lend", "A5, two parts, no titles"), size=13, tone="text2"),
        )
        head.setContentsMargins(px(12), px(8), px(12), px(8))
        stage.addWidget(Rule())
        stage.addLayout(head)
        stage.addWidget(self.preview, 1)
        return made

    def paper(self) -> bool:
        return self.how.current() == "paper"

    def _how(self, how: str) -> None:
        self.receiver.setVisible(how == "passphrase")
        self.on_paper.setVisible(how == "paper")
        if how == "passphrase" and self.isVisible():
            self.receiver.passphrase.setFocus()

    def choose(self, how: str) -> None:
        self.how.choose(how)
        self._how(how)

    def receives(self, signer: Signer | None, *, known: bool) -> None:
        """Say who confirms; who has no account signs on paper."""
        if signer is None:
            self.receiver.offer(())
            self.receiver.say_fault(None)
            self.how.allow("passphrase", allowed=not known)
            if known:
                self.choose("paper")
        else:
            changed = self.receiver.chosen() != signer
            self.how.allow("passphrase", allowed=True)
            self.receiver.offer((signer,))
            if changed:
                self.receiver.forget()
                self.choose("passphrase")

    def say(self, going: int, waiting: int, refused: int) -> None:
        """Say how many go, and what is left out."""
        self.button.say(N_("lend", "Lend {n} {n|item|items}", n=going) if going else N_("lend", "Lend"))
        self.button.setEnabled(going > 0)
        if waiting or refused:
            words = N_("lend", "{waiting} waiting for approval, {refused} refused: not among them.",
                       waiting=waiting, refused=refused)  # fmt: skip
            self.note.say(words)
        self.note.setVisible(bool(waiting or refused))

    def ask_violation(self, people: Sequence[Signer], *, signed: str) -> None:
        """Ask for a reason and a second person; `signed` names who already has."""
        if signed:
            self.why.show()
            self.second.say_done(signed)
        elif self.why.isHidden():
            self.why.show()
            self.second.ask(people)
            self.why.setFocus()

    def next_hand(self) -> None:
        """Go on to whoever confirms now: the receiver's passphrase, or the button."""
        if self.paper():
            self.button.setFocus()
        else:
            self.receiver.passphrase.setFocus()

    def no_violation(self) -> None:
        self.why.hide()
        self.second.close_()

    def busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.how.setEnabled(not busy)

    def clear(self) -> None:
        """Forget everything typed for one loan."""
        self.receiver.forget()
        self.approver.close_()
        self.no_violation()
        self.why.clear()
        self.why_for.clear()

    def put_away(self) -> None:
        """Forget everything, and draw no slip any more: the vault is about to lock."""
        self.clear()
        self._pause.stop()
        self._basket = None

    def show_stage(self, *, shown: bool) -> None:
        self._stage.setVisible(shown)

    # The slip as it will be.

    def draw(self, basket: Basket) -> None:
        """Draw the slip anew once nothing has changed for a moment."""
        self._basket = basket
        if basket.borrower is None or not basket.going():
            self._pause.stop()
            self.preview.clear()
        elif self._stage.isVisibleTo(self):
            self._pause.start()

    def _draw(self) -> None:
        from secretdesk.desk.basket_slip import slip_of  # noqa: PLC0415 -- paper is heavy

        basket = self._basket
        if basket is None or not basket.going():
            return
        job = slip_of(basket)
        self.bench.papers.preview(self, lambda _desk: job, self._render, lambda _error: self.preview.clear())

    def _render(self, pdf: bytes) -> None:
        def first_part(progress: background.Progress) -> list[QImage]:
            pages = render(pdf, progress)
            return [page.copy(0, 0, page.width() // 2, page.height()) for page in pages]

        background.run(first_part, self.preview.show_pages, lambda _error: self.preview.clear())


def close_all(*cosigners: Cosigner) -> None:
    """Wipe the keys of whoever signed."""
    for one in cosigners:
        one.close()
