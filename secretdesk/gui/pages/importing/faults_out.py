"""The list of faults on its way out: copied, printed, or written onto an approved medium and read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QWidget

from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import column
from secretdesk.gui.language import language
from secretdesk.gui.pages.papers import Papers
from secretdesk.gui.pages.still_here import still_here
from secretdesk.gui.pages.where_to import media_places
from secretdesk.gui.place_picker import pick
from secretdesk.gui.show_error import note_of
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.intake.leaving import Left
    from secretdesk.desk.intake.planning import Plan
    from secretdesk.desk.printing import Done, Job
    from secretdesk.errors import SecretDeskError


class FaultsOut(QWidget):
    """Says what came of it; the three buttons stand where the page puts them. `left` is what was written last."""

    def __init__(self, desk: Desk, send: Callable[[bytes, str], None] | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.plan: Plan | None = None
        self.left: Left | None = None
        self._work: background.Work[Any] | None = None
        self.copy = Button(N_("import page", "Copy the list of faults"), icon="copy", height="small")
        self.print = Button(N_("import page", "Print"), icon="printer", height="small")
        self.write = Button(N_("import page", "Onto a medium"), icon="hard-drive-upload", height="small")
        self.said = Banner()
        self.setLayout(column(self.said))
        self.papers = Papers(desk, send, waits=False)
        self.copy.clicked.connect(lambda _on=False: self.copy_faults())
        self.print.clicked.connect(lambda _on=False: self.print_faults())
        self.write.clicked.connect(lambda _on=False: self.ask_medium())

    def show_plan(self, plan: Plan | None) -> None:
        """Offer the faults of a plan; where it has none there is nothing to offer."""
        self.plan, self.left = plan, None
        self.said.hide()
        for button in (self.copy, self.print, self.write):
            show_if(button, shown=plan is not None and bool(plan.faults))

    def copy_faults(self) -> None:
        """Put all faults on the clipboard: rows, columns and what to mend, without a word of the register."""
        if self.plan is not None:
            QApplication.clipboard().setText("\n".join(self.plan.lines(language())))

    def print_faults(self) -> None:
        """Print the list, numbered, sealed and journalled as all paper is."""
        plan = self.plan
        if plan is None or not self.print.isEnabled():
            return

        def make(desk: Desk) -> Job:
            from secretdesk.desk.jobs import books, import_faults  # noqa: PLC0415 -- paper only when asked

            return books.whole(import_faults.book(desk, plan))

        self.print.setEnabled(False)
        self.said.hide()
        self.papers.print(self, make, self._printed, self._not_printed)

    def _printed(self, done: Done) -> None:
        self.print.setEnabled(True)
        fact = N_(
            "import page",
            "{number}: the list of faults is printed, {n} {n|page|pages}.",
            number=done.number,
            n=done.pages,
        )
        what = N_("import page", "Rows and columns to mend, no word of the register.")
        self.said.say(Note(tone="green", fact=fact, what=what))

    def _not_printed(self, error: SecretDeskError) -> None:
        self.print.setEnabled(True)
        self.said.say(note_of(error))

    def ask_medium(self) -> None:
        """Let a medium be chosen, and write onto it."""
        title = N_("import page", "The list of faults onto which medium?")
        folder = pick(self.window(), title, media_places(self.desk), browse=self.desk.record.kind != "real")
        if folder is not None:
            self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write the list, beside the window's work; said only when it was read back."""
        plan = self.plan
        if plan is None or self._work is not None:
            return

        def work(progress: background.Progress) -> Left:
            from secretdesk.desk.intake import leaving  # noqa: PLC0415 -- paper only when asked

            progress.report(0, 0)
            return leaving.write_faults(self.desk, plan, folder)

        self.write.setEnabled(False)
        self.said.hide()
        self._work = background.run(work, still_here(self, self._done), still_here(self, self._failed))

    def _done(self, left: Left) -> None:
        self._work, self.left = None, left
        self.write.setEnabled(True)
        fact = N_(
            "import page",
            "{number}: {n} {n|fault|faults} written and read back; the medium may be taken out.",
            number=left.number,
            n=left.faults,
        )
        what = N_("import page", "Rows and columns to mend, no word of the register.")
        self.said.say(Note(tone="green", fact=fact, what=what))

    def _failed(self, error: BaseException) -> None:
        self._work = None
        self.write.setEnabled(True)
        self.said.say(note_of(error))
