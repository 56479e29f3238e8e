"""A page is what was declared on it: read back by others, sealed, and the same for the same input."""

from __future__ import annotations

import hashlib
import re
import unicodedata
import zlib
from dataclasses import replace

import pypdfium2
import pytest

from secretdesk.paper.fields import date_blanks, label, opinion, signature, stamp, tick, value
from secretdesk.paper.pen import ORDER, PERFORATION
from secretdesk.paper.setting import PROSE_GAP, set_line
from secretdesk.paper.sheet import DOCUMENT, FORM, LEDGER, Imprint, Sheet
from tests.paper.reading import codes, copied, page_texts, picture, poppler_texts
from tests.paper.samples import imprint, seal

NAMES = "田𠮷、王䶮、赵㛃、〇〇、𣘺某某"


def drawn(given: Imprint | None = None) -> Sheet:
    """Draw one form with a bit of everything."""
    sheet = Sheet(given or imprint(), title="F99")
    sheet.begin(FORM, page=1, pages=1)
    sheet.mark("机密★长期")
    sheet.title("涉密载体销毁审批表", 22)
    sheet.meta("所属部门：规划处", sheet.page_of(), "编号：销审〔2026〕6号")
    sheet.edition_note(170, 14)
    label(sheet, 27, 41.6, 24, 9, "标题")
    value(sheet, 51, 41.6, 144, 9, NAMES)
    tick(sheet, 53, 55, ticked=True)
    tick(sheet, 63, 55, ticked=False)
    opinion(sheet, 27, 70, 168, 25, "主管领导审批")
    signature(sheet, 27, 100, 42, 40, "监销人一")
    stamp(sheet, 150, 130)
    date_blanks(sheet, 120, 170)
    sheet.text(27, 180, "每份2页，共10份", "song", 14, gap=PROSE_GAP)
    sheet.pen.rule(27, 190, 195, 190, PERFORATION)
    sheet.pen.box(27, 195, 20, 20, ORDER)
    sheet.pen.text(24, 230, set_line("回执0007", "mono"), 13, upright=True)
    sheet.label_code(195, 10.6, "10" + "4" * 54 + "31", "X26-0006-J")
    sheet.seal(195 - 24.5, 252)
    sheet.print_line(27, 275, "F99-1")
    sheet.end()
    return sheet


def test_every_string_reads_back_from_both_readers() -> None:
    printed = drawn().finish()
    for texts in (page_texts(printed.pdf), poppler_texts(printed.pdf)):
        if texts is None:
            continue
        [text] = texts
        for words in printed.pages[0].strings:
            assert "".join(words.split()) in text, words
    assert NAMES in page_texts(printed.pdf)[0]


def test_a_character_no_font_has_is_boxed_and_named_in_the_text() -> None:
    sheet = Sheet(imprint(), title="x")
    sheet.begin(FORM, page=1, pages=1)
    sheet.text(30, 50, "甲𪚥乙", "song", 12)
    assert sheet.page_text().endswith("甲[U+2A6A5]乙")
    sheet.end()
    printed = sheet.finish()
    assert "甲[U+2A6A5]乙" in page_texts(printed.pdf)[0]


def test_spread_words_read_back_as_words() -> None:
    printed = drawn().finish()
    [text] = page_texts(printed.pdf)
    assert "涉密载体销毁审批表" in text
    assert "标题" in text


def test_fonts_are_embedded_and_none_is_the_library_s_own() -> None:
    pdf = drawn().finish().pdf
    assert b"Helvetica" not in pdf
    names = set(re.findall(rb"/BaseFont /([A-Z]{6}\+[\w-]+)", pdf))
    assert len(names) >= 5
    assert len(re.findall(rb"/Type /Font\b", pdf)) == len(re.findall(rb"/BaseFont", pdf)) == pdf.count(b"/ToUnicode")
    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0


def test_the_file_says_nothing_of_who_made_it() -> None:
    pdf = drawn().finish().pdf
    document = pypdfium2.PdfDocument(pdf)
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == "F99"
    assert {metadata[key] for key in ("Author", "Subject", "Keywords", "Creator", "Producer")} == {""}
    assert b"eportLab" not in pdf


def test_same_input_gives_same_bytes_and_another_hour_others() -> None:
    first, again = drawn().finish(), drawn().finish()
    assert first.pdf == again.pdf
    assert first.sha256 == hashlib.sha256(again.pdf).digest()
    later = imprint()
    later = replace(later, printed_at=later.printed_at.replace(hour=17))
    other = drawn(later).finish()
    assert other.pdf != first.pdf
    assert other.pages[0].text_hash == first.pages[0].text_hash  # the print line is no part of the page's text


