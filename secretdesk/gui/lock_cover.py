"""The lock cover: opaque, with the register's spine; why and when it was locked, what was kept, and the way back in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, bare_scroll, column, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.drawing import panel
from secretdesk.gui.theme import colour, px
from secretdesk.gui.unlock_form import AccountLine, UnlockForm
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from secretdesk.gui.background import Step

WIDTH, SPINE = 534, 16


class LockCover(QWidget):
    """`unlock_requested(account, passphrase)` as on the unlock page; `other_requested` when somebody else unlocks.

    `going_on`: the vault is still open for work that has not ended, and the same person may come back to it.
    """

    unlock_requested = Signal(str, object)
    other_requested = Signal()

    def __init__(
        self,
        *,
        when: str,
        why: Message | str,
        account: AccountLine,
        kept: Message | str = "",
        unit: str = "",
        last: Message | str = "",
        seal: str = "",
        going_on: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        other = Button(N_("lock", "Somebody else unlocks"), tone="link", height="small")
        other.clicked.connect(self.other_requested)
        other.setVisible(not going_on)
        self.step = Words(size=13, tone="text2")
        self.form = UnlockForm([account], aside=other)
        self.form.unlock_requested.connect(self.unlock_requested)
        self.setFocusProxy(self.form)
        self.form.add_links(Words(N_("lock", "Scans do nothing while locked"), size=13, tone="text2"))
        title = column(
            Words(N_("lock", "Covered, work goes on") if going_on else N_("lock", "Locked"), size=22, weight=500),
            Words(N_("lock", "{when}, {why}", when=when, why=why), size=15, wrap=True),
            spacing=0,
        )
        head = row(Glyph("lock", tone="accent", size=40), spacing=16)
        head.addLayout(title, 1)
        sheet = _Sheet()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(px(SPINE + 32), px(26), px(32), px(26))
        inner.setSpacing(px(20))
        inner.addLayout(head)
        if kept:
            inner.addWidget(Banner(Note(tone="blue", icon="file-check", fact=N_("lock", "Drafts are kept"), what=kept)))
        if going_on:
            what = N_(
                "lock", "It is not stopped. The vault locks as soon as it has ended; what it did stands in the journal."
            )
            inner.addWidget(
                Banner(Note(tone="blue", icon="hourglass", fact=N_("lock", "Work is under way"), what=what))
            )
            inner.addWidget(self.step)
        inner.addWidget(self.form)
        sheet.setFixedWidth(px(WIDTH))
        foot = row(Words(unit, size=13, tone="text2"), 1, Words(last, size=13, tone="text2"))
        foot.addWidget(Words(seal, size=13, tone="text2", family="mono"))
        below = QWidget()
        below.setFixedWidth(px(WIDTH))
        below.setLayout(foot)
        ground = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(bare_scroll(ground))
        whole = QVBoxLayout(ground)
        whole.addStretch(2)
        whole.addLayout(row(1, sheet, 1))  # by stretches: an alignment would forget the height of wrapped words
        whole.addSpacing(px(8))
        whole.addWidget(below, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)

    def show_step(self, step: Step) -> None:
        """Say how far the work has come that goes on behind the cover; what it is about is not said."""
        if step.whole:
            self.step.say(N_("lock", "{done} of {whole}", done=f"{step.done:,}", whole=f"{step.whole:,}"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- opaque
        QPainter(self).fillRect(self.rect(), colour("nav"))


class _Sheet(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a sheet with its spine
        painter = QPainter(self)
        panel(painter, self.rect(), colour("base"), colour("line"), radius=0)
        painter.fillRect(0, 0, px(SPINE), self.height(), colour("accent_fill"))
