"""Prints the pages of an attached scan: each on a sheet that says whose scan it is, under which number it was printed, sealed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.pen import THIN
from secretdesk.paper.sheet import RECEIPT, SEAL_SIDE, Sheet
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.paper.sheet import Imprint, Printed
    from secretdesk.text import Message

FORM: Final = "attachment"
_TOP: Final = 28.0
_ROOM: Final = 228.0
_FOOT: Final = 262.0

Points = tuple[int, int, bytes]
"""Points across and down, and their red, green and blue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedPaper:
    """What is printed: number and kind of paper, what it belongs to (a number, never a title), its mark and digest."""

    number: str
    paper: Message | str
    of: str
    mark: str
    digest: bytes
    pages: int


def attached_sheets(
    attached: AttachedPaper, numbers: Sequence[int], picture: Callable[[int], Points], imprint: Imprint
) -> Printed:
    """Print these pages of it, counted from 1; `picture` draws one at a time."""
    sheet = Sheet(imprint, title=FORM)
    left, end = RECEIPT.left, RECEIPT.end
    for page, number in enumerate(numbers, 1):
        sheet.begin(RECEIPT, page=page, pages=len(numbers))
        sheet.mark(attached.mark, 18.5, 14)
        words = N_(
            "attached", "Print of attachment {number} ({paper}) of {of}, its page {page} of {pages}",
            number=attached.number, paper=attached.paper, of=attached.of, page=number, pages=attached.pages,
        )  # fmt: skip
        sheet.text(left, 24.5, words, "hei", 9, width=RECEIPT.measure)
        across, down, rgb = picture(number - 1)
        scale = min(RECEIPT.measure / across, _ROOM / down)
        width, height = across * scale, down * scale
        x = left + (RECEIPT.measure - width) / 2
        sheet.pen.picture(x, _TOP, width, height, (across, down, rgb))
        sheet.pen.box(x, _TOP, width, height, THIN)
        base = _FOOT + 2.6
        taken = sheet.text(left, base, N_("attached", "SHA-256 of the scan:"), "song", 7.5)
        sheet.text(left + taken + 1.3, base, attached.digest.hex(), "mono", 6.4)
        sheet.text(left, base + 5.0, N_("attached", "A scan on paper proves no more than the scan."), "song", 7.5)
        sheet.seal(end - SEAL_SIDE, _FOOT)
        sheet.print_line(left, base + 10.0, FORM)
        sheet.end()
    return sheet.finish()
