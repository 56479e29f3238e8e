"""Two codes that say nothing and belong to no vault: what a scanner makes of them shows how it is set.

The first holds figures only, like every label; the second letters and signs that keyboard layouts, Shift and input methods
turn into others, as badges and codes of received papers may hold.
"""

from __future__ import annotations

from typing import Final

from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from qrcode.util import MODE_8BIT_BYTE, QRData

from secretdesk.labels.payload import COMMAND, LabelCode, write
from secretdesk.labels.symbol import Modules, label_modules

_FIGURES: Final = 123456789012345678901234567890123456789987654321
_BYTES: Final = _FIGURES.to_bytes(20, "big")
FIGURES: Final = write(LabelCode(prefix=COMMAND, tag=0, code_id=_BYTES[:10], mac=_BYTES[10:]))
"""The 58 figures, each of the ten at least four times."""
LETTERS: Final = "SD-aAbBmMqQwWyYzZ-0123456789-.,:;/?_+@#-END"
"""Letters in both cases and the signs that layouts differ in."""


def is_calibration(text: str) -> bool:
    """Tell whether this is one of the two, as it should arrive."""
    return text in {FIGURES, LETTERS}


def figures_modules() -> Modules:
    """Return the symbol of the figures: that of a label."""
    return label_modules(FIGURES)


def letters_modules() -> Modules:
    """Return the symbol of letters and signs."""
    symbol: QRCode[object] = QRCode(version=4, error_correction=ERROR_CORRECT_M, mask_pattern=2)
    symbol.add_data(QRData(LETTERS.encode("ascii"), mode=MODE_8BIT_BYTE, check_data=False))
    symbol.make(fit=False)
    return tuple(bytes(bool(module) for module in row) for row in symbol.modules)
