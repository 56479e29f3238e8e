"""The window: from the passphrase to the first rows of a ledger, and what memory it takes, in a process of its own."""

from __future__ import annotations

from pathlib import Path

from tests.bench.measure import Line, Table, child, growth, p50
from tests.bench.scenario import Unit

ROUNDS = 3


def test_unlock_and_memory(every: tuple[Unit, ...], table: Table, tmp_path: Path) -> None:
    bare = [child("nothing", str(tmp_path)) for _ in range(ROUNDS)]
    seen: dict[int, float] = {}
    for unit in every:
        found = [child("window", str(unit.folder)) for _ in range(ROUNDS)]
        seen[unit.items] = p50([one["seconds"] for one in found])
    own, shown = seen[every[-1].items], p50([one["seconds"] for one in bare])
    floor = shown + p50([one["derived"] for one in found])
    table.add(
        Line(
            measure="unlock to first usable ledger page", figure=own, unit="s", floor=floor,
            floor_of="key derivation + bare window", ratio=own / floor, growth=growth(seen), reach="<= +0.5 s",
            met=own - floor <= 0.5,
        )
    )  # fmt: skip
    peak, least = p50([one["megabytes"] for one in found]), p50([one["megabytes"] for one in bare])
    table.add(
        Line(
            measure="peak memory, window open", figure=peak, unit="MB", floor=least, floor_of="bare window",
            ratio=peak / least, reach="<= +150 MB", met=peak - least <= 150,
        )
    )  # fmt: skip
