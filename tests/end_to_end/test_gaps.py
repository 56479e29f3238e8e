"""While a long job runs the window answers, and acts are recorded: gaps of the event loop are measured, not guessed.

What a loaded machine takes from this program is not counted: gaps are blamed on it for no longer than its own threads
computed in them, and its loop must turn often for the processor time it uses. `make bench` says the figures of a large
unit beside the 100 ms that are wanted.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from secretdesk.demo.sitting import Sitting
from secretdesk.gui import giving_way
from tests.bench import scenario
from tests.bench.gaps import Gaps, spinning, watched
from tests.bench.long_jobs import jobs
from tests.bench.scenario import LAST_DAY, Unit, at

ITEMS = 450
WANTED = 0.1  # seconds
A_TURN = 0.1  # seconds of processor time between two turns of the loop, on average


@pytest.fixture(scope="module")
def unit(tmp_path_factory: pytest.TempPathFactory) -> Unit:
    """Build a unit of some thousand entries."""
    return scenario.build(tmp_path_factory.mktemp("gaps") / "vault", ITEMS)


@pytest.fixture(scope="module")
def window(unit: Unit) -> Iterator[Sitting]:
    sitting = Sitting(unit.folder, unit.folder.parent / "window", at(LAST_DAY + timedelta(days=1)))
    sitting.unlock("officer")
    sitting.go("copies")
    try:
        yield sitting
    finally:
        sitting.leave()


def judge(name: str, gaps: Gaps, floor: Gaps) -> None:
    print(f"\n{name}: {gaps.said()}\n   a plain thread: {floor.said()}")
    assert gaps.sweeps == 0, "no thread goes through all memory while the others stand"
    assert gaps.a_turn <= A_TURN, "the window's loop comes to its turn"
    most = WANTED + 2 * max(floor.longest, floor.longest_act)
    assert gaps.longest <= most, "nothing keeps the window from running for long"
    assert gaps.longest_act <= most, "no act waits for the job"


def test_the_window_turns_and_acts_are_recorded_through_every_long_job(
    window: Sitting, unit: Unit, tmp_path: Path
) -> None:
    floor = watched(window, unit, spinning(1.0))
    assert floor.a_turn <= A_TURN
    done = []
    for job in jobs(window.desk, unit, tmp_path, rows=1500, sheets=60):
        gaps = watched(window, unit, job.do, acting=not job.pauses)
        judge(job.name, gaps, floor)
        done.append(job.name)
        if job.name == "verify deep":
            assert gaps.answer.findings == (), "what the bulk path built is sound"
            assert gaps.acts, "and acts went on"
    assert len(done) == len(set(done)) == 10
    assert sys.getswitchinterval() == pytest.approx(giving_way.TURN)


def test_what_is_to_be_blamed_is_seen(window: Sitting, unit: Unit) -> None:
    """A call that keeps the interpreter to itself, and a collection of all memory, are told from a busy machine."""
    floor = watched(window, unit, spinning(0.5))
    held = watched(window, unit, lambda _desk: sum(range(150_000_000)))
    with pytest.raises(AssertionError, match="comes to its turn"):
        judge("held", held, floor)
    assert held.longest > WANTED + 2 * max(floor.longest, floor.longest_act)
    swept = watched(window, unit, lambda _desk: gc.collect())
    with pytest.raises(AssertionError, match="all memory"):
        judge("swept", swept, floor)
