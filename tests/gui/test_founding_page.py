"""The founding at the real window: what a kind brings with it, what is kept of a founding that was closed, and the way on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import open_desk
from secretdesk.gui import background, preferences
from secretdesk.gui.language import set_language
from secretdesk.gui.pages.founding.founding_page import FoundingPage
from secretdesk.gui.pages.setting_up.setup_page import SetupPage
from secretdesk.gui.unlock import UnlockPage
from secretdesk.vault import Vault
from tests.desk.conftest import POSTS, passphrase
from tests.gui.test_practising import House
from tests.gui.window import settle

ACCOUNTS = {"officer": "officer", "secrecy_leader": "leader", "sys_admin": "sysadmin", "sec_admin": "secadmin",
            "audit_admin": "audit"}  # fmt: skip


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    made = House(tmp_path)
    made.start()
    yield made
    qtbot.waitUntil(lambda: not background.busy(), timeout=20000)
    made.stop()


def typed(page: Any) -> None:
    """Fill in the five posts of the unit."""
    for k, row in enumerate(page.posts.rows):
        account = ACCOUNTS.get(row.post.role)
        if account is None:
            continue
        name, department = next((post[2], post[3]) for post in POSTS if post[0] == account)
        row.name.setText(name)
        row.staff_no.setText(f"{k + 1:04d}")
        row.department.setText(department)
        row.account.setText(account)
        for field in (row.first, row.again):
            QTest.keyClicks(field, passphrase(account).decode())


def again(house: House, qtbot: QtBot) -> None:
    """Close the window without a word and start the program once more."""
    qtbot.waitUntil(lambda: not background.busy(), timeout=20000)
    preferences.write(house.window.preferences, house.settings)
    house.stop()
    house.start()


def test_what_a_kind_brings_with_it_is_said_for_the_one_chosen(house: House) -> None:
    page = house.cover(FoundingPage)
    told = {}
    for kind in ("real", "training", "demonstration"):
        page.kind.choose(kind)
        told[kind] = [part.text() for part in page._unit.means]
    assert "approved media" in told["real"][0]
    assert "green" in told["training"][1]
    assert "amber" in told["demonstration"][1]
    assert len({tuple(words) for words in told.values()}) == 3


def test_a_founding_that_is_closed_keeps_its_choices_and_no_word_that_was_typed(house: House, qtbot: QtBot) -> None:
    page = house.cover(FoundingPage)
    page.next()
    assert page.faults.isVisible()
    page.unit.setText("Office of secrets")
    assert not page.faults.isVisible()
    page.kind.choose("demonstration")
    page.paper.choose("zh_CN")
    page.next()
    page.posts.rows[0].name.setText("Somebody Known")
    again(house, qtbot)
    page = house.cover(FoundingPage)
    assert (page.kind.current(), page.paper.current()) == ("demonstration", "zh_CN")
    assert page.unit.text() == ""
    assert [row.account.text() for row in page.posts.rows] == [row.post.account for row in page.posts.rows]
    written = b"".join(one.read_bytes() for one in house.home.rglob("*") if one.is_file())
    assert b"Office of secrets" not in written
    assert b"Somebody Known" not in written
    assert not house.own.exists()


def test_a_founding_cut_off_in_the_middle_says_so_and_is_begun_again(house: House, qtbot: QtBot) -> None:
    (house.own / "founding.tmp").mkdir(parents=True)
    (house.own / "founding.tmp" / "vault.sdk").write_bytes(b"half")
    again(house, qtbot)
    page = house.cover(FoundingPage)
    assert "cut off" in page.said.text()
    assert house.cover(UnlockPage) is None


def test_once_founded_the_set_up_goes_on_and_is_found_again_after_a_kill(house: House, qtbot: QtBot) -> None:
    page = house.cover(FoundingPage)
    page.unit.setText("Office")
    page.kind.choose("demonstration")
    page.next()
    typed(page)
    page.next()
    assert page._at == 2, page.faults.accessibleName()
    page.next()
    qtbot.waitUntil(lambda: house.office.desk is not None, timeout=60000)
    qtbot.waitUntil(lambda: not background.busy(), timeout=20000)
    assert page._at == 3
    assert house.window.status.account.text() == "Vault founded"
    assert house.office.desk is not None
    house.office.desk.vault.lock()  # the power goes before the sheet is printed
    house.office.desk = None
    again(house, qtbot)
    assert house.cover(FoundingPage) is None
    assert house.cover(UnlockPage) is not None
    desk = open_desk(Vault.open(house.own), "officer", passphrase("officer"))
    house.office.sit_down(desk)
    house.window.go("setup")
    setup = house.window.page("setup")
    assert isinstance(setup, SetupPage)
    settle(qtbot, setup)
    assert setup.bar.second.text() == "0 of 7 steps"
    assert setup.step == "sheet"


@pytest.mark.parametrize("chosen", ["zh_CN", "en"])
@pytest.mark.parametrize("width", [900, 1100, 1366, 1440])
def test_the_posts_are_never_wider_than_their_page(tmp_path: Path, qtbot: QtBot, width: int, chosen: str) -> None:
    set_language(chosen)
    page = FoundingPage(tmp_path / "vault")
    qtbot.addWidget(page)
    page.resize(width, 720)
    page.show()
    page.show_step(1)
    QTest.keyClicks(page.posts.rows[0].first, "abcdefghijk")
    settle(qtbot)
    frame = page._pages.currentWidget()
    assert isinstance(frame, QScrollArea)
    assert page.posts.width() <= frame.viewport().width()
    row = page.posts.rows[0]
    heads = [head.isVisible() for head in page.posts._heads]
    said = [part.placeholderText() for part in row.edits.values() if isinstance(part, QLineEdit)] + [row.seal.text()]
    assert all(heads) != all(said), "every field is named, above all of them or in itself"
    assert any(heads) != any(said)
