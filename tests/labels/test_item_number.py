"""Numbers people type are read in any dress, and a slip of the finger is seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain.numbering import SIGNS, item_number
from secretdesk.errors import BadInput
from secretdesk.labels.item_number import ItemNumber, looks_like_item_number, parse_item_number

numbers = st.builds(
    ItemNumber,
    letter=st.sampled_from(SIGNS[10:]),
    year=st.integers(2000, 2099),
    number=st.integers(1, 10**9 - 1),
    copy=st.none() | st.integers(1, 10**5 - 1),
)


@given(numbers)
def test_what_is_composed_is_parsed(number: ItemNumber) -> None:
    assert parse_item_number(str(number)) == number
    assert looks_like_item_number(str(number))


@given(numbers, st.data())
def test_any_wrong_sign_is_seen(number: ItemNumber, data: st.DataObject) -> None:
    text = str(number)
    place = data.draw(st.sampled_from([i for i, sign in enumerate(text) if sign != "-"]))
    other = data.draw(st.sampled_from(SIGNS).filter(lambda sign: sign != text[place]))
    with pytest.raises(BadInput):
        parse_item_number(text[:place] + other + text[place + 1 :])


@given(numbers, st.data())
def test_exchanged_neighbours_are_seen(number: ItemNumber, data: st.DataObject) -> None:
    text = str(number)
    place = data.draw(st.integers(0, len(text) - 2))
    if "-" in text[place : place + 2] or text[place] == text[place + 1]:
        return
    with pytest.raises(BadInput):
        parse_item_number(text[:place] + text[place + 1] + text[place] + text[place + 2 :])


@pytest.mark.parametrize(
    "text", ["d26-0093-02-8", "Ｄ２６－００９３－０２－８", " D26—0093—02—8 ", "D260093028", "d26 0093 02 8"]
)
def test_any_dress_is_read(text: str) -> None:
    assert parse_item_number(text) == ItemNumber(letter="D", year=2026, number=93, copy=2)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "D26",
        "D26-93-02-8",
        "I26-0093-02-8",
        "D26-0093-02",
        "D26-0000-02-0",
        "D26-0093-00-0",
        "D26123456X",
        "密收〔2026〕1",
    ],
)
def test_what_is_no_number_is_bad_input(text: str) -> None:
    with pytest.raises(BadInput):
        parse_item_number(text)


def test_long_texts_are_no_numbers() -> None:
    assert not looks_like_item_number("D" * 10_000)
    with pytest.raises(BadInput):
        parse_item_number("-" * 10_000)


def test_the_parts_compose_the_domains_own_number() -> None:
    assert str(ItemNumber(letter="F", year=2026, number=14, copy=None)) == item_number("F", 2026, 14)
