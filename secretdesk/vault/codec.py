"""Writes envelopes and bodies as deterministic CBOR and reads them back strictly: one meaning, one row of bytes."""

from __future__ import annotations

import hashlib
import hmac
import os
from dataclasses import dataclass, fields
from itertools import chain, repeat
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any, cast

import cbor2

from secretdesk.errors import Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

SUITE = 1  # SHA-256, Ed25519, AES-256-GCM
FORMAT = 1
FORMAT_AND_SUITE = FORMAT << 8 | SUITE
SALT = 32
_INT_MAX = 2**64 - 1
_INT_MIN = -(2**63)
_DEPTH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """What everyone with the log's key may see of an entry; the order of the fields is the order of the array."""

    format: int
    vault_id: bytes
    seq: int
    act_id: int
    time: int
    raw_clock: int
    boot_id: bytes
    boot_clock: int
    session: bytes
    account: int
    role: str
    act: str
    act_version: int
    kind: str
    object_id: int
    register_no: str
    level_rank: int
    clock_flags: int
    program: str
    digest: bytes


FIELDS = tuple(f.name for f in fields(Envelope))
_VALUES = attrgetter(*FIELDS)
_TYPES = [{"int": int, "str": str, "bytes": bytes}[cast("str", f.type)] for f in fields(Envelope)]
_HEADS = [cbor2.dumps([0] * n)[:1] for n in range(len(FIELDS))]  # of arrays
_MAP_HEADS = [cbor2.dumps(dict.fromkeys(range(n)))[: 1 if n < 24 else 2] for n in range(256)]
_NUMBERS = itemgetter(*(k for k, kind in enumerate(_TYPES) if kind is int))
_BETWEEN = os.urandom(16)
_BETWEEN_PACKED = cbor2.dumps(_BETWEEN)
_PLAIN = frozenset({str, bytes, bool, type(None)})


def pack(envelope: Envelope) -> bytes:
    """Return the bytes that are hashed into the tree."""
    return cbor2.dumps(_VALUES(envelope))  # an array of plain values has one shortest encoding: no keys to sort


def packer(**shared: Any) -> Callable[..., bytes]:
    """Return `pack` for many envelopes that have most fields in common; it takes the others by place, in their order."""
    others = [name for name in FIELDS if name not in shared]
    values = [shared.get(name) for name in FIELDS]
    places = [FIELDS.index(name) for name in others]

    def pack_one(*rest: Any) -> bytes:
        for k, value in zip(places, rest, strict=True):
            values[k] = value
        return cbor2.dumps(values)

    return pack_one


def unpack(data: bytes) -> Envelope:
    """Read an envelope; anything but the very bytes `pack` writes is damage."""
    return Envelope(**dict(zip(FIELDS, unpack_values(data), strict=True)))


def unpack_values(data: bytes) -> list[Any]:
    """Read an envelope as the bare values of its fields, in their order: for reading many."""
    try:
        values = cbor2.loads(data, allow_indefinite=False, allow_duplicate_keys=False, max_depth=1)
        if type(values) is not list or list(map(type, values)) != _TYPES or cbor2.dumps(values) != data:
            raise damaged()
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise damaged() from error
    numbers = _NUMBERS(values)
    if max(numbers) > _INT_MAX or min(numbers) < _INT_MIN:
        raise damaged()
    if values[0] != FORMAT_AND_SUITE or len(values[-1]) != SALT or len(values[1]) != 16:
        raise damaged()
    return values


def unpack_part(data: bytes, fields: slice) -> tuple[Any, ...]:
    """Read some fields of an envelope that stand one after another, as strictly as all of them: numbers and words."""
    kinds = _TYPES[fields]
    try:
        values = cbor2.loads(_HEADS[len(kinds)] + data, allow_indefinite=False, allow_duplicate_keys=False, max_depth=1)
        if type(values) is not list or list(map(type, values)) != kinds or b"".join(map(cbor2.dumps, values)) != data:
            raise damaged()
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise damaged() from error
    if not all(_INT_MIN <= value <= _INT_MAX for value in values if type(value) is int):
        raise damaged()
    return tuple(values)


def pack_body(body: Mapping[int, Any]) -> bytes:
    """Write a map of field ids to plain values: None, bool, int of 64 bits, str, bytes, lists and maps of these."""
    return cbor2.dumps(body, canonical=not _judge(body, _DEPTH))


def pack_values(many: Sequence[Any]) -> list[bytes]:
    """Write values that may stand in a body, each for itself, as `pack_body` does."""
    numbers = [value for value in many if type(value) is int]
    fit = not numbers or (min(numbers) >= _INT_MIN and max(numbers) <= _INT_MAX)
    if fit and set(map(type, many)) - {int} <= _PLAIN:  # by one call, and parted again where they meet
        packed = cbor2.dumps([_BETWEEN, *chain.from_iterable(zip(many, repeat(_BETWEEN), strict=False))])
        _, *apart, _ = packed.split(_BETWEEN_PACKED)
        if len(apart) == len(many):
            return apart
    return [cbor2.dumps(value, canonical=not _judge(value, _DEPTH)) for value in many]


