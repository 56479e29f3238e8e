"""The list of all acts: in order, paged, readable, with nothing of a title in it while titles are hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk import audit
from secretdesk.desk.desk import Desk
from secretdesk.desk.exporting import EXPORTABLE
from secretdesk.desk.jobs import FORMS
from secretdesk.domain.custody.offices import CreateAccount
from secretdesk.domain.custody.printing import ReservePrint, TakeUpLabel
from secretdesk.domain.ledgers import Copy, Label
from secretdesk.domain.ledgers.sheets import PRINTED
from secretdesk.errors import Refusal
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


def test_what_the_vault_notes_of_itself_is_said_in_words_and_a_label_by_what_it_sticks_on(
    unit: Unit, qtbot: QtBot
) -> None:
    desk, _ = unit
    audit.verify(desk, "chain")
    desk.note("revealed", "copies")
    with pytest.raises(Refusal):
        desk.perform(CreateAccount(name="nobody", role="member", sign_key=b"k" * 32, seal_key=b"k" * 32))
    copy = desk.read(lambda reading: reading.rows(Copy, limit=1)).rows[0].id
    number = desk.read(lambda reading: reading.names("copy", [copy]))[copy]
    desk.perform(ReservePrint(form="labels", labels=((f"copy:{copy}", "copy"),)))
    label = desk.read(lambda reading: reading.facts.find(Label, object_kind="copy", object_id=copy))[-1]
    desk.perform(TakeUpLabel(label=label.id))
    with standing(qtbot, desk, lambda window: JournalPage(desk, window)) as (_, page):
        journal = page_of(page)
        rows = [row(journal, n) for n in range(journal.model.rowCount())]
    told = {one[2]: one[4] for one in reversed(rows)}
    assert re.fullmatch("Chain, [0-9,]+ entries, no finding", told["Verified"])
    assert told["Titles revealed"] == "Documents"
    assert told["Refused"] == "Create account: the role may not do this"
    assert next(one[3] for one in rows if one[2] == "Label first scanned") == number


def test_every_form_that_is_printed_or_exported_has_a_word_in_the_list_of_prints() -> None:
    known = {id_ for id_, _ in PRINTED}
    assert {f"export {name}" for name in EXPORTABLE} <= known
    assert {one.code for one in FORMS if one.code} | {one.id for one in FORMS if one.group == "lists"} <= known
