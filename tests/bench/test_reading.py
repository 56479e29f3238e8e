"""What an officer looks at: search, pages of a ledger, an item's history; each beside the query that it cannot do without."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from secretdesk.desk import cast, look
from secretdesk.desk.desk import Desk
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.vault import Query, tables, words
from tests.bench import floors
from tests.bench.measure import Line, Table, growth, in_turns, p50, p95
from tests.bench.scenario import Unit

ROUNDS = 40
PAGE = 100
SORTED = ("level", "due_on", "custodian", "registered_on", "copy_no")


@pytest.mark.parametrize("length", [1, 2, 4, 8])
def test_search(every: tuple[Unit, ...], table: Table, length: int) -> None:
    seen: dict[int, float] = {}
    for unit in every:
        desk = unit.open()
        try:
            text = _typed(length)
            match = words.match(text)
            one = tables.table_of(Document)
            listed = ", ".join(f't."{c.name}"' for c in one.columns)
            found = (  # the same page of rows, by the index alone
                f"SELECT t.id, {listed} FROM {one.words} AS w CROSS JOIN {one.name} AS t ON t.id = w.rowid "
                f'WHERE w."documents_words" MATCH ? ORDER BY w.rowid DESC LIMIT {PAGE}'
            )
            with floors.bare(desk) as raw:
                own, bare = in_turns(ROUNDS, _page(desk, "documents", text), _ask(raw, found, match))
        finally:
            desk.lock()
        seen[unit.items] = p50(own)
    reach, floor = p95(own), p95(bare)
    table.add(
        Line(
            measure=f"search, {length} character{'s' * (length > 1)}, newest first, p95", figure=reach * 1000, unit="ms",
            floor=floor * 1000, floor_of="bare FTS query of the same page", ratio=p50(own) / p50(bare), growth=growth(seen),
            reach="<= 3x, <= 10 ms", met=p50(own) <= 3 * p50(bare) and reach <= 0.010,
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "ledger", "text", "sort"),
    [
        ("search sorted by a column", "copies", "\u8bbe\u5907", ("due_on", True)),
        ("search filtered by level and state", "copies", "\u8bbe\u5907 level:jimi is:on_loan", None),
    ],
)
def test_search_in_another_order(
    every: tuple[Unit, ...], table: Table, name: str, ledger: str, text: str, sort: tuple[str, bool] | None
) -> None:
    seen: dict[int, float] = {}
    for unit in every:
        desk = unit.open()
        try:
            (own,) = in_turns(ROUNDS // 2, _page(desk, ledger, text, sort=sort))
        finally:
            desk.lock()
        seen[unit.items] = p50(own)
    table.add(
        Line(
            measure=f"{name}, p95", figure=p95(own) * 1000, unit="ms", growth=growth(seen), reach="<= 300 ms",
            met=p95(own) <= 0.3,
        )
    )  # fmt: skip


def test_ledger_page(every: tuple[Unit, ...], table: Table) -> None:
    columns = tables.listed(tables.table_of(Copy).columns)
    cases: dict[str, tuple[dict[str, Any], str]] = {
        "open": ({}, "ORDER BY id DESC"),
        "jump to end": ({"from_end": True}, "ORDER BY id ASC"),
    }
    for name in SORTED:
        cases[f"sort by {name}"] = ({"sort": (name, False)}, f'WHERE "{name}" IS NOT NULL ORDER BY "{name}", id')
    seen: dict[str, dict[int, float]] = {name: {} for name in cases}
    last: dict[str, list[list[float]]] = {}
    for unit in every:
        desk = unit.open()
        try:
            with floors.bare(desk) as raw:
                for name, (how, order) in cases.items():
                    bare = f"SELECT id, {columns} FROM book.copies {order} LIMIT {PAGE}"
                    last[name] = in_turns(ROUNDS, _opened(desk, how), _ask(raw, bare))
                    seen[name][unit.items] = p50(last[name][0])
        finally:
            desk.lock()
    for name, (own, floor) in last.items():
        table.add(
            Line(
                measure=f"ledger page: {name}, p95", figure=p95(own) * 1000, unit="ms", floor=p95(floor) * 1000,
                floor_of="bare indexed query", ratio=p50(own) / p50(floor), growth=growth(seen[name]),
                reach="<= 3x, <= 50 ms", met=p50(own) <= 3 * p50(floor) and p95(own) <= 0.05,
            )
        )  # fmt: skip


def test_one_item(every: tuple[Unit, ...], table: Table) -> None:
    seen: dict[str, dict[int, float]] = {}
    last: dict[str, list[list[float]]] = {}
    for unit in every:
        desk = unit.open()
        try:
            with floors.bare(desk) as raw:
                item = _eventful(desk, unit)
                for name, do in _past(desk, item).items():
                    last[name] = in_turns(ROUNDS, do, _ask(raw, _CHAIN, "copy", item))
                    seen.setdefault(name, {})[unit.items] = p50(last[name][0])
        finally:
            desk.lock()
    for name, (own, floor) in last.items():
        table.add(
            Line(
                measure=f"{name}, p95", figure=p95(own) * 1000, unit="ms", floor=p95(floor) * 1000, floor_of="bare query",
                ratio=p50(own) / p50(floor), growth=growth(seen[name]), reach="<= 5 ms", met=p95(own) <= 0.005,
            )
        )  # fmt: skip


def _past(desk: Desk, item: int) -> dict[str, Callable[[int], object]]:
    day = date(2026, 1, 5)
    return {
        "history of an item": lambda _n: desk.read(lambda reading: reading.history("copy", item)),
        "as-of of an item": lambda _n: desk.read(lambda reading: reading.as_of("copy", item, day=day)),
    }


_CHAIN = (
    "SELECT e.seq, e.envelope, b.body FROM main.entry AS e JOIN book.body AS b ON b.seq = e.seq "
    "WHERE e.kind = ? AND e.object_id = ? ORDER BY e.seq"
)


def _eventful(desk: Desk, unit: Unit) -> int:
    """Return the item of the sample to which most happened."""
    lengths = {item: len(desk.read(lambda reading, i=item: reading.history("copy", i))) for item in unit.copies[:100]}  # type: ignore[misc]
    return max(lengths, key=lambda item: lengths[item])


def _typed(length: int) -> str:
    """Return the beginning of a title that many documents have."""
    parts = cast.words()
    return str(parts["genres"][0].format(s=parts["subjects"][0]))[:length]


def _page(desk: Desk, ledger: str, text: str, **how: Any) -> Callable[[int], object]:
    asked = look.query(desk, ledger, text)
    return lambda _n: look.page(desk, ledger, asked, limit=PAGE, **how)


def _opened(desk: Desk, how: dict[str, Any]) -> Callable[[int], object]:
    return lambda _n: look.page(desk, "copies", Query(), limit=PAGE, **how)


def _ask(raw: Any, sql: str, *values: object) -> Callable[[int], object]:
    return lambda _n: raw.execute(sql, values).fetchall()
