"""Sums, days, places and pages: what agrees, what can be read, what may be chosen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.gui import theme
from secretdesk.gui.components.balance import BalanceRow, BalanceStrip, BalanceTable, StateCount, Term
from secretdesk.gui.components.cells import Cell
from secretdesk.gui.components.date_field import DateField, read_day
from secretdesk.gui.components.navigation import NavGroup, Navigation, NavItem
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.level_mark import LevelLook, Mark
from secretdesk.gui.place_picker import Place, PlacePicker

JIMI = LevelLook(id="jimi", word="机密", token="jimi", hatch="diagonal")
TODAY = date(2026, 11, 23)


def cells(number: str) -> tuple[Cell, ...]:
    return (
        Cell(mark=Mark(level=JIMI, period="10年")),
        Cell(words=number),
        Cell(words="11-18"),
        Cell(words="Remind", link="remind"),
    )


def shown(qtbot: QtBot, widget: QWidget, width: int = 600, height: int = 400) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow, timeout=2000)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(-1, 1))
def test_a_sum_agrees_only_when_it_does(opening: int, incoming: int, outgoing: int, off: int) -> None:
    row = BalanceRow(
        level=JIMI, opening=opening, incoming=incoming, outgoing=outgoing, closing=opening + incoming - outgoing + off
    )
    assert row.agrees() == (off == 0)


def test_the_sum_is_in_sight_and_said(qtbot: QtBot) -> None:
    strip, table = BalanceStrip(), BalanceTable()
    shown(qtbot, table, 380, 300)
    qtbot.addWidget(strip)
    strip.show_sum(
        "Documents", [Term(words="opening", number=1337), Term(words="in", number=352, sign="+")], agrees=False
    )
    assert strip.accessibleName() == "Documents opening 1337 + in 352 does not agree"
    rows = [
        BalanceRow(level=JIMI, opening=1, incoming=2, outgoing=0, closing=3),
        BalanceRow(level=None, opening=1, incoming=2, outgoing=0, closing=4),
    ]
    table.show_balance(rows, [StateCount(words="missing", number=1, tone="red")])
    assert table.height() == 30 + 27 * 2 + 23 + 16
    image = table.grab().toImage()
    greens, reds = (_tinted(image, 30 + 27 * n, tone) for n, tone in ((0, "green"), (1, "red")))
    assert greens > 3 < reds
    assert _tinted(image, 30, "red") == 0


def _tinted(image: QImage, top: int, tone: str) -> int:
    """Count the points of a row that lean to the tone's colour."""
    hue = theme.colour(tone).hsvHue()
    points = (
        image.pixelColor(x, y) for x in range(image.width() - 45, image.width()) for y in range(top + 3, top + 24)
    )
    return sum(abs(point.hsvHue() - hue) < 12 and point.hsvSaturation() > 90 for point in points)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-23", TODAY), ("2026.11.23", TODAY), ("20261123", TODAY), ("11-23", TODAY), ("1123", TODAY),
        ("2026年11月23日", TODAY), ("2024-02-29", date(2024, 2, 29)), ("2026-02-29", None), ("26-11-23", None), ("", None), ("today", None),
    ],
)  # fmt: skip
def test_a_day_is_read_as_officers_write_it(text: str, day: date | None) -> None:
    assert read_day(text, TODAY) == day


@given(st.dates(date(1949, 10, 1), date(2199, 12, 31)))
def test_every_day_reads_back(day: date) -> None:
    assert read_day(day.isoformat(), TODAY) == day
    assert read_day(f"{day:%Y%m%d}", TODAY) == day


def test_a_day_moves_by_keys_and_is_picked(qtbot: QtBot) -> None:
    field = DateField(TODAY)
    shown(qtbot, field, 160, 32)
    told: list[object] = []
    field.changed.connect(told.append)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2026, 11, 24)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert told == [date(2026, 11, 24), TODAY]
    field.open_calendar()
    assert field._sheet is not None
    assert field._sheet.isVisible()
    from PySide6.QtCore import QDate

    field._pick(QDate(2026, 12, 1))
    assert field.day() == date(2026, 12, 1)


