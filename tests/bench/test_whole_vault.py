"""What goes over the whole vault: verification of the chain and of everything, and making all tables anew."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from secretdesk.desk.desk import Desk
from secretdesk.vault import Judged, journal, tables
from secretdesk.vault.verifying.judged import mark_of
from tests.bench import floors
from tests.bench.measure import Line, Table, child, growth, in_turns, once, p50
from tests.bench.scenario import Unit

ROUNDS = 3


def test_chain(every: tuple[Unit, ...], table: Table) -> None:
    seen: dict[int, float] = {}
    for unit in every:
        desk = unit.open()
        try:
            with floors.bare(desk) as raw:
                rounds = ROUNDS if unit.items < 50_000 else 1
                whole, chain, bare = in_turns(rounds, _chain(desk), _chain(desk, spared=True), _hashing(raw))
        finally:
            desk.lock()
        seen[unit.items] = p50(chain)
    own, floor, signed = unit.entries / p50(chain), unit.entries / p50(bare), p50(whole) - p50(chain)
    table.add(
        Line(
            measure="verify chain without signatures", figure=own, unit="entries/s", floor=floor,
            floor_of="bare hash loop, read and hashed", ratio=own / floor, growth=growth(seen), reach=">= 0.4x",
            met=own >= 0.4 * floor,
        )
    )  # fmt: skip
    acts = _acts(unit)
    table.add(Line(measure="signatures of acts", figure=acts / max(signed, 1e-9), unit="signatures/s"))


def test_deep(every: tuple[Unit, ...], table: Table) -> None:
    seen: dict[int, float] = {}
    for unit in every:
        found = child("deep", str(unit.folder))
        seen[unit.items] = found["seconds"]
    a_million, peak = found["seconds"] / found["entries"] * 1e6, found["megabytes"]
    table.add(
        Line(
            measure="verify deep, per 1,000,000 entries", figure=a_million, unit="s", growth=growth(seen),
            reach="<= 120 s", met=a_million <= 120,
        )
    )  # fmt: skip
    since = found["since"] / found["entries"] * 1e6
    table.add(
        Line(
            measure="verify deep since the last, per 1,000,000", figure=since, unit="s", reach="<= 60 s", met=since <= 60
        )
    )  # fmt: skip
    table.add(
        Line(
            measure="verify deep, memory of both processes", figure=peak, unit="MB", reach="<= 500 MB", met=peak <= 500
        )
    )  # fmt: skip


def test_rebuild(every: tuple[Unit, ...], table: Table, tmp_path: Path) -> None:
    seen: dict[int, float] = {}
    for unit in every:
        copy = tmp_path / str(unit.items)
        shutil.copytree(unit.folder, copy)
        desk = Unit(copy, unit.items).open()
        try:
            with floors.bare(desk) as raw, floors.two_files(tmp_path / f"bare-{unit.items}") as to:
                bare = _rows_alone(raw, to)
            entries = 0

            def anew(desk: Desk = desk) -> None:
                nonlocal entries
                entries = desk.vault.rebuild().result()

            seen[unit.items] = once(anew)
        finally:
            desk.lock()
    own = entries / seen[unit.items]
    table.add(
        Line(
            measure="rebuild of all tables", figure=own, unit="entries/s", floor=entries / bare,
            floor_of="bare executemany of the same rows", ratio=own / (entries / bare), growth=growth(seen),
            reach=">= 20,000 entries/s", met=own >= 20_000,
        )
    )  # fmt: skip


def _chain(desk: Desk, *, spared: bool = False) -> Callable[[int], object]:
    judged = desk.read(lambda reading: _as_it_is(reading.connection)) if spared else None
    return lambda _n: desk.vault.verify("chain", judged=judged).result()


def _as_it_is(connection: Any) -> Judged:
    """Return what a deep verification would note now."""
    size = journal.size(connection)
    return Judged(size, mark_of(connection, size, journal.tree_at(connection, size).root()))


def _hashing(raw: Any) -> Callable[[int], object]:
    return lambda _n: floors.hash_log(raw)


def _acts(unit: Unit) -> int:
    desk = unit.open()
    try:
        with floors.bare(desk) as raw:
            return int(raw.execute("SELECT count(*) FROM main.act_signature").fetchone()[0])
    finally:
        desk.lock()


def _rows_alone(source: Any, to: Any) -> float:
    """Write the rows of all ledgers with their indexes into new files; return the seconds of the writing."""
    taken = 0.0
    to.execute("BEGIN IMMEDIATE")
    for one in tables.tables(*tables.SCHEMAS):
        for statement in tables.creation(one):
            to.execute(statement)
        rows = source.execute(f"SELECT id, {tables.listed(one.columns)} FROM {one.name}").fetchall()
        start = time.perf_counter()
        to.executemany(tables.insert(one), rows)
        for statement in tables.indexing(one):
            to.execute(statement)
        taken += time.perf_counter() - start
    start = time.perf_counter()
    to.execute("COMMIT")
    return taken + time.perf_counter() - start
