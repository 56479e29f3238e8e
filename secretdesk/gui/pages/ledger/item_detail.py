"""One object beside its ledger: mark, title, figures, copies of the document, its chain, its paper, and what may be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from secretdesk.domain.device import state_words
from secretdesk.domain.item import DEVICES, ITEMS
from secretdesk.domain.ledger import ACTS, KINDS, field_of
from secretdesk.domain.ledgers import Copy
from secretdesk.domain.ledgers.attachments import BEARERS
from secretdesk.domain.roles import MAY
from secretdesk.domain.rules import is_item
from secretdesk.gui.components.buttons import Button, IconButton
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.detail_widget import DetailWidget
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.timeline import Timeline
from secretdesk.gui.components.words import IconWords, Rule, Words
from secretdesk.gui.from_ledger import detail_facts, past_words
from secretdesk.gui.from_ledger.cell_words import Telling, listing, said, short_day, title_code
from secretdesk.gui.from_ledger.detail_facts import due_event, scope_of
from secretdesk.gui.from_ledger.fact_grid import FactGrid
from secretdesk.gui.from_ledger.lawful import DANGEROUS, lawful
from secretdesk.gui.from_ledger.levels import code_only, mark_of
from secretdesk.gui.from_ledger.past_day import ChainHead
from secretdesk.gui.from_ledger.state_words import state_look
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.pages.ledger.attached_papers import AttachedPapers
from secretdesk.gui.theme import font, px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.look import Detail
    from secretdesk.domain.facts import Found

_SIBLINGS = (
    Column(id="copy_no", words=N_("detail", "Copy no."), width=72),
    Column(id="number", words=N_("detail", "Number"), width=122),
    Column(id="state", words=N_("detail", "State"), width=82),
    Column(id="where", words=N_("detail", "Where"), width=40, stretch=True),
)
_LABELS = (
    Column(id="kind", words=N_("detail", "Paper"), width=90, stretch=True),
    Column(id="edition", words=N_("detail", "Edition"), width=48, align="right"),
    Column(id="printed", words=N_("detail", "Printed"), width=84),
    Column(id="taken", words=N_("detail", "First scanned"), width=84),
)
ROW = 26
_FOOT = 348 - 2 * 16 - 2 * 8 - 32  # beside the margins and "More", in the width of the pane


class DetailPane(DetailWidget):
    """`act_asked` tells an act of the object shown; `chosen` another object; `reveal_asked` that a coded title is to be shown.

    Its tabs are made when the first object is shown: most pages are left before one is chosen.
    """

    act_asked = Signal(str)
    paper_asked = Signal(str, int)
    chosen = Signal(str, int)
    reveal_asked = Signal()
    hide_asked = Signal()
    scan_asked = Signal(str, int)
    day_asked = Signal(object)

    def __init__(self, *, paper: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail: Detail | None = None
        self._paper = paper
        self._kinds: dict[int, str] = {}
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, px(12), 0, px(12))
        self._whole.setSpacing(px(6))
        self._head()
        self.tabs: QTabBar | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())  # shown while nothing is chosen
        self._whole.addWidget(self.stack, 1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(px(16), px(4), px(16), 0)
        self._foot.setSpacing(px(8))
        self._whole.addWidget(Rule())
        self._whole.addLayout(self._foot)
        self.show_nothing()

    def _head(self) -> None:
        self.mark = MarkLabel(size=18)
        self.name = IconWords("files", size=18, weight=500)
        close = IconButton("panel-right", N_("detail", "Hide this pane"))
        close.clicked.connect(self.hide_asked)
        top = QHBoxLayout()
        top.setContentsMargins(px(16), 0, px(16), 0)
        top.addWidget(self.mark)
        top.addWidget(self.name, 1)
        top.addStretch(1)
        top.addWidget(close)
        self.title = Words(size=15, weight=500, wrap=True)
        self.reveal = Button(N_("detail", "Show the title"), icon="eye", tone="link", height="small")
        self.reveal.clicked.connect(self.reveal_asked)
        self.second = Words(tone="text2", wrap=True)
        self._whole.addLayout(top)
        for part in (self.title, self.reveal, self.second):
            self._whole.addLayout(inset(part))

    def _tabs_(self) -> QTabBar:
        self.tabs = QTabBar()
        self.tabs.setFont(font(14))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for words in (N_("detail", "Overview and chain"), N_("detail", "Scope"), N_("detail", "Paper")):
            self.tabs.addTab(tr(words))
        self.tabs.currentChanged.connect(self._turn)
        self._whole.insertLayout(self._whole.indexOf(self.stack), inset(self.tabs))
        self.facts, self.chain = FactGrid(), Timeline()
        self.siblings_head = Words(weight=500)
        self._siblings = CellModel(_SIBLINGS)
        self.siblings = self._table(_SIBLINGS, self._siblings)
        self.siblings.current_changed.connect(self._sibling)
        self.chain_head = ChainHead()
        self.chain_head.past.asked.connect(self.day_asked)
        self.scope = Words(wrap=True)
        self.scope_text = Words(tone="text2", wrap=True)
        self._labels = CellModel(_LABELS)
        self.labels = self._table(_LABELS, self._labels)
        self.print_label = Button(N_("detail", "Print a label"), icon="printer", height="small")
        self.print_label.clicked.connect(self._print)
        self._empty_paper = Words(N_("detail", "No label or cover printed yet."), tone="text2")
        self.papers = AttachedPapers()
        self.papers.asked.connect(self.scan_asked)
        first = (self.facts, self.siblings_head, self.siblings, self.chain_head, self.chain)
        for number, parts in enumerate(
            (first, (self.scope, self.scope_text), (self.labels, self._empty_paper, self.print_label, self.papers))
        ):
            page = QWidget()
            lines = QVBoxLayout(page)
            lines.setContentsMargins(0, px(8), 0, px(8))
            lines.setSpacing(px(8))
            for part in parts:
                if isinstance(part, SheetTable | AttachedPapers):
                    lines.addWidget(part)
                else:
                    lines.addLayout(inset(part))
            lines.addStretch(1)
            self.stack.insertWidget(number, page)
        return self.tabs

    @staticmethod
    def _table(columns: tuple[Column, ...], model: CellModel) -> SheetTable:
        table = SheetTable(columns, row=ROW)
        table.setModel(model)
        table.horizontalHeader().hide()
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return table

    def _turn(self, to: int) -> None:
        self.stack.setCurrentIndex(to)

    # what is shown

    def show_nothing(self) -> None:
        """Say how the pane is filled."""
        self.detail = None
        self.mark.show_mark(None)
        self.name.say(N_("detail", "Nothing chosen"), icon="info")
        self.name.show()
        self.title.hide()
        self.reveal.hide()
        self.second.say(N_("detail", "Choose a row, or scan a label."))
        if self.tabs is not None:
            self.tabs.hide()
        self.stack.setCurrentIndex(self.stack.count() - 1)
        self._buttons(())

    def show_detail(
        self, detail: Detail, telling: Telling, role: str, *, related: tuple[Found, ...] = (), revealed: bool = False
    ) -> None:
        """Show an object with the items it has; `revealed` shows a title that otherwise stands as its code."""
        self.detail = detail
        record, tabs = detail.record, self.tabs or self._tabs_()
        self._name(detail, telling, revealed=revealed)
        self.facts.show_facts(detail_facts.facts(detail, telling))
        self._copies(detail, telling, related)
        events = [past_words.event_of(past, telling, newest=k == 0) for k, past in enumerate(detail.chain)]
        due = due_event(record, telling)
        self.chain.set_events([*([due] if due else []), *events])
        copy_no = getattr(record, "copy_no", "")
        words = N_("detail", "Chain of {name}", name=copy_no or self._called(record, telling))
        self.chain_head.show_of(words, detail.kind, detail.id, telling.today)
        self._scope(tabs, detail, telling)
        self._papers(tabs, detail, telling, role)
        tabs.show()
        self._turn(tabs.currentIndex())
        self._buttons(lawful(detail.kind, record, role))
        self.filled.emit()

    def empty(self) -> bool:
        return self.detail is None

    @staticmethod
    def _called(record: Any, telling: Telling) -> str:
        return said(field_of(record, record.LEDGER.key), getattr(record, record.LEDGER.key), telling)

    def _name(self, detail: Detail, telling: Telling, *, revealed: bool) -> None:
        record = detail.record
        mark = mark_of(telling.profile, getattr(record, "level", None), getattr(record, "period", None))
        marked = mark is not None and detail.kind not in {"place", "sheet", "medium"}
        self.mark.show_mark(mark if marked else None)
        state = getattr(record, "state", None) or getattr(record, "status", None)
        icon, _, _ = state_look("state", state)
        self.name.say(self._called(record, telling), icon=icon or record.LEDGER.icon)
        self.name.setVisible(not marked)
        holder = detail.document if detail.document is not None else record
        title = getattr(holder, "title", None) or (getattr(record, "name", None) if is_item(record) else None)
        coded = code_only(telling.profile, getattr(record, "level", None)) and not revealed
        self.reveal.setVisible(bool(title) and coded and not telling.masked)
        self.title.setVisible(bool(title))
        if title and telling.masked:
            self.title.say(N_("detail", "Title hidden"), tone="text2")
        elif title and coded:
            values = {name: getattr(record, name, 0) for name in ("number_serial", "serial")}
            self.title.say(N_("cell", "code {code}", code=title_code(values)), tone="text2")
        elif title:
            self.title.say(str(title), tone="text")
        second = [getattr(holder, "document_no", None)] if isinstance(record, Copy) else []
        if isinstance(record, Copy):
            second.append(tr(N_("detail", "copy {no}", no=record.copy_no)))
        elif marked:
            second.append(self._called(record, telling))
        self.second.say("\u3000".join(words for words in second if words))
        self.second.setVisible(bool(self.second.text()))

    def _copies(self, detail: Detail, telling: Telling, related: tuple[Found, ...]) -> None:
        rows = []
        held = related or detail.siblings
        for one in held:
            record = one.record
            icon, tone, weight = state_look("state", record.state)
            words = tr(state_words(record))
            where = "" if record.state == "in_store" else said(
                field_of(record, "custodian"), record.custodian, telling
            )  # fmt: skip
            if record.state == "in_store" or not where:
                where = said(field_of(record, "place"), record.place, telling)
            if detail.kind in DEVICES:
                where = record.serial_no or ""
            if related and record.due_on is not None:
                where = short_day(record.due_on, telling.today)
            cells = (
                Cell(words=getattr(record, "copy_no", "")),
                Cell(words=record.number),
                Cell(words=words, icon=icon, tone=tone, weight=weight),
                Cell(words=where),
            )
            rows.append((one.id, cells))
        shown = len(rows) > 1 or detail.kind not in ITEMS or bool(related)
        self.siblings_head.setVisible(shown and bool(rows))
        self.siblings.setVisible(shown and bool(rows))
        self.siblings_head.say(_head(detail.kind if related else "copy", len(rows)))
        self._kinds = {one.id: one.kind for one in held}
        self.siblings.blockSignals(True)
        self._siblings.set_rows(rows)
        at = next((k for k, (id_, _) in enumerate(rows) if id_ == detail.id and detail.kind == "copy"), -1)
        if at >= 0:
            self.siblings.setCurrentIndex(self._siblings.index(at, 0))
        self.siblings.blockSignals(False)
        inside = detail.kind in DEVICES  # all with the machine: what tells them apart is the number on them
        for at in (0, 2):
            self.siblings.setColumnHidden(at, inside)
        self.siblings.fit_columns()
        self.siblings.setFixedHeight(px(ROW) * min(len(rows), 6) + 2)

    def _sibling(self, id_: int) -> None:
        kind = self._kinds.get(id_, "")
        if kind and self.detail is not None and (self.detail.kind, self.detail.id) != (kind, id_):
            self.chosen.emit(kind, id_)

    def _scope(self, tabs: QTabBar, detail: Detail, telling: Telling) -> None:
        names = scope_of(detail, telling)
        scoped = (is_item(detail.record) and detail.kind not in DEVICES) or detail.kind == "document"
        tabs.setTabVisible(1, scoped)
        tabs.setTabText(1, tr(N_("detail", "Scope {n}", n=len(names))) if names else tr(N_("detail", "Scope")))
        everyone = N_("detail", "Not restricted to named persons.")
        self.scope.say(listing(names) or everyone)
        self.scope_text.say("" if telling.masked else detail_facts.printed_scope(detail))

    def _papers(self, tabs: QTabBar, detail: Detail, telling: Telling, role: str) -> None:
        label = KINDS["label"]
        rows = []
        for one in reversed(detail.labels):
            record = one.record
            quiet = "quiet" if record.superseded_on else "text"
            rows.append(
                (
                    one.id,
                    (
                        Cell(words=said(field_of(label, "label_kind"), record.label_kind, telling), tone=quiet),
                        Cell(words=str(record.edition), tone=quiet),
                        Cell(words=said(field_of(label, "printed_on"), record.printed_on, telling), tone=quiet),
                        Cell(words=said(field_of(label, "taken_up_on"), record.taken_up_on, telling), tone=quiet),
                    ),
                )
            )
        self._labels.set_rows(rows)
        self.labels.horizontalHeader().show()
        self.labels.setVisible(bool(rows))
        self.labels.setFixedHeight(px(30) + px(ROW) * min(len(rows), 8) + 2)
        printable = detail.kind in {*ITEMS, "person", "place", "document"}
        self.print_label.setVisible(self._paper and printable)
        self._empty_paper.setVisible(printable and not rows)
        bears = detail.kind in {*BEARERS, "attachment"}
        self.papers.setVisible(bears)
        self.papers.show_papers(detail.kind, detail.attachments, telling, may=role in MAY["attach"])
        tabs.setTabVisible(2, printable or bears)
        n = len(rows) + len(detail.attachments)
        words = N_("detail", "Paper {n}", n=n) if n else N_("detail", "Paper")
        tabs.setTabText(2, tr(words))

    # what may be done

    def _buttons(self, acts: tuple[str, ...]) -> None:
        while self._foot.count():
            item = self._foot.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        near = [act for act in acts if act not in DANGEROUS][:2] or list(acts) * (len(acts) == 1)
        room = px(_FOOT)
        for act in list(near):
            info = ACTS[act].ACT
            likely = "primary" if act == near[0] and act not in DANGEROUS else "plain"
            button = Button(info.title, icon=info.icon, tone=likely)
            room -= button.sizeHint().width()
            if act != near[0] and room < 0:  # what has no room beside the first stands under "More"
                near.remove(act)
                button.deleteLater()
                continue
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, act=act: self.act_asked.emit(act))
            self._foot.addWidget(button)
        rest = tuple(act for act in acts if act not in near)
        if rest:
            more = IconButton("ellipsis", N_("detail", "More"), side=32)
            more.clicked.connect(lambda: self._more(rest, more))
            if not near:
                self._foot.addStretch(1)
            self._foot.addWidget(more)

    def _more(self, acts: tuple[str, ...], beside: QWidget) -> None:
        menu = QMenu(self)
        for act in acts:
            words = tr(ACTS[act].ACT.title)
            menu.addAction(words).triggered.connect(lambda _on=False, act=act: self.act_asked.emit(act))
        menu.exec(beside.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.deleteLater()

    def _print(self) -> None:
        if self.detail is not None:
            self.paper_asked.emit(self.detail.kind, self.detail.id)


def _head(kind: str, n: int) -> Message:
    """Return what the items listed for an object of this kind are to it."""
    match kind:
        case "copy":
            return N_("detail", "{n} {n|copy|copies} of this document", n=n)
        case "batch":
            return N_("detail", "{n} {n|item|items} on the list", n=n)
        case "carrier":
            return N_("detail", "Inside this machine")
        case "computer" | "equipment":
            return N_("detail", "{n} {n|disk|disks} inside", n=n)
        case _:
            return N_("detail", "Holds {n} {n|item|items}", n=n)


def inset(part: QWidget) -> QHBoxLayout:
    """Keep a part away from the edges of the pane; tables run from edge to edge."""
    line = QHBoxLayout()
    line.setContentsMargins(px(16), 0, px(16), 0)
    line.addWidget(part)
    if isinstance(part, Button):
        line.addStretch(1)
    return line
