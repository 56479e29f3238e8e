from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretdesk.domain.ledgers import Account, Carrier, Copy, Document, Person
from secretdesk.errors import BadInput
from secretdesk.vault import conditions, projection, search, tables, then, words
from secretdesk.vault.query import Where, parse
from tests.vault.world import TODAY, World, carrier, incoming, new_world, person, place

TITLES = (
    "关于下达2026年度保密检查计划的通知",
    "保密技术防护专用系统管理办法",
    "关于𠮷林市档案馆移交䶮字文件的复函",
    "年度计划（草案）",
    "The budget of 2026, part B",
)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = new_world()
    (room,) = made.do(place("保密室 A柜", "juemi", "A"))
    (shelf,) = made.do(place("档案室 B柜", "jimi", "B"))
    made.do(person("王建国", "0012"))
    made.do(person("李䶮", "0031"))
    for k, title in enumerate(TITLES):
        no = f"密发〔2026〕{k + 11}号"
        made.do(
            incoming(
                title, shelf if k % 2 else room, f"{k * 10 + 1}-{k * 10 + 4}", document_no=no, pages=k + 1, level="mimi"
            )
        )
    for k in range(7):
        made.do(carrier(f"光盘{k}", room, serial_no=f"WX12A{340 + k}"))
    yield made
    made.connection.close()


def titles(world: World, text: str) -> set[str]:
    return {row.values["title"] for row in search.rows(world.connection, Document, text=text).rows}


@pytest.mark.parametrize("length", range(1, 9))
def test_any_stretch_of_a_chinese_title_finds_it(world: World, length: int) -> None:
    for title in TITLES[:4]:
        for start in range(len(title) - length + 1):
            part = title[start : start + length]
            if not words.tokens(part) or part[:1].isdigit() or part[-1:].isdigit():
                continue  # digits stand in runs, tested below
            assert title in titles(world, part), part


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("2026", 5),  # the register number, too, holds the year
        ("026年", 1),
        ("26年度", 1),
        ("26年度检查", 0),
        ("26年度保密检", 1),
        ("026年度保密", 1),
        ("budg", 1),
        ("BUDGET", 1),
        ("udget", 1),
        ("预算", 0),
        ("计划 通知", 1),
        ("通知 计划", 1),
        ("计划", 2),
        ("划计", 0),
        ("密发〔2026〕13号", 1),
        ("密发2026 13", 1),
        ("２０２６", 5),
        ("𠮷", 1),
        ("䶮字", 1),
        ("...", 0),
        ('"', 0),
        ("words : x* OR NEAR(", 0),
        ("市委", 5),
    ],
)
def test_words(world: World, text: str, hits: int) -> None:
    assert len(titles(world, text)) == hits


@pytest.mark.parametrize("text", ["WX12A345", "wx12", "A345", "345", "5A345"])
def test_serial_numbers_are_found_by_any_part(world: World, text: str) -> None:
    found = search.rows(world.connection, Carrier, text=text).rows
    assert all(words.tokens(text)[0] in row.values["serial_no"].lower() for row in found)
    assert bool(found) == any(text.lower() in f"wx12a{340 + k}" for k in range(7))


@given(st.text(max_size=300))
def test_nothing_typed_breaks_the_search(text: str) -> None:
    world = new_world()
    search.rows(world.connection, Document, text=text)
    search.rows(world.connection, Account, text=text)
    query = parse(text, tables.table_of(Copy), today=TODAY)
    search.rows(world.connection, Copy, where=query.where, text=query.text)
    search.count(world.connection, Copy, where=query.where, text=query.text)
    world.connection.close()


def test_ten_million_characters_are_cut_not_read(world: World) -> None:
    assert search.rows(world.connection, Document, text="密" * 10_000_000).rows == ()


def test_words_of_a_copy_are_found_in_its_document_too(world: World) -> None:
    found = search.rows(world.connection, Copy, text="防护 000012").rows
    assert [row.values["copy_no"] for row in found] == ["000012"]
    assert search.rows(world.connection, Copy, text="防护 12").rows != ()
    assert search.rows(world.connection, Copy, text="防护 000015").rows == ()


SORTS: list[tuple[str, bool] | None] = [None] + [
    (name, down) for name in ("number", "due_on", "level", "custodian", "copy_no") for down in (False, True)
]


@st.composite
def ledgers(draw: st.DrawFn) -> list[tuple[int, Any]]:
    days = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 1, 4)))
    size = draw(st.integers(0, 12))
    return [
        (
            k + 1,
            Copy(
                number=f"D{k}", letter="D", year=2026, serial=k, level=draw(st.sampled_from(["jimi", "mimi"])),
                due_on=draw(days), custodian=draw(st.one_of(st.none(), st.integers(1, 3))), document=1,
                copy_no=draw(st.sampled_from(["1", "2"])),
                registered_on=date(2026, 1, draw(st.sampled_from([1, 6]))),
            ),
        )
        for k in range(size)
    ]  # fmt: skip


def in_order(rows: list[tuple[int, Any]], sort: tuple[str, bool] | None) -> list[int]:
    if sort is None:
        return sorted((id_ for id_, _ in rows), reverse=True)
    name, down = sort
    told = [(getattr(r, name), id_) for id_, r in rows if getattr(r, name) is not None]
    empty = sorted((id_ for id_, r in rows if getattr(r, name) is None), reverse=down)
    return [id_ for _, id_ in sorted(told, reverse=down)] + empty


