"""A scanner that types: its keys bear their own times, five milliseconds apart, however busy this computer is."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

PACE_MS = 5
_KINDS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def burst(target: QWidget, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type a code into whatever stands before the scanner, and the key that ends it (None: none)."""
    at = time.monotonic_ns() // 1_000_000
    keys = [(Qt.Key(ord(sign.upper())), sign) for sign in text]
    if end is not None:
        keys.append((end, "\t" if end == Qt.Key.Key_Tab else "\r"))
    for key, sign in keys:
        for kind in _KINDS:
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(at)
            QApplication.sendEvent(target, event)
        at += PACE_MS
