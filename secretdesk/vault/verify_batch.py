"""Judges a stretch of entries at once, column by column: it only says that all are as they should be, or that some are not.

What is not sound is judged again entry by entry, which names it. So the one has no words, and the other need not be fast.
"""

from __future__ import annotations

from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from secretdesk.domain.ledger import BOOK, KINDS
from secretdesk.errors import Tampering
from secretdesk.vault import codec, merkle

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLACE = {name: k for k, name in enumerate(codec.FIELDS)}
# Columns of the table that repeat a field of the envelope, in the order they are read.
_REPEATED = tuple(_PLACE[name] for name in ("seq", "act_id", "kind", "object_id", "act", "time"))
# What all entries of an act have in common beside its id.
SHARED = ("session", "account", "role", "act", "act_version", "time", "raw_clock", "boot_id", "boot_clock")
_SHARED = tuple(_PLACE[name] for name in ("act_id", *SHARED))
_SEQ, _ACT, _VAULT, _KIND, _TIME = (_PLACE[name] for name in ("seq", "act_id", "vault_id", "kind", "time"))
_ENVELOPE, _OFFICE, _DESK = 6, 7, 9


class Sound(NamedTuple):
    """A stretch without fault: leaves for the tree, where acts begin in it (place, act id, what they share), last time."""

    leaves: list[bytes]
    acts: list[tuple[int, int, tuple[Any, ...]]]
    first: tuple[Any, ...]
    """What the first entry shares with its act, act id first: the act before may go on into this stretch."""
    time: int


def judge(rows: Sequence[tuple[Any, ...]], *, first: int, vault_id: bytes, time: int, with_book: bool) -> Sound | None:
    """Return what a stretch is made of where every entry of it is sound; `time` is that of the entry before."""
    columns = list(zip(*rows, strict=True))
    packed = columns[_ENVELOPE]
    try:
        fields = codec.unpack_many(packed)
    except (Tampering, TypeError):
        return None
    if any(fields[k] != columns[n] for n, k in enumerate(_REPEATED)):
        return None
    count = len(rows)
    times = fields[_TIME]
    if fields[_SEQ] != tuple(range(first, first + count)) or fields[_VAULT] != (vault_id,) * count:
        return None
    if times[0] < time or any(before > after for before, after in pairwise(times)):
        return None  # an epoch of the clock may begin here: that is for the slow way to say
    if not _bodies_fit(fields, columns, with_book=with_book):
        return None
    shared = list(zip(*(fields[k] for k in _SHARED), strict=True))
    acts = []
    for place, (seq, act, one) in enumerate(zip(fields[_SEQ], fields[_ACT], shared, strict=True)):
        if seq == act:
            acts.append((place, act, one[1:]))
        elif place and one != shared[place - 1]:
            return None
    return Sound(merkle.leaf_hashes(packed), acts, shared[0], times[-1])


def _bodies_fit(fields: Sequence[tuple[Any, ...]], columns: Sequence[tuple[Any, ...]], *, with_book: bool) -> bool:
    """Tell whether every body lies in the one file it belongs to and has the digest its envelope names."""
    kinds = set(fields[_KIND])
    if not kinds <= KINDS.keys():
        return False
    in_book = {kind: KINDS[kind].LEDGER.sort == BOOK for kind in kinds}
    office, desk = zip(*columns[_OFFICE : _OFFICE + 2], strict=True), zip(*columns[_DESK : _DESK + 2], strict=True)
    for kind, digest, log, book in zip(fields[_KIND], fields[-1], office, desk, strict=True):
        here, there = (book, log) if in_book[kind] else (log, book)
        if there[1] is not None:
            return False
        if in_book[kind] and not with_book:
            continue
        salt, body = here
        if type(salt) is not bytes or type(body) is not bytes or len(salt) != codec.SALT:
            return False
        if sha256(salt + body).digest() != digest:
            return False
    return True
