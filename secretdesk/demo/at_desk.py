"""At the window as the officer: register, lend, return, renew, move, report missing, recover, correct, void."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QApplication

from secretdesk.demo.administrators import confirm, cosign
from secretdesk.demo.sitting import stuck
from secretdesk.desk import scanning
from secretdesk.desk.cast import words
from secretdesk.domain.ledgers import Carrier, Copy, Document, Label, Place, Slip
from secretdesk.gui.pages.act_dialog import ActDialog

if TYPE_CHECKING:
    from secretdesk.demo.main import Show
    from secretdesk.demo.sitting import Sitting
    from secretdesk.demo.years import Story
    from secretdesk.gui.pages.desk.desk_page import DeskPage
    from secretdesk.gui.pages.register.register_page import RegisterPage

LEVEL, SHELF = 2, "R1-2-1"


def work(show: Show, story: Story, sitting: Sitting) -> None:
    """One act of each kind that passes over the desk."""
    register(sitting)
    carriers(sitting)
    show.step("registered at the window: a document with seven copies, two carriers, one voided again")
    lend(story, sitting)
    on_paper(story, sitting)
    show.step("lent at the window: with an approval at the desk, by passphrase; on paper, the slip scanned back")
    take_back(sitting)
    renew(sitting)
    move(sitting)
    missing(sitting)
    correct(sitting)
    show.step("returned, renewed, moved, missed and found, corrected at the window")


# Finding things by what they are.


def code(sitting: Sitting, kind: str, id_: int) -> str:
    """Return the digits of an object's newest label, as a scanner reads them."""
    found = sitting.desk.read(lambda reading: reading.facts.find(Label, object_kind=kind, object_id=id_))
    if not found:
        raise stuck(f"label of {kind} {id_}")
    return scanning.code_of(sitting.desk, found[-1].record)


def in_store(sitting: Sitting, level: str, n: int) -> list[Any]:
    """Return copies of a level that lie in the store."""
    found = sitting.desk.read(lambda reading: reading.facts.find(Copy, level=level, state="in_store"))
    today = sitting.desk.context(0).today
    lasting = [one for one in found if one.record.expires_on is None or (one.record.expires_on - today).days > 60]
    return lasting[-n:]


def on_loan(sitting: Sitting) -> list[Any]:
    """Return copies on loan that are not overdue, the soonest due first."""
    today = sitting.desk.context(0).today
    found = sitting.desk.read(lambda reading: reading.facts.find(Copy, state="on_loan"))
    return sorted((one for one in found if one.record.due_on >= today), key=lambda one: one.record.due_on)


def dialog_of(sitting: Sitting) -> Any:
    """Return the dialog that stands open."""
    sitting.calm()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, ActDialog) and one.isVisible()]
    if not found:
        raise stuck("a dialog")
    return found[-1]


# The acts.


def register(sitting: Sitting) -> None:
    """Type what came in this morning; its covers go to the printer."""
    parts = words()
    sitting.keys("F8")
    page = cast("RegisterPage", sitting.window.page("register"))
    form = page.form.editors
    sitting.type(parts["issuers"][0][0], form["issuer"].focus)
    sitting.type("\u67d0\u5385\u5bc6\u30142026\u301586\u53f7", form["document_no"].focus)
    sitting.type(parts["genres"][0].format(s=parts["subjects"][6]), form["title"].focus)
    sitting.keys(f"Alt+{LEVEL}")
    sitting.type("10", form["period"].focus)
    sitting.type("2026-11-19", form["issue_date"].focus)
    sitting.type("000121-000126,000130", form["copy_nos"].focus)
    sitting.type("24", form["pages"].focus)
    sitting.scan(SHELF)
    sitting.keys("Ctrl+Return")
    if sitting.window.current() != "print":
        raise stuck(page.refused.text() or "the covers")
    sitting.until(lambda: cast("Any", sitting.window.page("print")).drawn is not None, "the covers drawn")
    before = len(sitting.sent)
    sitting.keys("Ctrl+P")
    sitting.until(lambda: len(sitting.sent) > before, "the covers printed")


