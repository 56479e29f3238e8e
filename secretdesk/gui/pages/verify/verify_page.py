"""Verification at three depths, the anchor of a printed page, and the backup: what was found, where, and what to do."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from secretdesk.desk import audit
from secretdesk.gui import background, theme
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.fields import Field, LineEdit
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.verify.aside import DEPTH_WORDS, VerifyAside
from secretdesk.gui.place_picker import Place, pick
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.gui.shell import Shell
    from secretdesk.vault import Finding, Report, Stage

DEPTHS = (
    ("tail", DEPTH_WORDS["tail"], N_("verify", "the last entries, at every unlocking")),
    ("chain", DEPTH_WORDS["chain"], N_("verify", "every entry and signature, before a backup")),
    ("deep", DEPTH_WORDS["deep"], N_("verify", "everything, tables against the journal, every week")),
)
_COLUMNS = (
    Column(id="n", words=N_("verify", "No."), width=48, align="right"),
    Column(id="where", words=N_("verify", "Where"), width=220),
    Column(id="row", words=N_("verify", "Row"), width=72, align="right"),
    Column(id="what", words=N_("verify", "What was found"), width=200, stretch=True),
    Column(id="seq", words=N_("verify", "Entry"), width=84, align="right"),
)


class VerifyPage(Page):
    """Findings are named and never mended; a backup is called one only after it was reopened and verified."""

    title = N_("verify", "Verify")

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self.desk, self.shell = desk, shell
        self.widget = QWidget()
        self.head = PageHead(self.title)
        self.said = Banner()
        self.depth = ModeSwitch([Choice(id=id_, words=words) for id_, words, _ in DEPTHS])
        self.depth.changed.connect(self._describe)
        self.what = Words(tone="text2", wrap=True)
        self.anchor = LineEdit()
        self.anchor.setFont(QFont(theme.font(14, 400, "mono")))
        self.go = Button(N_("verify", "Verify"), icon="shield-check", key="Ctrl+Enter", tone="primary")
        self.go.clicked.connect(lambda _on=False: self.verify())
        self.stop = Button(N_("verify", "Stop"), height="normal")
        self.stop.clicked.connect(lambda _on=False: self._cancel())
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.model = CellModel(_COLUMNS)
        self.table = SheetTable(_COLUMNS, bare=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(N_("verify", "What was found")))
        self.aside = VerifyAside()
        self.keep = self.aside.keep
        self.keep.clicked.connect(lambda _on=False: self.back_up())
        self.aside.stop.clicked.connect(lambda _on=False: self.stop_backup())
        self.work: background.Work[Report] | None = None
        self.copying: background.Work[Path] | None = None
        self._lay()
        self.depth.allow("deep", allowed=desk.vault.has_book)
        self.deep("deep" if desk.vault.has_book else "chain")
        self._busy(busy=False)
        self.does = {"confirm": self.verify, "backup": self.back_up}

    def _lay(self) -> None:
        how = Pane(N_("verify", "How deep"))
        line = row(self.depth, self.what)
        line.setStretch(1, 1)
        how.body.addLayout(line)
        anchor = Field(N_("verify", "Foot of a printed page, to compare (may stay empty)"), self.anchor)
        buttons = row(self.go, self.stop)
        buttons.setAlignment(Qt.AlignmentFlag.AlignBottom)
        line = QHBoxLayout()
        line.addWidget(anchor, 1)
        line.addLayout(buttons)
        how.body.addLayout(line)
        how.body.addWidget(self.bar)
        self.found = Pane(N_("verify", "What was found"), margin=0)
        self.nothing = Words(N_("verify", "Nothing was verified yet in this session."), tone="text2")
        self.nothing.setContentsMargins(px(12), px(8), px(12), px(8))
        self.nothing.setFixedHeight(px(40))
        self.found.body.addWidget(self.nothing)
        self.found.body.addWidget(self.table, 1)
        self.table.setMinimumHeight(px(120))
        self.table.hide()
        self.found.body.addStretch(0)
        inner = QWidget()
        left = QVBoxLayout()
        left.setSpacing(px(12))
        left.addWidget(self.said)
        left.addWidget(how)
        left.addWidget(self.found, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(px(12))
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self.aside)
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        self._scroll = bare_scroll(inner)
        whole.addWidget(self._scroll)

    def fit(self, room: Room) -> None:
        """With less room what stands beside goes below."""
        wide = room is Room.WIDE
        side = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(side)
        self.aside.setMinimumWidth(px(348) if wide else 0)
        self.aside.setMaximumWidth(px(348) if wide else 16777215)

    def begin(self, verb: str) -> None:
        """Start what was asked for."""
        if verb == "check_seal":
            self.anchor.setFocus()
        elif verb == "backup":
            self.back_up()

    def scan(self, text: str) -> Answer:
        """Take a scanned line as the anchor to compare."""
        self.anchor.setText(text[:80])
        return Answer(words=N_("verify", "Taken as the foot of a page; verify to compare."), tone="green")

    def refresh(self) -> None:
        """Say how the vault stands."""
        self.aside.show_vault(self.desk)

    def deep(self, depth: str) -> None:
        """Choose how deep to verify."""
        self.depth.choose(depth)
        self._describe(depth)

    def _describe(self, depth: str) -> None:
        self.what.say(next(words for id_, _, words in DEPTHS if id_ == depth))

    def _busy(self, *, busy: bool) -> None:
        self._idle(idle=not busy)
        self.stop.setVisible(busy)
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)

    def _idle(self, *, idle: bool) -> None:
        self.go.setEnabled(idle)
        self.keep.setEnabled(idle and self.desk.session.signatory.role in {"officer", "deputy"})

    def verify(self) -> None:
        """Verify in the background; acts go on meanwhile."""
        if not self.go.isEnabled():
            return
        depth, anchor = self.depth.current(), self.anchor.text().strip() or None
        started = time.monotonic()
        self._busy(busy=True)
        self.said.hide()
        self.model.set_rows([])
        self.table.hide()
        self.aside.todo.hide()
        self.nothing.say(N_("verify", "Being verified; acts go on meanwhile."))
        self.nothing.show()

        def do(progress: background.Progress) -> Report:
            def going_on(done: int, whole: int) -> bool:
                progress.report(done, whole)
                return not progress.stopped()

            return audit.verify(self.desk, depth, anchor=anchor, progress=going_on)

        def done(report: Report) -> None:
            self._busy(busy=False)
            self._show(report, time.monotonic() - started)

        work = background.run(do, done, self._failed)
        work.progressed.connect(self._progressed)
        self.work = work

    def _progressed(self, step: background.Step) -> None:
        self.bar.setRange(0, max(step.whole, 1))
        self.bar.setValue(step.done)

    def _cancel(self) -> None:
        if self.work is not None:
            self.work.cancel()

    def _failed(self, error: BaseException) -> None:
        self._busy(busy=False)
        self.nothing.say(N_("verify", "Nothing was verified yet in this session."))
        if isinstance(error, background.Cancelled) or getattr(error, "id", "") == "cancelled":
            self.said.say(Note(tone="plain", fact=N_("verify", "Stopped. Nothing was judged.")))
        else:
            self.said.say(note_of(error))

    def _show(self, report: Report, seconds: float) -> None:
        rows = [(n, _cells(n, one)) for n, one in enumerate(report.findings, start=1)]
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.aside.todo.setVisible(not report.sound)
        self.nothing.say(N_("verify", "Nothing: journal, signatures and tables agree as far as was looked."))
        self.refresh()
        took = f"{seconds:.1f}"
        if report.sound:
            words = N_("verify", "No finding in {n} entries, {took} s.", n=f"{report.size:,}", took=took)
            what = N_("verify", "The foot of the page agrees.") if report.anchor_matches else ""
            if report.told:
                n = len(report.told)
                what = N_(
                    "verify", "{n} {n|file|files} of attachments whose act was never recorded; it does no harm.", n=n
                )
            self.said.say(Note(tone="green", fact=words, what=what))
            return
        count = len(report.findings)
        fact = N_("verify", "Verification failed: {n} {n|finding|findings}. Nothing was changed.", n=count)
        if report.anchor_matches is False:
            fact = N_("verify", "The foot of the page does not agree with this journal.")
        what = N_("verify", "Nothing was repaired. Beside stands what to do now.")
        self.said.say(Note(tone="red", icon="shield-alert", fact=fact, what=what))

    def back_up(self) -> None:
        """Copy into a folder that is picked; the copy is reopened and verified before it counts."""
        if not self.keep.isEnabled():
            return
        folder = pick(self.widget, N_("verify", "Where to put the backup"), places(self.desk), browse=True)
        if folder is not None:
            self.back_up_to(folder)

    def back_up_to(self, folder: Path) -> None:
        """Back up into `folder` in the background; acts go on meanwhile."""
        self._idle(idle=False)
        self.said.hide()
        self.aside.begin_backup()
        QTimer.singleShot(0, self.widget, lambda: self._scroll.ensureWidgetVisible(self.aside.bar))

        def do(progress: background.Progress) -> Path:
            def going_on(stage: Stage, done: int, whole: int) -> bool:
                if not progress.stopped():
                    progress.report(done, whole, audit.STAGES[stage])
                return not progress.stopped()

            return audit.back_up(self.desk, folder, progress=going_on)

        def ended() -> None:
            self._idle(idle=True)
            self.aside.end_backup()
            self._scroll.ensureVisible(0, 0)

        def done(made: Path) -> None:
            ended()
            fact = N_("verify", "Backed up, reopened and verified: {name}", name=made.name)
            self.said.say(Note(tone="green", fact=fact))
            self.refresh()

        def failed(error: BaseException) -> None:
            ended()
            if isinstance(error, background.Cancelled) or getattr(error, "id", "") == "cancelled":
                self.said.say(Note(tone="plain", fact=N_("verify", "Stopped. There is no backup, nor half of one.")))
            else:
                self.said.say(note_of(error))

        work = background.run(do, done, failed)
        work.progressed.connect(self._copied)
        self.copying = work

    def _copied(self, step: background.Step) -> None:
        if self.copying is not None and not self.copying.progress.stopped():
            self.aside.show_stage(step)

    def stop_backup(self) -> None:
        """Give up the backup that is being made; what was copied of it is removed."""
        if self.copying is not None:
            self.copying.cancel()
            self.aside.stop_backup()


def places(desk: Desk) -> list[Place]:
    """Return where a backup may go: beside the vault, and whatever is plugged in."""
    found = [
        Place(path=desk.vault.folder / "backup", name=tr(N_("verify", "In the vault's own folder")), icon="folder")
    ]
    for root in (Path("/media"), Path("/run/media"), Path("/mnt")):
        if root.is_dir():
            found += [Place(path=one, name=one.name) for one in sorted(root.glob("*")) if one.is_dir()]
    return found


def _cells(n: int, one: Finding) -> tuple[Cell, ...]:
    return (
        Cell(words=str(n), tone="text3"),
        Cell(words=one.where, tone="red", icon="circle-x"),
        Cell(words="" if one.row is None else str(one.row), family="mono"),
        Cell(words=tr(one.message)),
        Cell(words="" if one.seq is None else f"{one.seq:,}", family="mono"),
    )
