"""Envelopes and bodies have one encoding, and every other row of bytes is damage."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import fields
from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretdesk.errors import Tampering
from secretdesk.vault import codec
from secretdesk.vault.codec import Envelope

unsigned = st.integers(0, 2**64 - 1)
words = st.text(max_size=12)
envelopes = st.builds(
    Envelope,
    format=st.just(codec.FORMAT_AND_SUITE),
    vault_id=st.binary(min_size=16, max_size=16),
    seq=unsigned,
    act_id=unsigned,
    time=st.integers(-(2**63), 2**63),
    raw_clock=st.integers(-(2**63), 2**63),
    boot_id=st.binary(max_size=16),
    boot_clock=unsigned,
    session=st.binary(max_size=16),
    account=unsigned,
    role=words,
    act=words,
    act_version=unsigned,
    kind=words,
    object_id=unsigned,
    register_no=words,
    level_rank=unsigned,
    clock_flags=unsigned,
    program=words,
    digest=st.binary(min_size=32, max_size=32),
)
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text() | st.binary(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.integers(0, 2**20), inner) | st.dictionaries(st.text(max_size=30), inner)
    ),
    max_leaves=12,
)
bodies = st.dictionaries(st.integers(0, 2**20), values)
plain: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.integers(0, 2**20), inner),
    max_leaves=12,
)
FOREIGN = [
    b"",
    b"\xbf\xff",  # indefinite map
    b"\xa2\x01\x01\x01\x02",  # key twice
    b"\xa2\x02\x01\x01\x01",  # keys out of order
    b"\xa1\x18\x01\x00",  # 1 written in two bytes
    b"\xa1\x01\xf9\x3c\x00",  # a float
    b"\xa1\x01\xc0\x74" + b"2024-01-01T00:00:00Z",  # a date
    b"\xa1\x01\xc2\x49\x01" + bytes(8),  # a number beyond 64 bits
    b"\xa1\x61a\x01",  # a word for a field id
    b"\xa1\x20\x01",  # a negative field id
    b"\xa1\x01\x61\xff",  # no UTF-8
    b"\xa1\x01\x01\x00",  # something behind
    b"\xa1\x01" + b"\x81" * 5000 + b"\x00",  # a tower
]


@given(envelopes)
def test_an_envelope_comes_back(envelope: Envelope) -> None:
    assert codec.unpack(codec.pack(envelope)) == envelope


@given(bodies)
def test_a_body_comes_back(body: dict[int, Any]) -> None:
    assert codec.unpack_body(codec.pack_body(body)) == body


@given(bodies)
def test_order_of_fields_changes_nothing(body: dict[int, Any]) -> None:
    assert codec.pack_body(dict(reversed(body.items()))) == codec.pack_body(body)


@given(envelopes, st.data())
def test_a_changed_byte_is_damage_or_another_meaning(envelope: Envelope, data: st.DataObject) -> None:
    packed = bytearray(codec.pack(envelope))
    packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        other = codec.unpack(bytes(packed))
    except Tampering:
        return
    assert other != envelope
    assert codec.pack(other) == bytes(packed)


def one_by_one(many: list[bytes]) -> list[dict[int, Any]] | None:
    try:
        return [codec.unpack_body(data) for data in many]
    except Tampering:
        return None


def together(many: list[bytes]) -> list[dict[int, Any]] | None:
    try:
        return codec.unpack_bodies(many)
    except Tampering:
        return None


@given(st.lists(st.dictionaries(st.integers(0, 300), plain), max_size=5))
def test_bodies_come_back_together(many: list[dict[int, Any]]) -> None:
    assert together([codec.pack_body(body) for body in many]) == many


@given(st.lists(bodies, min_size=1, max_size=4), st.data())
def test_bodies_read_together_are_read_as_strictly(many: list[dict[int, Any]], data: st.DataObject) -> None:
    packed = [codec.pack_body(body) for body in many]
    assert together(packed) in (many, None)
    k = data.draw(st.integers(0, len(packed) - 1))
    match data.draw(st.sampled_from(["byte", "cut", "foreign"])):
        case "byte":
            changed = bytearray(packed[k])
            changed[data.draw(st.integers(0, len(changed) - 1))] ^= data.draw(st.integers(1, 255))
            packed[k] = bytes(changed)
        case "cut" if len(packed) > 1:  # what ends one begins the next
            other = (k + 1) % len(packed)
            n = data.draw(st.integers(0, len(packed[k])))
            packed[k], packed[other] = packed[k][:n], packed[k][n:] + packed[other]
        case _:
            packed[k] = data.draw(st.sampled_from([*FOREIGN, packed[k] + packed[k], b"\x00" + packed[k]]))
    found = together(packed)
    assert found is None or found == one_by_one(packed)


@given(st.binary(max_size=200))
def test_noise_is_damage_never_another_error(noise: bytes) -> None:
    for read in (codec.unpack, codec.unpack_body):
        with suppress(Tampering):
            read(noise)


@pytest.mark.parametrize("foreign", FOREIGN)
def test_foreign_encodings_of_a_body_are_damage(foreign: bytes) -> None:
    with pytest.raises(Tampering):
        codec.unpack_body(foreign)
    with pytest.raises(Tampering):
        codec.unpack_bodies([codec.pack_body({1: 1}), foreign])


def test_an_envelope_of_another_shape_is_damage() -> None:
    good = cbor2.loads(codec.pack(_example()))
    for changed in (good[:-1], [*good, 0], [True, *good[1:]], [*good[:-1], b"short"], [good[0] + 1, *good[1:]]):
        with pytest.raises(Tampering):
            codec.unpack(cbor2.dumps(changed, canonical=True))


@pytest.mark.parametrize("strange", [1.5, 2**64, {1: {-1: 0}}, {1: {"a": 1, 2: 3}}, object()])
def test_what_cannot_be_read_back_is_not_written(strange: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        codec.pack_body({1: strange})


def test_fields_stand_in_the_order_of_the_format() -> None:
    assert [f.name for f in fields(Envelope)][:6] == ["format", "vault_id", "seq", "act_id", "time", "raw_clock"]
    assert cbor2.loads(codec.pack(_example()))[2] == 7
    assert codec.FORMAT_AND_SUITE == 0x0101


def test_the_digest_is_salt_then_body() -> None:
    salt = bytes(range(32))
    assert codec.salted_digest(salt, b"body") == hashlib.sha256(salt + b"body").digest()
    assert codec.is_digest_of(codec.salted_digest(salt, b"body"), salt, b"body")
    assert not codec.is_digest_of(codec.salted_digest(salt, b"body"), salt, b"bodY")
    assert not codec.is_digest_of(codec.salted_digest(salt[:31], b"\x1fbody"), salt[:31], b"\x1fbody")


def _example() -> Envelope:
    return Envelope(
        format=codec.FORMAT_AND_SUITE, vault_id=bytes(16), seq=7, act_id=5, time=1, raw_clock=1, boot_id=b"b",
        boot_clock=2, session=b"s", account=1, role="officer", act="Lent", act_version=1, kind="copy", object_id=3,
        register_no="n", level_rank=2, clock_flags=0, program="0", digest=bytes(32),
    )  # fmt: skip
