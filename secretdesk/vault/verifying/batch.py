"""Judges a stretch of entries at once, column by column: it only says that all are as they should be, or that some are not.

What is not sound is judged again entry by entry, which names it. So the one has no words, and the other need not be fast.
"""

from __future__ import annotations

from collections import defaultdict
from hashlib import sha256
from itertools import compress, islice
from operator import eq, gt, itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from secretdesk.domain.ledger import BOOK, KINDS
from secretdesk.errors import Tampering
from secretdesk.vault import codec, merkle
from secretdesk.vault.verifying.shapes import Shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.vault.verifying.stretches import Stretch

# What all entries of an act have in common beside its id.
SHARED = ("session", "account", "role", "act", "act_version", "time", "raw_clock", "boot_id", "boot_clock")


class Sound(NamedTuple):
    """A stretch without fault: leaves for the tree, places where acts begin in it, and what entries of its acts share.

    The act before may go on into it with its first entry.
    """

    leaves: list[bytes]
    starts: list[int]
    acts: dict[int, tuple[Any, ...]]


class Judge:
    """Knows the entries of one vault; `with_book` it judges the bodies of desk acts too."""

    def __init__(self, vault_id: bytes, *, with_book: bool) -> None:
        self._shapes = Shapes(vault_id)
        self._with_book = with_book

    def judge(self, stretch: Stretch, *, first: int, time: int) -> Sound | None:
        """Return what a stretch is made of where every entry of it is sound; `time` is that of the entry before."""
        seqs, acts, _, _, _, times, packed = stretch.columns
        if seqs != tuple(range(first, first + len(seqs))):
            return None
        try:
            shared = self._read(stretch)
        except (Tampering, TypeError):
            return None
        if times[0] < time or _falls(times):
            return None  # an epoch of the clock may begin here: that is for the slow way to say
        starts = list(compress(range(len(seqs)), map(eq, seqs, acts)))
        # An act is called by its first entry and goes on without a gap: none is above its entry, none comes back, and of
        # each the first is here, but of that which began before.
        if _falls(acts) or any(map(gt, acts, seqs)) or len(starts) != len(shared) - (0 if starts[:1] == [0] else 1):
            return None
        if not self._bodies_fit(stretch):
            return None
        return Sound(merkle.leaf_hashes(packed), starts, shared)

    def shared(self, sound: Sound, act: int) -> tuple[Any, ...]:
        """Return `SHARED` of an act of a stretch."""
        who, *moment = sound.acts[act]
        return (*self._shapes.who(who), *moment)

    def _read(self, stretch: Stretch) -> dict[int, tuple[Any, ...]]:
        """Compare envelopes with the columns beside them, and entries of one act with one another."""
        seqs, acts, kinds, objects, names, times, packed = stretch.columns
        alike: defaultdict[tuple[int, str, str], list[int]] = defaultdict(list)
        for place, key in enumerate(zip(map(len, packed), kinds, names, strict=True)):
            alike[key].append(place)
        shared: dict[int, tuple[Any, ...]] = {}
        told = []
        for (_, kind, name), places in alike.items():
            some = _at(places, packed)
            for own, read in self._shapes.read(places, some, kind, name):
                if (read.seqs, read.act_ids, read.objects, read.times) != (
                    _at(own, seqs), _at(own, acts), _at(own, objects), _at(own, times)
                ):  # fmt: skip
                    raise codec.damaged()
                of_acts = list(zip(read.who, read.times, read.raw_clocks, read.boot_ids, read.boot_clocks, strict=True))
                shared.update(zip(read.act_ids, of_acts, strict=True))
                told.append((read.act_ids, of_acts))
        if any(list(map(shared.__getitem__, ids)) != of_acts for ids, of_acts in told):
            raise codec.damaged()
        return shared

    def _bodies_fit(self, stretch: Stretch) -> bool:
        """Tell whether every body lies in the one file it belongs to and has the digest its envelope names."""
        seqs, _, kinds, _, _, _, packed = stretch.columns
        met = set(kinds)
        if not met <= KINDS.keys():
            return False
        in_book = {kind for kind in met if KINDS[kind].LEDGER.sort == BOOK}
        desk = list(map(in_book.__contains__, kinds))
        office = [not one for one in desk]
        for rows, here in ((stretch.office, office), *([(stretch.desk, desk)] if self._with_book else [])):
            of, salts, bodies = zip(*rows, strict=True) if rows else ((), (), ())
            if of != tuple(compress(seqs, here)):
                return False
            if not set(map(type, salts)) | set(map(type, bodies)) <= {bytes} or not set(map(len, salts)) <= {
                codec.SALT
            }:
                return False
            digests = [envelope[-codec.SALT :] for envelope in compress(packed, here)]
            if [sha256(salt + body).digest() for salt, body in zip(salts, bodies, strict=True)] != digests:
                return False
        return True


def _at(places: Sequence[int], column: Sequence[Any]) -> tuple[Any, ...]:
    if len(places) == 1:
        return (column[places[0]],)
    taken: tuple[Any, ...] = itemgetter(*places)(column)
    return taken


def _falls(numbers: Sequence[int]) -> bool:
    return any(map(gt, numbers, islice(numbers, 1, None)))
