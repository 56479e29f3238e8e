"""Founding a vault: unit and kind, the posts and their passphrases, the seal's holders; then the founding sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretdesk.desk import founding
from secretdesk.domain.ledgers.vault import VAULT_KINDS
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import BadInput, SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.pane import Pane, bare_scroll, row
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.language import language, tr
from secretdesk.gui.passphrase import PassphraseField, wipe
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import colour, px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from secretdesk.desk.desk import Desk

# post, account name offered, whether a share of the seal is offered, whether the post may stay empty
POSTS: tuple[tuple[str, str, bool, bool], ...] = (
    ("officer", "officer", True, False),
    ("deputy", "deputy", False, True),
    ("secrecy_leader", "leader", True, False),
    ("sys_admin", "sysadmin", False, False),
    ("sec_admin", "secadmin", False, False),
    ("audit_admin", "audit", False, False),
)
DOES: dict[str, Message] = {
    "officer": N_("founding", "Registers, lends, destroys, prints; reads titles"),
    "deputy": N_("founding", "The same, when the officer is away; the second person"),
    "secrecy_leader": N_("founding", "Approves destruction, media and voids"),
    "sys_admin": N_("founding", "Accounts and backup schedule; sees no title"),
    "sec_admin": N_("founding", "Rights and media; sees no title"),
    "audit_admin": N_("founding", "Verifies and audits; sees no title, changes nothing"),
}
HEADS = (
    N_("founding", "Post"),
    N_("founding", "Staff no."),
    N_("founding", "Name"),
    N_("founding", "Department"),
    N_("founding", "Account"),
    N_("founding", "Passphrase"),
    N_("founding", "Once more"),
    N_("founding", "Seal"),
)


@dataclass(slots=True)
class PostRow:
    """The fields of one post."""

    role: str
    staff_no: LineEdit
    name: LineEdit
    department: LineEdit
    account: LineEdit
    first: PassphraseField
    again: PassphraseField
    seal: QCheckBox
    optional: bool

    def empty(self) -> bool:
        """Tell whether nothing was filled in."""
        return not (self.name.text().strip() or self.first.length())

    def founder(self) -> founding.Founder:
        """Copy the passphrase from its field, so that nothing is lost to a fault; whoever gets it wipes it."""
        return founding.Founder(
            account=self.account.text().strip(),
            role=self.role,
            passphrase=self.first.copy(),
            staff_no=self.staff_no.text().strip(),
            name=self.name.text().strip(),
            department=self.department.text().strip(),
            tier="core" if self.role in {"officer", "deputy", "secrecy_leader"} else "important",
            holds_seal=self.seal.isChecked(),
        )


class FoundingPage(QWidget):
    """`founded` hands on the officer's open desk."""

    founded = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.unit = LineEdit()
        self.kind = Combo([(id_, words) for id_, words in VAULT_KINDS if id_ != "test"])
        self.said = Banner()
        self.posts: list[PostRow] = []
        self.go = Button(N_("founding", "Found the vault"), key="Ctrl+Enter", tone="primary", height="large")
        self.go.clicked.connect(lambda _on=False: self.found())
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(px(32), px(24), px(32), px(24))
        lines.setSpacing(px(12))
        lines.addWidget(Words(N_("founding", "Found a vault"), size=22, weight=500))
        second = N_("founding", "About ten minutes. Everybody types his own passphrase; the others look away.")
        lines.addWidget(Words(second, size=15, tone="text2"))
        lines.addWidget(self.said)
        lines.addWidget(self._unit_pane())
        lines.addWidget(self._posts_pane())
        lines.addLayout(row(Words(str(folder), size=13, tone="text3", family="mono"), 1, self.go))
        lines.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(bare_scroll(inner))
        self.setFocusProxy(self.unit)

    def _unit_pane(self) -> Pane:
        pane = Pane(N_("founding", "Unit and kind of vault"), N_("founding", "fixed for good"))
        line = QHBoxLayout()
        line.setSpacing(px(16))
        line.addWidget(Field(N_("vault", "Unit"), self.unit), 2)
        line.addWidget(Field(N_("vault", "Kind of vault"), self.kind), 1)
        pane.body.addLayout(line)
        words = N_("founding", "Training and demonstration vaults bear a frame on every screen and page.")
        pane.body.addWidget(Words(words, size=13, tone="text2"))
        return pane

    def _posts_pane(self) -> Pane:
        pane = Pane(
            N_("founding", "Posts and passphrases"), N_("founding", "the auditor is never another administrator")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        for column, head in enumerate(HEADS):
            grid.addWidget(Words(head, size=13, tone="text2"), 0, column)
        for k, (role, account, holds, optional) in enumerate(POSTS):
            self._post(grid, 1 + 2 * k, role, account, holds=holds, optional=optional)
        for column, stretch in enumerate((3, 2, 2, 3, 2, 3, 3, 1)):
            grid.setColumnStretch(column, stretch)
        pane.body.addLayout(grid)
        pane.body.addWidget(Rule())
        words = N_("founding", "Two holders of the seal together sign exports and media. At least 12 characters each.")
        pane.body.addWidget(Words(words, size=13, tone="text2"))
        return pane

    def _post(self, grid: QGridLayout, at: int, role: str, account: str, *, holds: bool, optional: bool) -> None:
        made = PostRow(
            role=role,
            staff_no=LineEdit(),
            name=LineEdit(),
            department=LineEdit(),
            account=LineEdit(account),
            first=PassphraseField(height=32),
            again=PassphraseField(height=32),
            seal=QCheckBox(),
            optional=optional,
        )
        made.seal.setChecked(holds)
        post = tr(ROLE_WORDS[role])
        parts = (made.staff_no, made.name, made.department, made.account, made.first, made.again, made.seal)
        for part, head in zip(parts, HEADS[1:], strict=True):
            part.setAccessibleName(f"{post} {tr(head)}")
        grid.addWidget(Words(ROLE_WORDS[role], weight=500), at, 0)
        for column, part in enumerate(parts, start=1):
            grid.addWidget(part, at, column)
        does = tr(DOES[role]) + (tr(N_("founding", "; may stay empty")) if optional else "")
        grid.addWidget(Words(does, size=12, tone="text3"), at + 1, 0, 1, 8)
        self.posts.append(made)

    def found(self) -> None:
        """Check everything at once, then found in the background."""
        if not self.go.isEnabled():
            return
        filled = [one for one in self.posts if not (one.optional and one.empty())]
        wrong = [one for one in filled if not _same(one)]
        for one in self.posts:
            one.again.set_fault(fault=one in wrong)
        if wrong:
            names = tr(N_("founding", ", ")).join(tr(ROLE_WORDS[one.role]) for one in wrong)
            fact = N_("founding", "The two passphrases differ: {names}", names=names)
            self.said.say(Note(tone="red", fact=fact, what=N_("founding", "Type both again.")))
            return
        asked = founding.Founding(
            unit=self.unit.text().strip(),
            kind=self.kind.current(),
            founders=tuple(one.founder() for one in filled),
            language=language(),
        )
        self.go.setEnabled(False)
        self.said.say(Note(tone="blue", fact=N_("founding", "Making keys. About a second for each account.")))

        def do(_progress: background.Progress) -> Desk:
            try:
                return founding.found(self.folder, asked)
            finally:
                for one in asked.founders:
                    wipe(one.passphrase)

        background.run(do, self._done, self._failed)

    def _done(self, desk: Desk) -> None:
        for one in self.posts:
            one.first.forget()
            one.again.forget()
        self.founded.emit(desk)

    def _failed(self, error: BaseException) -> None:
        self.go.setEnabled(True)
        note = note_of(error)
        if isinstance(error, BadInput) and error.faults:
            what = tr(N_("founding", "; ")).join(tr(fault.message) for fault in error.faults)
            note = Note(tone="red", fact=error.message, what=what)
        elif isinstance(error, SecretDeskError):
            note = Note(tone="red", fact=error.message, what=N_("founding", "Nothing was founded."))
        self.said.say(note)

    def keyPressEvent(self, event: object) -> None:
        """Ctrl+Enter founds."""
        key, held = event.key(), event.modifiers()  # type: ignore[attr-defined]
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and held & Qt.KeyboardModifier.ControlModifier:
            self.found()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- one ground
        QPainter(self).fillRect(self.rect(), colour("window"))


def _same(post: PostRow) -> bool:
    first, again = post.first.copy(), post.again.copy()
    try:
        return bool(first) and first == again
    finally:
        wipe(first)
        wipe(again)
