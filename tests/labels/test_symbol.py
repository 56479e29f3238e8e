"""Symbols are read by a decoder that is not their encoder, turned, noised and blurred."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode
from qrcode.util import MODE_NUMBER, QRData

from secretdesk.errors import BadInput
from secretdesk.labels.decode import decode
from secretdesk.labels.symbol import Modules, label_modules, modules, seal_modules

seeds = st.integers(0, 2**64)


def spread(seed: int, length: int) -> str:
    chance = random.Random(seed)
    return "".join(chance.choices("0123456789", k=length))


def drawn(rows: Modules, scale: int, white: int = 4) -> Image.Image:
    side = len(rows) + 2 * white
    picture = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x + white, y + white), 0)
    return picture.resize((side * scale, side * scale), Image.Resampling.NEAREST)


def read(picture: Image.Image) -> tuple[str, ...]:
    return decode(picture.tobytes(), *picture.size)


@settings(max_examples=25, deadline=None)
@given(seeds)
def test_a_label_is_read(seed: int) -> None:
    digits = spread(seed, 58)
    rows = label_modules(digits)
    assert len(rows) == 29
    assert read(drawn(rows, 3)) == (digits,)


@settings(max_examples=15, deadline=None)
@given(seeds)
def test_a_seal_is_read_turned_and_noised(seed: int) -> None:
    digits = spread(seed, 214)
    rows = seal_modules(digits)
    assert len(rows) == 49
    turned = drawn(rows, 4).rotate(3, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    chance = random.Random(seed)
    noise = Image.frombytes("L", turned.size, chance.randbytes(turned.width * turned.height))
    noised = Image.blend(turned, noise, 0.15).filter(ImageFilter.GaussianBlur(0.7))
    assert read(noised) == (digits,)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([(3, "H", 58), (8, "Q", 214), (1, "L", 41), (2, "M", 63), (5, "Q", 144), (7, "H", 154)]),
    seeds,
    st.data(),
)
def test_every_module_is_where_the_library_lays_it(of: tuple[int, str, int], seed: int, data: st.DataObject) -> None:
    version, level, most = of
    digits = spread(seed, data.draw(st.integers(1, most)))
    levels = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}
    whole = QRCode(version=version, error_correction=levels[level], mask_pattern=2)
    whole.add_data(QRData(digits, mode=MODE_NUMBER))
    whole.make(fit=False)
    assert modules(digits, version, level) == tuple(bytes(map(bool, row)) for row in whole.modules)


def test_a_code_of_noughts_is_read_although_the_library_cannot_do_it() -> None:
    assert read(drawn(label_modules("0" * 58), 3)) == ("0" * 58,)
    assert read(drawn(seal_modules("0" * 214), 3)) == ("0" * 214,)


def test_several_are_read_from_above() -> None:
    page = Image.new("L", (600, 600), 255)
    first, second = "1" * 58, "2" * 58
    page.paste(drawn(label_modules(second), 4), (20, 320))
    page.paste(drawn(label_modules(first), 4), (300, 20))
    assert read(page) == (first, second)


def test_an_empty_page_says_nothing() -> None:
    assert decode(bytes(b"\xff" * 10_000), 100, 100) == ()


@pytest.mark.parametrize(("size", "width", "height"), [(0, 0, 0), (99, 10, 10), (101, 10, 10), (100, -10, -10)])
def test_a_picture_of_the_wrong_size_is_refused(size: int, width: int, height: int) -> None:
    with pytest.raises(BadInput):
        decode(bytes(size), width, height)


def test_what_does_not_fit_is_refused() -> None:
    assert len(modules("1" * 58, 3, "H")) == 29
    with pytest.raises(ValueError, match="do not fit"):
        modules("1" * 59, 3, "H")
    for words in ("D26", "", "１２", "12 "):
        with pytest.raises(ValueError, match="figures only"):
            modules(words, 3, "H")
