"""The unlock page: at the left the bound register with the facts of its last state, at the right account and passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import column, row
from secretdesk.gui.components.words import IconWords, Rule, Words
from secretdesk.gui.drawing import CENTRE, panel, write
from secretdesk.gui.language import language, tr
from secretdesk.gui.level_mark import LevelLook, Mark, paint_mark
from secretdesk.gui.theme import colour, hair, px, width_of
from secretdesk.gui.unlock_form import ROW, AccountLine, UnlockForm
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

COVER = (440, 620)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A line at the foot of the cover; `seal` is the machine string in it."""

    label: Message | str
    words: Message | str = ""
    seal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverFacts:
    """What stands on the cover before anything is unlocked: nothing of it is secret."""

    unit: str
    level: LevelLook | None = None
    facts: tuple[Fact, ...] = ()


class RegisterCover(QWidget):
    """The register's cover: spine, double frame, unit, and the facts to compare with paper."""

    def __init__(self, cover: CoverFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cover = cover
        self.setMinimumSize(px(420), px(400))
        self.setMaximumSize(px(COVER[0]), px(COVER[1]))
        said = [f"{tr(fact.label)} {tr(fact.words)} {fact.seal}" for fact in cover.facts]
        self.setAccessibleName("; ".join([cover.unit, *said]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a cover is painted whole
        painter = QPainter(self)
        panel(painter, self.rect(), colour("base"), colour("edge"), radius=0)
        painter.fillRect(0, 0, px(27), self.height(), colour("accent_fill"))
        frame = self.rect().adjusted(px(47), px(21), -px(21), -px(21))
        panel(painter, frame, None, colour("accent_fill"), width=2, radius=0)
        inner = frame.adjusted(px(6), px(6), -px(6), -px(6))
        panel(painter, inner, None, colour("accent_fill"), radius=0)
        if self._cover.level is not None:
            paint_mark(
                painter, QRect(inner.x() + px(18), inner.y() + px(14), px(200), px(24)), Mark(level=self._cover.level)
            )
        self._title(painter, inner)
        self._facts(painter, inner)

    def _title(self, painter: QPainter, inner: QRect) -> None:
        unit = self._cover.unit
        size = next((s for s in (30, 26, 22, 18) if width_of(unit, s, 500, "serif") <= inner.width() - px(24)), 16)
        write(
            painter,
            QRect(inner.x(), inner.y() + px(72), inner.width(), px(44)),
            unit,
            colour("text"),
            size=size,
            weight=500,
            family="serif",
            align=CENTRE,
        )
        lines = (N_("unlock", "Classified documents and carriers"), N_("unlock", "Register vault"))
        largest = inner.width() - px(24)
        small = any(width_of(tr(words), 20, 500, "serif") > largest for words in lines)
        for number, words in enumerate(lines):
            at = QRect(inner.x(), inner.y() + px(138 + 30 * number), inner.width(), px(30))
            write(
                painter,
                at,
                tr(words),
                colour("text"),
                size=18 if small else 20,
                weight=500,
                family="serif",
                align=CENTRE,
            )

    def _facts(self, painter: QPainter, inner: QRect) -> None:
        step = px(26)
        top = inner.bottom() - px(16) - step * len(self._cover.facts)
        left, right = inner.x() + px(22), inner.right() - px(16)
        painter.fillRect(left, top - px(12), right - left - px(6), hair(), colour("accent_fill"))
        lead = max((width_of(tr(fact.label), 13) for fact in self._cover.facts), default=0) + px(20)
        for number, fact in enumerate(self._cover.facts):
            at = QRect(left, top + step * number, right - left, step)
            write(painter, at, tr(fact.label), colour("text2"), size=13)
            rest = at.adjusted(lead, 0, 0, 0)
            taken = write(painter, rest, tr(fact.words), colour("text"), size=13)
            if fact.seal:
                size = 13 if width_of(fact.seal, 13, 400, "mono") <= rest.width() - taken - px(8) else 12
                gap = taken + px(8) if taken else 0
                write(painter, rest.adjusted(gap, 0, 0, 0), fact.seal, colour("text"), size=size, family="mono")


class UnlockPage(QWidget):
    """`unlock_requested(account, passphrase)`: the passphrase is a bytearray the receiver wipes. `asked` tells a link."""

    unlock_requested = Signal(str, object)
    asked = Signal(str)

    def __init__(
        self,
        cover: CoverFacts,
        accounts: Sequence[AccountLine] = (),
        *,
        hints: Sequence[tuple[str, Message | str]] = (),
        links: Sequence[tuple[str, Message | str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = UnlockForm(accounts)
        self.form.unlock_requested.connect(self.unlock_requested)
        self.setFocusProxy(self.form)
        left = QWidget()
        stage = QHBoxLayout(left)
        stage.setContentsMargins(px(12), px(12), px(12), px(12))
        stage.addStretch(1)
        stage.addWidget(RegisterCover(cover), 1000)
        stage.addStretch(1)
        right = QWidget()
        right.setFixedWidth(px(440))
        other = Button("English" if language() == "zh_CN" else "\u4e2d\u6587", tone="link", height="small")
        other.clicked.connect(lambda: self.asked.emit("language"))
        title = row(Words(N_("unlock", "Unlock"), size=22, weight=500), 1, other)
        buttons: list[QWidget] = []
        for id_, words, icon in links:
            link = Button(words, icon=icon, tone="link", height="small")
            link.clicked.connect(lambda _on=False, id_=id_: self.asked.emit(id_))
            buttons.append(link)
        self.form.add_links(*buttons)
        lines = column(spacing=6)
        lines.addLayout(title)
        lines.addWidget(self.form)
        if hints:
            lines.addSpacing(px(12))
            lines.addWidget(Rule())
            lines.addSpacing(px(6))
        for icon, words in hints:
            lines.addWidget(IconWords(icon, words, size=13, tone="text2", wrap=True))
        right.setLayout(lines)
        holder = QVBoxLayout()
        holder.addWidget(right, 0, Qt.AlignmentFlag.AlignCenter)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(left, 600)
        whole.addLayout(holder, 840)
        self._left = left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._left.setVisible(self.width() >= px(900))
        self.form.accounts.show_most((self.height() - px(340)) // px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- two grounds
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("window"))
        if self._left.isVisible():
            painter.fillRect(self._left.geometry(), colour("nav"))
            painter.fillRect(self._left.width(), 0, hair(), self.height(), colour("line"))
