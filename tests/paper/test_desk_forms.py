"""Every paper of the desk, short and long, in both languages: nothing overflows, all reads back, every code is read."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from secretdesk.paper.certificate import draw_certificate
from secretdesk.paper.cover_sheet import draw_covers
from secretdesk.paper.forms.f27 import draw_f27
from secretdesk.paper.forms.f28 import f28, f28_book, f28_lines
from secretdesk.paper.forms.f29 import draw_f29
from secretdesk.paper.founding_sheet import draw_founding
from secretdesk.paper.label_geometry import label_sheets
from secretdesk.paper.label_sheet import draw_labels, draw_ruler
from secretdesk.paper.ledger_form import paper_checks
from secretdesk.paper.ledger_sheet import LedgerJob, print_ledger
from secretdesk.paper.sheet import Sheet
from secretdesk.paper.slip import draw_slip
from secretdesk.text import say
from tests.paper import form_samples as of
from tests.paper.reading import codes, copied, page_texts, picture, poppler_texts
from tests.paper.samples import imprint

Draw = Callable[[Sheet], None]
SMALL, LARGE = label_sheets()["a4-40x20-4x12"], label_sheets()["a4-60x40-3x6"]

# Name, what draws it, pages, codes of the first page (the page seal not counted).
PAPERS: dict[str, tuple[Draw, int, tuple[str, ...]]] = {
    "covers": (
        lambda s: draw_covers(s, [of.cover(level.id, n) for n, level in enumerate(of.LEVELS)]),
        len(of.LEVELS),
        (of.code(0),),
    ),
    "cover-date": (lambda s: draw_covers(s, [of.cover("mimi", period="2030年12月31日")]), 1, (of.code(1),)),
    "cover-long": (lambda s: draw_covers(s, [of.LONG_COVER]), 1, (of.code(1),)),
    "labels": (
        lambda s: draw_labels(s, of.item_labels(60), SMALL, start=6, ticks=True),
        2,
        tuple(of.code(n) for n in range(43)),
    ),
    "devices": (
        lambda s: draw_labels(s, [*of.device_labels(12), *of.name_labels(6)], LARGE),
        1,
        (*(of.code(n) for n in range(12)), *(of.code(n, 12) for n in range(1, 7))),
    ),
    "ruler": (lambda s: draw_ruler(s, SMALL), 1, ()),
    "approval": (lambda s: draw_f27(s, of.approval(6)), 1, (of.code(6, 13),)),
    "approval-short": (lambda s: draw_f27(s, of.approval(1)), 1, (of.code(6, 13),)),
    "approval-long": (lambda s: draw_f27(s, of.approval(60)), 4, (of.code(6, 13),)),
    "escort": (lambda s: draw_f29(s, of.escort(3)), 1, (of.code(4, 13),)),
    "escort-long": (lambda s: draw_f29(s, of.escort(30)), 3, (of.code(4, 13),)),
    "certificate": (lambda s: draw_certificate(s, of.certified()), 1, ()),
    "certificate-close": (lambda s: draw_certificate(s, of.certified(8)), 1, ()),
    "certificate-long": (lambda s: draw_certificate(s, of.certified(11, "")), 2, ()),
    "founding": (lambda s: draw_founding(s, of.founding()), 1, (of.code(1, 13),)),
    "founding-long": (lambda s: draw_founding(s, of.founding(12)), 2, (of.code(1, 13),)),
    "slip": (lambda s: draw_slip(s, of.handed(3)), 1, (of.code(318, 13),)),
    "slip-long": (lambda s: draw_slip(s, of.handed(30, "handover", on_behalf="欧阳某某某某")), 3, (of.code(318, 13),)),
    "slip-return": (lambda s: draw_slip(s, of.handed(1, "return")), 1, (of.code(318, 13),)),
    "slip-escort": (lambda s: draw_slip(s, of.handed(12, "escort", on_behalf="周某")), 1, (of.code(318, 13),)),
}


def drawn(name: str, language: str = "zh_CN") -> Sheet:
    sheet = Sheet(replace(imprint(language=language), seal=of.seal), title=name)
    PAPERS[name][0](sheet)
    return sheet


def lost(strings: tuple[str, ...], text: str) -> list[str]:
    """Name the strings that are not in a page's text; pdfium takes a hyphen at the end of a line for a divided word."""
    whole = text.replace("\ufffe", "-")
    return [words for words in strings if "".join(words.split()) not in whole]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("name", PAPERS)
def test_nothing_overflows_and_every_string_reads_back(name: str, language: str) -> None:
    sheet = drawn(name, language)
    assert sheet.overflows == []
    printed = sheet.finish()
    assert len(printed.pages) == PAPERS[name][1] or language == "en"
    for texts in (page_texts(printed.pdf), poppler_texts(printed.pdf)):
        for text, page in zip(texts or [], printed.pages, strict=False):
            assert lost(page.strings, text) == []


@pytest.mark.parametrize("name", [name for name, paper in PAPERS.items() if paper[2]])
def test_every_code_is_read_from_a_bad_copy(name: str) -> None:
    printed = drawn(name).finish()
    found = codes(copied(picture(printed.pdf), seed=len(name)))
    labels = {text for text in found if not text.startswith("20")}
    assert labels == set(PAPERS[name][2])


@pytest.mark.parametrize("name", ["approval", "escort", "certificate", "founding", "slip"])
def test_the_page_seal_is_made_over_the_text_of_its_page(name: str) -> None:
    sealed: list[str] = []

    def seal(page: int, text: str) -> str:
        sealed.append(text)
        return of.seal(page, text)

    sheet = Sheet(replace(imprint(), seal=seal), title=name)
    PAPERS[name][0](sheet)
    printed = sheet.finish()
    [found] = [text for text in codes(picture(printed.pdf)) if text.startswith("20")]
    assert found == of.seal(1, sealed[0])
    assert printed.pages[0].text_hash == hashlib.sha256(sealed[0].encode()).digest()


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_paper_is_the_same_bytes(name: str) -> None:
    assert drawn(name).finish().pdf == drawn(name).finish().pdf


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_destruction_list_is_a_sound_form_and_reads_back(language: str) -> None:
    form = f28(of.LEVELS)
    assert paper_checks(form, language) == []
    book = say(f28_book("XH-2026-04", "A-0117至A-0119", "销审〔2026〕6号"), language)
    lines = f28_lines(of.destruction_items(30), of.LEVELS)
    printed = print_ledger(
        LedgerJob(form=form, lines=lines, levels=of.LEVELS, imprint=imprint(language=language), book=book)
    )
    for text, page in zip(page_texts(printed.pdf), printed.pages, strict=True):
        assert lost(page.strings, text) == []
        assert "".join(book.split()) in text
