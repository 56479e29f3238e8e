"""Reporting missing and finding again (T37, T38)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from secretdesk.domain.custody.destroying import DestroyAtPlant, DestroyInHouse, SealAndEscort
from secretdesk.domain.custody.missing import Recover, ReportMissing
from secretdesk.domain.ledgers import Batch
from tests.domain.world import MONDAY, Unit, refused


def report(item: int, **more: object) -> ReportMissing:
    return ReportMissing(item=item, **{"search_plan": "every safe", **more})  # type: ignore[arg-type]


def recover(item: int, **more: object) -> Recover:
    return Recover(item=item, **{"found_where": "behind", "exposure": "nobody", **more})  # type: ignore[arg-type]


def test_a_missing_item_is_still_held_by_whoever_had_it(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.when_lent([one], "Reader")
    unit.pass_days(1)
    unit.perform(report(one))
    copy = unit.copy(one)
    assert (copy.state, copy.before, copy.custodian) == ("missing", "on_loan", unit.people["Reader"])
    assert (copy.due_on, copy.since) == (None, unit.today)
    assert unit.closing("mimi") == 1


def test_found_again_it_is_in_store(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.when_lent([one], "Reader", collector=unit.people["Junior"])
    unit.perform(report(one))
    unit.perform(recover(one, place=unit.places["strong room"], found_by=unit.people["Junior"]))
    copy = unit.copy(one)
    assert (copy.state, copy.custodian, copy.before) == ("in_store", unit.people["Officer"], None)
    assert (copy.collector, copy.violations) == (None, 0)
    assert copy.place == unit.places["strong room"]
    assert unit.closing("mimi") == 1


def test_only_what_is_held_and_not_yet_missed_is_reported(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.perform(report(one))
    with refused("cannot-be-missing"):
        unit.perform(report(one))
    with refused("not-missing"):
        unit.perform(recover(unit.given_copies("2")[0]))
    with refused("faults", "search_plan"):
        unit.perform(report(one, search_plan=""))
    with refused("faults", "found_where", "exposure"):
        unit.perform(recover(one, found_where="", exposure=""))


def test_the_place_found_for_it_must_hold_its_level(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.perform(report(one))
    with refused("place.level"):
        unit.perform(recover(one, place=unit.places["desk drawer"]))
    unit.perform(recover(one, place=unit.places["desk drawer"], violation="lay there"), [unit.sign("Deputy")])
    assert unit.copy(one).violations == 1
    unit.perform(report(one))
    with refused("no-such-object"):
        unit.perform(recover(one, place=4711))


def test_discovered_before_today_needs_a_reason_and_the_order_kept(unit: Unit) -> None:
    unit.pass_days(7)
    (one,) = unit.given_copies("1")
    unit.pass_days(2)
    with refused("faults", "late_reason"):
        unit.perform(report(one, discovered_on=unit.today - timedelta(days=1)))
    with refused("faults", "discovered_on"):
        unit.perform(report(one, discovered_on=MONDAY, late_reason="searched first"))
    with refused("faults", "discovered_on"):
        unit.perform(report(one, discovered_on=unit.today + timedelta(days=1)))
    yesterday = unit.today - timedelta(days=1)
    unit.perform(report(one, discovered_on=yesterday, late_reason="searched first"))
    assert (unit.copy(one).since, unit.journal[-1].event.late_reason) == (yesterday, "searched first")


@pytest.mark.parametrize("approved", [False, True])
def test_missing_from_a_list_the_rest_can_still_be_destroyed(unit: Unit, approved: bool) -> None:
    one, two, three = unit.given_copies()
    batch = unit.when_listed(one, two, three)
    if approved:
        unit.when_approved(batch)
    unit.perform(report(two))
    if not approved:
        assert unit.records["batch", batch].frozen is None
        unit.when_approved(batch)
    record = unit.get(Batch, batch)
    assert record
    assert (record.state, record.items) == ("approved", 2)
    assert (unit.copy(two).state, unit.copy(two).batch, unit.copy(two).before) == (
        "missing",
        None,
        "destruction_approved" if approved else "destruction_listed",
    )
    unit.perform(recover(two))
    people = (unit.people["First"], unit.people["Second"])
    unit.perform(DestroyInHouse(batch=batch, items=(one, three), device="S1", supervisors=people, paper=True))
    assert [unit.copy(id_).state for id_ in (one, two, three)] == ["destroyed", "in_store", "destroyed"]


def test_missing_from_the_load_the_rest_is_destroyed_at_the_plant(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    batch = unit.when_listed(one, two)
    unit.when_approved(batch)
    people = (unit.people["First"], unit.people["Second"])
    unit.perform(SealAndEscort(batch=batch, items=(one, two), seals="1", escorts=people))
    unit.perform(report(one))
    unit.perform(DestroyAtPlant(batch=batch, destroyed_on=unit.today, supervisors=people, plant_paper="C1", paper=True))
    assert (unit.copy(one).state, unit.copy(two).state) == ("missing", "destroyed")
    assert unit.closing("mimi") == 2


def test_a_load_that_lost_its_last_item_is_a_list_again(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    batch = unit.when_listed(one)
    opened = replace(unit.records["batch", batch], items=0)
    unit.when_approved(batch)
    people = (unit.people["First"], unit.people["Second"])
    unit.perform(SealAndEscort(batch=batch, items=(one,), seals="1", vehicle="A", escorts=people))
    unit.perform(report(one))
    assert replace(unit.records["batch", batch], method=None) == opened


def test_a_report_of_today_is_never_late(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.perform(report(one, late_reason="none needed"))
    assert unit.journal[-1].event.late_reason is None


def test_a_list_that_lost_its_last_item_is_open_again(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    batch = unit.when_listed(one)
    unit.when_approved(batch)
    unit.perform(report(one))
    record = unit.records["batch", batch]
    assert (record.state, record.items, record.frozen, record.approver) == ("listed", 0, None, None)
    assert (record.approval_no, record.approved_on) == (None, None)
    unit.when_listed(two, batch=batch)
    unit.when_approved(batch)
    assert unit.records["batch", batch].items == 1
