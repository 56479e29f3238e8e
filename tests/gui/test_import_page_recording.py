"""Recording a large register at the import page: it tells how far it is, and is stopped until it is being made durable."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from secretdesk.domain.ledgers import Document
from secretdesk.gui.background import Step
from secretdesk.gui.pages.importing.import_page import ImportPage
from tests.desk.conftest import Unit, test_desk
from tests.gui.test_import_page import checked, of, on, opened
from tests.gui.window import settle

__all__ = ["test_desk"]

ROWS = 2_500
HEAD = "收文日期,来文单位,文号,文件标题,密级,份号,存放位置"


def register(folder: Path) -> Path:
    path = folder / "r.csv"
    rows = (f"2025-3-5,某厅,某发〔2025〕{n}号,第{n}号事项,秘密★10年,{n:06d},保密室 1号柜" for n in range(ROWS))
    path.write_text("\n".join((HEAD, *rows)), encoding="utf-8")
    return path


def looked_at(qtbot: QtBot, page: ImportPage, folder: Path) -> None:
    opened(qtbot, page, register(folder))
    checked(qtbot, page)


def recorded(page: ImportPage) -> bool:
    return page.outcome is not None


def taken(unit: Unit) -> int:
    return unit.desk.read(lambda reading: reading.facts.count(Document, issuer="某厅"))


def test_recording_is_stopped_half_way_and_nothing_stays(test_desk: Unit, tmp_path: Path, qtbot: QtBot) -> None:
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        looked_at(qtbot, shown, tmp_path)
        size = test_desk.desk.read(lambda reading: reading.next_id)
        shown.confirm()
        work = shown._work
        assert work is not None
        with qtbot.waitSignal(work.progressed, check_params_cb=lambda step: 2 * step.done > step.whole, timeout=60_000):
            pass
        assert not shown.leave()
        shown.under_way.cancel.click()
        settle(qtbot, shown)
        assert not recorded(shown)
        assert "Nothing was imported" in shown.said.text()
        assert (shown.at, shown.leave()) == ("check", True)
        assert test_desk.desk.read(lambda reading: reading.next_id) == size
        assert taken(test_desk) == 0
        shown.confirm()
        settle(qtbot, shown)
        assert recorded(shown)
        assert taken(test_desk) == ROWS
    assert test_desk.desk.vault.verify("deep").result().findings == ()


def test_it_tells_row_by_row_how_far_it_is_and_when_it_is_too_late(
    test_desk: Unit, tmp_path: Path, qtbot: QtBot
) -> None:
    with on(qtbot, test_desk, tmp_path) as (_, page):
        shown = of(page)
        looked_at(qtbot, shown, tmp_path)
        shown.confirm()
        seen: list[tuple[int, int, bool]] = []
        said: list[str] = []

        def progressed(step: Step) -> None:
            seen.append(
                (step.done * 100 // step.whole, shown.under_way.bar.value(), shown.under_way.cancel.isEnabled())
            )
            said.append(shown.under_way.meanwhile.text())

        assert shown._work is not None
        shown._work.progressed.connect(progressed)
        settle(qtbot, shown)
        assert recorded(shown)
    shares = [share for share, _, _ in seen]
    assert shares == sorted(shares)
    assert shares[-1] == 100
    assert max(b - a for a, b in zip([0, *shares], shares, strict=False)) <= 40
    assert [enabled for share, _, enabled in seen] == [share < 100 for share in shares]
    assert all(abs(value - 10 * share) <= 10 for share, value, _ in seen)
    assert ["no longer be stopped" in words for words in said] == [share == 100 for share in shares]
