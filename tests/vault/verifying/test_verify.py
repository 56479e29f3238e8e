from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.ledgers import Copy
from secretdesk.errors import BadInput, Obstacle, Refusal
from secretdesk.vault import Judged, Report, codec, journal, rebuild, slots, tables
from secretdesk.vault.checkpoint import anchor_text
from secretdesk.vault.connection import open_connection
from secretdesk.vault.projection import words_of
from secretdesk.vault.verifying import pages, second, verify
from secretdesk.vault.verifying.judged import mark_of
from tests.vault import every_table, unit


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("vault") / "v"
    unit.found(folder)
    with unit.at(folder) as office:
        every_table.fill(office)
        assert office.vault.quick(lambda reading: reading.next_id) > 2 * 256
    return folder


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "v"))


@pytest.fixture
def raw(copy: Path) -> Iterator[Any]:
    """The copy, open to be tampered with by somebody who has the keys and knows SQL."""
    connection = _raw(copy)
    yield connection
    connection.close()


def _raw(folder: Path) -> Any:
    connection = _opened(folder)
    connection.raw.set_authorizer(None)
    connection.execute("PRAGMA foreign_keys=OFF")
    for schema in ("main", "book"):
        found = connection.execute(f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'trigger'").fetchall()
        for (name,) in found:
            connection.execute(f"DROP TRIGGER {schema}.{name}")
    return connection


def deep(connection: Any) -> Report:
    return verify.verify(connection, "deep")


def places(report: Report) -> set[str]:
    """Where something was found, but for the triggers that the test itself took away."""
    return {
        one.where for one in report.findings if not one.where.endswith(("_stays_u", "_stays_d", "_follows", "_rises"))
    }


def test_an_untouched_vault_is_sound_at_every_depth(whole: Path) -> None:
    with unit.at(whole) as office:
        for depth in verify.DEPTHS:
            report = office.vault.verify(depth).result(60)
            assert report.findings == ()
            assert report.sound
            assert report.size == office.vault.quick(lambda reading: reading.next_id)
    assert not list((whole / "backup").glob("verifying-*"))


@pytest.mark.parametrize("table", tables.tables("desk", "office"), ids=lambda t: str(t.info.name))
def test_every_altered_column_is_named(raw: Any, table: tables.Table) -> None:
    (row,) = raw.execute(f"SELECT min(id) FROM {table.name}").fetchone()
    other: dict[str, Any] = {"INTEGER": 987654, "BLOB": b"other", "TEXT": "2001-01-01"}
    for column in table.columns:
        value = other[column.field.kind.sql]
        raw.execute(f'UPDATE {table.name} SET "{column.name}" = ? WHERE id = ?', (value, row))
    file = "book" if table.schema == "book" else "log"
    found = [one for one in deep(raw).findings if one.where.startswith(f"{file}.{table.info.name}.")]
    assert {(one.where.split(".")[2], one.table, one.row) for one in found} == {
        (column.name, table.info.name, row) for column in table.columns
    }


@pytest.mark.parametrize("table", tables.tables("desk", "office"), ids=lambda t: str(t.info.name))
def test_every_row_taken_away_or_put_in_is_named(raw: Any, table: tables.Table) -> None:
    file = "book" if table.schema == "book" else "log"
    where = f"{file}.{table.info.name}"
    row = raw.execute(f"SELECT max(id) FROM {table.name}").fetchone()
    if row[0] is not None:
        raw.execute(f"DELETE FROM {table.name} WHERE id = ?", row)
        assert (where, row[0]) in {(one.where, one.row) for one in deep(raw).findings}
    raw.execute(f"INSERT INTO {table.name} (id) VALUES (999999)")
    assert (where, 999999) in {(one.where, one.row) for one in deep(raw).findings}


JOURNAL: list[tuple[str, str, tuple[Any, ...], set[str]]] = [
    ("entry.act_id", "UPDATE main.entry SET act_id = act_id - 1 WHERE seq = 20", (), {"log.entry.act_id"}),
    ("entry.kind", "UPDATE main.entry SET kind = 'carrier' WHERE seq = 20", (), {"log.entry.kind"}),
    ("entry.object_id", "UPDATE main.entry SET object_id = 5 WHERE seq = 20", (), {"log.entry.object_id"}),
    ("entry.name", "UPDATE main.entry SET name = 'lend' WHERE seq = 20", (), {"log.entry.name"}),
    ("entry.at", "UPDATE main.entry SET at = at + 1 WHERE seq = 20", (), {"log.entry.at"}),
    ("entry.envelope", "UPDATE main.entry SET envelope = x'80' WHERE seq = 20", (), {"log.entry.envelope"}),
    ("entry gone", "DELETE FROM main.entry WHERE seq = 20", (), {"log.entry", "book.body"}),
    ("last entry gone", "DELETE FROM main.entry WHERE seq = (SELECT max(seq) FROM main.entry)", (),
     {"log.act_signature", "log.checkpoint.size"}),
    ("block.hash", "UPDATE main.block SET hash = zeroblob(32) WHERE n = 0", (), {"log.block.hash"}),
    ("block gone", "DELETE FROM main.block WHERE n = 1", (), {"log.block"}),
    ("block too many", "INSERT INTO main.block VALUES (2, zeroblob(32))", (), {"log.block"}),
    ("book.body.body", "UPDATE book.body SET body = x'a0' WHERE seq = 20", (), {"book.body"}),
    ("book.body.salt", "UPDATE book.body SET salt = zeroblob(32) WHERE seq = 20", (), {"book.body"}),
    ("book.body gone", "DELETE FROM book.body WHERE seq = 20", (), {"book.body"}),
    ("book.body too many", "INSERT INTO book.body VALUES (99999, x'00', x'00')", (), {"book.body"}),
    ("log.body.body", "UPDATE main.body SET body = x'a0' WHERE seq = 3", (), {"log.body"}),
    ("log.body.salt", "UPDATE main.body SET salt = zeroblob(32) WHERE seq = 3", (), {"log.body"}),
    ("log.body gone", "DELETE FROM main.body WHERE seq = 3", (), {"log.body"}),
    ("log.body of a desk entry", "INSERT INTO main.body VALUES (20, x'00', x'00')", (), {"log.body"}),
    ("signature.account", "UPDATE main.act_signature SET account = 3 WHERE act_id = 8", (),
     {"log.act_signature", "log.act_signature.signature"}),
    ("signature.act_id", "UPDATE main.act_signature SET act_id = 9 WHERE act_id = 8", (), {"log.act_signature"}),
    ("signature.size", "UPDATE main.act_signature SET size = size + 1 WHERE act_id = 8", (),
     {"log.act_signature.size"}),
    ("signature.root", "UPDATE main.act_signature SET root = zeroblob(32) WHERE act_id = 8", (),
     {"log.act_signature.root"}),
    ("signature.signature", "UPDATE main.act_signature SET signature = zeroblob(64) WHERE act_id = 8", (),
     {"log.act_signature.signature"}),
    ("signature gone", "DELETE FROM main.act_signature WHERE act_id = 8", (), {"log.act_signature"}),
    ("checkpoint.size", "UPDATE main.checkpoint SET size = size - 1", (), {"log.checkpoint"}),
    ("checkpoint.size beyond", "UPDATE main.checkpoint SET size = size + 1", (), {"log.checkpoint.size"}),
    ("checkpoint.note", "UPDATE main.checkpoint SET note = replace(note, 'secretdesk', 'secretdisk')", (),
     {"log.checkpoint"}),
    ("meta", "UPDATE main.meta SET value = 2 WHERE name = 'format'", (), {"log.meta"}),
    ("book meta", "DELETE FROM book.meta WHERE name = 'suite'", (), {"book.meta"}),
    ("seal.ed25519", "UPDATE main.seal SET ed25519 = zeroblob(32)", (), {"log.seal.ed25519"}),
    ("seal.p256", "UPDATE main.seal SET p256 = zeroblob(65)", (), {"log.seal.p256"}),
    ("seal_share gone", "DELETE FROM main.seal_share WHERE account = 2", (), {"log.seal_share"}),
    ("projected", "UPDATE book.projected SET value = ''", (), {"book.projected"}),
    ("balance.n", "UPDATE book.balance SET n = n + 1 WHERE level = 'jimi'", (), {"book.balance.n"}),
    ("balance.level", "UPDATE book.balance SET level = 'neibu' WHERE level = 'jimi'", (), {"book.balance.n"}),
    ("balance gone", "DELETE FROM book.balance", (), {"book.balance.n"}),
    ("holdings.n", "UPDATE book.holdings SET n = n + 1 WHERE level = 'jimi'", (), {"book.holdings.n"}),
    ("holdings.state", "UPDATE book.holdings SET state = 'lost' WHERE state = 'in_store'", (), {"book.holdings.n"}),
    ("holdings gone", "DELETE FROM book.holdings", (), {"book.holdings.n"}),
    ("index dropped", "DROP INDEX book.copies_by_document", (), {"book.copies_by_document"}),
    ("table added", "CREATE TABLE book.extra (x)", (), {"book.extra"}),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "values", "expected"), [one[1:] for one in JOURNAL], ids=[one[0] for one in JOURNAL])
