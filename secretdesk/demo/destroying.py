"""At the window: a list approved, each item scanned into its bag, two escorts, two supervisors, and a new list begun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from secretdesk.demo.at_desk import code, in_store
from secretdesk.demo.sitting import stuck
from secretdesk.desk import batch_look
from secretdesk.desk.cast import words

if TYPE_CHECKING:
    from secretdesk.demo.main import Show
    from secretdesk.demo.sitting import Sitting
    from secretdesk.demo.years import Story
    from secretdesk.gui.pages.destruction.destruction_page import DestructionPage

LISTED = 5


def work(show: Show, story: Story, sitting: Sitting) -> None:
    """From the list of last week to its certificate; then a list that stays open."""
    sitting.go("destruction")
    page = cast("DestructionPage", sitting.window.page("destruction"))
    page.open(story.batch)
    sitting.calm()
    _approve(story, sitting, page)
    n = _scan_all(sitting, page, story.batch)
    sitting.shoot("bagging")
    _escort(story, sitting, page)
    _close(story, sitting, page)
    show.step(f"destroyed at the window: {n} items, approved, bagged by scanning, escorted, certified")
    _list(sitting, page)
    show.step(f"listed at the window: {LISTED} items, each counted twice")


def _state(sitting: Sitting, batch: int) -> str:
    view = batch_look.view(sitting.desk, batch)
    return view.batch.state if view else ""


def _must(sitting: Sitting, page: DestructionPage, batch: int, state: str) -> None:
    if _state(sitting, batch) != state:
        pane: Any = page.batch.pane
        raise stuck(pane.refused.text() or pane.note.text() if pane is not None else sitting.window.box.last())


def _witness(story: Story, sitting: Sitting, pane: Any, at: int, account: str) -> None:
    """A badge is scanned, then its owner types."""
    sitting.scan(code(sitting, "person", story.cast.by_account[account]))
    witness = pane.witnesses[at]
    sitting.sign(account, witness.sign.passphrase)
    sitting.click(witness.sign.go)
    if not witness.ready():
        raise stuck(f"the signature of {account}")


def _approve(story: Story, sitting: Sitting, page: DestructionPage) -> None:
    pane: Any = page.batch.pane
    _witness(story, sitting, pane, 0, "leader")
    pane.form.editors["method"].restore("pulp")
    sitting.type(words()["plant"], pane.form.editors["plant"].focus)
    sitting.keys("Ctrl+Return")
    _must(sitting, page, story.batch, "approved")


def _scan_all(sitting: Sitting, page: DestructionPage, batch: int) -> int:
    view = batch_look.view(sitting.desk, batch)
    items = view.items if view else ()
    for one in items:
        sitting.scan(one.record.number)
    sitting.scan(in_store(sitting, "mimi", 1)[0].record.number)  # not on the frozen list: put aside
    page.batch.cards.close_card()
    return len(items)


def _escort(story: Story, sitting: Sitting, page: DestructionPage) -> None:
    pane: Any = page.batch.pane
    for at, account in enumerate(("deputy", "reader1")):
        _witness(story, sitting, pane, at, account)
    sitting.type("1-2 F0101-F0102", pane.form.editors["seals"].focus)
    sitting.keys("Ctrl+Return")
    _must(sitting, page, story.batch, "in_transit")


def _close(story: Story, sitting: Sitting, page: DestructionPage) -> None:
    pane: Any = page.batch.pane
    for at, account in enumerate(("super1", "super2")):
        _witness(story, sitting, pane, at, account)
    pane.form.editors["destroyed_on"].show_value(story.today)
    sitting.type("CX-0502", pane.form.editors["plant_paper"].focus)
    sitting.keys("Ctrl+Return")
    _must(sitting, page, story.batch, "destroyed")


def _list(sitting: Sitting, page: DestructionPage) -> None:
    page.to_batches()
    page.list_new()
    sitting.calm()
    chosen = in_store(sitting, "gongzuo_mimi", LISTED)
    for _ in range(2):
        for one in chosen:
            sitting.scan(one.record.number)
    sitting.keys("Ctrl+Return")
    if page.at != "batch":
        raise stuck(sitting.window.box.last())
