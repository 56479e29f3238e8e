"""One person of an act by name, and his passphrase where he has an account; a scanned badge fills the name in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.desk import signers
from secretdesk.gui.components.fields import Field
from secretdesk.gui.components.words import IconWords
from secretdesk.gui.from_ledger.choosing import Candidate, Chooser
from secretdesk.gui.from_ledger.ref_editor import RefEditor
from secretdesk.gui.pages.signing import SignHere
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.domain.field import Field as Declared


class Witness(QWidget):
    """`changed` tells that the person or his signature changed."""

    changed = Signal()

    def __init__(self, desk: Desk, label: Message | str, declared: Declared) -> None:
        super().__init__()
        self.desk = desk
        self.cosigner: Cosigner | None = None
        self._asks = True
        self._person: int | None = None
        self.who = RefEditor(declared, Chooser(desk))
        self.place = Field(label, self.who, id=declared.name)
        self.who.changed.connect(self._chosen)
        self.sign = SignHere(desk, button=True)
        self.sign.signed.connect(self._signed)
        self.state = IconWords("circle-dashed", size=13, tone="amber")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(4))
        for part in (self.place, self.sign, self.state):
            whole.addWidget(part)
        self._show()

    def person(self) -> int | None:
        return self.who.value()

    def name(self) -> str:
        return self.who.line.text().strip()

    def choose(self, person: int, name: str) -> None:
        """Take a person, as from a badge."""
        self.who.take(Candidate("person", person, name))

    def ask(self, *, signature: bool) -> None:
        """Ask for his passphrase, or leave it to paper."""
        self._asks = signature
        if not signature:
            self.forget()
        self._show()

    def ready(self) -> bool:
        """Tell whether this person is named and, where asked, has signed."""
        return self.person() is not None and (not self._asks or self.cosigner is not None)

    def _chosen(self) -> None:
        person = self.person()
        if person == self._person:
            return
        self._person = person
        self._drop()
        self._show()
        if person is not None and self._asks and self.sign.people():
            self.sign.passphrase.setFocus()
        self.changed.emit()

    def _signed(self, cosigner: Cosigner) -> None:
        self._drop()
        self.cosigner = cosigner
        self.sign.forget()
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        person = self.person()
        signer = signers.of_person(self.desk, person)
        wanted = self._asks and person is not None and self.cosigner is None
        self.sign.setVisible(wanted)
        if wanted:
            self.sign.offer((signer,) if signer else ())
        if self.cosigner is not None:
            at = self.desk.context(0).now.strftime("%H:%M")
            self.state.say(N_("witness", "{time}, signed with the passphrase", time=at), icon="check", tone="green")
        elif person is None:
            self.state.say(N_("witness", "Scan the badge, or type the name"), icon="circle-dashed", tone="text2")
        elif self._asks:
            self.state.say(N_("witness", "Not signed yet"), icon="circle-dashed", tone="amber")
        else:
            self.state.say(N_("witness", "Signs on paper"), icon="signature", tone="text2")

    def _drop(self) -> None:
        if self.cosigner is not None:
            self.cosigner.close()
            self.cosigner = None

    def forget(self) -> None:
        """Wipe what was typed and the key that was opened."""
        self._drop()
        self.sign.forget()

    def fault(self, words: Any) -> None:
        self.place.set_fault(words)
