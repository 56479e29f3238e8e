"""An approved list over a real vault: scanned into its bags, shredded or escorted, signed by two, and its papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk import drafts
from secretdesk.desk.scanning import scan
from secretdesk.domain.ledgers import Slip
from tests.gui.at_destruction import LISTED, Work, working
from tests.gui.day import Day, give_reason, lived
from tests.paper.reading import page_texts


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = lived(tmp_path / "vault")
    yield made
    if not made.desk.vault.locked:
        made.desk.lock("test")


@pytest.fixture
def work(qtbot: QtBot, day: Day) -> Iterator[Work]:
    with working(qtbot, day) as made:
        yield made


def test_what_is_not_on_the_frozen_list_is_refused_in_the_page(work: Work) -> None:
    work.list_all()
    work.approve("here")
    answer = work.item("机密一")
    assert answer.tone == "red"
    assert work.page.batch.cards.card() is not None
    assert work.page.batch.head.counts() == (0, 4)
    work.page.escape()
    assert work.page.batch.cards.card() is None
    assert work.page.at == "batch"


def test_shredded_in_house_by_two_supervisors_who_are_neither(work: Work) -> None:
    work.list_all()
    work.approve("here")
    work.scan_all()
    assert work.page.batch.head.counts() == (4, 4)
    pane = work.pane
    pane.form.editors["device"].restore("碎纸机 C21-0012")
    work.page.scan("钟以宁")  # the approver
    work.page.scan("顾南亭")
    work.sign(pane.witnesses[0], "zhong")
    work.sign(pane.witnesses[1], "gu")
    work.confirm()
    assert work.batch.state == "approved"
    assert pane.refused.isVisible()
    pane.witnesses[0].choose(work.day.at["严立秋"], "严立秋")
    assert not pane.button.isEnabled()
    work.sign(pane.witnesses[0], "yan")
    work.confirm()
    batch = work.batch
    assert batch.state == "destroyed"
    assert set(batch.supervisors) == {work.day.at["严立秋"], work.day.at["顾南亭"]}
    assert {work.day.record(name).state for name in LISTED} == {"destroyed"}
    assert drafts.load(work.day.desk, f"bagging.{work.page.batch.view.id}") is None  # type: ignore[union-attr]


def test_the_button_waits_for_every_item_and_every_hand(work: Work) -> None:
    work.list_all()
    work.approve("here")
    for name in LISTED[:3]:
        work.item(name)
    assert work.item(LISTED[0]).tone == "amber"
    assert not work.pane.button.isEnabled()
    assert "1 item not scanned yet." in work.pane.note.text()
    work.page.does["undo"]()
    assert work.page.batch.head.counts() == (2, 4)
    work.item(LISTED[2])
    work.item(LISTED[3])
    assert not work.pane.button.isEnabled()
    assert "2 persons" in work.pane.note.text()


def test_to_the_plant_back_again_and_closed_on_its_paper(work: Work) -> None:
    work.list_all()
    work.approve("plant")
    work.scan_all()
    pane = work.pane
    pane.form.editors["seals"].restore("A-0117 FQ2026-00451")
    pane.form.editors["vehicle"].restore("某A·12345")
    for name, account in (("江映雪", "deputy"), ("贺知远", "he")):
        work.page.scan(name)
        free = next(one for one in pane.witnesses if one.name() == name)
        work.sign(free, account)
    work.confirm()
    assert work.batch.state == "in_transit"
    assert work.day.record("内部一").state == "destruction_in_transit"
    give_reason("机构停机检修，原封退回")
    work.page.batch.return_from_plant()
    work.rest()
    assert work.batch.state == "approved"
    assert work.page.batch.head.counts() == (0, 4)  # what came back is scanned again
    work.scan_all()
    pane = work.pane
    work.choose(pane.how, "Signed on paper")
    pane.form.editors["seals"].restore("A-0117 FQ2026-00452")
    for name in ("江映雪", "贺知远"):
        work.page.scan(name)
    work.confirm()
    assert work.batch.state == "in_transit"
    pane = work.pane
    pane.form.editors["destroyed_on"].show_value(work.day.desk.context(0).today)
    pane.form.editors["plant_paper"].restore("CX-0418")
    for name, account in (("严立秋", "yan"), ("顾南亭", "gu")):
        work.page.scan(name)
        work.sign(next(one for one in pane.witnesses if one.name() == name), account)
    work.confirm()
    assert (work.batch.state, work.batch.plant_paper) == ("destroyed", "CX-0418")


def test_what_was_scanned_at_the_shredder_survives_a_lock(qtbot: QtBot, day: Day) -> None:
    with working(qtbot, day) as work:
        work.list_all()
        work.approve("here")
        for name in LISTED[:2]:
            work.item(name)
        work.rest()
        assert work.page.batch.view
        batch = work.page.batch.view.id
        work.page.put_away()
    day.reopen()
    with working(qtbot, day) as work:
        work.page.begin(f"batch:{batch}")
        assert work.page.batch.head.counts() == (2, 4)
        assert set(work.page.batch.scanned) == {day.at[name] for name in LISTED[:2]}


def test_the_papers_of_each_step_are_printed_from_the_page(work: Work) -> None:
    work.list_all()
    papers = work.page.batch.papers
    assert [form for form, button in papers.buttons.items() if button.isVisible()] == ["f27", "f28"]
    work.approve("here")
    work.scan_all()
    pane = work.pane
    pane.form.editors["device"].restore("碎纸机 C21-0012")
    for name, account in (("严立秋", "yan"), ("顾南亭", "gu")):
        work.page.scan(name)
        work.sign(next(one for one in pane.witnesses if one.name() == name), account)
    work.confirm()
    for form in ("f28", "f31"):
        before = len(work.day.sent)
        assert papers.buttons[form].isVisible()
        papers.buttons[form].click()
        work.bot.waitUntil(lambda n=before: len(work.day.sent) > n, timeout=20000)  # type: ignore[misc]
        work.rest()
    said = "".join(page_texts(work.day.sent[1]))
    assert "XZ-2026-01" in said
    assert "肆" in said  # four, in capitals


def test_a_certificate_signed_on_paper_is_cleared_by_scanning_it(work: Work) -> None:
    work.list_all()
    work.approve("here")
    work.scan_all()
    pane = work.pane
    work.choose(pane.how, "Signed on paper")
    pane.form.editors["device"].restore("碎纸机 C21-0012")
    for name in ("严立秋", "顾南亭"):
        work.page.scan(name)
    work.confirm()
    assert work.batch.state == "destroyed"
    (slip,) = work.day.desk.read(lambda reading: reading.facts.find(Slip, slip_kind="certificate"))
    assert slip.record.signature == "missing"
    assert scan(work.day.desk, slip.record.number).kind == "slip"
    work.page.scan(slip.record.number)
    work.page.scan(slip.record.number)
    work.rest()
    work.day.at["certificate"] = slip.id
    assert work.day.get(Slip, "certificate").signature == "on_paper"
