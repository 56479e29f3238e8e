"""The first tasks of the practice world on its Today: each ticked by what the journal says was done, with the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from secretdesk.desk import practice
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.language import listed
from secretdesk.gui.theme import px, scale
from secretdesk.gui.visible import show_if
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from secretdesk.desk.desk import Desk
    from secretdesk.gui.shell import Shell

# task: what to do, how, the page and the verb that begins it
_TASKS: dict[str, tuple[Message, Message, str, str]] = {
    "register": (
        N_("practice", "Register a document"),
        N_("practice", "F8; two copies by range"),
        "register",
        "receive",
    ),
    "lend": (N_("practice", "Lend one copy"), N_("practice", "F2; a person, a number, confirm"), "desk", "lend"),
    "return": (N_("practice", "Take one back"), N_("practice", "F3; the number and its pages"), "desk", "return"),
    "destroy": (
        N_("practice", "Destroy one"),
        N_("practice", "list it, approve, two supervisors"),
        "destruction",
        "destroy",
    ),
}
LOW = 780
_SIGN = ("leader", "super1", "super2", "reader1")


class PracticeTasks(Pane):
    """Shown in training vaults that were furnished; others have no such moment in their journal and no use for it."""

    def __init__(self, desk: Desk, shell: Shell, lock: Callable[[], None]) -> None:
        super().__init__(N_("practice", "First tasks"), N_("practice", "all of this is invented"), icon="book-open")
        self._desk = desk
        self._shown = desk.record.kind == practice.KIND and practice.furnished(desk)
        self.lines: dict[str, IconWords] = {}
        self._buttons: dict[str, Button] = {}
        self._holders: dict[str, QWidget] = {}
        self._done: frozenset[str] = frozenset()
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(32))
        grid.setVerticalSpacing(px(6))
        for k, (task, (what, how, page, verb)) in enumerate(_TASKS.items()):
            line = IconWords("circle", what, weight=500)
            go = Button(N_("practice", "Try it"), height="small")
            go.clicked.connect(lambda _on=False, page=page, verb=verb: shell.go(page, verb))
            holder = QWidget()
            holder.setLayout(row(line, Words(how, size=13, tone="text2"), 1, go, spacing=12))
            grid.addWidget(holder, k // 2, k % 2)
            self._holders[task] = holder
            self.lines[task], self._buttons[task] = line, go
        self.body.addLayout(grid)
        phrases = {account: phrase for account, _, phrase in practice.accounts()}
        said = listed(f"{one} \u201c{phrases[one]}\u201d" for one in _SIGN)
        self.signers = Words(
            N_("practice", "Passphrases here: {people}", people=said), size=13, tone="text2", wrap=True
        )
        self.over = IconWords("check", N_("practice", "All four done. The real work goes the same way."), tone="green")
        self.leave = Button(N_("practice", "Leave the practice world"), icon="log-out", key="Ctrl+L", height="small")
        self.leave.clicked.connect(lambda _on=False: lock())
        self.body.addWidget(self.over)
        self.body.addWidget(self.signers)
        self.head.addWidget(self.leave)
        show_if(self, shown=self._shown)

    def refresh(self) -> None:
        """Tick what was done."""
        if not self._shown:
            return
        self._done = done = practice.done(self._desk)
        for task, line in self.lines.items():
            icon, tone = ("circle-check", "green") if task in done else ("circle", "text")
            line.say(_TASKS[task][0], icon=icon, tone=tone)
            self._buttons[task].setVisible(task not in done)
        self.over.setVisible(len(done) == len(self.lines))
        self._fit()

    def _fit(self) -> None:
        """Show the next task alone where the window is low; nothing of it may be squeezed."""
        low = self.window().height() / scale() < LOW
        following = next((task for task in self.lines if task not in self._done), "")
        for task, holder in self._holders.items():
            holder.setVisible(not low or task == following)
        layout = self.layout()
        if layout is not None and self.width() > 0:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
