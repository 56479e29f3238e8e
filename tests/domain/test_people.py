"""Registering people and places, badges, admitting accounts."""

from __future__ import annotations

from secretdesk.domain.custody.people import Admit, BindBadge, RegisterPerson, RegisterPlace
from secretdesk.text import say
from tests.domain.world import Unit, made, refused


def test_a_staff_number_stands_once(unit: Unit) -> None:
    with refused("faults", "staff_no"):
        unit.perform(RegisterPerson(staff_no="0001", name="Another", department="Plans"))
    with refused("faults", "staff_no", "name", "department", "tier"):
        unit.perform(RegisterPerson(staff_no="", name="", department="", tier="royal"))


def test_an_account_belongs_to_one_person(unit: Unit) -> None:
    with refused("faults", "account"):
        unit.given_person("Double", account=1)
    account = unit.given_account("reader", "member")
    unit.perform(Admit(person=unit.people["Reader"], account=account))
    assert unit.records["person", unit.people["Reader"]].account == account
    unit.perform(Admit(person=unit.people["Reader"], account=account))
    with refused("account-taken"):
        unit.perform(Admit(person=unit.people["Junior"], account=account))


def test_only_a_granted_account_is_admitted(unit: Unit) -> None:
    account = unit.given_account("reader", "member", granted=False)
    with refused("not-granted"):
        unit.perform(Admit(person=unit.people["Reader"], account=account))
    with refused("no-such-object"):
        unit.perform(Admit(person=unit.people["Reader"], account=4711))
    with refused("no-such-object"):
        unit.perform(Admit(person=4711, account=account))


def test_a_badge_stands_for_one_person(unit: Unit) -> None:
    unit.perform(BindBadge(person=unit.people["Reader"], badge="A1"))
    with refused("badge-taken"):
        unit.perform(BindBadge(person=unit.people["Junior"], badge="A1"))
    unit.perform(BindBadge(person=unit.people["Reader"], badge="B2"))
    unit.perform(BindBadge(person=unit.people["Junior"], badge="A1"))
    assert unit.records["person", unit.people["Junior"]].badge == "A1"
    with refused("no-such-object"):
        unit.perform(BindBadge(person=4711, badge="C3"))
    with refused("faults", "badge"):
        unit.perform(BindBadge(person=unit.people["Reader"], badge=""))


def test_a_place_holds_no_more_than_what_it_stands_in(unit: Unit) -> None:
    room = unit.given_place("room", "jimi")
    unit.given_place("room cabinet", "jimi", parent=room)
    with refused("faults", "level"):
        unit.given_place("room safe", "juemi", parent=room)
    with refused("faults", "name"):
        unit.given_place("room")
    with refused("faults", "parent"):
        unit.given_place("nowhere", parent=4711)
    with refused("faults", "level", "place_kind") as caught:
        unit.perform(RegisterPlace(code="x", name="x", level="hush", place_kind="cave"))
    assert {(one.field, say(one.message, "zh_CN")) for one in caught.value.faults} == {
        ("level", "不是本单位所用的密级。"),
        ("place_kind", "不在可选项内。"),
    }
    shelf = made(unit.perform(RegisterPlace(code="1", name="shelf", level="mimi", place_kind="shelf")), "place")
    assert unit.records["place", shelf].place_kind == "shelf"
