"""Turns the digits of a code into the dark and light modules of a QR symbol of one fixed size."""

from __future__ import annotations

from typing import Final, TypeAlias

from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError
from qrcode.main import QRCode
from qrcode.util import MODE_NUMBER, QRData

Modules: TypeAlias = tuple[tuple[bool, ...], ...]

LABEL_VERSION: Final = 3
LABEL_LEVEL: Final = "H"
SEAL_VERSION: Final = 8
SEAL_LEVEL: Final = "Q"

_LEVELS: Final = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}
# The search for the best mask takes four fifths of the time and is not heard of by today's readers.
_MASK: Final = 2


def label_modules(digits: str) -> Modules:
    """Return the symbol of a label's 58 digits: 29 modules a side."""
    return modules(digits, LABEL_VERSION, LABEL_LEVEL)


def seal_modules(digits: str) -> Modules:
    """Return the symbol of a page seal's 214 digits: 49 modules a side."""
    return modules(digits, SEAL_VERSION, SEAL_LEVEL)


def modules(payload: str, version: int, level: str) -> Modules:
    """Return the rows of a symbol, True for dark; ValueError if `payload` is not digits or does not fit."""
    if not (payload.isascii() and payload.isdigit()):
        msg = "a symbol holds figures only"
        raise ValueError(msg)
    symbol: QRCode[object] = QRCode(version=version, error_correction=_LEVELS[level], mask_pattern=_MASK)
    symbol.add_data(QRData(payload, mode=MODE_NUMBER, check_data=False))
    try:
        symbol.make(fit=False)
    except DataOverflowError:
        msg = f"{len(payload)} figures do not fit version {version}-{level}"
        raise ValueError(msg) from None
    return tuple(tuple(bool(module) for module in row) for row in symbol.modules)
