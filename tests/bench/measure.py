"""Times what is measured and what it is measured against in turns, and says both in one table."""

from __future__ import annotations

import atexit
import gc
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path

GROWTH_FROM = 10_000  # items
GROWTH_MOST = 1.1
_HEAD = ("measure", "figure", "floor", "ratio", "growth", "to reach", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: `ratio` is what stands beside `reach`, `growth` the exponent of the time with the size of the vault."""

    measure: str
    figure: float
    unit: str
    floor: float | None = None
    floor_of: str = ""
    ratio: float | None = None
    growth: float | None = None
    reach: str = ""
    met: bool | None = None
    items: int = 0


@dataclass(slots=True)
class Table:
    """What was measured in this run."""

    lines: list[Line] = field(default_factory=list)

    def add(self, line: Line) -> None:
        if line.growth is not None and line.growth > GROWTH_MOST:
            line = Line(**{**asdict(line), "met": False})
        self.lines.append(line)
        print("\n" + "  ".join(_cells(line)), flush=True)

    def text(self) -> str:
        rows = [_HEAD, *map(_cells, self.lines)]
        widths = [max(len(row[k]) for row in rows) for k in range(len(_HEAD))]
        told = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
        return "\n".join([told[0], "-" * len(told[0]), *told[1:]])

    def write(self, path: Path) -> None:
        """Keep the lines as JSON."""
        path.write_text(json.dumps([asdict(one) for one in self.lines], indent=1), encoding="utf-8")


def _cells(line: Line) -> tuple[str, ...]:
    floor = "-" if line.floor is None else f"{_number(line.floor)} {line.unit} ({line.floor_of})"
    return (
        line.measure,
        f"{_number(line.figure)} {line.unit}",
        floor,
        "-" if line.ratio is None else f"{line.ratio:.2f}x",
        "-" if line.growth is None else f"{line.growth:+.2f}",
        line.reach or "report",
        "" if line.met is None else "met" if line.met else "MISSED",
    )


def _number(value: float) -> str:
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 100 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def in_turns(rounds: int, *does: Callable[[int], object]) -> list[list[float]]:
    """Return seconds of each doing, one round after another, so that a loaded moment weighs on all of them."""
    taken: list[list[float]] = [[] for _ in does]
    gc.collect()
    for n in range(rounds):
        for own, do in zip(taken, does, strict=True):
            start = time.perf_counter()
            do(n)
            own.append(time.perf_counter() - start)
    return taken


def once(do: Callable[[], object]) -> float:
    """Return the seconds of one doing."""
    gc.collect()
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def processor_seconds(do: Callable[[], object]) -> float:
    """Return the processor seconds of one doing, with those of the processes it waited for."""
    gc.collect()
    start = os.times()
    do()
    end = os.times()
    return sum(end[:4]) - sum(start[:4])


def child(*told: str) -> dict[str, float]:
    """Measure in a process of its own, see `child.py`. It finds its byte code, as an installed program does."""
    words = [sys.executable, "-m", "tests.bench.child", *told]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": _byte_code()}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(words, capture_output=True, text=True, timeout=3600, check=False, env=environment)
    if done.returncode:
        raise AssertionError(done.stderr[-2000:])
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


@cache
def _byte_code() -> str:
    folder = tempfile.TemporaryDirectory(prefix="bench-")
    atexit.register(folder.cleanup)
    return folder.name


def p50(taken: Sequence[float]) -> float:
    return statistics.median(taken)


def p95(taken: Sequence[float]) -> float:
    return sorted(taken)[min(len(taken) - 1, math.ceil(len(taken) * 0.95) - 1)]


def growth(seconds: Mapping[int, float]) -> float | None:
    """Return the exponent with which seconds grow with items, from 10,000 upward: the slope in the logarithms."""
    points = [(math.log(n), math.log(s)) for n, s in seconds.items() if n >= GROWTH_FROM and s > 0]
    if len(points) < 2:
        return None
    x, y = (statistics.mean(one[k] for one in points) for k in (0, 1))
    over = sum((a - x) ** 2 for a, _ in points)
    return sum((a - x) * (b - y) for a, b in points) / over
