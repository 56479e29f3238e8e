"""The bench itself, on a small unit: every line of its table is measured, so that it never rots between two releases."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ITEMS = 200
MEASURES = (
    "one act from scan to durable, p50",
    "one act from scan to durable, p95",
    "registering a document",
    "search, 1 character,",
    "search, 2 characters,",
    "search, 4 characters,",
    "search, 8 characters,",
    "search sorted by a column",
    "search filtered and sorted",
    "search for two common first letters",
    "ledger as of a day,",
    "ledger page: open",
    "ledger page: jump to end",
    "ledger page: sort by level",
    "ledger page: sort by copy_no",
    "ledger page: middle",
    "counts of the navigation",
    "Today",
    "history of an item",
    "as-of of an item",
    "cover sheets",
    "ledger of ",
    "verify chain without signatures",
    "signatures of acts",
    "verify deep, per 1,000,000 entries",
    "verify deep since the last",
    "verify deep, memory",
    "rebuild of all tables",
    f"import of {ITEMS} rows",
    "export of ",
    "unlock to first usable ledger page",
    "peak memory, window open",
)


@pytest.mark.timeout(600)
def test_every_line_is_measured_on_a_small_unit(root: Path, tmp_path: Path) -> None:
    results = tmp_path / "lines.json"
    told = {**os.environ, "SIZE": str(ITEMS), "RESULTS": str(results)}
    told.pop("KEEP", None)
    words = [sys.executable, "-m", "pytest", "-m", "bench", "-q", "-p", "no:randomly", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*words, "--basetemp", str(tmp_path / "units"), "tests/bench"],
        cwd=root, env=told, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    lines = json.loads(results.read_text(encoding="utf-8"))
    for measure in MEASURES:
        assert [one for one in lines if one["measure"].startswith(measure)], measure
    for one in lines:
        assert one["figure"] > 0, one
        assert one["ratio"] is None or one["floor"] > 0, one
        assert one["met"] in {None, True, False}
        assert one["measure"] in done.stdout