def test_the_seal_covers_what_stands_above_and_nothing_of_the_print() -> None:
    asked: list[tuple[int, str]] = []

    def note(page: int, text: str) -> str:
        asked.append((page, text))
        return seal(page, text)

    printed = drawn(imprint(sealed=note)).finish()
    [(page, text)] = asked
    assert page == 1
    assert hashlib.sha256(text.encode()).digest() == printed.pages[0].text_hash
    assert text == unicodedata.normalize("NFC", "".join(text.split()))
    assert NAMES in text
    assert "P-2026" not in text
    assert "KECW" not in text
    assert text.count("☑") == text.count("☐") == 1


def test_both_codes_decode_from_a_bad_copy() -> None:
    asked: list[str] = []

    def note(page: int, text: str) -> str:
        asked.append(seal(page, text))
        return asked[-1]

    printed = drawn(imprint(sealed=note)).finish()
    image = picture(printed.pdf)
    expected = {"10" + "4" * 54 + "31", asked[0]}
    assert set(codes(image)) == expected
    for seed in range(4):
        assert set(codes(copied(image, seed))) == expected


def test_no_seal_is_drawn_without_one_to_make_it() -> None:
    sheet = Sheet(imprint(sealed=None), title="x")
    sheet.begin(LEDGER, page=1, pages=1)
    sheet.seal(250, 165)
    sheet.end()
    assert codes(picture(sheet.finish().pdf)) == ()


@pytest.mark.parametrize(("kind", "word"), [("training", "练习库"), ("demonstration", "演示库"), ("test", "测试库")])
def test_invented_data_says_so_on_every_page(kind: str, word: str) -> None:
    sheet = Sheet(replace(imprint(), kind=kind), title="x")  # type: ignore[arg-type]
    for page in (1, 2):
        sheet.begin(DOCUMENT, page=page, pages=2)
        sheet.end()
    assert all(word in text for text in page_texts(sheet.finish().pdf))


def test_a_real_vault_is_not_framed() -> None:
    sheet = Sheet(replace(imprint(), kind="real"), title="x")
    sheet.begin(DOCUMENT, page=1, pages=1)
    assert sheet.page_text() == ""


def test_a_second_print_says_so() -> None:
    [text] = page_texts(drawn(imprint(edition=2)).finish().pdf)
    assert "第2次打印" in text
    assert "次打印" not in page_texts(drawn().finish().pdf)[0]


def test_what_does_not_fit_is_reported() -> None:
    sheet = Sheet(imprint(), title="x")
    sheet.begin(FORM, page=1, pages=1)
    assert sheet.cell(27, 50, 20, 5, "这些字放不进这样小的格子里", "song", 10.5) > 1
    sheet.text(27, 80, "这一行太宽", "song", 10.5, width=10)
    assert len(sheet.overflows) == 2
    assert drawn().overflows == []


def test_a_table_of_unicode_values_keeps_within_the_limits_of_readers() -> None:
    sheet = Sheet(imprint(), title="x")
    sheet.begin(FORM, page=1, pages=1)
    words = "".join(chr(0x4E00 + at) for at in range(300))
    for row in range(10):
        sheet.text(27, 50 + 8 * row, words[row * 30 : row * 30 + 30], "song", 10.5)
    sheet.end()
    pdf = sheet.finish().pdf
    assert "".join(words) in page_texts(pdf)[0]
    tables = [zlib.decompress(s) for s in re.findall(rb"stream\n(x.+?)endstream", pdf, re.DOTALL)]
    counts = [int(n) for table in tables for n in re.findall(rb"(\d+) beginbfchar", table)]
    assert counts
    assert max(counts) <= 100


def test_what_pages_have_alike_is_in_the_file_once_and_looks_and_reads_the_same_on_all() -> None:
    def pages(count: int) -> Sheet:
        sheet = Sheet(imprint(), title="F99")
        for page in range(1, count + 1):
            sheet.begin(FORM, page=page, pages=count)
            sheet.text(30, 50, "\u524d", "song", 12)
            sheet.alike("same", lambda: value(sheet, 51, 70, 144, 40, NAMES * 8))
            sheet.text(30, 130, "\u540e", "hei", 12)
            sheet.end()
        return sheet

    few, many = pages(2).finish(), pages(12).finish()
    assert len({page.text_hash for page in many.pages}) == 1
    assert [page.strings for page in many.pages] == [many.pages[0].strings] * 12
    for texts in (page_texts(many.pdf), poppler_texts(many.pdf) or page_texts(many.pdf)):
        assert set(texts) == {texts[0]}
        assert texts[0].index("\u524d") < texts[0].index("\u738b") < texts[0].index("\u540e")
    document = pypdfium2.PdfDocument(many.pdf)
    shown = [document[at].render(scale=2).to_pil().tobytes() for at in (0, 1, 11)]
    document.close()
    assert len(set(shown)) == 1
    assert len(many.pdf) - len(few.pdf) < 10 * 700
