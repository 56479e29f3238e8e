"""The journal's Merkle tree (RFC 6962): its root after every act, and proofs that an entry lies in it.

Hashes of full blocks of 256 leaves are stored, so neither opening nor proving reads the whole journal.
"""

from __future__ import annotations

import hmac
from collections import OrderedDict
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

BLOCK = 256
_BLOCK_LEVEL = 8
_HASH = 32
_MOST_KEPT = 4096
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(envelope: bytes) -> bytes:
    return sha256(b"\x00" + envelope).digest()


def leaf_hashes(envelopes: Iterable[bytes]) -> list[bytes]:
    return [sha256(b"\x00" + envelope).digest() for envelope in envelopes]


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root_of(hashes: Sequence[bytes]) -> bytes:
    """Return the root over hashes of leaves, or of equally large full subtrees with a smaller last one."""
    if not hashes:
        return EMPTY_ROOT
    level = list(hashes)
    while len(level) > 1:
        level = _next_level(level)
    return level[0]


class Tree:
    """A tree that grows: it keeps one hash for each full subtree of its right edge, nothing else."""

    __slots__ = ("_edge", "size")

    def __init__(self) -> None:
        self.size = 0
        self._edge: list[bytes] = []  # full subtrees from the largest to the smallest, as the bits of `size`

    @classmethod
    def restored(cls, blocks: Iterable[bytes], tail: Iterable[bytes]) -> Tree:
        """Build the tree from stored block hashes and the leaf hashes after the last full block."""
        tree = cls()
        for block in blocks:
            tree._push(block, _BLOCK_LEVEL)
        for leaf in tail:
            tree._push(leaf, 0)
        return tree

    def copy(self) -> Tree:
        other = Tree()
        other.size = self.size
        other._edge = self._edge.copy()
        return other

    def extend(self, leaves: Sequence[bytes]) -> list[tuple[int, bytes]]:
        """Add leaves; return number and hash of every block they completed."""
        completed = []
        place = 0
        while place < len(leaves):
            if self.size % BLOCK == 0 and len(leaves) - place >= BLOCK:
                block = root_of(leaves[place : place + BLOCK])  # whole blocks at once are four times as fast
                self._push(block, _BLOCK_LEVEL)
                place += BLOCK
            else:
                block = self._push(leaves[place], 0)
                place += 1
            if self.size % BLOCK == 0:
                completed.append((self.size // BLOCK - 1, block))
        return completed

    def root(self) -> bytes:
        if not self._edge:
            return EMPTY_ROOT
        root = self._edge[-1]
        for left in self._edge[-2::-1]:
            root = sha256(b"\x01" + left + root).digest()
        return root

    def _push(self, subtree: bytes, level: int) -> bytes:
        """Add a full subtree; return the largest one it completed, up to a block."""
        completed = subtree
        carry = self.size >> level
        self.size += 1 << level
        while carry & 1:
            subtree = sha256(b"\x01" + self._edge.pop() + subtree).digest()
            carry >>= 1
            level += 1
            if level <= _BLOCK_LEVEL:
                completed = subtree
        self._edge.append(subtree)
        return completed


class Prover:
    """Makes inclusion proofs for one size of the tree; block hashes are read once, leaves of a block when asked for.

    What happened to one object lies all over the journal, so blocks are kept: 16 KB each, the last 4,096 that were used.
    """

    def __init__(self, size: int, blocks: Sequence[bytes], leaves_of_block: Callable[[int], Sequence[bytes]]) -> None:
        self.size = size
        full, tail = divmod(size, BLOCK)
        if len(blocks) < full:
            raise ValueError("fewer blocks than the tree has")
        self._leaves_of_block = leaves_of_block
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        tops = list(blocks[:full])
        if tail:
            tops.append(self._hashes_of(full)[-_HASH:])
        self._tops = _levels(tops)

    @property
    def root(self) -> bytes:
        return self._tops[-1][0] if self.size else EMPTY_ROOT

    def proof(self, index: int) -> list[bytes]:
        """Return the hashes that lead from leaf `index` to the root, lowest first."""
        if not 0 <= index < self.size:
            raise IndexError(index)
        block, place = divmod(index, BLOCK)
        below = _packed_path(self._hashes_of(block), min(BLOCK, self.size - block * BLOCK), place)
        return below + _path(self._tops, block)

    def _hashes_of(self, block: int) -> bytes:
        """Return all hashes of a block, level after level from its leaves up."""
        if block in self._kept:
            self._kept.move_to_end(block)
            return self._kept[block]
        leaves = list(self._leaves_of_block(block))[: self.size - block * BLOCK]
        packed = self._kept[block] = b"".join(chain.from_iterable(_levels(leaves)))
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return packed


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether `proof` leads from the leaf hash at `index` to the root of a tree of `size` (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    place, last, found = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if place & 1 or place == last:
            found = node_hash(sibling, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        place, last = place >> 1, last >> 1
    return last == 0 and hmac.compare_digest(found, root)


def _next_level(level: list[bytes]) -> list[bytes]:
    pairs = iter(level)
    above = [sha256(b"\x01" + left + right).digest() for left, right in zip(pairs, pairs, strict=False)]
    if len(level) & 1:
        above.append(level[-1])  # a last subtree without partner rises as it is: RFC 6962 splits at powers of two
    return above


def _levels(hashes: list[bytes]) -> list[list[bytes]]:
    levels = [hashes]
    while len(levels[-1]) > 1:
        levels.append(_next_level(levels[-1]))
    return levels


def _path(levels: list[list[bytes]], place: int) -> list[bytes]:
    path = []
    for level in levels[:-1]:
        if place ^ 1 < len(level):
            path.append(level[place ^ 1])
        place >>= 1
    return path


def _packed_path(hashes: bytes, leaves: int, place: int) -> list[bytes]:
    path, start, count = [], 0, leaves
    while count > 1:
        if place ^ 1 < count:
            at = (start + (place ^ 1)) * _HASH
            path.append(hashes[at : at + _HASH])
        start, count, place = start + count, (count + 1) >> 1, place >> 1
    return path
