"""Destroying a frozen list (T40-T43, F29-F31; Regulation 2024 Art. 28).

Scanned into sealed bags, escorted by two or shredded in house, watched by two supervisors who neither requested nor
approved it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.custody.listing import items_of, list_hash
from secretdesk.domain.custody.slips import SlipMade, next_slip
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Batch, Copy
from secretdesk.domain.numbering import series_number
from secretdesk.errors import Refusal, Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts, Found


@act("seal_and_escort", N_("act", "Seal and escort"), icon="truck", group="destruction")
class SealAndEscort:
    """Every item of the list scanned into sealed bags and handed to two escorts."""

    batch: int = f.ref(1, N_("ledger", "Destruction batch"), "batch")
    items: tuple[int, ...] = f.refs(2, N_("act", "Items scanned"), *ITEMS, default=())
    seals: str = f.text(3, N_("batch", "Bags and seals"))
    vehicle: str | None = f.text(4, N_("batch", "Vehicle"), limit=40, default=None)
    escorts: tuple[int, ...] = f.refs(5, N_("batch", "Escorts"), "person", default=())


@act("return_from_plant", N_("act", "Back from the plant"), icon="undo-2", group="destruction")
class ReturnFromPlant:
    """The plant did not take the load; the bags are back, seals intact."""

    batch: int = f.ref(1, N_("ledger", "Destruction batch"), "batch")
    reason: str = f.text(2, N_("act", "Reason"), words=True)


@act("destroy_at_plant", N_("act", "Destroyed at the plant"), icon="shredder", group="destruction")
class DestroyAtPlant:
    """Two supervisors saw it; the plant's paper is in hand."""

    batch: int = f.ref(1, N_("ledger", "Destruction batch"), "batch")
    destroyed_on: date = f.day(2, N_("batch", "Destroyed on"))
    supervisors: tuple[int, ...] = f.refs(3, N_("batch", "Supervisors"), "person", default=())
    plant_paper: str = f.text(4, N_("batch", "Plant's receipt no."), limit=60)
    started: str | None = f.text(5, N_("batch", "Began at"), limit=20, default=None)
    ended: str | None = f.text(6, N_("batch", "Ended at"), limit=20, default=None)
    paper: bool = f.flag(7, N_("act", "Signed on paper"), default=False)


@act("destroy_in_house", N_("act", "Destroyed in house"), icon="shredder", group="destruction")
class DestroyInHouse:
    """Every item scanned at the shredder, two supervisors looking on."""

    batch: int = f.ref(1, N_("ledger", "Destruction batch"), "batch")
    items: tuple[int, ...] = f.refs(2, N_("act", "Items scanned"), *ITEMS, default=())
    device: str = f.text(3, N_("batch", "Device and certificate"))
    operator: int | None = f.ref(4, N_("batch", "Operator"), "person", default=None)
    supervisors: tuple[int, ...] = f.refs(5, N_("batch", "Supervisors"), "person", default=())
    started: str | None = f.text(6, N_("batch", "Began at"), limit=20, default=None)
    ended: str | None = f.text(7, N_("batch", "Ended at"), limit=20, default=None)
    paper: bool = f.flag(8, N_("act", "Signed on paper"), default=False)
    violation: str | None = f.text(9, N_("act", "Violation: reason"), words=True, default=None)


@event("batch_escorted", 1, N_("event", "Handed to escorts"))
class BatchEscorted:
    """The load is on its way."""

    seals: str = f.text(1, N_("batch", "Bags and seals"))
    vehicle: str | None = f.text(2, N_("batch", "Vehicle"), default=None)
    escorts: tuple[int, ...] = f.refs(3, N_("batch", "Escorts"), "person", default=())
    departed_at: datetime = f.moment(4, N_("batch", "Departed at"))


@event("batch_returned", 1, N_("event", "Back from the plant"))
class BatchReturned:
    """The load came back."""

    reason: str = f.text(1, N_("act", "Reason"), words=True)


@event("batch_destroyed", 1, N_("event", "Destroyed"))
class BatchDestroyed:
    """What the certificate says."""

    on: date = f.day(1, N_("event", "On"))
    supervisors: tuple[int, ...] = f.refs(2, N_("batch", "Supervisors"), "person", default=())
    certificate_no: str = f.text(3, N_("batch", "Certificate no."))
    by_level: tuple[tuple[str, str], ...] = f.pairs(4, N_("batch", "Items by level"), default=())
    pages: int = f.count(5, N_("batch", "Pages"))
    plant_paper: str | None = f.text(6, N_("batch", "Plant's receipt no."), default=None)
    device: str | None = f.text(7, N_("batch", "Device and certificate"), default=None)
    operator: int | None = f.ref(8, N_("batch", "Operator"), "person", default=None)
    started: str | None = f.text(9, N_("batch", "Began at"), default=None)
    ended: str | None = f.text(10, N_("batch", "Ended at"), default=None)


