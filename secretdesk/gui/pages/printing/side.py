"""The settings of the print page: what is printed, on which printer, what was checked, and the two ways out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.desk.jobs import FORMS
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.words import IconWords, Rule, Section, Words
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.pages.printing.choices import Choices, yielding
from secretdesk.gui.pages.second_hand import SecondHand
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.jobs.books import PageOnPaper
    from secretdesk.gui.pages.printing.drawing import Drawn

WIDE = 318
PRINT = N_("print", "Print")


class Side(Pane):
    """`again` tells a page that is to be printed once more."""

    again = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(N_("print", "Settings"))
        self.desk = desk
        self.setFixedWidth(px(WIDE))
        self.choices = Choices(desk)
        self.narrow = Combo([(one.id, f"{one.code} {tr(one.title)}".strip()) for one in FORMS])
        self.narrow.setAccessibleName(tr(N_("print", "Forms")))
        self.printer = Combo()
        for combo in (self.narrow, self.printer):
            yielding(combo)
        self.mark = MarkLabel()
        self.level = IconWords("check", N_("print", "Highest level named"), icon_tone="green")
        self.glyphs = IconWords("check", "", icon_tone="green")
        self.lacking = IconWords("triangle-alert", "", tone="amber", wrap=True)
        words = N_("print", "Names classified titles: a carrier of its own once it is printed.")
        self.titles = IconWords("book-open", words, wrap=True)
        self.glyphs.say(N_("print", "Every character has its glyph"))
        self.lying = Words(size=13, tone="text2", wrap=True)
        self._changed_head = Section(N_("print", "Changed since they were printed"))
        self._changed = QWidget()
        self._links = QVBoxLayout(self._changed)
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setSpacing(0)
        self.second = SecondHand(desk)
        self.calibrate = Button(N_("print", "Calibrate this printer"), tone="link", height="small")
        self.go = Button(PRINT, key="Ctrl+P", tone="primary")
        self.medium = Button(N_("print", "Write to medium"))
        self._lay()
        self.show_drawn(None)

    def _lay(self) -> None:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, px(8), 0)
        lines.setSpacing(px(8))
        lines.addWidget(self.narrow)
        lines.addWidget(self.choices)
        lines.addWidget(Field(N_("print", "Printer"), self.printer))
        lines.addWidget(self.calibrate, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(Rule())
        lines.addLayout(row(self.level, 1, self.mark))
        for part in (self.glyphs, self.lacking, self.titles, self.lying, self._changed_head, self._changed):
            lines.addWidget(part)
        lines.addStretch(1)
        self.body.addWidget(bare_scroll(inner), 1)
        self.body.addWidget(self.second)
        words = N_("print", "A print is recorded: number, pages, digest. The print service keeps no copy.")
        self.body.addWidget(Words(words, size=13, tone="text2", wrap=True))
        buttons = row(self.go, self.medium)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def show_printers(self, queues: tuple[str, ...]) -> None:
        """Offer the queues of this computer."""
        chosen = self.printer.current()
        none = N_("print", "No printer on this computer")
        self.printer.set_choices([(name, name) for name in queues] or [("", none)])
        if chosen in queues:
            self.printer.choose(chosen)
        self.printer.setEnabled(bool(queues))

    def show_drawn(self, drawn: Drawn | None) -> None:
        """Say what was checked of what is shown."""
        job = drawn.job if drawn else None
        self.mark.show_mark(mark_of(self.desk.profile, job.level) if job and job.level else None)
        show_if(self.level, shown=bool(job and job.level))
        lacking = job.lacking if job else ()
        if lacking:
            said = " ".join(lacking)
            self.lacking.say(N_("print", "No font has {signs}: a box with its number is printed.", signs=said))
        show_if(self.lacking, shown=bool(lacking))
        show_if(self.glyphs, shown=job is not None and not lacking)
        show_if(self.titles, shown=bool(job and job.titles))
        self.lying.say(drawn.on_paper if drawn else "")
        show_if(self.lying, shown=bool(drawn and drawn.on_paper))
        self._show_changed(drawn.changed if drawn else ())

    def _show_changed(self, pages: tuple[PageOnPaper, ...]) -> None:
        while self._links.count():
            old = self._links.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for one in pages:
            words = N_("print", "Print page {page} of {number} again", page=one.page, number=one.number)
            link = Button(words, tone="link", height="small")
            link.clicked.connect(partial(self._ask_again, one.page))
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._changed_head, self._changed):
            show_if(part, shown=bool(pages))

    def _ask_again(self, page: int, *_clicked: bool) -> None:
        self.again.emit(page)

    def allow(self, *, pages: int, printer: bool) -> None:
        """Offer printing where something is drawn; the button counts the pages."""
        self.go.setEnabled(pages > 0 and printer)
        self.medium.setEnabled(pages > 0)
        self.go.say(N_("print", "Print {n} {n|page|pages}", n=pages) if pages else PRINT)
