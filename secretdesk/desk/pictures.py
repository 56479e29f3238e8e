"""Asks the capped child about pictures and scanned PDFs: their pages, the codes on them, one page to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import cbor2

from secretdesk.desk import media
from secretdesk.outside import file as outside_file
from secretdesk.outside.capped import Caps, ask, broke, plain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.outside.capped import Watch

SUFFIXES: Final = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp")
# A scan of one sheet has 1 to 5 MiB; the largest files of scanned papers stay below.
LIMIT: Final = 64 << 20
FORMATS: Final = ("pdf", "png", "jpeg", "tiff", "bmp")
_JOB = "secretdesk.labels.pictures"
_CAPS = Caps(processor=120, answer=64 << 20)
_MOST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a file is: one of FORMATS, and how many pages it has."""

    format: str
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """A page as it was drawn: red, green, blue, a byte each, row by row."""

    width: int
    height: int
    rgb: bytes


def take(desk: Desk, path: Path) -> bytes:
    """Bring a file in: from an approved medium, or from any folder where the vault is not a real one."""
    if desk.record.kind == "real":
        root = next((one for one in (path.resolve(), *path.resolve().parents) if one.is_mount()), path)
        media.check(desk, root, level=None)
    return outside_file.take(path, LIMIT).data


def look(data: bytes) -> Look:
    """Return what a file is. Raises `BadInput` for what is no picture or PDF, is locked or too large."""
    match _ask("pages", data):
        case [str(kind), int(pages)] if kind in FORMATS and 0 < pages < _MOST:
            return Look(format=kind, pages=pages)
    raise broke()


def codes(data: bytes, watch: Watch | None = None) -> tuple[tuple[int, str], ...]:
    """Return the texts of all QR and PDF417 codes with the page each is on, from 0."""
    found = []
    for one in _ask("codes", data, watch=watch):
        match one:
            case [int(page), str(text)]:
                found.append((page, text))
            case _:
                raise broke()
    return tuple(found)


def page(data: bytes, number: int, width: int) -> Raster:
    """Return page `number`, from 0, drawn `width` points wide."""
    match _ask("page", data, number, width):
        case [int(across), int(down), bytes(rgb)] if across > 0 and down > 0 and len(rgb) == across * down * 3:
            return Raster(width=across, height=down, rgb=rgb)
    raise broke()


def part(data: bytes, numbers: Sequence[int]) -> bytes:
    """Return pages of a PDF or TIFF, from 0, as one of their own. Raises `BadInput` for what is neither."""
    match _ask("part", data, list(numbers)):
        case [bytes(made)] if made:
            return made
    raise broke()


def _ask(what: str, data: bytes, number: int | list[int] = 0, width: int = 0, watch: Watch | None = None) -> list[Any]:
    answer = ask(_JOB, cbor2.dumps([what, data, number, width]), caps=_CAPS, watch=watch)
    try:
        told = plain(answer)
    except ValueError:
        raise broke() from None
    if not isinstance(told, list):
        raise broke()
    return told
