"""Long jobs beside a window: how long it stands still and an act waits, by this program's own doing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from secretdesk.demo.sitting import Sitting
from tests.bench.gaps import spinning, watched
from tests.bench.long_jobs import jobs
from tests.bench.measure import Line, Table
from tests.bench.scenario import LAST_DAY, Unit, at

WANTED = 0.1
ROWS, SHEETS = 10_000, 200


def test_gaps(largest: Unit, table: Table, tmp_path: Path) -> None:
    sitting = Sitting(largest.folder, tmp_path / "window", at(LAST_DAY + timedelta(days=1)))
    try:
        sitting.unlock("officer")
        sitting.go("copies")
        floor = watched(sitting, largest, spinning(3.0))
        for job in jobs(sitting.desk, largest, tmp_path, rows=ROWS, sheets=SHEETS):
            gaps = watched(sitting, largest, job.do, acting=not job.pauses)
            print(f"\n{job.name}: {gaps.said()}")
            for what, figure, beside in (
                ("longest gap of the window", gaps.longest, floor.longest),
                ("longest wait of an act", gaps.longest_act, floor.longest_act),
            ):
                if gaps.acts or "gap" in what:
                    table.add(
                        Line(
                            measure=f"{what}: {job.name}", figure=figure, unit="s", floor=beside,
                            floor_of="a plain thread computing", ratio=figure / beside, reach="<= 0.1 s",
                            met=figure <= WANTED,
                        )
                    )  # fmt: skip
    finally:
        sitting.leave()
