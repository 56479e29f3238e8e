"""Lets one program at a time write a vault: an advisory lock that the system drops when its holder dies."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from secretdesk.errors import Obstacle
from secretdesk.text import N_
from secretdesk.vault.durable import FILE_MODE
from secretdesk.vault.troubles import sorting

FILE = "lock"
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Lock:
    """Held from opening to closing; `Obstacle` says since when somebody else holds it."""

    def __init__(self, folder: Path) -> None:
        path = folder / FILE
        with sorting():
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), FILE_MODE)
        if not _try(self._handle):
            since = time.strftime("%Y-%m-%d %H:%M", time.localtime(os.fstat(self._handle).st_mtime))
            os.close(self._handle)
            raise Obstacle(
                "vault-in-use",
                N_("vault", "The vault is in use: it has been open in another window since {since}.", since=since),
            )
        try:
            with sorting():
                os.ftruncate(self._handle, 0)
                os.write(self._handle, f"{os.getpid()}\n{_boot_id()}\n".encode())
        except BaseException:
            self.release()  # else the vault counts as in use until this program ends
            raise

    def release(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _boot_id() -> str:
    return _BOOT_ID.read_text(encoding="ascii").strip() if _BOOT_ID.exists() else ""


if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1 << 20)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
