"""A passphrase at the desk: whose it is, the field, what was wrong; the key it opens is handed on, never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.errors import SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.words import IconWords
from secretdesk.gui.language import tr
from secretdesk.gui.passphrase import CapsSign, PassphraseField, wipe
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.desk.signers import Signer
    from secretdesk.text import Message

NOBODY = N_("signing", "Nobody who may has an account; take it on paper.")


class SignHere(QWidget):
    """`signed` hands on who signed; `entered` tells Enter, where the page wants to do more before it signs."""

    signed = Signal(object)
    entered = Signal()

    def __init__(self, desk: Desk, *, by_enter: bool = True, button: bool = False, height: int = 32) -> None:
        super().__init__()
        self.desk, self.by_enter = desk, by_enter
        self._people: tuple[Signer, ...] = ()
        self.who = Combo()
        self.who.setAccessibleName(tr(N_("signing", "Who signs")))
        self.who.currentIndexChanged.connect(self._name)
        self.passphrase = PassphraseField(height=height)
        self.passphrase.entered.connect(self._entered)
        self.passphrase.changed.connect(lambda _n: self.say_fault(None))
        self.fault = IconWords("circle-alert", size=13, tone="red", wrap=True)
        self.fault.hide()
        self.go = Button(N_("signing", "Sign"), key="Enter")
        self.go.clicked.connect(lambda _on=False: self.sign())
        self.go.setVisible(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        whole.addWidget(self.who)
        line = row(self.passphrase, self.go)
        line.setStretch(0, 1)
        whole.addLayout(line)
        whole.addWidget(CapsSign(self.passphrase))
        whole.addWidget(self.fault)

    def offer(self, people: Sequence[Signer]) -> None:
        """Let one of these sign; with one only there is nothing to choose."""
        chosen = self.who.current()
        self._people = tuple(people)
        self.who.blockSignals(True)
        self.who.set_choices([(one.name, one.words) for one in people])
        if any(one.name == chosen for one in people):
            self.who.choose(chosen)
        self.who.blockSignals(False)
        self.who.setVisible(len(people) > 1)
        self.passphrase.setEnabled(bool(people))
        self.go.setEnabled(bool(people))
        self._name()
        self.say_fault(None if people else NOBODY)

    def people(self) -> tuple[Signer, ...]:
        return self._people

    def chosen(self) -> Signer | None:
        """Return who is to sign."""
        if len(self._people) == 1:
            return self._people[0]
        return next((one for one in self._people if one.name == self.who.current()), None)

    def _name(self) -> None:
        one = self.chosen()
        words = tr(N_("signing", "{name} types the passphrase", name=one.words)) if one else ""
        self.passphrase.setPlaceholderText(words)
        self.passphrase.setAccessibleName(words)

    def waits(self) -> bool:
        """Tell whether somebody typed here."""
        return self.passphrase.length() > 0

    def _entered(self) -> None:
        if self.by_enter:
            self.sign()
        else:
            self.entered.emit()

    def sign(self, then: Callable[[Cosigner], None] | None = None, wrong: Callable[[], None] | None = None) -> None:
        """Open the slot of who typed; the passphrase is wiped wherever this ends."""
        one = self.chosen()
        if one is None or not self.waits():
            self._wrong(N_("signing", "Type the passphrase first."), wrong)
            return
        typed, name = self.passphrase.take(), one.name
        self.setEnabled(False)

        def open_slot(_progress: background.Progress) -> Cosigner:
            try:
                return self.desk.countersign(name, typed)
            finally:
                wipe(typed)

        def failed(error: BaseException) -> None:
            if not isinstance(error, SecretDeskError):
                raise error
            if shiboken6.isValid(self):
                self._wrong(error.message, wrong)

        background.run(open_slot, lambda cosigner: self._opened(cosigner, then), failed)

    def _opened(self, cosigner: Cosigner, then: Callable[[Cosigner], None] | None) -> None:
        if not shiboken6.isValid(self):
            cosigner.close()  # the desk was locked meanwhile
            return
        self.setEnabled(True)
        if then is None:
            self.signed.emit(cosigner)
        else:
            then(cosigner)

    def _wrong(self, words: Message, wrong: Callable[[], None] | None) -> None:
        self.setEnabled(True)
        self.say_fault(words)
        self.passphrase.setFocus()
        if wrong is not None:
            wrong()

    def say_fault(self, words: Message | None) -> None:
        """Say below the field what was wrong; None takes it away."""
        self.fault.say(words or "")
        self.fault.setVisible(words is not None)
        self.passphrase.set_fault(fault=words is not None)
        self.passphrase.setAccessibleDescription(self.fault.text())

    def forget(self) -> None:
        """Wipe what was typed."""
        self.passphrase.forget()
        self.say_fault(None)
