"""Kinds of value: what they format they read again, what they store they load again; what is not theirs they refuse."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from secretdesk.domain import kind as k
from secretdesk.domain.ledger import LEDGERS, fields_of
from secretdesk.errors import BadInput
from tests.domain.world import refused

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
BUILT_IN_PARTS = st.text("0123456789ABC-_\u5bc6", min_size=1, max_size=12)


def typed(kind: k.Kind, text: str) -> Any:
    try:
        return kind.parse(text)
    except BadInput:
        assume(False)


@given(WORDS)
@pytest.mark.parametrize("kind", [k.Text(), k.Text(lines=True), k.Serial(), k.Texts(), k.PeriodKind()])
def test_what_was_read_is_read_again_the_same(kind: k.Kind, text: str) -> None:
    once = typed(kind, text)
    assert kind.parse(kind.format(once)) == once


@given(WORDS)
def test_a_line_of_words_is_one_clean_line(text: str) -> None:
    line = typed(k.Text(), text)
    if line is not None:
        assert line == line.strip() == unicodedata.normalize("NFC", line)
        assert not any(unicodedata.category(c) == "Cc" for c in line)


@given(st.dates())
def test_days(day: date) -> None:
    kind = k.Day()
    assert kind.parse(kind.format(day)) == day
    assert kind.load(kind.store(day)) == day
    for text in (
        f"{day.year:04d}{day:%m%d}",
        f"{day.year:04d}.{day.month}.{day.day}",
        f"{day.year:04d}年{day.month}月{day.day}日",
    ):
        assert kind.parse(text) == day


@given(
    st.integers(0, 7_000_000_000_000_000).map(lambda n: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=n))
)
def test_moments(moment: datetime) -> None:
    kind = k.Moment()
    assert kind.load(kind.store(moment)) == moment
    to_the_minute = moment.replace(second=0, microsecond=0)
    assert kind.parse(kind.format(to_the_minute)) == to_the_minute


@given(st.integers(-(10**6), 10**6))
def test_counts(number: int) -> None:
    kind = k.Count(low=-(10**6), high=10**6)
    assert kind.parse(kind.format(number)) == number
    assert kind.parse(f"{number:,}") == number


@given(st.booleans())
def test_flags(yes: bool) -> None:
    kind = k.Flag()
    assert kind.parse(kind.format(yes)) is yes
    assert kind.load(kind.store(yes)) is yes


@given(st.binary(min_size=1, max_size=40))
def test_bytes(data: bytes) -> None:
    assert k.Blob().parse(k.Blob().format(data)) == data


@given(st.lists(st.integers(0, 10**17), max_size=8).map(tuple))
def test_references(ids: tuple[int, ...]) -> None:
    kind = k.Refs(to=("copy",))
    assert kind.parse(kind.format(ids)) == ids
    assert kind.load(kind.store(ids)) == ids
    for id_ in ids:
        assert k.Ref(to=("copy",)).parse(str(id_)) == id_


@given(st.lists(st.tuples(st.just("") | BUILT_IN_PARTS, BUILT_IN_PARTS), max_size=6).map(tuple))
def test_pairs(pairs: tuple[tuple[str, str], ...]) -> None:
    kind = k.Pairs()
    assert kind.parse(kind.format(pairs)) == pairs
    assert kind.load(kind.store(pairs)) == pairs


def test_full_width_typing_is_read() -> None:
    assert k.Count().parse("１２") == 12
    assert k.Day().parse("２０２６－０３－０２") == date(2026, 3, 2)
    assert k.Serial().parse(" ａb １ ") == "AB1"
    assert k.Texts().parse("办公室、业务一科；法规科，") == ("办公室", "业务一科", "法规科")
    assert k.Flag().parse("是") is True


def test_lines_are_kept_where_lines_are_allowed() -> None:
    assert k.Text(lines=True).parse("a\r\nb") == "a\nb"
    assert k.Text().parse("a\r\nb\tc") == "a b c"


@pytest.mark.parametrize(
    ("kind", "text", "id_"),
    [
        (k.Text(limit=3), "1234", "too-long"),
        (k.Serial(limit=3), "1234", "too-long"),
        (k.Text(), "a\u202eb", "hidden-characters"),
        (k.Text(), "a\u200bb", "hidden-characters"),
        (k.Text(), "a\u2028b", "hidden-characters"),
        (k.Text(), "a\ud800b", "hidden-characters"),
        (k.Serial(), "\ufeff1", "hidden-characters"),
        (k.Day(), "2026-02-29", "bad-day"),
        (k.Day(), "2026-13-01", "bad-day"),
        (k.Day(), "yesterday", "bad-day"),
        (k.Moment(), "noon", "bad-moment"),
        (k.Count(), "12.5", "bad-count"),
        (k.Count(), "many", "bad-count"),
        (k.Count(low=1, high=9), "0", "out-of-range"),
        (k.Count(low=1, high=9), "10", "out-of-range"),
        (k.Ref(to=("person",)), "Reader", "not-known"),
        (k.Ref(to=("person",)), "9" * 5000, "not-known"),
        (k.Refs(to=("person",)), "1 two", "not-known"),
        (k.Blob(), "xyz", "bad-hex"),
        (k.PeriodKind(), "0年", "no-period"),
        (k.PeriodKind(), "2026年2月29日", "bad-day"),
    ],
)
def test_what_is_not_of_its_kind_is_refused(kind: k.Kind, text: str, id_: str) -> None:
    with refused(id_):
        kind.parse(text)


@pytest.mark.parametrize("cls", list(LEDGERS.values()), ids=list(LEDGERS))
def test_a_choice_takes_its_options_and_nothing_else(cls: type[Any]) -> None:
    for one in fields_of(cls):
        if isinstance(one.kind, k.Choice) and one.kind.options:
            for id_, _ in one.kind.options:
                assert one.kind.parse(f" {id_} ") == id_
            with refused("no-such-choice"):
                one.kind.parse("none of these")


@pytest.mark.parametrize("cls", list(LEDGERS.values()), ids=list(LEDGERS))
def test_nothing_typed_is_nothing(cls: type[Any]) -> None:
    for one in fields_of(cls):
        if one.kind.name not in {"record", "patch", "rows"}:
            assert one.kind.parse("  ") in (None, (), False)
            assert one.kind.format(None) == ""
