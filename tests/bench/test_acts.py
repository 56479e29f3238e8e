"""One act from the scan to its acknowledgement, beside a bare durable transaction; and what it asks of the disk."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from secrets import token_hex

import pytest

from secretdesk.desk import cast, scanning
from secretdesk.desk.desk import Desk
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledgers import Copy
from tests.bench import floors
from tests.bench.measure import Line, Table, growth, in_turns, p50, p95
from tests.bench.scenario import Unit

ROUNDS = 100


def handling(desk: Desk, unit: Unit) -> tuple[Callable[[int], None], Callable[[int], None]]:
    """Return what lends one item by its scanned number and takes it back: two acts."""
    found = desk.read(lambda reading: [reading.facts.get(Copy, id_) for id_ in unit.copies[:ROUNDS]])
    numbers = [one for one in found if one is not None and one.state == "in_store"]

    def lend(n: int) -> None:
        found = scanning.scan(desk, numbers[n % len(numbers)].number)
        desk.perform(Lend(items=(found.id,), borrower=unit.borrower, paper=True, approvals=(("", "SP"),)))

    def take_back(n: int) -> None:
        record = numbers[n % len(numbers)]
        found = scanning.scan(desk, record.number)
        desk.perform(Return(item=found.id, pages=record.pages))

    return lend, take_back


def test_one_act(every: tuple[Unit, ...], table: Table, tmp_path: Path) -> None:
    middle: dict[int, float] = {}
    for unit in every:
        desk = unit.open()
        try:
            with floors.transaction(tmp_path / str(unit.items)) as write:
                bare, lent, back = in_turns(ROUNDS, write, *handling(desk, unit))
        finally:
            desk.lock()
        middle[unit.items] = p50(lent + back)
    floor = p50(bare)
    grown = growth(middle)
    for name, own, reach in (("p50", p50(lent + back), 2.5), ("p95", p95(lent + back), 4.0)):
        table.add(
            Line(
                measure=f"one act from scan to durable, {name}", figure=own * 1000, unit="ms", floor=floor * 1000,
                floor_of="bare durable transaction", ratio=own / floor, growth=grown, reach=f"<= {reach}x",
                met=own <= reach * floor,
            )
        )  # fmt: skip


def test_registering(every: tuple[Unit, ...], table: Table) -> None:
    """What is already there of a document is asked before it is registered: that must not grow with the ledger."""
    seen: dict[int, float] = {}
    for unit in every:
        desk = unit.open()
        try:
            (own,) = in_turns(ROUNDS // 2, partial(_registered, desk, unit))
        finally:
            desk.lock()
        seen[unit.items] = p50(own)
    table.add(
        Line(
            measure="registering a document with two copies, p50",
            figure=p50(own) * 1000,
            unit="ms",
            growth=growth(seen),
        )
    )


def _registered(desk: Desk, unit: Unit, _n: int) -> None:
    issuer, prefix = cast.words()["issuers"][0]
    desk.perform(
        RegisterIncoming(
            received_on=desk.context(0).today, issuer=issuer, document_no=f"{prefix}{token_hex(6)}", title="x",
            level="neibu", copy_nos="1-2", pages=3, place=unit.place,
        )
    )  # fmt: skip


def test_syncs_of_one_act(every: tuple[Unit, ...], table: Table) -> None:
    """Counted by the system's own tracer in a child: acts of a running desk, less what none at all asks for."""
    tracer = shutil.which("strace")
    if tracer is None:
        pytest.skip("no strace here to count with")
    counted = {acts: _syncs(tracer, every[0], acts) for acts in (0, 20)}
    bare = {acts: _syncs(tracer, every[0], acts, bare=True) for acts in (0, 20)}
    own, floor = (counted[20] - counted[0]) / 20, (bare[20] - bare[0]) / 20
    table.add(
        Line(
            measure="fsyncs of one act", figure=own, unit="syncs", floor=floor, floor_of="bare durable transaction",
            ratio=own / floor, reach="report",
        )
    )  # fmt: skip


def _syncs(tracer: str, unit: Unit, acts: int, *, bare: bool = False) -> int:
    told = [sys.executable, "-m", "tests.bench.child", "bare" if bare else "acts", str(unit.folder), str(acts)]
    words = [tracer, "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", "/dev/stdout", *told]
    done = subprocess.run(words, capture_output=True, text=True, timeout=600, check=True)
    return len(re.findall(r"f(?:data)?sync\(", done.stdout))
