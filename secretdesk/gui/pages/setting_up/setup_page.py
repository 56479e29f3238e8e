"""The set-up of a founded vault: seven steps, each to be done now, later, again, or left out with a reason.

How far it has come stands in the vault itself; what was typed and not yet entered lies encrypted among the drafts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk.setting_up import standing
from secretdesk.domain.custody.setting_up import STEPS, SkipSetup
from secretdesk.gui import ask
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.steps import Step, Steps
from secretdesk.gui.components.words import Words
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.bench import Bench
from secretdesk.gui.pages.setting_up.numbers import NumbersPanel
from secretdesk.gui.pages.setting_up.rows import RowsPanel
from secretdesk.gui.pages.setting_up.words import WORDS, told
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.setting_up import Standing
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.machine import Machine
    from secretdesk.gui.pages.setting_up.from_file import FromFile
    from secretdesk.gui.shell import Shell

RAIL = 232
ORDER = tuple(STEPS)
DRAFTED = frozenset({"people", "places", "numbers"})


class Panel(Protocol):
    """One step: a widget that reads itself anew and keeps what is half typed."""

    widget: QWidget

    def refresh(self) -> None: ...

    def put_away(self) -> None: ...


class SetupPage(Page):
    """`send` takes printed bytes in place of the printer of this computer."""

    title = N_("setup", "Set-up")

    def __init__(
        self, desk: Desk, shell: Shell, machine: Machine, send: Callable[[bytes, str], None] | None = None
    ) -> None:
        self.bench, self.machine = Bench(desk=desk, shell=shell, send=send), machine
        self.widget, self.bar = QWidget(), PageHead(self.title)
        self.head = self.bar
        self.step, self._room = "", Room.WIDE
        self.standing = standing(desk, machine.done())
        self.steps = Steps(across=False, free=True)
        self.steps.chosen.connect(self.show_step)
        self.said = Banner()
        self.skip = Button(N_("setup", "Leave this step out"), icon="x", height="small")
        self.skip.clicked.connect(lambda _on=False: self.leave_out((self.step,)))
        self.rest = Button(N_("setup", "Leave out the rest"), tone="link", height="small")
        self.rest.clicked.connect(lambda _on=False: self.leave_out(self._open()))
        self.next = Button(N_("setup", "Next step"), icon="chevron-right", height="small")
        self.next.clicked.connect(lambda _on=False: self.show_step(self._after()))
        self.panels: dict[str, Panel] = {}
        self._stack = QStackedWidget()
        self.narrow = Combo([(step, words) for step, (words, _) in WORDS.items()])
        self.narrow.setAccessibleName(self.steps.accessibleName())
        self.narrow.activated.connect(lambda _n: self.show_step(self.narrow.current()))
        self.narrow.hide()
        self.bar.add_tool(self.narrow)
        self._lay()

    def _lay(self) -> None:
        self._rail = Pane(margin=0)
        self._rail.setFixedWidth(px(RAIL))
        self._rail.body.addWidget(self.steps, 1)
        foot = row(self.rest, 1)
        foot.setContentsMargins(px(12), px(4), px(12), px(8))
        self._rail.body.addLayout(foot)
        main = QVBoxLayout()
        main.setSpacing(px(12))
        main.addWidget(self.said)
        main.addWidget(self._stack, 1)
        self.kept = Words(
            N_("setup", "What is typed here is kept, encrypted, until it is entered."), tone="text2", size=13
        )
        main.addLayout(row(self.skip, self.kept, 1, self.next, spacing=12))
        whole = QHBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self._rail)
        whole.addLayout(main, 1)

    # What stands where.

    def refresh(self) -> None:
        self.standing = standing(self.bench.desk, self.machine.done())
        done = sum(one.settled for one in self.standing)
        self.bar.say(self.title, N_("setup", "{n} of {of} steps", n=done, of=len(STEPS)))
        if not self.step:
            self.show_step(next((one.step for one in self.standing if not one.settled), ORDER[0]))
            return
        self._show_steps()
        self.panels[self.step].refresh()

    def _show_steps(self) -> None:
        shown = []
        for one in self.standing:
            state = "now" if one.step == self.step else "done" if one.settled else "todo"
            shown.append(Step(id=one.step, words=WORDS[one.step][0], second=told(one), state=state))
        self.steps.set_steps(shown)
        self.narrow.choose(self.step)
        self.rest.setVisible(bool(self._open()))
        self._arrange()

    def show_step(self, step: str) -> None:
        """Bring a step to the front; all can be entered at any time, also again."""
        if step not in STEPS or not self.leave():
            self.narrow.choose(self.step)
            return
        self.said.hide()
        self.step = step
        if step not in self.panels:
            self.panels[step] = self._made(step)
            self._stack.addWidget(self.panels[step].widget)
        self._stack.setCurrentWidget(self.panels[step].widget)
        self.panels[step].refresh()
        self._show_steps()

    def _made(self, step: str) -> Panel:
        from secretdesk.gui.pages.setting_up import panels  # noqa: PLC0415 -- each brings what it needs

        made = panels.made(step, self.bench, self.machine, self._entered)
        if isinstance(made, RowsPanel):
            made.front.currentChanged.connect(lambda _n: self._arrange())
        return made

    def _now(self) -> Standing:
        return next(one for one in self.standing if one.step == self.step)

    def _open(self) -> tuple[str, ...]:
        return tuple(one.step for one in self.standing if not one.settled)

    def _after(self) -> str:
        """Return the next step that is still to do, else the next of all."""
        at = ORDER.index(self.step) + 1 if self.step else 0
        waiting = self._open()
        return next((one for one in (*ORDER[at:], *ORDER[:at]) if one in waiting and one != self.step), "")

    def _entered(self, note: Note) -> None:
        """Say what a step came to, and count again."""
        self.refresh()
        self.bench.shell.refresh()
        self.said.say(note)

    # Leaving out.

    def leave_out(self, steps: tuple[str, ...]) -> None:
        """Ask why, and leave these steps out."""
        if not steps:
            return
        why = ask.ask_reason(
            self.widget,
            N_("setup", "Leave out {n} {n|step|steps} of the set-up?", n=len(steps)),
            N_("setup", "Today reminds of it no more. It can still be done here at any time."),
            N_("setup", "Leave out"),
        )
        if why:
            command = SkipSetup(steps=steps, reason=why)
            self.bench.submit(self.widget, command, self._left_out, self._failed)

    def _left_out(self, _outcome: Outcome) -> None:
        self.refresh()
        self.bench.shell.refresh()
        following = self._after()
        if following:
            self.show_step(following)

    def _failed(self, error: SecretDeskError) -> None:
        self.said.say(note_of(error))

    # The page.

    def _taking(self) -> FromFile | None:
        """Return the register file that is being taken in in front."""
        panel = self.panels.get(self.step)
        return panel.taking() if isinstance(panel, RowsPanel) else None

    @property
    def does(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        taking, panel = self._taking(), self.panels.get(self.step)
        if taking is not None:
            return {"confirm": taking.page.confirm}
        return {"confirm": panel.go.click} if isinstance(panel, RowsPanel | NumbersPanel) else {}

    @property
    def keys(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        taking = self._taking()
        return {"Esc": taking.leave} if taking is not None else {}

    def leave(self) -> bool:
        """While a register is written the step stays: no other act can be done meanwhile."""
        taking = self._taking()
        return taking is None or not taking.recording()

    def begin(self, verb: str) -> None:
        self.show_step(verb)

    def fit(self, room: Room) -> None:
        self._room = room
        self._arrange()

    def _arrange(self) -> None:
        """Give lines, and more so a register file that is being taken in, the room of what is not needed for them."""
        taking, wide = self._taking() is not None, self._room is Room.WIDE
        lines = isinstance(self.panels.get(self.step), RowsPanel)
        railed = wide or (self._room is Room.COMPACT and not lines)
        show_if(self._rail, shown=railed)
        show_if(self.narrow, shown=not railed and not taking)
        self.kept.setVisible(wide and self.step in DRAFTED and not taking)
        if self.step:
            self.skip.setVisible(not self._now().settled and not taking)
            self.next.setVisible(bool(self._after()) and not taking)

    def scan(self, text: str) -> Answer:  # noqa: ARG002 -- whatever it was
        return Answer(words=N_("setup", "The scanner works. Calibrate it in its step."), tone="quiet")

    def put_away(self) -> None:
        for panel in self.panels.values():
            panel.put_away()
