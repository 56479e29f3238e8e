"""The file at the right of an import: what it is, what is to be said about it, and which of its sheets are read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from secretdesk.exchange.other_rows import REASONS
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cut import CutTick
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.intake.opening import Opened

_WIDE = 300


class Facts(QWidget):
    """Three panes that scroll: the file with its figures, what should be looked at, and its sheets to choose among.

    `chosen` tells the numbers of the sheets to be read: when the choice is done, not at every tick of it.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(px(_WIDE))
        self.file = Pane(N_("import page", "File"), icon="file-text")
        self.notes = Pane(N_("import page", "Look at this"), icon="info")
        self.sheets = Pane(N_("import page", "Sheets that are read"), icon="files")
        self.ticks: dict[int, CutTick] = {}
        self._read: frozenset[int] = frozenset()
        self.none = Button(N_("import page", "None"), height="small")
        self.every = Button(N_("import page", "All of them"), height="small")
        self.go = Button(N_("import page", "Read these"), tone="primary", height="small")
        self.sheets.body.setSpacing(px(2))
        self.buttons = QWidget()
        self.buttons.setLayout(row(self.every, self.none, 1, self.go))
        inner = QWidget()
        panes = QVBoxLayout(inner)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(px(12))
        for pane in (self.file, self.notes, self.sheets):
            panes.addWidget(pane)
        panes.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(bare_scroll(inner))
        self.every.clicked.connect(lambda _on=False: self._tick_all(on=True))
        self.none.clicked.connect(lambda _on=False: self._tick_all(on=False))
        self.go.clicked.connect(lambda _on=False: self.chosen.emit(self.asked()))
        self._known, self._wanted = False, True
        self.show_opened(None)

    def known(self) -> bool:
        """Tell whether there is a file to say something about."""
        return self._known

    def give_way(self, *, wanted: bool) -> None:
        """Give way to what wants the whole width."""
        self._wanted = wanted
        show_if(self, shown=self._known and self._wanted)

    def show_opened(self, opened: Opened | None) -> None:
        """Show a file that was read; None takes the panes away."""
        self._known = opened is not None
        self.give_way(wanted=self._wanted)
        for pane in (self.file, self.notes):
            _empty(pane.body)
        self._show_sheets(opened)
        if opened is None:
            return
        book, register = opened.book, opened.register
        figures: list[tuple[Message, str]] = [
            (N_("import page", "Kind"), " ".join(filter(None, (f".{book.kind}", book.encoding.upper())))),
            (N_("import page", "Sheets"), str(len(book.sheets))),
            (N_("import page", "Rows"), f"{opened.rows:,}"),
            (N_("import page", "Columns"), str(len(register.headings))),
            (N_("import page", "Digest"), book.digest.hex()[:16]),
        ]
        self.file.body.addWidget(Words(book.name, weight=500, wrap=True))
        for label, value in figures:
            mono = "mono" if label is figures[-1][0] else "sans"
            self.file.body.addLayout(row(Words(label, size=13, tone="text2"), 1, Words(value, size=13, family=mono)))
        for one in _noted(opened):
            self.notes.body.addWidget(one)
        show_if(self.notes, shown=bool(self.notes.body.count()))

    def _show_sheets(self, opened: Opened | None) -> None:
        sheets = [one for one in opened.book.sheets if one.rows] if opened else []
        self.sheets.body.removeWidget(self.buttons)
        self.buttons.setParent(self)
        _empty(self.sheets.body)
        self.sheets.body.addWidget(self.buttons)
        self.ticks, self._read = {}, frozenset(opened.register.read if opened else ())
        for one in sheets if len(sheets) > 1 else ():
            tick = CutTick(N_("import page", "{name} (hidden)", name=one.name) if one.hidden else one.name)
            tick.setChecked(one.number in self._read)
            tick.toggled.connect(lambda _on: self._weigh())
            self.ticks[one.number] = tick
            self.sheets.body.addWidget(tick)
        show_if(self.buttons, shown=bool(self.ticks))
        show_if(self.sheets, shown=bool(self.ticks))
        self._weigh()

    def asked(self) -> tuple[int, ...]:
        """Return the sheets that are ticked and were not read so: none where nothing is ticked, for one at least is read."""
        ticked = self._ticked()
        return ticked if frozenset(ticked) != self._read else ()

    def _ticked(self) -> tuple[int, ...]:
        return tuple(number for number, tick in self.ticks.items() if tick.isChecked())

    def _tick_all(self, *, on: bool) -> None:
        for tick in self.ticks.values():
            tick.setChecked(on)

    def _weigh(self) -> None:
        self.go.setEnabled(bool(self.asked()))
        self.sheets.aside.say(f"{len(self._ticked())} / {len(self.ticks)}")


def _noted(opened: Opened) -> list[IconWords]:
    register = opened.register
    told = [
        IconWords("triangle-alert", one.message, size=13, icon_tone="amber", wrap=True) for one in opened.book.notices
    ]
    for why, n in Counter(one.why for one in register.left_out).items():
        words = N_("import page", "{n} x {what}: left out", n=n, what=REASONS[why])
        told.append(IconWords("circle-minus", words, size=13, tone="text2", wrap=True))
    if register.without:
        words = N_(
            "import page", "{n} {n|sheet holds|sheets hold} no register of this kind: left out", n=len(register.without)
        )
        told.append(IconWords("circle-minus", words, size=13, tone="text2", wrap=True))
    return told


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            _empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
