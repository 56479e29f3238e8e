"""The databases open only as the role allows, with the promised settings, alone, and name what is in the way."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.errors import Obstacle, Refusal, SecretDeskError, Tampering
from secretdesk.vault import connection as connection_
from secretdesk.vault import guards, journal, slots, troubles
from secretdesk.vault.connection import Connection, create_databases, open_connection, open_databases
from secretdesk.vault.keys import CHEAP
from secretdesk.vault.memory import overwrites_freed
from tests.vault.founding import (
    AUDIT,
    LEADER,
    OFFICER,
    SEC,
    SYS,
    VAULT_ID,
    act,
    found_slots,
    found_vault,
    opened,
    unlock,
    write,
)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    found_vault(folder)
    return folder


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("value", "kind"), [(None, "null"), (b"", "blob"), (b"\x00a", "blob"), (True, "integer"), (0, "integer")]
)
def test_values_are_stored_as_they_are(vault: Path, value: object, kind: str) -> None:
    with opened(vault) as databases:
        ((stored, told),) = databases.writer.execute("SELECT ?1, typeof(?1)", (value,))
    assert (stored, told) == (value, kind)


def test_both_files_are_encrypted_and_the_owners_alone(vault: Path) -> None:
    with opened(vault) as databases:
        write(databases, act(3, words=b"CANARY in clear"))
    for path in vault.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path.name
        assert b"SQLite format 3" not in path.read_bytes()
        assert b"CANARY" not in path.read_bytes()
    for name in ("log.db", "book.db"):
        raw = sqlcipher.connect(vault / name)
        with pytest.raises(sqlcipher.DatabaseError):
            raw.execute("SELECT * FROM sqlite_master").fetchall()
        raw.close()


def test_settings_are_the_promised_ones(vault: Path) -> None:
    keyring = unlock(vault, OFFICER)
    connection = open_connection(vault, keyring, guarded=False)
    assert overwrites_freed() or connection.execute("PRAGMA cipher_memory_security").fetchone() == ("1",)
    for schema in ("main", "book"):
        found = {
            name: connection.execute(f"PRAGMA {schema}.{name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "locking_mode", "secure_delete", "mmap_size")
        }
        assert found == {
            "journal_mode": "truncate", "synchronous": 3, "locking_mode": "normal", "secure_delete": 1, "mmap_size": 0,
        }  # fmt: skip
    for name, value in (("temp_store", 2), ("recursive_triggers", 1), ("foreign_keys", 1), ("trusted_schema", 0)):
        assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)
    connection.close()


def test_a_setting_that_does_not_hold_is_refused(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(guards.SCHEMA_SETTINGS, "journal_mode", ("NONSENSE", "wal"))
    with pytest.raises(Tampering) as error:
        open_connection(vault, unlock(vault, OFFICER))
    assert error.value.id == "database-setting-refused"


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA key='x'",
        "PRAGMA rekey='x'",
        "PRAGMA temp_store=FILE",
        "PRAGMA journal_mode=WAL",
        "PRAGMA writable_schema=ON",
        "PRAGMA recursive_triggers=OFF",
        "PRAGMA cipher_use_hmac=OFF",
        "ATTACH ':memory:' AS other",
        "DETACH book",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t (x)",
        "DROP TABLE entry",
        "DROP TRIGGER entry_stays_u",
        "ALTER TABLE entry ADD COLUMN x",
        "REINDEX",
        "VACUUM INTO 'x'",
        "UPDATE entry SET at = 0",
        "DELETE FROM entry",
        "UPDATE book.body SET body = x''",
        "DELETE FROM body",
        "DELETE FROM act_signature",
        "UPDATE meta SET value = 0",
        "DELETE FROM checkpoint",
        "DELETE FROM seal_share",
        "DELETE FROM sqlite_master",
        "SELECT load_extension('x')",
        "SELECT sqlcipher_export('book')",
    ],
)
def test_a_session_changes_neither_structure_nor_settings_nor_the_past(vault: Path, statement: str) -> None:
    with opened(vault) as databases:
        write(databases, act())
        before = databases.writer.execute("SELECT count(*) FROM entry").fetchone()
        with pytest.raises(sqlcipher.DatabaseError):
            databases.writer.execute(statement)
        assert databases.writer.execute("SELECT count(*) FROM entry").fetchone() == before == (1,)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET at = 0",
        "DELETE FROM entry",
        "REPLACE INTO entry SELECT * FROM entry WHERE seq = 0",
        "INSERT INTO entry SELECT seq + 2, act_id, kind, object_id, name, at, envelope FROM entry WHERE seq = 1",
        "INSERT INTO entry SELECT -1, act_id, kind, object_id, name, at, envelope FROM entry WHERE seq = 1",
        "INSERT INTO entry SELECT 1, act_id, kind, object_id, name, at, envelope FROM entry WHERE seq = 0",
        "UPDATE book.body SET body = x''",
        "DELETE FROM book.body",
        "REPLACE INTO book.body VALUES (0, x'', x'')",
        "INSERT INTO book.body VALUES (0, x'', x'')",
        "INSERT INTO main.body VALUES (99, x'', x'')",
        "INSERT INTO block VALUES (5, x'')",
        "REPLACE INTO act_signature SELECT * FROM act_signature",
        "DELETE FROM act_signature",
        "REPLACE INTO meta VALUES ('kind', 'real')",
        "INSERT INTO slot_generation VALUES (0)",
    ],
)
def test_even_unguarded_the_triggers_keep_the_past(vault: Path, statement: str) -> None:
    with opened(vault) as databases:
        write(databases, act(2))
        with pytest.raises(sqlcipher.DatabaseError):
            databases.maintenance().execute(statement)


def test_a_search_index_works_under_the_guard(vault: Path) -> None:
    with opened(vault) as databases:
        databases.maintenance().execute(
            "CREATE VIRTUAL TABLE book.found USING fts5(words, content='', contentless_delete=1)"
        )
        with databases.writer.transaction() as connection:
            connection.execute("INSERT INTO book.found (rowid, words) VALUES (1, ?)", ("one two",))
            connection.execute("DELETE FROM book.found WHERE rowid = 1")
            connection.execute("INSERT INTO book.found (rowid, words) VALUES (2, ?)", ("two three",))
        reader = databases.reader()
        assert reader.execute("SELECT rowid FROM book.found WHERE found MATCH 'two'").fetchall() == [(2,)]


@pytest.mark.parametrize("account", [SYS, SEC, AUDIT])
def test_administrators_open_the_log_and_never_the_book(vault: Path, account: int) -> None:
    with opened(vault) as databases:
        write(databases, act(2, words=b"title"))
    with opened(vault, account) as databases:
        assert not databases.writer.has_book
        found = list(journal.entries(databases.writer, 0, 10))
        assert [(e.seq, e.body, e.envelope.kind) for e in found] == [(0, None, "copy"), (1, None, "copy")]
        with pytest.raises(sqlcipher.OperationalError):
            databases.writer.execute("SELECT * FROM book.body")
        with pytest.raises(Refusal) as error:
            write(databases, act())
        assert error.value.id == "no-vault-keys"
        write(databases, act(1, sort="office"))
    assert [e.body for e in read_all(vault)] == [b"title0", b"title1", b"body0"]


def read_all(vault: Path) -> list[journal.Entry]:
    with opened(vault) as databases:
        return list(journal.entries(databases.writer, 0, 1000))


def test_the_administrators_keys_open_no_book_even_by_hand(vault: Path) -> None:
    keyring = unlock(vault, SYS)
    assert keyring.log
    raw = sqlcipher.connect(vault / "book.db")
    raw.execute(f"PRAGMA key=\"x'{bytes(keyring.log.view).hex()}'\"")
    with pytest.raises(sqlcipher.DatabaseError):
        raw.execute("SELECT * FROM sqlite_master").fetchall()
    raw.close()


def test_without_vault_keys_nothing_opens(vault: Path) -> None:
    keyring = unlock(vault, LEADER)
    with pytest.raises(Refusal) as error:
        open_databases(vault, keyring, kind="test")
    assert error.value.id == "no-vault-keys"
    with opened(vault):
        pass  # and no lock is left


def test_a_transaction_is_whole_or_not_there(vault: Path) -> None:
    with opened(vault) as databases:
        maintenance = databases.maintenance()
        maintenance.execute("CREATE TABLE book.fruit (name TEXT)")
        maintenance.execute("CREATE TABLE main.tree (name TEXT)")
        writer = databases.writer

        def broken_off() -> None:
            with writer.transaction():
                writer.execute("INSERT INTO book.fruit VALUES ('pear')")
                writer.execute("INSERT INTO main.tree VALUES ('pear')")
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            broken_off()
        assert not writer.in_transaction
        assert writer.execute("SELECT * FROM book.fruit").fetchall() == []
        with writer.transaction():
            writer.executemany("INSERT INTO book.fruit VALUES (?)", [("plum",), ("fig",)])
        assert databases.reader().execute("SELECT name FROM book.fruit").fetchall() == [("plum",), ("fig",)]


def test_readers_cannot_write(vault: Path) -> None:
    with opened(vault) as databases:
        databases.maintenance().execute("CREATE TABLE book.fruit (name TEXT)")
        with pytest.raises(Obstacle) as error:
            databases.reader().execute("INSERT INTO book.fruit VALUES ('pear')")
        assert error.value.id == "read-only"


def test_a_snapshot_reads_one_state(vault: Path) -> None:
    with opened(vault) as databases:
        reader = databases.reader()
        with reader.snapshot():
            assert journal.size(reader) == 0
            assert reader.in_transaction
        write(databases, act())
        assert journal.size(reader) == 1


def test_a_long_reader_makes_the_writer_say_busy_and_lose_nothing(vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_, "_BUSY_SECONDS", 0.05)
    with opened(vault) as databases:
        reader = databases.reader()
        reader.execute("BEGIN")
        assert journal.size(reader) == 0
        with pytest.raises(Obstacle) as error:
            write(databases, act())
        reader.execute("ROLLBACK")
        assert error.value.id == "database-busy"
        assert journal.size(databases.writer) == 0
        assert write(databases, act()).size == 1


def test_a_second_instance_is_told_since_when(vault: Path) -> None:
    with opened(vault) as databases:
        write(databases, act())
        with pytest.raises(Obstacle) as error, opened(vault):
            pass
        assert error.value.id == "vault-in-use"
        assert str(error.value.message.values["since"])[:2] == "20"
        code = f"from pathlib import Path; from tests.vault.founding import opened\nwith opened(Path({str(vault)!r})): pass"
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert "vault-in-use" in other.stderr
    with opened(vault) as databases:
        assert journal.size(databases.writer) == 1


def test_a_lock_dies_with_its_holder(vault: Path) -> None:
    code = (
        "import os, signal; from pathlib import Path; from tests.vault.founding import opened\n"
        f"with opened(Path({str(vault)!r})): os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", code], check=False)
    assert killed.returncode == -9
    with opened(vault):
        pass


def test_the_kind_of_a_vault_stays(vault: Path) -> None:
    with pytest.raises(Tampering) as error:
        open_databases(vault, unlock(vault, OFFICER), kind="real")
    assert error.value.id == "kind-changed"


def test_a_vault_is_not_made_over_another(vault: Path) -> None:
    before = (vault / "log.db").read_bytes()
    with pytest.raises(SecretDeskError):
        create_databases(vault, unlock(vault, OFFICER))
    assert (vault / "log.db").read_bytes() == before


def test_an_older_slot_file_is_known_even_with_an_older_head(vault: Path) -> None:
    with opened(vault) as databases:
        write(databases, act())
    old = {name: (vault / name).read_bytes() for name in ("vault.sdk", "vault.sdk.2", "head")}
    with opened(vault) as databases:
        slots.add(vault, databases.keyring, account=9, name="Nine", passphrase="passphrase", kdf=CHEAP)
        write(databases, act())
    for name in ("vault.sdk", "vault.sdk.2"):
        (vault / name).write_bytes(old[name])
    with pytest.raises(Tampering) as error, opened(vault):
        pass
    assert error.value.id == "slot-file-rolled-back"
    (vault / "head").write_bytes(old["head"])
    with pytest.raises(Tampering) as error, opened(vault):
        pass
    assert error.value.id == "slot-file-rolled-back"


def test_leftovers_of_a_killed_commit_are_removed_when_they_are_of_no_use(vault: Path) -> None:
    stale = vault / "log.db-mj1234ABCD"
    stale.write_bytes(b"x")
    with opened(vault, SYS):
        assert stale.exists()  # who cannot read book.db cannot know
    with opened(vault):
        assert not stale.exists()


def test_salts_of_both_files_are_copied_into_the_slots(vault: Path) -> None:
    salts = slots.read(vault).salts
    assert salts == ((vault / "log.db").read_bytes()[:16], (vault / "book.db").read_bytes()[:16])


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder nobody can write")
def test_a_folder_that_cannot_be_written_is_said() -> None:
    with pytest.raises(Obstacle) as error:
        found_slots(Path("/sys/kernel"))
    assert error.value.id == "read-only"


@pytest.mark.parametrize(
    ("errno_", "id_"),
    [
        (28, "disk-full"),
        (27, "disk-full"),
        (30, "read-only"),
        (13, "read-only"),
        (5, "disk-failed"),
        (2, "file-missing"),
    ],
)
def test_answers_of_the_disk_are_sorted(errno_: int, id_: str) -> None:
    assert troubles.of_disk(OSError(errno_, "words")).id == id_


def test_a_fault_of_our_own_statement_stays_our_fault(vault: Path) -> None:
    with opened(vault) as databases, pytest.raises(sqlcipher.OperationalError):
        databases.writer.execute("SELECT nonsense")


def test_a_connection_knows_its_vault(vault: Path) -> None:
    with opened(vault) as databases:
        assert isinstance(databases.writer, Connection)
        assert (databases.writer.vault_id, databases.writer.has_book, databases.notes) == (VAULT_ID, True, ())


def test_a_very_large_act_shuts_no_reader_out_before_its_commit(vault: Path) -> None:
    with opened(vault) as databases:
        reader = databases.reader()
        writer = databases.writer
        writer.execute("BEGIN IMMEDIATE")
        for n in range(12):  # four mebibytes each: more than the cache takes
            writer.execute("INSERT INTO book.draft VALUES (?, 'large', zeroblob(4194304))", (n,))
        try:
            assert reader.execute("SELECT count(*) FROM book.draft").fetchone() == (0,)
        finally:
            writer.execute("ROLLBACK")
            reader.close()
