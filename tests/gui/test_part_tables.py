"""Tables and item rows open, ask and wrap as the hand expects."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretdesk.desk.jobs import FORMS
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import CELL, Cell, Column
from secretdesk.gui.components.group_table import Group, GroupTable
from secretdesk.gui.components.item_rows import ItemRow, ItemRows
from secretdesk.gui.components.navigation import NavGroup, Navigation, NavItem
from secretdesk.gui.components.rule_hit import ApprovalCard, RuleHitCard
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import LevelLook, Mark
from secretdesk.gui.pages.printing.forms import FormList

JIMI = LevelLook(id="jimi", word="机密", token="jimi", hatch="diagonal")
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


def test_end_and_home_choose_the_last_row_and_the_first_however_short_the_list(qtbot: QtBot) -> None:
    table = SheetTable(COLUMNS)
    model = CellModel(COLUMNS, table)
    model.set_rows([(7, cells("D26-0001-01-A")), (8, cells("D26-0002-01-B")), (9, cells("D26-0003-01-C"))])
    table.setModel(model)
    shown(qtbot, table)
    table.setCurrentIndex(model.index(1, 2))
    QTest.keyClick(table, Qt.Key.Key_End)
    assert (table.key(), table.currentIndex().column()) == (9, 2)
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.key() == 7
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.KeypadModifier)
    assert table.key() == 9


def test_home_goes_past_the_head_a_list_begins_with(qtbot: QtBot) -> None:
    items = tuple(NavItem(id=id_, words=id_, icon="files") for id_ in ("copies", "carriers", "people"))
    for view, first, last in (
        (Navigation([NavGroup(words="Ledgers", items=items)]), "copies", "people"),
        (FormList(), f"{FORMS[0].code} {tr(FORMS[0].title)}", tr(FORMS[-1].title)),
    ):
        shown(qtbot, view)
        QTest.keyClick(view, Qt.Key.Key_End)
        assert view.currentIndex().data() == last
        QTest.keyClick(view, Qt.Key.Key_Home)
        assert view.currentIndex().data() == first


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
