"""The plan of an import as it is looked at: five counts that filter the rows, and what goes with recording it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from secretdesk.desk.intake.planning import DIFFERS, FAULTY, LEFT, NEW, SAME
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.fields import Field, LineEdit
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.sheet_table import SheetTable
from secretdesk.gui.components.words import Rule
from secretdesk.gui.language import tr
from secretdesk.gui.pages.importing.faults_out import FaultsOut
from secretdesk.gui.pages.importing.rows import ALL, COLUMNS, SAID, SIGNED, RowModel
from secretdesk.gui.pages.second_hand import SecondHand
from secretdesk.gui.theme import font, px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.intake.planning import Plan

_TIGHT = 480  # height
_ORDER = (NEW, SAME, DIFFERS, LEFT, FAULTY)
_CORRECTING = N_("import page", "What was entered before today is not corrected alone: who signs with you?")
_SIGNS = N_("import page", "No officer takes in alone what stands under \u201cSecond person\u201d: who signs with you?")
_SIGNED = N_("import page", "Second person")


class Check(Pane):
    """`on` tells that it is to be recorded, `back` that the columns are to be looked at again."""

    on = Signal()
    back = Signal()

    def __init__(self, desk: Desk, send: Callable[[bytes, str], None] | None = None) -> None:
        super().__init__(N_("import page", "What would be imported"), margin=0)
        self.plan: Plan | None = None
        self.shown = ALL
        self.chips = {id_: Chip(SAID[id_][0], checkable=True) for id_ in _ORDER}
        self.chips[SIGNED] = Chip(_SIGNED, checkable=True)
        self.fact = Banner()
        self.model = RowModel(desk.profile, self)
        self.table = SheetTable(COLUMNS)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(N_("import page", "Rows of the register")))
        self.correct = QCheckBox()
        self.correct.setFont(font(14))
        self.approval = LineEdit()
        self.approval_field = Field(N_("import page", "Approval no. of the corrections"), self.approval)
        self.second = SecondHand(desk)
        self.out = FaultsOut(desk, send)
        self.columns = Button(N_("import page", "Change columns"))
        self.go = Button("", key="Ctrl+Enter", tone="primary")
        self._lay()
        for id_, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, id_=id_: self.filter(id_))
        self.correct.toggled.connect(lambda _on: self._say())
        self.columns.clicked.connect(lambda _on=False: self.back.emit())
        self.go.clicked.connect(lambda _on=False: self.on.emit())

    def _lay(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(px(12), px(12), px(12), px(12))
        head.setSpacing(px(10))
        head.addLayout(row(*self.chips.values(), 1, self.out.copy, self.out.print, self.out.write))
        head.addWidget(self.fact)
        head.addWidget(self.out)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(16), px(10), px(16), px(10))
        foot.setSpacing(px(8))
        foot.addWidget(self.correct)
        foot.addWidget(self.approval_field)
        foot.addWidget(self.second)
        foot.addLayout(row(self.go, self.columns, 1))
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(Rule())
        self.body.addLayout(foot)

    def show_plan(self, plan: Plan | None) -> None:
        """Show a plan: its faults first where it has any, else what a second person signs for."""
        self.plan = plan
        if plan is None:
            self.model.show_plan(None)
            self.out.show_plan(None)
            return
        signed = len({one.at for one in plan.signed_for})
        self.chips[SIGNED].say(_SIGNED, f"{signed:,}", tone="amber")
        show_if(self.chips[SIGNED], shown=bool(signed))
        for id_ in _ORDER:
            chip, n = self.chips[id_], plan.count(id_)
            chip.say(SAID[id_][0], f"{n:,}", tone="red" if id_ == FAULTY and n else "plain")
            show_if(chip, shown=bool(n) or id_ in {NEW, SAME})
        self.correct.setText(tr(N_("import page", "Correct what differs ({n} {n|row|rows})", n=plan.count(DIFFERS))))
        self.correct.setChecked(False)
        self.shown = ALL
        self.filter(FAULTY if plan.faults else SIGNED if plan.signed_for else ALL)
        self._say()

    def filter(self, status: str) -> None:
        """Show the rows of one status, or all again."""
        self.shown = ALL if status == self.shown else status
        for id_, chip in self.chips.items():
            chip.setChecked(id_ == self.shown)
        self.model.show_plan(self.plan, self.shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little height the signing needs it, and the fact gives way: its figure stands in the chips."""
        tight = self.height() < px(_TIGHT) and not self.second.isHidden()
        show_if(self.fact, shown=self.plan is not None and not tight)

    def corrects(self) -> bool:
        return self.correct.isChecked() and not self.correct.isHidden()

    def _say(self) -> None:
        plan = self.plan
        if plan is None:
            return
        new, faulty, other = plan.count(NEW), len(plan.faults), plan.count(DIFFERS)
        show_if(self.correct, shown=bool(other) and not faulty)
        correcting = self.corrects()
        show_if(self.approval_field, shown=correcting)
        signed_for = bool(plan.signed_for) and not faulty
        if (signed_for or correcting) and self.second.cosigner is None:
            self.second.ask(_SIGNS if signed_for else _CORRECTING)
        elif not (signed_for or correcting):
            self.second.forget()
        self.out.show_plan(plan)
        n = new + (other if correcting else 0)
        self.go.say(N_("import page", "Import {n} {n|row|rows}", n=n))
        self.go.setEnabled(bool(n) and not faulty)
        if faulty:
            fact = N_("import page", "{n} {n|thing|things} to mend in the register.", n=faulty)
            what = N_(
                "import page",
                "All rows come in, or none. Mend them in the file and open it again, or change the columns.",
            )
            self.fact.say(Note(tone="red", fact=fact, what=what))
        elif not n:
            fact = N_("import page", "Everything in this register is here already. Nothing to do.")
            self.fact.say(Note(tone="green", fact=fact))
        elif plan.violating:
            fact = N_("import page", "{n} {n|row comes|rows come} in as violations.", n=len(plan.violating))
            what = N_(
                "import page",
                "Their holders are not cleared by the list of people. If that list only lacks entries, complete it first and check again.",
            )
            self.fact.say(Note(tone="amber", fact=fact, what=what))
        else:
            fact = N_("import page", "All rows come in, in one act.")
            what = N_("import page", "It can be undone as long as nothing of it was touched.")
            self.fact.say(Note(tone="blue", fact=fact, what=what))
        self._fit()
