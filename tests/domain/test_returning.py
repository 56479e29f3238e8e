"""Taking items back (T17, C06)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from secretdesk.domain.custody.missing import Recover, ReportMissing
from tests.domain.world import MONDAY, Unit, refused


@pytest.fixture
def lent(unit: Unit) -> int:
    (one,) = unit.given_copies("1")
    unit.when_lent([one], "Reader")
    unit.pass_days(2)
    return one


def test_it_is_in_store_again_and_the_officer_answers_for_it(unit: Unit, lent: int) -> None:
    unit.when_returned(lent, pages=24)
    copy = unit.copy(lent)
    assert (copy.state, copy.custodian, copy.place) == ("in_store", unit.people["Officer"], unit.places["safe"])
    assert (copy.due_on, copy.collector, copy.renewals) == (None, None, 0)
    event = unit.journal[-1].event
    assert (event.returned_by, event.checker) == (unit.people["Reader"], unit.people["Officer"])
    assert (event.condition, event.violation) == ("sound", None)
    assert unit.held_by(unit.people["Reader"]) == []


def test_pages_need_not_be_counted_but_a_shortage_is_a_violation(unit: Unit, lent: int) -> None:
    with refused("return.pages"):
        unit.when_returned(lent, pages=23)
    with refused("return.pages"):
        unit.when_returned(lent, pages=23, violation="page 7 torn out")
    unit.when_returned(lent, unit.sign("Reader"), pages=23, violation="page 7 torn out")
    copy, event = unit.copy(lent), unit.journal[-1].event
    assert (copy.state, copy.violations, copy.pages) == ("in_store", 1, 24)
    assert (event.condition, event.pages, event.violation) == ("incomplete", 23, "page 7 torn out")


def test_what_came_back_short_is_short_the_next_time_too(unit: Unit, lent: int) -> None:
    unit.when_returned(lent, unit.sign("Reader"), pages=23, violation="torn")
    unit.when_lent([lent], "Reader")
    with refused("return.pages"):
        unit.when_returned(lent, pages=23)
    unit.when_returned(lent, unit.sign("Reader"), pages=23, violation="still torn")
    unit.perform(ReportMissing(item=lent, search_plan="page 7"))
    assert unit.copy(lent).state == "missing"


def test_pages_too_many_are_a_difference_but_not_a_shortage(unit: Unit, lent: int) -> None:
    with refused("return.pages"):
        unit.when_returned(lent, pages=25)
    unit.when_returned(lent, unit.sign("Reader"), pages=25, violation="a note inside")
    assert unit.journal[-1].event.condition == "sound"


def test_a_stick_has_no_pages_to_count(unit: Unit) -> None:
    stick = unit.given_carrier()
    unit.when_lent([stick], "Reader")
    unit.when_returned(stick, pages=3, condition="damaged")
    assert unit.journal[-1].event.condition == "damaged"


def test_only_what_is_out_comes_back(unit: Unit, lent: int) -> None:
    unit.when_returned(lent)
    with refused("return.not_lent"):
        unit.when_returned(lent)
    with refused("no-such-object"):
        unit.when_returned(4711)


def test_what_is_missing_is_found_not_returned(unit: Unit, lent: int) -> None:
    unit.perform(ReportMissing(item=lent, search_plan="ask"))
    with refused("return.missing"):
        unit.when_returned(lent)
    unit.perform(Recover(item=lent, found_where="desk", exposure="nobody"))
    assert unit.copy(lent).state == "in_store"


def test_it_may_be_put_elsewhere_if_the_place_holds_its_level(unit: Unit, lent: int) -> None:
    drawer = unit.places["desk drawer"]
    with refused("place.level"):
        unit.when_returned(lent, place=drawer)
    with refused("no-such-object"):
        unit.when_returned(lent, place=4711)
    unit.when_returned(lent, place=unit.places["strong room"])
    assert unit.copy(lent).place == unit.places["strong room"]


def test_a_wrong_place_is_entered_by_two(unit: Unit, lent: int) -> None:
    drawer = unit.places["desk drawer"]
    unit.when_returned(lent, unit.sign("Deputy"), place=drawer, violation="lay there overnight")
    assert (unit.copy(lent).place, unit.copy(lent).violations) == (drawer, 1)


def test_the_better_place_given_heals_the_worse_one_registered(unit: Unit) -> None:
    (one,) = unit.given_copies("1", unit.sign("Leader"), place=unit.places["desk drawer"], violation="full")
    unit.when_lent([one], "Reader")
    with refused("place.level"):
        unit.when_returned(one)
    unit.when_returned(one, place=unit.places["safe"])
    assert unit.copy(one).violations == 1


def test_returned_is_not_before_lent(unit: Unit, lent: int) -> None:
    with refused("faults", "on"):
        unit.when_returned(lent, on=MONDAY - timedelta(days=1), late_reason="forgotten")
    with refused("faults", "late_reason"):
        unit.when_returned(lent, on=MONDAY)
    unit.when_returned(lent, on=MONDAY, late_reason="forgotten")
    assert (unit.copy(lent).since, unit.journal[-1].event.late_reason) == (MONDAY, "forgotten")


def test_an_unknown_condition_is_a_fault(unit: Unit, lent: int) -> None:
    with refused("faults", "condition"):
        unit.when_returned(lent, condition="wet")
