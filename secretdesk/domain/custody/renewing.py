"""Renewing a loan (T16): not when overdue, once by default, after seeing the thing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import act, altered, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Person
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts, Found


@act("renew", N_("act", "Renew"), icon="repeat", group="desk")
class Renew:
    """Loans that run longer."""

    items: tuple[int, ...] = f.refs(1, N_("act", "Items"), "copy", "carrier", default=())
    due_on: date | None = f.day(2, N_("act", "Due"), default=None)
    reason: str | None = f.text(3, N_("act", "Reason"), words=True, default=None)
    approval_no: str | None = f.text(4, N_("act", "Approval no."), default=None)


@event("renewed", 1, N_("event", "Renewed"), account="move")
class Renewed:
    """The loan runs until `due_on`."""

    on: date = f.day(1, N_("event", "On"))
    due_on: date = f.day(2, N_("act", "Due"))
    reason: str | None = f.text(3, N_("act", "Reason"), words=True, default=None)
    approval_no: str | None = f.text(4, N_("act", "Approval no."), default=None)
    approver: int | None = f.ref(5, N_("act", "Approved by"), "person", default=None)


def renewing(found: Found, context: Context, facts: Facts) -> tuple[rules.Hit, ...]:
    """Return what a renewal meets: the same approval as the loan, and the limits of renewing."""
    record, profile = found.record, context.profile
    if record.state != "on_loan":
        return (rules.Hit(rule="renew.not_lent", kind="block", message=N_("rules", "Not on loan.")),)
    hits = []
    if record.due_on and record.due_on < context.today:
        words = N_("rules", "Overdue since {day}; take it back first.", day=str(record.due_on))
        hits.append(rules.hit(profile, "renew.overdue", words, "secrecy_leader"))
    if record.renewals >= profile.clocks["loan.max_renewals"]:
        words = N_("rules", "Already renewed {n} {n|time|times}.", n=record.renewals)
        hits.append(rules.hit(profile, "renew.times", words, "secrecy_leader"))
    borrower = facts.get(Person, record.custodian)
    if borrower is not None:
        hits += rules.level_approval(record, borrower, profile, "renew.level")
    return tuple(hits)


@decides(Renew)
def renew(command: Renew, context: Context, facts: Facts) -> list[Change]:
    """Renew every loan, or none."""
    refuse_faults(check_required(command))
    if not command.items:
        refuse_faults([Fault(field="items", message=N_("act", "Scan at least one item."))])
    changes = Changes(context)
    for id_ in dict.fromkeys(command.items):
        found = must(facts.item(id_), "item")
        record = found.record
        hits = renewing(found, context, facts)
        borrower = frozenset({record.custodian})
        rules.settle(
            hits, context, approval_no=command.approval_no, violation=None, number=record.number, requesters=borrower
        )
        start = max(record.due_on or context.today, context.today)
        due = command.due_on or start + timedelta(days=context.profile.clocks["loan.renewal_days"])
        if record.expires_on and context.today < record.expires_on < due:
            due = record.expires_on - timedelta(days=1)
        if record.due_on and due <= record.due_on:
            raise Refusal("not-longer", N_("act", "{number}: the new day is not later.", number=record.number))
        approvers = [signer for one in hits if (signer := rules.approval_of(one, context, borrower))]
        happened = Renewed(
            on=context.today,
            due_on=due,
            reason=command.reason,
            approval_no=command.approval_no if hits else None,
            approver=approvers[0].person if approvers else None,
        )
        changes.add(found.kind, id_, happened)
    return changes.made


@evolves(Renewed)
def _(item: Any, happened: Renewed) -> Any:
    return altered(item, due_on=happened.due_on, renewals=item.renewals + 1)
