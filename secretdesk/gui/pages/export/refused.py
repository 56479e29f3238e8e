"""Why nothing was exported, in one sentence, with the ways out: another medium, without the rows that are too high, not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.flow import FlowLayout
from secretdesk.gui.components.pane import Glyph
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import ground_of, ink_of, panel
from secretdesk.gui.show_error import tone_of, words_of
from secretdesk.gui.theme import px
from secretdesk.gui.visible import hug, show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.text import Message

_ICONS = {
    "medium-missing": "unplug",
    "medium-pulled-out": "unplug",
    "medium-read-only": "lock",
    "medium-read-back-differs": "file-warning",
    "medium-not-approved": "circle-help",
    "medium-is-another": "shield-alert",
    "marker-forged": "shield-alert",
}


class Refused(QFrame):
    """`asked` tells what to do: medium, without, cancel."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tone = "red"
        self._glyph = Glyph("ban", tone="red", size=22)
        self.fact = Words(size=18, weight=500, wrap=True)
        self.what = Words(wrap=True)
        self.medium = Button(N_("export", "Another medium, check again"), tone="primary")
        self.without = Button("")
        self.cancel = Button(N_("export", "Cancel the export"), tone="link")
        for id_, button in (("medium", self.medium), ("without", self.without), ("cancel", self.cancel)):
            button.clicked.connect(lambda _on=False, id_=id_: self.asked.emit(id_))
        texts = QVBoxLayout()
        texts.setSpacing(px(6))
        texts.addWidget(self.fact)
        texts.addWidget(self.what)
        ways = QWidget()
        flow = FlowLayout(ways, across=px(8), down=px(6))
        for button in (self.medium, self.without, self.cancel):
            flow.addWidget(button)
        texts.addWidget(ways)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(18), px(14), px(18), px(14))
        line.setSpacing(px(12))
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.hide()

    def say(self, error: BaseException, what: Message | str, without: Message | None) -> None:
        """Say why; `without` offers to leave rows out."""
        self._tone, icon = tone_of(error)
        self._glyph.show_icon(_ICONS.get(getattr(error, "id", ""), icon), self._tone)
        self.fact.say(words_of(error))
        self.what.say(what)
        show_if(self.what, shown=bool(what))
        self.without.say(without or "")
        show_if(self.without, shown=without is not None)
        self.setAccessibleName(self.fact.text())
        show_if(self, shown=True)
        hug(self)
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and border are one stroke
        panel(QPainter(self), self.rect(), ground_of(self._tone), ink_of(self._tone), radius=2)
