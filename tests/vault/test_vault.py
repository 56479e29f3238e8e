from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path
from time import monotonic

import pytest

from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.decision import DECIDE, Change
from secretdesk.domain.ledgers import Copy, Document, Person, Place
from secretdesk.errors import Obstacle, Refusal
from secretdesk.vault import Reading, Tx, Vault, query, tables
from tests.vault import unit, world

WAIT = 20


# --- locked ----------------------------------------------------------------------------------------------------------


def test_a_locked_vault_tells_its_id_and_kind_and_nothing_else(folder: Path) -> None:
    vault = Vault.open(folder)
    assert (len(vault.id), vault.kind, vault.slot_count, vault.locked) == (16, "test", 5, True)
    for ask in (
        lambda: vault.quick(lambda r: r.next_id),
        lambda: vault.perform(lambda tx: tx.next_id),
        lambda: vault.has_book,
    ):
        with pytest.raises(Refusal, match="locked"):
            ask()
    vault.lock()


def test_no_vault_here(tmp_path: Path) -> None:
    with pytest.raises(Obstacle, match="no-vault-here"):
        Vault.open(tmp_path)


def test_a_wrong_passphrase_changes_nothing(folder: Path) -> None:
    vault = Vault.open(folder)
    with pytest.raises(Obstacle, match="wrong-passphrase"):
        vault.unlock("officer", bytearray(b"no"))
    assert vault.locked
    vault.unlock("officer", unit.words_of(1))
    vault.lock()


def test_one_at_a_time(folder: Path) -> None:
    with unit.at(folder):
        other = Vault.open(folder)
        with pytest.raises(Obstacle, match="vault-in-use"):
            other.unlock("officer", unit.words_of(1))
        assert other.locked
    with unit.at(folder):
        pass


def test_an_account_without_vault_keys_cannot_open_it(folder: Path) -> None:
    vault = Vault.open(folder)
    with pytest.raises(Refusal, match="no-vault-keys"):
        vault.unlock("secrecy_leader", unit.words_of(2))
    assert vault.locked


# --- writing ---------------------------------------------------------------------------------------------------------


def test_what_is_performed_is_there_after_reopening(folder: Path) -> None:
    with unit.at(folder) as office:
        done = office.do(world.person("王建国", "0012"))
        size = office.vault.quick(lambda reading: reading.next_id)
    with unit.at(folder) as office:
        assert office.vault.quick(lambda reading: reading.next_id) == size
        found = office.vault.quick(lambda reading: reading.facts.get(Person, done.first_seq))
        assert found is not None
        assert found.name == "王建国"


def test_work_that_fails_leaves_nothing(office: unit.Office) -> None:
    before = office.vault.quick(lambda reading: (reading.next_id, len(reading.rows(Place).rows)))

    def work(tx: Tx) -> None:
        made = DECIDE[type(world.place("B"))](world.place("B"), world.context(tx.next_id), tx.facts)
        tx.append("register_place", 1, "desk", made, office.signer, (), unit.clock())
        assert tx.facts.count(Place, name="B") == 1
        raise KeyError("stop")

    with pytest.raises(KeyError):
        office.vault.perform(work).result(WAIT)
    assert office.vault.quick(lambda reading: (reading.next_id, len(reading.rows(Place).rows))) == before
    office.do(world.place("B"))
    assert office.vault.verify("deep").result(WAIT).sound


def test_a_second_number_of_the_same_kind_is_refused(office: unit.Office) -> None:
    def again(tx: Tx) -> list[Change]:
        made = DECIDE[type(world.place("B"))](world.place("B"), world.context(tx.next_id), tx.facts)
        return [*made, Change("place", tx.next_id + 1, made[0].event)]

    with pytest.raises(Refusal, match="already-there"):
        office.take("register_place", "desk", again)
    assert office.vault.verify("deep").result(WAIT).sound


def test_a_new_object_is_called_by_its_entry(office: unit.Office) -> None:
    def wrong(tx: Tx) -> list[Change]:
        made = DECIDE[type(world.place("B"))](world.place("B"), world.context(tx.next_id + 7), tx.facts)
        return list(made)

    with pytest.raises(ValueError, match="is made by entry"):
        office.take("register_place", "desk", wrong)


