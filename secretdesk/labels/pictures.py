"""The capped child's work on pictures and scanned PDFs from outside: how many pages, what codes, one page to look at.

Nothing else in the program opens such a file. The libraries are loaded before the child confines itself.
"""

from __future__ import annotations

import re
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Final

import cbor2
import pypdfium2
from PIL import BmpImagePlugin, Image, ImageOps, JpegImagePlugin, PngImagePlugin, TiffImagePlugin

from secretdesk.errors import BadInput
from secretdesk.labels.decode import MOST_POINTS, look
from secretdesk.outside.capped import plain
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    Step = Callable[[int, int], None]

PAGES, CODES, PAGE, PART = "pages", "codes", "page", "part"
MOST_PAGES: Final = 300
_MOST_TURNED: Final = 8  # pages of a file, for it takes a second or two each
_TURNED_WIDE: Final = 3600
_ANGLES: Final = tuple(sign * angle for angle in range(6, 49, 6) for sign in (1, -1))
WIDEST: Final = 4000  # points across of a page to look at
# Small symbols of documents have modules of a quarter of a millimetre: three points each at this density.
_DENSITY: Final = 300
_INCH: Final = 72
_CHANCE: Final = re.compile(rb"<[0-9A-Fa-f]{32}>")  # what the library calls a file by
_MADE_AT: Final = re.compile(rb"(/CreationDate ?\(D:)\d{14}([^)]*\))")
_TIFF: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_KEPT_MODES: Final = ("1", "L", "RGB")
_PICTURES: Final = {
    BmpImagePlugin.BmpImageFile.format: "bmp",
    JpegImagePlugin.JpegImageFile.format: "jpeg",
    PngImagePlugin.PngImageFile.format: "png",
    TiffImagePlugin.TiffImageFile.format: "tiff",
}


def work(request: bytes, step: Step) -> bytes:
    """Answer [what, file, page, width]: [format, pages] or [[page, text], ...] or [width, height, rgb] or [pdf].

    Pages count from 0; of a part `page` is the list of them.
    """
    what, data, page, width = plain(request)
    source = _Pdf(data) if data[:5] == b"%PDF-" else _Picture(data)
    if not 0 < source.pages <= MOST_PAGES:
        raise BadInput("too-many-pages", N_("picture", "No pages, or more than {n}. Split the file.", n=MOST_PAGES))
    if what == PAGES:
        source.draw(0, 1)  # a file whose first page cannot be drawn is refused before it is kept
        answer: list[object] = [source.format, source.pages]
    elif what == CODES:
        answer = _codes(source, step)
    elif what == PART:
        answer = [source.part([_within(number, source.pages) for number in page])]
    else:
        drawn = source.draw(_within(page, source.pages), min(max(1, width), WIDEST)).convert("RGB")
        answer = [*drawn.size, drawn.tobytes()]
    return cbor2.dumps(answer)


def _codes(source: _Pdf | _Picture, step: Step) -> list[object]:
    """Return [page, text] of every code; a page with none, or with one that cannot be read, is turned a little and tried again."""
    found: list[object] = []
    damaged, left = False, _MOST_TURNED
    for number in range(source.pages):
        step(number, source.pages)
        drawn = source.draw(number).convert("L")
        texts, broken = look(drawn.tobytes(), *drawn.size)
        if (broken or not texts) and left:
            left -= 1
            more = _turned(drawn, texts, partial(step, number, source.pages))
            broken = broken and not more
            texts = tuple(dict.fromkeys((*texts, *more)))
        damaged = damaged or broken
        found += [[number, text] for text in texts]
    if damaged and not found:
        words = N_(
            "picture",
            "A code is there, but too damaged, blurred or tilted to be read. Scan the page again, straight and in a finer resolution.",
        )
        raise BadInput("code-damaged", words)
    return found


def _turned(drawn: Image.Image, known: tuple[str, ...], beat: Callable[[], None]) -> tuple[str, ...]:
    # the code of a document is read within three or four degrees of level; labels of ours at any angle
    drawn.thumbnail((_TURNED_WIDE, _TURNED_WIDE))
    for angle in _ANGLES:
        beat()
        tilted = drawn.rotate(angle, Image.Resampling.BILINEAR, expand=True, fillcolor=255)
        texts, _ = look(tilted.tobytes(), *tilted.size)
        if not set(texts) <= set(known):
            return texts
    return ()