def test_a_place_that_is_refused_says_why_and_cannot_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    good, bad = (
        Place(path=tmp_path, name="F24-0003", note="stick, 机密"),
        Place(path=tmp_path / "x", name="F24-0009", against="level too low"),
    )
    picker = PlacePicker([bad, good])
    shown(qtbot, picker)
    assert picker.current() is None
    assert not picker.choose.isEnabled()
    picker.table.selectRow(1)
    with qtbot.waitSignal(picker.picked) as picked:
        picker.choose.click()
    assert picked.args == [tmp_path]


def test_browsing_stays_inside_the_place_and_hides_hidden_files(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.pdf").write_bytes(b"")
    (tmp_path / "sub" / "b.txt").write_bytes(b"")
    (tmp_path / ".hidden").mkdir()
    picker = PlacePicker([Place(path=tmp_path, name="folder")], browse=True, suffixes=(".pdf",))
    shown(qtbot, picker)

    def names() -> list[str]:
        model = picker.table.model()
        return [model.index(n, 0).data() for n in range(model.rowCount())]

    picker._open(0)
    assert names() == ["..", "sub"]
    picker._open(0)
    assert names() == ["..", "a.pdf"]
    picker.table.selectRow(1)
    assert picker.current() == tmp_path / "sub" / "a.pdf"
    picker.up()
    picker.up()
    assert names() == ["folder"]


def pdf(pages: int) -> bytes:
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=(300, 420))
    for _ in range(pages):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 0, 150, 420, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_pages_are_shown_as_they_will_be_printed(qtbot: QtBot) -> None:
    preview = PagePreview()
    shown(qtbot, preview, 500, 600)
    preview.show_pdf(pdf(3))
    qtbot.waitUntil(lambda: preview.pages() == 3, timeout=10_000)
    image = preview.viewport().grab().toImage()
    left, right = image.pixelColor(150, 300), image.pixelColor(350, 300)
    assert (left.red(), left.green(), left.blue()) == (255, 0, 0)
    assert right.name() == "#ffffff"
    with qtbot.waitSignal(preview.turned) as turned:
        QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert turned.args == [1, 3]
    preview.fit("width")
    assert preview.verticalScrollBar().maximum() > 0


def test_what_is_no_page_is_said(qtbot: QtBot) -> None:
    preview = PagePreview()
    qtbot.addWidget(preview)
    with qtbot.waitSignal(preview.failed, timeout=10_000):
        preview.show_pdf(b"no pdf")
    assert preview.pages() == 0


def test_the_navigation_skips_heads_and_folds(qtbot: QtBot) -> None:
    items = (NavItem(id="late", words="Overdue", icon="bookmark", alarm=True),)
    navigation = Navigation(
        [
            NavGroup(words="", items=(NavItem(id="today", words="Today", icon="inbox"),)),
            NavGroup(words="Saved", items=items),
        ]
    )
    shown(qtbot, navigation, 200, 300)
    navigation.set_counts({"late": 3})
    navigation.mark("today")
    QTest.keyClick(navigation, Qt.Key.Key_Down)
    with qtbot.waitSignal(navigation.chosen) as chosen:
        QTest.keyClick(navigation, Qt.Key.Key_Return)
    assert chosen.args == ["late"]
    assert navigation.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Overdue 3"
    navigation.fold(folded=True)
    assert navigation.width() == 44


def test_a_low_navigation_draws_its_rows_closer_before_it_scrolls(qtbot: QtBot) -> None:
    items = tuple(NavItem(id=str(n), words=f"Ledger {n}", icon="inbox") for n in range(20))
    navigation = Navigation([NavGroup(words="", items=items[:4]), NavGroup(words="Ledgers", items=items[4:])])
    shown(qtbot, navigation, 200, 700)
    assert navigation.heights() == (30, 35)
    for height, row in ((600, 28), (440, 22)):
        navigation.resize(200, height)
        QApplication.processEvents()
        assert navigation.heights()[0] == row
        assert navigation.visualRect(navigation.model().index(1, 0)).height() == row
        assert navigation.verticalScrollBar().isVisible() == (row == 22)
