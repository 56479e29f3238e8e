"""Moving items to another place, a machine in use too, with what is inside it; a place holds up to its level."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, within
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.device import Device
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import act, altered, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Place
from secretdesk.errors import Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("move", N_("act", "Move"), icon="move", group="desk")
class Move:
    """Items put at another place."""

    items: tuple[int, ...] = f.refs(1, N_("act", "Items"), *ITEMS, default=())
    place: int = f.ref(2, N_("act", "Put at"), "place")
    violation: str | None = f.text(3, N_("act", "Violation: reason"), words=True, default=None)


@event("moved", 1, N_("event", "Moved"), account="move")
class Moved:
    """The place an item is kept at from now on."""

    on: date = f.day(1, N_("event", "On"))
    place: int = f.ref(2, N_("act", "Put at"), "place")
    violation: str | None = f.text(3, N_("act", "Violation: reason"), words=True, default=None)


@decides(Move)
def move(command: Move, context: Context, facts: Facts) -> list[Change]:
    """Move every item, or none."""
    refuse_faults(check_required(command))
    if not command.items:
        refuse_faults([Fault(field="items", message=N_("act", "Scan at least one item."))])
    place = must(rules.usable(facts.get(Place, command.place)), "place")
    changes = Changes(context)
    for id_ in dict.fromkeys(command.items):
        found = must(facts.item(id_), "item")
        record = found.record
        in_use = isinstance(record, Device) and record.state in {"retained", "sealed_up"}
        hits = () if in_use else rules.in_store(record, "move.not_in_store")
        hits += rules.keeping(record, place, context.profile)
        rules.settle(hits, context, approval_no=None, violation=command.violation, number=record.number)
        violation = command.violation if hits else None
        for one in within.with_inside(found, facts):
            changes.add(one.kind, one.id, Moved(on=context.today, place=command.place, violation=violation))
    return changes.made


@evolves(Moved)
def _(item: Any, happened: Moved) -> Any:
    return altered(item, place=happened.place, violations=item.violations + (1 if happened.violation else 0))
