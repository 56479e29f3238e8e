"""Judging many entries at once accepts nothing that judging them one by one would refuse, and no less of what is written."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from secretdesk.errors import Tampering
from secretdesk.vault import codec
from secretdesk.vault.codec import FORMAT_AND_SUITE, Envelope
from secretdesk.vault.verifying.batch import SHARED, Judge
from secretdesk.vault.verifying.stretches import Stretch

VAULT = bytes(range(16))
ALIKE = ("act_id", *SHARED)
EDGES = [0, 1, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**63 - 1, 2**63, 2**64 - 1]
numbers = st.sampled_from(EDGES) | st.integers(0, 2**64 - 1)
small = st.integers(0, 300)
words = st.text(max_size=5) | st.sampled_from(["", "2026-0001", "\u5bc6", "\x00", "x" * 24])
desk_kinds = st.sampled_from(["copy", "carrier", "document"])
kinds = desk_kinds | st.just("account")
bodies_by_kind = {"account": "office"}


@st.composite
def stretches(draw: st.DrawFn) -> tuple[list[Envelope], dict[int, tuple[bytes, bytes]]]:
    """Acts of an office, one after another, with their bodies: every envelope sound."""
    first = draw(st.sampled_from([0, 5, 20, 250, 65530, 2**32 - 3]))
    seq, time = first, draw(st.integers(0, 2**40))
    made: list[Envelope] = []
    bodies: dict[int, tuple[bytes, bytes]] = {}
    for _ in range(draw(st.integers(1, 5))):
        time += draw(small)
        common: dict[str, Any] = {
            "act_id": seq, "time": time, "raw_clock": draw(numbers), "boot_id": draw(st.sampled_from([b"", b"b" * 16])),
            "boot_clock": draw(numbers), "session": draw(st.sampled_from([b"s" * 16, b"t" * 16])),
            "account": draw(small), "role": "officer", "act": draw(st.sampled_from(["lend", "return"])),
            "act_version": draw(small),
        }  # fmt: skip
        for _ in range(draw(st.integers(1, 4))):
            salt, body = draw(st.binary(min_size=32, max_size=32)), draw(st.binary(max_size=8))
            bodies[seq] = salt, body
            made.append(
                Envelope(
                    format=FORMAT_AND_SUITE, vault_id=VAULT, seq=seq, kind=draw(kinds), object_id=draw(numbers),
                    register_no=draw(words), level_rank=draw(st.integers(-3, 30)), clock_flags=draw(small),
                    program=draw(st.sampled_from(["1.0", "1.0.1"])), digest=sha256(salt + body).digest(), **common,
                )
            )  # fmt: skip
            seq += 1
    return made, bodies


def row_of(one: Envelope) -> list[Any]:
    return [one.seq, one.act_id, one.kind, one.object_id, one.act, one.time, codec.pack(one)]


def stretch_of(rows: list[list[Any]], bodies: dict[int, tuple[bytes, bytes]]) -> Stretch:
    office = {seq for seq, _, kind, *_ in rows if kind == "account"}
    told = [(seq, *both) for seq, both in sorted(bodies.items())]
    return Stretch(
        tuple(zip(*rows, strict=True)), [one for one in told if one[0] in office], [one for one in told if one[0] not in office], [], {}
    )  # fmt: skip


def is_sound(stretch: Stretch, first: int, time: int) -> bool:
    """The same question, asked of each entry by itself and the one before it."""
    before: Envelope | None = None
    bodies = {
        seq: (salt, body, desk) for desk, rows in enumerate((stretch.office, stretch.desk)) for seq, salt, body in rows
    }
    for place, (seq, act_id, kind, object_id, act, at, packed) in enumerate(zip(*stretch.columns, strict=True)):
        try:
            one = codec.unpack(packed)
        except (Tampering, TypeError):
            return False
        salt, body, desk = bodies.get(seq, (b"", b"", -1))
        if (one.seq, one.vault_id, seq) != (first + place, VAULT, first + place):
            return False
        if (one.act_id, one.kind, one.object_id, one.act, one.time) != (act_id, kind, object_id, act, at):
            return False
        if one.time < (before.time if before else time) or one.kind not in {"copy", "carrier", "document", "account"}:
            return False
        if desk != (one.kind != "account") or not codec.is_digest_of(one.digest, salt, body):
            return False
        if one.act_id != one.seq and before is not None and any(getattr(before, k) != getattr(one, k) for k in ALIKE):
            return False
        if one.act_id > one.seq:
            return False
        before = one
    return len(bodies) == len(stretch.columns[0])


@given(stretches())
def test_what_was_written_is_sound(told: tuple[list[Envelope], dict[int, tuple[bytes, bytes]]]) -> None:
    made, bodies = told
    stretch = stretch_of([row_of(one) for one in made], bodies)
    judge = Judge(VAULT, with_book=True)
    assert is_sound(stretch, made[0].seq, 0)
    for _ in range(2):  # anew, and by what it has learnt
        found = judge.judge(stretch, first=made[0].seq, time=0)
        assert found is not None
        assert [made[k].act_id for k in found.starts] == sorted(found.acts)
        for one in made:
            assert judge.shared(found, one.act_id) == tuple(getattr(one, name) for name in SHARED)
    assert judge.judge(stretch, first=made[0].seq + 1, time=0) is None
    assert judge.judge(stretch, first=made[0].seq, time=made[0].time + 1) is None


@given(stretches(), st.data())
def test_what_is_altered_is_refused_as_one_by_one(
    told: tuple[list[Envelope], dict[int, tuple[bytes, bytes]]], data: st.DataObject
) -> None:
    made, bodies = told
    rows = [row_of(one) for one in made]
    judge = Judge(VAULT, with_book=True)
    assert judge.judge(stretch_of(rows, bodies), first=made[0].seq, time=0) is not None
    for _ in range(data.draw(st.integers(1, 3))):
        row = data.draw(st.sampled_from(rows))
        match data.draw(st.sampled_from(["byte", "cut", "column", "field", "place", "body", "gone"])):
            case "byte":
                packed = bytearray(row[6])
                packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.sampled_from([1, 0x20, 0x80, 0xFF]))
                row[6] = bytes(packed)
            case "cut":
                other, n = data.draw(st.sampled_from(rows)), data.draw(st.integers(1, 40))
                if other is not row:  # what follows of one envelope stands at the end of another
                    row[6], other[6] = row[6] + other[6][:n], other[6][n:]
            case "column":
                k = data.draw(st.integers(0, 5))
                row[k] = data.draw(st.sampled_from([one[k] for one in rows] + [0, 1, "lend", "copy", None, b"copy"]))
            case "field":
                name = data.draw(st.sampled_from(codec.FIELDS))
                others = [getattr(one, name) for one in made]
                values = others if name in {"vault_id", "digest"} else [*others, type(others[0])()]
                one = replace(
                    made[data.draw(st.integers(0, len(made) - 1))], **{name: data.draw(st.sampled_from(values))}
                )
                row[6] = codec.pack(one)
            case "place":
                other = data.draw(st.sampled_from(rows))
                k = data.draw(st.integers(0, 6))
                row[k], other[k] = other[k], row[k]
            case "body":
                seq = data.draw(st.sampled_from(sorted(bodies)))
                bodies[seq] = data.draw(st.sampled_from([(b"", b""), (bytes(32), b""), *bodies.values()]))
            case "gone":
                bodies.pop(data.draw(st.sampled_from(sorted(bodies))) if len(bodies) > 1 else -1, None)
    stretch = stretch_of(rows, bodies)
    first = made[0].seq
    for asked in (judge, Judge(VAULT, with_book=True)):
        assert (asked.judge(stretch, first=first, time=0) is not None) == is_sound(stretch, first, 0)
