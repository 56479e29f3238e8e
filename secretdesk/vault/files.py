"""Attachments: encrypted files beside the databases, named after their contents, readable with the book's key alone."""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from secretdesk.errors import Obstacle, Tampering
from secretdesk.text import N_
from secretdesk.vault import durable
from secretdesk.vault.keys import TAG, Secret, derive, mac
from secretdesk.vault.troubles import sorting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from secretdesk.vault.keys import Keyring

FOLDER = "files"
CHUNK = 64 * 1024
_MAGIC = b"SDF1"
_SALT = 16
_NAMES = "SD/file-name/v1"
_CONTENTS = "SD/files/v1"


@dataclass(frozen=True, slots=True)
class Kept:
    """The files of one open vault."""

    folder: Path
    keyring: Keyring

    def write(self, content: bytes) -> str:
        """Keep contents and return their name once they are durable."""
        return write(self.folder, self.keyring, content)

    def read(self, name: str) -> bytes:
        """Return contents by name; `Tampering` where they are missing, cut, swapped or altered."""
        return read(self.folder, self.keyring, name)

    def there(self, name: str) -> bool:
        """Tell whether a file of this name lies there, without opening it."""
        with sorting():
            return _place(self.folder, name).is_file()

    def names(self) -> list[str]:
        return names(self.folder)


def write(folder: Path, keyring: Keyring, content: bytes) -> str:
    """Keep contents and return their name: the same contents have one name and are kept once."""
    name = mac(keyring.book_key(_NAMES), content).hex()
    place = _place(folder, name)
    with sorting():
        if place.exists():
            return name
    durable.make_folder(folder / FOLDER)
    durable.make_folder(place.parent)
    salt = os.urandom(_SALT)
    with derive(keyring.book_key(_CONTENTS), name, salt=salt) as key:
        durable.put(place, _MAGIC + salt + b"".join(_encrypted(key, content)))
    return name


def read(folder: Path, keyring: Keyring, name: str) -> bytes:
    """Return contents by name; `Tampering` where they are missing, cut, swapped or altered."""
    try:
        with sorting():
            data = _place(folder, name).read_bytes()
    except Obstacle as error:
        raise _damaged(name) from error
    start = len(_MAGIC) + _SALT
    if data[: len(_MAGIC)] != _MAGIC or len(data) < start + TAG:
        raise _damaged(name)
    with derive(keyring.book_key(_CONTENTS), name, salt=data[len(_MAGIC) : start]) as key:
        try:
            content = b"".join(_decrypted(key, memoryview(data)[start:]))
        except InvalidTag as error:
            raise _damaged(name) from error
    if not hmac.compare_digest(mac(keyring.book_key(_NAMES), content).hex(), name):
        raise _damaged(name)
    return content


def names(folder: Path) -> list[str]:
    """Return the names of all kept files, without opening any."""
    with sorting():
        return sorted(path.name for path in (folder / FOLDER).glob("??/*") if not path.name.endswith(".tmp"))


def _place(folder: Path, name: str) -> Path:
    if len(name) != 64 or set(name) - set("0123456789abcdef"):
        raise _damaged(name)
    return folder / FOLDER / name[:2] / name


def _encrypted(key: Secret, content: bytes) -> Iterator[bytes]:
    cipher = AESGCM(key.view)
    last = max(len(content) - 1, 0) // CHUNK
    for n in range(last + 1):
        yield cipher.encrypt(_nonce(n, last=n == last), content[n * CHUNK : (n + 1) * CHUNK], None)


def _decrypted(key: Secret, data: memoryview) -> Iterator[bytes]:
    cipher = AESGCM(key.view)
    step = CHUNK + TAG
    last = (len(data) - 1) // step
    for n in range(last + 1):
        yield cipher.decrypt(_nonce(n, last=n == last), data[n * step : (n + 1) * step], None)


def _nonce(n: int, *, last: bool) -> bytes:
    """Count chunks and mark the last, so that none can be dropped, swapped or cut off (the key serves one file)."""
    return n.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _damaged(name: str) -> Tampering:
    return Tampering(
        "file-damaged", N_("vault", "An attachment is missing, damaged or was altered: {name}.", name=name[:12])
    )
