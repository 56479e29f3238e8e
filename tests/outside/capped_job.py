"""A job for the capped child that tries what outside files might make a reader try."""

import ctypes
import json
import os
import socket
from collections.abc import Callable
from pathlib import Path

LIBC = ctypes.CDLL(None)  # before the child is confined


def work(request: bytes, step: Callable[[int, int], None]) -> bytes:
    what = request.decode()
    if what == "echo":
        step(1, 2)
        return b"heard"
    if what == "memory":
        return bytes(2 << 30)
    if what == "crash":
        LIBC.memset(0, 0, 1)
    if what == "give up":  # as libraries do that get no memory
        os.abort()
    if what == "spin":
        while True:
            pass
    if what == "linger":
        while os.getpid():
            step(3, 4)
    if what == "try":
        return json.dumps({name: _outcome(tried) for name, tried in TRIES.items()}).encode()
    raise ValueError("a secret word")


def _outcome(tried: Callable[[], object]) -> object:
    try:
        return tried()
    except BaseException as fault:  # noqa: BLE001 -- told by its name
        return type(fault).__name__


TRIES: dict[str, Callable[[], object]] = {
    "socket": lambda: socket.socket().fileno(),
    "write": lambda: Path("made-by-a-child").write_text("x"),
    "fork": os.fork,
    "read": lambda: Path("/etc/passwd").read_text()[:4],
    # past the interpreter's own watch: what code brought in by a file would call
    "bare socket": lambda: LIBC.socket(2, 1, 0),
    "bare write": lambda: LIBC.open(b"made-by-a-child", os.O_CREAT | os.O_WRONLY, 0o600),
    "bare fork": LIBC.fork,
    "bare unlink": lambda: LIBC.unlink(b"made-by-a-child"),
}
