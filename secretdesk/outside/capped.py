"""Asks a capped child process about bytes from outside, so that no outside file is ever parsed in this process.

The child is our own program under another verb (`confined.py` is its side). The request goes to its standard input, the
answer comes back in frames over a pipe: a letter, a length, a body. Nothing touches the disk, and what the child says is
believed no more than the file was: lengths are capped, bodies are plain CBOR, messages only those of our own catalogue.
"""

from __future__ import annotations

import os
import selectors
import signal
import struct
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cbor2

from secretdesk.errors import BadInput, Obstacle
from secretdesk.text import N_, Message, catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Watch = Callable[[int, int], None]

VERB = "--capped-child"
FRAME = struct.Struct(">cI")
STEP, ANSWER, REFUSED, MEMORY, BROKE = b"s", b"a", b"r", b"m", b"b"
_SHORT = 64 * 1024  # no frame but the answer is longer
_BEAT = 0.1  # seconds between looks at whether the asker still wants the answer
_ENDING = 5.0  # seconds between the end of what a child says and its own
_PIECE = 1 << 20
_BARE = {"LC_ALL": "C.UTF-8"}
_DEPTH = 12
_DATE = 1004  # RFC 8943: a day, written out
_TAGS = (*range(6), *range(21, 40), 64, 100, 256, 258, 260, 261, _DATE, 43000, 55799)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """What a child may use: bytes of memory and of answer, seconds of processor and of waiting."""

    memory: int = 1 << 30
    processor: int = 60
    waiting: int = 180
    answer: int = 256 << 20


def ask(
    job: str, request: bytes, *, caps: Caps | None = None, watch: Watch | None = None, program: Sequence[str] = ()
) -> bytes:
    """Return what the child's `work(request, step)` in the module `job` returns.

    `watch(done, whole)` is called at least ten times a second; what it raises ends the child and passes through.
    `program` is the command that serves the verb, ourselves unless given. Raises the child's own `BadInput`, or one
    saying that the file broke its reader, or asked for more than the caps allow; `Obstacle` where no child can start.
    """
    caps = caps or Caps()
    header = cbor2.dumps([caps.memory, caps.processor])
    try:
        child = subprocess.Popen(  # noqa: S603 -- ourselves
            [*(program or _ourselves()), VERB, job],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_BARE, bufsize=0,
        )  # fmt: skip
    except OSError:
        raise _no_child() from None
    try:
        return _Talk(child, caps, watch).run(struct.pack(">I", len(header)) + header + request)
    finally:
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()


def plain(data: bytes, *, dates: bool = False) -> Any:
    """Read CBOR of plain values and, where told, `dates`; tags, depth and endless lengths are refused by `ValueError`."""
    refused = dict.fromkeys(_TAGS, _tag)
    if dates:
        del refused[_DATE]
    try:
        return cbor2.loads(data, allow_indefinite=False, max_depth=_DEPTH, semantic_decoders=refused, tag_hook=_tag)
    except (cbor2.CBORError, RecursionError, TypeError, OverflowError) as error:
        raise ValueError("not plain CBOR") from error


def broke() -> BadInput:
    """Say that the file broke its reader, or that what the child answered cannot be believed."""
    return BadInput(
        "file-unreadable",
        N_("capped", "The file cannot be read: it is damaged, or not what its name says. Nothing was taken in."),
    )


def too_large() -> BadInput:
    """Say that reading was ended by a cap."""
    return BadInput(
        "file-too-large-to-read",
        N_(
            "capped",
            "Reading was stopped: the file takes more memory or time than is allowed. Split it, or save it anew.",
        ),
    )


def _ourselves() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-I", "-B", "-m", "secretdesk"]


def _no_child() -> Obstacle:
    return Obstacle("no-child", N_("capped", "The separate process that reads outside files cannot be started."))


def _tag(*_: object) -> Any:
    raise ValueError("a tag")


class _Talk:
    """One exchange with one child."""

    def __init__(self, child: subprocess.Popen[bytes], caps: Caps, watch: Watch | None) -> None:
        self._child, self._caps, self._watch = child, caps, watch
        self._got = bytearray()
        self._at = (0, 0)

    def run(self, parcel: bytes) -> bytes:
        feed, out = self._child.stdin, self._child.stdout
        if feed is None or out is None:
            raise _no_child()
        os.set_blocking(feed.fileno(), False)
        os.set_blocking(out.fileno(), False)
        left = memoryview(parcel)
        until = time.monotonic() + self._caps.waiting
        with selectors.DefaultSelector() as ready:
            ready.register(feed, selectors.EVENT_WRITE)
            ready.register(out, selectors.EVENT_READ)
            while True:
                if self._watch is not None:
                    self._watch(*self._at)
                if time.monotonic() > until:
                    raise too_large()
                for key, _ in ready.select(_BEAT):
                    if key.fileobj is feed:
                        left = self._hand(feed.fileno(), left)
                        if not left:
                            ready.unregister(feed)
                            feed.close()
                        continue
                    answer = self._take(out.fileno())
                    if answer is not None:
                        return answer

    def _hand(self, to: int, left: memoryview) -> memoryview:
        try:
            return left[os.write(to, left[:_PIECE]) :]
        except BlockingIOError:
            return left
        except BrokenPipeError:  # how it ended stands in its last frame or its exit status
            return left[:0]

    def _take(self, of: int) -> bytes | None:
        piece = os.read(of, _PIECE)
        if not piece:
            raise self._ended()
        self._got += piece
        while len(self._got) >= FRAME.size:
            letter, length = FRAME.unpack_from(self._got)
            if length > (self._caps.answer if letter == ANSWER else _SHORT):
                raise too_large() if letter == ANSWER else broke()
            if len(self._got) < FRAME.size + length:
                break
            body = bytes(self._got[FRAME.size : FRAME.size + length])
            if letter == ANSWER:
                return body
            del self._got[: FRAME.size + length]
            self._hear(letter, body)
        return None

    def _hear(self, letter: bytes, body: bytes) -> None:
        try:
            told = plain(body)
        except ValueError:
            raise broke() from None
        match letter, told:
            case b"s", [int(done), int(whole)]:
                self._at = (done, whole)
            case b"r", [str(id_), str(context), str(source), dict(values)]:
                raise _refusal(id_, context, source, values)
            case b"m", _:
                raise too_large()
            case b"b", str(where):
                error = broke()
                error.add_note(f"the child's {where[:200]}")
                raise error
            case _:
                raise broke()

    def _ended(self) -> BadInput:
        try:
            status = self._child.wait(_ENDING)
        except subprocess.TimeoutExpired:  # it closed its mouth and lives on
            return broke()
        return too_large() if status in {-signal.SIGXCPU, -signal.SIGKILL, -signal.SIGABRT} else broke()


def _refusal(id_: str, context: str, source: str, values: dict[Any, Any]) -> BadInput:
    known = source in catalogue("zh_CN").get(context, {}) and len(id_) < 64 and id_.replace("-", "").isalnum()
    modest = all(type(name) is str and type(value) in {int, str} for name, value in values.items())
    if not known or not modest:
        return broke()
    shown = {name: v[:80] if isinstance(v, str) else v for name, v in values.items()}
    return BadInput(id_, Message(context, source, shown))
