"""Killed at any moment, every acknowledged act is there, at most one more, and the vault opens without a question."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from secretdesk.vault import journal, merkle
from tests.vault.founding import act, found_vault, opened, write

if TYPE_CHECKING:
    from pathlib import Path

CHILD = """
import sys
from pathlib import Path
from tests.vault.founding import act, opened, write
with opened(Path(sys.argv[1])) as databases:
    print("open", flush=True)
    while True:
        print("ACK", write(databases, act(5, words=b"x" * 300)).size, flush=True)
"""


@pytest.mark.parametrize("seed", range(4))
def test_kills_lose_nothing_acknowledged(tmp_path: Path, seed: int) -> None:
    vault = tmp_path / "vault"
    found_vault(vault)
    chance = random.Random(seed)
    size = 0
    for _ in range(6):
        child = subprocess.Popen([sys.executable, "-c", CHILD, str(vault)], stdout=subprocess.PIPE, text=True)
        assert child.stdout
        assert child.stdout.readline() == "open\n"
        time.sleep(chance.uniform(0, 0.15))
        child.kill()
        told = child.stdout.read().split("\n")
        child.wait()
        child.stdout.close()
        acknowledged = max([size, *(int(line.split()[1]) for line in told[:-1] if line.startswith("ACK"))])
        with opened(vault) as databases:
            size = journal.size(databases.writer)
            assert size in {acknowledged, acknowledged + 5}
            found = list(journal.entries(databases.writer, 0, size))
            assert [e.seq for e in found] == list(range(size))
            assert all(e.body is not None for e in found)
            leaves = merkle.leaf_hashes(data for _, data in journal.envelopes(databases.writer, 0, size))
            assert journal.head(databases.writer).root == merkle.root_of(leaves)
            assert databases.notes == ()
    assert size > 0
    with opened(vault) as databases:
        assert write(databases, act(1)).size == size + 1
    assert not list(vault.glob("*-mj*"))
