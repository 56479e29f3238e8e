"""A unit of the real kind through the real window: founded, set up, a document registered, locked, unlocked, verified.

Keys are derived as in earnest, at a second for each of five accounts and each unlocking.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretdesk.domain.ledgers import Copy, Document, Person, Place, Sheet
from secretdesk.gui import background, preferences
from secretdesk.gui.application import Application
from secretdesk.gui.lock_cover import LockCover
from secretdesk.gui.office import Office
from secretdesk.gui.pages.founding.founding_page import FoundingPage
from secretdesk.gui.pages.founding.sheet_step import SheetStep
from secretdesk.gui.preferences import Preferences
from secretdesk.vault import head, slots
from secretdesk.vault.keys import CHEAP
from tests.desk.conftest import POSTS
from tests.gui.window import settle
from tests.paper.reading import page_texts

LONG = 180_000  # ms: keys of a real vault on a busy machine
ACCOUNTS = {"officer": "officer", "secrecy_leader": "leader", "sys_admin": "sysadmin", "sec_admin": "secadmin",
            "audit_admin": "audit"}  # fmt: skip
TITLE = "\u67d0\u4e13\u9879\u5de5\u4f5c\u7684\u901a\u77e5"


def passphrase(account: str) -> str:
    return f"{account} keeps 7 quiet lanterns by the river"


class House:
    """A program on a machine of its own: its settings, a home for its vault, a place for its second head, its printer."""

    def __init__(self, home: Path) -> None:
        settings = home / "window.json"
        preferences.write(Preferences(language="en", scheme="light"), settings)
        self.folder, self.sent = home / "SecretDesk", []
        self.office = Office(self.folder, send=lambda pdf, _job: self.sent.append(pdf))
        self.window: Any = Application(self.office.furnish, settings).open()

    sent: list[bytes]

    def stop(self) -> None:
        self.office.leave()
        self.window.hide()
        self.window.retire()
        self.window.deleteLater()

    def cover(self, cls: type[Any]) -> Any:
        return next(one for one in self.window.covers.findChildren(cls) if one.isVisible())

    @property
    def desk(self) -> Any:
        return self.office.desk

    def go(self, qtbot: QtBot, page: str) -> Any:
        self.window.go(page)
        found = self.window.page(page)
        settle(qtbot, found)
        return found

    def known(self, record: type[Any]) -> list[Any]:
        return [one.record for one in self.desk.read(lambda reading: reading.facts.find(record))]


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = House(tmp_path)
    yield made
    qtbot.waitUntil(lambda: not background.busy(), timeout=LONG)
    made.stop()


def found(house: House, qtbot: QtBot) -> None:
    page = house.cover(FoundingPage)
    page.unit.setText("Bureau of Rivers")
    page.kind.choose("real")
    page.next()
    for k, row in enumerate(page.posts.rows):
        account = ACCOUNTS.get(row.post.role)
        if account is None:
            continue
        row.name.setText(next(post[2] for post in POSTS if post[0] == account))
        row.staff_no.setText(f"{k + 1:04d}")
        row.department.setText("Registry")
        row.account.setText(account)
        for field in (row.first, row.again):
            QTest.keyClicks(field, passphrase(account))
    page.next()
    assert page._at == 2, [words.text() for words in page.faults.findChildren(type(page.title))]
    page.next()
    qtbot.waitUntil(lambda: house.desk is not None, timeout=LONG)
    qtbot.waitUntil(lambda: not background.busy(), timeout=LONG)
    sheet = page.findChild(SheetStep)
    sheet.print_it()
    qtbot.waitUntil(lambda: bool(house.sent) and not background.busy(), timeout=LONG)
    sheet.go.click()


def set_up(house: House, qtbot: QtBot) -> None:
    page = house.window.page("setup")
    settle(qtbot, page)
    assert house.window.current() == "setup"
    assert page.step == "people", "the sheet is printed"
    people = page.panels["people"]
    people.text.setPlainText("0301, Wang Min, Planning, Clerk, important, 2099-12-31")
    settle(qtbot, page)
    people.enter()
    settle(qtbot, page)
    page.show_step("places")
    places = page.panels["places"]
    places.room.setText("Registry")
    places.write()
    settle(qtbot, page)
    places.enter()
    settle(qtbot, page)
    assert page.bar.second.text() == "3 of 7 steps"


def register(house: House, qtbot: QtBot) -> None:
    shelf = house.desk.read(lambda reading: reading.facts.find(Place))[-1]
    page = house.go(qtbot, "register")
    typed = {
        "issuer": "\u7701\u67d0\u5385", "title": TITLE, "level": "jimi", "period": "years:10", "copy_nos": "1-3",
        "pages": "24", "issue_date": f"{house.desk.context(0).today}",
    }  # fmt: skip
    for name, text in typed.items():
        page.form.editors[name].restore(text)
    page.form.editors["place"].show_value(shelf.id, shelf.record.name)
    settle(qtbot, page)
    house.window.actions_["confirm"].trigger()
    settle(qtbot, page)
    assert [one.title for one in house.known(Document)] == [TITLE], page.done.text()
    assert len(house.known(Copy)) == 3


def lock_and_unlock(house: House, qtbot: QtBot) -> None:
    house.window.actions_["lock"].trigger()
    assert house.desk is None or house.desk.vault.locked
    cover = house.cover(LockCover)
    for typed in ("not this one", passphrase("officer")):
        QTest.keyClicks(cover.form.passphrase, typed)
        cover.form.button.click()
        qtbot.waitUntil(lambda: not background.busy(), timeout=LONG)
        if typed != passphrase("officer"):
            assert cover.form.fault.isVisible(), "a wrong passphrase opens nothing and says so"
    qtbot.waitUntil(lambda: house.desk is not None and not house.desk.vault.locked, timeout=LONG)
    settle(qtbot, house.window.page(house.window.current()))


def verify(house: House, qtbot: QtBot) -> str:
    page = house.go(qtbot, "verify")
    page.deep("deep")
    page.does["confirm"]()
    qtbot.waitUntil(page.go.isEnabled, timeout=LONG)
    settle(qtbot, page)
    return str(page.said.text())


def test_a_real_unit_from_its_founding_to_a_verified_second_sitting(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    found(house, qtbot)
    assert house.desk.record.kind == "real"
    assert "BureauofRivers" in "".join(page_texts(house.sent[0])).replace(" ", "")
    assert all(one.kdf != CHEAP for one in slots.read(house.folder).slots), "keys are not made cheaply"
    set_up(house, qtbot)
    register(house, qtbot)
    lock_and_unlock(house, qtbot)
    assert [one.title for one in house.known(Document)] == [TITLE]
    assert [one.state for one in house.known(Sheet)] == ["printed"]
    assert "Wang Min" in {one.name for one in house.known(Person)}
    assert verify(house, qtbot).startswith("No finding in ")
    (second,) = (tmp_path / "state").rglob(f"*.{head.FILE}")
    assert second.stem == house.desk.vault.id.hex()
    written = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    for words in (TITLE, "Wang Min", "Bureau of Rivers", passphrase("officer")):
        assert words.encode() not in written
