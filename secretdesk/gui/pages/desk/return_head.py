"""Over the returns: what was just scanned and, largest, where it belongs; the page count; how many are back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretdesk.gui.components.count_head import CountHead
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.components.pane import column, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.pages.item_words import mark, short_place
from secretdesk.gui.theme import font, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.domain.profile import Profile
    from secretdesk.gui.pages.desk.returned import Back

_SAID = {
    "waiting": ("circle-dashed", "amber", N_("returning", "Count the pages")),
    "recording": ("loader", "text2", N_("returning", "Being recorded")),
    "done": ("check", "green", N_("returning", "Returned")),
    "short": ("circle-alert", "red", N_("returning", "Pages differ")),
    "missing": ("search", "accent", N_("returning", "Reported missing")),
    "refused": ("ban", "red", N_("returning", "Not returned")),
    "given_back": ("undo-2", "text2", N_("returning", "Given back, still on loan")),
}


class _Count(LineEdit):
    """A figure: Ctrl+Z takes back the scan, not the figure."""

    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Undo):
            event.ignore()
            return False
        return super().event(event)


class ReturnHead(QWidget):
    """`counted` tells the figure typed, or None where it is no figure."""

    counted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.head = CountHead((N_("returning", "Returned now"),))
        self.pages = _Count(height=36)
        self.pages.setFixedWidth(px(64))
        self.pages.setFont(font(18))
        self.pages.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pages.setTextMargins(0, 0, 0, 0)
        self.pages.setAccessibleName(tr(N_("act", "Pages counted")))
        self.pages.returnPressed.connect(lambda: self.counted.emit(self.typed()))
        self.of = Words(size=15, tone="text2")
        self.box = QWidget()
        self.box.setLayout(
            column(Words(N_("act", "Pages counted"), size=13, tone="text2"), _line(self.pages, self.of), spacing=4)
        )
        inner = self.head.layout()
        if isinstance(inner, QHBoxLayout):
            inner.insertWidget(1, self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.head)
        self.nothing(0)

    def typed(self) -> int | None:
        text = self.pages.text().strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else None

    def nothing(self, done: int) -> None:
        """Say what to do before anything was scanned."""
        self.box.hide()
        self.head.say(
            N_("returning", "Scan what comes back"), N_("returning", "Where it belongs will stand here"), (done,)
        )

    def show_back(self, profile: Profile, today: date, back: Back, done: int) -> None:
        """Show the item just scanned."""
        icon, tone, words = _SAID[back.state]
        record = back.found.record
        below: list[QWidget] = [IconWords(icon, words, tone=tone, weight=500)]
        if back.holder and back.state != "missing":
            below.append(Words(back.holder))
        if record.due_on and record.since:
            said = N_("returning", "lent {since}, due {due}", since=short_day(record.since, today),
                      due=short_day(record.due_on, today))  # fmt: skip
            below.append(Words(said))
        below.append(MarkLabel(mark(profile, record)))
        above = N_("returning", "{number} goes to", number=record.number)
        place = short_place(back.place) or tr(N_("returning", "no place yet"))
        self.head.say(above, place, (done,), *below)
        asks = back.state in {"waiting", "short"} and back.registered is not None
        self.box.setVisible(asks)
        self.of.say(f"/ {back.registered}")

    def ask(self, back: Back) -> None:
        """Let the pages be counted; the registered figure stands there, chosen, so that typing takes its place."""
        self.pages.setText(str(back.pages if back.pages is not None else back.registered))
        self.again()

    def again(self) -> None:
        """Let what stands in the field be mended."""
        self.pages.selectAll()
        self.pages.setFocus()


def _line(*parts: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(row(*parts, spacing=8))
    return made