def test_office_bodies_and_desk_bodies_never_share_an_act(office: unit.Office) -> None:
    with pytest.raises(ValueError, match="an act of sort"):
        office.take("x", "office", lambda tx: DECIDE[type(world.place("B"))](
            world.place("B"), world.context(tx.next_id), tx.facts))  # fmt: skip


def test_envelopes_show_numbers_and_levels_but_no_name(office: unit.Office) -> None:
    document = office.do(world.incoming("秘密的题目", office.vault.quick(lambda r: r.facts.find(Place))[0].id, "9"))
    office.do(world.person("王建国", "0012"))
    chain = office.vault.quick(lambda reading: reading.history("document", document.first_seq))
    record = office.vault.quick(lambda reading: reading.facts.get(Document, document.first_seq))
    assert record is not None
    assert chain[0].register_no == record.register_no
    stored = office.vault.quick(
        lambda reading: reading.connection.execute("SELECT group_concat(hex(envelope)) FROM main.entry").fetchone()[0]
    )
    for word in ("秘密的题目", "王建国", "officer_name"):
        assert word.encode().hex().upper() not in stored
    (copy,) = office.vault.quick(lambda r: r.facts.find(Copy, document=document.first_seq))
    from secretdesk.vault import journal

    envelope = office.vault.quick(lambda r: journal.entry(r.connection, copy.id).envelope)
    assert (envelope.register_no, envelope.level_rank) == (copy.record.number, world.PROFILE.rank("jimi"))


