"""The filter of a ledger: one line in the grammar of the search, and chips that mirror it; dropping a chip mends the line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from secretdesk.desk import look
from secretdesk.domain.item import STATES
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.flow import FlowLayout
from secretdesk.gui.components.pane import Glyph
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.capped import CappedLine
from secretdesk.gui.from_ledger.columns import shown_fields
from secretdesk.gui.from_ledger.filter_terms import key_words, term_text, terms, value_words, with_term, without
from secretdesk.gui.from_ledger.mistakes import Mistakes
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from secretdesk.desk.desk import Desk

PAUSE_MS = 90  # a search takes less, and is given up where another key comes
SETTLED_MS = 900  # after which a term at the end of the line is taken as finished
_DUE = ("overdue", "today")


class _Line(CappedLine):
    """The line; Esc clears it, Enter asks at once."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FilterLine(QWidget):
    """`asked` tells what stands in the line, a moment after the last key, where it is right; `helped` asks for the grammar.

    What is wrong is said under the line, all at once.
    """

    asked = Signal(str)
    helped = Signal()

    def __init__(self, desk: Desk, ledger: str, cls: type, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.ledger = desk, ledger
        self._known, self._items = set(shown_fields(cls)), cls.LEDGER.item  # type: ignore[attr-defined]
        self.line = _Line(hint=N_("filter", "Words, numbers, or key:value"), sensitive=True)
        self.line.setAccessibleName(tr(N_("filter", "Filter")))
        self.line.setTextMargins(px(34), 0, px(96), 0)
        self._glyph = Glyph("list-filter", tone="accent", size=18, parent=self.line)
        self._help = Button(N_("filter", "Grammar"), icon="circle-help", key="F1", tone="link", height="small",
                            parent=self.line)  # fmt: skip
        self._help.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._help.clicked.connect(self.helped)
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, across=px(8), down=px(4))
        self.count = Words(tone="text2", size=13)
        self.mistakes = Mistakes()
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(self.chips, 1)
        below.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, px(8))
        whole.setSpacing(px(8))
        whole.addWidget(self.line)
        whole.addWidget(self.mistakes)
        whole.addLayout(below)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(lambda: self._ask(finished=True))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self._ask(finished=False))
        self.line.textChanged.connect(lambda _text: self._pause.start())
        self.line.returnPressed.connect(lambda: self._ask(finished=True))
        self.setFocusProxy(self.line)
        self._mirror()

    def text(self) -> str:
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Put something else into the line and ask it at once."""
        self.line.setText(text)
        self._ask(finished=True)

    def show_count(self, n: int, *, capped: bool, day: date | None, brief: bool) -> None:
        """Say how many there are, and as of which day where one is asked for."""
        number = f"{n:,}{'+' if capped else ''}"
        if day is not None and brief:
            words = N_("ledger page", "{n} on {day}", n=number, day=day.isoformat())
        elif day is not None:
            words = N_("ledger page", "{n} found, at the end of {day} by business date", n=number, day=day.isoformat())
        else:
            words = (
                N_("ledger page", "{n} found", n=number) if self.text() else N_("ledger page", "{n} in all", n=number)
            )
        self.count.say(words)

    def _ask(self, *, finished: bool) -> None:
        """Mirror the line and ask it; a term still being typed is not yet a mistake, and asks nothing."""
        self._pause.stop()
        self._settled.stop()
        self._mirror()
        text = self.text()
        mistakes = look.asked(self.desk, self.ledger, text).mistakes
        if not finished and mistakes and mistakes[-1].end == len(text):
            self._settled.start()
            text = text[: mistakes[-1].start]
            mistakes = mistakes[:-1]
        self.mistakes.show_mistakes(text, mistakes)
        if not mistakes:
            self.asked.emit(text)

    def _mirror(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        text = self.text()
        found = terms(self.desk, self.ledger, text)
        for term in found:
            chip = Chip(term.words or term.value, term.value if term.words else "", droppable=True)
            chip.clicked.connect(lambda _on=False, term=term: self.set_text(without(self.text(), term)))
            self._flow.addWidget(chip)
        there = {term.key for term in found}
        for key, more in self._offers():
            if key not in there:
                self._flow.addWidget(self._adder(key, more))
        self._high()

    def _offers(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return what may be added by a click: a key, and its values where they are few."""
        found: list[tuple[str, tuple[str, ...]]] = []
        if "level" in self._known:
            found.append(("level", tuple(level.id for level in self.desk.profile.levels)))
        if "state" in self._known and "custodian" in self._known:
            found.append(("state", tuple(id_ for id_, _ in STATES)))
        if self._known & {"custodian", "person", "keeper"}:
            found.append(("holder", ()))
        if "due_on" in self._known:
            found.append(("due", _DUE))
        if self._items:
            found.append(("on", ("yesterday", *self._ends())))
        return found

    def _ends(self) -> tuple[str, str]:
        """Return the last day of the month before, and of the year before."""
        today = self.desk.context(0).today
        return (today.replace(day=1) - timedelta(days=1)).isoformat(), f"{today.year - 1}-12-31"

    def _adder(self, key: str, values: tuple[str, ...]) -> Chip:
        chip = Chip(key_words(key), icon="plus")
        if not values:
            chip.clicked.connect(lambda: self._begin(key))
            return chip
        menu = QMenu(chip)
        for value in values:
            text = term_text(self.desk.profile, "is" if value in _DUE and key == "due" else key, value)
            if key == "due" and value == "today":
                text = term_text(self.desk.profile, "due", "today")
            words = value_words(self.desk.profile, value)
            menu.addAction(words).triggered.connect(
                lambda _on=False, text=text: self.set_text(with_term(self.text(), text))
            )
        if key == "on":
            another = menu.addAction(tr(N_("filter", "Another day")))
            another.triggered.connect(lambda _on=False: self._begin(key))
        chip.clicked.connect(lambda: menu.exec(chip.mapToGlobal(chip.rect().bottomLeft())))
        return chip

    def _begin(self, key: str) -> None:
        """Write the key and let the officer type its value."""
        self.line.setText(with_term(self.text(), f"{key_words(key)}:"))
        self.line.setFocus()
        self.line.end(False)

    def _high(self) -> None:
        self.chips.setFixedHeight(max(px(26), self._flow.heightForWidth(max(px(200), self.chips.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = self.line.height()
        self._glyph.move(px(10), (high - self._glyph.height()) // 2)
        self._help.move(self.line.width() - self._help.sizeHint().width() - px(6), (high - self._help.height()) // 2)
        self._high()
