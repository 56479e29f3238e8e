"""What a mode of the desk is to its page: parts of the window, an answer to every scan of ours, and a draft."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.gui.pages.cards import CardPlace
from secretdesk.gui.theme import px

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.scanning import Scanned
    from secretdesk.gui.components.mode_switch import Choice
    from secretdesk.gui.page import Answer, Room
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.text import Message


class Mode(QWidget):
    """`verb` is the action that opens it, `tools` what stands in the page's head while it is on."""

    verb: str
    choice: Choice
    hint: Message

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self.cards = CardPlace()
        self.tools = QWidget()
        self.tool_line = QHBoxLayout(self.tools)
        self.tool_line.setContentsMargins(0, 0, 0, 0)
        self.tool_line.setSpacing(px(12))

    @property
    def desk(self) -> Desk:
        return self.bench.desk

    def does(self) -> Mapping[str, Callable[[], None]]:
        """Return the actions this mode performs."""
        return {}

    @abstractmethod
    def took(self, scanned: Scanned) -> Answer:
        """Act on a scan of ours and answer it."""

    def entered(self) -> None:
        """The mode was turned on."""

    def left(self) -> None:
        """Another mode or page comes to the front; what waits for a hand may not wait longer."""

    def refresh(self) -> None:
        """Something was recorded somewhere: ask again what stands here."""

    def fit(self, room: Room) -> None:
        """Rearrange for the width at hand."""

    def begin(self, what: str) -> None:
        """Begin with what was asked for elsewhere, such as a person by id."""

    def escape(self) -> None:
        """Close what is open, or clear; ask first where something would be lost."""
        self.cards.close_card()

    def draft(self) -> dict[str, Any] | None:
        """Return what is unfinished, for a lock."""
        return None

    def restore(self, draft: dict[str, Any]) -> int:
        """Bring back what was unfinished; return how many items it holds."""
        del draft
        return 0

    def put_away(self) -> None:
        """The desk is about to lock: wipe what was typed."""
