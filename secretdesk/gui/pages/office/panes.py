"""A new account with its owner present, and a changed passphrase: what is typed twice and wiped wherever it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from secretdesk.desk import accounts
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import BadInput
from secretdesk.gui import background
from secretdesk.gui.components.banner import Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.language import tr
from secretdesk.gui.passphrase import PassphraseField, wipe
from secretdesk.gui.show_error import note_of
from secretdesk.gui.strength import judge
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk


class NewAccountPane(Pane):
    """A new account: its owner is here and types the passphrase twice."""

    done = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(N_("office", "New account"), N_("office", "its owner types"))
        self.desk = desk
        self.name = LineEdit()
        self.role = Combo(list(ROLE_WORDS.items()))
        self.first, self.again = PassphraseField(height=32), PassphraseField(height=32)
        self.go = Button(N_("office", "Create account"), icon="plus")
        self.go.clicked.connect(lambda _on=False: self.make_account())
        grid = QGridLayout()
        grid.addWidget(Field(N_("account", "Account name"), self.name), 0, 0)
        grid.addWidget(Field(N_("account", "Role"), self.role), 0, 1)
        grid.addWidget(Field(N_("office", "Passphrase"), self.first), 1, 0)
        grid.addWidget(Field(N_("office", "Once more"), self.again), 1, 1)
        self.body.addLayout(grid)
        self.strength = _strength(desk, self.first)
        self.body.addLayout(row(self.go, 1, self.strength))

    def forget(self) -> None:
        """Wipe what was typed."""
        self.first.forget()
        self.again.forget()

    def make_account(self) -> None:
        """Create it in the background: making a slot takes a second."""
        typed = _twice(self.first, self.again)
        if typed is None:
            self.done.emit(_differ())
            return
        name, role = self.name.text().strip(), self.role.current()

        def do(_progress: background.Progress) -> object:
            try:
                return accounts.create(self.desk, name=name, role=role, passphrase=typed)
            finally:
                wipe(typed)

        def made(_outcome: object) -> None:
            self.go.setEnabled(True)
            self.name.clear()
            words = N_("office", "Created. The security administrator grants it next.")
            self.done.emit(Note(tone="green", fact=words))

        self.go.setEnabled(False)
        background.run(do, made, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.go.setEnabled(True)
        self.done.emit(_said(error))


class PassphrasePane(Pane):
    """Anybody may change his own passphrase inside an open session."""

    done = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(N_("office", "Change a passphrase"))
        self.desk = desk
        self.name = LineEdit(desk.session.name)
        self.old, self.new, self.again = (PassphraseField(height=32) for _ in range(3))
        self.go = Button(N_("office", "Change passphrase"), icon="key-round")
        self.go.clicked.connect(lambda _on=False: self.change())
        grid = QGridLayout()
        grid.addWidget(Field(N_("account", "Account name"), self.name), 0, 0)
        grid.addWidget(Field(N_("office", "Passphrase until now"), self.old), 0, 1)
        grid.addWidget(Field(N_("office", "New passphrase"), self.new), 1, 0)
        grid.addWidget(Field(N_("office", "Once more"), self.again), 1, 1)
        self.body.addLayout(grid)
        self.strength = _strength(desk, self.new)
        words = N_("office", "Older backups still open with the old passphrase.")
        self.body.addLayout(row(self.go, 1, self.strength))
        self.body.addWidget(Words(words, size=13, tone="text2", wrap=True))

    def forget(self) -> None:
        """Wipe what was typed."""
        for field in (self.old, self.new, self.again):
            field.forget()

    def change(self) -> None:
        """Change it in the background."""
        typed = _twice(self.new, self.again)
        if typed is None:
            self.done.emit(_differ())
            return
        name, old = self.name.text().strip(), self.old.take()

        def do(_progress: background.Progress) -> object:
            try:
                return accounts.change_passphrase(self.desk, name, old, typed)
            finally:
                wipe(typed)
                wipe(old)

        def changed(_outcome: object) -> None:
            self.go.setEnabled(True)
            self.done.emit(Note(tone="green", fact=N_("office", "Passphrase changed.")))

        self.go.setEnabled(False)
        background.run(do, changed, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.go.setEnabled(True)
        self.done.emit(_said(error))


def _strength(desk: Desk, field: PassphraseField) -> IconWords:
    """Return the sign that says how strong a passphrase being typed is."""
    sign = IconWords("circle-dashed", size=13, tone="text3")

    def say(length: int) -> None:
        typed = field.copy()
        try:
            tone, icon, words = judge(typed, length, kind=desk.record.kind)
        finally:
            wipe(typed)
        sign.say(words, icon=icon, tone=tone)

    field.changed.connect(say)
    say(0)
    return sign


def _twice(first: PassphraseField, again: PassphraseField) -> bytearray | None:
    typed, other = first.copy(), again.copy()
    same = bool(typed) and typed == other
    wipe(other)
    first.set_fault(fault=not same)
    again.set_fault(fault=not same)
    if not same:
        wipe(typed)
        return None
    first.forget()
    again.forget()
    return typed


def _differ() -> Note:
    return Note(tone="red", fact=N_("office", "The two passphrases differ. Nothing was changed."))


def _said(error: BaseException) -> Note:
    if isinstance(error, BadInput) and error.faults:
        return Note(tone="red", fact=error.message, what="; ".join(tr(fault.message) for fault in error.faults))
    return note_of(error)
