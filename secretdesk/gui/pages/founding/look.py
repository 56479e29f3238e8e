"""The third step of a founding: what will be fixed for good, said once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.gui.components.pane import Pane, column, row
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.gui.pages.founding.posts import PostsPane


class LookStep(QWidget):
    """The third step: what will be fixed, said once more."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(spacing=12)
        self.setLayout(self._lines)
        self._pane: QWidget | None = None

    def show_founding(self, unit: str, kind: str, posts: PostsPane, folder: str) -> None:
        """Say who and what; passphrases only by their strength."""
        if self._pane is not None:
            self._pane.deleteLater()
            while self._lines.count():
                self._lines.takeAt(0)
        holder = QWidget()
        what = Pane(N_("founding", "Unit and vault"), margin=16)
        for label, words in (
            (N_("vault", "Unit"), unit),
            (N_("vault", "Kind of vault"), kind),
            (N_("founding", "Folder"), folder),
        ):
            head = Words(label, size=13, tone="text2")
            head.setFixedWidth(px(120))
            what.body.addLayout(row(head, Words(words, weight=500), 1))
        who = Pane(N_("founding", "Accounts and posts"), margin=16)
        for post in posts.asked():
            title = IconWords(post.post.icon, ROLE_WORDS[post.post.role])
            title.setFixedWidth(px(220))
            name = Words(post.name.text().strip(), weight=500)
            name.setFixedWidth(px(120))
            account = Words(post.account.text().strip(), size=13, tone="text2", family="mono")
            account.setFixedWidth(px(140))
            share = IconWords("stamp", N_("founding", "holds a share of the seal"), size=13, tone="text2")
            share.setVisible(post.seal.isChecked())
            who.body.addLayout(row(title, name, account, share, 1, spacing=12))
        holder.setLayout(column(what, who, spacing=12))
        self._pane = holder
        self._lines.addWidget(holder)
        self._lines.addStretch(1)
