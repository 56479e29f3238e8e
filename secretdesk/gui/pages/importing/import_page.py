"""Importing an old register: which file, what its columns are, what would happen, recorded in one act or not at all.

The file is read in the capped child and planned beside the window's work; while the act is written the desk takes no
other. Nothing is written before the last step, and the whole can be undone while nothing of it was touched.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk.intake import acting, opening, planning
from secretdesk.desk.intake.legend import LEDGERS
from secretdesk.domain import ledger as declared
from secretdesk.errors import BadInput
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.fields import Combo, Field
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.steps import Step, Steps
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer, Page
from secretdesk.gui.pages.importing.asking import Asking
from secretdesk.gui.pages.importing.check import Check
from secretdesk.gui.pages.importing.columns import Columns
from secretdesk.gui.pages.importing.facts import Facts
from secretdesk.gui.pages.importing.under_way import UnderWay
from secretdesk.gui.pages.still_here import still_here
from secretdesk.gui.pages.where_to import media_places
from secretdesk.gui.place_picker import Place, PlacePicker
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.intake.opening import Opened
    from secretdesk.desk.intake.planning import Plan
    from secretdesk.gui.entries import Send
    from secretdesk.gui.shell import Shell
    from secretdesk.text import Message

STEPS: tuple[tuple[str, Message, Message], ...] = (
    ("file", N_("import page", "Which file"), N_("import page", "it is only read")),
    ("columns", N_("import page", "Match columns"), N_("import page", "what each of them is")),
    ("check", N_("import page", "Check"), N_("import page", "new, same, different, faulty")),
    ("record", N_("import page", "Record"), N_("import page", "all rows, in one act")),
)
_ORDER = tuple(id_ for id_, _, _ in STEPS)
SUFFIXES = (".xlsx", ".xlsm", ".xls", ".et", ".ods", ".csv", ".tsv", ".txt")
_FACTS_FROM, _STEPS_FROM = 1040, 720  # width of the page


class Ground(QWidget):
    """What the page lies on; `resized` tells its width."""

    resized = Signal(int)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.width())


class ImportPage(Page):
    """`outcome` is what was recorded, until the next register is begun."""

    title = N_("import page", "Import an old register")

    def __init__(self, desk: Desk, shell: Shell, send: Send | None = None, *, home: Path | None = None) -> None:
        self.desk, self.shell, self._home = desk, shell, home or Path.home()
        self.widget = Ground()
        self.bar_ = PageHead(self.title)
        self.about = Chip(N_("import page", "About the file"), icon="info", checkable=True)
        self.bar_.add_tool(self.about)
        self.head = self.bar_
        self.at, self._recording = "file", False
        self.opened: Opened | None = None
        self.plan: Plan | None = None
        self.outcome: Outcome | None = None
        self._work: background.Work[Any] | None = None
        self.steps, self.said = Steps(across=False), Banner()
        self.ledger = Combo([(name, declared.LEDGERS[name].LEDGER.title) for name in LEDGERS])
        self.picker = PlacePicker([], browse=True, suffixes=SUFFIXES)
        self.asking, self._path = Asking(), self._home
        self.columns, self.check, self.facts = Columns(desk), Check(desk, send), Facts()
        self._lay()
        self._wire()
        self.does = {"confirm": self.confirm, "first_fault": self.columns.first_fault}

    def _lay(self) -> None:
        self.which = Pane(N_("import page", "Which register"))
        self.which.body.addWidget(Field(N_("import page", "Into which ledger"), self.ledger))
        words = N_(
            "import page", ".xlsx, .xls, .ods or .csv; read apart from the program, never opened by it, never changed."
        )
        self.which.body.addWidget(Words(words, size=13, tone="text2", wrap=True))
        self.which.body.addWidget(self.asking)
        self.which.body.addWidget(self.picker, 1)
        self.under_way = UnderWay()
        self.show_imports = Button(N_("import page", "Show all imports"))
        self.show_ledger = Button(N_("import page", "Open the ledger"), tone="primary")
        self.another = Button(N_("import page", "Import another register"))
        self.number, self.facts_of_it = Words(size=28, weight=500), Words(wrap=True)
        self.done_pane = Pane(N_("import page", "Imported"), icon="check", margin=16)
        for part in (self.number, self.facts_of_it):
            self.done_pane.body.addWidget(part)
        self.done_pane.body.addLayout(row(self.show_ledger, self.show_imports, self.another, 1))
        self.done_pane.body.addStretch(1)
        self.stack = QStackedWidget()
        for page in (self.which, self.columns, self.check, self.under_way, self.done_pane):
            self.stack.addWidget(page)
        middle = QVBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(self.said)
        middle.addWidget(self.stack, 1)
        self.left = Pane(margin=0)
        self.left.body.addWidget(self.steps)
        self.left.body.addStretch(1)
        self.left.setFixedWidth(px(232))
        line = QHBoxLayout(self.widget)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        line.addWidget(self.left)
        line.addLayout(middle, 1)
        line.addWidget(self.facts)

    def _wire(self) -> None:
        self.widget.resized.connect(lambda _width: self._fit())
        self.picker.picked.connect(self.open_file)
        self.asking.again.connect(lambda: self.open_file(self._path))
        self.facts.chosen.connect(self.choose_sheets)
        self.columns.on.connect(self.check_rows)
        self.check.on.connect(self.record)
        self.check.back.connect(lambda: self._back_to("columns"))
        self.steps.chosen.connect(self._back_to)
        self.about.toggled.connect(lambda _on: self._fit())
        self.under_way.cancel.clicked.connect(lambda _on=False: self.cancel())
        self.another.clicked.connect(lambda _on=False: self.restart())
        self.show_imports.clicked.connect(lambda _on=False: self.shell.go("imports"))
        self.show_ledger.clicked.connect(lambda _on=False: self.shell.go(self.ledger.current()))

    # What is asked of the page.

    def refresh(self) -> None:
        """Show titles or hide them; look for what is plugged in while no file is chosen."""
        if self.at == "file" and not self.busy() and self.outcome is None and self.picker.current() is None:
            self._look_for_files()
        self.columns.show_titles(masked=not self.shell.titles_shown())
        if self.opened is None:
            self._go(self.at)

    def begin(self, verb: str) -> None:
        """Begin with a ledger: `ledger:people`."""
        kind, _, ledger = verb.partition(":")
        if kind == "ledger" and ledger in LEDGERS and not self.busy():
            self.restart()
            self.ledger.choose(ledger)

    def confirm(self) -> None:
        """Go on with the step in front."""
        if self.busy() or self.outcome is not None:
            return
        if self.at == "file":
            self.picker.pick()
        elif self.at == "columns" and self.columns.go.isEnabled():
            self.check_rows()
        elif self.at == "check" and self.check.go.isEnabled():
            self.record()

    def scan(self, text: str) -> Answer:  # noqa: ARG002 -- a register comes from a file
        return Answer(words=N_("import page", "An import is under way; finish or leave it first."), tone="amber")

    def leave(self) -> bool:
        """While the act is written the page stays: no other act can be done meanwhile."""
        return not self._recording

    def busy(self) -> bool:
        return self._work is not None

    def _fit(self) -> None:
        """Where there is little room steps and facts take turns, by the word in the head; rows want the whole width."""
        width, rows = self.widget.width(), self.at == "check" and not self.busy()
        roomy = width >= px(_FACTS_FROM)
        asked = not roomy and not rows and self.facts.known()
        show_if(self.about, shown=asked)
        self.facts.give_way(wanted=not rows and (roomy or self.about.isChecked()))
        left = width >= px(_STEPS_FROM) and (roomy or not (rows or (asked and self.about.isChecked())))
        show_if(self.left, shown=left)

    def put_away(self) -> None:
        """Wipe the second key and drop what was read; an act under way ends by itself, whole or not at all."""
        self.cancel()
        self.check.second.forget()
        self.opened, self.plan = None, None

    def restart(self) -> None:
        """Begin anew with a file."""
        if self.busy():
            return
        self.opened, self.plan, self.outcome = None, None, None
        self.check.second.forget()
        self._tell_of(None)
        self.said.hide()
        self.asking.forget()
        self.bar_.say(self.title)
        self._look_for_files()
        self._go("file")
        self.go_on()

    # The steps.

    def go_on(self) -> None:
        """Put the keyboard where the officer goes on: at the files, at what is to be mended, at the way to the next step."""
        if self.busy() or not self.widget.isVisible():
            return
        if self.outcome is not None:
            self.show_ledger.setFocus()
        elif self.at == "columns":
            self.columns.first_fault()
        elif self.at == "check":
            (self.check.go if self.check.go.isEnabled() else self.check.table).setFocus()
        elif self.asking.isHidden():  # which otherwise has it
            self.picker.table.setFocus()

    def _go(self, at: str) -> None:
        self.at = at
        now = _ORDER.index("record" if self._recording else at)
        shown = []
        for number, (id_, words, second) in enumerate(STEPS):
            state = "done" if number < now or self.outcome else "now" if number == now else "todo"
            shown.append(Step(id=id_, words=words, second=second, state=state))
        self.steps.set_steps(shown)
        self.steps.setFixedHeight(px(57) * len(STEPS) + px(2))
        page = {"file": self.which, "columns": self.columns, "check": self.check}.get(at, self.under_way)
        self.stack.setCurrentWidget(self.under_way if self.busy() else self.done_pane if self.outcome else page)
        self._fit()
        self.shell.update_actions()

    def _back_to(self, step: str) -> None:
        if self.busy() or self.outcome is not None:
            return
        self.said.hide()
        if step == "file":
            self.restart()
        elif step == "columns" and self.opened is not None:
            self._go("columns")
        self.go_on()

    def _look_for_files(self) -> None:
        places = media_places(self.desk)
        note = N_("import page", "what lies here lies in clear; remove it after importing")
        places.append(Place(path=self._home, name=tr(N_("import page", "This computer")), note=note, icon="folder"))
        self.picker.offer(places)

    def _run(self, do: Callable[[background.Progress], Any], done: Callable[[Any], None], doing: Message, meanwhile: Message | str) -> None:  # fmt: skip
        """Do something long: its name, how far it is, and a way to stop it, in place of the step."""
        self.said.hide()
        self.under_way.show_work(doing, meanwhile)
        here = self.widget
        self._work = background.run(
            do, still_here(here, lambda found: self._done(done, found)), still_here(here, self._failed)
        )
        self._work.progressed.connect(lambda step: self.under_way.show_step(step, recording=self._recording))
        self._go(self.at)

    def _done(self, done: Callable[[Any], None], found: Any) -> None:
        self._work, self._recording = None, False
        done(found)
        self.go_on()

    def _failed(self, error: BaseException) -> None:
        self._work, self._recording = None, False
        self._tell_of(self.opened)
        if isinstance(error, background.Cancelled):
            self.said.say(Note(tone="amber", fact=N_("import page", "Cancelled. Nothing was imported.")))
        elif isinstance(error, BadInput) and error.faults and self.at == "columns":
            self.columns.show_faults(error)
        else:
            self.said.say(note_of(error))
            if isinstance(error, BadInput) and self.at == "file":
                self.asking.ask(error)
        self._go(self.at)
        self.go_on()

    def cancel(self) -> None:
        """Stop what is under way; an act that is durable already stays."""
        if self._work is not None:
            self._work.cancel()
            self.under_way.cancel.setEnabled(False)

    def open_file(self, path: Path) -> None:
        """Read a register and show its columns."""
        if path != self._path:
            self.asking.forget()
        self._path, ledger = path, self.ledger.current()
        encoding, delimiter = self.asking.encoding.current(), self.asking.delimiter.current()

        def work(progress: background.Progress) -> Opened:
            return opening.open_file(
                self.desk, ledger, path, encoding=encoding, delimiter=delimiter, progress=progress.report
            )

        self._run(work, self._show_opened, N_("import page", "Reading the file"), N_("import page", "Apart from the program, in a process that may do nothing else."))  # fmt: skip

    def choose_sheets(self, numbers: tuple[int, ...]) -> None:
        """Find the register anew on these sheets of the file that was read."""
        opened = self.opened
        if opened is None or self.busy() or self.at == "record":
            return
        ledger, book = opened.ledger, opened.book

        def work(_progress: background.Progress) -> Opened:
            return opening.found_in(self.desk, ledger, book, numbers)

        self.at = "columns"
        self._run(work, self._show_opened, N_("import page", "Reading the file"), "")

    def _tell_of(self, opened: Opened | None) -> None:
        self.facts.show_opened(opened)
        n = self.facts.notes.body.count()
        self.about.say(N_("import page", "About the file"), str(n) if n else "", tone="amber" if n else "plain")
        if opened is None:
            self.about.setChecked(False)

    def _show_opened(self, opened: Opened) -> None:
        self.opened, self.plan = opened, None
        self.bar_.say(self.title, declared.LEDGERS[opened.ledger].LEDGER.title)
        self._tell_of(opened)
        self.columns.show_opened(opened, masked=not self.shell.titles_shown())
        self._go("columns")

    def check_rows(self) -> None:
        """Sort every row against the vault under the columns as they are chosen; sheets ticked meanwhile are read first."""
        if asked := self.facts.asked():
            self.choose_sheets(asked)
            return
        opened, legend = self.opened, self.columns.legend()
        if opened is None or self.busy() or not self.columns.check():
            return

        def work(progress: background.Progress) -> Plan:
            return planning.plan(self.desk, opened, legend, progress.report)

        def done(plan: Plan) -> None:
            self.plan = plan
            self.check.show_plan(plan)
            self._go("check")

        self._run(work, done, N_("import page", "Checking the rows"), N_("import page", "Each row against what is registered here; nothing is written."))  # fmt: skip

    def record(self) -> None:
        """Take all rows in, in one act."""
        plan, check = self.plan, self.check
        if plan is None or self.busy():
            return
        correct, approval, cosigner = check.corrects(), check.approval.text().strip() or None, check.second.cosigner

        def work(progress: background.Progress) -> Outcome:
            others = [cosigner] if cosigner else []
            return acting.perform(
                self.desk, plan, *others, correct=correct, approval_no=approval, progress=progress.report
            )

        def done(outcome: Outcome) -> None:
            self.outcome = outcome
            check.second.forget()
            self._go("record")
            self._say_done(outcome)
            self.shell.refresh()

        self._recording = True
        self._run(work, done, N_("import page", "Recording the import"), N_("import page", "The desk takes no other act until it is done."))  # fmt: skip

    def _say_done(self, outcome: Outcome) -> None:
        taken = outcome.changes[0].event.taken
        words = N_(
            "import page",
            "{n} {n|row|rows} imported, {m} corrected; entries {first} to {last}. It can be undone from the list of imports "
            "as long as nothing of it is touched.",
            n=taken.added,
            m=taken.corrected,
            first=f"{outcome.first:,}",
            last=f"{outcome.last:,}",
        )
        self.number.say(taken.number)
        self.facts_of_it.say(words)
