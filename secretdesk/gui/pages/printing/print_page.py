"""Printing: the form at the left, the page as it will be in the middle, what is printed and where to at the right.

What is previewed is what is printed: the same job draws both. A print is an act; its number, pages and text are recorded.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk import media, press, printing, scanning
from secretdesk.desk.jobs import form, request
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledgers import Document
from secretdesk.errors import SecretDeskError
from secretdesk.exchange.writing import put
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import IconButton
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.page_preview import PagePreview
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.printing.drawing import Drawn, drawn_of
from secretdesk.gui.pages.printing.forms import FormList
from secretdesk.gui.pages.printing.side import Side
from secretdesk.gui.pages.printing.unexplained import Unexplained
from secretdesk.gui.pages.still_here import still_here
from secretdesk.gui.pages.where_to import media_places
from secretdesk.gui.place_picker import pick
from secretdesk.gui.show_error import answer_of, note_of
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Done, Job
    from secretdesk.gui.shell import Shell

JOB = "SecretDesk"  # the print service keeps the names of jobs: never one that says anything
FITS = (
    Choice(id="page", words=N_("print", "Page")),
    Choice(id="width", words=N_("print", "Width")),
    Choice(id="true", words=N_("print", "100 %")),
)
_FORM_OF_LEDGER = {"documents": "F01", "copies": "F13", "carriers": "F13", "computers": "F15", "equipment": "F16"}
_ITEMS = frozenset({*ITEMS, "person", "place"})


class PrintPage(Page):
    """`send` takes printed bytes in place of this computer's printer; `drawn` is what stands in the preview."""

    title = N_("print", "Print")

    def __init__(
        self,
        desk: Desk,
        shell: Shell,
        send: Callable[[bytes, str], None] | None = None,
        offset: Callable[[str], tuple[int, int] | None] = lambda _queue: None,
    ) -> None:
        self.desk, self.shell, self._send, self._offset = desk, shell, send, offset
        self.widget = QWidget()
        self.bar = PageHead(self.title)
        self.bar.add_tool(Words(N_("print", "What is shown is what is printed."), size=13, tone="text2"))
        self.head = self.bar
        self.forms, self.preview, self.side = FormList(), PagePreview(), Side(desk)
        self.choices = self.side.choices
        self.said, self.unexplained = Banner(), Unexplained(desk, shell)
        self.drawn: Drawn | None = None
        self.printing, self._moved_for = False, ""
        self._work: background.Work[Drawn] | None = None
        self._button: Callable[[], None] | None = None
        self._lay()
        self._wire()
        self._turned(0, 0)
        self.does = {"print": self.print_, "confirm": self.print_}

    def _lay(self) -> None:
        self.turned = Words()
        self.back = IconButton("chevron-left", N_("print", "Page before"))
        self.on = IconButton("chevron-right", N_("print", "Next page"))
        self.size = ModeSwitch(FITS, small=True, name=N_("print", "Size of the page"))
        self.size.choose("page")
        tools = row(self.back, self.turned, self.on, 1, self.size)
        tools.setContentsMargins(px(12), px(6), px(12), px(6))
        stage, self.listed = Pane(margin=0), Pane(margin=0)
        stage.body.setSpacing(0)
        stage.body.addLayout(tools)
        stage.body.addWidget(self.preview, 1)
        self.listed.body.addWidget(self.forms)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self.listed)
        line.addWidget(stage, 1)
        line.addWidget(self.side)
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.unexplained)
        whole.addWidget(self.said)
        whole.addLayout(line, 1)

    def _wire(self) -> None:
        self.forms.chosen.connect(self.choose)
        self.side.narrow.activated.connect(lambda _n: self.choose(self.side.narrow.current()))
        self.choices.changed.connect(self.draw)
        self.side.printer.activated.connect(lambda _n: self._move())
        self.side.calibrate.clicked.connect(lambda _on=False: self.shell.go("setup", "printer"))
        self.preview.turned.connect(self._turned)
        self.preview.failed.connect(lambda error: self.said.say(note_of(error)))
        self.back.clicked.connect(lambda: self.preview.turn(self.preview.page() - 1))
        self.on.clicked.connect(lambda: self.preview.turn(self.preview.page() + 1))
        self.size.changed.connect(self.preview.fit)
        self.side.go.clicked.connect(lambda _on=False: self.print_())
        self.side.medium.clicked.connect(lambda _on=False: self.to_medium())
        self.side.again.connect(self.page_again)
        self.side.second.ready.connect(self.to_medium)
        self.said.asked.connect(lambda: self._button() if self._button else None)

    # What is asked of the page.

    def refresh(self) -> None:
        """Read the printers and the prints that nobody explained; a first form comes to the front."""
        self.side.show_printers(press.printers() if self._send is None else (JOB,))
        self._move()
        self.unexplained.refresh()
        if not self.forms.current():
            self.choose("F01")
        self._allow()

    def _move(self) -> None:
        """Take over how far labels are to be moved on the printer chosen, where it was calibrated on this computer."""
        queue = self.side.printer.current()
        moved = self._offset(queue)
        if moved is not None and queue != self._moved_for:
            self._moved_for = queue
            self.choices.moved(*moved)

    def begin(self, verb: str) -> None:
        """Open a form: its id, or `slip:12`, `batch:7`, `ledger:documents:QUERY`, `document:5`, `copy:9`."""
        kind, _, rest = verb.partition(":")
        if kind == "ledger":
            ledger, _, query = rest.partition(":")
            self.choices.query.setText(query)
            self.choose(_FORM_OF_LEDGER.get(ledger, ledger))
        elif kind == "document":
            record = self.desk.read(lambda reading: reading.facts.get(Document, int(rest)))
            self.choices.set_what([record.register_no] if record else [])
            self.choose("covers")
        elif kind in {"slip", "batch"}:
            self._which(kind, int(rest))
        elif kind in _ITEMS:
            self.choices.set_what([f"#{rest}"])
            self.choose("covers" if kind == "copy" else "labels")
        elif form(kind) is not None:
            self.choose(kind)

    def scan(self, text: str) -> Answer:
        """A scanned item joins the covers or labels to print; a slip's or batch's paper is shown."""
        try:
            answer = scanning.scan(self.desk, text)
        except SecretDeskError as error:
            return answer_of(error)
        if not answer.ours:
            return Answer(words=answer.message, tone="red", icon="ban")
        needs = self.choices.form.needs if self.choices.form else ""
        if needs in {"copies", "targets"} and answer.kind in _ITEMS | {"document"}:
            self.choices.add_what(tr(answer.message))
        else:
            self.begin(f"{answer.kind}:{answer.id}")
        return Answer(words=answer.message, tone="green", icon="check")

    def choose(self, id_: str) -> None:
        """Bring a form to the front and draw it."""
        found = form(id_)
        if found is None:
            return
        self.forms.mark(id_)
        self.side.narrow.choose(id_)
        self.bar.say(self.title, f"{found.code} {tr(found.title)}".strip())
        self.choices.ask(found)
        self.draw()

    def _which(self, kind: str, id_: int) -> None:
        number = self.desk.read(lambda reading: reading.names(kind, (id_,))).get(id_, "")
        current = self.choices.form
        of_batches = current.id if current and current.needs == "batch" else "F28"
        self.choose("slip" if kind == "slip" else of_batches)
        self.choices.choose_which(number)

    def page_again(self, page: int) -> None:
        """Show a page that changed, to print it once more."""
        self.choices.pages_again(page)
        self.draw()

    def fit(self, room: Room) -> None:
        """Where there is little room the list of forms becomes a field of the settings."""
        show_if(self.listed, shown=room is Room.WIDE)
        show_if(self.side.narrow, shown=room is not Room.WIDE)

    # Drawing.

    def draw(self) -> None:
        """Draw what is asked for, beside the window's work; an older drawing under way is given up."""
        self._hush()
        self._draw()

    def _hush(self) -> None:
        self._button = None
        show_if(self.said, shown=False)

    def _draw(self) -> None:
        asked = self.choices.request()
        self.drawn = None
        self._allow()
        if self._work is not None:
            self._work.cancel()
        self._work = background.run(
            lambda progress: drawn_of(self.desk, asked, progress),
            still_here(self.widget, self._draw_done),
            still_here(self.widget, self._draw_failed),
        )

    def _draw_done(self, drawn: Drawn) -> None:
        if drawn.asked != self.choices.request():
            return
        self._work = None
        self.drawn = drawn
        self.preview.show_pdf(drawn.pdf)
        self.side.show_drawn(drawn)
        self._allow()

    def _draw_failed(self, error: BaseException) -> None:
        if isinstance(error, background.Cancelled):
            return
        self._work = None
        self.preview.clear()
        self.side.show_drawn(None)
        if not (self.choices.empty() or self.said.isVisible()):  # naming nothing yet is nobody's fault
            self.said.say(note_of(error))
        self._allow()

    def _turned(self, at: int, pages: int) -> None:
        self.turned.say(N_("preview", "Page {page} of {pages}", page=at + 1, pages=pages) if pages else "")
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < pages - 1)

    def _allow(self) -> None:
        pages = self.drawn.pages if self.drawn and not self.printing else 0
        self.side.allow(pages=pages, printer=self._send is not None or bool(self.side.printer.current()))

    # Printing.

    def print_(self) -> None:
        """Print what is shown."""
        if self.side.go.isEnabled():
            self._print(partial(self._out, self.side.printer.current() or None))

    def _out(self, queue: str | None, pdf: bytes) -> None:
        if self._send is not None:
            self._send(pdf, JOB)
        else:
            press.to_printer(pdf, queue, JOB)

    def to_medium(self) -> None:
        """Choose where to write the PDF; what is high enough needs a second person first."""
        if self.drawn is None or self.printing:
            return
        rank = self.desk.profile.rank
        high = self.desk.record.kind == "real" and rank(self.drawn.job.level) >= rank("jimi")
        if high and self.side.second.cosigner is None:
            self.side.second.ask(N_("print", "A PDF of this level leaves with a second signature."))
            return
        folder = pick(self.widget, N_("print", "Where to write the PDF"), media_places(self.desk), browse=True)
        if folder is not None:
            self.write_to(folder)

    def write_to(self, folder: Path) -> None:
        """Write the PDF into a folder, read back; of a real vault only onto an approved medium."""
        drawn = self.drawn
        if drawn is None:
            return
        name = f"{drawn.asked.form}-{self.desk.context(0).now:%Y%m%d-%H%M%S}.pdf"
        medium: int | None = None
        if self.desk.record.kind == "real":
            try:
                medium = media.check(self.desk, folder, level=drawn.job.level).approval.medium
            except SecretDeskError as error:
                self.said.say(note_of(error))
                return
        self._print(partial(put, folder, name), medium)

    def _print(self, send: Callable[[bytes], Any], medium: int | None = None) -> None:
        drawn = self.drawn
        if drawn is None:
            return
        cosigner = self.side.second.cosigner if medium else None
        self.printing = True
        self._allow()

        def work(_progress: background.Progress) -> tuple[Done, Job]:
            # made anew: what was previewed a while ago may have changed since
            job = request.job_of(self.desk, drawn.asked)
            return printing.print_job(self.desk, job, send, *([cosigner] if cosigner else []), medium=medium), job

        background.run(work, still_here(self.widget, self._printed), still_here(self.widget, self._print_failed))

    def _printed(self, made: tuple[Done, Job]) -> None:
        done, job = made
        self.printing = False
        self.side.second.forget()
        carrier = printing.carrier_of(self.desk, done, job, 0) is not None
        self._button = partial(self.register_carrier, done, job) if carrier else None
        note = Note(
            tone="green",
            fact=N_("print", "Printed {number}, {n} {n|page|pages}.", number=done.number, n=done.pages),
            what=N_("print", "It names classified titles, so it is a carrier itself.") if carrier else "",
            button=N_("print", "Register it") if carrier else "",
        )
        self.said.say(note)
        self.shell.refresh()
        self._draw()

    def _print_failed(self, error: BaseException) -> None:
        self.printing = False
        self._button = None
        self.said.say(note_of(error))
        self._allow()
        self.shell.refresh()

    def register_carrier(self, done: Done, job: Job) -> None:
        """Enter a printed ledger among the carriers."""
        command = printing.carrier_of(self.desk, done, job, 0)
        if command is None:
            return
        shown = {name: getattr(command, name) for name in ("carrier_kind", "name", "level", "acquired", "pages")}
        dialog = ActDialog(self.desk, "register_carrier", shown=shown, parent=self.widget)
        dialog.done_.connect(lambda _outcome: self.shell.refresh())
        dialog.exec()
        dialog.deleteLater()

    def put_away(self) -> None:
        """Wipe what was typed, and what is shown."""
        self.side.second.forget()
        self.preview.clear()
        self.drawn = None
