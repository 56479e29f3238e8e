"""Writes files to a medium so that nothing is called done which was not read back from it.

All files go into a folder of a random name ending in .part; only when every byte was synced, dropped from the cache,
read back and compared does the folder get its name. What an interruption leaves behind is named.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle, Refusal, SecretDeskError
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<![.])")
PART = re.compile(r"\.sd-[0-9a-f]{16}\.part")
CHUNK = 1 << 20
FULL = {errno.ENOSPC, errno.EDQUOT}
PROTECTED = {errno.EROFS, errno.EACCES, errno.EPERM}
GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.ENOTDIR, errno.EBADF}
NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    name: str
    size: int
    sha256: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What lies on the medium now, byte for byte as read back."""

    folder: Path
    files: tuple[WrittenFile, ...]

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def write_folder(
    root: Path, name: str, files: Mapping[str, bytes], *, progress: Callable[[str, str], None] | None = None
) -> Written:
    """Write `files` into a new folder `name` on the medium; `progress` hears (file, "written" | "read")."""
    _check_names(name, files)
    root = Path(root)
    part = f".sd-{os.urandom(8).hex()}.part"
    tell = progress or (lambda _file, _step: None)
    top = _open(root)
    try:
        return _write(top, root, part, name, files, tell)
    except OSError as fault:
        raise _obstacle(fault, _left(top, root, part)) from fault
    except SecretDeskError:
        raise  # a bad medium keeps what it read back wrongly, to be looked at
    except BaseException:
        _left(top, root, part)  # stopped by whoever hears the progress
        raise
    finally:
        os.close(top)


def _write(
    top: int, root: Path, part: str, name: str, files: Mapping[str, bytes], tell: Callable[[str, str], None]
) -> Written:
    if name in os.listdir(top):
        raise Refusal("export-name-taken", N_("media", "A folder of that name lies on the medium already."))
    os.mkdir(part, 0o700, dir_fd=top)
    inside = os.open(part, DIRECTORY, dir_fd=top)
    try:
        for file, data in files.items():
            _still_there(top, root)
            _put(inside, file, data)
            tell(file, "written")
        _sync_folder(inside)
        written = []
        for file, data in files.items():
            _still_there(top, root)
            written.append(_read_back(inside, file, data, part))
            tell(file, "read")
        if sorted(os.listdir(inside)) != sorted(files):  # noqa: PTH208 -- a descriptor, not a path
            raise OSError(errno.EIO, "the folder holds other files than were written")
    finally:
        os.close(inside)
    os.rename(part, name, src_dir_fd=top, dst_dir_fd=top)
    _sync_folder(top)
    _still_there(top, root)
    if name not in os.listdir(root):  # noqa: PTH208 -- asked by name, as the next reader will
        raise OSError(errno.ENODEV, "the folder is not where it was put")
    return Written(folder=root / name, files=tuple(written))


def put(root: Path, name: str, data: bytes) -> None:
    """Write one file on the medium, synced and read back before it takes its name; an older one is replaced."""
    part = f".sd-{os.urandom(8).hex()}.part"
    top = _open(root)
    try:
        _put(top, part, data)
        _read_back(top, part, data, part)
        os.rename(part, name, src_dir_fd=top, dst_dir_fd=top)
        _sync_folder(top)
    except OSError as fault:
        raise _obstacle(fault, _left(top, root, part)) from fault
    finally:
        os.close(top)


def leftovers(root: Path) -> tuple[str, ...]:
    """Name what interrupted exports left on a medium."""
    return tuple(sorted(name for name in os.listdir(root) if PART.fullmatch(name)))  # noqa: PTH208 -- names only


def clear_leftovers(root: Path) -> tuple[str, ...]:
    """Remove them, and return their names; flash may still hold the bytes, so the medium keeps its level."""
    names = leftovers(root)
    top = _open(root)
    try:
        for name in names:
            _remove(top, name)
    except OSError as fault:
        raise _obstacle(fault, ", ".join(names)) from fault
    finally:
        os.close(top)
    return names


