"""Reporting missing and finding again: the item by its number, then the form that its state asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.desk import signers
from secretdesk.domain.custody.missing import Recover, ReportMissing
from secretdesk.domain.device import state_words
from secretdesk.domain.item import HELD
from secretdesk.domain.rules import is_item
from secretdesk.errors import BadInput, SecretDeskError
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.mode_switch import Choice
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.from_ledger.choosing import Chooser
from secretdesk.gui.from_ledger.entry_form import EntryForm
from secretdesk.gui.from_ledger.state_words import state_look
from secretdesk.gui.level_mark import MarkLabel
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.desk.lend_confirm import SecondPerson
from secretdesk.gui.pages.desk.mode import Mode
from secretdesk.gui.pages.desk.returned import Back, look_at
from secretdesk.gui.pages.item_words import document_words, mark
from secretdesk.gui.pages.scan_answers import not_here
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.desk import Outcome
    from secretdesk.desk.scanning import Scanned
    from secretdesk.desk.session import Cosigner
    from secretdesk.gui.pages.bench import Bench

FIRST = N_("missing", "Scan it, or type its number.")


class MissingMode(Mode):
    """One item at a time; what was typed for it stays until it is recorded or another is scanned."""

    verb = "missing"
    choice = Choice(id="missing", words=N_("action", "Report missing or found"), icon="circle-alert", key="Alt+B")
    hint = N_("missing", "Scan or type the number of what is missing or was found")

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.back: Back | None = None
        self.form: EntryForm | None = None
        self._seconds: list[Cosigner] = []
        self._main = Pane(margin=0)
        self._main.body.setSpacing(0)
        self._main.body.addWidget(self.cards)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(px(16), px(14), px(16), px(14))
        self._place.setSpacing(px(12))
        inner = QWidget()
        inner.setLayout(self._place)
        inner.setMaximumWidth(px(860))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("bare", "1")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        self._main.body.addWidget(area, 1)
        self.second = SecondPerson(bench, N_("lend", "Violation: reason and a second person"))
        self.second.signed.connect(self._second)
        self.button = Button(N_("act", "Report missing"), key="Ctrl+Enter", tone="primary", height="large")
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.confirm)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._main)
        self._empty()

    def does(self) -> Mapping[str, Callable[[], None]]:
        doing: dict[str, Callable[[], None]] = {"confirm": self.confirm}
        if self.form is not None:
            doing["first_fault"] = self.form.first_fault
        return doing

    def begin(self, what: str) -> None:
        if what.isdigit():
            self.show_item(int(what))

    def took(self, scanned: Scanned) -> Answer:
        if not is_item(scanned.record):
            return not_here(scanned, N_("missing", "an item"))
        return self.show_item(scanned.id)

    def show_item(self, item: int) -> Answer:
        """Show the form an item's state asks for."""
        back = look_at(self.desk, item, 1)
        if back is None:
            return Answer(words=N_("scan", "No such item."), tone="amber")
        record = back.found.record
        if record.state not in HELD:
            words = N_("missing", "{number}: {state}.", number=record.number, state=state_words(record))
            self.bench.shell.answer(Answer(words=words, tone="red"))
            return Answer(words=words, tone="red")
        self._clear()
        self.back = back
        found = record.state == "missing"
        cls: Any = Recover if found else ReportMissing
        self.form = EntryForm(cls, self.desk.profile, Chooser(self.desk), fixed={"item": item})
        verb = N_("missing", "Enter {number} as found", number=record.number) if found else N_(
            "missing", "Report {number} missing", number=record.number
        )  # fmt: skip
        self.button.say(verb)
        for part in (*self._about(back), self.form, self.second, self.button):
            self._place.addWidget(part)
            part.show()
        self.second.close_()
        self._place.addStretch(1)
        self.bench.shell.update_actions()
        first = next(iter(self.form.editors.values()))
        first.focus.setFocus()
        return Answer(words=record.number, tone="quiet")

    def _about(self, back: Back) -> tuple[QWidget, ...]:
        record, today = back.found.record, self.desk.context(0).today
        icon, tone, weight = state_look("state", record.state)
        line = QWidget()
        parts: list[QWidget | int] = [
            MarkLabel(mark(self.desk.profile, record), size=15),
            Words(record.number, size=18, weight=500),
            Words(document_words(self.desk.profile, record, back.document), tone="text2"),
            IconWords(icon, state_words(record), tone=tone, weight=weight),
        ]
        if record.state == "missing" and record.since:
            parts.append(Words(N_("missing", "since {day}", day=short_day(record.since, today)), tone="red"))
        elif back.holder and record.state != "in_store":
            parts.append(Words(back.holder))
        elif back.place:
            parts.append(Words(back.place))
        line.setLayout(row(*parts, 1, spacing=14))
        said = (
            N_("missing", "The incident stays open until it is assessed; the loss account keeps the entry.")
            if record.state == "missing"
            else N_("missing", "A missing state secret is reported outside within 24 hours. It stays in the account.")
        )
        return line, Words(said, tone="text2", wrap=True)

    def confirm(self) -> None:
        """Record what the form says."""
        form = self.form
        if form is None or self.back is None or not self.button.isEnabled():
            return
        try:
            command = form.build()
        except BadInput as bad:
            form.show_faults(bad.faults)
            form.first_fault()
            return
        form.show_faults(())
        self.button.setEnabled(False)
        self.bench.submit(self, command, self._done, self._failed, *self._seconds)

    def _done(self, _outcome: Outcome) -> None:
        back = self.back
        self._empty()
        if back is None:
            return
        number = back.found.record.number
        if back.found.record.state == "missing":
            words = N_("missing", "{number} is found and in store.", number=number)
        else:
            words = N_("missing", "{number} is reported missing.", number=number)
        self.bench.shell.answer(Answer(words=words, tone="green"))

    def _failed(self, error: SecretDeskError) -> None:
        self.button.setEnabled(True)
        if isinstance(error, BadInput) and error.faults and self.form is not None:
            self.form.show_faults(error.faults)
            self.form.first_fault()
            return
        self.bench.refused(error)
        self.cards.say("refused", error.message, N_("lend", "Nothing was recorded."))
        if self.desk.profile.rules.get(error.id) == "record":
            self.second.ask(signers.signers(self.desk))

    def _second(self, cosigner: Cosigner) -> None:
        self._seconds.append(cosigner)
        self.second.say_done(cosigner.name)

    def escape(self) -> None:
        if not self.cards.close_card():
            self._empty()

    def _clear(self) -> None:
        self.back, self.form = None, None
        for one in self._seconds:
            one.close()
        self._seconds = []
        self.cards.close_card()
        self.button.setEnabled(True)
        while self._place.count():
            old = self._place.takeAt(0).widget()
            if isinstance(old, QWidget):
                old.hide()
                if old not in {self.second, self.button}:
                    old.deleteLater()

    def _empty(self) -> None:
        self._clear()
        self._place.addWidget(Words(FIRST, size=15, weight=500))
        what = N_("missing", "What is held can be reported missing; what was reported can be entered as found.")
        self._place.addWidget(Words(what, tone="text2", wrap=True))
        self._place.addStretch(1)

    def draft(self) -> dict[str, Any] | None:
        if self.form is None or self.back is None or not self.form.kept():
            return None
        return {"item": self.back.key, "typed": self.form.kept()}

    def restore(self, draft: dict[str, Any]) -> int:
        self.show_item(int(draft.get("item") or 0))
        if self.form is None:
            return 0
        self.form.restore(draft.get("typed") or {})
        return 1

    def put_away(self) -> None:
        self._clear()
