"""Counts in capitals can be read back, and read as an auditor writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.paper.capitals import counted, in_words

FIGURES = "零壹贰叁肆伍陆柒捌玖"
UNITS = {"拾": 10, "佰": 100, "仟": 1000}


def read_back(words: str) -> int:
    total = group = figure = 0
    for sign in words:
        if sign in FIGURES:
            figure = FIGURES.index(sign)
        elif sign in UNITS:
            group += figure * UNITS[sign]
            figure = 0
        elif sign == "万":
            total += (group + figure) * 10_000
            group = figure = 0
        else:
            assert sign == "亿"
            total += (group + figure) * 10**8
            group = figure = 0
    return total + group + figure


@given(st.integers(0, 10**8))
def test_capitals_read_back(number: int) -> None:
    words = in_words(number, "zh_CN")
    assert read_back(words) == number
    assert "零零" not in words
    assert number == 0 or not words.endswith("零")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "零"),
        (1, "壹"),
        (10, "壹拾"),
        (15, "壹拾伍"),
        (100, "壹佰"),
        (105, "壹佰零伍"),
        (110, "壹佰壹拾"),
        (1_001, "壹仟零壹"),
        (10_000, "壹万"),
        (10_001, "壹万零壹"),
        (11_000, "壹万壹仟"),
        (100_010, "壹拾万零壹拾"),
        (1_010_000, "壹佰零壹万"),
        (20_100_000, "贰仟零壹拾万"),
        (99_999_999, "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖"),
        (100_000_000, "壹亿"),
    ],
)
def test_capitals_stand_as_written_by_hand(number: int, words: str) -> None:
    assert in_words(number, "zh_CN") == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (40, "forty"),
        (99, "ninety-nine"),
        (101, "one hundred one"),
        (12_345, "twelve thousand three hundred forty-five"),
        (100_000_000, "one hundred million"),
    ],
)
def test_english_words(number: int, words: str) -> None:
    assert in_words(number, "en") == words


@pytest.mark.parametrize("number", [-1, 10**8 + 1])
def test_beyond_a_hundred_million_nothing_is_said(number: int) -> None:
    with pytest.raises(ValueError, match="not a count"):
        in_words(number, "zh_CN")


def test_an_amount_says_both() -> None:
    assert counted(10, "件", "zh_CN") == "壹拾件（10件）"
    assert counted(2, "items", "en") == "two (2) items"
