"""What the desk shows: pages of a ledger, one object with its chain, counts for the navigation."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from secretdesk.desk import naming, synonyms
from secretdesk.domain.item import HELD, OUT, STATE_WORDS
from secretdesk.domain.ledger import BOOK, KINDS, LEDGERS, fields_of
from secretdesk.domain.ledgers import (
    ITEM_LEDGERS,
    Attachment,
    Batch,
    Carrier,
    Computer,
    Copy,
    Document,
    Equipment,
    KeyRoom,
    Label,
    Person,
    Place,
    Safe,
    Sheet,
    Slip,
)
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_
from secretdesk.vault import Counted, Either, Past, Query, Row, Where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Facts, Found
    from secretdesk.vault import Reading


PART = 500_000  # entries, by which ids are counted on


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerPage:
    """A stretch of a ledger: rows, names of what they point to ({(kind, id): name}), whether more follow."""

    rows: tuple[Row, ...]
    names: Mapping[tuple[str, int], str]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One object: its record, what it points to, its chain newest first, its siblings (copies of a document)."""

    kind: str
    id: int
    record: Any
    names: Mapping[tuple[str, int], str]
    chain: tuple[Past, ...]
    document: Document | None = None
    siblings: tuple[Found, ...] = ()
    labels: tuple[Found, ...] = ()
    attachments: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """What the desk shows when a badge is scanned: the person and what he holds."""

    id: int
    person: Person
    highest: str
    held: tuple[Found, ...]
    overdue: int = 0
    due_today: int = 0
    places: Mapping[int, str] = field(default_factory=dict)


def asked(desk: Desk, ledger: str, text: str) -> Query:
    """Read what was typed into a ledger's filter, with its mistakes; keys and values may be the trade's own words."""
    return desk.vault.parse(text, LEDGERS[ledger], today=desk.context(0).today, lexicon=synonyms.lexicon(desk.profile))


def query(desk: Desk, ledger: str, text: str, *, past: bool = False) -> Query:
    """Read a filter that must be right. Raises `BadInput` with all its mistakes.

    A past day is asked for only where `past` says that it is understood.
    """
    found = asked(desk, ledger, text)
    mistakes = [Fault(field=f"{one.start + 1}-{one.end}", message=one.message) for one in found.mistakes]
    if found.day is not None and not past:
        mistakes.append(Fault(field="on", message=N_("query", "Not as of a past day here.")))
    if mistakes:
        words = N_("query", "The filter has {n} {n|mistake|mistakes}.", n=len(mistakes))
        raise BadInput("bad-query", words, tuple(mistakes))
    return found


def worded(query: Query) -> bool:
    """Tell whether a query holds words, which never stand among arguments."""
    plain = [one for part in query.where for one in (chain(*part.groups) if isinstance(part, Either) else (part,))]
    return bool(query.text) or any(one.operator in {"names", "lacks"} for one in plain)


def page(
    desk: Desk,
    ledger: str,
    asked: Query,
    *,
    sort: tuple[str, bool] | None = None,
    after: tuple[Any, int] | None = None,
    limit: int = 100,
    offset: int = 0,
    from_end: bool = False,
) -> LedgerPage:
    """Return a stretch of a ledger, newest first where no order is asked."""
    cls = LEDGERS[ledger]

    def work(reading: Reading) -> LedgerPage:
        found = reading.rows(
            cls,
            where=asked.where,
            text=asked.text,
            sort=sort,
            after=after,
            limit=limit,
            offset=offset,
            from_end=from_end,
            day=asked.day,
        )
        return LedgerPage(
            rows=found.rows, names=names_in(reading, cls, [r.values for r in found.rows]), more=found.more
        )

    return desk.read(work)


def count(desk: Desk, ledger: str, asked: Query) -> Counted:
    """Return how many rows a question has ("1,000+" beyond the cap)."""
    return desk.read(lambda reading: reading.count(LEDGERS[ledger], where=asked.where, text=asked.text, day=asked.day))


def total(desk: Desk, ledger: str, asked: Query) -> int:
    """Count all rows of a question, in parts so short that neither acts nor other questions wait for the whole."""
    cls, found = LEDGERS[ledger], count(desk, ledger, asked)
    if not found.capped:
        return found.n

    def counted(low: int) -> int:
        ids = (low, low + PART - 1)
        return desk.read(lambda reading: reading.number(cls, asked.where, text=asked.text, day=asked.day, ids=ids))

    return sum(map(counted, range(0, desk.read(lambda reading: reading.next_id), PART)))


def names_in(reading: Reading, cls: Any, values: Sequence[Mapping[str, Any]]) -> dict[tuple[str, int], str]:
    """Return the names of everything that some rows point to."""
    wanted: dict[str, set[int]] = {}
    for name, several, kinds in _pointing(cls):
        found: set[Any] = {row.get(name) for row in values}
        ids = set(chain.from_iterable(one for one in found if one)) if several else found
        ids.discard(None)
        if ids:
            for kind in kinds:
                wanted.setdefault(kind, set()).update(ids)
    return {(kind, id_): name for kind, ids in wanted.items() for id_, name in reading.names(kind, ids).items()}


@cache
def _pointing(cls: Any) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
    """Return the columns of a ledger that point to something with a name, own and carried: name, whether to several, to what."""
    carried = [naming.field(cls, name) for names in cls.LEDGER.carries.values() for name in names]
    found = []
    for one in (*fields_of(cls), *(one for one in carried if one is not None)):
        kinds = tuple(
            kind for kind in getattr(one.kind, "to", ()) if KINDS[kind].LEDGER.sort == BOOK or kind == "account"
        )
        if kinds:
            found.append((one.name, one.kind.name == "refs", kinds))
    return tuple(found)


