"""Listing for destruction and approving the list (T34-T36, F27, F28): counted, approved by another, frozen by its hash."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from secretdesk.domain import field as f
from secretdesk.domain import rules, series
from secretdesk.domain.custody.slips import SlipMade, next_slip
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import ITEM_LEDGERS, Account, Batch, Slip
from secretdesk.domain.numbering import series_number
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable

    from secretdesk.domain.facts import Facts, Found

MOST = 5000  # as many as one question returns: the hash must be over all of them


@act("list_for_destruction", N_("act", "List for destruction"), icon="shredder", group="destruction")
class ListForDestruction:
    """Items counted and put on a list; without a batch a new one is opened."""

    items: tuple[int, ...] = f.refs(1, N_("act", "Items"), *ITEMS, default=())
    batch: int | None = f.ref(2, N_("ledger", "Destruction batch"), "batch", default=None)
    reason: str = f.choice(3, N_("batch", "Reason"), register="destruction_reason", default="expired")


@act("remove_from_batch", N_("act", "Take off the list"), icon="undo-2", group="destruction")
class RemoveFromBatch:
    """Taken off before approval; afterwards the list is frozen."""

    item: int = f.ref(1, N_("act", "Item"), *ITEMS)
    reason: str = f.text(2, N_("act", "Reason"), words=True)


@act("approve_destruction", N_("act", "Approve destruction"), icon="signature", group="destruction")
class ApproveDestruction:
    """The leader approves at the desk, or on paper with the number of the sheet."""

    batch: int = f.ref(1, N_("ledger", "Destruction batch"), "batch")
    approver: int = f.ref(2, N_("batch", "Approved by"), "person")
    approval_no: str | None = f.text(3, N_("batch", "Approval sheet no."), limit=40, default=None)
    method: str = f.choice(4, N_("batch", "Method"), register="destruction_method")
    where: str | None = f.text(5, N_("batch", "Place of destruction"), limit=80, default=None)
    plant: str | None = f.text(6, N_("batch", "Destruction plant"), limit=80, default=None)


@event("batch_opened", 1, N_("event", "Batch opened"))
class BatchOpened:
    """A batch, whole."""

    batch: Batch = f.whole(1, N_("ledger", "Destruction batch"), "batch")


@event("batch_grew", 1, N_("event", "List changed"))
class BatchChanged:
    """How many items are on the list now."""

    items: int = f.count(1, N_("batch", "Items"))


@event("batch_reduced", 1, N_("event", "An item of the list is missing"))
class BatchReduced:
    """One item of the list is missing: the rest stays as it was listed, or approved and frozen anew."""

    on: date = f.day(1, N_("event", "On"))
    number: str = f.serial(2, N_("item", "Number"))
    items: int = f.count(3, N_("batch", "Items"))
    frozen: bytes | None = f.blob(4, N_("batch", "Hash of the list"), default=None)


@event("listed", 1, N_("event", "Listed for destruction"), account="move")
class Listed:
    """The item is on a batch's list."""

    on: date = f.day(1, N_("event", "On"))
    batch: int = f.ref(2, N_("ledger", "Destruction batch"), "batch")
    number: str = f.text(3, N_("batch", "Batch no."))


@event("unlisted", 1, N_("event", "Taken off the list"), account="move")
class Unlisted:
    """The item is in store again."""

    on: date = f.day(1, N_("event", "On"))
    reason: str = f.text(2, N_("act", "Reason"), words=True)


@event("batch_approved", 1, N_("event", "Destruction approved"))
class BatchApproved:
    """The list is frozen: nothing comes on it or off it."""

    on: date = f.day(1, N_("event", "On"))
    approver: int = f.ref(2, N_("batch", "Approved by"), "person")
    approval_no: str = f.text(3, N_("batch", "Approval sheet no."))
    method: str = f.choice(4, N_("batch", "Method"), register="destruction_method")
    where: str | None = f.text(5, N_("batch", "Place of destruction"), default=None)
    plant: str | None = f.text(6, N_("batch", "Destruction plant"), default=None)
    frozen: bytes = f.blob(7, N_("batch", "Hash of the list"))


