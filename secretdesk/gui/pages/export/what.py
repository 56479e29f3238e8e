"""What is exported: the ledger, the filter, which levels are left out, and who opens the unit seal with the officer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from secretdesk.desk.exporting import CLASSIFIED, EXPORTABLE
from secretdesk.domain.ledger import LEDGERS
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.flow import FlowLayout
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.pages.second_hand import SecondHand
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.exporting import Plan

SETTLES = 350
SECOND_FROM = "jimi"
"""From this level on nobody exports alone."""


class What(Pane):
    """`changed` tells that another ledger, filter or level is meant; `on` that the medium comes next."""

    changed = Signal()
    on = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(N_("export", "What is exported"))
        self.desk = desk
        self.ledger = Combo([(name, LEDGERS[name].LEDGER.title) for name in EXPORTABLE])
        self.query = LineEdit(hint=N_("export", "All rows; or level:mimi year:2026"), sensitive=True)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES)
        self._settle.timeout.connect(self.changed)
        self.ledger.activated.connect(lambda _n: self._other())
        self.query.textEdited.connect(lambda _t: self._settle.start())
        self.rows, self.mark = Words(weight=500), MarkLabel()
        self.levels = QWidget()
        self._flow = FlowLayout(self.levels, across=px(8), down=px(6))
        self.left_out: set[str] = set()
        self.plan: Plan | None = None
        self.second = SecondHand(desk, lambda one: one.account in desk.record.seal_holders)
        self.alone = IconWords("stamp", "", tone="amber", wrap=True)
        self.go = Button(N_("export", "Choose the medium"), key="Ctrl+Enter", tone="primary")
        self.go.clicked.connect(lambda _on=False: self.on.emit())
        self._lay()

    def _lay(self) -> None:
        self.body.addWidget(Field(N_("export", "Ledger"), self.ledger))
        self.body.addWidget(Field(N_("export", "Only rows that fit"), self.query))
        self.body.addLayout(row(self.rows, self.mark, 1))
        self.body.addWidget(self.levels)
        self.body.addWidget(self.second)
        self.body.addWidget(self.alone)
        words = N_(
            "export",
            "PDF, text, workbook and the journal's entries with their proofs; the receiver needs no program of ours.",
        )
        self.body.addWidget(Words(words, size=13, tone="text2", wrap=True))
        self.body.addStretch(1)
        self.body.addLayout(row(1, self.go))

    def _other(self) -> None:
        self.left_out = set()
        self.changed.emit()

    def choose(self, ledger: str, query: str) -> None:
        """Take a ledger and a filter, as from the ledger's own page."""
        self.ledger.choose(ledger if ledger in EXPORTABLE else EXPORTABLE[0])
        self.query.setText(query)
        self._other()

    def ask(self) -> None:
        """Ask for the second holder of the seal."""
        if self.second.cosigner is None:
            self.second.ask(N_("export", "The unit seal takes two holders. Who signs with you?"))
        self._say_alone()

    def _say_alone(self) -> None:
        """Say what it means to be alone; above a level the rules ask for a second person, so there is no way on."""
        rank = self.desk.profile.rank
        level = self.plan.level if self.plan else None
        barred = self.second.cosigner is None and rank(level) >= rank(SECOND_FROM)
        if barred:
            self.alone.say(N_("export", "An export of this level takes a second signature."), tone="red")
        else:
            words = N_("export", "Without a second holder you sign alone: seal pending on every page.")
            self.alone.say(words, tone="amber")
        show_if(self.alone, shown=self.second.cosigner is None)
        self.go.setEnabled(bool(self.plan and self.plan.ids) and not barred)

    def signed(self) -> None:
        """Somebody signed: nothing is pending any more."""
        self._say_alone()

    def show_plan(self, plan: Plan | None) -> None:
        """Say how many rows there are, how high, and offer to leave a level out."""
        for old in self.levels.findChildren(Chip):
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.plan = plan
        n = len(plan.ids) if plan else 0
        self.rows.say(N_("export", "{n} {n|row|rows}, highest level", n=f"{n:,}") if plan else "")
        self.mark.show_mark(mark_of(self.desk.profile, plan.level) if plan and plan.level else None)
        self._say_alone()
        if plan is None or plan.ledger not in CLASSIFIED:
            return
        known = {**dict.fromkeys(self.left_out, 0), **plan.by_level}
        for level in sorted(known, key=lambda id_: -self.desk.profile.rank(id_)):
            info = self.desk.profile.level(level)
            chip = Chip(info.word, f"{known[level]:,}" if known[level] else "", checkable=True)
            chip.setChecked(level not in self.left_out)
            chip.setToolTip(tr(N_("export", "On: these rows are exported. Off: they are left out.")))
            chip.clicked.connect(lambda _on=False, id_=level: self.toggle(id_))
            self._flow.addWidget(chip)
            chip.show()
        self._flow.invalidate()
        self.levels.updateGeometry()

    def toggle(self, level: str) -> None:
        """Leave a level out, or take it in again."""
        self.left_out ^= {level}
        self.changed.emit()
