"""Whom a register means: names with any dot, with department or number beside them; nobody is guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from secretdesk.desk.intake import pointing
from secretdesk.desk.intake.planning import Asking
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.ledgers import Person
from secretdesk.text import Message, say

if TYPE_CHECKING:
    from tests.desk.conftest import Unit

PEOPLE = (
    ("0501", "买买提·艾合买提", "规划处"),
    ("0502", "欧阳明", "办公室"),
    ("0503", "欧阳明", "人事处"),
    ("0504", "丁一", "某局办公室"),
    ("0505", "李工.乙", "规划处"),
)


@pytest.fixture
def unit(test_desk: Unit) -> Unit:
    for number, name, department in PEOPLE:
        test_desk.desk.perform(RegisterPerson(staff_no=number, name=name, department=department, tier="core"))
    return test_desk


def meant(unit: Unit, *words: str) -> dict[str, str]:
    """Return whose number each word means, or what is said about it."""
    facts = Asking(unit.desk)
    found = pointing.known("person", set(words), facts)
    return {word: say(one, "en") if isinstance(one, Message) else number(facts, one) for word, one in found.items()}


def number(facts: Asking, id_: int) -> str:
    person = facts.get(Person, id_)
    assert person is not None
    return person.staff_no


@pytest.mark.parametrize(
    ("word", "told"),
    [("买买提·艾合买提", "0501"), ("买买提•艾合买提", "0501"), ("买买提・艾合买提", "0501"), ("买买提．艾合买提", "0501"), ("买买提.艾合买提", "0501"),
     ("买买提艾合买提", None), ("买买提·艾合买提/规划处", "0501"), ("规划处 买买提•艾合买提", "0501"), ("欧阳明/办公室", "0502"), ("欧阳明（人事处）", "0503"),
     ("欧阳明(0503)", "0503"), ("0502 欧阳明", "0502"), ("办公室-欧阳明", "0502"), ("欧阳 明（办公室）", None), ("丁 一", "0504"), ("丁一（办公室）", "0504"),
     ("丁一（某局办公室）", "0504"), ("李工·乙", "0505"), ("欧阳明", "Several are called so; use the number."),
     ("丁一（人事处）", "Known here, but not of this department or number; use the number."), ("丁一/欧阳明", "Known here, but not of this department or number; use the number."),
     ("欧阳明（0504）", "Known here, but not of this department or number; use the number."), ("王二", None), ("办公室", None)],
)  # fmt: skip
def test_people_are_found_as_registers_name_them(unit: Unit, word: str, told: str | None) -> None:
    assert meant(unit, word) == ({} if told is None else {word: told})
