"""Renewing loans (T16)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from secretdesk.domain.custody.renewing import Renew
from tests.domain.world import MONDAY, Unit, refused


@pytest.fixture
def lent(unit: Unit) -> int:
    (one,) = unit.given_copies("1")
    unit.when_lent([one], "Reader")
    return one


def test_the_loan_runs_a_week_longer(unit: Unit, lent: int) -> None:
    unit.pass_days(3)
    unit.perform(Renew(items=(lent,), approval_no="SP-2"))
    copy = unit.copy(lent)
    assert (copy.due_on, copy.renewals, copy.state) == (MONDAY + timedelta(days=14), 1, "on_loan")
    assert unit.journal[-1].event.approval_no == "SP-2"


def test_the_same_approver_as_for_the_loan(unit: Unit, lent: int) -> None:
    with refused("renew.level"):
        unit.perform(Renew(items=(lent,)))
    with refused("renew.level"):
        unit.perform(Renew(items=(lent,)), [unit.sign("Reader", "dept_head")])
    unit.perform(Renew(items=(lent,)), [unit.sign("Head", "dept_head")])
    assert unit.journal[-1].event.approver == unit.people["Head"]


def test_carriers_and_lower_levels_are_renewed_by_the_officer(unit: Unit) -> None:
    stick = unit.given_carrier()
    (low,) = unit.given_copies("1", level="neibu", period=None)
    unit.when_lent([stick, low], "Reader")
    unit.perform(Renew(items=(stick, low), approval_no="unasked"))
    assert unit.journal[-1].event.approval_no is None


def test_once_by_default_then_the_leader(unit: Unit, lent: int) -> None:
    unit.perform(Renew(items=(lent,), approval_no="SP-2"))
    with refused("renew.times"):
        unit.perform(Renew(items=(lent,)), [unit.sign("Head", "dept_head")])
    unit.perform(Renew(items=(lent,)), [unit.sign("Leader", "secrecy_leader")])
    assert unit.copy(lent).renewals == 2


def test_an_overdue_loan_comes_back_first(unit: Unit, lent: int) -> None:
    unit.pass_days(8)
    with refused("renew.overdue"):
        unit.perform(Renew(items=(lent,)), [unit.sign("Head", "dept_head")])
    unit.perform(Renew(items=(lent,)), [unit.sign("Leader", "secrecy_leader")])
    assert unit.copy(lent).due_on == unit.today + timedelta(days=7)


def test_not_beyond_the_end_of_secrecy_and_not_shorter(unit: Unit) -> None:
    (one,) = unit.given_copies("1", period="2026年3月12日")
    unit.when_lent([one], "Reader")
    unit.perform(Renew(items=(one,), approval_no="SP-2"))
    assert unit.copy(one).due_on == date(2026, 3, 11)
    with refused("not-longer"):
        unit.perform(Renew(items=(one,), approval_no="SP-3"))


def test_a_day_given_must_be_later(unit: Unit, lent: int) -> None:
    with refused("not-longer"):
        unit.perform(Renew(items=(lent,), approval_no="SP-2", due_on=MONDAY + timedelta(days=7)))
    unit.perform(Renew(items=(lent,), approval_no="SP-2", due_on=MONDAY + timedelta(days=8)))
    assert unit.copy(lent).due_on == MONDAY + timedelta(days=8)


def test_only_loans_are_renewed_all_or_none(unit: Unit, lent: int) -> None:
    (other,) = unit.given_copies("2")
    with refused("renew.not_lent"):
        unit.perform(Renew(items=(lent, other), approval_no="SP-2"))
    assert unit.copy(lent).renewals == 0
    with refused("faults", "items"):
        unit.perform(Renew())


def test_a_new_loan_may_be_renewed_again(unit: Unit, lent: int) -> None:
    unit.perform(Renew(items=(lent,), approval_no="SP-2"))
    unit.when_returned(lent)
    unit.when_lent([lent], "Reader")
    assert unit.copy(lent).renewals == 0
