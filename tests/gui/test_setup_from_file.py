"""A register file taken in inside the steps of people and places: chosen, looked at, recorded, counted; resumed after a lock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk import drafts
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.desk.founding import Founding, found
from secretdesk.domain.ledgers import Person, Place
from secretdesk.gui.machine import Machine
from secretdesk.gui.pages.setting_up.people import DRAFT
from secretdesk.gui.pages.setting_up.setup_page import SetupPage
from secretdesk.gui.preferences import Preferences
from secretdesk.vault import Vault
from tests.desk.conftest import UNIT, founders, passphrase
from tests.gui.window import settle, standing

PEOPLE = ("工号", "姓名", "部门", "岗位", "涉密等级", "保密责任书期限至")
ROWS = (
    ("0301", "王敏", "计划处", "科员", "重要", "2099-12-31"),
    ("0302", "李雷", "财务处", "科员", "一般", "2099-12-31"),
)
PLACES = ("编号", "房间", "柜", "层", "最高密级")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = found(tmp_path / "vault", Founding(unit=UNIT, kind="test", founders=founders(), language="en"))
    yield made
    if not made.vault.locked:
        made.lock("test")


def at(qtbot: QtBot, desk: Desk) -> Any:
    preferences = Preferences()
    machine = Machine(preferences, lambda name, value: setattr(preferences, name, value))
    return standing(qtbot, desk, lambda window: SetupPage(desk, window, machine, lambda _pdf, _job: None))


def register(path: Path, *rows: Sequence[str]) -> Path:
    path.write_text("\n".join("\t".join(row) for row in rows) + "\n", encoding="utf-8")
    return path


def taking(qtbot: QtBot, page: Any, step: str, path: Path) -> Any:
    """Choose a file in a step."""
    page.show_step(step)
    settle(qtbot, page)
    rows = page.panels[step]
    rows.file.click()
    assert rows.taking() is not None
    inside = rows.taking().page
    focused = page.widget.window().focusWidget
    assert focused() is inside.picker.table, "the officer goes on among the files"
    inside.open_file(path)
    settle(qtbot, page)
    assert inside.at == "columns", inside.said.text()
    assert focused() is inside.columns.go
    return inside


def known(desk: Desk, record: type[Any]) -> int:
    return desk.read(lambda reading: reading.facts.count(record, voided=False))


def test_people_come_in_from_a_file_without_leaving_the_step(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = register(tmp_path / "people.csv", PEOPLE, *ROWS)
    before = known(desk, Person)
    with at(qtbot, desk) as (_, page):
        inside = taking(qtbot, page, "people", path)
        assert not inside.left.isVisibleTo(page.widget)
        assert not inside.ledger.isVisibleTo(page.widget), "the step says which ledger"
        assert set(page.does) == {"confirm"}
        page.does["confirm"]()
        settle(qtbot, page)
        assert inside.at == "check", inside.said.text()
        assert inside.plan is not None
        assert (inside.plan.count("new"), inside.plan.faults) == (2, ())
        page.does["confirm"]()
        settle(qtbot, page)
        assert page.step == "people"
        assert page.panels["people"].taking() is None
        assert "2 rows taken in from the file." in page.said.text()
        assert "undone" in page.said.text()
        (stands,) = [one for one in page.standing if one.step == "people"]
        assert known(desk, Person) == before + 2
        assert stands.done
        assert drafts.load(desk, DRAFT) is None
        taking(qtbot, page, "people", path)  # the same file again: nothing of it is new
        page.does["confirm"]()
        settle(qtbot, page)
        assert inside.plan.count("same") == 2
        assert not inside.check.go.isEnabled()


def test_faults_stand_in_the_step_all_at_once_and_nothing_is_written(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = register(tmp_path / "places.csv", PLACES, ("P1", "保密室", "1号柜", "1", "机密"), ("P2", "", "", "", "什么"), ("P3", "机房", "", "", "绝了"))  # fmt: skip
    before = known(desk, Place)
    with at(qtbot, desk) as (_, page):
        inside = taking(qtbot, page, "places", path)
        inside.confirm()
        settle(qtbot, page)
        assert inside.at == "check", inside.said.text()
        assert {one.at for one in inside.plan.faults} == {1, 2}
        assert not inside.check.go.isEnabled()
        page.keys["Esc"]()
        assert page.panels["places"].taking() is None
        assert page.keys == {}
        page.does["confirm"]()  # enters what is typed in the step, and nothing is
        settle(qtbot, page)
        assert known(desk, Place) == before


def test_a_file_begun_before_a_lock_is_read_again_after_it(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = register(tmp_path / "people.csv", PEOPLE, *ROWS)
    with at(qtbot, desk) as (_, page):
        taking(qtbot, page, "people", path)
        page.put_away()
        settle(qtbot, page)
    assert drafts.load(desk, DRAFT) == {"text": "", "file": str(path)}
    folder = desk.vault.folder
    desk.lock("test")
    assert str(path).encode() not in b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())
    again = open_desk(Vault.open(folder), "officer", passphrase("officer"))
    try:
        with at(qtbot, again) as (_, page):
            page.show_step("people")
            settle(qtbot, page)
            inside = page.panels["people"].taking().page
            assert inside.at == "columns"
            inside.confirm()
            settle(qtbot, page)
            inside.confirm()
            settle(qtbot, page)
            assert "2 rows taken in" in page.said.text()
            assert drafts.load(again, DRAFT) is None
    finally:
        again.lock("test")


def test_a_file_that_went_meanwhile_is_chosen_anew(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    drafts.save(desk, DRAFT, {"text": "0301, Wang", "file": str(tmp_path / "gone.csv")}).result(20)
    with at(qtbot, desk) as (_, page):
        page.show_step("people")
        settle(qtbot, page)
        rows = page.panels["people"]
        assert rows.taking().page.at == "file"
        rows.taking().lines.click()
        settle(qtbot, page)
        assert page.widget.window().focusWidget() is rows.text
        assert rows.text.toPlainText() == "0301, Wang", "what was typed is there as it was"
