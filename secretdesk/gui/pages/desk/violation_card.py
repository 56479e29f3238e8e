"""A card that asks why something went against the rules and lets a second person sign for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.components.pane import Glyph
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import ground_of, ink_of
from secretdesk.gui.language import tr
from secretdesk.gui.pages.signing import SignHere
from secretdesk.gui.theme import hair, px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.desk.signers import Signer


class ViolationCard(QFrame):
    """`given(reason, cosigner)` once both are there; `dropped` that it was thought better of."""

    given = Signal(str, object)
    dropped = Signal()

    def __init__(self, desk: Desk, fact: Message | str, hint: Message | str, people: Sequence[Signer]) -> None:
        super().__init__()
        self.why = LineEdit(hint=hint, sensitive=True)
        self.why.setAccessibleName(tr(hint))
        self.sign = SignHere(desk, button=True)
        self.sign.offer(people)
        self.sign.signed.connect(self._signed)
        self.why.returnPressed.connect(self.sign.passphrase.setFocus)
        back = Button(N_("card", "Leave it"), tone="link", height="small")
        back.clicked.connect(self.dropped)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(44), px(10), px(14), px(10))
        line.setSpacing(px(12))
        line.addWidget(Glyph("pen-line", tone="red"))
        fields = QVBoxLayout()
        fields.setSpacing(px(6))
        fields.addWidget(Words(fact, weight=500))
        fields.addWidget(self.why)
        line.addLayout(fields, 3)
        line.addWidget(self.sign, 2)
        line.addWidget(back)
        self.setAccessibleName(tr(fact))

    def _signed(self, cosigner: Cosigner) -> None:
        why = self.why.text().strip()
        if why:
            self.given.emit(why, cosigner)
            return
        cosigner.close()
        self.sign.say_fault(N_("card", "Say why first."))
        self.why.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and edge are one stroke
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground_of("red"))
        painter.fillRect(0, self.height() - hair(), self.width(), hair(), ink_of("red"))
