"""Finds the codes in a picture of a page and returns what they say.

Pictures that come from outside are decoded only in the capped child process; this module trusts no more than its caps.
"""

from __future__ import annotations

from typing import Final

import zxingcpp

from secretdesk.errors import BadInput
from secretdesk.text import N_

# An A3 page at 600 dpi has 70 million points.
MOST_POINTS: Final = 72_000_000


def decode(gray: bytes | bytearray | memoryview, width: int, height: int) -> tuple[str, ...]:
    """Return the texts of all QR symbols in an eight-bit grey picture, top to bottom."""
    if width <= 0 or height <= 0 or width * height > MOST_POINTS or len(gray) != width * height:
        raise BadInput("bad-picture", N_("labels", "The picture is empty, too large or cut off."))
    picture = memoryview(gray).cast("B", (height, width))
    found = zxingcpp.read_barcodes(
        picture, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]), text_mode=zxingcpp.TextMode.Plain
    )
    found.sort(key=lambda code: (code.position.top_left.y, code.position.top_left.x))
    return tuple(code.text for code in found)
