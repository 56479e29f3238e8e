"""Opening numbers: every series goes on behind its paper book, and what was given is never given again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from secretdesk.domain import series
from secretdesk.domain.custody.opening import OpenNumbers
from secretdesk.domain.custody.printing import ReservePrint
from tests.domain.world import MONDAY, Unit, made, refused

BOOK = "incoming:密收"


def opened(unit: Unit, of: str, last: int, year: int = MONDAY.year) -> int:
    return made(unit.perform(OpenNumbers(series=of, year=year, last=last)), "opening")


def test_the_register_goes_on_behind_the_paper_book(unit: Unit) -> None:
    opened(unit, BOOK, 123)
    opened(unit, "item:D", 88)
    document = made(unit.perform(unit.incoming("1")), "document")
    record = unit.records["document", document]
    assert record.register_no == f"密收〔{MONDAY.year}〕0124"
    assert record.number_serial == 89
    inner = made(unit.perform(unit.incoming("2", level="neibu", period=None)), "document")
    assert unit.records["document", inner].serial == 1  # another book was not opened


@pytest.mark.parametrize("of", ["item:F", "batch", "loan", "print"])
def test_every_other_series_honours_its_opening(unit: Unit, of: str) -> None:
    opened(unit, of, 41)
    first, second = unit.given_copies("1-2")
    match of:
        case "item:F":
            given = unit.records["carrier", unit.given_carrier()].serial
        case "batch":
            given = unit.records["batch", unit.when_listed(first)].serial
        case "loan":
            given = unit.records["slip", made(unit.when_lent([second], "Reader"), "slip")].serial
        case _:
            given = unit.records["sheet", made(unit.perform(ReservePrint(form="F01")), "sheet")].serial
    assert given == 42


def test_series_are_called_as_people_call_them(unit: Unit) -> None:
    for text, id_ in (("密收", BOOK), ("D", "item:D"), ("XH", "batch"), ("JY", "loan"), ("print", "print")):
        assert series.find(unit.profile, text) == id_
    with refused("faults", "series"):
        opened(unit, "nothing of ours", 3)
    assert series.example(unit.profile, "item:D", 2026, 93) == "D26-0093"
    assert len(set(series.every(unit.profile))) == len(series.every(unit.profile))


def test_it_can_be_mended_until_the_vault_goes_on_from_it(unit: Unit) -> None:
    id_ = opened(unit, BOOK, 123)
    unit.perform(OpenNumbers(series=BOOK, year=MONDAY.year, last=132))
    assert unit.records["opening", id_].last == 132
    assert unit.refold("opening", id_) == unit.records["opening", id_]
    unit.perform(unit.incoming("1"))
    with refused("opening-used"):
        opened(unit, BOOK, 140)


def test_an_entry_by_mistake_is_taken_back_with_nought(unit: Unit) -> None:
    opened(unit, BOOK, 123)
    unit.perform(OpenNumbers(series=BOOK, year=MONDAY.year, last=0))
    document = made(unit.perform(unit.incoming("1")), "document")
    assert unit.records["document", document].serial == 1


def test_never_below_what_was_given_and_a_jump_has_the_leaders_signature(unit: Unit) -> None:
    unit.perform(unit.incoming("1"))
    unit.perform(unit.incoming("2"))
    command = OpenNumbers(series=BOOK, year=MONDAY.year, last=50)
    with refused("cosigner-missing"):
        unit.perform(command)
    leader = unit.sign("Leader", "secrecy_leader")
    with refused("faults", "last"):
        unit.perform(OpenNumbers(series=BOOK, year=MONDAY.year, last=1), [leader])
    id_ = made(unit.perform(command, [leader]), "opening")
    assert (unit.records["opening", id_].first, unit.records["opening", id_].last) == (3, 50)
    document = made(unit.perform(unit.incoming("3")), "document")
    assert unit.records["document", document].serial == 51


def test_the_founding_sheet_was_printed_before_and_is_no_jump(unit: Unit) -> None:
    unit.perform(ReservePrint(form="founding"))
    id_ = opened(unit, "print", 212)
    assert unit.records["opening", id_].first == 2


def test_a_year_that_has_not_begun_and_a_number_that_says_nothing(unit: Unit) -> None:
    with refused("faults", "year"):
        opened(unit, BOOK, 5, MONDAY.year + 1)
    with refused("faults", "last"):
        opened(unit, BOOK, 0)


def test_each_year_has_its_own(unit: Unit) -> None:
    opened(unit, BOOK, 77, MONDAY.year - 1)
    late = unit.incoming(
        "1",
        received_on=MONDAY - timedelta(days=100),
        issue_date=MONDAY - timedelta(days=101),
        late_reason="found in a drawer",
    )
    document = made(unit.perform(late), "document")
    assert unit.records["document", document].serial == 78
    today = made(unit.perform(unit.incoming("2")), "document")
    assert unit.records["document", today].serial == 1