def test_acts_from_many_threads_stand_one_after_another(office: unit.Office) -> None:
    size = office.vault.quick(lambda reading: reading.next_id)

    def work(k: int) -> None:
        office.do(world.person(f"P{k}", f"{k:04d}"))

    threads = [threading.Thread(target=work, args=(k,)) for k in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(WAIT)
    assert office.vault.quick(lambda reading: reading.next_id) == size + 12
    assert office.vault.verify("deep").result(WAIT).sound


def test_drafts_survive_a_lock_and_are_each_account_s_own(folder: Path) -> None:
    with unit.at(folder) as office:
        office.vault.perform(lambda tx: tx.save_draft("basket", b"1 2 3")).result(WAIT)
    with unit.at(folder) as office:
        assert office.vault.quick(lambda reading: reading.draft("basket")) == b"1 2 3"
        assert office.vault.perform(lambda tx: tx.draft("other")).result(WAIT) is None
        office.vault.perform(lambda tx: tx.save_draft("basket", None)).result(WAIT)
        assert office.vault.quick(lambda reading: reading.draft("basket")) is None
    with unit.at(folder, 4) as office:
        with pytest.raises(Refusal, match="no-vault-keys"):
            office.vault.perform(lambda tx: tx.save_draft("basket", b"x")).result(WAIT)
        assert office.vault.quick(lambda reading: reading.draft("basket")) is None


# --- reading ---------------------------------------------------------------------------------------------------------


def test_long_reads_give_way_to_short_ones(office: unit.Office) -> None:
    steps: list[int] = []
    asked = threading.Event()

    def long(reading: Reading) -> Generator[None, None, int]:
        while not asked.is_set():
            steps.append(reading.next_id)
            yield
        return len(steps)

    answer = office.vault.read(long)
    assert office.vault.quick(lambda reading: reading.next_id) > 0
    office.do(world.person("A", "1"))  # and the writer is not held up either
    asked.set()
    assert answer.result(WAIT) == len(steps)


def test_a_question_may_ask_in_turn(office: unit.Office) -> None:
    vault = office.vault
    assert vault.quick(lambda a: vault.quick(lambda b: b.next_id) - a.next_id) == 0


def test_history_and_how_things_stood(office: unit.Office) -> None:
    (document,) = office.vault.quick(lambda r: r.facts.find(Document))
    changed = office.do(Correct(kind="document", object=document.id, changes=(("title", "新"),), reason="typing"))
    chain = office.vault.quick(lambda r: r.history("document", document.id))
    assert [one.seq for one in chain] == [changed.first_seq, document.id]
    assert [type(one.event).__name__ for one in chain] == ["Corrected", "DocumentRegistered"]
    assert chain[0].act == "correct"
    assert (chain[0].account, chain[0].role) == (1, "officer")

    def title(seq: int) -> str:
        record = office.vault.quick(lambda r: r.as_of("document", document.id, seq=seq))
        return str(record.title)

    assert [title(seq) for seq in (document.id, changed.first_seq)] == [document.record.title, "新"]
    assert office.vault.quick(lambda r: r.as_of("document", document.id, day=world.TODAY)).title == "新"
    assert office.vault.quick(lambda r: r.as_of("document", document.id, seq=document.id - 1)) is None
    recent = office.vault.quick(lambda r: r.recent(2))
    assert [(one.act, one.entries) for one in recent] == [("correct", 1), ("register_incoming", 4)]
    older = office.vault.quick(lambda r: r.recent(2, before=recent[-1].act_id))
    assert [one.act for one in older] == ["register_place", "found"]


def test_the_latest_acts_are_told_without_reading_the_journal(office: unit.Office) -> None:
    """The machine's own steps are counted: as many for one act of very many entries in the way as for one of few."""

    def steps(reading: Reading) -> int:
        counted = [0]

        def count() -> int:
            counted[0] += 1
            return 0

        raw = reading.connection.raw
        raw.set_progress_handler(count, 1)
        try:
            assert len(reading.recent(2)) == 2
        finally:
            raw.set_progress_handler(None, 1)
        return counted[0]

    before = office.vault.quick(steps)
    (place,) = office.vault.quick(lambda r: r.facts.find(Place))
    office.do(world.incoming("many", place.id, "1-400"))
    after = office.vault.quick(steps)
    assert office.vault.quick(lambda r: r.recent(1))[0].entries == 401
    assert 0 < after <= before + 20


def test_an_error_over_half_read_rows_neither_locks_out_an_act_nor_sets_back_a_later_question(
    office: unit.Office,
) -> None:
    """The library hands a statement out again; whoever let go of its first user late began its rows anew."""
    asked = "SELECT seq FROM main.entry ORDER BY seq"
    kept: list[BaseException] = []

    def fails(reading: Reading) -> None:
        rows = reading.connection.execute(asked)
        raise KeyError(next(rows))

    try:
        office.vault.quick(fails)
    except KeyError as error:
        kept.append(error)
    began = monotonic()
    office.do(world.person("x", "77"))
    assert monotonic() - began < 5, "nothing half read holds its lock"

    def reads(reading: Reading) -> list[int]:
        rows = reading.connection.execute(asked)
        first, second = next(rows), next(rows)
        assert kept
        kept.clear()  # with the error goes what it came over
        return [seq for (seq,) in (first, second, *rows)]

    size = office.vault.quick(lambda r: r.next_id)
    assert office.vault.quick(reads) == list(range(size))


def test_the_account_and_the_holdings(office: unit.Office) -> None:
    (one,) = office.vault.quick(lambda r: r.sums(world.TODAY, world.TODAY))
    assert (one.level, one.kind, one.came_in, one.closing) == ("jimi", "paper", 3, 3)
    assert office.vault.quick(lambda r: r.holdings_by_level()) == {("jimi", "paper", "in_store"): 3}


def test_queries_go_through_the_facade(office: unit.Office) -> None:
    asked = office.vault.parse("level:jimi 检查", Copy, today=world.TODAY)
    assert asked == query.parse("level:jimi 检查", tables.table_of(Copy), today=world.TODAY)
    found = office.vault.quick(lambda r: r.rows(Copy, where=asked.where, text=asked.text))
    assert len(found.rows) == 3
    assert office.vault.quick(lambda r: r.count(Copy, where=asked.where, text=asked.text)).n == 3
    assert office.vault.quick(lambda r: r.number(Copy, asked.where)) == 3
