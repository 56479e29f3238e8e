"""Taking a machine out of use (C16, C18): every storage part comes out and is a carrier in store, to be destroyed by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, within
from secretdesk.domain.custody.fitting import DiskRemoved
from secretdesk.domain.custody.lending import check_day, check_order
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import DEVICES
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Place
from secretdesk.errors import Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("decommission", N_("act", "Take out of use"), icon="power", group="device")
class Decommission:
    """A machine that is used no more; `disks_out` says that its storage parts lie on the officer's desk."""

    device: int = f.ref(1, N_("device", "Machine"), *DEVICES)
    reason: str = f.text(2, N_("act", "Reason"), words=True)
    place: int = f.ref(3, N_("act", "Put at"), "place")
    disks_out: bool = f.flag(4, N_("device", "All storage parts taken out"), default=False)
    seal_no: str | None = f.text(5, N_("device", "Seal no."), limit=40, default=None)
    violation: str | None = f.text(6, N_("act", "Violation: reason"), words=True, default=None)
    on: date | None = f.day(7, N_("act", "On"), default=None)
    late_reason: str | None = f.text(8, N_("act", "Entered late because"), default=None)


@event("decommissioned", 1, N_("event", "Taken out of use"), account="move")
class Decommissioned:
    """The machine is out of use; it stays in the ledger until it is destroyed."""

    on: date = f.day(1, N_("event", "On"))
    keeper: int | None = f.ref(2, N_("item", "Custodian"), "person", default=None)
    place: int | None = f.ref(3, N_("act", "Put at"), "place", default=None)
    reason: str = f.text(4, N_("act", "Reason"), words=True)
    seal_no: str | None = f.text(5, N_("device", "Seal no."), default=None)
    violation: str | None = f.text(6, N_("act", "Violation: reason"), words=True, default=None)
    late_reason: str | None = f.text(7, N_("act", "Entered late because"), default=None)


@decides(Decommission)
def decommission(command: Decommission, context: Context, facts: Facts) -> list[Change]:
    """Take one machine out of use; formatting a disk is not enough, so it comes out."""
    refuse_faults(check_required(command))
    found = must(within.machine(command.device, facts), "item")
    record = found.record
    place = must(rules.usable(facts.get(Place, command.place)), "place")
    day = check_day(command.on, command.late_reason, context)
    disks = within.inside(found.id, facts)
    hits = within.at_work(record, "device.not_at_work")
    hits += rules.keeping(record, place, context.profile)
    rules.settle(hits, context, approval_no=None, violation=command.violation, number=record.number)
    if disks and not command.disks_out:
        words = N_(
            "device",
            "{n} {n|disk is|disks are} inside {number}; take {n|it|them} out and say so.",
            n=len(disks),
            number=record.number,
        )
        raise Refusal("device.disks_inside", words)
    check_order(record, day, context)
    late = command.late_reason if day < context.today else None
    violation = command.violation if hits else None
    changes = Changes(context)
    happened = Decommissioned(
        on=day,
        keeper=context.actor.person,
        place=command.place,
        reason=command.reason,
        seal_no=command.seal_no,
        violation=violation,
        late_reason=late,
    )
    changes.add(found.kind, found.id, happened)
    for one in disks:
        out = DiskRemoved(
            on=day,
            machine=found.id,
            keeper=context.actor.person,
            place=command.place,
            reason=command.reason,
            violation=violation,
            late_reason=late,
        )
        changes.add("carrier", one.id, out)
    return changes.made


@evolves(Decommissioned)
def _(device: Any, happened: Decommissioned) -> Any:
    return replace(
        device,
        state="sealed_up",
        custodian=happened.keeper,
        place=happened.place,
        users=(),
        since=happened.on,
        voucher=happened.seal_no or device.voucher,
        violations=device.violations + (1 if happened.violation else 0),
    )
