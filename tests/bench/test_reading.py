"""What an officer looks at: search, pages of a ledger, an item's history; each beside the query that it cannot do without."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from secretdesk.desk import cast, look
from secretdesk.desk.desk import Desk
from secretdesk.desk.today import today
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.vault import Query, tables, words
from tests.bench import floors
from tests.bench.measure import GROWTH_FROM, Line, Table, growth, in_turns, p50, p95
from tests.bench.scenario import Unit

ROUNDS = 40
PAGE = 100


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


SUBJECT = 2  # characters of a title's subject that are searched for
DAY = "2026-03-05"
# name: ledger, text, order. `{subject}` is what many titles are about.
OTHERWISE: dict[str, tuple[str, str, tuple[str, bool] | None]] = {
    "search sorted by a column": ("copies", "{subject}", ("due_on", True)),
    "search filtered by level and state": ("copies", "{subject} level:jimi is:on_loan", None),
    "search filtered and sorted": ("copies", "{subject} level:mimi", ("copy_no", True)),
    "search for two common first letters": ("copies", "gy", None),
    "search for two common first letters, sorted": ("copies", "gy", ("due_on", True)),
    "ledger as of a day": ("copies", f"on:{DAY}", None),
    "ledger as of a day, a state that none had": ("copies", f"on:{DAY} state:missing", None),
    "ledger as of a day, sorted by who held it then": ("copies", f"on:{DAY}", ("custodian", True)),
}


@pytest.mark.parametrize("name", OTHERWISE)
def test_search_in_another_order(every: tuple[Unit, ...], table: Table, name: str) -> None:
    ledger, said, sort = OTHERWISE[name]
    text = said.format(subject=str(cast.words()["subjects"][0])[:SUBJECT])
    seen: dict[int, float] = {}
    for unit in every:
        desk = unit.open()
        try:
            own, counted = in_turns(ROUNDS // 2, _page(desk, ledger, text, sort=sort), _count(desk, ledger, text))
            if unit.items >= GROWTH_FROM and not text.endswith("missing"):
                assert look.count(desk, ledger, look.query(desk, ledger, text, past=True)).n, "nothing is found"
        finally:
            desk.lock()
        both = [page + count for page, count in zip(own, counted, strict=True)]
        seen[unit.items] = p50(both)
    table.add(
        Line(
            measure=f"{name}, page and count, p95", figure=p95(both) * 1000, unit="ms", growth=growth(seen),
            reach="<= 300 ms", met=p95(both) <= 0.3,
        )
    )  # fmt: skip


def test_ledger_page(every: tuple[Unit, ...], table: Table) -> None:
    """Open, jump to the end, and both ends of each order either way: the worst of the four is told."""
    cases: dict[str, list[dict[str, Any]]] = {"open": [{}], "jump to end": [{"from_end": True}]}
    for name in (c.name for c in tables.table_of(Copy).columns if c.field.sortable):
        ends = ({"sort": (name, down), "from_end": back} for down in (False, True) for back in (False, True))
        cases[f"sort by {name}"] = list(ends)
    seen: dict[str, dict[int, float]] = {name: {} for name in cases}
    last: dict[str, list[tuple[list[float], list[float]]]] = {}
    for unit in every:
        desk = unit.open()
        try:
            with floors.bare(desk) as raw:
                for name, hows in cases.items():
                    last[name] = []
                    for how in hows:
                        bare = _same_page(raw, **how)
                        own, floor = in_turns(ROUNDS, _opened(desk, how), _ask(raw, bare))
                        last[name].append((own, floor))
                    seen[name][unit.items] = max(p50(own) for own, _ in last[name])
        finally:
            desk.lock()
    for name, worst in last.items():
        own, floor = max(worst, key=lambda one: p50(one[0]) / p50(one[1]))
        reach = max(p95(one) for one, _ in worst)
        table.add(
            Line(
                measure=f"ledger page: {name}, p95", figure=reach * 1000, unit="ms", floor=p95(floor) * 1000,
                floor_of="bare indexed query of the same page", ratio=p50(own) / p50(floor), growth=growth(seen[name]),
                reach="<= 3x, <= 50 ms", met=p50(own) <= 3 * p50(floor) and reach <= 0.05,
            )
        )  # fmt: skip


def _same_page(raw: Any, *, sort: tuple[str, bool] | None = None, from_end: bool = False) -> str:
    """Return the bare statement for the same rows, which an index alone finds."""
    columns = tables.listed(tables.table_of(Copy).columns)
    name, down = sort or ("id", True)
    way = "DESC" if down != from_end else "ASC"
    empty = raw.execute(f'SELECT count(*) FROM (SELECT 1 FROM book.copies WHERE "{name}" IS NULL LIMIT {PAGE})')
    last = from_end and empty.fetchone()[0] == PAGE  # empty values stand last
    order = f'WHERE "{name}" IS NULL ORDER BY id {way}' if last else f'ORDER BY "{name}" {way}, id {way}'
    if not last and name != "id":
        order = f'WHERE "{name}" IS NOT NULL {order}'
    return f"SELECT id, {columns} FROM book.copies {order} LIMIT {PAGE}"


def test_ledger_far_in(every: tuple[Unit, ...], table: Table) -> None:
    """What a pull at the scroll bar asks for, and the numbers of the navigation and of Today."""
    does: dict[str, tuple[Callable[[Desk], Callable[[int], object]], float]] = {
        "ledger page: middle": (lambda desk: _opened(desk, {"offset": _half(desk)}), 0.05),
        "ledger page: middle of an order": (
            lambda desk: _opened(desk, {"offset": _half(desk), "sort": ("level", True)}),
            0.05,
        ),
        "counts of the navigation": (lambda desk: lambda _n: look.navigation(desk), 0.02),
        "Today": (lambda desk: lambda _n: today(desk), 0.05),
    }
    seen: dict[str, dict[int, float]] = {name: {} for name in does}
    last: dict[str, list[float]] = {}
    for unit in every:
        desk = unit.open()
        try:
            for name, (made, _) in does.items():
                (last[name],) = in_turns(ROUNDS // 2, made(desk))
                seen[name][unit.items] = p50(last[name])
        finally:
            desk.lock()
    for name, (_, most) in does.items():
        table.add(
            Line(
                measure=f"{name}, p95", figure=p95(last[name]) * 1000, unit="ms", growth=growth(seen[name]),
                reach=f"<= {most * 1000:.0f} ms", met=p95(last[name]) <= most,
            )
        )  # fmt: skip


def _half(desk: Desk) -> int:
    return look.count(desk, "copies", Query()).n // 2


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
    asked = look.query(desk, ledger, text, past=True)
    return lambda _n: look.page(desk, ledger, asked, limit=PAGE, **how)


def _count(desk: Desk, ledger: str, text: str) -> Callable[[int], object]:
    asked = look.query(desk, ledger, text, past=True)
    return lambda _n: look.count(desk, ledger, asked)


def _opened(desk: Desk, how: dict[str, Any]) -> Callable[[int], object]:
    return lambda _n: look.page(desk, "copies", Query(), limit=PAGE, **how)


def _ask(raw: Any, sql: str, *values: object) -> Callable[[int], object]:
    return lambda _n: raw.execute(sql, values).fetchall()
