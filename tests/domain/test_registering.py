"""Registering incoming documents (T02): every copy numbered, everything to mend said at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from secretdesk.domain.ledgers import Document
from tests.domain.world import MONDAY, Unit, made, refused


def test_a_document_and_its_copies_are_one_act(unit: Unit) -> None:
    changes = unit.perform(unit.incoming("000121-000123, 000130", issue_date=date(2026, 2, 20)))
    assert [one.kind for one in changes] == ["document", "copy", "copy", "copy", "copy"]
    assert [one.id for one in changes] == list(range(changes[0].id, changes[0].id + 5))
    document = unit.records["document", changes[0].id]
    assert document.register_no == "密收〔2026〕0001"
    assert (document.copies, document.expires_on) == (4, date(2031, 2, 20))
    copies = [unit.copy(one.id) for one in changes[1:]]
    assert [one.copy_no for one in copies] == ["000121", "000122", "000123", "000130"]
    assert [one.number[:-2] for one in copies] == ["D26-0001-01", "D26-0001-02", "D26-0001-03", "D26-0001-04"]
    for one in copies:
        assert (one.state, one.custodian, one.place) == ("in_store", unit.people["Officer"], unit.places["safe"])
        assert (one.level, one.expires_on, one.voucher) == ("mimi", date(2031, 2, 20), document.register_no)
    assert unit.closing("mimi") == 4
    assert unit.lines() == {("in", "received"): 4}


def test_everything_to_mend_is_said_at_once(unit: Unit) -> None:
    with refused("faults", "issuer", "title", "period", "copy_nos", "place", "issue_date", "urgency"):
        unit.perform(
            unit.incoming(
                "5-1",
                issuer="",
                title="",
                period="11年",
                place=4711,
                issue_date=MONDAY + timedelta(days=1),
                urgency="soon",
            )
        )
    assert unit.count(Document) == 0


def test_an_unknown_level_is_one_fault_at_its_field(unit: Unit) -> None:
    with refused("faults", "level"):
        unit.perform(unit.incoming(level="hush", period=None))


@pytest.mark.parametrize(
    ("level", "period"),
    [
        ("juemi", "31年"),
        ("jimi", "21年"),
        ("mimi", "121个月"),
        ("mimi", "2036年3月1日"),
        ("mimi", "0年"),
        ("neibu", "5年"),
    ],
)
def test_no_period_beyond_the_longest_nor_where_none_is_marked(unit: Unit, level: str, period: str) -> None:
    with refused("faults", "period"):
        unit.perform(unit.incoming(level=level, period=period, issue_date=MONDAY - timedelta(days=7)))


def test_a_mark_without_period_lasts_the_longest(unit: Unit) -> None:
    (copy,) = unit.given_copies("1", period=None, issue_date=date(2024, 2, 29))
    assert unit.copy(copy).expires_on == date(2034, 2, 28)


def test_the_period_starts_on_receipt_where_the_document_bears_no_date(unit: Unit) -> None:
    (copy,) = unit.given_copies("1", issue_date=None)
    assert unit.copy(copy).expires_on == date(2031, 3, 2)


def test_received_before_today_needs_its_reason(unit: Unit) -> None:
    yesterday = MONDAY - timedelta(days=1)
    with refused("faults", "late_reason"):
        unit.perform(unit.incoming(received_on=yesterday))
    document = made(unit.perform(unit.incoming(received_on=yesterday, late_reason="power cut")), "document")
    record = unit.records["document", document]
    assert (record.received_on, record.entered_on, record.late_reason) == (yesterday, MONDAY, "power cut")
    assert {one.day for one in unit.account} == {yesterday}


def test_nothing_comes_in_tomorrow(unit: Unit) -> None:
    with refused("faults", "received_on"):
        unit.perform(unit.incoming(received_on=MONDAY + timedelta(days=1)))


def test_a_copy_number_stands_once_in_a_document(unit: Unit) -> None:
    unit.given_copies("1-3", document_no="Plan 7")
    with refused("faults", "copy_nos"):
        unit.perform(unit.incoming("3-4", document_no="Plan 7"))
    unit.given_copies("3-4", document_no="Plan 8")


def test_a_place_holds_up_to_its_level_unless_entered_as_a_violation(unit: Unit) -> None:
    drawer = unit.places["desk drawer"]
    with refused("faults", "place"):
        unit.perform(unit.incoming("1", place=drawer))
    with refused("faults", "place"):
        unit.perform(unit.incoming("1", place=drawer, violation="no room in the safe"))
    (copy,) = unit.given_copies("1", unit.sign("Leader"), place=drawer, violation="no room in the safe")
    assert unit.copy(copy).violations == 1


def test_books_count_by_family_and_year_and_item_numbers_by_vault_and_year(unit: Unit) -> None:
    unit.today = date(2026, 12, 31)
    unit.given_copies("1")
    unit.given_copies("1", level="gongzuo_mimi", period=None)
    unit.given_copies("1", level="juemi", period="长期")
    assert [unit.records[key].register_no for key in unit.records if key[0] == "document"] == [
        "密收〔2026〕0001",
        "工收〔2026〕0001",
        "密收〔2026〕0002",
    ]
    numbers = [one.record.number[:-2] for one in unit.items()]
    assert numbers == ["D26-0001-01", "D26-0002-01", "D26-0003-01"]


def test_numbers_start_again_with_the_year_and_a_late_entry_takes_the_next_of_the_old(unit: Unit) -> None:
    unit.today = date(2026, 12, 31)
    unit.given_copies("1")
    unit.today = date(2027, 1, 4)
    unit.given_copies("1")
    (late,) = unit.given_copies("1", received_on=date(2026, 12, 31), late_reason="came at night")
    assert unit.copy(late).number.startswith("D26-0002-01-")
    assert [unit.records[key].register_no for key in unit.records if key[0] == "document"] == [
        "密收〔2026〕0001",
        "密收〔2027〕0001",
        "密收〔2026〕0002",
    ]


def test_the_number_of_a_voided_entry_is_not_given_again(unit: Unit) -> None:
    from secretdesk.domain.custody.correcting import Void

    changes = unit.perform(unit.incoming("1"))
    unit.perform(Void(kind="document", object=changes[0].id, reason="twice"), [unit.sign("Leader", "secrecy_leader")])
    (copy,) = unit.given_copies("1")
    assert unit.copy(copy).number.startswith("D26-0002-")
