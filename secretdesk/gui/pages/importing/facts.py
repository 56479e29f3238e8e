"""The file at the right of an import: what it is, what of it was left out, and what is to be said about it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLayout, QVBoxLayout, QWidget

from secretdesk.exchange.other_rows import REASONS
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.desk.intake.opening import Opened

_WIDE = 300


class Facts(QWidget):
    """Three panes: the file with its figures, its sheets to choose among, and what was left out or should be looked at.

    `chosen` tells the numbers of the sheets to be read.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(px(_WIDE))
        self.file = Pane(N_("import page", "File"), icon="file-text")
        self.sheets = Pane(N_("import page", "Sheets that are read"), icon="files")
        self.ticks: dict[int, QCheckBox] = {}
        self.notes = Pane(N_("import page", "Look at this"), icon="info")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.file)
        whole.addWidget(self.sheets)
        whole.addWidget(self.notes)
        whole.addStretch(1)
        self._roomy, self._known, self._wanted = True, False, True
        self.show_opened(None)

    def fit(self, *, roomy: bool) -> None:
        """Give way where there is little room."""
        self._roomy = roomy
        self._show()

    def give_way(self, *, wanted: bool) -> None:
        """Give way to rows, which want the whole width."""
        self._wanted = wanted
        self._show()

    def _show(self) -> None:
        show_if(self, shown=self._known and self._roomy and self._wanted)

    def show_opened(self, opened: Opened | None) -> None:
        """Show a file that was read; None takes the panes away."""
        self._known = opened is not None
        self._show()
        for pane in (self.file, self.sheets, self.notes):
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
        self.ticks = {}
        for one in sheets if len(sheets) > 1 else ():
            hidden = N_("import page", "{name} (hidden)", name=one.name)
            tick = QCheckBox(tr(hidden) if one.hidden else one.name)
            tick.setChecked(opened is not None and one.number in opened.register.read)
            tick.clicked.connect(lambda _on, number=one.number: self._chose(number))
            self.ticks[one.number] = tick
            self.sheets.body.addWidget(tick)
        show_if(self.sheets, shown=bool(self.ticks))

    def _chose(self, number: int) -> None:
        numbers = tuple(one for one, tick in self.ticks.items() if tick.isChecked())
        if numbers:
            self.chosen.emit(numbers)
        else:
            self.ticks[number].setChecked(True)  # one at least


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
