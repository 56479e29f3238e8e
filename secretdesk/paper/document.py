"""Assembles a PDF file: its pages, the drawings that many pages share, and the parts of the fonts they need.

The library cuts the fonts and numbers the objects; the pages are ours, for a ledger has thousands and covers come by the
hundred: each is written as soon as it is done, and all refer to the same resources.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDocument, PDFObject

from secretdesk.paper.fonts import FONT_FILES, SAVING, font

if TYPE_CHECKING:
    from collections.abc import Callable

    from reportlab.pdfbase.pdfdoc import PDFObjectReference

_PACKED: Final = 1  # the fastest: a fifth larger, and paper is printed sooner
_SHORT: Final = 8192
"""A cover has less; packing it would take a quarter of the time it takes to draw."""
_END: Final = b"\nendstream\n"
_LOUD: Final = (
    b" ReportLab Generated PDF document (opensource)",
    b"% ReportLab generated PDF document -- digest (opensource)",
)
_ENDS: Final = 500  # bytes, within which they stand at either end


class _Object(PDFObject):  # type: ignore[misc]  # the library has no types
    """An object of the file; its bytes are asked for when that is written."""

    __RefOnly__ = 1  # others refer to it by its number

    def __init__(self, written: Callable[[], bytes]) -> None:
        self._written = written

    def format(self, _document: PDFDocument) -> bytes:
        return self._written()


def _said(words: str) -> _Object:
    return _Object(words.encode("ascii").__bytes__)


def _plain(operations: str, words: str = "") -> bytes:
    """Return a short stream as it stands: packing it would take longer than handing it on."""
    head = f"<< {words}/Length {len(operations)} >>\nstream\n"
    return f"{head}{operations}\nendstream\n".encode("ascii")


def _hushed(end: bytes) -> bytes:
    """Leave blanks of the same length, so that the offsets in the file still hold."""
    for words in _LOUD:
        end = end.replace(words, b" " * len(words))
    return end


def _stream(words: str, operations: str) -> _Object:
    """Return what a page or drawing is drawn by; packed, unless it is short."""
    if len(operations) < _SHORT:
        return _Object(_plain(operations, words).__bytes__)
    packed = zlib.compress(operations.encode("ascii"), _PACKED)
    head = f"<< {words}/Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode("ascii")
    return _Object(b"".join((head, packed, _END)).__bytes__)


@dataclass(slots=True)
class Place:
    """A place kept on a page for what is known only when all pages are drawn."""

    height: float
    operations: str = ""


class Codes(dict[str, tuple[str, str, int]]):
    """How the characters of one font are written in a file, filled as they turn up.

    A character has the name of the part of the font that holds it, its code there, and its width.
    """

    def __init__(self, document: PDFDocument, name: str) -> None:
        super().__init__()
        self._document, self._name = document, name

    def __missing__(self, character: str) -> tuple[str, str, int]:
        loaded = font(self._name)
        [(subset, code)] = loaded.splitString(character, self._document)
        resource = loaded.getSubsetInternalName(subset, self._document)[1:]
        width = round(loaded.face.charWidths[ord(character)])
        found = self[character] = resource, code.hex().upper(), width
        return found


class Document:
    """A file in the making; add pages in their order, then `finish`."""

    def __init__(self, title: str, language: str) -> None:
        """`title` is a neutral one; `invariant` fixes dates and identifiers."""
        self._document = PDFDocument(compression=1, invariant=1, lang=language)
        self._document.setTitle(title)
        for blank in ("Author", "Subject", "Creator", "Producer", "Keywords"):
            getattr(self._document, f"set{blank}")("")
        fonts = f"/ProcSet [/PDF /Text] /Font {self._number(self._document.Reference(self._document.idToObject[BasicFonts]))}"
        self._drawings: list[str] = []
        self._plain = self._added(_said(f"<< {fonts} >>"))
        self._resources = self._added(
            _Object(lambda: f"<< {fonts} /XObject << {' '.join(self._drawings)} >> >>".encode("ascii"))
        )
        self.codes = {name: Codes(self._document, name) for name in FONT_FILES}

    def page(self, width: float, height: float, operations: str, kept: Place | None = None) -> None:
        """Add a page, its size in points; what is written into the `kept` place lies on top."""
        contents = self._added(_stream("", operations))
        if kept is not None:
            contents = f"[{contents} {self._added(_Object(lambda: _plain(kept.operations)))}]"
        parent = self._number(self._document.Reference(self._document.Pages))
        box = f"/MediaBox [0 0 {width:.4f} {height:.4f}]"
        words = f"<< /Type /Page /Parent {parent} {box} /Resources {self._resources} /Contents {contents} >>"
        self._document.addPage(_said(words))

    def drawing(self, width: float, height: float, operations: str) -> str:
        """Add what many pages show, and return the name to show it by; it is drawn in the coordinates of a page."""
        words = f"/Type /XObject /Subtype /Form /BBox [0 0 {width:.4f} {height:.4f}] /Resources {self._plain} "
        name = f"/X{len(self._drawings) + 1}"
        self._drawings.append(f"{name} {self._added(_stream(words, operations))}")
        return name

    def picture(self, across: int, down: int, rgb: bytes) -> str:
        """Add a picture of points, red, green and blue, and return the name to show it by, one unit wide and high."""
        plain = rgb[0::3]
        grey = plain == rgb[1::3] == rgb[2::3]
        packed = zlib.compress(plain if grey else rgb, _PACKED)
        space = "DeviceGray" if grey else "DeviceRGB"
        words = (
            f"<< /Type /XObject /Subtype /Image /Width {across} /Height {down} /ColorSpace /{space} "
            f"/BitsPerComponent 8 /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        ).encode("ascii")
        name = f"/X{len(self._drawings) + 1}"
        self._drawings.append(f"{name} {self._added(_Object(b''.join((words, packed, _END)).__bytes__))}")
        return name

    def finish(self) -> bytes:
        """Return the file; the document is then used up."""
        with SAVING:
            data: bytes = self._document.GetPDFData(None)
        # Only at the ends, for all threads stand while a file of thousands of pages is looked through.
        return b"".join((_hushed(data[:_ENDS]), data[_ENDS:-_ENDS], _hushed(data[-_ENDS:])))

    def _added(self, one: PDFObject) -> str:
        return self._number(self._document.Reference(one))

    def _number(self, reference: PDFObjectReference) -> str:
        number, generation = self._document.idToObjectNumberAndVersion[reference.name]
        return f"{number} {generation} R"
