"""The line on Today that stands until the set-up is done or left out: how far it has come, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk.setting_up import REMINDED, standing
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.language import listed, tr
from secretdesk.gui.pages.setting_up.words import WORDS
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.gui.machine import Machine
    from secretdesk.gui.shell import Shell


class SetupReminder(Banner):
    """Asked for anew with each act; once all is settled it asks no more."""

    def __init__(self, desk: Desk, shell: Shell, machine: Machine | None) -> None:
        super().__init__(inline=True)
        self._desk, self._machine = desk, machine
        self._settled = desk.record.kind not in REMINDED or desk.session.inspector
        self.asked.connect(lambda: shell.go("setup"))

    def refresh(self) -> None:
        """Say how many steps are done, and name those that are not."""
        if self._settled or self._machine is None:
            return
        steps = standing(self._desk, self._machine.done())
        waiting = [one for one in steps if not one.settled]
        self._settled = not waiting
        show_if(self, shown=bool(waiting))
        if waiting:
            done = len(steps) - len(waiting)
            missing = listed(tr(WORDS[one.step][0]) for one in waiting)
            note = Note(
                tone="blue",
                icon="list-checks",
                fact=N_("setup", "Set-up: {n} of {of} steps", n=done, of=len(steps)),
                what=N_("setup", "Still to do: {steps}", steps=missing),
                button=N_("setup", "Go on"),
            )
            self.say(note)
