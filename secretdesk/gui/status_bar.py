"""The status bar: at the left who and how long, at the right backup, seal and clock; locked, the facts of the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.gui.components.status_signs import StatusSign
from secretdesk.gui.drawing import panel, rule
from secretdesk.gui.language import tr
from secretdesk.gui.shell import KINDS
from secretdesk.gui.theme import colour, hair, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from secretdesk.gui.shell import Session, Signs
    from secretdesk.text import Message


class StatusBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(26) + hair())
        self.account = StatusSign("user")
        self.timer = StatusSign("timer")
        self.kind = _KindSign()
        self.backup = StatusSign("database-backup", parted="left")
        self.seal = StatusSign("stamp", parted="left")
        self.facts = [StatusSign("info", parted="left") for _ in range(3)]
        self.clock = StatusSign(parted="left")
        for sign in (self.timer, self.kind, self.backup, self.seal, *self.facts):
            sign.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(px(4), hair(), px(4), 0)
        line.setSpacing(0)
        for sign in (self.account, self.timer, self.kind):
            line.addWidget(sign)
        line.addStretch(1)
        for sign in (*self.facts, self.backup, self.seal, self.clock):
            line.addWidget(sign)
        self._brief = self._open = False

    def brief(self, *, brief: bool) -> None:
        """Say less where room is short."""
        self._brief = brief

    def open(self, session: Session) -> None:
        self._open = True
        role = tr(session.role)
        self.account.say(f"{session.account} {role}".strip(), icon="user")
        tone = "green" if session.kind == "training" else "amber"
        self.kind.say(tr(KINDS[session.kind]) if session.kind in KINDS else "", tone=tone)
        for fact in self.facts:
            fact.say("")

    def locked(self, words: Message | str, facts: list[tuple[str, Message | str, str]]) -> None:
        """Say that and why the vault is locked, and (icon, words, tone) of the machine."""
        self._open = False
        self.account.say(words, icon="lock")
        for sign in (self.timer, self.backup, self.seal, self.kind):
            sign.say("")
        for sign, (icon, said, tone) in zip(self.facts, facts, strict=False):
            sign.say(said, icon=icon, tone=tone)
        for sign in self.facts[len(facts) :]:
            sign.say("")

    def left(self, seconds: int) -> None:
        time = f"{seconds // 60}:{seconds % 60:02d}"
        words = time if self._brief else N_("shell", "Locks in {time}", time=time)
        self.timer.say(words, tone="amber" if seconds <= 30 else "text2")

    def show_signs(self, signs: Signs) -> None:
        """Show them of an open desk; covered, they wait until it is open again."""
        if not self._open:
            return
        self.backup.say(signs.backup, tone=signs.backup_tone)
        failed = signs.seal_tone == "red"
        self.seal.say(signs.seal, icon="shield-alert" if failed else "stamp", tone=signs.seal_tone)

    def tick(self, now: datetime) -> None:
        """Show day and time, or the time alone."""
        self.clock.say(f"{now:%H:%M}" if self._brief else f"{now:%Y-%m-%d %H:%M}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and line
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("window"))
        rule(painter, 0, hair(), self.width())


class _KindSign(StatusSign):
    """The kind of a vault that is not real, framed in the tone it is said in."""

    def __init__(self) -> None:
        super().__init__("shield-alert")
        self._frame = "amber"
        self.setContentsMargins(0, 0, 0, 0)

    def say(self, words: Message | str, *, icon: str = "", tone: str = "amber") -> None:
        self._frame = tone
        super().say(words, icon=icon, tone=tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        at = self.rect().adjusted(px(4), px(2), -px(2), -px(2))
        panel(QPainter(self), at, colour(f"{self._frame}_ground"), colour(self._frame), radius=2)
        super().paintEvent(event)
