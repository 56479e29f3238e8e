"""An export with read-back beside bare writing of the same bytes."""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path
from secrets import token_hex

from secretdesk.desk import cast, exporting, media
from secretdesk.desk.desk import Desk
from secretdesk.desk.session import Cosigner
from secretdesk.domain.custody.carriers import RegisterCarrier
from tests.bench.measure import Line, Table, growth, once
from tests.bench.scenario import Unit


def test_export(every: tuple[Unit, ...], table: Table, tmp_path: Path) -> None:
    seen: dict[int, float] = {}
    processor: dict[int, float] = {}
    for unit in every:
        desk = unit.open()
        try:
            stick = _approved(desk, unit, tmp_path / f"stick-{unit.items}")
            start, busy = time.perf_counter(), time.process_time()
            done = exporting.export_ledger(desk, "copies", "", stick, *_signers(desk, "leader"))
            seen[unit.items] = time.perf_counter() - start
            processor[unit.items] = time.process_time() - busy
            bare = once(partial(_written, done.written.folder, tmp_path / f"bare-{unit.items}"))
        finally:
            desk.lock()
    rows = done.rows
    table.add(
        Line(
            measure=f"export of {rows:,} rows, read back", figure=rows / seen[unit.items], unit="rows/s",
            floor=rows / bare, floor_of="bare write of the same bytes", ratio=bare / seen[unit.items],
            growth=growth(seen),
        )
    )  # fmt: skip
    table.add(
        Line(
            measure="export, processor time of a row", figure=1000 * processor[unit.items] / rows, unit="ms",
            growth=growth(processor),
        )
    )  # fmt: skip


def _approved(desk: Desk, unit: Unit, folder: Path) -> Path:
    folder.mkdir()
    stick = RegisterCarrier(
        acquired_on=desk.context(0).today, carrier_kind="usb_stick", name="x", level="jimi", serial_no=token_hex(6),
        place=unit.place,
    )  # fmt: skip
    (carrier,) = desk.perform(stick).made("carrier")
    leader, secadmin = _signers(desk, "leader", "secadmin")
    media.approve_medium(desk, carrier, folder, leader, secadmin)
    return folder


def _signers(desk: Desk, *names: str) -> list[Cosigner]:
    return [desk.countersign(name, bytearray(cast.passphrase_of(name).encode())) for name in names]


def _written(folder: Path, to: Path) -> None:
    to.mkdir()
    for one in sorted(folder.iterdir()):
        data = one.read_bytes()
        with (to / one.name).open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
