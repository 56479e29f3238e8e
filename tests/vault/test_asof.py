"""Past stints beside the ledgers: written as acts happen, equal to those of a fold, asked for by day, holder and place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretdesk.desk import synonyms
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.moving import Move
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.decision import Change
from secretdesk.domain.ledgers import Copy
from secretdesk.domain.whereabouts import course
from secretdesk.vault import asof, search, tables, then
from secretdesk.vault.query import Query, parse
from tests.domain.test_whereabouts import happenings
from tests.vault.world import PROFILE, TODAY, World, incoming, new_world, person, place

TABLE = tables.table_of(Copy)


def standing(world: World) -> list[tuple[Any, ...]]:
    return list(world.connection.execute(f"SELECT * FROM {TABLE.past} ORDER BY item, until"))


def folded(world: World) -> list[tuple[Any, ...]]:
    events: dict[int, list[Any]] = {}
    for change in world.journal:
        if change.kind == "copy":
            events.setdefault(change.id, []).append(change.event)
    return [asof.past_row(id_, one) for id_, mine in sorted(events.items()) for one in course(mine)[0].past]


@settings(max_examples=40)
@given(st.lists(st.lists(st.tuples(st.integers(0, 2), happenings()), max_size=3), max_size=6))
def test_what_acts_write_is_what_a_fold_makes(acts: list[list[tuple[int, Any]]]) -> None:
    world = new_world()
    (kept,) = world.do(place())
    _, *copies = world.do(incoming("title", kept, "1-3", received_on=date(2026, 3, 1), late_reason="late"))
    for act in acts:
        world.take([Change("copy", copies[which], happened) for which, happened in act])
        assert standing(world) == folded(world)
    world.connection.close()


@pytest.fixture(scope="module")
def days() -> Iterator[tuple[World, dict[str, int]]]:
    """A paper lent to Zhang on the 3rd, back on the 5th, lent to Li on the 7th; its sister moved on the 4th."""
    world = new_world()
    at: dict[str, int] = {}
    (at["a"],), (at["b"],) = world.do(place("A")), world.do(place("B", code="B"))
    (at["zhang"],), (at["li"],) = world.do(person("张伟", "1")), world.do(person("李四", "2"))
    first = TODAY
    _, at["one"], at["two"] = world.do(incoming("计划", at["a"], "1-2"), today=first)
    steps: tuple[tuple[int, Any], ...] = (
        (3, Lend(items=(at["one"],), borrower=at["zhang"], approvals=(("", "SP-1"),), paper=True)),
        (4, Move(items=(at["two"],), place=at["b"])),
        (5, Return(item=at["one"])),
        (7, Lend(items=(at["one"],), borrower=at["li"], approvals=(("", "SP-1"),), paper=True)),
    )
    for n, command in steps:
        world.do(command, today=first + timedelta(days=n))
    yield world, at
    world.connection.close()


@pytest.fixture(scope="module")
def hands() -> Iterator[World]:
    """Six papers: two with Zhang from the 2nd, one back on the 5th, one with Li from the 3rd, another with Zhang on the 6th."""
    world = new_world()
    (kept,) = world.do(place("A"))
    (zhang,), (li,) = world.do(person("张伟", "1")), world.do(person("李四", "2"))
    _, *papers = world.do(incoming("计划", kept, "1-6"), today=TODAY)

    def lent(to: int, *items: int) -> Lend:
        return Lend(items=items, borrower=to, approvals=(("", "SP-1"),), paper=True)

    for n, command in (
        (2, lent(zhang, papers[0], papers[4])),
        (3, lent(li, papers[2])),
        (5, Return(item=papers[0])),
        (6, lent(zhang, papers[3])),
    ):
        world.do(command, today=TODAY + timedelta(days=n))
    yield world
    world.connection.close()


def asked(text: str) -> Query:
    found = parse(text, TABLE, today=TODAY + timedelta(days=9), lexicon=synonyms.lexicon(PROFILE))
    assert found.mistakes == ()
    return found


def day(n: int) -> str:
    return (TODAY + timedelta(days=n)).isoformat()


@pytest.mark.parametrize(
    ("text", "n", "found"),
    [
        ("", -1, ""),
        ("", 0, "one two"),
        ("holder:张", 2, ""),
        ("holder:张", 3, "one"),
        ("holder:zw", 4, "one"),
        ("holder:张", 5, ""),
        ("holder:李", 6, ""),
        ("holder:李", 7, "one"),
        ("holder:李,张", 4, "one"),
        ("-holder:李,张", 4, "two"),
        ("is:out", 3, "one"),
        ("is:out", 6, ""),
        ("is:held", 6, "one two"),
        ("state:in_store", 3, "two"),
        ("place:A", 3, "one two"),
        ("place:A", 4, "one"),
        ("place:B", 3, ""),
        ("place:B", 4, "two"),
        ("due:none", 3, "two"),
        ("due:2026", 7, "one"),
        ("计划 place:B", 8, "two"),
        ("jh holder:李", 8, "one"),
        ("is:overdue", 8, ""),
    ],
)
def test_who_held_what_on_that_day(days: tuple[World, dict[str, int]], text: str, n: int, found: str) -> None:
    world, at = days
    query = asked(f"{text} on:{day(n)}")
    page = search.rows(world.connection, Copy, where=query.where, text=query.text, day=query.day)
    assert sorted(row.id for row in page.rows) == sorted(at[name] for name in found.split())
    assert search.count(world.connection, Copy, where=query.where, text=query.text, day=query.day).n == len(
        found.split()
    )


def test_rows_say_how_it_was_then_and_are_sorted_by_it(days: tuple[World, dict[str, int]]) -> None:
    world, at = days
    (one,) = search.rows(world.connection, Copy, where=asked("is:out").where, day=TODAY + timedelta(days=4)).rows
    assert (one.values["state"], one.values["custodian"]) == ("on_loan", at["zhang"])
    assert one.values["title"] == "计划"
    for n in (2, 4, 8):
        page = search.rows(world.connection, Copy, sort=("state", False), day=TODAY + timedelta(days=n))
        states = [row.values["state"] for row in page.rows]
        assert states == sorted(states)
        assert len(states) == 2
        later = search.rows(
            world.connection, Copy, sort=("state", False), day=TODAY + timedelta(days=n), after=page.rows[0].key
        )
        assert [row.id for row in later.rows] == [page.rows[1].id]


@pytest.mark.parametrize("column", ["custodian", "due_on", "place", "state"])
@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("most", [100_000, 1])
def test_what_changed_hands_is_sorted_and_paged_as_it_was_then(
    hands: World, monkeypatch: pytest.MonkeyPatch, column: str, down: bool, most: int
) -> None:
    """Those in somebody's hands stand apart from the rest, or where they are too many all are sorted: alike."""
    world = hands
    monkeypatch.setattr(then, "MANY", most)
    for n in (0, 2, 4, 6, 8):
        day = TODAY + timedelta(days=n)
        every = search.rows(world.connection, Copy, day=day).rows
        stored = {row.id: row.values[column] for row in every}
        order = sorted((row.id for row in every if stored[row.id] is not None), reverse=down)
        order.sort(key=lambda id_: stored[id_], reverse=down)
        order += sorted((row.id for row in every if stored[row.id] is None), reverse=down)
        ways = {"forward": (False, order), "back": (True, order[::-1])}
        for way, (back, wanted) in ways.items():
            met, key = [], None
            while (page := search.rows(
                world.connection, Copy, day=day, sort=(column, down), limit=1, after=key, from_end=back
            )).rows:  # fmt: skip
                met.append(page.rows[0].id)
                key = page.rows[0].key
            assert met == wanted, (n, way)
        jumped = [
            search.rows(world.connection, Copy, day=day, sort=(column, down), limit=1, offset=at).rows[0].id
            for at in range(len(order))
        ]
        assert jumped == order


def test_as_of_today_is_the_ledger(days: tuple[World, dict[str, int]]) -> None:
    world, _ = days
    assert (
        search.rows(world.connection, Copy, day=TODAY + timedelta(days=9)).rows
        == search.rows(world.connection, Copy).rows
    )
