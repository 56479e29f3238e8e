"""Attachments come back as they were kept, tell nothing by name or size of their words, and show every change."""

from __future__ import annotations

import hashlib
import random
import stat
from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Refusal, Tampering
from secretdesk.vault import files
from secretdesk.vault.files import CHUNK
from secretdesk.vault.keys import Keyring
from tests.vault.founding import OFFICER, SYS, found_slots, unlock

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    found_slots(tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def keyring(vault: Path) -> Keyring:
    return unlock(vault, OFFICER)


def path_of(vault: Path, name: str) -> Path:
    return vault / "files" / name[:2] / name


@pytest.mark.parametrize("length", [0, 1, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17])
def test_contents_come_back(vault: Path, keyring: Keyring, length: int) -> None:
    content = random.Random(length).randbytes(length)
    name = files.write(vault, keyring, content)
    assert files.read(vault, keyring, name) == content
    assert files.names(vault) == [name]
    path = path_of(vault, name)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    if length >= 20:
        assert content[:20] not in path.read_bytes()


def test_the_same_contents_are_kept_once_under_a_name_that_tells_nothing(vault: Path, keyring: Keyring) -> None:
    first, second = files.write(vault, keyring, b"same"), files.write(vault, keyring, b"same")
    assert first == second != hashlib.sha256(b"same").hexdigest()
    assert files.write(vault, keyring, b"other") != first
    assert len(files.names(vault)) == 2


def test_administrators_read_none(vault: Path, keyring: Keyring) -> None:
    name = files.write(vault, keyring, b"content")
    with pytest.raises(Refusal) as error:
        files.read(vault, unlock(vault, SYS), name)
    assert error.value.id == "no-vault-keys"


def test_every_change_is_damage(vault: Path, keyring: Keyring) -> None:
    name = files.write(vault, keyring, random.Random(1).randbytes(2 * CHUNK + 5))
    other = files.write(vault, keyring, random.Random(2).randbytes(2 * CHUNK + 5))
    path = path_of(vault, name)
    good = path.read_bytes()
    chance = random.Random(3)
    step = CHUNK + 16
    changed = [b"", good[:10], good[:20], good[:-1], good + b"x", good[: 20 + step], good[: 20 + 2 * step]]
    changed.append(good[:20] + good[20 + step : 20 + 2 * step] + good[20 : 20 + step] + good[20 + 2 * step :])
    changed.append(path_of(vault, other).read_bytes())
    for place in chance.sample(range(len(good) * 8), 60):
        bad = bytearray(good)
        bad[place >> 3] ^= 1 << (place & 7)
        changed.append(bytes(bad))
    for bad_ in changed:
        path.write_bytes(bad_)
        with pytest.raises(Tampering) as error:
            files.read(vault, keyring, name)
        assert error.value.id == "file-damaged"


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64])
def test_a_name_that_is_none_reads_nothing(vault: Path, keyring: Keyring, name: str) -> None:
    with pytest.raises(Tampering):
        files.read(vault, keyring, name)
