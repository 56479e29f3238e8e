"""Escorting and destroying (T40-T43)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from secretdesk.domain.custody.destroying import DestroyAtPlant, DestroyInHouse, ReturnFromPlant, SealAndEscort
from secretdesk.domain.ledgers import Slip
from tests.domain.world import MONDAY, Unit, refused


class Load:
    """A list approved by the leader; the acts that end it, with what is usually said."""

    def __init__(self, unit: Unit, level: str = "mimi", *, lists: int = 3) -> None:
        self.unit = unit
        self.items = unit.given_copies(f"1-{lists}", level=level, period=None)
        self.batch = unit.when_listed(*self.items)
        unit.when_approved(self.batch)
        self.two = (unit.people["First"], unit.people["Second"])

    def seal(self, *cosigners: Any, **more: Any) -> None:
        values = {"items": self.items, "seals": "1-2 F0091", "escorts": self.two, **more}
        self.unit.perform(SealAndEscort(batch=self.batch, **values), cosigners)

    def at_plant(self, *cosigners: Any, **more: Any) -> None:
        values = {"destroyed_on": self.unit.today, "supervisors": self.two, "plant_paper": "CX-1", "paper": True}
        self.unit.perform(DestroyAtPlant(batch=self.batch, **{**values, **more}), cosigners)

    def in_house(self, *cosigners: Any, **more: Any) -> None:
        values = {"items": self.items, "device": "S-9", "supervisors": self.two, "paper": True, **more}
        self.unit.perform(DestroyInHouse(batch=self.batch, **values), cosigners)

    @property
    def record(self) -> Any:
        return self.unit.records["batch", self.batch]

    def states(self) -> set[str]:
        return {self.unit.copy(id_).state for id_ in self.items}


@pytest.fixture
def load(unit: Unit) -> Load:
    return Load(unit)


def test_sealed_escorted_destroyed_certified(unit: Unit, load: Load) -> None:
    load.seal(vehicle="A 1")
    assert load.states() == {"destruction_in_transit"}
    assert (load.record.state, load.record.vehicle, load.record.departed_at.date()) == ("in_transit", "A 1", MONDAY)
    assert unit.closing("mimi") == 3
    unit.pass_days(2)
    load.at_plant(destroyed_on=MONDAY + timedelta(days=1), started="9:10", ended="9:40")
    assert load.states() == {"destroyed"}
    copy = unit.copy(load.items[0])
    assert (copy.custodian, copy.place, copy.closed_on) == (None, None, MONDAY + timedelta(days=1))
    assert copy.voucher == load.record.certificate_no == "XZ-2026-01"
    assert (load.record.by_level, load.record.pages) == ((("mimi", "3"),), 72)
    assert unit.closing("mimi") == 0
    assert unit.lines()["out", "destroyed"] == 3
    assert [one.record.slip_kind for one in unit.find(Slip)] == ["approval", "escort", "certificate"]


def test_what_the_batch_says_of_itself_at_each_step(unit: Unit, load: Load) -> None:
    people, approved = unit.people, load.record
    load.seal(vehicle="A 1")
    departed = unit.context().now
    escorted = replace(
        approved, state="in_transit", seals="1-2 F0091", vehicle="A 1", escorts=load.two, departed_at=departed
    )
    assert load.record == escorted
    unit.perform(ReturnFromPlant(batch=load.batch, reason="holiday"))
    assert load.record == approved
    load.in_house(operator=people["Deputy"], started="9:10", ended="9:40")
    assert load.record == replace(
        approved,
        state="destroyed",
        destroyed_on=unit.today,
        supervisors=load.two,
        certificate_no="XZ-2026-01",
        by_level=(("mimi", "3"),),
        pages=72,
        device="S-9",
        operator=people["Deputy"],
        started="9:10",
        ended="9:40",
    )
    for kind in ("approval", "certificate", "escort"):
        (slip,) = unit.find(Slip, slip_kind=kind)
        assert (slip.record.batch, slip.record.items) == (load.batch, load.items)


def test_in_house_before_two_supervisors(unit: Unit, load: Load) -> None:
    load.in_house(operator=unit.people["Deputy"])
    assert load.states() == {"destroyed"}
    assert (load.record.device, load.record.operator, load.record.plant_paper) == ("S-9", unit.people["Deputy"], None)
    assert load.record.supervisors == load.two


def test_nothing_before_approval_and_nothing_twice(unit: Unit, load: Load) -> None:
    (other,) = unit.given_copies("9")
    unapproved = unit.when_listed(other)
    for command in (
        SealAndEscort(batch=unapproved, items=(other,), seals="1", escorts=load.two),
        DestroyInHouse(batch=unapproved, items=(other,), device="S", supervisors=load.two, paper=True),
        DestroyAtPlant(batch=unapproved, destroyed_on=MONDAY, supervisors=load.two, plant_paper="C", paper=True),
        ReturnFromPlant(batch=unapproved, reason="closed"),
    ):
        with refused("wrong-step"):
            unit.perform(command)
    load.in_house()
    for act in (load.in_house, load.seal, load.at_plant):
        with refused("wrong-step"):
            act()


@pytest.mark.parametrize("act", ["seal", "in_house"])
def test_every_item_of_the_list_is_scanned_and_no_other(unit: Unit, load: Load, act: str) -> None:
    (other,) = unit.given_copies("9")
    with refused("destroy.count"):
        getattr(load, act)(items=load.items[:-1])
    with refused("not-on-list"):
        getattr(load, act)(items=(*load.items, other))
    getattr(load, act)(items=tuple(reversed(load.items)))


def test_two_different_escorts(unit: Unit, load: Load) -> None:
    first = unit.people["First"]
    for escorts in ((), (first,), (first, first)):
        with refused("two-escorts"):
            load.seal(escorts=escorts)
    with refused("no-such-object"):
        load.seal(escorts=(first, 4711))


@pytest.mark.parametrize("act", ["in_house", "at_plant"])
def test_two_supervisors_who_neither_asked_nor_approved(unit: Unit, load: Load, act: str) -> None:
    if act == "at_plant":
        load.seal()
    first = unit.people["First"]
    people = unit.people
    for supervisors in ((), (first,), (first, first), (first, people["Officer"]), (first, people["Leader"])):
        with refused("destroy.supervisors"):
            getattr(load, act)(supervisors=supervisors)
    with refused("no-such-object"):
        getattr(load, act)(supervisors=(first, 4711))


def test_who_operates_does_not_supervise(unit: Unit, load: Load) -> None:
    with refused("destroy.supervisors"):
        load.in_house(operator=unit.people["First"])


@pytest.mark.parametrize("act", ["in_house", "at_plant"])
def test_supervisors_sign_at_the_desk_or_on_paper(unit: Unit, load: Load, act: str) -> None:
    if act == "at_plant":
        load.seal()
    with refused("supervisors-not-signed"):
        getattr(load, act)(paper=False)
    with refused("supervisors-not-signed"):
        getattr(load, act)(unit.sign("First"), paper=False)
    getattr(load, act)(unit.sign("First"), unit.sign("Second"), paper=False)
    certificate = unit.find(Slip, slip_kind="certificate")[0].record
    assert certificate.signature == "at_desk"


def test_escorts_who_sign_at_the_desk_leave_no_signature_missing(unit: Unit, load: Load) -> None:
    load.seal(unit.sign("First"), unit.sign("Second"))
    assert unit.find(Slip, slip_kind="escort")[0].record.signature == "at_desk"


def test_destroyed_between_departure_and_today(unit: Unit, load: Load) -> None:
    unit.pass_days(1)
    load.seal()
    for day in (MONDAY, unit.today + timedelta(days=1)):
        with refused("destroyed-before-departure"):
            load.at_plant(destroyed_on=day)
    load.at_plant()


def test_what_the_plant_turns_away_comes_back_and_may_go_again(unit: Unit, load: Load) -> None:
    load.seal()
    unit.perform(ReturnFromPlant(batch=load.batch, reason="holiday"))
    assert load.states() == {"destruction_approved"}
    assert (load.record.state, load.record.escorts, load.record.departed_at) == ("approved", (), None)
    load.seal()
    load.at_plant()
    assert [one.record.number for one in unit.find(Slip, slip_kind="escort")] == ["YY-2026-0001", "YY-2026-0002"]


def test_the_highest_level_is_not_destroyed_in_house(unit: Unit) -> None:
    load = Load(unit, "juemi")
    with refused("destroy.in_house_juemi"):
        load.in_house()
    load.in_house(unit.sign("Deputy"), violation="nobody knew")
    assert {unit.copy(id_).violations for id_ in load.items} == {1}


def test_a_violation_marks_only_what_it_concerns(unit: Unit) -> None:
    (secret,) = unit.given_copies("1", level="juemi", period=None)
    (low,) = unit.given_copies("1")
    batch = unit.when_listed(secret, low)
    unit.when_approved(batch)
    two = (unit.people["First"], unit.people["Second"])
    command = DestroyInHouse(
        batch=batch, items=(low, secret), device="S", supervisors=two, paper=True, violation="nobody knew"
    )
    unit.perform(command, [unit.sign("Deputy")])
    assert (unit.copy(secret).violations, unit.copy(low).violations) == (1, 0)


def test_a_list_changed_behind_the_approval_is_named(unit: Unit, load: Load) -> None:
    key = ("copy", load.items[1])
    unit.records[key] = replace(unit.records[key], pages=1)
    for act in (load.seal, load.in_house):
        with refused("list-differs"):
            act()


def test_certificates_count_by_the_year_of_destruction(unit: Unit) -> None:
    first, second = Load(unit, lists=1), Load(unit, lists=1)
    first.in_house()
    unit.today = MONDAY.replace(year=2027)
    second.in_house()
    assert (first.record.certificate_no, second.record.certificate_no) == ("XZ-2026-01", "XZ-2027-01")


def test_required_papers(unit: Unit, load: Load) -> None:
    with refused("faults", "seals"):
        load.seal(seals="")
    with refused("faults", "device"):
        load.in_house(device="")
    load.seal()
    with refused("faults", "plant_paper"):
        load.at_plant(plant_paper="")
    with refused("faults", "reason"):
        unit.perform(ReturnFromPlant(batch=load.batch, reason=""))
