"""Correcting and voiding (T48, T49): the old value stays in the journal, the new one stands beside it with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import KINDS, act, check_required, event, field_of, fields_of, refuse_faults
from secretdesk.domain.ledgers import Copy, Document, Person, Place
from secretdesk.domain.secrecy import Period
from secretdesk.errors import BadInput, Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

CORRECTABLE: dict[str, frozenset[str]] = {
    "document": frozenset(
        [
            "issuer",
            "document_no",
            "title",
            "level",
            "period",
            "issue_date",
            "pages",
            "attachments",
            "urgency",
            "envelope_no",
            "scope",
            "scope_people",
            "scope_departments",
            "scope_posts",
            "handling",
            "proposal",
            "remark",
            "reply_no",
            "archive_no",
        ]
    ),
    "copy": frozenset({"copy_no", "pages", "remark"}),
    "carrier": frozenset(
        [
            "name",
            "level",
            "period",
            "serial_no",
            "capacity",
            "model",
            "issuer",
            "hosts",
            "department",
            "scope",
            "scope_people",
            "scope_departments",
            "pages",
            "remark",
        ]
    ),
    "person": frozenset(
        ["name", "department", "post", "tier", "letter_until", "decontrol_until", "status", "heads", "remark"]
    ),
    "place": frozenset(["code", "name", "level", "keeper", "reading_room", "remark"]),
}
_SHARED = ("level", "period", "pages")


@act("correct", N_("act", "Correct"), icon="pen-line", group="correct")
class Correct:
    """Typing errors mended: `changes` are pairs of field and new value as typed."""

    kind: str = f.text(1, N_("act", "Kind of object"))
    object: int = f.ref(2, N_("act", "Object"), "document", "copy", "carrier", "person", "place")
    changes: tuple[tuple[str, str], ...] = f.pairs(3, N_("act", "Changes"), words=True, default=())
    reason: str = f.text(4, N_("act", "Reason"), words=True)
    approval_no: str | None = f.text(5, N_("act", "Approval no."), default=None)


@act("void", N_("act", "Void"), icon="ban", group="correct")
class Void:
    """An entry without a thing behind it: a double registration."""

    kind: str = f.text(1, N_("act", "Kind of object"))
    object: int = f.ref(2, N_("act", "Object"), "document", "copy", "carrier", "person", "place")
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
            values[name] = field.kind.parse(typed)
        except BadInput as bad:
            faults.append(Fault(field=name, message=bad.message))
            continue
        if field.required and values[name] in (None, "", ()):
            faults.append(Fault(field=name, message=N_("field", "Must be filled in.")))
    if {"level", "period"} & values.keys() and not faults:
        try:
            context.profile.check_period(
                values.get("level", record.level), values.get("period", getattr(record, "period", None))
            )
        except BadInput as bad:
            faults.append(Fault(field="period", message=bad.message))
    refuse_faults(faults)
    return {name: value for name, value in values.items() if value != getattr(record, name)}


def _change(record: Any, values: dict[str, Any], reason: str, day: date) -> Corrected:
    before, after = {}, {}
    for one in fields_of(record):
        if one.name in values:
            before[one.id] = one.kind.store(getattr(record, one.name))
            after[one.id] = one.kind.store(values[one.name])
    return Corrected(on=day, before=before, after=after, reason=reason)


@decides(Correct)
def correct(command: Correct, context: Context, facts: Facts) -> list[Change]:
    """Mend fields of one object; what copies share with their document is mended on every copy.

    Alone on the day of entry, later with a second person's signature or an approval number (domain T48).
    """
    refuse_faults(check_required(command))
    if command.kind not in CORRECTABLE:
        raise Refusal("not-correctable", N_("correcting", "This kind of entry is not mended here."))
    record: Any = must(facts.get(KINDS[command.kind], command.object), command.kind)
    values = _parsed(command, record, context)
    if not values:
        raise Refusal("nothing-changed", N_("correcting", "Nothing differs from what stands."))
    entered = getattr(record, "entered_on", None) or getattr(record, "registered_on", None)
    if entered and entered < context.today and not command.approval_no and not context.cosigners:
        words = N_("correcting", "Entered before today: a second person signs, or give the approval number.")
        raise Refusal("correct.late", words)
    if {"level", "period", "issue_date"} & values.keys() and hasattr(record, "expires_on"):
        level = context.profile.level(values.get("level", record.level))
        start = values.get("issue_date", getattr(record, "issue_date", None)) or entered
        period = Period.parse(values.get("period", record.period))
        values["expires_on"] = period.expires_on(start, level.max_years if level.star else None)
    changes = Changes(context)
    changes.add(command.kind, command.object, _change(record, values, command.reason, context.today))
    if command.kind == "document":
        shared = {name: values[name] for name in (*_SHARED, "expires_on") if name in values}
        for one in facts.find(Copy, document=command.object) if shared else ():
            if one.record.state not in {"destroyed", "voided"}:
                changes.add("copy", one.id, _change(one.record, shared, command.reason, context.today))
    return changes.made


@decides(Void)
def void(command: Void, context: Context, facts: Facts) -> list[Change]:
    """Void an entry that has no thing behind it (T49): copies and carriers from the store only, leader signing."""
    refuse_faults(check_required(command))
    if command.kind not in CORRECTABLE:
        raise Refusal("not-voidable", N_("correcting", "This kind of entry is not voided here."))
    record: Any = must(facts.get(KINDS[command.kind], command.object), command.kind)
    happened = Voided(on=context.today, reason=command.reason)
    changes = Changes(context)
    if rules.is_item(record):
        hits = rules.in_store(record, "void.not_in_store")
        rules.settle(hits, context, approval_no=None, violation=None, number=record.number)
    elif record.voided:
        raise Refusal("already-voided", N_("correcting", "Already voided."))
    if isinstance(record, Person) and facts.held_by(command.object):
        raise Refusal("still-holds", N_("correcting", "This person still holds items."))
    if isinstance(record, Place) and (facts.count(Copy, place=command.object) or _carriers_at(command.object, facts)):
        raise Refusal("still-holds", N_("correcting", "Items are still kept here."))
    changes.add(command.kind, command.object, happened)
    if isinstance(record, Document):
        for one in facts.find(Copy, document=command.object):
            if one.record.state != "voided":
                hits = rules.in_store(one.record, "void.not_in_store")
                rules.settle(hits, context, approval_no=None, violation=None, number=one.record.number)
                changes.add("copy", one.id, happened)
    return changes.made


def _carriers_at(place: int, facts: Facts) -> int:
    return facts.count(KINDS["carrier"], place=place)


@evolves(Corrected)
def _(record: Any, happened: Corrected) -> Any:
    values = {one.name: one.kind.load(happened.after[one.id]) for one in fields_of(record) if one.id in happened.after}
    return replace(record, **values)


@evolves(Voided)
def _(record: Any, happened: Voided) -> Any:
    if rules.is_item(record):
        return replace(record, state="voided", since=happened.on, closed_on=happened.on, due_on=None)
    return replace(record, voided=True)
