"""Prints that were reserved and never ended: named until somebody says what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.ledgers import Sheet
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.visible import show_if
from secretdesk.text import N_
from secretdesk.vault import Where

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.gui.shell import Shell

_OPEN = (Where("state", "=", "reserved"),)


class Unexplained(Banner):
    """A band that shows as long as there are any."""

    def __init__(self, desk: Desk, shell: Shell) -> None:
        super().__init__()
        self.desk, self.shell = desk, shell
        self.sheet: int | None = None
        self.asked.connect(self.explain)

    def refresh(self) -> None:
        """Read them again."""
        found = self.desk.read(lambda reading: reading.rows(Sheet, where=_OPEN, limit=1)).rows
        self.sheet = found[0].id if found else None
        if not found:
            show_if(self, shown=False)
            return
        n = self.desk.read(lambda reading: reading.number(Sheet, _OPEN))
        words = N_(
            "print", "{number} was reserved and never ended: {n} {n|print|prints} to explain.",
            number=found[0].values["number"], n=n,
        )  # fmt: skip
        what = N_("print", "If nothing usable came out, say so; spoiled sheets are destroyed.")
        self.say(Note(tone="amber", fact=words, what=what, button=N_("print", "Explain")))

    def explain(self) -> None:
        """Ask what became of it."""
        if self.sheet is None:
            return
        dialog = ActDialog(self.desk, "spoil_print", fixed={"sheet": self.sheet}, parent=self.window())
        dialog.done_.connect(lambda _outcome: self.shell.refresh())
        dialog.exec()
        dialog.deleteLater()
