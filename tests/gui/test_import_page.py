"""The import page over a real vault: a file chosen, columns matched, rows checked, recorded, shown, undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from xlsxwriter import Workbook

from secretdesk.domain.ledgers import Document, Import
from secretdesk.gui import theme
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.from_ledger.lawful import lawful, takes_registers
from secretdesk.gui.page import Page
from secretdesk.gui.pages.importing.import_page import ImportPage
from tests.desk.conftest import Unit, passphrase, test_desk
from tests.gui.window import settle, standing

__all__ = ["test_desk"]

HEAD = ("收文号", "收文日期", "来文单位", "文号", "题目", "密级", "份号", "页数", "位置")
ROW = (
    "7",
    "2025.3.5",
    "某省某某厅",
    "某厅发〔2025〕7号",
    "关于某项工作的通知",
    "机密★10年",
    "12-13",
    12,
    "保密室 1号柜",
)


def book(path: Path, *rows: Sequence[Any]) -> Path:
    whole = Workbook(str(path), {"in_memory": True})
    sheet = whole.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    whole.close()
    return path


def on(qtbot: QtBot, unit: Unit, home: Path, send: Callable[[bytes, str], None] | None = None) -> Any:
    return standing(qtbot, unit.desk, lambda window: ImportPage(unit.desk, window, send, home=home))


def of(page: Page) -> ImportPage:
    assert isinstance(page, ImportPage)
    return page


def opened(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    page.open_file(path)
    assert page.busy()
    settle(qtbot, page)
    assert page.at == "columns", page.said.text()


def checked(qtbot: QtBot, page: ImportPage) -> None:
    page.confirm()
    settle(qtbot, page)
    assert page.at == "check", page.said.text()


def column(page: ImportPage, at: int, name: str) -> None:
    page.columns.combos[at].choose(name)
    page.columns.combos[at].activated.emit(page.columns.combos[at].currentIndex())


def lines(page: ImportPage) -> list[tuple[str, ...]]:
    model = page.check.model
    return [tuple(model.index(r, c).data() for c in range(model.columnCount())) for r in range(model.rowCount())]


def documents(unit: Unit) -> list[Document]:
    found = unit.desk.read(lambda reading: reading.facts.find(Document, year=2025))
    return [one.record for one in found]


def test_a_register_comes_in_by_the_page(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    path = book(tmp_path / "r.xlsx", HEAD, ROW, ("8", *ROW[1:3], None, "另一件", *ROW[5:]))
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        shown.begin("ledger:documents")
        opened(qtbot, shown, path)
        assert shown.facts.file.isVisible()
        assert [combo.current() for combo in shown.columns.combos][3:6] == ["document_no", "title", "level"]
        column(shown, 8, "")
        assert not shown.columns.go.isEnabled()
        assert "Place" in shown.columns.faults.accessibleName()
        shown.confirm()
        assert not shown.busy(), "what cannot be is not checked"
        column(shown, 8, "place")
        column(shown, 7, "title")
        assert "E: Two columns are" in shown.columns.faults.accessibleName()
        column(shown, 7, "pages")
        checked(qtbot, shown)
        assert shown.check.chips["new"].accessibleName() == "New 2"
        assert [line[:3] for line in lines(shown)] == [("2", "New", "7"), ("3", "New", "8")]
        understood = lines(shown)[0][4]
        assert "Received on 2025-" in understood
        assert "\u2605" in understood
        assert ROW[4] not in understood
        assert "Import 2 rows" in shown.check.go.words()
        shown.confirm()
        assert not shown.leave(), "while the act is written the page stays"
        settle(qtbot, shown)
        assert shown.outcome is not None, shown.said.text()
        assert shown.number.text().startswith("DR-")
        assert "2 rows imported" in shown.facts_of_it.text()
        assert [one.register_no for one in documents(test_desk)] == ["密收〔2025〕0007", "密收〔2025〕0008"]
        shown.restart()
        opened(qtbot, shown, path)
        assert shown.columns.known.isVisible()
        checked(qtbot, shown)
        assert not shown.check.go.isEnabled()
        assert "here already" in shown.check.fact.text()


def test_faults_stand_by_row_and_column_and_can_be_copied(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    bad = ("9", "2025年2月30日", "甲", None, "一件", "绝绝密", "1", 1, "地下室")
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, ROW, bad))
        column(shown, 8, "place")
        checked(qtbot, shown)
        assert [line[3] for line in lines(shown)] == ["B Received on", "F Level", "I Place"]
        assert {line[1] for line in lines(shown)} == {"Faulty"}
        assert not shown.check.go.isEnabled()
        shown.check.out.copy.click()
        told = QApplication.clipboard().text().splitlines()
        assert told[0].startswith("row 3, column B Received on\tNot a date")
        assert not any(word in "".join(told) for word in ("绝绝密", "地下室", "一件"))
        shown.check.filter("new")
        assert [line[1] for line in lines(shown)] == ["New"]
        shown.check.columns.click()
        assert shown.at == "columns"
    assert documents(test_desk) == []


def test_a_row_that_waits_for_another_says_so(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    rows = [(*ROW[:6], number, *ROW[7:]) for number in ("12", "x")]
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, *rows, (*ROW[:6], "13", *ROW[7:8], "nowhere")))
        column(shown, 8, "place")
        checked(qtbot, shown)
        assert [line[1] for line in lines(shown)] == ["Faulty"] * 3
        assert [line[4] for line in lines(shown)].count("Another row of the same document is faulty.") == 1


def test_what_differs_is_corrected_with_a_second_hand(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        for title in ("关于某项工作的通知", "改过的标题"):
            shown.restart()
            opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, (*ROW[:4], title, *ROW[5:])))
            column(shown, 8, "place")
            checked(qtbot, shown)
            if title == "改过的标题":
                assert lines(shown)[0][1:5:3] == ("Different", "Title")
                assert not shown.check.go.isEnabled()
                shown.check.correct.click()
                assert shown.check.second.isVisible()
                sign = shown.check.second.sign
                sign.who.choose("leader")
                for character in passphrase("leader").decode():
                    sign.passphrase._type(character)
                sign.sign()
                settle(qtbot, shown)
            shown.confirm()
            settle(qtbot, shown)
            assert shown.outcome is not None, shown.said.text()
        assert [one.title for one in documents(test_desk)] == ["改过的标题"]
        assert shown.check.second.cosigner is None


def test_a_bad_file_says_so_and_a_cancelled_one_leaves_nothing(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        wrong = tmp_path / "x.xlsx"
        wrong.write_bytes(b"MZ" + bytes(2000))
        shown.open_file(wrong)
        settle(qtbot, shown)
        assert (shown.at, shown.said.isVisible()) == ("file", True)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, ROW))
        column(shown, 8, "place")
        checked(qtbot, shown)
        size = test_desk.desk.read(lambda reading: reading.next_id)
        shown.confirm()
        shown.cancel()
        settle(qtbot, shown)
        if shown.outcome is None:  # else the act was durable before it was asked to stop
            assert "Nothing was imported" in shown.said.text()
            assert test_desk.desk.read(lambda reading: reading.next_id) == size


def test_who_may_import_and_what_may_be_undone() -> None:
    assert takes_registers("people", "deputy")
    assert not takes_registers("people", "sys_admin")
    assert not takes_registers("labels", "officer")
    taken = Import(number="DR-1", year=2026, serial=1, ledger="people", on=None)  # type: ignore[arg-type]
    assert lawful("import", taken, "officer") == ("undo_import",)


def test_what_a_text_file_cannot_tell_is_asked_and_then_read(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    rows = [";".join(HEAD).replace("文号", "文,号"), ";".join(map(str, ROW)).replace("某项工作", "某项,工作")]
    path = tmp_path / "register.csv"
    path.write_bytes("\n".join(rows).encode("utf-16-le"))
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        shown.open_file(path)
        settle(qtbot, shown)
        assert (shown.at, shown.asking.isVisible()) == ("file", True)
        shown.asking.encoding.choose("utf-16-le")
        shown.asking.delimiter.choose(";")
        shown.asking.button.click()
        settle(qtbot, shown)
        assert shown.at == "columns", shown.said.text()
        assert shown.opened is not None
        assert (shown.opened.book.encoding, shown.opened.book.delimiter) == ("utf-16-le", ";")
        assert len(shown.opened.register.headings) == len(HEAD)
        shown.restart()
        assert shown.asking.encoding.current() == ""
        assert not shown.asking.isVisible()


def test_sheets_are_chosen_and_the_register_is_found_anew(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "register.xlsx"
    whole = Workbook(str(path), {"in_memory": True})
    for name, rows in (
        ("2024年", (HEAD, ROW)),
        ("2025年", (HEAD, ROW, ROW)),
        ("名单", (("姓名", "部门"), ("甲", "乙"))),
    ):
        sheet = whole.add_worksheet(name)
        for number, one in enumerate(rows):
            sheet.write_row(number, 0, one)
    whole.get_worksheet_by_name("2024年").hide()
    whole.get_worksheet_by_name("2025年").activate()
    whole.close()
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, path)
        assert shown.opened is not None
        assert shown.facts.sheets.isVisible()
        ticks = shown.facts.ticks
        assert [tick.isChecked() for tick in ticks.values()] == [False, True, False]
        assert ticks[1].text() == "2024年 (hidden)"
        assert not shown.facts.go.isEnabled(), "they are read already"
        choose(qtbot, shown, 2, 3)
        assert shown.opened.rows == 3, "a list of another sort is read where it is chosen"
        choose(qtbot, shown, 2)
        assert (shown.at, shown.opened.rows, len(shown.columns.combos)) == ("columns", 2, len(HEAD))
        choose(qtbot, shown, 1, 2)
        assert shown.opened.rows == 3
        shown.facts.none.click()
        assert not shown.facts.go.isEnabled(), "one sheet at least is read"
        shown.facts.ticks[1].click()
        shown.confirm()
        settle(qtbot, shown)
        assert (shown.at, shown.opened.rows) == ("columns", 1), "what was ticked is read before it is checked"


def choose(qtbot: QtBot, page: ImportPage, *numbers: int) -> None:
    page.facts.none.click()
    for number in numbers:
        page.facts.ticks[number].click()
    page.facts.go.click()
    settle(qtbot, page)


def test_many_sheets_and_columns_have_room_in_a_small_window(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "register.xlsx"
    whole = Workbook(str(path), {"in_memory": True})
    long = "其他需要说明的有关情况及处理意见（可另附页）"
    head = (*HEAD, *(f"{long}{n}" for n in range(21)))
    for n in range(12):
        sheet = whole.add_worksheet(f"{2010 + n}年度涉密文件收文登记簿（机关本级及下属单位）")
        sheet.write_row(0, 0, head)
        sheet.write_row(1, 0, (*ROW, *(long for _ in range(21))))
    whole.close()
    theme.apply(choice="dark", percent=150)
    with on(qtbot, test_desk, tmp_path) as (window, page):
        shown = of(page)
        window.resize(1366, 768)
        opened(qtbot, shown, path)
        inner = shown.columns.combos[-1].parentWidget()
        assert inner is not None
        assert all(combo.geometry().right() < inner.width() for combo in shown.columns.combos)
        assert not shown.facts.isVisible()
        assert shown.about.isVisible()
        shown.about.click()
        settle(qtbot, shown)
        assert (shown.facts.isVisible(), shown.left.isVisible()) == (True, False)
        tick = shown.facts.ticks[12]
        assert tick.accessibleName() == tick.toolTip() == "2021年度涉密文件收文登记簿（机关本级及下属单位）"
        assert tick.text().startswith("2021年")
        assert tick.text() != tick.toolTip(), "it is cut"
        choose(qtbot, shown, 12)
        assert shown.opened is not None
        assert shown.opened.rows == 1
        checked(qtbot, shown)
        assert (shown.about.isVisible(), shown.left.isVisible()) == (False, False), "rows want the whole width"
        shown.check.columns.click()
        assert shown.about.isVisible()


def test_a_fault_leads_to_where_it_is_mended(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    head = (
        "收文号",
        "收文日期",
        "来文单位",
        "文号",
        "题目",
        "密级",
        "份号",
        "说明甲",
        "说明乙",
        *(f"其他{n}" for n in range(40)),
    )
    with on(qtbot, test_desk, tmp_path) as (window, page):
        shown = of(page)
        window.resize(1366, 768)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", head, (*ROW[:-2], "", "")))

        def follow(words: str) -> QWidget | None:
            QApplication.processEvents()  # so that the list lies where it is clicked
            links = {one.accessibleName(): one for one in shown.columns.faults.findChildren(Button)}
            links[words].click()
            QApplication.processEvents()
            focused: QWidget | None = window.focusWidget()
            return focused

        column(shown, 4, "")
        at = follow("Title")
        assert at is shown.columns.combos[4], "no column is the title: the first of those left out may be it"
        assert not at.visibleRegion().isEmpty()
        column(shown, 4, "title")
        column(shown, 6, "document_no")
        assert follow("D") is shown.columns.combos[3]
        column(shown, 6, "copy_no")
        shown.columns._scroll.verticalScrollBar().setValue(0)
        assert shown.columns.fixed["place"].visibleRegion().isEmpty()
        at = follow("Place")
        assert at is shown.columns.fixed["place"].widget
        assert not at.visibleRegion().isEmpty(), "it is brought into view"
        shown.columns.combos[0].setFocus()
        shown.does["first_fault"]()
        assert window.focusWidget() is not shown.columns.combos[0]


def test_the_keyboard_lies_where_the_officer_goes_on(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk, tmp_path) as (window, page):
        shown = of(page)
        window.go("page", "ledger:documents")
        assert window.focusWidget() is shown.picker.table
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, ROW))
        assert window.focusWidget() is shown.columns.go
        checked(qtbot, shown)
        assert window.focusWidget() is shown.check.go
        shown.check.columns.click()
        assert window.focusWidget() is shown.columns.go
        checked(qtbot, shown)
        window.box.line.setFocus()
        shown.refresh()
        assert window.focusWidget() is window.box.line, "what is read anew takes it from nobody"
        shown.confirm()
        settle(qtbot, shown)
        assert window.focusWidget() is shown.show_ledger
        shown.another.click()
        assert window.focusWidget() is shown.picker.table


def test_a_column_left_out_for_another_is_named_and_faults_stand_clear_of_their_fields(
    test_desk: Unit, tmp_path: Path, qtbot: QtBot
) -> None:
    head = (*HEAD[:-1], "文件名称")
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", head, (*ROW[:-1], "另一题名")))
        assert shown.columns.known.isVisible()
        assert "another column says the same" in shown.columns.known.text()
        assert "I" in shown.columns.known.text()
        place = shown.columns.fixed["place"]
        QApplication.processEvents()
        assert place.fault.isVisible()
        assert place.fault.geometry().top() >= place.widget.geometry().bottom()
        assert place.height() >= place.layout().totalHeightForWidth(place.width())  # type: ignore[union-attr]
