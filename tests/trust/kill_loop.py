"""Kills the command line at random moments and asks, from outside, whether all it acknowledged is there.

    python -m tests.trust.kill_loop FOLDER --trials 500 --seed 1

The harness forks the program, ready loaded, lets it write acts line by line, and kills it (SIGKILL) after a random time
or a moment after one of its ACKs. The program then has to open the vault without a question; a reader that shares no
code with it looks at every entry. `--planted` acknowledges before the commit, to see the harness find it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cbor2

from secretdesk import app
from tests.cli.unit import PASSPHRASES, document, founders
from tests.trust import open_raw

ROUND = 50  # trials a vault lives before it is verified deep
COPIES = (1, 4)
LIVES_TO = 0.6  # seconds within which a program is killed
SPAN = 0.006  # seconds after an ACK: about an act
ENOUGH = 20.0
TYPED = f"{PASSPHRASES['officer']}\n".encode()


class Lost(AssertionError):
    """The vault does not hold what it acknowledged."""


@dataclass(slots=True)
class Program:
    """One process of the program and what it has written so far."""

    pid: int
    out: int
    said: bytearray = field(default_factory=bytearray)

    def listen(self, until: float, enough: Callable[[bytes], bool]) -> bool:
        """Read until a moment, or until enough was said; tell whether it has ended."""
        while (left := until - time.monotonic()) > 0 and not enough(bytes(self.said)):
            ready, _, _ = select.select([self.out], [], [], left)
            if ready:
                more = os.read(self.out, 65536)
                if not more:
                    return True
                self.said += more
        return False

    def end(self, *, kill: bool) -> int:
        """Kill it, or let it finish; return how it ended. Nothing it said is left unread."""
        if kill:
            os.kill(self.pid, signal.SIGKILL)
        while more := os.read(self.out, 65536):
            self.said += more
        _, status = os.waitpid(self.pid, 0)
        os.close(self.out)
        return os.waitstatus_to_exitcode(status)

    @property
    def acks(self) -> list[tuple[int, bytes]]:
        whole = bytes(self.said).split(b"\n")[:-1]
        parts = [line.split() for line in whole if line.startswith(b"ACK ")]
        return [(int(seq), bytes.fromhex(root.decode())) for _, seq, root in parts]


@contextmanager
def held(*contents: bytes) -> Iterator[list[int]]:
    handles = []
    for content in contents:
        handle = os.memfd_create("kill_loop")
        os.write(handle, content)
        os.lseek(handle, 0, os.SEEK_SET)
        handles.append(handle)
    try:
        yield handles
    finally:
        for handle in handles:
            os.close(handle)


def start(argv: list[str], planted: Callable[[], None] | None = None) -> Program:
    """Fork the program; it has everything loaded and no thread yet."""
    into, out = os.pipe()
    pid = os.fork()
    if pid:
        os.close(out)
        return Program(pid, into)
    code = 70
    try:
        os.close(into)
        for target in (1, 2):
            os.dup2(out, target)
        sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
        if planted:
            planted()
        code = app.main(argv)
        sys.stdout.flush()
    finally:
        os._exit(code)


def ended(argv: list[str]) -> str:
    """Run the program to its end, which must be a good one."""
    program = start(argv)
    code = program.end(kill=False)
    said = program.said.decode()
    if code:
        raise Lost(f"ended with {code}: {said}")
    return said


def acknowledges_early() -> None:
    """Plant the fault to be found: say ACK when an act is written but not committed."""
    from secretdesk.cli import acting
    from secretdesk.vault import journal

    honest = journal.append

    def append(*args: Any) -> Any:
        done = honest(*args)
        if not args[1].name.startswith("note_"):
            os.write(1, f"ACK {done.size - 1} {done.root.hex()}\n".encode())
        return done

    vars(journal)["append"] = append
    vars(acting)["acknowledge"] = lambda *_args: None


@dataclass(slots=True)
class Vault:
    """A vault under trial: what it acknowledged (act's last entry, root after it, words that must stand in it)."""

    folder: Path
    chance: random.Random
    promised: list[tuple[int, bytes, str, int]] = field(default_factory=list)
    size: int = 0
    acts: int = 0

    def argv(self, passphrase: int, *words: str) -> list[str]:
        given = ["--vault", str(self.folder), "--user", "officer", "--passphrase-fd", str(passphrase)]
        return ["--language", "en", *given, *words]

    def found(self) -> None:
        with held(json.dumps(founders()).encode(), TYPED) as (people, passphrase):
            new = ["--vault", str(self.folder), "new", "--unit", "U", "--kind", "test", "--founders-fd", str(people)]
            ended(new)
            ended(self.argv(passphrase, "act", "register_place", "code=A1", "name=A1", "level=juemi"))
        self.size = len(self.entries())

    def trial(self, number: int, planted: Callable[[], None] | None) -> None:
        """Let it write, kill it, open it again, look."""
        lines = [self._line(f"T{number:04d}-{k:02d}") for k in range(40)]
        before = self.size
        with held(TYPED, b"".join(json.dumps(one).encode() + b"\n" for one in lines)) as (passphrase, acts):
            argv = self.argv(passphrase, "act", "register_incoming", "--lines-fd", str(acts))
            program = start(argv, planted)
            self._wait(program)
            program.end(kill=True)
        for (seq, root), one in zip(program.acks, lines, strict=False):
            copies = int(one["copy_nos"].partition("-")[2])
            self.promised.append((seq, root, one["document_no"], copies))
        self.acts += len(program.acks)
        with held(TYPED) as (passphrase,):
            ended(self.argv(passphrase, "verify", "--depth", "tail"))
        self._look(before, lines, len(program.acks))

    def _line(self, name: str) -> dict[str, Any]:
        copies = self.chance.randint(*COPIES)
        today = time.strftime("%Y-%m-%d")
        return document(received_on=today, document_no=name, copy_nos=f"1-{copies}", level="机密")

    def _wait(self, program: Program) -> None:
        if self.chance.random() < 0.3:  # anywhere in its life, opening and recovering included
            program.listen(time.monotonic() + self.chance.uniform(0, LIVES_TO), lambda _said: False)
            return
        wanted = self.chance.randint(0, 8)
        if not program.listen(time.monotonic() + ENOUGH, lambda said: said.count(b"ACK ") >= wanted):
            program.listen(time.monotonic() + self.chance.uniform(0, SPAN), lambda _said: False)

    def _look(self, before: int, lines: list[dict[str, Any]], acknowledged: int) -> None:
        found = self.entries()
        self.size = len(found)
        written = [(one, found[one[2]][1]) for one, _ in found[before:] if one[11] == "register_incoming"]
        acts = sorted({one[3] for one, _ in written})
        if not acknowledged <= len(acts) <= acknowledged + 1:
            raise Lost(f"{acknowledged} acts acknowledged, {len(acts)} found")
        for act, line in zip(acts, lines, strict=False):
            copies = int(line["copy_nos"].partition("-")[2])
            bodies = [body for one, body in written if one[3] == act]
            if len(bodies) != copies + 1 or line["document_no"].encode() not in bodies[0]:
                raise Lost(f"act {act} is not whole")
        leaves = [hashlib.sha256(b"\0" + cbor2.dumps(one)).digest() for one, _ in found]
        for seq, root, name, copies in self.promised:
            if seq >= len(found) or name.encode() not in found[seq - copies][1]:
                raise Lost(f"acknowledged entry {seq} is not there")
            if (seq, root) == self.promised[-1][:2] and open_raw.root(leaves[: seq + 1]) != root:
                raise Lost(f"acknowledged root at {seq} is another")

    def entries(self) -> list[tuple[list[Any], bytes]]:
        """Read every envelope and its body with general tools."""
        _, log_key, book_key = open_raw.keys_of(self.folder, "officer", PASSPHRASES["officer"])
        assert log_key
        assert book_key
        bodies: dict[int, bytes] = {}
        log, book = (open_raw.database(self.folder / f"{n}.db", k) for n, k in (("log", log_key), ("book", book_key)))
        try:
            for one in (log, book):
                bodies |= dict(one.execute("SELECT seq, body FROM body"))
            envelopes = [cbor2.loads(row[0]) for row in log.execute("SELECT envelope FROM entry ORDER BY seq")]
        finally:
            log.close()
            book.close()
        return [(one, bodies[one[2]]) for one in envelopes]

    def verify_deep(self) -> None:
        """Let the program verify everything at the end."""
        leaves = [hashlib.sha256(b"\0" + cbor2.dumps(one)).digest() for one, _ in self.entries()]
        for seq, root, *_ in self.promised:
            if open_raw.root(leaves[: seq + 1]) != root:
                raise Lost(f"acknowledged root at {seq} is another")
        with held(TYPED) as (passphrase,):
            ended(self.argv(passphrase, "verify", "--depth", "deep"))


def run(folder: Path, trials: int, seed: int, planted: Callable[[], None] | None = None) -> int:
    """Kill that many times; return how many acts were acknowledged meanwhile. Raises `Lost`."""
    chance = random.Random(seed)
    acts = 0
    for first in range(0, trials, ROUND):
        vault = Vault(folder / f"v{first}", chance)
        vault.found()
        for number in range(first, min(first + ROUND, trials)):
            try:
                vault.trial(number, planted)
            except Lost as lost:
                raise Lost(f"seed {seed}, trial {number}: {lost}") from None
        vault.verify_deep()
        acts += vault.acts
        shutil.rmtree(vault.folder)
    return acts


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("folder", type=Path)
    given.add_argument("--trials", type=int, default=500)
    given.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    given.add_argument("--planted", action="store_true", help="acknowledge before the commit: it must be found")
    options = given.parse_args()
    began = time.monotonic()
    print(f"seed {options.seed}", flush=True)
    acts = run(options.folder, options.trials, options.seed, acknowledges_early if options.planted else None)
    took = time.monotonic() - began
    print(f"{options.trials} kills, {acts} acts acknowledged, none lost, deep verification clean, {took:.0f} s")


if __name__ == "__main__":
    main()
