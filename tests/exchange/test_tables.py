"""CSV and workbook: what goes in comes out, nothing runs, nothing touches the disk."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from secretdesk.errors import BadInput, Refusal
from secretdesk.exchange import workbook
from secretdesk.exchange.columns import Cell, Column, plain
from secretdesk.exchange.delimited import from_csv, guard, to_csv
from secretdesk.exchange.workbook import to_xlsx
from secretdesk.text import N_
from tests.exchange.small_vault import COLUMNS, ROWS

RISKY = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''@x"]
TRIPLE = tuple(Column(id=kind, label=N_("test", kind), kind=kind) for kind in ("text", "number", "date"))
TEXT = st.text(
    st.characters(
        codec="utf-8", exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(32))) + "\ufffe\uffff"
    )
    | st.sampled_from("=+-@'＝＋－＠\t\n\r,;\"𠮷䶮_x0041_"),
    max_size=40,
)
ROW = st.tuples(
    st.none() | TEXT,
    st.none() | st.integers(-(10**14), 10**14),
    st.none() | st.dates(date(1900, 3, 1), date(2200, 1, 1)),
)


def sheet(data: bytes) -> list[list[Any]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python(skip_empty_area=False)


@given(st.lists(ROW, max_size=6))
def test_csv_comes_back_as_it_went(rows: list[tuple[Cell, ...]]) -> None:
    table = from_csv(to_csv(TRIPLE, rows, "en"))
    assert table == [["text", "number", "date"], *[[plain(cell) for cell in row] for row in rows]]


@given(st.lists(ROW, max_size=6))
def test_workbook_comes_back_as_it_went(rows: list[tuple[Cell, ...]]) -> None:
    ids, labels, *back = sheet(to_xlsx(TRIPLE, rows, "en"))
    assert ids == labels == ["text", "number", "date"]
    for given_row, row in zip(rows, back, strict=False):
        text, number, day = [*row, "", "", ""][:3]
        assert text == (given_row[0] or "")
        assert number == ("" if given_row[1] is None else given_row[1])
        assert day == ("" if given_row[2] is None else given_row[2])
    assert not any(any(cell not in {None, ""} for cell in row) for row in rows[len(back) :])


@pytest.mark.parametrize("text", RISKY)
def test_no_spreadsheet_sees_a_formula(text: str) -> None:
    raw = to_csv(TRIPLE, [(text, None, None)], "en").decode("utf-8-sig")
    assert raw.split("\r\n", 1)[1].startswith("\"'")
    assert from_csv(to_csv(TRIPLE, [(text, None, None)], "en"))[1][0] == text
    inside = zipfile.ZipFile(io.BytesIO(to_xlsx(TRIPLE, [(text, None, None)], "en")))
    assert b"<f>" not in inside.read("xl/worksheets/sheet1.xml")
    assert b'quotePrefix="1"' in inside.read("xl/styles.xml")


@pytest.mark.parametrize("text", ["plain", "2026-03-05", "1=1", "密收〔2026〕0001", "𠮷"])
def test_harmless_text_is_not_touched(text: str) -> None:
    assert guard(text) == text


def test_numbers_stay_numbers_and_numbers_in_text_stay_text() -> None:
    rows = [("007", -5, date(2026, 3, 5)), ("1e5", 10**17, date(1899, 1, 1))]
    assert to_csv(TRIPLE, rows, "en").decode("utf-8-sig").splitlines()[1:] == [
        '"007",-5,"2026-03-05"',
        '"1e5",100000000000000000,"1899-01-01"',
    ]
    _, _, one, two = sheet(to_xlsx(TRIPLE, rows, "en"))
    assert one == ["007", -5, date(2026, 3, 5)]
    assert two == ["1e5", "1" + "0" * 17, "1899-01-01"]


def test_csv_begins_with_the_mark_spreadsheets_look_for() -> None:
    assert to_csv(COLUMNS, ROWS)[:3] == b"\xef\xbb\xbf"


def test_ids_are_hidden_and_the_level_stands_on_each_page() -> None:
    inside = zipfile.ZipFile(io.BytesIO(to_xlsx(COLUMNS, ROWS, mark="机密★10年 & R")))
    page = inside.read("xl/worksheets/sheet1.xml").decode()
    assert '<row r="1" hidden="1"' in page.replace('spans="1:5" ', "")
    assert "&amp;L机密★10年 &amp;&amp; R" in page


def test_equal_ledgers_give_equal_workbooks_that_name_nobody() -> None:
    assert to_xlsx(COLUMNS, ROWS) == to_xlsx(COLUMNS, ROWS)
    inside = zipfile.ZipFile(io.BytesIO(to_xlsx(COLUMNS, ROWS)))
    assert b"<dc:creator></dc:creator>" in inside.read("docProps/core.xml")


def test_nothing_is_written_to_disk(tmp_path_factory: pytest.TempPathFactory) -> None:
    """An audit hook hears every opening for writing while a workbook of some size is made."""
    heard: list[str] = []
    listening = True

    def hear(event: str, arguments: tuple[Any, ...]) -> None:
        if (
            listening
            and event == "open"
            and isinstance(arguments[2], int)
            and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        ):
            heard.append(str(arguments[0]))
        elif listening and event.startswith(("tempfile.", "os.mkdir")):
            heard.append(event)

    sys.addaudithook(hear)
    to_xlsx(COLUMNS, list(ROWS) * 2000)
    to_csv(COLUMNS, list(ROWS) * 2000)
    made, heard = heard, []
    (tmp_path_factory.mktemp("seen") / "x").write_bytes(b"")
    listening = False
    assert made == []
    assert heard


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (("\x07", None, None), "1.text"),
        (("x" * 40_000, None, None), "1.text"),
        (("\ud842", None, None), "1.text"),
        ((5, None, None), "1.text"),
        ((None, True, None), "1.number"),
        ((None, None), "1"),
    ],
)
def test_what_no_table_carries_is_named_by_row_and_column(row: tuple[Cell, ...], field: str) -> None:
    for make in (to_csv, to_xlsx):
        with pytest.raises(BadInput) as caught:
            make(TRIPLE, [row], "en")
        assert [fault.field for fault in caught.value.faults] == [field]


def test_more_rows_than_a_workbook_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 2)
    with pytest.raises(Refusal) as caught:
        to_xlsx(COLUMNS, ROWS)
    assert caught.value.id == "too-many-rows"