def test_the_journal_and_what_stands_beside_it(raw: Any, sql: str, values: tuple[Any, ...], expected: set[str]) -> None:
    raw.execute(sql, values)
    assert expected <= places(deep(raw))


def test_one_altered_entry_is_not_told_of_all_that_follow(raw: Any) -> None:
    raw.execute("UPDATE main.entry SET envelope = x'80' WHERE seq = 20")
    report = deep(raw)
    found = {one.where: one.seq for one in report.findings if one.where in places(report)}
    assert found == {"log.entry.envelope": 20}


def test_a_forged_entry_with_a_sound_form_breaks_the_signed_root(raw: Any) -> None:
    (packed,) = raw.execute("SELECT envelope FROM main.entry WHERE seq = 20").fetchone()
    envelope = codec.unpack(packed)
    raw.execute("UPDATE main.entry SET envelope = ? WHERE seq = 20", (codec.pack(replace(envelope, level_rank=1)),))
    found = [one for one in deep(raw).findings if one.where == "log.entry"]
    assert len(found) == 1
    assert found[0].seq is not None
    assert found[0].seq <= 20


def test_words_that_do_not_fit_their_row_are_named(raw: Any) -> None:
    table = tables.table_of(Copy)
    id_ = raw.execute(f"SELECT max(id) FROM {table.name}").fetchone()[0]
    raw.execute(f"INSERT INTO {table.words} (rowid, words, tails) VALUES (?, 'extra', '')", (id_,))
    found = [(one.where, one.row) for one in deep(raw).findings if one.where.endswith("_words")]
    assert found == [("book.copies_words", id_)]


