"""Destruction: the batches, a new list, or one batch on its way from the list to the certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk import batch_look, drafts
from secretdesk.domain.rules import is_item
from secretdesk.errors import SecretDeskError
from secretdesk.gui.components.banner import EmptyState
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.bench import Bench
from secretdesk.gui.pages.cards import CardPlace
from secretdesk.gui.pages.destruction.batch import BatchWork
from secretdesk.gui.pages.destruction.batch_table import BatchTable
from secretdesk.gui.pages.destruction.listing import Listing
from secretdesk.gui.pages.scan_answers import state_of
from secretdesk.gui.pages.slip_back import SlipBack
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.scanning import Scanned
    from secretdesk.gui.shell import Shell
    from secretdesk.text import Message

DRAFT = "destruction"
HINTS = {
    "batches": N_("destruction", "Scan or type a batch number"),
    "listing": N_("destruction", "Scan what is to go on the list"),
    "listed": N_("destruction", "Scan the approver's badge, or an item to look whether it is on the list"),
    "approved": N_("destruction", "Scan each item as it goes in; badges of those who sign"),
    "in_transit": N_("destruction", "Scan the badges of the supervisors"),
    "destroyed": N_("destruction", "Scan an item to look whether it was on the list"),
}


class DestructionPage(Page):
    """`send` takes printed bytes in place of the printer of this computer."""

    title = N_("navigation", "Destruction")

    def __init__(self, desk: Desk, shell: Shell, send: Callable[[bytes, str], None] | None = None) -> None:
        self.bench = Bench(desk=desk, shell=shell, send=send)
        self.bar = self.head = PageHead(self.title)
        self.cards = CardPlace()
        self.slips = SlipBack(self.bench, self.cards)
        self.table, self.listing, self.batch = BatchTable(), Listing(self.bench), BatchWork(self.bench)
        self.table.opened.connect(self.open)
        self.table.asked.connect(lambda _link, id_: self.open(id_))
        self.listing.listed.connect(self.open)
        self.listing.left.connect(self.to_batches)
        self.batch.changed.connect(self._say)
        self.batch.add_items.connect(self.list_more)
        self.empty = EmptyState(
            "shredder",
            N_("destruction", "No batch waits for destruction"),
            N_("destruction", "Scan what has no keeping value and is to go back to nobody onto a new list."),
            button=N_("destruction", "New batch"),
            button_icon="plus",
        )
        self.empty.asked.connect(self.list_new)
        self._stack = QStackedWidget()
        nothing = QWidget()
        top = QVBoxLayout(nothing)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.empty)
        top.addStretch(1)
        for part in (nothing, self.table, self.listing, self.batch):
            self._stack.addWidget(part)
        self.widget = QWidget()
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self.cards)
        whole.addWidget(self._stack, 1)
        self._restore()

    # What is in front.

    @property
    def at(self) -> str:
        """batches, listing or batch."""
        front = self._stack.currentWidget()
        return "listing" if front is self.listing else "batch" if front is self.batch else "batches"

    def to_batches(self) -> None:
        self._stack.setCurrentWidget(self.table)
        self.refresh()

    def list_new(self) -> None:
        """Begin a new list."""
        self.listing.begin()
        self._stack.setCurrentWidget(self.listing)
        self._say()

    def list_more(self, batch: int) -> None:
        """Go on with an open list."""
        self.listing.begin(batch)
        self._stack.setCurrentWidget(self.listing)
        self._say()

    def open(self, id_: int) -> None:
        """Bring a batch to the front."""
        if self.batch.open(id_):
            self._stack.setCurrentWidget(self.batch)
            self._say()

    def begin(self, verb: str) -> None:
        name, _, what = verb.partition(":")
        if name == "batch" and what.isdigit():
            self.open(int(what))
        elif name == "destroy":
            self.to_batches()

    def refresh(self) -> None:
        if self.at == "batch":
            self.batch.refresh()
        elif self.at == "batches":
            lines = batch_look.batches(self.bench.desk)
            self.table.show_batches(self.bench.desk.profile, self.bench.desk.context(0).today, lines)
            self._stack.setCurrentIndex(1 if lines else 0)
        self._say()

    def _say(self) -> None:
        """Say in the head what is in front, with its tools."""
        view = self.batch.view
        if self.at == "batch" and view is not None:
            batch = view.batch
            self.hint = HINTS[batch.state]
            where = (
                N_("destruction", "at the plant: {plant}", plant=batch.plant)
                if batch.plant
                else N_("destruction", "in house: {where}", where=batch.where)
                if batch.where
                else ""
            )
            self.bar.say(N_("destruction", "Destruction {number}", number=batch.number), where)
            tools: list[QWidget] = []
            if batch.frozen:
                frozen = batch_look.frozen_words(batch.frozen)
                chip = Chip(N_("destruction", "List frozen"), frozen, icon="lock")
                chip.setToolTip(batch.frozen.hex())
                tools.append(chip)
            tools.append(self._tool(N_("destruction", "Batches"), "chevron-left", self.to_batches))
            self.bar.set_tools(*tools)
        else:
            self.hint = HINTS["listing" if self.at == "listing" else "batches"]
            self.bar.say(self.title if self.at == "batches" else N_("destruction", "New list"), "")
            register = self._tool(
                N_("destruction", "Register F30"), "printer", lambda: self.bench.shell.go("print", "ledger:batches:")
            )
            new = self._tool(N_("destruction", "New batch"), "plus", self.list_new)
            self.bar.set_tools(*((register, new) if self.at == "batches" else ()))
        self.bench.shell.update_actions()

    @staticmethod
    def _tool(words: Message, icon: str, do: Callable[[], None]) -> Button:
        made = Button(words, icon=icon, height="small")
        made.clicked.connect(do)
        return made

    # Keys and scans.

    @property
    def does(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        doing: dict[str, Callable[[], None]] = {}
        if self.at == "listing":
            doing = {"confirm": self.listing.confirm, "undo": self.listing.undo}
        elif self.at == "batch":
            doing = {"confirm": self.batch.confirm, "undo": self.batch.undo}
            if self.batch.pane is not None:
                doing["first_fault"] = self.batch.pane.form.first_fault
        if self.slips.open():
            doing["confirm"] = self.slips.clear
        return doing

    @property
    def keys(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        return {"Esc": self.escape, "Alt+N": self.list_new}

    def escape(self) -> None:
        """Close what lies on top, else go back to the batches."""
        if self.cards.close_card():
            return
        if self.at == "listing":
            self.listing.escape()
        elif self.at == "batch" and not self.batch.escape():
            self.to_batches()

    def scan(self, text: str) -> Answer:
        return self.slips.scan(text, self._answer)

    def _answer(self, scanned: Scanned) -> Answer:
        if scanned.kind == "batch":
            self.open(scanned.id)
            return Answer(words=scanned.message, tone="quiet", icon="shredder")
        if self.at == "listing" and is_item(scanned.record):
            return self.listing.took(scanned)
        if self.at == "batch":
            return self.batch.took(scanned)
        return state_of(self.bench.desk, scanned)

    def fit(self, room: Room) -> None:
        self.batch.fit(room)

    # A lock.

    def put_away(self) -> None:
        """Keep the list that is being made; what was scanned of a batch is kept already."""
        draft = self.listing.draft()
        self.batch.put_away()
        try:
            drafts.save(self.bench.desk, DRAFT, draft).result()
        except SecretDeskError:
            return  # a vault open to be read only keeps no drafts

    def _restore(self) -> None:
        draft = drafts.load(self.bench.desk, DRAFT)
        if draft and self.listing.restore(draft):
            self._stack.setCurrentWidget(self.listing)
            words = N_("destruction", "The list that was being made is here again; nothing of it is recorded.")
            self.cards.say("note", N_("desk", "Not finished last time."), words)
        else:
            self._stack.setCurrentWidget(self.table)
