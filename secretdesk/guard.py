"""What the process may never do: open a network socket, start a stranger's program, leave a core file.

Set before anything else is imported; an audit hook cannot be taken out again.
"""

from __future__ import annotations

import os
import resource
import sys
from ctypes import CDLL
from pathlib import Path
from typing import Any

ALLOWED = frozenset({"lp", "lpstat", "aplay", "paplay", "udevadm", Path(sys.executable).name})
_ROOTS = ("/usr/bin/", "/bin/", "/usr/local/bin/", "/sbin/", "/usr/sbin/")
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_AF_UNIX = 1


class Forbidden(RuntimeError):
    """The program tried what it promised never to do."""


def _watch(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and args[1] != _AF_UNIX:
        raise Forbidden("no network")
    if event in {"subprocess.Popen", "os.exec", "os.posix_spawn", "os.system"}:
        _judge(str(args[0]))


def _judge(program: str) -> None:
    path = Path(program)
    ours = Path(program) == Path(sys.executable)
    if not ours and (path.name not in ALLOWED or not program.startswith(_ROOTS)):
        raise Forbidden("no other program")


def set_up() -> None:
    """Guard this process for good; refusals of the system itself (no prctl) are left to `doctor`."""
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        libc = CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    sys.addaudithook(_watch)