@event("item_approved", 1, N_("event", "Destruction approved"), account="move")
class ItemApproved:
    """The item waits for its destruction."""

    on: date = f.day(1, N_("event", "On"))


def items_of(batch: int, facts: Facts) -> list[Found]:
    """Return the items of a batch in the order of their numbers."""
    found = [one for cls in ITEM_LEDGERS for one in facts.find(cls, batch=batch)]
    return sorted(found, key=lambda one: str(one.record.number))


def without(batch_id: int, missed: Found, on: date, facts: Facts) -> BatchReduced:
    """Return what becomes of a list when one of its items is missing: fewer items than approved need no new approval."""
    batch = must(facts.get(Batch, batch_id), "batch")
    rest = [one for one in items_of(batch_id, facts) if one.id != missed.id]
    frozen = list_hash(rest) if batch.frozen is not None and rest else None
    return BatchReduced(on=on, number=missed.record.number, items=len(rest), frozen=frozen)


def list_hash(items: Iterable[Found]) -> bytes:
    """Return the hash that freezes a list: SHA-256 over number, level, pages of each item, a line each."""
    lines = (f"{one.record.number} {one.record.level} {one.record.pages or 0}\n" for one in items)
    return hashlib.sha256("".join(lines).encode()).digest()


@decides(ListForDestruction)
def list_items(command: ListForDestruction, context: Context, facts: Facts) -> list[Change]:
    """Put items on a list (T34)."""
    refuse_faults(check_required(command, context.profile))
    if not command.items:
        refuse_faults([Fault(field="items", message=N_("act", "Scan at least one item."))])
    changes = Changes(context)
    items = tuple(dict.fromkeys(command.items))
    listed = must(facts.get(Batch, command.batch), "batch").items if command.batch else 0
    if listed + len(items) > MOST:
        words = N_("destroying", "One list holds {n} items at most; open another.", n=MOST)
        raise Refusal("list-full", words)
    if command.batch:
        batch_id, batch = command.batch, must(facts.get(Batch, command.batch), "batch")
        if batch.state != "listed":
            raise Refusal("list-frozen", N_("destroying", "{number}: the list is frozen.", number=batch.number))
        changes.add("batch", batch_id, BatchChanged(items=batch.items + len(items)))
    else:
        year = context.today.year
        serial = series.next_number(facts, context.profile, "batch", year)
        batch = Batch(
            number=series_number(context.profile, "batch", year, serial),
            year=year,
            serial=serial,
            reason=command.reason,
            listed_on=context.today,
            requester=context.actor.person,
            items=len(items),
        )
        batch_id = changes.new("batch", BatchOpened(batch=batch))
    for id_ in items:
        found = must(facts.item(id_), "item")
        hits = rules.destroying(found, facts)
        rules.settle(hits, context, approval_no=None, violation=None, number=found.record.number)
        changes.add(found.kind, id_, Listed(on=context.today, batch=batch_id, number=batch.number))
    return changes.made


@decides(RemoveFromBatch)
def remove(command: RemoveFromBatch, context: Context, facts: Facts) -> list[Change]:
    """Take an item off a list that is not yet approved (T36)."""
    refuse_faults(check_required(command))
    found = must(facts.item(command.item), "item")
    if found.record.state != "destruction_listed":
        words = N_("destroying", "{number} is on no open list.", number=found.record.number)
        raise Refusal("not-on-open-list", words)
    batch = must(facts.get(Batch, found.record.batch), "batch")
    changes = Changes(context)
    changes.add("batch", found.record.batch, BatchChanged(items=batch.items - 1))
    changes.add(found.kind, command.item, Unlisted(on=context.today, reason=command.reason))
    return changes.made


