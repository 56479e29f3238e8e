"""Slow work tells its progress, its result or what went wrong on the window's own thread, and stops when asked."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from secretdesk.errors import BadInput, Obstacle, Refusal, Tampering
from secretdesk.gui import background
from secretdesk.gui.show_error import answer_of, note_of
from secretdesk.text import N_

WORDS = N_("test", "Disk full.")


def failing(unexpected: object) -> None:
    pytest.fail(repr(unexpected))


def test_the_result_comes_back_on_this_thread(qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []

    def do(progress: background.Progress) -> int:
        progress.report(1, 2)
        return threading.get_ident()

    work = background.run(do, lambda there: seen.append((there, threading.get_ident())), failing)
    steps: list[background.Step] = []
    work.progressed.connect(steps.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=3000)
    assert seen[0][0] != seen[0][1] == threading.get_ident()
    assert [(step.done, step.whole) for step in steps] == [(1, 2)]
    assert not background.busy()


def test_no_sweep_of_all_objects_begins_while_work_is_under_way(qtbot: QtBot) -> None:
    """A full collection holds up every thread for as long as it takes to look at all that the work holds in memory."""
    before = gc.get_threshold()
    swept: list[int] = []

    def sweeping(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            swept.append(info["generation"])

    def do(_progress: background.Progress) -> int:
        gc.callbacks.append(sweeping)
        try:
            return len([[n] for n in range(400_000)])
        finally:
            gc.callbacks.remove(sweeping)

    told: list[int] = []
    background.run(do, told.append, failing)
    background.run(lambda _progress: 0, told.append, failing)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=10_000)
    assert 2 not in swept
    assert 1 in swept
    assert gc.get_threshold() == before


def test_what_went_wrong_comes_back_as_it_was(qtbot: QtBot) -> None:
    errors: list[BaseException] = []

    def do(_progress: background.Progress) -> int:
        raise Obstacle("disk-full", WORDS)

    background.run(do, failing, errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=3000)
    assert isinstance(errors[0], Obstacle)


def test_work_stops_at_its_next_report(qtbot: QtBot) -> None:
    errors: list[BaseException] = []
    begun = threading.Event()

    def do(progress: background.Progress) -> int:
        begun.set()
        count = 0
        while True:
            count += 1
            progress.report(count, 0)

    work = background.run(do, failing, errors.append)
    assert begun.wait(3)
    work.cancel()
    qtbot.waitUntil(lambda: bool(errors), timeout=3000)
    assert isinstance(errors[0], background.Cancelled)


@pytest.mark.parametrize(
    ("error", "tone", "icon"),
    [
        (Refusal("x", WORDS), "red", "ban"),
        (BadInput("x", WORDS), "red", "circle-alert"),
        (Obstacle("x", WORDS), "amber", "triangle-alert"),
        (Tampering("x", WORDS), "red", "shield-alert"),
    ],
)
def test_each_kind_of_error_has_its_tone(error: Exception, tone: str, icon: str) -> None:
    note, answer = note_of(error), answer_of(error)
    assert (note.tone, note.icon, note.fact) == (tone, icon, WORDS)
    assert (answer.tone, answer.words) == (tone, WORDS)


def test_a_fault_of_ours_names_no_value(caplog: pytest.LogCaptureFixture) -> None:
    try:
        dict[str, int]()["关于某类数据报送的规定"]
    except KeyError as error:
        note = note_of(error)
    assert note.fact == N_("error", "Internal error. Nothing was recorded.")
    assert "KeyError" in caplog.text
    assert "关于" not in caplog.text


def test_an_answer_to_a_widget_that_is_gone_is_told_to_nobody(qtbot: QtBot) -> None:
    go, shown = threading.Event(), QLabel()
    background.run(lambda _progress: str(go.wait(5)), shown.setText, failing)
    delete(shown)
    go.set()
    qtbot.waitUntil(lambda: not background.busy())
