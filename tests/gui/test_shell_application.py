"""The window comes up as the settings say, is made anew for another language or size, and remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretdesk.errors import Obstacle
from secretdesk.gui import preferences, theme
from secretdesk.gui.application import Application
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.preferences import Preferences
from secretdesk.text import N_


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    path = tmp_path / "window.json"
    preferences.write(Preferences(language="en", scheme="light", sounds=False), path)
    return path


def test_language_and_size_make_the_window_anew_and_scheme_does_not(qtbot: QtBot, settings: Path) -> None:
    windows: list[MainWindow] = []

    def furnish(window: MainWindow) -> None:
        windows.append(window)
        window.show_cover(Words("locked"), "locked", [])

    application = Application(furnish, settings)
    first = application.open()
    qtbot.addWidget(first)
    assert language() == "en"
    first.prefer("scheme", "dark")
    assert windows == [first]
    assert theme.scheme() == "dark"
    first.prefer("language", "zh_CN")
    assert len(windows) == 2
    assert language() == "zh_CN"
    assert windows[1].isVisible()
    assert not first.isVisible()
    windows[1].prefer("scale", 150)
    assert theme.px(100) == 150
    assert preferences.read(settings).scale == 150
    qtbot.addWidget(windows[2])
    windows[2].close()
    assert application.window is None
    assert preferences.read(settings).geometry


def test_the_first_window_stands_whole_on_a_screen_smaller_than_it(qtbot: QtBot, settings: Path) -> None:
    application = Application(lambda window: window.show_cover(Words("locked"), "locked", []), settings)
    window = application.open()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert room.width() < 1440
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    assert window.isMaximized()
    window.close()


def test_a_fault_in_the_window_is_said_and_does_not_end_it(qtbot: QtBot, settings: Path) -> None:
    application = Application(lambda window: window.show_cover(Words("locked"), "locked", []), settings)
    window = application.open()
    qtbot.addWidget(window)
    error = Obstacle("disk-full", N_("test", "Disk full."))
    application._fault(type(error), error, None)
    assert window.work._band.text().startswith("Disk full.")
    assert QApplication.instance() is not None
    window.close()