def test_words_taken_out_of_the_index_are_named(raw: Any) -> None:
    table = tables.table_of(Copy)
    id_, *row = raw.execute(f"SELECT id, {tables.listed(table.columns)} FROM {table.name} ORDER BY id").fetchone()
    remove = f"INSERT INTO {table.words} (copies_words, rowid, words, tails) VALUES ('delete', ?, ?, ?)"
    raw.execute(remove, (id_, *words_of(table, row)))
    found = [(one.where, one.row) for one in deep(raw).findings if one.where.endswith("_words")]
    assert found == [("book.copies_words", id_)]


def test_the_chain_needs_no_key_of_the_book_and_deep_is_refused_without_it(whole: Path) -> None:
    with unit.at(whole, 5) as auditor:
        assert auditor.vault.verify("chain").result(20).sound
        assert auditor.vault.verify("tail").result(20).sound
        with pytest.raises(Refusal, match="deep-needs-book") as refused:
            auditor.vault.verify("deep").result(20)
        assert "chain" in str(refused.value)
        assert refused.value.exit_code == 1


def test_the_chain_finds_what_is_altered_in_the_log(copy: Path) -> None:
    connection = _raw(copy)
    connection.execute("UPDATE main.act_signature SET signature = zeroblob(64) WHERE act_id = 8")
    connection.close()
    with unit.at(copy, 5) as auditor:
        report = auditor.vault.verify("chain").result(20)
        assert [one.where for one in report.findings] == ["log.act_signature.signature"]
        other = auditor.vault.verify("chain", judged=Judged(report.size, bytes(32))).result(20)
        assert other.findings == report.findings
        judged = auditor.vault.quick(lambda reading: as_it_is(reading.connection))
        assert auditor.vault.verify("chain", judged=judged).result(20).findings == (), "what was judged is spared"


