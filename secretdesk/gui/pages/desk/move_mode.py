"""Moving: scan a shelf, then what goes there; each scan records itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.desk import signers
from secretdesk.domain.custody.moving import Move
from secretdesk.domain.rules import is_item
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.count_head import CountHead
from secretdesk.gui.components.mode_switch import Choice
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.rule_hit import RuleHitCard
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.from_ledger.levels import look_of
from secretdesk.gui.language import tr
from secretdesk.gui.level_mark import Mark, MarkLabel
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.desk.mode import Mode
from secretdesk.gui.pages.desk.return_cards import WHY
from secretdesk.gui.pages.desk.returned import Back, look_at
from secretdesk.gui.pages.desk.violation_card import ViolationCard
from secretdesk.gui.pages.item_words import document_words, mark, short_place
from secretdesk.gui.pages.scan_answers import not_here
from secretdesk.gui.pages.scan_list import ScanList
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.scanning import Scanned
    from secretdesk.desk.session import Cosigner
    from secretdesk.domain.ledgers import Place
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.pages.bench import Bench

COLUMNS = (
    Column(id="order", words=N_("returning", "No."), width=44, align="right"),
    Column(id="level", words=N_("returning", "Level"), width=130),
    Column(id="number", words=N_("item", "Number"), width=126),
    Column(id="document", words=N_("returning", "Document no."), width=120, stretch=True),
    Column(id="from", words=N_("moving", "From"), width=130),
    Column(id="state", words="", width=36),
    Column(id="to", words=N_("moving", "To"), width=130),
)
_SIGNS = {"recording": ("loader", "text2"), "done": ("check", "green"), "refused": ("ban", "red")}
FIRST = N_("moving", "Scan the label of a shelf first, or type its name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The shelf things are put on."""

    id: int
    record: Place


class MoveMode(Mode):
    """The shelf stays until another is scanned."""

    verb = "move"
    choice = Choice(id="move", words=N_("action", "Move place"), icon="move", key="Alt+M")
    hint = N_("moving", "Scan a shelf, then what goes there")

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.target: Target | None = None
        self._rows: dict[int, tuple[Back, str, str]] = {}  # item -> as it was, state, where to
        self._order = 0
        self.head = CountHead((N_("moving", "Moved now"),))
        self.list = ScanList(COLUMNS, tr(N_("moving", "Moved now")))
        main = Pane(margin=0)
        main.body.setSpacing(0)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(px(14), px(10), px(14), px(10))
        words = N_("moving", "Scan another shelf to put things there. A shelf holds up to its level.")
        below.addWidget(IconWords("scan-line", words, tone="text2", wrap=True))
        for part in (self.head, self.cards, self.list, foot):
            main.body.addWidget(part, 1 if part is self.list else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(main)
        self._say()

    def took(self, scanned: Scanned) -> Answer:
        if scanned.kind == "place":
            self.target = Target(id=scanned.id, record=scanned.record)
            self._say()
            return Answer(words=scanned.record.name, tone="quiet", icon="vault")
        if not is_item(scanned.record):
            return not_here(scanned, N_("moving", "a shelf or an item"))
        if self.target is None:
            return Answer(words=FIRST, tone="amber", icon="vault")
        back = look_at(self.desk, scanned.id, self._order + 1)
        if back is None:
            return Answer(words=N_("scan", "No such item."), tone="amber")
        self._order += 1
        self.list.drop(back.key)
        self.record(back, self.target)
        words = N_("returning", "{number} is being recorded.", number=back.found.record.number)
        return Answer(words=words)

    def record(self, back: Back, target: Target, violation: str = "", cosigner: Cosigner | None = None) -> None:
        """Hand the move to the desk; the next scan may come meanwhile."""
        self._put(back, "recording", target)
        command = Move(items=(back.key,), place=target.id, violation=violation or None)

        def done(_outcome: object) -> None:
            if cosigner is not None:
                cosigner.close()
            self.list.lay(back.key, None)
            self._put(back, "done", target)
            number, place = back.found.record.number, target.record.name
            words = N_("moving", "{number} is at {place} now.", number=number, place=place)
            self.bench.shell.answer(Answer(words=words, tone="quiet"))

        def failed(error: SecretDeskError) -> None:
            if cosigner is not None:
                cosigner.close()
            self._put(back, "refused", target)
            self.list.lay(back.key, self._refused(back, target, error))
            self.bench.refused(error)

        self.bench.submit(self, command, done, failed, *((cosigner,) if cosigner else ()))

    def _refused(self, back: Back, target: Target, error: SecretDeskError) -> RuleHitCard:
        actions = [("drop", N_("rule", "Take out"))]
        if self.desk.profile.rules.get(error.id) == "record":
            actions.insert(0, ("enter", N_("card", "Enter as violation")))
        card = RuleHitCard("refused", error.message, actions=actions)

        def asked(way: str) -> None:
            if way == "drop":
                self._rows.pop(back.key, None)
                self.list.drop(back.key)
                self._say()
                return
            form = ViolationCard(self.desk, N_("card", "Enter as violation"), WHY, signers.signers(self.desk))
            form.given.connect(lambda why, cosigner: self.record(back, target, why, cosigner))
            form.dropped.connect(lambda: self.list.lay(back.key, self._refused(back, target, error)))
            self.list.lay(back.key, form)
            form.why.setFocus()

        card.asked.connect(asked)
        card.announce()
        return card

    def _put(self, back: Back, state: str, target: Target) -> None:
        self._rows[back.key] = (back, state, target.record.name)
        profile, record = self.desk.profile, back.found.record
        icon, tone = _SIGNS[state]
        row = (
            Cell(words=str(back.order), tone="text3"),
            Cell(mark=mark(profile, record)),
            Cell(words=record.number),
            Cell(words=document_words(profile, record, back.document), tone="text2"),
            Cell(words=short_place(back.place), tone="text2"),
            Cell(icon=icon, tone=tone),
            Cell(words=short_place(target.record.name), weight=500),
        )
        self.list.put(back.key, row)
        self._say()

    def _say(self) -> None:
        done = sum(state == "done" for _, state, _ in self._rows.values())
        if self.target is None:
            self.head.say(N_("moving", "Where to?"), N_("moving", "Scan a shelf"), (done,))
            return
        level = look_of(self.desk.profile.level(self.target.record.level))
        self.head.say(
            N_("moving", "What is scanned now goes to"),
            short_place(self.target.record.name),
            (done,),
            Words(N_("moving", "holds up to"), tone="text2"),
            MarkLabel(Mark(level=level)),
        )
