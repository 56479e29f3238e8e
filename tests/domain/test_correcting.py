"""Correcting and voiding (T48, T49)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from secretdesk.domain.custody.correcting import Correct, Void
from secretdesk.domain.custody.missing import ReportMissing
from secretdesk.domain.custody.offices import ApproveMedium, VoidMedium
from secretdesk.domain.roles import Signatory
from tests.domain.world import Unit, made, refused

SEC_ADMIN = Signatory(account=92, role="sec_admin")


def correct(unit: Unit, kind: str, id_: int, *cosigners: Signatory, **values: str) -> None:
    unit.perform(Correct(kind=kind, object=id_, changes=tuple(values.items()), reason="typing"), cosigners)


def void(unit: Unit, kind: str, id_: int) -> None:
    unit.perform(Void(kind=kind, object=id_, reason="twice"), [unit.sign("Leader", "secrecy_leader")])


@pytest.fixture
def document(unit: Unit) -> int:
    return made(unit.perform(unit.incoming("1-2", issue_date=date(2026, 2, 20))), "document")


def copies(unit: Unit, document: int) -> list[int]:
    return [one.id for one in unit.items() if getattr(one.record, "document", None) == document]


def test_old_and_new_stand_in_the_journal(unit: Unit, document: int) -> None:
    correct(unit, "document", document, title="Plan B", pages="25")
    record, event = unit.records["document", document], unit.journal[-3].event
    assert (record.title, record.pages) == ("Plan B", 25)
    assert (event.before, event.after) == ({5: "Plan", 10: 24}, {5: "Plan B", 10: 25})
    assert [unit.copy(id_).pages for id_ in copies(unit, document)] == [25, 25]


def test_a_level_mended_regrades_every_copy_in_the_account(unit: Unit, document: int) -> None:
    correct(unit, "document", document, level="jimi", period="20年")
    assert {(unit.copy(id_).level, unit.copy(id_).expires_on) for id_ in copies(unit, document)} == {
        ("jimi", date(2046, 2, 20))
    }
    assert (unit.closing("mimi"), unit.closing("jimi")) == (0, 2)
    assert unit.lines() == {("in", "received"): 2, ("regrade_out", "corrected"): 2, ("regrade_in", "corrected"): 2}


def test_the_end_of_secrecy_follows_the_documents_day(unit: Unit) -> None:
    received = unit.today - timedelta(days=3)
    changes = unit.perform(unit.incoming("1", received_on=received, issue_date=None, late_reason="night"))
    correct(unit, "document", changes[0].id, period="1年")
    assert unit.copy(changes[1].id).expires_on == date(2027, 2, 27)
    correct(unit, "document", changes[0].id, issue_date="2026-2-1")
    assert unit.copy(changes[1].id).expires_on == date(2027, 2, 1)


def test_a_copys_own_pages_outlive_a_correction_of_the_document(unit: Unit, document: int) -> None:
    one, two = copies(unit, document)
    correct(unit, "copy", one, pages="23")
    correct(unit, "document", document, pages="30")
    assert (unit.copy(one).pages, unit.copy(two).pages) == (23, 30)


def test_what_is_gone_is_left_as_it_was(unit: Unit, document: int) -> None:
    one, two = copies(unit, document)
    void(unit, "copy", one)
    correct(unit, "document", document, level="jimi")
    assert (unit.copy(one).level, unit.copy(two).level) == ("mimi", "jimi")


def test_alone_on_the_day_of_entry_later_by_two_or_with_a_sheet(unit: Unit, document: int) -> None:
    unit.pass_days(1)
    with refused("correct.late"):
        correct(unit, "document", document, title="Plan B")
    correct(unit, "document", document, unit.sign("Deputy"), title="Plan B")
    sheet = Correct(kind="document", object=document, changes=(("title", "Plan C"),), reason="r", approval_no="S1")
    unit.perform(sheet)
    assert unit.records["document", document].title == "Plan C"


def test_tiers_and_places_are_never_mended_alone(unit: Unit) -> None:
    reader, drawer = unit.people["Reader"], unit.places["desk drawer"]
    correct(unit, "person", reader, post="clerk", letter_until="2028-12-31")
    for kind, id_, change in (("person", reader, {"tier": "core"}), ("place", drawer, {"level": "mimi"})):
        with refused("correct.late"):
            correct(unit, kind, id_, **change)
        correct(unit, kind, id_, unit.sign("Leader", "secrecy_leader"), **change)
    assert unit.records["person", reader].tier == "core"


def test_a_sticks_level_goes_up_alone_and_down_by_two(unit: Unit) -> None:
    stick = unit.given_carrier()
    correct(unit, "carrier", stick, level="jimi")
    with refused("correct.late"):
        correct(unit, "carrier", stick, level="mimi")
    correct(unit, "carrier", stick, unit.sign("Deputy"), level="mimi")
    assert unit.records["carrier", stick].expires_on is None


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("document", {"register_no": "1"}),
        ("document", {"level": "hush"}),
        ("document", {"urgency": "soon"}),
        ("document", {"title": ""}),
        ("document", {"pages": "many"}),
        ("document", {"pages": "0"}),
        ("document", {"period": "11年"}),
        ("document", {"issue_date": "2026-03-03"}),
        ("document", {"scope_people": "Reader"}),
        ("copy", {"state": "destroyed"}),
        ("copy", {"copy_no": "000002"}),
        ("copy", {"copy_no": "3-4"}),
        ("copy", {"copy_no": "x"}),
        ("carrier", {"number": "F26-0099"}),
        ("carrier", {"serial_no": "TAKEN"}),
        ("person", {"staff_no": "7"}),
        ("person", {"tier": "royal"}),
        ("place", {"name": "safe"}),
        ("place", {"level": "hush"}),
    ],
)
def test_a_correction_meets_the_rules_of_registration(
    unit: Unit, document: int, kind: str, changes: dict[str, str]
) -> None:
    unit.given_carrier(serial_no="TAKEN")
    objects = {
        "document": document,
        "copy": copies(unit, document)[0],
        "carrier": unit.given_carrier(),
        "person": unit.people["Reader"],
        "place": unit.places["strong room"],
    }
    with refused("faults", *changes):
        correct(unit, kind, objects[kind], unit.sign("Leader", "secrecy_leader"), **changes)


def test_no_period_is_left_on_a_level_without_star(unit: Unit, document: int) -> None:
    with refused("faults", "period"):
        correct(unit, "document", document, level="neibu")
    correct(unit, "document", document, level="neibu", period="")
    assert (unit.records["document", document].period, unit.records["document", document].expires_on) == (None, None)


def test_a_place_stays_within_what_it_stands_in(unit: Unit) -> None:
    room = unit.given_place("room", "mimi")
    shelf = unit.given_place("shelf", "neibu", parent=room)
    with refused("faults", "level"):
        correct(unit, "place", shelf, unit.sign("Deputy"), level="jimi")
    correct(unit, "place", shelf, unit.sign("Deputy"), level="mimi")


def test_references_and_texts_are_read_as_what_they_are(unit: Unit, document: int) -> None:
    reader, junior = unit.people["Reader"], unit.people["Junior"]
    correct(unit, "document", document, scope_people=f"{reader}、{junior}", scope_departments="Law, Staff")
    record = unit.records["document", document]
    assert record.scope_people == (reader, junior)
    assert record.scope_departments == ("Law", "Staff")
    correct(unit, "copy", copies(unit, document)[0], copy_no="7")
    assert unit.copy(copies(unit, document)[0]).copy_no == "000007"


def test_nothing_is_mended_where_nothing_differs(unit: Unit, document: int) -> None:
    with refused("nothing-changed"):
        correct(unit, "document", document, title="Plan")
    with refused("faults", "reason"):
        unit.perform(Correct(kind="document", object=document, reason=""))


def test_only_what_is_there_and_of_a_kind_that_is_mended(unit: Unit) -> None:
    with refused("not-correctable"):
        correct(unit, "batch", 1, number="x")
    with refused("not-voidable"):
        void(unit, "slip", 1)
    for kind in ("document", "copy", "carrier", "person", "place"):
        with refused("no-such-object"):
            correct(unit, kind, 4711, remark="x")


def test_a_frozen_list_stays_as_it_was_approved(unit: Unit, document: int) -> None:
    one, two = copies(unit, document)
    batch = unit.when_listed(one)
    correct(unit, "document", document, pages="25")
    unit.when_approved(batch)
    for kind, id_ in (("copy", one), ("document", document)):
        with refused("list-frozen"):
            correct(unit, kind, id_, pages="26")
    with refused("list-frozen"):
        correct(unit, "document", document, level="jimi")
    correct(unit, "copy", two, pages="26")
    correct(unit, "document", document, title="Plan B")


def test_an_approved_medium_keeps_what_it_was_approved_for(unit: Unit) -> None:
    stick = unit.given_carrier(level="jimi")
    record = unit.records["carrier", stick]
    approve = ApproveMedium(number=record.number, carrier=stick, level="jimi", marker=b"m", uuid="u", size=1)
    leader = unit.sign("Leader", "secrecy_leader")
    medium = made(unit.perform(approve, [leader, SEC_ADMIN]), "medium")
    for changes in ({"level": "juemi"}, {"serial_no": "NEW"}):
        with refused("medium-approved"):
            correct(unit, "carrier", stick, leader, **changes)
    with refused("medium-approved"):
        void(unit, "carrier", stick)
    correct(unit, "carrier", stick, name="Blue stick")
    unit.perform(VoidMedium(medium=medium, reason="lost trust"))
    correct(unit, "carrier", stick, level="juemi")
    void(unit, "carrier", stick)


def test_a_voided_copy_leaves_the_account_and_its_place(unit: Unit, document: int) -> None:
    one, two = copies(unit, document)
    void(unit, "copy", one)
    copy = unit.copy(one)
    assert (copy.state, copy.custodian, copy.place, copy.closed_on) == ("voided", None, None, unit.today)
    assert unit.closing("mimi") == 1
    assert unit.lines()["out", "voided"] == 1
    void(unit, "document", document)
    assert unit.records["document", document].voided
    assert unit.copy(two).state == "voided"
    assert unit.closing("mimi") == 0


def test_voided_is_for_good(unit: Unit, document: int) -> None:
    void(unit, "document", document)
    with refused("already-voided"):
        void(unit, "document", document)
    with refused("void.not_in_store"):
        void(unit, "copy", copies(unit, document)[0])
    with refused("already-voided"):
        correct(unit, "document", document, title="Plan B")
    with refused("already-voided"):
        correct(unit, "copy", copies(unit, document)[0], pages="3")


def test_only_what_lies_in_store_is_voided(unit: Unit, document: int) -> None:
    one, _ = copies(unit, document)
    unit.when_lent([one], "Reader")
    for kind, id_ in (("copy", one), ("document", document)):
        with refused("void.not_in_store"):
            void(unit, kind, id_)
    unit.when_returned(one)
    unit.perform(ReportMissing(item=one, search_plan="all"))
    with refused("void.not_in_store"):
        void(unit, "copy", one)


def test_the_leader_signs_a_void(unit: Unit, document: int) -> None:
    for cosigners in ([], [unit.sign("Head", "dept_head")]):
        with refused("cosigner-missing"):
            unit.perform(Void(kind="document", object=document, reason="twice"), cosigners)


def test_people_and_places_are_voided_when_nothing_hangs_on_them(unit: Unit, document: int) -> None:
    one, two = copies(unit, document)
    with refused("still-holds"):
        void(unit, "place", unit.places["safe"])
    with refused("still-holds"):
        void(unit, "person", unit.people["Officer"])
    unit.when_lent([one], "Reader")
    with refused("still-holds"):
        void(unit, "person", unit.people["Reader"])
    unit.when_returned(one)
    void(unit, "person", unit.people["Reader"])
    void(unit, "copy", one)
    void(unit, "copy", two)
    stick, twin = unit.given_carrier(), unit.given_copies("1")[0]
    for kind, id_ in (("copy", twin), ("carrier", stick)):
        with refused("still-holds"):
            void(unit, "place", unit.places["safe"])
        void(unit, kind, id_)
    void(unit, "place", unit.places["safe"])
    assert unit.records["place", unit.places["safe"]].voided
    with refused("faults", "place"):
        unit.given_copies("1")