def as_it_is(connection: Any) -> Judged:
    """What a deep verification would note of the vault as it stands."""
    size = journal.size(connection)
    return Judged(size, mark_of(connection, size, journal.tree_at(connection, size).root()))


@pytest.mark.parametrize(("sql", "values", "expected"), [one[1:] for one in JOURNAL], ids=[one[0] for one in JOURNAL])
def test_what_is_altered_after_it_was_judged_is_named_all_the_same(
    raw: Any, sql: str, values: tuple[Any, ...], expected: set[str]
) -> None:
    judged = as_it_is(raw)
    assert places(verify.verify(raw, "deep", judged=judged)) == set()
    raw.execute(sql, values)
    anew = deep(raw)
    assert expected <= places(anew)
    assert set(map(str, verify.verify(raw, "deep", judged=judged).findings)) == set(map(str, anew.findings))


@pytest.mark.parametrize("less", [0, 1, 7, 256, 300])
def test_what_came_after_what_was_judged_is_judged_as_ever(raw: Any, less: int) -> None:
    ends = [row[0] for row in raw.execute("SELECT DISTINCT size FROM main.act_signature ORDER BY size DESC").fetchall()]
    size = next(end for end in ends if end <= ends[0] - less)
    judged = Judged(size, mark_of(raw, size, journal.tree_at(raw, size).root()))
    told: list[int] = []
    report = verify.verify(raw, "chain", judged=judged, progress=lambda done, _of: told.append(done) or True)  # type: ignore[func-returns-value]
    assert places(report) == set()
    assert told[-1] >= ends[0]
    last = raw.execute("SELECT max(act_id) FROM main.act_signature").fetchone()[0]
    raw.execute("UPDATE main.act_signature SET signature = zeroblob(64) WHERE act_id = ?", (last,))
    assert places(verify.verify(raw, "chain", judged=judged)) == {"log.act_signature.signature"}


def test_the_tail_may_begin_within_an_act(raw: Any) -> None:
    (size,) = raw.execute("SELECT max(seq) + 1 FROM main.entry").fetchone()
    for entries in (1, 2, 10, 100, 400, size, size + 7):
        assert verify.tail(raw, entries) == []
    raw.execute("UPDATE main.entry SET object_id = 1 WHERE seq = ?", (size - 50,))
    assert verify.tail(raw, 49) == []
    assert [one.seq for one in verify.tail(raw, 50)] == [size - 50]


def test_anchor(whole: Path) -> None:
    with unit.at(whole) as office:
        report = office.vault.verify("tail").result(20)
        good = anchor_text(report.size, report.root)
        assert office.vault.verify("tail", anchor=good).result(20).anchor_matches is True
        bad = good[:-1] + ("0" if good[-1] != "0" else "1")
        other = office.vault.verify("tail", anchor=bad).result(20)
        assert other.anchor_matches is False
        assert not other.sound
        later = anchor_text(report.size + 5, report.root)
        assert office.vault.verify("tail", anchor=later).result(20).anchor_matches is False
        with pytest.raises(BadInput, match="anchor-unreadable"):
            office.vault.verify("tail", anchor="hello").result(20)


def test_verification_can_be_stopped(whole: Path) -> None:
    with unit.at(whole) as office:
        told: list[tuple[int, int]] = []

        def stop(done: int, total: int) -> bool:
            told.append((done, total))
            return False

        with pytest.raises(Obstacle, match="cancelled"):
            office.vault.verify("chain", progress=stop).result(20)
        assert len(told) == 1
        with pytest.raises(Obstacle, match="cancelled"):
            office.vault.verify("deep", progress=stop).result(20)
    assert not list((whole / "backup").glob("verifying-*"))


