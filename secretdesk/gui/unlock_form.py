"""Who and with what passphrase: the form of the unlock page and of the lock cover."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.drawing import RIGHT, panel, rule, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.passphrase import CapsSign, PassphraseField
from secretdesk.gui.theme import colour, px, scheme
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

ROW = 38
MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountLine:
    """An account that may unlock; `id` is what the vault knows it by."""

    id: str
    name: str
    role: Message | str
    icon: str = "user"
    last: str = ""


class AccountList(QWidget):
    """The accounts in rows of 38; up and down choose, a click too."""

    changed = Signal(str)

    def __init__(self, accounts: Sequence[AccountLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts, self._at = tuple(accounts), 0
        self.show_most(MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name()

    def show_most(self, rows: int) -> None:
        """Show at most so many rows at once; the others come up by the arrow keys or the wheel."""
        self._most = max(2, min(MOST, rows))
        self.setFixedHeight(px(ROW) * max(1, min(self._most, len(self._accounts))))

    def current(self) -> str:
        return self._accounts[self._at].id if self._accounts else ""

    def choose(self, id_: str) -> None:
        for number, account in enumerate(self._accounts):
            if account.id == id_:
                self._move(number)

    def step(self, by: int) -> None:
        self._move(max(0, min(len(self._accounts) - 1, self._at + by)))

    def _move(self, to: int) -> None:
        if to != self._at and 0 <= to < len(self._accounts):
            self._at = to
            self._name()
            self.update()
            self.changed.emit(self.current())

    def _name(self) -> None:
        if self._accounts:
            account = self._accounts[self._at]
            self.setAccessibleName(f"{account.name} {tr(account.role)}")

    def _first(self) -> int:
        return max(0, self._at - self._most + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.step(-1 if event.angleDelta().y() > 0 else 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._move(self._first() + int(event.position().y()) // px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a short list
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("base"))
        for number in range(min(self._most, len(self._accounts))):
            index = self._first() + number
            account, chosen = self._accounts[index], index == self._at
            at = QRect(0, px(ROW) * number, self.width(), px(ROW))
            if chosen:
                painter.fillRect(at, colour("select"))
            ink = colour("on_select" if chosen else "text")
            second = colour("on_select" if chosen else "text2")
            icon = second if not chosen or scheme() == "hc" else colour("text2")
            paint_icon(painter, account.icon, QRect(px(13), at.y(), px(16), at.height()), icon)
            write(painter, QRect(px(41), at.y(), px(88), at.height()), account.name, ink, weight=500)
            write(painter, QRect(px(133), at.y(), at.width() - px(250), at.height()), tr(account.role), second)
            write(painter, at.adjusted(0, 0, -px(13), 0), account.last, second, size=13, align=RIGHT)
            if number:
                rule(painter, 0, at.y() + 1, self.width())
        focus = self.hasFocus()
        panel(painter, self.rect(), None, colour("accent" if focus else "edge"), width=2 if focus else 1)


class UnlockForm(QWidget):
    """Knows nothing of keys: it hands over an account and a passphrase, and says what came of it."""

    unlock_requested = Signal(str, object)

    def __init__(
        self, accounts: Sequence[AccountLine], *, aside: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.accounts = AccountList(accounts, self)
        self.name = LineEdit(height=40, parent=self)
        self.passphrase = PassphraseField()
        self.fault = IconWords("circle-x", size=13, tone="red", wrap=True)
        self.fault.hide()
        self.button = Button(N_("unlock", "Unlock"), key="Enter", tone="primary", height="large")
        self.button.setMinimumWidth(px(160))
        last = Words(N_("unlock", "Last unlocked") if accounts else "", size=13, tone="text2")
        who = Words(N_("unlock", "Account"), weight=500)
        who.setBuddy(self.accounts if accounts else self.name)
        self.name.setAccessibleName(who.text())
        what = Words(N_("passphrase", "Passphrase"), weight=500)
        what.setBuddy(self.passphrase)
        caps = CapsSign(self.passphrase)
        keyboard = IconWords("keyboard", N_("unlock", "Input method is off here"), size=13, tone="text2")
        self._foot = row(self.button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        whole.addLayout(row(who, 1, aside or last))
        whole.addWidget(self.accounts if accounts else self.name)
        whole.addSpacing(px(16))
        whole.addWidget(what)
        whole.addWidget(self.passphrase)
        whole.addWidget(self.fault)
        whole.addLayout(row(caps, 1, keyboard))
        whole.addSpacing(px(12))
        whole.addLayout(self._foot)
        (self.name if accounts else self.accounts).hide()
        self._by_list = bool(accounts)
        self.setFocusProxy(self.passphrase if accounts else self.name)
        self.passphrase.entered.connect(self._ask)
        self.name.returnPressed.connect(self.passphrase.setFocus)
        self.button.clicked.connect(self._ask)

    def add_links(self, *links: QWidget) -> None:
        for link in links:
            self._foot.addWidget(link)

    def account(self) -> str:
        return self.accounts.current() if self._by_list else self.name.text().strip()

    def refuse(self, words: Message | str) -> None:
        """Say at the field what kept the vault shut; the passphrase is gone and waits to be typed again."""
        self.busy(busy=False)
        self.fault.say(words)
        self.fault.show()
        self.passphrase.set_fault(fault=True)
        self.passphrase.setAccessibleDescription(self.fault.text())
        self.passphrase.setFocus()

    def busy(self, *, busy: bool) -> None:
        """While keys are derived nothing can be asked twice."""
        self.setEnabled(not busy)
        self.button.say(N_("unlock", "Unlocking") if busy else N_("unlock", "Unlock"))

    def _ask(self) -> None:
        if not self.account():
            self.name.setFocus()
        elif self.passphrase.length():
            self.fault.hide()
            self.passphrase.set_fault(fault=False)
            self.passphrase.setAccessibleDescription("")
            account, passphrase = self.account(), self.passphrase.take()
            self.busy(busy=True)
            self.unlock_requested.emit(account, passphrase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self._by_list:
            self.accounts.step(step)
        else:
            super().keyPressEvent(event)