@event("escorted", 1, N_("event", "Handed to escorts"), account="move")
class Escorted:
    """The item is in a sealed bag on its way."""

    on: date = f.day(1, N_("event", "On"))


@event("came_back", 1, N_("event", "Back from the plant"), account="move")
class CameBack:
    """The item waits again."""

    on: date = f.day(1, N_("event", "On"))


@event("destroyed", 1, N_("event", "Destroyed"), account="out", line="destroyed")
class Destroyed:
    """The item is no more; the certificate is its voucher."""

    on: date = f.day(1, N_("event", "On"))
    certificate_no: str = f.text(2, N_("batch", "Certificate no."))
    violation: str | None = f.text(3, N_("act", "Violation: reason"), words=True, default=None)


def _frozen_items(batch_id: int, batch: Batch, facts: Facts) -> list[Found]:
    items = items_of(batch_id, facts)
    if list_hash(items) != batch.frozen:
        words = N_("destroying", "{number}: the list is not the one that was approved.", number=batch.number)
        raise Tampering("list-differs", words)
    return items


def _all_scanned(items: list[Found], scanned: tuple[int, ...]) -> None:
    on_list = {one.id: one.record.number for one in items}
    missing = [number for id_, number in on_list.items() if id_ not in set(scanned)]
    if any(id_ not in on_list for id_ in scanned):
        raise Refusal("not-on-list", N_("destroying", "An item was scanned that is not on the frozen list."))
    if missing:
        words = N_(
            "destroying",
            "{n} {n|item|items} of the list not scanned yet, {first} among them.",
            n=len(missing),
            first=missing[0],
        )
        raise Refusal("destroy.count", words)


def _two_people(people: tuple[int, ...], barred: set[int | None], facts: Facts, message_id: str) -> None:
    if len(set(people)) < 2:
        raise Refusal(message_id, N_("destroying", "Two different persons are needed."))
    for id_ in people:
        must(rules.known(id_, facts), "person")
    if set(people) & barred:
        words = N_("destroying", "A supervisor may neither have requested nor approved the destruction.")
        raise Refusal("destroy.supervisors", words)


def _batch(batch: int, state: str, facts: Facts) -> Batch:
    record = must(facts.get(Batch, batch), "batch")
    if record.state != state:
        words = N_("destroying", "{number} is not at this step.", number=record.number)
        raise Refusal("wrong-step", words)
    return record


@decides(SealAndEscort)
def seal_and_escort(command: SealAndEscort, context: Context, facts: Facts) -> list[Change]:
    """Hand the sealed load to two escorts (T40)."""
    refuse_faults(check_required(command))
    batch = _batch(command.batch, "approved", facts)
    items = _frozen_items(command.batch, batch, facts)
    _all_scanned(items, command.items)
    _two_people(command.escorts, set(), facts, "two-escorts")
    changes = Changes(context)
    signed = all(context.signed_by(one) for one in command.escorts)
    slip = next_slip(
        "escort",
        context,
        facts,
        person=command.escorts[0],
        items=[one.id for one in items],
        signed=signed,
        made_on=context.today,
    )
    changes.new("slip", SlipMade(slip=replace(slip, batch=command.batch)))
    happened = BatchEscorted(
        seals=command.seals, vehicle=command.vehicle, escorts=command.escorts, departed_at=context.now
    )
    changes.add("batch", command.batch, happened)
    for one in items:
        changes.add(one.kind, one.id, Escorted(on=context.today))
    return changes.made


@decides(ReturnFromPlant)
def return_from_plant(command: ReturnFromPlant, context: Context, facts: Facts) -> list[Change]:
    """Take the load back (T43)."""
    refuse_faults(check_required(command))
    _batch(command.batch, "in_transit", facts)
    changes = Changes(context)
    changes.add("batch", command.batch, BatchReturned(reason=command.reason))
    for one in items_of(command.batch, facts):
        changes.add(one.kind, one.id, CameBack(on=context.today))
    return changes.made


