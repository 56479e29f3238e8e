"""Lending (T15, C05): who may hold what, who approves it, who signs for it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.ledgers import Slip
from tests.domain.world import MONDAY, Unit, made, refused


def slip_of(unit: Unit) -> Slip:
    return max((one for one in unit.find(Slip)), key=lambda one: one.id).record  # type: ignore[no-any-return]


def test_a_loan_changes_hands_and_makes_a_slip(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    changes = unit.when_lent([one, two, one], "Reader", purpose="a summary")
    assert [change.kind for change in changes] == ["slip", "copy", "copy"]
    for id_ in (one, two):
        copy = unit.copy(id_)
        assert (copy.state, copy.custodian) == ("on_loan", unit.people["Reader"])
        assert (copy.due_on, copy.since) == (MONDAY + timedelta(days=7), MONDAY)
        assert copy.place == unit.places["safe"]
    slip = slip_of(unit)
    assert (slip.number, slip.signature, slip.purpose) == ("JY-2026-0001", "missing", "a summary")
    assert unit.copy(one).voucher == slip.number
    assert unit.closing("mimi") == 3
    assert [one.id for one in unit.held_by(unit.people["Reader"])] == [one, two]


def test_one_item_refused_lends_none(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    unit.when_lent([two], "Junior")
    with refused("lend.not_in_store"):
        unit.when_lent([one, two], "Reader")
    assert unit.copy(one).state == "in_store"


def test_the_receiver_signs_at_the_desk_or_on_paper(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    with refused("receiver-not-signed"):
        unit.when_lent([one], "Reader", paper=False)
    unit.when_lent([one], "Reader", unit.sign("Reader"), paper=False)
    assert slip_of(unit).signature == "at_desk"
    with refused("receiver-not-signed"):
        unit.when_lent([two], "Reader", unit.sign("Reader"), paper=False, collector=unit.people["Junior"])
    unit.when_lent([two], "Reader", unit.sign("Junior"), paper=False, collector=unit.people["Junior"])
    assert (slip_of(unit).person, slip_of(unit).collector) == (unit.people["Junior"], unit.people["Junior"])
    assert (unit.copy(two).custodian, unit.copy(two).collector) == (unit.people["Reader"], unit.people["Junior"])


def test_nothing_scanned_nothing_lent(unit: Unit) -> None:
    with refused("faults", "items"):
        unit.when_lent([], "Reader")
    with refused("faults", "borrower"):
        unit.perform(Lend(items=(), borrower=None))  # type: ignore[arg-type]


def test_what_is_not_known_is_not_lent(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    with refused("no-such-object"):
        unit.when_lent([4711], "Reader")
    unit.people["Nobody"] = 4711
    with refused("lend.person"):
        unit.when_lent([one], "Nobody")
    with refused("no-such-object"):
        unit.when_lent([one], "Reader", collector=4711)


@pytest.mark.parametrize(
    ("level", "tier", "rule"),
    [
        ("juemi", "core", None),
        ("juemi", "important", "lend.tier"),
        ("jimi", "important", None),
        ("jimi", "ordinary", "lend.tier"),
        ("mimi", "ordinary", None),
        ("mimi", "none", "lend.tier"),
        ("gongzuo_mimi", "none", None),
        ("neibu", "none", None),
    ],
)
def test_each_tier_reaches_its_level(unit: Unit, level: str, tier: str, rule: str | None) -> None:
    (one,) = unit.given_copies("1", level=level, period=None)
    unit.given_person("Somebody", tier)
    if rule is None:
        unit.when_lent([one], "Somebody", in_room=level == "juemi")
        assert unit.copy(one).state == "on_loan"
    else:
        with refused(rule):
            unit.when_lent([one], "Somebody", in_room=level == "juemi")


@pytest.mark.parametrize(
    ("level", "approver", "too_low"),
    [
        ("juemi", "secrecy_leader", "dept_head"),
        ("jimi", "dept_head", "member"),
        ("mimi", "dept_head", "destruction_supervisor"),
    ],
)
def test_each_level_has_its_approver(unit: Unit, level: str, approver: str, too_low: str) -> None:
    (one,) = unit.given_copies("1", level=level, period=None)
    unit.given_person("Core reader", "core")
    asked = {"in_room": True, "approvals": ()}
    with refused("lend.level"):
        unit.when_lent([one], "Core reader", **asked)
    unit.given_person("Signer")
    with refused("lend.level"):
        unit.when_lent([one], "Core reader", unit.sign("Signer", too_low), **asked)
    unit.when_lent([one], "Core reader", unit.sign("Signer", approver), **asked)
    event = unit.journal[-1].event
    assert (event.approver, event.approval_no) == (unit.people["Signer"], None)


@pytest.mark.parametrize("level", ["gongzuo_mimi", "neibu"])
def test_below_state_secrets_the_officer_lends_alone(unit: Unit, level: str) -> None:
    (one,) = unit.given_copies("1", level=level, period=None)
    unit.when_lent([one], "Reader", approvals=())
    assert unit.journal[-1].event.approval_no is None


def test_a_carrier_is_lent_with_the_approval_of_its_level(unit: Unit) -> None:
    stick = unit.given_carrier(level="jimi")
    with refused("lend.level"):
        unit.when_lent([stick], "Reader", approvals=())
    unit.when_lent([stick], "Reader", unit.sign("Head", "dept_head"), approvals=())
    assert unit.journal[-1].event.approver == unit.people["Head"]
    internal = unit.given_carrier(level="neibu")
    unit.when_lent([internal], "Reader", approvals=())
    assert unit.records["carrier", internal].state == "on_loan"


def test_whoever_ranks_above_the_approver_may_approve(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    unit.given_person("Principal", "core", "Board")
    unit.when_lent([one], "Reader", unit.sign("Leader", "secrecy_leader"), approvals=())
    unit.when_lent([two], "Reader", unit.sign("Principal", "principal_head"), approvals=())
    assert unit.copy(two).state == "on_loan"


def test_the_borrowers_own_head_approves_not_another_departments(unit: Unit) -> None:
    (one,) = unit.given_copies("1", level="jimi", period=None)
    unit.given_person("Stranger", "important", "Law", heads="Law")
    with refused("lend.level"):
        unit.when_lent([one], "Reader", unit.sign("Stranger", "dept_head"), approvals=())
    unit.when_lent([one], "Reader", unit.sign("Head", "dept_head"), approvals=())
    assert unit.journal[-1].event.approver == unit.people["Head"]


def test_nobody_approves_his_own_loan(unit: Unit) -> None:
    one, two, _ = unit.given_copies(level="jimi", period=None)
    for name, role in (("Reader", "dept_head"), ("Leader", "secrecy_leader")):
        with refused("lend.level"):
            unit.when_lent([one], name, unit.sign(name, role), approvals=(), paper=False)
    with refused("lend.level"):
        collector = unit.people["Head"]
        unit.when_lent([two], "Reader", unit.sign("Head", "dept_head"), approvals=(), collector=collector)


def test_a_head_of_department_needs_the_leader(unit: Unit) -> None:
    (one,) = unit.given_copies("1", level="jimi", period=None)
    unit.given_person("Second head", "important", "Plans")
    with refused("lend.level"):
        unit.when_lent([one], "Head", unit.sign("Second head", "dept_head"), approvals=())
    unit.when_lent([one], "Head", unit.sign("Leader", "secrecy_leader"), approvals=())
    assert unit.copy(one).state == "on_loan"


def test_an_approval_sheet_stands_for_the_items_it_names(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    number = unit.copy(one).number
    with refused("lend.level"):
        unit.when_lent([one, two], "Reader", approvals=((number, "SP-9"),))
    unit.when_lent([one], "Reader", approvals=((number, "SP-9"),))
    assert unit.journal[-1].event.approval_no == "SP-9"


def test_the_highest_level_is_read_in_the_room_and_due_the_same_day(unit: Unit) -> None:
    (one,) = unit.given_copies("1", level="juemi", period=None)
    unit.given_person("Core reader", "core")
    with refused("lend.juemi_room"):
        unit.when_lent([one], "Core reader")
    unit.when_lent([one], "Core reader", in_room=True)
    assert unit.copy(one).due_on == MONDAY
    assert unit.journal[-1].event.in_room


def test_what_already_happened_is_entered_as_a_violation_by_two(unit: Unit) -> None:
    (one,) = unit.given_copies("1", level="juemi", period=None)
    with refused("lend.tier"):
        unit.when_lent([one], "Reader", in_room=True, violation="was handed over in a hurry")
    with refused("lend.tier"):
        unit.when_lent([one], "Reader", unit.sign("Deputy"), in_room=True)
    unit.when_lent([one], "Reader", unit.sign("Deputy"), in_room=True, violation="was handed over in a hurry")
    assert unit.copy(one).violations == 1
    assert unit.journal[-1].event.violation == "was handed over in a hurry"


def test_a_violation_without_a_rule_is_none(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.when_lent([one], "Reader", unit.sign("Deputy"), violation="I thought so")
    assert unit.copy(one).violations == 0
    assert unit.journal[-1].event.violation is None


def test_scope_of_knowledge_is_widened_by_the_principal_head(unit: Unit) -> None:
    (one,) = unit.given_copies("1", scope_departments=("Law",))
    (two,) = unit.given_copies("1", scope_people=(unit.people["Reader"],), scope_departments=("Law",))
    (three,) = unit.given_copies("1", scope_posts=("clerk",))
    unit.given_person("Clerk", post="clerk")
    unit.when_lent([two], "Reader")
    unit.when_lent([three], "Clerk")
    unit.given_person("Principal", "core", "Board")
    with refused("lend.scope"):
        unit.when_lent([one], "Reader", unit.sign("Leader", "secrecy_leader"), approvals=())
    unit.when_lent([one], "Reader", unit.sign("Principal", "principal_head"), approvals=())
    assert unit.journal[-1].event.approver == unit.people["Principal"]


def test_commitment_post_and_decontrol_are_looked_at(unit: Unit) -> None:
    one, two, three = unit.given_copies()
    (work,) = unit.given_copies("1", level="gongzuo_mimi", period=None)
    unit.given_person("Unsigned", letter_until=None)
    unit.given_person("Expired", letter_until=MONDAY - timedelta(days=1))
    with refused("lend.letter"):
        unit.when_lent([one], "Unsigned")
    with refused("lend.letter"):
        unit.when_lent([one], "Expired")
    unit.when_lent([work], "Unsigned")
    for name, changes in {"Left": (("status", "left"),), "Leaving": (("decontrol_until", "2026-03-02"),)}.items():
        from secretdesk.domain.custody.correcting import Correct

        unit.given_person(name)
        correct = Correct(kind="person", object=unit.people[name], changes=changes, reason="left")
        unit.perform(correct, [unit.sign("Leader", "secrecy_leader")])
        with refused("lend.decontrol"):
            unit.when_lent([two], name)
    unit.pass_days(1)
    unit.when_lent([three], "Leaving")
    assert unit.copy(three).state == "on_loan"


def test_whoever_has_overdue_items_gets_no_more(unit: Unit) -> None:
    one, two, _ = unit.given_copies()
    unit.when_lent([one], "Reader")
    unit.pass_days(7)
    unit.when_lent([two], "Reader")
    unit.pass_days(1)
    (three,) = unit.given_copies("9")
    with refused("lend.overdue"):
        unit.when_lent([three], "Reader")


def test_a_collector_is_cleared_like_the_borrower(unit: Unit) -> None:
    (one,) = unit.given_copies("1", level="jimi", period=None)
    with refused("lend.tier"):
        unit.when_lent([one], "Reader", collector=unit.people["Junior"])


def test_due_days_by_kind_and_cut_by_the_end_of_secrecy(unit: Unit) -> None:
    stick = unit.given_carrier()
    (ending,) = unit.given_copies("1", period="2026年3月6日")
    (free,) = unit.given_copies("1", period="2026年3月2日")
    unit.when_lent([stick, ending, free], "Reader")
    assert unit.records["carrier", stick].due_on == MONDAY + timedelta(days=1)
    assert unit.copy(ending).due_on == date(2026, 3, 5)
    assert unit.copy(free).due_on == date(2026, 3, 9)


def test_due_before_it_is_lent_is_a_fault(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    with refused("faults", "due_on"):
        unit.when_lent([one], "Reader", due_on=MONDAY - timedelta(days=1))
    unit.when_lent([one], "Reader", due_on=MONDAY)
    assert unit.copy(one).due_on == MONDAY


def test_late_entries_say_why_and_keep_the_order(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.pass_days(3)
    with refused("faults", "on"):
        unit.when_lent([one], "Reader", on=unit.today + timedelta(days=1))
    with refused("faults", "late_reason"):
        unit.when_lent([one], "Reader", on=MONDAY)
    with refused("faults", "on"):
        unit.when_lent([one], "Reader", on=MONDAY - timedelta(days=1), late_reason="forgotten")
    unit.when_lent([one], "Reader", on=MONDAY, late_reason="forgotten")
    assert (unit.copy(one).since, unit.journal[-1].event.late_reason) == (MONDAY, "forgotten")
    assert slip_of(unit).made_on == MONDAY


def test_a_reason_without_lateness_is_not_printed_as_late(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    unit.when_lent([one], "Reader", late_reason="none")
    assert unit.journal[-1].event.late_reason is None


def test_a_clock_once_ahead_does_not_lock_items_up(unit: Unit) -> None:
    unit.today = date(2030, 1, 1)
    (one,) = unit.given_copies("1")
    unit.today = MONDAY
    unit.when_lent([one], "Reader")
    assert unit.copy(one).since == MONDAY


def test_slips_count_on_within_the_year(unit: Unit) -> None:
    one, two, three = unit.given_copies()
    unit.when_lent([one], "Reader")
    unit.when_lent([two], "Reader")
    unit.today = date(2027, 1, 4)
    unit.given_person("Newcomer")
    unit.when_lent([three], "Newcomer")
    assert [one.record.number for one in unit.find(Slip)] == ["JY-2026-0001", "JY-2026-0002", "JY-2027-0001"]


def test_a_voided_person_borrows_nothing(unit: Unit) -> None:
    from secretdesk.domain.custody.correcting import Void

    (one,) = unit.given_copies("1")
    void = Void(kind="person", object=unit.people["Reader"], reason="twice")
    unit.perform(void, [unit.sign("Leader", "secrecy_leader")])
    with refused("lend.person"):
        unit.when_lent([one], "Reader")
    assert made(unit.journal, "copy") == one
