"""Taking items back (T17, C06), machines with what is inside them: pages counted, put where they belong."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, within
from secretdesk.domain.custody.lending import check_day, check_order
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import act, altered, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Person, Place
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts

CONDITIONS = (
    ("sound", N_("returning", "Sound")),
    ("damaged", N_("returning", "Damaged")),
    ("incomplete", N_("returning", "Incomplete")),
)


@act("return", N_("act", "Return"), icon="arrow-down-to-line", group="desk")
class Return:
    """One item comes back; `pages` as counted, empty for carriers."""

    item: int = f.ref(1, N_("act", "Item"), *ITEMS)
    pages: int | None = f.count(2, N_("act", "Pages counted"), default=None)
    condition: str = f.choice(3, N_("act", "Condition"), among=CONDITIONS, default="sound")
    returned_by: int | None = f.ref(4, N_("act", "Returned by"), "person", default=None)
    place: int | None = f.ref(5, N_("act", "Put at"), "place", default=None)
    violation: str | None = f.text(6, N_("act", "Violation: reason"), words=True, default=None)
    on: date | None = f.day(7, N_("act", "On"), default=None)
    late_reason: str | None = f.text(8, N_("act", "Entered late because"), default=None)


@event("returned", 1, N_("event", "Returned"), account="move")
class Returned:
    """An item is in store again."""

    on: date = f.day(1, N_("event", "On"))
    returned_by: int | None = f.ref(2, N_("act", "Returned by"), "person", default=None)
    checker: int | None = f.ref(3, N_("act", "Checked by"), "person", default=None)
    pages: int | None = f.count(4, N_("act", "Pages counted"), default=None)
    condition: str = f.choice(5, N_("act", "Condition"), among=CONDITIONS, default="sound")
    place: int | None = f.ref(6, N_("act", "Put at"), "place", default=None)
    violation: str | None = f.text(7, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(8, N_("act", "Entered late because"), default=None)


@decides(Return)
def take_back(command: Return, context: Context, facts: Facts) -> list[Change]:
    """Take one item back into the store.

    What is short of pages comes back as `incomplete`, entered as a violation; the registered pages stand until the page
    is found or the item is reported missing (T17, T37).
    """
    refuse_faults(check_required(command, context.profile))
    found = must(facts.item(command.item), "item")
    if command.returned_by:
        must(facts.get(Person, command.returned_by), "person")
    day = check_day(command.on, command.late_reason, context)
    hits = rules.returning(found, command.pages, context, facts)
    short = command.pages is not None and found.record.pages is not None and command.pages < found.record.pages
    if command.place:
        place = must(rules.usable(facts.get(Place, command.place)), "place")
        hits = (
            *(one for one in hits if one.rule != "place.level"),
            *rules.keeping(found.record, place, context.profile),
        )
    rules.settle(hits, context, approval_no=None, violation=command.violation, number=found.record.number)
    check_order(found.record, day, context)
    happened = Returned(
        on=day,
        returned_by=command.returned_by or found.record.custodian,
        checker=context.actor.person,
        pages=command.pages,
        condition="incomplete" if short else command.condition,
        place=command.place or found.record.place,
        violation=command.violation if hits else None,
        late_reason=command.late_reason if day < context.today else None,
    )
    changes = Changes(context)
    for one in within.with_inside(found, facts):
        changes.add(one.kind, one.id, happened)
    return changes.made


@evolves(Returned)
def _(item: Any, happened: Returned) -> Any:
    return altered(
        item,
        state="in_store",
        custodian=happened.checker,
        collector=None,
        place=happened.place,
        due_on=None,
        since=happened.on,
        renewals=0,
        violations=item.violations + (1 if happened.violation else 0),
    )
