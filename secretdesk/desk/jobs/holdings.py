"""All copies and carriers as one ledger (F13) with the unit's account at its end, and removable media alone (F17)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields
from datetime import date
from heapq import merge
from typing import TYPE_CHECKING, Any

from secretdesk.desk import look
from secretdesk.desk.jobs.books import Book
from secretdesk.desk.jobs.ledgers import Asked, as_asked, head
from secretdesk.desk.jobs.reads import Words, every
from secretdesk.domain.item import ACQUISITIONS, DEVICES, HELD, ITEMS, OUT, STATE_WORDS
from secretdesk.domain.ledger import KINDS
from secretdesk.paper.forms.f13 import CarrierLine, f13_lines
from secretdesk.paper.forms.f13 import f13 as form_f13
from secretdesk.paper.forms.f17 import MediumLine, f17_lines
from secretdesk.paper.forms.f17 import f17 as form_f17
from secretdesk.paper.ledger_totals import Balance
from secretdesk.text import N_, Message
from secretdesk.vault import Condition, Where

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Row, Sum

MEDIA = ("optical_disc", "usb_stick", "mobile_disk", "memory_card", "tape")
HEADS: tuple[Message, ...] = (
    N_("F13", "Opening"),
    N_("print", "Came in"),
    N_("print", "Regraded in"),
    N_("F13", "Destroyed"),
    N_("print", "Other out"),
    N_("print", "Regraded out"),
    N_("F13", "Closing"),
    N_("F13", "In store"),
    N_("F13", "Out"),
)
_ACQUIRED = dict(ACQUISITIONS)
_BALANCED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A copy or carrier as it stood on the day of the ledger; `values` are those of its row, with the document's."""

    id: int
    kind: str
    values: dict[str, Any]

    @property
    def state(self) -> str:
        return str(self.values["state"])


def f13(
    desk: Desk, asked: Asked, kinds: Sequence[str] = ("copy", "carrier"), *, without: frozenset[str] = frozenset()
) -> Book:
    """Return all items of a year, or those a filter has, in the order of their registration."""
    words = Words(desk)
    asked = as_asked(desk, asked, KINDS[kinds[0]].LEDGER.name)
    items = [one for one in items_of(desk, asked, kinds) if one.values["level"] not in without]
    _learn(words, items)
    whole = not asked.narrowed and len(kinds) > 1
    form = form_f13(words.levels, HEADS if whole else ())
    lines = f13_lines([_line(words, number, one) for number, one in enumerate(items, 1)], words.levels)
    levels = [one.values["level"] for one in items]
    of = words.say(N_("print", "All holdings")) if whole else ""
    return Book(
        form=form,
        filter=asked.filter,
        lines=lines,
        levels=words.levels,
        head=head(words, asked, of),
        highest=words.highest(levels),
        titles=words.classified(levels),
        balance=balance(desk, asked, items) if whole else (),
    )


def f17(desk: Desk, asked: Asked) -> Book:
    """Return the removable media of a year, or those a filter has."""
    words = Words(desk)
    asked = as_asked(desk, asked, "carriers")
    items = [one for one in items_of(desk, asked, ("carrier",)) if one.values["carrier_kind"] in MEDIA]
    _learn(words, items)
    lines = [_medium(words, number, one) for number, one in enumerate(items, 1)]
    levels = [one.values["level"] for one in items]
    return Book(
        form=form_f17(words.levels),
        filter=asked.filter,
        lines=f17_lines(lines, words.levels),
        levels=words.levels,
        head=head(words, asked, ""),
        highest=words.highest(levels),
        titles=False,
    )


def balance(
    desk: Desk, asked: Asked, items: Sequence[Item], kinds: Sequence[str] = ("copy", "carrier")
) -> tuple[Balance, ...]:
    """Return the account by level: opening + in - out = closing, and whether the lines above bear the closing out."""
    last = asked.day or last_day(desk, asked.year)
    first = last.replace(month=1, day=1)
    sums = desk.read(lambda reading: reading.sums(first, last))
    sums = [one for one in sums if _ledger_of(one.kind) in kinds]  # machines have ledgers of their own
    store: Counter[str] = Counter()
    out: Counter[str] = Counter()
    for one in items:
        if one.state in HELD:
            (out if one.state in OUT | {"missing"} else store)[one.values["level"]] += 1
    known = {found.level for found in sums} | set(store) | set(out)
    levels = sorted((level for level in desk.profile.levels if level.id in known), key=lambda level: -level.rank)
    groups = [(level.id, [level.id]) for level in levels]
    if len(groups) > _BALANCED:  # the foot has room for four lines
        lower = [id_ for id_, _ in groups[_BALANCED - 1 :]]
        others = Words(desk).say(N_("paper", "Others"))
        groups = [*groups[: _BALANCED - 1], (others, lower)]
    return tuple(_balance(id_, [one for one in sums if one.level in ids], ids, store, out) for id_, ids in groups)


def _ledger_of(counted_as: str) -> str:
    return counted_as if counted_as in DEVICES else "carrier"


def last_day(desk: Desk, year: int | None) -> date:
    """Return the day a ledger shows: today, or the last of a year that is over."""
    today = desk.context(0).today
    return date(year, 12, 31) if year and year < today.year else today


