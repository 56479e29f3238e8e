from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from secretdesk.domain.custody.correcting import Corrected
from secretdesk.domain.decision import Change
from secretdesk.domain.ledgers import Carrier, Copy, Document, Person, Place
from secretdesk.errors import Refusal
from secretdesk.vault.facts import FIND_LIMIT, TableFacts
from tests.vault.world import TODAY, World, carrier, incoming, new_world, person, place


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = new_world()
    (kept,) = made.do(place())
    made.do(person("王", "1"))
    made.do(incoming("一", kept, "1-3", document_no=None))
    made.do(incoming("二", kept, "4-5", document_no="密发〔2026〕2号"))
    made.do(carrier("disc", kept))
    yield made
    made.connection.close()


def test_get_and_item(world: World) -> None:
    facts = world.facts
    (one,) = facts.find(Carrier)
    assert facts.get(Carrier, one.id) == one.record
    assert facts.get(Carrier, None) is None
    assert facts.get(Carrier, 10**9) is None
    assert facts.item(one.id) == one
    (copy, *_) = facts.find(Copy)
    assert facts.item(copy.id) == copy
    assert facts.item(facts.find(Place)[0].id) is None


def test_find_and_count_by_any_fields_and_by_their_absence(world: World) -> None:
    facts = world.facts
    assert [one.record.title for one in facts.find(Document, document_no=None)] == ["一"]
    assert [one.record.title for one in facts.find(Document, document_no="密发〔2026〕2号", issuer="市委办公室")] == [
        "二"
    ]
    assert facts.count(Copy, registered_on=TODAY, level="jimi") == 5
    assert facts.count(Copy, registered_on=TODAY, level="mimi") == 0
    assert facts.count(Person, voided=False) == 1
    with pytest.raises(TypeError, match="no field"):
        facts.count(Person, shoe_size=41)


def test_highest(world: World) -> None:
    facts = world.facts
    assert facts.highest(Document, "serial", book="密收", year=2026) == 2
    assert facts.highest(Document, "serial", book="密收", year=1999) == 0


def test_held_by_is_what_is_out_in_a_person_s_hands(world: World) -> None:
    facts = world.facts
    (someone,) = facts.find(Person)
    (copy, *_) = facts.find(Copy)
    (disc,) = facts.find(Carrier)
    moved = {8: "on_loan", 9: someone.id}
    event = Corrected(on=TODAY, before={}, after=moved, reason="r")
    world.take([Change("copy", copy.id, event), Change("carrier", disc.id, event)])
    assert [(one.kind, one.id) for one in facts.held_by(someone.id)] == [("copy", copy.id), ("carrier", disc.id)]
    assert facts.held_by(someone.id)[0].record == replace(copy.record, state="on_loan", custodian=someone.id)
    due = Corrected(on=TODAY, before={}, after={11: TODAY.isoformat()}, reason="r")
    world.take([Change("copy", copy.id, due)])
    assert facts.held_by(someone.id, due_before=TODAY) == []
    late = facts.held_by(someone.id, due_before=TODAY + timedelta(days=1))
    assert [(one.kind, one.id) for one in late] == [("copy", copy.id)], "the disc has no day"
    back = Corrected(on=TODAY, before={}, after={8: "in_store"}, reason="r")
    world.take([Change("copy", copy.id, back)])
    assert [one.kind for one in facts.held_by(someone.id)] == ["carrier"]


def test_no_more_than_a_screenful_of_thousands_is_found() -> None:
    made = new_world()
    (kept,) = made.do(place())
    for k in range(2):
        made.do(incoming("x", kept, f"{k * 3000 + 1}-{k * 3000 + 3000}"))
    assert made.facts.count(Copy) == 6000
    assert len(made.facts.find(Copy)) == FIND_LIMIT
    made.connection.close()


def test_the_book_is_closed_to_those_without_its_key(world: World) -> None:
    facts = TableFacts(world.connection, book=False)
    with pytest.raises(Refusal, match="no-book-key"):
        facts.get(Copy, 1)
    with pytest.raises(Refusal, match="no-book-key"):
        facts.held_by(1)
