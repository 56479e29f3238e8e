"""Counts and signs of the open desk: read beside the window, never older than the last act once all is read."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk import look
from secretdesk.desk.desk import Desk
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage
from secretdesk.gui.pages.ways import Ways
from secretdesk.vault import Reading
from tests.gui.unit import busy, incoming
from tests.gui.window import settle, standing

WAIT = 30
Unit = tuple[Desk, dict[str, int]]


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    desk, at = busy(tmp_path / "vault")
    yield desk, at
    desk.lock()


def copies(window: MainWindow, desk: Desk) -> LedgerPage:
    return LedgerPage(desk, window, "copies", Ways(toggle_titles=window.actions_["titles"].trigger))


@contextmanager
def another_question(desk: Desk) -> Iterator[None]:
    """Let somebody else have the vault answer something meanwhile."""
    has, may_end = threading.Event(), threading.Event()

    def slow(_reading: Reading) -> bool:
        has.set()
        return may_end.wait(WAIT)

    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(desk.read, slow)
        assert has.wait(WAIT)
        try:
            yield
        finally:
            may_end.set()
        assert answer.result(WAIT), "the window waited for the vault"


def test_the_window_does_not_wait_for_its_counts_and_shows_those_after_the_last_act(unit: Unit, qtbot: QtBot) -> None:
    desk, at = unit
    with standing(qtbot, desk, partial(copies, desk=desk)) as (window, page):
        navigation = window.work.navigation
        before = look.navigation(desk)
        assert {id_: navigation.count(id_) for id_ in before} == before
        for n in (1, 2):
            with another_question(desk):
                window.refresh()
                assert {id_: navigation.count(id_) for id_ in before} == before  # nothing flickers
            incoming(desk, at["cabinet2"], f"\u6587\u4ef6{n}", f"\u67d0\u51fd\u30142026\u3015{n}\u53f7", "1-3")
            window.refresh()
            settle(qtbot, page)
            after = look.navigation(desk)
            assert (after["copies"], after["documents"]) == (before["copies"] + 3, before["documents"] + 1)
            assert {id_: navigation.count(id_) for id_ in after} == after
            before = after


def test_counts_of_a_locked_desk_are_shown_to_nobody(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, partial(copies, desk=desk)) as (window, _):
        navigation = window.work.navigation
        assert navigation.count("copies")
        with another_question(desk):
            window.refresh()
            window.lock()
            assert navigation.count("copies") is None
        settle(qtbot)
        assert navigation.count("copies") is None
