"""What is written of many together is to the byte what is written of each alone."""

from __future__ import annotations

from typing import Any

import pytest

from secretdesk.domain.ledger import EVENTS, LEDGERS, altered
from secretdesk.vault import bodies, codec, tables
from tests.domain.test_golden import golden

MANY = 40


@pytest.mark.parametrize("cls", EVENTS.values(), ids=lambda cls: cls.__name__)
def test_events_of_a_sort_written_together_are_as_written_alone(cls: type[Any]) -> None:
    every = [golden.example(cls, bare=bare) for _ in range(MANY) for bare in (False, True)]
    assert bodies.write_many(every) == [bodies.write(event) for event in every]


def test_events_of_all_sorts_keep_their_order() -> None:
    every = [golden.example(cls, bare=bare) for bare in (False, True) * MANY for cls in EVENTS.values()]
    assert bodies.write_many(every) == [bodies.write(event) for event in every]


def test_yes_is_not_one() -> None:
    one = golden.example(EVENTS["imported", 1], bare=False)
    every = [altered(one, taken=altered(one.taken, rows=rows)) for rows in (1, True, 0, False) * MANY]
    assert bodies.write_many(every) == [bodies.write(event) for event in every]


@pytest.mark.parametrize("number", [2**64, -(2**63) - 1])
def test_what_cannot_be_read_back_is_not_written_among_others_either(number: int) -> None:
    one = golden.example(EVENTS["imported", 1], bare=False)
    every = [altered(one, taken=altered(one.taken, rows=n)) for n in (*range(100), number)]
    with pytest.raises(ValueError, match="64 bits"):
        bodies.write_many(every)


def test_values_are_packed_each_for_itself() -> None:
    values: list[Any] = ["", "关于", 0, -1, 2**64 - 1, None, True, b"", b"\x00" * 40, [1, "a"], {1: None}]
    assert codec.pack_values(values) == [codec.encode(value) for value in values]
    assert codec.pack_values(values[:9]) == [codec.encode(value) for value in values[:9]]
    assert codec.pack_values([]) == []


@pytest.mark.parametrize("cls", LEDGERS.values(), ids=lambda cls: cls.__name__)
def test_rows_of_many_records_are_as_of_each(cls: type[Any]) -> None:
    table = tables.table_of(cls)
    every = [golden.example(cls, bare=bare) for bare in (False, True)] * 3
    assert tables.own_rows(table, every) == [tables.own_row(table, record) for record in every]
