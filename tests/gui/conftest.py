"""The look every test of the window starts from: flat style, bundled faces, light, 100 %, English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from secretdesk.gui import theme
from secretdesk.gui.language import set_language
from secretdesk.gui.style import FlatStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_styles: list[FlatStyle] = []


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> None:
    if not _styles:
        _styles.append(FlatStyle())
        qapp.setStyle(_styles[0])
        theme.load_fonts()
    set_language("en")
    theme.apply(choice="light", percent=100)
