"""Values as people type them: days, levels, numbers, choices; what cannot be meant is a fault, never a guess."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain.field import Field
from secretdesk.domain.kind import Day, Flag
from secretdesk.errors import BadInput
from secretdesk.exchange import days, marks, values
from secretdesk.exchange.tables import Cell
from secretdesk.text import LANGUAGES, N_, say
from tests.exchange.fields import FIELDS, PROFILE

DAY = Field(name="day", id=1, label=N_("document", "Received on"), kind=Day())
FLAG = Field(name="flag", id=1, label=N_("place", "Reading room"), kind=Flag())
DOCUMENTS, CARRIERS = FIELDS["documents"], FIELDS["carriers"]


def of(field: Field, cell: Cell, year: int | None = None, *, epoch_1904: bool = False) -> Any:
    return values.reader(field, PROFILE, epoch_1904=epoch_1904)(cell, year)


def refused(field: Field, cell: Cell, year: int | None = None) -> str:
    with pytest.raises(BadInput) as caught:
        of(field, cell, year)
    assert all(say(caught.value.message, language) for language in LANGUAGES)
    return caught.value.id


def test_numbers_of_full_width_are_written_narrow_and_titles_stay_as_they_are() -> None:
    typed = "\u6d77\u59d4\u529e\u3014\uff12\uff10\uff12\uff15\u3015\uff11\uff12\u53f7\uff21\uff5a"
    assert of(DOCUMENTS["document_no"], typed) == "\u6d77\u59d4\u529e\u30142025\u301512\u53f7Az"
    assert of(DOCUMENTS["title"], typed) == typed
    name = FIELDS["people"]["name"]
    assert of(name, "\u674e\u3000\u5a1c") == of(name, "\u674e  \u5a1c") == "\u674e\u5a1c"
    assert of(name, "\u827e\u5408 \u4e70") == "\u827e\u5408 \u4e70"
    assert of(name, "Li Na") == "Li Na"


MARCH = date(2026, 3, 5)


@pytest.mark.parametrize(
    "typed",
    ["2026.3.5", "2026/3/5", "2026-3-5", "2026-03-05", "2026年3月5日", "2026年3月5号", "二〇二六年三月五日", "二○二六年三月五日",
     "二0二六年三月五日", "20260305", 20260305, 20260305.0, "２０２６．３．５", "２０２６年３月５日", "2026 年 3 月 5 日", "26.3.5", "26年3月5日", "2026。3。5", "2026、3、5",
     "2026.03.05.", "2026-03-05 14:30", "2026/3/5 0:00:00", "2026年3月5日（星期四）", 46086, 46086.0, 46086.6, "46086", MARCH],
)  # fmt: skip
def test_a_day_is_read_as_it_is_typed(typed: Cell) -> None:
    assert of(DAY, typed) == MARCH


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2206, 3, 5)])
def test_a_day_the_spreadsheet_keeps_as_one_is_of_our_time_too(day: date) -> None:
    assert refused(DAY, day) == refused(DAY, day.isoformat()) == "bad-day"


@pytest.mark.parametrize("typed", ["3月5日", "3.5", "3-5", "3/5", "03.05", "三月五日", "３月５号", 3.5])
def test_a_day_without_a_year_takes_that_of_the_title(typed: Cell) -> None:
    assert of(DAY, typed, 2026) == MARCH
    assert refused(DAY, typed) in {"no-year", "bad-day"}


def test_a_year_written_once_holds_for_the_days_below_it() -> None:
    read = values.in_order(values.reader(DAY, PROFILE))
    with pytest.raises(BadInput) as caught:
        read("1.3", None)
    assert caught.value.id == "no-year"
    told = [read(cell, None) for cell in ("2019.1.5", "1.6", None, "3月1日", 5.4, "2.28", "2020.1.2", "1.3")]
    assert told == [
        date(2019, 1, 5), date(2019, 1, 6), None, date(2019, 3, 1), date(2019, 5, 4), date(2019, 2, 28), date(2020, 1, 2),
        date(2020, 1, 3),
    ]  # fmt: skip
    for doubtful in ("12.30", "8.1"):
        with pytest.raises(BadInput) as caught:
            read(doubtful, None)
        assert caught.value.id == "year-in-doubt"
    assert read("6.30", None) == date(2020, 6, 30)
    assert read("2021.1.2", None) == date(2021, 1, 2)


def test_serial_numbers_count_from_the_epoch_of_the_workbook() -> None:
    assert of(DAY, 46086, epoch_1904=False) == MARCH
    assert of(DAY, 46086 - 1462, epoch_1904=True) == MARCH


@pytest.mark.parametrize("typed", ["十二月二十五日", "12月25日", "12.25", 12.25])
def test_months_and_days_of_two_digits(typed: Cell) -> None:
    assert of(DAY, typed, 2019) == date(2019, 12, 25)


def test_a_decimal_that_may_have_lost_its_zero_is_in_doubt() -> None:
    assert refused(DAY, 3.1, 2026) == "day-in-doubt"
    assert of(DAY, "3.10", 2026) == date(2026, 3, 10)


@pytest.mark.parametrize(
    "typed",
    [
        "2026.2.30",
        "2026年2月30日",
        "20260230",
        "2025.2.29",
        "2026.13.1",
        "2026.0.5",
        "2月30日",
        "上周",
        "2026.3",
        "1826.3.5",
        7,
        0.5,
        99999999,
        "3月",
        "2026.3.5.6",
    ],
)
def test_what_no_calendar_has_is_a_fault(typed: Cell) -> None:
    assert refused(DAY, typed, 2026) == "bad-day"


@given(st.dates(date(1950, 1, 1), date(2048, 12, 31)), st.sampled_from(["-", ".", "/", "年"]), st.booleans())
def test_every_day_written_is_read_back(day: date, sign: str, wide: bool) -> None:
    text = f"{day.year}{sign}{day.month}{'月' if sign == '年' else sign}{day.day}{'日' if sign == '年' else ''}"
    if wide:
        text = "".join(chr(ord(one) + 0xFEE0) if one.isdigit() else one for one in text)
    assert of(DAY, text) == day
    assert of(DAY, f"{day:%Y%m%d}") == day
    assert of(DAY, (day - date(1899, 12, 30)).days) == day
    assert of(DAY, (day - date(1904, 1, 1)).days, epoch_1904=True) == day


@given(st.text(max_size=12) | st.floats() | st.integers(), st.none() | st.just(2026))
def test_no_cell_breaks_the_reading_of_any_field(cell: Cell, year: int | None) -> None:
    for fields in FIELDS.values():
        for field in fields.values():
            try:
                of(field, cell, year)
            except BadInput as bad:
                said = say(bad.message, "zh_CN")
                assert said, field.name


@pytest.mark.parametrize(
    ("mark", "level", "period"),
    [
        ("机密★10年", "jimi", "10年"), ("机密 10年", "jimi", "10年"), ("机密*长期", "jimi", "长期"), ("绝密★", "juemi", None),
        ("内部", "neibu", None), ("工作秘密", "gongzuo_mimi", None), ("秘密☆5年", "mimi", "5年"), ("秘密级", "mimi", None),
        ("机密级★二十年", "jimi", "20年"), ("秘密★6个月", "mimi", "6个月"), ("机密（10年）", "jimi", "10年"), ("机 密", "jimi", None),
        ("绝密★2030年3月5日", "juemi", "2030年3月5日"), ("秘密★10", "mimi", "10年"), ("机", "jimi", None), ("Secret", "jimi", None),
        ("Top Secret", "juemi", None), ("mimi", "mimi", None), ("机密\n★10年", "jimi", "10年"), ("秘密★工作完成后", "mimi", "工作完成后"),
    ],
)  # fmt: skip
def test_levels_are_read_with_their_marks(mark: str, level: str, period: str | None) -> None:
    assert values.mark(mark, PROFILE) == (level, period)
    assert of(DOCUMENTS["level"], mark) == level


@pytest.mark.parametrize("mark", ["机要", "密", "公开", "秘书处", "绝对", "机密资料室", "2", "机密（复印件）"])
def test_an_unknown_level_is_a_fault(mark: str) -> None:
    assert refused(DOCUMENTS["level"], mark) == "no-such-level"


@pytest.mark.parametrize(
    ("text", "period"),
    [("10年", "10年"), ("★10年", "10年"), ("十年", "10年"), (10, "10年"), ("长期", "长期"), ("永久", "长期"), ("24个月", "2年"),
     ("6个月", "6个月"), ("2030年3月5日", "2030年3月5日"), ("/", None), ("", None), ("公布前", "公布前")],
)  # fmt: skip
def test_periods_are_read_by_themselves(text: Cell, period: str | None) -> None:
    assert of(DOCUMENTS["period"], text) == period


LAST = "2030年3月5日"


@pytest.mark.parametrize(
    "text",
    ["2020.3.5-2030.3.5", "2020-3-5-2030-3-5", "2020-03-05--2030-03-05", "2020/3/5～2030/3/5", "20200305-20300305", "2020.3.5—2030.3.5",
     "2020年3月5日至2030年3月5日", "2020年3月5日——2030年3月5日", "自2020年3月5日起至2030年3月5日止", "二〇二〇年三月五日至二〇三〇年三月五日",
     "２０２０．３．５－２０３０．３．５", "２０２０年３月５日到２０３０年３月５日", "2020 年 3 月 5 日 至 2030 年 3 月 5 日", "2020.3.5\n2030.3.5", "2020.3.5 2030.3.5",
     "20.3.5-30.3.5", "10年（2020.3.5-2030.3.5）", "十年（2020年3月5日至2030年3月5日）", "2020.3.5-2030.3.5（10年）", "2020.3.6-2030.3.5（10年）",
     "（2020.3.5-2030.3.5）", "★2020.3.5-2030.3.5", "从2020.3.5到2030.3.5", "2030.3.5", "2030-03-05", "至2030年3月5日", "2030年3月5日止", "截止2030.3.5",
     "２０３０／３／５", "20300305", date(2030, 3, 5)],
)  # fmt: skip
def test_a_period_given_by_its_days_ends_on_the_last_of_them(text: Cell) -> None:
    assert of(DOCUMENTS["period"], text) == LAST


@pytest.mark.parametrize(
    "mark",
    ["机密★2020.3.5-2030.3.5", "机密 2020.3.5-2030.3.5", "机密（2020年3月5日至2030年3月5日）", "机密★10年（2020.3.5-2030.3.5）",
     "机密★自2020.3.5至2030.3.5", "机密自2020年3月5日起至2030年3月5日止", "机密*２０３０．３．５", "机密\n2020.3.5\n2030.3.5"],
)  # fmt: skip
def test_a_mark_may_name_the_days_of_its_period(mark: str) -> None:
    assert values.mark(mark, PROFILE) == ("jimi", LAST)


@pytest.mark.parametrize(
    ("text", "id_"),
    [("2030.3.5-2020.3.5", "ends-first"), ("2020.3.5-2020.3.5", "ends-first"), ("2020.2.30-2030.2.30", "bad-day"),
     ("2020.3.5-2030.13.5", "bad-day"), ("5年（2020.3.5-2030.3.5）", "period-contradicts"), ("2020-2030", "no-last-day"),
     ("2020年至2030年", "no-last-day"), ("2020.3-2030.3", "no-last-day"), ("2020年3月至2030年3月", "no-last-day"), (47547, "no-period"),
     ("12.5", "no-period"), ("0年", "no-period"), ("?", "no-period")],
)  # fmt: skip
def test_days_that_give_no_period_are_faults(text: Cell, id_: str) -> None:
    assert refused(DOCUMENTS["period"], text) == id_


@pytest.mark.parametrize("text", ["2030年3月5日前公布后", "第3次会议后", "20号文件废止后", "2020年版公布前"])
def test_a_condition_may_name_a_day(text: str) -> None:
    assert of(DOCUMENTS["period"], text) == text


@given(st.sampled_from(PROFILE.levels), st.integers(1, 30), st.sampled_from(["★", "*", " ", "☆", "★ ", ""]))
def test_every_level_of_the_profile_is_read_with_any_star(level: Any, n: int, star: str) -> None:
    assert marks.read(f"{level.word}{star}{n}年", PROFILE) == (level.id, f"{n}年")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("000001-000010、000012；13～15", [*range(1, 11), 12, 13, 14, 15]), ("000121-26", range(121, 127)), ("13至15", [13, 14, 15]),
        ("第13号", [13]), ("第1-3份", [1, 2, 3]), ("No.000013", [13]), (12, [12]), (12.0, [12]), ("1、3，5;7 9", [1, 3, 5, 7, 9]),
        ("000001—000003", [1, 2, 3]), ("1 - 3", [1, 2, 3]), ("１～３", [1, 2, 3]), ("000007和000009", [7, 9]), ("1到3", [1, 2, 3]),
    ],
)  # fmt: skip
def test_copy_numbers_are_read_with_their_ranges(text: Cell, numbers: Any) -> None:
    assert of(DOCUMENTS["copy_no"], text) == tuple(f"{n:06d}" for n in numbers)


@pytest.mark.parametrize(
    ("text", "id_"),
    [("000010-000001", "range-backwards"), ("1-3、2", "copy-no-twice"), ("甲", "bad-copy-no"), ("1-9999", "too-many")],
)
def test_copy_numbers_that_cannot_be_are_faults(text: str, id_: str) -> None:
    assert refused(DOCUMENTS["copy_no"], text) == id_


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("12", 12),
        ("12页", 12),
        (12.0, 12),
        ("十二", 12),
        ("共12份", 12),
        ("１２", 12),
        ("12+3", 15),
        ("1,200", 1200),
        ("二十份", 20),
        ("/", None),
    ],
)
def test_numbers_are_read_with_their_units(text: Cell, n: int | None) -> None:
    assert of(DOCUMENTS["pages"], text) == n


@pytest.mark.parametrize(
    ("text", "id_"), [("12.5", "bad-count"), ("许多", "bad-count"), (0, "out-of-range"), (-3, "bad-count")]
)
def test_numbers_that_cannot_be_are_faults(text: Cell, id_: str) -> None:
    assert refused(DOCUMENTS["pages"], text) in {id_, "out-of-range"}


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("是", True),
        ("√", True),
        ("有", True),
        (True, True),
        (1, True),
        ("Y", True),
        ("否", False),
        ("无", False),
        ("×", False),
        (0, False),
        ("/", False),
        (None, None),
    ],
)
def test_yes_and_no(text: Cell, truth: bool | None) -> None:
    assert of(FLAG, text) is truth


def test_neither_yes_nor_no_is_a_fault() -> None:
    assert refused(FLAG, "也许") == "not-yes-or-no"


@pytest.mark.parametrize(
    ("text", "state"),
    [("在库", "in_store"), ("借出", "on_loan"), ("已销毁", "destroyed"), ("销毁", "destroyed"), ("已清退", "returned_to_issuer"),
     ("已归档", "archived"), ("作废", "voided"), ("已丢失", "lost"), ("In store", "in_store"), ("on_loan", "on_loan"), (" 在 库 ", "in_store")],
)  # fmt: skip
def test_states_are_read_by_the_words_of_the_trade(text: str, state: str) -> None:
    assert of(DOCUMENTS["state"], text) == state


@pytest.mark.parametrize(
    ("field", "text", "id_"),
    [("carrier_kind", "优盘", "usb_stick"), ("carrier_kind", "U 盘", "usb_stick"), ("carrier_kind", "USB stick", "usb_stick"),
     ("carrier_kind", "光盘", "optical_disc"), ("acquired", "购置", "purchased"), ("acquired", "Copied", "copied")],
)  # fmt: skip
def test_choices_are_read_by_word_in_both_languages(field: str, text: str, id_: str) -> None:
    assert of(CARRIERS[field], text) == id_
    assert refused(CARRIERS[field], "别的") == "no-such-choice"


def test_a_word_that_is_no_choice_is_told_which_there_are() -> None:
    for field, word in ((CARRIERS["carrier_kind"], "优盘、光盘"), (CARRIERS["state"], "报废了")):
        with pytest.raises(BadInput) as caught:
            of(field, word)
        told = say(caught.value.message, "zh_CN")
        assert word not in told
        assert ("U盘" if field.name == "carrier_kind" else "在库") in told


def test_every_word_of_every_choice_is_read_back() -> None:
    for fields in FIELDS.values():
        for field in fields.values():
            for id_, said in getattr(field.kind, "options", ()):
                assert {of(field, say(said, language)) for language in LANGUAGES} | {of(field, id_)} == {id_}
            for id_, word, gloss in PROFILE.registers.get(getattr(field.kind, "register", ""), ()):
                if word not in values.NOTHING:
                    assert {of(field, word), of(field, gloss), of(field, id_)} == {id_}


@pytest.mark.parametrize("text", ["/", "—", "-", "无", "", " ", "——"])
def test_signs_for_nothing_are_nothing(text: str) -> None:
    for name in ("document_no", "title", "pages", "period", "received_on", "copy_no", "custodian", "state"):
        assert of(DOCUMENTS[name], text) is None


def test_texts_keep_what_they_say_and_numbers_their_digits() -> None:
    assert of(CARRIERS["serial_no"], "sn 001-ab") == "SN001-AB"
    assert of(CARRIERS["serial_no"], 123456789) == "123456789"
    assert refused(CARRIERS["serial_no"], 1.234567890123457e16) == "digits-lost"
    for field in (CARRIERS["serial_no"], DOCUMENTS["register_no"], DOCUMENTS["pages"], DOCUMENTS["title"]):
        assert refused(field, "1.23457E+11") == refused(field, "1E+05") == "digits-lost"
    assert of(DOCUMENTS["title"], "E+1 方案") == "E+1 方案"
    assert of(DOCUMENTS["title"], "关于\n第一号的通知") == "关于 第一号的通知"
    assert refused(DOCUMENTS["title"], "a\u202eb") == "hidden-characters"
    assert of(DOCUMENTS["custodian"], " 张 三 ") == "张 三"
    assert of(DOCUMENTS["scope_departments"], "办公室、人事处") == ("办公室", "人事处")


def test_the_two_epochs_are_four_years_and_a_day_apart() -> None:
    assert days.read(40000, None, epoch_1904=True) - days.read(40000, None) == timedelta(days=1462)