def _balance(id_: str, sums: Sequence[Sum], ids: Sequence[str], store: Counter[str], out: Counter[str]) -> Balance:
    destroyed = sum(one.lines.get(("out", "destroyed"), 0) for one in sums)
    closing = sum(one.closing for one in sums)
    held, away = sum(store[level] for level in ids), sum(out[level] for level in ids)
    figures = (
        sum(one.opening for one in sums),
        sum(one.came_in for one in sums),
        sum(one.regrade_in for one in sums),
        destroyed,
        sum(one.went_out for one in sums) - destroyed,
        sum(one.regrade_out for one in sums),
        closing,
        held,
        away,
    )
    return Balance(level=id_, figures=figures, agreed=closing == held + away)


def items_of(desk: Desk, asked: Asked, kinds: Sequence[str]) -> Iterator[Item]:
    """Give the items a ledger shows, by their ids; as of a past day, or of a year that is over, as they stood at its end."""
    sources = []
    last = asked.day or last_day(desk, asked.year)
    for kind in (one for one in ITEMS if one in kinds):
        cls = KINDS[kind]
        query = look.query(desk, cls.LEDGER.name, asked.query, past=True)
        where = [*query.where]
        if asked.year:
            where.append(Where("registered_on", "<=", last.isoformat()))
        sources.append(_of_kind(desk, kind, cls, where, query.text, asked.day))
    then = _Then(desk, last) if (asked.day or asked.year) and last < desk.context(0).today else None
    for one in merge(*sources, key=lambda one: one.id):
        item = then.item(one) if then else one
        closed = item.values["closed_on"]
        if not (asked.year and closed and closed < date(asked.year, 1, 1)):
            yield item


def _of_kind(
    desk: Desk, kind: str, cls: type[Any], where: Sequence[Condition], text: str, day: date | None
) -> Iterator[Item]:
    row: Row
    for row in every(desk, cls, where, text, day):
        yield Item(id=row.id, kind=kind, values=row.values)


@dataclass(slots=True)
class _Then:
    """Tells items, and the documents they are copies of, as they stood at the end of a day."""

    desk: Desk
    day: date
    _documents: dict[int, dict[str, Any]] = field(default_factory=dict)

    def item(self, one: Item) -> Item:
        """Return an item as it stood; what its row has of its document too."""
        values = one.values | self._stood(one.kind, one.id)
        document = values.get("document")
        if document is not None:
            if document not in self._documents:
                self._documents[document] = self._stood("document", document)
            known = self._documents[document]
            values |= {name: known[name] for name in KINDS[one.kind].LEDGER.carries["document"] if name in known}
        return Item(id=one.id, kind=one.kind, values=values)

    def _stood(self, kind: str, id_: int) -> dict[str, Any]:
        record = self.desk.read(lambda reading: reading.as_of(kind, id_, day=self.day))
        return {} if record is None else {declared.name: getattr(record, declared.name) for declared in fields(record)}


def _learn(words: Words, items: Sequence[Item]) -> None:
    words.learn("person", {one.values["custodian"] for one in items})
    words.learn("place", {one.values["place"] for one in items})


def _line(words: Words, number: int, one: Item) -> CarrierLine:
    values, carrier = one.values, one.kind == "carrier"
    kind = words.register("carrier_kind", values["carrier_kind"]) if carrier else words.say(N_("print", "Paper"))
    title = values["name"] if carrier else values["title"]
    code = values["number"] if carrier else values["register_no"]
    extent = values.get("capacity") or words.pages(values["pages"])
    return CarrierLine(
        number=str(number),
        item_no=values["number"],
        kind=kind,
        name=words.title(values["level"], title or "", code),
        level=values["level"],
        reference=(values["serial_no"] if carrier else values["document_no"]) or "",
        issuer=values["issuer"] or "",
        period=values["period"] or "",
        declassified_on=values["expires_on"],
        copy_no="" if carrier else values["copy_no"],
        extent=extent,
        acquired_by=words.say(_ACQUIRED.get(values["acquired"], "")),
        acquired_on=values["registered_on"],
        custodian=words.person(values["custodian"]),
        department=(values["department"] if carrier else "") or words.department(values["custodian"]),
        place=words.name("place", values["place"]),
        scope=values["scope"] or "",
        state=_state(words, values),
        whereabouts=_whereabouts(values),
        voucher=values["voucher"] or "",
        remarks=values["remark"] or "",
        struck=values["state"] == "voided",
        violation=bool(values["violations"]),
    )


def _medium(words: Words, number: int, one: Item) -> MediumLine:
    values = one.values
    return MediumLine(
        number=str(number),
        kind=words.register("carrier_kind", values["carrier_kind"]),
        model=values["model"] or "",
        item_no=values["number"],
        serial_no=values["serial_no"] or "",
        level=values["level"],
        capacity=values["capacity"] or "",
        period=values["period"] or "",
        department=values["department"] or words.department(values["custodian"]),
        custodian=words.person(values["custodian"]),
        certified_for=values["hosts"] or "",
        issued_on=values["registered_on"],
        state=_state(words, values),
        whereabouts=_whereabouts(values),
        remarks=values["remark"] or "",
        struck=values["state"] == "voided",
        violation=bool(values["violations"]),
    )


def _state(words: Words, values: dict[str, Any]) -> str:
    return words.say(STATE_WORDS[values["state"]])


def _whereabouts(values: dict[str, Any]) -> str:
    """Return since when an item is not in store, or when it left for good."""
    if values["closed_on"]:
        return str(values["closed_on"].isoformat())
    away = values["state"] in OUT and values["since"]
    return str(values["since"].isoformat()) if away else ""
