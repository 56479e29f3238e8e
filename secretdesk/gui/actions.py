"""Everything that can be asked of the window by menu or key, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from secretdesk.gui.icons import icon
from secretdesk.gui.language import tr
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One thing to ask for. `group` makes it one of several that exclude each other."""

    id: str
    menu: str
    words: Message
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    group: str = ""


MENUS: tuple[tuple[str, Message], ...] = (
    ("vault", N_("menu", "&Vault")),
    ("act", N_("menu", "&Act")),
    ("ledgers", N_("menu", "&Ledgers")),
    ("count", N_("menu", "&Count && destroy")),
    ("paper", N_("menu", "&Paper && export")),
    ("verify", N_("menu", "Verif&y")),
    ("view", N_("menu", "Vie&w")),
    ("help", N_("menu", "&Help")),
)


def _a(
    id_: str, menu: str, words: Message, *keys: str, icon: str = "", checkable: bool = False, group: str = ""
) -> Asked:
    return Asked(id=id_, menu=menu, words=words, keys=keys, icon=icon, checkable=checkable, group=group)


ACTIONS: tuple[Asked, ...] = (
    _a("lock", "vault", N_("action", "Lock"), "Ctrl+L", icon="lock"),
    _a("change_passphrase", "vault", N_("action", "Change passphrase"), icon="key-round"),
    _a("accounts", "vault", N_("action", "Accounts and roles"), icon="users"),
    _a("media", "vault", N_("action", "Approve a medium"), icon="usb"),
    _a("backup", "vault", N_("action", "Back up"), icon="database-backup"),
    _a("settings", "vault", N_("action", "Settings"), icon="settings"),
    _a("quit", "vault", N_("action", "Quit"), "Ctrl+Q"),
    _a("lend", "act", N_("action", "Lend"), "F2", icon="arrow-up-from-line"),
    _a("return", "act", N_("action", "Return"), "F3", icon="arrow-down-to-line"),
    _a("find", "act", N_("action", "Find"), "F4", icon="search"),
    _a("dispatch", "act", N_("action", "Dispatch"), "F7", icon="send"),
    _a("receive", "act", N_("action", "Receive"), "F8", icon="inbox"),
    _a("read_picture", "act", N_("action", "Read codes from a picture or PDF"), icon="qr-code"),
    _a("renew", "act", N_("action", "Renew"), icon="repeat"),
    _a("circulate", "act", N_("action", "Circulate"), icon="route"),
    _a("hand_over", "act", N_("action", "Hand over"), icon="arrow-left-right"),
    _a("move", "act", N_("action", "Move place"), icon="move"),
    _a("carry_out", "act", N_("action", "Carry out"), icon="briefcase"),
    _a("missing", "act", N_("action", "Report missing or found"), icon="circle-alert"),
    _a("correct", "act", N_("action", "Correct an entry"), icon="pen-line"),
    _a("void", "act", N_("action", "Void an entry"), icon="ban"),
    _a("confirm", "act", N_("action", "Confirm"), "Ctrl+Return", "Ctrl+Enter"),
    _a("undo", "act", N_("action", "Take back the last scan"), "Ctrl+Z", icon="undo-2"),
    _a("draft", "act", N_("action", "Save draft"), "Ctrl+S"),
    _a("first_fault", "act", N_("action", "Go to the first fault"), "F9"),
    _a("count", "count", N_("action", "Count"), "F6", icon="list-checks"),
    _a("destroy", "count", N_("action", "Destruction"), icon="shredder"),
    _a("print", "paper", N_("action", "Print"), "Ctrl+P", icon="printer"),
    _a("labels", "paper", N_("action", "Labels and covers"), icon="scan-barcode"),
    _a("export", "paper", N_("action", "Write to a medium"), "Ctrl+E", icon="hard-drive-upload"),
    _a("verify", "verify", N_("action", "Verify the vault"), icon="shield-check"),
    _a("check_seal", "verify", N_("action", "Compare a seal on paper"), icon="stamp"),
    _a("scan_box", "view", N_("action", "To the scan box"), "Ctrl+K", icon="scan-line"),
    _a("filter", "view", N_("action", "To the filter"), "Ctrl+F", icon="list-filter"),
    _a("save_filter", "view", N_("action", "Save the filter"), icon="bookmark"),
    _a("columns", "view", N_("action", "Choose columns"), "Ctrl+Shift+C", icon="columns-3"),
    _a("titles", "view", N_("action", "Show titles"), "Ctrl+T", icon="eye", checkable=True),
    _a("navigation", "view", N_("action", "Navigation with words"), "Ctrl+B", checkable=True),
    _a("detail", "view", N_("action", "Detail pane"), "Ctrl+D", checkable=True),
    _a("pane_1", "view", N_("action", "To the navigation"), "Ctrl+1"),
    _a("pane_2", "view", N_("action", "To the page"), "Ctrl+2"),
    _a("pane_3", "view", N_("action", "To the detail"), "Ctrl+3"),
    _a("language_zh_CN", "view", N_("action", "Chinese on screen"), checkable=True, group="language"),
    _a("language_en", "view", N_("action", "English on screen"), checkable=True, group="language"),
    _a("scheme_system", "view", N_("action", "Colours of the system"), checkable=True, group="scheme"),
    _a("scheme_light", "view", N_("action", "Light"), checkable=True, group="scheme"),
    _a("scheme_dark", "view", N_("action", "Dark"), checkable=True, group="scheme"),
    _a("scheme_hc", "view", N_("action", "High contrast"), checkable=True, group="scheme"),
    *(
        _a(f"scale_{n}", "view", N_("action", "{percent} % size", percent=n), checkable=True, group="scale")
        for n in (100, 125, 150, 175, 200)
    ),
    _a("sounds", "view", N_("action", "Sounds"), "Ctrl+Shift+S", icon="volume-2", checkable=True),
    _a("help", "help", N_("action", "Help and query grammar"), "F1", icon="circle-help"),
    _a("keys", "help", N_("action", "All keys"), "Ctrl+/", icon="keyboard"),
)
VERBS = ("lend", "return", "find", "count", "receive")


