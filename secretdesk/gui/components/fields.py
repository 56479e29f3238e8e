"""Fields of a form: label above, fault below with its icon, both tied to the field; the list of all faults on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.flow import FlowLayout
from secretdesk.gui.components.pane import Glyph, column, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.drawing import panel
from secretdesk.gui.language import tr
from secretdesk.gui.theme import colour, font, px
from secretdesk.gui.visible import hug, show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.errors import Fault
    from secretdesk.text import Message

# A pasted file must not stall the window; no field of any ledger is longer.
LONGEST = 4000


class LineEdit(QLineEdit):
    """A one-line field, 32 high. `sensitive` keeps input methods from learning what is typed."""

    def __init__(
        self,
        text: str = "",
        *,
        hint: Message | str = "",
        height: int = 32,
        sensitive: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setFont(font(15 if height >= 32 else 14))
        self.setFixedHeight(px(height))
        self.setTextMargins(px(8), 0, px(8), 0)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(tr(hint))
        self.setDragEnabled(False)
        if sensitive:
            self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)


class NoteEdit(QPlainTextEdit):
    """A field of several lines; Tab moves on, so it is no trap."""

    def __init__(
        self, text: str = "", *, lines: int = 3, sensitive: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setFont(font(15))
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(22 * lines + 14))
        self.document().setDocumentMargin(px(6))
        if sensitive:
            self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.textChanged.connect(self._shorten)

    def _shorten(self) -> None:
        if self.document().characterCount() > LONGEST + 1:
            self.setPlainText(self.toPlainText()[:LONGEST])


class Combo(QComboBox):
    """A choice of few; `ids` and words are given together."""

    def __init__(self, choices: Sequence[tuple[str, Message | str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(15))
        self.setFixedHeight(px(32))
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, Message | str]]) -> None:
        self.clear()
        for id_, words in choices:
            self.addItem(tr(words), id_)

    def current(self) -> str:
        return str(self.currentData() or "")

    def choose(self, id_: str) -> None:
        self.setCurrentIndex(self.findData(id_))


class Field(QWidget):
    """Label, field, and what is wrong with it. `sign` is an icon after the label, such as for values read from a code."""

    def __init__(
        self,
        label: Message | str,
        widget: QWidget,
        *,
        id: str = "",  # noqa: A002 -- the field's own name in the declaration
        sign: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.id, self.widget = id, widget
        self.label = Words(label, size=13, tone="text2")
        self.label.setBuddy(widget)
        self._sign = Glyph(sign or "scan-line", tone="accent", size=14)
        self._sign.setVisible(bool(sign))
        self.fault = IconWords("circle-alert", size=13, tone="red", wrap=True)
        self.fault.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(2))
        whole.addLayout(row(self.label, self._sign, 1, spacing=6))
        whole.addWidget(widget)
        whole.addWidget(self.fault)
        whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        widget.setAccessibleName(tr(label))

    def set_fault(self, words: Message | str | None) -> None:
        """Mark the field and say below it what to mend; `None` takes the mark away."""
        self.widget.setProperty("fault", "1" if words is not None else "")
        self.fault.say(words or "")
        self.fault.setVisible(words is not None)
        self.widget.setAccessibleDescription(tr(words) if words is not None else "")
        self.widget.update()

    def set_sign(self, sign: str) -> None:
        """Show that the value was read from a code, or no longer was."""
        self._sign.setVisible(bool(sign))
        if sign:
            self._sign.show_icon(sign, "accent")


class FaultList(QFrame):
    """All faults of a form on top of it, each a link to its field."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact = Words(weight=500, wrap=True)
        self._links = QWidget()
        self._flow: QLayout = FlowLayout(self._links, across=px(24), down=0)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(8), px(12), px(8))
        line.setSpacing(px(12))
        line.addWidget(Glyph("circle-alert", tone="red", size=18), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self._fact, self._links, spacing=0), 1)
        self.hide()

    def show_faults(self, faults: Sequence[Fault], labels: dict[str, str], fact: Message | None = None) -> None:
        """Name `faults` by the `labels` of their fields; none hides the list."""
        while self._flow.count():
            old = self._flow.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        show_if(self, shown=bool(faults))
        if not faults:
            return
        words = N_("form", "{n} {n|thing|things} to mend before this can be registered.", n=len(faults))
        self._fact.say(fact or words)
        for fault in faults:
            link = Button(labels.get(fault.field, fault.field), tone="fault", height="small")
            link.clicked.connect(lambda _on=False, id_=fault.field: self.chosen.emit(id_))
            pair = QWidget()
            pair.setLayout(row(link, Words(fault.message), spacing=8))
            self._flow.addWidget(pair)
            pair.show()  # a part still hidden has no size, and the list would be laid out without it
        self._flow.invalidate()
        self._links.updateGeometry()
        said = " ".join(f"{labels.get(f.field, f.field)}: {tr(f.message)}" for f in faults)
        self.setAccessibleName(f"{self._fact.text()} {said}")
        hug(self)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        hug(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- ground and border are one stroke
        panel(QPainter(self), self.rect(), colour("red_ground"), colour("red"), radius=2)
