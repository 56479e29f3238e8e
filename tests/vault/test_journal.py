"""What was appended is read back as it was, signed as a whole, and any change of it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from secretdesk.errors import Refusal, Tampering
from secretdesk.vault import checkpoint, codec, journal, merkle
from secretdesk.vault.checkpoint import TreeHead
from secretdesk.vault.clock import STEPPED_BACK
from secretdesk.vault.journal import NewAct, Signer
from tests.vault.founding import (
    AUDIT,
    LEADER,
    NOW,
    OFFICER,
    SYS,
    VAULT_ID,
    act,
    clock,
    found_vault,
    opened,
    signer,
    unlock,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from secretdesk.vault.connection import Databases


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    found_vault(tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def databases(vault: Path) -> Iterator[Databases]:
    with opened(vault) as opened_:
        yield opened_


def test_an_act_of_many_entries_comes_back(databases: Databases) -> None:
    first = write(databases, act(1, name="Founded", sort="office"))
    second = write(databases, act(3), minute=5)
    assert (first.first_seq, first.size, first.act_id) == (0, 1, 0)
    assert (second.first_seq, second.size, second.act_id, second.time) == (1, 4, 1, NOW + 300_000_000)
    assert journal.size(databases.writer) == 4
    found = list(journal.entries(databases.writer, 0, 10))
    assert [(e.seq, e.act_id, e.body) for e in found] == [
        (0, 0, b"body0"),
        (1, 1, b"body0"),
        (2, 1, b"body1"),
        (3, 1, b"body2"),
    ]
    envelope = found[3].envelope
    assert (envelope.vault_id, envelope.seq, envelope.act_id, envelope.object_id) == (VAULT_ID, 3, 1, 2)
    assert (envelope.account, envelope.role, envelope.act, envelope.act_version) == (OFFICER, "officer", "Noted", 1)
    assert (envelope.kind, envelope.register_no, envelope.level_rank) == ("copy", "2026-2", 2)
    assert (envelope.time, envelope.raw_clock, envelope.session) == (second.time, second.time, b"session")


def test_reading_starts_and_stops_where_asked(databases: Databases) -> None:
    write(databases, act(10))
    assert [e.seq for e in journal.entries(databases.writer, 4, 3)] == [4, 5, 6]
    assert list(journal.entries(databases.writer, 10, 3)) == []
    assert journal.entry(databases.writer, 9).seq == 9
    with pytest.raises(IndexError):
        journal.entry(databases.writer, 10)


def test_bodies_lie_where_their_sort_belongs(databases: Databases) -> None:
    write(databases, act(2, sort="office"))
    write(databases, act(3))
    assert databases.writer.execute("SELECT seq FROM main.body").fetchall() == [(0,), (1,)]
    assert databases.writer.execute("SELECT seq FROM book.body").fetchall() == [(2,), (3,), (4,)]
    assert journal.body(databases.writer, 1) == b"body1"
    assert journal.body(databases.writer, 4) == b"body2"


def test_an_auditor_reads_office_bodies_only(vault: Path) -> None:
    with opened(vault) as databases:
        write(databases, act(1, sort="office"))
        write(databases, act(1))
    with opened(vault, AUDIT) as databases:
        assert journal.body(databases.writer, 0) == b"body0"
        with pytest.raises(Refusal) as error:
            journal.body(databases.writer, 1)
        assert error.value.id == "body-not-here"
        assert journal.head(databases.writer).size == 2


def test_the_stream_of_an_object(databases: Databases) -> None:
    for _ in range(3):
        write(databases, act(2, first_object=5))
    assert [e.seq for e in journal.stream(databases.writer, "copy", 6)] == [1, 3, 5]
    assert list(journal.stream(databases.writer, "person", 6)) == []


def test_everyone_named_signs_the_same_head_once(vault: Path, databases: Databases) -> None:
    cosigners = [unlock(vault, LEADER), unlock(vault, SYS)]
    write(databases, act(2))
    done = write(databases, act(3), cosigners=cosigners)
    found = journal.signatures(databases.writer, done.act_id)
    assert [s.account for s in found] == [OFFICER, LEADER, SYS]
    head = TreeHead(vault_id=VAULT_ID, size=done.size, root=done.root)
    assert {(s.size, s.root) for s in found} == {(5, done.root)}
    for signature, keyring in zip(found, [databases.keyring, *cosigners], strict=True):
        assert checkpoint.signed_by(keyring.sign_public, signature.signature, head)
        assert not checkpoint.signed_by(keyring.seal_public, signature.signature, head)


def test_nobody_signs_twice_or_for_another(vault: Path, databases: Databases) -> None:
    with pytest.raises(Refusal) as error:
        write(databases, act(), cosigners=[databases.keyring])
    assert error.value.id == "same-person-twice"
    other = Signer(account=LEADER, role="leader", keyring=databases.keyring)
    with pytest.raises(ValueError, match="own keyring"), databases.writer.transaction() as connection:
        journal.append(connection, act(), other, [], clock(), b"")
    assert journal.size(databases.writer) == 0


def test_the_root_is_that_of_all_stored_envelopes(databases: Databases) -> None:
    for n in (1, 254, 1, 1, 300, 512, 7):
        done = write(databases, act(n))
        leaves = merkle.leaf_hashes(data for _, data in journal.envelopes(databases.writer, 0, 10_000))
        assert len(leaves) == done.size
        assert done.root == merkle.root_of(leaves) == journal.head(databases.writer).root
    blocks = databases.writer.execute("SELECT n, hash FROM block ORDER BY n").fetchall()
    assert blocks == [(i, merkle.root_of(leaves[i * 256 : (i + 1) * 256])) for i in range(len(leaves) // 256)]


def test_the_tree_goes_on_after_reopening_and_after_a_rollback(vault: Path) -> None:
    with opened(vault) as databases:
        write(databases, act(300))
    with opened(vault) as databases:
        connection = databases.writer

        def broken_off() -> None:
            with connection.transaction():
                journal.append(connection, act(5), signer(databases.keyring), [], clock(), b"")
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            broken_off()
        done = write(databases, act(2))
        assert (done.first_seq, done.size) == (300, 302)
        leaves = merkle.leaf_hashes(data for _, data in journal.envelopes(databases.writer, 0, 1000))
        assert done.root == merkle.root_of(leaves)
        assert journal.tree_at(databases.writer, 257).root() == merkle.root_of(leaves[:257])


def test_several_acts_in_one_transaction(databases: Databases) -> None:
    with databases.writer.transaction() as connection:
        for n in (1, 2, 3):
            done = journal.append(connection, act(n), signer(databases.keyring), [], clock(), b"")
    assert (done.first_seq, done.size) == (3, 6)
    leaves = merkle.leaf_hashes(data for _, data in journal.envelopes(databases.writer, 0, 100))
    assert done.root == merkle.root_of(leaves)


def test_inclusion_is_proved_for_old_and_new_sizes(databases: Databases) -> None:
    roots = {}
    for n in (1, 200, 80, 300):
        done = write(databases, act(n))
        roots[done.size] = done.root
    for size, root in roots.items():
        for seq in {0, size // 2, size - 1}:
            proof = journal.inclusion(databases.writer, seq, size)
            ((_, envelope),) = journal.envelopes(databases.writer, seq, 1)
            assert merkle.verify_inclusion(merkle.leaf_hash(envelope), seq, size, proof, root)
    assert journal.prover(databases.writer, 281).root == roots[281]


def test_an_act_outside_a_transaction_is_our_own_fault(databases: Databases) -> None:
    with pytest.raises(RuntimeError):
        journal.append(databases.writer, act(), signer(databases.keyring), [], clock(), b"")
    empty = NewAct(name="Nothing", version=1, sort="desk", portions=[])
    with pytest.raises(ValueError, match="at least one"), databases.writer.transaction() as connection:
        journal.append(connection, empty, signer(databases.keyring), [], clock(), b"")


def test_a_clock_set_back_is_flagged_once_and_time_stands(databases: Databases) -> None:
    write(databases, act(), minute=60)
    back = write(databases, act(), minute=10)
    assert back.flags & STEPPED_BACK
    assert back.time == NOW + 3600_000_000
    assert journal.entry(databases.writer, 1).envelope.raw_clock == NOW + 600_000_000
    assert not write(databases, act(), minute=11).flags
    with databases.writer.transaction() as connection:
        done = journal.append(connection, act(), signer(databases.keyring), [], clock(12, correction=True), b"")
    assert done.time == NOW + 720_000_000


def test_a_checkpoint_is_a_note_everyone_can_read(databases: Databases) -> None:
    done = write(databases, act(5))
    with databases.writer.transaction() as connection:
        note = journal.add_checkpoint(connection, [signer(databases.keyring)])
    parsed = checkpoint.parse(note)
    assert (parsed.head.size, parsed.head.root, parsed.head.vault_id) == (5, done.root, VAULT_ID)
    keys = {checkpoint.key_name(OFFICER): databases.keyring.sign_public}
    assert checkpoint.verify(parsed, keys) == (checkpoint.key_name(OFFICER),)
    assert list(journal.checkpoints(databases.writer)) == [note]


def tampered(databases: Databases, table: str, column: str, value: str, seq: int = 3) -> None:
    """Change a row behind the journal's back, with a raw tool and the right keys."""
    raw = databases.maintenance()
    schema, name = table.split(".")
    key = "n" if name == "block" else "seq"
    raw.execute(f"DROP TRIGGER {schema}.{name}_stays_u")
    raw.execute(f"UPDATE {table} SET {column} = {value} WHERE {key} = {seq}")


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("book.body", "body", "x'00'"),
        ("book.body", "salt", "zeroblob(32)"),
        ("main.entry", "envelope", "x'00'"),
        ("main.entry", "envelope", "(SELECT envelope FROM entry WHERE seq = 4)"),
        ("main.entry", "act_id", "2"),
    ],
)
def test_a_changed_entry_is_named(databases: Databases, table: str, column: str, value: str) -> None:
    write(databases, act(6))
    tampered(databases, table, column, value)
    with pytest.raises(Tampering) as error:
        list(journal.entries(databases.writer, 0, 10))
    assert error.value.id == "entry-damaged"
    assert error.value.message.values["seq"] == 3
    assert [e.seq for e in journal.entries(databases.writer, 4, 10)] == [4, 5]


