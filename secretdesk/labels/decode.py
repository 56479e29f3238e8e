"""Finds the codes in a picture of a page and returns what they say: QR symbols, and the PDF417 of received documents.

Pictures that come from outside are decoded only in the capped child process; this module trusts no more than its caps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import zxingcpp

from secretdesk.errors import BadInput
from secretdesk.labels.transcoding import text_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

# An A3 page at 600 dpi has 70 million points.
MOST_POINTS: Final = 72_000_000
_FORMATS: Final = (zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.PDF417)


def decode(gray: bytes | bytearray | memoryview, width: int, height: int) -> tuple[str, ...]:
    """Return the texts of all symbols in an eight-bit grey picture, top to bottom."""
    return look(gray, width, height)[0]


def look(gray: bytes | bytearray | memoryview, width: int, height: int) -> tuple[tuple[str, ...], bool]:
    """Return the texts of all symbols in an eight-bit grey picture, and whether one is there that cannot be read."""
    if width <= 0 or height <= 0 or width * height > MOST_POINTS or len(gray) != width * height:
        raise BadInput("bad-picture", N_("labels", "The picture is empty, too large or cut off."))
    picture = memoryview(gray).cast("B", (height, width))
    found = zxingcpp.read_barcodes(
        picture, formats=zxingcpp.BarcodeFormats(list(_FORMATS)), text_mode=zxingcpp.TextMode.Plain, return_errors=True
    )
    whole = [code for code in found if code.valid]
    whole.sort(key=lambda code: (code.position.top_left.y, code.position.top_left.x))
    return tuple(_texts(whole)), len(whole) < len(found)


def _texts(found: list[zxingcpp.Barcode]) -> Iterator[str]:
    for code in found:
        if code.format == zxingcpp.BarcodeFormat.QRCode:
            yield code.text
            continue
        # Its makers write Chinese in GBK without saying so; the library would take the bytes for Western letters.
        try:
            yield text_of(code.bytes)
        except BadInput:
            yield code.text