def carriers(sitting: Sitting) -> None:
    """Register a stick; then another one by mistake, and void it."""
    sitting.go("carriers")
    for serial in ("WX12A345871", "WX12A345872"):
        sitting.keys("Alt+N")
        dialog = dialog_of(sitting)
        form = dialog.form.editors
        form["carrier_kind"].restore("usb_stick")
        sitting.type("\u4e13\u7528U\u76d8", form["name"].focus)
        form["level"].restore("jimi")
        sitting.type(serial, form["serial_no"].focus)
        sitting.type("64 GB", form["capacity"].focus)
        place = sitting.desk.read(lambda reading: reading.facts.find(Place, code="R3-1-1"))[0]
        form["place"].show_value(place.id, place.record.name)
        confirm(sitting, dialog)
    (wrong,) = sitting.desk.read(lambda reading: reading.facts.find(Carrier, serial_no="WX12A345872"))
    page = cast("Any", sitting.window.page("carriers"))
    page.show_object("carrier", wrong.id)
    sitting.calm()
    sitting.window.actions_["void"].trigger()
    dialog = dialog_of(sitting)
    sitting.type("\u91cd\u590d\u767b\u8bb0", dialog.form.editors["reason"].focus)
    cosign(sitting, dialog, "leader")
    confirm(sitting, dialog)


def lend(story: Story, sitting: Sitting) -> None:
    """Lend two items: one needs the head of department, who signs at the desk; the borrower types his passphrase."""
    sitting.keys("F2")
    page = cast("DeskPage", sitting.window.page("desk"))
    mode = cast("Any", page.modes["lend"])
    sitting.scan(code(sitting, "person", story.cast.by_account["reader1"]))
    for level in ("mimi", "jimi"):
        sitting.scan(in_store(sitting, level, 1)[0].record.number)
    approve(sitting, mode, "head1")
    sitting.type(words()["purposes"][0], mode.confirm_pane.why_for)
    sitting.sign("reader1", mode.confirm_pane.receiver.passphrase)
    lent(sitting, mode)


def approve(sitting: Sitting, mode: Any, account: str) -> None:
    """Settle every row that needs approval: the approver signs at the desk, else by the number of a sheet."""
    for line in list(mode.basket.lines):
        if mode.basket.line(line.found.id).verdict != "approve":
            continue
        mode.settling.open_card(line.found.id, focus=True)
        sitting.calm()
        card = mode.rows.card()
        if card.ask.isEnabled():
            sitting.click(card.ask)
            mode.confirm_pane.approver.sign.who.choose(account)
            sitting.sign(account, mode.confirm_pane.approver.sign.passphrase)
            sitting.click(mode.confirm_pane.approver.sign.go)
        else:
            sitting.fill("SP-2026-0209", card.sheet)
            sitting.keys("Return", card.sheet)


def lent(sitting: Sitting, mode: Any) -> None:
    """Confirm; the slip goes to the printer."""
    going = {line.found.id for line in mode.basket.going()}
    if not going:
        raise stuck("something that may be lent")
    sitting.keys("Ctrl+Return")
    left = {line.found.id for line in mode.basket.lines}
    if going & left:
        raise stuck(sitting.window.box.last())


def on_paper(story: Story, sitting: Sitting) -> None:
    """Lend to somebody without an account: he signs the slip, and the slip's code clears it."""
    page = cast("DeskPage", sitting.window.page("desk"))
    mode = cast("Any", page.modes["lend"])
    mode.clear()
    sitting.calm()
    before = {one.id for one in sitting.desk.read(lambda reading: reading.facts.find(Slip, slip_kind="loan"))}
    cleared = [one for one in story.cast.cleared["important"] if one not in story.cast.by_account.values()]
    number = next(card.record.staff_no for one in cleared if (card := _free(sitting, one)) is not None)
    sitting.scan(number)
    sitting.scan(in_store(sitting, "mimi", 3)[0].record.number)
    approve(sitting, mode, "leader")
    mode.confirm_pane.choose("paper")
    lent(sitting, mode)
    after = sitting.desk.read(lambda reading: reading.facts.find(Slip, slip_kind="loan"))
    slip = next(one for one in after if one.id not in before)
    sitting.scan(code(sitting, "slip", slip.id))
    sitting.keys("Ctrl+Return")
    if sitting.desk.read(lambda reading: reading.facts.get(Slip, slip.id)).signature == "missing":  # type: ignore[union-attr]
        raise stuck("the slip's signature")


