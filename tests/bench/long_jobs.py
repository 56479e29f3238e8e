"""The long jobs of a desk, each as the page does it that an officer asks."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any

from secretdesk.desk import audit, cast, exporting, media, printing
from secretdesk.desk.desk import Desk
from secretdesk.desk.intake import acting, opening, planning
from secretdesk.desk.jobs import books, covers
from secretdesk.desk.jobs.ledgers import Asked, f01
from secretdesk.domain.custody.carriers import RegisterCarrier
from tests.bench.scenario import Unit

_HEADINGS = ["\u7c7b\u578b", "\u540d\u79f0", "\u5bc6\u7ea7", "\u5e8f\u5217\u53f7", "\u542f\u7528\u65e5\u671f",
             "\u5b58\u653e\u4f4d\u7f6e"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class LongJob:
    """`pauses` are those by which the design lets the desk be paused by name."""

    name: str
    do: Callable[[Desk], object]
    pauses: bool = False


def jobs(desk: Desk, unit: Unit, folder: Path, *, rows: int, sheets: int) -> Iterator[LongJob]:
    """Give the jobs one by one; a register of so many rows is taken in, so many covers are printed."""
    yield LongJob("verify deep", lambda desk: audit.verify(desk, "deep"))
    yield LongJob("verify chain", lambda desk: audit.verify(desk, "chain"))
    yield LongJob("backup", lambda desk: audit.back_up(desk, folder / "backups"))
    yield LongJob(
        "print a ledger", lambda desk: printing.print_job(desk, books.whole(f01(desk, Asked())), lambda _pdf: None)
    )
    copies = tuple(unit.copies[30 : 30 + sheets])
    yield LongJob("print covers", lambda desk: printing.print_job(desk, covers.covers(desk, copies), lambda _pdf: None))
    yield from importing(folder / "register.csv", rows)
    yield _exporting(desk, unit, folder / "stick")
    yield LongJob("rebuild", lambda desk: desk.vault.rebuild(lambda _done, _whole: True).result(), pauses=True)


def importing(register: Path, rows: int) -> Iterator[LongJob]:
    """Read, weigh and record a register of old carriers."""
    run = token_hex(3)  # a unit that is kept knows what an earlier run brought
    with register.open("w", encoding="utf-8", newline="") as file:
        told = csv.writer(file)
        told.writerow(_HEADINGS)
        kind, name, level = "U\u76d8", "\u5f52\u96c6", "\u79d8\u5bc6"
        told.writerows([kind, f"{name} {n}", level, f"{run}{n:06d}", "2020-03-05", "R1-2-1"] for n in range(rows))
    found: dict[str, Any] = {}

    def read(desk: Desk) -> None:
        found["opened"] = opening.open_file(desk, "carriers", register)

    def weigh(desk: Desk) -> None:
        found["plan"] = planning.plan(desk, found["opened"], found["opened"].legend)

    yield LongJob("import, reading", read)
    yield LongJob("import, weighing", weigh)
    yield LongJob("import, recording", lambda desk: acting.perform(desk, found["plan"]), pauses=True)


def _exporting(desk: Desk, unit: Unit, stick: Path) -> LongJob:
    stick.mkdir(exist_ok=True)
    leader, secadmin = (
        desk.countersign(name, bytearray(cast.passphrase_of(name).encode())) for name in ("leader", "secadmin")
    )
    usb = RegisterCarrier(
        acquired_on=desk.context(0).today, carrier_kind="usb_stick", name="x", level="jimi", serial_no=token_hex(6),
        place=unit.place,
    )  # fmt: skip
    (carrier,) = desk.perform(usb).made("carrier")
    media.approve_medium(desk, carrier, stick, leader, secadmin)
    # An act meanwhile changes the ledger that is exported, which is refused in words.
    return LongJob("export", lambda desk: exporting.export_ledger(desk, "documents", "", stick, leader), pauses=True)
