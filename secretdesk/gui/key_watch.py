"""The application's event filter: finds scans wherever the focus is, gives taken keys back, and tells of activity.

A field of text takes the first keys of a burst as they come; once the burst is known it gets its old text back. All other
widgets would act on keys (a list jumps, a count changes its group), so theirs wait out the gap before they are delivered.
Keys the page claims for itself are handed to it here too, because a menu's mnemonic would come first.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from secretdesk.gui.bursts import GAP_MS, LEAST_SLOW, Burst, folded
from secretdesk.gui.passphrase import PassphraseField
from secretdesk.labels.transcoding import alt_sign

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_T = QEvent.Type
_ACTIVE = frozenset({_T.KeyPress, _T.MouseButtonPress, _T.Wheel, _T.TouchBegin})
_WATCHED = _ACTIVE | {_T.ShortcutOverride, _T.KeyRelease}
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)
STALL_MS = 120
# Scanners press these with the signs they type; alone they neither end a scan nor type.
_HELD = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Alt, Qt.Key.Key_AltGr})
# The digits of the number pad, as they come with the number lock off.
_PAD = {
    Qt.Key.Key_Insert: "0", Qt.Key.Key_End: "1", Qt.Key.Key_Down: "2", Qt.Key.Key_PageDown: "3", Qt.Key.Key_Left: "4",
    Qt.Key.Key_Clear: "5", Qt.Key.Key_Right: "6", Qt.Key.Key_Home: "7", Qt.Key.Key_Up: "8", Qt.Key.Key_PageUp: "9",
}  # fmt: skip
RAW = "raw_keys"
"""A widget with this property gets all keys as they come, scanned or typed: the one that calibrates a scanner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Before:
    """What a text field held before the burst began."""

    field: QWidget
    text: str
    cursor: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    target: QObject
    key: int
    modifiers: Qt.KeyboardModifier
    text: str


