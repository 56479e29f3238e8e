"""Watches a window through a long job: how long its loop stood still, how long acts waited, and how much of that we did.

Clocks tell what a machine does that others load; processor time tells what this program does. A gap is blamed on the
program for no longer than all its threads together computed in it.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from secretdesk.demo.sitting import Sitting
from secretdesk.desk.desk import Desk
from secretdesk.domain.custody.moving import Move
from secretdesk.gui import background
from tests.bench.scenario import Unit

TICK_MS = 4
PAINT_EVERY = 0.15  # seconds: the whole window is drawn anew, as when something on it changes
ACT_EVERY = 0.05
_ALL = 2  # the generation that a full collection goes through


@dataclass(frozen=True, slots=True)
class Span:
    """Seconds by the clock, and of all threads' processor time."""

    wall: float
    processor: float

    @property
    def ours(self) -> float:
        return min(self.wall, self.processor)


class _Since:
    """A moment, and how long ago it is by both clocks."""

    def __init__(self) -> None:
        self._at = time.perf_counter(), time.process_time()

    def span(self) -> Span:
        return Span(time.perf_counter() - self._at[0], time.process_time() - self._at[1])


@dataclass(slots=True)
class Gaps:
    """Between turns of the window's loop, and from an act's scan until it is durable."""

    loop: list[Span] = field(default_factory=list)
    acts: list[Span] = field(default_factory=list)
    sweeps: int = 0  # full garbage collections: every thread stands still for them
    whole: Span = field(default_factory=lambda: Span(0, 0))
    answer: Any = None

    @property
    def a_turn(self) -> float:
        """Return the processor time between two turns of the loop, on average."""
        return self.whole.processor / max(1, len(self.loop))

    @property
    def longest(self) -> float:
        return max((one.ours for one in self.loop), default=0.0)

    @property
    def longest_act(self) -> float:
        return max((one.ours for one in self.acts), default=0.0)

    def said(self) -> str:
        def most(spans: list[Span]) -> str:
            if not spans:
                return "none"
            wall, ours = max(one.wall for one in spans), max(one.ours for one in spans)
            return f"{wall * 1000:.0f} ms by the clock, {ours * 1000:.0f} ms by us"

        return (
            f"{self.whole.wall:.2f} s, {self.whole.processor:.2f} s of processor; {len(self.loop)} turns, "
            f"{self.a_turn * 1000:.1f} ms a turn, longest gap {most(self.loop)}; {len(self.acts)} acts, longest wait "
            f"{most(self.acts)}; {self.sweeps} full collections"
        )


def watched(sitting: Sitting, unit: Unit, job: Callable[[Desk], object], *, acting: bool = True) -> Gaps:
    """Do a job as the pages do, in the background, while the loop turns, the window is drawn and acts are recorded."""
    desk, gaps = sitting.desk, Gaps()
    ended: list[tuple[object, BaseException | None]] = []
    timer = QTimer()
    timer.setInterval(TICK_MS)
    last = [_Since()]

    def tick() -> None:
        gaps.loop.append(last[0].span())
        last[0] = _Since()

    def sweeping(phase: str, info: dict[str, int]) -> None:
        gaps.sweeps += phase == "start" and info["generation"] == _ALL

    def end(found: object, wrong: BaseException | None) -> None:
        """Stop the watch with the job: what its end sets free may be swept then, and is no part of it."""
        tick()
        gc.callbacks.remove(sweeping)
        gaps.whole = begun.span()
        ended.append((found, wrong))

    timer.timeout.connect(tick)
    gc.callbacks.append(sweeping)
    begun = _Since()
    try:
        timer.start()
        last[0] = _Since()
        background.run(lambda _progress: job(desk), lambda found: end(found, None), lambda wrong: end(None, wrong))
        turn, waiting = 0, threading.Event()
        waiting.set()
        to_paint, to_act = _Since(), _Since()
        while not ended:
            QApplication.processEvents()
            if to_paint.span().wall > PAINT_EVERY:
                sitting.window.repaint()
                sitting.window.idle.touch()  # somebody is there: what is measured is no cover
                to_paint = _Since()
            if acting and waiting.is_set() and to_act.span().wall > ACT_EVERY:
                waiting.clear()
                _act(desk, unit, turn, gaps, waiting)
                turn, to_act = turn + 1, _Since()
            threading.Event().wait(0.001)
    finally:
        timer.stop()
        if not ended:
            gc.callbacks.remove(sweeping)
    while not waiting.is_set():
        QApplication.processEvents()
    ((gaps.answer, wrong),) = ended
    if wrong is not None:
        raise wrong
    return gaps


def _act(desk: Desk, unit: Unit, turn: int, gaps: Gaps, waiting: threading.Event) -> None:
    place = (unit.place, unit.place_beside)[turn // 20 % 2]
    since = _Since()

    def done(future: Any) -> None:
        gaps.acts.append(since.span())
        waiting.set()
        future.result()

    desk.submit(Move(items=(unit.copies[turn % 20],), place=place)).add_done_callback(done)


def spinning(seconds: float) -> Callable[[Desk], object]:
    """Return the floor: a plain thread that computes and does nothing else."""

    def job(_desk: Desk) -> object:
        ends, n = time.thread_time() + seconds, 0
        while time.thread_time() < ends:
            n += sum(range(1000))
        return n

    return job
