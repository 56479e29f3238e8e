"""Papers are attached, looked at page by page and struck out at the window; pages stay covered where titles are hidden."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretdesk.desk import attaching, scanning
from secretdesk.desk.desk import Desk
from secretdesk.domain.custody.printing import ReservePrint
from secretdesk.domain.ledgers import Attachment, Copy, Label, Sheet, Slip
from secretdesk.gui import background, theme
from secretdesk.gui.language import set_language
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.ledger.ledger_page import LedgerPage
from secretdesk.gui.pages.papers import Papers
from secretdesk.gui.pages.scans.attach_dialog import AttachDialog
from secretdesk.gui.pages.scans.attachment_viewer import AttachmentViewer
from secretdesk.gui.pages.scans.picture_codes import read_file
from secretdesk.gui.pages.scans.slips_dialog import SlipsDialog
from secretdesk.gui.pages.ways import Ways
from tests.desk.test_attaching_slips import signatures
from tests.gui.unit import busy
from tests.gui.window import settle, standing
from tests.labels.scanned import pdf, saved, symbol

WHITE, BLACK = Image.new("L", (827, 1169), 255), Image.new("L", (827, 1169), 0)
TWO = pdf(WHITE, BLACK)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made, _ = busy(tmp_path / "vault")
    yield made
    made.lock()


@pytest.fixture
def slips(desk: Desk, qtbot: QtBot) -> Iterator[tuple[LedgerPage, MainWindow]]:
    with standing(qtbot, desk, lambda window: LedgerPage(desk, window, "slips", Ways())) as (window, page):
        assert isinstance(page, LedgerPage)
        yield page, window


def slip(desk: Desk) -> int:
    return desk.read(lambda reading: reading.facts.find(Slip)[0].id)


def dialog(kind: type) -> object:
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


def shade(viewer: AttachmentViewer) -> int:
    image = viewer.preview.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).lightness()


def test_a_paper_is_attached_and_looked_at_page_by_page(
    slips: tuple[LedgerPage, MainWindow], desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page, window = slips
    (tmp_path / "scan.pdf").write_bytes(TWO)
    (tmp_path / "junk.png").write_bytes(b"nothing to see")
    page.show_object("slip", slip(desk))
    settle(qtbot, page)
    page.pane.papers.attach.click()
    asked = dialog(AttachDialog)
    assert isinstance(asked, AttachDialog)
    asked.go()
    assert "Choose the scanned file" in asked.said.text()
    asked.take(tmp_path / "junk.png")
    settle(qtbot, page)
    assert "PNG" in asked.said.text()
    asked.take(tmp_path / "junk.png")  # passed by
    asked.take(tmp_path / "scan.pdf")
    settle(qtbot, page)
    assert "2 pages" in asked.seen.text()
    assert asked.said.isHidden()
    (tmp_path / "scan.pdf").unlink()  # what was seen is what is kept
    asked.paper.choose("receipt")
    asked.go()
    settle(qtbot, page)
    (found,) = attaching.attached_to(desk, "slip", slip(desk))
    assert (found.record.paper, found.record.pages) == ("receipt", 2)
    window.refresh()
    page.show_object("slip", slip(desk))
    settle(qtbot, page)
    assert "1 paper attached" in page.pane.papers.head.text()
    assert any(event.act and "Scan attached" in event.said() for event in page.pane.chain._events)

    page.pane.papers.open.click()
    viewer = dialog(AttachmentViewer)
    assert isinstance(viewer, AttachmentViewer)
    settle(qtbot, page)
    assert "Page 1 of 2" in viewer.where.text()
    assert shade(viewer) > 240
    viewer.turn(1)
    settle(qtbot, page)
    assert shade(viewer) < 20
    assert not viewer.forward.isEnabled()
    viewer.close()
    assert viewer._data == b""
    assert viewer.preview.pages() == 0

    page.pane.papers.asked.emit("void", found.id)
    struck = dialog(ActDialog)
    assert isinstance(struck, ActDialog)
    struck.form.editors["reason"].restore("附错")
    struck.go()
    settle(qtbot, page)
    record = desk.read(lambda reading: reading.facts.get(Attachment, found.id))
    assert record is not None
    assert record.voided


def test_pages_are_covered_while_titles_are_hidden_and_showing_them_is_journalled(desk: Desk, qtbot: QtBot) -> None:
    copies = desk.read(lambda reading: reading.facts.find(Copy))
    plain, coded = (next(one.id for one in copies if one.record.level == level) for level in ("jimi", "juemi"))
    for object_id, masked in ((plain, True), (coded, False)):
        data = saved(BLACK, "PNG")
        id_ = attaching.attach(desk, object_id=object_id, paper="document", data=data).first
        before = desk.read(lambda reading: reading.next_id)
        viewer = AttachmentViewer(desk, id_, masked=masked)
        qtbot.addWidget(viewer)
        viewer.show()
        settle(qtbot)
        assert viewer.cover.isVisible()
        assert viewer._data == b"", "nothing is decrypted before it is asked for"
        viewer.turn(0)
        settle(qtbot)
        assert viewer.preview.pages() == 0
        viewer.uncover()
        settle(qtbot)
        assert shade(viewer) < 20
        noted = desk.read(lambda reading: reading.recent(1))[0]
        assert noted.act == "note_revealed"
        assert desk.read(lambda reading: reading.next_id) == before + 1
        viewer.close()


def test_what_is_shown_is_printed_whole_or_one_page_from_memory(desk: Desk, qtbot: QtBot) -> None:
    id_ = attaching.attach(desk, object_id=slip(desk), paper="signed_slip", data=TWO).first
    viewer = AttachmentViewer(desk, id_, masked=False)
    qtbot.addWidget(viewer)
    viewer.show()
    settle(qtbot)
    viewer.print.click()
    settle(qtbot)
    assert viewer.said.text() == "No printer is set up on this computer. Nothing was printed.", "it waits nowhere"
    viewer.close()
    viewer = AttachmentViewer(desk, id_, masked=True)
    sent: list[bytes] = []
    viewer.papers = Papers(desk, lambda pdf, _job: sent.append(pdf))
    qtbot.addWidget(viewer)
    viewer.show()
    settle(qtbot)
    assert not viewer.print.isEnabled(), "what is covered is not printed"
    viewer.print_()
    viewer.uncover()
    settle(qtbot)
    viewer.turn(1)
    settle(qtbot)
    viewer.print_one.click()
    settle(qtbot)
    assert "1 page" in viewer.said.text()
    QTest.keyClick(viewer, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert "2 pages" in viewer.said.text(), "the key does what its button does"
    assert len(sent) == 2
    prints = [one.record for one in desk.read(lambda reading: reading.facts.find(Sheet, form="attachment"))]
    record = desk.read(lambda reading: reading.facts.get(Attachment, id_))
    assert record is not None
    assert [(one.state, one.pages, one.filter) for one in prints] == [
        ("printed", 1, f"{record.number} pages:2"),
        ("printed", 2, record.number),
    ]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_window_of_a_paper_fits_a_small_screen(desk: Desk, qtbot: QtBot, language: str) -> None:
    set_language(language)
    theme.apply(choice="light", percent=150)
    id_ = attaching.attach(desk, object_id=slip(desk), paper="signed_slip", data=TWO).first
    viewer = AttachmentViewer(desk, id_, masked=False)
    qtbot.addWidget(viewer)
    viewer.show()
    settle(qtbot)
    assert viewer.minimumSizeHint().width() <= 1366 * 9 // 10
    assert viewer.print_one.isVisible()


def test_a_damaged_paper_is_said_and_not_shown(desk: Desk, qtbot: QtBot) -> None:
    id_ = attaching.attach(desk, object_id=slip(desk), paper="other", data=TWO).first
    record = desk.read(lambda reading: reading.facts.get(Attachment, id_))
    assert record is not None
    path = desk.vault.folder / "files" / record.file[:2] / record.file
    path.write_bytes(path.read_bytes()[:-3])
    viewer = AttachmentViewer(desk, id_, masked=False)
    qtbot.addWidget(viewer)
    viewer.show()
    settle(qtbot)
    assert "damaged" in viewer.said.text()
    assert viewer.preview.pages() == 0


def test_a_window_closed_while_it_reads_keeps_nothing_and_harms_nothing(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    id_ = attaching.attach(desk, object_id=slip(desk), paper="other", data=TWO).first
    (tmp_path / "scan.pdf").write_bytes(TWO)
    viewer, asked = AttachmentViewer(desk, id_, masked=False), AttachDialog(desk, slip(desk), "JY")
    asked.take(tmp_path / "scan.pdf")
    for one in (viewer, asked):
        one.show()
        one.close()
        one.deleteLater()
    settle(qtbot)
    assert viewer._data == asked._data == b""


def test_a_file_that_shows_a_slip_is_offered_to_be_kept_with_it(
    slips: tuple[LedgerPage, MainWindow], desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page, window = slips
    sheet = desk.perform(ReservePrint(form="labels", labels=((f"slip:{slip(desk)}", "slip"),)))
    label = desk.read(lambda reading: reading.facts.get(Label, sheet.made("label")[0]))
    assert label is not None
    paper = Image.new("L", (827, 1169), 255)
    paper.paste(symbol(scanning.code_of(desk, label), zxingcpp.BarcodeFormat.QRCode), (100, 100))
    (tmp_path / "signed.pdf").write_bytes(pdf(paper))
    read_file(window, desk, tmp_path / "signed.pdf")
    settle(qtbot, page)
    asked = dialog(AttachDialog)
    assert isinstance(asked, AttachDialog)
    settle(qtbot, page)
    assert "1 page" in asked.seen.text()
    asked.go()
    settle(qtbot, page)
    (found,) = attaching.attached_to(desk, "slip", slip(desk))
    assert found.record.paper == "signed_slip"
    assert "is attached" in window.box.last()


def test_slips_scanned_together_go_page_by_page_to_their_own(
    slips: tuple[LedgerPage, MainWindow], desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page, window = slips
    first, second = [one.id for one in desk.read(lambda reading: reading.facts.find(Slip))][:2]
    labels = desk.perform(ReservePrint(form="labels", labels=((f"slip:{first}", "slip"), (f"slip:{second}", "slip"))))
    papers = []
    for id_ in labels.made("label"):
        label = desk.read(lambda reading, id_=id_: reading.facts.get(Label, id_))  # type: ignore[misc]
        assert label is not None
        papers.append(Image.new("L", (827, 1169), 255))
        papers[-1].paste(symbol(scanning.code_of(desk, label), zxingcpp.BarcodeFormat.QRCode), (100, 100))
    (tmp_path / "stack.pdf").write_bytes(pdf(papers[1], WHITE, papers[0]))
    read_file(window, desk, tmp_path / "stack.pdf")
    qtbot.waitUntil(lambda: not background.busy(), timeout=60000)
    settle(qtbot, page)
    asked = dialog(SlipsDialog)
    assert isinstance(asked, SlipsDialog)
    assert next(words.text() for words in asked.lines.values()).endswith("page 1")
    asked.go()
    settle(qtbot, page)
    assert "2 of 2" in asked.said.text()
    assert asked._data == b""
    for slip_ in (first, second):
        (found,) = attaching.attached_to(desk, "slip", slip_)
        assert (found.record.paper, found.record.pages) == ("signed_slip", 1)
    assert "bear their signatures" in asked.said.text()
    assert "2 are signed" in asked.file.words()
    asked.ticks[second].setChecked(False)
    assert "1 is signed" in asked.file.words()
    asked.confirm()
    settle(qtbot, page)
    assert "1 slip filed" in asked.said.text()
    assert not asked.file.isVisible()
    assert signatures(desk, first, second) == ["on_paper", "missing"]
    asked.reject()
