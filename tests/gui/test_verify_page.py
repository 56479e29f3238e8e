"""Verifying and backing up at the window: three depths, a page's foot, findings named and never mended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.ledgers import Copy
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.gui.components.group_table import said_row
from secretdesk.gui.pages.verify.verify_page import VerifyPage
from secretdesk.vault import Vault
from secretdesk.vault.connection import open_connection
from tests.gui.unit import busy, passphrase
from tests.gui.window import settle, standing

DEPTHS = ("tail", "chain", "deep")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made, _ = busy(tmp_path / "vault")
    yield made
    if not made.vault.locked:
        made.lock("test")


@contextmanager
def on(qtbot: QtBot, desk: Desk) -> Iterator[VerifyPage]:
    with standing(qtbot, desk, lambda window: VerifyPage(desk, window)) as (_, page):
        assert isinstance(page, VerifyPage)
        yield page


def verified(qtbot: QtBot, page: VerifyPage, depth: str, anchor: str = "") -> str:
    page.deep(depth)
    page.anchor.setText(anchor)
    page.does["confirm"]()
    qtbot.waitUntil(page.go.isEnabled, timeout=60000)
    settle(qtbot, page)
    return page.said.text()


@pytest.mark.parametrize("depth", DEPTHS)
def test_a_sound_vault_is_said_to_be_one_and_the_journal_says_when(depth: str, desk: Desk, qtbot: QtBot) -> None:
    with on(qtbot, desk) as page:
        before = desk.read(lambda reading: reading.next_id)
        said = verified(qtbot, page, depth)
        assert said.startswith(f"No finding in {before} entries")
        assert page.model.rowCount() == 0
        record = desk.read(lambda reading: reading.facts.get(VaultRecord, 0))
        assert record is not None
        assert record.verified is not None
        assert record.verified.split(" ")[1:] == [depth, str(before), "0"]
        assert "no finding" in page.aside._facts["verified"].text()
        assert not page.aside.todo.isVisible()


def test_the_foot_of_a_printed_page_is_compared(desk: Desk, qtbot: QtBot) -> None:
    known = desk.vault.last_known()
    assert known is not None
    with on(qtbot, desk) as page:
        assert page.scan(known[0]).tone == "green"
        assert page.anchor.text() == known[0]
        assert "The foot of the page agrees." in verified(qtbot, page, "tail", known[0])
        other = known[0][:-1] + ("0" if known[0][-1] != "0" else "1")
        assert "does not agree with this journal" in verified(qtbot, page, "tail", other)
        assert page.aside.todo.isVisible()
        said = verified(qtbot, page, "tail", "no foot at all")
        assert said
        assert "No finding" not in said


def test_a_cell_changed_past_us_is_named_by_table_and_row_and_left_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    copies = desk.read(lambda reading: reading.rows(Copy, limit=1)).rows
    other = open_connection(desk.vault.folder, desk.session.keyring, guarded=False)
    other.execute(f"UPDATE book.copies SET pages = 99 WHERE id = {copies[0].id}")
    other.raw.close()
    with on(qtbot, desk) as page:
        said = verified(qtbot, page, "deep")
        assert "Verification failed: 1 finding. Nothing was changed." in said
        row = said_row(page.model, 0)
        assert "copies" in row
        assert str(copies[0].id) in row
        assert page.table.isVisible()
        assert page.aside.todo.isVisible()
        again = verified(qtbot, page, "deep")
        assert "Verification failed" in again, "it was not mended"
        assert "findings" in page.aside._facts["verified"].text()


def test_an_administrator_verifies_the_chain_and_is_not_offered_the_rest(desk: Desk, qtbot: QtBot) -> None:
    folder = desk.vault.folder
    desk.lock("test")
    audit = open_desk(Vault.open(folder), "ru", passphrase("ru"))
    try:
        with on(qtbot, audit) as page:
            assert page.depth.current() == "chain"
            assert not page.depth._segments["deep"].isEnabled()
            assert not page.keep.isEnabled()
            assert "No finding" in verified(qtbot, page, "chain")
    finally:
        audit.lock("test")


def test_a_backup_is_reopened_and_named(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with on(qtbot, desk) as page:
        page.back_up_to(tmp_path / "copies")
        qtbot.waitUntil(lambda: page.said.isVisible() and page.go.isEnabled(), timeout=30000)
        (made,) = (tmp_path / "copies").iterdir()
        assert page.said.text() == f"Backed up, reopened and verified: {made.name}"
        assert made.name in page.aside.kept.text()
    copy = open_desk(Vault.open(made), "shen", passphrase("shen"))
    copy.lock("test")


def test_a_backup_that_cannot_be_made_says_why_and_leaves_none(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with on(qtbot, desk) as page:
        page.back_up_to(tmp_path / "file" / "below")
        qtbot.waitUntil(lambda: page.said.isVisible() and page.go.isEnabled(), timeout=30000)
        assert page.said.text()
        assert "Backed up" not in page.said.text()
        record = desk.read(lambda reading: reading.facts.get(VaultRecord, 0))
        assert record is not None
        assert record.backed_up is None


def test_a_backup_tells_how_far_it_is_and_is_stopped_beside_its_bar(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with on(qtbot, desk) as page:
        may_go_on = threading.Event()
        held = desk.vault._now().writer.submit(may_go_on.wait)  # nothing can be copied yet
        page.back_up_to(tmp_path / "copies")
        assert page.aside.bar.isVisible()
        assert page.aside.stop.isVisible()
        assert not page.stop.isVisible(), "that one stops a verification"
        assert not page.go.isEnabled()
        page.aside.stop.click()
        assert not page.aside.stop.isEnabled()
        assert "removed" in page.aside.doing.text()
        may_go_on.set()
        qtbot.waitUntil(page.go.isEnabled, timeout=60000)
        assert held.result(60)
        assert page.said.text() == "Stopped. There is no backup, nor half of one."
        assert list((tmp_path / "copies").iterdir()) == []
        assert not page.aside.bar.isVisible()
        assert not page.aside.stop.isVisible()
        steps: list[str] = []
        page.back_up_to(tmp_path / "copies")
        assert page.copying is not None
        page.copying.progressed.connect(lambda _step: steps.append(page.aside.doing.text()))
        qtbot.waitUntil(page.go.isEnabled, timeout=60000)
        assert list(dict.fromkeys(steps)) == ["Copying the vault", "Reading the copy again", "Verifying the copy"]
        assert page.said.text().startswith("Backed up")


def test_stopped_it_judges_nothing(desk: Desk, qtbot: QtBot) -> None:
    with on(qtbot, desk) as page:
        page.deep("deep")
        page.verify()
        assert page.stop.isVisible()
        assert page.work is not None
        page.work.cancel()
        qtbot.waitUntil(page.go.isEnabled, timeout=60000)
        settle(qtbot, page)
        assert page.said.text().startswith(("Stopped. Nothing was judged.", "No finding"))
