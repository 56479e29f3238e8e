"""Joins one vault to the window: founding, unlocking in a thread, the open desk with its pages, locking again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from secretdesk.desk import clock as clocks
from secretdesk.desk import doctor, founding
from secretdesk.desk.setting_up import REMINDED
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import SecretDeskError
from secretdesk.gui import entries, giving_way
from secretdesk.gui.application import Application
from secretdesk.gui.components.banner import Note
from secretdesk.gui.desk_shell import DeskShell
from secretdesk.gui.language import language
from secretdesk.gui.lock_cover import LockCover
from secretdesk.gui.opening import Opening
from secretdesk.gui.practising import FurnishingCover, Practising
from secretdesk.gui.preferences import Preferences
from secretdesk.gui.rebuild_cover import RebuildCover
from secretdesk.gui.shell import KINDS
from secretdesk.gui.show_error import note_of, words_of
from secretdesk.gui.unlock import CoverFacts, Fact, UnlockPage
from secretdesk.gui.unlock_form import AccountLine
from secretdesk.gui.warming import Warming
from secretdesk.text import N_, Message
from secretdesk.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.gui.away import Away
    from secretdesk.gui.entries import Send
    from secretdesk.gui.main_window import MainWindow
    from secretdesk.vault import Clock

STANDARD_PLACE = Path.home() / "SecretDesk"
TRACES = ("vault.sdk", "vault.sdk.2", "log.db")
NOBODY_OPEN = N_("shell", "Locked")


_SIGNS = {
    "network": ("unplug", N_("machine", "No network link"), N_("machine", "Network link is up")),
    "swap": ("hard-drive-upload", N_("machine", "Swap is safe"), N_("machine", "Swap is not encrypted")),
}


def facts_of_machine() -> list[tuple[str, Message | str, str]]:
    """Return what the status bar says of the computer while nothing is open."""
    return [
        (sign[0], sign[1], "text2") if one.verdict == "good" else ("triangle-alert", sign[2], "amber")
        for one in doctor.examine(None)
        if (sign := _SIGNS.get(one.id)) is not None
    ]


class Office(QObject):
    """One vault's comings and goings in the window. `send` takes printed bytes in place of this computer's printer."""

    happened = Signal(object)

    def __init__(self, folder: Path, *, clock: Callable[[], Clock] = clocks.read, send: Send | None = None) -> None:
        super().__init__()
        self.folder, self._clock, self._send = folder, clock, send
        self._own = folder
        self._practising: Practising | None = None
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self.cover: UnlockPage | LockCover | None = None
        self._shell: DeskShell | None = None
        self._name, self._unit = "", ""
        self._inspector = False
        self._typed: dict[str, str] = {}
        self._opening: Opening | None = None
        self.happened.connect(self._refresh, Qt.ConnectionType.QueuedConnection)

    def furnish(self, window: MainWindow) -> None:
        """Fill a new window: with the open desk, or with the cover."""
        self.window = window
        window.locked.connect(self._locked)
        window.presence.left.connect(self._left)
        if self.desk is not None:
            self._open(self.desk, window)
        else:
            self._cover_own()

    def _cover_own(self, wrong: BaseException | None = None) -> None:
        """Show the cover of the unit's own vault, or how one is founded."""
        self.folder = self._own
        if self.window is not None:
            self.window.frame.set_kind(None)
        if any((self.folder / name).exists() for name in TRACES) and not founding.cut_off(self.folder):
            self.show_unlock()
            if wrong is not None and self.cover is not None:
                self.cover.form.refuse(words_of(wrong))
        else:
            self._show_founding(wrong)

    def sit_down(self, desk: Desk) -> None:
        """Show the work of a desk that was just opened or founded."""
        self._opening, self.cover = None, None
        if self.window is None:
            desk.lock("window closed")
            return
        self.desk, self._name, self._unit = desk, desk.session.name, desk.record.unit
        desk.listen(self._tell)
        self._open(desk, self.window)

    def _open(self, desk: Desk, window: MainWindow) -> None:
        entries.register(window, desk, self._send)
        self._shell = DeskShell(desk)
        window.open_desk(self._shell)
        if desk.vault.trouble is not None:
            self._tell_trouble(desk, window)

    def _tell_trouble(self, desk: Desk, window: MainWindow) -> None:
        """Say above all pages that nothing can be recorded, and lead to what ends it lawfully."""
        trouble = desk.vault.trouble
        if trouble is None:
            return
        note = Note(
            tone="red",
            icon="shield-alert",
            fact=trouble.message,
            what=N_("shell", "Open to be read only. It can be looked at and verified; no act is recorded."),
            button=N_("shell", "Verify now"),
        )
        window.banner(note, lambda: window.go("verify", "verify"))

    def _tell(self, outcome: Outcome) -> None:
        self.happened.emit(outcome)

    def _refresh(self, _outcome: object) -> None:
        if self.window is not None and self.desk is not None and not self.desk.vault.locked:
            self.window.refresh()

    # The covers.

    def _show_founding(self, wrong: BaseException | None = None) -> None:
        from secretdesk.gui.pages.founding.founding_page import FoundingPage  # noqa: PLC0415 -- once in a vault's life

        page = FoundingPage(self.folder, clock=self._clock, send=self._send)
        page.fill(self._chosen() | self._typed)
        page.chosen.connect(self._keep_chosen)
        page.founded.connect(self._founded)
        page.finished.connect(self._begin)
        page.language_asked.connect(lambda: self._other_language(page.typed()))
        page.practice_asked.connect(lambda: self._practise(page.typed()))
        if self.window is not None:
            self.window.show_cover(page, N_("shell", "No vault yet"), facts_of_machine())
        if wrong is not None:
            page.said.say(note_of(wrong))

    def _other_language(self, typed: dict[str, str]) -> None:
        self._typed = typed
        self._link("language")

    def _founded(self, desk: Desk) -> None:
        self._typed = {}
        self.desk = desk  # open from here on: it is locked whatever the window does next
        if self.window is not None:
            self.window.status.locked(N_("shell", "Vault founded"), facts_of_machine())

    def _chosen(self) -> dict[str, str]:
        """Return what a founding that was closed before it had keys had chosen; the rest was never written."""
        kept = self.window.preferences if self.window is not None else Preferences()
        return {"kind": kept.founding_kind, "paper": kept.founding_paper} if kept.founding_kind else {}

    def _keep_chosen(self, kind: str, paper: str) -> None:
        if self.window is not None:
            self.window.prefer("founding_kind", kind)
            self.window.prefer("founding_paper", paper)

    def _begin(self) -> None:
        if self.desk is not None:
            self._keep_chosen("", "")
            self.sit_down(self.desk)
            if self.window is not None and self.desk.record.kind in REMINDED:
                self.window.go("setup")

    def show_unlock(self) -> None:
        """Show the unlock page, for whoever comes."""
        self._inspector = False
        self._show_page()

    def _show_page(self) -> None:
        facts, wrong = self._facts()
        hints: list[tuple[str, Message | str]] = [
            ("stamp", N_("unlock", "Compare the last entry with the foot of the last printed page before unlocking.")),
            ("timer", N_("unlock", "After 5 wrong passphrases a wait of 30 s, then twice as long each time.")),
        ]
        if self._inspector:
            hints.insert(0, ("eye", N_("unlock", "For an inspection: everything can be read, nothing recorded.")))
        words = N_("unlock", "To work") if self._inspector else N_("unlock", "For an inspection, to read")
        link = ("inspector", words, "pen-line" if self._inspector else "eye")
        practise = ("practice", N_("practice", "Practise"), "book-open")
        page = UnlockPage(
            CoverFacts(unit=self._unit or self.folder.name, facts=facts), hints=hints, links=(link, practise)
        )
        page.unlock_requested.connect(self._unlock)
        page.asked.connect(self._link)
        self._show(page)
        if wrong is not None:
            page.form.refuse(words_of(wrong))
            page.form.name.setFocus()

    def _facts(self) -> tuple[tuple[Fact, ...], SecretDeskError | None]:
        try:
            vault = Vault.open(self.folder)
        except SecretDeskError as error:
            return (), error
        found = [Fact(label=N_("unlock", "Vault"), words=KINDS.get(vault.kind, ""), seal=vault.id.hex()[:16])]
        known = vault.last_known()
        if known is not None:
            number, _, seal = known[0].partition(" / ")
            when = clocks.local(known[1]).strftime("%Y-%m-%d %H:%M")
            words = N_("unlock", "Entry {n}", n=f"{int(number):,}")
            found += [
                Fact(label=N_("unlock", "Last entry"), words=words),
                Fact(label=N_("unlock", "Written"), words=when),
                Fact(label=N_("unlock", "Seal"), seal=seal),
            ]
        return tuple(found), None

    def _show(self, page: UnlockPage | LockCover) -> None:
        self.cover = page
        if self.window is not None:
            self.window.show_cover(page, NOBODY_OPEN, facts_of_machine())
            Warming(page)

    def _link(self, id_: str) -> None:
        if id_ == "language" and self.window is not None:
            self.window.preferences.language = "en" if language() == "zh_CN" else "zh_CN"
            self.window.preferred.emit("language")
        elif id_ == "inspector":
            self._inspector = not self._inspector
            self._show_page()
        elif id_ == "practice":
            self._practise({})

    # The practice world.

    def _practise(self, typed: dict[str, str]) -> None:
        """Go into the practice world beside the vault; what was typed for a founding waits meanwhile."""
        if self.window is None or self._practising is not None or self._opening is not None:
            return
        self._typed = typed
        page = FurnishingCover()
        self._practising = Practising(self._own, self._clock)
        self._practising.opened.connect(self._in_practice)
        self._practising.failed.connect(self._out_of_practice)
        self._practising.progressed.connect(page.show_step)
        self.cover = None
        self.window.show_cover(page, N_("practice", "Practice world"), facts_of_machine())
        self._practising.start()

    def _in_practice(self, desk: Desk, folder: Path) -> None:
        self._practising, self.folder = None, folder
        self.sit_down(desk)

    def _out_of_practice(self, error: BaseException) -> None:
        self._practising = None
        self._cover_own(error)

    # Unlocking.

    def _unlock(self, name: str, passphrase: bytearray) -> None:
        if self.cover is None or self._opening is not None:
            return
        self.cover.form.busy(busy=True)
        opening = Opening(self.folder, self._clock)
        opening.opened.connect(self.sit_down)
        opening.failed.connect(self._refused)
        opening.asks.connect(lambda: self._ask_anew(opening))
        self._opening = opening
        opening.start(name, passphrase, inspector=self._inspector)

    def _refused(self, error: BaseException) -> None:
        self._opening = None
        if not self._still_covered():
            self._show_page()
        if self.cover is not None:
            self.cover.form.refuse(words_of(error))

    def _still_covered(self) -> bool:
        return self.cover is not None and self.cover.isVisible()

    def _ask_anew(self, opening: Opening) -> None:
        self.cover = None  # the window lets go of the page that asked
        page = RebuildCover()
        page.answered.connect(lambda agreed: opening.go_on(agreed=agreed))
        opening.progressed.connect(page.show_step)
        if self.window is not None:
            self.window.show_cover(page, NOBODY_OPEN, facts_of_machine())

    # Locking.

    def _locked(self, why: Message) -> None:
        desk, self.desk = self.desk, None
        shell, self._shell = self._shell, None
        if desk is None or shell is None:
            return
        if self.folder != self._own:
            self._name = ""
            self._unit = ""
            self._cover_own()
            return
        self._inspector = desk.session.inspector
        page = LockCover(
            when=desk.context(0).now.strftime("%H:%M"),
            why=why,
            account=self._account(desk),
            kept=N_("lock", "They lie encrypted in the vault and are there again after unlocking.")
            if shell.kept
            else "",
            unit=desk.record.unit,
            last=shell.last[0],
            seal=shell.last[1],
        )
        page.unlock_requested.connect(self._unlock)
        page.other_requested.connect(self.show_unlock)
        self._show(page)

    def _left(self, away: Away, why: Message) -> None:
        """Nobody is there, but work goes on: cover it, and let the same person back."""
        desk, shell = self.desk, self._shell
        if desk is None or shell is None or self.window is None:
            return
        when = desk.context(0).now.strftime("%H:%M")
        page = LockCover(when=when, why=why, account=self._account(desk), unit=desk.record.unit, going_on=True)
        page.unlock_requested.connect(lambda name, passphrase: away.come_back(shell.check, name, passphrase))
        away.refused.connect(lambda error: page.form.refuse(words_of(error)))
        away.progressed.connect(page.show_step)
        self.cover = page
        self.window.show_cover(page, N_("shell", "Covered, work goes on"), facts_of_machine())

    def _account(self, desk: Desk) -> AccountLine:
        role = ROLE_WORDS[desk.session.signatory.role]
        words = N_("shell", "{role}, reading", role=role) if desk.session.inspector else role
        return AccountLine(id=self._name, name=self._name, role=words)

    def leave(self) -> None:
        """The program ends: leave no vault open, not even one still being unlocked."""
        self.window = None
        for under_way in (self._opening, self._practising):
            if under_way is not None:
                under_way.give_up()
        if self.desk is not None and not self.desk.vault.locked:
            self.desk.lock("window closed")


def run(vault: str | None) -> int:
    """Open the window on a vault, by default the one in the home folder; return the exit code."""
    office = Office(Path(vault) if vault else STANDARD_PLACE)
    application = Application(office.furnish)
    giving_way.settle()
    try:
        return application.run()
    finally:
        office.leave()
