"""A scanner's burst is told from a person's typing, whatever is scanned and however it is typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from secretdesk.gui.bursts import GAP_MS, LEAST, LONGEST, Burst, folded

DIGITS = st.text("0123456789", min_size=LEAST, max_size=120)


def typed(text: str, gaps: list[int]) -> tuple[Burst, int]:
    burst, now = Burst(), 1000
    for character, gap in zip(text, gaps, strict=True):
        now += gap
        burst.key(character, now)
    return burst, now


@given(DIGITS, st.data())
def test_fast_keys_are_a_scan_wherever_they_fall(text: str, data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.integers(0, GAP_MS), min_size=len(text), max_size=len(text)))
    burst, now = typed(text, gaps)
    assert burst.text == text
    assert burst.end(now + data.draw(st.integers(0, GAP_MS)))


@given(DIGITS, st.data())
def test_slow_keys_never_are(text: str, data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.integers(GAP_MS + 1, 900), min_size=len(text), max_size=len(text)))
    burst, now = typed(text, gaps)
    assert not burst.sure()
    assert not burst.end(now + 1)


@given(st.text("0123456789", max_size=LEAST - 1))
def test_a_short_run_is_no_scan(text: str) -> None:
    burst, now = typed(text, [1] * len(text))
    assert not burst.end(now + 1)


def test_an_enter_that_comes_late_ends_no_scan() -> None:
    burst, now = typed("1234567", [5] * 7)
    assert burst.end(now + GAP_MS)
    assert not burst.end(now + GAP_MS + 1)


def test_a_pause_begins_a_new_run() -> None:
    burst, _ = typed("12345678", [5, 5, 5, 200, 5, 5, 5, 5])
    assert burst.text == "45678"


def test_what_is_too_long_says_so_and_is_cut() -> None:
    burst, _ = typed("7" * (LONGEST + 1), [1] * (LONGEST + 1))
    assert burst.too_long()
    assert len(burst.text) == LONGEST


@given(st.text("0123456789ABCXYZ:-/", max_size=50))
def test_full_width_is_read_as_ascii(text: str) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) for c in text)
    assert folded(wide) == text


def test_signs_that_show_nothing_are_dropped() -> None:
    assert folded("\u200f10\u202e42\ufeff\x00\t\r\n") == "1042"
