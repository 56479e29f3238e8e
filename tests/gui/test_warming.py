"""What the first pages are made of is loaded while the cover waits for a passphrase."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from secretdesk.gui import warming

PART = "secretdesk.gui.pages.today.practice_tasks"


def test_parts_are_loaded_one_at_a_time_beside_the_cover(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming, "PARTS", (*warming.PARTS, PART))
    monkeypatch.delitem(sys.modules, PART, raising=False)
    owner = QObject()
    warming.Warming(owner)
    assert PART not in sys.modules, "nothing is loaded before the cover is shown"
    qtbot.waitUntil(lambda: PART in sys.modules, timeout=20_000)
    assert all(part in sys.modules for part in warming.PARTS)
