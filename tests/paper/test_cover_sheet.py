"""A cover says how secret its copy is, what to do with it, and no title unless the unit wants one."""

from __future__ import annotations

import pypdfium2
import pytest

from secretdesk.paper.cover_sheet import cover_sheets
from tests.paper import form_samples as of
from tests.paper.reading import page_texts
from tests.paper.samples import imprint


def ink(level: str, *, mono: bool) -> tuple[float, set[tuple[int, int, int]]]:
    """Return how dark the upper band is, and the colours in it."""
    pdf = cover_sheets([of.cover(level)], imprint(), mono=mono).pdf
    document = pypdfium2.PdfDocument(pdf)
    band = document[0].render(scale=2).to_pil().convert("RGB").crop((140, 80, 1050, 138))
    document.close()
    dark = [(count, point) for count, point in band.getcolors(10**6) if sum(point) < 3 * 128]
    return sum(count for count, _ in dark) / (band.width * band.height), {point for _, point in dark}


def test_the_title_is_left_off_and_said_to_be() -> None:
    [text] = page_texts(cover_sheets([of.cover()], imprint()).pdf)
    assert "本封面不印标题" in text
    [text] = page_texts(cover_sheets([of.cover(title=of.TITLE)], imprint()).pdf)
    assert "本封面不印标题" not in text
    assert of.TITLE in text


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("juemi", ("绝密★10年", "阅后当日退保密员", "限在指定阅文室阅读")),
        ("jimi", ("机密★10年", "阅后当日退保密员", "不得复制、摘抄、拍照、横传")),
        ("gongzuo_mimi", ("工作秘密", "内部事项注意保管")),
    ],
)
def test_each_level_has_its_mark_twice_and_its_order(level: str, words: tuple[str, ...]) -> None:
    [text] = page_texts(cover_sheets([of.cover(level)], imprint()).pdf)
    assert text.count(words[0]) == 2
    assert all(said in text for said in words)
    assert ("★" in text) == (level != "gongzuo_mimi")
    assert ("限在指定阅文室阅读" in text) == (level == "juemi")


def test_the_more_secret_the_more_ink() -> None:
    covers = [ink(level, mono=True)[0] for level in ("juemi", "jimi", "mimi", "gongzuo_mimi", "neibu")]
    assert covers == sorted(covers, reverse=True)
    assert len(set(covers)) == 5


def test_a_mono_print_has_black_bands_and_a_colour_print_none() -> None:
    assert all(max(point) == min(point) for point in ink("jimi", mono=True)[1])
    assert not any(point == (0, 0, 0) for point in ink("jimi", mono=False)[1])


def test_every_copy_has_its_page_and_number() -> None:
    printed = cover_sheets([of.cover(copy_no=f"{n:06d}", number=n) for n in range(1, 31)], imprint())
    texts = page_texts(printed.pdf)
    assert [text.count(f"{n:06d}") for n, text in enumerate(texts, 1)] == [1] * 30


def test_readers_have_at_least_six_rows_however_long_the_mark() -> None:
    printed = cover_sheets([of.LONG_COVER, of.cover()], imprint())
    rows = [[words for words in page.strings if words in set("12345678")] for page in printed.pages]
    assert rows == [list("123456"), list("12345678")]
    assert "该重大专项技术成果公开发表并经批准解密以前一直有效" in page_texts(printed.pdf)[0]
