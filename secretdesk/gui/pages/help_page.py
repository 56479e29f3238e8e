"""F1: how to ask a ledger, with examples in both languages that can be tried at once, and the keys most used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk.query_help import EXAMPLES, RULES
from secretdesk.gui.actions import spec
from secretdesk.gui.components.buttons import Button, KeyCap
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import IconWords, Rule, Words
from secretdesk.gui.language import language, tr
from secretdesk.gui.page import Page, Room
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable


_COLUMNS = (
    Column(id="finds", words=N_("help", "What it finds"), width=150, stretch=True),
    Column(id="zh", words="\u4e2d\u6587", width=204),
    Column(id="en", words="English", width=226),
    Column(id="try", words="", width=60, align="right"),
)
KEYS = ("lend", "return", "receive", "find", "titles", "print", "export", "lock", "scan_box", "keys")
ANSWERS: tuple[tuple[str, str, Message], ...] = (
    ("check", "green", N_("help", "Ours: the item, person, place or slip is acted on at once.")),
    ("repeat", "amber", N_("help", "Old label: peel it off and scan the new one.")),
    ("circle-help", "amber", N_("help", "Another unit's number, or not known here: nothing is done.")),
    ("circle-x", "red", N_("help", "Damaged: type the number printed below the code.")),
    ("ban", "red", N_("help", "Does not verify: keep the item and tell the leader in charge.")),
)


class HelpPage(Page):
    """`ask(ledger, text)` tries an example where it belongs."""

    title = N_("help", "Help")

    def __init__(self, ask: Callable[[str, str], None], keys: Callable[[], None]) -> None:
        self._ask, self._keys = ask, keys
        self.widget = QWidget()
        self.head = PageHead(
            self.title, N_("help", "A question is words, numbers and key:value; both languages are always understood")
        )
        self.model = CellModel(_COLUMNS)
        self.table = SheetTable(_COLUMNS, row=30)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr(N_("help", "Query grammar")))
        self.table.asked.connect(lambda _link, key: self.try_it(key))
        self.table.opened.connect(self.try_it)
        said = tr(N_("help", "Try"))
        rows = [
            (
                k,
                (
                    Cell(words=tr(one.finds)),
                    Cell(words=one.chinese, family="mono"),
                    Cell(words=one.english, family="mono"),
                    Cell(words=said, link="try", tone="accent"),
                ),
            )
            for k, one in enumerate(EXAMPLES)
        ]
        self.model.set_rows(rows)
        self._lay()
        self.widget.setFocusProxy(self.table)

    def _lay(self) -> None:
        grammar = Pane(N_("help", "Query grammar"), N_("help", "Enter tries the row in its ledger"), margin=0)
        grammar.body.setSpacing(0)
        grammar.body.addWidget(self.table, 1)
        more = Words(RULES, size=13, tone="text2", wrap=True)
        holder = QVBoxLayout()
        holder.setContentsMargins(px(12), px(8), px(12), px(10))
        holder.addWidget(more)
        grammar.body.addWidget(Rule())
        grammar.body.addLayout(holder)
        self.table.setMinimumHeight(px(30) * 8)
        inner = QWidget()
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(bare_scroll(inner))
        line = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        line.addWidget(grammar, 3)
        side = QVBoxLayout()
        side.setSpacing(px(12))
        side.addWidget(self._keys_pane())
        side.addWidget(_scans_pane())
        side.addStretch(1)
        line.addLayout(side, 2)

    def fit(self, room: Room) -> None:
        """With less room keys and scans go below the grammar."""
        wide = room is Room.WIDE
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _keys_pane(self) -> Pane:
        pane = Pane(N_("help", "Keys"), icon="keyboard")
        pane.body.setSpacing(px(6))
        for id_ in KEYS:
            asked = spec(id_)
            if asked.keys:
                caps = [KeyCap(cap) for cap in asked.keys[0].split("+")]
                pane.body.addLayout(row(Words(asked.words), 1, *caps, spacing=4))
        more = Button(N_("help", "All keys"), key="Ctrl+/", tone="link", height="small")
        more.clicked.connect(lambda _on=False: self._keys())
        pane.body.addLayout(row(more, 1))
        return pane

    def try_it(self, number: int) -> None:
        """Ask the ledger of an example, in the language of the screen."""
        if 0 <= number < len(EXAMPLES):
            one = EXAMPLES[number]
            self._ask(one.ledger, one.chinese if language() == "zh_CN" else one.english)

    def begin(self, verb: str) -> None:  # noqa: ARG002 -- there is one way to begin
        """Come with the keyboard on the first example."""
        self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _scans_pane() -> Pane:
    pane = Pane(N_("help", "What a scan answers"), icon="scan-barcode")
    for icon, tone, words in ANSWERS:
        pane.body.addWidget(IconWords(icon, words, icon_tone=tone, wrap=True))
    return pane
