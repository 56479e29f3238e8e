"""Files as they come from outside, through the import page: what is refused says what to do, what is sound comes in next."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from xlsxwriter import Workbook

from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.gui.pages.importing.import_page import ImportPage
from secretdesk.outside import file as outside_file
from tests.desk.conftest import Unit, test_desk
from tests.gui.test_import_page import HEAD, ROW, book, checked, lines, of, on, opened
from tests.gui.window import settle

__all__ = ["test_desk"]

KEPT = Path(__file__).parents[1] / "data" / "registers"


def locked(path: Path) -> str:
    path.write_bytes((KEPT / path.name).read_bytes())
    return "Take the password off in the spreadsheet program"


def with_macros(path: Path) -> str:
    whole = Workbook(str(path), {"in_memory": True})
    whole.add_worksheet().write_row(0, 0, HEAD)
    whole.add_vba_project(io.BytesIO(b"\xd0\xcf\x11\xe0" + bytes(600)), is_stream=True)
    whole.close()
    return "Save it as .xlsx without macros"


def bomb(path: Path) -> str:
    """Make a sound workbook that holds a picture of nothing, 40 MiB of it."""
    book(path, HEAD, ROW)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as whole:
        whole.writestr("xl/media/image1.png", bytes(40 << 20))
    return "Copy the register into a new workbook"


def chosen(qtbot: QtBot, page: ImportPage, name: str) -> None:
    """Choose a file as a hand does: into the folder, to its line, Enter."""
    table = page.picker.table
    if page.picker._here is None:
        table.opened.emit(table.model().rowCount() - 1)
    at = next(row for row in range(table.model().rowCount()) if table.model().index(row, 0).data() == name)
    table.selectRow(at)
    page.confirm()
    settle(qtbot, page)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("locked.ods", locked),
        ("locked.xls", locked),
        ("r.xlsm", with_macros),
        ("r.xlsx", with_macros),
        ("r.xlsx", bomb),
    ],
)
def test_what_is_not_read_says_what_to_do_and_the_next_file_comes_in(
    test_desk: Unit, tmp_path: Path, qtbot: QtBot, name: str, make: Callable[[Path], str]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    words = make(home / name)
    book(home / "sound.xlsx", HEAD, ROW)
    (home / "~$sound.xlsx").write_bytes(bytes(165))
    before = test_desk.desk.read(lambda reading: reading.next_id)
    with on(qtbot, test_desk, home) as (window, page):
        shown = of(page)
        chosen(qtbot, shown, name)
        assert words in shown.said.text()
        assert (shown.at, shown.said.isVisible(), shown.facts.isVisible()) == ("file", True, False)
        assert window.focusWidget() is shown.picker.table
        listed = [
            shown.picker.table.model().index(row, 0).data() for row in range(shown.picker.table.model().rowCount())
        ]
        assert listed == ["..", *sorted((name, "sound.xlsx"))], "no sign of a workbook that is open elsewhere"
        assert test_desk.desk.read(lambda reading: reading.next_id) == before
        chosen(qtbot, shown, "sound.xlsx")
        assert (shown.at, shown.said.isVisible()) == ("columns", False)


def test_a_file_that_changes_while_it_is_read_is_read_again_as_it_is_then(
    test_desk: Unit, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, reading = book(tmp_path / "r.xlsx", HEAD, ROW), outside_file._read

    def meanwhile(fd: int, limit: int) -> bytes:
        data = reading(fd, limit)
        book(path, HEAD, ROW, ("8", *ROW[1:]))
        return data

    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        with monkeypatch.context() as patched:
            patched.setattr(outside_file, "_read", meanwhile)
            chosen(qtbot, shown, "r.xlsx")
        assert "The file changed while it was read." in shown.said.text()
        chosen(qtbot, shown, "r.xlsx")
        assert shown.opened is not None
        assert shown.opened.rows == 2


def test_reading_is_stopped_and_nothing_is_kept_of_it(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    path = book(tmp_path / "r.xlsx", HEAD, *((str(n), *ROW[1:]) for n in range(3000)))
    with on(qtbot, test_desk, tmp_path) as (window, page):
        shown = of(page)
        shown.open_file(path)
        shown.under_way.cancel.click()
        settle(qtbot, shown)
        assert "Cancelled. Nothing was imported." in shown.said.text()
        assert (shown.at, shown.opened) == ("file", None)
        assert window.focusWidget() is shown.picker.table
        opened(qtbot, shown, path)


def test_a_register_of_another_program_is_looked_at_whole(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, KEPT / "register.ods")
        assert shown.opened is not None
        assert (shown.opened.book.kind, shown.opened.rows) == ("ods", 6)
        checked(qtbot, shown)
        assert {line[0] for line in lines(shown)} == {str(one.row) for one in shown.opened.register.records}


def test_a_row_of_several_copies_is_wrong_once_in_what_they_share(
    test_desk: Unit, tmp_path: Path, qtbot: QtBot
) -> None:
    place = test_desk.desk.perform(RegisterPlace(code="N1", name="低柜", level="neibu"))
    assert place.made("place")
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        opened(qtbot, shown, book(tmp_path / "r.xlsx", HEAD, (*ROW[:6], "12-19", 12, "低柜")))
        checked(qtbot, shown)
        assert [line[-1] for line in lines(shown)] == ["低柜 holds up to 内部, not 机密."]
        assert "1 thing to mend" in shown.check.fact.text()
