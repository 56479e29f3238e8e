"""The figures of one object for its detail pane: the few an officer asks for of an item, all that is filled in of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.listing import items_of
from secretdesk.domain.device import Device
from secretdesk.domain.item import DEVICES, OUT
from secretdesk.domain.ledger import KINDS, fields_of
from secretdesk.domain.ledgers import Copy
from secretdesk.domain.rules import is_item
from secretdesk.domain.within import inside, machine
from secretdesk.gui.components.timeline import Event
from secretdesk.gui.from_ledger.cell_words import name_of, said, sentence, short_day
from secretdesk.gui.from_ledger.device_facts import device_facts
from secretdesk.gui.from_ledger.past_words import pointed_in
from secretdesk.gui.language import tr
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.look import Detail
    from secretdesk.domain.facts import Found
    from secretdesk.gui.from_ledger.cell_words import Telling
    from secretdesk.vault import Reading

Fact = tuple[Message | str, str]
_ELSEWHERE = frozenset(
    {"title", "level", "period", "scope", "scope_people", "scope_departments", "scope_posts", "voided"}
)


def facts(detail: Detail, telling: Telling) -> list[Fact]:
    """Return label and words of each fact."""
    if isinstance(detail.record, Copy):
        return _copy(detail, telling)
    if isinstance(detail.record, Device):
        return device_facts(detail.record, telling)
    found: list[Fact] = []
    for one in fields_of(detail.record):
        value = getattr(detail.record, one.name)
        named = one.name == "name" or (one.name == detail.record.LEDGER.key and not is_item(detail.record))
        if one.hidden or named or one.name in _ELSEWHERE or one.kind.name == "blob" or (one.words and telling.masked):
            continue
        words = said(one, value, telling)
        if words and not (one.kind.name in {"flag", "count"} and not value):
            found.append((one.label, words))
    return found


def _copy(detail: Detail, telling: Telling) -> list[Fact]:
    record, document = detail.record, detail.document
    found: list[Fact] = [(N_("detail", "Number"), record.number)]
    if document is not None:
        day = document.received_on.isoformat()
        pages = tr(N_("detail", "{n} {n|page|pages}", n=record.pages or document.pages))
        found.append((N_("detail", "Received"), sentence([document.register_no, day, pages])))
        found.append((N_("detail", "From"), document.issuer))
    dates = [document.issue_date.isoformat()] if document is not None and document.issue_date else []
    if record.expires_on:
        dates.append(tr(N_("detail", "declassified {day}", day=record.expires_on.isoformat())))
    if dates:
        found.append((N_("detail", "Dated"), sentence(dates)))
    if record.place is not None:
        label = N_("detail", "Kept at") if record.state == "in_store" else N_("detail", "Belongs at")
        found.append((label, name_of(("place",), record.place, telling)))
    if record.state in OUT and record.custodian is not None:
        found.append((N_("detail", "Held by"), name_of(("person",), record.custodian, telling)))
    if record.violations:
        found.append((N_("detail", "Violations"), str(record.violations)))
    if record.remark and not telling.masked:
        found.append((N_("detail", "Remarks"), record.remark))
    return found


def due_event(record: Any, telling: Telling) -> Event | None:
    """Return what has to happen next: when an item is due, red once the day has passed."""
    if not is_item(record) or record.due_on is None or record.state not in OUT:
        return None
    late = (telling.today - record.due_on).days
    day = short_day(record.due_on, telling.today)
    if late > 0:
        words = N_("chain", "Due {day}, overdue", day=day)
        return Event(seq=None, act=words, when=tr(N_("chain", "{n} {n|day|days} ago", n=late)), node="red")
    left = tr(N_("chain", "today")) if late == 0 else tr(N_("chain", "{n} {n|day|days} left", n=-late))
    return Event(seq=None, act=N_("chain", "Due {day}", day=day), when=left)


def scope_of(detail: Detail, telling: Telling) -> list[str]:
    """Return the names of the scope of knowledge: persons, departments, posts."""
    holder: Any = detail.document if detail.document is not None else detail.record
    found: list[str] = []
    for name in ("scope_people", "scope_departments", "scope_posts"):
        values = getattr(holder, name, ()) or ()
        found += [name_of(("person",), one, telling) if name == "scope_people" else one for one in values]
    return found


def printed_scope(detail: Detail) -> str:
    """Return the scope as it stands on paper."""
    holder: Any = detail.document if detail.document is not None else detail.record
    return str(getattr(holder, "scope", None) or "")


def related(desk: Desk, kind: str, id_: int) -> tuple[Found, ...]:
    """Return the items that belong to an object: what a person holds, what stands on a batch's list, what is inside a machine, what a disk is in."""

    def work(reading: Reading) -> tuple[Found, ...]:
        if kind == "person":
            return tuple(reading.facts.held_by(id_))
        if kind == "batch":
            return tuple(items_of(id_, reading.facts))
        if kind in DEVICES:
            return tuple(inside(id_, reading.facts))
        around = machine(getattr(reading.facts.get(KINDS[kind], id_), "inside", None), reading.facts)
        if around is not None:
            return (around,)
        return ()

    return desk.read(work)


def names_for(desk: Desk, detail: Detail, items: tuple[Found, ...]) -> dict[tuple[str, int], str]:
    """Return the names of all that an object, its chain, its siblings and its items point to."""
    wanted: dict[str, set[int]] = {"place": set(), "person": set()}
    for past in detail.chain:
        for kind, ids in pointed_in(past.event).items():
            wanted.setdefault(kind, set()).update(ids)
    for one in (*detail.siblings, *items):
        wanted["place"] |= {one.record.place} - {None}
        wanted["person"] |= {one.record.custodian} - {None}
    for id_ in getattr(detail.document, "scope_people", ()):
        wanted["person"].add(id_)
    found = desk.read(
        lambda reading: {
            (kind, id_): name for kind, ids in wanted.items() for id_, name in reading.names(kind, ids).items()
        }
    )
    return {**found, **detail.names}
