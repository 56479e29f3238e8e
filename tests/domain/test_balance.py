"""Opening + in - out = closing, per level and kind (domain 6.3)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain import balance
from secretdesk.domain.custody.correcting import Correct, Void
from secretdesk.domain.custody.destroying import DestroyInHouse
from secretdesk.domain.item import HELD, STATES
from secretdesk.domain.ledger import EVENTS
from tests.domain.world import MONDAY, Unit, founded, refused

SIGN = {"in": 1, "regrade_in": 1, "out": -1, "regrade_out": -1}


class Moving:
    """An event that posts under a line."""

    def __init__(self, line: str) -> None:
        self.on = MONDAY
        self.EVENT = replace(next(iter(EVENTS.values())).EVENT, line=line)


@pytest.fixture
def copy(unit: Unit) -> Any:
    return unit.copy(unit.given_copies("1")[0])


LEVELS = st.sampled_from(["juemi", "jimi", "mimi"])
ALL_STATES = st.sampled_from([id_ for id_, _ in STATES])


@given(st.none() | st.tuples(ALL_STATES, LEVELS), st.tuples(ALL_STATES, LEVELS))
def test_postings_say_exactly_how_the_holdings_change(before: tuple[str, str] | None, after: tuple[str, str]) -> None:
    unit = founded()
    blank = unit.copy(unit.given_copies("1")[0])
    was = None if before is None else replace(blank, state=before[0], level=before[1])
    now = replace(blank, state=after[0], level=after[1])
    posted: Counter[str] = Counter()
    for one in balance.postings(was, now, Moving("line")):
        posted[one.level] += SIGN[one.account] * one.n
        assert (one.day, one.kind) == (MONDAY, "paper")
    expected: Counter[str] = Counter()
    if was is not None and was.state in HELD:
        expected[was.level] -= 1
    if now.state in HELD:
        expected[now.level] += 1
    assert {k: n for k, n in posted.items() if n} == {k: n for k, n in expected.items() if n}


@pytest.mark.parametrize("acquired", ["received", "produced", "copied", "taken_over", "purchased"])
def test_what_enters_does_so_by_its_way_of_acquisition(copy: Any, acquired: str) -> None:
    (one,) = balance.postings(None, replace(copy, acquired=acquired), Moving("received"))
    assert (one.account, one.line) == ("in", acquired)


def test_a_missing_item_posts_nothing(copy: Any) -> None:
    assert balance.postings(copy, replace(copy, state="missing"), Moving("")) == ()
    assert balance.postings(replace(copy, state="missing"), copy, Moving("")) == ()


def test_what_is_no_item_posts_nothing(unit: Unit) -> None:
    person = unit.records["person", unit.people["Reader"]]
    assert balance.postings(None, person, unit.journal[3].event) == ()


def test_only_declared_classes_and_lines_are_posted(unit: Unit) -> None:
    for cls in EVENTS.values():
        assert cls.EVENT.account in {"", "in", "out", "move", "regrade"}
        assert bool(cls.EVENT.line) == (cls.EVENT.account in {"in", "out", "regrade"})
        if cls.EVENT.account:
            assert "on" in {one.name for one in cls.FIELDS}, cls.__name__


def test_a_year_of_account(unit: Unit) -> None:
    one, two, three = unit.given_copies()
    stick = unit.given_carrier()
    batch = unit.when_listed(one, stick)
    unit.when_approved(batch)
    people = (unit.people["First"], unit.people["Second"])
    unit.today = date(2026, 6, 1)
    unit.perform(DestroyInHouse(batch=batch, items=(one, stick), device="S", supervisors=people, paper=True))
    leader = unit.sign("Leader", "secrecy_leader")
    unit.perform(Void(kind="copy", object=two, reason="twice"), [leader])
    document = unit.copy(three).document
    unit.perform(Correct(kind="document", object=document, changes=(("level", "jimi"),), reason="misread"), [leader])
    assert [(p.day, p.level, p.kind, p.account, p.line) for p in unit.account] == [
        (MONDAY, "mimi", "paper", "in", "received"),
        (MONDAY, "mimi", "paper", "in", "received"),
        (MONDAY, "mimi", "paper", "in", "received"),
        (MONDAY, "mimi", "usb_stick", "in", "purchased"),
        (unit.today, "mimi", "paper", "out", "destroyed"),
        (unit.today, "mimi", "usb_stick", "out", "destroyed"),
        (unit.today, "mimi", "paper", "out", "voided"),
        (unit.today, "mimi", "paper", "regrade_out", "corrected"),
        (unit.today, "jimi", "paper", "regrade_in", "corrected"),
    ]
    assert (unit.closing("mimi"), unit.closing("jimi"), unit.closing("mimi", "usb_stick")) == (0, 1, 0)


def test_a_refused_act_posts_nothing(unit: Unit) -> None:
    before = list(unit.account)
    with refused("faults", "copy_nos"):
        unit.given_copies("x")
    assert unit.account == before
