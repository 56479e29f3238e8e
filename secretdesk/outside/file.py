"""Takes a file from outside into memory: once, whole, capped, and only if it holds still meanwhile."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secretdesk.errors import BadInput, Obstacle
from secretdesk.text import N_

if TYPE_CHECKING:
    from pathlib import Path

_PIECE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideFile:
    """The bytes of a file as they were at one instant; `digest` is their SHA-256."""

    name: str
    data: bytes = field(repr=False)
    digest: bytes


def take(path: Path, limit: int) -> OutsideFile:
    """Read a file of at most `limit` bytes.

    Raises `BadInput` for what is no plain file, is empty, too large or changes while it is read, `Obstacle` where the
    system does not let us read.
    """
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)  # a pipe must not keep us waiting
        try:
            before = os.fstat(fd)
            _judge(before, limit)
            data = _read(fd, limit)
            again = _digest_again(fd)
            after, there = os.fstat(fd), os.stat(path)  # noqa: PTH116 -- beside the other
        finally:
            os.close(fd)
    except OSError:
        raise Obstacle("file-not-readable", N_("intake", "The file cannot be opened or read.")) from None
    digest = hashlib.sha256(data).digest()
    if again != digest or len({_mark(one) for one in (before, after, there)}) > 1 or len(data) != after.st_size:
        raise BadInput(
            "file-changed",
            N_("intake", "The file changed while it was read. Close it in the other program and read it again."),
        )
    return OutsideFile(name=path.name, data=data, digest=digest)


def _judge(found: os.stat_result, limit: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise BadInput("no-file", N_("intake", "That is no file that can be read."))
    if not found.st_size:
        raise BadInput("file-empty", N_("intake", "The file is empty."))
    if found.st_size > limit:
        raise BadInput("file-too-large", N_("intake", "The file is larger than {n} MiB. Split it.", n=limit >> 20))


def _read(fd: int, limit: int) -> bytes:
    data = bytearray()
    while len(data) <= limit and (piece := os.read(fd, _PIECE)):
        data += piece
    return bytes(data)


def _digest_again(fd: int) -> bytes:
    # times of files are coarse: a second look tells what they do not
    os.lseek(fd, 0, os.SEEK_SET)
    digest = hashlib.sha256()
    while piece := os.read(fd, _PIECE):
        digest.update(piece)
    return digest.digest()


def _mark(found: os.stat_result) -> tuple[int, int, int, int]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
