"""The window with real pages, keys and locks: navigation, verbs, room, detail, banner, masking, idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from secretdesk.gui import theme
from secretdesk.gui.components.banner import Note
from secretdesk.gui.components.words import Words
from secretdesk.gui.page import Room
from secretdesk.gui.shell import Entry
from secretdesk.text import Message, say
from tests.gui.scanner import burst
from tests.gui.window_of_records import ALT, CODE, CONTROL, NONE, ROW, FakeClockDesk, Opened, Records

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Opened]:
    made = Opened(qtbot)
    yield made
    made.window.watch.remove()
    made.window.idle.stop()


def test_the_first_page_is_in_front_with_counts_signs_and_the_scan_box(opened: Opened) -> None:
    window = opened.window
    assert window.current() == window.work.navigation.current() == "today"
    assert window.work.navigation.count("today") == 21
    assert window.status.account.text().startswith("\u6c88\u82e5\u5ddd")
    assert window.status.seal.text() == "seal 10,432"
    assert window.status.clock.text() == "2026-11-23 09:42"
    assert window.box.line.hasFocus()
    assert window.windowTitle() == "SecretDesk"


def test_a_scan_goes_to_the_page_in_front_and_is_answered(opened: Opened) -> None:
    opened.window.go("desk")
    burst(opened.window.box.line, CODE)
    assert f"scan {CODE}" in opened.pages["desk"].told
    assert opened.window.box.last() == "D26-0093-02-H"


def test_a_line_typed_by_hand_is_asked_as_typed(opened: Opened) -> None:
    opened.window.box.line.setText("hzy")
    opened.key(Qt.Key.Key_Return)
    assert "type hzy" in opened.pages["today"].told
    assert opened.window.box.last() == "two found"


def test_a_verb_key_opens_its_page_and_frames_the_verb(opened: Opened) -> None:
    opened.key(Qt.Key.Key_F2)
    assert opened.window.current() == "desk"
    assert "begin lend" in opened.pages["desk"].told
    assert opened.window.work.tool_bar.verbs["lend"].is_own()
    opened.key(Qt.Key.Key_F3)
    assert "begin return" in opened.pages["desk"].told


def test_verbs_nobody_performs_are_not_shown(opened: Opened) -> None:
    shown = {id_ for id_, button in opened.window.work.tool_bar.verbs.items() if button.isVisible()}
    assert shown == {"lend", "return", "find"}
    titles = [action.text() for action in opened.window.menuBar().actions()]
    assert "&Ledgers" in titles
    assert "Verif&y" not in titles


def test_a_page_performs_its_own_actions(opened: Opened) -> None:
    opened.key(Qt.Key.Key_Return, CONTROL)
    assert "confirm" in opened.pages["today"].told


def test_a_key_the_page_claims_comes_before_a_menu(opened: Opened) -> None:
    opened.pages["today"].field.setFocus()
    opened.key(Qt.Key.Key_V, ALT)
    assert "Alt+V" in opened.pages["today"].told


def test_a_click_in_the_navigation_and_a_saved_filter(opened: Opened) -> None:
    navigation = opened.window.work.navigation
    model = navigation.model()
    row = next(
        n for n in range(model.rowCount()) if repr(model.index(n, 0).data(ROW)).startswith("NavItem(id='documents'")
    )
    QTest.mouseClick(
        navigation.viewport(), Qt.MouseButton.LeftButton, pos=navigation.visualRect(model.index(row, 0)).center()
    )
    assert opened.window.current() == "documents"
    opened.window.go("late")
    assert opened.window.current() == "documents"
    assert navigation.current() == "late"
    assert "begin late" in opened.pages["documents"].told


def test_a_page_that_would_lose_something_is_not_left(opened: Opened) -> None:
    opened.pages["today"].stays = True
    opened.window.go("desk")
    assert opened.window.current() == "today"
    opened.pages["today"].stays = False


def test_control_b_folds_the_navigation_and_d_the_detail(opened: Opened) -> None:
    window = opened.window
    opened.key(Qt.Key.Key_B, CONTROL)
    assert window.work.navigation.folded()
    assert window.preferences.navigation_folded
    opened.key(Qt.Key.Key_B, CONTROL)
    assert not window.work.navigation.folded()
    window.go("documents")
    assert window.work.detail.isVisible()
    opened.key(Qt.Key.Key_D, CONTROL)
    assert not window.work.detail.isVisible()


def test_what_is_begun_keeps_the_keyboard_where_it_goes_on(opened: Opened) -> None:
    window, desk = opened.window, opened.pages["desk"]
    window.go("desk")
    assert window.box.line.hasFocus()

    def begin(verb: str) -> None:
        assert verb == "lend"
        desk.field.setFocus()

    desk.begin = begin  # type: ignore[method-assign]
    window.go("desk", "lend")
    assert desk.field.hasFocus()


def test_control_k_and_f4_come_back_to_the_scan_box(opened: Opened) -> None:
    for key, modifier in ((Qt.Key.Key_K, CONTROL), (Qt.Key.Key_F4, NONE)):
        opened.pages["today"].field.setFocus()
        opened.key(key, modifier)
        assert opened.window.box.line.hasFocus()


def test_control_t_masks_all_titles(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.window.titles_toggled) as toggled:
        opened.key(Qt.Key.Key_T, CONTROL)
    assert toggled.args == [False]
    assert not opened.window.titles_shown()


def test_control_slash_shows_all_keys_and_escape_closes_them(opened: Opened) -> None:
    opened.key(Qt.Key.Key_Slash, CONTROL)
    assert opened.window.covers.help.isVisible()
    QTest.keyClick(opened.window.covers.help, Qt.Key.Key_Escape)
    assert opened.window.work.isVisible()


def test_room_below_1100_folds_and_below_860_the_detail_takes_the_page(opened: Opened, qtbot: QtBot) -> None:
    window = opened.window
    window.go("documents")
    window.resize(1000, 800)
    qtbot.waitUntil(lambda: opened.pages["documents"].room is Room.COMPACT, timeout=2000)
    assert window.work.navigation.folded()
    assert window.work.detail.isVisible()
    window.resize(800, 700)
    qtbot.waitUntil(lambda: opened.pages["documents"].room is Room.NARROW, timeout=2000)
    assert not window.work.detail.isVisible()
    window.show_detail(shown=True)
    assert window.work.detail.isVisible()
    assert not opened.pages["documents"].widget.isVisible()
    window.work.detail.closed.emit()
    assert opened.pages["documents"].widget.isVisible()
    window.preferences.detail_shown = True
    window.go("today")
    window.go("documents")
    assert opened.pages["documents"].widget.isVisible(), "a page opens as itself, not as its pane"
    assert not window.work.detail.isVisible()


def test_control_l_puts_pages_away_closes_the_desk_and_hides_everything(opened: Opened, qtbot: QtBot) -> None:
    window = opened.window
    window.go("broken")
    page = opened.pages["today"]
    menu = QMenu("open", window)
    menu.popup(window.pos())
    with qtbot.waitSignal(window.locked) as locked:
        window._asked("lock")
    assert isinstance(locked.args[0], Message)
    assert say(locked.args[0], "en") == "locked by hand"
    assert opened.desk.locks == 1
    assert "put away" in page.told
    assert not menu.isVisible()
    assert window.current() == ""
    cover = Words("locked")
    window.show_cover(cover, "14:02", [("unplug", "no network", "text2")])
    assert cover.isVisible()
    assert not window.menuBar().isVisible()
    assert not window.work.isVisible()
    assert not window.actions_["lend"].isEnabled()


def test_after_a_lock_the_next_account_sees_only_what_is_registered_for_it(opened: Opened) -> None:
    window = opened.window
    window.lock()
    window.register(
        Entry(id="accounts", words="accounts", icon="users", group="office", make=lambda: Records("accounts"))
    )
    window.open_desk(FakeClockDesk())
    assert window.work.navigation.ids() == ["accounts"]


def test_nobody_at_the_desk_locks_it_with_the_reason(qtbot: QtBot) -> None:
    desk = FakeClockDesk(idle=0.4)
    opened = Opened(qtbot, desk)
    with qtbot.waitSignal(opened.window.locked, timeout=5000):
        pass
    assert desk.locks == 1
    opened.window.watch.remove()


def test_the_lock_timer_counts_down_and_a_key_winds_it_up(opened: Opened) -> None:
    opened.window.idle._since -= 270
    opened.window.idle.look()
    assert opened.window.status.timer.text() == "Locks in 0:30"
    opened.key(Qt.Key.Key_A)
    opened.window.idle.look()
    assert opened.window.status.timer.text() == "Locks in 5:00"


@pytest.mark.parametrize("kind", ["training", "demonstration", "test"])
def test_a_vault_that_is_not_real_is_framed_and_named(qtbot: QtBot, kind: str) -> None:
    opened = Opened(qtbot, FakeClockDesk(kind))
    edge = opened.window.frame.grab().toImage().pixelColor(1, 200).name().upper()
    assert edge == theme.tokens()["green" if kind == "training" else "amber"]["light"]
    band = opened.window.frame.accessibleDescription()
    assert band == ("Practice: everything here is invented" if kind == "training" else "")
    assert opened.window.status.kind.isVisible()
    opened.window.watch.remove()
    opened.window.idle.stop()


def test_a_real_vault_is_not_framed(opened: Opened) -> None:
    assert not opened.window.status.kind.isVisible()
    assert opened.window.frame.inner.contentsMargins().left() == 0


def test_a_band_over_all_pages_asks_and_goes(opened: Opened) -> None:
    asked: list[int] = []
    opened.window.banner(Note(tone="red", fact="read-only", button="print"), lambda: asked.append(1))
    assert opened.window.work._band.isVisible()
    QTest.mouseClick(opened.window.work._band.button, Qt.MouseButton.LeftButton)
    assert asked == [1]
    opened.window.banner(None)
    assert not opened.window.work._band.isVisible()


def test_a_changed_scheme_is_told_and_icons_follow(opened: Opened, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.window.preferred) as told:
        opened.window._asked("scheme_dark")
    assert told.args == ["scheme"]
    assert opened.window.preferences.scheme == "dark"
    before = opened.window.actions_["lend"].icon().pixmap(16).toImage()
    theme.apply(choice="dark", percent=100)
    opened.window.event(QEvent(QEvent.Type.ApplicationPaletteChange))
    assert opened.window.actions_["lend"].icon().pixmap(16).toImage() != before


def test_settings_take_effect_at_once_and_escape_closes_them(opened: Opened, qtbot: QtBot) -> None:
    window = opened.window
    window._asked("settings")
    settings = window.covers.settings
    assert settings.isVisible()
    assert settings.ui.scheme.currentData() == "system"
    settings.ui.scheme.setFocus()
    with qtbot.waitSignal(window.preferred) as told:
        QTest.keyClick(settings.ui.scheme, Qt.Key.Key_Down)
    assert told.args == ["scheme"]
    assert window.preferences.scheme == "light"
    with qtbot.waitSignal(window.preferred):
        settings.ui.sounds.click()
    assert not window.preferences.sounds
    QTest.keyClick(settings, Qt.Key.Key_Escape)
    assert window.work.isVisible()
