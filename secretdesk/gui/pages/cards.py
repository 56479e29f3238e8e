"""Cards on a scan page: one at a time on top of the list, saying what came up and offering the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph
from secretdesk.gui.components.rule_hit import RuleHitCard
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import ground_of, ink_of, panel
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

UNDERSTOOD = N_("card", "Understood")


class CardPlace(QWidget):
    """Holds one card; `put` takes the place of the one before, `key` tells which lies there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._card: QWidget | None = None
        self._ways: dict[str, Callable[[], None]] = {}
        self.key = ""
        self.hide()

    def say(
        self,
        verdict: str,
        fact: Message | str,
        reason: Message | str = "",
        *,
        key: str = "",
        icon: str = "",
        ways: Sequence[tuple[str, Message | str, Callable[[], None]]] = (),
    ) -> None:
        """Lay a card: each way out closes it first, then does what it says."""
        given = list(ways) or [("known", UNDERSTOOD, _nothing)]
        self._ways = {id_: do for id_, _, do in given}
        card = RuleHitCard(verdict, reason, fact=fact, icon=icon, actions=[(id_, words) for id_, words, _ in given])
        card.asked.connect(self.take)
        self.put(card, key=key)
        card.announce()

    def put(self, card: QWidget, *, key: str = "") -> None:
        """Lay any card."""
        ways = self._ways
        self.close_card()
        self._ways = ways if isinstance(card, RuleHitCard) else {}
        self._card, self.key = card, key
        self._lines.addWidget(card)
        self.show()

    def take(self, way: str) -> None:
        """Go one of the ways out."""
        do = self._ways.get(way, _nothing)
        self.close_card()
        do()

    def card(self) -> QWidget | None:
        return self._card

    def ways(self) -> tuple[str, ...]:
        return tuple(self._ways)

    def close_card(self) -> bool:
        """Take the card away; tell whether there was one."""
        card, self._card, self.key, self._ways = self._card, None, "", {}
        if card is None:
            return False
        self._lines.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.hide()
        return True


class RowCard(QFrame):
    """A card under a refused row: what may still be done with it, if anything."""

    violation = Signal()
    dropped = Signal()

    def __init__(self, *, may_enter: bool, entered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(10), px(4), px(14), px(4))
        line.setSpacing(px(8))
        line.addWidget(Glyph("ban", tone="red"))
        said = N_("card", "It has happened already?") if may_enter else N_("card", "Put it aside.")
        line.addWidget(Words(said))
        self.enter = Button(
            N_("card", "Not a violation") if entered else N_("card", "Enter as violation"), height="small"
        )
        self.enter.setVisible(may_enter)
        self.enter.clicked.connect(self.violation)
        line.addWidget(self.enter)
        line.addStretch(1)
        self.drop = Button(N_("rule", "Take out"), tone="link", height="small")
        self.drop.clicked.connect(self.dropped)
        line.addWidget(self.drop)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and border are one stroke
        panel(QPainter(self), self.rect(), ground_of("red"), ink_of("red"), radius=0)


def _nothing() -> None:
    return None
