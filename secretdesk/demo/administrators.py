"""At the window as the three administrators and the officer: create, grant, admit an account; a setting; a medium."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import shiboken6

from secretdesk.demo.sitting import stuck
from secretdesk.desk.cast import words
from secretdesk.domain.ledgers import Account, Person

if TYPE_CHECKING:
    from secretdesk.demo.main import Show
    from secretdesk.demo.sitting import Sitting
    from secretdesk.demo.years import Story
    from secretdesk.gui.pages.office.medium_dialog import MediumDialog
    from secretdesk.gui.pages.office.office_page import OfficePage

NAME, PASSPHRASE = "head2", "demo passphrase 11"
OWNER = 11  # the person in the unit's list who gets the new account


def work(show: Show, story: Story, sitting: Sitting) -> None:
    """Everything the administrators do, then the officer's share of it; ends with the officer at the desk."""
    sitting.shoot("unlock-first")
    sitting.unlock("sysadmin")
    _create(sitting)
    sitting.shoot("administrator")
    sitting.change_to("secadmin")
    _grant(sitting)
    _setting(sitting)
    sitting.change_to("audit")
    sitting.go("verify")
    sitting.keys("Ctrl+Return")
    sitting.change_to("officer")
    _admit(sitting, story)
    show.step(
        "accounts at the window: created, granted, admitted; a setting changed; the chain verified by the auditor"
    )
    _medium(show, sitting)
    show.step("a second medium approved at the window")


def office(sitting: Sitting) -> OfficePage:
    """Bring the office page to the front."""
    sitting.go("office")
    return cast("OfficePage", sitting.window.page("office"))


def _create(sitting: Sitting) -> None:
    page = office(sitting)
    sitting.fill(NAME, page.new.name)
    page.new.role.choose("dept_head")
    sitting.type(PASSPHRASE, page.new.first)
    sitting.type(PASSPHRASE, page.new.again)
    sitting.click(page.new.go)
    if not sitting.desk.read(lambda reading: reading.facts.find(Account, name=NAME)):
        raise stuck(page.said.text())


def choose(sitting: Sitting, table: Any, key: int) -> None:
    """Put the cursor of a table on a row."""
    from secretdesk.gui.components.sheet_table import KEY  # noqa: PLC0415 -- Qt's part of it

    model = table.model()
    for number in range(model.rowCount()):
        if model.index(number, 0).data(KEY) == key:
            table.setCurrentIndex(model.index(number, 0))
            sitting.calm()
            return
    raise stuck(str(key))


def _account(sitting: Sitting) -> int:
    (found,) = sitting.desk.read(lambda reading: reading.facts.find(Account, name=NAME))
    return int(found.id)


def _grant(sitting: Sitting) -> None:
    page = office(sitting)
    choose(sitting, page.table, _account(sitting))
    sitting.click(page.buttons["grant"])
    confirm(sitting, page.dialog)


def _setting(sitting: Sitting) -> None:
    page = office(sitting)
    page.change_setting(0)
    dialog = cast("Any", page.dialog)
    sitting.fill("8", dialog.form.editors["value"].focus)
    cosign(sitting, dialog, "leader")
    confirm(sitting, dialog)


def _admit(sitting: Sitting, story: Story) -> None:
    page = office(sitting)
    choose(sitting, page.table, _account(sitting))
    sitting.click(page.buttons["admit"])
    dialog = cast("Any", page.dialog)
    person = story.cast.people[OWNER]
    record = sitting.desk.read(lambda reading: reading.facts.get(Person, person))
    dialog.form.editors["person"].show_value(person, record.name if record else "")
    confirm(sitting, dialog)


def _medium(show: Show, sitting: Sitting) -> None:
    from secretdesk.gui.place_picker import Place  # noqa: PLC0415 -- Qt's part of it

    folder = show.out / "medium-2"
    folder.mkdir()
    page = office(sitting)
    page.approve_medium()
    dialog = cast("MediumDialog", page.dialog)
    # The folder stands for a stick that was just plugged in.
    dialog.picker.offer([Place(path=folder, name=folder.name)])
    for row, account in zip(dialog.signatures.rows, ("leader", "secadmin"), strict=True):
        sitting.sign(account, row.passphrase)
    sitting.shoot("approve-medium")
    confirm(sitting, dialog)


def cosign(sitting: Sitting, dialog: Any, account: str) -> None:
    """Let somebody sign in a dialog's first row."""
    row = dialog.signatures.rows[0]
    row.who.choose(account)
    sitting.sign(account, row.passphrase)


def confirm(sitting: Sitting, dialog: Any) -> None:
    """Press a dialog's button; it must close, or what it says is what went wrong."""
    sitting.click(dialog.button)
    if shiboken6.isValid(dialog) and dialog.isVisible():
        said = getattr(dialog, "refused", None) or dialog.said
        raise stuck(said.text() or str(words().get("unit")))
