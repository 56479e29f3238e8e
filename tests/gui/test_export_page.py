"""The export page over a real vault: what, onto which medium, refused with ways out, written, read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretdesk.desk import media
from secretdesk.domain.ledgers import Sheet
from secretdesk.exchange.check import check_export
from secretdesk.exchange.media import MARKER
from secretdesk.exchange.signature import fingerprint
from secretdesk.gui.page import Page, Room
from secretdesk.gui.pages.export.export_page import ExportPage
from tests.desk.conftest import Unit, passphrase, test_desk
from tests.gui.window import settle, standing

__all__ = ["test_desk"]


@pytest.fixture
def stick(test_desk: Unit, tmp_path: Path) -> Path:
    return approved(test_desk, tmp_path / "stick", "juemi")


def approved(unit: Unit, folder: Path, level: str) -> Path:
    folder.mkdir()
    carrier = unit.acquire("导出盘", level=level)
    media.approve_medium(unit.desk, carrier, folder, *unit.sign("leader", "secadmin"))
    return folder


def on(qtbot: QtBot, unit: Unit) -> Any:
    return standing(qtbot, unit.desk, lambda window: ExportPage(unit.desk, window))


def of(page: Page) -> ExportPage:
    assert isinstance(page, ExportPage)
    return page


def choose(qtbot: QtBot, page: ExportPage, ledger: str, query: str = "") -> None:
    page.choose(ledger, query)
    settle(qtbot, page)


def sign(qtbot: QtBot, page: ExportPage, account: str = "leader") -> None:
    for character in passphrase(account).decode():  # as a hand types; keys that come at once are a scan
        page.what.second.sign.passphrase._type(character)
    page.what.second.sign.sign()
    settle(qtbot, page)


def use(qtbot: QtBot, page: ExportPage, folder: Path) -> None:
    page.use(folder)
    settle(qtbot, page)
    settle(qtbot, page)


def last_sheet(unit: Unit) -> Sheet | None:
    found = unit.desk.read(lambda reading: reading.facts.find(Sheet))
    return found[-1].record if found else None


def test_a_ledger_goes_onto_the_medium_sealed_by_two_and_is_shown_as_read_back(
    test_desk: Unit, stick: Path, qtbot: QtBot
) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "documents")
        assert shown.plan is not None
        assert (len(shown.plan.ids), shown.plan.level) == (3, "juemi")
        sign(qtbot, shown)
        assert "two holders" in shown.seal.text()
        shown.to_medium()
        assert shown.at == "medium"
        use(qtbot, shown, stick)
        assert shown.exported is not None, shown.refused.fact.text()
        assert (shown.at, shown.exported.sealed, shown.exported.rows) == ("out", True, 3)
        assert "it may be taken out" in shown.files.fact.text()
        assert shown.files.model.rowCount() == 12
        assert "F26-" in shown.facts.number.text() or shown.facts.number.text().startswith("F")
        assert shown.exported.number in shown.said.text()
        assert shown.what.second.cosigner is None
        report = check_export(shown.exported.written.folder, fingerprint(test_desk.desk.record.seal_key or b""))
        assert report.verdict == "good"


def test_one_alone_exports_what_is_low_and_is_told_that_the_seal_is_pending(
    test_desk: Unit, stick: Path, qtbot: QtBot
) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "people")
        assert "seal pending on every page" in shown.what.alone.text()
        use(qtbot, shown, stick)
        assert shown.exported is not None
        assert not shown.exported.sealed
        assert "the seal is pending" in shown.said.text()


def test_above_a_level_nobody_goes_on_alone(test_desk: Unit, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "copies")
        assert "takes a second signature" in shown.what.alone.text()
        assert not shown.what.go.isEnabled()
        sign(qtbot, shown)
        assert shown.what.go.isEnabled()
        assert not shown.what.alone.isVisible()


def test_only_holders_of_the_seal_are_asked_for(test_desk: Unit, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        assert [one.name for one in of(page).what.second.sign.people()] == ["leader"]


def test_a_medium_too_low_offers_to_leave_the_rows_out_and_then_takes_the_rest(
    test_desk: Unit, tmp_path: Path, qtbot: QtBot
) -> None:
    low = approved(test_desk, tmp_path / "low", "jimi")
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "copies")
        sign(qtbot, shown)
        use(qtbot, shown, low)
        assert (shown.at, shown.broken) == ("check", True)
        assert "too low. Nothing was written." in shown.refused.fact.text()
        assert shown.refused.without.words() == "Leave 1 row of 绝密 out"
        assert last_sheet(test_desk) is None
        shown.refused.without.click()
        settle(qtbot, shown)
        assert shown.at == "what"
        assert shown.plan is not None
        assert (len(shown.plan.ids), shown.plan.level) == (5, "jimi")
        assert not shown.refused.isVisible()
        use(qtbot, shown, low)
        assert shown.exported is not None
        assert shown.exported.rows == 5


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ("nothing", "There is no medium"),
        ("bare", "not approved by this unit"),
        ("forged", "copied or forged"),
        ("autorun", "autorun.inf"),
    ],
)
def test_what_speaks_against_a_medium_is_said_in_the_page_and_nothing_is_written(
    case: str, said: str, test_desk: Unit, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = stick
    if case == "nothing":
        folder = tmp_path / "nothing"
    elif case == "bare":
        (stick / MARKER).unlink()
    elif case == "forged":
        data = bytearray((stick / MARKER).read_bytes())
        data[-1] ^= 1
        (stick / MARKER).write_bytes(data)
    else:
        (stick / "autorun.inf").write_text("[autorun]")
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "people")
        use(qtbot, shown, folder)
        assert said in shown.refused.fact.text()
        assert shown.picker is not None
        assert last_sheet(test_desk) is None
        shown.refused.cancel.click()
        settle(qtbot, shown)
        assert (shown.at, shown.refused.isVisible()) == ("what", False)


def test_pulled_out_midway_is_said_and_recorded_as_spoiled(test_desk: Unit, stick: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "people")

        def pull(file: str, step: str) -> None:
            if step == "drawn" and stick.exists():
                stick.rename(stick.with_name("gone"))

        shown._wire_.told.connect(pull, Qt.ConnectionType.DirectConnection)
        use(qtbot, shown, stick)
        assert shown.broken
        assert "no medium" in shown.refused.fact.text() or "pulled out" in shown.refused.fact.text()
        assert shown.files.fact.text() == "Not finished"
        sheet = last_sheet(test_desk)
        assert sheet is not None
        assert sheet.state == "spoiled"


def test_stopped_by_hand_nothing_stays_on_the_medium(test_desk: Unit, stick: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "people")

        def stop(_file: str, step: str) -> None:
            if step == "written":
                shown.cancel()

        shown._wire_.told.connect(stop, Qt.ConnectionType.DirectConnection)
        use(qtbot, shown, stick)
        assert "Stopped." in shown.refused.fact.text()
        assert [path.name for path in stick.iterdir()] == [MARKER]
        sheet = last_sheet(test_desk)
        assert sheet is not None
        assert sheet.state == "spoiled"


def test_while_it_writes_the_page_stays(test_desk: Unit, stick: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "people")
        stays: list[bool] = []
        shown._wire_.told.connect(lambda _file, _step: stays.append(shown.leave()))
        use(qtbot, shown, stick)
        assert False in stays
        assert shown.leave()


def test_a_filter_chooses_rows_and_one_without_rows_leads_nowhere(test_desk: Unit, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "copies", "level:mimi")
        assert shown.plan is not None
        assert len(shown.plan.ids) == 2
        choose(qtbot, shown, "copies", "level:neibu")
        assert not shown.what.go.isEnabled()
        shown.to_medium()
        assert shown.at == "what"


def test_it_begins_with_the_ledger_it_was_opened_from(test_desk: Unit, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        shown.begin("ledger:carriers:level:mimi")
        settle(qtbot, shown)
        assert shown.plan is not None
        assert (shown.plan.ledger, shown.plan.query, len(shown.plan.ids)) == ("carriers", "level:mimi", 2)


def test_after_an_export_the_next_one_begins_without_the_old_signature(
    test_desk: Unit, stick: Path, qtbot: QtBot
) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "people")
        sign(qtbot, shown)
        use(qtbot, shown, stick)
        shown.again.click()
        settle(qtbot, shown)
        assert (shown.at, shown.exported, shown.what.second.cosigner) == ("what", None, None)


def test_a_lock_wipes_the_second_key(test_desk: Unit, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        sign(qtbot, shown)
        assert shown.what.second.cosigner is not None
        shown.put_away()
        assert shown.plan is None
        wiped = shown.what.second.cosigner
        assert wiped is None


def test_where_there_is_little_room_steps_and_facts_give_way(test_desk: Unit, stick: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk) as (_, page):
        shown = of(page)
        choose(qtbot, shown, "people")
        use(qtbot, shown, stick)
        assert shown.facts.isVisible()
        shown.fit(Room.NARROW)
        assert (shown.left.isVisible(), shown.facts.isVisible()) == (False, False)
