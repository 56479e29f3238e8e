"""The right pane of a step: the fields of its act, the persons it needs, signed at the desk or on paper, and its button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.domain.ledger import field_of
from secretdesk.errors import BadInput, SecretDeskError
from secretdesk.gui.components.banner import Banner
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.from_ledger.choosing import Chooser
from secretdesk.gui.from_ledger.entry_form import EntryForm
from secretdesk.gui.pages.destruction.witness import Witness
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.desk.desk import Outcome
    from secretdesk.domain.ledgers import Person
    from secretdesk.gui.from_ledger.form_plan import Row
    from secretdesk.gui.pages.bench import Bench

NOT_THESE = N_("destruction", "not who listed or approved it")


class StepPane(Pane):
    """`recorded` tells the outcome. `persons` is the field that takes the witnesses; `paper` that paper may do.

    `lacks` says what keeps the step from being taken, beyond what the form asks.
    """

    recorded = Signal(object)

    def __init__(
        self,
        bench: Bench,
        cls: Any,
        title: Message,
        *,
        batch: int,
        plan: Sequence[Row],
        persons: str,
        labels: Sequence[Message],
        aside: Message | str = "",
        paper: bool = True,
        on_paper: Message | str = "",
        tone: str = "primary",
    ) -> None:
        super().__init__(title, aside, margin=0)
        self.bench, self.cls, self.persons = bench, cls, persons
        settled = {one.name: None for one in cls.FIELDS} | {"batch": batch}
        asked = {name for row in plan for name, _ in row}
        fixed = {name: value for name, value in settled.items() if name not in asked}
        self.form = EntryForm(cls, bench.desk.profile, Chooser(bench.desk), fixed=fixed, plan=[("", tuple(plan))])
        self.how = ModeSwitch(
            (
                Choice(id="passphrase", words=N_("destruction", "Passphrases"), icon="key-round"),
                Choice(id="paper", words=N_("destruction", "Signed on paper"), icon="signature"),
            ),
            name=N_("lend", "How it is confirmed"),
        )
        self.how.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.how.choose("passphrase")
        self.how.changed.connect(self._how)
        self.how.setVisible(paper)
        self._on_paper = Words(on_paper, size=13, tone="text2", wrap=True)
        self.witnesses = [Witness(bench.desk, label, field_of(cls, persons)) for label in labels]
        for one in self.witnesses:
            one.changed.connect(self.say)
        self.refused = Banner()
        self.note = Words(size=13, tone="text2", wrap=True)
        self.button = Button(title, key="Ctrl+Enter", tone=tone, height="large")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.go)
        self.items: tuple[int, ...] = ()
        self.lacks: Message | None = None
        self._lay()
        self._how("passphrase")

    def _lay(self) -> None:
        inner = QWidget()
        self.lines = QVBoxLayout(inner)
        self.lines.setContentsMargins(px(14), px(12), px(14), px(12))
        self.lines.setSpacing(px(10))
        for part in (self.how, self._on_paper, *self.witnesses, Rule(), self.form, self.refused):
            self.lines.addWidget(part)
        self.lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("bare", "1")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.body.setSpacing(0)
        self.body.addWidget(area, 1)
        self.body.addWidget(Rule())
        foot = QVBoxLayout()
        foot.setContentsMargins(px(14), px(10), px(14), px(12))
        foot.setSpacing(px(6))
        foot.addWidget(self.note)
        foot.addWidget(self.button)
        self.body.addLayout(foot)

    def paper(self) -> bool:
        return self.how.current() == "paper"

    def _how(self, how: str) -> None:
        for one in self.witnesses:
            one.ask(signature=how == "passphrase")
        self._on_paper.setVisible(how == "paper" and bool(self._on_paper.text()))
        self.say()

    def badge(self, person: int, record: Person) -> Message | None:
        """Take a scanned badge for the first place that is free; None where there is none."""
        if any(one.person() == person for one in self.witnesses):
            return N_("witness", "{name} is already there.", name=record.name)
        for one in self.witnesses:
            if one.person() is None:
                one.choose(person, record.name)
                return N_("witness", "{name}", name=record.name)
        return None

    def with_items(self, items: tuple[int, ...], lacks: Message | None) -> None:
        """Say which items were scanned, and what still lacks."""
        self.items, self.lacks = items, lacks
        self.say()

    def say(self) -> None:
        """Say what is still wanted; only then can the button be pressed."""
        unsigned = sum(not one.ready() for one in self.witnesses)
        parts: list[Message] = [self.lacks] if self.lacks is not None else []
        if unsigned:
            parts.append(N_("destruction", "{n} {n|person|persons} still to sign or be named.", n=unsigned))
        self.note.say(parts[0] if parts else "")
        self.note.setVisible(bool(parts))
        self.button.setEnabled(not parts)

    def values(self) -> dict[str, Any]:
        """Return what the step settles beside the form."""
        chosen = tuple(person for one in self.witnesses if (person := one.person()) is not None)
        known = {one.name: one.kind.name for one in self.cls.FIELDS}
        found: dict[str, Any] = {
            self.persons: chosen if known[self.persons] == "refs" else chosen[0] if chosen else None
        }
        if "items" in known:
            found["items"] = self.items
        if "paper" in known:
            found["paper"] = self.paper()
        return found

    def go(self) -> None:
        """Take the step."""
        if not self.button.isEnabled():
            return
        self.form.fixed.update(self.values())
        try:
            command = self.form.build()
        except BadInput as bad:
            self._mend(bad)
            return
        self.form.show_faults(())
        self.refused.hide()
        self.button.setEnabled(False)
        cosigners = [one.cosigner for one in self.witnesses if one.cosigner is not None]

        def done(outcome: Outcome) -> None:
            self.forget()
            self.recorded.emit(outcome)

        self.bench.submit(self, command, done, self._failed, *cosigners)

    def _mend(self, bad: BadInput) -> None:
        known = [fault for fault in bad.faults if fault.field in self.form.editors]
        self.form.show_faults(known)
        if known:
            self.form.first_fault()
        else:
            self.refused.say(note_of(bad))

    def _failed(self, error: SecretDeskError) -> None:
        self.button.setEnabled(True)
        if isinstance(error, BadInput):
            self._mend(error)
        else:
            self.refused.say(note_of(error))
        self.bench.refused(error)

    def forget(self) -> None:
        """Wipe passphrases and keys."""
        for one in self.witnesses:
            one.forget()

    def add(self, words: Message, do: Callable[[], None]) -> Button:
        """Add another way out below the form."""
        link = Button(words, tone="link", height="small")
        link.clicked.connect(do)
        self.lines.insertWidget(self.lines.count() - 1, link)
        return link