def detail(desk: Desk, kind: str, id_: int) -> Detail | None:
    """Return one object with its chain."""
    cls = KINDS[kind]

    def work(reading: Reading) -> Detail | None:
        facts = reading.facts
        record: Any = facts.get(cls, id_)
        if record is None:
            return None
        values = [{one.name: getattr(record, one.name) for one in fields_of(cls)}]
        document_id = record.document if isinstance(record, Copy) else id_ if isinstance(record, Document) else None
        return Detail(
            kind=kind,
            id=id_,
            record=record,
            names=names_in(reading, cls, values),
            chain=tuple(reading.history(kind, id_)),
            document=facts.get(Document, document_id),
            siblings=tuple(facts.find(Copy, document=document_id)) if document_id is not None else (),
            labels=tuple(facts.find(Label, object_kind=kind, object_id=id_)) if desk.vault.has_book else (),
            attachments=_attachments(facts, kind, id_, document_id) if desk.vault.has_book else (),
        )

    return desk.read(work)


def _attachments(facts: Facts, kind: str, id_: int, document: int | None) -> tuple[Found, ...]:
    """Return the papers attached to an object; a copy has those of its document too, a paper itself."""
    if kind == "attachment":
        return tuple(facts.among(Attachment, "id", (id_,)))
    found = list(facts.find(Attachment, object_kind=kind, object=id_))
    if document is not None and kind != "document":
        found += facts.find(Attachment, object_kind="document", object=document)
    return tuple(sorted(found, key=lambda one: one.id))


def stood(desk: Desk, kind: str, id_: int, day: date) -> tuple[Any, dict[tuple[str, int], str]]:
    """Return an object as it stood at the end of a business day, None before it was there, and the names it points to."""
    cls = KINDS[kind]

    def work(reading: Reading) -> tuple[Any, dict[tuple[str, int], str]]:
        record = reading.as_of(kind, id_, day=day)
        values = [] if record is None else [{one.name: getattr(record, one.name) for one in fields_of(cls)}]
        return record, names_in(reading, cls, values)

    return desk.read(work)


def person_card(desk: Desk, id_: int) -> PersonCard | None:
    """Return a person with what he holds."""
    today = desk.context(0).today

    def work(reading: Reading) -> PersonCard | None:
        person = reading.facts.get(Person, id_)
        if person is None:
            return None
        held = tuple(reading.facts.held_by(id_))
        due = [one.record.due_on for one in held if one.record.due_on]
        return PersonCard(
            id=id_,
            person=person,
            highest=desk.profile.tiers.get(person.tier, "neibu"),
            held=held,
            overdue=sum(day < today for day in due),
            due_today=sum(day == today for day in due),
        )

    return desk.read(work)


def choices(desk: Desk, kind: str, text: str = "", limit: int = 20) -> list[tuple[int, str]]:
    """Return objects of a kind that a field may point to, by part of their name or number; first what is called just so."""
    cls, typed = KINDS[kind], text.strip()
    key, ledger = cls.LEDGER.key, cls.LEDGER
    ways = {"code", key, *(one[0] for one in ledger.unique if len(one) == 1)}
    exact = [one.name for one in fields_of(cls) if one.name in ways and one.kind.name == "text"] if typed else []

    def work(reading: Reading) -> list[tuple[int, str]]:
        where = () if not hasattr(cls, "voided") else (Where("voided", "=", 0),)
        pages = [reading.rows(cls, where=(*where, Where(name, "=", typed)), limit=limit) for name in exact]
        pages.append(reading.rows(cls, where=where, text=typed, limit=limit))
        found = {row.id: str(row.values[key]) for page in pages for row in page.rows}
        return list(found.items())[:limit]

    return desk.read(work)


def navigation(desk: Desk) -> dict[str, int]:
    """Return the counts of the navigation: ledgers held, what is overdue, missing, unsigned, waiting."""
    today = desk.context(0).today

    def work(reading: Reading) -> dict[str, int]:
        out = Where("state", "in", tuple(sorted(OUT)))
        gone = (Where("state", "in", tuple(sorted(STATE_WORDS.keys() - HELD))),)
        overdue = (out, Where("due_on", "<", today.isoformat()))
        standing = (Where("voided", "=", 0),)
        number = reading.number

        def items(where: tuple[Where, ...]) -> int:
            return sum(number(cls, where) for cls in ITEM_LEDGERS)

        def held(cls: type[Any]) -> int:
            return number(cls, ()) - number(cls, gone)  # counting all of a table is cheap, picking most of it is not

        return {
            "copies": held(Copy),
            "carriers": held(Carrier),
            "computers": held(Computer),
            "equipment": held(Equipment),
            "safes": number(Safe, standing),
            "key_rooms": number(KeyRoom, standing),
            "documents": number(Document, ()),
            "people": number(Person, standing),
            "places": number(Place, standing),
            "loans": items((Where("state", "=", "on_loan"),)),
            "overdue": items(overdue),
            "missing": items((Where("state", "=", "missing"),)),
            "unsigned": number(Slip, (Where("signature", "=", "missing"),)),
            "destruction": number(Batch, (Where("state", "in", ("listed", "approved", "in_transit")),)),
            "unexplained": number(Sheet, (Where("state", "=", "reserved"),)),
            "entries": reading.next_id,
        }

    return desk.read(work)


def recent(desk: Desk, limit: int = 20) -> tuple[Past, ...]:
    """Return the latest acts."""
    return desk.read(lambda reading: tuple(reading.recent(limit)))
