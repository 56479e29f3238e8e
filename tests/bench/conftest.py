"""Builds the invented units once a run and prints one table at its end.

`SIZE` is the largest number of items (100,000 where not said), `KEEP` a folder where built units stay for the next run,
`RESULTS` a file for the table as JSON.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pytest

from tests.bench import scenario
from tests.bench.measure import Table
from tests.bench.scenario import Unit

STEPS = (10_000, 30_000, 100_000, 300_000)
TABLE = Table()


def sizes() -> tuple[int, ...]:
    """Return the sizes that are built, the largest last: at most two below it."""
    largest = int(os.environ.get("SIZE", "100000"))
    below = [one for one in STEPS if one * 2 < largest]
    return (*(below if largest < 500_000 else below[::2])[-2:], largest)


@dataclass(slots=True)
class Units:
    """The units by size, each built when it is first asked for."""

    folder: Path
    built: dict[int, Unit] = field(default_factory=dict)

    def __getitem__(self, items: int) -> Unit:
        if items not in self.built:
            self.built[items] = self._made(items)
        return self.built[items]

    def _made(self, items: int) -> Unit:
        folder, said = self.folder / f"unit-{items}", self.folder / f"unit-{items}.json"
        if said.exists():
            return Unit(**{**json.loads(said.read_text()), "folder": folder})
        started = time.perf_counter()

        def told(line: str) -> None:
            print(f"  {time.perf_counter() - started:7.1f} s  {line}", flush=True)

        print(f"\nbuilding a unit of {items:,} items", flush=True)
        unit = scenario.build(folder, items, told)
        said.write_text(json.dumps(asdict(unit), default=str))
        return unit


@pytest.fixture(scope="session")
def units(tmp_path_factory: pytest.TempPathFactory) -> Units:
    kept = os.environ.get("KEEP")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("units")
    folder.mkdir(parents=True, exist_ok=True)
    return Units(folder)


@pytest.fixture
def largest(units: Units) -> Unit:
    return units[sizes()[-1]]


@pytest.fixture
def every(units: Units) -> tuple[Unit, ...]:
    return tuple(units[one] for one in sizes())


@pytest.fixture(scope="session")
def table() -> Iterator[Table]:
    """Give the table of this run; it is printed at the end."""
    yield TABLE
    if results := os.environ.get("RESULTS"):
        TABLE.write(Path(results))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if TABLE.lines:
        terminalreporter.write_sep("=", f"speed at {sizes()[-1]:,} items, beside the floors of this machine")
        terminalreporter.write_line(TABLE.text())
