"""One batch at work: its steps on top, its items with what was scanned, and the pane of the step that comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk import batch_look, drafts
from secretdesk.domain.custody.destroying import ReturnFromPlant
from secretdesk.domain.custody.listing import RemoveFromBatch
from secretdesk.domain.rules import is_item
from secretdesk.gui import ask
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.steps import Steps
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.levels import look_of
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer, Room
from secretdesk.gui.pages.cards import UNDERSTOOD, CardPlace
from secretdesk.gui.pages.destruction.bagging_head import BaggingHead
from secretdesk.gui.pages.destruction.batch_table import ItemTable
from secretdesk.gui.pages.destruction.paper import BatchPapers
from secretdesk.gui.pages.destruction.steps import ApprovePane, escort_pane, plant_pane, shred_pane, steps_of
from secretdesk.gui.pages.scan_answers import not_here
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.batch_look import BatchView
    from secretdesk.desk.desk import Outcome
    from secretdesk.desk.scanning import Scanned
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.destruction.step_pane import StepPane
    from secretdesk.text import Message


class BatchWork(QWidget):
    """`changed` tells that the batch is at another step; `add_items` that its open list is to grow."""

    changed = Signal()
    add_items = Signal(int)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self.view: BatchView | None = None
        self.scanned: dict[int, str] = {}
        self.pane: StepPane | None = None
        self._pane_of = ("", 0)
        self.steps = Steps(across=True)
        self.head, self.table, self.cards = BaggingHead(), ItemTable(), CardPlace()
        self.table.asked.connect(self._asked)
        self.papers = BatchPapers(bench)
        self._lay()

    def _lay(self) -> None:
        main = Pane(margin=0)
        main.body.setSpacing(0)
        self._foot = QWidget()
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(px(14), px(8), px(14), px(8))
        line.setSpacing(px(10))
        self.back = Button(N_("destruction", "Take back the last"), icon="undo-2", key="Ctrl+Z")
        self.back.clicked.connect(self.undo)
        self.more = Button(N_("destruction", "Add to the list"), icon="plus")
        self.more.clicked.connect(lambda: self.add_items.emit(self.view.id) if self.view else None)
        self.said = Words(size=13, tone="text2", wrap=True)
        line.addWidget(self.back)
        line.addWidget(self.more)
        line.addWidget(self.said, 1)
        for part in (self.head, self.cards, self.table, self._foot):
            main.body.addWidget(part, 1 if part is self.table else 0)
        self._aside = QWidget()
        self._right = QVBoxLayout(self._aside)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(px(12))
        self._right.addWidget(self.papers)
        self._main = main
        self.side = ModeSwitch(
            (
                Choice(id="items", words=N_("destruction", "Items"), icon="list-checks"),
                Choice(id="step", words=N_("destruction", "This step"), icon="signature"),
            ),
            small=True,
            name=N_("destruction", "What is shown"),
        )
        self.side.choose("items")
        self.side.changed.connect(lambda _side: self.fit(self._room))
        below = QHBoxLayout()
        below.setSpacing(px(12))
        below.addWidget(main, 1)
        below.addWidget(self._aside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.steps)
        whole.addWidget(self.side)
        whole.addLayout(below, 1)
        self.fit(Room.WIDE)

    def fit(self, room: Room) -> None:
        """Show items and step side by side, or one of them where room is short."""
        self._room = room
        wide = room is Room.WIDE
        self.side.setVisible(not wide)
        step = self.side.current() == "step"
        self._main.setVisible(wide or not step)
        self._aside.setVisible(wide or step)
        if wide:
            self._aside.setFixedWidth(px(476))
        else:
            self._aside.setMinimumWidth(0)
            self._aside.setMaximumWidth(16777215)

    # The batch.

    def open(self, id_: int) -> bool:
        """Show a batch; tell whether there is one."""
        view = batch_look.view(self.bench.desk, id_)
        if view is None:
            return False
        if self.view is None or self.view.id != id_:
            kept = drafts.load(self.bench.desk, self._draft_name(id_)) or {}
            on_list = {one.id for one in view.items}
            self.scanned = {int(k): str(at) for k, at in kept.get("scanned", {}).items() if int(k) in on_list}
        self.view = view
        self._make_pane(view)
        self.show_all()
        return True

    def refresh(self) -> None:
        if self.view is not None:
            self.open(self.view.id)

    def scanning(self) -> bool:
        """Tell whether items are scanned at this step."""
        return self.view is not None and self.view.batch.state == "approved"

    def _make_pane(self, view: BatchView) -> None:
        """Make the pane of the present step; one that stands there already keeps what was typed."""
        batch = view.batch
        key = (batch.state, view.id)
        if key == self._pane_of:
            return
        self._drop_pane()
        self._pane_of = key
        levels = [self.bench.desk.profile.level(one.record.level) for one in view.items]
        match batch.state:
            case "listed":
                pane: StepPane | None = ApprovePane(self.bench, view.id)
            case "approved" if batch.plant:
                pane = escort_pane(self.bench, view.id)
            case "approved":
                pane = shred_pane(self.bench, view.id, highest=any(level.code_only for level in levels))
            case "in_transit":
                pane = plant_pane(self.bench, view.id)
                pane.add(N_("destruction", "Back from the plant, not destroyed"), self.return_from_plant)
            case _:
                pane = None
        self.pane = pane
        if pane is not None:
            pane.recorded.connect(self._recorded)
            self._right.insertWidget(0, pane, 1)
        self.papers.beside(pane)

    def _drop_pane(self) -> None:
        pane, self.pane, self._pane_of = self.pane, None, ("", 0)
        if pane is not None:
            pane.forget()
            self._right.removeWidget(pane)
            pane.hide()
            pane.deleteLater()

    def show_all(self) -> None:
        view = self.view
        if view is None:
            return
        desk, scanning = self.bench.desk, self.scanning()
        seen = [id_ for id_ in self.scanned if any(one.id == id_ for one in view.items)]
        self.steps.set_steps(steps_of(view, len(seen), desk.context(0).today))
        shares = []
        for level, n in view.by_level(desk.profile):
            done = sum(one.record.level == level and one.id in self.scanned for one in view.items)
            shares.append((look_of(desk.profile.level(level)), done if scanning else n, n))
        whole = len(view.items)
        self.head.say(len(seen) if scanning else whole, whole, shares, bar=scanning)
        listed = view.batch.state == "listed"
        link = ("remove", tr(N_("destruction", "Take off"))) if listed else None
        self.table.show_items(desk.profile, view, self.scanned if scanning else None, link=link)
        self.back.setVisible(scanning)
        self.back.setEnabled(bool(seen))
        self.more.setVisible(listed)
        self.said.say(self._sentence(view))
        if self.pane is not None:
            missing = whole - len(seen)
            lacks = (
                N_("destruction", "{n} {n|item|items} not scanned yet.", n=missing) if scanning and missing else None
            )
            self.pane.with_items(tuple(seen), lacks)
        self.papers.show_batch(view)

    @staticmethod
    def _sentence(view: BatchView) -> Message:
        return {
            "listed": N_("destruction", "The list is open: take off or add until it is approved."),
            "approved": N_("destruction", "A scan only counts; nothing is destroyed on record before the last step."),
            "in_transit": N_("destruction", "On its way in sealed bags; still held until the plant's paper is here."),
            "destroyed": N_("destruction", "Destroyed; the certificate is its voucher."),
        }[view.batch.state]

    # Scans.

    def took(self, scanned: Scanned) -> Answer:
        """Count an item, or take a badge for a witness."""
        if scanned.kind == "person":
            words = self.pane.badge(scanned.id, scanned.record) if self.pane is not None else None
            if words is None:
                return not_here(scanned, N_("destruction", "nobody more is needed"))
            return Answer(words=words, tone="quiet", icon="id-card")
        if not is_item(scanned.record) or self.view is None:
            return not_here(scanned, N_("destruction", "an item of this batch"))
        number = scanned.record.number
        if not any(one.id == scanned.id for one in self.view.items):
            return self._not_on_list(number)
        if not self.scanning():
            return Answer(words=N_("destruction", "{number} is on this list.", number=number), icon="list-checks")
        if scanned.id in self.scanned:
            words = N_("destruction", "{number} was scanned at {time}.", number=number, time=self.scanned[scanned.id])
            return Answer(words=words, tone="amber")
        self.scanned[scanned.id] = self.bench.desk.context(0).now.strftime("%H:%M:%S")
        self.cards.close_card()
        self._keep()
        self.show_all()
        return Answer(words=number, tone="quiet")

    def _not_on_list(self, number: str) -> Answer:
        fact = (
            N_("destruction", "{number} is not on the frozen list and cannot be destroyed.", number=number)
            if self.scanning()
            else N_("destruction", "{number} is not on this list.", number=number)
        )
        what = N_("destruction", "Put it aside; to destroy it, open another batch.")
        self.cards.say("refused", fact, what, ways=(("known", UNDERSTOOD, lambda: None),))
        return Answer(words=N_("destruction", "Not on the list"), tone="red")

    def undo(self) -> None:
        """Take back the last scan."""
        if self.scanning() and self.scanned:
            self.scanned.popitem()
            self._keep()
            self.show_all()
            self.bench.shell.answer(Answer(words=N_("lend", "The last scan is taken back."), icon="undo-2"))

    def confirm(self) -> None:
        """Take the present step."""
        if self.pane is not None:
            self.pane.go()

    def escape(self) -> bool:
        """Close the card; tell whether there was one."""
        return self.cards.close_card()

    # Other ways on.

    def _asked(self, link: str, key: int) -> None:
        if link == "remove":
            self.remove(key)

    def remove(self, item: int) -> None:
        """Take an item off an open list, with a reason."""
        view = self.view
        found = next((one for one in view.items if one.id == item), None) if view is not None else None
        if found is None:
            return
        why = ask.ask_reason(
            self,
            N_("destruction", "Take {number} off the list?", number=found.record.number),
            N_("destruction", "It goes back into the store; list and reason stay in the journal."),
            N_("destruction", "Take off"),
        )
        if why:
            self._submit(RemoveFromBatch(item=item, reason=why))

    def return_from_plant(self) -> None:
        """The plant did not take it: the load waits again, with the reason."""
        if self.view is None:
            return
        why = ask.ask_reason(
            self,
            N_("destruction", "The load is back?"),
            N_("destruction", "Look at every seal. The batch waits again at its bags."),
            N_("destruction", "Enter as back"),
        )
        if why:
            self._submit(ReturnFromPlant(batch=self.view.id, reason=why))

    def _submit(self, command: Any) -> None:
        self.bench.submit(self, command, self._recorded, self._failed)

    def _recorded(self, outcome: Outcome) -> None:
        view = self.view
        self._drop_pane()
        if view is None:
            return
        if outcome.act not in {"approve_destruction", "remove_from_batch"}:
            self.scanned = {}
            drafts.save(self.bench.desk, self._draft_name(view.id), None)
        self.open(view.id)
        self.changed.emit()
        words = N_("destruction", "{number}: {what}.", number=view.batch.number, what=_did(outcome.act))
        self.bench.shell.answer(Answer(words=words, tone="green"))

    def _failed(self, error: SecretDeskError) -> None:
        self.bench.refused(error)
        self.cards.say("refused", error.message, N_("lend", "Nothing was recorded."))

    # A lock.

    def _draft_name(self, batch: int) -> str:
        return f"bagging.{batch}"

    def _keep(self) -> None:
        """Keep what was scanned: a power cut at the shredder loses nothing."""
        if self.view is not None:
            drafts.save(self.bench.desk, self._draft_name(self.view.id), {"scanned": self.scanned})

    def put_away(self) -> None:
        self._drop_pane()


def _did(act: str) -> Message:
    return {
        "approve_destruction": N_("destruction", "approved, the list is frozen"),
        "remove_from_batch": N_("destruction", "one item taken off"),
        "seal_and_escort": N_("destruction", "handed to the escorts"),
        "return_from_plant": N_("destruction", "back from the plant"),
        "destroy_at_plant": N_("destruction", "destroyed, certificate made"),
        "destroy_in_house": N_("destruction", "destroyed, certificate made"),
    }[act]