def _close(
    command: DestroyAtPlant | DestroyInHouse,
    batch: Batch,
    items: list[Found],
    context: Context,
    facts: Facts,
    day: date,
    violations: frozenset[int] = frozenset(),
) -> list[Change]:
    _two_people(command.supervisors, {batch.requester, batch.approver}, facts, "destroy.supervisors")
    if getattr(command, "operator", None) in command.supervisors:
        raise Refusal("destroy.supervisors", N_("destroying", "Whoever destroys does not supervise himself."))
    signed = all(context.signed_by(one) for one in command.supervisors)
    if not signed and not command.paper:
        words = N_("destroying", "Both supervisors type their passphrases, or sign the certificate on paper.")
        raise Refusal("supervisors-not-signed", words)
    year = day.year
    ids = [one.id for one in items]
    slip = next_slip(
        "certificate", context, facts, person=command.supervisors[0], items=ids, signed=signed, made_on=day
    )
    number = series_number(context.profile, "certificate", year, slip.serial)
    levels = Counter(one.record.level for one in items)
    violation = getattr(command, "violation", None)
    changes = Changes(context)
    changes.new("slip", SlipMade(slip=replace(slip, number=number, batch=command.batch)))
    happened = BatchDestroyed(
        on=day,
        supervisors=command.supervisors,
        certificate_no=number,
        by_level=tuple((level, str(n)) for level, n in sorted(levels.items())),
        pages=sum(one.record.pages or 0 for one in items if isinstance(one.record, Copy)),
        plant_paper=getattr(command, "plant_paper", None),
        device=getattr(command, "device", None),
        operator=getattr(command, "operator", None),
        started=command.started,
        ended=command.ended,
    )
    changes.add("batch", command.batch, happened)
    for one in items:
        entered = violation if one.id in violations else None
        changes.add(one.kind, one.id, Destroyed(on=day, certificate_no=number, violation=entered))
    return changes.made


@decides(DestroyAtPlant)
def destroy_at_plant(command: DestroyAtPlant, context: Context, facts: Facts) -> list[Change]:
    """Close a batch on the plant's paper (T41)."""
    refuse_faults(check_required(command))
    batch = _batch(command.batch, "in_transit", facts)
    items = _frozen_items(command.batch, batch, facts)
    left_on = max(one.record.since for one in items)
    if not left_on <= command.destroyed_on <= context.today:
        raise Refusal("destroyed-before-departure", N_("destroying", "Not between departure and today."))
    return _close(command, batch, items, context, facts, command.destroyed_on)


@decides(DestroyInHouse)
def destroy_in_house(command: DestroyInHouse, context: Context, facts: Facts) -> list[Change]:
    """Shred a batch in house (T42); the highest level goes back upward, not into our shredder."""
    refuse_faults(check_required(command))
    batch = _batch(command.batch, "approved", facts)
    items = _frozen_items(command.batch, batch, facts)
    _all_scanned(items, command.items)
    violations = set()
    for one in items:
        level = context.profile.level(one.record.level)
        if level.code_only:
            words = N_("destroying", "{level} goes to the authority's plant or back upward.", level=level.word)
            hits = (rules.hit(context.profile, "destroy.in_house_juemi", words),)
            rules.settle(hits, context, approval_no=None, violation=command.violation, number=one.record.number)
            violations.add(one.id)
    return _close(command, batch, items, context, facts, context.today, frozenset(violations))


@evolves(BatchEscorted)
def _(batch: Batch, happened: BatchEscorted) -> Batch:
    return replace(
        batch,
        state="in_transit",
        seals=happened.seals,
        vehicle=happened.vehicle,
        escorts=happened.escorts,
        departed_at=happened.departed_at,
    )


@evolves(BatchReturned)
def _(batch: Batch, _happened: BatchReturned) -> Batch:
    return replace(batch, state="approved", escorts=(), seals=None, vehicle=None, departed_at=None)


@evolves(BatchDestroyed)
def _(batch: Batch, happened: BatchDestroyed) -> Batch:
    return replace(
        batch,
        state="destroyed",
        destroyed_on=happened.on,
        supervisors=happened.supervisors,
        certificate_no=happened.certificate_no,
        by_level=happened.by_level,
        pages=happened.pages,
        plant_paper=happened.plant_paper,
        device=happened.device,
        operator=happened.operator,
        started=happened.started,
        ended=happened.ended,
    )


@evolves(Escorted)
def _(item: Any, happened: Escorted) -> Any:
    return replace(item, state="destruction_in_transit", since=happened.on)


@evolves(CameBack)
def _(item: Any, happened: CameBack) -> Any:
    return replace(item, state="destruction_approved", since=happened.on)


@evolves(Destroyed)
def _(item: Any, happened: Destroyed) -> Any:
    return replace(
        item,
        state="destroyed",
        custodian=None,
        place=None,
        since=happened.on,
        closed_on=happened.on,
        voucher=happened.certificate_no,
        violations=item.violations + (1 if happened.violation else 0),
    )
