"""Many lines at once: typed or pasted at the left, at the right what they would enter with every fault at its line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk import drafts
from secretdesk.desk.unit_rows import Plan, label_of
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import listed, tr
from secretdesk.gui.pages.still_here import still_here
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import font, px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.from_file import FromFile
    from secretdesk.gui.pages.setting_up.panels import Entered

PAUSE_MS = 350
LONGEST = 400_000
SHOWN = 3
LOWEST = 300  # some lines and what they say; in a lower window the whole scrolls
WRONG = N_("rows", "To mend")


class RowsPanel:
    """`read` turns the text into a plan; what is typed is kept as the draft `draft` until it is entered.

    A register file of this `ledger` is taken in right here; which one was begun is kept in the draft as well, never what
    stands in it.
    """

    def __init__(
        self,
        bench: Bench,
        entered: Entered,
        *,
        draft: str,
        columns: tuple[str, ...],
        read: Callable[[Desk, str], Plan],
        enter: Message,
        ledger: str,
        example: str,
    ) -> None:
        self.bench, self._entered, self._draft, self._read = bench, entered, draft, read
        self._columns, self._enter_words, self._example = columns, enter, example
        self.front, self._lines = QStackedWidget(), QWidget()
        self.front.addWidget(self._lines)
        self.widget: QWidget = self.front
        self._ledger, self._path = ledger, ""
        self.from_file: FromFile | None = None
        self.text = _Lines(example)
        self.text.textChanged.connect(self._typed)
        self.columns = (
            Column(id="line", words=N_("rows", "Line"), width=46, align="right"),
            Column(id="wrong", words=WRONG, width=140),
            *(Column(id=name, words=label_of(name), width=86, stretch=True) for name in columns),
        )
        self.model = CellModel(self.columns)
        self.table = SheetTable(self.columns, row=28)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(N_("rows", "What the lines say")))
        self.said = Banner()
        self.go = Button(enter, key="Ctrl+Enter", tone="primary")
        self.go.clicked.connect(lambda _on=False: self.enter())
        self.file = Button(N_("rows", "From a register file"), icon="download")
        self.file.clicked.connect(lambda _on=False: self.take_file())
        self.plan: Plan | None = None
        self._asked, self._filled = "", False
        self._pause = QTimer(self.widget)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.weigh)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(px(8))
        self._lay()

    def _lay(self) -> None:
        left = Pane(N_("rows", "Lines"), N_("rows", "typed, or pasted from a spreadsheet"), margin=12)
        names = listed(tr(label_of(name)) for name in self._columns)
        how = N_(
            "rows",
            "One line each: {columns}. Parted by commas or tabs; a first line may name the columns.",
            columns=names,
        )
        left.body.addWidget(Words(how, size=13, tone="text2", wrap=True))
        left.body.addWidget(self.text, 1)
        right = Pane(N_("rows", "What will be entered"), margin=0)
        right.body.addWidget(self.table, 1)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        for part, share in ((left, 2), (right, 3)):
            part.setMinimumHeight(px(LOWEST))
            middle.addWidget(part, share)
        inner = QWidget()
        upper = QVBoxLayout(inner)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(px(8))
        upper.addLayout(self.beside)
        upper.addWidget(self.said)
        upper.addLayout(middle, 1)
        whole = QVBoxLayout(self._lines)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(bare_scroll(inner), 1)
        self.foot = row(self.go, self.file)
        end = row(1)
        end.insertLayout(0, self.foot)
        whole.addLayout(end)

    # What is typed.

    def refresh(self) -> None:
        """Bring back the draft once; then weigh again what stands there."""
        if not self._filled:
            self._filled = True
            kept = drafts.load(self.bench.desk, self._draft) or {}
            if kept.get("text") and not self.text.toPlainText():
                self.text.setPlainText(str(kept["text"]))
            if kept.get("file"):
                self.take_file(Path(str(kept["file"])))
        taking = self.taking()
        if taking is not None:
            taking.refresh()
        self.weigh()

    def _typed(self) -> None:
        self.go.setEnabled(False)
        self._pause.start()

    def weigh(self) -> None:
        """Read the lines against the vault, beside the window's work; keep them, encrypted, as they are."""
        text = self.text.toPlainText()
        if text != self._asked:
            self._keep()
        self._asked = text

        def work(_progress: background.Progress) -> tuple[str, Plan]:
            return text, self._read(self.bench.desk, text)

        background.run(work, still_here(self.widget, self._weighed), still_here(self.widget, self._wrong))

    def _weighed(self, found: tuple[str, Plan]) -> None:
        text, plan = found
        if text != self.text.toPlainText():
            return
        self.plan = plan
        rows = []
        for k, one in enumerate(plan.lines):
            wrong = {fault.field: tr(fault.message) for fault in one.faults}
            said = " ".join(f"{tr(label_of(name))}: {words}" if name else words for name, words in wrong.items())
            verdict = Cell(words=said, icon="circle-alert" if wrong else "check", tone="red" if wrong else "green")
            cells = [Cell(words=str(one.number), tone="text3"), verdict]
            for name in self._columns:
                value = one.values.get(name, "")
                cells.append(
                    Cell(words=value or ("\u2014" if name in wrong else ""), tone="red" if name in wrong else "text")
                )
            rows.append((k, tuple(cells)))
        self.model.set_rows(rows)
        n = len(plan.commands)
        self.go.setEnabled(bool(n) and not plan.faulty)
        self.go.say(N_("rows", "{enter} ({n})", enter=tr(self._enter_words), n=n) if n else self._enter_words)
        if plan.faulty:
            fact = N_("rows", "{n} {n|line|lines} to mend; nothing is entered before.", n=plan.faulty)
            self.said.say(Note(tone="red", fact=fact, what=_first(plan), icon="circle-alert"))
        else:
            self.said.hide()

    def _wrong(self, error: BaseException) -> None:
        if not isinstance(error, background.Cancelled):
            self.said.say(note_of(error))

    def _keep(self) -> None:
        text = self.text.toPlainText()
        kept = {"text": text if text.strip() else "", "file": self._path}
        drafts.save(self.bench.desk, self._draft, kept if any(kept.values()) else None)

    # A file.

    def take_file(self, path: Path | None = None) -> None:
        """Take in a register file: one to be chosen, or one that was begun."""
        if self.from_file is None:
            from secretdesk.gui.pages.setting_up.from_file import FromFile  # noqa: PLC0415 -- not every unit has a file

            self.from_file = FromFile(self.bench.desk, self.bench.shell, self._ledger)
            self.from_file.back.connect(self._to_lines)
            self.from_file.chosen.connect(self._begun)
            self.from_file.taken.connect(self._took)
            self.front.addWidget(self.from_file)
        self.front.setCurrentWidget(self.from_file)
        self.from_file.begin(path)
        self.bench.shell.update_actions()

    def taking(self) -> FromFile | None:
        """Return the file's view while it is in front."""
        return self.from_file if self.front.currentWidget() is self.from_file else None

    def _begun(self, path: Path) -> None:
        self._path = str(path)
        self._keep()

    def _to_lines(self) -> None:
        self._path = ""
        self._keep()
        self.front.setCurrentWidget(self._lines)
        self.text.setFocus()
        self.bench.shell.update_actions()

    def _took(self, outcome: Outcome) -> None:
        """Say what came in, back at the lines."""
        taken = outcome.changes[0].event.taken
        if self.from_file is not None:
            self.from_file.page.restart()
        self._to_lines()
        fact = N_("rows", "{n} {n|row|rows} taken in from the file.", n=taken.added)
        if taken.corrected:
            fact = N_(
                "rows", "{n} {n|row|rows} taken in from the file, {m} corrected.", n=taken.added, m=taken.corrected
            )
        what = N_(
            "rows", "Import {number}; it can be undone in the list of imports while nothing of it is touched.",
            number=taken.number,
        )  # fmt: skip
        self._entered(Note(tone="green", fact=fact, what=what))

    # Entering.

    def enter(self) -> None:
        """Enter all of it in one stroke, or none."""
        plan = self.plan
        if plan is None or plan.faulty or not plan.commands or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        n = len(plan.commands)
        self.bench.submit_many(self.widget, plan.commands, lambda _done: self._done(n), self._failed)

    def _done(self, n: int) -> None:
        self._pause.stop()
        self.text.clear()
        self._pause.stop()
        self._keep()
        self._asked = ""
        self._entered(Note(tone="green", fact=N_("rows", "{n} {n|entry|entries} made.", n=n)))

    def _failed(self, error: SecretDeskError) -> None:
        self.weigh()
        self.said.say(note_of(error))

    def put_away(self) -> None:
        """Keep what is typed where it stays encrypted, and wipe it here."""
        if self._pause.isActive():
            self._pause.stop()
            self._keep()
        if self.from_file is not None:
            self.from_file.page.put_away()


def _first(plan: Plan) -> str:
    """Say the first faults whole: cells are short."""
    said = []
    for one in [line for line in plan.lines if line.faults][:SHOWN]:
        words = " ".join(f"{tr(label_of(f.field))}: {tr(f.message)}" if f.field else tr(f.message) for f in one.faults)
        said.append(tr(N_("rows", "Line {n}: {faults}", n=one.number, faults=words)))
    return "\n".join(said)


class _Lines(QPlainTextEdit):
    """Tab parts columns here; Ctrl+Tab and Shift+Tab leave, so it is no trap."""

    def __init__(self, example: str) -> None:
        super().__init__()
        self.setFont(font(14))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabStopDistance(px(84))
        self.setPlaceholderText(example)
        self.setAccessibleName(tr(N_("rows", "Lines")))
        self.textChanged.connect(self._shorten)

    def _shorten(self) -> None:
        if self.document().characterCount() > LONGEST:
            self.setPlainText(self.toPlainText()[:LONGEST])
