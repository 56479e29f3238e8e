"""The step of the opening numbers: for each series of this year the last number of its paper book."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from secretdesk.desk import drafts
from secretdesk.domain import series as of
from secretdesk.domain.custody.opening import LEADERS, OpenNumbers
from secretdesk.domain.custody.setting_up import SkipSetup
from secretdesk.domain.ledger import KINDS
from secretdesk.errors import BadInput, Fault, SecretDeskError
from secretdesk.gui.components.banner import Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import FaultList, LineEdit
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.language import language, listed, tr
from secretdesk.gui.pages.second_hand import SecondHand
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts
    from secretdesk.domain.profile import Profile
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.panels import Entered

DRAFT = "setup_numbers"
_PAUSE_MS = 800
_SERIES = {
    "batch": N_("opening", "Destruction lists"),
    "certificate": N_("opening", "Destruction certificates"),
    "escort": N_("opening", "Escort notes"),
    "loan": N_("opening", "Loan slips"),
    "return": N_("opening", "Return slips"),
    "print": N_("opening", "Prints"),
}


def words_of(profile: Profile, series: str) -> Message:
    """Return what a series is called on screen."""
    if series.startswith(of.INCOMING):
        return N_("opening", "Register {book}", book=series.removeprefix(of.INCOMING))
    if series.startswith(of.ITEM):
        letter = series.removeprefix(of.ITEM)
        found = [kind for kind, sign in profile.letters.items() if sign == letter]
        words = [_kind_words(profile, kind) for kind in found]
        return N_("opening", "Items {letter}: {kinds}", letter=letter, kinds=listed(words))
    return _SERIES[series]


def _kind_words(profile: Profile, kind: str) -> str:
    if kind in KINDS:
        return tr(KINDS[kind].LEDGER.one)
    entry = next((one for one in profile.registers["carrier_kind"] if one[0] == kind), ("", kind, kind))
    return entry[1] if language() == "zh_CN" else entry[2]


class _Line:
    """One series: its field, where it stands, where it goes on."""

    def __init__(self, words: Message, typed: Any) -> None:
        self.words, self.field = Words(words, wrap=True), LineEdit()
        self.field.setFixedWidth(px(110))
        self.field.setAccessibleName(tr(words))
        self.field.textChanged.connect(lambda _text: typed())
        self.goes_on, self.fault = (
            Words(size=13, tone="text2"),
            IconWords("circle-alert", size=13, tone="red", wrap=True),
        )
        self.given, self.frozen = 0, False
        self.kept: int | None = None


class NumbersPanel:
    """Everything is entered at once or nothing is; all faults stand at their lines."""

    def __init__(self, bench: Bench, entered: Entered) -> None:
        self.bench, self._entered = bench, entered
        desk = bench.desk
        self.year = desk.context(0).today.year
        self.widget, self.faults = QWidget(), FaultList()
        self.lines = {one: _Line(words_of(desk.profile, one), self._typed) for one in of.every(desk.profile)}
        self.faults.chosen.connect(lambda id_: self.lines[id_].field.setFocus())
        self.second = SecondHand(desk, lambda one: one.role in LEADERS)
        self.second.ready.connect(self.enter)
        self.go = Button(N_("opening", "Enter opening numbers"), key="Ctrl+Enter", tone="primary")
        self.go.clicked.connect(lambda _on=False: self.enter())
        self.none = Button(N_("opening", "Nothing stands on paper this year"))
        self.none.clicked.connect(lambda _on=False: self.nothing())
        self._pause = QTimer(self.widget)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        self._filled = False
        self._lay()

    def _lay(self) -> None:
        pane = Pane(
            N_("opening", "The last numbers of {year} in the paper books", year=self.year),
            N_("opening", "empty where a series starts here"),
            margin=16,
        )
        why = N_(
            "opening",
            "The vault goes on behind them and gives none of them again. They can be mended until the first number behind "
            "them was given; the printed ledger says in its head which numbers stand on paper.",
        )
        pane.body.addWidget(Words(why, tone="text2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 4)
        for k, line in enumerate(self.lines.values()):
            grid.addWidget(line.words, 2 * k, 0)
            grid.addWidget(line.field, 2 * k, 1)
            grid.addWidget(line.goes_on, 2 * k, 2)
            grid.addWidget(line.fault, 2 * k + 1, 1, 1, 2)
            line.fault.hide()
        pane.body.addLayout(grid)
        pane.body.addStretch(1)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(pane)
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.faults)
        whole.addWidget(bare_scroll(inner), 1)
        whole.addWidget(self.second)
        whole.addLayout(row(self.go, self.none, 1))

    # What stands where.

    def refresh(self) -> None:
        """Read what was given and opened; fields keep what is typed."""
        desk = self.bench.desk

        def work(reading: Any) -> dict[str, tuple[int, int | None]]:
            facts: Facts = reading.facts
            found = {}
            for one in self.lines:
                opened = of.opened(facts, one, self.year)
                found[one] = (of.given(facts, desk.profile, one, self.year), opened.last if opened else None)
            return found

        kept = {} if self._filled else drafts.load(desk, DRAFT) or {}
        for series, (given, last) in desk.read(work).items():
            line = self.lines[series]
            line.given, line.kept = given, last
            line.frozen = last is not None and given > last
            line.field.setReadOnly(line.frozen)
            if not self._filled:
                typed = str(kept.get(series, "" if last is None else last))
                line.field.setText(typed)
        self._filled = True
        self._show()

    def _show(self) -> None:
        profile = self.bench.desk.profile
        for series, line in self.lines.items():
            typed = _number(line.field.text())
            behind = max(line.given, typed or 0, 0 if typed is not None else line.kept or 0)
            number = of.example(profile, series, self.year, behind + 1)
            words = N_("opening", "goes on with {number}", number=number)
            if line.frozen:
                words = N_("opening", "in use; goes on with {number}", number=number)
            line.goes_on.say(words)
        self.go.setEnabled(bool(self.asked()))

    def _typed(self) -> None:
        if self._filled:
            self._show()
            self._pause.start()

    def asked(self) -> dict[str, OpenNumbers | None]:
        """Return what would be entered: the lines that differ from what stands; None for what is no number."""
        found: dict[str, OpenNumbers | None] = {}
        for series, line in self.lines.items():
            text = line.field.text().strip()
            number = _number(text)
            if line.frozen or text == ("" if line.kept is None else str(line.kept)):
                continue
            if text == "" and line.kept:
                number = 0  # emptied: taken back
            if text != "" and number is None:
                found[series] = None
            elif number is not None and not (number == 0 and line.kept is None):
                found[series] = OpenNumbers(series=series, year=self.year, last=number)
        return found

    # Entering.

    def enter(self) -> None:
        """Enter all of them in one stroke, or say everything that is wrong."""
        asked, faults = self.asked(), []
        signed = (self.second.cosigner,) if self.second.cosigner else ()
        jumps = False
        for series, command in asked.items():
            if command is None:
                faults.append(Fault(field=series, message=N_("opening", "A whole number, such as 123.")))
                continue
            try:
                self.bench.desk.weigh(command, *signed)
            except BadInput as bad:
                faults += [Fault(field=series, message=one.message) for one in bad.faults]
            except SecretDeskError as error:
                jumps = jumps or error.id == "cosigner-missing"
                faults += [] if error.id == "cosigner-missing" else [Fault(field=series, message=error.message)]
        self._show_faults(faults)
        commands = [one for one in asked.values() if one is not None]
        if faults or not commands:
            return
        if jumps:
            self.second.ask(N_("opening", "Numbers were given here before; the leader in charge signs the jump."))
            return
        self.go.setEnabled(False)
        self.bench.submit_many(self.widget, commands, lambda _done: self._done(len(commands)), self._failed, *signed)

    def _show_faults(self, faults: list[Fault]) -> None:
        names = {series: line.words.text() for series, line in self.lines.items()}
        self.faults.show_faults(faults, names, N_("opening", "{n} {n|number|numbers} to mend.", n=len(faults)))
        by_line = {one.field: one.message for one in faults}
        for series, line in self.lines.items():
            line.fault.say(by_line.get(series, ""))
            line.fault.setVisible(series in by_line)
            line.field.setProperty("fault", "1" if series in by_line else "")
            line.field.update()

    def _done(self, n: int) -> None:
        self.second.forget()
        self._forget()
        fact = N_("opening", "{n} opening {n|number|numbers} entered.", n=n)
        self._entered(Note(tone="green", icon="hash", fact=fact))

    def _forget(self) -> None:
        self._pause.stop()
        drafts.save(self.bench.desk, DRAFT, None)
        self._filled = False

    def _failed(self, error: SecretDeskError) -> None:
        self.go.setEnabled(True)
        self._entered(note_of(error))

    def nothing(self) -> None:
        """Say that every series starts here."""
        reason = tr(N_("opening", "nothing stands on paper this year"))
        command = SkipSetup(steps=("numbers",), reason=reason)
        note = Note(tone="green", fact=N_("opening", "Every series starts with 1."))
        self.bench.submit(self.widget, command, lambda _outcome: self._entered(note), self._failed)

    # Drafts.

    def _keep(self) -> None:
        typed = {series: line.field.text() for series, line in self.lines.items() if line.field.text().strip()}
        drafts.save(self.bench.desk, DRAFT, typed if self.asked() else None)

    def put_away(self) -> None:
        """Keep what is typed, and wipe the second person's key."""
        self.second.forget()
        if self._filled and self._pause.isActive():
            self._pause.stop()
            self._keep()


def _number(text: str) -> int | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    return int(plain) if plain.isdecimal() and len(plain) <= 9 else None
