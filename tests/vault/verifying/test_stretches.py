"""While a stretch of the journal is judged, another thread has the next one's pages fetched over the same connection."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.vault import every_table, unit
from tests.vault.verifying.test_verify import _raw

if TYPE_CHECKING:
    from pathlib import Path

CHILD = """
import sys
from pathlib import Path
from tests.vault import unit
sys.setswitchinterval(0.0002)  # as where there is a window
for _ in range(10):
    with unit.at(Path(sys.argv[1]), 5) as auditor:
        for _ in range(5):
            found = auditor.vault.verify("chain").result()
print(*[one.where for one in found.findings])
"""


@pytest.mark.parametrize(
    ("sql", "where"),
    [
        ("DELETE FROM main.act_signature WHERE act_id = 8", "log.act_signature"),
        ("UPDATE main.block SET hash = zeroblob(32) WHERE n = 0", "log.block.hash"),
        ("UPDATE main.entry SET object_id = 1 WHERE seq = 9", "log.entry.object_id"),
    ],
    ids=["looks for a signature", "looks for blocks", "looks at entries one by one"],
)
def test_who_looks_closer_and_who_reads_ahead_do_not_wait_for_each_other(tmp_path: Path, sql: str, where: str) -> None:
    """Where they did, nothing of the program moved any more, so it is tried in another one."""
    unit.found(tmp_path / "v")
    with unit.at(tmp_path / "v") as office:
        every_table.fill(office)
    connection = _raw(tmp_path / "v")
    connection.execute(sql)
    connection.close()
    child = [sys.executable, "-c", CHILD, str(tmp_path / "v")]
    told = subprocess.run(child, capture_output=True, text=True, timeout=60, check=True).stdout
    assert told.split() == [where]
