"""The certificate counts in figures and capitals, says when and by whom, and names no title."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from secretdesk.labels import payload
from secretdesk.paper.certificate import DestroyedKind, certificate
from tests.paper import form_samples as of
from tests.paper.reading import codes, copied, page_texts, picture
from tests.paper.samples import imprint


def test_counts_stand_in_figures_and_in_capitals() -> None:
    kinds = (
        DestroyedKind(word="纸介质", unit="份", by_level={"jimi": 3, "mimi": 3, "gongzuo_mimi": 1}),
        DestroyedKind(word="硬盘", unit="块", by_level={"jimi": 1}),
        DestroyedKind(word="U盘", unit="个", by_level={"mimi": 100}),
    )
    [text] = page_texts(certificate(replace(of.certified(), kinds=kinds), imprint()).pdf)
    assert "纸介质（份）—3317柒" in text
    assert "U盘（个）——100—100壹佰" in text
    assert "总计（件）零肆壹佰零叁壹108壹佰零捌" in text
    assert "上列载体共计壹佰零捌件（108件）" in text


def test_time_of_one_day_and_of_two() -> None:
    given = of.certified()
    assert "2026年11月18日9时40分至11时25分" in page_texts(certificate(given, imprint()).pdf)[0]
    longer = replace(given, ended_at=datetime(2026, 11, 19, 0, 5))  # noqa: DTZ001 -- local time is what is printed
    assert "2026年11月18日9时40分至2026年11月19日0时05分" in page_texts(certificate(longer, imprint()).pdf)[0]


def test_plant_or_own_hands() -> None:
    [text] = page_texts(certificate(of.certified(), imprint()).pdf)
    assert "承销单位（盖章）" in text
    [text] = page_texts(certificate(of.certified(plant=""), imprint()).pdf)
    assert "承销单位（盖章）" not in text
    assert "销毁人（签名）" in text


def test_the_code_that_clears_the_signatures_stands_where_they_are() -> None:
    code = of.code(3, payload.SLIP)
    for kinds, pages in ((4, 1), (11, 2)):
        printed = certificate(replace(of.certified(kinds), code=code), imprint())
        read = [codes(copied(picture(printed.pdf, page), seed=page)) for page in range(pages)]
        assert [code in one for one in read] == [False] * (pages - 1) + [True]
        assert codes(picture(certificate(of.certified(kinds), imprint()).pdf, pages - 1)).count(code) == 0


def test_where_many_kinds_were_destroyed_the_signatures_have_their_own_page() -> None:
    texts = page_texts(certificate(of.certified(11), imprint()).pdf)
    assert len(texts) == 2
    assert all("涉密载体销毁证明" in text and "某保销证〔2026〕第4号" in text for text in texts)
    assert "监销人一欧阳某某" not in texts[0]
    assert "监销人一欧阳某某" in texts[1]