class KeyWatch(QObject):
    """`scanned` tells what was read, `too_long` that it was no code; `active` that somebody is at the desk."""

    scanned = Signal(str)
    too_long = Signal()
    active = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst = Burst()
        self._before: _Before | None = None
        self._waiting: list[_Waiting] = []
        self._swallowed, self._ended_at = 0, -GAP_MS
        self._silent_end, self._alt = False, ""
        self._paused, self._replaying = False, False
        self._claimed: Callable[[], Mapping[str, Callable[[], None]]] = dict
        self._gap, self._stall = QTimer(self), QTimer(self)
        for timer, ms, then in ((self._gap, GAP_MS + 5, self._deliver), (self._stall, STALL_MS, self._give_up)):
            timer.setSingleShot(True)
            timer.setInterval(ms)
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(then)

    def adapt(self, gap_ms: int, end: str) -> None:
        """Fit the scanner of this machine: how long it may pause between keys, and what ends its codes; `none` nothing does."""
        silent_end = end == "none"
        self._burst.gap_ms, self._silent_end = gap_ms, silent_end
        self._gap.setInterval(gap_ms + 5)
        self._stall.setInterval(gap_ms + 15 if silent_end else max(STALL_MS, gap_ms + 15))

    def install(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def remove(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def pause(self, *, paused: bool) -> None:
        """While locked no scan is read and no key is claimed; fields get their keys as they come."""
        self._paused = paused
        self._forget()

    def claim(self, keys: Callable[[], Mapping[str, Callable[[], None]]]) -> None:
        """Ask `keys` for the keys the page in front claims: {"Alt+Y": do, "1": do}."""
        self._claimed = keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind in _ACTIVE and event.spontaneous():
            self.active.emit()
        if self._paused or self._replaying or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if kind == _T.ShortcutOverride and watched.property(RAW):
            event.accept()
            return True
        if kind == _T.ShortcutOverride:
            return self._override(watched, event)
        if kind == _T.KeyRelease:
            return not watched.property(RAW) and self._released(event)
        return self._pressed(watched, event)

    # A shortcut of one plain key, and a menu's mnemonic, would otherwise be taken before the key arrives.
    def _override(self, target: QWidget, event: QKeyEvent) -> bool:
        plain = bool(event.text()) and event.text().isprintable() and event.modifiers() in _PLAIN
        if (plain and not _takes_text(target)) or self._claim_of(target, event) is not None:
            event.accept()
            return True
        return False

    def _claim_of(self, target: QWidget, event: QKeyEvent | _Waiting) -> Callable[[], None] | None:
        key, modifiers = (
            (event.key, event.modifiers) if isinstance(event, _Waiting) else (event.key(), event.modifiers())
        )
        modifiers &= ~Qt.KeyboardModifier.KeypadModifier
        if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
            return None
        if modifiers == Qt.KeyboardModifier.NoModifier and _takes_text(target):
            return None
        if QApplication.activePopupWidget() is not None:
            return None  # an open list or menu has its own keys: Esc closes it, not the page behind
        name = QKeySequence(int(key) | modifiers.value).toString(QKeySequence.SequenceFormat.PortableText)
        return self._claimed().get(name)

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        if target is not _receiver(target) or target.property(RAW):
            return False  # the same key again on its way up to a parent, or one that wants them all
        now = event.timestamp() or time.monotonic_ns() // 1_000_000
        if event.key() in _ENDS and event.modifiers() in _PLAIN:
            return self._ended(now)
        if event.key() in _HELD:
            self._burst.touch(now)
            return self._burst.sure()  # Alt must not open a menu in the middle of a scan
        if self._alt_digit(event, now):
            return True
        character = event.text()
        # A key held down comes as fast as a scanner; a scanner's doubled sign may be taken for a held key.
        if event.isAutoRepeat() and not self._burst.varied():
            self._forget()
            return False
        if not (character and character.isprintable() and event.modifiers() in _PLAIN):
            self._deliver()
            self._burst.forget()
            doing = self._claim_of(target, event)
            if doing is not None:
                doing()
            return doing is not None
        return self._typed(target, event, character, now)

    # Many scanners send a Chinese sign as its number, typed on the number pad while Alt is held.

    def _alt_digit(self, event: QKeyEvent, now: int) -> bool:
        held = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.modifiers() & _KEYPAD
        key = Qt.Key(event.key())
        digit = chr(key) if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else _PAD.get(key, "")
        if not (held and digit and self._burst.sure()):
            return False
        self._alt += digit
        self._burst.touch(now)
        self._stall.start()
        return True

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Alt or not self._burst.sure():
            return False
        number, self._alt = self._alt, ""
        if number:
            self._burst.key(alt_sign(int(number[:6])), event.timestamp() or time.monotonic_ns() // 1_000_000)
            self._stall.start()
        return True

    def _typed(self, target: QWidget, event: QKeyEvent, character: str, now: int) -> bool:
        running = self._burst.text
        self._burst.key(character, now)
        if self._burst.text == character or not running:
            self._deliver()
            self._before, self._swallowed = _state_of(target), 0
        if self._burst.sure():
            self._gap.stop()
            self._stall.start()
            self._swallowed += 1
            if self._before is None:
                self._wait(target, event)
            return True
        if self._before is not None:
            return False
        self._wait(target, event)
        self._gap.start()
        return True

    def _wait(self, target: QWidget, event: QKeyEvent) -> None:
        self._waiting.append(_Waiting(target=target, key=event.key(), modifiers=event.modifiers(), text=event.text()))

    def _ended(self, now: int) -> bool:
        if not self._burst.end(now):
            again = not self._burst.text and now - self._ended_at <= self._burst.gap_ms
            self._deliver()
            self._burst.forget()
            return again  # a scanner that ends its codes twice must confirm nothing by it
        self._ended_at = now
        self._scanned()
        return True

    def _scanned(self) -> None:
        text, over = folded(self._burst.text), self._burst.too_long()
        before = self._before
        self._forget()
        if before is not None and isValid(before.field):
            _restore(before)
        if over:
            self.too_long.emit()
        else:
            self.scanned.emit(text)

    def _forget(self) -> None:
        self._gap.stop()
        self._stall.stop()
        self._burst.forget()
        self._waiting.clear()
        self._alt = ""
        self._before, self._swallowed = None, 0

    def _give_up(self) -> None:
        """No Enter came: whatever it was, the keys belong to the field they were typed in; unless the scanner sends none."""
        if self._silent_end and len(self._burst.text) >= LEAST_SLOW:
            self._scanned()
            return
        text, before, swallowed = self._burst.text, self._before, self._swallowed
        if before is not None and swallowed and isValid(before.field):
            for character in text[-swallowed:]:
                self._replay(before.field, 0, Qt.KeyboardModifier.NoModifier, character)
        self._deliver()
        self._forget()

    def _deliver(self) -> None:
        """Hand over the keys that waited: they were no scan."""
        self._gap.stop()
        waiting, self._waiting = self._waiting, []
        for key in waiting:
            target = key.target
            if isinstance(target, QWidget) and isValid(target):
                doing = self._claim_of(target, key)
                if doing is not None:
                    doing()
                else:
                    self._replay(target, key.key, key.modifiers, key.text)

    def _replay(self, target: QWidget, key: int, modifiers: Qt.KeyboardModifier, text: str) -> None:
        self._replaying = True
        try:
            for kind in (_T.KeyPress, _T.KeyRelease):
                QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))
        finally:
            self._replaying = False


def _receiver(target: QWidget) -> QWidget:
    """Return the widget a key is first given to: the focus widget of its window, or a popup."""
    popup = QApplication.activePopupWidget()
    return target if popup is not None else (target.window().focusWidget() or target)


def _takes_text(target: QObject) -> bool:
    if isinstance(target, QLineEdit):
        return not target.isReadOnly()
    return isinstance(target, QPlainTextEdit | QTextEdit) and not target.isReadOnly()


def _state_of(target: QWidget) -> _Before | None:
    if not _takes_text(target):
        return None
    if isinstance(target, PassphraseField):
        return _Before(field=target, text="", cursor=target.length(), length=0)
    if isinstance(target, QLineEdit):
        start = target.selectionStart()
        return _Before(
            field=target,
            text=target.text(),
            cursor=start if start >= 0 else target.cursorPosition(),
            length=len(target.selectedText()),
        )
    if isinstance(target, QPlainTextEdit | QTextEdit):
        cursor = target.textCursor()
        return _Before(field=target, text=target.toPlainText(), cursor=cursor.anchor(), length=cursor.position())
    return None


def _restore(before: _Before) -> None:
    field = before.field
    if isinstance(field, PassphraseField):
        field.take_back(field.length() - before.cursor)
    elif isinstance(field, QLineEdit):
        field.setText(before.text)
        if before.length:
            field.setSelection(before.cursor, before.length)
        else:
            field.setCursorPosition(before.cursor)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        field.setPlainText(before.text)
        cursor = field.textCursor()
        cursor.setPosition(before.cursor)
        cursor.setPosition(before.length, QTextCursor.MoveMode.KeepAnchor)
        field.setTextCursor(cursor)
