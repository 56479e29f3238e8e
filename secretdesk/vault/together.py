"""Packs many records of one class at once, field by field: of a register most fields have few different values.

What comes of it is to the byte what packing each map of `to_map` gives.
"""

from __future__ import annotations

from datetime import date
from types import NoneType
from typing import TYPE_CHECKING, Any

from secretdesk.domain.kind import Whole
from secretdesk.domain.ledger import columns_of
from secretdesk.vault import codec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.domain.kind import Kind

_ALIKE = frozenset({str, bytes, bool, int, date})  # of one of them, what is equal is the same


def pack(records: Sequence[Any], before: dict[int, Any]) -> list[bytes]:
    """Return the maps of records of one class, each after the entries `before`, which have lower ids."""
    same = [[entry] * len(records) for id_, value in before.items() for entry in _entries(id_, [value])]
    told = (_column(id_, kind, values) for id_, kind, values in columns_of(records))
    return codec.join_maps([*same, *(column for column in told if column)])


def _column(id_: int, kind: Kind, values: Sequence[Any]) -> list[bytes]:
    """Return the entries of a field, an empty one where a record has nothing there; none where no record has anything."""
    kinds = set(map(type, values)) - {NoneType}
    if not kinds or (kinds == {tuple} and not any(values)):
        return []
    if len(kinds) == 1 and kinds <= _ALIKE:  # of several, 1 and True would be equal
        different = list(set(values) - {None})
        known = dict(zip(different, _entries(id_, list(map(kind.store, different))), strict=True))
        known[None] = b""
        return list(map(known.__getitem__, values))
    if isinstance(kind, Whole) and len(kinds) == 1 and None not in values:
        key = codec.pack_values([id_])[0]
        return [key + packed for packed in pack(values, {})]
    filled = [value is not None and value != () for value in values]
    packed = iter(_entries(id_, [kind.store(value) for value, there in zip(values, filled, strict=True) if there]))
    return [next(packed) if there else b"" for there in filled]


def _entries(id_: int, stored: Sequence[Any]) -> list[bytes]:
    key, *values = codec.pack_values([id_, *stored])
    return [key + value for value in values]
