"""Accounts, media, settings, passphrases at the window: who may what, what two must sign, and nothing typed that stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from secretdesk.desk.desk import Desk, open_desk
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.ledgers import Account, Medium, Person
from secretdesk.domain.ledgers import Vault as VaultRecord
from secretdesk.errors import Obstacle
from secretdesk.exchange.media import MARKER
from secretdesk.gui.components.group_table import said_row
from secretdesk.gui.components.sheet_table import KEY
from secretdesk.gui.from_ledger.signatures import SignatureRow
from secretdesk.gui.pages.office.medium_dialog import MediumDialog
from secretdesk.gui.pages.office.office_page import OfficePage
from secretdesk.gui.passphrase import PassphraseField
from secretdesk.gui.place_picker import Place
from secretdesk.vault import Vault
from tests.gui.unit import LONG, busy, passphrase
from tests.gui.window import settle, standing

NEW = "a quiet lane in May"


@dataclass
class Sat:
    """The vault, and whoever sits at it."""

    folder: Path
    desk: Desk

    def change_to(self, account: str, typed: str = "") -> Desk:
        if not self.desk.vault.locked:
            self.desk.lock("test")
        phrase = bytearray(typed.encode()) if typed else passphrase(account)
        self.desk = open_desk(Vault.open(self.folder), account, phrase)
        return self.desk


@pytest.fixture
def sat(tmp_path: Path) -> Iterator[Sat]:
    desk, _ = busy(tmp_path / "vault")
    made = Sat(tmp_path / "vault", desk)
    yield made
    if not made.desk.vault.locked:
        made.desk.lock("test")


@contextmanager
def on(qtbot: QtBot, desk: Desk) -> Iterator[OfficePage]:
    with standing(qtbot, desk, lambda window: OfficePage(desk, window)) as (_, page):
        assert isinstance(page, OfficePage)
        yield page
        settle(qtbot, page)


def put(field: PassphraseField, text: str) -> None:
    for character in text:
        field._type(character)


def sign(row: SignatureRow, account: str) -> None:
    row.who.choose(account)
    put(row.passphrase, passphrase(account).decode())


def choose(page: OfficePage, table: Any, key: int) -> None:
    model = table.model()
    row = next(n for n in range(model.rowCount()) if model.index(n, 0).data(KEY) == key)
    table.setCurrentIndex(model.index(row, 0))
    page._allow()


def confirmed(qtbot: QtBot, page: OfficePage) -> None:
    """Press the dialog's button; it closes once the act is recorded."""
    dialog: Any = page.dialog
    with qtbot.waitSignal(dialog.done_, timeout=10000):
        dialog.button.click()
    settle(qtbot, page)
    page.refresh()


def account(desk: Desk, name: str) -> tuple[int, Account] | None:
    found = desk.read(lambda reading: reading.facts.find(Account, name=name))
    return (found[0].id, found[0].record) if found else None


def test_an_account_is_made_granted_admitted_and_opens_the_vault(sat: Sat, qtbot: QtBot) -> None:
    person = sat.desk.perform(
        RegisterPerson(staff_no="0500", name="丁䶮", department="机要室", tier="core", letter_until=LONG)
    ).first
    with on(qtbot, sat.change_to("wen")) as page:
        assert set(page.buttons) <= {"close_account"}
        page.new.name.setText("deputy1")
        page.new.role.choose("deputy")
        put(page.new.first, NEW)
        put(page.new.again, NEW + "x")
        page.new.go.click()
        assert "differ" in page.said.text()
        assert account(sat.desk, "deputy1") is None
        page.new.again.forget()
        put(page.new.again, NEW)
        page.new.go.click()
        qtbot.waitUntil(page.new.go.isEnabled, timeout=20000)
        settle(qtbot, page)
        assert page.said.text().startswith("Created.")
        assert (page.new.first.length(), page.new.again.length()) == (0, 0)
    made = account(sat.desk, "deputy1")
    assert made is not None
    with on(qtbot, sat.change_to("tan")) as page:
        choose(page, page.table, made[0])
        page.buttons["grant"].click()
        confirmed(qtbot, page)
        assert not page.buttons["grant"].isEnabled(), "it is granted already"
    with on(qtbot, sat.change_to("shen")) as page:
        choose(page, page.table, made[0])
        page.buttons["admit"].click()
        dialog: Any = page.dialog
        dialog.form.editors["person"].show_value(person, "丁䶮")
        confirmed(qtbot, page)
    desk = sat.change_to("deputy1", NEW)
    assert desk.vault.has_book
    assert desk.read(lambda reading: reading.facts.get(Person, person)).account == made[0]  # type: ignore[union-attr]


