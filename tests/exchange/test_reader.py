"""Tables from outside: each kind is read with its types; what hides, runs, reaches out or swells is refused in words."""

from __future__ import annotations

import io
import platform
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretdesk.errors import BadInput, Obstacle
from secretdesk.exchange.reader import read, taken_apart, trial
from secretdesk.exchange.tables import MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Book
from secretdesk.outside import seccomp
from secretdesk.outside.file import OutsideFile
from secretdesk.text import LANGUAGES, say
from tests.exchange.kept_register import days, make, table

DATA = Path(__file__).parent.parent / "data" / "registers"


def book_of(data: bytes, name: str = "register.xlsx", *, encoding: str = "", delimiter: str = "") -> Book:
    file = OutsideFile(name=name, data=data, digest=b"d" * 32)
    return taken_apart(file, encoding=encoding, delimiter=delimiter)


def refused(data: bytes, name: str = "register.xlsx", encoding: str = "") -> str:
    with pytest.raises((BadInput, Obstacle)) as caught:
        book_of(data, name, encoding=encoding)
    assert all(say(caught.value.message, language) for language in LANGUAGES)
    return caught.value.id


def ids(book: Book) -> set[str]:
    return {one.id for one in book.notices}


@pytest.mark.parametrize(("kind", "epoch_1904"), [("xlsx", False), ("xlsx", True), ("xls", True)])
def test_workbooks_keep_types_days_and_merged_cells(tmp_path: Path, kind: str, epoch_1904: bool) -> None:
    if kind == "xls":
        book = read(DATA / "days1904.xls")
        assert "old-format" in ids(book)
    else:
        days(tmp_path / "days.xlsx", epoch_1904=epoch_1904)
        book = read(tmp_path / "days.xlsx")
    assert (book.kind, book.epoch_1904) == (kind, epoch_1904)
    first, hidden, empty = book.sheets
    assert first.rows[0] == (1, ["二〇一九年收文登记簿"])
    assert first.rows[2] == (4, [None, None, 1, date(2019, 3, 5), "2019-03-05 14:30", "14:30"])
    assert first.rows[3][1][:4] == [None, "张三", True, 43895]
    assert first.rows[4][1][4:] == ["多行\n文字 ", "000123"]
    assert set(first.merged) == {(1, 0, 1, 5), (5, 1, 7, 1)}
    assert hidden.hidden
    assert empty.rows == ()
    assert {"formulas", "hidden-sheet"} <= ids(book)


def test_the_free_format_reads_the_same(tmp_path: Path) -> None:
    make(tmp_path / "register.xlsx", 6, 3)
    xlsx, ods, xls = read(tmp_path / "register.xlsx"), read(DATA / "register.ods"), read(DATA / "register.xls")
    assert xlsx.sheets[0].rows == ods.sheets[0].rows == xls.sheets[0].rows
    assert set(xlsx.sheets[0].merged) == set(ods.sheets[0].merged) == set(xls.sheets[0].merged)


def test_formulas_and_errors_are_named_with_their_place(tmp_path: Path) -> None:
    days(tmp_path / "days.xlsx", epoch_1904=False)
    notices = {one.id: one for one in read(tmp_path / "days.xlsx").notices}
    assert (notices["formulas"].sheet, notices["formulas"].row) == (1, 6)
    assert "2" in say(notices["formulas"].message, "en")
    assert notices["errors"].row == 6


def test_an_old_workbook_names_its_formulas_too() -> None:
    notices = {one.id: one for one in read(DATA / "days1904.xls").notices}
    assert notices["formulas"].sheet == 1
    assert "DDE" in say(notices["old-format"].message, "zh_CN")


@pytest.mark.parametrize("name", ["locked.xls", "locked.ods"])
def test_a_password_is_named(name: str) -> None:
    assert refused((DATA / name).read_bytes(), name) == "file-password"


def _renamed_part(old: str, new: str) -> bytes:
    data = bytearray((DATA / "register.xls").read_bytes())
    at = data.index(old.encode("utf-16-le"))
    data[at : at + 64] = new.encode("utf-16-le").ljust(64, b"\x00")
    data[at + 64 : at + 66] = (2 * len(new) + 2).to_bytes(2, "little")
    return bytes(data)


@pytest.mark.parametrize(
    ("part", "id_"),
    [("EncryptedPackage", "file-password"), ("_VBA_PROJECT", "file-macros"), ("MBD00018F2A", "file-embedded"),
     ("WordDocument", "file-other"), ("Contents", "file-other")],
)  # fmt: skip
def test_what_an_old_workbook_hides_is_found_in_its_parts(part: str, id_: str) -> None:
    assert refused(_renamed_part("Workbook", part), "register.xls") == id_


def _with(path: Path, change: Callable[[zipfile.ZipFile], None], drop: tuple[str, ...] = ()) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            if one.filename not in drop:
                new.writestr(one.filename, old.read(one))
        change(new)
    return out.getvalue()


