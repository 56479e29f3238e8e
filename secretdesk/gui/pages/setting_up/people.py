"""The step of the people: lines of a staff list, and first of all the founders whose accounts nobody stands behind yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import founding
from secretdesk.desk.setting_up import strangers
from secretdesk.desk.unit_rows import PEOPLE, people
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.language import tr
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.setting_up.rows import RowsPanel
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.panels import Entered

DRAFT = "setup_people"


class PeoplePanel(RowsPanel):
    """A founding that was cut off leaves accounts without persons: they are asked for above the lines."""

    def __init__(self, bench: Bench, entered: Entered) -> None:
        super().__init__(
            bench,
            entered,
            draft=DRAFT,
            columns=PEOPLE,
            read=people,
            ledger="people",
            enter=N_("rows", "Register people"),
            example=tr(N_("rows", "0101, Wang Min, Planning, Clerk, Important tier, 2027-12-31")),
        )
        self.behind = Banner()
        self.behind.asked.connect(self.link)
        self.one = Button(N_("rows", "One person by a form"), icon="plus")
        self.one.clicked.connect(lambda _on=False: self._form({}))
        self.beside.addWidget(self.behind)
        self.foot.addWidget(self.one)
        self._strangers: tuple[tuple[int, str, str], ...] = ()

    def refresh(self) -> None:
        found = self.bench.desk.read(lambda reading: strangers(reading.facts))
        self._strangers = tuple((id_, account.name, account.role) for id_, account in found)
        show_if(self.behind, shown=bool(self._strangers))
        if self._strangers:
            _, name, role = self._strangers[0]
            fact = N_("rows", "Nobody stands behind the account {name} yet.", name=name)
            what = N_(
                "rows",
                "{role}. Say who it is; until then this person can hold and approve nothing.",
                role=ROLE_WORDS[role],
            )
            note = Note(tone="amber", icon="user", fact=fact, what=what, button=N_("rows", "Say who it is"))
            self.behind.say(note)
        super().refresh()

    def link(self) -> None:
        """Ask who stands behind the first of these accounts."""
        if self._strangers:
            self._form({"account": self._strangers[0][0]})

    def _form(self, fixed: dict[str, int]) -> None:
        dialog = ActDialog(self.bench.desk, "register_person", fixed=fixed, parent=self.widget.window())
        dialog.done_.connect(lambda _outcome: self._registered())
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _registered(self) -> None:
        founding.as_linked(self.bench.desk)
        self._entered(Note(tone="green", fact=N_("rows", "{n} {n|entry|entries} made.", n=1)))
