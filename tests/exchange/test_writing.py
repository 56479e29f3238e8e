"""Nothing is called written that was not read back; what an interruption leaves is named."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from secretdesk.errors import Obstacle, Refusal
from secretdesk.exchange.writing import PART, clear_leftovers, leftovers, put, write_folder
from secretdesk.text import say

ROOT = Path(__file__).resolve().parents[2]
FILES = {"ledger.csv": b"a,b\r\n" * 1000, "empty": b"", "MANIFEST": b"\x00\xff" * 700_000}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refused(error: BaseException) -> str:
    assert isinstance(error, Obstacle | Refusal)
    assert say(error.message, "zh_CN") != say(error.message, "en")
    return error.id


def test_written_is_what_lies_there(tmp_path: Path) -> None:
    steps: list[tuple[str, str]] = []
    written = write_folder(tmp_path, "SD-0001", FILES, progress=lambda file, step: steps.append((file, step)))
    assert {path.name: path.read_bytes() for path in written.folder.iterdir()} == FILES
    assert [(f.name, f.size, f.sha256) for f in written.files] == [
        (name, len(data), hashlib.sha256(data).digest()) for name, data in FILES.items()
    ]
    assert written.size == sum(map(len, FILES.values()))
    assert steps == [(name, step) for step in ("written", "read") for name in FILES]
    assert names(tmp_path) == ["SD-0001"]


def test_folder_has_its_name_only_at_the_end(tmp_path: Path) -> None:
    seen: list[list[str]] = []
    write_folder(tmp_path, "SD-0001", FILES, progress=lambda *_: seen.append(names(tmp_path)))
    assert all(len(listed) == 1 and PART.fullmatch(listed[0]) for listed in seen)


def test_taken_name_is_refused_and_nothing_touched(tmp_path: Path) -> None:
    (tmp_path / "SD-0001").mkdir()
    with pytest.raises(Refusal) as caught:
        write_folder(tmp_path, "SD-0001", FILES)
    assert refused(caught.value) == "export-name-taken"
    assert names(tmp_path) == ["SD-0001"]
    assert not list((tmp_path / "SD-0001").iterdir())


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "/a", ".hidden", "名", "a.", "a b", "x" * 101])
def test_names_that_travel_badly_are_a_fault_of_the_caller(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="names"):
        write_folder(tmp_path, name, FILES)
    with pytest.raises(ValueError, match="names"):
        write_folder(tmp_path, "ok", {name: b""})
    with pytest.raises(ValueError, match="names"):
        write_folder(tmp_path, "ok", {"A": b"", "a": b""})


@pytest.mark.parametrize("at", range(6))
def test_pulled_out_at_any_step_is_never_done(at: int, tmp_path: Path) -> None:
    medium, away = tmp_path / "medium", tmp_path / "away"
    medium.mkdir()
    steps = iter(range(6))

    def pull(_file: str, _step: str) -> None:
        if next(steps) == at:
            medium.rename(away)

    with pytest.raises(Obstacle) as caught:
        write_folder(medium, "SD-0001", FILES, progress=pull)
    assert refused(caught.value) == "medium-pulled-out"
    assert ".part" in say(caught.value.message, "zh_CN") or at == 5
    assert caught.value.exit_code == 3


def test_another_stick_in_its_place_is_seen(tmp_path: Path) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()

    def swap(file: str, step: str) -> None:
        if (file, step) == ("empty", "written"):
            medium.rename(tmp_path / "away")
            medium.mkdir()

    with pytest.raises(Obstacle) as caught:
        write_folder(medium, "SD-0001", FILES, progress=swap)
    assert refused(caught.value) == "medium-pulled-out"
    assert names(medium) == []


def test_byte_that_reads_back_differently_is_named_and_kept(tmp_path: Path) -> None:
    def spoil(file: str, step: str) -> None:
        if (file, step) == ("MANIFEST", "written"):
            (part,) = tmp_path.glob(".sd-*.part")
            with (part / "MANIFEST").open("r+b") as spoiled:
                spoiled.seek(1_200_000)
                spoiled.write(b"x")

    with pytest.raises(Obstacle) as caught:
        write_folder(tmp_path, "SD-0001", FILES, progress=spoil)
    assert refused(caught.value) == "medium-read-back-differs"
    said = say(caught.value.message, "en")
    assert "MANIFEST reads back differently from byte 1048576" in said
    (left,) = leftovers(tmp_path)
    assert left in said
    assert names(tmp_path) == [left]


def test_longer_or_shorter_read_back_is_seen(tmp_path: Path) -> None:
    for change in (b"more", None):

        def spoil(file: str, step: str, change: bytes | None = change) -> None:
            if (file, step) == ("MANIFEST", "written"):
                (path,) = tmp_path.glob(".sd-*.part/MANIFEST")
                path.write_bytes(FILES["MANIFEST"] + change if change else FILES["MANIFEST"][:-1])

        with pytest.raises(Obstacle) as caught:
            write_folder(tmp_path, "SD-0001", FILES, progress=spoil)
        assert refused(caught.value) == "medium-read-back-differs"
        assert len(clear_leftovers(tmp_path)) == 1


def test_file_slipped_in_is_seen(tmp_path: Path) -> None:
    def slip(file: str, step: str) -> None:
        if (file, step) == ("MANIFEST", "written"):
            (part,) = tmp_path.glob(".sd-*.part")
            (part / "virus.exe").write_bytes(b"")

    with pytest.raises(Obstacle):
        write_folder(tmp_path, "SD-0001", FILES, progress=slip)
    assert names(tmp_path) == []


def test_link_laid_in_the_way_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"kept")
    medium = tmp_path / "medium"
    medium.mkdir()

    def lay(file: str, step: str) -> None:
        if (file, step) == ("ledger.csv", "written"):
            (part,) = medium.glob(".sd-*.part")
            (part / "empty").symlink_to(outside)

    with pytest.raises(Obstacle):
        write_folder(medium, "SD-0001", FILES, progress=lay)
    assert outside.read_bytes() == b"kept"


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    def stop(file: str, step: str) -> None:
        if step == "read":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_folder(tmp_path, "SD-0001", FILES, progress=stop)
    assert names(tmp_path) == []


def test_missing_medium(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path)
    for place in ("none", "file", "link"):
        with pytest.raises(Obstacle) as caught:
            write_folder(tmp_path / place, "SD-0001", FILES)
        assert refused(caught.value) == "medium-missing"


def test_leftovers_are_listed_and_cleared(tmp_path: Path) -> None:
    (tmp_path / ".sd-0123456789abcdef.part").mkdir()
    (tmp_path / ".sd-0123456789abcdef.part/ledger.csv").write_bytes(b"x")
    (tmp_path / ".sd-00000000000000aa.part").write_bytes(b"x")
    (tmp_path / "SD-0001").mkdir()
    (tmp_path / ".sd-other.part").mkdir()
    assert clear_leftovers(tmp_path) == (".sd-00000000000000aa.part", ".sd-0123456789abcdef.part")
    assert names(tmp_path) == [".sd-other.part", "SD-0001"]


def test_single_file_is_replaced_whole(tmp_path: Path) -> None:
    put(tmp_path, "SECRETDESK.MEDIUM", b"one")
    put(tmp_path, "SECRETDESK.MEDIUM", b"two")
    assert (tmp_path / "SECRETDESK.MEDIUM").read_bytes() == b"two"
    assert names(tmp_path) == ["SECRETDESK.MEDIUM"]


def test_folder_sync_tolerates_only_what_fat_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def fat(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "Invalid argument")
        real(handle)

    monkeypatch.setattr(os, "fsync", fat)
    assert write_folder(tmp_path, "SD-0001", FILES).folder.is_dir()


SCRIPT = """
import resource, sys
from pathlib import Path
from secretdesk.errors import SecretDeskError
from secretdesk.exchange.writing import write_folder
from secretdesk.text import say
if sys.argv[2] != "-":
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    write_folder(Path(sys.argv[1]), "SD-0001", {"a": b"x" * 20_000, "b": b"y" * 200_000})
except SecretDeskError as error:
    print(error.id, ".part" in say(error.message, "en"))
"""


def test_file_limit_is_named(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SCRIPT, str(tmp_path), "100000"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["medium-file-too-large", "False"]
    assert names(tmp_path) == []


@pytest.mark.parametrize(("options", "id_"), [("size=128k", "medium-full"), ("ro", "medium-read-only")])
def test_full_and_protected_media(options: str, id_: str, tmp_path: Path) -> None:
    """A small file system of its own, mounted where this test alone can see it."""
    mount = f'mount -t tmpfs -o {options} none "$1" && exec "$2" -c "$3" "$1" - && ls -A "$1"'
    if not shutil.which("unshare"):
        pytest.skip("needs unshare")
    command = ["unshare", "-rm", "sh", "-c", mount, "sh", str(tmp_path), sys.executable, SCRIPT]
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount for himself")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.split() == [id_, "False"], done.stderr
