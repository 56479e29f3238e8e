"""The pieces pages are made of take plain data, answer keys and clicks, and speak to screen readers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretdesk.errors import Fault
from secretdesk.gui import theme
from secretdesk.gui.components.balance import BalanceRow, BalanceStrip, BalanceTable, StateCount, Term
from secretdesk.gui.components.banner import Banner, EmptyState, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import CELL, Cell, Column
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.count_head import CountHead, GroupChips, GroupFigure, Tally
from secretdesk.gui.components.date_field import DateField, read_day
from secretdesk.gui.components.fields import Combo, FaultList, Field, LineEdit, NoteEdit
from secretdesk.gui.components.group_table import Group, GroupTable
from secretdesk.gui.components.item_rows import ItemRow, ItemRows
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.navigation import NavGroup, Navigation, NavItem
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import column
from secretdesk.gui.components.person_card import Check, Held, PersonCard, PersonFacts, PersonStrip
from secretdesk.gui.components.rule_hit import ApprovalCard, RuleHitCard
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.steps import Step, Steps
from secretdesk.gui.components.timeline import Event, Timeline
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.level_mark import LevelLook, Mark
from secretdesk.gui.place_picker import Place, PlacePicker

JIMI = LevelLook(id="jimi", word="机密", token="jimi", hatch="diagonal")
TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton
COLUMNS = (
    Column(id="mark", words="mark", width=120),
    Column(id="number", words="number", width=118, stretch=True),
    Column(id="due", words="due", width=70, align="right"),
    Column(id="act", words="", width=90, align="right"),
)


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


def test_a_banner_says_fact_what_to_do_and_asks(qtbot: QtBot) -> None:
    banner = Banner(Note(tone="amber", fact="Disk full.", what="Free 50 MB.", button="Again"))
    shown(qtbot, banner, height=60)
    assert banner.text() == "Disk full. Free 50 MB."
    with qtbot.waitSignal(banner.asked):
        QTest.mouseClick(banner.button, LEFT)
    banner.say(Note(tone="green", fact="Done"))
    assert not banner.button.isVisible()
    assert not banner.what.isVisible()


def test_a_long_sentence_in_a_banner_wraps_and_is_never_cut(qtbot: QtBot) -> None:
    holder = QWidget()
    banner = Banner(Note(tone="red", fact="Old vault", what="word " * 80))
    holder.setLayout(column(banner, 1))
    shown(qtbot, holder, width=420)
    needed = banner.what.heightForWidth(banner.what.width())
    qtbot.waitUntil(lambda: banner.what.height() >= needed, timeout=2000)


def test_an_empty_page_offers_one_way_on(qtbot: QtBot) -> None:
    empty = EmptyState("inbox", "Nothing to do", "All is settled.", button="Receive", key="F8")
    shown(qtbot, empty, height=120)
    with qtbot.waitSignal(empty.asked):
        QTest.mouseClick(empty.findChildren(Button)[0], LEFT)


def test_a_mode_is_chosen_by_click_and_arrow(qtbot: QtBot) -> None:
    switch = ModeSwitch([Choice(id=id_, words=id_, icon="inbox") for id_ in ("a", "b", "c")], name="mode")
    shown(qtbot, switch, 300, 32)
    told: list[str] = []
    switch.changed.connect(told.append)
    switch.choose("a")
    assert told == []
    QTest.mouseClick(switch._segments["b"], LEFT)
    switch.allow("c", allowed=False)
    QTest.keyClick(switch._segments["b"], Qt.Key.Key_Right)
    assert told == ["b", "a"]
    switch.clear()
    assert switch.current() == ""


def test_a_chip_is_named_with_its_value(qtbot: QtBot) -> None:
    chip = Chip("Overdue", "3", icon="triangle-alert", tone="red")
    shown(qtbot, chip, 120, 26)
    assert chip.accessibleName() == "Overdue 3"
    chip.say("Overdue", "4")
    assert chip.accessibleName() == "Overdue 4"
    dropped = Chip("Year", "2026", droppable=True)
    qtbot.addWidget(dropped)
    narrow = dropped.sizeHint().width()
    dropped.click()
    assert not dropped.isChecked()
    assert dropped.sizeHint().width() < narrow


def test_a_fault_is_tied_to_its_field_and_listed_on_top(qtbot: QtBot) -> None:
    field = Field("Period", LineEdit("30"), id="period", sign="scan-line")
    faults = FaultList()
    for widget in (field, faults):
        qtbot.addWidget(widget)
    field.set_fault("20 years at most")
    assert field.widget.accessibleDescription() == "20 years at most"
    assert field.label.buddy() is field.widget
    faults.show_faults([Fault(field="period", message="20 years at most")], {"period": "Period"})  # type: ignore[arg-type]
    assert "1 thing to mend" in faults.accessibleName()
    with qtbot.waitSignal(faults.chosen) as chosen:
        faults.findChildren(Button)[0].click()
    assert chosen.args == ["period"]
    field.set_fault(None)
    assert field.widget.accessibleDescription() == ""
    faults.show_faults([], {})
    assert faults.isHidden()


def test_a_pasted_file_does_not_fill_a_field(qtbot: QtBot) -> None:
    line, note = LineEdit(), NoteEdit()
    for widget in (line, note):
        qtbot.addWidget(widget)
    line.setText("x" * 10_000_000)
    note.insertPlainText("y" * 100_000)
    assert len(line.text()) <= 4000
    assert len(note.toPlainText()) <= 4000


def test_tab_leaves_a_note(qtbot: QtBot) -> None:
    holder = QWidget()
    note, line = NoteEdit(parent=holder), LineEdit(parent=holder)
    line.move(0, 200)
    shown(qtbot, holder)
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert note.toPlainText() == ""


def test_a_choice_of_few(qtbot: QtBot) -> None:
    combo = Combo([("a", "One"), ("b", "Two")])
    qtbot.addWidget(combo)
    combo.choose("b")
    assert (combo.current(), combo.currentText()) == ("b", "Two")


def test_cells_and_their_model_keep_qts_rules(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = CellModel(COLUMNS)
    model.set_rows([(7, cells("D26-0001-01-A")), (8, cells("D26-0002-01-B")[:2])])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.index(0, 0).data() == "机密★10年"
    assert Cell(words="a title", masked=True).said() == ""
    assert isinstance(model.index(1, 3).data(CELL), Cell)


def test_a_table_opens_rows_and_asks_links(qtbot: QtBot) -> None:
    table = SheetTable(COLUMNS)
    model = CellModel(COLUMNS, table)
    model.set_rows([(7, cells("D26-0001-01-A")), (8, cells("D26-0002-01-B"))])
    table.setModel(model)
    shown(qtbot, table)
    assert sum(table.columnWidth(n) for n in range(4)) == table.viewport().width()
    table.setCurrentIndex(model.index(1, 1))
    assert table.key() == 8
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [8]
    with qtbot.waitSignal(table.asked) as asked:
        QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(model.index(0, 3)).center())
    assert asked.args == ["remind", 7]


def test_groups_share_one_grid_and_ask_for_themselves(qtbot: QtBot) -> None:
    table = GroupTable(COLUMNS)
    table.set_groups(
        [
            Group(id="late", words="Overdue", icon="triangle-alert", count="2 items", tone="red", aside="Print all", link="print",
                  rows=((1, cells("D26-0001-01-A")), (2, cells("D26-0002-01-B"))), more="1 more"),
            Group(id="counts", words="Counts", icon="list-checks"),
        ]
    )  # fmt: skip
    shown(qtbot, table)
    model = table.model()
    assert model.rowCount() == 5
    assert table.columnSpan(0, 0) == 4
    assert (table.rowHeight(0), table.rowHeight(1)) == (32, 28)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Overdue 2 items"
    with qtbot.waitSignal(table.group_asked) as asked:
        QTest.mouseClick(table.viewport(), LEFT, pos=QPoint(table.viewport().width() - 20, 16))
    assert asked.args == ["print", "late"]
    with qtbot.waitSignal(table.group_asked) as more:
        QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(model.index(3, 0)).center())
    assert more.args == ["more", "late"]
    with qtbot.waitSignal(table.asked) as link:
        table.setCurrentIndex(model.index(2, 3))
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert link.args == ["remind", 2]


ROWS = [
    ItemRow(key=n, order=n, mark=Mark(level=JIMI), number=f"D26-{n:04}", verdict=verdict, reason="why " * words)
    for n, verdict, words in ((3, "refused", 1), (2, "approve", 1), (1, "allowed", 60))
]


def test_item_rows_wrap_a_long_reason_and_open_one_card(qtbot: QtBot) -> None:
    rows = ItemRows()
    rows.set_rows(ROWS)
    shown(qtbot, rows, 560, 600)
    model = rows.model()
    heights = [rows.visualRect(model.index(n, 0)).height() for n in range(3)]
    assert heights[0] == heights[1] == 65 < heights[2]
    card = ApprovalCard("the leader")
    rows.open_card(2, card)
    qtbot.waitUntil(lambda: rows.visualRect(model.index(1, 0)).height() == 65 + 54, timeout=2000)
    assert card.isVisible()
    assert rows.visualRect(model.index(1, 0)).contains(card.geometry())
    rows.set_rows(ROWS[:1])
    assert rows.open_key() == -1
    rows.set_compact(compact=True)
    assert rows.visualRect(model.index(0, 0)).height() == 48
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("机密 D26-0003 Refused why")


def test_item_rows_open_and_drop_by_key(qtbot: QtBot) -> None:
    rows = ItemRows()
    rows.set_rows(ROWS)
    shown(qtbot, rows)
    rows.setCurrentIndex(rows.model().index(1, 0))
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    with qtbot.waitSignal(rows.dropped) as dropped:
        QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert opened.args == dropped.args == [2]


def test_an_approval_is_given_by_sheet_or_asked_of_the_approver(qtbot: QtBot) -> None:
    card = ApprovalCard("Let the leader type", prefix="SP-2026-")
    shown(qtbot, card, 600, 44)
    QTest.keyClicks(card.sheet, "0198")
    with qtbot.waitSignal(card.sheet_given) as given_:
        QTest.keyClick(card.sheet, Qt.Key.Key_Return)
    assert given_.args == ["SP-2026-0198"]
    with qtbot.waitSignals([card.approver_asked, card.dropped]):
        QTest.mouseClick(card.ask, LEFT)
        QTest.mouseClick(card.drop, LEFT)


def test_a_rule_hit_offers_its_ways_out(qtbot: QtBot) -> None:
    card = RuleHitCard(
        "refused", "24 registered, 23 counted", fact="One page short.", actions=[("again", "Again"), ("note", "Note")]
    )
    shown(qtbot, card)
    assert card.accessibleName() == "One page short. 24 registered, 23 counted"
    with qtbot.waitSignal(card.asked) as asked:
        QTest.mouseClick(card.findChildren(Button)[1], LEFT)
    assert asked.args == ["note"]


FACTS = PersonFacts(
    name="贺知远", post="业务一科", tier="重要", badge="0417", scope="某重点项目组",
    checks=(Check(words="cleared up to", level=JIMI), Check(words="due today", tone="amber", value="1"), Check(words="late", tone="red", value="2")),
    held=(Held(key=5, number="D26-0130-03-N", level=JIMI, due="11-23", tone="amber"),), held_words="3 in hand",
)  # fmt: skip


def test_a_person_is_shown_whole_or_in_a_strip(qtbot: QtBot) -> None:
    card, strip = PersonCard("Borrower"), PersonStrip()
    shown(qtbot, card, 296, 600)
    qtbot.addWidget(strip)
    for part in (card, strip):
        part.show_person(FACTS)
        said = {label.text() for label in part.findChildren(Words)}
        assert "贺知远" in said
    asked: list[str] = []
    card.asked.connect(asked.append)
    for button in card.findChildren(Button):
        button.click()
    assert asked == ["held", "change", "proxy"]
    held = next(child for child in card.findChildren(QWidget) if child.accessibleName() == "D26-0130-03-N 11-23")
    with qtbot.waitSignal(card.opened) as opened:
        QTest.mouseClick(held, LEFT)
    assert opened.args == [5]
    card.show_person(None)
    strip.show_person(None)
    assert card.aside.text() == ""


def test_counts_are_large_and_said(qtbot: QtBot) -> None:
    head, tally = CountHead(["shelf", "all"]), Tally("Take back one")
    for widget in (head, tally):
        qtbot.addWidget(widget)
    head.say("just scanned", "cabinet 3, shelf 2", [31, 1128], IconWords("check", "returned"))
    assert head.figures[1].number.text() == "1,128"
    assert head.place.font().pixelSize() == 28
    tally.say(5, [(3, "allowed", "green"), (0, "approve", "amber"), (1, "refused", "red")])
    assert tally.accessibleName() == "5 3 allowed 1 refused"
    with qtbot.waitSignal(tally.undo):
        tally.back.click()


def test_the_groups_of_a_count_are_chosen_by_click_or_number(qtbot: QtBot) -> None:
    chips = GroupChips()
    shown(qtbot, chips, 700, 65)
    chips.set_groups(
        [GroupFigure(id="all", words="All", count=128), GroupFigure(id="unseen", words="Unseen", count=None)], "all"
    )
    with qtbot.waitSignal(chips.chosen) as chosen:
        chips.choose(1)
    assert chosen.args == ["unseen"]
    chips.choose(9)


@pytest.mark.parametrize("across", [True, False])
def test_steps_behind_can_be_chosen_steps_ahead_cannot(qtbot: QtBot, *, across: bool) -> None:
    steps = Steps(across=across)
    steps.set_steps(
        [
            Step(id="a", words="List", state="done"),
            Step(id="b", words="Approve", state="now"),
            Step(id="c", words="Close"),
        ]
    )
    shown(qtbot, steps, 600, 300)
    told: list[str] = []
    steps.chosen.connect(told.append)
    for number in range(3):
        QTest.mouseClick(steps.viewport(), LEFT, pos=steps.visualRect(steps.model().index(number, 0)).center())
    assert told == ["a"]
    assert "done" in steps.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_timeline_is_as_high_as_its_events(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(320, 10)
    line.set_events(
        [
            Event(seq=None, act="due 11-18", node="red"),
            Event(seq=10211, act="lent", whom="柳闻溪", second="slip " * 40, node="now"),
        ]
    )
    assert line.height() == line.heightForWidth(line.width())
    assert line.heightForWidth(200) > line.heightForWidth(600)
    assert "10211 lent 柳闻溪" in line.accessibleName()


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
