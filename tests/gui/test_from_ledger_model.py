"""The table of a ledger over a real vault: windows read by key, sorted and filtered there, masked, kept up to date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from secretdesk.desk import look, profiles
from secretdesk.desk.desk import Desk
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledger import LEDGERS, field_of
from secretdesk.domain.ledgers import Person, Place
from secretdesk.gui.components.cells import CELL, Cell
from secretdesk.gui.components.sheet_table import KEY
from secretdesk.gui.from_ledger.cell_words import Telling, cell_of
from secretdesk.gui.from_ledger.table_model import KEPT, STEP, WINDOW, LedgerModel
from secretdesk.gui.from_ledger.table_view import LedgerTable
from secretdesk.gui.language import set_language
from tests.gui.unit import busy, incoming
from tests.gui.window import settle

Unit = tuple[Desk, dict[str, int]]
MANY = 2345


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Unit]:
    desk, at = busy(tmp_path_factory.mktemp("unit") / "vault")
    yield desk, at
    desk.lock()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk, at = busy(tmp_path_factory.mktemp("large") / "vault")
    incoming(desk, at["cabinet2"], "一份很多份的文件", "某部函〔2026〕9号", f"1-{MANY}")
    yield desk
    desk.lock()


def loaded(qtbot: QtBot, desk: Desk, ledger: str, text: str = "") -> LedgerModel:
    model = LedgerModel(desk, ledger)
    with qtbot.waitSignal(model.counted, timeout=10000):
        model.ask(look.query(desk, ledger, text))
    done(qtbot, model)
    return model


def done(qtbot: QtBot, model: LedgerModel) -> None:
    qtbot.waitUntil(lambda: not model.reads.busy() and not model._later.isActive(), timeout=10000)
    settle(qtbot)


def shown(qtbot: QtBot, model: LedgerModel, row: int, column: str) -> Cell:
    model.row(row)
    done(qtbot, model)
    at = [one.name for one in model.fields].index(column)
    cell = model.index(row, at).data(CELL)
    assert isinstance(cell, Cell)
    return cell


@pytest.mark.parametrize("ledger", sorted(LEDGERS))
def test_every_ledger_is_a_sound_model_and_reads_its_rows_aloud(
    unit: Unit, qtbot: QtBot, qtmodeltester: ModelTester, ledger: str
) -> None:
    desk, _ = unit
    model = loaded(qtbot, desk, ledger)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
    assert model.rowCount() == look.count(desk, ledger, look.query(desk, ledger, "")).n
    if model.rowCount():
        key = model.cls.LEDGER.key
        names = [one.name for one in model.fields]
        words = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert words
        if key in names and ledger != "labels":
            assert model.index(0, names.index(key)).data() in words
    done(qtbot, model)


def test_a_row_tells_level_number_state_holder_and_how_long_overdue(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    model = loaded(qtbot, desk, "copies")
    row = model.find(at["overdue"])
    words = model.said_row(row)
    for part in ("机密★10年", "D26-", "000215", "On loan", "柳闻溪", "overdue 5 days"):
        assert part in words
    due = shown(qtbot, model, row, "due_on")
    assert (due.icon, due.tone) == ("triangle-alert", "red")
    assert shown(qtbot, model, model.find(at["due"]), "due_on").icon == "clock"
    assert shown(qtbot, model, model.find(at["missing"]), "state") == Cell(
        words="Missing", icon="circle-alert", tone="red", weight=500
    )


def test_an_item_in_store_says_its_place_and_one_lent_its_holder(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    model = loaded(qtbot, desk, "copies")
    assert shown(qtbot, model, model.find(at["in_store"]), "custodian").words == "4号柜 二层"
    assert shown(qtbot, model, model.find(at["due"]), "custodian").words == "邱明朗"


def test_titles_of_the_highest_level_stand_as_their_code_and_masks_hide_every_title(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    model = loaded(qtbot, desk, "copies")
    assert shown(qtbot, model, model.find(at["juemi"]), "title").words == "code 0005"
    assert shown(qtbot, model, model.find(at["in_store"]), "title").words.startswith("某会议纪要")
    model.mask(masked=True)
    for row in range(model.rowCount()):
        assert shown(qtbot, model, row, "title").masked
        assert "某" not in shown(qtbot, model, row, "title").said()
        assert "会议纪要" not in model.said_row(row)


def test_filter_and_order_are_the_vaults(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    assert loaded(qtbot, desk, "copies", "is:overdue").find(at["overdue"]) == 0
    set_language("zh_CN")
    model = loaded(qtbot, desk, "copies", "密级:机密 状态:借阅中")
    assert (model.rowCount(), model.find(at["overdue"])) == (1, 0)
    model = loaded(qtbot, desk, "copies")
    with qtbot.waitSignal(model.counted):
        model.sort_column("number", descending=False)
    done(qtbot, model)
    numbers = [shown(qtbot, model, row, "number").words for row in range(model.rowCount())]
    assert numbers == sorted(numbers)
    model.sort_column("title", descending=False)
    assert model.sort_by is None, "the declaration does not call titles sortable"
    done(qtbot, model)


def test_other_columns_show_without_reading_again(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    model = loaded(qtbot, desk, "copies")
    model.choose(["number", "issuer", "no_longer_declared"])
    assert [one.id for one in model.columns] == ["number", "issuer"]
    assert model.index(model.find(at["due"]), 1).data() == "省某厅"
    model.choose([])
    assert [one.id for one in model.columns] == list(model.cls.LEDGER.columns)


def test_only_windows_of_a_long_ledger_are_held_and_the_end_is_a_jump(large: Desk, qtbot: QtBot) -> None:
    model = loaded(qtbot, large, "copies")
    whole = model.rowCount()
    assert whole > MANY
    table = LedgerTable(model)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show()
    table.setCurrentIndex(model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_End)
    done(qtbot, model)
    assert table.currentIndex().row() == whole - 1, "the row chosen before does not take the choice back"
    last = model.row(whole - 1)
    assert last is not None
    assert table.chosen() == last.id
    assert last.id == look.page(large, "copies", model.asked, limit=1, from_end=True).rows[0].id
    assert len(model._windows) <= 4, "the middle was never read"
    for row in range(0, whole, WINDOW // 2):
        model.row(row)
        done(qtbot, model)
    assert len(model._windows) <= KEPT
    ids = []
    for row in range(whole):
        found = model.row(row)
        if found is None:
            done(qtbot, model)
            found = model.row(row)
        assert found is not None
        ids.append(found.id)
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == whole


def test_a_filter_beyond_the_cap_grows_as_it_is_read_and_ends_where_it_ends(large: Desk, qtbot: QtBot) -> None:
    model = LedgerModel(large, "copies")
    with qtbot.waitSignal(model.counted, timeout=10000) as told:
        model.ask(look.query(large, "copies", "level:mimi"))
    assert told.args == [1000, True]
    done(qtbot, model)
    assert model.rowCount() == 1000
    assert model.canFetchMore(model.index(-1, -1))
    model.fetchMore(model.index(-1, -1))
    done(qtbot, model)
    assert model.rowCount() > STEP
    whole = look.total(large, "copies", model.asked)
    assert MANY < whole < MANY + 10
    model.to_end(lambda: None)
    done(qtbot, model)
    assert model.rowCount() == whole
    assert model.row(whole - 1) is None
    done(qtbot, model)
    assert model.row(whole - 1) is not None


def test_an_act_is_seen_without_losing_the_chosen_row(tmp_path: Path, qtbot: QtBot) -> None:
    desk, at = busy(tmp_path / "vault")
    model = loaded(qtbot, desk, "copies")
    table = LedgerTable(model)
    qtbot.addWidget(table)
    assert table.choose(at["overdue"])
    before = table.currentIndex().row()
    done_ = desk.perform(Return(item=at["overdue"], pages=18))
    assert model.concerns(done_.kinds)
    assert not model.concerns(frozenset({"account"}))
    incoming(desk, at["cabinet2"], "新到一份", "某部函〔2026〕200号", "000901")
    with qtbot.waitSignal(model.counted):
        model.refresh()
    done(qtbot, model)
    model.row(before + 1)
    done(qtbot, model)
    assert table.chosen() == at["overdue"]
    assert table.currentIndex().row() == before + 1
    assert table.currentIndex().data(KEY) == at["overdue"]
    assert shown(qtbot, model, before + 1, "state").words == "In store"
    desk.lock()


def test_what_is_void_says_so_in_its_row() -> None:
    telling = Telling(profile=profiles.load("cn_state"), today=date(2026, 1, 1))
    person = {"name": "A", "status": "in_post", "voided": True}
    place = {"name": "Cabinet", "code": "K1", "voided": True}
    assert cell_of(field_of(Person, "status"), person, telling).words == "Voided"
    assert cell_of(field_of(Person, "name"), person, telling).words == "A"
    assert cell_of(field_of(Place, "name"), place, telling).words == "Cabinet, Voided"
    assert cell_of(field_of(Place, "code"), place, telling).tone == "quiet"
    assert cell_of(field_of(Place, "name"), {**place, "voided": False}, telling).words == "Cabinet"
