"""Nobody is at the desk while work goes on: covered at once, locked when it has ended, open again to who comes back."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from secretdesk.desk import audit
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.errors import Obstacle
from secretdesk.gui import background
from secretdesk.gui.lock_cover import LockCover
from secretdesk.text import Message
from secretdesk.vault import Vault
from tests.gui.door import Door
from tests.gui.scanner import burst
from tests.gui.unit import founded, incoming, passphrase

TITLE = "某项不宜让旁人看见的规定"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("away") / "vault"
    desk = founded(folder)
    (place,) = desk.perform(RegisterPlace(code="G1", name="机要室", level="juemi")).made("place")
    incoming(desk, place, TITLE, "某办发〔2026〕1号", "1-2")
    desk.lock("test")
    return folder


@pytest.fixture
def at(qtbot: QtBot, made: Path, tmp_path: Path) -> Iterator[Door]:
    shutil.copytree(made, tmp_path / "vault")
    door = Door(qtbot, tmp_path / "vault", tmp_path / "window.json")
    assert door.unlock() == ""
    door.window.go("documents")
    door.calm()
    yield door
    door.leave()


class Job:
    """Work that an officer began: it goes on until `end` lets it, and then verifies the journal."""

    def __init__(self, desk: Desk, wrong: Exception | None = None) -> None:
        self.told: list[object] = []
        self._may_end, self._desk, self._wrong = threading.Event(), desk, wrong
        background.run(self._do, self.done, self.told.append)

    def end(self) -> None:
        self._may_end.set()

    def done(self, found: object) -> None:
        self.told.append(found)

    def _do(self, progress: background.Progress) -> object:
        progress.report(3, 8)
        assert self._may_end.wait(60)
        if self._wrong is not None:
            raise self._wrong
        progress.report(8, 8)
        return audit.verify(self._desk, "tail")


def cover_of(at: Door) -> LockCover:
    cover = at.office.cover
    assert isinstance(cover, LockCover)
    return cover


def words_on(at: Door) -> str:
    return " ".join(one.text() for one in cover_of(at).findChildren(QLabel) if one.isVisible())


def begun(at: Door, wrong: Exception | None = None) -> Job:
    """Begin work, and let the idle time pass."""
    assert at.office.desk is not None
    job = Job(at.office.desk, wrong)
    at.window.idle.expired.emit()
    QApplication.processEvents()
    assert at.office.desk is not None
    assert not at.office.desk.vault.locked
    return job


def locked(at: Door) -> None:
    at.bot.waitUntil(lambda: at.office.desk is None, timeout=20000)


def picture(at: Door) -> QImage:
    return at.window.grab().toImage()


def test_work_goes_on_behind_the_cover_and_the_vault_locks_when_it_has_ended(at: Door) -> None:
    shown = picture(at)
    job = begun(at)
    at.bot.waitUntil(lambda: "3 of 8" in words_on(at), timeout=5000)
    assert "Covered, work goes on" in words_on(at)
    assert "idle for 5 min" in words_on(at)
    assert picture(at) != shown
    assert at.window.covers.currentWidget() is at.office.cover
    assert not at.window.work.isVisible()
    assert not at.window.menuBar().isVisible()
    job.end()
    locked(at)
    assert not any(isinstance(one, BaseException) for one in job.told)
    assert "what was under way has ended" in words_on(at)
    desk = open_desk(Vault.open(at.office.folder), "shen", passphrase("shen"))
    acts = [one.act for one in desk.read(lambda reading: reading.recent(4))]
    desk.lock("test")
    assert acts[:3] == ["note_unlocked", "note_locked", "note_verified"]


def test_nothing_reaches_what_is_covered(at: Door) -> None:
    said = at.window.box.last()
    job = begun(at)
    at.window.go("today")
    at.window.refresh()
    at.window.update_actions()
    burst(at.window.box.line, "D26-0001-01-9")
    QApplication.processEvents()
    assert at.window.covers.currentWidget() is at.office.cover
    assert at.window.box.last() == said
    allowed = [id_ for id_ in ("lock", "find", "navigation", "settings", "keys") if at.window.actions_[id_].isEnabled()]
    assert allowed == []
    job.end()
    locked(at)


def test_who_left_comes_back_by_passphrase_and_finds_everything_as_it_was(at: Door) -> None:
    job = begun(at)
    cover = cover_of(at)
    QTest.keyClicks(cover.form.passphrase, "not this one")
    cover.form.passphrase.entered.emit()
    at.bot.waitUntil(lambda: not cover.form.fault.isHidden(), timeout=20000)
    assert at.window.covers.currentWidget() is cover
    QTest.keyClicks(cover.form.passphrase, passphrase("shen").decode())
    cover.form.passphrase.entered.emit()
    at.bot.waitUntil(at.window.work.isVisible, timeout=20000)
    assert at.window.current() == "documents"
    assert at.window.menuBar().isVisible()
    assert at.window.actions_["lock"].isEnabled()
    assert at.window.idle.running()
    job.end()
    at.calm()
    assert at.office.desk is not None
    assert not at.office.desk.vault.locked


def test_a_wrong_passphrase_as_the_work_ends_keeps_it_locked(at: Door) -> None:
    job = begun(at)
    cover = cover_of(at)
    QTest.keyClicks(cover.form.passphrase, "not this one")
    cover.form.passphrase.entered.emit()
    job.end()
    locked(at)
    assert "what was under way has ended" in words_on(at)


def test_what_work_opens_at_its_end_is_never_seen(at: Door) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, TITLE, TITLE, parent=at.window)
    drawn: list[str] = []

    class Asking(Job):
        def done(self, found: object) -> None:
            super().done(found)
            at.window.go("today")
            box.open()
            for _ in range(3):
                QApplication.processEvents()
                handle = box.windowHandle()
                drawn.extend([TITLE] if handle is not None and handle.isVisible() else [])

    assert at.office.desk is not None
    job = Asking(at.office.desk)
    at.window.idle.expired.emit()
    job.end()
    locked(at)
    assert job.told
    assert drawn == []
    assert not box.isVisible()


def test_why_it_was_not_done_is_said_where_the_officer_comes_back(at: Door) -> None:
    job = begun(at, Obstacle("medium-full", Message("export", "The medium is full.")))
    job.end()
    locked(at)
    assert "what was under way was not done: The medium is full." in words_on(at)


def test_work_that_begins_the_next_is_waited_for(at: Door) -> None:
    after: list[Job] = []
    desk = at.office.desk
    assert desk is not None

    class First(Job):
        def done(self, found: object) -> None:
            super().done(found)
            after.append(Job(self._desk))

    first = First(desk)
    at.window.idle.expired.emit()
    first.end()
    at.bot.waitUntil(lambda: bool(after), timeout=20000)
    QTest.qWait(0)
    assert not desk.vault.locked
    after[0].end()
    locked(at)
    assert after[0].told
    assert not any(isinstance(one, BaseException) for one in after[0].told)
