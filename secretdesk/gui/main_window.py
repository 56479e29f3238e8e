"""The window: menu, tool bar, navigation, the page in front with its head and detail, status; or the cover while locked."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDateTime, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from secretdesk.gui.actions import Actions
from secretdesk.gui.away import Presence
from secretdesk.gui.covers import Covers, close_others
from secretdesk.gui.idle import IdleLock
from secretdesk.gui.key_watch import KeyWatch
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.page_shelf import PageShelf
from secretdesk.gui.preferences import Preferences
from secretdesk.gui.scan_box import HINT, ScanBox
from secretdesk.gui.shell import BY_HAND, KINDS, Entry
from secretdesk.gui.standing import Standing
from secretdesk.gui.status_bar import StatusBar
from secretdesk.gui.theme import px
from secretdesk.gui.view_choices import choices, chosen
from secretdesk.gui.work_area import KindFrame, WorkArea

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from secretdesk.gui.components.banner import Note
    from secretdesk.gui.finder import Finder
    from secretdesk.gui.shell import Session, ShellDesk
    from secretdesk.text import Message

TITLE = "SecretDesk"  # constant: a window's title stands in the desktop's history


class MainWindow(QMainWindow):
    """`locked` tells why the desk was locked; `preferred` that a setting changed (language and scale make it anew)."""

    locked = Signal(object)
    preferred = Signal(str)
    titles_toggled = Signal(bool)
    closing = Signal()

    def __init__(self, preferences: Preferences | None = None) -> None:
        super().__init__()
        self.preferences = preferences or Preferences()
        self._desk: ShellDesk | None = None
        self._shelf = PageShelf()
        self._titles = True
        self.finder: Finder | None = None
        self.beside = self._shelf.beside  # what follows the acts of the open desk until it locks
        self.setWindowTitle(TITLE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.watch, self.idle = KeyWatch(self), IdleLock(self)
        self.presence = Presence(self, self.idle)
        self.actions_ = Actions(self, self._asked)
        self._build()
        self._does = self._own()
        self._wire()
        self.watch.pause(paused=True)
        self.watch.install()

    # What stands where.

    def _build(self) -> None:
        self.work = WorkArea(self.watch)
        self.status = StatusBar()
        self.covers = Covers(self.work, self.prefer)
        self.frame = KindFrame()
        self.frame.inner.addWidget(self.covers, 1)
        self.frame.inner.addWidget(self.status)
        self.setCentralWidget(self.frame)
        self.menuBar().setNativeMenuBar(False)
        self.menuBar().setFixedHeight(px(28))
        self.setMinimumSize(px(720), px(480))
        self.resize(px(1440), px(900))

    def _wire(self) -> None:
        self.box.scanned.connect(self._scanned)
        self.box.typed.connect(self._typed)
        self.box.line.escaped.connect(self._escaped)
        self.work.tool_bar.asked.connect(self._asked)
        self.work.navigation.chosen.connect(self.go)
        self.covers.settings.setup_asked.connect(lambda: self.go("setup"))
        self.work.detail.closed.connect(lambda: self.show_detail(shown=False))
        self.watch.active.connect(self.idle.touch)
        self.watch.claim(lambda: page.keys if (page := self._shelf.front()) is not None else {})
        self.idle.left.connect(self.status.left)
        self.presence.over.connect(self.lock)
        self.presence.back.connect(self._back)
        self._clock = QTimer(self, interval=5000)
        self._clock.timeout.connect(self._tick)

    @property
    def box(self) -> ScanBox:
        return self.work.tool_bar.scan_box

    # Pages are registered anew before each open_desk: who unlocks next may see others.

    def register(self, *entries: Entry) -> None:
        for entry in entries:
            self._shelf.entries[entry.id] = entry

    def handle(self, id_: str, do: Callable[[], None]) -> None:
        """Let `do` perform the action `id_` of actions.py whatever page is in front."""
        self._shelf.handlers[id_] = do

    def catch(self, do: Callable[[str], Answer | None]) -> None:
        """Let `do` answer scans whatever page is in front; what it answers with None goes to that page."""
        self._shelf.catchers.append(do)

    def set_saved(self, entries: Sequence[Entry]) -> None:
        self._shelf.saved = {entry.id: entry for entry in entries}
        self._navigate()

    # Locked and open.

    def show_cover(self, cover: QWidget, words: Message | str, facts: list[tuple[str, Message | str, str]]) -> None:
        """Show the unlock page or the lock cover; nothing of the work can be seen or reached behind it."""
        self.covers.show_cover(cover)
        self.menuBar().hide()
        self.watch.pause(paused=True)
        self.actions_.allow(lambda id_: id_ == "quit")
        self.status.locked(words, facts)
        self._tick()
        self._clock.start()

    def open_desk(self, desk: ShellDesk, first: str = "") -> None:
        """Show the work of an unlocked desk, beginning with page `first`."""
        self._desk = desk
        session = desk.session()
        self.frame.set_kind(KINDS.get(session.kind), practice=session.kind == "training")
        self._titles = True
        self._uncover(session)
        self._navigate()
        self._clock.start()
        self._tick()
        self.beside.append(Standing(desk, self.work.navigation, self.status, self))
        self.refresh()
        self.go(first or next(iter(self._shelf.entries), ""))
        if self._shelf.front() is None:
            self._menus()  # else the page in front has filled them
        self._fit()

    def _uncover(self, session: Session) -> None:
        self.status.open(session)
        self.covers.uncover()
        self.menuBar().show()
        self.watch.pause(paused=False)
        self.idle.start(session.idle_seconds)

    def lock(self, why: Message | None = None) -> None:
        """Put every page away, close the vault, and tell why; the composition root then shows the cover."""
        if self._desk is None:
            return
        self.presence.end()
        self._shelf.put_away()
        close_others(self)
        desk, self._desk = self._desk, None
        try:
            desk.lock()
        finally:
            self._forget_pages()
            self._shelf.clear()
        self.locked.emit(why or BY_HAND)

    def retire(self) -> None:
        """Another window takes this one's place: put the pages away, leave the desk open, watch no more."""
        self._shelf.put_away()
        self.presence.end()
        self._clock.stop()
        self.watch.remove()
        self._desk = None
        self._forget_pages()

    def _back(self) -> None:
        if self._desk is not None:
            self._uncover(self._desk.session())
            self.refresh()
            self.box.setFocus()

    def _forget_pages(self) -> None:
        """Drop all widgets that hold clear text."""
        self.finder = None
        self.work.forget_pages()
        self._shelf.forget_pages()
        self.banner(None)
        self.box.line.clear()
        self.box.ready()

    def current(self) -> str:
        return self._shelf.current

    def page(self, id_: str) -> Page | None:
        """Return a page that was made already."""
        return self._shelf.made(id_)

    # What pages may ask (shell.Shell).

    def go(self, id_: str, verb: str = "") -> None:
        entry = self._shelf.entry(id_)
        if entry is not None and entry.page:
            self.go(entry.page, entry.id)
            self.work.navigation.mark(entry.id)
            return
        if entry is None or not self._shelf.may_leave(id_):
            return
        new = self._shelf.made(id_) is None
        page = self._shelf.make(entry)
        if page is None:
            return
        if new:
            self._menus()  # what this page does belongs into them now
        if id_ != self._shelf.current:
            self._shelf.bring(id_)
            self.work.bring(id_, page, detail=self.preferences.detail_shown)
            self.box.ready()
            page.fit(self.work.room)
            page.refresh()
        self.work.navigation.mark(id_)
        self.covers.show_work()
        self.box.setFocus()
        if verb:  # what is begun may have a field where it goes on
            page.begin(verb)
        self.update_actions()

    def refresh(self) -> None:
        if self._desk is None:
            return
        self._shelf.refresh_beside()
        self._refresh_page()
        self.update_actions()

    def _refresh_page(self) -> None:
        if (page := self._shelf.front()) is not None:
            page.refresh()

    def answer(self, answer: Answer) -> None:
        self.box.answer(answer)

    def banner(self, note: Note | None, asked: Callable[[], None] | None = None) -> None:
        self.work.show_banner(note, asked)

    def show_detail(self, *, shown: bool) -> None:
        self.preferences.detail_shown = shown
        self.work.show_detail(shown=shown)
        self.preferred.emit("detail_shown")

    def titles_shown(self) -> bool:
        return self._titles

    def update_actions(self) -> None:
        page = self._shelf.front()
        if page is None or self.presence.away is not None:
            return
        self.work.tool_bar.own(page.verb)
        self.work.tool_bar.allow(self._live, self._shown)
        self.actions_.allow(self._live)
        self.box.set_hint(page.hint or HINT)
        own = {"titles": self._titles, "navigation": not self.work.navigation.folded()}
        for id_, on in (own | chosen(self.preferences)).items():
            self.actions_.check(id_, on=on)

    # What is asked by menu, key and button.

    def _own(self) -> dict[str, Callable[[], object]]:
        """Return what the window does itself."""
        return choices(self.prefer) | {
            "lock": self.lock,
            "quit": self.close,
            "find": self._find,
            "scan_box": self._to_box,
            "titles": self._toggle_titles,
            "navigation": lambda: self._fold(folded=not self.work.navigation.folded()),
            "detail": lambda: self.show_detail(shown=self.work.detail.isHidden()),
            "pane_1": self.work.navigation.setFocus,
            "pane_2": self.work.focus_page,
            "pane_3": self.work.detail.focus,
            "sounds": lambda: self.prefer("sounds", not self.preferences.sounds),
            "keys": self._show_keys,
            "settings": lambda: self.covers.show_settings(
                self.preferences, setup=self._shelf.entry("setup") is not None
            ),
        }

    def _shown(self, id_: str) -> bool:
        """Tell whether anyone in this window could ever do `id_`: a page, a handler, the window."""
        return self._shelf.ever(id_) or id_ in self._does

    def _live(self, id_: str) -> bool:
        page = self._shelf.front()
        if id_ == "detail" and (page is None or id_ not in page.does):
            return page is not None and page.detail is not None
        return self._shelf.now(id_) or id_ in self._does

    def _asked(self, id_: str) -> None:
        """Perform an action: the page in front first, then a handler, then the page it opens, then the window."""
        page = self._shelf.front()
        opens = self._shelf.opened_by(id_)
        if page is not None and id_ in page.does:
            page.does[id_]()
        elif id_ in self._shelf.handlers:
            self._shelf.handlers[id_]()
        elif opens:
            self.go(opens, id_)
        elif id_ in self._does:
            self._does[id_]()
        self.update_actions()

    def _scanned(self, text: str) -> None:
        self.idle.touch()
        self.answer(self._shelf.scan(text))

    def _typed(self, text: str) -> None:
        if self.finder is None or not self.finder.entered():
            self.take_typed(text)

    def take_typed(self, text: str) -> None:
        """Hand a typed line to the page in front."""
        self.answer(self._shelf.scan(text, typed=True))

    def _escaped(self) -> None:
        """Esc in the empty box is the page's own Esc."""
        page = self._shelf.front()
        if page is not None and "Esc" in page.keys:
            page.keys["Esc"]()

    def _to_box(self) -> None:
        self.box.setFocus()
        self.box.line.selectAll()

    def _find(self) -> None:
        self._to_box()
        if self.finder is not None:
            self.finder.begin()

    def _toggle_titles(self) -> None:
        self._titles = not self._titles
        self.titles_toggled.emit(self._titles)
        self._refresh_page()

    def prefer(self, name: str, value: object) -> None:
        setattr(self.preferences, name, value)
        self.preferred.emit(name)

    def _show_keys(self) -> None:
        page = self._shelf.front()
        self.covers.show_keys({} if page is None else page.keys)

    # Room.

    def _fold(self, *, folded: bool) -> None:
        self.preferences.navigation_folded = folded
        self._fit()
        self.preferred.emit("navigation_folded")

    def _fit(self) -> None:
        changed = self.work.fit(self.width(), folded=self.preferences.navigation_folded)
        self.status.brief(brief=self.work.room is not Room.WIDE)
        page = self._shelf.front()
        if changed and page is not None:
            page.fit(self.work.room)
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self.finder is not None:
            self.finder.place()

    # Navigation, menus, clock.

    def _navigate(self) -> None:
        self.work.navigate(list(self._shelf))

    def _menus(self) -> None:
        self.actions_.menus(self.menuBar(), self._shelf.menus(self.go), self._shown)

    def _tick(self) -> None:
        """Show the desk's clock; locked, that of the machine."""
        machine = cast("datetime", QDateTime.currentDateTime().toPython())
        self.status.tick(self._desk.now() if self._desk is not None else machine)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self.actions_.tint()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._shelf.may_leave(""):
            event.ignore()
            return
        self.lock()
        self.watch.remove()
        self.closing.emit()
        super().closeEvent(event)
