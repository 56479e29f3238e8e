"""Pictures and scanned PDFs are opened in the capped child alone: their codes, their pages, and what is refused."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
import zxingcpp
from PIL import Image, ImageDraw
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from secretdesk.desk import pictures
from secretdesk.errors import BadInput
from tests.labels.received import code
from tests.labels.scanned import pdf, saved, sheet, symbol

LABEL = "1004217" + "9" * 51
PAGE = sheet(code(), LABEL)
BOTH = {code(), LABEL}
ALONE = Image.new("L", PAGE.size, 250)
ALONE.paste(symbol(code().encode("gbk"), zxingcpp.BarcodeFormat.PDF417), (300, 1900))


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


@pytest.mark.parametrize(
    ("mode", "packing"),
    [("1", "group4"), ("1", "group3"), ("1", "tiff_ccitt"), ("1", "packbits"), ("L", "jpeg"), ("RGB", "tiff_lzw")],
)
def test_a_tiff_as_office_scanners_write_it_is_read_and_taken_apart(mode: str, packing: str) -> None:
    """Fax of either kind, JPEG or LZW inside; a part shows the same points."""
    first, second = PAGE.convert(mode), Image.new("L", PAGE.size, 250).convert(mode)
    stack = saved(first, "TIFF", save_all=True, append_images=[second, first], compression=packing, dpi=(200, 200))
    assert (pictures.look(stack).format, pictures.look(stack).pages) == ("tiff", 3)
    part = pictures.part(stack, [1, 2])
    assert (pictures.look(part).format, pictures.look(part).pages) == ("tiff", 2)
    assert part == pictures.part(stack, [1, 2]), "the same bytes whenever it is taken"
    for number in (1, 2):
        assert pictures.page(part, number - 1, 4000) == pictures.page(stack, number, 4000)
    with Image.open(BytesIO(part)) as opened:
        assert (opened.mode, tuple(map(int, opened.info["dpi"]))) == (mode, (200, 200))
    one = pictures.part(stack, [0])
    assert set(pictures.codes(one)) == {(0, text) for text in BOTH}


def test_of_a_tiff_that_lies_on_its_side_a_part_stands_upright() -> None:
    lying = PAGE.rotate(90, expand=True)
    stack = saved(lying, "TIFF", save_all=True, append_images=[lying], tiffinfo={274: 6}, compression="tiff_lzw")
    part = pictures.part(stack, [1])
    assert pictures.page(part, 0, 500).height == pytest.approx(500 * PAGE.height / PAGE.width, abs=1)


@pytest.mark.parametrize("angle", [5, -11, 17, 28, -40, 90, 133])
def test_the_code_of_a_document_is_read_at_any_angle(angle: int) -> None:
    turned = ALONE.rotate(angle, Image.Resampling.BILINEAR, expand=True, fillcolor=250)
    assert pictures.codes(saved(turned, "PNG")) == ((0, code()),)


def test_a_tilted_code_beside_a_label_is_read_too() -> None:
    turned = PAGE.rotate(10, Image.Resampling.BILINEAR, expand=True, fillcolor=250)
    assert {text for _, text in pictures.codes(saved(turned, "PNG"))} == BOTH


def test_several_documents_on_one_page_are_all_read() -> None:
    other = code().replace("GB0626-2005^1", "GB0626-2005^2", 1)
    assert other != code()
    both = sheet(other, LABEL)
    both.paste(symbol(code().encode("gbk"), zxingcpp.BarcodeFormat.PDF417), (300, 900))
    assert {text for _, text in pictures.codes(saved(both, "PNG"))} == {code(), other, LABEL}


def test_a_code_too_damaged_to_be_read_is_told_from_none() -> None:
    scratched = ALONE.copy()
    drawing = ImageDraw.Draw(scratched)
    draw = Random(1)
    for _ in range(400):
        x, y = draw.randrange(ALONE.width), draw.randrange(ALONE.height)
        end = x + draw.randrange(-200, 200), y + draw.randrange(-200, 200)
        drawing.line((x, y, *end), fill=draw.choice((0, 255)), width=3)
    with pytest.raises(BadInput) as error:
        pictures.codes(saved(scratched, "PNG"))
    assert error.value.id == "code-damaged"
    assert pictures.codes(saved(Image.new("L", (1654, 2339), 250), "PNG")) == ()


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


def tiff(*directories: list[tuple[int, int, int]], loops: bool = False) -> bytes:
    """Return a TIFF of directories of (tag, type, value), each with one byte of picture; `loops` leads back to the first."""
    data, places = bytearray(b"II*\0\x08\0\0\0"), []
    for fields in directories:
        places.append(len(data))
        data += struct.pack("<H", len(fields))
        for tag, kind, value in fields:
            data += struct.pack("<HHII", tag, kind, 1, value)
        after = len(data) + 4
        last = len(places) == len(directories)
        data += struct.pack("<I", (places[0] if loops else 0) if last else after)
    return bytes(data)


def directory(side: int, packing: int = 4, at: int = 0, length: int = 8) -> list[tuple[int, int, int]]:
    return [(256, 4, side), (257, 4, side), (258, 3, 1), (259, 3, packing), (262, 3, 0), (273, 4, at), (278, 4, side), (279, 4, length)]  # fmt: skip


GOOD = saved(Image.new("1", (200, 200), 1), "TIFF", compression="group4")


@pytest.mark.parametrize(
    ("data", "id_"),
    [
        (tiff(directory(60_000)), "bad-picture"),
        (tiff(directory(200, at=4000)), "tiff-not-read"),
        (tiff(directory(200, packing=6)), "tiff-not-read"),
        (tiff(directory(200, packing=777)), "tiff-not-read"),
        (tiff(directory(200, length=2**32 - 1)), "tiff-not-read"),
        (tiff(*[directory(200)] * 2000), "too-many-pages"),
        (GOOD[: len(GOOD) // 2], "tiff-not-read"),
        (b"II*\0", "tiff-not-read"),
        (b"II*\0" + b"\xff" * 400, "tiff-not-read"),
    ],
    ids=["bomb", "no strip", "old jpeg", "unknown packing", "endless strip", "thousands of pages", "cut off", "mark alone", "noise"],
)  # fmt: skip
def test_a_tiff_that_cannot_be_read_is_refused_in_words(data: bytes, id_: str) -> None:
    with pytest.raises(BadInput) as error:
        pictures.look(data)
    assert error.value.id == id_


def test_pages_of_a_tiff_that_lead_back_to_the_first_are_no_more_pages() -> None:
    fine = directory(200, packing=1, at=0, length=8)
    found = pictures.look(tiff([*fine[:1], (257, 4, 1), *fine[2:]], fine, loops=True))
    assert found.pages == 2


def test_a_bomb_behind_a_sound_page_is_refused_where_it_stands() -> None:
    small = Image.new("1", (200, 200), 1)
    large = saved(small, "TIFF", save_all=True, append_images=[Image.new("1", (9000, 8100), 1)], compression="group4")
    assert pictures.look(large).pages == 2
    for ask in (lambda: pictures.page(large, 1, 500), lambda: pictures.codes(large), lambda: pictures.part(large, [1])):
        with pytest.raises(BadInput) as error:
            ask()
        assert error.value.id == "bad-picture"


@pytest.mark.parametrize(
    ("data", "id_"),
    [
        (b"", "not-a-picture"),
        (b"GIF89a" + bytes(400), "not-a-picture"),
        (b"%PDF-1.7 and nothing more", "not-a-picture"),
        (saved(PAGE, "PNG")[:3000], "not-a-picture"),
        (bomb(), "bad-picture"),
        (saved(Image.new("1", (9000, 8100)), "PNG"), "bad-picture"),
        (locked(), "pdf-locked"),
    ],
    ids=["empty", "gif", "pdf without pages", "cut off", "bomb", "larger than A3", "locked"],
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
