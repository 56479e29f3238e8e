"""Taking in an old register: sorted against the vault, entered in one act or not at all, undone while untouched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.custody.importing import TAKINGS, ImportRegister, Row, Sorted, UndoImport, Weighed, sort
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.ledgers import Carrier, Copy, Document, Import, Person, Place
from secretdesk.domain.numbering import item_number
from tests.domain.world import Unit, refused

CAME = date(2024, 5, 6)
REASON = "Imported from an old register"


def rows(*told: dict[str, Any]) -> tuple[Row, ...]:
    return tuple(Row(k, values) for k, values in enumerate(told))


def document(unit: Unit, **more: Any) -> dict[str, Any]:
    values = {
        "received_on": CAME, "issuer": "Ministry", "title": "Plan", "level": "mimi", "period": "5\u5e74", "pages": 24,
        "copy_no": ("000001", "000002"), "place": unit.places["safe"],
    }  # fmt: skip
    return {name: value for name, value in (values | more).items() if value is not None}


def carrier(unit: Unit, **more: Any) -> dict[str, Any]:
    values = {
        "registered_on": CAME, "carrier_kind": "usb_stick", "name": "Stick", "level": "mimi", "serial_no": "SN1",
        "place": unit.places["safe"],
    }  # fmt: skip
    return {name: value for name, value in (values | more).items() if value is not None}


def take_in(unit: Unit, ledger: str, *told: dict[str, Any], by: Any = (), **more: Any) -> Any:
    return unit.perform(ImportRegister(ledger=ledger, reason=REASON, rows=rows(*told), **more), by)


def sorted_(unit: Unit, ledger: str, *told: dict[str, Any]) -> Sorted:
    return sort(TAKINGS[ledger], rows(*told), unit.context(), unit, REASON)[0]


def faults(unit: Unit, ledger: str, *told: dict[str, Any]) -> list[tuple[int, str]]:
    """Return what is wrong, and check that the act refuses it all at once and changes nothing."""
    journal = list(unit.journal)
    found = [(one.at, one.field) for one in sorted_(unit, ledger, *told).faults]
    with refused("faults", *(f"{at}.{name}" for at, name in found)):
        take_in(unit, ledger, *told)
    assert unit.journal == journal
    return found


def undo(unit: Unit, taken: int) -> Any:
    return unit.perform(UndoImport(taken=taken, reason="wrong file"), [unit.sign("Leader", "secrecy_leader")])


def only(unit: Unit, record: type[Any]) -> Any:
    (found,) = unit.find(record)
    return found.record


def test_a_register_enters_in_one_act(unit: Unit) -> None:
    changes = take_in(unit, "documents", document(unit, register_no="7"), document(unit, title="Other"))
    assert [one.event.EVENT.name for one in changes] == [
        "imported", "document_registered", "copy_registered", "copy_registered",
        "document_registered", "copy_registered", "copy_registered",
    ]  # fmt: skip
    taken = only(unit, Import)
    assert (taken.number, taken.rows, taken.added, taken.entries, taken.state) == ("DR-2026-0001", 2, 2, 6, "in_force")
    first, second = (one.record for one in unit.find(Document))
    assert (first.register_no, second.register_no) == ("密收〔2024〕0007", "密收〔2024〕0008")
    assert (first.received_on, first.entered_on, first.late_reason) == (CAME, unit.today, REASON)
    assert [one.record.number[:9] for one in unit.find(Copy)] == ["D24-0001-", "D24-0001-", "D24-0002-", "D24-0002-"]
    assert unit.closing("mimi") == 4
    assert unit.lines() == Counter({("in", "received"): 4})
    assert {one.day for one in unit.account} == {CAME}


def test_the_next_number_continues_above_the_old_book(unit: Unit) -> None:
    take_in(unit, "documents", document(unit, register_no="密收[2026]45号", received_on=unit.today))
    unit.given_copies(title="By hand")
    assert [one.record.register_no for one in unit.find(Document)] == ["密收〔2026〕0045", "密收〔2026〕0046"]


def test_the_same_register_again_changes_nothing(unit: Unit) -> None:
    told = (
        document(unit, register_no="7"),
        document(unit, title="No number"),
        document(unit, document_no="No. 3", title="Third"),
    )
    take_in(unit, "documents", *told)
    found = sorted_(unit, "documents", *told)
    assert (found.same, found.new, found.differences, found.faults) == ([0, 1, 2], [], [], [])
    with refused("nothing-to-import"):
        take_in(unit, "documents", *told)


def test_discs_without_a_number_are_known_by_how_many_there_are(unit: Unit) -> None:
    disc = carrier(unit, carrier_kind="optical_disc", name="Blank", serial_no=None)
    take_in(unit, "carriers", disc, disc)
    found = sorted_(unit, "carriers", disc, disc, disc)
    assert (found.same, [one.at for one in found.new]) == ([0, 1], [2])


def test_rows_of_one_document_are_brought_together(unit: Unit) -> None:
    told = (
        document(unit, register_no="7", copy_no=("000001",)),
        document(unit, register_no="7", copy_no=("000002",), custodian=unit.people["Reader"], pages=20),
        {"copy_no": ("000003",), "place": unit.places["safe"]},
    )
    take_in(unit, "copies", *told)
    assert only(unit, Document).copies == 3
    copies = [one.record for one in unit.find(Copy)]
    assert [(one.copy_no, one.state, one.pages) for one in copies] == [
        ("000001", "in_store", 24), ("000002", "on_loan", 20), ("000003", "in_store", 24),
    ]  # fmt: skip
    assert len({one.number for one in copies}) == 3
    assert sorted_(unit, "copies", *told).same == [0, 1, 2]


def test_what_is_lent_is_on_loan_and_comes_back(unit: Unit) -> None:
    take_in(unit, "carriers", carrier(unit, custodian=unit.people["Reader"], since=date(2026, 2, 1)))
    (lent,) = unit.find(Carrier)
    assert (lent.record.state, lent.record.custodian) == ("on_loan", unit.people["Reader"])
    assert lent.record.due_on == date(2026, 2, 2)
    unit.when_returned(lent.id)
    assert only(unit, Carrier).state == "in_store"


def test_what_is_gone_came_in_and_went_on_its_days(unit: Unit) -> None:
    take_in(
        unit, "documents",
        document(unit, state="destroyed", closed_on=date(2025, 1, 2), voucher="XH-1"),
        document(unit, title="When", state="destroyed"),
        document(unit, title="Back", state="returned_to_issuer", closed_on=date(2025, 3, 4)),
    )  # fmt: skip
    assert unit.closing("mimi") == 0
    assert unit.lines() == Counter({("in", "received"): 4, ("out", "destroyed"): 2, ("out", "returned"): 2})
    states = Counter(one.record.state for one in unit.find(Copy))
    assert states == Counter(destroyed=4, returned_to_issuer=2)
    assert {one.record.voucher for one in unit.find(Copy, closed_on=date(2025, 1, 2))} == {"XH-1"}


def test_numbers_of_an_older_vault_are_kept(unit: Unit) -> None:
    kept, given = item_number("F", 2024, 33), item_number("F", 2024, 34)
    take_in(unit, "carriers", carrier(unit, number=kept), carrier(unit, serial_no="SN2"))
    assert [one.record.number for one in unit.find(Carrier)] == [kept, given]
    assert faults(unit, "carriers", carrier(unit, number="F24-0035-0", serial_no="SN3")) == [(0, "number")]


WRONG: dict[str, tuple[str, dict[str, Any], str]] = {
    "no title": ("documents", {"title": None, "register_no": "8"}, "title"),
    "no level": ("documents", {"level": None}, "level"),
    "unknown level": ("documents", {"level": "ultra"}, "level"),
    "unknown urgency": ("documents", {"urgency": "soon"}, "urgency"),
    "tomorrow": ("documents", {"received_on": date(2026, 3, 3), "issue_date": None}, "received_on"),
    "dated after receipt": ("documents", {"issue_date": date(2024, 5, 7)}, "issue_date"),
    "too long": ("documents", {"period": "11\u5e74"}, "period"),
    "no star": ("documents", {"level": "neibu"}, "period"),
    "nowhere": ("documents", {"place": None}, "place"),
    "drawer too low": ("documents", {"place": -1}, "place"),
    "lent to nobody": ("documents", {"state": "on_loan"}, "custodian"),
    "on a list": ("documents", {"state": "destruction_listed"}, "state"),
    "gone how": ("documents", {"closed_on": date(2025, 1, 2)}, "closed_on"),
    "gone too soon": ("documents", {"state": "destroyed", "closed_on": date(2024, 5, 5)}, "closed_on"),
    "no serial": ("carriers", {"serial_no": None}, "serial_no"),
    "in post and not": ("people", {"decontrol_until": date(2027, 1, 1)}, "status"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_fault_is_named_by_row_and_field(unit: Unit, case: str) -> None:
    ledger, change, field = WRONG[case]
    if change.get("place") == -1:
        change = {"place": unit.places["desk drawer"]}
    make: Callable[..., dict[str, Any]] = {"documents": document, "carriers": carrier, "people": person}[ledger]
    good, bad = make(unit), make(unit, **change)
    if ledger == "people":
        good |= {"staff_no": "9998"}
    if ledger == "documents":
        good |= {"title": "Good one"}
    if ledger == "carriers":
        good |= {"serial_no": "SN9"}
    wrong = {at for at, name in faults(unit, ledger, good, bad) if name == field}
    assert wrong == {1}


def person(unit: Unit, **more: Any) -> dict[str, Any]:
    return {
        "staff_no": "9999",
        "name": "New",
        "department": unit.get_record("person", unit.people["Head"]).department,
    } | more


def test_the_same_twice_in_the_register(unit: Unit) -> None:
    assert faults(unit, "carriers", carrier(unit), carrier(unit, name="Copy")) == [(1, "serial_no")]
    found = sorted_(unit, "documents", document(unit, document_no="1", register_no="7"),
                    document(unit, document_no="1", register_no="8"))  # fmt: skip
    assert [(one.at, one.field, one.other) for one in found.faults] == [(1, "document_no", 0)]
    assert faults(unit, "documents", document(unit, register_no="7"),
                  document(unit, register_no="7", title="Other", copy_no=("000009",))) == [(1, "title")]  # fmt: skip
    assert faults(unit, "documents", document(unit, register_no="7"), document(unit, register_no="7")) == [
        (1, "copy_no"), (1, "copy_no"),
    ]  # fmt: skip


def test_numbers_that_point_at_different_things(unit: Unit) -> None:
    take_in(unit, "documents", document(unit, document_no="1", register_no="7"))
    assert faults(unit, "documents", document(unit, document_no="1", register_no="8")) == [(0, "register_no")]
    assert faults(unit, "documents", document(unit, register_no="7", copy_no=("000009",))) == [(0, "copy_no")]


def test_what_differs_is_left_or_corrected(unit: Unit) -> None:
    take_in(unit, "documents", document(unit, register_no="7"))
    other = document(unit, register_no="7", title="Plan, final", place=unit.places["strong room"])
    found = sorted_(unit, "documents", other)
    assert [(one.kind, dict(one.values), one.left) for one in found.differences] == [
        ("document", {"title": "Plan, final"}, ()), ("copy", {}, ("place",)), ("copy", {}, ("place",)),
    ]  # fmt: skip
    with refused("nothing-to-import"):
        take_in(unit, "documents", other)
    take_in(unit, "documents", other, correct=True)
    assert only(unit, Document).title == "Plan, final"
    assert unit.find(Import)[1].record.corrected == 1
    assert {one.record.place for one in unit.find(Copy)} == {unit.places["safe"]}


def test_yesterdays_entry_is_not_corrected_alone(unit: Unit) -> None:
    take_in(unit, "documents", document(unit, register_no="7"))
    unit.pass_days(1)
    other = document(unit, register_no="7", title="Plan, final")
    with refused("faults", "0.title"):
        take_in(unit, "documents", other, correct=True)
    take_in(unit, "documents", other, correct=True, by=[unit.sign("Leader", "secrecy_leader")])
    assert only(unit, Document).title == "Plan, final"


def test_places_stand_in_each_other(unit: Unit) -> None:
    shelf = {"code": "S", "name": "Room Cabinet Shelf", "level": "mimi", "parent": -2}
    cabinet = {"name": "Room Cabinet", "level": "jimi", "parent": -3, "keeper": unit.people["Officer"]}
    room = {"name": "Room", "level": "jimi", "place_kind": "room"}
    take_in(unit, "places", shelf, cabinet, room)
    found = {one.record.name: one for one in unit.find(Place)}
    assert found["Room Cabinet Shelf"].record.parent == found["Room Cabinet"].id
    assert found["Room Cabinet"].record.parent == found["Room"].id
    assert found["Room Cabinet"].record.code == "Room Cabinet"
    box = {"name": "Box", "level": "neibu", "parent": -3}
    take_in(unit, "places", box, cabinet, room)
    assert unit.find(Place, name="Box")[0].record.parent == found["Room"].id
    assert faults(unit, "places", {**shelf, "name": "A", "level": "juemi"}, cabinet, room) == [(0, "level")]
    ring = ({"name": "A", "level": "mimi", "parent": -2}, {"name": "B", "level": "mimi", "parent": -1})
    assert faults(unit, "places", *ring) == [(0, "parent"), (1, "parent")]


def test_people_are_known_by_staff_number(unit: Unit) -> None:
    taken = take_in(unit, "people", person(unit))[0].id
    assert sorted_(unit, "people", person(unit)).same == [0]
    undo(unit, taken)
    unit.perform(RegisterPerson(staff_no="9999", name="By hand", department="Plans"))
    assert len(unit.find(Person, staff_no="9999", voided=False)) == 1


def test_the_journal_alone_tells_what_was_imported(unit: Unit) -> None:
    taken = take_in(unit, "documents", document(unit, state="destroyed", closed_on=date(2025, 1, 2)))[0].id
    take_in(unit, "carriers", carrier(unit))
    undo(unit, taken)
    unit.perform(
        Correct(
            kind="carrier", object=unit.find(Carrier)[0].id, changes=(("name", "X"),), reason="typo", approval_no="SP-1"
        )
    )
    for kind, id_ in unit.records:
        assert unit.refold(kind, id_) == unit.records[kind, id_]


def test_what_was_weighed_before_something_happened_is_weighed_again(unit: Unit) -> None:
    told = rows(carrier(unit))
    context = unit.context()
    found, about = sort(TAKINGS["carriers"], told, context, unit, REASON)
    weighed = Weighed(context.first_id, context.today, found, about)
    command = ImportRegister(ledger="carriers", reason=REASON, rows=told, weighed=(weighed,))
    unit.given_carrier(serial_no="SN1")
    with refused("nothing-to-import"):
        unit.perform(command)
    fresh = replace(weighed, first_id=unit.context().first_id)
    assert fresh.holds(unit.context())
    assert not fresh.holds(replace(unit.context(), today=date(2026, 3, 3)))


def test_what_was_weighed_is_taken_as_it_is_while_nothing_happens(unit: Unit) -> None:
    told = rows(document(unit, register_no="7"), {"name": "x"})
    found, about = sort(TAKINGS["documents"], told[:1], unit.context(), unit, REASON)
    weighed = Weighed(unit.context().first_id, unit.today, found, about)
    unit.perform(ImportRegister(ledger="documents", reason=REASON, rows=told[:1], weighed=(weighed,)))
    assert only(unit, Document).register_no == "\u5bc6\u6536\u30142024\u30150007"


def test_a_row_that_counts_otherwise_than_it_numbers_is_a_fault(unit: Unit) -> None:
    assert faults(unit, "documents", document(unit, copies=5), document(unit, title="Other", copies=2)) == [
        (0, "copies")
    ]
    told = [document(unit, document_no="D1", copy_no=(f"00000{n}",), copies=3) for n in (1, 2, 3)]
    assert faults(unit, "documents", document(unit, document_no="D2", copies=1), *told) == [(0, "copies")]
    assert sorted_(unit, "documents", *told).faults == []
