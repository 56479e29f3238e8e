"""What stands in place of a step of an import while something long is done: its name, how far it is, and the way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.gui import background
    from secretdesk.text import Message

_PER_MILLE = 1000


class UnderWay(Pane):
    def __init__(self) -> None:
        super().__init__()
        self.bar, self.doing = QProgressBar(), Words(size=18, weight=500)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.meanwhile = Words("", tone="text2", wrap=True)
        self.cancel = Button(N_("import page", "Cancel"))
        for part in (self.doing, self.bar, self.meanwhile):
            self.body.addWidget(part)
        self.body.addLayout(row(self.cancel, 1))
        self.body.addStretch(1)

    def show_work(self, doing: Message, meanwhile: Message | str) -> None:
        """Name what is begun."""
        self.doing.say(doing)
        self.meanwhile.say(meanwhile)
        self.cancel.setEnabled(True)
        self.bar.setRange(0, 0)

    def show_step(self, step: background.Step, *, recording: bool) -> None:
        """Show how far it is; what is being made durable can no longer be stopped."""
        self.bar.setRange(0, _PER_MILLE if step.whole else 0)
        self.bar.setValue(_PER_MILLE * step.done // (step.whole or 1))
        if recording and step.done >= step.whole > 0:
            self.cancel.setEnabled(False)
            self.meanwhile.say(N_("import page", "Being made durable; it can no longer be stopped."))
