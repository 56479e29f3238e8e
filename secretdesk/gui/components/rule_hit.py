"""A rule hit in words: allowed, needs approval, or refused, with why and the ways out; a reason wraps and never elides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.components.pane import Glyph
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import ground_of, ink_of, panel, rule
from secretdesk.gui.language import tr
from secretdesk.gui.theme import hair, px
from secretdesk.gui.visible import hug
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

# verdict -> (tone, icon, word)
VERDICTS: dict[str, tuple[str, str, Message]] = {
    "allowed": ("green", "check", N_("rule", "Allowed")),
    "approve": ("amber", "signature", N_("rule", "Needs approval")),
    "refused": ("red", "ban", N_("rule", "Refused")),
    "note": ("blue", "info", N_("rule", "Note")),
}


class RuleHitCard(QFrame):
    """Says `fact` in bold and `reason` after it; `actions` are (id, words), told by `asked`. It joins the row above."""

    asked = Signal(str)

    def __init__(
        self,
        verdict: str,
        reason: Message | str,
        *,
        fact: Message | str = "",
        icon: str = "",
        actions: Sequence[tuple[str, Message | str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, default, word = VERDICTS[verdict]
        said = tr(fact) or tr(word)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(44), px(10), px(14), px(10))
        line.setSpacing(px(10))
        line.addWidget(Glyph(icon or default, tone=self._tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Words(said, weight=500, tone="text" if tr(fact) else self._tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Words(reason, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        for id_, words in actions:
            push = Button(words, height="small")
            push.clicked.connect(lambda _on=False, id_=id_: self.asked.emit(id_))
            line.addWidget(push, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{said} {tr(reason)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self)

    def announce(self) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and edge are one stroke
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground_of(self._tone))
        painter.fillRect(0, self.height() - hair(), self.width(), hair(), ink_of(self._tone))
        rule(painter, 0, hair(), self.width())


class ApprovalCard(QFrame):
    """Where approval is given: by the number of an approval sheet, or by the approver's passphrase at the desk."""

    sheet_given = Signal(str)
    approver_asked = Signal()
    dropped = Signal()

    def __init__(self, approver: Message | str, *, prefix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(10), px(4), px(14), px(4))
        line.setSpacing(px(8))
        label = Words(N_("rule", "Approval sheet no."))
        self.sheet = LineEdit(prefix, height=28)
        self.sheet.setMinimumWidth(px(80))
        self.sheet.setMaximumWidth(px(150))
        self.sheet.setAccessibleName(label.text())
        label.setBuddy(self.sheet)
        self.sheet.returnPressed.connect(lambda: self.sheet_given.emit(self.sheet.text().strip()))
        self.ask = Button(approver, height="small")
        self.ask.clicked.connect(self.approver_asked)
        self.drop = Button(N_("rule", "Take out"), tone="link", height="small")
        self.drop.clicked.connect(self.dropped)
        parts = (Glyph("pen-line", tone="text"), label, self.sheet, Words(N_("rule", "or"), tone="text2"), self.ask)
        for part in parts:
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.drop)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and border are one stroke
        panel(QPainter(self), self.rect(), ground_of("amber"), ink_of("amber"), radius=0)
