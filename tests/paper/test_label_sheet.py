"""Labels lie where the die cut them, begin where the sheet was left, and are never cut short."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretdesk.errors import BadInput
from secretdesk.paper.label_faces import ItemLabel, NameLabel
from secretdesk.paper.label_geometry import LabelSheet, label_sheets
from secretdesk.paper.label_sheet import label_sheet, ruler_page
from secretdesk.paper.sheet import VaultKind
from tests.paper import form_samples as of
from tests.paper.reading import codes, page_texts, picture
from tests.paper.samples import imprint

SHEETS = label_sheets()
SMALL, LARGE, ROLL = SHEETS["a4-40x20-4x12"], SHEETS["a4-60x40-3x6"], SHEETS["roll-40x20"]
DPI = 150


def code_at(pdf: bytes, k: int, *, page: int = 0, shift: tuple[float, float] = (0, 0)) -> tuple[str, ...]:
    """Read the label that lies on place k alone, as a scanner sees it."""
    x, y = SMALL.place(k)
    scale = DPI / 25.4
    box = ((x + shift[0]) * scale, (y + shift[1]) * scale, (x + shift[0] + 40) * scale, (y + shift[1] + 20) * scale)
    return codes(picture(pdf, page, DPI).crop(tuple(round(edge) for edge in box)))  # type: ignore[arg-type]


@pytest.mark.parametrize("start", [1, 6, 48])
def test_printing_begins_at_any_place_and_goes_on_at_the_first(start: int) -> None:
    labels = of.item_labels(3)
    printed = label_sheet(labels, SMALL, imprint(), start=start)
    for number, label in enumerate(labels):
        page, place = divmod(start - 1 + number, 48)
        assert code_at(printed.pdf, place + 1, page=page) == (label.code,)
    if start > 1:
        assert code_at(printed.pdf, start - 1) == ()


def test_the_printer_s_offset_moves_every_label() -> None:
    printed = label_sheet(of.item_labels(8), SMALL, imprint(), offset=(-150, 250))
    for number in range(8):
        assert code_at(printed.pdf, number + 1, shift=(-1.5, 2.5)) == (of.code(number),)


def test_each_label_is_read_alone() -> None:
    printed = label_sheet(of.item_labels(48), SMALL, imprint(), ticks=True)
    assert [code_at(printed.pdf, k) for k in range(1, 49)] == [(of.code(n),) for n in range(48)]


def test_a_roll_has_one_label_a_page_of_its_size() -> None:
    printed = label_sheet(of.item_labels(3), ROLL, imprint())
    assert len(printed.pages) == 3
    assert picture(printed.pdf, 2, 254).size == (400, 200)
    assert codes(picture(printed.pdf, 2, 203)) == (of.code(2),)


def test_a_name_too_long_is_set_smaller_and_then_refused() -> None:
    def label(name: str) -> ItemLabel:
        return ItemLabel(level=of.LEVELS[1], number="D26-0001-02-8", first=name, second="田𠮷", code=of.code(1))

    name = "国际合作与交流处"
    assert name in page_texts(label_sheet([label(name)], SMALL, imprint()).pdf)[0]
    with pytest.raises(BadInput) as error:
        label_sheet([label("国际合作与交流处综合业务科")], SMALL, imprint())
    assert error.value.id == "label-words-too-long"


@pytest.mark.parametrize(("labels", "stock"), [(of.item_labels(1), LARGE), (of.device_labels(1), SMALL), ([], SMALL)])
def test_labels_go_only_onto_their_own_sheets(labels: list[ItemLabel], stock: object) -> None:
    with pytest.raises(BadInput) as error:
        label_sheet(labels, stock, imprint())  # type: ignore[arg-type]
    assert error.value.id == "wrong-label-sheet"


def test_a_place_off_the_sheet_is_refused() -> None:
    with pytest.raises(BadInput) as error:
        label_sheet(of.item_labels(1), SMALL, imprint(), start=49)
    assert error.value.id == "no-such-place"


def test_an_internet_computer_says_the_opposite_of_a_classified_one() -> None:
    [text] = page_texts(label_sheet(of.device_labels(6), LARGE, imprint()).pdf)
    assert text.count("互联网计算机") == 1
    assert text.count("严禁存储、处理涉密和内部敏感信息") == 1
    assert text.count("禁止接入互联网及其他公共信息网络") == 5
    assert "机密级" in text
    assert "工作秘密级" not in text
    assert "★" not in text


def test_a_badge_fits_both_sizes() -> None:
    badge = NameLabel(kind="业务一科", name="欧阳某某某某", number="0417-3", code=of.code(9, 11))
    for stock in (SMALL, LARGE, ROLL):
        printed = label_sheet([badge], stock, imprint())
        assert codes(picture(printed.pdf, 0, 203)) == (badge.code,)


def test_the_ruler_shows_every_place() -> None:
    [text] = page_texts(ruler_page(SMALL, imprint()).pdf)
    assert all(str(k) in text for k in range(1, 49))
    assert "100mm" in text


@pytest.mark.parametrize(("kind", "word"), [("training", "练习"), ("demonstration", "演示"), ("test", "测试")])
@pytest.mark.parametrize("stock", [SMALL, ROLL])
def test_every_label_of_a_vault_that_is_not_real_says_so(kind: VaultKind, word: str, stock: LabelSheet) -> None:
    printed = label_sheet(of.item_labels(3), stock, replace(imprint(), kind=kind))
    pages = "".join(page_texts(printed.pdf))
    assert pages.count(word) == 3 + (0 if stock.roll else 1)
    read = [code for page in range(len(printed.pages)) for code in codes(picture(printed.pdf, page, dpi=300))]
    assert sorted(read) == sorted(of.code(n) for n in range(3))


def test_a_label_of_a_real_vault_bears_no_such_word() -> None:
    assert "练习" not in page_texts(label_sheet(of.item_labels(1), ROLL, imprint()).pdf)[0]
