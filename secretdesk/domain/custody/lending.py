"""Lending items to a person (T15, C05): at the desk, confirmed by passphrase or by a signed slip."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.custody.slips import SlipMade, next_slip
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import act, altered, check_required, event, refuse_faults
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts
    from secretdesk.domain.profile import Profile


@act("lend", N_("act", "Lend"), icon="arrow-up-from-line", group="desk")
class Lend:
    """Items handed to a borrower; `paper` says that he signs the slip instead of typing his passphrase."""

    items: tuple[int, ...] = f.refs(1, N_("act", "Items"), "copy", "carrier", default=())
    borrower: int = f.ref(2, N_("act", "Borrower"), "person")
    collector: int | None = f.ref(3, N_("act", "Collected by"), "person", default=None)
    purpose: str | None = f.text(4, N_("act", "Purpose"), words=True, default=None)
    due_on: date | None = f.day(5, N_("act", "Due"), default=None)
    in_room: bool = f.flag(6, N_("act", "Read in the reading room"), default=False)
    approvals: tuple[tuple[str, str], ...] = f.pairs(7, N_("act", "Approval no."), default=())
    paper: bool = f.flag(8, N_("act", "Signed on a paper slip"), default=False)
    violation: str | None = f.text(9, N_("act", "Violation: reason"), words=True, default=None)
    on: date | None = f.day(10, N_("act", "On"), default=None)
    late_reason: str | None = f.text(11, N_("act", "Entered late because"), default=None)


@event("lent", 1, N_("event", "Lent"), account="move")
class Lent:
    """An item is in a borrower's hands until `due_on`."""

    on: date = f.day(1, N_("event", "On"))
    borrower: int = f.ref(2, N_("act", "Borrower"), "person")
    collector: int | None = f.ref(3, N_("act", "Collected by"), "person", default=None)
    due_on: date = f.day(4, N_("act", "Due"))
    slip: str = f.text(5, N_("slip", "Slip no."))
    purpose: str | None = f.text(6, N_("act", "Purpose"), words=True, default=None)
    approval_no: str | None = f.text(7, N_("act", "Approval no."), default=None)
    approver: int | None = f.ref(8, N_("act", "Approved by"), "person", default=None)
    violation: str | None = f.text(9, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(10, N_("act", "Entered late because"), default=None)
    in_room: bool = f.flag(11, N_("act", "Read in the reading room"), default=False)


def due_day(record: Any, day: date, profile: Profile, *, in_room: bool = False) -> date:
    """Return when a loan of this item falls due: the clock of its kind, cut by the end of its secrecy period."""
    if in_room:
        return day
    kind = getattr(record, "carrier_kind", "")
    days = profile.clocks.get(f"loan.days.{kind}", profile.clocks["loan.days"])
    due = day + timedelta(days=days)
    if record.expires_on and day < record.expires_on < due:
        return record.expires_on - timedelta(days=1)  # type: ignore[no-any-return]
    return due


def check_day(on: date | None, late_reason: str | None, context: Context, *, field: str = "on") -> date:
    """Return the business day; one in the future is a fault, one before today needs its reason (printed entered late)."""
    day = on or context.today
    if day > context.today:
        refuse_faults([Fault(field=field, message=N_("field", "Lies in the future."))])
    if day < context.today and not late_reason:
        words = N_("act", "Before today: say why it is entered late.")
        refuse_faults([Fault(field="late_reason", message=words)])
    return day


def check_order(record: Any, day: date, context: Context, *, field: str = "on") -> None:
    """Refuse a late entry that would lie before the item's last movement.

    An act of today is never refused: a clock that once ran ahead must not lock an item up.
    """
    if day < context.today and record.since and day < record.since:
        words = N_(
            "act", "{number} moved last on {day}; it cannot be earlier.", number=record.number, day=str(record.since)
        )
        refuse_faults([Fault(field=field, message=words)])


@decides(Lend)
def lend(command: Lend, context: Context, facts: Facts) -> list[Change]:
    """Lend every item, or none."""
    refuse_faults(check_required(command))
    if not command.items:
        refuse_faults([Fault(field="items", message=N_("act", "Scan at least one item."))])
    day = check_day(command.on, command.late_reason, context)
    signer = command.collector or command.borrower
    if command.collector:
        must(rules.known(command.collector, facts), "collector")
    signed = context.signed_by(signer)
    if not signed and not command.paper:
        words = N_("act", "The receiver confirms with a passphrase, or signs the slip.")
        raise Refusal("receiver-not-signed", words)
    items = tuple(dict.fromkeys(command.items))
    slip = next_slip("loan", context, facts, person=signer, items=items, signed=signed, made_on=day)
    approvals = dict(command.approvals)
    requesters = frozenset({command.borrower, signer})
    changes = Changes(context)
    changes.new("slip", SlipMade(slip=replace(slip, purpose=command.purpose, collector=command.collector)))
    for id_ in items:
        found = must(facts.item(id_), "item")
        number = found.record.number
        approval_no = approvals.get(number) or approvals.get("")
        hits = rules.lending(
            found, command.borrower, context, facts, in_room=command.in_room, collector=command.collector
        )
        rules.settle(
            hits, context, approval_no=approval_no, violation=command.violation, number=number, requesters=requesters
        )
        check_order(found.record, day, context)
        due = command.due_on or due_day(found.record, day, context.profile, in_room=command.in_room)
        if due < day:
            refuse_faults([Fault(field="due_on", message=N_("act", "Due before it is lent."))])
        needed = [one for one in hits if one.kind == "approve"]
        approvers = [who for one in needed if (who := rules.approval_of(one, context, requesters))]
        happened = Lent(
            on=day,
            borrower=command.borrower,
            collector=command.collector,
            due_on=due,
            slip=slip.number,
            purpose=command.purpose,
            approval_no=approval_no if needed else None,
            approver=approvers[0].person if approvers else None,
            violation=command.violation if any(one.kind == "record" for one in hits) else None,
            late_reason=command.late_reason if day < context.today else None,
            in_room=command.in_room,
        )
        changes.add(found.kind, id_, happened)
    return changes.made


@evolves(Lent)
def _(item: Any, happened: Lent) -> Any:
    return altered(
        item,
        state="on_loan",
        custodian=happened.borrower,
        collector=happened.collector,
        due_on=happened.due_on,
        since=happened.on,
        voucher=happened.slip,
        renewals=0,
        violations=item.violations + (1 if happened.violation else 0),
    )
