"""A backup is one only after it was reopened and verified, and no later change of it passes."""

from __future__ import annotations

import random
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.vault import backup, checkpoint, files, journal
from secretdesk.vault.checkpoint import key_name
from tests.vault.founding import OFFICER, SYS, act, found_vault, opened, signer, write

if TYPE_CHECKING:
    from pathlib import Path

    from secretdesk.vault.connection import Databases

STAMP = "20270115T0800Z"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    found_vault(tmp_path / "vault")
    with opened(tmp_path / "vault") as databases:
        write(databases, act(300))
        files.write(tmp_path / "vault", databases.keyring, b"attachment")
    (tmp_path / "stick").mkdir()
    return tmp_path / "vault"


def readable(folder: Path) -> None:
    """What a caller does at least: open the copy as a vault and read it through."""
    with opened(folder) as copy:
        assert len(list(journal.entries(copy.writer, 0, 1000))) == 300
        (name,) = files.names(folder)
        assert files.read(folder, copy.keyring, name) == b"attachment"


def make(databases: Databases, to: Path, stamp: str = STAMP) -> Path:
    return backup.backup(databases, to, stamp=stamp, signers=[signer(databases.keyring)], verify=readable)


def test_a_backup_opens_as_the_vault_it_copies(vault: Path, tmp_path: Path) -> None:
    with opened(vault) as databases:
        folder = make(databases, tmp_path / "stick")
        keys = {key_name(OFFICER): databases.keyring.sign_public}
    assert folder == tmp_path / "stick" / f"backup-{STAMP}"
    assert [p.name for p in (tmp_path / "stick").iterdir()] == [folder.name]
    note = backup.check(folder, keys)
    assert note.head.size == 300
    assert checkpoint.verify(note, keys) == (key_name(OFFICER),)
    readable(folder)
    with opened(folder) as copy:  # and goes on as a vault
        assert write(copy, act(1)).size == 301


def test_pages_are_encrypted_in_the_copy_too(vault: Path, tmp_path: Path) -> None:
    with opened(vault) as databases:
        write(databases, act(1, words=b"CANARY"))
        folder = backup.backup(
            databases, tmp_path / "stick", stamp=STAMP, signers=[signer(databases.keyring)], verify=lambda _: None
        )
    for path in folder.rglob("*"):
        assert path.is_dir() or b"CANARY" not in path.read_bytes()
        assert path.is_dir() or not path.read_bytes().startswith(b"SQLite")


def test_the_manifest_is_read_by_bare_tools(vault: Path, tmp_path: Path) -> None:
    with opened(vault) as databases:
        folder = make(databases, tmp_path / "stick")
    run = subprocess.run(["sha256sum", "-c", "MANIFEST"], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert "log.db: OK" in run.stdout
    assert "head: OK" in run.stdout


def test_what_the_check_finds_keeps_it_from_being_a_backup(vault: Path, tmp_path: Path) -> None:
    def refuse(folder: Path) -> None:
        assert folder.name.endswith(".part")
        raise Tampering("found", "something is wrong")  # type: ignore[arg-type]

    with opened(vault) as databases, pytest.raises(Tampering) as error:
        backup.backup(databases, tmp_path / "stick", stamp=STAMP, signers=[signer(databases.keyring)], verify=refuse)
    assert error.value.id == "found"
    assert list((tmp_path / "stick").iterdir()) == []


def test_progress_is_told_and_may_cancel(vault: Path, tmp_path: Path) -> None:
    told: dict[backup.Stage, tuple[int, int]] = {}

    def progress(stage: backup.Stage, done: int, of: int) -> None:
        assert done >= told.get(stage, (0, 0))[0]
        told[stage] = (done, of)

    def cancelling(at: backup.Stage) -> backup.Told:
        def cancel(stage: backup.Stage, _done: int, _of: int) -> None:
            if stage == at:
                raise KeyboardInterrupt

        return cancel

    with opened(vault) as databases:
        signers = [signer(databases.keyring)]
        backup.backup(databases, tmp_path / "stick", stamp=STAMP, signers=signers, verify=readable, progress=progress)
        assert list(told) == ["copying", "attachments", "checking"], "the fourth is told by whoever verifies"
        assert all(done == of > 0 for done, of in told.values())
        for at in told:
            with pytest.raises(KeyboardInterrupt):
                backup.backup(
                    databases, tmp_path / "stick", stamp="2", signers=signers, verify=readable, progress=cancelling(at)
                )
            assert [p.name for p in (tmp_path / "stick").iterdir()] == [f"backup-{STAMP}"]
        write(databases, act(1))  # the vault works on


def test_a_backup_does_not_overwrite_another(vault: Path, tmp_path: Path) -> None:
    with opened(vault) as databases:
        folder = make(databases, tmp_path / "stick")
        before = (folder / "MANIFEST").read_bytes()
        with pytest.raises(Obstacle) as error:
            make(databases, tmp_path / "stick")
    assert error.value.id == "backup-exists"
    assert (folder / "MANIFEST").read_bytes() == before


def test_a_medium_that_is_gone_is_an_obstacle(vault: Path, tmp_path: Path) -> None:
    with opened(vault) as databases, pytest.raises(Obstacle) as error:
        make(databases, tmp_path / "no stick")
    assert error.value.id == "file-missing"


def test_administrators_make_none(vault: Path, tmp_path: Path) -> None:
    with opened(vault, SYS) as databases, pytest.raises(Refusal):
        make(databases, tmp_path / "stick")


def test_leftovers_of_a_crash_are_no_hindrance(vault: Path, tmp_path: Path) -> None:
    part = tmp_path / "stick" / f"backup-{STAMP}.part"
    part.mkdir()
    (part / "log.db").write_bytes(b"half")
    with opened(vault) as databases:
        make(databases, tmp_path / "stick")
    assert not part.exists()


def test_every_change_of_a_backup_is_found(vault: Path, tmp_path: Path) -> None:
    with opened(vault) as databases:
        folder = make(databases, tmp_path / "stick")
        keys = {key_name(OFFICER): databases.keyring.sign_public}
    names = sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file())
    chance = random.Random(5)
    for name in names:
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy)
        data = bytearray((copy / name).read_bytes())
        data[chance.randrange(len(data))] ^= 1
        (copy / name).write_bytes(data)
        with pytest.raises(Tampering):
            backup.check(copy, keys)
        (copy / name).unlink()
        with pytest.raises(Tampering):
            backup.check(copy, keys)
        shutil.rmtree(copy)
    (folder / "extra").write_bytes(b"")
    with pytest.raises(Tampering) as error:
        backup.check(folder, keys)
    assert error.value.message.values["name"] == "extra"
    (folder / "extra").unlink()
    backup.check(folder, keys)
    with pytest.raises(Tampering):
        backup.check(folder, {key_name(OFFICER): bytes(32)})
