"""What papers are made of: rows in stretches, names, titles, periods and counts in the words of paper."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.desk import naming
from secretdesk.domain.device import state_words
from secretdesk.domain.ledgers import Copy, Document, Person
from secretdesk.domain.secrecy import mark_text
from secretdesk.paper.fonts import missing
from secretdesk.paper.ledger_totals import Secrecy, page_mark
from secretdesk.text import N_, Message, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Found
    from secretdesk.domain.secrecy import LevelInfo
    from secretdesk.vault import Condition, Row

STRETCH = 200
"""Rows read at a time: a question to the vault stays short, however long the ledger."""
SHORT_PAPER = N_("print", "Paper")

_UNITS: Mapping[str, Message] = {
    "paper": N_("print", "cp"),
    "optical_disc": N_("print", "disc"),
    "usb_stick": N_("print", "stick"),
    "mobile_disk": N_("print", "disk"),
    "hard_disk": N_("print", "drive"),
    "memory_card": N_("print", "card"),
    "tape": N_("print", "tape"),
    "secrecy_notebook": N_("print", "book"),
    "solid_disk": N_("print", "drive"),
    "computer": N_("print", "machine"),
    "equipment": N_("print", "machine"),
    "printed_ledger": N_("print", "volume"),
}
_PIECE = N_("print", "pc")


def every(
    desk: Desk, cls: type[Any], where: Sequence[Condition] = (), text: str = "", day: date | None = None
) -> Iterator[Row]:
    """Read all rows of a question in the order of their registration, a stretch at a time; `day` asks as of a past day."""
    after: Any = None
    while True:

        def work(reading: Any, after: Any = after) -> Any:
            return reading.rows(cls, where=where, text=text, after=after, limit=STRETCH, from_end=True, day=day)

        found = desk.read(work)
        yield from reversed(found.rows)
        if not found.more or not found.rows:
            return
        after = found.rows[0].key


@dataclass(slots=True)
class Words:
    """Puts what the register knows into the words of paper; each name is asked for once."""

    desk: Desk
    _names: dict[tuple[str, int], str] = field(default_factory=dict)
    _people: dict[int, Person | None] = field(default_factory=dict)

    @property
    def levels(self) -> tuple[LevelInfo, ...]:
        return self.desk.profile.levels

    def say(self, words: Message | str) -> str:
        return say(words, self.desk.language)

    @property
    def gap(self) -> str:
        """What stands between a figure and its word; nothing in Chinese."""
        return "" if self.desk.language == "zh_CN" else " "

    def level(self, id_: str) -> LevelInfo:
        return self.desk.profile.level(id_)

    def register(self, register: str, id_: str | None) -> str:
        return naming.register_word(self.desk.profile, register, id_, self.desk.language) if id_ else ""

    def learn(self, kind: str, ids: Iterable[int | None]) -> None:
        """Ask for the names of many at once."""
        wanted = {id_ for id_ in ids if id_ is not None and (kind, id_) not in self._names}
        if wanted:
            found = self.desk.read(lambda reading: reading.names(kind, wanted))
            self._names.update({(kind, id_): found.get(id_, "") for id_ in wanted})

    def name(self, kind: str, id_: int | None) -> str:
        self.learn(kind, (id_,))
        return "" if id_ is None else self._names[kind, id_]

    def names(self, kind: str, ids: Iterable[int]) -> str:
        return "\u3001".join(self.name(kind, id_) for id_ in ids)

    def person(self, id_: int | None) -> str:
        return self.name("person", id_)

    def department(self, id_: int | None) -> str:
        """Return the department of a person."""
        if id_ is None:
            return ""
        if id_ not in self._people:
            self._people[id_] = self.desk.read(lambda reading: reading.facts.get(Person, id_))
        found = self._people[id_]
        return found.department if found else ""

    def kind(self, record: Any) -> str:
        """Return what an item is: paper, or the kind of carrier or device."""
        return naming.kind_of(self.desk.profile, record, self.desk.language) or self.say(SHORT_PAPER)

    def unit(self, kind: str) -> str:
        """Return the measure word of a kind of item."""
        return self.say(_UNITS.get(kind, _PIECE))

    def amount(self, record: Any) -> str:
        """Return pages or capacity."""
        if getattr(record, "capacity", None):
            return str(record.capacity)
        return self.pages(record.pages)

    def pages(self, pages: int | None) -> str:
        return self.say(N_("print", "{n} p.", n=pages)) if pages else ""

    def state(self, record: Any) -> str:
        return self.say(state_words(record))

    def title(self, level: str, title: str, code: str) -> str:
        """Return a title as it may stand on paper: where the level asks for it, the code instead."""
        return self.say(N_("print", "(code {code})", code=code)) if self.level(level).code_only else title

    def mark(self, secrecies: Iterable[Secrecy]) -> str:
        """Return the mark of a paper: the highest level of what it names and the longest period."""
        return page_mark(self.levels, secrecies)

    def own_mark(self, level: str, period: str | None) -> str:
        return mark_text(self.level(level), period)

    def highest(self, ids: Iterable[str]) -> str | None:
        """Return the highest of some levels, None for none."""
        found = self.desk.profile.highest(tuple(ids))
        return found.id if found else None

    def lowest(self) -> LevelInfo:
        """Return the lowest level: that of lists which hold no classified item."""
        return min(self.levels, key=lambda level: level.rank)

    def classified(self, ids: Iterable[str]) -> bool:
        """Tell whether any of these levels makes its title a state secret."""
        return any(self.level(id_).star for id_ in set(ids))


def documents_of(desk: Desk, items: Iterable[Found]) -> dict[int, Document]:
    """Return the documents of those items that are copies."""
    ids = {one.record.document for one in items if isinstance(one.record, Copy)}
    found = desk.read(lambda reading: reading.facts.among(Document, "id", ids))
    return {one.id: one.record for one in found}


def secrecy_of(record: Any, document: Document | None = None) -> Secrecy:
    """Return what an item adds to the mark of a paper."""
    since = (document.issue_date or document.received_on) if document else record.registered_on
    return Secrecy(level=record.level, period=record.period or "", since=since)


def lacking(record: Any) -> tuple[str, ...]:
    """Name the characters of a paper's record that no font has, as `U+2A6A5`."""
    return tuple(missing(_strings(record)))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _strings(getattr(value, one.name))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _strings(one)
