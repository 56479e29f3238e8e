"""The scan box of the tool bar: takes codes from anywhere and lines typed by hand, and shows the last answer at its right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from secretdesk.gui.bursts import LONGEST, folded
from secretdesk.gui.components.pane import Glyph
from secretdesk.gui.drawing import ink_of, panel, write
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer
from secretdesk.gui.theme import colour, font, hair, px, width_of
from secretdesk.text import N_

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from secretdesk.gui.key_watch import KeyWatch
    from secretdesk.text import Message

WIDE, NARROW, LEAST, HEIGHT = 540, 312, 150, 38
ICONS = {"quiet": "check", "plain": "scan-line", "green": "check", "amber": "triangle-alert", "red": "ban"}
SHORT = N_("scan", "Scan or type a number")
READY = N_("scan", "Scanner ready")
HINT = N_("scan", "Scan, or type a number, document, name or initials")
TOO_LONG = N_("scan", "Too long for a code.")


_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Line(QLineEdit):
    """The line itself: no input method, so that a scanner's keys arrive as they are, but while words are looked for."""

    focus_changed = Signal()
    escaped = Signal()
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(font(15))
        self.setMaxLength(LONGEST)
        self.setFrame(False)
        self.setProperty("bare", "1")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setDragEnabled(False)
        self._finding = False

    def take_words(self, *, finding: bool) -> None:
        """Take words of any script, or scans alone."""
        self._finding = finding
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=finding)

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: Any = None) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return self._finding
        return super().inputMethodQuery(query) if argument is None else super().inputMethodQuery(query, argument)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z takes back the last scan wherever the page can; this line has nothing worth undoing.
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Undo):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            if self.text():
                self.clear()
            else:
                self.escaped.emit()
        elif event.key() in _STEPS and self.text():
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class _Echo(QWidget):
    """The right cell: an icon and the last answer, red when it was a refusal."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._words, self._tone = "scan-line", tr(READY), "plain"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)

    def say(self, answer: Answer) -> None:
        self._words, self._tone = tr(answer.words), answer.tone
        self._icon = answer.icon or ICONS[answer.tone]
        self.setToolTip(self._words)
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        return self._words

    def sizeHint(self) -> QSize:
        weight = 500 if self._tone == "red" else 400
        wanted = width_of(self._words, 13, weight) + px(42)
        box = self.parentWidget()
        most = box.maximumWidth() if box is not None else px(WIDE)
        return QSize(min(wanted, most * 42 // 100), px(HEIGHT) - hair(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(36), px(HEIGHT) - hair(4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- a cell is painted whole
        painter = QPainter(self)
        painter.fillRect(0, 0, hair(), self.height(), colour("line"))
        ink = ink_of({"plain": "text2", "quiet": "text2"}.get(self._tone, self._tone))
        paint_icon(painter, self._icon, QRect(px(11), 0, px(14), self.height()), ink, 14)
        at = QRect(px(30), 0, self.width() - px(36), self.height())
        write(painter, at, self._words, ink, size=13, weight=500 if self._tone == "red" else 400)


class ScanBox(QFrame):
    """`scanned` and `typed` tell what came in; `answer` shows, and says to screen readers, what it came to."""

    scanned = Signal(str)
    typed = Signal(str)
    answered = Signal(object)

    def __init__(self, watch: KeyWatch | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HEIGHT))
        self.line = _Line(self)
        self.line.focus_changed.connect(self.update)
        self.line.returnPressed.connect(self._entered)
        self._echo = _Echo(self)
        inner = QHBoxLayout(self)
        inner.setContentsMargins(px(12), hair(2), hair(2), hair(2))
        inner.setSpacing(px(8))
        inner.addWidget(Glyph("scan-barcode", tone="accent", size=18))
        inner.addWidget(self.line, 1)
        inner.addWidget(self._echo)
        self.line.setMinimumWidth(px(90))
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._hint, self._narrow = HINT, False
        self.narrow(narrow=False)
        if watch is not None:
            watch.scanned.connect(self.scanned)
            watch.too_long.connect(lambda: self.answer(Answer(words=TOO_LONG, tone="red")))

    def set_hint(self, hint: Message) -> None:
        """Say what may be scanned now; the common hint is shorter where room is."""
        self._hint = hint
        self.line.setPlaceholderText(tr(SHORT if self._narrow and hint is HINT else hint))
        self.line.setAccessibleName(tr(hint))

    def take_words(self, *, finding: bool) -> None:
        """Take the input method while words are looked for."""
        self.line.take_words(finding=finding)

    def narrow(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self.setMinimumWidth(px(LEAST))  # what the verbs leave is its room; they never lie over it
        self.setMaximumWidth(px(NARROW if narrow else WIDE))
        self.set_hint(self._hint)

    def answer(self, answer: Answer) -> None:
        """Show what the last scan came to. Every scan gets an answer."""
        self._echo.say(answer)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._echo.words()))
        self.answered.emit(answer)

    def ready(self) -> None:
        """Show that the box waits: another page came to the front."""
        self._echo.say(Answer(words=READY))

    def last(self) -> str:
        return self._echo.words()

    def _entered(self) -> None:
        text = folded(self.line.text())
        if text:
            self.line.selectAll()
            self.typed.emit(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one frame
        focus = self.line.hasFocus()
        panel(
            QPainter(self), self.rect(), colour("base"), colour("accent" if focus else "edge"), width=2 if focus else 1
        )
