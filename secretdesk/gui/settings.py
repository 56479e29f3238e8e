"""The settings of the window on this machine: language, colours, size, sounds; each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from secretdesk._built.forms.settings import Ui_Settings
from secretdesk.gui.actions import spec
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.theme import SCALES, SCHEMES, font, px
from secretdesk.text import LANGUAGES, N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent

    from secretdesk.gui.preferences import Preferences


class Settings(QWidget):
    """`prefer(name, value)` is called for each change made by hand."""

    closed = Signal()
    setup_asked = Signal()

    def __init__(self, prefer: Callable[[str, object], None]) -> None:
        super().__init__()
        self.ui = Ui_Settings()
        self.ui.setupUi(self)
        close = Button(N_("keys", "Close"), key="Esc")
        close.clicked.connect(self.closed)
        self.ui.top.addWidget(Words(spec("settings").words, size=22, weight=500))
        self.ui.top.addStretch(1)
        self.ui.top.addWidget(close)
        self.ui.whole.setContentsMargins(px(28), px(16), px(28), px(16))
        self.ui.whole.setSpacing(px(16))
        self.ui.form.setHorizontalSpacing(px(24))
        self.ui.form.setVerticalSpacing(px(12))
        rows = (
            (self.ui.languageLabel, self.ui.language, N_("settings", "Language on screen")),
            (self.ui.schemeLabel, self.ui.scheme, N_("settings", "Colours")),
            (self.ui.scaleLabel, self.ui.scale, N_("settings", "Size")),
        )
        for label, field, words in rows:
            label.setText(tr(words))
            label.setFont(font(14))
            field.setAccessibleName(tr(words))
            field.setFixedSize(px(260), px(32))
            field.setFont(font(15))
        _fill(self.ui.language, [(id_, spec(f"language_{id_}").words) for id_ in LANGUAGES])
        _fill(self.ui.scheme, [(id_, spec(f"scheme_{id_}").words) for id_ in ("system", *SCHEMES)])
        _fill(self.ui.scale, [(n, f"{n} %") for n in SCALES])
        self.ui.sounds.setText(tr(spec("sounds").words))
        self.ui.note.setText(tr(N_("settings", "Kept on this machine only. Paper follows the vault's language.")))
        self.setup = Button(
            N_("settings", "Set-up: people, places, numbers, printer, scanner"), icon="list-checks", tone="link"
        )
        self.setup.clicked.connect(self.setup_asked)
        self.ui.whole.insertWidget(self.ui.whole.count() - 1, self.setup, 0, Qt.AlignmentFlag.AlignLeft)
        self.ui.language.activated.connect(lambda: prefer("language", self.ui.language.currentData()))
        self.ui.scheme.activated.connect(lambda: prefer("scheme", self.ui.scheme.currentData()))
        self.ui.scale.activated.connect(lambda: prefer("scale", self.ui.scale.currentData()))
        self.ui.sounds.clicked.connect(lambda on: prefer("sounds", on))

    def show_settings(self, preferences: Preferences) -> None:
        chosen = (preferences.spoken(), preferences.scheme, preferences.scale)
        for field, value in zip((self.ui.language, self.ui.scheme, self.ui.scale), chosen, strict=True):
            field.setCurrentIndex(field.findData(value))
        self.ui.sounds.setChecked(preferences.sounds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _fill(field: QComboBox, choices: Iterable[tuple[str | int, Message | str]]) -> None:
    for value, words in choices:
        field.addItem(tr(words), value)
