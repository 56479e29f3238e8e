"""Asks how a text file is written where that cannot be told: its encoding, and the sign between its columns.

Nothing is guessed between two readings that both make sense; the columns shown next tell whether the answer was right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.errors import SecretDeskError

_OF_ENCODING = frozenset({"encoding-unknown", "encoding-wrong", "text-nul"})
_ASKED = _OF_ENCODING | {"delimiter-unknown", "text-quotes"}
_FOUND = ("", N_("import page", "find out"))
ENCODINGS = (
    _FOUND,
    ("utf-8", "UTF-8"),
    ("gb18030", "GB18030 (GBK, GB2312)"),
    ("utf-16-le", "UTF-16 LE"),
    ("utf-16-be", "UTF-16 BE"),
    ("big5", "Big5"),
)
DELIMITERS = (
    _FOUND,
    (",", N_("import page", "Comma")),
    ("\t", N_("import page", "Tab")),
    (";", N_("import page", "Semicolon")),
    ("|", N_("import page", "Bar")),
    ("\uff0c", N_("import page", "Chinese comma")),
)


class Asking(QWidget):
    """The two questions and the word to read again; not there until a file raises one of them."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.encoding, self.delimiter = Combo(ENCODINGS), Combo(DELIMITERS)
        self.button = Button(N_("import page", "Read it again"), tone="primary")
        self.button.clicked.connect(lambda _on=False: self.again.emit())
        line = QHBoxLayout(self)
        line.setContentsMargins(0, px(8), 0, px(8))
        line.setSpacing(px(12))
        line.addWidget(Field(N_("import page", "Encoding of the text"), self.encoding), 2)
        line.addWidget(Field(N_("import page", "Columns are parted by"), self.delimiter), 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def ask(self, error: SecretDeskError) -> None:
        """Ask, if this error is one that an answer can mend."""
        if error.id in _ASKED:
            self.show()
            (self.encoding if error.id in _OF_ENCODING else self.delimiter).setFocus()

    def forget(self) -> None:
        """Go back to finding out: another file was chosen."""
        self.encoding.choose("")
        self.delimiter.choose("")
        self.hide()