# How rows are found: by an index of the order, beside a filter, as the few that hold a word, or as of a day.
ASKED: dict[str, tuple[dict[str, Any], Callable[[Any], bool]]] = {
    "all": ({}, lambda _r: True),
    "filter": ({"where": (Where("level", "in", ("jimi",)),)}, lambda r: r.level == "jimi"),
    "word": ({"text": "1"}, lambda r: r.copy_no == "1" or r.number.endswith("1")),
    "filters and a word": (
        {"text": "1", "where": (Where("level", "in", ("jimi",)), Where("custodian", "=", 2))},
        lambda r: r.level == "jimi" and r.custodian == 2 and (r.copy_no == "1" or r.number.endswith("1")),
    ),
    "filters": (
        {"where": (Where("level", "in", ("jimi",)), Where("custodian", "=", 2))},
        lambda r: r.level == "jimi" and r.custodian == 2,
    ),
    "day": ({"day": date(2026, 1, 5)}, lambda r: r.registered_on <= date(2026, 1, 5)),
    "filter of a day": (
        {"day": date(2026, 1, 5), "where": (Where("level", "in", ("jimi",)),)},
        lambda r: r.level == "jimi" and r.registered_on <= date(2026, 1, 5),
    ),
}


@pytest.fixture(params=["few", "many"])
def as_many(request: pytest.FixtureRequest) -> Iterator[None]:
    """Have a handful of rows found as few are, or as the many of a large unit."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "many":
            patch.setattr(conditions, "FEW", 1)
            patch.setattr(conditions, "HELD_SO", 1)
            patch.setattr(then, "SINCE", 1)
        yield


@pytest.mark.usefixtures("as_many")
@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ledgers(), st.sampled_from(SORTS), st.integers(1, 5), st.sampled_from(sorted(ASKED)))
def test_pages_in_a_row_are_the_whole_ledger_in_order(
    rows: list[tuple[int, Any]], sort: tuple[str, bool] | None, limit: int, how: str
) -> None:
    world = new_world()
    table = tables.table_of(Copy)
    carried = (None,) * len(table.carried)
    projection.add_rows(world.connection, table, [(i, *tables.own_row(table, r), *carried) for i, r in rows])
    asked, meets = ASKED[how]
    wanted = in_order([(i, r) for i, r in rows if meets(r)], sort)
    forward: list[int] = []
    key = None
    while True:
        page = search.rows(world.connection, Copy, **asked, sort=sort, after=key, limit=limit)
        forward += [row.id for row in page.rows]
        assert page.more == (len(forward) < len(wanted))
        if not page.more:
            break
        key = page.rows[-1].key
    assert forward == wanted
    back: list[int] = []
    key = None
    while True:
        page = search.rows(world.connection, Copy, **asked, sort=sort, after=key, limit=limit, from_end=True)
        back = [row.id for row in page.rows] + back
        if not page.more:
            break
        key = page.rows[0].key
    assert back == wanted
    for offset in range(len(wanted) + 2):
        page = search.rows(world.connection, Copy, **asked, sort=sort, limit=limit, offset=offset)
        assert [row.id for row in page.rows] == wanted[offset : offset + limit]
    assert search.count(world.connection, Copy, **asked).n == len(wanted)
    parts = [search.number(world.connection, Copy, **asked, ids=ids) for ids in ((0, 4), (5, 5), (6, 99))]
    assert sum(parts) == search.number(world.connection, Copy, **asked) == len(wanted)
    world.connection.close()


def test_a_count_stops_at_the_cap_but_a_whole_ledger_is_counted() -> None:
    world = new_world()
    (kept,) = world.do(place())
    world.do(incoming("通知", kept, "1-1005"))
    assert search.count(world.connection, Copy) == search.Counted(1005, capped=False)
    assert search.count(world.connection, Copy, text="通知") == search.Counted(1000, capped=True)
    assert search.counts(world.connection, Copy, ("state", "level")) == {("in_store", "jimi"): 1005}
    world.connection.close()


def test_many_found_are_in_order_too() -> None:
    world = new_world()
    (kept,) = world.do(place())
    world.do(incoming("\u901a\u77e5", kept, f"1-{conditions.FEW + 50}"))
    (last,) = world.do(incoming("\u5c0f\u7ed3", kept, "7"))[1:]
    for text in ("\u901a\u77e5", "tz", "\u901a\u77e5 26", "tz 00"):
        found = search.rows(world.connection, Copy, text=text, sort=("copy_no", True), limit=2)
        assert [row.values["copy_no"] for row in found.rows] == [f"{conditions.FEW + n:06d}" for n in (50, 49)]
        found = search.rows(world.connection, Copy, text=text, limit=1)
        assert [row.id for row in found.rows] == [last - 2]
        assert search.count(world.connection, Copy, text=text).capped
        found = search.rows(world.connection, Copy, text=text, sort=("copy_no", False), limit=1, from_end=True)
        assert [row.values["copy_no"] for row in found.rows] == [f"{conditions.FEW + 50:06d}"]
    world.connection.close()


def test_only_chosen_columns_are_read(world: World) -> None:
    (row,) = search.rows(world.connection, Document, columns=("title", "received_on"), limit=1).rows
    assert row.values == {"title": TITLES[-1], "received_on": TODAY}


def test_names_of_objects(world: World) -> None:
    people = world.facts.find(Person)
    named = search.names(world.connection, "person", [one.id for one in people] + [None, 10**9])
    assert sorted(named.values()) == ["李䶮", "王建国"]


def test_unknown_columns_and_operators_are_bad_input(world: World) -> None:
    with pytest.raises(BadInput, match="no-such-column"):
        search.rows(world.connection, Copy, sort=('number"; DROP', False))
    with pytest.raises(BadInput, match="no-such-operator"):
        search.rows(world.connection, Copy, where=(Where("number", "LIKE", "x"),))