def test_an_old_page_put_back_passes_the_cipher_and_is_found_deep(copy: Path) -> None:
    old = (copy / "book.db").read_bytes()
    with unit.at(copy) as office:
        found = office.vault.quick(lambda reading: reading.rows(Copy, limit=1)).rows[0]
        office.do(Correct(kind="copy", object=found.id, changes=(("pages", "77"),), reason="r"))
    new = bytearray((copy / "book.db").read_bytes())
    pages = [k for k in range(4096, len(old), 4096) if new[k : k + 4096] != old[k : k + 4096]]
    assert pages
    hits = 0
    for page in pages:
        replayed = bytes(new[:page]) + old[page : page + 4096] + bytes(new[page + 4096 :])
        (copy / "book.db").write_bytes(replayed)
        connection = _opened(copy)
        assert connection.execute("PRAGMA book.cipher_integrity_check").fetchall() == []
        report = deep(connection)
        hits += bool(report.findings)
        connection.close()
    assert hits == len(pages)


def _opened(folder: Path) -> Any:
    keyring = slots.unlock(folder, "officer", unit.words_of(1), now=unit.NOW)
    return open_connection(folder, keyring, guarded=False)


def test_a_damaged_page_is_named_with_its_file(copy: Path) -> None:
    data = bytearray((copy / "book.db").read_bytes())
    page = len(data) // 4096 // 2
    data[page * 4096 + 100] ^= 1
    (copy / "book.db").write_bytes(data)
    connection = _opened(copy)
    found = pages.marks(connection)
    assert [(one.where, one.row) for one in found] == [("book.db", page + 1)]
    assert not deep(connection).sound
    connection.close()


def test_rebuilding_makes_the_very_same_tables(copy: Path) -> None:
    def dump(connection: Any) -> list[Any]:
        names = [
            *(f"{table.name} ORDER BY id" for table in tables.tables("desk", "office")),
            "book.balance ORDER BY day",
            "book.holdings WHERE n <> 0 ORDER BY level",
        ]
        return [connection.execute(f"SELECT * FROM {name}").fetchall() for name in names]

    connection = _opened(copy)
    before = dump(connection)
    told: list[tuple[int, int]] = []
    done = rebuild.rebuild(connection, lambda n, of: told.append((n, of)) or True)  # type: ignore[func-returns-value]
    assert dump(connection) == before
    assert told[-1] == (done, done)
    assert deep(connection).findings == ()
    with pytest.raises(Obstacle, match="cancelled"):
        rebuild.rebuild(connection, lambda _n, _of: False)
    assert dump(connection) == before
    connection.close()


def test_rebuilding_mends_tables_that_were_altered(raw: Any) -> None:
    raw.execute("UPDATE book.documents SET title = 'x'")
    raw.execute("DROP TABLE book.people")
    raw.execute("CREATE TABLE book.extra (x)")
    rebuild.rebuild(raw)
    assert places(deep(raw)) == set()


def _second(folder: Path) -> second.Second:
    return second.Second(folder, slots.unlock(folder, "officer", unit.words_of(1), now=unit.NOW))


def test_two_processes_find_what_one_finds(copy: Path, raw: Any) -> None:
    raw.execute("UPDATE book.documents SET title = 'x'")
    raw.execute("DELETE FROM book.people")
    raw.execute("UPDATE book.balance SET n = n + 1")
    raw.execute("UPDATE main.entry SET envelope = x'80' WHERE seq = 20")
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    one = deep(raw)
    two = verify.verify(raw, "deep", second=_second(copy), progress=progress)
    assert set(map(str, two.findings)) == set(map(str, one.findings))
    assert two.findings != ()
    assert told[-1][0] == told[-1][1]
    assert len(told) < 50  # alone it tells of every object


def test_a_second_process_that_cannot_work_is_done_without(copy: Path, raw: Any, monkeypatch: Any) -> None:
    raw.execute("DELETE FROM book.people")
    expected = set(map(str, deep(raw).findings))
    for program in ("/bin/false", "/nothing/there"):
        monkeypatch.setattr(sys, "executable", program)
        assert set(map(str, verify.verify(raw, "deep", second=_second(copy)).findings)) == expected


def test_stopping_ends_the_second_process(copy: Path, raw: Any) -> None:
    helper = _second(copy)
    started: list[Any] = []

    def stop(_done: int, _total: int) -> bool:
        started.append(helper._process)
        return False

    with pytest.raises(Obstacle, match="cancelled"):
        verify.verify(raw, "deep", second=helper, progress=stop)
    assert started[0].poll() is not None
