"""The button that hides and shows all titles of a page; with less room it loses the name of its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.gui.components.buttons import Button
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable


class TitlesSwitch:
    """Two faces of one switch: `wide` names its key, `short` does not."""

    def __init__(self, toggle: Callable[[], None]) -> None:
        self.wide = Button("", icon="eye", key="Ctrl+T", height="small")
        self.short = Button("", icon="eye", height="small")
        for button in (self.wide, self.short):
            button.setCheckable(True)
            button.clicked.connect(toggle)
        self.short.hide()
        self.say(masked=False)

    def say(self, *, masked: bool) -> None:
        words = N_("ledger page", "Titles hidden") if masked else N_("ledger page", "Titles shown")
        for button in (self.wide, self.short):
            button.say(words, icon="eye-off" if masked else "eye")
            button.setChecked(masked)

    def fit(self, *, wide: bool) -> None:
        self.wide.setVisible(wide)
        self.short.setVisible(not wide)
