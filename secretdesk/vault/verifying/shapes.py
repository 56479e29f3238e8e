"""Reads very many envelopes at once, as strictly as one by one: those laid out alike are read by their places.

The first of each layout is read by `codec.unpack_values`. Another of its length is what `codec.pack` writes if it has the
same heads, its numbers need the width they stand in and its words are words: these are asked of all at once. Whatever is
not such raises `Tampering`; which one it was is for whoever reads one by one to say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import compress
from struct import Struct, calcsize
from typing import TYPE_CHECKING, Any, NamedTuple

import cbor2

from secretdesk.vault import codec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PLACE = {name: k for k, name in enumerate(codec.FIELDS)}
WHO = slice(_PLACE["session"], _PLACE["kind"])  # session, account, role, act and its version: alike for hours
_REST = slice(_PLACE["level_rank"], _PLACE["digest"])
_ARRAY = cbor2.dumps([0] * len(codec.FIELDS))[: -len(codec.FIELDS)]
_DIGEST = cbor2.dumps(bytes(codec.SALT))[: -codec.SALT]
_MOST = 20_000  # layouts and pieces remembered


class Entries(NamedTuple):
    """Envelopes of one kind and act, column by column; their digests are their last bytes."""

    seqs: tuple[int, ...]
    act_ids: tuple[int, ...]
    times: tuple[int, ...]
    raw_clocks: tuple[int, ...]
    boot_ids: tuple[bytes, ...]
    boot_clocks: tuple[int, ...]
    who: tuple[bytes, ...]
    objects: tuple[int, ...]


class _Width(NamedTuple):
    """How a whole number stands that needs this width: its head and the code of what follows."""

    low: int
    high: int
    head: bytes
    code: str


_WIDTHS = (
    _Width(0, 23, b"", "B"),  # its own head
    _Width(24, 0xFF, b"\x18", "B"),
    _Width(0x100, 0xFFFF, b"\x19", "H"),
    _Width(0x1_0000, 0xFFFF_FFFF, b"\x1a", "I"),
    _Width(0x1_0000_0000, 2**64 - 1, b"\x1b", "Q"),
)


class _Layout:
    """How envelopes of one length, kind and act lie whose numbers and words have the same widths."""

    def __init__(self, values: Sequence[Any]) -> None:
        format_, vault_id, seq, act_id, time, raw_clock, boot_id, boot_clock = values[: WHO.start]
        kind, object_id, number = values[WHO.stop : _REST.start]
        self._parts: list[tuple[bytes, str]] = []  # in turn: what is no value, and the code of one
        self._widths: list[tuple[int, _Width]] = []
        self._number(seq, _ARRAY + _packed(format_, vault_id))
        for one in (act_id, time, raw_clock):
            self._number(one)
        self._words(boot_id, len(boot_id))
        self._number(boot_clock)
        self._parts.append((b"", f"{len(_packed(*values[WHO]))}s"))
        self._number(object_id, _packed(kind))
        self._words(number, len(number.encode()))
        self._parts.append((b"", f"{len(_packed(*values[_REST]) + _DIGEST)}s"))
        self._heads = tuple(head for head, _ in self._parts)
        self._struct = _struct(f"{len(head)}x{code}" for head, code in self._parts)
        self._heads_alone = _struct(f"{len(head)}s{calcsize(f'>{code}')}x" for head, code in self._parts)
        length = 0
        self._bytes: list[tuple[int, int]] = []  # of the heads, each with its place
        for head, code in self._parts:
            self._bytes += enumerate(head, length)
            length += len(head) + calcsize(f">{code}")

    def alike(self, joined: bytes, count: int) -> bool:
        """Tell whether so many envelopes have these heads: each byte of them is counted in a column of its own."""
        length = self._struct.size
        return all(joined[place::length].count(byte) == count for place, byte in self._bytes)

    def which(self, joined: bytes) -> list[bool]:
        """Tell of each envelope whether it has these heads."""
        return [heads == self._heads for heads in self._heads_alone.iter_unpack(joined)]

    def values(self, joined: bytes) -> list[tuple[Any, ...]]:
        """Return the values, each a column."""
        return list(zip(*self._struct.iter_unpack(joined), strict=True))

    def wide(self, values: Sequence[tuple[Any, ...]]) -> bool:
        """Tell whether every number needs the width it stands in."""
        return all(min(values[k]) >= one.low and (one.head or max(values[k]) <= one.high) for k, one in self._widths)

    def _number(self, value: int, before: bytes = b"") -> None:
        width = next((one for one in _WIDTHS if one.low <= value <= one.high), None)
        if width is None:
            raise codec.damaged()  # below nothing: nobody writes such a one, and one by one it is judged all the same
        self._widths.append((len(self._parts), width))
        self._parts.append((before + width.head, width.code))

    def _words(self, value: str | bytes, length: int) -> None:
        packed = _packed(value)
        self._parts.append((packed[: len(packed) - length], f"{length}s"))


@dataclass(slots=True)
class Shapes:
    """The layouts met so far in one vault, and the pieces that were read and found sound."""

    vault_id: bytes
    _layouts: dict[tuple[int, str, str], list[_Layout]] = field(default_factory=dict)
    _who: dict[bytes, tuple[Any, ...]] = field(default_factory=dict)
    _rests: set[bytes] = field(default_factory=set)

    def read(
        self, places: Sequence[int], envelopes: Sequence[bytes], kind: str, act: str
    ) -> Iterator[tuple[Sequence[int], Entries]]:
        """Read envelopes of one length, which their columns say are of this kind and act: those of each layout in turn."""
        known = self._layouts.setdefault((len(envelopes[0]), kind, act), [])
        joined = b"".join(envelopes)
        for layout in known:
            if layout.alike(joined, len(envelopes)):
                yield places, self._entries(layout, joined, act)
                return
        tried = 0
        while places:
            if tried == len(known):
                known.append(self._layout(envelopes[0], kind, act))
            own = known[tried].which(b"".join(envelopes))
            if any(own):
                yield list(compress(places, own)), self._entries(known[tried], b"".join(compress(envelopes, own)), act)
                other = [not one for one in own]
                places, envelopes = list(compress(places, other)), list(compress(envelopes, other))
            tried += 1

    def who(self, piece: bytes) -> tuple[Any, ...]:
        """Return session, account, role, act and version of a piece that was read."""
        if piece not in self._who:
            if len(self._who) >= _MOST:
                self._who.clear()
            self._who[piece] = codec.unpack_part(piece, WHO)
        return self._who[piece]

    def _layout(self, envelope: bytes, kind: str, act: str) -> _Layout:
        values = codec.unpack_values(envelope)
        if (values[_PLACE["vault_id"]], values[_PLACE["kind"]], values[_PLACE["act"]]) != (self.vault_id, kind, act):
            raise codec.damaged()
        return _Layout(values)

    def _entries(self, layout: _Layout, joined: bytes, act: str) -> Entries:
        values = layout.values(joined)
        *entries, numbers, rests = values
        if not layout.wide(values):
            raise codec.damaged()
        try:
            b"\0".join(numbers).decode()  # a sign of its own between them: no word ends within one of the next
        except UnicodeDecodeError as error:
            raise codec.damaged() from error
        for rest in set(rests) - self._rests:
            self._rests.add(self._rest(rest))
        read = Entries(*entries)
        if any(self.who(piece)[3] != act for piece in set(read.who)):
            raise codec.damaged()
        return read

    def _rest(self, piece: bytes) -> bytes:
        if not piece.endswith(_DIGEST):
            raise codec.damaged()
        codec.unpack_part(piece.removesuffix(_DIGEST), _REST)
        return piece


def _struct(parts: Iterable[str]) -> Struct:
    return Struct(f">{''.join(parts)}{codec.SALT}x")


def _packed(*values: Any) -> bytes:
    return b"".join(map(cbor2.dumps, values))
