"""A second process of ours that folds tables and sums search indexes while the first reads the journal; plain pipes, nothing by argument.

It gets folder and keys on its standard input and answers with a line for each step and finding.
"""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from secretdesk.text import Message
from secretdesk.vault.connection import open_connection
from secretdesk.vault.findings import Finding, Findings
from secretdesk.vault.keys import KEY, Keyring, Secret
from secretdesk.vault.verifying.pages import trees
from secretdesk.vault.verifying.tables import TablesCheck
from secretdesk.vault.verifying.words import verify_words

if TYPE_CHECKING:
    from secretdesk.vault.findings import Findings as Collected

VERB = "--second-process"
_LENGTH = struct.Struct(">I")
_STEP = 5000


class Second:
    """The other process, from this one's side; `words` has it sum the search indexes too, and look at trees: signatures keep the first busy."""

    def __init__(self, folder: Path, keyring: Keyring, *, words: bool = True) -> None:
        self.words = words
        self._folder = folder
        self._keyring = keyring
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; where that cannot be, `finish` tells."""
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-I", "-m", "secretdesk"]
        with suppress(OSError):
            self._process = subprocess.Popen(  # noqa: S603 -- ourselves
                [*program, VERB], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
            )
            self._hand_over()

    def finish(self, findings: Collected) -> bool:
        """Take over its findings; False where it did not come to its end, so that its work is still to be done."""
        process = self._process
        if process is None or process.stdout is None:
            return False
        found: list[Finding] = []
        for line in process.stdout:
            what, *told = json.loads(line)
            match what:
                case "step":
                    findings.step(told[0])
                case "found":
                    found.append(_finding(told))
                case "end":
                    findings.truncated |= told[0]
                    for one in found:
                        findings.add(one.where, one.message, seq=one.seq, row=one.row)
                    return True
        return False

    def stop(self) -> None:
        """End it, whatever it is doing."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _hand_over(self) -> None:
        keyring, process = self._keyring, self._process
        if process is None or process.stdin is None or keyring.log is None or keyring.book is None:
            return
        told = [str(self._folder), keyring.vault_id.hex(), keyring.kind, keyring.account, self.words]
        header = json.dumps(told).encode()
        process.stdin.write(_LENGTH.pack(len(header)) + header)
        process.stdin.flush()
        for key in (keyring.log, keyring.book):
            process.stdin.write(key.view)
            process.stdin.flush()


def serve(taken: IO[bytes], given: IO[bytes]) -> int:
    """Be the second process."""
    (length,) = _LENGTH.unpack(_exactly(taken, _LENGTH.size))
    folder, vault_id, kind, account, words = json.loads(_exactly(taken, length))
    keys = [Secret(KEY), Secret(KEY)]
    for key in keys:
        view = key.view
        got = 0
        while got < KEY:
            n = taken.readinto(view[got:])  # type: ignore[attr-defined]
            if not n:
                return 1
            got += n
    keyring = Keyring(
        vault_id=bytes.fromhex(vault_id), kind=kind, account=account,
        sign=Secret.random(), seal=Secret.random(), log=keys[0], book=keys[1],
    )  # fmt: skip

    def say(*told: Any) -> bool:
        given.write(json.dumps(told).encode() + b"\n")
        given.flush()
        return True

    try:
        told = 0

        def progress(done: int, _total: int) -> bool:
            nonlocal told
            if done - told >= _STEP:
                say("step", done - told)
                told = done
            return True

        findings = Findings(progress)
        connection = open_connection(Path(folder), keyring, guarded=False)
        try:
            if words:
                trees(connection, findings)
                verify_words(connection, findings)
            TablesCheck(connection, findings).run()
        finally:
            connection.close()
        say("step", findings.done - told)
        for one in findings.found:
            message = one.message
            say("found", one.where, message.context, message.source, dict(message.values), one.seq, one.row)
        say("end", findings.truncated)
    finally:
        keyring.wipe()
    return 0


def main() -> int:
    """Serve on standard input and output, unbuffered: keys pass through no buffer that cannot be wiped."""
    with open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as taken:
        return serve(taken, sys.stdout.buffer)


def _exactly(taken: IO[bytes], length: int) -> bytes:
    data = b""
    while len(data) < length:
        piece = taken.read(length - len(data))
        if not piece:
            break
        data += piece
    return data


def _finding(told: list[Any]) -> Finding:
    where, context, source, values, seq, row = told
    return Finding(where=where, message=Message(context, source, values), seq=seq, row=row)
