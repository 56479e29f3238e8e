"""Putting a machine to use with a responsible person, or handing it from one to another (C03, C04)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, within
from secretdesk.domain.custody.lending import check_day, check_order
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.device import Device
from secretdesk.domain.item import DEVICES
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Place
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("assign_device", N_("act", "Assign to a person"), icon="user-check", group="device")
class AssignDevice:
    """A machine, with what is inside it, for a responsible person; he signs at the desk or on the sheet named."""

    device: int = f.ref(1, N_("device", "Machine"), *DEVICES)
    responsible: int = f.ref(2, N_("device", "Responsible person"), "person")
    users: tuple[int, ...] = f.refs(3, N_("device", "Used by"), "person", default=())
    department: str | None = f.text(4, N_("device", "Department"), limit=60, default=None)
    place: int | None = f.ref(5, N_("device", "Stands at"), "place", default=None)
    purpose: str | None = f.text(6, N_("device", "Purpose"), limit=60, default=None)
    sheet_no: str | None = f.text(7, N_("device", "Signed sheet no."), limit=40, default=None)
    violation: str | None = f.text(8, N_("act", "Violation: reason"), words=True, default=None)
    on: date | None = f.day(9, N_("act", "On"), default=None)
    late_reason: str | None = f.text(10, N_("act", "Entered late because"), default=None)


@event("assigned", 1, N_("event", "Assigned"), account="move")
class Assigned:
    """The machine, or a disk inside it, is in use with a person from now on."""

    on: date = f.day(1, N_("event", "On"))
    responsible: int = f.ref(2, N_("device", "Responsible person"), "person")
    users: tuple[int, ...] = f.refs(3, N_("device", "Used by"), "person", default=())
    department: str | None = f.text(4, N_("device", "Department"), default=None)
    place: int | None = f.ref(5, N_("device", "Stands at"), "place", default=None)
    purpose: str | None = f.text(6, N_("device", "Purpose"), default=None)
    sheet_no: str | None = f.text(7, N_("device", "Signed sheet no."), default=None)
    violation: str | None = f.text(8, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(9, N_("act", "Entered late because"), default=None)


@decides(AssignDevice)
def assign(command: AssignDevice, context: Context, facts: Facts) -> list[Change]:
    """Assign one machine; what is inside goes with it."""
    refuse_faults(check_required(command))
    found = must(within.machine(command.device, facts), "item")
    person = must(rules.known(command.responsible, facts), "person")
    if any(rules.known(one, facts) is None for one in command.users):
        refuse_faults([Fault(field="users", message=N_("field", "Not known here."))])
    place = facts.get(Place, found.record.place)
    if command.place:
        place = must(rules.usable(facts.get(Place, command.place)), "place")
    day = check_day(command.on, command.late_reason, context)
    if not command.sheet_no and not context.signed_by(command.responsible):
        words = N_("device", "The responsible person types a passphrase, or give the number of the signed sheet.")
        raise Refusal("receiver-not-signed", words)
    record = found.record
    hits = within.at_work(record, "device.not_at_work")
    taken = replace(record, state="retained", custodian=command.responsible, users=command.users)
    hits += within.clearance(record, taken, context, facts) + rules.keeping(record, place, context.profile)
    asking = frozenset({command.responsible, *command.users})
    rules.settle(hits, context, approval_no=None, violation=command.violation, number=record.number, requesters=asking)
    check_order(record, day, context)
    happened = Assigned(
        on=day,
        responsible=command.responsible,
        users=command.users,
        department=command.department or person.department,
        place=command.place or record.place,
        purpose=command.purpose,
        sheet_no=command.sheet_no,
        violation=command.violation if hits else None,
        late_reason=command.late_reason if day < context.today else None,
    )
    changes = Changes(context)
    for one in within.with_inside(found, facts):
        changes.add(one.kind, one.id, happened)
    return changes.made


@evolves(Assigned)
def _(item: Any, happened: Assigned) -> Any:
    values: dict[str, Any] = {}
    if isinstance(item, Device):
        values = {
            "users": happened.users,
            "purpose": happened.purpose or item.purpose,
            "in_use_since": item.in_use_since or happened.on,
            "violations": item.violations + (1 if happened.violation else 0),
        }
    return replace(
        item,
        state="retained",
        custodian=happened.responsible,
        department=happened.department,
        place=happened.place,
        since=happened.on,
        voucher=happened.sheet_no or item.voucher,
        **values,
    )
