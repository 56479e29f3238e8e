"""The course of an item by its events: a plain fold where they were entered in order, and what holds when they were not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain.custody.lending import Lent
from secretdesk.domain.custody.missing import Missed
from secretdesk.domain.custody.moving import Moved
from secretdesk.domain.custody.registering import CopyRegistered
from secretdesk.domain.custody.renewing import Renewed
from secretdesk.domain.custody.returning import Returned
from secretdesk.domain.fold import fold
from secretdesk.domain.ledgers import Copy
from secretdesk.domain.whereabouts import Course, course, whereabouts

FIRST = date(2026, 3, 1)
DAYS = st.integers(0, 9).map(lambda n: FIRST + timedelta(days=n))


def came(on: date = FIRST) -> CopyRegistered:
    copy = Copy(number="D26-0001-01", letter="D", year=2026, serial=1, level="jimi", document=1, copy_no="1",
                custodian=1, place=1, registered_on=on, since=on)  # fmt: skip
    return CopyRegistered(on=on, copy=copy)


@st.composite
def happenings(draw: st.DrawFn) -> Any:
    on, who, where = draw(DAYS), draw(st.integers(2, 4)), draw(st.integers(1, 3))
    return draw(
        st.sampled_from(
            [
                Lent(on=on, borrower=who, due_on=on + timedelta(days=7), slip="JY-1"),
                Returned(on=on, checker=1, place=where),
                Moved(on=on, place=where),
                Missed(on=on, search_plan="everywhere"),
                Renewed(on=on, due_on=on + timedelta(days=14)),
            ]
        )
    )


LIVES = st.lists(happenings(), max_size=8)


def walk(later: list[Any]) -> tuple[Course, Any]:
    return course([came(), *later])


@given(LIVES)
def test_in_order_it_is_the_fold_of_what_had_happened(later: list[Any]) -> None:
    later = sorted(later, key=lambda one: one.on)
    found, record = walk(later)
    assert record == fold([came(), *later])
    for n in range(-2, 14):
        day = FIRST + timedelta(days=n)
        then = fold([one for one in (came(), *later) if one.on <= day])
        assert found.at(day, record) == (None if then is None else whereabouts(then))


@given(LIVES)
def test_in_any_order_the_stints_join_and_the_last_is_the_record_as_it_stands(later: list[Any]) -> None:
    found, record = walk(later)
    joints = [FIRST, *(one.until for one in found.past)]
    assert [one.since for one in found.past] == joints[:-1]
    assert found.since == joints[-1]
    assert all(one.since < one.until for one in found.past)
    assert found.at(date(2999, 1, 1), record) == whereabouts(record)
    assert found.at(FIRST - timedelta(days=1), record) is None


@given(LIVES, st.randoms(use_true_random=False))
def test_what_is_entered_late_lies_on_its_business_day(later: list[Any], random: Any) -> None:
    """Moves of the place alone and hands alone do not disturb each other, in whatever order they were entered."""
    hands = sorted((one for one in later if isinstance(one, Lent)), key=lambda one: one.on)
    moves = sorted((one for one in later if isinstance(one, Moved)), key=lambda one: one.on)
    shuffled: list[Any] = []
    left = [list(hands), list(moves)]
    while any(left):
        shuffled.append(random.choice([one for one in left if one]).pop(0))
    found, record = walk(shuffled)
    for n in range(12):
        day = FIRST + timedelta(days=n)
        held = [one.borrower for one in hands if one.on <= day] or [1]
        kept = [one.place for one in moves if one.on <= day] or [1]
        at = found.at(day, record)
        assert at is not None
        assert (at.custodian, at.place) == (held[-1], kept[-1])


def test_a_loan_entered_after_a_later_move_lies_before_it() -> None:
    moved, lent = (
        Moved(on=date(2026, 3, 10), place=2),
        Lent(on=date(2026, 3, 5), borrower=7, due_on=date(2026, 3, 12), slip="JY-1"),
    )
    found, record = walk([moved, lent])
    on = {day: found.at(date(2026, 3, day), record) for day in (4, 5, 9, 10)}
    assert [(one.custodian, one.place) for one in on.values() if one] == [(1, 1), (7, 1), (7, 1), (7, 2)]


def test_lent_and_back_within_a_day_is_where_it_was_at_its_end() -> None:
    day = date(2026, 3, 5)
    found, record = walk([Lent(on=day, borrower=7, due_on=day, slip="JY-1"), Returned(on=day, checker=1, place=1)])
    at = found.at(day, record)
    assert at is not None
    assert at.state == "in_store"
    assert [one.since for one in found.past] == [FIRST]
