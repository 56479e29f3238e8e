"""The person at the desk: name, post, tier, checks, scope, what is held and when it is due; a strip where room is short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, Pane, bare_scroll, column, row
from secretdesk.gui.components.words import IconWords, Rule, Words
from secretdesk.gui.drawing import RIGHT, ink_of, panel, rule, write
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import LevelLook, Mark, MarkLabel, paint_hatch
from secretdesk.gui.theme import colour, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from secretdesk.text import Message

TICKS = {"green": "check", "amber": "clock", "red": "circle-x", "quiet": "info"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at before anything is handed over: tone green, amber or red, its value, or the level allowed."""

    words: Message | str
    tone: str = "green"
    value: Message | str = ""
    level: LevelLook | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    key: int
    number: str
    level: LevelLook
    due: Message | str
    tone: str = "text2"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFacts:
    name: str
    post: str
    tier: Message | str = ""
    badge: Message | str = ""
    checks: tuple[Check, ...] = ()
    scope: str = ""
    held: tuple[Held, ...] = ()
    held_words: Message | str = ""
    more: Message | str = ""


class PersonCard(Pane):
    """`asked` tells change (another person), proxy (collected on behalf), held (all that is held); `opened` an item's key."""

    asked = Signal(str)
    opened = Signal(int)

    def __init__(self, title: Message | str, parent: QWidget | None = None) -> None:
        super().__init__(title, icon="id-card", margin=0, parent=parent)
        self.body.setSpacing(0)
        self._shown: QWidget | None = None

    def show_person(self, facts: PersonFacts | None) -> None:
        """Show who stands at the desk, or nobody."""
        if self._shown is not None:
            self.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        self.aside.say("" if facts is None else facts.badge)
        if facts is not None:
            inner = QWidget()
            inner.setLayout(self._parts(facts))
            self._shown = bare_scroll(inner)
            self.body.addWidget(self._shown, 1)
            self.setAccessibleName(f"{self.title.text()} {facts.name} {facts.post}")

    def _parts(self, facts: PersonFacts) -> QVBoxLayout:
        parts: list[QWidget | int] = [_padded(_Face(), facts), Rule(), _checks(facts.checks)]
        if facts.scope:
            scope = QWidget()
            lay = column(
                Words(N_("person", "Need to know"), size=13, tone="text2"), Words(facts.scope, wrap=True), spacing=0
            )
            lay.setContentsMargins(px(14), px(10), px(14), px(10))
            scope.setLayout(lay)
            parts += [Rule(), scope]
        if facts.held_words:
            parts += [Rule(), self._held_head(facts), Rule()]
            for held in facts.held:
                line = _HeldRow(held)
                line.opened.connect(self.opened)
                parts.append(line)
        parts += [self._buttons(), 1]
        return column(*parts, spacing=0)

    def _held_head(self, facts: PersonFacts) -> QWidget:
        made = QWidget()
        link = Button(facts.more or N_("person", "All"), tone="link", height="small")
        link.clicked.connect(lambda: self.asked.emit("held"))
        line = row(Words(facts.held_words, weight=500), 1, link)
        line.setContentsMargins(px(14), px(4), px(10), px(4))
        made.setLayout(line)
        return made

    def _buttons(self) -> QWidget:
        made = QWidget()
        change = Button(N_("person", "Another person"), height="small")
        change.clicked.connect(lambda: self.asked.emit("change"))
        proxy = Button(N_("person", "Collected on behalf"), height="small")
        proxy.clicked.connect(lambda: self.asked.emit("proxy"))
        line = row(change, proxy, 1)
        line.setContentsMargins(px(14), px(12), px(14), px(12))
        made.setLayout(line)
        return made


class PersonStrip(QFrame):
    """The same person in 40 px, where the card has no room."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(40))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(px(12), 0, px(8), 0)
        self._line.setSpacing(px(12))

    def show_person(self, facts: PersonFacts | None) -> None:
        while self._line.count():
            old = self._line.takeAt(0).widget()
            if isinstance(old, QWidget):
                old.hide()
                old.deleteLater()
        if facts is None:
            return
        self._line.addWidget(Glyph("id-card"))
        self._line.addWidget(Words(facts.name, size=15, weight=500))
        self._line.addWidget(Words(facts.post, tone="text2"))
        for check in facts.checks[:2]:
            self._line.addWidget(IconWords(TICKS[check.tone], check.words, tone="text", icon_tone=check.tone))
            if check.level is not None:
                self._line.addWidget(MarkLabel(Mark(level=check.level)))
        self._line.addWidget(Words(facts.held_words))
        for check in facts.checks[2:]:
            if check.tone in {"amber", "red"}:
                self._line.addWidget(Words(f"{tr(check.words)} {tr(check.value)}".strip(), tone=check.tone, weight=500))
        self._line.addStretch(1)
        change = Button(N_("person", "Another person"), tone="link", height="small")
        change.clicked.connect(lambda: self.asked.emit("change"))
        self._line.addWidget(change)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and border are one stroke
        panel(QPainter(self), self.rect(), colour("base"), colour("line"), radius=2)


def _padded(face: QWidget, facts: PersonFacts) -> QWidget:
    made = QWidget()
    names = column(
        Words(facts.name, size=22, weight=500), Words(facts.post, tone="text2"), Words(facts.tier), 1, spacing=0
    )
    line = row(face, spacing=14)
    line.addLayout(names, 1)
    line.setContentsMargins(px(14), px(14), px(14), px(12))
    made.setLayout(line)
    return made


def _checks(checks: tuple[Check, ...]) -> QWidget:
    made = QWidget()
    parts: list[QWidget | int] = []
    for check in checks:
        line = QWidget()
        said = IconWords(TICKS[check.tone], check.words, icon_tone=check.tone)
        tone, weight = (check.tone, 500) if check.tone in {"amber", "red"} else ("text2", 400)
        value = MarkLabel(Mark(level=check.level)) if check.level else Words(check.value, tone=tone, weight=weight)
        line.setLayout(row(said, 1, value))
        line.setFixedHeight(px(26))
        parts.append(line)
    lay = column(*parts, spacing=0)
    lay.setContentsMargins(px(14), px(8), px(14), px(8))
    made.setLayout(lay)
    return made


class _Face(QWidget):
    """A framed figure; there are no photographs."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(px(56), px(72))
        self._glyph = Glyph("user", size=24, parent=self)
        self._glyph.move(px(16), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one frame
        panel(QPainter(self), self.rect(), colour("alt"), colour("edge"), radius=0)


class _HeldRow(QWidget):
    opened = Signal(int)

    def __init__(self, held: Held) -> None:
        super().__init__()
        self._held = held
        self.setFixedHeight(px(28))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{held.number} {tr(held.due)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 -- anywhere on the row
        self.opened.emit(self._held.key)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a row is painted whole
        painter = QPainter(self)
        paint_hatch(painter, QRect(0, 0, px(5), self.height()), self._held.level, framed=False)
        at = self.rect().adjusted(px(16), 0, -px(14), 0)
        write(painter, at, self._held.number, colour("text"))
        write(painter, at, tr(self._held.due), ink_of(self._held.tone), size=13, align=RIGHT)
        rule(painter, px(5), self.height(), self.width())
