"""After locking no vault key is left in memory, as bytes or as digits; measured from outside, in another process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.founding import OFFICER, found_vault, unlock

CHILD = """
import gc, sys
from pathlib import Path
from tests.vault.founding import OFFICER, act, opened, write
with opened(Path(sys.argv[1])) as databases:
    databases.reader().execute("SELECT count(*) FROM entry").fetchall()
    for _ in range(3):
        write(databases, act(20))
    held = bytes(databases.keyring.book.view) if sys.argv[2] == "careless" else None
    print("open", flush=True)
    sys.stdin.readline()
del databases
gc.collect()
print("locked", flush=True)
sys.stdin.readline()
"""

TITLES = """
import gc, sys
from pathlib import Path
from secretdesk.vault import connection, journal, keys
from tests.vault.founding import act, opened, write
if sys.argv[2] == "careless":
    connection.overwrites_freed = keys.overwrites_freed = lambda: True
words = bytes.fromhex(sys.argv[3])
with opened(Path(sys.argv[1])) as databases:
    for _ in range(10):
        write(databases, act(100, words=bytes(byte ^ 0x55 for byte in words)))
    assert sum(1 for _ in journal.entries(databases.writer, 0, 5000)) == 1000  # one at a time, for Python wipes nothing
del databases
gc.collect()
print("locked", flush=True)
sys.stdin.readline()
"""

pytestmark = pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="looks into /proc")


def found_in(pid: int, needles: list[bytes]) -> int:
    """Count how often any needle stands in writable memory of a process."""
    count = 0
    with Path(f"/proc/{pid}/maps").open(encoding="ascii") as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            start, end = (int(part, 16) for part in place.split("-"))
            if not rights.startswith("rw") or "[v" in line:
                continue
            try:
                memory.seek(start)
                data = memory.read(end - start)
            except OSError:
                continue
            count += sum(data.count(needle) for needle in needles)
    return count


@pytest.mark.parametrize("habit", ["careful", "careless"])
def test_keys_are_gone_after_locking(tmp_path: Path, habit: str) -> None:
    vault = tmp_path / "vault"
    found_vault(vault)
    keyring = unlock(vault, OFFICER)
    assert keyring.log
    assert keyring.book
    secrets = [keyring.log, keyring.book, keyring.own_sign, keyring.own_seal, keyring.head_key, keyring.slot_file_key]
    keys = [bytes(secret.view) for secret in secrets]
    needles = [*keys, *(key.hex().encode() for key in keys), *(key.hex().upper().encode() for key in keys)]
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(vault), habit], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin
    assert child.stdout
    try:
        assert child.stdout.readline() == "open\n"
        assert found_in(child.pid, needles) > 0, "the search finds keys while they are in use"
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.stdout.readline() == "locked\n"
        left = found_in(child.pid, needles)
        print(f"{habit}: {left} copies of keys after locking")
        assert (left == 0) == (habit == "careful")
        child.stdin.write("\n")
        child.stdin.flush()
        assert child.wait(20) == 0
    finally:
        child.kill()
        child.stdin.close()
        child.stdout.close()
        child.wait()


@pytest.mark.parametrize("habit", ["careful", "careless"])
def test_titles_are_gone_after_locking(tmp_path: Path, habit: str) -> None:
    vault = tmp_path / "vault"
    found_vault(vault)
    title = b"TITLE of a secret paper"
    masked = bytes(byte ^ 0x55 for byte in title).hex()
    child = subprocess.Popen(
        [sys.executable, "-c", TITLES, str(vault), habit, masked],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin
    assert child.stdout
    try:
        assert child.stdout.readline() == "locked\n"
        left = found_in(child.pid, [title])
        print(f"{habit}: {left} copies of 1,000 titles after locking")
        assert left < 200 if habit == "careful" else left > 500
    finally:
        child.kill()
        child.stdin.close()
        child.stdout.close()
        child.wait()
