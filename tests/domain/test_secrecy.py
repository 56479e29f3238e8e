"""Marks and periods (domain 2.2, 2.3): every printed form read, printed again, and ended on the right day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain.secrecy import Period, PeriodKind, add_months, mark_text, parse_mark
from tests.domain.world import refused, state_profile

LEVELS = state_profile().levels
STAR_LEVELS = [one for one in LEVELS if one.star]


@pytest.mark.parametrize(
    ("mark", "level", "kind", "number"),
    [
        ("机密★10年", "jimi", PeriodKind.YEARS, 10),
        ("秘密★6个月", "mimi", PeriodKind.MONTHS, 6),
        ("绝密★长期", "juemi", PeriodKind.LONG_TERM, 0),
        ("机密★2030年12月31日", "jimi", PeriodKind.UNTIL_DATE, 0),
        ("秘密★1年", "mimi", PeriodKind.YEARS, 1),
        ("机密★会议开始前", "jimi", PeriodKind.UNTIL_CONDITION, 0),
        ("秘密", "mimi", PeriodKind.UNSPECIFIED, 0),
        ("工作秘密", "gongzuo_mimi", PeriodKind.UNSPECIFIED, 0),
        ("内部", "neibu", PeriodKind.UNSPECIFIED, 0),
    ],
)
def test_every_form_of_a_mark_is_read_and_printed_again(mark: str, level: str, kind: PeriodKind, number: int) -> None:
    info, period = parse_mark(mark, LEVELS)
    assert (info.id, period.kind, period.number) == (level, kind, number)
    assert mark_text(info, period.text) == mark


def test_a_mark_is_read_as_loosely_as_it_is_typed() -> None:
    assert parse_mark(" 机密 ★ １０ 年 ", LEVELS)[1] == Period(kind=PeriodKind.YEARS, number=10)
    assert Period.parse("2030年1月5日").until == date(2030, 1, 5)
    assert Period.parse("12个月").text == "1年"
    assert Period.parse("18个月").text == "18个月"


def test_what_is_no_mark_is_refused() -> None:
    for text in ("", "★10年", "保密★10年", "机密10年"):
        with refused("no-such-level"):
            parse_mark(text, LEVELS)
    for text in ("工作秘密★5年", "内部★"):
        with refused("star-not-allowed"):
            parse_mark(text, LEVELS)
    with refused("bad-day"):
        parse_mark("机密★2030年2月30日", LEVELS)
    for text in ("机密★0年", "秘密★0个月"):
        with refused("no-period"):
            parse_mark(text, LEVELS)


PERIODS = st.one_of(
    st.integers(1, 999).map(lambda n: Period(kind=PeriodKind.YEARS, number=n)),
    st.integers(1, 999).filter(lambda n: n % 12).map(lambda n: Period(kind=PeriodKind.MONTHS, number=n)),
    st.dates(min_value=date(1000, 1, 1)).map(lambda day: Period(kind=PeriodKind.UNTIL_DATE, until=day)),
    st.sampled_from([Period(kind=PeriodKind.LONG_TERM), Period(kind=PeriodKind.UNSPECIFIED)]),
    st.text("会议开始前公布后", min_size=1).map(lambda t: Period(kind=PeriodKind.UNTIL_CONDITION, condition=t)),
)


@given(PERIODS, st.sampled_from(STAR_LEVELS))
def test_periods_are_printed_and_read_again(period: Period, level: object) -> None:
    assert Period.parse(period.text) == period
    info = next(one for one in STAR_LEVELS if one is level)
    assert parse_mark(mark_text(info, period.text), LEVELS) == (info, period)


@pytest.mark.parametrize(
    ("start", "text", "ends"),
    [
        (date(2024, 2, 29), "1年", date(2025, 2, 28)),
        (date(2024, 2, 29), "4年", date(2028, 2, 29)),
        (date(2024, 2, 29), "10年", date(2034, 2, 28)),
        (date(2025, 2, 28), "3年", date(2028, 2, 28)),
        (date(2026, 8, 31), "6个月", date(2027, 2, 28)),
        (date(2027, 8, 31), "6个月", date(2028, 2, 29)),
        (date(2026, 3, 31), "1个月", date(2026, 4, 30)),
        (date(2026, 12, 31), "2个月", date(2027, 2, 28)),
        (date(2026, 3, 2), "2030年12月31日", date(2030, 12, 31)),
        (date(2026, 3, 2), "长期", None),
        (date(2026, 3, 2), "会议开始前", None),
        (date(2026, 3, 2), "", date(2036, 3, 2)),
        (None, "10年", None),
        (None, "2030年12月31日", date(2030, 12, 31)),
    ],
)
def test_the_day_it_falls_due(start: date | None, text: str, ends: date | None) -> None:
    assert Period.parse(text).expires_on(start, 10) == ends


def test_no_longest_period_no_end() -> None:
    assert Period.parse("").expires_on(date(2026, 3, 2), None) is None


@given(st.dates(date(1949, 10, 1), date(2100, 12, 31)), st.integers(1, 600))
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(start: date, months: int) -> None:
    end = add_months(start, months)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == start.day or (end.day < start.day and add_months(end, 1).month == end.month % 12 + 1)
    next_day = date.fromordinal(end.toordinal() + 1)
    assert end.day == start.day or next_day.month != end.month


@pytest.mark.parametrize(("level", "years"), [("juemi", 30), ("jimi", 20), ("mimi", 10)])
def test_the_longest_period_of_each_level(level: str, years: int) -> None:
    profile, start = state_profile(), date(2026, 3, 2)
    profile.check_period(level, f"{years}年", start)
    profile.check_period(level, f"{2026 + years}年3月2日", start)
    profile.check_period(level, "长期", start)
    profile.check_period(level, None, start)
    for text in (f"{years + 1}年", f"{years * 12 + 1}个月", f"{2026 + years}年3月3日"):
        with refused("period-too-long"):
            profile.check_period(level, text, start)


def test_work_secrets_have_no_longest_period() -> None:
    state_profile().check_period("gongzuo_mimi", "90年", date(2026, 3, 2))
