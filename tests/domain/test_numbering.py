"""Numbers: check signs catch slips of the hand, ranges are read as typed, series as the profile writes them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain.numbering import (
    RANGE_LIMIT,
    SIGNS,
    check_sign,
    copy_numbers,
    item_number,
    read_item_number,
    series_number,
)
from secretdesk.errors import BadInput
from tests.domain.world import refused, state_profile

LETTERS = sorted(set(state_profile().letters.values()))
NUMBERS = st.builds(
    item_number,
    st.sampled_from(LETTERS),
    st.integers(2000, 2099),
    st.integers(1, 99999),
    st.none() | st.integers(1, 999),
)


def accepted(text: str) -> bool:
    try:
        read_item_number(text)
    except BadInput:
        return False
    return True


@given(NUMBERS)
def test_a_number_is_read_as_it_is_written(number: str) -> None:
    assert read_item_number(number) == number
    assert read_item_number(f" {number.lower()} ") == number


@given(NUMBERS, st.data())
def test_every_single_wrong_sign_is_caught(number: str, data: st.DataObject) -> None:
    places = [k for k, sign in enumerate(number) if sign != "-"]
    at = data.draw(st.sampled_from(places))
    wrong = data.draw(st.sampled_from([sign for sign in SIGNS if sign != number[at]]))
    assert not accepted(number[:at] + wrong + number[at + 1 :])


@given(NUMBERS, st.data())
def test_every_exchange_of_neighbours_is_caught(number: str, data: st.DataObject) -> None:
    places = [k for k, sign in enumerate(number) if sign != "-"]
    pairs = [(a, b) for a, b in pairwise(places) if number[a] != number[b]]
    a, b = data.draw(st.sampled_from(pairs))
    signs = list(number)
    signs[a], signs[b] = signs[b], signs[a]
    assert not accepted("".join(signs))


def test_the_number_on_the_drawings() -> None:
    assert item_number("D", 2026, 93, 2).startswith("D26-0093-02-")
    assert item_number("F", 2026, 11).startswith("F26-0011-")
    assert check_sign("D26-0093-02") == check_sign("D26009302")


@pytest.mark.parametrize(
    "text", ["", "D26", "D26-93-02-H", "26-0093-02-H", "D26-0093-02", "I26-0093-02-H", "D26-0093-2-H"]
)
def test_what_is_no_number(text: str) -> None:
    with refused("not-a-number"):
        read_item_number(text)


def test_a_wrong_check_sign_is_told_from_no_number() -> None:
    number = item_number("D", 2026, 93, 2)
    other = next(sign for sign in SIGNS if sign != number[-1])
    with refused("check-sign"):
        read_item_number(number[:-1] + other)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("121-123", ("000121", "000122", "000123")),
        ("000121—000122、000130", ("000121", "000122", "000130")),
        ("１２１至１２２；9", ("000121", "000122", "000009")),
        ("1~2 5", ("000001", "000002", "000005")),
        ("1,2\n3", ("000001", "000002", "000003")),
        ("0000007", ("0000007",)),
        ("7-7", ("000007",)),
        ("", ()),
        (" , ", ()),
    ],
)
def test_ranges_of_copy_numbers(text: str, numbers: tuple[str, ...]) -> None:
    assert copy_numbers(text) == numbers


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("5-1", "range-backwards"),
        ("7 7", "copy-no-twice"),
        ("1-5 3", "copy-no-twice"),
        ("000007 7", "copy-no-twice"),
        ("A1", "bad-copy-no"),
        ("1-", "bad-copy-no"),
        ("1-2-3", "bad-copy-no"),
        ("1234567890", "bad-copy-no"),
        (f"1-{RANGE_LIMIT + 1}", "too-many"),
        (f"1-{RANGE_LIMIT} {RANGE_LIMIT + 1}", "too-many"),
        ("1-999999999", "too-many"),
    ],
)
def test_what_is_wrong_with_copy_numbers(text: str, id_: str) -> None:
    with refused(id_):
        copy_numbers(text)


def test_as_many_as_allowed() -> None:
    assert len(copy_numbers(f"1-{RANGE_LIMIT}")) == RANGE_LIMIT


@given(st.lists(st.integers(0, 999999), unique=True, max_size=30))
def test_numbers_come_out_once_each_in_order(numbers: list[int]) -> None:
    assert copy_numbers(" ".join(map(str, numbers))) == tuple(f"{n:06d}" for n in numbers)


@pytest.mark.parametrize(
    ("series", "book", "number"),
    [
        ("incoming", "密收", "密收〔2026〕0007"),
        ("batch", "", "XH-2026-07"),
        ("certificate", "", "XZ-2026-07"),
        ("loan", "", "JY-2026-0007"),
        ("print", "", "P-2026-0007"),
    ],
)
def test_series_as_the_profile_writes_them(series: str, book: str, number: str) -> None:
    assert series_number(state_profile(), series, 2026, 7, book) == number
