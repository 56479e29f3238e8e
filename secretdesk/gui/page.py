"""What a page is to the window: a title, a widget, a refresh, and an answer to every scan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from secretdesk.gui.components.page_head import PageHead
    from secretdesk.text import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a scan or a typed line came to: said in the echo cell, heard as its sound.

    `tone`: quiet (recorded, calm), green, amber (look at the screen), red (refused), plain.
    """

    words: Message | str
    tone: str = "plain"
    icon: str = ""


NOT_HERE = Answer(words=N_("scan", "This page takes no scans."), tone="amber")


class Room(Enum):
    """How much width the page has, in pixels of the drawings: 1100 and more, 860 and more, less."""

    WIDE = "wide"
    COMPACT = "compact"
    NARROW = "narrow"


class Page(Protocol):
    """Subclass it and set `title` and `widget`; all else has its calm default.

    `head` is made by the window from `title` when left out; `detail` is the pane at the right; `verb` names the action
    whose button is framed; `hint` stands in the scan box; `does` are the actions this page performs while in front, by
    the ids of actions.py; `keys` are single keys or Alt+letter this page claims ("1", "Alt+Y"); `takes_words` says that
    it does something of its own with any line typed into the scan box.
    """

    title: Message
    widget: QWidget
    verb: str = ""
    takes_words: bool = False
    hint: Message | None = None
    head: PageHead | None = None
    detail: QWidget | None = None
    does: Mapping[str, Callable[[], None]] = {}
    keys: Mapping[str, Callable[[], None]] = {}

    def refresh(self) -> None:
        """Read again what is shown; called when the page comes to the front and after each act."""
        return

    def scan(self, text: str) -> Answer:  # noqa: ARG002 -- pages that take scans override this
        """Answer a scanned code."""
        return NOT_HERE

    def type(self, text: str) -> Answer:
        """Answer a line typed into the scan box; the same as a scan unless the page knows better."""
        return self.scan(text)

    def begin(self, verb: str) -> None:  # noqa: ARG002 -- the same
        """Start what was asked for: the page was opened by the action `verb`."""
        return

    def fit(self, room: Room) -> None:  # noqa: ARG002 -- the same
        """Rearrange for the width at hand."""
        return

    def leave(self) -> bool:
        """Tell whether the page may be left now; ask here first if something would be lost."""
        return True

    def recede(self) -> None:
        """Another page comes to the front: give up what is read for this one, for coming back it is read anew."""
        return

    def put_away(self) -> None:
        """The vault is about to lock and this page to go: keep what is unfinished where it stays encrypted."""
        return