def spec(id_: str) -> Asked:
    return next(asked for asked in ACTIONS if asked.id == id_)


class Actions:
    """The actions of one window; `ask` is called with the id of what was asked for."""

    def __init__(self, window: QWidget, ask: Callable[[str], None]) -> None:
        self._window = window
        self._made: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for asked in ACTIONS:
            action = QAction(tr(asked.words), window)
            action.setShortcuts([QKeySequence(key) for key in asked.keys])
            action.setCheckable(asked.checkable)
            action.triggered.connect(lambda _on=False, id_=asked.id: ask(id_))
            if asked.group:
                group = groups.setdefault(asked.group, QActionGroup(window))
                group.addAction(action)
            self._made[asked.id] = action
            window.addAction(action)
        self.tint()

    def __getitem__(self, id_: str) -> QAction:
        return self._made[id_]

    def tint(self) -> None:
        """Draw the icons again in the present scheme."""
        for asked in ACTIONS:
            if asked.icon:
                self._made[asked.id].setIcon(icon(asked.icon))

    def check(self, id_: str, *, on: bool) -> None:
        self._made[id_].setChecked(on)

    def allow(self, live: Callable[[str], bool]) -> None:
        """Enable what somebody would do now, and hide from the menus what nobody could ever do here."""
        for id_, action in self._made.items():
            action.setEnabled(live(id_))

    def menus(
        self,
        bar: QMenuBar,
        pages: Mapping[str, list[tuple[Message | str, Callable[[], None]]]],
        shown: Callable[[str], bool],
    ) -> None:
        """Fill the menu bar: the pages of each menu, then its actions; a menu without either is left out."""
        for old in bar.actions():
            menu = old.menu()
            bar.removeAction(old)
            if isinstance(menu, QMenu):
                menu.deleteLater()
        for id_, words in MENUS:
            made = QMenu(tr(words), bar)
            for page, go in pages.get(id_, []):
                entry = made.addAction(tr(page).replace("&", "&&"))
                entry.triggered.connect(lambda _on=False, go=go: go())
            last = ""
            for asked in ACTIONS:
                if asked.menu == id_ and shown(asked.id):
                    if made.actions() and asked.group != last:
                        made.addSeparator()
                    last = asked.group
                    made.addAction(self._made[asked.id])
            if made.actions():
                bar.addMenu(made)
