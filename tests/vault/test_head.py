"""An older vault put back is known as older, and a torn or missing head is told apart from that."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from secretdesk.errors import Obstacle, Tampering
from secretdesk.vault import head, journal, slot_file, slots
from secretdesk.vault.connection import create_databases, open_databases
from secretdesk.vault.head import SLOT, Head, HeadFile
from secretdesk.vault.keys import SMALL_COMPUTER, Keyring
from tests.vault.founding import OFFICER, VAULT_ID, act, found_vault, opened, unlock, write

VAULT_FILES = ("vault.sdk", "vault.sdk.2", "log.db", "book.db", "head")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    found_vault(tmp_path / "vault")
    with opened(tmp_path / "vault") as databases:
        write(databases, act(3))
    return tmp_path / "vault"


def saved(vault: Path) -> dict[str, bytes]:
    return {name: (vault / name).read_bytes() for name in VAULT_FILES}


def put_back(vault: Path, files: dict[str, bytes], *names: str) -> None:
    for name in names:
        (vault / name).write_bytes(files[name])


def error_of_opening(vault: Path) -> Tampering:
    with pytest.raises(Tampering) as error, opened(vault):
        pass
    return error.value


def test_the_head_follows_every_act(vault: Path) -> None:
    with opened(vault) as databases:
        done = write(databases, act(2), minute=3)
        found = HeadFile(vault / "head", databases.keyring).found
    assert found == Head(size=5, root=done.root, time=done.time, slot_generation=slots.read(vault).generation)


def test_slots_are_written_in_turn(vault: Path) -> None:
    with opened(vault) as databases:
        before = (vault / "head").read_bytes()
        write(databases, act())
        after = (vault / "head").read_bytes()
    assert len(before) == len(after) == 2 * SLOT
    assert (before[:SLOT] == after[:SLOT]) != (before[SLOT:] == after[SLOT:])


@pytest.mark.parametrize(
    "names", [("log.db",), ("log.db", "book.db"), ("log.db", "book.db", "vault.sdk", "vault.sdk.2")]
)
def test_older_databases_are_a_rollback_with_counts(vault: Path, names: tuple[str, ...]) -> None:
    old = saved(vault)
    with opened(vault) as databases:
        write(databases, act(4))
    put_back(vault, old, *names)
    error = error_of_opening(vault)
    assert error.id == "rolled-back"
    assert (error.message.values["size"], error.message.values["before"], error.message.values["n"]) == (3, 7, 4)


def test_another_history_of_the_same_length_is_known(vault: Path) -> None:
    old = saved(vault)
    with opened(vault) as databases:
        write(databases, act(4))
        newest = (vault / "head").read_bytes()
    put_back(vault, old, "log.db", "book.db", "head")
    with opened(vault) as databases:
        write(databases, act(4, words=b"other"))
        write(databases, act(1))
    (vault / "head").write_bytes(newest)
    assert error_of_opening(vault).id == "history-replaced"


def test_databases_ahead_of_the_head_are_no_alarm(vault: Path) -> None:
    before = (vault / "head").read_bytes()
    with opened(vault) as databases:
        write(databases, act(300))
    (vault / "head").write_bytes(before)  # as after a power cut between commit and head
    with opened(vault) as databases:
        assert journal.size(databases.writer) == 303


def test_one_torn_slot_is_survived(vault: Path) -> None:
    good = (vault / "head").read_bytes()
    for slot in (0, 1):
        torn = bytearray(good)
        torn[slot * SLOT : slot * SLOT + 512] = random.Random(slot).randbytes(512)
        (vault / "head").write_bytes(torn)
        with opened(vault):
            pass


def test_every_flipped_bit_leaves_the_other_slot(vault: Path) -> None:
    good = (vault / "head").read_bytes()
    keyring = unlock(vault, OFFICER)
    for place in random.Random(1).sample(range(len(good) * 8), 300):
        bad = bytearray(good)
        bad[place >> 3] ^= 1 << (place & 7)
        (vault / "head").write_bytes(bad)
        file = HeadFile(vault / "head", keyring)
        assert file.found is not None
        assert file.found.size in {0, 3}
        file.close()


def test_a_missing_or_wholly_damaged_head_is_named(vault: Path) -> None:
    (vault / "head").write_bytes(bytes(2 * SLOT))
    assert error_of_opening(vault).id == "head-missing"
    (vault / "head").write_bytes(b"short")
    assert error_of_opening(vault).id == "head-missing"
    (vault / "head").unlink()
    assert error_of_opening(vault).id == "head-missing"


def test_a_head_of_another_vault_counts_for_nothing(vault: Path, tmp_path: Path) -> None:
    found_vault(tmp_path / "other")
    (vault / "head").write_bytes((tmp_path / "other" / "head").read_bytes())
    assert error_of_opening(vault).id == "head-missing"


def test_an_accepted_rollback_is_noted_and_ends_the_alarm(vault: Path) -> None:
    old = saved(vault)
    with opened(vault) as databases:
        write(databases, act(4))
    put_back(vault, old, "log.db", "book.db")
    with opened(vault, accept_rollback=True) as databases:
        assert databases.notes == ("rolled-back",)
        assert journal.size(databases.writer) == 3
    with opened(vault) as databases:
        assert databases.notes == ()
        assert write(databases, act()).size == 4


def real_vault(folder: Path) -> Keyring:
    keyring = slots.found(
        folder,
        vault_id=VAULT_ID,
        kind="real",
        account=OFFICER,
        name="Officer",
        passphrase="passphrase",
        kdf=SMALL_COMPUTER,
    )
    create_databases(folder, keyring)
    return keyring


def test_a_real_vault_keeps_a_second_head_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    vault = tmp_path / "vault"
    keyring = real_vault(vault)
    databases = open_databases(vault, keyring, kind="real")
    assert databases.notes == ("second-head-absent",)
    write(databases, act(2))
    databases.close()
    second = tmp_path / "state" / "secretdesk" / f"{VAULT_ID.hex()}.head"
    copy = HeadFile(second, keyring)
    assert copy.found
    assert copy.found.size == 2
    copy.close()
    shutil.copytree(vault, tmp_path / "old")
    databases = open_databases(vault, keyring, kind="real")
    assert databases.notes == ()
    write(databases, act(2))
    databases.close()
    with pytest.raises(Tampering) as error:  # the whole folder put back
        open_databases(tmp_path / "old", keyring, kind="real")
    assert error.value.id == "rolled-back"
    second.unlink()
    databases = open_databases(tmp_path / "old", keyring, kind="real")
    assert databases.notes == ("second-head-absent",)
    databases.close()


def test_other_kinds_leave_nothing_at_home(vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with opened(vault) as databases:
        write(databases, act())
    assert not (tmp_path / "state").exists()
    assert head.second_path(VAULT_ID).parent.parent == tmp_path / "state"


def test_a_home_that_cannot_be_written_is_said_and_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "state").write_text("in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    keyring = real_vault(tmp_path / "vault")
    databases = open_databases(tmp_path / "vault", keyring, kind="real")
    assert databases.notes == ("second-head-absent",)
    write(databases, act())
    databases.close()


def test_a_slot_file_older_than_the_head_is_known(vault: Path) -> None:
    old = saved(vault)
    keyring = unlock(vault, OFFICER)
    slots.change_passphrase(vault, keyring, "another one", kdf=slots.verified(vault, keyring).slots[0].kdf)
    databases = open_databases(vault, keyring, kind="test")
    write(databases, act())
    databases.close()
    put_back(vault, old, *slot_file.COPIES)
    with pytest.raises(Tampering) as error, opened(vault):
        pass
    assert error.value.id == "slot-file-rolled-back"


def test_a_head_that_cannot_be_written_is_no_lost_act_and_said_so(vault: Path) -> None:
    with opened(vault) as databases:
        assert databases._heads
        databases._heads._first.close()
        with pytest.raises(Obstacle) as error:
            write(databases, act(1))
        assert error.value.id == "act-unconfirmed"
    with opened(vault) as databases:
        assert journal.size(databases.writer) == 4


def test_a_second_head_that_fails_later_stops_no_act(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    databases = open_databases(tmp_path / "vault", real_vault(tmp_path / "vault"), kind="real")
    assert databases._heads
    assert databases._heads._second
    databases._heads._second.close()
    write(databases, act(1))
    assert write(databases, act(1)).size == 2
    databases.close()
