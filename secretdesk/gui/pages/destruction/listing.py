"""Making a list: items scanned or typed, each counted twice, then put on a batch with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.desk.batch_look import ListTray
from secretdesk.domain.custody.listing import ListForDestruction
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.count_head import Tally
from secretdesk.gui.components.fields import Combo, Field
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.language import language, tr
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.cards import CardPlace
from secretdesk.gui.pages.item_words import amount, document_words, mark, reason, short_place
from secretdesk.gui.pages.scan_list import ScanList
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Outcome
    from secretdesk.desk.scanning import Scanned
    from secretdesk.desk.tray import Line
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench

COLUMNS = (
    Column(id="order", words=N_("returning", "No."), width=44, align="right"),
    Column(id="level", words=N_("returning", "Level"), width=122),
    Column(id="number", words=N_("item", "Number"), width=124),
    Column(id="document", words=N_("returning", "Document no."), width=120, stretch=True),
    Column(id="amount", words=N_("item", "Pages"), width=76, align="right"),
    Column(id="place", words=N_("item", "Place"), width=110),
    Column(id="counted", words=N_("destruction", "Counted"), width=120),
)
FIRST = N_("destruction", "Scan what is to go on the list")


class Listing(QWidget):
    """`listed` tells the batch. The first scan of an item puts it in, the second counts it again."""

    listed = Signal(int)
    left = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench, self.batch, self._busy = bench, 0, False
        self.tray = ListTray(bench.desk)
        self.cards = CardPlace()
        self.tally = Tally(N_("lend", "Take one back"))
        self.tally.undo.connect(self.undo)
        self.list = ScanList(COLUMNS, tr(N_("destruction", "List")))
        self.list.chosen.connect(self._row)
        reasons = bench.desk.profile.registers["destruction_reason"]
        self.reason = Combo([(id_, zh if language() == "zh_CN" else en) for id_, zh, en in reasons])
        self.button = Button(N_("destruction", "Put on the list"), key="Ctrl+Enter", tone="primary", height="large")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.confirm)
        self.note = Words(size=13, tone="text2", wrap=True)
        self._lay()
        self.show_all()

    def _lay(self) -> None:
        main = Pane(margin=0)
        main.body.setSpacing(0)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(px(14), px(10), px(14), px(10))
        words = N_("destruction", "Scan all once, then all again: what is counted twice goes on the list. Enter on a row "
                   "counts it by hand.")  # fmt: skip
        below.addWidget(IconWords("scan-line", words, tone="text2", wrap=True))
        for part in (self.tally, self.cards, self.list, foot):
            main.body.addWidget(part, 1 if part is self.list else 0)
        aside = Pane(N_("destruction", "New list"))
        aside.setFixedWidth(px(330))
        for part in (Field(N_("batch", "Reason"), self.reason), self.note, self.button):
            aside.body.addWidget(part)
        back = Button(N_("destruction", "To the batches"), tone="link", height="small", key="Esc")
        back.clicked.connect(self.left)
        aside.body.addWidget(back)
        aside.body.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(main, 1)
        whole.addWidget(aside)

    def begin(self, batch: int = 0) -> None:
        """Begin a list, or go on with one that is still open."""
        if batch != self.batch:
            self.tray.clear()
            self.list.clear()
        self.batch = batch
        self.reason.setEnabled(not batch)
        self.show_all()

    def took(self, scanned: Scanned) -> Answer:
        """Put an item in, or count it again."""
        item, number = scanned.id, scanned.record.number
        line = self.tray.line(item)
        if line is None:
            line = self.tray.toggle(item)
            if line is None:
                return Answer(words=N_("scan", "No such item."), tone="amber")
            self.show_all()
            if line.verdict != "allowed":
                words = N_("destruction", "{number} cannot go on a list.", number=number)
                return Answer(words=words, tone="red")
            return Answer(words=N_("destruction", "{number}, counted once", number=number), tone="quiet")
        if line.verdict != "allowed":
            return Answer(words=N_("destruction", "{number} cannot go on a list.", number=number), tone="red")
        if item in self.tray.again:
            return Answer(words=N_("destruction", "{number} is counted twice already.", number=number), tone="amber")
        self.tray.again.add(item)
        self.show_all()
        return Answer(words=N_("destruction", "{number}, counted twice", number=number), tone="quiet")

    def _row(self, item: int) -> None:
        """A row was chosen: count it by hand, or take it out if it cannot be listed."""
        line = self.tray.line(item)
        if line is None:
            return
        if line.verdict != "allowed":
            self.take_out(item)
        else:
            self.tray.again ^= {item}
            self.show_all()

    def take_out(self, item: int) -> None:
        self.tray.take_out(item)
        self.tray.again.discard(item)
        self.list.drop(item)
        self.show_all()

    def undo(self) -> None:
        """Take the last item back."""
        item = self.tray.undo()
        if item is not None:
            self.tray.again.discard(item)
            self.list.drop(item)
            self.show_all()

    def show_all(self) -> None:
        lines = self.tray.lines
        for line in lines:
            self.list.put(line.found.id, self._cells(line))
        counts = self.tray.counts()
        twice = sum(line.found.id in self.tray.again for line in lines)
        self.tally.say(
            len(lines),
            (
                (twice, N_("destruction", "counted twice"), "green"),
                (counts["allowed"] - twice, N_("destruction", "counted once"), "amber"),
                (counts["refused"], N_("rule", "Refused"), "red"),
            ),
        )
        n = counts["allowed"]
        ready = self.tray.counted_twice() and not self._busy
        self.button.setEnabled(ready)
        words = N_("destruction", "Put {n} {n|item|items} on the list", n=n)
        self.button.say(words if n else N_("destruction", "Put on the list"))
        if not lines:
            self.note.say(FIRST)
        elif not ready:
            self.note.say(N_("destruction", "{n} {n|item|items} to be counted again.", n=n - twice))
        else:
            self.note.say(N_("destruction", "Counted twice and agreed."))

    def _cells(self, line: Line) -> tuple[Cell, ...]:
        record, profile = line.found.record, self.bench.desk.profile
        if line.verdict != "allowed":
            said = reason(line, self.bench.desk.context(0).today)
            state = Cell(words=tr(N_("rule", "Refused")), icon="ban", tone="red", weight=500)
            return (*self._item(line), Cell(words=said, tone="red"), Cell(), Cell(), state)
        again = line.found.id in self.tray.again
        counted = (
            Cell(words=tr(N_("destruction", "counted twice")), icon="check", tone="green")
            if again
            else Cell(words=tr(N_("destruction", "counted once")), icon="circle-dashed", tone="amber")
        )
        document = document_words(profile, record, line.document)
        place = short_place(line.place)
        return (*self._item(line), Cell(words=document, tone="text2"), Cell(words=tr(amount(record))), Cell(words=place),
                counted)  # fmt: skip

    def _item(self, line: Line) -> tuple[Cell, ...]:
        record = line.found.record
        return (
            Cell(words=str(line.order), tone="text3"),
            Cell(mark=mark(self.bench.desk.profile, record)),
            Cell(words=record.number),
        )

    def confirm(self) -> None:
        """Record the list."""
        if not self.tray.counted_twice() or self._busy:
            return
        items = tuple(line.found.id for line in self.tray.going())
        self._busy = True
        command = ListForDestruction(items=items, batch=self.batch or None, reason=self.reason.current())

        def done(outcome: Outcome) -> None:
            self._busy = False
            batch = self.batch or outcome.made("batch")[0]
            self.tray.clear()
            self.list.clear()
            self.show_all()
            words = N_("destruction", "{n} {n|item|items} on the list.", n=len(items))
            self.bench.shell.answer(Answer(words=words, tone="green"))
            self.listed.emit(batch)

        def failed(error: SecretDeskError) -> None:
            self._busy = False
            self.tray.ask_again()
            self.show_all()
            self.cards.say("refused", error.message, N_("lend", "Nothing was recorded."))
            self.bench.refused(error)

        self.bench.submit(self, command, done, failed)

    def escape(self) -> None:
        if not self.cards.close_card():
            self.left.emit()

    def draft(self) -> dict[str, Any] | None:
        if not self.tray.lines:
            return None
        return {"batch": self.batch, "lines": self.tray.lines_draft(), "again": sorted(self.tray.again)}

    def restore(self, draft: dict[str, Any]) -> int:
        self.begin(int(draft.get("batch") or 0))
        self.tray.lay_again(draft.get("lines", ()))
        self.tray.again = {item for item in draft.get("again", ()) if self.tray.has(item)}
        self.show_all()
        return len(self.tray.lines)
