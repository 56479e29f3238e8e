"""Moving items within the store."""

from __future__ import annotations

from secretdesk.domain.custody.correcting import Void
from secretdesk.domain.custody.moving import Move
from tests.domain.world import Unit, refused


def test_items_lie_elsewhere_and_nothing_else_changes(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    unit.perform(Move(items=(one, two), place=unit.places["strong room"]))
    assert {unit.copy(id_).place for id_ in (one, two)} == {unit.places["strong room"]}
    assert (unit.copy(one).state, unit.copy(one).since) == ("in_store", unit.today)


def test_a_place_holds_up_to_its_level(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    drawer = unit.places["desk drawer"]
    with refused("place.level"):
        unit.perform(Move(items=(one, two), place=drawer))
    assert unit.copy(one).place == unit.places["safe"]
    unit.perform(Move(items=(one,), place=drawer, violation="no safe free"), [unit.sign("Deputy")])
    assert (unit.copy(one).place, unit.copy(one).violations) == (drawer, 1)


def test_what_is_out_is_not_moved(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.when_lent([one], "Reader")
    with refused("move.not_in_store"):
        unit.perform(Move(items=(one,), place=unit.places["strong room"]))


def test_only_to_places_that_are_there(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    with refused("no-such-object"):
        unit.perform(Move(items=(one,), place=4711))
    with refused("no-such-object"):
        unit.perform(Move(items=(4711,), place=unit.places["safe"]))
    attic = unit.given_place("attic")
    void = Void(kind="place", object=attic, reason="no such room")
    unit.perform(void, [unit.sign("Leader", "secrecy_leader")])
    with refused("no-such-object"):
        unit.perform(Move(items=(one,), place=attic))
    with refused("faults", "items"):
        unit.perform(Move(place=attic))
