"""Prints what the desk costs beside the least it could cost on this machine, measured in the same run; gates nothing."""

from __future__ import annotations

import os
import statistics
import time
from datetime import UTC, date, datetime
from random import Random
from typing import TYPE_CHECKING, Any

from qrcode.constants import ERROR_CORRECT_H
from qrcode.main import QRCode
from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.demo import cast
from secretdesk.desk import audit, founding, look
from secretdesk.desk.clock import fixed
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledgers import Person, Place
from secretdesk.labels.symbol import label_modules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from secretdesk.desk.desk import Desk

ROUNDS = 60
MORNING = fixed(datetime(2026, 11, 23, 1, tzinfo=UTC))


def _times(do: Callable[[int], object], rounds: int = ROUNDS) -> list[float]:
    taken = []
    for n in range(rounds):
        start = time.perf_counter()
        do(n)
        taken.append(time.perf_counter() - start)
    return taken


def _line(what: str, own: float, floor: float, unit: str = "ms", by: float = 1000) -> None:
    print(f"{what:44} {own * by:10.3f} {unit}   floor {floor * by:10.3f} {unit}   ratio {own / floor:6.2f}")


def _desk(folder: Path) -> Desk:
    chosen = cast.names(Random(1))
    asked = founding.Founding(unit="u", kind="test", founders=cast.founders(chosen))
    desk = founding.found(folder, asked, clock=MORNING)
    cast.register(desk, chosen, Random(1))
    return desk


def _bare(folder: Path) -> Iterator[Callable[[int], None]]:
    """Give a durable transaction over two keyed files with one head write, doing nothing else."""
    folder.mkdir()
    raw = sqlcipher.connect(str(folder / "log.db"), isolation_level=None)
    for pragma in ("key = \"x'" + "11" * 32 + "'\"", "journal_mode = TRUNCATE", "synchronous = EXTRA"):
        raw.execute(f"PRAGMA {pragma}")
    raw.execute(f"ATTACH '{folder / 'book.db'}' AS book KEY \"x'{'22' * 32}'\"")
    raw.execute("CREATE TABLE a (b BLOB)")
    raw.execute("CREATE TABLE book.a (b BLOB)")
    head = os.open(folder / "head", os.O_RDWR | os.O_CREAT, 0o600)

    def write(n: int) -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT INTO a VALUES (?)", (bytes(300),))
        raw.execute("INSERT INTO book.a VALUES (?)", (bytes(300),))
        raw.execute("COMMIT")
        os.pwrite(head, bytes(4096), 4096 * (n % 2))
        os.fdatasync(head)

    yield write
    raw.close()
    os.close(head)


def test_what_it_costs_beside_the_floor(tmp_path: Path) -> None:
    desk = _desk(tmp_path / "vault")
    place = desk.read(lambda reading: reading.rows(Place, limit=1)).rows[0].id
    borrower = desk.read(lambda reading: reading.facts.find(Person, tier="core"))[0].id
    fields: dict[str, Any] = {"issuer": "i", "title": "t", "level": "neibu", "pages": 3, "place": place}
    today = date(2026, 11, 23)
    made: list[int] = []

    def register(n: int) -> None:
        command = RegisterIncoming(received_on=today, document_no=str(n), copy_nos=f"{n + 1}", **fields)
        made.extend(desk.perform(command).made("copy"))

    def handle(n: int) -> None:
        desk.perform(Lend(items=(made[n],), borrower=borrower, paper=True))
        desk.perform(Return(item=made[n], pages=3))

    print()
    floors = next(iter([_times(write) for write in _bare(tmp_path / "bare")]))
    floor = statistics.median(floors)
    _line("register one copy, p50", statistics.median(_times(register)), floor)
    _line("lend and return, one act of two, p50", statistics.median(_times(handle)) / 2, floor)
    query = look.query(desk, "copies", "t")
    shown = statistics.median(_times(lambda _n: look.page(desk, "copies", query, limit=50)))
    print(f"{'search and first page, p50':44} {shown * 1000:10.3f} ms")
    start = time.perf_counter()
    size = audit.verify(desk, "deep").size
    deep = time.perf_counter() - start
    print(f"{'verify deep, whole vault':44} {deep * 1000:10.3f} ms   {size} entries")
    desk.lock()


def test_what_a_code_costs_beside_a_free_mask() -> None:
    print()
    code = "10" + "12345" + "7" * 49 + "31"
    own = statistics.median(_times(lambda _n: label_modules(code)))
    _line("one label symbol", own, statistics.median(_times(lambda _n: _free_mask(code), 10)))


def _free_mask(code: str) -> None:
    symbol = QRCode(version=3, error_correction=ERROR_CORRECT_H)
    symbol.add_data(code)
    symbol.make(fit=False)
