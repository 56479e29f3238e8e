"""The list of all acts: in order, paged, readable, with nothing of a title in it while titles are hidden."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import Desk
from secretdesk.gui.page import Page
from secretdesk.gui.pages.journal_page import JournalPage
from tests.gui.unit import busy
from tests.gui.window import settle, standing

Unit = tuple[Desk, dict[str, int]]


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    desk, at = busy(tmp_path / "vault")
    yield desk, at
    desk.lock()


def page_of(page: Page) -> JournalPage:
    assert isinstance(page, JournalPage)
    return page


def row(page: JournalPage, number: int) -> list[str]:
    return [str(page.model.index(number, column).data() or "") for column in range(page.model.columnCount())]


def test_every_act_stands_once_newest_first_with_what_where_and_who(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: JournalPage(desk, window)) as (_, page):
        journal = page_of(page)
        rows = [row(journal, n) for n in range(journal.model.rowCount())]
        seqs = [int(one[0]) for one in rows]
        assert seqs == sorted(set(seqs), reverse=True)
        assert seqs[-1] == 0
        acts = {one[2] for one in rows}
        assert {"Register incoming document", "Lend", "Return", "Report missing", "Unlocked"} <= acts
        lent = next(one for one in rows if one[2] == "Lend")
        assert "2 entries" in lent[3]
        assert all("shen" in one[5] and "Confidentiality officer" in one[5] for one in rows)
        assert f"{desk.read(lambda reading: reading.next_id)} entries" in journal.head.second.text()


def test_hidden_titles_hide_what_was_written_of_an_act(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: JournalPage(desk, window)) as (window, page):
        journal = page_of(page)

        def all_words() -> str:
            return " ".join(word for n in range(journal.model.rowCount()) for word in row(journal, n))

        assert "逐柜查找" in all_words()
        window.actions_["titles"].trigger()
        settle(qtbot, page)
        assert "逐柜查找" not in all_words()


def test_older_acts_are_read_when_they_are_scrolled_to(unit: Unit, qtbot: QtBot) -> None:
    desk, _ = unit
    with standing(qtbot, desk, lambda window: JournalPage(desk, window, at_once=20)) as (window, page):
        journal = page_of(page)
        window.resize(900, 480)
        assert journal.model.rowCount() == 20
        bar = journal.table.verticalScrollBar()
        bar.setValue(bar.maximum())
        settle(qtbot, page)
        assert journal.model.rowCount() > 20
        for _ in range(3):
            bar.setValue(bar.maximum())
            settle(qtbot, page)
        assert row(journal, journal.model.rowCount() - 1)[0] == "0"
