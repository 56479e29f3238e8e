"""The window: from its start to the passphrase, from there to the first rows of a ledger, and its memory; processes of their own."""

from __future__ import annotations

from pathlib import Path

from tests.bench.measure import Line, Table, child, growth, p50
from tests.bench.scenario import Unit

ROUNDS = 3


def test_unlock_and_memory(every: tuple[Unit, ...], table: Table, tmp_path: Path) -> None:
    bare = [child("nothing", str(tmp_path)) for _ in range(ROUNDS)]
    found = {unit.items: [child("window", str(unit.folder)) for _ in range(ROUNDS)] for unit in every}
    last = found[every[-1].items]
    for kind, own, more in (("", "seconds", "derived"), (", processor time", "processor", "processor_derived")):
        taken = {items: p50([one[own] for one in each]) for items, each in found.items()}
        floor = p50([one[own] for one in bare]) + p50([one[more] for one in last])
        seen = taken[every[-1].items]
        table.add(
            Line(
                measure=f"unlock to first usable ledger page{kind}", figure=seen, unit="s", floor=floor,
                floor_of="key derivation + bare window", ratio=seen / floor, growth=growth(taken), reach="<= +0.5 s",
                met=seen - floor <= 0.5,
            )
        )  # fmt: skip
    begun = [child("prompt", str(every[-1].folder)) for _ in range(ROUNDS)]
    for kind, own, bare_own in (("", "seconds", "started"), (", processor time", "processor", "processor_started")):
        seen, floor = p50([one[own] for one in begun]), p50([one[bare_own] for one in bare])
        table.add(
            Line(
                measure=f"cold start to the passphrase{kind}", figure=seen, unit="s", floor=floor,
                floor_of="bare window, imports included", ratio=seen / floor,
            )
        )  # fmt: skip
    peak, least = p50([one["megabytes"] for one in last]), p50([one["megabytes"] for one in bare])
    table.add(
        Line(
            measure="peak memory, window open", figure=peak, unit="MB", floor=least, floor_of="bare window",
            ratio=peak / least, reach="<= +150 MB", met=peak - least <= 150,
        )
    )  # fmt: skip
