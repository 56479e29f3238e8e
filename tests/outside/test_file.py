"""Files from outside are taken whole, once, and only if they hold still."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from secretdesk.errors import BadInput, Obstacle
from secretdesk.outside import file as outside_file
from secretdesk.outside.file import take


def refused(path: Path, limit: int = 1 << 20) -> str:
    with pytest.raises((BadInput, Obstacle)) as caught:
        take(path, limit)
    return caught.value.id


def test_a_file_is_taken_with_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(b"a,b\n" * 1000)
    taken = take(path, 1 << 20)
    assert taken.data == b"a,b\n" * 1000
    assert taken.digest == hashlib.sha256(taken.data).digest()
    assert taken.name == "register.csv"
    assert "a,b" not in repr(taken)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "empty").touch()
    (tmp_path / "large").write_bytes(bytes(11))
    assert refused(tmp_path) == "no-file"
    assert refused(tmp_path / "pipe") == "no-file"
    assert refused(tmp_path / "empty") == "file-empty"
    assert refused(tmp_path / "large", 10) == "file-too-large"
    assert refused(tmp_path / "not there") == "file-not-readable"


@pytest.mark.parametrize("how", ["grown", "written over", "replaced"])
def test_a_file_that_changes_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    path = tmp_path / "register.csv"
    path.write_bytes(b"12345")
    reading = outside_file._read

    def meanwhile(fd: int, limit: int) -> bytes:
        data = reading(fd, limit)
        found = path.stat()
        if how == "grown":
            path.write_bytes(b"1234567")
        elif how == "written over":  # and the clock set back: only a second look can tell
            path.write_bytes(b"54321")
            os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
        else:
            (tmp_path / "new").write_bytes(b"12345")
            (tmp_path / "new").replace(path)
        return data

    monkeypatch.setattr(outside_file, "_read", meanwhile)
    assert refused(path) == "file-changed"
