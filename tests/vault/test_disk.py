"""A disk that is full at any point of an act leaves it wholly there or wholly absent, and says so in words."""

from __future__ import annotations

import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Obstacle
from secretdesk.vault import journal
from secretdesk.vault.lock import Lock
from tests.vault.founding import act, found_vault, opened, write

if TYPE_CHECKING:
    from pathlib import Path

CHILD = """
import resource, sys
from pathlib import Path
from secretdesk.errors import Obstacle
from tests.vault.founding import act, opened, write
limit = int(sys.argv[2])
with opened(Path(sys.argv[1])) as databases:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    done = 0
    try:
        for _ in range(40):
            done = write(databases, act(9, words=b"x" * 900)).size
            print("ACK", done, flush=True)
    except Obstacle as error:
        print("OBSTACLE", error.id, flush=True)
"""
LIMITS = [1, 5_000, 70_000, 120_001, 131_072, 160_000, 200_000, 260_000]


@pytest.mark.parametrize("limit", LIMITS)
def test_a_full_disk_loses_nothing_acknowledged(tmp_path: Path, limit: int) -> None:
    vault = tmp_path / "vault"
    found_vault(vault)
    with opened(vault) as databases:
        write(databases, act(9))
    run = subprocess.run(
        [sys.executable, "-c", CHILD, str(vault), str(limit)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    lines = run.stdout.split("\n")[:-1]
    assert lines[-1] in {"OBSTACLE disk-failed", "OBSTACLE disk-full"}
    acknowledged = int(lines[-2].split()[1]) if len(lines) > 1 else 9
    with opened(vault) as databases:
        size = journal.size(databases.writer)
        assert size in {acknowledged, acknowledged + 9}
        assert len(list(journal.entries(databases.writer, 0, 1000))) == size
        assert databases.writer.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert write(databases, act(1)).size == size + 1


def test_a_disk_that_was_full_keeps_no_vault_in_use(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with pytest.raises(Obstacle) as caught:
            Lock(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert caught.value.id == "disk-full"
    Lock(tmp_path).release()


def test_the_limits_reach_into_the_middle_of_the_work(tmp_path: Path) -> None:
    """The trial is worth something only if some acts were acknowledged before the disk was full."""
    vault = tmp_path / "vault"
    found_vault(vault)
    run = subprocess.run(
        [sys.executable, "-c", CHILD, str(vault), str(LIMITS[-1])], capture_output=True, text=True, check=False
    )
    assert run.stdout.count("ACK") > 2
    assert "OBSTACLE" in run.stdout
