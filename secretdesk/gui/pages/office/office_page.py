"""Accounts, approved media, settings, passphrases: what the three administrators and the officer do for the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from secretdesk.domain.ledger import ACTS
from secretdesk.domain.ledgers import Account
from secretdesk.domain.ledgers import Medium as MediumRecord
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.ledgers.accounts import ACCOUNT_STATES
from secretdesk.domain.ledgers.media import APPROVALS
from secretdesk.domain.roles import MAY, ROLE_WORDS
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.from_ledger.lawful import lawful
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.language import tr
from secretdesk.gui.page import Page, Room
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.office.panes import NewAccountPane, PassphrasePane
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from secretdesk.desk.desk import Desk
    from secretdesk.gui.shell import Shell

_ACCOUNTS = (
    Column(id="name", words=N_("office", "Account"), width=130),
    Column(id="role", words=N_("office", "Role"), width=160, stretch=True),
    Column(id="state", words=N_("office", "State"), width=90),
    Column(id="id", words=N_("office", "Signs as"), width=164),
)
_MEDIA = (
    Column(id="number", words=N_("medium", "Carrier no."), width=130),
    Column(id="level", words=N_("medium", "Level"), width=100),
    Column(id="state", words=N_("medium", "State"), width=90),
    Column(id="on", words=N_("medium", "Approved on"), width=110),
    Column(id="volume", words=N_("medium", "Volume"), width=120, stretch=True),
)
_SETTINGS: tuple[tuple[str, Message], ...] = (
    ("idle.lock_minutes", N_("setting", "Locks when idle, minutes")),
    ("backup.days", N_("setting", "A backup every so many days")),
    ("verify.days", N_("setting", "Deep verification every so many days")),
    ("printer.x", N_("setting", "Labels: move printing right, mm")),
    ("printer.y", N_("setting", "Labels: move printing down, mm")),
)
_ROWS = (
    Column(id="setting", words=N_("vault", "Setting"), width=200, stretch=True),
    Column(id="value", words=N_("vault", "Value"), width=70, align="right"),
    Column(id="change", words="", width=76, align="right"),
)
_OF_ACCOUNT = ("grant", "admit", "close_account")


class OfficePage(Page):
    """What a role may not do is not offered; every act here is journalled like any other."""

    title = N_("office", "Accounts, media, settings")

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self.desk, self.shell = desk, shell
        self.role = desk.session.signatory.role
        self.widget = QWidget()
        self.head = PageHead(self.title)
        self.said = Banner()
        self.model, self.table = _table(_ACCOUNTS, N_("office", "Accounts"))
        self.table.current_changed.connect(lambda _key: self._allow())
        self.media_model, self.media = _table(_MEDIA, N_("office", "Approved media"))
        self.media.current_changed.connect(lambda _key: self._allow())
        self.settings_model, self.settings = _table(_ROWS, N_("office", "Settings"))
        self.settings.asked.connect(lambda _link, key: self.change_setting(key))
        self.settings.opened.connect(self.change_setting)
        self._records: dict[tuple[str, int], Any] = {}
        self.buttons: dict[str, Button] = {}
        self.passphrase = PassphrasePane(desk)
        self.passphrase.done.connect(self.said.say)
        self.new = NewAccountPane(desk)
        self.new.done.connect(self._made)
        self._lay()

    def _lay(self) -> None:
        words = N_(
            "office", "made by the system administrator, granted by the security administrator, admitted by the officer"
        )
        accounts = self._listed(N_("office", "Accounts"), words, self.table, _OF_ACCOUNT)
        if self.role in MAY["approve_medium"]:
            approve = Button(N_("office", "Approve a medium"), icon="usb")
            approve.clicked.connect(lambda _on=False: self.approve_medium())
        else:
            approve = None
        words = N_("office", "take exports up to their level; leader and security administrator sign")
        media = self._listed(N_("office", "Approved media"), words, self.media, ("void_medium",), approve)
        self.table.setMinimumHeight(px(30) * 6)
        self.media.setMinimumHeight(px(30) * 4)
        left = QVBoxLayout()
        left.setSpacing(px(12))
        left.addWidget(accounts, 3)
        left.addWidget(media, 2)
        side = QVBoxLayout()
        side.setSpacing(px(12))
        if self.role in MAY["create_account"]:
            side.addWidget(self.new)
        side.addWidget(self.passphrase)
        settings = Pane(
            N_("office", "Settings"), N_("office", "changed by the security administrator; the leader signs"), margin=0
        )
        settings.body.addWidget(self.settings)
        self.settings.setFixedHeight(px(30) + px(30) * len(_SETTINGS) + px(2))
        side.addWidget(settings)
        side.addStretch(1)
        inner = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(px(12))
        self._columns.addLayout(left, 3)
        self._columns.addLayout(side, 2)
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.said)
        whole.addWidget(bare_scroll(inner), 1)

    def _listed(
        self, title: Message, aside: Message, table: SheetTable, acts: tuple[str, ...], first: Button | None = None
    ) -> Pane:
        pane = Pane(title, aside, margin=0)
        pane.body.setSpacing(0)
        pane.body.addWidget(table, 1)
        buttons = [first] if first is not None else []
        for act in acts:
            if self.role in MAY[act]:
                button = Button(ACTS[act].ACT.title, icon=ACTS[act].ACT.icon)
                button.clicked.connect(lambda _on=False, act=act: self.ask(act))
                self.buttons[act] = button
                buttons.append(button)
        if buttons:
            foot = row(*buttons, 1)
            foot.setContentsMargins(px(12), px(8), px(12), px(10))
            pane.body.addLayout(foot)
        return pane

    def fit(self, room: Room) -> None:
        """With less room what stands beside goes below, and the explanations in the heads yield."""
        wide = room is Room.WIDE
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for pane in self.widget.findChildren(Pane):
            pane.aside.setVisible(wide)

    def begin(self, verb: str) -> None:
        """Bring the asked part under the eye."""
        if verb == "change_passphrase":
            self.passphrase.old.setFocus()
        elif verb == "media" and self.role in MAY["approve_medium"]:
            self.approve_medium()
        elif verb == "accounts":
            self.table.setFocus()

    def refresh(self) -> None:
        """Read accounts, media and settings again."""

        def work(reading: Any) -> tuple[Any, ...]:
            facts = reading.facts
            return facts.find(Account), facts.find(MediumRecord), facts.get(VaultRecord, 0)

        accounts, media, vault = self.desk.read(work)
        self._records = {("account", one.id): one.record for one in accounts}
        self._records |= {("medium", one.id): one.record for one in media}
        self.model.set_rows([(one.id, _account_cells(one)) for one in accounts])
        newest = sorted(media, key=lambda one: -one.id)
        self.media_model.set_rows([(one.id, self._medium_cells(one.record)) for one in newest])
        self._show_settings(dict(vault.settings if vault else ()))
        self._allow()

    def _medium_cells(self, record: MediumRecord) -> tuple[Cell, ...]:
        live = record.state == "approved"
        return (
            Cell(words=record.number, weight=500, tone="text" if live else "text3"),
            Cell(mark=mark_of(self.desk.profile, record.level)),
            Cell(words=tr(dict(APPROVALS)[record.state]), tone="green" if live else "text3"),
            Cell(words=record.approved_on.isoformat() if record.approved_on else ""),
            Cell(words=record.uuid, family="mono", tone="text3"),
        )

    def _show_settings(self, given: dict[str, str]) -> None:
        clocks = self.desk.profile.clocks
        link = tr(N_("office", "Change")) if self.role in MAY["change_setting"] else ""
        rows = []
        for k, (name, words) in enumerate(_SETTINGS):
            value = given.get(name) or str(clocks.get(name, "0"))
            change = Cell(words=link, link="change", tone="accent") if link else Cell()
            rows.append((k, (Cell(words=tr(words)), Cell(words=value, weight=500), change)))
        self.settings_model.set_rows(rows)

    def _allow(self) -> None:
        for act, button in self.buttons.items():
            kind, table = ("medium", self.media) if act == "void_medium" else ("account", self.table)
            record = self._records.get((kind, table.key()))
            button.setEnabled(record is not None and act in lawful(kind, record, self.role))

    # What is asked for.

    def ask(self, act: str) -> None:
        """Open the dialog of an act for the account or medium chosen."""
        name, table = ("medium", self.media) if act == "void_medium" else ("account", self.table)
        if table.key() >= 0:
            self._open(ActDialog(self.desk, act, fixed={name: table.key()}, parent=self.widget.window()))

    def change_setting(self, number: int) -> None:
        """Open the dialog that changes one figure."""
        if self.role in MAY["change_setting"] and 0 <= number < len(_SETTINGS):
            name = _SETTINGS[number][0]
            self._open(ActDialog(self.desk, "change_setting", fixed={"name": name}, parent=self.widget.window()))

    def approve_medium(self) -> None:
        """Open the dialog that marks and approves a stick."""
        from secretdesk.gui.pages.office.medium_dialog import MediumDialog  # noqa: PLC0415 -- rarely asked

        self._open(MediumDialog(self.desk, self.widget.window()))

    def _open(self, dialog: Any) -> None:
        dialog.done_.connect(lambda _outcome: self.shell.refresh())
        dialog.finished.connect(dialog.deleteLater)
        self.dialog: QDialog = dialog
        dialog.open()

    def _made(self, note: Note) -> None:
        self.said.say(note)
        self.shell.refresh()

    def put_away(self) -> None:
        """Wipe what was typed."""
        self.new.forget()
        self.passphrase.forget()


def _table(columns: tuple[Column, ...], name: Message) -> tuple[CellModel, SheetTable]:
    model, table = CellModel(columns), SheetTable(columns, row=30, bare=True)
    table.setModel(model)
    table.setAccessibleName(tr(name))
    return model, table


def _account_cells(one: Any) -> tuple[Cell, ...]:
    record = one.record
    tones = {"created": "amber", "closed": "text3"}
    return (
        Cell(words=record.name, weight=500),
        Cell(words=tr(ROLE_WORDS[record.role])),
        Cell(words=tr(dict(ACCOUNT_STATES)[record.state]), tone=tones.get(record.state, "text")),
        Cell(words=f"{one.id:016x}", family="mono", tone="text3"),
    )
