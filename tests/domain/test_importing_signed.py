"""What of a register no officer takes in alone: who holds what he is not cleared for, what went since the founding."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from secretdesk.domain.ledgers import Copy, Person
from tests.domain.test_importing import CAME, document, sorted_, take_in
from tests.domain.world import Unit, refused


def test_whoever_holds_what_he_is_not_cleared_for_is_a_violation_with_a_second_hand(unit: Unit) -> None:
    take_in(unit, "people", {"staff_no": "L1", "name": "Left", "department": "Plans", "tier": "core", "status": "left",
                             "letter_until": date(2027, 1, 1)})  # fmt: skip
    unit.people["Left"] = unit.find(Person, staff_no="L1")[0].id
    unit.given_person("Lapsed", "core", letter_until=date(2025, 1, 1))
    unit.given_person("Unsaid", "core", letter_until=None)
    lent = [document(unit, title=name, level="jimi", period="10\u5e74", custodian=unit.people[name]) for name in
            ("Reader", "Junior", "Left", "Lapsed", "Unsaid")]  # fmt: skip
    found = sorted_(unit, "documents", *lent)
    assert [(one.at, one.field, one.violation) for one in found.signed_for if one.violation] == [
        (at, "custodian", True) for at in (1, 1, 2, 2, 3, 3)
    ]
    with refused("import.second"):
        take_in(unit, "documents", *lent)
    with refused("import.second"):
        take_in(unit, "documents", *lent, by=[unit.sign("Junior")])
    take_in(unit, "documents", *lent, by=[unit.sign("Leader", "secrecy_leader")])
    by_holder = Counter(one.record.custodian for one in unit.find(Copy) if one.record.violations)
    assert by_holder == Counter({unit.people[name]: 2 for name in ("Junior", "Left", "Lapsed")})


def test_a_machine_and_its_disks_are_a_violation_together(unit: Unit) -> None:
    machine = {"model": "M1", "level": "jimi", "registered_on": CAME, "place": unit.places["safe"], "disks": "HD1 HD2",
               "custodian": unit.people["Junior"]}  # fmt: skip
    with refused("import.second"):
        take_in(unit, "computers", machine)
    take_in(unit, "computers", machine, by=[unit.sign("Leader", "secrecy_leader")])
    assert [one.record.violations for one in unit.items() if one.record.registered_on == CAME] == [1, 1, 1]


@pytest.mark.parametrize("state", ["destroyed", "returned_to_issuer", "lost", "voided"])
def test_what_went_since_the_vault_was_founded_needs_a_second_hand(unit: Unit, state: str) -> None:
    came = unit.today
    unit.today += timedelta(days=30)
    for more in ({"closed_on": unit.today}, {"closed_on": came}, {"received_on": came}):
        told = document(unit, title=str(more), state=state, **more)
        with refused("import.second"):
            take_in(unit, "documents", told)
        take_in(unit, "documents", told, by=[unit.sign("Head", "dept_head")])
    take_in(unit, "documents", document(unit, state=state, closed_on=came - timedelta(days=1)))
    assert not any(one.record.violations for one in unit.find(Copy))
