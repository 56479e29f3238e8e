"""Taking back: one field, newest on top; what has pages is counted, all else records itself with the scan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk import signers
from secretdesk.domain import rules
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.device import Device, state_words
from secretdesk.domain.rules import is_item
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.mode_switch import Choice
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.words import IconWords
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer, Room
from secretdesk.gui.pages.desk.late_chip import LateChip
from secretdesk.gui.pages.desk.mode import Mode
from secretdesk.gui.pages.desk.return_aside import PutBack, Round
from secretdesk.gui.pages.desk.return_cards import missing_card, refused_card, short_card
from secretdesk.gui.pages.desk.return_head import ReturnHead
from secretdesk.gui.pages.desk.returned import COLUMNS, Back, cells, look_at
from secretdesk.gui.pages.desk.violation_card import ViolationCard
from secretdesk.gui.pages.scan_answers import not_here
from secretdesk.gui.pages.scan_list import ScanList
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.scanning import Scanned
    from secretdesk.desk.session import Cosigner
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench

BREACHES = frozenset({"return.pages", "place.level"})


class ReturnMode(Mode):
    """A copy waits while its pages are counted: Enter, or the next scan, says that they agree."""

    verb = "return"
    choice = Choice(id="return", words=N_("action", "Return"), icon="arrow-down-to-line", key="F3")
    hint = N_("returning", "Scan what comes back")

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.backs: dict[int, Back] = {}
        self._order = 0
        self._by: int | None = None
        self.head = ReturnHead()
        self.head.counted.connect(self.counted)
        self.list = ScanList(COLUMNS, tr(N_("returning", "Returned now")))
        self.list.chosen.connect(self._chosen)
        self.put_back, self.round = PutBack(), Round()
        self.round.ended.connect(self.end_round)
        self.counting = Chip(N_("returning", "Count pages"), icon="list-checks", checkable=True)
        self.counting.setChecked(True)
        self.damaged = Chip(N_("returning", "Damaged"), icon="file-warning", checkable=True)
        self.late = LateChip(self.desk.context(0).today)
        self.by = Chip("", icon="users", droppable=True)
        self.by.clicked.connect(lambda: self._returned_by(None))
        for tool in (self.by, self.late, self.damaged, self.counting):
            self.tool_line.addWidget(tool)
        self._lay()
        self._returned_by(None)
        self._show(None)

    def _lay(self) -> None:
        main = Pane(margin=0)
        main.body.setSpacing(0)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(px(14), px(10), px(14), px(10))
        words = N_(
            "returning", "Scan one after another; each is recorded. Brought by somebody else: scan that badge first."
        )
        below.addWidget(IconWords("scan-line", words, tone="text2", wrap=True))
        for part in (self.head, self.cards, self.list, foot):
            main.body.addWidget(part, 1 if part is self.list else 0)
        aside = QVBoxLayout()
        aside.setSpacing(px(12))
        for pane in (self.put_back, self.round):
            aside.addWidget(pane)
        aside.addStretch(1)
        self._aside = QWidget()
        self._aside.setLayout(aside)
        aside.setContentsMargins(0, 0, 0, 0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(main, 1)
        whole.addWidget(self._aside)
        self.fit(Room.WIDE)

    def fit(self, room: Room) -> None:
        self._aside.setFixedWidth(px(300 if room is Room.WIDE else 224))

    def does(self) -> Mapping[str, Callable[[], None]]:
        return {"confirm": self.end_round, "undo": self.undo}

    # What a scan does.

    def took(self, scanned: Scanned) -> Answer:
        if scanned.kind == "person":
            self._returned_by(scanned.id)
            return Answer(words=scanned.record.name, tone="quiet", icon="id-card")
        if scanned.kind == "place":
            return self._placed(scanned)
        if not is_item(scanned.record):
            return not_here(scanned, N_("returning", "an item, a shelf or a badge"))
        waiting = self._waiting()
        if waiting is not None and not self._settle(waiting):
            return Answer(words=N_("returning", "First the pages of {number}.", number=waiting.found.record.number),
                          tone="amber")  # fmt: skip
        if waiting is not None and waiting.key == scanned.id:
            return Answer(words=scanned.message, tone="plain")
        known = self.backs.get(scanned.id)
        if known is not None and known.state in {"recording", "done"}:
            words = N_("returning", "{number} is returned already.", number=known.found.record.number)
            return Answer(words=words, tone="amber")
        return self._look(scanned)

    def _look(self, scanned: Scanned) -> Answer:
        self._order += 1
        back = look_at(self.desk, scanned.id, self._order)
        if back is None:
            return Answer(words=N_("scan", "No such item."), tone="amber")
        self.list.drop(back.key)
        self.backs[back.key] = back
        number, state = back.found.record.number, back.found.record.state
        if state == "missing":
            back.state = "missing"
            self._show(back)
            self.list.lay(back.key, missing_card(self, back))
            words = N_("returning", "{number} was reported missing.", number=number)
            return Answer(words=words, tone="amber", icon="search")
        if not rules.comes_back(back.found.record):
            return self._refused(back, _not_lent(back), ways=False)
        if scanned.status == "confirm":
            self.cards.say("approve", scanned.message, icon="repeat")
        if back.registered is not None and self.counting.isChecked():
            self._show(back)
            self.head.ask(back)
            return Answer(words=N_("returning", "{number}: count the pages", number=number), icon="circle-dashed")
        self.record(back)
        return Answer(words=N_("returning", "{number} is being recorded.", number=number))

    def _placed(self, scanned: Scanned) -> Answer:
        here = [back for back in self.backs.values() if back.state == "done" and back.place_id == scanned.id]
        if not here:
            return not_here(scanned, N_("returning", "what comes back; nothing of this round belongs here"))
        self.put_back.tick(scanned.id)
        self.put_back.show_backs(self.backs.values())
        words = N_("returning", "{place}: {n} {n|item|items} put back.", place=scanned.record.name, n=len(here))
        return Answer(words=words, tone="quiet")

    def _returned_by(self, person: int | None) -> None:
        self._by = person
        name = self.desk.read(lambda reading: reading.names("person", (person,))).get(person or 0, "")
        self.by.say(N_("act", "Returned by"), name)
        self.by.setChecked(True)
        self.by.setVisible(person is not None)

    # Counting.

    def _waiting(self) -> Back | None:
        return next((back for back in self.backs.values() if back.state == "waiting"), None)

    def _settle(self, back: Back) -> bool:
        """Take the figure that stands in the field; tell whether the next item may come."""
        typed = self.head.typed()
        if typed is None:
            self.head.again()
            return False
        self._counted(back, typed)
        return True

    def counted(self, pages: int | None) -> None:
        """A figure was typed and entered."""
        back = self._waiting() or next((one for one in self.backs.values() if one.state == "short"), None)
        if back is None:
            return
        if pages is None:
            self.bench.shell.answer(Answer(words=N_("returning", "Type a number of pages."), tone="amber"))
            self.head.again()
        else:
            self._counted(back, pages)

    def _counted(self, back: Back, pages: int) -> None:
        back.pages = pages
        if pages == back.registered:
            self.list.lay(back.key, None)
            self.record(back)
            return
        back.state = "short"
        self._show(back)
        self.list.lay(back.key, short_card(self, back))
        number = back.found.record.number
        words = N_("returning", "{number}: pages differ", number=number)
        self.bench.shell.answer(Answer(words=words, tone="amber", icon="circle-alert"))

    def _ask_next(self) -> None:
        """Go on to the next item whose pages are to be counted, if one waits."""
        waiting = self._waiting()
        if waiting is not None:
            self._head(waiting)
            self.head.ask(waiting)

    def recount(self, back: Back) -> None:
        back.state, back.pages = "waiting", None
        self.list.lay(back.key, None)
        self._show(back)
        self.head.ask(back)

    def give_back(self, back: Back) -> None:
        """He takes it with him to look for the rest: nothing is recorded, it stays on loan."""
        back.state = "given_back"
        self.list.lay(back.key, None)
        self._show(back)

    def enter_violation(self, back: Back, fact: Message, hint: Message) -> None:
        """Ask for the reason and a second person, in the row."""
        people = tuple(
            one for one in signers.signers(self.desk) if one.person not in {back.found.record.custodian, self._by}
        )
        card = ViolationCard(self.desk, fact, hint, people)
        card.given.connect(lambda why, cosigner: self.record(back, why, cosigner))
        card.dropped.connect(lambda: self.list.lay(back.key, short_card(self, back)))
        self.list.lay(back.key, card)
        card.why.setFocus()

    # Recording.

    def record(self, back: Back, violation: str = "", cosigner: Cosigner | None = None) -> None:
        """Hand the return to the desk; the next scan may come meanwhile."""
        back.state = "recording"
        self._show(back)
        self._ask_next()
        command = Return(
            item=back.key,
            pages=back.pages,
            condition="damaged" if self.damaged.isChecked() else "sound",
            returned_by=self._by,
            violation=violation or None,
            on=self.late.day,
            late_reason=self.late.reason or None,
        )

        def done(_outcome: object) -> None:
            if cosigner is not None:
                cosigner.close()
            back.state, back.fault = "done", None
            self.list.lay(back.key, None)
            self._show(back)
            words = N_("returning", "Returned. Put it in {place}.", place=back.place)
            self.bench.shell.answer(Answer(words=words, tone="green" if violation else "quiet"))

        def failed(error: SecretDeskError) -> None:
            if cosigner is not None:
                cosigner.close()
            self.bench.shell.answer(self._refused(back, error.message, ways=error.id in BREACHES))

        self.bench.submit(self, command, done, failed, *((cosigner,) if cosigner else ()))

    def _refused(self, back: Back, words: Message, *, ways: bool) -> Answer:
        back.state, back.fault = "refused", words
        self._show(back)
        self.list.lay(back.key, refused_card(self, back, ways=ways))
        return Answer(words=words, tone="red")

    def drop(self, back: Back) -> None:
        """Take a row off the list; nothing was recorded of it."""
        self.list.drop(back.key)
        self.backs.pop(back.key, None)
        self._show(self._last())

    def undo(self) -> None:
        """Take back the last scan, as long as it is not recorded."""
        last = self._last()
        if last is None:
            return
        if last.state in {"done", "recording"}:
            words = N_("returning", "{number} is recorded; lend it again if that was wrong.",
                       number=last.found.record.number)  # fmt: skip
            self.bench.shell.answer(Answer(words=words, tone="amber"))
            return
        self.drop(last)

    def end_round(self) -> None:
        """Record what still waits, then clear the list."""
        waiting = self._waiting()
        if waiting is not None and not self._settle(waiting):
            return
        kept = [back for back in self.backs.values() if back.state in {"short", "recording", "waiting"}]
        if kept:
            words = N_("returning", "{n} {n|item|items} still open.", n=len(kept))
            self.bench.shell.answer(Answer(words=words, tone="amber"))
            return
        self.list.clear()
        self.backs.clear()
        self._order = 0
        self.put_back.forget()
        self._returned_by(None)
        self._show(None)

    # What stands there.

    def _last(self) -> Back | None:
        keys = self.list.keys()
        return self.backs.get(keys[0]) if keys else None

    def _chosen(self, key: int) -> None:
        back = self.backs.get(key)
        if back is not None:
            self._head(back)
            if back.state in {"waiting", "short"}:
                self.head.ask(back)

    def _show(self, back: Back | None) -> None:
        profile, today = self.desk.profile, self.desk.context(0).today
        if back is not None:
            self.list.put(back.key, cells(profile, today, back))
        last = self._last()
        if last is None:
            self.head.nothing(0)
        elif back is None or back.key == last.key:
            self._head(last)
        else:
            self._head(self._waiting() or last)
        self.put_back.show_backs(self.backs.values())
        states = [one.state for one in self.backs.values()]
        done = [one for one in self.backs.values() if one.state == "done"]
        self.round.say(
            len(states), len(done), sum(one.late(today) for one in done), states.count("short"), states.count("missing")
        )

    def _head(self, back: Back) -> None:
        done = sum(one.state == "done" for one in self.backs.values())
        self.head.show_back(self.desk.profile, self.desk.context(0).today, back, done)

    def escape(self) -> None:
        if not self.cards.close_card() and (waiting := self._waiting()) is not None:
            self.head.ask(waiting)

    # A lock.

    def draft(self) -> dict[str, Any] | None:
        open_ = [back.key for back in self.backs.values() if back.state in {"waiting", "short"}]
        return {"items": open_} if open_ else None

    def restore(self, draft: dict[str, Any]) -> int:
        for item in draft.get("items", ()):
            self._order += 1
            back = look_at(self.desk, item, self._order)
            if back is not None and rules.comes_back(back.found.record):
                self.backs[item] = back
                self._show(back)
        self._ask_next()
        return len(self.backs)


def _not_lent(back: Back) -> Message:
    record = back.found.record
    if getattr(record, "inside", None):
        return rules.INSIDE
    if isinstance(record, Device):
        return N_("rules", "Not in use: {state}.", state=state_words(record))
    return N_("returning", "{number} is not on loan: {state}.", number=record.number, state=state_words(record))
