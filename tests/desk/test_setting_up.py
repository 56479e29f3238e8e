"""The set-up of a founded vault: how far it came, lines of people and places entered in one stroke, steps left out."""

from __future__ import annotations

from typing import Any

import pytest

from secretdesk.desk import unit_rows
from secretdesk.desk.founding import Founding, found
from secretdesk.desk.setting_up import standing
from secretdesk.domain.custody.opening import OpenNumbers
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.custody.setting_up import STEPS, SkipSetup
from secretdesk.domain.ledgers import Person, Place
from secretdesk.errors import BadInput, Refusal
from secretdesk.text import say
from tests.desk import printing_steps as steps
from tests.desk.conftest import UNIT, founders


@pytest.fixture
def new_desk(tmp_path: Any) -> Any:
    desk = found(tmp_path / "vault", Founding(unit=UNIT, kind="test", founders=founders()))
    yield desk
    desk.lock("test")


def done(desk: Any, *machine: str) -> set[str]:
    return {one.step for one in standing(desk, machine) if one.settled}


def wrong(plan: unit_rows.Plan) -> list[tuple[int, str, str]]:
    return [(line.number, fault.field, say(fault.message, "en")) for line in plan.lines for fault in line.faults]


def test_each_step_is_told_from_what_the_vault_holds(new_desk: Any) -> None:
    assert done(new_desk) == set()
    assert done(new_desk, "printer", "scanner") == {"printer", "scanner"}
    new_desk.perform_many(unit_rows.people(new_desk, "0301，王敏，规划处，科员，重要").commands)
    new_desk.perform_many(unit_rows.places(new_desk, "机要室\t1号柜\t2\t机密").commands)
    new_desk.perform(OpenNumbers(series="密收", year=new_desk.context(0).today.year, last=12))
    assert done(new_desk) == {"people", "places", "numbers"}


def test_the_founding_sheet_counts_once_it_was_printed(test_desk: Any) -> None:
    from secretdesk.desk.jobs.founding import founding as sheet

    assert "sheet" not in done(test_desk.desk)
    steps.put(test_desk, sheet(test_desk.desk))
    assert "sheet" in done(test_desk.desk)


def test_a_step_is_left_out_with_a_reason_that_stays(new_desk: Any) -> None:
    new_desk.perform(SkipSetup(steps=("scanner", "printer"), reason="没有扫描枪"))
    assert done(new_desk) == {"scanner", "printer"}
    assert {one.left_out for one in standing(new_desk) if one.settled} == {"没有扫描枪"}
    new_desk.perform(SkipSetup(steps=("scanner",), reason="later"))
    assert {one.step: one.left_out for one in standing(new_desk) if one.settled} == {
        "scanner": "later",
        "printer": "没有扫描枪",
    }
    for bad in ((), ("nothing",)):
        with pytest.raises(BadInput):
            new_desk.perform(SkipSetup(steps=bad, reason="r"))
    assert len(STEPS) == 7


def test_people_pasted_with_heads_in_any_order(new_desk: Any) -> None:
    text = "姓名\t工号\t部门\t涉密等级\t承诺书有效至\n王敏\t0301\t规划处\t重要涉密人员\t2027.12.31\n李雷\t0302\t财务处\t一般\t\n"
    plan = unit_rows.people(new_desk, text)
    assert (plan.faulty, plan.made) == (0, ("王敏", "李雷"))
    made = new_desk.perform_many(plan.commands)
    assert len(made) == 2
    (person,) = new_desk.read(lambda reading: reading.facts.find(Person, staff_no="0301"))
    assert (person.record.tier, str(person.record.letter_until)) == ("important", "2027-12-31")
    assert new_desk.vault.verify("deep").result(60).findings == ()


def test_all_faults_of_all_lines_at_once_and_nothing_entered(new_desk: Any) -> None:
    text = "0301，王敏，规划处，科员，重要\n0301，韩梅，财务处，科员，甲级，2027-2-30\n，无号，规划处\n0001，同号，规划处\n"
    plan = unit_rows.people(new_desk, text)
    assert plan.faulty == 3
    assert {(n, column) for n, column, _ in wrong(plan)} == {
        (2, "tier"), (2, "letter_until"), (2, "staff_no"), (3, "staff_no"), (4, "staff_no"),
    }  # fmt: skip


def test_a_room_with_cabinets_and_shelves_has_names_codes_and_levels(new_desk: Any) -> None:
    text = "机要室，1号柜，3，绝密\n，2号柜，2，机密\n阅文室，，，绝密，是\n"
    plan = unit_rows.places(new_desk, text)
    assert (plan.faulty, len(plan.commands)) == (0, 9)
    new_desk.perform_many(plan.commands)
    rows = {one.record.code: one.record for one in new_desk.read(lambda reading: reading.facts.find(Place))}
    assert rows["R1"].name == "机要室"
    assert rows["R1-1-3"].name == "机要室 1号柜 三层"
    assert (rows["R1-2"].level, rows["R1"].level) == ("jimi", "juemi")
    assert rows["R2"].reading_room
    assert not rows["R1"].reading_room
    parents = {code: record.parent for code, record in rows.items()}
    ids = {one.record.code: one.id for one in new_desk.read(lambda reading: reading.facts.find(Place))}
    assert (parents["R1"], parents["R1-1"], parents["R1-1-2"]) == (None, ids["R1"], ids["R1-1"])
    again = unit_rows.places(new_desk, "机要室，3号柜，1，秘密\n机要室，1号柜，1，秘密\n")
    assert [(n, column) for n, column, _ in wrong(again)] == [(2, "cabinet")]


def test_places_that_cannot_be_are_told_by_line(new_desk: Any) -> None:
    new_desk.perform_many(unit_rows.places(new_desk, "库房，，，秘密").commands)
    text = "库房，1号柜，2，机密\n，2号柜，多层，秘密\n新室，1号柜\n新室，，3，秘密\n"
    found = {(n, column) for n, column, _ in wrong(unit_rows.places(new_desk, text))}
    assert found == {(1, "level"), (2, "shelves"), (3, "level"), (4, "cabinet")}


def test_acts_together_are_all_durable_or_none(new_desk: Any) -> None:
    before = new_desk.read(lambda reading: reading.next_id)
    same = RegisterPerson(staff_no="0301", name="王敏", department="规划处")
    told: list[str] = []
    new_desk.listen(lambda outcome: told.append(outcome.act))
    with pytest.raises(BadInput):
        new_desk.perform_many([same, same])
    assert new_desk.read(lambda reading: reading.next_id) == before
    assert new_desk.read(lambda reading: reading.facts.count(Person, staff_no="0301")) == 0
    assert told == []
    new_desk.perform_many([same])
    assert told == ["register_person"]


def test_together_asks_the_roles_as_ever(test_desk: Any) -> None:
    from tests.desk.sitting import sitting

    with sitting(test_desk, "sysadmin") as desk, pytest.raises(Refusal, match="role-may-not"):
        desk.perform_many([SkipSetup(steps=("scanner",), reason="r")])
