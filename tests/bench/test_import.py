"""Taking in an old register of 100,000 rows, beside the bare library reading it and bare inserting of its rows.

A row of it becomes a document and a copy, two entries of the journal with their bodies, in two files: inserting these rows
bare, into the same columns with the same indexes, is the least that taking it in could cost. What its ten cells alone
would cost in one table of one file is said beside it, and what the rows would cost without an index.
"""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook

from secretdesk.desk import cast, founding
from secretdesk.desk.desk import Desk
from secretdesk.desk.intake import acting, opening, planning
from secretdesk.domain.ledgers import Copy, Document, Place
from secretdesk.vault import tables
from tests.bench import floors, scenario
from tests.bench.conftest import sizes
from tests.bench.measure import Line, Table, growth, once

MOST = 100_000
HEAD = ("序号", "收文日期", "来文单位", "来文字号", "文件标题", "密级", "份号", "页数", "存放位置", "备注")
ISSUERS = ("省委办公厅", "市委组织部", "省保密局", "市政府办公室", "某某部")
JOURNAL = {
    "main.entry": ("seq INTEGER PRIMARY KEY", "act_id", "kind", "object_id", "name", "at", "envelope"),
    "book.body": ("seq INTEGER PRIMARY KEY", "salt", "body"),
}
MARKS = ("秘密★10年", "秘密", "机密★20年", "内部")


def test_import(table: Table, tmp_path: Path) -> None:
    seen: dict[int, float] = {}
    for rows in dict.fromkeys(min(size, MOST) for size in sizes()):
        path = _register(tmp_path / f"{rows}.xlsx", rows)
        with floors.two_files(tmp_path / f"cells-{rows}") as raw:
            cells = once(partial(_cells, path, raw))
        desk, place = _unit(tmp_path / f"unit-{rows}")
        try:
            start = time.perf_counter()
            told = _taken(desk, path, place)
            seen[rows] = time.perf_counter() - start
            read = once(partial(_read, path))
            bare = {one: read + _kept(desk, tmp_path / f"kept-{rows}-{one}", indexed=one) for one in (True, False)}
        finally:
            desk.lock("measured")
    print("  " + "  ".join(f"{step} {seconds:.2f} s" for step, seconds in told.items()), flush=True)
    own = seen[rows]
    table.add(
        Line(
            measure=f"import of {rows:,} rows", figure=rows / own, unit="rows/s", floor=rows / bare[True],
            floor_of="bare calamine read + bare insert of the rows it makes", ratio=bare[True] / own, growth=growth(seen),
            reach=">= 0.2x", met=bare[True] >= 0.2 * own, items=rows,
        )
    )  # fmt: skip
    for floor, name in (
        (bare[False], "the same without an index"),
        (cells, "bare calamine read + its ten cells, one table"),
    ):
        table.add(
            Line(
                measure=f"import of {rows:,} rows, beside", figure=rows / own, unit="rows/s", floor=rows / floor,
                floor_of=name, ratio=floor / own, reach="report", items=rows,
            )
        )  # fmt: skip


def _taken(desk: Desk, path: Path, place: str) -> dict[str, float]:
    told: dict[str, float] = {}
    start = time.perf_counter()
    opened = opening.open_file(desk, "documents", path)
    told["opened"] = time.perf_counter() - start
    plan = planning.plan(desk, opened, replace(opened.legend, fixed={"place": place}))
    told["planned"] = time.perf_counter() - start - sum(told.values())
    if plan.faults:
        raise AssertionError(plan.faults[:3])
    acting.perform(desk, plan)
    told["performed"] = time.perf_counter() - start - sum(told.values())
    return told


def _unit(folder: Path) -> tuple[Desk, str]:
    random = Random(1)
    chosen = cast.names(random)
    asked = founding.Founding(unit="u", kind="test", founders=cast.founders(chosen))
    desk = founding.found(folder, asked, clock=scenario.at(scenario.LAST_DAY))
    people = cast.register(desk, chosen, random)
    place = desk.read(lambda reading: reading.facts.get(Place, people.shelves["jimi"][0]))
    if place is None:
        raise AssertionError("no place")
    return desk, str(place.name)


def _register(path: Path, rows: int) -> Path:
    random = Random(rows)
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("收文")
    sheet.write_row(0, 0, ("某某局收文登记簿",))
    sheet.write_row(1, 0, HEAD)
    for n in range(rows):
        day = f"{2016 + n * 10 // rows}.{random.randint(1, 12)}.{random.randint(1, 28)}"
        number = f"某发〔{day[:4]}〕{n}号"
        row = (
            n + 1,
            day,
            ISSUERS[n % 5],
            number,
            f"关于第{n}号事项有关工作的通知",
            MARKS[n % 4],
            f"{n:06d}",
            12,
            "",
            "",
        )
        sheet.write_row(n + 2, 0, row)
    book.close()
    return path


def _read(path: Path) -> list[list[Any]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def _cells(path: Path, raw: Any) -> None:
    rows = _read(path)
    raw.execute(f"CREATE TABLE book.register ({', '.join(f'c{n}' for n in range(len(HEAD)))})")
    raw.execute("BEGIN IMMEDIATE")
    raw.executemany(f"INSERT INTO book.register VALUES ({', '.join('?' * len(HEAD))})", rows)
    raw.execute("COMMIT")


def _kept(desk: Desk, folder: Path, *, indexed: bool) -> float:
    """Write what the vault keeps of the register into new files; return the seconds of the writing alone."""
    taken = 0.0
    with floors.bare(desk) as source, floors.two_files(folder) as raw:
        made = [tables.table_of(Document), tables.table_of(Copy)]
        inserts = {tables.insert(one): f"SELECT id, {tables.listed(one.columns)} FROM {one.name}" for one in made}
        for one in made:
            for statement in (*tables.creation(one), *(tables.indexing(one) if indexed else ())):
                if "USING fts5" not in statement and one.words not in statement:
                    raw.execute(statement)
        for name, columns in JOURNAL.items():
            raw.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
            inserts[f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})"] = (
                f"SELECT {', '.join(one.split()[0] for one in columns)} FROM {name}"
            )
        if indexed:
            raw.execute("CREATE INDEX entry_of_object ON entry (kind, object_id, seq)")
        raw.execute("BEGIN IMMEDIATE")
        for into, of in inserts.items():
            rows = source.execute(of).fetchall()
            taken += once(partial(raw.executemany, into, rows))
        return taken + once(partial(raw.execute, "COMMIT"))
