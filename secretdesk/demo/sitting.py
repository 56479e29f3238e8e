"""Somebody at the window: types, scans, presses keys, waits until the window is calm, and takes its picture."""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QKeyCombination, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from secretdesk.desk import cast
from secretdesk.errors import Obstacle
from secretdesk.gui import background, preferences
from secretdesk.gui.application import Application
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.office import Office
from secretdesk.gui.pages import bench
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.gui.main_window import MainWindow
    from secretdesk.vault import Clock

PATIENCE = 60.0
STRETCH, PAUSE_MS = 4, 45  # a person's keys: never as fast as a scanner's for long
ENTER = "Return"
SCANNER_MS = 4
_UNSAVED, _PACKED = 6, 80  # pictures waiting to be saved; how loosely they are packed, of 100
_ROUND_MS = 2  # how often it is looked whether what is waited for is there
LONG_MS = 1000  # a draft is saved that much later; nobody waits for it


class Sitting:
    """`sent` are the bytes that went to the printer; `folder` is where pictures and settings go."""

    def __init__(self, vault: Path, folder: Path, clock: Callable[[], Clock], *, language: str = "zh_CN") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        qInstallMessageHandler(_hush)
        self.folder = folder
        self.sent: list[bytes] = []
        self._saver = ThreadPoolExecutor(max_workers=1)
        self._saving: deque[tuple[str, Future[bool]]] = deque()
        settings = folder / "window.json"
        preferences.write(preferences.Preferences(language=language, scheme="light", sounds=False), settings)
        self.office = Office(vault, clock=clock, send=lambda pdf, _job: self.sent.append(pdf))
        self.application = Application(self.office.furnish, settings)
        self.application.open()
        self.size(1440, 900)

    # The window.

    @property
    def window(self) -> MainWindow:
        found = self.application.window
        if found is None:
            raise stuck("the window")
        return found

    @property
    def desk(self) -> Desk:
        found = self.office.desk
        if found is None:
            raise stuck("an open desk")
        return found

    def size(self, width: int, height: int) -> None:
        self.window.showNormal()  # it fills a smaller screen by itself
        self.window.resize(width, height)
        self.window.activateWindow()
        self.calm()

    def prefer(self, *, language: str, scheme: str, scale: int) -> None:
        """Choose in the view menu; another language or size makes the window anew over the same desk."""
        for action in (f"language_{language}", f"scale_{scale}", f"scheme_{scheme}"):
            if not self.window.actions_[action].isChecked():
                self.window.actions_[action].trigger()
                self.calm()
        self.window.activateWindow()

    def go(self, page: str, verb: str = "") -> None:
        self.window.go(page, verb)
        self.calm()

    def shoot(self, name: str) -> None:
        """Save a picture of the window as it stands; it is packed while the work goes on."""
        self.calm()
        picture = self.window.grab().toImage()
        file = str(self.folder / f"{name}.png")
        self._saving.append((name, self._saver.submit(lambda: picture.save(file, quality=_PACKED))))
        self.saved(_UNSAVED)

    def saved(self, left: int = 0) -> None:
        """Wait until no more than so many pictures are still to be saved."""
        while len(self._saving) > left:
            name, saved = self._saving.popleft()
            if not saved.result():
                raise stuck(name)

    # Hands.

    def keys(self, keys: str, at: QWidget | None = None) -> None:
        """Press a key or a chord where the focus is."""
        if QApplication.activeWindow() is None:  # a dialog just closed, and no window manager gives the focus back
            self.window.activateWindow()
            self.until(self.window.isActiveWindow, "the window to be active")
        combination = chord(keys)
        target = at or QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.calm()

    def type(self, text: str, at: QWidget | None = None) -> None:
        """Type as a person does; what an input method composes is committed at once."""
        target = at or QApplication.focusWidget() or self.window
        target.setFocus()
        if not text.isascii():
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(target, event)
        else:
            for at_ in range(0, len(text), STRETCH):
                QTest.keyClicks(target, text[at_ : at_ + STRETCH])
                QTest.qWait(PAUSE_MS)
        self.calm()

    def fill(self, text: str, at: QLineEdit) -> None:
        """Type a field anew."""
        at.clear()
        self.type(text, at)

    def sign(self, account: str, at: QWidget) -> None:
        """Type somebody's passphrase."""
        self.type(cast.passphrase_of(account), at)

    def scan(self, code: str) -> None:
        """Hold a label before the scanner: its keys come at its pace, however busy this computer is, ended by Enter."""
        line = self.window.box.line
        line.setFocus()
        line.clear()
        at = time.monotonic_ns() // 1_000_000
        for sign in (*code, ENTER):
            key, text = (chord(ENTER).key(), "\r") if sign == ENTER else (ord(sign.upper()), sign)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                event.setTimestamp(at)
                QApplication.sendEvent(line, event)
            at += SCANNER_MS
        self.calm()

    def click(self, button: QWidget) -> None:
        if not button.isEnabled():
            raise stuck(button.accessibleName())
        button.click()  # type: ignore[attr-defined]
        self.calm()

    # Patience.

    def calm(self) -> None:
        """Wait until nothing is under way and nothing is about to be."""
        self.until(self._still)
        QTest.qWait(1)
        self.until(self._still)

    def _still(self) -> bool:
        if background.busy() or bench.under_way():
            return False
        window = self.application.window
        if window is None:
            return True
        soon = any(
            t.isSingleShot() and t.isActive() and t.interval() < LONG_MS for t in window.work.findChildren(QTimer)
        )
        return not soon and not any(one.busy() for one in window.findChildren(Reads))

    def until(self, done: Callable[[], bool], what: str = "the window to be calm") -> None:
        """Wait for something; a demonstration that hangs ends with what it waited for."""
        ends = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > ends:
                raise stuck(what)
            self._go_round()

    @staticmethod
    def _go_round() -> None:
        """Let the window run as it does by itself; `qWait` sleeps with the interpreter, and all threads stand still."""
        loop = QEventLoop()
        QTimer.singleShot(_ROUND_MS, loop.quit)
        loop.exec()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Coming and going.

    def unlock(self, account: str) -> None:
        """Unlock as somebody, by name and passphrase."""
        cover = self.office.cover
        if cover is None:
            raise stuck("the cover")
        if not cover.form.name.isHidden():
            self.fill(account, cover.form.name)
        self.sign(account, cover.form.passphrase)
        QTest.keyClick(cover.form.passphrase, chord(ENTER).key())
        self.until(lambda: self.office.desk is not None or not cover.form.fault.isHidden(), "unlocking")
        if self.office.desk is None:
            raise Obstacle("demo-locked", N_("demo", "The demonstration's window did not unlock."))
        self.calm()

    def lock(self) -> None:
        self.window.actions_["lock"].trigger()
        self.calm()

    def change_to(self, account: str) -> None:
        """Lock, and let somebody else unlock."""
        self.lock()
        cover = self.office.cover
        if cover is not None and hasattr(cover, "other_requested"):
            cover.other_requested.emit()
        self.calm()
        self.unlock(account)

    def leave(self) -> None:
        self._saver.shutdown()
        self.window.close()
        self.office.leave()
        qInstallMessageHandler(None)


def chord(keys: str) -> QKeyCombination:
    """Return a key with what is held beside it."""
    return QKeySequence(keys)[0]  # type: ignore[index,no-any-return] # a sequence of keys, though its stub says no


def stuck(what: str) -> Obstacle:
    """Return what is raised when the window does not do what was asked of it."""
    return Obstacle("demo-stuck", N_("demo", "The demonstration waited in vain for: {what}", what=what))


def said(words: object) -> str:
    return say(words, "en") if not isinstance(words, str) else words  # type: ignore[arg-type]


def _hush(kind: QtMsgType, _context: object, text: str) -> None:
    """The offscreen platform remarks on every window that it has no size hints; all else is told."""
    if "propagateSizeHints" not in text and kind is not QtMsgType.QtDebugMsg:
        import sys  # noqa: PLC0415 -- only when there is something to tell

        sys.stderr.write(text + "\n")
