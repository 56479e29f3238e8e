"""What each column of a register is, chosen beside its heading and first values; and what fills the cells left empty."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from secretdesk.desk.intake import legend as legends
from secretdesk.desk.intake.planning import letter
from secretdesk.errors import BadInput, Fault
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cut import CutWords
from secretdesk.gui.components.fields import Combo, FaultList, Field, LineEdit
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.words import Rule, Section, Words
from secretdesk.gui.from_ledger.cell_words import listing
from secretdesk.gui.language import language, tr
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.intake.legend import Legend
    from secretdesk.desk.intake.opening import Opened
    from secretdesk.domain.field import Field as Declared

_LEFT_OUT = N_("import page", "(left out)")
_MASK = "\u2588" * 6
_LONGEST = 24
_SHARES = (0, 3, 4, 3)


class Columns(Pane):
    """`on` tells that the rows are to be checked under what is chosen here."""

    on = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(N_("import page", "What each column is"), margin=0)
        self.desk = desk
        self.opened: Opened | None = None
        self.combos: list[Combo] = []
        self._wrong: tuple[str, ...] = ()
        self.fixed: dict[str, Field] = {}
        self._samples: list[Words] = []
        self.faults = FaultList()
        self.known = Banner()
        self._inner = QWidget()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._rest = QGridLayout()
        self._rest.setHorizontalSpacing(px(12))
        self._rest.setVerticalSpacing(px(8))
        self.go = Button(N_("import page", "Check the rows"), key="Ctrl+Enter", tone="primary")
        self.go.clicked.connect(lambda _on=False: self.on.emit())
        self.faults.chosen.connect(self.go_to)
        self._lay()

    def _lay(self) -> None:
        inside = QVBoxLayout(self._inner)
        inside.setContentsMargins(px(16), px(12), px(16), px(12))
        inside.setSpacing(px(10))
        inside.addWidget(self.known)
        inside.addWidget(self.faults)
        inside.addLayout(self._grid)
        inside.addWidget(Section(N_("import page", "For rows that leave it empty")))
        inside.addLayout(self._rest)
        inside.addStretch(1)
        self._scroll = bare_scroll(self._inner)
        self.body.setSpacing(0)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Rule())
        foot = row(self.go, 1, Words(N_("import page", "Nothing is written by checking."), size=13, tone="text2"))
        foot.setContentsMargins(px(16), px(10), px(16), px(10))
        self.body.addLayout(foot)

    def show_opened(self, opened: Opened, *, masked: bool) -> None:
        """Show the columns of a register as they are thought to be."""
        self.opened = opened
        self.aside.say(opened.book.name)
        fields = legends.ledger_fields(opened.ledger)
        choices = [("", _LEFT_OUT), *((name, one.label) for name, one in fields.items())]
        _empty(self._grid)
        self.combos, self._samples = [], []
        heads = (N_("import page", "Column"), N_("import page", "Heading"), N_("import page", "First values"), N_("import page", "Is"))  # fmt: skip
        for at, words in enumerate(heads):
            self._grid.addWidget(Words(words, size=13, tone="text2"), 0, at)
        for at, (heading, name) in enumerate(zip(opened.register.headings, opened.legend.columns, strict=True)):
            combo = Combo(choices)
            combo.choose(name or "")
            combo.setAccessibleName(f"{letter(at)} {heading}")
            combo.setMinimumWidth(px(170))
            combo.activated.connect(lambda _n: self._chosen())
            samples = CutWords("", tone="text2")
            for number, part in enumerate(
                (Words(letter(at), family="mono"), CutWords(heading or "-", weight=500), samples)
            ):
                self._grid.addWidget(part, at + 1, number)
            self._grid.addWidget(combo, at + 1, 3)
            self.combos.append(combo)
            self._samples.append(samples)
        for number, share in enumerate(_SHARES):
            self._grid.setColumnStretch(number, share)
        self._list_fixed(opened.legend)
        self.show_titles(masked=masked)
        show_if(self.known, shown=opened.legend.remembered or bool(opened.legend.rivals))
        if opened.legend.rivals:
            columns = listing(letter(at) for at in opened.legend.rivals)
            fact = N_(
                "import page", "Left out, for another column says the same by its heading: {columns}.", columns=columns
            )
            self.known.say(Note(tone="amber", fact=fact, what=N_("import page", "Choose which of them is meant.")))
        elif opened.legend.remembered:
            fact = N_("import page", "Columns as you chose them for such a register before.")
            self.known.say(Note(tone="blue", fact=fact))
        self.check()

    def show_titles(self, *, masked: bool) -> None:
        """Show the first values of each column, those of titles and free text only where titles are shown."""
        if self.opened is None:
            return
        fields = legends.ledger_fields(self.opened.ledger)
        for at, words in enumerate(self._samples):
            name = self.combos[at].current()
            # What a column left out holds nobody knows: it is treated like words.
            hidden = masked and (not name or fields[name].words)
            found = self.opened.samples(at)
            words.say(_MASK if hidden and found else _told(found))

    def _list_fixed(self, legend: Legend) -> None:
        """Offer a field for each value that must be there and may be empty."""
        typed = {name: self._text(name) for name in self.fixed} | dict(legend.fixed)
        ledger = self._ledger()
        fields = legends.ledger_fields(ledger)
        given = {combo.current() for combo in self.combos}
        wanted = [name for name in fields if typed.get(name)]
        wanted += [name for name in legends.needed(ledger) if name not in given or name == "place"]
        wanted += [name for name in ("carrier_kind", "issuer") if name in fields]
        _empty(self._rest)
        self.fixed = {}
        for number, name in enumerate(dict.fromkeys(wanted)):
            if fields[name].words:
                continue
            editor = self._editor(fields[name], typed.get(name, ""))
            self.fixed[name] = Field(fields[name].label, editor, id=name)
            self._rest.addWidget(self.fixed[name], number // 3, number % 3, Qt.AlignmentFlag.AlignTop)
        for at in range(3):
            self._rest.setColumnStretch(at, 1)

    def _editor(self, one: Declared, text: str) -> QWidget:
        kind: Any = one.kind
        profile = self.desk.profile
        choices: list[tuple[str, str]] = []
        if kind.name == "level":
            choices = [(lv.word, lv.word) for lv in profile.levels]
        elif kind.name == "choice" and kind.register:
            chinese = language() == "zh_CN"
            choices = [(word, word if chinese else gloss) for _, word, gloss in profile.registers[kind.register]]
        if not choices:
            hint = N_("import page", "code or name") if kind.name == "ref" else ""
            line = LineEdit(text, hint=hint)
            line.textEdited.connect(lambda _t: self.check())
            return line
        combo = Combo([("", ""), *choices])
        combo.choose(text)
        combo.activated.connect(lambda _n: self.check())
        return combo

    def _ledger(self) -> str:
        return self.opened.ledger if self.opened is not None else legends.LEDGERS[0]

    def _text(self, name: str) -> str:
        widget = self.fixed[name].widget
        return widget.current() if isinstance(widget, Combo) else widget.text() if isinstance(widget, LineEdit) else ""

    def _chosen(self) -> None:
        self._list_fixed(self.legend())
        self.check()

    def legend(self) -> Legend:
        """Return what is chosen."""
        if self.opened is None:
            msg = "no register is open"
            raise RuntimeError(msg)
        fixed = {name: text for name in self.fixed if (text := self._text(name).strip())}
        return replace(self.opened.legend, columns=tuple(one.current() or None for one in self.combos), fixed=fixed)

    # What is to be mended.

    def go_to(self, name: str) -> None:
        """Go to where a fault is mended: its column, its field, or else the first column that could be what is missing."""
        of = {f"columns.{at}": combo for at, combo in enumerate(self.combos)}
        left_out = next((combo for combo in self.combos if not combo.current()), None)
        place = (
            self.fixed[name].widget if name in self.fixed else of.get(name) or left_out or next(iter(self.combos), None)
        )
        if place is not None:
            self._scroll.ensureWidgetVisible(place, 0, px(24))
            place.setFocus()

    def first_fault(self) -> None:
        """Go to the first fault, or on where there is none."""
        if self._wrong:
            self.go_to(self._wrong[0])
        else:
            self.go.setFocus()

    def check(self) -> bool:
        """Say what of the choice cannot be: two columns for one field, a field that must be there and is not."""
        try:
            legends.check(self._ledger(), self.legend())
        except BadInput as bad:
            self.show_faults(bad)
        else:
            self._mark(())
        return self.faults.isHidden()

    def show_faults(self, bad: BadInput) -> None:
        """Show faults on top, and at the fields and columns they stand in."""
        self._mark(bad.faults)

    def _mark(self, faults: tuple[Fault, ...]) -> None:
        fields = legends.ledger_fields(self._ledger())
        labels = {name: tr(one.label) for name, one in fields.items()}
        labels |= {f"columns.{at}": letter(at) for at in range(len(self.combos))}
        fact = N_("import page", "{n} {n|thing|things} to mend before the rows can be checked.", n=len(faults))
        self.faults.show_faults(faults, labels, fact)
        self._wrong = tuple(one.field for one in faults)
        told = {one.field: one.message for one in faults}
        for at, combo in enumerate(self.combos):
            combo.setProperty("fault", "1" if f"columns.{at}" in told else "")
            combo.update()
        for name, field in self.fixed.items():
            field.set_fault(told.get(name))
        self.go.setEnabled(not faults)


def _told(samples: Sequence[str]) -> str:
    """Return as many samples as have room, the first one cut where it has none."""
    told = ""
    for one in samples:
        longer = f"{told} \u00b7 {one}" if told else one
        if told and len(longer) > _LONGEST:
            break
        told = longer
    return told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "\u2026"


def _empty(grid: QGridLayout) -> None:
    while grid.count():
        widget = grid.takeAt(0).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    grid.setAlignment(Qt.AlignmentFlag.AlignTop)
