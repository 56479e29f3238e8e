"""A passphrase field whose text never becomes a string: keys go into one buffer of fixed size that is wiped.

A cleared QLineEdit keeps copies of what was typed. This one is a QLineEdit only in looks and for screen readers (password
role): it is handed as many dots as there are keys and never a character of the passphrase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QWidget

from secretdesk.gui.components.buttons import IconButton
from secretdesk.gui.components.words import IconWords
from secretdesk.gui.drawing import panel, write
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, font, hair, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from secretdesk.text import Message

CAPACITY = 512  # bytes: far beyond any passphrase, so the buffer never grows and leaves no copy behind
DOT = "\N{BLACK CIRCLE}"


def wipe(buffer: bytearray) -> None:
    """Overwrite a buffer where it lies."""
    for at in range(len(buffer)):
        buffer[at] = 0


class PassphraseField(QLineEdit):
    """`take` hands over what was typed as bytes (UTF-8) and forgets it; the taker wipes them. `caps` tells caps lock."""

    entered = Signal()
    caps = Signal(bool)
    changed = Signal(int)

    def __init__(self, *, hint: Message | str = "", height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer = bytearray(CAPACITY)
        self._ends: list[int] = []  # where each typed character ends
        self._shown = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setFixedHeight(px(height))
        self.setFont(font(15))
        self.setPlaceholderText(tr(hint))
        self.setAccessibleName(tr(N_("passphrase", "Passphrase")))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.setTextMargins(px(8), 0, px(40), 0)
        self.eye = IconButton("eye", N_("passphrase", "Show the passphrase"), parent=self)
        self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(lambda on: self.reveal(shown=on))

    def length(self) -> int:
        """Return how many characters were typed."""
        return len(self._ends)

    def take(self) -> bytearray:
        """Hand over the passphrase and forget it here."""
        taken = self.copy()
        self.forget()
        return taken

    def copy(self) -> bytearray:  # type: ignore[override] # hides QLineEdit's way to the clipboard too
        """Hand over the passphrase and keep it, where what is asked for may yet be refused."""
        size = self._ends[-1] if self._ends else 0
        copied = bytearray(size)
        copied[:] = memoryview(self._buffer)[:size]
        return copied

    def forget(self) -> None:
        """Wipe what was typed."""
        wipe(self._buffer)
        self._ends.clear()
        self.eye.setChecked(False)
        self._refresh()

    def take_back(self, characters: int) -> None:
        """Drop the last characters: a scanner typed them here, not a person."""
        for _ in range(min(characters, len(self._ends))):
            end = self._ends.pop()
            start = self._ends[-1] if self._ends else 0
            for at in range(start, end):
                self._buffer[at] = 0
        self._refresh()

    def reveal(self, *, shown: bool) -> None:
        self._shown = shown
        words = N_("passphrase", "Hide the passphrase") if shown else N_("passphrase", "Show the passphrase")
        self.eye.name(words, "eye-off" if shown else "eye")
        self.update()

    def set_fault(self, *, fault: bool) -> None:
        self.setProperty("fault", "1" if fault else "")
        self.update()

    def _refresh(self) -> None:
        self.setText(DOT * len(self._ends))
        self.changed.emit(len(self._ends))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        commands = (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        )
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif key == Qt.Key.Key_Backspace:
            self.forget() if modifiers & Qt.KeyboardModifier.ControlModifier else self.take_back(1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Clear}:
            self.forget()
        elif key == Qt.Key.Key_V and modifiers == Qt.KeyboardModifier.AltModifier:
            self.eye.toggle()
        elif not modifiers & commands and event.text().isprintable() and event.text():
            self._type(event.text())
            self._watch_caps(event.text(), shifted=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        else:
            event.ignore()

    def _type(self, character: str) -> None:
        size = self._ends[-1] if self._ends else 0
        code = character.encode()
        if size + len(code) <= CAPACITY:
            for at, byte in enumerate(code):
                self._buffer[size + at] = byte
            self._ends.append(size + len(code))
            self._refresh()

    def _watch_caps(self, character: str, *, shifted: bool) -> None:
        if character.isascii() and character.isalpha():
            self.caps.emit(character.isupper() != shifted)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query) if argument is None else super().inputMethodQuery(query, argument)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 -- nothing in here can be selected
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select nothing."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select nothing."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.deselect()
        self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.eye.setChecked(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.eye.move(self.width() - self.eye.width() - px(6), (self.height() - self.eye.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self._frame(painter)
        x, start = px(12), 0
        for end in self._ends:
            character = self._buffer[start:end].decode()
            at = QRect(x, 0, self.width() - x - px(40), self.height())
            x += write(painter, at, character, colour("text"), size=15, family="mono")
            start = end
        painter.fillRect(x + hair(), (self.height() - px(18)) // 2, hair(), px(18), colour("text"))

    def _frame(self, painter: QPainter) -> None:
        border = "red_fill" if self.property("fault") else "accent"
        panel(painter, self.rect(), colour("base"), colour(border), width=2)


class CapsSign(IconWords):
    """Says that caps lock is on; it takes its place even when it says nothing."""

    def __init__(self, field: PassphraseField, parent: QWidget | None = None) -> None:
        super().__init__(
            "arrow-big-up-dash", N_("passphrase", "Caps lock is on"), size=13, weight=500, tone="amber", parent=parent
        )
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setVisible(False)
        field.caps.connect(self.setVisible)
