from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from secretdesk.domain.decision import Change
from secretdesk.domain.ledgers import Account, Copy, Document, Place
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.errors import Obstacle, Refusal, Tampering
from secretdesk.vault import Making, Tx, Vault, Where, slots, tables
from secretdesk.vault.connection import open_connection
from secretdesk.vault.keys import CHEAP
from tests.vault import unit, world

WAIT = 20


# --- those who hold the key of the log only --------------------------------------------------------------------------


def test_an_administrator_works_without_the_book(folder: Path) -> None:
    with unit.at(folder, 3) as office:
        vault = office.vault
        assert not vault.has_book
        assert vault.quick(lambda r: [a.record.role for a in r.facts.find(Account)]) == list(unit.ROLES.values())
        with pytest.raises(Refusal, match="no-book-key"):
            vault.quick(lambda r: r.facts.find(Document))
        assert vault.quick(lambda r: r.names("document", [1])) == {}
        chain = vault.quick(lambda r: r.recent(1))
        assert chain[0].act == "register_incoming"
        assert chain[0].event is None
        account = vault.quick(lambda r: r.next_id)
        keys = vault.add_slot(account=account, name="new", passphrase=bytearray(b"some words here"), kdf=CHEAP)
        from secretdesk.domain.custody.offices import AccountCreated

        record = Account(name="new", role="deputy", sign_key=keys.sign, seal_key=keys.seal)
        office.take(
            "create_account", "office", lambda tx: [Change("account", tx.next_id, AccountCreated(account=record))]
        )
        assert vault.verify("chain").result(WAIT).sound
        with pytest.raises(Refusal, match="no-book-key"):
            office.do(world.place("C"))
        with pytest.raises(Refusal, match="no-book-key"):
            vault.quick(lambda r: r.rows(Copy))
        with pytest.raises(Refusal, match="no-book-key"):
            vault.quick(lambda r: r.sums(world.TODAY, world.TODAY))
    with unit.at(folder) as office:
        assert office.vault.verify("deep").result(WAIT).sound
        office.vault.grant_keys(account, ("log", "book"), seal_public=keys.seal)
    deputy = Vault.open(folder)
    deputy.unlock("new", bytearray(b"some words here"))
    assert deputy.has_book
    deputy.lock()


def test_a_second_person_signs_within_the_session(office: unit.Office) -> None:
    ring = office.vault.open_slot("secrecy_leader", unit.words_of(2))
    assert ring.account == 2
    with pytest.raises(Obstacle, match="wrong-passphrase"):
        office.vault.open_slot("secrecy_leader", bytearray(b"no"))
    office.vault.change_passphrase(ring, bytearray(b"quite other words"), kdf=CHEAP)
    office.vault.open_slot("secrecy_leader", bytearray(b"quite other words")).wipe()
    ring.wipe()
    office.do(world.place("Z"))
    assert office.vault.verify("deep").result(WAIT).sound


# --- locking ---------------------------------------------------------------------------------------------------------


def test_locking_wipes_refuses_and_ends_the_threads(folder: Path) -> None:
    others = set(threading.enumerate())
    vault = Vault.open(folder)
    keyring = vault.unlock("officer", unit.words_of(1))
    gate, begun = threading.Event(), threading.Event()

    def hold(tx: Tx) -> int:
        begun.set()
        gate.wait(WAIT)
        return tx.next_id

    held = vault.perform(hold)
    assert begun.wait(WAIT)
    locker = threading.Thread(target=vault.lock)
    locker.start()
    gate.set()
    locker.join(WAIT)
    assert held.result(WAIT) > 0
    assert vault.locked
    assert keyring.log is None
    assert not [t for t in set(threading.enumerate()) - others if t.name.startswith("vault-")]
    with pytest.raises(Refusal, match="locked"):
        vault.quick(lambda r: r.next_id)
    vault.lock()
    with unit.at(folder):
        pass


def test_unlocking_twice_is_refused(office: unit.Office) -> None:
    with pytest.raises(Refusal, match="already-open"):
        office.vault.unlock("officer", unit.words_of(1))


# --- what went wrong meanwhile ---------------------------------------------------------------------------------------


