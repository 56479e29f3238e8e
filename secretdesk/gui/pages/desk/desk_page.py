"""The desk: one page for whatever passes over it, a mode for each way; every scan is answered, slips are taken anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk import drafts
from secretdesk.errors import SecretDeskError
from secretdesk.gui.components.mode_switch import ModeSwitch
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.bench import Bench
from secretdesk.gui.pages.cards import CardPlace
from secretdesk.gui.pages.desk.lend_mode import LendMode
from secretdesk.gui.pages.desk.missing_mode import MissingMode
from secretdesk.gui.pages.desk.move_mode import MoveMode
from secretdesk.gui.pages.desk.renew_mode import RenewMode
from secretdesk.gui.pages.desk.return_mode import ReturnMode
from secretdesk.gui.pages.slip_back import SlipBack
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.gui.pages.desk.mode import Mode
    from secretdesk.gui.shell import Shell

DRAFT = "desk"
MODES: tuple[type[Mode], ...] = (LendMode, ReturnMode, RenewMode, MoveMode, MissingMode)


class DeskPage(Page):
    """`send` takes printed bytes in place of the printer of this computer."""

    title = N_("navigation", "Desk")
    takes_words = True
    verb = ""

    def __init__(self, desk: Desk, shell: Shell, send: Callable[[bytes, str], None] | None = None) -> None:
        self.bench = Bench(desk=desk, shell=shell, send=send)
        self.modes: dict[str, Mode] = {made.verb: made for made in (cls(self.bench) for cls in MODES)}
        self.switch = ModeSwitch([mode.choice for mode in self.modes.values()], name=N_("desk", "What is done"))
        self.switch.changed.connect(self.turn)
        self.head = PageHead(self.title)
        self.head.instead(self.switch)
        self.cards = CardPlace()
        self.slips = SlipBack(self.bench, self.cards)
        self._stack = QStackedWidget()
        for mode in self.modes.values():
            self._stack.addWidget(mode)
            self.head.add_tool(mode.tools)
        self.widget = QWidget()
        lines = QVBoxLayout(self.widget)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(8))
        lines.addWidget(self.cards)
        lines.addWidget(self._stack, 1)
        self.turn("lend")
        self._restore()

    # Modes.

    @property
    def mode(self) -> Mode:
        return self.modes[self.verb]

    def turn(self, verb: str) -> None:
        """Turn a mode on."""
        if self.verb and self.verb != verb:
            self.mode.left()
        self.verb = verb
        self.switch.choose(self.mode.choice.id)
        for mode in self.modes.values():
            mode.tools.setVisible(mode is self.mode)
        self._stack.setCurrentWidget(self.mode)
        self.hint = self.mode.hint
        self.mode.entered()
        self.bench.shell.update_actions()

    def begin(self, verb: str) -> None:
        name, _, what = verb.partition(":")
        if name in self.modes:
            self.turn(name)
            if what:
                self.mode.begin(what)

    @property
    def does(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        own: dict[str, Callable[[], None]] = {verb: lambda verb=verb: self.turn(verb) for verb in self.modes}  # type: ignore[misc]
        own |= self.mode.does()
        if self.slips.open():
            own["confirm"] = self.slips.clear
        return own

    @property
    def keys(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        return {
            "Alt+R": lambda: self.turn("renew"),
            "Alt+M": lambda: self.turn("move"),
            "Alt+B": lambda: self.turn("missing"),
            "Esc": self.escape,
        }

    def escape(self) -> None:
        """Close what lies on top, else let the mode close or clear."""
        if not self.cards.close_card():
            self.mode.escape()

    # Scans.

    def scan(self, text: str) -> Answer:
        return self.slips.scan(text, self.mode.took)

    # The window.

    def refresh(self) -> None:
        self.mode.refresh()

    def fit(self, room: Room) -> None:
        for mode in self.modes.values():
            mode.fit(room)

    def put_away(self) -> None:
        """Keep what is unfinished, encrypted; wipe what was typed."""
        unfinished: dict[str, Any] = {verb: kept for verb, mode in self.modes.items() if (kept := mode.draft())}
        for mode in self.modes.values():
            mode.put_away()
        draft = {"mode": self.verb, "modes": unfinished} if unfinished else None
        try:
            drafts.save(self.bench.desk, DRAFT, draft).result()
        except SecretDeskError:
            return  # a vault open to be read only keeps no drafts

    def _restore(self) -> None:
        draft = drafts.load(self.bench.desk, DRAFT)
        if not draft or not isinstance(draft.get("modes"), dict):
            return
        n = sum(self.modes[verb].restore(kept) for verb, kept in draft["modes"].items() if verb in self.modes)
        verb = draft.get("mode")
        if n and verb in self.modes:
            self.turn(verb)
            self.cards.say(
                "note",
                N_("desk", "Not finished last time."),
                N_(
                    "desk",
                    "{n} {n|item|items} on the desk, kept encrypted through the lock. Nothing was recorded.",
                    n=n,
                ),
                ways=(("on", N_("desk", "Go on"), lambda: None),),
            )
