"""Accounts, passphrases, approved media, settings: what the three administrators and the officer do for the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk import accounts
from secretdesk.domain.ledger import ACTS
from secretdesk.domain.ledgers import Account
from secretdesk.domain.ledgers.accounts import ACCOUNT_STATES
from secretdesk.domain.roles import MAY, ROLE_WORDS
from secretdesk.errors import BadInput
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.page import Page
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.passphrase import PassphraseField, wipe
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.gui.shell import Shell

_COLUMNS = (
    Column(id="name", words=N_("office", "Account"), width=150),
    Column(id="role", words=N_("office", "Role"), width=170),
    Column(id="state", words=N_("office", "State"), width=100),
    Column(id="id", words=N_("office", "Signs as"), width=150, stretch=True),
)
# act, needs a chosen account
_ACTS: tuple[tuple[str, bool], ...] = (
    ("grant", True),
    ("admit", True),
    ("close_account", True),
    ("void_medium", False),
    ("change_setting", False),
)


class OfficePage(Page):
    """What a role may not do is not offered; every act here is journalled like any other."""

    title = N_("office", "Accounts, media, settings")

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self.desk, self.shell = desk, shell
        self.widget = QWidget()
        self.head = PageHead(self.title)
        self.said = Banner()
        self.model = CellModel(_COLUMNS)
        self.table = SheetTable(_COLUMNS, bare=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(N_("office", "Accounts")))
        self.table.current_changed.connect(lambda _key: self._allow())
        self.buttons: dict[str, Button] = {}
        self.passphrase = PassphrasePane(desk)
        self.passphrase.done.connect(self.said.say)
        self.new = NewAccountPane(desk)
        self.new.done.connect(self._made)
        self._lay()

    def _lay(self) -> None:
        role = self.desk.session.signatory.role
        listed = Pane(
            N_("office", "Accounts"),
            N_(
                "office",
                "made by the system administrator, granted by the security administrator, admitted by the officer",
            ),
            margin=0,
        )
        listed.body.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(12), px(4), px(12), px(10))
        foot.setSpacing(px(8))
        for act, chosen in _ACTS:
            if role in MAY[act]:
                button = Button(ACTS[act].ACT.title, icon=ACTS[act].ACT.icon)
                button.clicked.connect(lambda _on=False, act=act: self.ask(act))
                foot.addWidget(button)
                self.buttons[act] = button
                button.setEnabled(not chosen)
        foot.addStretch(1)
        listed.body.addLayout(foot)
        side = QVBoxLayout()
        side.setSpacing(px(12))
        if role in MAY["create_account"]:
            side.addWidget(self.new)
        side.addWidget(self.passphrase)
        if role in MAY["approve_medium"]:
            side.addWidget(self._media())
        side.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(listed, 3)
        line.addLayout(side, 2)
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.said)
        whole.addLayout(line, 1)

    def _media(self) -> Pane:
        pane = Pane(N_("office", "Approved media"))
        words = N_("office", "A registered stick takes exports once leader and security administrator have signed.")
        pane.body.addWidget(Words(words, size=13, tone="text2", wrap=True))
        button = Button(N_("office", "Approve a medium"), icon="usb")
        button.clicked.connect(lambda _on=False: self.approve_medium())
        pane.body.addWidget(button)
        return pane

    def begin(self, verb: str) -> None:
        """Bring the asked part under the eye."""
        if verb == "change_passphrase":
            self.passphrase.name.setFocus()
        elif verb == "media":
            self.approve_medium()
        elif verb == "settings" and "change_setting" in self.buttons:
            self.ask("change_setting")

    def refresh(self) -> None:
        """Read the accounts again."""
        found = self.desk.read(lambda reading: reading.facts.find(Account))
        states = dict(ACCOUNT_STATES)
        tones = {"created": "amber", "closed": "text3"}
        rows = []
        for one in found:
            record: Any = one.record
            cells = (
                Cell(words=record.name, weight=500),
                Cell(words=tr(ROLE_WORDS[record.role])),
                Cell(words=tr(states[record.state]), tone=tones.get(record.state, "text")),
                Cell(words=f"{one.id:016x}", family="mono", tone="text3"),
            )
            rows.append((one.id, cells))
        self.model.set_rows(rows)
        self._allow()

    def _allow(self) -> None:
        for act, chosen in _ACTS:
            if act in self.buttons:
                self.buttons[act].setEnabled(not chosen or self.table.key() >= 0)

    def ask(self, act: str) -> None:
        """Open the dialog of an act for the chosen account."""
        chosen = dict(_ACTS)[act] and self.table.key() >= 0
        fixed = {"account": self.table.key()} if chosen else {}
        dialog = ActDialog(self.desk, act, fixed=fixed, parent=self.widget)
        dialog.done_.connect(lambda _outcome: self.shell.refresh())
        dialog.exec()
        dialog.deleteLater()

    def approve_medium(self) -> None:
        """Open the dialog that marks and approves a stick."""
        from secretdesk.gui.pages.medium_dialog import MediumDialog  # noqa: PLC0415 -- rarely asked

        dialog = MediumDialog(self.desk, self.widget)
        dialog.done_.connect(lambda _outcome: self.shell.refresh())
        dialog.exec()
        dialog.deleteLater()

    def _made(self, note: Note) -> None:
        self.said.say(note)
        self.shell.refresh()

    def put_away(self) -> None:
        """Wipe what was typed."""
        for field in (self.new.first, self.new.again, self.passphrase.old, self.passphrase.new, self.passphrase.again):
            field.forget()


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
        self.body.addLayout(row(self.go, 1))

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
        words = N_("office", "Older backups still open with the old passphrase.")
        self.body.addLayout(row(self.go, Words(words, size=13, tone="text2"), 1))

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
