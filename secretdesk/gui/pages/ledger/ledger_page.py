"""A ledger as a page: filter, chips, table, the sum at its foot, and the object chosen beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk import look, scanning
from secretdesk.domain.ledger import ACTS, KINDS, LEDGERS
from secretdesk.errors import Refusal
from secretdesk.gui import background
from secretdesk.gui.components.balance import BalanceStrip
from secretdesk.gui.components.banner import Banner
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.from_ledger import balance_of, detail_facts
from secretdesk.gui.from_ledger.cell_words import Telling
from secretdesk.gui.from_ledger.column_choice import ColumnChoice
from secretdesk.gui.from_ledger.filter_line import FilterLine
from secretdesk.gui.from_ledger.filter_terms import localized
from secretdesk.gui.from_ledger.lawful import entered_by, preset, takes_registers
from secretdesk.gui.from_ledger.past_day import past_query, stood_words
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.from_ledger.several import Several
from secretdesk.gui.from_ledger.table_model import LedgerModel
from secretdesk.gui.from_ledger.table_view import LedgerTable
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.act_dialog import ActDialog
from secretdesk.gui.pages.ledger import empty
from secretdesk.gui.pages.ledger.correct_dialog import CorrectDialog
from secretdesk.gui.pages.ledger.filter_button import FilterButton
from secretdesk.gui.pages.ledger.item_detail import DetailPane
from secretdesk.gui.pages.ledger.titles_switch import TitlesSwitch
from secretdesk.gui.pages.scans.paper_windows import ask_paper
from secretdesk.gui.saved_filters import OWN
from secretdesk.gui.show_error import note_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.look import Detail
    from secretdesk.domain.facts import Found
    from secretdesk.gui.from_ledger.balance_of import Held
    from secretdesk.gui.pages.ways import Ways
    from secretdesk.gui.shell import Shell

    _Shown = tuple[Detail, tuple[Found, ...], dict[tuple[str, int], str]]

# Saved filters the navigation always has: the id it asks to begin -> what then stands in the filter line.
FILTERS: Mapping[str, str] = {
    "overdue": "is:overdue",
    "expiring": "expires<30d is:held",
    "unsigned": "is:unsigned",
    "missing": "is:missing",
    "loans": "state:on_loan",
}
_DETAIL_PAUSE_MS = 60


class LedgerPage(Page):
    """Follows from the declaration of one ledger; the window says whether titles are shown."""

    takes_words = True

    def __init__(self, desk: Desk, shell: Shell, ledger: str, ways: Ways) -> None:
        self.desk, self.shell, self.ledger, self.ways = desk, shell, ledger, ways
        self.cls: Any = LEDGERS[ledger]
        self.kind: str = self.cls.LEDGER.kind
        self.title = self.cls.LEDGER.title
        self.model = LedgerModel(desk, ledger)
        self.model.choose(list(ways.columns(ledger)))
        self._noted, self._masked = False, False
        self._room = Room.WIDE
        self._revealed: set[int] = set()
        self.detail = self.pane = DetailPane(paper=ways.paper is not None)
        self.widget = QWidget()
        self.reads = Reads(self.widget)
        self._build()
        self._wire()
        self.does = self._does()

    # What stands where.

    def _build(self) -> None:
        self.table = LedgerTable(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.filter = FilterLine(self.desk, self.ledger, self.cls)
        self.several = Several(self.cls.LEDGER.item, self.desk.session.signatory.role)
        self.trouble = Banner()
        self.strip = BalanceStrip() if self.cls.LEDGER.item else None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        lines = QVBoxLayout(self.widget)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for part in (self.filter, self.several, self.trouble):
            lines.addWidget(part)
        lines.addWidget(self._stack, 1)
        if self.strip is not None:
            lines.addWidget(self.strip)
        self.widget.setFocusProxy(self.table)
        self.head = PageHead(self.title)
        self._titles = TitlesSwitch(self.ways.toggle_titles)
        columns = Button(N_("ledger page", "Columns"), icon="columns-3", height="small")
        columns.clicked.connect(lambda: self._choose_columns(columns))
        self._new = entered_by(self.ledger, self.desk.session.signatory.role)
        if self._new:
            self._enter = Button(ACTS[self._new].ACT.title, icon="plus", key="Alt+N", height="small")
            self._enter.clicked.connect(self._enter_new)
            self.head.add_tool(self._enter)
            self.keys = {"Alt+N": self._enter_new}
        self._add_import(self.head)
        self.head.add_tool(self._titles.wide, self._titles.short, columns)
        self.save = FilterButton(self.desk, self.shell, self.filter)
        self.head.add_tool(self.save)
        if self.ways.print_ledger is not None:
            paper = Button(N_("ledger page", "Print"), icon="printer", height="small")
            paper.clicked.connect(self._print)
            self.head.add_tool(paper)

    def _add_import(self, head: PageHead) -> None:
        into = self.ways.import_into
        if into is not None and takes_registers(self.ledger, self.desk.session.signatory.role):
            old = Button(N_("ledger page", "Import"), icon="download", height="small")
            old.clicked.connect(lambda _on=False: into(self.ledger))
            head.add_tool(old)

    def _wire(self) -> None:
        self.filter.asked.connect(self.ask)
        self.filter.helped.connect(lambda: self.ways.help() if self.ways.help else None)
        self.model.counted.connect(self._counted)
        self.model.reads.failed.connect(self._failed)
        self.reads.failed.connect(self._failed)
        self._pause = QTimer(self.widget)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DETAIL_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.show_object(self.kind, self.table.chosen()))
        self.table.current_changed.connect(lambda key: self._pause.start() if key >= 0 else None)
        self.table.opened.connect(lambda _key: self.shell.show_detail(shown=True))
        chosen = self.table.selectionModel()
        chosen.selectionChanged.connect(lambda *_: self.several.count(len(chosen.selectedRows())))
        self.several.asked.connect(lambda act: self._ask_act(act, self.kind, self.chosen_ids()))
        self.several.dropped.connect(self.table.clearSelection)
        self.pane.act_asked.connect(self._act_on_shown)
        self.pane.chosen.connect(self.show_object)
        self.pane.hide_asked.connect(lambda: self.shell.show_detail(shown=False))
        self.pane.reveal_asked.connect(self._reveal)
        self.pane.day_asked.connect(self._ask_day)
        self.pane.scan_asked.connect(self._paper)
        self.pane.paper_asked.connect(lambda kind, id_: self.ways.paper(kind, id_) if self.ways.paper else None)

    def _does(self) -> dict[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {
            "filter": self._to_filter,
            "save_filter": self.save.begin,
            "columns": lambda: self._choose_columns(self._titles.wide),
        }
        for action, act in (("renew", "renew"), ("move", "move"), ("correct", "correct"), ("void", "void")):
            found[action] = lambda act=act: self._act_on_shown(act)  # type: ignore[misc]
        if self.cls.LEDGER.item:
            found["missing"] = self._missing
        if self.ways.print_ledger is not None:
            found["print"] = self._print
        if self.ways.paper is not None:
            found["labels"] = self.pane._print  # noqa: SLF001 -- the pane knows what it shows
        return found

    # What the window asks of a page.

    def refresh(self) -> None:
        masked = not self.shell.titles_shown()
        if self._masked and not masked:
            self._note_reveal()
        self._masked = masked
        self.model.mask(masked=masked)
        self._titles.say(masked=masked)
        self.model.refresh()
        if self.strip is not None:
            self.reads.ask("balance", lambda: balance_of.read(self.desk, self.cls), self._show_balance)
        if self.pane.detail is not None:
            self.show_object(self.pane.detail.kind, self.pane.detail.id)

    def fit(self, room: Room) -> None:
        """With less room key names go first, then terms of the sum."""
        self._room = room
        self._titles.fit(wide=room is Room.WIDE)
        if self._new:
            words = ACTS[self._new].ACT.title if room is Room.WIDE else N_("ledger page", "New")
            self._enter.say(words, icon="plus")

    def begin(self, verb: str) -> None:
        if verb in FILTERS:
            self.filter.set_text(localized(self.desk.profile, FILTERS[verb]))
        elif verb in {"find", "filter"}:
            self._to_filter()
        elif verb.startswith("item:") and verb[5:].isdigit():
            self.show_object(self.cls.LEDGER.kind, int(verb[5:]))
            self.shell.show_detail(shown=True)
        elif verb.startswith("query:"):
            self.filter.set_text(verb[6:])
        elif verb.startswith(OWN):
            self.save.ask(int(verb.removeprefix(OWN)))

    def put_away(self) -> None:
        """Nothing is unfinished here; what is being read or waits for it need not be."""
        self._pause.stop()
        for one in (self.reads, self.model.reads):
            one.forget_all()

    def scan(self, text: str) -> Answer:
        found = scanning.scan(self.desk, text)
        if found.ours and found.kind in KINDS:
            self.show_object(found.kind, found.id)
            self.shell.show_detail(shown=True)
            return Answer(words=found.message, tone="quiet")
        return Answer(words=found.message, tone="amber" if found.status in {"text", "confirm"} else "red")

    def type(self, text: str) -> Answer:
        found = scanning.scan(self.desk, text)
        if found.ours:
            return self.scan(text)
        self.filter.set_text(text)
        return Answer(words=N_("ledger page", "Filtered."), tone="plain")

    # What is asked of the ledger.

    def ask(self, text: str) -> None:
        """Filter by what an officer typed."""
        self.trouble.hide()
        self.model.ask(look.query(self.desk, self.ledger, text, past=True))

    def _to_filter(self) -> None:
        self.filter.line.setFocus()
        self.filter.line.selectAll()

    def _counted(self, n: int, capped: bool) -> None:  # noqa: FBT001 -- a signal's signature
        self.filter.show_count(n, capped=capped, day=self.model.asked.day, brief=self._room is not Room.WIDE)
        self._stack.setCurrentWidget(self.table if n else self._empty())

    def _empty(self) -> QWidget:
        while self._stack.count() > 1:
            old = self._stack.widget(1)
            self._stack.removeWidget(old)
            old.deleteLater()
        frame = QWidget()
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 0, 0, 0)
        if self.filter.text():
            state = empty.nothing_found(self.filter.text())
            state.asked.connect(lambda: self.filter.set_text(""))
        else:
            state = empty.nothing_yet(self.cls, self.ways, self._enter_new, self._new)
        lines.addWidget(state)
        lines.addStretch(1)
        self._stack.addWidget(frame)
        return frame

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Refusal) and error.id == "locked":
            return
        self.trouble.say(note_of(error))

    def _show_balance(self, held: Held) -> None:
        if self.strip is not None:
            words = N_("balance", "{ledger} {year}", ledger=self.cls.LEDGER.title, year=str(held.year))
            terms = balance_of.terms(held, brief=self._room is not Room.WIDE)
            self.strip.show_sum(words, terms, agrees=held.agrees)

    # Titles.

    def _reveal(self) -> None:
        """Show the title of the one object beside the table, though its level is shown by code."""
        if self.pane.detail is not None:
            self._revealed.add(self.pane.detail.id)
            self._note_reveal()
            self.show_object(self.pane.detail.kind, self.pane.detail.id)

    def _note_reveal(self) -> None:
        """Journal that titles were revealed, once a page."""
        if self._noted:
            return
        self._noted = True
        background.run(lambda _progress: self.desk.note("revealed", self.ledger), lambda _done: None, self._failed)

    # The object beside the table.

    def show_object(self, kind: str, id_: int) -> None:
        """Show an object in the pane, one of this ledger or of another."""
        if id_ < 0:
            return

        def read() -> _Shown | None:
            detail = look.detail(self.desk, kind, id_)
            if detail is None:
                return None
            items = detail_facts.related(self.desk, kind, id_)
            return detail, items, detail_facts.names_for(self.desk, detail, items)

        self.reads.ask("detail", read, self._show_detail)

    def _show_detail(self, answer: _Shown | None) -> None:
        if answer is None:
            self.pane.show_nothing()
            return
        detail, items, names = answer
        today = self.desk.context(0).today
        telling = Telling(profile=self.desk.profile, today=today, names=names, masked=self._masked)
        role = self.desk.session.signatory.role
        self.pane.show_detail(detail, telling, role, related=items, revealed=detail.id in self._revealed)

    def _paper(self, what: str, id_: int) -> None:
        if (detail := self.pane.detail) is not None:
            ask_paper(self.desk, detail, what, id_, self._done, masked=self._masked, parent=self.widget.window())

    def _ask_day(self, day: date) -> None:
        """Say who had the object on a day; what a person or place had is a ledger as of that day."""
        detail = self.pane.detail
        if detail is None:
            return
        if detail.kind in {"person", "place"}:
            asked = past_query(detail.kind, detail.record.name, day)
            self.shell.go("copies", f"query:{localized(self.desk.profile, asked)}")
            return

        def told(answer: tuple[Any, dict[tuple[str, int], str]]) -> None:
            record, names = answer
            telling = Telling(profile=self.desk.profile, today=self.desk.context(0).today, names=names)
            if self.pane.detail is not None and self.pane.detail.id == detail.id:
                self.pane.chain_head.past.say(stood_words(record, day, telling))

        self.reads.ask("day", lambda: look.stood(self.desk, detail.kind, detail.id, day), told)

    # Acts.

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the objects chosen in the table, in its order."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(row.id for number in rows if (row := self.model.row(number)) is not None)

    def _missing(self) -> None:
        detail = self.pane.detail
        gone = detail is not None and getattr(detail.record, "state", "") == "missing"
        self._act_on_shown("recover" if gone else "report_missing")

    def _act_on_shown(self, act: str) -> None:
        detail = self.pane.detail
        if detail is None:
            self.shell.answer(Answer(words=N_("ledger page", "Choose a row first."), tone="amber"))
            return
        if act == "lend" and self.ways.lend is not None:
            self.ways.lend(detail.id)
        elif act == "return" and self.ways.take_back is not None:
            self.ways.take_back(detail.id)
        else:
            self._ask_act(act, detail.kind, (detail.id,))

    def _enter_new(self) -> None:
        self._open(ActDialog(self.desk, self._new, parent=self.widget.window()))

    def _ask_act(self, act: str, kind: str, ids: tuple[int, ...]) -> None:
        if not ids:
            return
        if act == "correct":
            dialog: ActDialog = CorrectDialog(self.desk, kind, ids[0], parent=self.widget.window())
        else:
            fixed = preset(act, kind, ids[0])
            if len(ids) > 1:
                fixed = {name: ids if isinstance(value, tuple) else value for name, value in fixed.items()}
            dialog = ActDialog(self.desk, act, fixed, parent=self.widget.window())
        self._open(dialog)

    def _open(self, dialog: ActDialog) -> None:
        dialog.done_.connect(self._done)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _done(self, outcome: Outcome) -> None:
        self.shell.answer(Answer(words=N_("ledger page", "Recorded, entry {seq}.", seq=outcome.last), tone="quiet"))
        self.shell.refresh()

    # Columns and paper.

    def _choose_columns(self, beside: QWidget) -> None:
        menu = self.columns_menu()
        menu.exec(beside.mapToGlobal(beside.rect().bottomLeft()))
        menu.deleteLater()

    def columns_menu(self) -> QMenu:
        """Return the menu that shows and hides columns."""
        keep = self.ways.remember_columns
        return ColumnChoice(self.model, lambda names: keep(self.ledger, names)).menu(self.widget)

    def _print(self) -> None:
        if self.ways.print_ledger is not None:
            self.ways.print_ledger(self.ledger, self.filter.text())
