"""At the window: a register printed, a ledger written to the approved medium, verification and a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from secretdesk.demo.sitting import stuck
from secretdesk.exchange.check import check_export
from secretdesk.exchange.signature import fingerprint

if TYPE_CHECKING:
    from secretdesk.demo.main import Show
    from secretdesk.demo.sitting import Sitting
    from secretdesk.demo.years import Story


def work(show: Show, story: Story, sitting: Sitting) -> None:
    """Print, export, verify, back up."""
    _print(sitting)
    show.step("printed at the window: the incoming register of the year")
    _export(show, story, sitting)
    _verify(show, sitting)
    show.step("verified deep and backed up at the window")


def _print(sitting: Sitting) -> None:
    sitting.go("print")
    page = cast("Any", sitting.window.page("print"))
    page.choose("F30")
    sitting.until(lambda: page.drawn is not None, "the register drawn")
    before = len(sitting.sent)
    sitting.keys("Ctrl+P")
    sitting.until(lambda: len(sitting.sent) > before, "the register printed")
    sitting.calm()


def _verify(show: Show, sitting: Sitting) -> None:
    sitting.go("verify")
    page = cast("Any", sitting.window.page("verify"))
    page.deep("deep")
    sitting.keys("Ctrl+Return")
    if page.model.rowCount():
        raise stuck(page.said.text())
    page.back_up_to(show.out / "backup")
    sitting.calm()
    if not (show.out / "backup").exists():
        raise stuck(page.said.text())


def _export(show: Show, story: Story, sitting: Sitting) -> None:
    """Write the carriers onto the medium approved before; the leader brings the second share of the seal."""
    from secretdesk.gui.place_picker import Place  # noqa: PLC0415 -- Qt's part of it

    sitting.go("export", "ledger:carriers:")
    page = cast("Any", sitting.window.page("export"))
    page.choose("carriers")
    sitting.calm()
    second = page.what.second.sign
    second.who.choose("leader")
    sitting.sign("leader", second.passphrase)
    sitting.click(second.go)
    for again in (True, False):
        sitting.keys("Ctrl+Return")
        page.picker.offer([Place(path=show.out / "medium", name="medium")])
        page.picker.table.selectRow(0)
        sitting.calm()
        sitting.keys("Ctrl+Return")
        sitting.until(lambda: page.exported is not None or page.broken, "the export")
        if page.exported is not None or not (again and page.refused.without.isVisible()):
            break
        sitting.click(page.refused.without)  # the medium is too low for the disks of the highest level
    if page.exported is None:
        raise stuck(page.refused.accessibleName() or page.said.text())
    sitting.shoot("exported")
    done = page.exported
    report = check_export(done.written.folder, fingerprint(sitting.desk.record.seal_key or b""))
    if report.verdict != "good":
        raise stuck(report.verdict)
    story.count("rows exported", done.rows)
    show.step(f"exported at the window: {done.rows} carriers, sealed by two, checked: {report.verdict}")
