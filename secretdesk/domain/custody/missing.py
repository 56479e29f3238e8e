"""Reporting items missing and finding them again (T37, T38; Regulation 2024 Art. 61: 24 hours to report outside)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, within
from secretdesk.domain.custody.fitting import loosen
from secretdesk.domain.custody.lending import check_day, check_order
from secretdesk.domain.custody.listing import without
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import DESTROYING, HELD, ITEMS, STATE_WORDS
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Person, Place
from secretdesk.errors import Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("report_missing", N_("act", "Report missing"), icon="circle-alert", group="desk")
class ReportMissing:
    """An item that nobody can lay hands on."""

    item: int = f.ref(1, N_("act", "Item"), *ITEMS)
    discovered_on: date | None = f.day(2, N_("act", "Discovered on"), default=None)
    discovered_by: int | None = f.ref(3, N_("act", "Discovered by"), "person", default=None)
    last_seen: str | None = f.text(4, N_("act", "Last seen"), words=True, default=None)
    search_plan: str = f.text(5, N_("act", "What is being done to find it"), lines=True, words=True)
    late_reason: str | None = f.text(6, N_("act", "Entered late because"), default=None)


@act("recover", N_("act", "Found again"), icon="circle-check", group="desk")
class Recover:
    """A missing item was found."""

    item: int = f.ref(1, N_("act", "Item"), *ITEMS)
    found_where: str = f.text(2, N_("act", "Found where"), words=True)
    found_by: int | None = f.ref(3, N_("act", "Found by"), "person", default=None)
    exposure: str = f.text(4, N_("act", "Who may have seen it"), lines=True, words=True)
    place: int | None = f.ref(5, N_("act", "Put at"), "place", default=None)
    violation: str | None = f.text(6, N_("act", "Violation: reason"), words=True, default=None)


@event("missed", 1, N_("event", "Reported missing"), account="move")
class Missed:
    """The item is missing; it is still held in the account."""

    on: date = f.day(1, N_("event", "On"))
    discovered_by: int | None = f.ref(2, N_("act", "Discovered by"), "person", default=None)
    last_seen: str | None = f.text(3, N_("act", "Last seen"), words=True, default=None)
    search_plan: str = f.text(4, N_("act", "What is being done to find it"), lines=True, words=True)
    late_reason: str | None = f.text(5, N_("act", "Entered late because"), default=None)


@event("recovered", 1, N_("event", "Found again"), account="move")
class Recovered:
    """The item is in store again."""

    on: date = f.day(1, N_("event", "On"))
    found_where: str = f.text(2, N_("act", "Found where"), words=True)
    found_by: int | None = f.ref(3, N_("act", "Found by"), "person", default=None)
    exposure: str = f.text(4, N_("act", "Who may have seen it"), lines=True, words=True)
    place: int | None = f.ref(5, N_("act", "Put at"), "place", default=None)
    checker: int | None = f.ref(6, N_("act", "Checked by"), "person", default=None)
    violation: str | None = f.text(7, N_("act", "Violation: reason"), words=True, default=None)


@decides(ReportMissing)
def report(command: ReportMissing, context: Context, facts: Facts) -> list[Change]:
    """Report one item missing; only what is held can be missed. What was to be destroyed comes off its list.

    With a machine what is inside it is missing; a disk that is gone from its machine is missing alone.
    """
    refuse_faults(check_required(command))
    found = must(facts.item(command.item), "item")
    state = found.record.state
    if state not in HELD or state == "missing":
        words = N_("missing", "{number}: {state}.", number=found.record.number, state=STATE_WORDS[state])
        raise Refusal("cannot-be-missing", words)
    if command.discovered_by:
        must(facts.get(Person, command.discovered_by), "person")
    day = check_day(command.discovered_on, command.late_reason, context, field="discovered_on")
    check_order(found.record, day, context, field="discovered_on")
    happened = Missed(
        on=day,
        discovered_by=command.discovered_by,
        last_seen=command.last_seen,
        search_plan=command.search_plan,
        late_reason=command.late_reason if day < context.today else None,
    )
    changes = Changes(context)
    if state in DESTROYING:
        changes.add("batch", found.record.batch, without(found.record.batch, found, day, facts))
    if getattr(found.record, "inside", None):
        loosen(changes, found, command.search_plan, day, facts)
    for one in within.with_inside(found, facts):
        if one.record.state != "missing":
            changes.add(one.kind, one.id, happened)
    return changes.made


@decides(Recover)
def recover(command: Recover, context: Context, facts: Facts) -> list[Change]:
    """Take a missing item back into the store, a machine with what is inside it; a disk found alone is by itself."""
    refuse_faults(check_required(command))
    found = must(facts.item(command.item), "item")
    if found.record.state != "missing":
        words = N_("missing", "{number} was not reported missing.", number=found.record.number)
        raise Refusal("not-missing", words)
    if command.found_by:
        must(facts.get(Person, command.found_by), "person")
    place = facts.get(Place, found.record.place)
    if command.place:
        place = must(rules.usable(facts.get(Place, command.place)), "place")
    hits = rules.keeping(found.record, place, context.profile)
    rules.settle(hits, context, approval_no=None, violation=command.violation, number=found.record.number)
    happened = Recovered(
        on=context.today,
        found_where=command.found_where,
        found_by=command.found_by,
        exposure=command.exposure,
        place=command.place or found.record.place,
        checker=context.actor.person,
        violation=command.violation if hits else None,
    )
    changes = Changes(context)
    if getattr(found.record, "inside", None):
        loosen(changes, found, command.found_where, context.today, facts)
    for one in within.with_inside(found, facts):
        changes.add(one.kind, one.id, happened)
    return changes.made


@evolves(Missed)
def _(item: Any, happened: Missed) -> Any:
    return replace(item, before=item.state, state="missing", batch=None, due_on=None, since=happened.on)


@evolves(Recovered)
def _(item: Any, happened: Recovered) -> Any:
    return replace(
        item,
        before=None,
        state="in_store",
        custodian=happened.checker,
        collector=None,
        place=happened.place,
        since=happened.on,
        violations=item.violations + (1 if happened.violation else 0),
    )
