"""The posts of a founding: who holds each, the account, two passphrases and how strong they are, a share of the seal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from secretdesk.desk import founding
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.words import IconWords, Rule, Words
from secretdesk.gui.language import tr
from secretdesk.gui.passphrase import PassphraseField, wipe
from secretdesk.gui.strength import judge
from secretdesk.gui.theme import px
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post of a new unit; `account` is the name offered, `holds` whether a share of the seal is."""

    role: str
    account: str
    icon: str
    does: Message
    holds: bool = False
    optional: bool = False


POSTS: tuple[Post, ...] = (
    Post(
        role="sys_admin",
        account="sysadmin",
        icon="settings",
        does=N_("founding", "Accounts and settings; sees no title, hands nothing out"),
    ),
    Post(
        role="sec_admin", account="secadmin", icon="key-round", does=N_("founding", "Rights and media; sees no title")
    ),
    Post(
        role="audit_admin",
        account="audit",
        icon="scroll-text",
        does=N_("founding", "Verifies and audits; sees no title; never another administrator"),
    ),
    Post(
        role="officer",
        account="officer",
        icon="user",
        does=N_("founding", "Registers, lends, destroys, prints; reads titles"),
        holds=True,
    ),
    Post(
        role="deputy",
        account="deputy",
        icon="user",
        does=N_("founding", "The same when the officer is away; may stay empty"),
        optional=True,
    ),
    Post(
        role="secrecy_leader",
        account="leader",
        icon="signature",
        does=N_("founding", "Approves destruction, media and voids"),
        holds=True,
    ),
)
HEADS = (
    N_("founding", "Post"),
    N_("founding", "Name"),
    N_("founding", "Staff no."),
    N_("founding", "Department"),
    N_("founding", "Account"),
    N_("founding", "Passphrase"),
    N_("founding", "Once more"),
    N_("founding", "How strong"),
    N_("founding", "Seal"),
)
# How wide each column is where all stand in one line, and its share of what is left.
_WIDE = ((0, 0), (84, 2), (68, 1), (92, 2), (92, 1), (120, 3), (120, 3), (0, 0), (36, 0))
_SPACE, _MARGIN = 8, 12


class PostRow:
    """The fields of one post; `typed` tells that something in it changed."""

    def __init__(self, post: Post, kind: Callable[[], str], typed: Callable[[], None]) -> None:
        self.post, self._kind = post, kind
        self.name, self.staff_no, self.department = LineEdit(), LineEdit(), LineEdit()
        self.account = LineEdit(post.account)
        self.first, self.again = PassphraseField(height=32), PassphraseField(height=32)
        self.strength = IconWords("circle-dashed", size=13, tone="text3")
        self.seal = QCheckBox()
        self.seal.setChecked(post.holds)
        self.does = Words(post.does, size=12, tone="text3")
        self.edits: dict[str, QWidget] = {
            "name": self.name,
            "staff_no": self.staff_no,
            "department": self.department,
            "account": self.account,
            "passphrase": self.first,
            "again": self.again,
            "strength": self.strength,
            "seal": self.seal,
        }
        said = tr(ROLE_WORDS[post.role])
        for part, head in zip(self.edits.values(), HEADS[1:], strict=True):
            part.setAccessibleName(f"{said} {tr(head)}")
        for line in (self.name, self.staff_no, self.department, self.account):
            line.textChanged.connect(lambda _text: typed())
        for field in (self.first, self.again):
            field.changed.connect(lambda _n: typed())
            field.entered.connect(field.focusNextChild)
        self.seal.toggled.connect(lambda _on: typed())

    def empty(self) -> bool:
        """Tell whether nothing was filled in."""
        lines = (self.name, self.staff_no, self.department)
        return not (any(line.text().strip() for line in lines) or self.first.length() or self.again.length())

    def asked(self) -> bool:
        """Tell whether this post is to be filled."""
        return not (self.post.optional and self.empty())

    def same(self) -> bool:
        """Tell whether both passphrases are there and alike."""
        first, again = self.first.copy(), self.again.copy()
        try:
            return bool(first) and first == again
        finally:
            wipe(first)
            wipe(again)

    def judge(self) -> None:
        """Say how strong the passphrase is, or that the second differs."""
        typed = self.first.copy()
        try:
            tone, icon, words = judge(typed, self.first.length(), kind=self._kind())
        finally:
            wipe(typed)
        if tone != "red" and self.again.length() and not self.same():
            tone, icon, words = "amber", "circle-alert", N_("founding", "not yet the same twice")
        elif tone == "green" and not self.again.length():
            tone, icon, words = "text2", "pen-line", N_("founding", "once more")
        self.strength.say(words, icon=icon, tone=tone)

    def show_faults(self, faults: dict[str, Message]) -> None:
        """Mark the faulty fields, and say the first fault where the post's work is described."""
        for name, part in self.edits.items():
            wrong = name in faults
            part.setProperty("fault", "1" if wrong else "")
            part.setAccessibleDescription(tr(faults[name]) if wrong else "")
            part.update()
        first = next(iter(faults.values()), None)
        self.does.say(first or self.post.does, "red" if first else "text3")

    def founder(self) -> founding.Founder:
        """Copy the passphrase from its field, so that nothing is lost to a fault; whoever gets it wipes it."""
        return founding.Founder(
            account=self.account.text().strip(),
            role=self.post.role,
            passphrase=self.first.copy(),
            staff_no=self.staff_no.text().strip(),
            name=self.name.text().strip(),
            department=self.department.text().strip(),
            tier="important" if self.post.role in {"sys_admin", "sec_admin", "audit_admin"} else "core",
            holds_seal=self.seal.isChecked(),
        )


