"""500 kills through the command line lose nothing; a program that acknowledged too early would be found out."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.trust import kill_loop

ROOT = Path(__file__).resolve().parents[2]
TRIALS = 500
AT_ONCE = 2


def begin(folder: Path, trials: int, seed: int, *words: str) -> subprocess.Popen[str]:
    folder.mkdir()
    command = [sys.executable, "-m", "tests.trust.kill_loop", str(folder), "--trials", str(trials)]
    return subprocess.Popen(
        [*command, "--seed", str(seed), *words], cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


@pytest.mark.timeout(900)
def test_500_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    seed = int(os.environ.get("SECRETDESK_SEED", "0")) or random.SystemRandom().getrandbits(31)
    running = [begin(tmp_path / str(k), TRIALS // AT_ONCE, seed + k) for k in range(AT_ONCE)]
    told = [one.communicate()[0] for one in running]
    print("\n".join(told))
    assert [one.returncode for one in running] == [0] * AT_ONCE, told
    acts = [int(text.split(" kills, ")[1].split()[0]) for text in told]
    assert min(acts) > TRIALS // AT_ONCE, "too few acts were acknowledged for the kills to mean anything"


@pytest.mark.parametrize("seed", [1, 2])
def test_an_acknowledgement_before_the_commit_is_found(tmp_path: Path, seed: int) -> None:
    done = begin(tmp_path / "planted", kill_loop.ROUND, seed, "--planted")
    told, _ = done.communicate()
    assert done.returncode == 1
    assert "Lost: seed" in told
    assert "acknowledged" in told.splitlines()[-1]
