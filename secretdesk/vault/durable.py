"""Puts whole files in place so that a power cut leaves the old one or the new one, readable by the owner alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from secretdesk.vault.troubles import disk_failed, sorting

if TYPE_CHECKING:
    from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


def make_folder(path: Path) -> None:
    """Make a folder only the owner may enter; one that is there is narrowed to that."""
    with sorting():
        path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
        path.chmod(FOLDER_MODE)


def create(path: Path, data: bytes) -> None:
    """Write a file that must not be there yet, synced."""
    with sorting():
        handle = os.open(path, _NEW, FILE_MODE)
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(handle, view) :]
            os.fsync(handle)
        finally:
            os.close(handle)


def put(path: Path, data: bytes) -> None:
    """Replace a file: new beside old, synced, renamed, folder synced, read back."""
    fresh = path.with_name(path.name + ".tmp")
    with sorting():
        fresh.unlink(missing_ok=True)  # left by a crash
        try:
            create(fresh, data)
            fresh.replace(path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
        if path.read_bytes() != data:
            raise disk_failed()


def sync_folder(path: Path) -> None:
    """Make names in a folder durable, where the system can (Windows cannot open folders)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with sorting():
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_file(path: Path) -> None:
    with sorting():
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
