"""The capped child: limits itself for good, then does one job on the bytes it is handed, and ends.

The job's module is imported first, with all it needs; from then on nothing can be written, started or connected, and
memory, processor time and open files are capped. Refusals of the system itself (no seccomp) are left to `doctor`.
"""

from __future__ import annotations

import gc
import importlib
import os
import resource
import signal
import struct
import sys
import traceback
from ctypes import CDLL
from typing import IO, TYPE_CHECKING, Any

import cbor2

from secretdesk.errors import BadInput
from secretdesk.outside import seccomp
from secretdesk.outside.capped import ANSWER, BROKE, FRAME, MEMORY, REFUSED, STEP, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    Step = Callable[[int, int], None]

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_NEVER = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.system", "os.fork", "pty.", "shutil.", "os.remove",
          "os.rename", "os.mkdir", "os.rmdir", "os.chmod", "os.chown", "os.link", "os.symlink", "os.truncate",
          "os.putenv", "os.kill", "ctypes.dlopen")  # fmt: skip


class Confined(RuntimeError):
    """The child tried what it must never do."""


def confine(memory: int, processor: int) -> bool:
    """Limit this process for good; return whether the system also filters its calls."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor + 1))
    resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    filtered = False
    if sys.platform == "linux":
        libc = CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        filtered = seccomp.apply(libc)
    sys.addaudithook(_watch)
    return filtered


def serve(job: str) -> int:
    """Be the child: one request from standard input, one answer to standard output."""
    taken, given = sys.stdin.buffer, sys.stdout.buffer
    (length,) = struct.unpack(">I", taken.read(4))
    memory, processor = plain(taken.read(length))
    work: Callable[[bytes, Step], bytes] = importlib.import_module(job).work
    gc.disable()  # one request and an end: nothing to be gathered again
    confine(memory, processor)
    try:
        _say(given, ANSWER, work(taken.read(), lambda done, whole: _say(given, STEP, cbor2.dumps([done, whole]))))
    except BadInput as error:
        message = error.message
        _say(given, REFUSED, cbor2.dumps([error.id, message.context, message.source, dict(message.values)]))
    except MemoryError:
        _say(given, MEMORY, cbor2.dumps(None))
    except BaseException as error:  # noqa: BLE001 -- libraries panic with their own; the type and the place, no value
        _say(given, BROKE, cbor2.dumps(_place(error)))
    return 0


def _say(given: IO[bytes], letter: bytes, body: bytes) -> None:
    given.write(FRAME.pack(letter, len(body)))
    given.write(body)
    given.flush()


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return f"{type(error).__name__} {os.path.basename(last.filename)}:{last.lineno}" if last else type(error).__name__  # noqa: PTH119


def _watch(event: str, args: tuple[Any, ...]) -> None:
    if event == "open" and isinstance(args[2], int) and args[2] & _WRITES:
        raise Confined("nothing is written")
    if event.startswith(_NEVER):
        raise Confined("nothing is started or connected")
