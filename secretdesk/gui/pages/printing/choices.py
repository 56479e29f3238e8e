"""What of a form is to be printed: year, book, filter, batch, slip, numbers, label sheet; only what the form asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from secretdesk.desk.jobs.labels import Laid, offset_of
from secretdesk.desk.jobs.request import DATED, LEDGERS, Request
from secretdesk.domain.ledgers import Batch, Document, Slip
from secretdesk.domain.ledgers.batches import BATCH_STATES
from secretdesk.domain.ledgers.slips import SLIP_KINDS
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.fields import Combo, Field, LineEdit, NoteEdit
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.pane import row
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.paper.label_geometry import label_sheets
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.jobs import Form
    from secretdesk.text import Message

SHOWN = 100
SETTLES = 350
"""Milliseconds after the last keystroke before a page is drawn."""
HOW: tuple[tuple[str, Message], ...] = (
    ("whole", N_("print", "Whole")),
    ("on", N_("print", "Go on")),
    ("again", N_("print", "Pages again")),
)
_LABELS = frozenset({"labels", "ruler"})
_MOVED = _LABELS | {"printer"}


class Choices(QWidget):
    """`changed` tells, once typing has settled, that something else is to be printed."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.form: Form | None = None
        self._fields: dict[str, QWidget] = {}
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLES)
        self._settle.timeout.connect(self.changed)
        self._make()
        self._lay()

    def _make(self) -> None:
        self.how = ModeSwitch([Choice(id=id_, words=words) for id_, words in HOW], small=True)
        self.how.choose("whole")
        self.year, self.book, self.which, self.sheet = Combo(), Combo(), Combo(), Combo()
        self.query = LineEdit(hint=N_("print", "level:mimi received:2026-05"), sensitive=True)
        self.pages = LineEdit(hint=N_("print", "3, 5-7"))
        self.what = NoteEdit(lines=4, sensitive=True)
        self.start, self.across, self.down = LineEdit("1"), LineEdit(), LineEdit()
        self.open_end = Chip(N_("print", "Leave the last page open"), checkable=True)
        self.titles = Chip(N_("print", "With titles"), checkable=True)
        self.mono = Chip(N_("print", "Bands in black"), checkable=True)
        self.ticks = Chip(N_("print", "Ticks to cut by"), checkable=True)
        self.how.changed.connect(lambda _how: self._how_changed())
        for combo in (self.year, self.book, self.which, self.sheet):
            yielding(combo)
            combo.activated.connect(lambda _n: self.changed.emit())
        self.year.activated.connect(lambda _n: self._fill_books())
        for line in (self.query, self.pages, self.start, self.across, self.down):
            line.textEdited.connect(lambda _t: self._settle.start())
        self.what.textChanged.connect(self._settle.start)
        for chip in (self.open_end, self.titles, self.mono, self.ticks):
            chip.clicked.connect(lambda _on=False: self.changed.emit())

    def _lay(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        self._add(whole, "how", self.how)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(8))
        places: tuple[tuple[str, Message, QWidget, int, int, int], ...] = (
            ("year", N_("print", "Year"), self.year, 0, 0, 1),
            ("book", N_("print", "Book"), self.book, 0, 1, 1),
            ("query", N_("print", "Only lines that fit"), self.query, 1, 0, 2),
            ("pages", N_("print", "Pages"), self.pages, 2, 0, 2),
            ("which", N_("print", "Which"), self.which, 3, 0, 2),
            ("what", N_("print", "Numbers, codes or names, one a line"), self.what, 4, 0, 2),
            ("sheet", N_("print", "Label sheet"), self.sheet, 5, 0, 1),
            ("start", N_("print", "From place"), self.start, 5, 1, 1),
            ("across", N_("print", "Move right, mm"), self.across, 6, 0, 1),
            ("down", N_("print", "Move down, mm"), self.down, 6, 1, 1),
        )
        for id_, words, widget, line, column, span in places:
            field = Field(words, widget, id=id_)
            self._fields[id_] = field
            grid.addWidget(field, line, column, 1, span)
        whole.addLayout(grid)
        chips = QWidget()
        chips.setLayout(row(self.open_end, self.titles, self.mono, self.ticks, 1))
        told = {"open_end": self.open_end, "titles": self.titles, "mono": self.mono, "ticks": self.ticks}
        self._fields.update(told)
        self._add(whole, "chips", chips)

    def _add(self, layout: QVBoxLayout, id_: str, widget: QWidget) -> None:
        self._fields[id_] = widget
        layout.addWidget(widget)

    def ask(self, form: Form) -> None:
        """Ask for what this form needs; what was asked before of other forms stays."""
        self.form = form
        if form.needs == "ledger":
            self._fill_years()
            self._fill_books()
        elif form.needs in {"batch", "slip"}:
            self._fill_which(form.needs)
        elif form.id in _MOVED:
            self._fill_sheets()
        self._show()

    def _show(self) -> None:
        form = self.form
        if form is None:
            return
        ledger, how = form.needs == "ledger", self.how.current()
        told = {
            "how": ledger,
            "year": form.id in DATED,
            "book": form.id == "F01",
            "query": ledger and form.id != "F30",
            "pages": ledger and how == "again",
            "which": form.needs in {"batch", "slip"},
            "what": form.needs in {"copies", "targets"},
            "open_end": ledger and how != "again",
            "titles": form.id == "covers",
            "mono": form.id == "covers",
            "ticks": form.id == "labels",
        }
        told |= dict.fromkeys(("across", "down"), form.id in _MOVED)
        told["sheet"] = form.id in _LABELS
        told["start"] = form.id == "labels"
        told["chips"] = any(told[id_] for id_ in ("open_end", "titles", "mono", "ticks"))
        for id_, widget in self._fields.items():
            show_if(widget, shown=told[id_])

    def _how_changed(self) -> None:
        self._show()
        self.changed.emit()

    def _fill_years(self) -> None:
        chosen = self.year.current()
        found = self.desk.read(lambda reading: reading.counts(Document, ("year",)))
        today = self.desk.context(0).today.year
        years = sorted({today, *(year for (year,) in found if year)}, reverse=True)
        self.year.set_choices([*((str(year), str(year)) for year in years), ("", N_("print", "All years"))])
        self.year.choose(chosen if chosen in {str(year) for year in years} else str(today))

    def _fill_books(self) -> None:
        from secretdesk.desk.jobs.ledgers import books_of  # noqa: PLC0415 -- only the incoming register has books

        chosen = self.book.current()
        names = dict.fromkeys(
            book for year, book in books_of(self.desk) if book and self.year.current() in {"", str(year)}
        )
        self.book.set_choices([*((name, name) for name in names), ("", N_("print", "All books"))])
        self.book.choose(chosen if chosen in names else next(iter(names), ""))

    def _fill_which(self, needs: str) -> None:
        cls: type[Any] = Batch if needs == "batch" else Slip
        chosen = self.which.current()
        found = self.desk.read(lambda reading: reading.rows(cls, limit=SHOWN)).rows
        said = dict(BATCH_STATES if needs == "batch" else SLIP_KINDS)
        column = "state" if needs == "batch" else "slip_kind"
        numbers = [row.values["number"] for row in found]
        choices = [(row.values["number"], f"{row.values['number']}  {tr(said[row.values[column]])}") for row in found]
        self.which.set_choices(choices)
        self.which.choose(chosen if chosen in numbers else next(iter(numbers), ""))

    def _fill_sheets(self) -> None:
        chosen = self.sheet.current()
        names = list(label_sheets())
        self.sheet.set_choices([("", N_("print", "As the labels need")), *((name, name) for name in names)])
        self.sheet.choose(chosen if chosen in names else "")
        if not (self.across.text() or self.down.text()):
            across, down = offset_of(self.desk)
            self.across.setText(f"{across / 100:g}")
            self.down.setText(f"{down / 100:g}")

    def moved(self, right: int, down: int) -> None:
        """Put in how far the printer is to be moved, in hundredths of a millimetre."""
        self.across.setText(f"{right / 100:g}")
        self.down.setText(f"{down / 100:g}")

    def request(self) -> Request:
        """Return what is asked for now."""
        form = self.form
        needs = form.needs if form else ""
        typed = tuple(line for line in self.what.toPlainText().splitlines() if line.strip())
        chosen = (self.which.current(),) if self.which.current() else ()
        year = self.year.current()
        return Request(
            form=form.id if form else "",
            what=chosen if needs in {"batch", "slip"} else typed,
            year=int(year) if year and form and form.id in DATED else None,
            book=self.book.current() if form and form.id == "F01" else "",
            query=self.query.text().strip() if form and form.id in LEDGERS and form.id != "F30" else "",
            how=self.how.current() if needs == "ledger" else "whole",
            open_end=self.open_end.isChecked(),
            pages=self.pages.text(),
            titles=self.titles.isChecked(),
            mono=self.mono.isChecked(),
            laid=Laid(
                sheet=self.sheet.current(),
                start=_whole(self.start.text()),
                offset=(_hundredths(self.across.text()), _hundredths(self.down.text())),
                ticks=self.ticks.isChecked(),
            ),
        )

    def empty(self) -> bool:
        """Tell whether nothing was named yet that the form needs."""
        needs = self.form.needs if self.form else ""
        if needs in {"batch", "slip"}:
            return not self.which.current()
        return needs in {"copies", "targets"} and not self.what.toPlainText().strip()

    def pages_again(self, page: int) -> None:
        """Ask for one page once more."""
        self.pages.setText(str(page))
        self.how.choose("again")
        self._show()

    def choose_which(self, number: str) -> None:
        """Choose a batch or slip by its number, also one that is not among the latest."""
        if self.which.findData(number) < 0:
            self.which.addItem(number, number)
        self.which.choose(number)
        self.changed.emit()

    def set_what(self, lines: list[str]) -> None:
        """Name items to print covers or labels for."""
        self.what.setPlainText("\n".join(lines))

    def add_what(self, line: str) -> None:
        """Add one more; twice the same stands once."""
        self.set_what(
            list(dict.fromkeys([*self.what.toPlainText().split("\n"), line])) if self.what.toPlainText() else [line]
        )


def yielding(combo: Combo) -> None:
    """Let a choice be narrower than its longest entry."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(4)


def _whole(text: str) -> int:
    return int(text) if text.strip().isdecimal() else 1


def _hundredths(text: str) -> int:
    try:
        return round(float(text.strip().replace("\uff0c", ".") or 0) * 100)
    except ValueError:
        return 0
