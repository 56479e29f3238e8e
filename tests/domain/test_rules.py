"""Rules of three kinds: what blocks, what can be approved, what is entered because it happened."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretdesk.domain import rules
from secretdesk.domain.item import DESTROYING, HELD, OUT, STATE_WORDS, STATES, TERMINAL
from secretdesk.domain.roles import ROLE_WORDS, Signatory
from secretdesk.domain.rules import Hit, settle
from secretdesk.text import N_, say
from tests.domain.world import Unit, founded, refused

WORDS = N_("rules", "Not on loan.")
CLERK = Signatory(account=7, role="member", person=70)
HEAD = Signatory(account=8, role="dept_head", person=80, department="Plans")
LEADER = Signatory(account=9, role="secrecy_leader", person=90)


def a_hit(kind: str, approver: str = "") -> Hit:
    return Hit(rule=f"test.{kind}", kind=kind, message=WORDS, approver=approver)


@pytest.mark.parametrize(
    ("kind", "cosigners", "approval_no", "violation", "settled"),
    [
        ("block", (LEADER,), "SP-1", "because", False),
        ("approve", (), None, None, False),
        ("approve", (), "SP-1", None, True),
        ("approve", (HEAD,), None, None, True),
        ("approve", (LEADER,), None, None, True),
        ("approve", (CLERK,), None, None, False),
        ("approve", (CLERK,), None, "because", False),
        ("record", (), None, "because", False),
        ("record", (CLERK,), None, None, False),
        ("record", (CLERK,), "SP-1", None, False),
        ("record", (CLERK,), None, "because", True),
    ],
)
def test_how_each_kind_is_settled(
    kind: str, cosigners: tuple[Signatory, ...], approval_no: str | None, violation: str | None, settled: bool
) -> None:
    context = founded().context(cosigners)
    hits = (a_hit(kind, "dept_head"),)
    if settled:
        settle(hits, context, approval_no=approval_no, violation=violation, number="N")
    else:
        with refused(f"test.{kind}"):
            settle(hits, context, approval_no=approval_no, violation=violation, number="N")


def test_the_gravest_is_said_first() -> None:
    context = founded().context()
    hits: tuple[Hit, ...] = (a_hit("approve"), a_hit("record"), a_hit("block"))
    for expected in ("block", "record", "approve"):
        with refused(f"test.{expected}"):
            settle(hits, context, approval_no=None, violation=None, number="N")
        hits = tuple(one for one in hits if one.kind != expected)
    settle((), context, approval_no=None, violation=None, number="N")


def test_a_refusal_names_the_item_in_both_languages() -> None:
    with refused("test.block") as caught:
        settle((a_hit("block"),), founded().context(), approval_no=None, violation=None, number="D26-0001-01-X")
    assert say(caught.value.message, "en") == "D26-0001-01-X: Not on loan."
    assert say(caught.value.message, "zh_CN") == "D26-0001-01-X：未借出。"


@pytest.mark.parametrize(
    ("approver", "roles"),
    [
        ("dept_head", {"dept_head", "secrecy_leader", "principal_head"}),
        ("secrecy_leader", {"secrecy_leader", "principal_head"}),
        ("principal_head", {"principal_head"}),
        ("destruction_supervisor", {"destruction_supervisor"}),
        ("", set()),
    ],
)
def test_who_stands_above_whom(approver: str, roles: set[str]) -> None:
    assert {role for role in ROLE_WORDS if rules.may_approve(role, approver)} == roles


def test_an_approval_is_another_persons_and_of_the_right_department() -> None:
    unit = founded()
    one = Hit(rule="r", kind="approve", message=WORDS, approver="dept_head", department="Plans")
    stranger = replace(HEAD, account=18, person=81, department="Law")
    assert rules.approval_of(one, unit.context([stranger, HEAD])) is HEAD
    assert rules.approval_of(one, unit.context([stranger])) is None
    assert rules.approval_of(one, unit.context([HEAD]), frozenset({80})) is None
    assert rules.approval_of(one, unit.context([HEAD, LEADER]), frozenset({80})) is LEADER
    assert rules.approval_of(replace(one, department=""), unit.context([stranger])) is stranger


def test_the_kind_of_a_rule_is_the_profiles() -> None:
    unit = founded()
    profile = replace(unit.profile, rules={**unit.profile.rules, "lend.tier": "block"})
    (one,) = unit.given_copies("1", level="jimi", period=None)
    assert rules.hit(unit.profile, "lend.tier", WORDS).kind == "record"
    unit.profile = profile
    with refused("lend.tier"):
        unit.when_lent([one], "Junior", unit.sign("Deputy"), violation="it happened")


def test_states_are_said_and_sorted() -> None:
    assert set(STATE_WORDS) == {id_ for id_, _ in STATES}
    assert len(STATES) == 26
    assert not HELD & TERMINAL
    assert "missing" in HELD
    assert OUT - {"dispatch_pending"} <= HELD
    assert DESTROYING <= HELD
    assert {"destroyed", "voided", "lost", "dispatched"} <= TERMINAL
    chinese = [say(words, "zh_CN") for words in STATE_WORDS.values()]
    assert len(set(chinese)) == len(chinese)


@pytest.mark.parametrize("state", [id_ for id_, _ in STATES])
def test_acts_of_custody_start_from_the_store(unit: Unit, state: str) -> None:
    (one,) = unit.given_copies("1")
    record = replace(unit.copy(one), state=state)
    hits = rules.in_store(record)
    assert [hit.kind for hit in hits] == ([] if state == "in_store" else ["block"])
    assert state == "in_store" or say(STATE_WORDS[state], "zh_CN") in say(hits[0].message, "zh_CN")


def test_messages_name_no_person_and_no_title(unit: Unit) -> None:
    (one,) = unit.given_copies("1", level="juemi", title="Secret Title", scope_departments=("Law",), period=None)
    found = unit.item(one)
    assert found
    unit.given_person("Fellow Unnamed", "none", letter_until=None)
    hits = rules.lending(found, unit.people["Fellow Unnamed"], unit.context(), unit, in_room=False)
    assert {hit.rule for hit in hits} == {"lend.tier", "lend.letter", "lend.scope", "lend.juemi_room", "lend.level"}
    for language in ("en", "zh_CN"):
        for hit in hits:
            words = say(hit.message, language)
            assert "Secret Title" not in words
            assert "Unnamed" not in words
            assert "{" not in words