class PostsPane(Pane):
    """All posts in one table; where room is short each post takes two lines."""

    changed = Signal()

    def __init__(self, kind: Callable[[], str]) -> None:
        super().__init__(
            N_("founding", "Posts and passphrases"),
            N_("founding", "everybody types his own; the others look away"),
            margin=_MARGIN,
        )
        self.rows = [PostRow(post, kind, self._typed) for post in POSTS]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(_SPACE))
        self._grid.setVerticalSpacing(px(2))
        self._heads = [Words(head, size=13, tone="text2") for head in HEADS]
        self._titles = [IconWords(row.post.icon, ROLE_WORDS[row.post.role], weight=500) for row in self.rows]
        self._rules = [Rule() for _ in self.rows]
        self._wide: bool | None = None
        self.body.addLayout(self._grid)
        words = N_(
            "founding",
            "Two holders of the seal together sign exports and media. At least 12 characters, or five words.",
        )
        self.body.addWidget(Rule())
        self.body.addWidget(Words(words, size=13, tone="text2"))
        longest = N_("founding", "{n} characters, too short", n=10)
        self._least = [px(least) for least, _ in _WIDE]
        self._least[0] = max(one.sizeHint().width() for one in self._titles) + px(4)
        self._least[7] = max(IconWords("check", longest, size=13).sizeHint().width(), self._heads[7].sizeHint().width())
        for row in self.rows:
            row.judge()
        self.lay(wide=True)

    def needs(self) -> int:
        """Return how wide the pane must be for each post to stand in one line."""
        return sum(self._least) + px(_SPACE) * (len(_WIDE) - 1) + 2 * px(_MARGIN) + 2

    def lay(self, *, wide: bool) -> None:
        """Lay each post in one line or in two."""
        if wide is self._wide:
            return
        self._wide = wide
        while self._grid.count():
            self._grid.takeAt(0)
        for column in range(9):
            stretch = _WIDE[column][1] if wide else 0 if column in {0, 4} else 1
            self._grid.setColumnMinimumWidth(column, self._least[column] if wide or column == 0 else 0)
            self._grid.setColumnStretch(column, stretch if wide or column < 5 else 0)
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
            head.setVisible(wide)
        for k, row in enumerate(self.rows):
            self._lay_row(k, row, wide=wide)
            self._grid.addWidget(self._rules[k], 4 * k + 4, 0, 1, 9)
        self._grid.invalidate()
        self.updateGeometry()

    def _lay_row(self, k: int, row: PostRow, *, wide: bool) -> None:
        at = 4 * k + 1
        self._grid.addWidget(self._titles[k], at, 0)
        parts = list(row.edits.values())
        for part, head in zip(parts, HEADS[1:], strict=True):  # without heads each field says itself what it is for
            if isinstance(part, QLineEdit):
                part.setPlaceholderText("" if wide else tr(head))
        row.seal.setText("" if wide else tr(HEADS[-1]))
        middle = Qt.AlignmentFlag.AlignVCenter
        if wide:
            for column, part in enumerate(parts, start=1):
                self._grid.addWidget(part, at, column, middle if part is row.strength else Qt.AlignmentFlag(0))
            self._grid.addWidget(row.does, at + 1, 1, 1, 8)
            return
        for column, part in enumerate((row.name, row.staff_no, row.department, row.account), start=1):
            self._grid.addWidget(part, at, column)
        for column, part in enumerate((row.first, row.again, row.strength, row.seal), start=1):
            self._grid.addWidget(part, at + 1, column)
        self._grid.addWidget(row.does, at + 2, 1, 1, 4)

    def _typed(self) -> None:
        for row in self.rows:
            row.judge()
        self.changed.emit()

    def asked(self) -> list[PostRow]:
        """Return the posts to be filled, in the order of the paper."""
        return [row for row in self.rows if row.asked()]

    def forget(self) -> None:
        """Wipe all passphrases."""
        for row in self.rows:
            row.first.forget()
            row.again.forget()
