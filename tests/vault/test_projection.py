from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.domain import balance
from secretdesk.domain.custody.correcting import Correct, Void
from secretdesk.domain.fold import fold
from secretdesk.domain.item import Item
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.domain.roles import Signatory
from secretdesk.vault import held, search, sums, tables, words
from secretdesk.vault.projection import carried_row, posting_key, read_row, words_of
from tests.vault.world import TODAY, World, carrier, incoming, new_world, person, place

LEADER = Signatory(account=2, role="secrecy_leader")


@pytest.fixture
def world() -> Iterator[World]:
    made = new_world()
    yield made
    made.connection.close()


def expected(world: World, table: tables.Table) -> list[tuple[Any, ...]]:
    """Fold the journal from nothing."""
    streams: dict[int, list[Any]] = {}
    for change in world.journal:
        if change.kind == table.info.kind:
            streams.setdefault(change.id, []).append(change.event)
    rows = []
    for id_, events in sorted(streams.items()):
        record = fold(events)
        carried = carried_row(table, record, lambda target, to: read_row(world.connection, target, to))
        rows.append((id_, *tables.own_row(table, record), *carried))
    return rows


def assert_tables_are_the_fold(world: World) -> None:
    for table in tables.tables("desk", "office"):
        rows = expected(world, table)
        assert world.dump(table) == rows
        for row in rows if table.searched else ():
            found = words_of(table, row[1:])[0].split(" \u00b6 ")
            for part in found:
                match = f'words : "{part}"'
                name = f'"{table.info.name}_words"'
                hits = world.connection.execute(
                    f"SELECT rowid FROM {table.words} WHERE {name} MATCH ? AND rowid = ?", (match, row[0])
                )
                assert hits.fetchall() == [(row[0],)]
    posted: Counter[Any] = Counter()
    records: dict[Any, Any] = {}
    for change in world.journal:
        key = change.kind, change.id
        after = fold([one.event for one in world.journal if (one.kind, one.id) == key])
        before = records.get(key)
        records[key] = after = _after(before, change.event)
        for one in balance.postings(before, after, change.event):
            posted[posting_key(one)] += one.n
    kept = world.connection.execute("SELECT day, level, kind, account, line, n FROM book.balance")
    assert {row[:5]: row[5] for row in kept} == dict(posted)
    items = [record for record in records.values() if isinstance(record, Item)]
    assert held.holdings(world.connection) == Counter(map(held.counted_as, items))


def _after(before: Any, event: Any) -> Any:
    from secretdesk.domain.decision import evolve

    return evolve(before, event)


def test_registering_writes_rows_words_and_account(world: World) -> None:
    (kept,) = world.do(place())
    ids = world.do(incoming("关于下达年度保密检查计划的通知", kept, "1-50"))
    assert len(ids) == 51
    assert_tables_are_the_fold(world)
    found = search.rows(world.connection, Copy, text="保密检查", limit=100)
    assert len(found.rows) == 50
    assert {row.values["title"] for row in found.rows} == {"关于下达年度保密检查计划的通知"}
    assert held.holdings(world.connection) == {("jimi", "paper", "in_store"): 50}


def test_correcting_a_title_reaches_its_copies_and_their_words(world: World) -> None:
    (kept,) = world.do(place())
    document, *copies = world.do(incoming("旧题目", kept, "1-3"))
    world.do(Correct(kind="document", object=document, changes=(("title", "新题目"),), reason="typing"))
    assert_tables_are_the_fold(world)
    assert search.rows(world.connection, Copy, text="旧题").rows == ()
    assert {row.id for row in search.rows(world.connection, Copy, text="新题").rows} == set(copies)


def test_correcting_a_level_regrades_document_and_copies_in_one_act(world: World) -> None:
    (kept,) = world.do(place())
    document, *_ = world.do(incoming("题目", kept, "1-3"))
    world.do(Correct(kind="document", object=document, changes=(("level", "mimi"),), reason="typing"))
    assert_tables_are_the_fold(world)
    (low, high) = sorted(sums.sums(world.connection, TODAY, TODAY), key=lambda s: s.closing, reverse=True)
    assert (low.level, low.regrade_in, low.closing) == ("mimi", 3, 3)
    assert (high.level, high.came_in, high.regrade_out, high.closing) == ("jimi", 3, 3, 0)


def test_voiding_takes_out_of_the_account(world: World) -> None:
    (kept,) = world.do(place())
    (first,) = world.do(carrier("disc", kept))
    world.do(Void(kind="carrier", object=first, reason="twice"), LEADER)
    assert_tables_are_the_fold(world)
    (one,) = sums.sums(world.connection, TODAY, TODAY)
    assert (one.came_in, one.went_out, one.closing) == (1, 1, 0)
    (later,) = sums.sums(world.connection, TODAY + timedelta(days=1), TODAY + timedelta(days=2))
    assert (later.opening, later.came_in, later.went_out) == (0, 0, 0)


def test_several_changes_of_one_object_in_one_act(world: World) -> None:
    (kept,) = world.do(place())
    document, *_ = world.do(incoming("第一", kept, "1-2"))
    probe = new_world()
    probe.take(world.journal[:])  # the whole life of a unit as one act
    probe.do(Correct(kind="document", object=document, changes=(("title", "第二"),), reason="typing"))
    assert_tables_are_the_fold(probe)
    whole = new_world()
    whole.take(probe.journal[:])
    for table in tables.tables("desk", "office"):
        assert whole.dump(table) == probe.dump(table)
    for one in (probe, whole):
        one.connection.close()


@given(st.lists(st.tuples(st.sampled_from("dcv"), st.integers(0, 5), st.text("密机通知ab19", min_size=1, max_size=6))))
def test_tables_are_the_fold_after_any_acts(script: list[tuple[str, int, str]]) -> None:
    world = new_world()
    (kept,) = world.do(place())
    world.do(person("王", "1"))
    documents: list[int] = []
    for what, which, title in script:
        if what == "d":
            documents.append(world.do(incoming(title, kept, f"1-{which + 1}"))[0])
        elif what == "v":
            world.do(carrier(title, kept))
        elif documents:
            target = documents[which % len(documents)]
            record = world.facts.get(Document, target)
            assert record is not None
            if record.title != title:
                world.do(Correct(kind="document", object=target, changes=(("title", title),), reason="r"))
    assert_tables_are_the_fold(world)
    world.connection.close()


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_phrase_spans_two_fields(left: str, right: str) -> None:
    joined = words.indexed([left, right])[0].split(" ")
    assert "".join(joined).count("\u00b6") == (1 if left and right else 0)
