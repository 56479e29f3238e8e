"""Safes and key rooms: registered at their place, combinations changed, rooms checked (F47, F55)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from secretdesk.domain.custody.correcting import Void
from secretdesk.domain.custody.key_rooms import CheckKeyRoom, RegisterKeyRoom
from secretdesk.domain.custody.safes import ChangeCombination, RegisterSafe
from tests.domain.world import MONDAY, Unit, made, refused


def given_safe(unit: Unit, **more: Any) -> int:
    values: dict[str, Any] = {"cabinet_no": "1", "place": unit.places["safe"], "changed_on": MONDAY, **more}
    return made(unit.perform(RegisterSafe(**values)), "safe")


def given_room(unit: Unit, **more: Any) -> int:
    values: dict[str, Any] = {"name": "Registry", "place": unit.places["strong room"], "staff": 3, **more}
    return made(unit.perform(RegisterKeyRoom(**values)), "key_room")


def test_a_safe_is_registered_once_at_a_place(unit: Unit) -> None:
    given_safe(unit)
    with refused("faults", "place"):
        given_safe(unit, cabinet_no="2")
    with refused("faults", "cabinet_no"):
        given_safe(unit, place=unit.places["desk drawer"])
    with refused("faults", "place", "key_holders", "changed_on", "lock_kind"):
        later = MONDAY + timedelta(days=1)
        given_safe(unit, cabinet_no="3", place=99, key_holders=(98,), changed_on=later, lock_kind="none")


def test_a_combination_changes_hands(unit: Unit) -> None:
    safe = given_safe(unit, combination_holders=(unit.people["Officer"],))
    unit.pass_days(100)
    unit.perform(
        ChangeCombination(safe=safe, reason="staff_change", holders=(unit.people["Deputy"],), sealed_copy="R1")
    )
    record = unit.records["safe", safe]
    assert (record.changed_on, record.combination_holders) == (unit.today, (unit.people["Deputy"],))
    assert (record.changed_by, record.changes, record.sealed_copy) == (unit.people["Officer"], 1, "R1")
    unit.perform(ChangeCombination(safe=safe))
    assert unit.records["safe", safe].combination_holders == (unit.people["Deputy"],)
    with refused("faults", "changed_on"):
        unit.perform(ChangeCombination(safe=safe, changed_on=MONDAY))
    assert unit.refold("safe", safe) == unit.records["safe", safe]


def test_somebody_must_know_the_combination_and_a_key_lock_has_none(unit: Unit) -> None:
    with refused("faults", "holders"):
        unit.perform(ChangeCombination(safe=given_safe(unit)))
    keyed = given_safe(unit, cabinet_no="2", place=unit.places["desk drawer"], lock_kind="key")
    with refused("no-combination"):
        unit.perform(ChangeCombination(safe=keyed, holders=(unit.people["Officer"],)))


def test_a_key_room_is_checked(unit: Unit) -> None:
    room = given_room(unit, determined_on=MONDAY, confirmed_on=MONDAY)
    unit.perform(CheckKeyRoom(room=room, finding="sound", staff=4))
    record = unit.records["key_room", room]
    assert (record.checked_on, record.checked_by, record.staff) == (MONDAY, unit.people["Officer"], 4)
    with refused("faults", "checked_on"):
        unit.perform(CheckKeyRoom(room=room, finding="sound", checked_on=MONDAY - timedelta(days=1)))


def test_a_key_room_stands_once_and_its_days_in_order(unit: Unit) -> None:
    given_room(unit)
    with refused("faults", "name", "confirmed_on"):
        given_room(unit, determined_on=MONDAY, confirmed_on=MONDAY - timedelta(days=1))


def test_a_place_with_a_safe_or_a_key_room_is_not_voided(unit: Unit) -> None:
    safe, leader = given_safe(unit), unit.sign("Leader", "secrecy_leader")
    with refused("still-registered"):
        unit.perform(Void(kind="place", object=unit.places["safe"], reason="gone"), [leader])
    unit.perform(Void(kind="safe", object=safe, reason="gone"), [leader])
    unit.perform(Void(kind="place", object=unit.places["safe"], reason="gone"), [leader])
    with refused("already-voided"):
        unit.perform(ChangeCombination(safe=safe, holders=(unit.people["Officer"],)))
