"""All keys on one page, from the table of actions and what the page in front claims (Ctrl+/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from secretdesk.gui.actions import ACTIONS, spec
from secretdesk.gui.components.buttons import Button, KeyCap
from secretdesk.gui.components.pane import Pane, column, row
from secretdesk.gui.components.words import Words
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QKeyEvent

# What stands in which card; keys of a page are told by the page itself.
ANYWHERE = ("lend", "return", "find", "receive", "scan_box", "lock", "titles", "print", "keys", "help")
WORK = ("confirm", "undo", "draft", "first_fault", "export", "sounds")
LISTS = ("filter", "columns", "navigation", "detail", "pane_1", "pane_2", "pane_3")
TABLE: tuple[tuple[Message, str], ...] = (
    (N_("keys", "One row up or down"), "\N{UPWARDS ARROW} \N{DOWNWARDS ARROW}"),
    (N_("keys", "One page"), "PgUp PgDn"),
    (N_("keys", "First row, last row"), "Home End"),
    (N_("keys", "Open"), "Enter"),
    (N_("keys", "Clear or close"), "Esc"),
)
UNLOCK: tuple[tuple[Message, str], ...] = (
    (N_("keys", "Another account"), "\N{UPWARDS ARROW} \N{DOWNWARDS ARROW}"),
    (N_("keys", "To the passphrase"), "Tab"),
    (N_("keys", "Show the passphrase"), "Alt+V"),
    (N_("keys", "Unlock"), "Enter"),
)
PAGE_KEYS: Mapping[str, Message] = {
    "Alt+R": spec("renew").words,
    "Alt+Y": spec("circulate").words,
    "Alt+J": spec("hand_over").words,
    "Alt+M": spec("move").words,
    "Alt+W": spec("carry_out").words,
    "Alt+B": spec("missing").words,
}


class KeyboardHelp(QWidget):
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards = QWidget()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setProperty("bare", "1")
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._cards)
        close = Button(N_("keys", "Close"), key="Esc")
        close.clicked.connect(self.closed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(28), px(16), px(28), px(16))
        whole.setSpacing(px(12))
        scanner = Words(N_("keys", "The scanner works wherever the cursor is; Enter alone only chooses."), tone="text2")
        whole.addLayout(row(Words(N_("keys", "Keyboard"), size=22, weight=500), 1, scanner, close, spacing=16))
        whole.addWidget(scroll, 1)
        self._columns = QHBoxLayout(self._cards)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(px(14))

    def show_keys(self, page: Mapping[str, Callable[[], None]]) -> None:
        """Lay the cards, with those keys of the page in front that have a name."""
        while self._columns.count():
            old = self._columns.takeAt(0).widget()
            if isinstance(old, QWidget):
                old.hide()
                old.deleteLater()
        own = [(PAGE_KEYS[key], key) for key in page if key in PAGE_KEYS]
        for cards in (
            [(N_("keys", "Any time"), "keyboard", _of(ANYWHERE))],
            [(N_("keys", "At work"), "scan-line", [*_of(WORK), *own])],
            [(N_("keys", "Lists"), "list-checks", [*TABLE, *_of(LISTS)])],
            [(N_("keys", "Unlock page"), "lock", list(UNLOCK))],
        ):
            holder = QWidget()
            holder.setLayout(column(*(_card(*card) for card in cards), 1, spacing=14))
            self._columns.addWidget(holder, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _of(ids: Iterable[str]) -> list[tuple[Message, str]]:
    by_id = {asked.id: asked for asked in ACTIONS}
    return [(by_id[id_].words, by_id[id_].keys[0]) for id_ in ids if by_id[id_].keys]


def _card(title: Message, icon: str, lines: list[tuple[Message, str]]) -> Pane:
    pane = Pane(title, icon=icon, margin=0)
    pane.body.setContentsMargins(px(14), px(6), px(14), px(6))
    pane.body.setSpacing(0)
    for words, keys in lines:
        line = QWidget()
        line.setFixedHeight(px(31))
        caps = [KeyCap(cap.replace("Return", "Enter")) for cap in _caps(keys)]
        line.setLayout(row(Words(words), 1, *caps, spacing=4))
        pane.body.addWidget(line)
    return pane


def _caps(keys: str) -> list[str]:
    return [cap for key in keys.split(" ") for cap in (key.split("+") if key != "+" else [key])]
