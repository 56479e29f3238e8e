"""What a verification spares because a deep one judged it before, and what it never spares."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from secretdesk.desk import audit
from secretdesk.desk.desk import Desk
from secretdesk.errors import Tampering
from secretdesk.vault import Reading, Report, journal, slots
from secretdesk.vault.connection import open_connection
from secretdesk.vault.verifying.judged import mark_of
from tests.desk.conftest import Unit, passphrase
from tests.desk.sitting import sitting

OLD_ACT = "(SELECT act_id FROM main.act_signature ORDER BY act_id LIMIT 1 OFFSET 5)"


def altered(folder: Path, column: str) -> None:
    """Write into the signature of an old act, past all triggers."""
    keyring = slots.unlock(folder, "officer", passphrase("officer"), now=time.time_ns() // 1000)
    connection = open_connection(folder, keyring, guarded=False)
    connection.execute("DROP TRIGGER act_signature_stays_u")
    other = "size + 1" if column == "size" else f"zeroblob(length({column}))"
    connection.execute(f"UPDATE main.act_signature SET {column} = {other} WHERE act_id = {OLD_ACT}")
    connection.execute(
        "CREATE TRIGGER act_signature_stays_u BEFORE UPDATE ON act_signature BEGIN SELECT RAISE(ABORT, 'append only'); END"
    )
    connection.close()
    keyring.wipe()


def judged(unit: Unit, depth: str, *, since_deep: bool = False, by: str = "officer") -> Report:
    with sitting(unit, by) as desk:
        return audit.verify(desk, depth, since_deep=since_deep)


def note_as_judged(desk: Desk, *, size: int | None = None, mark: bytes | None = None) -> None:
    """Note a deep verification of what stands now, as `audit.verify` would, without having made one."""

    def as_it_is(reading: Reading) -> tuple[int, bytes]:
        to = reading.next_id if size is None else min(size, reading.next_id)
        root = journal.tree_at(reading.connection, to).root()
        return to if size is None else size, mark_of(reading.connection, to, root)

    to, found = desk.read(as_it_is)
    desk.note("verified", f"deep {to} 0 {(found if mark is None else mark).hex()}".strip())


@pytest.mark.parametrize("column", ["signature", "root", "size"])
def test_what_was_altered_since_a_deep_verification_is_found(test_desk: Unit, column: str) -> None:
    assert judged(test_desk, "deep").sound
    test_desk.desk.lock("test")
    altered(test_desk.folder, column)
    told = {f"log.act_signature.{column}"}
    for depth, since_deep in (("chain", False), ("deep", True), ("deep", False), ("chain", False)):
        report = judged(test_desk, depth, since_deep=since_deep)
        assert {one.where for one in report.findings} == told


def test_signatures_are_spared_once_a_deep_verification_judged_them(test_desk: Unit) -> None:
    with sitting(test_desk, "officer") as desk:
        altered(test_desk.folder, "signature")
        note_as_judged(desk)
    assert judged(test_desk, "chain").sound
    assert judged(test_desk, "deep", since_deep=True).sound
    assert judged(test_desk, "chain", by="audit").findings, "by his own deep verifications alone"
    assert judged(test_desk, "deep").findings


@pytest.mark.parametrize("mark", [b"", bytes(32)], ids=["none", "another"])
def test_a_note_without_the_mark_of_what_stands_here_spares_nothing(test_desk: Unit, mark: bytes) -> None:
    with sitting(test_desk, "officer") as desk:
        altered(test_desk.folder, "signature")
        note_as_judged(desk, mark=mark)
    assert not judged(test_desk, "chain").sound
    assert not judged(test_desk, "deep", since_deep=True).sound


def test_a_note_vouches_for_nothing_behind_itself(test_desk: Unit) -> None:
    with sitting(test_desk, "officer") as desk:
        note_as_judged(desk, size=10**6)
        assert audit._judged_deep(desk) is None
        size = desk.read(lambda reading: reading.next_id)
        note_as_judged(desk, size=size)
        found = audit._judged_deep(desk)
        assert found is not None
        assert found.size == size


def test_nothing_is_spared_while_a_finding_stands(test_desk: Unit) -> None:
    with sitting(test_desk, "officer") as desk:
        altered(test_desk.folder, "signature")
        note_as_judged(desk)
        desk.note("verified", f"deep {desk.read(lambda reading: reading.next_id)} 1")
    assert not judged(test_desk, "chain").sound
    assert not judged(test_desk, "deep", since_deep=True).sound


def test_nothing_is_spared_where_none_was_judged(test_desk: Unit) -> None:
    test_desk.desk.lock("test")
    altered(test_desk.folder, "signature")
    assert not judged(test_desk, "chain").sound
    assert not judged(test_desk, "deep", since_deep=True).sound
    assert not judged(test_desk, "chain").sound, "a deep verification that found something spares nothing"


def test_a_verification_that_somebody_else_noted_spares_nothing(test_desk: Unit) -> None:
    with sitting(test_desk, "sysadmin") as desk:
        altered(test_desk.folder, "signature")
        note_as_judged(desk)
    chains = [judged(test_desk, "chain", by=account) for account in ("audit", "officer")]
    for report in (*chains, judged(test_desk, "deep", since_deep=True)):
        assert "log.act_signature.signature" in {one.where for one in report.findings}


def test_a_note_under_the_name_of_whoever_verifies_needs_his_key(test_desk: Unit) -> None:
    with sitting(test_desk, "officer") as desk:
        note_as_judged(desk)
        own, other = desk.session.keyring, desk.countersign("sysadmin", passphrase("sysadmin"))
        assert desk.read(lambda reading: reading.notes("note_verified", own))
        other.keyring.account = own.account
        assert not desk.read(lambda reading: reading.notes("note_verified", other.keyring))
        other.close()


def test_a_damaged_page_is_named_by_a_backup_and_acts_go_on(test_desk: Unit, tmp_path: Path) -> None:
    book = test_desk.folder / "book.db"
    with book.open("r+b") as file:
        file.seek(book.stat().st_size // 4096 // 2 * 4096 + 100)
        sign = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([sign[0] ^ 1]))
    desk = test_desk.desk
    with pytest.raises(Tampering) as told:
        desk.vault.backup(tmp_path, stamp="1", signers=[desk.session.signer]).result()
    assert told.value.id == "backup-damaged"
    assert not (tmp_path / "backup-1.part").exists()
    desk.note("verified", "tail 0 0")  # refused until the next unlock where the copying met the page
