"""Correcting and voiding (T48, T49): the old value stays in the journal, the new one stands beside it with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, within
from secretdesk.domain.correctable import CORRECTABLE, OBJECTS
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.device import Device
from secretdesk.domain.ledger import KINDS, act, check_required, event, field_of, fields_of, offered, refuse_faults
from secretdesk.domain.ledgers import ITEM_LEDGERS, Carrier, Copy, Document, KeyRoom, Medium, Person, Place, Safe
from secretdesk.domain.numbering import copy_numbers
from secretdesk.domain.secrecy import Period
from secretdesk.errors import BadInput, Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from secretdesk.domain.facts import Facts, Found


@act("correct", N_("act", "Correct"), icon="pen-line", group="correct")
class Correct:
    """Typing errors mended: `changes` are pairs of field and new value as typed."""

    kind: str = f.text(1, N_("act", "Kind of object"))
    object: int = f.ref(2, N_("act", "Object"), *OBJECTS)
    changes: tuple[tuple[str, str], ...] = f.pairs(3, N_("act", "Changes"), words=True, default=())
    reason: str = f.text(4, N_("act", "Reason"), words=True)
    approval_no: str | None = f.text(5, N_("act", "Approval no."), default=None)


@act("void", N_("act", "Void"), icon="ban", group="correct")
class Void:
    """An entry without a thing behind it: a double registration."""

    kind: str = f.text(1, N_("act", "Kind of object"))
    object: int = f.ref(2, N_("act", "Object"), *OBJECTS)
    reason: str = f.text(3, N_("act", "Reason"), words=True)


@event("corrected", 1, N_("event", "Corrected"), account="regrade", line="corrected")
class Corrected:
    """What stood and what stands, by field id."""

    on: date = f.day(1, N_("event", "On"))
    before: dict[int, Any] = f.patch(2, N_("event", "Before"), words=True)
    after: dict[int, Any] = f.patch(3, N_("event", "After"), words=True)
    reason: str = f.text(4, N_("act", "Reason"), words=True)


@event("voided", 1, N_("event", "Voided"), account="out", line="voided")
class Voided:
    """The entry counts no more; its number is not given again."""

    on: date = f.day(1, N_("event", "On"))
    reason: str = f.text(2, N_("act", "Reason"), words=True)


def _parsed(command: Correct, record: Any, context: Context) -> dict[str, Any]:
    faults: list[Fault] = []
    values: dict[str, Any] = {}
    for name, typed in command.changes:
        if name not in CORRECTABLE[command.kind]:
            words = N_("correcting", "This field is not mended here; it changes by its own act.")
            faults.append(Fault(field=name, message=words))
            continue
        field = field_of(record, name)
        try:
            values[name] = _one_copy_no(typed) if name == "copy_no" else field.kind.parse(typed)
        except BadInput as bad:
            faults.append(Fault(field=name, message=bad.message))
            continue
        if field.required and values[name] in (None, "", ()):
            faults.append(Fault(field=name, message=N_("field", "Must be filled in.")))
        elif values[name] and not offered(field, values[name], context.profile):
            faults.append(Fault(field=name, message=N_("field", "Not one of the choices.")))
    refuse_faults(faults)
    return {name: value for name, value in values.items() if value != getattr(record, name)}


def _one_copy_no(typed: str) -> str:
    numbers = copy_numbers(typed)
    if len(numbers) != 1:
        raise BadInput("one-copy-no", N_("correcting", "One copy number, no range."))
    return numbers[0]


def _cross_faults(object_: int, record: Any, values: dict[str, Any], context: Context, facts: Facts) -> Iterator[Fault]:
    # what one field alone cannot tell: the rules an entry met when it was registered hold for its correction too
    if {"level", "period", "issue_date"} & values.keys() and hasattr(record, "period"):
        level, period = values.get("level", record.level), values.get("period", record.period)
        try:
            context.profile.check_period(level, period, _starts(record, values))
        except BadInput as bad:
            yield Fault(field="period", message=bad.message)
        if period and not context.profile.level(level).star and isinstance(record, Document):
            words = N_("secrecy", "No star and no period on this level; leave the period empty.")
            yield Fault(field="period", message=words)
    if values.get("issue_date") and values["issue_date"] > record.received_on:
        yield Fault(field="issue_date", message=N_("document", "Later than the day of receipt."))
    if "copy_no" in values and facts.count(Copy, document=record.document, copy_no=values["copy_no"]):
        words = N_("document", "{no} of this document is already registered.", no=values["copy_no"])
        yield Fault(field="copy_no", message=words)
    yield from _number_faults(record, values, facts)
    if isinstance(record, Device) and values.get("users"):
        added = [one for one in values["users"] if one not in record.users]
        taken = replace(record, custodian=None, users=tuple(added))
        yield from (
            Fault(field="users", message=one.message) for one in within.clearance(record, taken, context, facts)
        )
    if isinstance(record, Place):
        yield from _place_faults(record, values, context, facts)
    if values.get("level"):
        yield from _level_faults(object_, record, values["level"], context, facts)


def _number_faults(record: Any, values: dict[str, Any], facts: Facts) -> Iterator[Fault]:
    if isinstance(record, Device):
        yield from within.number_faults(values, facts)
    elif isinstance(record, Carrier) and values.get("serial_no") and within.taken(Carrier, values["serial_no"], facts):
        yield Fault(field="serial_no", message=N_("carrier", "This serial number is already registered."))


def _level_faults(object_: int, record: Any, level: str, context: Context, facts: Facts) -> Iterator[Fault]:
    # a machine is of the highest level inside it, whichever of the two was misread
    rank = context.profile.rank
    around = within.machine(getattr(record, "inside", None), facts)
    if around is not None and rank(level) > rank(around.record.level):
        words = N_("correcting", "The machine it is inside is {level} only.", level=_word(around, context))
        yield Fault(field="level", message=words)
    if isinstance(record, Device):
        for one in within.inside(object_, facts):
            if one.record.level != record.level and rank(one.record.level) > rank(level):
                words = N_("correcting", "A disk inside is {level}.", level=_word(one, context))
                yield Fault(field="level", message=words)


def _word(found: Found, context: Context) -> str:
    return context.profile.level(found.record.level).word


def _place_faults(record: Place, values: dict[str, Any], context: Context, facts: Facts) -> Iterator[Fault]:
    if "name" in values and facts.count(Place, name=values["name"]):
        yield Fault(field="name", message=N_("place", "This place is already registered."))
    parent = facts.get(Place, record.parent)
    if parent and "level" in values and context.profile.rank(values["level"]) > context.profile.rank(parent.level):
        word = context.profile.level(parent.level).word
        yield Fault(field="level", message=N_("place", "What it stands in holds up to {level}.", level=word))


def _starts(record: Any, values: dict[str, Any]) -> date | None:
    # the day the period runs from: the document's own, else the day it came in (Regulation 2024 Art. 19)
    if isinstance(record, Document):
        return values.get("issue_date", record.issue_date) or record.received_on
    return record.registered_on  # type: ignore[no-any-return]


def _expires(record: Any, values: dict[str, Any], context: Context) -> date | None:
    info = context.profile.level(values.get("level", record.level))
    typed = values.get("period", record.period)
    unmarked = info.max_years if isinstance(record, Document) else None  # a carrier keeps its level for life
    return Period.parse(typed).expires_on(_starts(record, values), unmarked)


def _change(record: Any, values: dict[str, Any], reason: str, day: date) -> Corrected:
    before, after = {}, {}
    for one in fields_of(record):
        if one.name in values:
            before[one.id] = one.kind.store(getattr(record, one.name))
            after[one.id] = one.kind.store(values[one.name])
    return Corrected(on=day, before=before, after=after, reason=reason)


def _needs_second(record: Any, values: dict[str, Any], context: Context) -> bool:
    # what decides who may hold or what may be kept where is never mended alone, nor is yesterday's entry (T48)
    if isinstance(record, Person | Place):
        return bool({"tier", "status", "decontrol_until", "level"} & values.keys())
    profile = context.profile
    if (
        isinstance(record, Carrier | Device)
        and "level" in values
        and profile.rank(values["level"]) < profile.rank(record.level)
    ):
        return True
    entered = getattr(record, "entered_on", None) or getattr(record, "registered_on", None)
    return entered is not None and entered < context.today


def _refuse_bound(id_: int, record: Any, names: Collection[str], facts: Facts) -> None:
    # a frozen list and an approval to take exports rest on what they were given for
    concerned = [record] if rules.is_item(record) else []
    if isinstance(record, Document):
        concerned = [one.record for one in facts.find(Copy, document=id_)]
    if {"level", "pages"} & set(names):
        for one in concerned:
            if one.state in {"destruction_approved", "destruction_in_transit"}:
                raise Refusal("list-frozen", N_("destroying", "{number}: the list is frozen.", number=one.number))
    if (
        isinstance(record, Carrier)
        and {"level", "serial_no"} & set(names)
        and facts.count(Medium, carrier=id_, state="approved")
    ):
        words = N_("correcting", "Approved to take exports; the approval must be withdrawn first.")
        raise Refusal("medium-approved", words)


@decides(Correct)
def correct(command: Correct, context: Context, facts: Facts) -> list[Change]:
    """Mend fields of one object; what copies share with their document is mended on every copy.

    Alone on the day of entry, later with a second person's signature or an approval number (domain T48).
    """
    refuse_faults(check_required(command))
    if command.kind not in CORRECTABLE:
        raise Refusal("not-correctable", N_("correcting", "This kind of entry is not mended here."))
    record: Any = must(facts.get(KINDS[command.kind], command.object), command.kind)
    if getattr(record, "voided", False) or getattr(record, "state", "") == "voided":
        raise Refusal("already-voided", N_("correcting", "Already voided."))
    values = _parsed(command, record, context)
    if not values:
        raise Refusal("nothing-changed", N_("correcting", "Nothing differs from what stands."))
    return amend(
        command.kind, command.object, record, values, command.reason, context, facts, approval_no=command.approval_no
    )


def amend(
    kind: str,
    id_: int,
    record: Any,
    values: dict[str, Any],
    reason: str,
    context: Context,
    facts: Facts,
    *,
    approval_no: str | None,
) -> list[Change]:
    """Return the changes that set these values of one object, as `correct` and an import make them, or refuse."""
    refuse_faults(tuple(_cross_faults(id_, record, values, context, facts)))
    _refuse_bound(id_, record, values.keys(), facts)
    if _needs_second(record, values, context) and not approval_no and not context.cosigners:
        words = N_("correcting", "Not alone: a second person signs, or give the approval number.")
        raise Refusal("correct.late", words)
    if {"level", "period", "issue_date"} & values.keys() and hasattr(record, "expires_on"):
        values["expires_on"] = _expires(record, values, context)
    changes = Changes(context)
    changes.add(kind, id_, _change(record, values, reason, context.today))
    for one, shared in _mended_with(id_, record, values, facts):
        changes.add(one.kind, one.id, _change(one.record, shared, reason, context.today))
    return changes.made


def _mended_with(id_: int, record: Any, values: dict[str, Any], facts: Facts) -> Iterator[tuple[Found, dict[str, Any]]]:
    # copies share their document's mark; a disk registered with its machine was misread with it
    if isinstance(record, Document):
        for one in facts.find(Copy, document=id_):
            shared = _shared(record, one.record, values)
            if shared and one.record.state not in {"destroyed", "voided"}:
                yield one, shared
    if isinstance(record, Device) and "level" in values:
        for one in within.inside(id_, facts):
            if one.record.level == record.level:
                yield one, {"level": values["level"]}


def _shared(document: Document, copy: Copy, values: dict[str, Any]) -> dict[str, Any]:
    # a copy whose own page count was mended before keeps it
    names = ["level", "period", "expires_on", *(["pages"] if copy.pages == document.pages else [])]
    return {name: values[name] for name in names if name in values and values[name] != getattr(copy, name)}


@decides(Void)
def void(command: Void, context: Context, facts: Facts) -> list[Change]:
    """Void an entry that has no thing behind it (T49): items from the store only, a machine with its disks, leader signing."""
    refuse_faults(check_required(command))
    if command.kind not in CORRECTABLE:
        raise Refusal("not-voidable", N_("correcting", "This kind of entry is not voided here."))
    record: Any = must(facts.get(KINDS[command.kind], command.object), command.kind)
    happened = Voided(on=context.today, reason=command.reason)
    changes = Changes(context)
    if rules.is_item(record):
        in_use = isinstance(record, Device) and record.state == "retained"  # there is no machine to take back first
        hits = () if in_use else rules.in_store(record, "void.not_in_store")
        rules.settle(hits, context, approval_no=None, violation=None, number=record.number)
        _refuse_bound(command.object, record, {"level"}, facts)
    elif record.voided:
        raise Refusal("already-voided", N_("correcting", "Already voided."))
    _refuse_needed(command.object, record, facts)
    changes.add(command.kind, command.object, happened)
    for one in _voided_with(command.object, record, facts):
        if isinstance(record, Document):
            hits = rules.in_store(one.record, "void.not_in_store")
            rules.settle(hits, context, approval_no=None, violation=None, number=one.record.number)
        changes.add(one.kind, one.id, happened)
    return changes.made


def _refuse_needed(id_: int, record: Any, facts: Facts) -> None:
    # what others point at stays
    if isinstance(record, Person) and _items_with("custodian", id_, facts):
        raise Refusal("still-holds", N_("correcting", "This person still holds items."))
    if isinstance(record, Place) and _items_with("place", id_, facts):
        raise Refusal("still-holds", N_("correcting", "Items are still kept here."))
    if isinstance(record, Place) and _registered_as(id_, facts):
        raise Refusal("still-registered", N_("correcting", "A safe or key room is registered here; void that first."))


def _voided_with(id_: int, record: Any, facts: Facts) -> list[Found]:
    if isinstance(record, Device):
        return [*within.inside(id_, facts)]
    if isinstance(record, Document):
        return [one for one in facts.find(Copy, document=id_) if one.record.state != "voided"]
    return []


def _items_with(column: str, id_: int, facts: Facts) -> int:
    return sum(facts.count(cls, **{column: id_}) for cls in ITEM_LEDGERS)


def _registered_as(place: int, facts: Facts) -> bool:
    found = [*facts.find(Safe, place=place), *facts.find(KeyRoom, place=place)]
    return any(not one.record.voided for one in found)


@evolves(Corrected)
def _(record: Any, happened: Corrected) -> Any:
    values = {one.name: one.kind.load(happened.after[one.id]) for one in fields_of(record) if one.id in happened.after}
    return replace(record, **values)


@evolves(Voided)
def _(record: Any, happened: Voided) -> Any:
    if rules.is_item(record):
        gone: dict[str, Any] = dict.fromkeys(("custodian", "place", "due_on"))
        if isinstance(record, Carrier):
            gone["inside"] = None
        return replace(record, state="voided", since=happened.on, closed_on=happened.on, **gone)
    return replace(record, voided=True)