def _free(sitting: Sitting, person: int) -> Any:
    """Return a person who holds nothing that is overdue."""
    from secretdesk.desk import look  # noqa: PLC0415 -- only here

    card = look.person_card(sitting.desk, person)
    if card is None or card.overdue or card.person.voided:
        return None
    return _Found(card.person)


class _Found:
    """A person found, in the shape of what facts return."""

    def __init__(self, record: Any) -> None:
        self.record = record


def take_back(sitting: Sitting) -> None:
    """Two come back: pages are counted, the desk says where each belongs."""
    sitting.keys("F3")
    mode = cast("Any", cast("DeskPage", sitting.window.page("desk")).modes["return"])
    for one in on_loan(sitting)[:2]:
        sitting.scan(one.record.number)
        sitting.fill(str(one.record.pages), mode.head.pages)
        sitting.keys("Return", mode.head.pages)
        if mode.backs[one.id].state != "done":
            raise stuck(sitting.window.box.last())


def renew(sitting: Sitting) -> None:
    """One loan runs longer."""
    sitting.keys("Alt+R")
    mode = cast("Any", cast("DeskPage", sitting.window.page("desk")).modes["renew"])
    one = on_loan(sitting)[0]
    sitting.scan(one.record.number)
    approve(sitting, mode, "leader")
    sitting.type(words()["purposes"][2], mode.confirm_pane.why)
    sitting.keys("Ctrl+Return")
    now = sitting.desk.read(lambda reading: reading.facts.get(Copy, one.id))
    if now is None or now.due_on <= one.record.due_on:
        raise stuck(sitting.window.box.last())


def move(sitting: Sitting) -> None:
    """Three copies go to another shelf."""
    sitting.keys("Alt+M")
    sitting.scan("R1-2-4")
    for one in in_store(sitting, "mimi", 9)[:3]:
        sitting.scan(one.record.number)


def missing(sitting: Sitting) -> None:
    """One is missing, and found again before noon."""
    sitting.keys("Alt+B")
    mode = cast("Any", cast("DeskPage", sitting.window.page("desk")).modes["missing"])
    one = in_store(sitting, "mimi", 12)[0]
    said = words()["search"]
    sitting.scan(one.record.number)
    sitting.type(said["plan"], mode.form.editors["search_plan"].focus)
    sitting.keys("Ctrl+Return")
    sitting.scan(one.record.number)
    sitting.type(said["where"], mode.form.editors["found_where"].focus)
    sitting.type(said["exposure"], mode.form.editors["exposure"].focus)
    sitting.keys("Ctrl+Return")
    now = sitting.desk.read(lambda reading: reading.facts.get(Copy, one.id))
    if now is None or now.state != "in_store":
        raise stuck(sitting.window.box.last())


def correct(sitting: Sitting) -> None:
    """Mend a typing error of this morning: the reason stays in the journal."""
    sitting.go("documents")
    page = cast("Any", sitting.window.page("documents"))
    newest = max(sitting.desk.read(lambda reading: reading.facts.find(Document)), key=lambda one: one.id)
    page.show_object("document", newest.id)
    sitting.calm()
    sitting.window.actions_["correct"].trigger()
    dialog = dialog_of(sitting)
    sitting.fill("\u67d0\u5385\u5bc6\u30142026\u301587\u53f7", dialog.fields.editors["document_no"].focus)
    sitting.type("\u6587\u53f7\u770b\u9519\u4e00\u4f4d", dialog.form.editors["reason"].focus)
    confirm(sitting, dialog)
