"""The window in every dress, and reachable and named for whoever works without a mouse or without eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretdesk.gui import theme
from secretdesk.gui.language import set_language
from tests.gui.window_of_records import Opened

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(qtbot)
    yield made
    made.window.watch.remove()
    made.window.idle.stop()


@pytest.mark.parametrize("scheme", theme.SCHEMES)
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_window_is_painted_in_every_dress(qtbot: QtBot, scheme: str, percent: int, language: str) -> None:
    set_language(language)
    theme.apply(choice=scheme, percent=percent)
    opened = Opened(qtbot)
    image = opened.window.grab().toImage()
    ground = theme.colour("window").name()
    right_middle = image.pixelColor(image.width() - 4, round(theme.px(56)))
    assert right_middle.name() == ground
    assert opened.window.work.tool_bar.scan_box.height() == theme.px(38)
    opened.window.watch.remove()
    opened.window.idle.stop()


def test_every_control_of_the_window_has_a_name(opened: Opened) -> None:
    window = opened.window
    reachable = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget is not opened.pages["today"].field
    ]
    assert [widget for widget in reachable if not widget.accessibleName()] == []
    assert len(reachable) > 4


def test_tab_leads_through_the_window_and_back(opened: Opened) -> None:
    seen: list[QWidget | None] = []
    for _ in range(12):
        seen.append(opened.window.focusWidget())
        opened.key(Qt.Key.Key_Tab)
    assert len({id(widget) for widget in seen}) > 4
    assert opened.window.box.line in seen
    assert opened.window.work.navigation in seen
