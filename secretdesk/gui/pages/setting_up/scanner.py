"""The scanner's step: two codes on the screen or on paper, a field that takes every key, and what they say of the scanner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretdesk.desk.jobs import calibration as pages
from secretdesk.gui.components.banner import Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.drawing import CENTRE, panel, write
from secretdesk.gui.key_watch import RAW
from secretdesk.gui.language import tr
from secretdesk.gui.scanner_verdict import Stroke, Verdict, judge
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import colour, px
from secretdesk.labels.calibration import figures_modules, letters_modules
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from secretdesk.desk.printing import Done
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.machine import Machine
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.panels import Entered
    from secretdesk.labels.symbol import Modules

SILENCE_MS = 450
_ICONS = {"green": "check", "amber": "triangle-alert", "red": "ban"}
_ENDS = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab"}
_ENDING = {
    "enter": N_("scanner", "ends with Enter"),
    "tab": N_("scanner", "ends with Tab"),
    "none": N_("scanner", "ends by a pause"),
}
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock)


class CodePicture(QWidget):
    """A symbol, black on white in every scheme, with its white around."""

    def __init__(self, modules: Modules, under: Message) -> None:
        super().__init__()
        self._modules, self._under = modules, under
        self.setFixedSize(px(190), px(216))
        self.setAccessibleName(tr(under))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one picture
        painter = QPainter(self)
        side = len(self._modules) + 8
        module = px(190) // side
        painter.fillRect(0, 0, side * module, side * module, QColor("white"))
        for y, line in enumerate(self._modules):
            for x, dark in enumerate(line):
                if dark:
                    painter.fillRect((x + 4) * module, (y + 4) * module, module, module, QColor("black"))
        at = QRect(0, side * module, side * module, px(26))
        write(painter, at, tr(self._under), colour("text2"), size=13, align=CENTRE)


class KeyField(QWidget):
    """Takes every key as it comes, Tab and Enter too, and tells the strokes once it is silent; Esc and Shift+Tab leave it."""

    told = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[Stroke] = []
        self.setProperty(RAW, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setMinimumHeight(px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE_MS)
        self._silence.timeout.connect(self._ended)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(56))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            return self._pressed(event)
        return super().event(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_Backtab}:
            self.focusPreviousChild()
            return True
        if key in _HELD:
            return True
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if held:
            end, text = "alt" if held & Qt.KeyboardModifier.AltModifier else "control", ""
        else:
            end, text = _ENDS.get(key, ""), event.text()
        self.strokes.append(Stroke(text="" if end else text, end=end, at_ms=event.timestamp()))
        self._silence.start()
        self._say()
        return True

    def _ended(self) -> None:
        strokes, self.strokes = self.strokes, []
        self._say()
        self.told.emit(judge(strokes))

    def _say(self) -> None:
        words = (
            N_("scanner", "Click here, then scan a code") if not self.hasFocus() else N_("scanner", "Scan a code now")
        )
        if self.strokes:
            words = N_("scanner", "{n} keys \u2026", n=len(self.strokes))
        self._words = tr(words)
        self.setAccessibleName(self._words)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one frame
        painter, focus = QPainter(self), self.hasFocus()
        panel(painter, self.rect(), colour("base"), colour("accent" if focus else "edge"), width=2 if focus else 1)
        write(painter, self.rect(), self._words, colour("text" if focus else "text2"), size=15, align=CENTRE)


class ScannerPanel:
    """What the keys say is said; what the scan box can live with it takes over at once, on this computer."""

    def __init__(self, bench: Bench, machine: Machine, entered: Entered) -> None:
        self.bench, self.machine, self._entered = bench, machine, entered
        self.widget = QWidget()
        self.field = KeyField()
        self.field.told.connect(self.took)
        self.now = Words(tone="text2", wrap=True)
        self.print = Button(N_("scanner", "Print the codes"), icon="printer")
        self.print.clicked.connect(lambda _on=False: self.print_it())
        self.found = QVBoxLayout()
        self.found.setSpacing(px(8))
        self.verdict: Verdict | None = None
        self._lay()

    def _lay(self) -> None:
        what = Pane(N_("scanner", "Scan both codes"), N_("scanner", "from the screen or from paper"), margin=16)
        what.body.addLayout(
            row(
                CodePicture(figures_modules(), N_("calibration", "Figures")),
                CodePicture(letters_modules(), N_("calibration", "Letters and signs")),
                1,
                spacing=24,
            )
        )
        what.body.addWidget(self.field)
        what.body.addLayout(row(self.print, 1))
        seen = Pane(N_("scanner", "What was seen"), margin=16)
        seen.body.addLayout(self.found)
        seen.body.addWidget(self.now)
        seen.body.addStretch(1)
        inner = QWidget()
        lines = QHBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(12))
        lines.addWidget(what, 3, Qt.AlignmentFlag.AlignTop)
        lines.addWidget(seen, 4)
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(bare_scroll(inner))

    def refresh(self) -> None:
        gap, end = self.machine.scanner()
        words = N_(
            "scanner", "Not calibrated on this computer: the scan box expects a fast scanner that ends with Enter."
        )
        if end:
            words = N_("scanner", "The scan box is set: {end}, up to {n} ms between keys.", end=_ENDING[end], n=gap)
        self.now.say(words)

    def took(self, verdict: Verdict) -> None:
        """Show what was found; fit the scan box if it can be."""
        self.verdict = verdict
        while self.found.count():
            old = self.found.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for one in verdict.findings:
            part = QWidget()
            lines = QVBoxLayout(part)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            lines.addWidget(
                IconWords(_ICONS[one.tone], one.fact, tone="text", icon_tone=one.tone, weight=500, wrap=True)
            )
            if one.what:
                lines.addWidget(Words(one.what, tone="text2", wrap=True))
            self.found.addWidget(part)
        if verdict.usable:
            self.machine.set_scanner(verdict)
            self._entered(Note(tone="green", fact=N_("scanner", "The scan box is fitted to this scanner.")))
        self.refresh()

    def print_it(self) -> None:
        """Print the page of codes."""

        def done(printed: Done) -> None:
            fact = N_("setup", "Printed as {number}.", number=printed.number)
            self._entered(Note(tone="green", icon="printer", fact=fact))

        def failed(error: SecretDeskError) -> None:
            self._entered(note_of(error))

        self.bench.papers.print(self.widget, pages.scanner, done, failed)

    def put_away(self) -> None:
        """Nothing is half done here."""