def _check_names(folder: str, files: Mapping[str, bytes]) -> None:
    wrong = [name for name in (folder, *files) if not NAME.fullmatch(name)]
    if wrong or len({name.lower() for name in files}) != len(files) or not files:
        raise ValueError(f"names that not every file system can tell apart: {wrong}")


def _open(root: Path) -> int:
    try:
        return os.open(root, DIRECTORY)
    except OSError as fault:
        raise Obstacle("medium-missing", N_("media", "There is no medium. Put in one that is approved.")) from fault


def _put(folder: int, name: str, data: bytes) -> None:
    handle = os.open(name, NEW, 0o600, dir_fd=folder)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(handle, view[:CHUNK]) :]
        os.fsync(handle)
        # what is read back next must come from the medium, not from memory
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(handle)


def _read_back(folder: int, name: str, data: bytes, part: str) -> WrittenFile:
    handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=folder)
    digest, at = hashlib.sha256(), 0
    try:
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := os.read(handle, CHUNK):
            digest.update(chunk)
            if chunk != data[at : at + len(chunk)]:
                break
            at += len(chunk)
    finally:
        os.close(handle)
    if at != len(data) or digest.digest() != hashlib.sha256(data).digest():
        raise Obstacle(
            "medium-read-back-differs",
            N_(
                "media",
                "{file} reads back differently from byte {at} on. The medium may be bad; do not hand it over. "
                "This export is void; {left} is left on it.",
                file=name,
                at=at,
                left=part,
            ),
        )
    return WrittenFile(name=name, size=len(data), sha256=digest.digest())


def _still_there(top: int, root: Path) -> None:
    held, seen = os.fstat(top), os.stat(root, follow_symlinks=False)  # noqa: PTH116 -- beside its fstat
    if (held.st_dev, held.st_ino) != (seen.st_dev, seen.st_ino) or held.st_nlink == 0:
        raise OSError(errno.ENODEV, "the medium was changed")


def _sync_folder(folder: int) -> None:
    try:
        os.fsync(folder)
    except OSError as fault:
        if fault.errno != errno.EINVAL:  # some FAT drivers cannot sync a folder
            raise
        os.sync()


def _left(top: int, root: Path, part: str) -> str:
    """Remove what was begun; return its name where that cannot be done or be known."""
    try:
        if part in os.listdir(top):
            _remove(top, part)
        _sync_folder(top)
        _still_there(top, root)
    except OSError:
        return part
    return ""


def _remove(top: int, name: str) -> None:
    try:
        inside = os.open(name, DIRECTORY, dir_fd=top)
    except NotADirectoryError:
        os.unlink(name, dir_fd=top)
        return
    try:
        for file in os.listdir(inside):  # noqa: PTH208 -- a descriptor, not a path
            os.unlink(file, dir_fd=inside)
    finally:
        os.close(inside)
    os.rmdir(name, dir_fd=top)


def _obstacle(fault: OSError, left: str) -> Obstacle:
    if fault.errno in FULL:
        id_, said = "medium-full", N_("media", "The medium is full; this export is void.")
    elif fault.errno == errno.EFBIG:
        id_, said = "medium-file-too-large", N_("media", "The medium takes no file this large; this export is void.")
    elif fault.errno in PROTECTED:
        id_, said = "medium-read-only", N_("media", "The medium is write-protected. Release it and try again.")
    elif fault.errno in GONE:
        id_, said = "medium-pulled-out", N_("media", "The medium was pulled out midway; this export is void.")
    else:
        id_, said = "medium-failed", N_("media", "The medium failed ({code}); this export is void.", code=_name(fault))
    return Obstacle(id_, _and_left(said, left) if left else said)


def _and_left(said: Message, left: str) -> Message:
    return N_("media", "{said} Clear {left} from it together.", said=said, left=left)


def _name(fault: OSError) -> str:
    return errno.errorcode.get(fault.errno or 0, type(fault).__name__)
