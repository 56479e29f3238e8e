"""Taking in lists of safes and key rooms, and what every ledger that takes registers in declares."""

from __future__ import annotations

import pytest

from secretdesk.domain.custody.importing import TAKINGS
from secretdesk.domain.ledger import LEDGERS, field_of, fields_of
from secretdesk.domain.ledgers import KeyRoom, Safe
from secretdesk.domain.ledgers.imports import INTO
from tests.domain.test_importing import faults, only, sorted_, take_in
from tests.domain.world import Unit


def test_safes_and_key_rooms_stand_at_places(unit: Unit) -> None:
    take_in(unit, "safes", {"cabinet_no": "S1", "place": unit.places["safe"], "lock_kind": "dial"})
    take_in(unit, "key_rooms", {"name": "Archive", "place": unit.places["strong room"], "staff": 3})
    assert (only(unit, Safe).cabinet_no, only(unit, KeyRoom).staff) == ("S1", 3)
    assert sorted_(unit, "safes", {"cabinet_no": "S1", "place": unit.places["safe"]}).same == [0]
    assert faults(unit, "safes", {"cabinet_no": "S2", "place": unit.places["safe"]}) == [(0, "place")]
    assert faults(unit, "key_rooms", {"name": "B"}) == [(0, "place")]


@pytest.mark.parametrize("ledger", TAKINGS)
def test_every_field_that_can_be_filled_is_declared(ledger: str) -> None:
    taking = TAKINGS[ledger]
    assert taking.record is LEDGERS[ledger] or ledger == "copies"
    assert set(taking.required) <= set(taking.fields)
    assert {field_of(cls, name).name for name, cls in taking.fields.items()} == set(taking.fields)
    asked = {scheme.column for scheme in taking.schemes}
    assert asked <= {one.name for one in fields_of(taking.record)}
    assert ledger in dict(INTO)