def test_an_older_state_put_back_opens_to_be_read_only(folder: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(folder, old)
    with unit.at(folder) as office:
        office.do(world.person("A", "1"))
    for name in ("log.db", "book.db"):
        shutil.copyfile(old / name, folder / name)
    vault = Vault.open(folder)
    vault.unlock("officer", unit.words_of(1))
    assert vault.read_only
    assert vault.trouble is not None
    assert vault.trouble.id == "rolled-back"
    assert len(vault.quick(lambda r: r.rows(Copy)).rows) == 3
    with pytest.raises(Tampering, match="rolled-back"):
        vault.perform(lambda tx: tx.next_id).result(WAIT)
    assert vault.verify("deep").result(WAIT).findings == ()
    other = Vault.open(folder)
    with pytest.raises(Obstacle, match="vault-in-use"):
        other.unlock("officer", unit.words_of(1))
    vault.lock()
    accepted = Vault.open(folder)
    accepted.unlock("officer", unit.words_of(1), accept_rollback=True)
    assert not accepted.read_only
    assert "rolled-back" in accepted.notes
    accepted.lock()


def test_a_damaged_end_of_the_journal_opens_to_be_read_only(folder: Path) -> None:
    keyring = slots.unlock(folder, "officer", unit.words_of(1), now=unit.NOW)
    connection = open_connection(folder, keyring, guarded=False)
    connection.execute("DROP TRIGGER main.act_signature_stays_u")
    connection.execute("UPDATE main.act_signature SET signature = zeroblob(64) WHERE act_id = 7")
    connection.close()
    with unit.at(folder) as office:
        assert office.vault.read_only
        assert office.vault.trouble is not None
        assert office.vault.trouble.id == "journal-damaged"
        with pytest.raises(Tampering, match="journal-damaged"):
            office.do(world.person("A", "1"))


def test_a_damaged_file_is_named_not_repaired(folder: Path) -> None:
    data = bytearray((folder / "log.db").read_bytes())
    data[20] ^= 1
    (folder / "log.db").write_bytes(data)
    vault = Vault.open(folder)
    with pytest.raises(Tampering, match="database-damaged"):
        vault.unlock("officer", unit.words_of(1))
    assert vault.locked
    assert (folder / "log.db").read_bytes() == bytes(data)


def test_changed_declarations_ask_for_a_rebuild_before_anything_is_written(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = tables.fingerprint
    monkeypatch.setattr(tables, "fingerprint", lambda sort: known(sort) + "2")
    with unit.at(folder) as office:
        assert office.vault.needs_rebuild
        with pytest.raises(Obstacle, match="rebuild-needed"):
            office.do(world.person("A", "1"))
        told: list[tuple[int, int]] = []

        def progress(done: int, total: int) -> bool:
            told.append((done, total))
            return True

        done = office.vault.rebuild(progress).result(WAIT)
        assert told[-1] == (done, done)
        assert not list(office.vault.out_of_date)
        office.do(world.person("A", "1"))
        assert office.vault.verify("deep").result(WAIT).sound
    with unit.at(folder) as office:
        assert not list(office.vault.out_of_date)


# --- founding and backup ---------------------------------------------------------------------------------------------


def test_founding_over_a_vault_is_refused_and_leaves_it(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(Obstacle, match="vault-exists"):
        unit.found(folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_a_founding_that_fails_leaves_no_files(tmp_path: Path) -> None:
    accounts = [(1, "officer", unit.words_of(1), ("log", "book")), (2, "secrecy_leader", unit.words_of(2), ())]

    def begin() -> Making:
        return Vault.found(tmp_path / "v", kind="test", slots=accounts, seal_holders=(1, 2), kdf=CHEAP)

    making = begin()
    with pytest.raises(KeyError):
        making.genesis("found", "office", [Change("vault", 0, object())], signers=((1, "officer"),), clock=unit.clock())
    assert list((tmp_path / "v").iterdir()) == []
    with pytest.raises(Refusal, match="seal-holders"):
        Vault.found(tmp_path / "v", kind="test", slots=accounts, seal_holders=(1,), kdf=CHEAP)
    assert list((tmp_path / "v").iterdir()) == []
    unit.found(tmp_path / "v")
    with unit.at(tmp_path / "v") as office:
        record = office.vault.quick(lambda r: r.facts.get(VaultRecord, 0))
        assert record is not None
        assert record.unit == "Unit"


def test_a_backup_is_a_vault_of_its_own(office: unit.Office, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    made = office.vault.backup(tmp_path / "stick", stamp="20260305-1000", signers=[office.signer]).result(WAIT)
    assert made.parent == tmp_path / "stick"
    with unit.at(made) as copy:
        assert copy.vault.id == office.vault.id
        assert copy.vault.verify("deep").result(WAIT).sound


KILLED = """
import sys
from pathlib import Path
from tests.vault import unit, world
with unit.at(Path(sys.argv[1])) as office:
    kept = office.do(world.place(sys.argv[2])).first_seq
    for k in range(200):
        done = office.do(world.incoming("kill", kept, "1-4"))
        print("ACK", done.size, flush=True)
"""


def test_a_killed_program_leaves_whole_acts_and_every_acknowledged_one(folder: Path) -> None:
    for attempt in range(6):
        child = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(folder), f"kill {attempt}"],
            stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
        )  # fmt: skip
        assert child.stdout is not None
        last = 0
        for _ in range(attempt * 3 + 1):
            last = int(child.stdout.readline().split()[1])
        child.kill()
        rest = child.stdout.read().splitlines()
        child.stdout.close()
        child.wait(WAIT)
        last = max(
            [last, *(int(line.split()[1]) for line in rest if line.startswith("ACK") and len(line.split()) == 2)]
        )
        with unit.at(folder) as office:
            assert not office.vault.read_only
            assert office.vault.quick(lambda r: r.next_id) >= last
            report = office.vault.verify("deep").result(WAIT)
            assert report.findings == ()
            kills = office.vault.quick(lambda r: r.number(Document, (Where("title", "=", "kill"),)))
            copies = office.vault.quick(lambda r: r.number(Copy, (Where("title", "=", "kill"),)))
            assert copies == 4 * kills


# --- speed and company -----------------------------------------------------------------------------------------------


def test_the_facade_loads_no_network() -> None:
    told = subprocess.run(
        [sys.executable, "-c", "import sys, secretdesk.vault; print('socket' in sys.modules, 'ssl' in sys.modules)"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert told.stdout.split() == ["False", "False"]


def test_an_act_is_durable_in_a_moment(office: unit.Office) -> None:
    start = time.perf_counter()
    for k in range(20):
        office.do(world.person(f"P{k}", f"{k:04d}"))
    assert (time.perf_counter() - start) / 20 < 0.25  # milliseconds, on a busy machine too


def test_nothing_of_a_title_stands_in_the_files_in_clear(office: unit.Office) -> None:
    title = "不可外泄的题目"
    kept = office.vault.quick(lambda r: r.facts.find(Place))[0].id
    office.do(world.incoming(title, kept, "7"))
    office.vault.perform(lambda tx: tx.save_draft("x", title.encode())).result(WAIT)
    seen: Any = [path.read_bytes() for path in office.vault.folder.rglob("*") if path.is_file()]
    for word in (title.encode(), title.encode("utf-16-le"), " ".join(title).encode()):
        assert not any(word in data for data in seen)
