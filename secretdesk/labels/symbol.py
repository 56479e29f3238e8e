"""Turns the digits of a code into the dark and light modules of a QR symbol of one fixed size.

All symbols of one version, level and mask are laid out alike: the library is asked once where it puts each bit and what
a codeword adds to the check codewords, and every symbol after that is looked up. The first costs as much as ten of its.
"""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from qrcode.base import RSBlock, rs_blocks
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode
from qrcode.util import MODE_NUMBER, NUMBER_LENGTH, PAD0, PAD1, BitBuffer, create_bytes, length_in_bits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Modules: TypeAlias = tuple[bytes, ...]
"""The rows of a symbol from above: 1 for dark, 0 for light."""

LABEL_VERSION: Final = 3
LABEL_LEVEL: Final = "H"
SEAL_VERSION: Final = 8
SEAL_LEVEL: Final = "Q"

_LEVELS: Final = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}
# The search for the best mask takes four fifths of the time and is not heard of by today's readers.
_MASK: Final = 2
_TERMINATOR: Final = 4
_VALUES: Final = {
    f"{value:0{figures}d}": f"{value:0{NUMBER_LENGTH[figures]}b}"
    for figures in (1, 2, 3)
    for value in range(10**figures)
}
"""One to three figures as the bits that stand for them."""
_AS_IS: Final = bytes.maketrans(b"01", b"\x00\x01")
_TURNED: Final = bytes.maketrans(b"01", b"\x01\x00")


def label_modules(digits: str) -> Modules:
    """Return the symbol of a label's 58 digits: 29 modules a side."""
    return modules(digits, LABEL_VERSION, LABEL_LEVEL)


def seal_modules(digits: str) -> Modules:
    """Return the symbol of a page seal's 214 digits: 49 modules a side."""
    return modules(digits, SEAL_VERSION, SEAL_LEVEL)


def modules(payload: str, version: int, level: str) -> Modules:
    """Return the rows of a symbol; ValueError if `payload` is not digits or does not fit."""
    if not (payload.isascii() and payload.isdigit()):
        msg = "a symbol holds figures only"
        raise ValueError(msg)
    shape = _shape(version, level)
    bits = _bits(payload, version)
    if len(bits) > shape.room:
        msg = f"{len(payload)} figures do not fit version {version}-{level}"
        raise ValueError(msg)
    data = _filled(bits, shape.room)
    codewords = data + b"".join(_check(block, shape) for block in shape.parted(data))
    plain = f"0{int.from_bytes(codewords, 'big'):0{8 * len(codewords)}b}".encode()
    flat = bytes(shape.place(plain.translate(_AS_IS) + plain.translate(_TURNED)))
    return tuple([flat[start : start + shape.side] for start in range(0, len(flat), shape.side)])


def _bits(digits: str, version: int) -> str:
    """Return mode, number and values of the figures, three by three."""
    values = "".join([_VALUES[digits[start : start + 3]] for start in range(0, len(digits), 3)])
    return f"{MODE_NUMBER:04b}{len(digits):0{length_in_bits(MODE_NUMBER, version)}b}{values}"


def _filled(bits: str, room: int) -> bytes:
    """Return the data codewords: terminated, and filled up as the standard says."""
    bits += "0" * min(_TERMINATOR, room - len(bits))
    bits += "0" * (-len(bits) % 8)
    said = int(bits, 2).to_bytes(len(bits) // 8, "big")
    rest = room // 8 - len(said)
    return said + (bytes((PAD0, PAD1)) * rest)[:rest]


def _check(block: bytes, shape: _Shape) -> bytes:
    """Return the check codewords of a block: what its data leave when divided by the generator."""
    steps, whole, top = shape.steps, (1 << 8 * shape.check) - 1, 8 * (shape.check - 1)
    rest = 0
    for codeword in block:
        rest = (rest << 8 & whole) ^ steps[codeword ^ rest >> top]
    return rest.to_bytes(shape.check, "big")


class _Shape(NamedTuple):
    """What all symbols of a version and level have alike."""

    side: int
    room: int
    """Bits of data."""
    blocks: tuple[int, ...]
    """Data codewords of each block."""
    check: int
    """Check codewords of each block."""
    steps: tuple[int, ...]
    """What a leading codeword adds to the check codewords, by its value."""
    place: Callable[[bytes], tuple[int, ...]]
    """Picks the modules out of a 0 and all bits, followed by the same turned over."""

    def parted(self, data: bytes) -> list[bytes]:
        """Return the blocks of the data."""
        ends = [sum(self.blocks[: n + 1]) for n in range(len(self.blocks))]
        return [data[end - size : end] for end, size in zip(ends, self.blocks, strict=True)]


@lru_cache
def _shape(version: int, level: str) -> _Shape:
    found: list[RSBlock] = rs_blocks(version, _LEVELS[level])
    blocks = tuple(block.data_count for block in found)
    check = found[0].total_count - blocks[0]
    order = _interleaved(blocks, check)
    bits = 8 * len(order)
    fixed = _laid(version, level, bytes(len(order)))
    picks = [0] * len(fixed)
    for plane in range(bits.bit_length()):  # the library lays the numbers of all bits out, one binary place at a time
        numbers = [
            sum((number + 1 >> plane & 1) << 7 - at for at, number in enumerate(range(8 * k, 8 * k + 8))) for k in order
        ]
        seen = _laid(version, level, bytes(numbers))
        picks = [pick | (one != plain) << plane for pick, one, plain in zip(picks, seen, fixed, strict=True)]
    turned = [pick + (bits + 1) * plain for pick, plain in zip(picks, fixed, strict=True)]
    return _Shape(
        side=4 * version + 17, room=8 * sum(blocks), blocks=blocks, check=check, steps=_steps(check),
        place=itemgetter(*turned),
    )  # fmt: skip


def _interleaved(blocks: Sequence[int], check: int) -> list[int]:
    """Return which codeword, counted block by block with all data first, stands where in the symbol."""
    starts = [sum(blocks[:n]) for n in range(len(blocks))]
    order = [start + k for k in range(max(blocks)) for start, size in zip(starts, blocks, strict=True) if k < size]
    return order + [sum(blocks) + n * check + k for k in range(check) for n in range(len(blocks))]


def _laid(version: int, level: str, codewords: bytes) -> list[bool]:
    """Return all modules of a symbol of these codewords as the library lays them out, row by row."""
    symbol: QRCode[object] = QRCode(version=version, error_correction=_LEVELS[level], mask_pattern=_MASK)
    symbol.data_cache = list(codewords)
    symbol.makeImpl(False, _MASK)
    return [bool(module) for row in symbol.modules for module in row]


def _steps(check: int) -> tuple[int, ...]:
    steps = [0]
    for value in range(1, 256):
        lowest = value & -value
        if value == lowest:  # the rest follow: what two codewords add is the sum of what each adds
            buffer = BitBuffer()
            buffer.buffer = [value]
            [_, *rest] = create_bytes(buffer, [RSBlock(check + 1, 1)])
            steps.append(int.from_bytes(bytes(rest), "big"))
        else:
            steps.append(steps[lowest] ^ steps[value ^ lowest])
    return tuple(steps)
