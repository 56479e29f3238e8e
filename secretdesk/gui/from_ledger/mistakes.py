"""What is wrong with a filter, in words under its line: every term that means nothing, with what to type instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.gui.components.words import IconWords
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.vault import Mistake

_SHOWN = 24


class Mistakes(QWidget):
    """Hidden while there is nothing to mend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(px(10), 0, 0, 0)
        self._lines.setSpacing(px(2))
        self.hide()

    def show_mistakes(self, text: str, mistakes: Sequence[Mistake]) -> None:
        """Show all mistakes at once, each with the words it stands on."""
        while self._lines.count():
            old = self._lines.takeAt(0)
            widget = None if old is None else old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in mistakes:
            self._lines.addWidget(IconWords("circle-alert", words_of(text, one), size=13, tone="red", wrap=True))
        self.setVisible(bool(mistakes))
        self.setAccessibleName(" ".join(words_of(text, one) for one in mistakes))


def words_of(text: str, mistake: Mistake) -> str:
    """Return a mistake as a sentence, beginning with what it is about."""
    typed = text[mistake.start : mistake.end]
    typed = typed if len(typed) <= _SHOWN else f"{typed[:_SHOWN]}\u2026"
    return tr(N_("filter", "{term}: {what}", term=typed, what=mistake.message))
