"""What the window needs to know of the desk, and what pages may ask of the window; nothing here knows an act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from secretdesk.gui.components.banner import Note
    from secretdesk.gui.page import Answer, Page

# The groups of the navigation in their order; the first has no head.
GROUPS: tuple[tuple[str, Message | str], ...] = (
    ("work", ""),
    ("ledgers", N_("navigation", "Ledgers")),
    ("saved", N_("navigation", "Saved filters")),
    ("output", N_("navigation", "Output")),
    ("office", N_("navigation", "Office")),
)

KINDS: dict[str, Message] = {
    "training": N_("shell", "Training vault"),
    "demonstration": N_("shell", "Demonstration vault"),
    "test": N_("shell", "Test vault"),
}

BY_HAND = N_("lock", "locked by hand")


def idle_for(minutes: int) -> Message:
    return N_("lock", "idle for {n} min", n=minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Who is at the desk; `kind` is real, training, demonstration or test; no idle seconds means no idle lock."""

    account: str
    role: Message | str
    kind: str
    idle_seconds: float = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What the status bar says of backup and seal; `tone` is text2 while all is well, amber or red otherwise."""

    backup: Message | str = ""
    backup_tone: str = "text2"
    seal: Message | str = ""
    seal_tone: str = "text2"


class ShellDesk(Protocol):
    """What the window itself asks of the desk."""

    def session(self) -> Session: ...

    def counts(self) -> Mapping[str, int]:
        """Return {id of a page or saved filter: its count}."""
        ...

    def signs(self) -> Signs: ...

    def now(self) -> datetime: ...

    def lock(self) -> None:
        """Close the vault and wipe the keys."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page as the window knows it before it is made. `verbs` are the actions that open it; `alarm` prints counts red.

    `page` names the entry to open instead, for saved filters: that page is then asked to `begin` this entry's id.
    """

    id: str
    words: Message | str
    icon: str
    group: str = "work"
    menu: str = ""
    verbs: tuple[str, ...] = ()
    alarm: bool = False
    page: str = ""
    make: Callable[[], Page] | None = None


class Shell(Protocol):
    """What a page may ask of the window it stands in."""

    def go(self, id_: str, verb: str = "") -> None:
        """Bring a page to the front, and have it begin `verb`."""
        ...

    def refresh(self) -> None:
        """Something was recorded: read counts, signs and the page in front again."""
        ...

    def answer(self, answer: Answer) -> None:
        """Say what the last scan came to."""
        ...

    def banner(self, note: Note | None, asked: Callable[[], None] | None = None) -> None:
        """Show a band over all pages until it is taken away with `None`."""
        ...

    def show_detail(self, *, shown: bool) -> None: ...

    def titles_shown(self) -> bool: ...

    def update_actions(self) -> None:
        """What the page does has changed: enable and disable again."""
        ...

    def set_saved(self, entries: Sequence[Entry]) -> None:
        """Put these saved filters into the navigation."""
        ...
