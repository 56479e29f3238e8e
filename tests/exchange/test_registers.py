"""Registers as people keep them become records: whatever the paper needed is undone, and what is left out is named."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.errors import BadInput
from secretdesk.exchange import heading_rows, headings, numerals, registers, values, years
from secretdesk.exchange.other_rows import REASONS
from secretdesk.exchange.reader import read
from secretdesk.exchange.registers import Register
from secretdesk.exchange.tables import Book, Cell, Sheet
from tests.exchange.fields import FIELDS, PROFILE
from tests.exchange.kept_register import make

DATA = Path(__file__).parent.parent / "data" / "registers"
KNOWN = headings.known(PROFILE, FIELDS)


def book(
    *tables: list[list[Any]], names: tuple[str, ...] = (), merged: tuple[tuple[int, int, int, int], ...] = ()
) -> Book:
    sheets = []
    for number, rows in enumerate(tables, 1):
        kept = tuple((at, list(row)) for at, row in enumerate(rows, 1) if any(cell is not None for cell in row))
        name = names[number - 1] if names else f"Sheet{number}"
        sheets.append(Sheet(number=number, name=name, rows=kept, merged=merged))
    return Book(name="register.xlsx", kind="xlsx", digest=b"", sheets=tuple(sheets))


def found(*tables: list[Any], **about: Any) -> Register:
    return registers.find(book(*tables, **about), KNOWN)


def cells(register: Register) -> list[list[Cell]]:
    return [one.cells for one in register.records]


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_a_register_kept_for_paper_is_found_whole(tmp_path: Path, kind: str) -> None:
    path = DATA / f"register.{kind}"
    if kind == "xlsx":
        path = tmp_path / "register.xlsx"
        make(path, 6, 3)
    register = registers.find(read(path), KNOWN)
    assert register.headings == (
        "序号", "收文 日期", "收文 登记号", "文件标题", "密级", "文件 来文单位", "文件 文号", "文件 份号", "存放地点", "备注",
    )  # fmt: skip
    assert [one.row for one in register.records] == [5, 6, 7, 12, 13, 14]
    assert {one.year for one in register.records} == {2019}
    assert register.records[1].cells == [
        2, "3月6日", "0002", "关于第1号事项的通知", "秘密", "省委办公厅", "省委发〔2019〕1号", "000012；13～15", "1号柜", None,
    ]  # fmt: skip
    left = {one.row: one.why for one in register.left_out}
    assert left == {
        1: "title", 2: "title", 8: "sum", 10: "heading", 11: "heading", 15: "sum", 17: "heading", 18: "heading", 19: "sum",
        20: "note", 21: "note",
    }  # fmt: skip
    assert set(left.values()) <= REASONS.keys()
    assert not register.unclear


def test_a_plain_table_is_left_as_it_is() -> None:
    register = found([["文件名称", "密级", "份号"], ["一", "秘密", "1"], ["二", None, "2"]])
    assert register.headings == ("文件名称", "密级", "份号")
    assert cells(register) == [["一", "秘密", "1"], ["二", None, "2"]]
    assert not register.left_out


def test_strange_headings_are_found_by_their_shape() -> None:
    register = found([["某某登记"], ["甲栏", "乙栏", "丙栏"], ["一", 3, "2019.3.5"], ["二", 4, "2019.3.6"]])
    assert register.headings == ("甲栏", "乙栏", "丙栏")
    assert len(register.records) == 2


def test_two_lines_without_merged_cells_are_joined() -> None:
    rows = [
        ["序号", "收文", None, "标题", "密级"],
        [None, "日期", "单位", None, None],
        [1, "2019.1.1", "省委", "一", "秘密"],
    ]
    assert found(rows).headings == ("序号", "收文 日期", "收文 单位", "标题", "密级")
    assert len(found(rows).records) == 1


def test_a_first_record_of_short_words_is_no_second_line() -> None:
    register = found([["姓名", "部门", "职务"], ["张三", "办公室", "主任"], ["李四", None, None]])
    assert cells(register)[0] == ["张三", "办公室", "主任"]


def test_a_line_of_the_form_above_the_heading_is_no_part_of_it() -> None:
    lines = [
        ["单位：办公室", None, None, "2019年"],
        ["收文登记簿", None, None, "机密"],
        ["单位名称", "办公室", None, None],
    ]
    for line in lines:
        rows = [line, ["标题", "密级", "份号", "备注"], ["一", "秘密", 1, None]]
        assert found(rows).headings == ("标题", "密级", "份号", "备注")


def test_a_line_that_counts_the_columns_is_no_record() -> None:
    for line in ([1, 2, 3], ["1", "2", "3"], ["（1）", "（2）", "（3）"]):
        register = found([["标题", "密级", "份号"], line, ["一", "秘密", 1]])
        assert [(one.row, one.why) for one in register.left_out] == [(2, "heading")]


def test_cells_under_no_heading_are_not_lost() -> None:
    register = found([["标题", "密级"], ["一", "秘密", None, "旁注"]])
    assert register.headings == ("标题", "密级", "", "")
    assert cells(register) == [["一", "秘密", None, "旁注"]]


@pytest.mark.parametrize("over", ["收文日期", "2019年", "二〇一九年"])
def test_month_and_day_in_columns_of_their_own_are_one_day(over: str) -> None:
    rows: list[Any] = [
        ["序号", over, None, "标题", "密级"], [None, "月", "日", None, None],
        [1, 3, 5, "一", "秘密"], [2, None, 6.0, "二", "秘密"], [3, "〃", "〃", "三", "秘密"], [4, "四月", "1日", "四", "秘密"],
    ]  # fmt: skip
    register = found(rows, names=("2019年",), merged=((1, 1, 1, 2), (1, 0, 2, 0), (1, 3, 2, 3), (1, 4, 2, 4)))
    assert register.headings == ("序号", over if over == "收文日期" else "日期", "标题", "密级")
    (_, match, _, _) = headings.match(register.headings, FIELDS["documents"], PROFILE, "documents")
    assert match.field == "received_on"
    read_day = values.reader(FIELDS["documents"]["received_on"], PROFILE)
    days = [read_day(one.cells[1], one.year) for one in register.records]
    assert days == [date(2019, 3, 5), date(2019, 3, 6), date(2019, 3, 6), date(2019, 4, 1)]


def test_year_month_and_day_in_columns_are_one_day_and_a_lonely_ditto_is_told() -> None:
    rows: list[Any] = [["年", "月", "日", "标题", "密级"], ["〃", 3, 5, "一", "秘密"], [2020, 2, 29, "二", "秘密"]]
    register = found(rows)
    assert register.headings == ("日期", "标题", "密级")
    assert [one.cells[0] for one in register.records] == ["3月5日", "2020年2月29日"]
    assert [(one.row, one.column) for one in register.unclear] == [(2, 0)]


def test_a_title_goes_on_over_the_next_page() -> None:
    rows: list[Any] = [
        ["办公室收文登记簿"],
        ["标题", "密级", "份号"],
        ["一", "秘密", 1],
        ["办公室收文登记簿（续）"],
        ["标题", "密级", "份号"],
        ["二", "秘密", 2],
    ]
    assert [(one.row, one.why) for one in found(rows).left_out] == [(1, "title"), (4, "title"), (5, "heading")]


def test_the_ids_our_own_export_hides_head_its_columns() -> None:
    register = found([["register_no", "title"], ["登记号", "标题"], ["密收〔2026〕0001", "一"]])
    assert [one.field for one in headings.match(register.headings, FIELDS["documents"], PROFILE, "documents")] == [
        "register_no",
        "title",
    ]
    assert len(register.records) == 1


def test_a_sum_is_no_record_but_a_title_that_speaks_of_sums_is() -> None:
    head = ["序号", "标题", "份数"]
    sums: list[Any] = [
        ["合计", None, 5], [None, "本页小计", 12], ["总  计：", "共35份", None], ["承前页", None, 3], [None, "过次页", None],
        ["本月合计12份", None, None], ["Total", None, 7],
    ]  # fmt: skip
    real: list[Any] = [[1, "合计数据的通知", 5], [2, "关于小计办法", None], [3, "本页", 2], [4, "总计划", 1]]
    register = found([head, *sums, *real])
    assert cells(register) == real
    assert [one.why for one in register.left_out] == ["sum"] * len(sums)


def test_notes_and_signatures_are_left_out_but_no_short_record() -> None:
    head = ["标题", "密级", "备注"]
    rows: list[Any] = [["一", "秘密", None], ["二", None, None], ["说明", "内部", "x"], ["注：借出须登记", None, None],
            ["制表人：张三", None, "审核人：李四"], [None, None, "第 1 页"], ["以下空白", None, None]]  # fmt: skip
    register = found([head, *rows])
    assert cells(register) == rows[:3]
    assert [one.why for one in register.left_out] == ["note"] * 4


def test_rows_numbered_ahead_hold_nothing() -> None:
    register = found([["序号", "标题"], [1, "一"], [2, None], [3, None]])
    assert [one.why for one in register.left_out] == ["numbered", "numbered"]


def test_ditto_marks_say_what_stands_above() -> None:
    head = ["标题", "密级", "来文单位"]
    marks = ["〃", "同上", "″", '"', "”"]
    register = found([head, ["一", "秘密", "省委"], *[["甲", mark, mark] for mark in marks]])
    assert all(one.cells[1:] == ["秘密", "省委"] for one in register.records)
    first = found([head, ["一", "同上", "省委"]])
    assert [(one.row, one.column) for one in first.unclear] == [(2, 1)]
    assert first.records[0].cells[1] is None


def test_merged_cells_are_filled_down_and_no_further() -> None:
    rows: list[list[Any]] = [
        ["标题", "份号", "责任人"],
        ["一", 1, "张三"],
        [None, 2, None],
        [None, 3, None],
        ["二", 4, None],
    ]
    register = found(rows, merged=((2, 0, 4, 0), (2, 2, 3, 2)))
    assert cells(register) == [["一", 1, "张三"], ["一", 2, "张三"], ["一", 3, None], ["二", 4, None]]


def test_a_title_over_the_whole_table_begins_a_section() -> None:
    rows: list[Any] = [["标题", "密级", "份号"], ["一、中央文件"], ["一", "秘密", 1], ["2020年"], ["二", "秘密", 2]]
    register = found(rows, names=("2019年",), merged=((2, 0, 2, 2),))
    assert [one.year for one in register.records] == [2019, 2020]
    assert [(one.row, one.why) for one in register.left_out] == [(2, "section"), (4, "title")]


def test_sheets_are_laid_under_one_another_by_heading() -> None:
    register = found(
        [["标题", "密级"], ["一", "秘密"]], [["密 级", "备注", "标题"], ["机密", "x", "二"]], [["说明文字"]],
        names=("2018年", "2019年", "说明"),
    )  # fmt: skip
    assert register.headings == ("标题", "密级", "备注")
    assert cells(register) == [["一", "秘密", None], ["二", "机密", "x"]]
    assert [(one.sheet, one.year) for one in register.records] == [(1, 2018), (2, 2019)]
    assert register.without == (3,)


def test_two_columns_of_one_name_stay_two() -> None:
    register = found([["标题", "备注", "备注"], ["一", "甲", "乙"]])
    assert register.headings == ("标题", "备注", "备注")
    assert cells(register) == [["一", "甲", "乙"]]


def test_hidden_sheets_are_left_alone_unless_chosen() -> None:
    shown = book([["标题", "密级"], ["一", "秘密"]]).sheets[0]
    hidden = Sheet(number=2, name="旧", hidden=True, rows=shown.rows)
    both = Book(name="a.xlsx", kind="xlsx", digest=b"", sheets=(shown, hidden))
    assert {one.sheet for one in registers.find(both, KNOWN).records} == {1}
    assert {one.sheet for one in registers.find(both, KNOWN, sheets=[2]).records} == {2}


def test_a_sheet_of_another_sort_is_left_out_unless_chosen() -> None:
    tables: list[Any] = [[["标题", "密级", "份号", "页数"], ["一", "秘密", 1, 2]], [["姓名", "爱好"], ["甲", "乙"]]]
    assert (found(*tables).read, found(*tables).without) == (frozenset({1}), (2,))
    chosen = registers.find(book(*tables), KNOWN, sheets=[1, 2])
    assert (chosen.read, chosen.without) == (frozenset({1, 2}), ())
    strange: list[Any] = [[["甲栏", "乙栏"], ["一", 1]], [["丙栏", "丁栏"], ["二", 2]]]
    assert len(found(*strange).records) == 2


def test_a_file_without_a_heading_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        found([[1, 2], [3, 4]])
    assert caught.value.id == "no-heading"


@pytest.mark.parametrize(
    ("title", "year"),
    [("2019年收文登记簿", 2019), ("二〇一九年收文登记簿", 2019), ("二○一九年度", 2019), ("2019", 2019), ("19年台账", 2019),
     ("98年", 1998), ("2018-2019年", None), ("收文登记簿", None), ("二0二六年", 2026), ("收文登记簿（２０１９年）", 2019)],
)  # fmt: skip
def test_the_year_stands_in_the_title(title: str, year: int | None) -> None:
    plain = numerals.arabic(title) if "0" in title else title
    assert years.hint(plain) == year


@given(st.integers(0, 9999))
def test_chinese_numerals_are_read_back(number: int) -> None:
    digits = "〇一二三四五六七八九"
    assert numerals.read("".join(digits[int(one)] for one in str(number))) == number
    if number:
        written, rest = "", number
        for unit, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            if rest // unit:
                written += digits[rest // unit] + sign
            elif written and rest and not written.endswith("零"):
                written += "零"
            rest %= unit
        assert numerals.read(written) == number


_CELL = st.none() | st.integers(0, 99) | st.text("一二三标题密级序号合计同上〃0123 ", max_size=6) | st.dates()


@given(st.lists(st.lists(_CELL, max_size=6), max_size=12), st.lists(st.tuples(*[st.integers(0, 12)] * 4), max_size=3))
def test_no_table_breaks_it_and_every_row_is_accounted_for(rows: list[list[Any]], merged: list[Any]) -> None:
    """Each row under the heading is a record, is named as left out, or is blank; nothing else happens to it."""
    kept = [[cell or None if isinstance(cell, str) else cell for cell in row] for row in rows]
    whole = book([["标题", "密级", "份号", "备注"], *kept], merged=tuple(merged))
    register = registers.find(whole, KNOWN)
    told = {one.row for one in register.records} | {one.row for one in register.left_out}
    width = len(register.headings)
    for number, cells_ in whole.sheets[0].rows:
        blank = all(cell is None or (isinstance(cell, str) and not cell.strip()) for cell in cells_[:width])
        assert blank or number in told or heading_rows.find(whole.sheets[0], KNOWN)
    assert all(len(one.cells) == width for one in register.records)
