"""What numbers a register may bring: each calls one thing, and none of them is words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from secretdesk.domain.custody.importing import TAKINGS, ImportRegister, Row, sort
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.domain.numbering import item_number
from tests.domain.world import Unit, refused

CAME = date(2024, 5, 6)
REASON = "Imported from an old register"


def document(unit: Unit, **more: Any) -> dict[str, Any]:
    values = {"received_on": CAME, "issuer": "Ministry", "title": "Plan", "level": "mimi", "period": "5\u5e74"}
    return values | {"copy_no": ("000001",), "place": unit.places["safe"]} | more


def carrier(unit: Unit, **more: Any) -> dict[str, Any]:
    values = {"registered_on": CAME, "carrier_kind": "usb_stick", "name": "Stick", "level": "mimi", "serial_no": "SN1"}
    return values | {"place": unit.places["safe"]} | more


def machine(unit: Unit, **more: Any) -> dict[str, Any]:
    return {"registered_on": CAME, "model": "T630", "level": "mimi", "place": unit.places["safe"]} | more


def take_in(unit: Unit, ledger: str, *told: dict[str, Any]) -> None:
    rows = tuple(Row(k, values) for k, values in enumerate(told))
    unit.perform(ImportRegister(ledger=ledger, reason=REASON, rows=rows))


def faults(unit: Unit, ledger: str, *told: dict[str, Any]) -> list[tuple[int, str]]:
    """Return what is wrong, and check that the act refuses it."""
    rows = tuple(Row(k, values) for k, values in enumerate(told))
    found = [(one.at, one.field) for one in sort(TAKINGS[ledger], rows, unit.context(), unit, REASON)[0].faults]
    with refused("faults", *(f"{at}.{name}" for at, name in found)):
        take_in(unit, ledger, *told)
    return found


def test_a_number_that_calls_something_here_is_taken_by_nothing_else(unit: Unit) -> None:
    unit.given_copies("1-2")
    unit.given_carrier()
    paper, stick = (unit.items()[k].record.number for k in (0, 2))
    one = {"copy_no": ("000001",)}
    assert faults(unit, "documents", document(unit, number=paper, **one)) == [(0, "number")]
    assert faults(unit, "documents", document(unit, number=stick, **one)) == [(0, "number")]
    assert faults(unit, "carriers", carrier(unit, number=paper)) == [(0, "number")]
    assert faults(unit, "computers", machine(unit, number=stick)) == [(0, "number")]


def test_a_number_of_another_kind_is_not_taken_before_it_is_given(unit: Unit) -> None:
    letters = unit.profile.letters
    paper, stick, machine_no = (item_number(letters[kind], 2024, 1) for kind in ("document", "usb_stick", "computer"))
    assert faults(unit, "carriers", carrier(unit, number=paper)) == [(0, "number")]
    assert faults(unit, "carriers", carrier(unit, number=machine_no)) == [(0, "number")]
    assert faults(unit, "computers", machine(unit, number=stick)) == [(0, "number")]


@pytest.mark.parametrize("words", ["Plan for the year 2024 of the whole province", "Plan of the province"])
def test_a_title_read_as_a_register_number_never_comes_into_the_log(unit: Unit, words: str) -> None:
    assert faults(unit, "documents", document(unit, register_no=words)) == [(0, "register_no")]


@pytest.mark.parametrize("number", ["A-7", "2024-12-3", "JM2024001A", "机收字〔2023〕第0012号", "12(2)"])
def test_register_numbers_of_any_old_book_are_taken(unit: Unit, number: str) -> None:
    take_in(unit, "documents", document(unit, register_no=number))
    assert [one.record.register_no for one in unit.find(Document)] == [number]


def test_copies_of_a_document_share_its_number_and_no_two_theirs(unit: Unit) -> None:
    first, second, other = (item_number("D", 2024, serial, copy) for serial, copy in ((7, 1), (7, 2), (8, 2)))
    title = document(unit, copy_no=("000001",), number=first)

    def copy(number: str | None) -> dict[str, Any]:
        values = {"copy_no": ("000002",), "place": unit.places["safe"]}
        return values | ({"number": number} if number else {})

    assert faults(unit, "documents", title, copy(first)) == [(1, "number")]
    assert faults(unit, "documents", title, copy(other)) == [(1, "number")]
    assert faults(unit, "documents", title, copy(None)) == [(1, "number")]
    assert faults(unit, "documents", title, title | {"title": "Other"}) == [(1, "number")]
    take_in(unit, "documents", title, copy(second))
    assert [one.record.number for one in unit.find(Copy)] == [first, second]