@pytest.mark.parametrize(
    ("part", "content", "id_"),
    [
        ("xl/vbaProject.bin", b"x", "file-macros"),
        ("xl/activeX/activeX1.xml", b"<a/>", "file-macros"),
        ("xl/externalLinks/externalLink1.xml", b"<a/>", "file-links"),
        ("xl/connections.xml", b"<a/>", "file-links"),
        ("xl/embeddings/oleObject1.bin", b"x", "file-embedded"),
        ("../../outside.xml", b"<a/>", "archive-names"),
        ("/etc/outside.xml", b"<a/>", "archive-names"),
        ("xl/deep.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "file-entities"),
        ("xl/deep.xml", "<a/>".encode("utf-16"), "file-unreadable"),
        ("xl/bomb.xml", b"0" * (4 << 20), "archive-bomb"),
        (
            "xl/worksheets/_rels/sheet1.xml.rels",
            b'<R><Relationship Type="http://x/image" Target="http://host/a" TargetMode="External"/></R>',
            "file-links",
        ),
        ("xl/dde.xml", b'<ddeLink ddeService="cmd"/>', "file-links"),
    ],
)
def test_what_hides_in_the_archive_is_refused(tmp_path: Path, part: str, content: bytes, id_: str) -> None:
    table(tmp_path / "a.xlsx", ["标题"], ["一"])
    assert refused(_with(tmp_path / "a.xlsx", lambda new: new.writestr(part, content))) == id_


def test_a_part_that_stands_twice_and_too_many_parts_are_refused(tmp_path: Path) -> None:
    table(tmp_path / "a.xlsx", ["标题"], ["一"])

    def twice(new: zipfile.ZipFile) -> None:
        new.writestr("XL/Workbook.xml", b"<a/>")

    def many(new: zipfile.ZipFile) -> None:
        for n in range(400):
            new.writestr(f"xl/part{n}.xml", b"<a/>")

    assert refused(_with(tmp_path / "a.xlsx", twice)) == "archive-twice"
    assert refused(_with(tmp_path / "a.xlsx", many)) == "archive-members"


def test_links_to_web_pages_in_cells_are_no_links_to_files(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    book.add_worksheet().write_url(0, 0, "https://example.invalid/", string="标题")
    book.close()
    assert read(path).sheets[0].rows == ((1, ["标题"]),)


@pytest.mark.parametrize(
    ("data", "id_"),
    [
        (b"MZ\x90\x00\x03", "file-program"),
        (b"\x7fELF\x02\x01", "file-program"),
        (b"%PDF-1.7\n", "file-other"),
        (b"\x89PNG\r\n\x1a\n", "file-other"),
        (b"PK\x03\x04 cut short", "file-unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut short", "file-unreadable"),
        ("<html><table><tr><td>标题".encode(), "file-web-page"),
        (b"a\x00b,c", "text-nul"),
        (b"a,b\rc,d\r", "text-line-ends"),
        (b"a,b\r\nc,d\re\r\n", "text-line-ends"),
        (b"a,b\nc," + b"x" * (5 << 20), "line-too-long"),
        (b'a,b\nc,"d\n', "text-quotes"),
        (b"a;b,c\nd;e,f\n", "delimiter-unknown"),
        (b"a,b\n" + b"\x81\x20" * 30, "encoding-unknown"),
        (b"a," + b"x" * 5000, "cell-too-long"),
        (b"a,b\nc," + b"x" * 1_000_000, "cell-too-long"),
        (b",".join([b"a"] * (MOST_COLUMNS + 1)), "too-many-columns"),
    ],
)
def test_other_files_and_broken_text_are_refused_in_words(data: bytes, id_: str) -> None:
    assert refused(data, "register.xls" if id_ != "text-nul" else "register.csv") == id_


def test_a_zip_of_something_else_is_named() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        new.writestr("word/document.xml", b"<a/>")
    assert refused(out.getvalue()) == "file-other"


TEXT = '标题,份号\r\n"关于𠮷野家、逗号,引号""的通知",000001\r\n'
ROWS: list[tuple[int, list[Any]]] = [(1, ["标题", "份号"]), (2, ['关于𠮷野家、逗号,引号"的通知', "000001"])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("sign", [",", "\t", ";", "|"])
def test_text_is_read_in_every_encoding_and_by_every_delimiter(encoding: str, sign: str) -> None:
    text = TEXT.replace("题,份", f"题{sign}份").replace('",0', f'"{sign}0')
    book = book_of(text.encode(encoding), "a.csv")
    assert list(book.sheets[0].rows) == ROWS
    assert book.delimiter == sign
    assert book.encoding == {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding)


def test_text_is_never_taken_for_big5_by_guess_but_by_word() -> None:
    data = "文件標題,份號\n關於通知,1\n".encode("big5")
    assert refused(data, "a.csv") == "encoding-unknown"
    assert book_of(data, "a.csv", encoding="big5").sheets[0].rows[0] == (1, ["文件標題", "份號"])
    assert refused(data, "a.csv", encoding="utf-8") == "encoding-wrong"
    assert refused(b"a,b\n\xff\xff\n", "a.csv", encoding="ebcdic") == "encoding-unknown"


def test_a_delimiter_in_doubt_is_asked_and_then_used() -> None:
    assert list(book_of(b"a;b,c\nd;e,f\n", "a.csv", delimiter=";").sheets[0].rows) == [
        (1, ["a", "b,c"]),
        (2, ["d", "e,f"]),
    ]


def test_what_spreadsheet_programs_write_around_text_is_taken_off() -> None:
    book = book_of('sep=;\r\n标题;份号\r\n一,二;="000123"\r\n\'=三;4\r\n'.encode(), "a.csv")
    assert book.delimiter == ";"
    assert list(book.sheets[0].rows) == [(2, ["标题", "份号"]), (3, ["一,二", "000123"]), (4, ["=三", "4"])]


def test_a_name_that_lies_is_said(tmp_path: Path) -> None:
    assert "renamed" in ids(book_of((DATA / "register.xls").read_bytes(), "register.xlsx"))
    for name in ("REGISTER.XLS", "register.et"):
        assert "renamed" not in ids(book_of((DATA / "register.xls").read_bytes(), name))


def test_control_signs_go_and_escapes_are_undone(tmp_path: Path) -> None:
    table(tmp_path / "a.xlsx", ["标题\x0b通知\x1f", "a_x000D_\nb", "e\u0301"])
    assert read(tmp_path / "a.xlsx").sheets[0].rows == ((1, ["标题通知", "a\nb", "é"]),)


def test_a_million_blank_rows_weigh_nothing(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["标题", "份号"])
    sheet.write_row(1_048_575, 0, ["最后一行", "1"])
    book.close()
    assert read(path).sheets[0].rows == ((1, ["标题", "份号"]), (1_048_576, ["最后一行", "1"]))


def test_a_table_wide_and_long_beyond_memory_is_refused(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write(0, 0, "标题")
    sheet.write(1_048_575, 16_383, "x")
    book.close()
    with pytest.raises(BadInput) as caught:
        read(path)
    assert caught.value.id in {"file-too-large-to-read", "too-many-columns"}


def test_reading_can_be_stopped_and_leaves_no_process(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def watch(_done: int, _whole: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        read(table(tmp_path / "a.xlsx", ["标题"]), watch=watch)


def test_more_sheets_than_allowed_are_refused(tmp_path: Path) -> None:
    import xlsxwriter

    for n, id_ in ((MOST_SHEETS, ""), (MOST_SHEETS + 1, "too-many-sheets")):
        path = tmp_path / f"{n}.xlsx"
        book = xlsxwriter.Workbook(path)
        for _ in range(n):
            book.add_worksheet().write(0, 0, "标题")
        book.close()
        if id_:
            assert refused(path.read_bytes()) == id_
        else:
            assert len(read(path).sheets) == n


def test_more_rows_than_allowed_are_refused() -> None:
    assert refused(b"a,b\n" * (MOST_ROWS + 1), "a.csv") == "too-many-rows"


def test_more_merged_cells_than_a_register_needs_are_refused(tmp_path: Path) -> None:
    table(tmp_path / "a.xlsx", ["标题"], ["一"])
    merged = (
        b'<mergeCells count="2"><mergeCell ref="A1:A600000"/><mergeCell ref="B1:B600000"/></mergeCells></worksheet>'
    )
    with zipfile.ZipFile(tmp_path / "a.xlsx") as old:
        sheet = (
            old.read("xl/worksheets/sheet1.xml").replace(b"</worksheet>", b"").partition(b"<pageMargins")[0] + merged
        )
    whole = _with(
        tmp_path / "a.xlsx", lambda new: new.writestr("xl/worksheets/sheet1.xml", sheet), ("xl/worksheets/sheet1.xml",)
    )
    assert refused(whole) == "too-many-merged"


def test_the_child_that_reads_is_held_by_the_system() -> None:
    if not seccomp.steps(platform.machine(), 1):
        pytest.skip("no filter for this machine")
    assert trial() == ()


_STARTS = [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", "标题,".encode("gb18030")]


@given(start=st.sampled_from(_STARTS), rest=st.binary(max_size=2000))
@settings(max_examples=15)
def test_no_bytes_break_the_reader(start: bytes, rest: bytes) -> None:
    _never_breaks(start + rest or b"x")


@given(data=st.data())
@settings(max_examples=15)
def test_no_damaged_workbook_breaks_the_reader(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["register.xls", "register.ods", "locked.xls"]))
    whole = bytearray((DATA / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(8, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    _never_breaks(bytes(whole[: data.draw(st.integers(9, len(whole)))]))


def _never_breaks(data: bytes) -> None:
    with suppress(BadInput):
        assert all(row for sheet in book_of(data, "a.xlsx").sheets for _, row in sheet.rows)