def join_maps(columns: Iterable[Iterable[bytes]]) -> list[bytes]:
    """Join maps of their packed entries: a column of each field by rising id, nothing where it has none of it."""
    return [_MAP_HEADS[len(row) - row.count(b"")] + b"".join(row) for row in zip(*columns, strict=True)]


def unpack_body(data: bytes) -> dict[int, Any]:
    """Read a body; tuples come back as lists."""
    body = decode(data)
    if not isinstance(body, dict) or not all(type(key) is int for key in body):
        raise damaged()
    return body


def unpack_bodies(many: Sequence[bytes]) -> list[dict[int, Any]]:
    """Read bodies at once, as strictly as one by one; what one by one is sound but seldom is refused here too.

    Between them stands what nobody knew who wrote them: read as an array, they come apart nowhere else.
    """
    if not many:
        return []
    packed = cbor2.dumps([0] * (2 * len(many)))[: -2 * len(many)] + b"".join(
        chain.from_iterable(zip(many, repeat(_BETWEEN_PACKED), strict=False))
    )
    try:
        read = cbor2.loads(packed, allow_indefinite=False, allow_duplicate_keys=False, max_depth=_DEPTH + 1)
        found: list[Any] = read[::2]
        if read[1::2] != [_BETWEEN] * len(many) or set(map(type, found)) - {dict} or cbor2.dumps(read) != packed:
            raise damaged()
        _judge_all(found)
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise damaged() from error
    return found


def salted_digest(salt: bytes, body: bytes) -> bytes:
    """Bind a body to its envelope; the salt makes guessing a short title from its digest useless."""
    return hashlib.sha256(salt + body).digest()


def is_digest_of(digest: bytes, salt: bytes, body: bytes) -> bool:
    return len(salt) == SALT and hmac.compare_digest(digest, salted_digest(salt, body))


def encode(value: Any) -> bytes:
    """Return the deterministic encoding (RFC 8949, 4.2) of a plain value."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Any:
    """Read plain values only, and only from their deterministic encoding."""
    try:
        value = cbor2.loads(data, allow_indefinite=False, allow_duplicate_keys=False, max_depth=_DEPTH)
        same = cbor2.dumps(value, canonical=not _judge(value, _DEPTH)) == data
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise damaged() from error
    if not same:
        raise damaged()
    return value


def _judge(value: Any, depth: int) -> bool:
    """Refuse what has no place in a body; tell whether its maps are in order as they are, so that none need be sorted."""
    kind = type(value)
    if kind in _PLAIN:
        return True
    if kind is int:
        if not _INT_MIN <= value <= _INT_MAX:
            raise ValueError("integer beyond 64 bits")
        return True
    if depth == 0:
        raise ValueError("nested too deep")
    in_order = True
    if kind is dict:
        in_order = _judge_keys(list(value))
        value = value.values()
    elif kind is not list and kind is not tuple:
        raise TypeError(f"no place for {kind.__name__} in a body")
    for item in value:
        if type(item) in _PLAIN or (type(item) is int and _INT_MIN <= item <= _INT_MAX):
            continue  # what nearly all are, judged without a call
        if not _judge(item, depth - 1):
            in_order = False
    return in_order


def _judge_all(values: list[Any]) -> None:
    """Refuse what `_judge` refuses, and maps out of order or with words for keys, looking at all values of a depth together."""
    for _ in range(_DEPTH):
        inner: list[Any] = []
        for kind in set(map(type, values)) - _PLAIN:
            those: list[Any] = [value for value in values if type(value) is kind]
            if kind is int:
                if min(those) < _INT_MIN or max(those) > _INT_MAX:
                    raise ValueError("integer beyond 64 bits")
            elif kind is dict:
                keys = list(map(list, those))
                flat = list(chain.from_iterable(keys))
                if set(map(type, flat)) - {int} or min(flat, default=0) < 0 or keys != list(map(sorted, keys)):
                    raise ValueError("keys")
                inner += chain.from_iterable(map(dict.values, those))
            elif kind is list:
                inner += chain.from_iterable(those)
            else:
                raise TypeError(f"no place for {kind.__name__} in a body")
        if not inner:
            return
        values = inner
    raise ValueError("nested too deep")


def _judge_keys(keys: list[Any]) -> bool:
    """Keys of one map are of one type, else the two orders of RFC 7049 and 8949 differ; field ids rise in both."""
    kinds = set(map(type, keys))
    if kinds == {str}:
        return False
    if kinds and (kinds != {int} or min(keys) < 0):
        raise TypeError("keys are field ids or words, of one type in a map")
    return keys == sorted(keys)


def damaged() -> Tampering:
    """Return what is said of bytes that nobody of ours wrote."""
    return Tampering("record-damaged", N_("vault", "A record of the journal is damaged or was altered."))
