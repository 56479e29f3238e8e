"""Damage to the two files of a vault: each kind is named, none is repaired, none opens."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.errors import Obstacle, Tampering
from secretdesk.vault import journal
from tests.vault.founding import act, found_vault, opened, write


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    found_vault(folder)
    return folder


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(("name", "place"), [("log.db", 5), ("log.db", 900), ("book.db", 5), ("book.db", 2000)])
def test_a_damaged_first_page_is_damage(vault: Path, name: str, place: int) -> None:
    flip(vault / name, place)
    with pytest.raises(Tampering) as error, opened(vault):
        pass
    assert error.value.id == "database-damaged"


def test_a_damaged_later_page_is_damage_when_read(vault: Path) -> None:
    with opened(vault) as databases:
        for _ in range(3):
            write(databases, act(200))
    pages = (vault / "log.db").stat().st_size // 4096
    for page in range(20, pages - 1, 5):
        flip(vault / "log.db", page * 4096 + 77)
    with pytest.raises(Tampering) as error, opened(vault) as databases:
        list(journal.entries(databases.writer, 0, 1000))
    assert error.value.id == "database-damaged"


@pytest.mark.parametrize("name", ["log.db", "book.db"])
@pytest.mark.parametrize("length", [0, 1, 16, 4096, 5000, 8192])
def test_a_truncated_file_is_damage(vault: Path, name: str, length: int) -> None:
    with opened(vault) as databases:
        write(databases, act(50))
    os.truncate(vault / name, length)
    with pytest.raises(Tampering) as error, opened(vault) as databases:
        list(journal.entries(databases.writer, 0, 1000))
    assert error.value.id == "database-damaged"


@pytest.mark.parametrize("name", ["log.db", "book.db"])
def test_a_missing_file_is_named_and_not_made_anew(vault: Path, name: str) -> None:
    (vault / name).unlink()
    with pytest.raises(Tampering) as error, opened(vault):
        pass
    assert error.value.id == "database-missing"
    assert error.value.message.values["name"] == name
    assert not (vault / name).exists()


def test_a_database_in_clear_is_refused(vault: Path) -> None:
    (vault / "book.db").unlink()
    clear = sqlcipher.connect(vault / "book.db")
    clear.execute("CREATE TABLE meta (name, value)")
    clear.commit()
    clear.close()
    with pytest.raises(Tampering) as error, opened(vault):
        pass
    assert error.value.id == "database-damaged"


def test_files_of_two_vaults_do_not_mix(vault: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    found_vault(other)
    (vault / "book.db").write_bytes((other / "book.db").read_bytes())
    with pytest.raises(Tampering), opened(vault):
        pass


def test_a_newer_format_has_its_own_sentence(vault: Path) -> None:
    with opened(vault) as databases:
        maintenance = databases.maintenance()
        maintenance.execute("DROP TRIGGER meta_stays_u")
        maintenance.execute("UPDATE main.meta SET value = 2 WHERE name = 'format'")
    with pytest.raises(Obstacle) as error, opened(vault):
        pass
    assert error.value.id == "newer-format"
