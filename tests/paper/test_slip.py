"""A slip names items by number alone; only the part that is signed clears a missing signature."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretdesk.paper.slip import SlipKind, slip
from tests.paper import form_samples as of
from tests.paper.reading import codes, page_texts, picture
from tests.paper.samples import imprint


def halves(pdf: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    page = picture(pdf)
    middle = page.width // 2
    return codes(page.crop((0, 0, middle, page.height))), codes(page.crop((middle, 0, page.width, page.height)))


def test_the_first_part_bears_the_code_and_the_second_the_seal() -> None:
    printed = slip(of.handed(3), replace(imprint(), seal=of.seal))
    kept, taken = halves(printed.pdf)
    assert kept == (of.code(318, 13),)
    assert [text[:2] for text in taken] == ["20"]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("loan", ("涉密载体借阅凭单", "借阅人签字", "归还签字", "应还")),
        ("return", ("涉密载体归还凭单", "验收人签字", "完好情况")),
        ("handover", ("涉密载体移交凭单", "移交人签字", "接收人签字", "监交人签字")),
        ("escort", ("涉密载体外出携带凭单", "同行人签字", "封袋")),
    ],
)
def test_each_kind_has_its_title_and_its_signatures_on_both_parts(kind: SlipKind, words: tuple[str, ...]) -> None:
    [text] = page_texts(slip(of.handed(2, kind), imprint()).pdf)
    assert [text.count(said) for said in words] == [2] * len(words)
    assert text.count("贰件（2件）") == 2


def test_who_collects_for_another_is_named() -> None:
    assert "代领人" not in page_texts(slip(of.handed(2), imprint()).pdf)[0]
    [text] = page_texts(slip(of.handed(2, on_behalf="欧阳某某"), imprint()).pdf)
    assert text.count("代领人欧阳某某") == 2


def test_many_items_go_on_and_the_last_sheet_is_struck_out() -> None:
    printed = slip(of.handed(30), imprint())
    texts = page_texts(printed.pdf)
    numbers = [f"D26-{n:04d}-01-Y" for n in range(1, 31)]
    assert all(sum(text.count(number) for text in texts) == 2 for number in numbers)
    assert ["以下空白" in text for text in texts] == [False, False, True]
    assert "第3页共3页" in texts[2]