def _within(page: int, pages: int) -> int:
    if not 0 <= page < pages:
        raise BadInput("no-such-page", N_("picture", "There is no such page."))
    return page


class _Pdf:
    format = "pdf"

    def __init__(self, data: bytes) -> None:
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if "assword" in str(error):
                raise BadInput("pdf-locked", N_("picture", "The PDF is locked with a password. Save it without one.")) from None  # fmt: skip
            raise _not_read() from None
        self.pages = len(self._document)

    def draw(self, number: int, width: int = 0) -> Image.Image:
        """Return a page `width` points wide, or dense enough for codes."""
        page = self._document[number]
        across, down = page.get_size()
        if not (across > 0 and down > 0):
            raise _not_read()
        scale = width / across if width else _DENSITY / _INCH
        scale = min(scale, (MOST_POINTS / (across * down)) ** 0.5 * 0.99)
        drawn: Image.Image = page.render(scale=scale, may_draw_forms=False).to_pil()
        return drawn

    def part(self, numbers: list[int]) -> bytes:
        """Return these pages as a PDF of their own, the same bytes for the same pages."""
        made, kept = pypdfium2.PdfDocument.new(), BytesIO()
        try:
            made.import_pages(self._document, numbers)
            made.save(kept)
        except pypdfium2.PdfiumError:
            raise _not_read() from None
        body, trailer, end = kept.getvalue().rpartition(b"trailer")
        dated = _MADE_AT.sub(lambda found: found[1] + b"20000101000000" + found[2], body)
        return dated + trailer + _CHANCE.sub(lambda found: b"<" + b"0" * (len(found[0]) - 2) + b">", end)


class _Picture:
    def __init__(self, data: bytes) -> None:
        Image.MAX_IMAGE_PIXELS = MOST_POINTS
        self._tiff = data[:4] in _TIFF
        try:
            self._image = Image.open(BytesIO(data), formats=tuple(_PICTURES))
            self.pages = int(getattr(self._image, "n_frames", 1))
        except Image.DecompressionBombError:
            raise _too_large() from None
        except Exception:  # noqa: BLE001 -- whatever a decoder finds wrong, the file is not read
            raise self._not_read() from None
        self.format = _PICTURES[self._image.format or ""]

    def draw(self, number: int, width: int = 0) -> Image.Image:
        """Return a picture as it is, upright, at most `width` points wide."""
        try:
            if self._image.tell() != number:
                self._image.seek(number)
            across, down = self._image.size
            drawn = ImageOps.exif_transpose(self._image) if across * down <= MOST_POINTS else None
        except Exception:  # noqa: BLE001 -- the same
            raise self._not_read() from None
        if drawn is None:
            raise _too_large()
        if width and drawn.width > width:
            drawn = drawn.convert("RGB").resize((width, max(1, drawn.height * width // drawn.width)))
        return drawn

    def part(self, numbers: list[int]) -> bytes:
        """Return these pages as a TIFF of their own, upright and point for point as they were, one after another."""
        if self.format != "tiff":
            words = N_("picture", "Only a PDF or a TIFF is taken apart. Save the scan as PDF.")
            raise BadInput("only-pdf-parts", words)
        kept = BytesIO()
        with TiffImagePlugin.AppendingTiffWriter(kept) as out:
            for number in numbers:
                drawn = self.draw(number)
                plain_ = drawn if drawn.mode in _KEPT_MODES else drawn.convert("RGB")
                packing = "group4" if plain_.mode == "1" else "tiff_adobe_deflate"
                plain_.save(out, "TIFF", compression=packing, dpi=self._image.info.get("dpi"), exif=b"")
                out.newFrame()
        return kept.getvalue()

    def _not_read(self) -> BadInput:
        if not self._tiff:
            return _not_read()
        words = N_("picture", "The TIFF is damaged, or packed in a way not read here. Save the scan as PDF or PNG.")
        return BadInput("tiff-not-read", words)


def _not_read() -> BadInput:
    return BadInput("not-a-picture", N_("picture", "Not a PDF, PNG, JPEG, TIFF or BMP that can be read."))


def _too_large() -> BadInput:
    words = N_("picture", "The picture is larger than an A3 page at 600 dpi. Scan the page in a coarser resolution.")
    return BadInput("bad-picture", words)
