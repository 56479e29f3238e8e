"""The calibration pages: the scales stand where the crease is read and move by what was typed; the codes are read back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretdesk.labels.calibration import FIGURES, LETTERS
from secretdesk.paper.calibration_pages import draw_printer_page, draw_scanner_page, printer_page, scanner_page
from secretdesk.paper.sheet import Sheet, VaultKind
from tests.paper.reading import codes, copied, page_texts, picture
from tests.paper.samples import imprint

DPI = 254  # ten points a millimetre


def dark(pdf: bytes, x: float, y: float) -> bool:
    """Tell whether there is ink within a tenth of a millimetre."""
    image = picture(pdf, dpi=DPI)
    box = image.crop((round(x * 10) - 1, round(y * 10) - 1, round(x * 10) + 2, round(y * 10) + 2))
    return min(box.tobytes()) < 128


@pytest.mark.parametrize("offset", [(0, 0), (70, -150), (-1000, 1000)])
def test_nought_of_both_scales_is_the_middle_of_the_sheet_moved_as_asked(offset: tuple[int, int]) -> None:
    pdf = printer_page(imprint(), offset=offset).pdf
    x, y = 105 + offset[0] / 100, 148.5 + offset[1] / 100
    assert dark(pdf, x, 130 - 6)  # the long tick of scale A reaches farther than all others
    assert not dark(pdf, x + 0.8, 130 - 6)
    assert dark(pdf, 66 + 6, y)
    assert not dark(pdf, 66 + 6, y + 0.8)
    assert f"A{offset[0] / 100:+.2f}mm" in page_texts(pdf)[0].replace("本页已移", "")


def test_the_scales_of_100_mm_are_that_long() -> None:
    pdf = printer_page(imprint()).pdf
    for x in (55, 155):
        assert dark(pdf, x, 106 - 3.5)
    for y in (112, 212):
        assert dark(pdf, 185 - 3.5, y)


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_both_codes_are_read_clean_and_from_a_bad_copy(language: str) -> None:
    pdf = scanner_page(replace(imprint(), language=language)).pdf
    assert {FIGURES, LETTERS} <= set(codes(picture(pdf)))
    assert {FIGURES, LETTERS} <= set(codes(copied(picture(pdf), 7)))


@pytest.mark.parametrize("kind", ["training", "demonstration", "test"])
def test_the_kind_of_vault_stands_on_both(kind: VaultKind) -> None:
    words = {"training": "练习库", "demonstration": "演示", "test": "测试"}[kind]
    for page in (printer_page, scanner_page):
        assert words in page_texts(page(replace(imprint(), kind=kind)).pdf)[0]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_line_is_wider_than_its_room(language: str) -> None:
    said = replace(imprint(), language=language)
    for draw in (lambda sheet: draw_printer_page(sheet, (-1000, 1000)), draw_scanner_page):
        sheet = Sheet(said, title="test")
        draw(sheet)
        assert sheet.overflows == []
