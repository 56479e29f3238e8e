"""Registering carriers (C01, C02)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.ledgers import Carrier
from tests.domain.world import MONDAY, Unit, refused


def test_a_carrier_enters_the_account_under_its_letter(unit: Unit) -> None:
    stick = unit.given_carrier(capacity="64 GB", period="3年", department="Plans")
    record = unit.records["carrier", stick]
    assert record.number[:-2] == "F26-0001"
    assert (record.state, record.custodian, record.capacity) == ("in_store", unit.people["Officer"], "64 GB")
    assert record.expires_on == date(2029, 3, 2)
    assert unit.closing("mimi", "usb_stick") == 1
    assert unit.lines() == {("in", "purchased"): 1}


def test_without_a_period_a_stick_keeps_its_level_for_life(unit: Unit) -> None:
    assert unit.records["carrier", unit.given_carrier()].expires_on is None


def test_kinds_that_share_a_letter_share_its_numbers(unit: Unit) -> None:
    ids = [unit.given_carrier(kind) for kind in ("usb_stick", "memory_card", "mobile_disk", "hard_disk")]
    numbers = [unit.records["carrier", id_].number[:-2] for id_ in ids]
    assert numbers == ["F26-0001", "F26-0002", "H26-0001", "H26-0002"]


def test_numbers_start_again_each_year(unit: Unit) -> None:
    unit.given_carrier()
    unit.today = date(2027, 1, 4)
    new = unit.given_carrier()
    late = unit.given_carrier(acquired_on=date(2026, 12, 30), late_reason="delivered without paper")
    assert unit.records["carrier", new].number.startswith("F27-0001-")
    assert unit.records["carrier", late].number.startswith("F26-0002-")
    assert unit.journal[-1].event.late_reason == "delivered without paper"


def test_everything_to_mend_is_said_at_once(unit: Unit) -> None:
    command = RegisterCarrier(
        acquired_on=MONDAY + timedelta(days=1),
        carrier_kind="usb_stick",
        name="",
        level="mimi",
        period="11年",
        place=4711,
        acquired="stolen",
    )
    with refused("faults", "acquired_on", "name", "period", "place", "serial_no", "acquired"):
        unit.perform(command)


@pytest.mark.parametrize(("name", "value"), [("level", "hush"), ("carrier_kind", "abacus")])
def test_levels_and_kinds_are_those_of_the_profile(unit: Unit, name: str, value: str) -> None:
    with refused("faults", name):
        unit.given_carrier(**{"kind" if name == "carrier_kind" else name: value})


def test_acquired_before_today_needs_its_reason(unit: Unit) -> None:
    with refused("faults", "late_reason"):
        unit.given_carrier(acquired_on=MONDAY - timedelta(days=1))


def test_a_serial_number_stands_once(unit: Unit) -> None:
    from secretdesk.domain.custody.correcting import Void

    stick = unit.given_carrier(serial_no="AB1")
    with refused("faults", "serial_no"):
        unit.given_carrier("hard_disk", serial_no="AB1")
    void = Void(kind="carrier", object=stick, reason="twice")
    unit.perform(void, [unit.sign("Leader", "secrecy_leader")])
    unit.given_carrier("hard_disk", serial_no="AB1")
    assert unit.count(Carrier, serial_no="AB1") == 2


def test_notebooks_bear_no_serial_number(unit: Unit) -> None:
    first, second = (unit.given_carrier("secrecy_notebook", serial_no=None, pages=100) for _ in range(2))
    assert unit.records["carrier", second].number.startswith("N26-0002-")
    assert unit.records["carrier", first].pages == 100


def test_a_place_below_its_level_is_a_violation_of_two(unit: Unit) -> None:
    drawer = unit.places["desk drawer"]
    with refused("place.level"):
        unit.given_carrier(place=drawer)
    command = RegisterCarrier(
        acquired_on=MONDAY, carrier_kind="tape", name="Tape", level="mimi", place=drawer, violation="found there"
    )
    unit.perform(command, [unit.sign("Deputy")])
    assert [one.record.violations for one in unit.find(Carrier)] == [1]
