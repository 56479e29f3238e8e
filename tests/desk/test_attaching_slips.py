"""A stack of signed slips scanned into one PDF: every page goes to its own slip, the rest is named, nothing twice."""

from __future__ import annotations

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from secretdesk.desk import attaching, attaching_slips, pictures, scanning
from secretdesk.desk.desk import Desk
from secretdesk.domain.custody.printing import ReservePrint
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.domain.ledgers import Label, Slip
from secretdesk.errors import Refusal
from tests.desk.test_attaching import desk
from tests.labels.scanned import pdf, saved, symbol

__all__ = ["desk"]  # the fixture


def slips(at: Desk) -> list[int]:
    return [one.id for one in at.read(lambda reading: reading.facts.find(Slip))]


def code(at: Desk, slip: int) -> str:
    made = at.perform(ReservePrint(form="SLIP", labels=((f"slip:{slip}", "slip"),)))
    label = at.read(lambda reading: reading.facts.get(Label, made.made("label")[0]))
    assert label is not None
    return scanning.code_of(at, label)


def paper(*texts: str) -> Image.Image:
    page = Image.new("L", (827, 1169), 255)
    for number, text in enumerate(texts):
        page.paste(symbol(text, zxingcpp.BarcodeFormat.QRCode), (100, 100 + 400 * number))
    return page


def sorted_(at: Desk, data: bytes) -> attaching_slips.Sorted:
    return attaching_slips.sort(at, pictures.codes(data), pictures.look(data).pages)


def test_each_page_goes_to_its_slip_and_what_shows_none_is_named(desk: Desk) -> None:
    first, second = slips(desk)[:2]
    one, two = code(desk, first), code(desk, second)
    stack = pdf(paper(one), paper(), paper(two), paper(one), paper(one, two))
    found = sorted_(desk, stack)
    assert [(part.slip, part.pages) for part in found.slips] == [(first, (0, 3)), (second, (2,))]
    assert found.left == (1, 4)
    told = attaching_slips.keep(desk, stack, found)
    assert [one.error for one in told] == [None, None]
    for slip, pages, text in ((first, 2, one), (second, 1, two)):
        (kept,) = attaching.attached_to(desk, "slip", slip)
        assert (kept.record.paper, kept.record.pages, kept.record.format) == ("signed_slip", pages, "pdf")
        data = attaching.content(desk, kept.id)
        assert {said for _, said in pictures.codes(data)} == {text}
    assert desk.vault.verify("deep").result().sound


def test_the_same_stack_again_attaches_nothing_twice(desk: Desk) -> None:
    first, second = slips(desk)[:2]
    stack = pdf(paper(code(desk, first)), paper(code(desk, second)))
    found = sorted_(desk, stack)
    attaching_slips.keep(desk, stack, found)
    again = attaching_slips.keep(desk, stack, found)
    assert [getattr(one.error, "id", "") for one in again] == ["attached-already", "attached-already"]
    assert [len(attaching.attached_to(desk, "slip", slip)) for slip in (first, second)] == [1, 1]


def signatures(at: Desk, *slips: int) -> list[str]:
    records = [at.read(lambda reading, slip=slip: reading.facts.get(Slip, slip)) for slip in slips]  # type: ignore[misc]
    return [record.signature for record in records if record is not None]


def test_the_stack_is_filed_as_signed_by_one_word_and_only_then(desk: Desk) -> None:
    first, second = slips(desk)[:2]
    stack = pdf(paper(code(desk, first)), paper(code(desk, second)))
    found = sorted_(desk, stack)
    told = attaching_slips.keep(desk, stack, found)
    assert signatures(desk, first, second) == ["missing", "missing"], "a scan says nothing of a signature"
    assert attaching_slips.unsigned(desk, told) == (first, second)
    again = attaching_slips.keep(desk, stack, found)
    assert attaching_slips.unsigned(desk, again) == (first, second), "their scan lies here since before"
    desk.perform(ClearSignature(slip=first))
    assert attaching_slips.unsigned(desk, told) == (second,)
    before = desk.read(lambda reading: reading.next_id)
    outcomes = attaching_slips.file_signed(desk, (first, second))
    assert len(outcomes) == 1, "one was filed meanwhile"
    assert desk.read(lambda reading: reading.next_id) == before + 1
    assert signatures(desk, first, second) == ["on_paper", "on_paper"]
    assert not attaching_slips.file_signed(desk, (first, second))
    assert desk.vault.verify("deep").result().sound


def test_what_could_not_be_attached_is_not_asked_for(desk: Desk) -> None:
    first, second = slips(desk)[:2]
    stack = pdf(paper(code(desk, first)), paper(code(desk, second)))
    told = attaching_slips.keep(desk, saved(paper(), "PNG"), sorted_(desk, stack))
    assert [getattr(one.error, "id", "") for one in told] == ["only-pdf-parts", "no-such-page"]
    assert attaching_slips.unsigned(desk, told) == ()
    assert not attaching.attached_to(desk, "slip", first)


def test_a_part_has_the_same_bytes_whenever_it_is_taken(desk: Desk) -> None:
    stack = pdf(paper(), paper(code(desk, slips(desk)[0])))
    part = pictures.part(stack, [1])
    assert part == pictures.part(stack, [1])
    assert b"D:20000101000000" in part
    document = pypdfium2.PdfDocument(part)
    assert len(document) == 1
    document.close()


def test_a_stack_that_the_scanner_saved_as_tiff_is_taken_apart_too(desk: Desk) -> None:
    first, second = slips(desk)[:2]
    one, two = (paper(code(desk, slip)).convert("1") for slip in (first, second))
    stack = saved(one, "TIFF", save_all=True, append_images=[two, paper().convert("1")], compression="group4")
    found = sorted_(desk, stack)
    assert [part.pages for part in found.slips] == [(0,), (1,)]
    assert [one.error for one in attaching_slips.keep(desk, stack, found)] == [None, None]
    for slip, text in zip((first, second), (part.text for part in found.slips), strict=True):
        (kept,) = attaching.attached_to(desk, "slip", slip)
        assert (kept.record.pages, kept.record.format) == (1, "tiff")
        assert pictures.codes(attaching.content(desk, kept.id)) == ((0, text),)


def test_without_slips_nothing_is_attached(desk: Desk) -> None:
    empty = pdf(paper(), paper())
    with pytest.raises(Refusal, match="no-slip-shown"):
        attaching_slips.keep(desk, empty, sorted_(desk, empty))