def test_a_missing_block_is_damage(databases: Databases) -> None:
    write(databases, act(600))
    raw = databases.maintenance()
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("DROP TRIGGER block_stays_d")
    raw.execute("DELETE FROM block WHERE n = 0")
    with pytest.raises(Tampering) as error:
        journal.inclusion(databases.writer, 5, 600)
    assert error.value.id == "journal-incomplete"


def test_a_body_ahead_of_the_journal_stops_the_next_act(databases: Databases) -> None:
    """As when log.db alone was put back to an older state and its head accepted."""
    write(databases, act(2))
    databases.maintenance().execute("INSERT INTO book.body VALUES (2, zeroblob(32), x'00')")
    with pytest.raises(Tampering) as error:
        write(databases, act(1))
    assert error.value.id == "journal-incomplete"
    assert journal.size(databases.writer) == 2


def test_a_destroyed_body_leaves_its_entry(databases: Databases) -> None:
    write(databases, act(3))
    raw = databases.maintenance()
    raw.execute("DROP TRIGGER book.body_stays_d")
    raw.execute("DELETE FROM book.body WHERE seq = 1")
    assert [e.body for e in journal.entries(databases.writer, 0, 10)] == [b"body0", None, b"body2"]
    assert journal.head(databases.writer).size == 3


def test_the_salt_is_given_for_disclosure(databases: Databases) -> None:
    write(databases, act(1, sort="office"))
    write(databases, act(2))
    for seq in range(3):
        envelope = journal.entry(databases.writer, seq).envelope
        salt = journal.salt(databases.writer, seq)
        assert codec.is_digest_of(envelope.digest, salt, journal.body(databases.writer, seq))
    with pytest.raises(IndexError):
        journal.salt(databases.writer, 3)


def test_no_two_equal_bodies_have_equal_digests(databases: Databases) -> None:
    write(databases, act(1))
    write(databases, act(1))
    first, second = journal.entries(databases.writer, 0, 2)
    assert first.body == second.body
    assert first.envelope.digest != second.envelope.digest
