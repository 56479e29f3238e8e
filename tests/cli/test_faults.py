"""What can be wrong with the world: each fault has its own sentence in both languages, its exit code, and costs nothing."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cbor2
import pytest

from tests.cli.terminal import ROOT, Ran, Terminal, descriptor
from tests.cli.unit import PASSPHRASES, document

DONE, OBSTACLE, TAMPERED = 0, 3, 4
PAGE = 4096


def failed(done: Ran, code: int, *ids: str) -> str:
    """Expect a failure with its own id, and nothing that looks like an acknowledgement; return the sentence."""
    assert done.code == code, done
    sentence, _, found = done.err.splitlines()[-1].rpartition(" [")
    assert found.rstrip("]") in ids
    assert not done.acks
    return sentence


def told_in_both(at: Terminal, code: int, *ids: str, words: tuple[str, ...] = ("list", "copies")) -> None:
    """Expect the same fault said in Chinese and in English, each in its own signs, and the same in JSON."""
    at.language = "en"
    english = failed(at.run(*words), code, *ids)
    at.language = "zh_CN"
    chinese = failed(at.run(*words), code, *ids)
    assert english.isascii()
    assert any("\u4e00" <= sign <= "\u9fff" for sign in chinese)
    told = at.run(*words, "--json").json["error"]
    assert told["id"] in ids
    assert told["message"] == chinese
    at.language = "en"


def sound(at: Terminal) -> int:
    """Expect a vault in which everything agrees; return its entries."""
    done = at.run("verify", "--depth", "deep", "--json")
    assert done.code == DONE, done
    entries = done.json["entries"]
    assert isinstance(entries, int)
    return entries


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 0x10
    path.write_bytes(data)


def test_a_wrong_passphrase_is_an_obstacle_and_waits_grow(at: Terminal) -> None:
    at.passphrases = PASSPHRASES | {"officer": "not the passphrase"}
    told_in_both(at, OBSTACLE, "wrong-passphrase")
    for _ in range(2):
        at.run("list", "copies")
    at.passphrases = PASSPHRASES
    told_in_both(at, OBSTACLE, "unlock-must-wait")
    assert at.run("list", "places", user="sysadmin").code == 1, "another name need not wait"


def test_an_unknown_name_is_answered_as_a_wrong_passphrase(at: Terminal) -> None:
    at.passphrases = PASSPHRASES | {"nobody": PASSPHRASES["officer"]}
    assert "[wrong-passphrase]" in at.run("list", "copies", user="nobody").err


def test_no_vault_and_no_folder(at: Terminal, tmp_path: Path) -> None:
    at.vault = tmp_path / "nothing here"
    told_in_both(at, OBSTACLE, "no-vault-here")


def test_one_damaged_slot_file_is_made_good_by_the_other(at: Terminal) -> None:
    flip(at.vault / "vault.sdk", 300)
    assert at.run("list", "copies").code == DONE
    sound(at)


def test_two_damaged_slot_files_are_named(at: Terminal) -> None:
    for name in ("vault.sdk", "vault.sdk.2"):
        (at.vault / name).write_bytes((at.vault / name).read_bytes()[:200])
    told_in_both(at, TAMPERED, "slot-file-damaged")


@pytest.mark.parametrize("name", ["book.db", "log.db"])
def test_every_damaged_page_is_named(at: Terminal, name: str, tmp_path: Path) -> None:
    chance, keep = random.Random(7), tmp_path / "keep"
    shutil.copytree(at.vault, keep)
    pages = (at.vault / name).stat().st_size // PAGE
    for page in {0, pages - 1, *chance.sample(range(1, pages - 1), 8)}:
        flip(at.vault / name, page * PAGE + chance.randrange(PAGE))
        done = at.run("verify", "--depth", "deep")
        assert done.code == TAMPERED, (page, done)
        assert "damaged" in done.err + done.out
        assert "70" not in done.err
        (at.vault / name).write_bytes((keep / name).read_bytes())
        (at.vault / "head").write_bytes((keep / "head").read_bytes())
        for other in ("book.db", "log.db"):
            (at.vault / other).write_bytes((keep / other).read_bytes())
    flip(at.vault / name, 20)
    told_in_both(at, TAMPERED, "database-damaged")


@pytest.mark.parametrize("name", ["book.db", "log.db"])
@pytest.mark.parametrize("left", [0, 1, PAGE - 1, 5 * PAGE, 0.5, 0.99])
def test_a_truncated_file_is_named(at: Terminal, name: str, left: float) -> None:
    file = at.vault / name
    whole = file.read_bytes()
    file.write_bytes(whole[: left if isinstance(left, int) else int(len(whole) * left)])
    done = at.run("verify", "--depth", "deep")
    assert done.code == TAMPERED, done


def test_a_newer_format_asks_for_the_newer_program(at: Terminal) -> None:
    for name in ("vault.sdk", "vault.sdk.2"):
        parts: list[Any] = cbor2.loads((at.vault / name).read_bytes())
        parts[1] += 1
        (at.vault / name).write_bytes(cbor2.dumps(parts))
    told_in_both(at, OBSTACLE, "newer-format")


def test_a_second_instance_is_told_that_the_first_is_open(at: Terminal) -> None:
    with descriptor(f"{PASSPHRASES['officer']}\n".encode()) as handle:
        command = [sys.executable, "-m", "secretdesk", "--vault", str(at.vault), "--user", "officer"]
        first = subprocess.Popen(
            [*command, "--passphrase-fd", str(handle), "scan"], cwd=ROOT, pass_fds=(handle,),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        with first:
            assert first.stdin
            assert first.stdout
            first.stdin.write("0101\n")
            first.stdin.flush()
            assert first.stdout.readline() == "王䶮\n"
            at.apart = True
            told_in_both(at, OBSTACLE, "vault-in-use")
            first.send_signal(signal.SIGKILL)
    at.apart = False
    assert at.run("list", "copies").code == DONE, "a dead holder holds nothing"


def many(today: str, n: int = 60) -> list[dict[str, Any]]:
    return [document(received_on=today, document_no=f"号{k}", copy_nos="1-9", title="长" * 200) for k in range(n)]


def written(at: Terminal) -> int:
    return len(at.run("list", "documents", "--json").json["rows"])


@pytest.mark.parametrize("room", [0, 5_000, 60_000, 150_000])
def test_a_full_disk_stops_between_acts(at: Terminal, today: str, room: int) -> None:
    limit = max(path.stat().st_size for path in at.vault.iterdir()) + room
    program = (
        "import resource, sys; from secretdesk.app import main;"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); sys.exit(main())"
    )
    before = written(at)
    lines = b"".join(json.dumps(one).encode() + b"\n" for one in many(today))
    with descriptor(f"{PASSPHRASES['officer']}\n".encode()) as phrase, descriptor(lines) as acts:
        words = ["--vault", str(at.vault), "--user", "officer", "--passphrase-fd", str(phrase), "--language", "en"]
        run = subprocess.run(
            [sys.executable, "-c", program, *words, "act", "register_incoming", "--lines-fd", str(acts)],
            cwd=ROOT, pass_fds=(phrase, acts), capture_output=True, text=True, check=False,
        )  # fmt: skip
    done = Ran(code=run.returncode, out=run.stdout, err=run.stderr)
    assert done.code == OBSTACLE, done
    assert done.err.rpartition(" [")[2].strip("]\n") in {"disk-full", "disk-failed"}
    assert written(at) in {before + len(done.acks), before + len(done.acks) + 1}
    sound(at)
    if room == 150_000:
        assert done.acks, "the disk was full before anything was tried"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of 3 MB of its own, where this user may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root mounts file systems")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_fills_up_says_so_and_loses_nothing(at: Terminal, today: str, small_disk: Path) -> None:
    shutil.copytree(at.vault, small_disk / "vault")
    at.vault = small_disk / "vault"
    before = written(at)
    free = os.statvfs(small_disk)
    (small_disk / "other").write_bytes(bytes(free.f_bavail * free.f_frsize - 400_000))
    done = at.run("act", "register_incoming", lines=many(today))
    assert done.code == OBSTACLE
    assert "[disk-full]" in done.err
    assert done.acks
    (small_disk / "other").unlink()
    assert written(at) in {before + len(done.acks), before + len(done.acks) + 1}
    sound(at)


def test_a_read_only_disk_says_so(at: Terminal, small_disk: Path) -> None:
    shutil.copytree(at.vault, small_disk / "vault")
    at.vault = small_disk / "vault"
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    told_in_both(at, OBSTACLE, "read-only")


def test_an_old_copy_put_back_is_called_one_and_only_read(at: Terminal, today: str, tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(at.vault, old)
    assert at.run("act", "register_incoming", fields=document(received_on=today, document_no="新")).code == DONE
    for name in ("book.db", "log.db"):
        (at.vault / name).write_bytes((old / name).read_bytes())
    at.language = "zh_CN"
    seen = at.run("list", "documents", "--json")
    assert seen.code == TAMPERED
    assert len(seen.json["rows"]) == 2, "what is there can be read"
    assert "旧" in seen.err
    at.language = "en"
    refused = at.run("act", "register_incoming", fields=document(received_on=today, document_no="再新"))
    failed(refused, TAMPERED, "rolled-back")
    assert at.run("verify", "--depth", "chain").code == TAMPERED
    before = [(path.name, path.read_bytes()) for path in (at.vault / "book.db", at.vault / "log.db")]
    assert before == [(name, (old / name).read_bytes()) for name in ("book.db", "log.db")], "nothing was written"


def test_a_missing_head_is_named(at: Terminal) -> None:
    (at.vault / "head").write_bytes(bytes(2 * PAGE))
    done = at.run("list", "copies")
    assert done.code == TAMPERED
    assert "head" in done.err or "remembers" in done.err


def test_an_older_journal_is_caught_by_the_anchor_on_paper(at: Terminal, today: str, tmp_path: Path) -> None:
    """Whole folder and head put back: only paper knows."""
    old = tmp_path / "old"
    shutil.copytree(at.vault, old)
    at.run("act", "register_incoming", fields=document(received_on=today, document_no="新"))
    anchor = at.run("verify", "--json").json["anchor"]
    assert at.run("verify", "--anchor", anchor).code == DONE
    shutil.rmtree(at.vault)
    shutil.copytree(old, at.vault)
    done = at.run("verify", "--anchor", anchor)
    assert done.code == TAMPERED
    assert "anchor" in done.out
