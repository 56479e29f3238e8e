"""Pictures and scanned PDFs are opened in the capped child alone: their codes, their pages, and what is refused."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from secretdesk.desk import pictures
from secretdesk.errors import BadInput
from tests.labels.received import code
from tests.labels.scanned import pdf, saved, sheet

LABEL = "1004217" + "9" * 51
PAGE = sheet(code(), LABEL)
BOTH = {code(), LABEL}


@pytest.mark.parametrize(
    ("data", "look"),
    [
        (saved(PAGE, "PNG"), ("png", 1)),
        (saved(PAGE, "JPEG", quality=60), ("jpeg", 1)),
        (saved(PAGE, "BMP"), ("bmp", 1)),
        (saved(PAGE, "TIFF", save_all=True, append_images=[PAGE.rotate(180)], compression="tiff_lzw"), ("tiff", 2)),
        (pdf(PAGE.rotate(1.5, fillcolor=255), PAGE), ("pdf", 2)),
    ],
    ids=["png", "jpeg", "bmp", "tiff", "pdf"],
)
def test_the_codes_of_a_sheet_are_read_from_what_scanners_save(data: bytes, look: tuple[str, int]) -> None:
    found = pictures.look(data)
    assert (found.format, found.pages) == look
    steps: list[tuple[int, int]] = []
    codes = pictures.codes(data, lambda done, whole: steps.append((done, whole)))
    assert {page for page, _ in codes} == set(range(found.pages))
    for number in range(found.pages):
        assert {text for page, text in codes if page == number} == BOTH
    assert steps


def test_a_page_is_drawn_as_wide_as_asked() -> None:
    drawn = pictures.page(pdf(PAGE, Image.new("L", (1654, 2339), 0)), 1, 500)
    assert (drawn.width, len(drawn.rgb)) == (500, 500 * drawn.height * 3)
    assert max(drawn.rgb) < 30, "the second page is black"
    with pytest.raises(BadInput) as error:
        pictures.page(pdf(PAGE), 1, 500)
    assert error.value.id == "no-such-page"


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def bomb() -> bytes:
    """Return a small PNG that says it is 60,000 points wide and high."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1 << 20))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def locked() -> bytes:
    kept = BytesIO()
    canvas = Canvas(kept, encrypt=StandardEncryption("secret", canPrint=0))
    canvas.drawString(100, 100, "x")
    canvas.save()
    return kept.getvalue()


@pytest.mark.parametrize(
    ("data", "id_"),
    [
        (b"", "not-a-picture"),
        (b"GIF89a" + bytes(400), "not-a-picture"),
        (b"%PDF-1.7 and nothing more", "not-a-picture"),
        (saved(PAGE, "PNG")[:3000], "not-a-picture"),
        (bomb(), "not-a-picture"),
        (locked(), "pdf-locked"),
    ],
    ids=["empty", "gif", "pdf without pages", "cut off", "bomb", "locked"],
)
def test_what_cannot_be_read_is_refused_in_words(data: bytes, id_: str) -> None:
    with pytest.raises(BadInput) as error:
        pictures.look(data)
    assert error.value.id == id_


def test_a_child_leaves_nothing_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    pictures.codes(pdf(PAGE))
    assert list(tmp_path.iterdir()) == []
