"""The medium put in: which carrier it is, by what it is known, and whether its level is high enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.domain.ledgers import Carrier
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.exchange.media import Medium
    from secretdesk.text import Message

WIDE = 320


class Facts(QWidget):
    """Two panes: the medium, and the levels side by side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setFixedWidth(px(WIDE))
        self.number, self.medium_mark, self.content_mark = Words(weight=500), MarkLabel(), MarkLabel()
        self.kept = Words(size=13, tone="text2", wrap=True)
        self.marks = [IconWords("check", "", icon_tone="green") for _ in range(3)]
        self.medium = Pane(N_("export", "Medium"), icon="usb")
        self.medium.body.addLayout(row(self.number, 1, self.medium_mark))
        self.medium.body.addWidget(self.kept)
        for one in self.marks:
            self.medium.body.addWidget(one)
        self.levels = Pane(N_("export", "Levels"))
        self.levels.body.addLayout(row(Words(N_("export", "Highest inside")), 1, self.content_mark))
        self._medium_level = MarkLabel()
        self.levels.body.addLayout(row(Words(N_("export", "Medium")), 1, self._medium_level))
        self.enough = IconWords("check", "", tone="green")
        self.levels.body.addWidget(self.enough)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.medium)
        whole.addWidget(self.levels)
        whole.addStretch(1)
        self._known, self._roomy = False, True
        self.show_medium(None, None)

    def fit(self, *, roomy: bool) -> None:
        """Give way where there is little room."""
        self._roomy = roomy
        show_if(self, shown=self._known and roomy)

    def show_medium(self, medium: Medium | None, level: str | None) -> None:
        """Show the medium that was checked; None takes it away."""
        self._known = medium is not None
        show_if(self, shown=self._known and self._roomy)
        if medium is None:
            return
        profile, approval = self.desk.profile, medium.approval
        record = self.desk.read(lambda reading: reading.facts.get(Carrier, approval.medium))
        self.number.say(approval.register_no)
        mark = mark_of(profile, approval.level)
        self.medium_mark.show_mark(mark)
        self._medium_level.show_mark(mark)
        self.content_mark.show_mark(mark_of(profile, level) if level else None)
        model, capacity = (record.model, record.capacity) if record else (None, None)
        kept = N_("export", "{model}, {capacity}", model=model or "", capacity=capacity or "")
        self.kept.say(kept if model or capacity else "")
        for line, (known, words) in zip(self.marks, _known(medium), strict=True):
            line.say(words, icon="check" if known else "minus", tone="text" if known else "text2")
        high = profile.rank(approval.level) >= profile.rank(level)
        self.enough.say(
            N_("export", "Enough: not below the contents") if high else N_("export", "Too low"),
            icon="check" if high else "ban",
            tone="green" if high else "red",
        )


def _known(medium: Medium) -> tuple[tuple[bool, Message], ...]:
    identity = medium.approval.identity
    if identity.token:
        volume = N_("export", "A folder, known by the mark in it")
    else:
        volume = N_(
            "export", "Volume {uuid}, serial {serial}", uuid=identity.uuid or "-", serial=identity.serial or "-"
        )
    free = N_("export", "{n} MB free", n=f"{medium.free // (1 << 20):,}")
    marker = N_("export", "Marker no. {n}, under the unit seal", n=medium.approval.counter)
    return (True, volume), (True, marker), (True, free)
