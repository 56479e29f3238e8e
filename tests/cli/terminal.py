"""A terminal for tests: runs the command line as a program of its own or within the test, secrets by descriptor."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secretdesk import cli

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def acks(self) -> list[int]:
        return [int(line.split()[1]) for line in self.out.splitlines() if line.startswith("ACK ")]


@contextlib.contextmanager
def descriptor(content: bytes) -> Iterator[int]:
    """Give a descriptor to read these bytes from; they never lie on a disk."""
    handle = os.memfd_create("test")
    try:
        os.write(handle, content)
        os.lseek(handle, 0, os.SEEK_SET)
        yield handle
    finally:
        os.close(handle)


def json_bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


@dataclass(slots=True, kw_only=True)
class Terminal:
    """Sits at one vault; `apart` runs each command as its own process, as a script would."""

    vault: Path
    passphrases: Mapping[str, str]
    apart: bool = False
    language: str = "en"

    def run(
        self, *words: str, user: str | None = "officer", seconds: Sequence[str] = (), typed: Sequence[str] = (),
        fields: Any = None, lines: Sequence[Any] | None = None, stdin: str = "", **descriptors: Any,
    ) -> Ran:  # fmt: skip
        """Run a command; `typed` are further passphrases after those of the user and the seconds."""
        argv = ["--vault", str(self.vault), "--language", self.language]
        with contextlib.ExitStack() as stack:
            given: list[int] = []

            def give(option: str, content: bytes) -> None:
                handle = stack.enter_context(descriptor(content))
                given.append(handle)
                argv.extend([option, str(handle)])

            if user:
                argv += ["--user", user]
                for one in seconds:
                    argv += ["--second", one]
                phrases = [self.passphrases.get(name, "not the passphrase") for name in (user, *seconds)]
                give("--passphrase-fd", "".join(f"{one}\n" for one in (*phrases, *typed)).encode())
            argv += words
            if fields is not None:
                give("--fields-fd", fields if isinstance(fields, bytes) else json_bytes(fields))
            if lines is not None:
                give("--lines-fd", b"".join(json_bytes(one) + b"\n" for one in lines))
            for name, content in descriptors.items():
                option = f"--{name.replace('_', '-')}"
                give(option, content if isinstance(content, bytes) else json_bytes(content))
            return run_apart(argv, given, stdin) if self.apart else run_here(argv, stdin)


def run_here(argv: Sequence[str], stdin: str = "") -> Ran:
    """Run within the test."""
    out, err, before = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.StringIO(stdin)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                code = cli.main(argv)
            except SystemExit as end:
                code = int(end.code or 0)
    finally:
        sys.stdin = before
    return Ran(code=code, out=out.getvalue(), err=err.getvalue())


def run_apart(argv: Sequence[str], descriptors: Sequence[int] = (), stdin: str = "", **more: Any) -> Ran:
    """Run as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "secretdesk", *argv], input=stdin.encode(), capture_output=True,
        pass_fds=tuple(descriptors), cwd=ROOT, check=False, **more,
    )  # fmt: skip
    return Ran(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())
