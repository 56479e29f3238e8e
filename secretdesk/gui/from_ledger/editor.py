"""Editors: fields of a form that read into a value and keep what was typed as text; the plain ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from secretdesk.gui.components.fields import Combo
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.drawing import panel
from secretdesk.gui.from_ledger.capped import CappedLine, CappedNote
from secretdesk.gui.from_ledger.levels import looks
from secretdesk.gui.language import language, tr
from secretdesk.gui.theme import colour, font, px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from secretdesk.domain.field import Field
    from secretdesk.domain.profile import Profile


class Editor(QWidget):
    """A field of a form. `read` parses what was typed and raises `BadInput`; `kept` and `restore` carry it into drafts.

    `focus` is the widget that takes the keys, and the one a fault is tied to.
    """

    changed = Signal()

    def __init__(self, one: Field, focus: QWidget, get: Callable[[], str], put: Callable[[str], None]) -> None:
        super().__init__()
        self.field, self.focus = one, focus
        self._get, self._put = get, put
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(focus, 1)
        self.setFocusProxy(focus)

    def read(self) -> Any:
        """Return the value typed, None for nothing. Raises `BadInput`."""
        return self.field.kind.parse(self.kept())

    def kept(self) -> str:
        """Return what was typed, so that a draft can bring it back."""
        return self._get()

    def restore(self, kept: str) -> None:
        """Bring back what `kept` returned."""
        self._put(kept)

    def show_value(self, value: Any, words: str = "") -> None:  # noqa: ARG002 -- pointers show their words
        """Show a value; `words` is the name of what a pointer points to."""
        self.restore(self.field.kind.format(value))

    def clear(self) -> None:
        self.restore("")

    def setProperty(self, name: str, value: Any) -> bool:
        """Hand a fault on to the widget that shows it."""
        return self.focus.setProperty(name, value)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.focus.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.focus.setAccessibleDescription(description)
        self.focus.update()


class LineEditor(Editor):
    """Text, serials, days, counts, several short texts, pairs: one line that its kind reads."""

    def __init__(self, one: Field, hint: str = "") -> None:
        self.line = CappedLine(hint=hint, sensitive=one.words)
        super().__init__(one, self.line, self.line.text, self.line.setText)
        self.line.textChanged.connect(lambda _text: self.changed.emit())


class NoteEditor(Editor):
    """Several lines of words."""

    def __init__(self, one: Field) -> None:
        self.note = CappedNote(lines=2, sensitive=one.words)
        self.note.setFrameShape(CappedNote.Shape.NoFrame)
        super().__init__(one, self.note, self.note.toPlainText, self.note.setPlainText)
        line = self.layout()
        if line is not None:
            line.setContentsMargins(px(2), px(2), px(2), px(2))
        self.note.textChanged.connect(self.changed)
        self.note.installEventFilter(self)

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() in {event.Type.FocusIn, event.Type.FocusOut, event.Type.DynamicPropertyChange}:
            self.update()
        return bool(super().eventFilter(watched, event))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one frame, as round every other field
        wrong, here = bool(self.note.property("fault")), self.note.hasFocus()
        border = "red_fill" if wrong else "accent" if here else "edge"
        panel(QPainter(self), self.rect(), colour("base"), colour(border), width=2 if wrong or here else 1)


class ChoiceEditor(Editor):
    """One of a few; nothing is chosen where the field may be empty."""

    def __init__(self, one: Field, profile: Profile) -> None:
        entries = profile.registers.get(one.kind.register, ())  # type: ignore[attr-defined]
        zh = language() == "zh_CN"
        choices = [(id_, tr(words)) for id_, words in one.kind.options]  # type: ignore[attr-defined]
        choices += [(id_, word if zh else gloss) for id_, word, gloss in entries]
        self.combo = Combo([("", ""), *choices] if not one.required or not choices else choices)
        super().__init__(one, self.combo, self.combo.current, self.combo.choose)
        if one.required:
            self.combo.setCurrentIndex(-1)
        self.combo.currentIndexChanged.connect(lambda _at: self.changed.emit())


class LevelEditor(Editor):
    """The levels of the profile side by side, each by its mark; Alt+1 to 5 on a page that claims them."""

    def __init__(self, one: Field, profile: Profile) -> None:
        self.looks = looks(profile)
        choices = [
            Choice(id=look.id, words=f"{look.word} {look.gloss}", level=look, key=f"Alt+{n}")
            for n, look in enumerate(self.looks, start=1)
        ]
        self.switch = ModeSwitch(choices, name=one.label)
        super().__init__(one, self.switch, self.switch.current, self._choose)
        self.layout().addStretch(1)  # type: ignore[union-attr]
        self.switch.changed.connect(lambda _id: self.changed.emit())

    def _choose(self, kept: str) -> None:
        if any(look.id == kept for look in self.looks):
            self.switch.choose(kept)
        else:
            self.switch.clear()
        self.changed.emit()

    def press(self, number: int) -> None:
        """Choose the n-th level, as its key does."""
        if 0 < number <= len(self.looks):
            self.restore(self.looks[number - 1].id)


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, one: Field) -> None:
        self.tick = QCheckBox(tr(N_("form", "yes")))
        self.tick.setFont(font(15))
        self.tick.setFixedHeight(px(32))
        super().__init__(one, self.tick, self._typed, self._tick)
        self.tick.toggled.connect(lambda _on: self.changed.emit())

    def read(self) -> bool:
        return self.tick.isChecked()

    def _typed(self) -> str:
        return "1" if self.tick.isChecked() else ""

    def _tick(self, kept: str) -> None:
        self.tick.setChecked(kept not in {"", "0"})

    def show_value(self, value: Any, words: str = "") -> None:  # noqa: ARG002 -- see Editor
        self.tick.setChecked(bool(value))
