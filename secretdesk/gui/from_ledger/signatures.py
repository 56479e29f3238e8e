"""Second signatures at the desk: who signs, his passphrase, and a sign once he has; keys are wiped with the widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk.signers import signers
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.gui import background
from secretdesk.gui.components.buttons import Button, IconButton
from secretdesk.gui.components.fields import Combo, Field
from secretdesk.gui.components.words import IconWords, Section
from secretdesk.gui.language import tr
from secretdesk.gui.passphrase import PassphraseField, wipe
from secretdesk.gui.show_error import words_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.desk.signers import Signer
    from secretdesk.text import Message


def may_sign(desk: Desk, roles: frozenset[str] = frozenset()) -> list[Signer]:
    """Return who may sign in one of these roles, in any where none are named."""
    return [one for one in signers(desk) if not roles or one.role in roles]


class SignatureRow(QWidget):
    """One second person: choose him, he types, and it says that he signed."""

    dropped = Signal()

    def __init__(self, desk: Desk, roles: frozenset[str], *, needed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.roles, self.needed = desk, roles, needed
        self.cosigner: Cosigner | None = None
        people = may_sign(desk, roles)
        self.who = Combo([(one.name, f"{one.words}  {tr(ROLE_WORDS[one.role])}") for one in people])
        self.passphrase = PassphraseField(height=32)
        who = self._label()
        self._who = Field(who, self.who, id="who")
        self._typed = Field(N_("signature", "Passphrase"), self.passphrase, id="passphrase")
        self.signed = IconWords("check", N_("signature", "Signed"), weight=500, tone="green")
        self.signed.hide()
        self.drop = IconButton("x", N_("signature", "Without this signature"))
        self.drop.setVisible(not needed)
        self.drop.clicked.connect(self.dropped)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        line.addWidget(self._who, 5)
        line.addWidget(self._typed, 5)
        line.addWidget(self.signed)
        line.addWidget(self.drop)
        if not people:
            self._who.set_fault(N_("signature", "No account of this role is open."))

    def _label(self) -> Message | str:
        if not self.roles:
            return N_("signature", "Second person")
        return " / ".join(tr(ROLE_WORDS[role]) for role in sorted(self.roles))

    def wants(self) -> bool:
        """Tell whether somebody typed here and has not signed yet."""
        return self.cosigner is None and self.passphrase.length() > 0

    def sign(self, then: Callable[[], None], wrong: Callable[[], None]) -> None:
        """Open the slot of the one who typed; his passphrase is wiped at once, wherever it ends."""
        name, typed = self.who.current(), self.passphrase.take()

        def open_slot(_progress: background.Progress) -> Cosigner:
            try:
                return self.desk.countersign(name, typed)
            finally:
                wipe(typed)

        def done(cosigner: Cosigner) -> None:
            self.cosigner = cosigner
            self._typed.set_fault(None)
            self._typed.hide()
            self.who.setEnabled(False)
            self.signed.show()
            then()

        def failed(error: BaseException) -> None:
            self._typed.set_fault(words_of(error))
            self.passphrase.setFocus()
            wrong()

        background.run(open_slot, done, failed)

    def forget(self) -> None:
        self.passphrase.forget()
        if self.cosigner is not None:
            self.cosigner.close()
            self.cosigner = None


class Signatures(QWidget):
    """The second signatures of one act; those the role table asks for stand there from the beginning."""

    def __init__(self, desk: Desk, needed: tuple[frozenset[str], ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rows: list[SignatureRow] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(8))
        self._head = Section(N_("signature", "Second signature"))
        self._lines.addWidget(self._head)
        self.more = Button(N_("signature", "Add a second signature"), icon="plus", tone="link", height="small")
        self.more.clicked.connect(self._begin)
        self._lines.addWidget(self.more)
        self._head.setVisible(bool(needed))
        for roles in needed:
            self.add(roles, needed=True)

    def add(self, roles: frozenset[str] = frozenset(), *, needed: bool = False) -> SignatureRow:
        row = SignatureRow(self.desk, roles, needed=needed)
        row.dropped.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._lines.insertWidget(self._lines.count() - 1, row)
        self._head.show()
        return row

    def _begin(self) -> None:
        self.add().who.setFocus()

    def ask(self) -> None:
        """Make sure there is a row to sign in, and go to it."""
        waiting = [row for row in self.rows if row.cosigner is None]
        row = waiting[0] if waiting else self.add()
        row.passphrase.setFocus()

    def signing(self) -> bool:
        """Tell whether anybody has signed or typed to sign."""
        return any(row.cosigner is not None or row.wants() for row in self.rows)

    def _drop(self, row: SignatureRow) -> None:
        row.forget()
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._head.setVisible(bool(self.rows))

    def gather(self, then: Callable[[tuple[Cosigner, ...]], None], wrong: Callable[[], None]) -> None:
        """Let everybody sign who typed, one after another, then go on with all who signed."""
        waiting = next((row for row in self.rows if row.wants()), None)
        if waiting is not None:
            waiting.sign(lambda: self.gather(then, wrong), wrong)
            return
        then(tuple(row.cosigner for row in self.rows if row.cosigner is not None))

    def forget(self) -> None:
        """Wipe what was typed and every key that was opened."""
        for row in self.rows:
            row.forget()