def test_a_role_is_offered_only_what_it_may_do(sat: Sat, qtbot: QtBot) -> None:
    offered = {}
    for name in ("shen", "wen", "tan", "ru"):
        with on(qtbot, sat.change_to(name)) as page:
            offered[name] = (set(page.buttons), page.new.isVisible())
            page.change_setting(0)
            assert hasattr(page, "dialog") == (name == "tan")
            if name == "tan":
                page.dialog.reject()
    assert offered["wen"][1]
    assert [offered[name][1] for name in ("shen", "tan", "ru")] == [False] * 3
    assert "admit" in offered["shen"][0]
    assert "grant" in offered["tan"][0]
    assert offered["ru"][0] == set()


def test_a_setting_is_changed_with_the_leaders_signature(sat: Sat, qtbot: QtBot) -> None:
    with on(qtbot, sat.change_to("tan")) as page:
        page.change_setting(0)
        dialog: Any = page.dialog
        dialog.form.editors["value"].restore("8")
        dialog.button.click()
        settle(qtbot, page)
        assert dialog.isVisible(), "alone nobody changes it"
        sign(dialog.signatures.rows[0], "jian")
        confirmed(qtbot, page)
        record = sat.desk.read(lambda reading: reading.facts.get(VaultRecord, 0))
        assert record is not None
        assert dict(record.settings)["idle.lock_minutes"] == "8"
        assert "8" in said_row(page.settings_model, 0)


def test_a_passphrase_is_changed_by_who_knows_the_old_one(sat: Sat, qtbot: QtBot) -> None:
    with on(qtbot, sat.desk) as page:
        page.begin("change_passphrase")
        for old, said in (("not the old one", ""), (passphrase("shen").decode(), "Passphrase changed.")):
            put(page.passphrase.old, old)
            put(page.passphrase.new, NEW)
            put(page.passphrase.again, NEW)
            page.passphrase.go.click()
            qtbot.waitUntil(page.passphrase.go.isEnabled, timeout=20000)
            assert (page.said.text() == "Passphrase changed.") == bool(said), page.said.text()
            assert page.passphrase.old.length() == page.passphrase.new.length() == 0
    with pytest.raises(Obstacle, match="wrong-passphrase"):
        sat.change_to("shen")
    assert sat.change_to("shen", NEW).session.name == "shen"


def test_a_medium_is_marked_and_approved_by_two_and_its_approval_ends(sat: Sat, qtbot: QtBot, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with on(qtbot, sat.desk) as page:
        page.begin("media")
        dialog: Any = page.dialog
        assert isinstance(dialog, MediumDialog)
        dialog.picker.offer([])
        dialog.go()
        assert "plugged in" in dialog.said.text()
        dialog.picker.offer([Place(path=stick, name="stick")])
        dialog.picker.table.selectRow(0)
        dialog.go()
        settle(qtbot, page)
        qtbot.waitUntil(dialog.button.isEnabled, timeout=10000)
        assert not (stick / MARKER).exists(), "nobody signed"
        for row, name in zip(dialog.signatures.rows, ("jian", "tan"), strict=True):
            sign(row, name)
        confirmed(qtbot, page)
        assert (stick / MARKER).exists()
        (found,) = sat.desk.read(lambda reading: reading.facts.find(Medium))
        assert found.record.state == "approved"
    with on(qtbot, sat.change_to("tan")) as page:
        choose(page, page.media, found.id)
        page.buttons["void_medium"].click()
        ending: Any = page.dialog
        ending.form.editors["reason"].restore("换密级")
        confirmed(qtbot, page)
        (found,) = sat.desk.read(lambda reading: reading.facts.find(Medium))
        assert found.record.state != "approved"


def test_a_lock_leaves_nothing_that_was_typed(sat: Sat, qtbot: QtBot) -> None:
    with on(qtbot, sat.desk) as page:
        for field in (page.passphrase.old, page.passphrase.new, page.new.first):
            put(field, "half typed")
        page.put_away()
        assert {field.length() for field in (page.passphrase.old, page.passphrase.new, page.new.first)} == {0}
