"""Writes envelopes and bodies as deterministic CBOR and reads them back strictly: one meaning, one row of bytes."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

import cbor2

from secretdesk.errors import Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

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


_NAMES = tuple(f.name for f in fields(Envelope))
_VALUES = attrgetter(*_NAMES)
_TYPES = tuple({"int": int, "str": str, "bytes": bytes}[cast("str", f.type)] for f in fields(Envelope))


def pack(envelope: Envelope) -> bytes:
    """Return the bytes that are hashed into the tree."""
    return cbor2.dumps(_VALUES(envelope), canonical=True)


def unpack(data: bytes) -> Envelope:
    """Read an envelope; anything but the very bytes `pack` writes is damage."""
    values = decode(data)
    if not isinstance(values, list) or tuple(map(type, values)) != _TYPES:
        raise _damaged()
    envelope = Envelope(**dict(zip(_NAMES, values, strict=True)))
    if envelope.format != FORMAT_AND_SUITE or len(envelope.digest) != SALT or len(envelope.vault_id) != 16:
        raise _damaged()
    return envelope


def pack_body(body: Mapping[int, Any]) -> bytes:
    """Write a map of field ids to plain values: None, bool, int of 64 bits, str, bytes, lists and maps of these."""
    _refuse_strange(body, _DEPTH)
    return encode(body)


def unpack_body(data: bytes) -> dict[int, Any]:
    """Read a body; tuples come back as lists."""
    body = decode(data)
    if not isinstance(body, dict) or not all(type(key) is int for key in body):
        raise _damaged()
    return body


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
        _refuse_strange(value, _DEPTH)
        same = cbor2.dumps(value, canonical=True) == data
    except (cbor2.CBORError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise _damaged() from error
    if not same:
        raise _damaged()
    return value


def _refuse_strange(value: Any, depth: int) -> None:
    kind = type(value)
    if kind is str or kind is bytes or kind is bool or value is None:
        return
    if kind is int:
        if not _INT_MIN <= value <= _INT_MAX:
            raise ValueError("integer beyond 64 bits")
        return
    if depth == 0:
        raise ValueError("nested too deep")
    if kind is dict:
        _refuse_strange_keys(value)
        value = value.values()
    elif kind is not list and kind is not tuple:
        raise TypeError(f"no place for {kind.__name__} in a body")
    for item in value:
        _refuse_strange(item, depth - 1)


def _refuse_strange_keys(keys: dict[Any, Any]) -> None:
    """Keys of one map are of one type, else the two orders of RFC 7049 and 8949 differ."""
    if not all(type(key) is str for key in keys) and not all(type(key) is int and key >= 0 for key in keys):
        raise TypeError("keys are field ids or words, of one type in a map")


def _damaged() -> Tampering:
    return Tampering("record-damaged", N_("vault", "A record of the journal is damaged or was altered."))
