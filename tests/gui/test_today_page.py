"""Today over a real vault: what stands in its groups, and where each link leads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.desk import printing
from secretdesk.desk.jobs import reminders
from secretdesk.desk.today import back_today, today
from secretdesk.domain.custody.listing import ListForDestruction
from secretdesk.domain.custody.printing import ReservePrint
from secretdesk.domain.ledgers import Sheet, Slip
from secretdesk.errors import Refusal
from secretdesk.gui.components.group_table import said_row
from secretdesk.gui.desk_shell import DeskShell
from secretdesk.gui.language import set_language
from secretdesk.gui.page import Room
from secretdesk.gui.page_shelf import PageShelf
from secretdesk.gui.pages.bench import under_way
from secretdesk.gui.pages.today.aside import balance_rows, state_counts
from secretdesk.gui.pages.today.rows import LOOKS, groups
from secretdesk.gui.pages.today.today_page import TodayPage, day_words
from secretdesk.gui.pages.ways import Ways
from secretdesk.gui.theme import px
from tests.gui.day import TODAY, Day, give_reason, lived
from tests.gui.unit import founded
from tests.gui.window import settle, standing
from tests.paper.reading import page_texts


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = lived(tmp_path / "vault")
    made.desk.perform(ListForDestruction(items=(made.at["内部一"], made.at["内部一2"])))
    yield made
    if not made.desk.vault.locked:
        made.desk.lock("test")


class Went:
    """What the page set off elsewhere."""

    def __init__(self) -> None:
        self.taken_back: list[int] = []
        self.pages: list[tuple[str, str]] = []


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def page(qtbot: QtBot, day: Day, went: Went) -> Iterator[TodayPage]:
    ways = Ways(take_back=went.taken_back.append)
    with standing(qtbot, day.desk, lambda window: TodayPage(day.desk, window, ways, send=day.send)) as (window, made):
        assert isinstance(made, TodayPage)
        window.go = lambda id_, verb="": went.pages.append((id_, verb))  # type: ignore[method-assign]
        yield made
        qtbot.waitUntil(lambda: not under_way(), timeout=10000)
        settle(qtbot, made)


def rows_of(page: TodayPage) -> list[str]:
    model = page.table.model()
    return [said_row(model, row) for row in range(model.rowCount())]  # type: ignore[arg-type]


def test_every_group_holds_what_it_names(page: TodayPage, day: Day) -> None:
    said = "\n".join(rows_of(page))
    for name in ("丢失", "机密一2", "秘密一2", "将满"):
        assert day.number(name) in said
    for words in ("5 days", "due today", "in 10 days", "for 7 days", "2 items", "XH-2026-01", "JY-2026-0001"):
        assert words in said
    assert day.number("秘密二2") not in said  # lent, and not due yet
    assert "柳闻溪 业务二科" in said
    assert set(page.chips) == {"list", "missing", "overdue", "due_today", "expiring", "destruction", "unsigned"}


def test_every_group_has_its_look_and_only_lawful_links(day: Day) -> None:
    found = today(day.desk)
    assert set(LOOKS) == set(found.groups)
    for group in groups(found, day.desk.profile):
        assert LOOKS[group.id].icon == group.icon
        assert all(row[-1].link == LOOKS[group.id].link for _, row in group.rows)


def test_titles_never_stand_on_today(page: TodayPage) -> None:
    from tests.gui.day import TITLES

    said = "\n".join(rows_of(page))
    assert not any(title in said for title in TITLES)


def test_the_balance_compares_the_account_with_the_shelves(day: Day) -> None:
    found = today(day.desk)
    rows = balance_rows(found, day.desk.profile)
    assert all(row.agrees() for row in rows)
    assert rows[-1].closing == 18
    assert [row.closing for row in rows[:-1]] == [1, 4, 9, 0, 4]
    counts = {state.words.source: state.number for state in state_counts(found)}  # type: ignore[union-attr]
    assert counts["In store"] == 12
    assert counts["Missing"] == 1
    assert sum(counts.values()) == 18


def test_a_difference_is_not_hidden(day: Day) -> None:
    found = today(day.desk)
    found.held_by_level["jimi"] -= 1  # type: ignore[index]
    wrong = [row for row in balance_rows(found, day.desk.profile) if not row.agrees()]
    assert [row.level.id if row.level else "" for row in wrong] == ["jimi", ""]


def test_seal_and_backup_are_said_as_they_stand(page: TodayPage, day: Day, qtbot: QtBot) -> None:
    def said() -> list[tuple[str, str]]:
        page.refresh()
        settle(qtbot, page)
        pane = page.aside.seal
        return [(words.text(), words.tone()) for _, _, words in pane._lines.values()] + [
            (pane.aside.text(), pane.aside.tone())
        ]

    journal, paper, backup, verified, whole = said()
    assert journal[0].endswith("seal agrees")
    assert paper[0] == "nothing printed yet"
    assert backup == ("none yet", "amber")
    assert verified == ("not yet", "amber")
    assert whole == ("see below", "amber")
    day.desk.note("backed_up", "backup-20261123")
    day.desk.note("verified", "deep 90 0")
    *_, backup, verified, whole = said()
    assert backup[0] == "11-23, reopened and verified"
    assert verified[0] == "11-23, Deep: no finding"
    assert whole == ("all well", "green")
    day.desk.note("verified", "deep 91 2")
    for depth in ("chain", "tail"):
        day.desk.note("verified", f"{depth} 92 0")
        *_, verified, whole = said()
        assert verified == ("11-23, Deep: 2 findings", "red"), "a shallower look has not seen it"
        assert whole == ("see below", "red")
        assert (DeskShell(day.desk).signs().seal_tone, DeskShell(day.desk).signs().backup_tone) == ("red", "text2")
    day.desk.note("verified", "deep 93 0")
    assert DeskShell(day.desk).signs().seal_tone == "text2"
    assert said()[-1] == ("all well", "green")


def test_enter_and_click_do_what_the_link_says(page: TodayPage, day: Day, went: Went) -> None:
    model = page.table.model()
    for row in range(model.rowCount()):
        said = said_row(model, row)  # type: ignore[arg-type]
        if day.number("机密一2") in said:
            index = model.index(row, model.columnCount() - 1)
            at = page.table.visualRect(index).center()
            QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
        if day.number("丢失") in said:
            page.table.setCurrentIndex(model.index(row, 1))
            QTest.keyClick(page.table, Qt.Key.Key_Return)
        if "XH-2026-01" in said:
            page.table.setCurrentIndex(model.index(row, 1))
            QTest.keyClick(page.table, Qt.Key.Key_Return)
        if day.number("将满") in said:
            page.table.setCurrentIndex(model.index(row, 1))
            QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert went.taken_back == [day.at["机密一2"]]
    assert went.pages[0] == ("desk", f"missing:{day.at['丢失']}")
    assert ("copies", f"item:{day.at['将满']}") in went.pages
    assert any(id_ == "destruction" and verb.startswith("batch:") for id_, verb in went.pages)


def test_a_chip_shows_its_group_whole_and_escape_shows_all(page: TodayPage, day: Day) -> None:
    page.chips["overdue"].click()
    assert day.number("机密一2") in "\n".join(rows_of(page))
    assert day.number("丢失") not in "\n".join(rows_of(page))
    page.escape()
    assert day.number("丢失") in "\n".join(rows_of(page))


def test_the_list_of_the_afternoon_begins_with_whoever_owes_longest(page: TodayPage, day: Day) -> None:
    owing = back_today(today(day.desk))
    assert [one.name for one in owing] == ["柳闻溪", "贺知远"]
    page.chips["list"].click()
    assert page.list.isVisible()
    model = page.list.model()
    said = [said_row(model, row) for row in range(model.rowCount())]  # type: ignore[arg-type]
    assert day.number("机密一2") in said[1]
    assert day.number("秘密一2") in said[3]
    page.escape()
    assert page.table.isVisible()


def test_the_chip_of_the_list_turns_amber_at_half_past_four(qtbot: QtBot, page: TodayPage, day: Day) -> None:
    assert page.chips["list"]._tone == "plain"
    day.go_to(TODAY, 16, 30)
    page.refresh()
    settle(qtbot, page)
    assert page.chips["list"]._tone == "amber"


def test_all_reminders_leave_in_one_click(qtbot: QtBot, page: TodayPage, day: Day) -> None:
    page.table.group_asked.emit("reminders", "overdue")
    qtbot.waitUntil(lambda: bool(day.sent), timeout=10000)
    said = "".join(page_texts(day.sent[0]))
    assert "柳闻溪" in said
    assert day.number("机密一2") in said
    assert "贺知远" not in said
    settle(qtbot, page)
    printed = day.desk.read(lambda reading: reading.facts.find(Sheet, form="REM"))
    assert [one.record.state for one in printed] == ["printed"]


def test_reminders_name_everybody_who_owes_and_no_title(day: Day) -> None:
    from tests.gui.day import TITLES

    pdf = printing.preview(day.desk, reminders.reminders(day.desk, today(day.desk))).pdf
    said = "".join(page_texts(pdf))
    assert "柳闻溪" in said
    assert "贺知远" in said
    assert not any(title in said for title in TITLES)


def test_reminders_for_nobody_are_refused(day: Day) -> None:
    from secretdesk.domain.custody.returning import Return

    for name in ("机密一2", "秘密一2"):
        day.desk.perform(Return(item=day.at[name], pages=day.record(name).pages))
    with pytest.raises(Refusal, match="nothing-owed"):
        reminders.reminders(day.desk, today(day.desk))


def test_a_signed_slip_is_filed_from_today(qtbot: QtBot, page: TodayPage, day: Day) -> None:
    code = day.code("slip", "slip of 秘密二2")
    assert page.scan(code).tone == "amber"
    assert page.slips.open()
    page.does["confirm"]()
    qtbot.waitUntil(lambda: not under_way(), timeout=10000)
    assert day.get(Slip, "slip of 秘密二2").signature == "on_paper"


def test_a_scan_says_how_a_thing_stands_and_does_nothing(page: TodayPage, day: Day) -> None:
    before = day.desk.read(lambda reading: reading.next_id)
    answer = page.scan(day.number("机密一2"))
    assert day.number("机密一2") in str(answer.words)
    assert "柳闻溪" in str(answer.words)
    assert "overdue 5 days" in str(answer.words)
    assert "3号柜 二层" in str(page.scan(day.number("秘密一")).words)
    assert page.scan("9" * 20).tone in {"amber", "red"}
    assert day.desk.read(lambda reading: reading.next_id) == before


def test_a_badge_leads_to_the_desk(page: TodayPage, day: Day, went: Went) -> None:
    page.scan("0417")
    assert went.pages == [("desk", f"lend:{day.at['贺知远']}")]


def test_a_print_begun_and_never_recorded_is_explained(qtbot: QtBot, page: TodayPage, day: Day) -> None:
    sheet = day.desk.perform(ReservePrint(form="F01")).made("sheet")[0]
    page.refresh()
    settle(qtbot, page)
    assert "unexplained" in page.chips
    give_reason("卡纸，已销毁")
    page.table.asked.emit("spoil", sheet)
    qtbot.waitUntil(lambda: not under_way(), timeout=10000)
    qtbot.waitUntil(lambda: "unexplained" not in page.chips, timeout=5000)
    spoiled = day.desk.read(lambda reading: reading.facts.get(Sheet, sheet))
    assert spoiled is not None
    assert (spoiled.state, spoiled.reason) == ("spoiled", "卡纸，已销毁")


def test_a_quiet_day_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    desk = founded(tmp_path / "quiet")
    asked: list[bool] = []
    ways = Ways(register=lambda: asked.append(True))
    with standing(qtbot, desk, lambda window: TodayPage(desk, window, ways)) as (_, page):
        assert isinstance(page, TodayPage)
        assert page.empty.isVisible()
        assert page.chips == {}
        page.empty.asked.emit()
    assert asked == [True]
    desk.lock("test")


@pytest.mark.parametrize("room", list(Room))
def test_holdings_are_one_chip_away_where_room_is_short(page: TodayPage, room: Room) -> None:
    page.fit(room)
    QApplication.processEvents()
    assert page.aside.isVisible() == (room is Room.WIDE)
    if room is not Room.WIDE:
        page.chips["holdings"].click()
        QApplication.processEvents()
        assert page.aside.isVisible()
        assert not page.table.isVisible()


def test_chips_that_find_no_room_keep_their_figures_and_say_their_words_when_pointed_at(page: TodayPage) -> None:
    page.fit(Room.NARROW)
    words = page.bar.title.sizeHint().width() + page.bar.second.sizeHint().width()
    enough = words + sum(chip.whole_width() + px(12) for chip in page.chips.values()) + 2 * px(12)
    for width, short in ((enough, False), (enough - px(60), True)):
        page.bar.setFixedWidth(width)
        QApplication.processEvents()
        cut = [id_ for id_, chip in page.chips.items() if chip.width() < chip.sizeHint().width()]
        assert cut == []
        assert page.bar.second.width() >= page.bar.second.sizeHint().width()
        assert any(chip.toolTip() for chip in page.chips.values()) == short
        assert all(chip.accessibleName() for chip in page.chips.values())


def test_the_day_in_both_languages() -> None:
    assert day_words(TODAY) == "Monday 23 November 2026"
    set_language("zh_CN")
    assert day_words(TODAY) == "2026年11月23日 星期一"


def test_what_is_held_is_read_whole_in_a_low_window_and_the_latest_acts_give_way(qtbot: QtBot, page: TodayPage) -> None:
    aside, frame = page.aside, QWidget()
    qtbot.addWidget(frame)
    frame.resize(390, 900)
    aside.setParent(frame)
    frame.show()
    aside.show()
    for height in (480, 526, 620, 800, 500):
        aside.resize(390, height)
        QApplication.processEvents()
        for pane in (aside.holdings, aside.seal):
            assert pane.height() >= pane.minimumSizeHint().height()
        assert aside.recent.isVisible() == (height >= 620)
        assert not aside.recent.isVisible() or aside.recent.table.height() >= 54


def test_what_is_read_for_it_is_given_up_when_it_is_left(page: TodayPage, day: Day, qtbot: QtBot) -> None:
    settle(qtbot, page)
    page.day = None
    with day.desk.vault._now().turns.taken():  # so that the question cannot be answered yet
        page.refresh()
        page.recede()
    settle(qtbot, page)
    assert page.day is None
    page.refresh()
    settle(qtbot, page)
    assert page.day is not None


def test_a_page_recedes_when_another_one_comes_to_the_front(page: TodayPage) -> None:
    receded: list[bool] = []
    page.recede = lambda: receded.append(True)  # type: ignore[method-assign]
    shelf = PageShelf()
    shelf._made["today"] = page
    shelf.bring("today")
    shelf.bring("other")
    assert receded == [True]