@decides(ApproveDestruction)
def approve(command: ApproveDestruction, context: Context, facts: Facts) -> list[Change]:
    """Approve a list (T35): not by who requested it; at the desk by the leader, or on paper with the sheet's number."""
    refuse_faults(check_required(command, context.profile))
    batch = must(facts.get(Batch, command.batch), "batch")
    if batch.state != "listed":
        raise Refusal("already-approved", N_("destroying", "{number} is already approved.", number=batch.number))
    if command.approver in {batch.requester, context.actor.person}:
        raise Refusal("destroy.approver", N_("destroying", "Whoever requested the destruction may not approve it."))
    approver = must(rules.known(command.approver, facts), "person")
    items = items_of(command.batch, facts)
    if not items:
        raise Refusal("empty-list", N_("destroying", "The list is empty."))
    signed = next((one for one in context.cosigners if one.person == command.approver), None)
    highest = max(items, key=lambda one: context.profile.rank(one.record.level)).record.level
    role = context.profile.approvers["destroy"].get(highest, "secrecy_leader")
    account = facts.get(Account, approver.account)  # on paper the post counts too, where we know of one
    post = signed.role if signed else account.role if account else role
    if not rules.may_approve(post, role):
        raise Refusal("approver-role", N_("destroying", "This list is for the leader in charge to approve."))
    if not signed and not command.approval_no:
        words = N_("destroying", "The approver types a passphrase, or give the number of the signed sheet.")
        raise Refusal("approver-not-signed", words)
    slip = next_slip(
        "approval",
        context,
        facts,
        person=command.approver,
        items=[one.id for one in items],
        signed=signed is not None,
        made_on=context.today,
    )
    before = facts.count(Slip, slip_kind="approval", batch=command.batch)
    slip_no = f"SP-{batch.number}-{before + 1}" if before else f"SP-{batch.number}"
    number = command.approval_no or slip_no
    changes = Changes(context)
    changes.new("slip", SlipMade(slip=replace(slip, number=slip_no, batch=command.batch)))
    happened = BatchApproved(
        on=context.today,
        approver=command.approver,
        approval_no=number,
        method=command.method,
        where=command.where,
        plant=command.plant,
        frozen=list_hash(items),
    )
    changes.add("batch", command.batch, happened)
    for one in items:
        changes.add(one.kind, one.id, ItemApproved(on=context.today))
    return changes.made


@evolves(BatchOpened)
def _(_: None, happened: BatchOpened) -> Batch:
    return happened.batch


@evolves(BatchChanged)
def _(batch: Batch, happened: BatchChanged) -> Batch:
    return replace(batch, items=happened.items)


@evolves(BatchReduced)
def _(batch: Batch, happened: BatchReduced) -> Batch:
    if happened.items == 0:
        cleared: dict[str, Any] = dict.fromkeys(("approver", "approval_no", "approved_on", "seals", "vehicle"))
        return replace(batch, state="listed", items=0, frozen=None, escorts=(), departed_at=None, **cleared)
    return replace(batch, items=happened.items, frozen=happened.frozen)


@evolves(BatchApproved)
def _(batch: Batch, happened: BatchApproved) -> Batch:
    return replace(
        batch,
        state="approved",
        approver=happened.approver,
        approval_no=happened.approval_no,
        approved_on=happened.on,
        method=happened.method,
        where=happened.where,
        plant=happened.plant,
        frozen=happened.frozen,
    )


@evolves(Listed)
def _(item: Any, happened: Listed) -> Any:
    return replace(
        item, state="destruction_listed", batch=happened.batch, voucher=happened.number, since=happened.on, due_on=None
    )


@evolves(Unlisted)
def _(item: Any, happened: Unlisted) -> Any:
    return replace(item, state="in_store", batch=None, since=happened.on)


@evolves(ItemApproved)
def _(item: Any, happened: ItemApproved) -> Any:
    return replace(item, state="destruction_approved", since=happened.on)
