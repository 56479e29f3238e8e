"""Registering an incoming document with its copies (T02, F01): every copy numbered, in one act."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain import rules, series
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Copy, Document, Place
from secretdesk.domain.numbering import copy_numbers, item_number, series_number
from secretdesk.domain.secrecy import Period
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("register_incoming", N_("act", "Register incoming document"), icon="inbox", group="register")
class RegisterIncoming:
    """What the officer types; copy numbers by range."""

    received_on: date = f.day(1, N_("document", "Received on"), group="from")
    envelope_no: str | None = f.text(2, N_("document", "Envelope no."), limit=40, default=None, group="from")
    issuer: str = f.text(3, N_("document", "Issuing unit"), limit=80, group="from")
    document_no: str | None = f.text(4, N_("document", "Document no."), limit=80, default=None, group="from")
    title: str = f.text(5, N_("document", "Title"), words=True, group="from")
    issue_date: date | None = f.day(6, N_("document", "Document date"), default=None, group="from")
    urgency: str = f.choice(7, N_("document", "Urgency"), register="urgency", default="none", group="from")
    level: str = f.level(8, N_("document", "Level"), group="level")
    period: str | None = f.period(9, N_("document", "Period"), default=None, group="level")
    scope: str | None = f.text(10, N_("document", "Scope as printed"), words=True, default=None, group="level")
    scope_people: tuple[int, ...] = f.refs(11, N_("document", "Scope: persons"), "person", group="level", default=())
    scope_departments: tuple[str, ...] = f.texts(12, N_("document", "Scope: departments"), group="level", default=())
    scope_posts: tuple[str, ...] = f.texts(13, N_("document", "Scope: posts"), group="level", default=())
    copy_nos: str = f.text(14, N_("document", "Copy nos., ranges allowed"), limit=4000, group="copies")
    pages: int = f.count(15, N_("document", "Pages of each copy"), low=1, high=20000, group="copies")
    attachments: int = f.count(16, N_("document", "Attachments"), default=0, high=999, group="copies")
    place: int = f.ref(17, N_("document", "Kept at"), "place", group="copies")
    handling: str | None = f.text(18, N_("document", "Handling unit"), limit=60, default=None, group="copies")
    proposal: str | None = f.text(19, N_("document", "Proposal"), words=True, default=None, group="copies")
    remark: str | None = f.text(20, N_("document", "Remarks"), lines=True, words=True, default=None, group="copies")
    late_reason: str | None = f.text(21, N_("document", "Entered late because"), default=None, group="copies")
    violation: str | None = f.text(22, N_("act", "Violation: reason"), words=True, default=None, group="copies")


@event("document_registered", 1, N_("event", "Registered"))
class DocumentRegistered:
    """The title record, whole."""

    document: Document = f.whole(1, N_("ledger", "Document"), "document")


@event("copy_registered", 1, N_("event", "Registered"), account="in", line="received")
class CopyRegistered:
    """One copy enters the account."""

    on: date = f.day(1, N_("event", "On"))
    copy: Copy = f.whole(2, N_("ledger", "Copy"), "copy")
    violation: str | None = f.text(3, N_("act", "Violation: reason"), words=True, default=None)


def faults_of(command: RegisterIncoming, context: Context, facts: Facts) -> tuple[tuple[Fault, ...], tuple[str, ...]]:
    """Return everything to mend, each by its field, and the copy numbers as far as they could be read."""
    numbers: tuple[str, ...] = ()
    faults = [
        *check_required(command, context.profile),
        *_level_faults(command, context),
        *_day_faults(command, context),
        *_place_faults(command, context, facts),
    ]
    try:
        numbers = copy_numbers(command.copy_nos or "")
    except BadInput as bad:
        faults.append(Fault(field="copy_nos", message=bad.message))
    if command.document_no and command.issuer:
        taken = _copies_taken(command, facts)
        if double := next((n for n in numbers if n in taken), None):
            words = N_("document", "{no} of this document is already registered.", no=double)
            faults.append(Fault(field="copy_nos", message=words))
    return tuple(faults), numbers


def _level_faults(command: RegisterIncoming, context: Context) -> list[Fault]:
    if not context.profile.knows(command.level):
        return []
    try:
        context.profile.check_period(command.level, command.period, command.issue_date or command.received_on)
    except BadInput as bad:
        return [Fault(field="period", message=bad.message)]
    if command.period and not context.profile.level(command.level).star:
        words = N_("secrecy", "No star and no period on this level; leave the period empty.")
        return [Fault(field="period", message=words)]
    return []


def _day_faults(command: RegisterIncoming, context: Context) -> list[Fault]:
    if not command.received_on:
        return []
    faults = []
    if command.received_on > context.today:
        faults.append(Fault(field="received_on", message=N_("field", "Lies in the future.")))
    if command.issue_date and command.issue_date > command.received_on:
        faults.append(Fault(field="issue_date", message=N_("document", "Later than the day of receipt.")))
    if command.received_on < context.today and not command.late_reason:
        words = N_("document", "Received before today: say why it is entered late.")
        faults.append(Fault(field="late_reason", message=words))
    return faults


def _place_faults(command: RegisterIncoming, context: Context, facts: Facts) -> list[Fault]:
    if not command.place:
        return []
    place = rules.usable(facts.get(Place, command.place))
    if place is None:
        return [Fault(field="place", message=N_("field", "Not known here."))]
    if not context.profile.knows(command.level) or (command.violation and context.cosigners):
        return []
    probe = Copy(number="", letter="D", year=0, serial=0, level=command.level, document=0, copy_no="")
    return [Fault(field="place", message=one.message) for one in rules.keeping(probe, place, context.profile)]


def _copies_taken(command: RegisterIncoming, facts: Facts) -> frozenset[str]:
    same = facts.find(Document, document_no=command.document_no, issuer=command.issuer)
    taken: set[str] = set()
    for one in same:
        if not one.record.voided:
            taken.update(c.record.copy_no for c in facts.find(Copy, document=one.id) if c.record.state != "voided")
    return frozenset(taken)


@decides(RegisterIncoming)
def register(command: RegisterIncoming, context: Context, facts: Facts) -> list[Change]:
    """Register the document under its book's next number and every copy under its own."""
    faults, numbers = faults_of(command, context, facts)
    refuse_faults(faults)
    profile, year = context.profile, command.received_on.year
    book = profile.books[command.level]
    serial = series.next_number(facts, profile, series.incoming(book), year)
    letter = profile.letters["document"]
    letter_year = f"{letter}{year % 100:02d}"
    number_serial = series.next_number(facts, profile, series.item(letter), year)
    period = Period.parse(command.period)
    expires = period.expires_on(command.issue_date or command.received_on, profile.level(command.level).max_years)
    changes = Changes(context)
    names = {one.name for one in Document.FIELDS} & {one.name for one in RegisterIncoming.FIELDS}  # type: ignore[attr-defined]
    document = Document(
        **{name: getattr(command, name) for name in names},
        register_no=series_number(profile, "incoming", year, serial, book),
        expires_on=expires,
        copies=len(numbers),
        book=book,
        year=year,
        serial=serial,
        letter_year=letter_year,
        number_serial=number_serial,
        registrar=context.actor.person,
        entered_on=context.today,
    )
    document_id = changes.new("document", DocumentRegistered(document=document))
    for k, copy_no in enumerate(numbers, start=1):
        copy = Copy(
            number=item_number(letter, year, number_serial, k),
            letter=letter,
            year=year,
            serial=number_serial,
            level=command.level,
            period=command.period,
            expires_on=expires,
            custodian=context.actor.person,
            place=command.place,
            since=command.received_on,
            pages=command.pages,
            registered_on=command.received_on,
            voucher=document.register_no,
            document=document_id,
            copy_no=copy_no,
            violations=1 if command.violation else 0,
        )
        changes.new("copy", CopyRegistered(on=command.received_on, copy=copy, violation=command.violation))
    return changes.made


@evolves(DocumentRegistered)
def _(_: None, happened: DocumentRegistered) -> Document:
    return happened.document


@evolves(CopyRegistered)
def _(_: None, happened: CopyRegistered) -> Copy:
    return happened.copy
