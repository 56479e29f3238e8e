"""Joins one vault to the window: founding, unlocking in a thread, the open desk with its pages, locking again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from secretdesk.desk import look
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import SecretDeskError
from secretdesk.gui import background, entries
from secretdesk.gui.application import Application
from secretdesk.gui.language import language
from secretdesk.gui.lock_cover import LockCover
from secretdesk.gui.passphrase import wipe
from secretdesk.gui.shell import Session, Signs
from secretdesk.gui.show_error import show_error, words_of
from secretdesk.gui.unlock import CoverFacts, Fact, UnlockPage
from secretdesk.gui.unlock_form import AccountLine
from secretdesk.text import N_, Message
from secretdesk.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from secretdesk.desk.desk import Outcome
    from secretdesk.gui.main_window import MainWindow

STANDARD_PLACE = Path.home() / "SecretDesk"


class DeskShell:
    """The open desk as the window's shell asks for it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def session(self) -> Session:
        """Say who sits here and how long the desk may stand idle."""
        settings = dict(self._desk.record.settings)
        minutes = int(settings.get("idle.lock_minutes", self._desk.profile.clocks["idle.lock_minutes"]))
        role = ROLE_WORDS[self._desk.session.signatory.role]
        words = N_("shell", "{role}, reading", role=role) if self._desk.session.inspector else role
        return Session(
            account=self._desk.session.name, role=words, kind=self._desk.record.kind, idle_seconds=minutes * 60
        )

    def counts(self) -> Mapping[str, int]:
        """Return the counts beside the navigation."""
        return look.navigation(self._desk) if self._desk.vault.has_book else {}

    def signs(self) -> Signs:
        """Say when the last backup was made, and how the journal's end stands."""
        record = self._desk.read(lambda reading: reading.facts.get(VaultRecord, 0))
        trouble = self._desk.vault.trouble
        n = self._desk.read(lambda reading: reading.next_id) - 1
        seal = trouble.message if trouble else N_("shell", "Seal agrees, entry {n}", n=f"{n:,}")
        backed = record.backed_up.split(" ")[0] if record and record.backed_up else ""
        today = self._desk.context(0).today.isoformat()
        backup = N_("shell", "Backup {day}, verified", day=backed) if backed else N_("shell", "No backup yet")
        return Signs(
            backup=backup,
            backup_tone="text2" if backed == today else "amber",
            seal=seal,
            seal_tone="red" if trouble else "text2",
        )

    def now(self) -> datetime:
        """Return the desk's time."""
        return self._desk.context(0).now

    def lock(self) -> None:
        """Close the vault."""
        self._desk.lock("window")


class Office(QObject):
    """One vault's comings and goings in the window."""

    happened = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self._name = ""
        self._cover: UnlockPage | LockCover | None = None
        self.happened.connect(self._refresh, Qt.ConnectionType.QueuedConnection)

    def furnish(self, window: MainWindow) -> None:
        """Fill a new window: with the open desk, or with the cover."""
        self.window = window
        window.locked.connect(self._locked)
        if self.desk is not None:
            self._open(self.desk)
        elif (self.folder / "vault.sdk").exists():
            self._show_unlock()
        else:
            self._show_founding()

    def sit_down(self, desk: Desk) -> None:
        """Show the work of a desk that was just opened or founded."""
        self.desk = desk
        self._name = desk.session.name
        desk.listen(self._tell)
        self._open(desk)

    def _open(self, desk: Desk) -> None:
        if self.window is None:
            return
        entries.register(self.window, desk)
        self.window.open_desk(DeskShell(desk))
        if desk.vault.trouble is not None:
            show_error(self.window, desk.vault.trouble)

    def _tell(self, outcome: Outcome) -> None:
        self.happened.emit(outcome)

    def _refresh(self, _outcome: object) -> None:
        if self.window is not None and self.desk is not None and not self.desk.vault.locked:
            self.window.refresh()

    def _show_unlock(self) -> None:
        facts = CoverFacts(unit=self.folder.name, facts=self._facts())
        page = UnlockPage(facts, hints=self._hints(), links=())
        page.unlock_requested.connect(self._unlock)
        page.asked.connect(self._link)
        self._show(page, N_("shell", "Locked"))

    def _show_founding(self) -> None:
        from secretdesk.gui.pages.founding_page import FoundingPage  # noqa: PLC0415 -- once in a vault's life

        page = FoundingPage(self.folder)
        page.founded.connect(self.sit_down)
        if self.window is not None:
            self.window.show_cover(page, N_("shell", "No vault yet"), [])

    def _facts(self) -> tuple[Fact, ...]:
        vault = Vault.open(self.folder)
        return (
            Fact(label=N_("unlock", "Vault"), seal=vault.id.hex()[:16]),
            Fact(label=N_("unlock", "Accounts"), words=str(vault.slot_count)),
        )

    def _hints(self) -> tuple[tuple[str, Message | str], ...]:
        return (
            ("stamp", N_("unlock", "Compare the last entry with the foot of the last printed page after unlocking.")),
            ("keyboard", N_("unlock", "Enter unlocks. Nothing of the passphrase is shown or kept.")),
        )

    def _show(self, page: UnlockPage | LockCover, words: Message) -> None:
        self._cover = page
        if self.window is not None:
            self.window.show_cover(page, words, [])

    def _link(self, id_: str) -> None:
        if id_ == "language" and self.window is not None:
            self.window.preferences.language = "en" if language() == "zh_CN" else "zh_CN"
            self.window.preferred.emit("language")

    def _unlock(self, name: str, passphrase: bytearray) -> None:
        if self._cover is None:
            return
        form = self._cover.form
        form.busy(busy=True)

        def do(_progress: background.Progress) -> Desk:
            try:
                return open_desk(Vault.open(self.folder), name, passphrase)
            finally:
                wipe(passphrase)

        def failed(error: BaseException) -> None:
            form.busy(busy=False)
            form.refuse(words_of(error) if isinstance(error, SecretDeskError) else str(type(error).__name__))

        background.run(do, self.sit_down, failed)

    def _locked(self, why: Message) -> None:
        desk, self.desk = self.desk, None
        if desk is None:
            return
        when = desk.context(0).now.strftime("%H:%M")
        line = AccountLine(id=self._name, name=self._name, role=ROLE_WORDS[desk.session.signatory.role])
        page = LockCover(when=when, why=why, account=line, unit=desk.record.unit)
        page.unlock_requested.connect(self._unlock)
        page.other_requested.connect(self._show_unlock)
        self._show(page, N_("shell", "Locked"))


def run(vault: str | None) -> int:
    """Open the window on a vault, by default the one in the home folder; return the exit code."""
    folder = Path(vault) if vault else STANDARD_PLACE
    office = Office(folder)
    application = Application(office.furnish)
    try:
        return application.run()
    finally:
        if office.desk is not None and not office.desk.vault.locked:
            office.desk.lock("window closed")
