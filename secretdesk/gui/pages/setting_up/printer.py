"""The printer's step: one page is printed and folded, its two figures are typed and kept for that printer, and it is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk import press
from secretdesk.desk.jobs import calibration
from secretdesk.desk.jobs.labels import Laid
from secretdesk.gui.components.banner import Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.pages.papers import JOB
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.paper.calibration_pages import REACH
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Done, Job
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.machine import Machine
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.panels import Entered

_TOLD = (
    N_("printer", "1  Print the page with nought in both fields."),
    N_("printer", "2  Measure its scales: 100 mm, or the printer fits pages instead of printing true size."),
    N_("printer", "3  Fold it edge on edge, both ways, and read A and B where the creases cross."),
    N_("printer", "4  Type both and print again: the creases must cross at 0. Then keep them."),
)


class PrinterPanel:
    """Figures are millimetres with sign; they are kept on this computer, for this printer, and labels are moved by them."""

    def __init__(self, bench: Bench, machine: Machine, entered: Entered) -> None:
        self.bench, self.machine, self._entered = bench, machine, entered
        self.widget = QWidget()
        self.preview = PagePreview()
        self.printer = Combo()
        self.printer.activated.connect(lambda _n: self._show_kept())
        self.right, self.down = LineEdit("0"), LineEdit("0")
        self.fields = {
            "right": Field(N_("printer", "A: move right, mm"), self.right),
            "down": Field(N_("printer", "B: move down, mm"), self.down),
        }
        for line in (self.right, self.down):
            line.editingFinished.connect(self.draw)
        self.print = Button(N_("printer", "Print the page"), icon="printer")
        self.print.clicked.connect(lambda _on=False: self.print_it())
        self.keep = Button(N_("printer", "Keep for this printer"), tone="primary")
        self.keep.clicked.connect(lambda _on=False: self.keep_it())
        self.kept = Words(size=13, tone="text2", wrap=True)
        self._lay()

    def _lay(self) -> None:
        side = Pane(N_("printer", "How far the printer is off"), margin=16)
        side.setFixedWidth(px(380))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, px(8), 0)
        lines.setSpacing(px(8))
        for words in _TOLD:
            lines.addWidget(Words(words, wrap=True))
        lines.addWidget(Field(N_("print", "Printer"), self.printer))
        figures = QHBoxLayout()
        figures.setSpacing(px(12))
        for field in self.fields.values():
            figures.addWidget(field)
        lines.addLayout(figures)
        lines.addWidget(self.kept)
        lines.addStretch(1)
        side.body.addWidget(bare_scroll(inner), 1)
        side.body.addLayout(row(self.print, self.keep, 1))
        stage = Pane(margin=0)
        stage.body.addWidget(self.preview)
        whole = QHBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(stage, 1)
        whole.addWidget(side)

    def refresh(self) -> None:
        """Read the printers; without one the page can still be looked at."""
        queues = press.printers() if self.bench.send is None else (JOB,)
        chosen = self.printer.current()
        self.printer.set_choices([(one, one) for one in queues] or [("", N_("print", "No printer on this computer"))])
        if chosen in queues:
            self.printer.choose(chosen)
        self.printer.setEnabled(bool(queues))
        self.print.setEnabled(bool(queues))
        self.keep.setEnabled(bool(queues))
        self._show_kept()

    def _show_kept(self) -> None:
        known = self.machine.offset(self.printer.current())
        words = N_("printer", "Nothing is kept for this printer yet.")
        if known is not None:
            self.right.setText(f"{known[0] / 100:g}")
            self.down.setText(f"{known[1] / 100:g}")
            words = N_("printer", "Kept: A {right} mm, B {down} mm.", right=self.right.text(), down=self.down.text())
        self.kept.say(words)
        self.draw()

    def read(self) -> tuple[int, int] | None:
        """Return both figures in hundredths of a millimetre, or mark each that is none."""
        found: dict[str, int] = {}
        for id_, line in (("right", self.right), ("down", self.down)):
            words = None
            typed = line.text().strip().replace("\uff0c", ".").replace(",", ".")
            try:
                found[id_] = round(float(typed or 0) * 100)
            except (ValueError, OverflowError):
                words = N_("printer", "A figure, such as -1.5.")
            if abs(found.get(id_, 0)) > REACH * 100:
                words = N_("printer", "The scale reaches to {n} mm.", n=REACH)
                del found[id_]
            self.fields[id_].set_fault(words)
        return (found["right"], found["down"]) if len(found) == len(self.fields) else None

    def _job(self, desk: Desk) -> Job:
        return calibration.printer(desk, Laid(offset=self._moved))

    def draw(self) -> None:
        """Draw the page as it would be printed now."""
        moved = self.read()
        if moved is not None:
            self._moved = moved
            self.bench.papers.preview(self.widget, self._job, self.preview.show_pdf, self._failed)

    def print_it(self) -> None:
        """Print it with the figures typed: for measuring, or for the check."""
        moved = self.read()
        if moved is None:
            return
        self._moved = moved

        def done(printed: Done) -> None:
            fact = N_("setup", "Printed as {number}.", number=printed.number)
            self._entered(Note(tone="green", icon="printer", fact=fact))

        self.bench.papers.print(self.widget, self._job, done, self._failed, self.printer.current() or None)

    def keep_it(self) -> None:
        """Keep the figures for this printer on this computer."""
        moved = self.read()
        if moved is not None:
            self.machine.set_offset(self.printer.current(), *moved)
            what = N_("printer", "Labels on this printer are moved by it from now on.")
            self._entered(Note(tone="green", fact=tr(N_("printer", "Kept for this printer.")), what=what))

    def _failed(self, error: SecretDeskError) -> None:
        self._entered(note_of(error))

    def put_away(self) -> None:
        """Let go of what is shown."""
        self.preview.clear()
