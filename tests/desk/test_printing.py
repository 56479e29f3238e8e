"""From reservation to record: what is printed is recorded, what fails is explained, what hangs on a wall can be checked."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from secretdesk.desk import page_seals, printing, scanning, today
from secretdesk.desk.jobs import batches, covers, founding, labels, slips
from secretdesk.desk.printing import Job
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.printing import SpoilPrint
from secretdesk.domain.custody.slips import ClearSignature
from secretdesk.domain.ledgers import Carrier, Label, Sheet, Slip
from secretdesk.errors import BadInput, Obstacle, Refusal, SecretDeskError, Tampering
from secretdesk.text import N_, say
from tests.desk import printing_steps as steps
from tests.desk.conftest import LONG_TITLE, UNIT
from tests.paper.reading import codes, copied, page_texts, picture

if TYPE_CHECKING:
    from secretdesk.paper.sheet import Imprint, Printed

JUEMI_TITLE = "绝密件的题名不上纸"


def sheets(unit: Any) -> list[Sheet]:
    return [one.record for one in unit.desk.read(lambda reading: reading.facts.find(Sheet))]


def test_a_print_is_recorded_with_its_bytes_pages_and_texts(test_desk: Any) -> None:
    sent: list[bytes] = []
    copies = test_desk.copies(test_desk.documents[0])
    done = printing.print_job(test_desk.desk, covers.covers(test_desk.desk, copies), sent.append)
    sheet = steps.sheet_of(test_desk, done)
    assert sent == [done.pdf]
    assert (sheet.state, sheet.pages, sheet.digest) == ("printed", 3, hashlib.sha256(done.pdf).digest())
    assert len(sheet.page_digests or b"") == 3 * 32
    assert (sheet.level, sheet.form) == ("jimi", "cover")


def test_what_fails_while_drawing_or_sending_is_explained_and_its_codes_are_void(test_desk: Any) -> None:
    copies = test_desk.copies(test_desk.documents[0])[:1]

    def pulled(_pdf: bytes) -> None:
        raise Obstacle("printer-refused", N_("press", "The print service refused the job. Nothing was printed."))

    def broken(_imprint: Imprint, _codes: Any) -> Printed:
        raise BadInput("label-words-too-long", N_("labels", "A name is too long for its label."))

    with pytest.raises(Obstacle):
        printing.print_job(test_desk.desk, covers.covers(test_desk.desk, copies), pulled)
    with pytest.raises(BadInput):
        printing.print_job(test_desk.desk, Job(form="F30", draw=broken), lambda _pdf: None)
    assert [(one.state, one.reason) for one in sheets(test_desk)] == [
        ("spoiled", "printer-refused"),
        ("spoiled", "label-words-too-long"),
    ]
    (label,) = test_desk.desk.read(lambda reading: reading.facts.find(Label))
    assert label.record.superseded_on == test_desk.desk.context(0).today


def test_a_reservation_without_an_end_stands_on_today_until_it_is_explained(test_desk: Any) -> None:
    sheet, _ = printing.reserve(test_desk.desk, Job(form="F30", draw=lambda *_: None))  # type: ignore[arg-type]
    (due,) = today.today(test_desk.desk).groups["unexplained"]
    assert due.row.id == sheet
    printing.spoil(test_desk.desk, sheet, Obstacle("power-cut", N_("press", "The print service does not answer.")))
    assert today.today(test_desk.desk).groups["unexplained"] == ()


def test_a_preview_takes_no_number_and_bears_no_seal(test_desk: Any) -> None:
    job = batches.f27(test_desk.desk, steps.listed(test_desk, *test_desk.copies(test_desk.documents[1])))
    shown = printing.preview(test_desk.desk, job)
    assert sheets(test_desk) == []
    assert not [code for code in codes(picture(shown.pdf, dpi=200)) if code.startswith("20")]
    assert "预览" in page_texts(shown.pdf)[0]


def test_the_code_on_a_cover_is_scanned_from_paper_and_the_old_one_retired(test_desk: Any) -> None:
    (copy, *_) = test_desk.copies(test_desk.documents[0])
    pages = [steps.put(test_desk, covers.covers(test_desk.desk, [copy])) for _ in range(2)]
    (first,), (second,) = (codes(copied(picture(one.pdf), seed=7)) for one in pages)
    assert scanning.scan(test_desk.desk, first).status == "confirm"
    answer = scanning.scan(test_desk.desk, second)
    assert (answer.status, answer.kind, answer.id) == ("ours", "copy", copy)
    assert scanning.scan(test_desk.desk, first).status == "superseded"


def test_covers_name_the_title_only_when_asked_and_never_that_of_the_highest_level(test_desk: Any) -> None:
    copies = [test_desk.copies(one)[0] for one in test_desk.documents]
    plain = covers.covers(test_desk.desk, copies)
    assert not plain.titles
    assert LONG_TITLE not in steps.said(steps.put(test_desk, plain))
    named = covers.covers(test_desk.desk, copies, titles=True)
    words = steps.said(steps.put(test_desk, named))
    assert (named.titles, named.level) == (True, "juemi")
    assert LONG_TITLE in words
    assert JUEMI_TITLE not in words
    assert "代号密收" in words


def test_labels_begin_at_any_place_and_each_code_is_its_own(test_desk: Any) -> None:
    targets = [("copy", one) for one in test_desk.copies(test_desk.documents[0])]
    targets += [
        ("carrier", test_desk.carriers[0]),
        ("person", test_desk.person("reader")),
        ("place", test_desk.places["A1"]),
    ]
    done = steps.put(test_desk, labels.labels(test_desk.desk, targets, labels.Laid(start=5, ticks=True)))
    found = {
        (one.kind, one.id)
        for code in codes(picture(done.pdf, dpi=300))
        if (one := scanning.scan(test_desk.desk, code)).ours
    }
    assert found == set(targets)
    words = steps.said(done)
    assert "田𠮷" in words
    assert "起始位置5" in words
    with pytest.raises(BadInput, match="no-such-place"):
        labels.labels(test_desk.desk, targets, labels.Laid(start=49))
    with pytest.raises(BadInput, match="no-labels"):
        labels.labels(test_desk.desk, [("batch", 1)])


def test_larger_labels_take_badges_and_machines_but_no_copies(test_desk: Any) -> None:
    computer = test_desk.install("某某 L71", "LT0001", responsible=test_desk.person("reader"), purpose="公文起草")
    job = labels.labels(test_desk.desk, [("computer", computer)])
    words = steps.said(steps.put(test_desk, job))
    assert "禁止接入互联网" in words
    assert "公文起草" in words
    copy = test_desk.copies(test_desk.documents[0])[0]
    with pytest.raises(BadInput, match="wrong-label-sheet"):
        printing.preview(
            test_desk.desk, labels.labels(test_desk.desk, [("copy", copy)], labels.Laid(sheet="a4-60x40-3x6"))
        )


def test_a_loan_slip_says_who_what_and_until_when_but_no_title(test_desk: Any) -> None:
    items = (test_desk.copies(test_desk.documents[1])[0], test_desk.carriers[1])
    command = Lend(
        items=items, borrower=test_desk.person("head"), purpose="检查材料核对", approvals=(("", "SP-7"),), paper=True
    )
    outcome = test_desk.desk.perform(command)
    (slip,) = outcome.made("slip")
    due = next(change.event.due_on for change in outcome.changes if change.id == items[0])
    done = steps.put(test_desk, slips.slip(test_desk.desk, slip))
    words = steps.said(done)
    for said in ("JY-", "韩立言", "沈若川", "检查材料核对", "贰件（2件）", due.isoformat()):
        assert said in words
    assert "关于做好年度清退工作的通知" not in words
    (code, *_) = [one for one in codes(picture(done.pdf, dpi=200)) if one.startswith("13")]
    answer = scanning.scan(test_desk.desk, code)
    assert (answer.kind, answer.id) == ("slip", slip)
    test_desk.desk.perform(ClearSignature(slip=answer.id))
    cleared = test_desk.desk.read(lambda reading: reading.facts.get(Slip, slip))
    assert cleared.signature == "on_paper"


def test_the_papers_of_a_destruction_follow_one_another(test_desk: Any) -> None:
    desk = test_desk.desk
    items = (*test_desk.copies(test_desk.documents[0])[:2], test_desk.carriers[2])
    batch = steps.listed(test_desk, *items)
    words = steps.said(steps.put(test_desk, batches.f27(desk, batch)))
    assert LONG_TITLE in words
    assert "共计叁件（3件）" in words
    with pytest.raises(Refusal, match="not-escorted"):
        batches.f29(desk, batch)
    steps.approved(test_desk, batch)
    steps.escorted(test_desk, batch, *items)
    steps.destroyed(test_desk, batch)
    with pytest.raises(Refusal, match="print-list-first"):
        batches.f31(desk, batch)
    listed = steps.put(test_desk, batches.f28(desk, batch))
    note = steps.said(steps.put(test_desk, batches.f29(desk, batch)))
    for said in ("贰袋（2袋）", "A-0118", "FQ-00452", listed.number, "某A·12345"):
        assert said in note
    paper = steps.put(test_desk, batches.f31(desk, batch))
    words = steps.said(paper)
    for said in (listed.number, "苗春霖", "赵㛃", "9时40分至11时25分", "共计叁件（3件）", "SP-XH-1"):
        assert said in words
    assert LONG_TITLE not in words


def test_a_certificate_names_the_day_alone_where_no_hours_were_entered(test_desk: Any) -> None:
    items = test_desk.copies(test_desk.documents[1])
    batch = steps.listed(test_desk, *items)
    steps.approved(test_desk, batch)
    steps.escorted(test_desk, batch, *items)
    steps.destroyed(test_desk, batch, started=None)
    steps.put(test_desk, batches.f28(test_desk.desk, batch))
    words = steps.said(steps.put(test_desk, batches.f31(test_desk.desk, batch)))
    day = test_desk.desk.context(0).today
    assert f"于{day.year}年{day.month}月{day.day}日，在" in words


def test_a_batch_with_the_highest_level_is_listed_by_code(test_desk: Any) -> None:
    (copy,) = test_desk.copies(test_desk.documents[2])
    batch = steps.listed(test_desk, copy)
    for make in (batches.f27, batches.f28):
        words = steps.said(steps.put(test_desk, make(test_desk.desk, batch)))
        assert JUEMI_TITLE not in words
        assert "代号密收" in words


def test_characters_that_no_font_has_are_named_before_printing(test_desk: Any) -> None:
    odd = test_desk.receive("某𪚥项目", copies="77")
    job = covers.covers(test_desk.desk, test_desk.copies(odd), titles=True)
    assert job.lacking == ("U+2A6A5",)
    assert covers.covers(test_desk.desk, test_desk.copies(odd)).lacking == ()


def test_a_page_on_the_wall_is_checked_by_its_seal(test_desk: Any) -> None:
    batch = steps.listed(test_desk, *test_desk.copies(test_desk.documents[1]))
    done = steps.put(test_desk, batches.f28(test_desk.desk, batch))
    (seal,) = [one for one in codes(picture(done.pdf, dpi=200)) if one.startswith("20")]
    found = page_seals.check(test_desk.desk, seal)
    assert (found.number, found.form, found.page, found.recorded) == (done.number, "F28", 1, True)
    assert (found.name, found.role, found.state) == ("沈若川", "officer", "printed")
    text = _page_text(test_desk, batch)
    assert page_seals.check(test_desk.desk, seal, text).recorded
    with pytest.raises(Tampering, match="seal-text-changed"):
        page_seals.check(test_desk.desk, seal, text.replace("000003", "000008"))
    with pytest.raises(BadInput, match="damaged-code"):
        page_seals.check(test_desk.desk, seal[:-3])


def _page_text(unit: Any, batch: int) -> str:
    """Return the text of the list as it is sealed, drawn once more."""
    texts: list[str] = []

    def seal(_page: int, text: str) -> str:
        texts.append(text)
        return "20" + "1" * 212

    batches.f28(unit.desk, batch).draw(printing.imprint(unit.desk, "", "", seal), {})
    return texts[0]


def test_a_seal_of_another_print_or_another_journal_is_told(test_desk: Any, tmp_path: Any) -> None:
    batch = steps.listed(test_desk, *test_desk.copies(test_desk.documents[1]))
    done = steps.put(test_desk, batches.f28(test_desk.desk, batch))
    head = printing.take_head(test_desk.desk)
    sheet = steps.sheet_of(test_desk, done)
    unknown = printing.sealer(test_desk.desk, head, page_seals.print_number(sheet) + 7)(1, "some page")
    with pytest.raises(Tampering, match="seal-unknown-print"):
        page_seals.check(test_desk.desk, unknown)
    other_text = printing.sealer(test_desk.desk, head, page_seals.print_number(sheet))(1, "some page")
    with pytest.raises(Tampering, match="seal-not-recorded"):
        page_seals.check(test_desk.desk, other_text)
    ahead = printing.Head(size=head.size + 50, root=head.root, anchor="", note="")
    forged = printing.sealer(test_desk.desk, ahead, page_seals.print_number(sheet))(1, "some page")
    with pytest.raises(Tampering, match="seal-forged"):
        page_seals.check(test_desk.desk, forged, "some page")


def test_a_scanned_seal_is_answered_with_the_page_it_vouches_for(test_desk: Any) -> None:
    desk = test_desk.desk
    batch = steps.listed(test_desk, *test_desk.copies(test_desk.documents[1]))
    done = steps.put(test_desk, batches.f28(desk, batch))
    (seal,) = [one for one in codes(picture(done.pdf, dpi=200)) if one.startswith("20")]
    found = scanning.scan(desk, seal)
    assert (found.status, found.kind, found.id) == ("seal", "sheet", done.sheet)
    told = say(found.message, "en")
    assert all(part in told for part in ("Genuine", f"{done.number}, page 1", "F28", "沈若川")), told
    figure = str((int(seal[9]) + 1) % 10)
    assert scanning.scan(desk, seal[:9] + figure + seal[10:]).status in {"damaged", "forged"}
    sheet = steps.sheet_of(test_desk, done)
    other = printing.sealer(desk, printing.take_head(desk), page_seals.print_number(sheet))(1, "another text")
    assert scanning.scan(desk, other).status == "forged"
    assert scanning.scan(desk, seal[:-3]).status == "damaged"
    desk.perform(SpoilPrint(sheet=done.sheet, reason="paper-jam"))
    spoiled = scanning.scan(desk, seal)
    assert spoiled.status == "superseded"
    assert "spoiled" in say(spoiled.message, "en")


def test_the_founding_sheet_names_the_keys_and_no_level(test_desk: Any) -> None:
    job = founding.founding(test_desk.desk)
    words = steps.said(steps.put(test_desk, job))
    assert job.level is None
    assert words.count("SHA256:") >= 10
    assert "沈若川、钟以宁（二人到场方可用印）" in words


def test_the_code_of_the_founding_sheet_names_the_unit(test_desk: Any) -> None:
    done = steps.put(test_desk, founding.founding(test_desk.desk))
    (code, *_) = [one for one in codes(picture(done.pdf, dpi=200)) if one.startswith("13")]
    answer = scanning.scan(test_desk.desk, code)
    assert (answer.status, answer.kind, say(answer.message, "en")) == ("ours", "vault", UNIT)


def test_english_paper_parts_figures_from_words(test_desk: Any) -> None:
    test_desk.desk.record = replace(test_desk.desk.record, language="en")
    items = (*test_desk.copies(test_desk.documents[1]), test_desk.carriers[2])
    job = batches.f27(test_desk.desk, steps.listed(test_desk, *items))
    (page,) = printing.preview(test_desk.desk, job).pages
    total = next(one for one in page.strings if one.startswith("Paper 2 cp"))
    assert "Optical disc 1 disc" in total


def test_a_printed_ledger_of_titles_is_a_carrier_to_register(test_desk: Any) -> None:
    batch = steps.listed(test_desk, *test_desk.copies(test_desk.documents[0]))
    job = batches.f28(test_desk.desk, batch)
    done = steps.put(test_desk, job)
    command = printing.carrier_of(test_desk.desk, done, job, test_desk.places["A1"])
    assert command is not None
    (made,) = test_desk.desk.perform(command).made("carrier")
    record = test_desk.desk.read(lambda reading: reading.facts.get(Carrier, made))
    assert (record.carrier_kind, record.level, record.pages) == ("printed_ledger", "jimi", 1)
    assert done.number in record.name
    labels_only = labels.labels(test_desk.desk, [("person", test_desk.person("reader"))])
    assert printing.carrier_of(test_desk.desk, done, labels_only, test_desk.places["A1"]) is None


def test_an_inspector_prints_but_changes_nothing_else(test_desk: Any) -> None:
    job = covers.covers(test_desk.desk, test_desk.copies(test_desk.documents[0]))
    object.__setattr__(test_desk.desk.session, "inspector", True)
    assert steps.put(test_desk, job).pages == 3
    with pytest.raises(SecretDeskError, match="inspector-reads"):
        test_desk.desk.perform(ClearSignature(slip=1))
