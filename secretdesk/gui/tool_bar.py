"""The tool bar: the scan box, the five verbs, the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.gui.actions import VERBS, spec
from secretdesk.gui.components.verb import VerbButton
from secretdesk.gui.drawing import rule
from secretdesk.gui.scan_box import ScanBox
from secretdesk.gui.theme import hair, px

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from secretdesk.gui.key_watch import KeyWatch

HEIGHT = 52


class ToolBar(QWidget):
    """`asked` tells the id of the action whose button was pressed."""

    asked = Signal(str)

    def __init__(self, watch: KeyWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HEIGHT))
        self.scan_box = ScanBox(watch)
        self.verbs = {id_: self._button(id_) for id_ in VERBS}
        self._lock = self._button("lock")
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), 0, px(12), hair())
        line.setSpacing(px(4))
        line.addWidget(self.scan_box, 1000)
        line.addSpacing(px(8))
        for button in self.verbs.values():
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self._lock)

    def _button(self, id_: str) -> VerbButton:
        asked = spec(id_)
        made = VerbButton(asked.words, asked.icon, asked.keys[0] if asked.keys else "")
        made.clicked.connect(lambda: self.asked.emit(id_))
        return made

    def own(self, verb: str) -> None:
        for id_, button in self.verbs.items():
            button.set_own(own=id_ == verb)

    def allow(self, live: Callable[[str], bool], shown: Callable[[str], bool]) -> None:
        for id_, button in self.verbs.items():
            button.setVisible(shown(id_))
            button.setEnabled(live(id_))

    def narrow(self, *, narrow: bool) -> None:
        self.scan_box.narrow(narrow=narrow)
        for button in (*self.verbs.values(), self._lock):
            button.set_brief(brief=narrow)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one line
        rule(QPainter(self), 0, self.height(), self.width())
