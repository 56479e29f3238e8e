"""An import taken back: the account and every past day as before it, corrections restored, what was touched left alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from secretdesk.domain import whereabouts
from secretdesk.domain.custody.importing import UndoImport
from secretdesk.domain.custody.offices import ApproveMedium, VoidMedium
from secretdesk.domain.ledgers import Carrier, Copy, Document, Import
from secretdesk.domain.roles import Signatory
from secretdesk.text import say
from tests.domain.test_importing import CAME, carrier, document, only, person, take_in, undo
from tests.domain.world import Unit, refused


def test_undoing_restores_the_account_and_lets_the_register_in_again(unit: Unit) -> None:
    unit.given_copies(title="Before")
    told = (document(unit, register_no="7"), document(unit, title="Lent", custodian=unit.people["Reader"]))
    taken = take_in(unit, "documents", *told)[0].id
    assert unit.closing("mimi") == 7
    undo(unit, taken)
    assert unit.closing("mimi") == 3
    assert Counter(one.record.state for one in unit.find(Copy)) == Counter(in_store=3, voided=4)
    assert unit.get(Import, taken).state == "undone"  # type: ignore[union-attr]
    with refused("already-undone"):
        undo(unit, taken)
    take_in(unit, "documents", *told)
    assert unit.closing("mimi") == 7


def test_undoing_takes_back_corrections(unit: Unit) -> None:
    take_in(unit, "documents", document(unit, register_no="7"))
    taken = take_in(unit, "documents", document(unit, register_no="7", level="jimi"), correct=True)[0].id
    assert (unit.closing("mimi"), unit.closing("jimi")) == (0, 2)
    undo(unit, taken)
    assert (unit.closing("mimi"), unit.closing("jimi")) == (2, 0)
    assert only(unit, Document).level == "mimi"


def test_no_past_period_shows_what_was_taken_back(unit: Unit) -> None:
    gone = {"state": "destroyed", "closed_on": date(2025, 1, 2), "voucher": "XH-1"}
    told = (
        document(unit, register_no="7", **gone),
        document(unit, title="Held"),
        document(unit, title="Lent", custodian=unit.people["Reader"]),
        document(unit, title="Undated", state="destroyed"),
    )
    once = {("in", "received", CAME): 6, ("out", "destroyed", date(2025, 1, 2)): 2}
    for _ in range(2):
        taken = take_in(unit, "documents", *told)[0].id
        assert days_of(unit) == once, "a second time as the first"
        made = [one.id for one in unit.items() if one.id > taken]
        undo(unit, taken)
        assert days_of(unit) == {}
        for id_ in made:
            events = [one.event for one in unit.journal if (one.kind, one.id) == ("copy", id_)]
            past = whereabouts.course(events)[0]
            then = past.at(date(2024, 12, 31), unit.copy(id_))
            assert then is not None
            assert (then.state, then.custodian) == ("voided", None), "nobody held it on any day"


def days_of(unit: Unit) -> dict[tuple[str, str, date], int]:
    found: Counter[tuple[str, str, date]] = Counter()
    for one in unit.account:
        found[one.account, one.line, one.day] += one.n
    return {key: n for key, n in found.items() if n}


def test_undoing_needs_a_leader(unit: Unit) -> None:
    taken = take_in(unit, "people", person(unit))[0].id
    with refused("cosigner-missing"):
        unit.perform(UndoImport(taken=taken, reason="wrong"))


def test_what_was_touched_since_stands(unit: Unit) -> None:
    taken = take_in(unit, "documents", document(unit, register_no="7"))[0].id
    unit.when_lent([taken + 2], "Reader")
    with refused("import-touched") as caught:
        undo(unit, taken)
    assert "1 thing " in say(caught.value.message, "en")


def test_what_is_pointed_at_stands(unit: Unit) -> None:
    taken = take_in(unit, "places", {"name": "Room", "level": "jimi"})[0].id
    unit.perform(replace(unit.incoming(), place=taken + 1))
    with refused("import-touched"):
        undo(unit, taken)
    taken = take_in(unit, "people", person(unit))[0].id
    unit.perform(replace(unit.incoming(title="Scope"), scope_people=(taken + 1,)))
    with refused("import-touched"):
        undo(unit, taken)


def test_a_carrier_that_takes_exports_does_not_go_with_its_import(unit: Unit) -> None:
    taken = take_in(unit, "carriers", carrier(unit))[0].id
    (stick,) = unit.find(Carrier)
    signs = [unit.sign("Leader", "secrecy_leader"), Signatory(account=92, role="sec_admin")]
    number = stick.record.number
    approve = ApproveMedium(number=number, carrier=stick.id, level="mimi", marker=b"m", uuid="u", size=1)
    medium = unit.perform(approve, signs)[0].id
    with refused("medium-approved"):
        undo(unit, taken)
    unit.perform(VoidMedium(medium=medium, reason="x"))
    undo(unit, taken)
    assert only(unit, Carrier).state == "voided"
