"""The one question that may stand in the way: shall this be lost? Everything else is asked in the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Field, NoteEdit
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.text import Message

CANCEL = N_("ask", "Cancel")


class Question(QDialog):
    """One fact, what happens, and two buttons; Enter never does what destroys."""

    def __init__(
        self,
        parent: QWidget | None,
        fact: Message | str,
        what: Message | str,
        confirm: Message | str,
        *,
        destroys: bool = False,
    ) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        )
        self.setWindowTitle("SecretDesk")
        self.setModal(True)
        self.setAccessibleName(f"{tr(fact)} {tr(what)}")
        self.yes = Button(confirm, tone="danger" if destroys else "primary", key="Ctrl+Enter")
        self.yes.setShortcut("Ctrl+Return")
        self.yes.clicked.connect(self.accept)
        self.no = Button(CANCEL, key="Esc")
        self.no.clicked.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(20), px(24), px(20))
        whole.setSpacing(px(8))
        whole.addWidget(Words(fact, size=15, weight=500, wrap=True))
        text = Words(what, tone="text2", wrap=True)
        text.setMinimumWidth(px(360))
        whole.addWidget(text)
        whole.addLayout(self.body)
        whole.addSpacing(px(8))
        whole.addLayout(row(1, self.no, self.yes))
        self.no.setFocus()


def ask(
    parent: QWidget | None, fact: Message | str, what: Message | str, confirm: Message | str, *, destroys: bool = False
) -> bool:
    """Ask before something is lost; closing the question means no."""
    question = Question(parent, fact, what, confirm, destroys=destroys)
    try:
        return question.exec() == QDialog.DialogCode.Accepted
    finally:
        question.deleteLater()


def ask_reason(parent: QWidget | None, fact: Message | str, what: Message | str, confirm: Message | str) -> str | None:
    """Ask for a reason in words; `None` when it was not given."""
    question = Question(parent, fact, what, confirm)
    note = NoteEdit()
    question.body.addWidget(Field(N_("ask", "Reason"), note))
    question.yes.setEnabled(False)
    note.textChanged.connect(lambda: question.yes.setEnabled(bool(note.toPlainText().strip())))
    note.setFocus()
    try:
        given = question.exec() == QDialog.DialogCode.Accepted
        return note.toPlainText().strip() if given else None
    finally:
        question.deleteLater()
