"""Listing for destruction and its approval (T34-T36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from secretdesk.domain.custody.listing import (
    ApproveDestruction,
    ListForDestruction,
    RemoveFromBatch,
    items_of,
    list_hash,
)
from secretdesk.domain.ledgers import Slip
from tests.domain.world import Unit, refused


def test_a_list_is_counted_and_its_items_wait(unit: Unit) -> None:
    one, two, three = unit.given_copies()
    stick = unit.given_carrier()
    batch = unit.when_listed(one, two, one, reason="void")
    record = unit.records["batch", batch]
    assert (record.number, record.items, record.state, record.reason) == ("XH-2026-01", 2, "listed", "void")
    assert record.requester == unit.people["Officer"]
    unit.when_listed(three, stick, batch=batch)
    assert unit.records["batch", batch].items == 4
    assert [one.id for one in items_of(batch, unit)] == [one, two, three, stick]
    for found in items_of(batch, unit):
        assert (found.record.state, found.record.voucher) == ("destruction_listed", "XH-2026-01")
    assert unit.closing("mimi") == 3


def test_batches_count_by_year(unit: Unit) -> None:
    one, two, three = unit.given_copies()
    first, second = unit.when_listed(one), unit.when_listed(two)
    unit.today = date(2027, 1, 4)
    third = unit.when_listed(three)
    assert [unit.records["batch", id_].number for id_ in (first, second, third)] == [
        "XH-2026-01",
        "XH-2026-02",
        "XH-2027-01",
    ]


def test_only_from_the_store_all_or_none(unit: Unit) -> None:
    one, two, three = unit.given_copies()
    unit.when_lent([two], "Reader")
    with refused("destroy.not_in_store"):
        unit.when_listed(one, two)
    assert unit.copy(one).state == "in_store"
    batch = unit.when_listed(three)
    with refused("destroy.not_in_store"):
        unit.when_listed(three, batch=batch)
    with refused("faults", "items"):
        unit.perform(ListForDestruction())
    with refused("faults", "reason"):
        unit.when_listed(one, reason="boredom")
    with refused("no-such-object"):
        unit.when_listed(one, batch=4711)


def test_taken_off_before_approval_never_after(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    batch = unit.when_listed(one, two)
    unit.perform(RemoveFromBatch(item=two, reason="asked back by its issuer"))
    assert (unit.copy(two).state, unit.copy(two).batch) == ("in_store", None)
    assert unit.records["batch", batch].items == 1
    with refused("not-on-open-list"):
        unit.perform(RemoveFromBatch(item=two, reason="again"))
    unit.when_approved(batch)
    with refused("not-on-open-list"):
        unit.perform(RemoveFromBatch(item=one, reason="late"))
    with refused("list-frozen"):
        unit.when_listed(two, batch=batch)
    with refused("faults", "reason"):
        unit.perform(RemoveFromBatch(item=one, reason=""))


def test_approval_freezes_the_list(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    batch = unit.when_listed(two, one)
    listed = unit.records["batch", batch]
    unit.when_approved(batch, plant="Plant", where="yard")
    assert unit.records["batch", batch] == replace(
        listed,
        state="approved",
        approver=unit.people["Leader"],
        approval_no="SP-7",
        approved_on=unit.today,
        method="shred",
        where="yard",
        plant="Plant",
        frozen=list_hash(items_of(batch, unit)),
    )
    assert unit.copy(one).state == "destruction_approved"
    (slip,) = unit.find(Slip, batch=batch)
    assert (slip.record.slip_kind, slip.record.number) == ("approval", "SP-XH-2026-01")
    assert (slip.record.signature, slip.record.person) == ("missing", unit.people["Leader"])
    with refused("already-approved"):
        unit.when_approved(batch)


def test_at_the_desk_the_approver_types_his_own_passphrase(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    batch = unit.when_listed(one)
    with refused("approver-not-signed"):
        unit.when_approved(batch, approval_no=None)
    with refused("approver-not-signed"):
        unit.when_approved(batch, "Leader", unit.sign("Head", "secrecy_leader"), approval_no=None)
    unit.when_approved(batch, "Leader", unit.sign("Leader", "secrecy_leader"), approval_no=None)
    assert unit.records["batch", batch].approval_no == "SP-XH-2026-01"
    assert unit.find(Slip, batch=batch)[0].record.signature == "at_desk"


@pytest.mark.parametrize(
    ("level", "role", "may"),
    [
        ("juemi", "dept_head", False),
        ("mimi", "dept_head", False),
        ("mimi", "principal_head", True),
        ("gongzuo_mimi", "dept_head", True),
        ("gongzuo_mimi", "member", False),
    ],
)
def test_the_highest_level_on_the_list_says_who_approves(unit: Unit, level: str, role: str, may: bool) -> None:
    (low,) = unit.given_copies("1", level="neibu", period=None)
    (one,) = unit.given_copies("1", level=level, period=None)
    batch = unit.when_listed(low, one)
    if may:
        unit.when_approved(batch, "Head", unit.sign("Head", role), approval_no=None)
        assert unit.records["batch", batch].state == "approved"
    else:
        with refused("approver-role"):
            unit.when_approved(batch, "Head", unit.sign("Head", role), approval_no=None)


def test_a_leader_looking_on_does_not_lend_his_rank_to_the_approver(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    batch = unit.when_listed(one)
    signed = (unit.sign("Head", "dept_head"), unit.sign("Leader", "secrecy_leader"))
    with refused("approver-role"):
        unit.when_approved(batch, "Head", *signed, approval_no=None)


def test_whoever_asked_for_it_does_not_approve_it(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    batch = unit.when_listed(one)
    with refused("destroy.approver"):
        unit.when_approved(batch, "Officer")
    unit.officer = unit.sign("Deputy", "deputy")
    for name in ("Officer", "Deputy"):
        with refused("destroy.approver"):
            unit.when_approved(batch, name)


def test_an_empty_list_an_unknown_method_an_unknown_person(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    batch = unit.when_listed(one)
    with refused("faults", "method"):
        unit.when_approved(batch, method="prayer")
    with refused("no-such-object"):
        unit.perform(ApproveDestruction(batch=batch, approver=4711, approval_no="S", method="shred"))
    unit.perform(RemoveFromBatch(item=one, reason="kept"))
    with refused("empty-list"):
        unit.when_approved(batch)
