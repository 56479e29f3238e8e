"""What a verification spares because a deep one judged it before, and what it never spares."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from secretdesk.desk import audit
from secretdesk.vault import Report, slots
from secretdesk.vault.connection import open_connection
from tests.desk.conftest import Unit, passphrase
from tests.desk.sitting import sitting

OLD_ACT = "(SELECT act_id FROM main.act_signature ORDER BY act_id LIMIT 1 OFFSET 5)"


def altered(folder: Path, column: str) -> None:
    """Write into the signature of an old act, past all triggers."""
    keyring = slots.unlock(folder, "officer", passphrase("officer"), now=time.time_ns() // 1000)
    connection = open_connection(folder, keyring, guarded=False)
    connection.execute("DROP TRIGGER act_signature_stays_u")
    connection.execute(f"UPDATE main.act_signature SET {column} = zeroblob(length({column})) WHERE act_id = {OLD_ACT}")
    connection.execute(
        "CREATE TRIGGER act_signature_stays_u BEFORE UPDATE ON act_signature BEGIN SELECT RAISE(ABORT, 'append only'); END"
    )
    connection.close()
    keyring.wipe()


def judged(unit: Unit, depth: str, *, since_deep: bool = False, by: str = "officer") -> Report:
    with sitting(unit, by) as desk:
        return audit.verify(desk, depth, since_deep=since_deep)


@pytest.mark.parametrize("column", ["signature", "root"])
def test_signatures_are_spared_once_a_deep_verification_judged_them(test_desk: Unit, column: str) -> None:
    assert judged(test_desk, "deep").sound
    test_desk.desk.lock("test")
    altered(test_desk.folder, column)
    sparing = judged(test_desk, "chain"), judged(test_desk, "deep", since_deep=True)
    places = [{one.where for one in report.findings} for report in sparing]
    told = {f"log.act_signature.{column}"}
    assert places == ([set(), set()] if column == "signature" else [told, told]), "the head is never spared"
    assert {one.where for one in judged(test_desk, "deep").findings} == told
    chain = {one.where for one in judged(test_desk, "chain").findings}
    assert chain == (set() if column == "signature" else told)


def test_nothing_is_spared_while_a_finding_stands(test_desk: Unit) -> None:
    assert judged(test_desk, "deep").sound
    with sitting(test_desk, "officer") as desk:
        desk.note("verified", f"deep {desk.read(lambda reading: reading.next_id)} 1")
        desk.lock("test")
        altered(test_desk.folder, "signature")
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
        desk.note("verified", f"deep {desk.read(lambda reading: reading.next_id)} 0")
        desk.lock("test")
        altered(test_desk.folder, "signature")
    chains = [judged(test_desk, "chain", by=account) for account in ("audit", "officer")]
    for report in (*chains, judged(test_desk, "deep", since_deep=True)):
        assert "log.act_signature.signature" in {one.where for one in report.findings}


def test_a_note_under_the_name_of_whoever_verifies_needs_his_key(test_desk: Unit) -> None:
    with sitting(test_desk, "officer") as desk:
        desk.note("verified", f"deep {desk.read(lambda reading: reading.next_id)} 0")
        own, other = desk.session.keyring, desk.countersign("sysadmin", passphrase("sysadmin"))
        assert desk.read(lambda reading: reading.notes("note_verified", own))
        other.keyring.account = own.account
        assert not desk.read(lambda reading: reading.notes("note_verified", other.keyring))
        other.close()
