"""What may be done with several rows at once: how many are chosen, and the acts that take them all or none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.domain.ledger import ACTS
from secretdesk.domain.roles import MAY
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import px
from secretdesk.text import N_

_ACTS = ("move", "list_for_destruction", "renew")


class Several(QWidget):
    """Shown while more than one row is chosen."""

    asked = Signal(str)
    dropped = Signal()

    def __init__(self, items: bool, role: str, parent: QWidget | None = None) -> None:  # noqa: FBT001 -- of a declaration
        super().__init__(parent)
        self.words = Words(weight=500)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, px(8))
        line.setSpacing(px(8))
        line.addWidget(self.words)
        for act in _ACTS if items else ():
            if role in MAY[act]:
                info = ACTS[act].ACT
                button = Button(info.title, icon=info.icon, height="small")
                button.clicked.connect(lambda _on=False, act=act: self.asked.emit(act))
                line.addWidget(button)
        drop = Button(N_("several", "Choose none"), tone="link", height="small")
        drop.clicked.connect(self.dropped)
        line.addWidget(drop)
        line.addStretch(1)
        self.hide()

    def count(self, n: int) -> None:
        self.words.say(N_("several", "{n} chosen", n=n))
        self.setVisible(n > 1)
