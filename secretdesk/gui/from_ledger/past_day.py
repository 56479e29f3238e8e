"""Who had it on that day: a day is typed or picked, and the answer stands beside it, by business date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.domain.item import ITEMS, OUT
from secretdesk.domain.ledger import field_of
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.date_field import DateField
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.cell_words import said, sentence
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_
from secretdesk.vault import grammar

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.gui.from_ledger.cell_words import Telling
    from secretdesk.text import Message


_ITEM = N_("detail", "Who had it on that day")
_ASKED = {"person": N_("detail", "What was held on that day"), "place": N_("detail", "What was here on that day")}


_KEYS = {"person": "holder", "place": "place"}


class PastDay(QWidget):
    """`asked` tells a day that is past or today."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: date | None = None
        self._field: DateField | None = None
        self.answer = Words(size=13, wrap=True)
        self._line = row(Words(N_("past day", "At the end of"), size=13, tone="text2"), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(4))
        whole.addLayout(self._line)
        whole.addWidget(self.answer)
        self.hide()

    def begin(self, today: date) -> None:
        """Ask for a day, from today backwards."""
        if self._field is None or self._today != today:
            if self._field is not None:
                self._field.deleteLater()
            self._today = today
            self._field = DateField(today)
            self._field.setFixedWidth(px(140))
            self._field.changed.connect(self._tell)
            self._line.insertWidget(1, self._field)
        self.say("")
        self._field.set_day(None)
        self.show()
        self._field.setFocus()

    def field(self) -> DateField | None:
        return self._field

    def say(self, words: str, tone: str = "text") -> None:
        self.answer.say(words, tone=tone)
        self.answer.setVisible(bool(words))

    def _tell(self, day: date | None) -> None:
        if day is None or self._today is None:
            self.say("")
        elif day > self._today:
            self.say(tr(N_("past day", "This day has not come yet.")), "red")
        else:
            self.asked.emit(day)


class ChainHead(QWidget):
    """The heading of a chain, with the way to a past day at its right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Words(weight=500)
        self.past = PastDay()
        self._today: date | None = None
        self.link = Button(_ITEM, tone="link", height="small")
        self.link.clicked.connect(lambda: self.past.begin(self._today) if self._today else None)
        self._shown: tuple[str, int] = ("", 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(4))
        whole.addLayout(row(self.words, 1, self.link))
        whole.addWidget(self.past)

    def show_of(self, words: Message, kind: str, id_: int, today: date) -> None:
        """Name whose chain it is; a day asked of another object is put away."""
        self.words.say(words)
        if self._shown != (kind, id_):
            self.past.hide()
        self._shown, self._today = (kind, id_), today
        question = _ASKED.get(kind) or (_ITEM if kind in ITEMS else None)
        self.link.setVisible(question is not None)
        if question is not None:
            self.link.say(question)


def past_query(kind: str, name: str, day: date) -> str:
    """Return the query for what a person or place had on a day, in the grammar's own keys."""
    asked = {"on": grammar.Value(day.isoformat()), _KEYS[kind]: grammar.Value(name, quoted=True)}
    return grammar.write(grammar.Term(key=key, operator=":", values=(value,)) for key, value in asked.items())


def stood_words(record: Any, day: date, telling: Telling) -> str:
    """Return where an item was at the end of a day, in one line; `record` is None before it was registered."""
    if record is None:
        return tr(N_("past day", "{day}: not registered yet", day=day.isoformat()))
    parts = [said(field_of(record, "state"), record.state, telling)]
    holder = said(field_of(record, "custodian"), record.custodian, telling)
    place = said(field_of(record, "place"), record.place, telling)
    parts += [holder if record.state in OUT or not place else place]
    if record.due_on is not None:
        parts.append(tr(N_("past day", "due {day}", day=record.due_on.isoformat())))
    return f"{day.isoformat()}  {sentence(part for part in parts if part)}"
