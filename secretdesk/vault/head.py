"""The head file: how far the journal had come, kept outside the databases so that older ones are known as older."""

from __future__ import annotations

import hmac
import os
import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.errors import Obstacle, Tampering
from secretdesk.text import N_
from secretdesk.vault import durable
from secretdesk.vault.keys import Secret, mac
from secretdesk.vault.troubles import sorting

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.vault.keys import Keyring

FILE = "head"
SLOT = 4096
_MAGIC = b"SDH1"
_LAYOUT = struct.Struct(">4s16sQQ32sqQ")
_SIGNED = SLOT - 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Size and root of the journal after the last acknowledged act, its time, and the slot file's generation then."""

    size: int
    root: bytes
    time: int
    slot_generation: int


class HeadFile:
    """Two slots written in turn, so that one torn by a power cut leaves the other."""

    def __init__(self, path: Path, keyring: Keyring) -> None:
        self._vault_id = keyring.vault_id
        self._key: Secret = keyring.head_key
        with sorting():
            self._handle = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        self._count = 0
        self.found = self._read()

    def write(self, head: Head) -> None:
        """Make a head durable before the act is acknowledged."""
        count = self._count + 1
        fields = _LAYOUT.pack(
            _MAGIC, self._vault_id, count, head.size, head.root, head.time, head.slot_generation
        ).ljust(_SIGNED, b"\0")
        with sorting():
            os.lseek(self._handle, SLOT * (count % 2), os.SEEK_SET)
            os.write(self._handle, fields + mac(self._key, fields))
            getattr(os, "fdatasync", os.fsync)(self._handle)
        self._count = count

    def close(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _read(self) -> Head | None:
        """Return the later sound slot, or None where there is none."""
        found = None
        with sorting():
            os.lseek(self._handle, 0, os.SEEK_SET)
            data = os.read(self._handle, 2 * SLOT)
        for slot in (data[:SLOT], data[SLOT:]):
            if len(slot) != SLOT or not hmac.compare_digest(slot[_SIGNED:], mac(self._key, slot[:_SIGNED])):
                continue
            magic, vault_id, count, size, root, time, generation = _LAYOUT.unpack_from(slot)
            if (magic, vault_id) == (_MAGIC, self._vault_id) and count > self._count:
                self._count = count
                found = Head(size=size, root=root, time=time, slot_generation=generation)
        return found


def peek(folder: Path) -> Head | None:
    """Return the head as it stands there, not authenticated: what a cover shows, to be compared with paper."""
    with suppress(OSError):
        data = (folder / FILE).read_bytes()
        slots = [_LAYOUT.unpack_from(data, at) for at in (0, SLOT) if len(data) >= at + _LAYOUT.size]
        known = [one for one in slots if one[0] == _MAGIC]
        if known:
            _, _, _, size, root, time, generation = max(known, key=lambda one: one[2])
            return Head(size=size, root=root, time=time, slot_generation=generation)
    return None


def make(path: Path) -> None:
    """Make an empty head file, at its full size so that later writes need no new space."""
    durable.create(path, bytes(2 * SLOT))


def second_path(vault_id: bytes) -> Path:
    """Return where the second copy of a real vault's head lies: in the state folder of the user."""
    root = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".local" / "state"
    return Path(root) / "secretdesk" / f"{vault_id.hex()}.head"


class Heads:
    """The head in the vault and, of a real vault, its second copy; `second_absent` where that is new or cannot be."""

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self._first = HeadFile(folder / FILE, keyring)
        self._second: HeadFile | None = None
        self.second_absent = False
        if keyring.kind == "real":
            self._open_second(keyring)

    @property
    def found(self) -> list[Head]:
        """What was remembered, the vault's own head first; `Tampering` where that is damaged."""
        if self._first.found is None:
            raise missing()
        second = self._second.found if self._second else None
        return [self._first.found] + ([second] if second else [])

    def write(self, head: Head) -> None:
        """Remember how far the journal has come. The act is durable already: a failing disk is said, nothing undone."""
        try:
            self._first.write(head)
        except Obstacle as error:
            raise Obstacle(
                "act-unconfirmed",
                N_(
                    "vault",
                    "This was recorded, but the disk did not confirm it. Look at the last entries before repeating.",
                ),
            ) from error
        if self._second:
            try:
                self._second.write(head)
            except Obstacle:
                self._second.close()
                self._second, self.second_absent = None, True

    def close(self) -> None:
        for file in (self._first, self._second):
            if file:
                file.close()

    def _open_second(self, keyring: Keyring) -> None:
        path = second_path(keyring.vault_id)
        self.second_absent = not path.exists()
        try:
            if self.second_absent:
                durable.make_folder(path.parent)
                make(path)
            self._second = HeadFile(path, keyring)
        except Obstacle:
            self.second_absent = True


def compare(found: Head, size: int, root_at: Callable[[int], bytes], slot_generation: int) -> None:
    """Refuse a vault that is older than, or other than, what its head remembers."""
    if size < found.size:
        raise Tampering(
            "rolled-back",
            N_(
                "vault",
                "An older state of the vault was put back: it has {size} entries, but {before} were recorded. "
                "{n} {n|entry is|entries are} missing.",
                size=size,
                before=found.size,
                n=found.size - size,
            ),
        )
    if root_at(found.size) != found.root:
        raise Tampering(
            "history-replaced",
            N_(
                "vault",
                "The journal is not the one recorded here: entries before number {size} differ.",
                size=found.size,
            ),
        )
    if slot_generation < found.slot_generation:
        raise older_slots(slot_generation, found.slot_generation)


def older_slots(generation: int, recorded: int) -> Tampering:
    return Tampering(
        "slot-file-rolled-back",
        N_(
            "vault",
            "An older file of keys was put back: it is number {generation}, but number {recorded} was recorded.",
            generation=generation,
            recorded=recorded,
        ),
    )


def missing() -> Tampering:
    return Tampering(
        "head-missing", N_("vault", "The file that remembers how far the journal had come is missing or damaged.")
    )
