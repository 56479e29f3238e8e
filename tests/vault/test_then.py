"""What is asked of a past day is led to by indexes: nothing is read from one end to the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from secretdesk.domain.ledgers import Copy
from secretdesk.vault import asof, tables
from tests.vault.world import World, new_world

DAY = date(2026, 3, 5)


@pytest.fixture
def world() -> Iterator[World]:
    made = new_world()
    yield made
    made.connection.close()


def plan(world: World, statement: str, *values: object) -> str:
    return "\n".join(row[3] for row in world.connection.execute(f"EXPLAIN QUERY PLAN {statement}", values))


@pytest.mark.parametrize("column", ["custodian", "state"])
@pytest.mark.parametrize("way", ["ASC", "DESC"])
def test_the_items_of_one_value_are_met_in_the_order_of_their_ids(world: World, column: str, way: str) -> None:
    table = tables.table_of(Copy)
    found = plan(world, f"SELECT t.id FROM {asof.of_value(table, column, DAY)} ORDER BY t.id {way} LIMIT 100", 1, 1)
    assert "MERGE (UNION ALL)" in found
    assert f"copies_by_{column}" in found
    assert f"COVERING INDEX copies_past_by_{column}" in found
    assert "SCAN" not in found


def test_an_index_leads_to_a_state_of_then(world: World) -> None:
    found = plan(world, asof.narrowed(tables.table_of(Copy), "t.\"state\" IN ('missing')", DAY))
    assert "COVERING INDEX copies_past_by_state" in found
    assert "SCAN" not in found
