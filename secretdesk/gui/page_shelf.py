"""The pages of an open desk: what is registered, what was made, which is in front, and who performs which action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from secretdesk.gui.page import NOT_HERE
from secretdesk.gui.show_error import log_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secretdesk.gui.page import Answer, Page
    from secretdesk.gui.shell import Entry
    from secretdesk.text import Message


class Beside(Protocol):
    """What stands beside the pages of an open desk and follows its acts."""

    def refresh(self) -> None: ...

    def put_away(self) -> None:
        """The vault locks: forget what was read."""
        ...


class PageShelf:
    """Emptied at every lock: who unlocks next may see other pages."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.saved: dict[str, Entry] = {}
        self.handlers: dict[str, Callable[[], None]] = {}
        # Asked before the page in front what they make of a scan; None is: nothing.
        self.catchers: list[Callable[[str], Answer | None]] = []
        self.current = ""
        self._made: dict[str, Page] = {}
        self.beside: list[Beside] = []

    def __iter__(self) -> Iterator[Entry]:
        return iter([*self.entries.values(), *self.saved.values()])

    def entry(self, id_: str) -> Entry | None:
        return self.entries.get(id_) or self.saved.get(id_)

    def made(self, id_: str) -> Page | None:
        return self._made.get(id_)

    def make(self, entry: Entry) -> Page | None:
        """Return the page of an entry, made when it is first asked for."""
        if entry.id not in self._made and entry.make is not None:
            self._made[entry.id] = entry.make()
        return self._made.get(entry.id)

    def front(self) -> Page | None:
        return self._made.get(self.current)

    def bring(self, id_: str) -> None:
        """Put a page in front; the one before recedes."""
        before, self.current = self.front(), id_
        if before is not None:
            before.recede()

    def scan(self, text: str, *, typed: bool = False) -> Answer:
        """Answer a scan or a typed line, by whoever catches it wherever it comes, or by the page in front."""
        for catch in self.catchers:
            if (answer := catch(text)) is not None:
                return answer
        page = self.front()
        if page is None:
            return NOT_HERE
        return page.type(text) if typed else page.scan(text)

    def may_leave(self, to: str) -> bool:
        page = self.front()
        return to == self.current or page is None or page.leave()

    def opened_by(self, action: str) -> str:
        """Return the page that an action opens, "" for none."""
        return next((entry.id for entry in self.entries.values() if action in entry.verbs), "")

    def menus(self, go: Callable[[str], None]) -> dict[str, list[tuple[Message | str, Callable[[], None]]]]:
        """Return the pages of each menu, each with the way to it."""
        found: dict[str, list[tuple[Message | str, Callable[[], None]]]] = {}
        for entry in self.entries.values():
            if entry.menu:
                found.setdefault(entry.menu, []).append((entry.words, partial(go, entry.id)))
        return found

    def ever(self, action: str) -> bool:
        """Tell whether a page or handler of this desk could ever perform `action`."""
        local = any(action in page.does for page in self._made.values())
        return local or action in self.handlers or bool(self.opened_by(action))

    def now(self, action: str) -> bool:
        """Tell whether `action` would be performed now."""
        page = self.front()
        here = page is not None and action in page.does
        return here or action in self.handlers or bool(self.opened_by(action))

    def put_away(self) -> None:
        """Let every page keep its drafts; one that fails must not keep the vault open."""
        for page in self._made.values():
            try:
                page.put_away()
            except Exception as error:  # noqa: BLE001 -- the lock goes on whatever happens
                log_fault(error)

    def refresh_beside(self) -> None:
        for one in self.beside:
            one.refresh()

    def forget_pages(self) -> None:
        for one in self.beside:
            one.put_away()
        self.beside.clear()
        self._made.clear()
        self.current = ""

    def clear(self) -> None:
        self.forget_pages()
        self.entries.clear()
        self.saved.clear()
        self.handlers.clear()
        self.catchers.clear()
