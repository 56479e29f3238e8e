"""The comings and goings of a vault in the real window: into the practice world and back, to what was left half done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretdesk.desk import practice
from secretdesk.desk.founding import Founding, found
from secretdesk.gui import background, preferences
from secretdesk.gui.application import Application
from secretdesk.gui.office import Office
from secretdesk.gui.pages.founding.founding_page import FoundingPage
from secretdesk.gui.preferences import Preferences
from secretdesk.gui.unlock import UnlockPage
from tests.desk.conftest import UNIT, founders, passphrase
from tests.gui.window import settle


class House:
    """A program on a machine of its own: settings, a home for vaults, and its window."""

    def __init__(self, home: Path) -> None:
        self.home, self.own = home, home / "SecretDesk"
        self.settings = home / "window.json"
        preferences.write(Preferences(language="en", scheme="light"), self.settings)
        self.office: Office = None  # type: ignore[assignment]
        self.window: Any = None

    def start(self) -> None:
        self.office = Office(self.own, send=lambda _pdf, _job: None)
        self.application = Application(self.office.furnish, self.settings)
        self.window = self.application.open()

    def stop(self) -> None:
        self.office.leave()
        self.window.hide()
        self.window.retire()
        self.window.deleteLater()

    def kind(self) -> str:
        return self.office.desk.record.kind if self.office.desk is not None else ""

    def cover(self, cls: type[QWidget]) -> Any:
        return next((one for one in self.window.covers.findChildren(cls) if one.isVisible()), None)


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    made = House(tmp_path)
    made.start()
    yield made
    qtbot.waitUntil(lambda: not background.busy(), timeout=20000)
    made.stop()


def in_practice(house: House, qtbot: QtBot) -> Any:
    qtbot.waitUntil(lambda: house.office.desk is not None, timeout=60000)
    page = house.window.page("today")
    settle(qtbot, page)
    return page


def test_practising_before_a_vault_is_founded_and_coming_back(house: House, qtbot: QtBot) -> None:
    founding = house.cover(FoundingPage)
    founding.unit.setText("Some office")
    founding.practice_asked.emit()
    page = in_practice(house, qtbot)
    assert house.kind() == "training"
    assert house.window.frame.accessibleDescription() == "Practice: everything here is invented"
    assert page.tasks.isVisible()
    assert {task: line._icon for task, line in page.tasks.lines.items()} == dict.fromkeys(practice.TASKS, "circle")
    assert not page.tasks.over.isVisible()
    assert not page.reminder.isVisible()
    page.tasks.leave.click()
    back = house.cover(FoundingPage)
    assert back.unit.text() == "Some office"
    assert house.window.frame.accessibleDescription() == ""
    assert house.office.folder == house.own
    assert not house.own.exists()


def test_practising_from_the_unlock_page_leaves_the_vault_shut(tmp_path: Path, qtbot: QtBot) -> None:
    house = House(tmp_path)
    found(house.own, Founding(unit=UNIT, kind="test", founders=founders())).lock("test")
    before = {one.name: one.stat().st_mtime_ns for one in house.own.iterdir()}
    house.start()
    try:
        unlock = house.cover(UnlockPage)
        unlock.asked.emit("practice")
        in_practice(house, qtbot)
        assert house.office.folder == practice.beside(house.own)
        house.window.lock()
        assert {one.name: one.stat().st_mtime_ns for one in house.own.iterdir()} == before
        unlock = house.cover(UnlockPage)
        unlock.unlock_requested.emit("officer", passphrase("officer"))
        qtbot.waitUntil(lambda: house.office.desk is not None, timeout=20000)
        page = house.window.page("today")
        settle(qtbot, page)
        assert house.kind() == "test"
        assert page.reminder.isVisible()
        assert not page.tasks.isVisible()
        page.reminder.asked.emit()
        assert house.window.current() == "setup"
        settle(qtbot, house.window.page("setup"))
        house.window.go("today")
        settle(qtbot, page)
        house.window.covers.show_settings(house.window.preferences, setup=True)
        house.window.covers.settings.setup.click()
        assert house.window.current() == "setup"
        settle(qtbot, house.window.page("setup"))
    finally:
        qtbot.waitUntil(lambda: not background.busy(), timeout=20000)
        house.stop()


def test_the_program_ends_while_the_world_is_being_furnished(house: House, qtbot: QtBot) -> None:
    house.cover(FoundingPage).practice_asked.emit()
    qtbot.waitUntil(lambda: practice.beside(house.own).exists(), timeout=20000)
    house.office.leave()
    desk, folder = practice.enter(house.own)
    assert practice.furnished(desk)
    desk.lock("test")
    assert folder in {practice.beside(house.own), practice.beside(house.own).with_name("SecretDesk-practice-2")}


@pytest.mark.parametrize("founded", [False, True])
def test_a_world_that_is_in_use_elsewhere_is_said_where_one_came_from(
    tmp_path: Path, qtbot: QtBot, founded: bool
) -> None:
    house = House(tmp_path)
    if founded:
        found(house.own, Founding(unit=UNIT, kind="test", founders=founders())).lock("test")
    elsewhere, _ = practice.enter(house.own)
    house.start()
    try:
        (house.cover(UnlockPage).asked.emit("practice") if founded else house.cover(FoundingPage).practice_asked.emit())
        qtbot.waitUntil(lambda: house.cover(UnlockPage if founded else FoundingPage) is not None, timeout=20000)
        page = house.cover(UnlockPage if founded else FoundingPage)
        said = page.form.fault.text() if founded else page.said.text()
        assert "in use" in said
        assert house.office.desk is None
    finally:
        elsewhere.lock("test")
        qtbot.waitUntil(lambda: not background.busy(), timeout=20000)
        house.stop()
