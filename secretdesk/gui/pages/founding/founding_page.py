"""Founding a vault in four steps: unit and kind, posts and passphrases, a last look, the founding sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyle, QVBoxLayout, QWidget

from secretdesk.desk import clock as clocks
from secretdesk.desk import founding
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import BadInput, Fault, SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import FaultList
from secretdesk.gui.components.pane import bare_scroll, column, row
from secretdesk.gui.components.steps import Step, Steps
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import language, tr
from secretdesk.gui.pages.founding.look import LookStep
from secretdesk.gui.pages.founding.may import MayPane
from secretdesk.gui.pages.founding.posts import HEADS, PostsPane
from secretdesk.gui.pages.founding.sheet_step import SheetStep
from secretdesk.gui.pages.founding.unit import UnitStep
from secretdesk.gui.passphrase import wipe
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import colour, hair, px, scale
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Clock

RAIL, COMPACT = 262, 1100
STEPS: tuple[tuple[str, Message, Message], ...] = (
    ("unit", N_("founding", "Unit and vault"), N_("founding", "fixed for good")),
    ("posts", N_("founding", "Accounts and posts"), N_("founding", "administrators apart, approval, seal")),
    ("look", N_("founding", "A last look"), N_("founding", "then keys are made")),
    ("sheet", N_("founding", "Founding sheet"), N_("founding", "print, sign, lock away")),
)
SECOND: tuple[Message, ...] = (
    N_("founding", "About ten minutes. Nothing is written before the third step is confirmed."),
    N_("founding", "Everybody types his own passphrase. The auditor is nobody else; the officer is no administrator."),
    N_("founding", "What stands here cannot be changed later without a new vault."),
    N_("founding", "The vault is founded. One sheet of paper makes it trustworthy."),
)
_PARTS = ("name", "staff_no", "department", "account", "passphrase", "again")


class FoundingPage(QWidget):
    """`founded` hands on the officer's open desk, `finished` that work may begin; `typed` and `fill` outlast a new window.

    Before there are keys nothing that was typed is written anywhere: a founding that is closed keeps only what `chosen`
    tells, the kind of vault and the language of its paper.
    """

    founded = Signal(object)
    finished = Signal()
    language_asked = Signal()
    practice_asked = Signal()
    chosen = Signal(str, str)

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], Clock] = clocks.read,
        send: Callable[[bytes, str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.folder, self._clock, self._send = folder, clock, send
        self._unit = UnitStep()
        self.unit, self.kind, self.paper = self._unit.unit, self._unit.kind, self._unit.paper
        self.kind.currentIndexChanged.connect(lambda _n: self._changed())
        self.unit.textChanged.connect(lambda _text: self._changed())
        self._at, self._tried = 0, False
        self.posts = PostsPane(self.kind.current)
        self.posts.changed.connect(self._changed)
        self.faults, self.said = FaultList(), Banner()
        self.faults.chosen.connect(self._to_field)
        self.steps = Steps(across=False, bar=True)
        self.steps.chosen.connect(self._to_step)
        self.title, self.second = Words(size=22, weight=500), Words(size=15, tone="text2", wrap=True)
        self.count = Words(tone="text2")
        self.back = Button(N_("founding", "Back"), icon="chevron-left")
        self.back.clicked.connect(lambda _on=False: self.show_step(self._at - 1))
        self.go = Button("", key="Ctrl+Enter", tone="primary", height="large")
        self.go.clicked.connect(lambda _on=False: self.next())
        self._pages = QStackedWidget()
        self._look = LookStep()
        posts = QWidget()
        posts.setLayout(column(self.posts, MayPane(), 1, spacing=12))
        for page in (self._unit, posts, self._look):
            self._pages.addWidget(bare_scroll(page))
        self._lay()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.next)
        QShortcut(QKeySequence("F9"), self).activated.connect(self._first_fault)
        self.show_step(0)
        if founding.cut_off(folder):
            fact = N_("founding", "A founding was cut off here before it had written a vault.")
            what = N_(
                "founding", "Nobody could ever have worked in it. Begin again; what it left is put aside, not deleted."
            )
            self.said.say(Note(tone="amber", fact=fact, what=what))

    # What stands where.

    def _lay(self) -> None:
        self._lay_rail()
        self._lay_main()

    def _lay_rail(self) -> None:
        self._rail = QWidget()
        self._rail.setFixedWidth(px(RAIL))
        rail = QVBoxLayout(self._rail)
        rail.setContentsMargins(0, px(24), hair(), px(16))
        rail.setSpacing(px(4))
        for words in (
            Words(N_("founding", "Found a vault"), size=22, weight=500, family="serif"),
            Words(N_("founding", "about ten minutes"), size=13, tone="text2"),
        ):
            holder = row(words)
            holder.setContentsMargins(px(14), 0, px(8), 0)
            rail.addLayout(holder)
        rail.addSpacing(px(12))
        rail.addWidget(self.steps, 1)
        then = N_(
            "founding", "Then, in the founded vault: people, places, opening numbers, printer, scanner, first backup."
        )
        after = row(Words(then, size=13, tone="text2", wrap=True))
        after.setContentsMargins(px(14), 0, px(12), px(12))
        rail.addLayout(after)
        other = Button("English" if language() == "zh_CN" else "\u4e2d\u6587", tone="link", height="small")
        other.clicked.connect(lambda _on=False: self.language_asked.emit())
        place = Words(N_("founding", "Folder {name}", name=self.folder.name), size=13, tone="text2")
        place.setToolTip(str(self.folder))
        practise = Button(N_("practice", "Practise first"), icon="book-open", tone="link", height="small")
        practise.clicked.connect(lambda _on=False: self.practice_asked.emit())
        self._practise = practise
        foot = column(place, practise, other, spacing=4)
        foot.setContentsMargins(px(14), 0, px(8), 0)
        rail.addLayout(foot)

    def _lay_main(self) -> None:
        head = QHBoxLayout()
        head.addLayout(column(self.title, self.second, spacing=2), 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        main = QVBoxLayout()
        main.setContentsMargins(px(36), px(24), px(36), px(16))
        main.setSpacing(px(12))
        main.addLayout(head)
        main.addWidget(self.faults)
        main.addWidget(self.said)
        main.addWidget(self._pages, 1)
        self._beside = Button(N_("practice", "Practise first"), icon="book-open", tone="link", height="small")
        self._beside.clicked.connect(lambda _on=False: self.practice_asked.emit())
        self._foot = row(self.back, self._beside, 1, self.go, spacing=12)
        main.addLayout(self._foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rail)
        whole.addLayout(main, 1)

    # Steps.

    def show_step(self, at: int) -> None:
        """Go to a step; those behind are ticked."""
        self._at = max(0, min(at, len(STEPS) - 1))
        states = ["done" if k < self._at else "now" if k == self._at else "todo" for k in range(len(STEPS))]
        self.steps.set_steps(
            [
                Step(id=id_, words=words, second=self._told(k, second), state=states[k])
                for k, (id_, words, second) in enumerate(STEPS)
            ]
        )
        self.title.say(STEPS[self._at][1])
        self.second.say(SECOND[self._at])
        self.count.say(N_("founding", "Step {n} of {of}", n=self._at + 1, of=len(STEPS)))
        self.back.setVisible(0 < self._at < len(STEPS) - 1)
        self.go.setVisible(self._at < len(STEPS) - 1)
        self.go.say(
            N_("founding", "Found the vault")
            if self._at == len(STEPS) - 2
            else N_("founding", "Next: {step}", step=STEPS[self._at + 1][1])
            if self._at < len(STEPS) - 1
            else ""
        )
        self._practise.setVisible(self._at < len(STEPS) - 1)
        self._beside.setVisible(not self._rail.isVisible() and self._at == 0)
        self._pages.setCurrentIndex(self._at)
        if self._at == 2:
            self._look.show_founding(self.unit.text().strip(), self.kind.currentText(), self.posts, str(self.folder))
        self._show_faults()
        first: QWidget = (self.unit, self.posts.rows[0].name, self.go, self.go)[self._at]
        self.setFocusProxy(first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _told(self, step: int, second: Message) -> Message | str:
        if step == 0 and self._at > 0:
            return N_("founding", "{unit}, {kind}", unit=self.unit.text().strip(), kind=self.kind.currentText())
        if step == 1 and self._at > 1:
            return N_("founding", "{n} accounts", n=len(self.posts.asked()))
        return second

    def _to_step(self, id_: str) -> None:
        if self._at < len(STEPS) - 1:
            self.show_step(next(k for k, step in enumerate(STEPS) if step[0] == id_))

    def next(self) -> None:
        """Go on where the step is in order; the third founds, the fourth begins the work."""
        if self._at == len(STEPS) - 1:
            self.finished.emit()
            return
        if not (self.go.isVisible() and self.go.isEnabled()):
            return
        self._tried = True
        if self._faults(self._at):
            self._show_faults()
            self._first_fault()
            return
        self._tried = False
        if self._at == 0:
            self.chosen.emit(self.kind.current(), self.paper.current())
        if self._at < len(STEPS) - 2:
            self.show_step(self._at + 1)
        else:
            self.found()

    # Faults.

    def _faults(self, step: int) -> list[Fault]:
        must = N_("field", "Must be filled in.")
        if step == 0:
            return [] if self.unit.text().strip() else [Fault(field="unit", message=must)]
        if step > 1:
            return []
        asked = self._asked()
        faults: list[Fault] = []
        try:
            founding.check(asked)
        except BadInput as bad:
            faults += [fault for fault in bad.faults if fault.field not in {"unit", "kind"}]
        finally:
            for one in asked.founders:
                wipe(one.passphrase)
        known = {fault.field for fault in faults}
        for k, post in enumerate(self.posts.asked()):
            if f"founders.{k}.passphrase" not in known and not post.same():
                words = N_("founding", "The two passphrases differ.")
                faults.append(Fault(field=f"founders.{k}.again", message=words))
        return faults

    def _show_faults(self) -> None:
        faults = self._faults(self._at) if self._tried else []
        asked = self.posts.asked()
        labels = {"unit": tr(N_("vault", "Unit")), "founders": tr(STEPS[1][1]), "seal": tr(HEADS[8])}
        for k, post in enumerate(asked):
            for part, head in zip(_PARTS, HEADS[1:], strict=False):
                labels[f"founders.{k}.{part}"] = f"{tr(ROLE_WORDS[post.post.role])} {tr(head)}"
        fact = N_("founding", "{n} {n|thing|things} to mend before going on.", n=len(faults))
        self.faults.show_faults(faults, labels, fact)
        self._unit.field.set_fault(next((fault.message for fault in faults if fault.field == "unit"), None))
        for post in self.posts.rows:
            k = asked.index(post) if post in asked else -1
            post.show_faults(
                {f.field.rsplit(".", 1)[1]: f.message for f in faults if f.field.startswith(f"founders.{k}.")}
            )

    def _changed(self) -> None:
        for post in self.posts.rows:
            post.judge()
        if self._tried:
            self._show_faults()

    def _first_fault(self) -> None:
        faults = self._faults(self._at)
        if faults:
            self._to_field(faults[0].field)

    def _to_field(self, field: str) -> None:
        if field == "unit":
            self.unit.setFocus()
            return
        _, _, rest = field.partition(".")
        k, _, part = rest.partition(".")
        asked = self.posts.asked()
        if k.isdigit() and int(k) < len(asked):
            asked[int(k)].edits.get(part, asked[int(k)].name).setFocus()

    # Founding.

    def _asked(self) -> founding.Founding:
        return founding.Founding(
            unit=self.unit.text().strip(),
            kind=self.kind.current(),
            founders=tuple(post.founder() for post in self.posts.asked()),
            language=self.paper.current(),
        )

    def found(self) -> None:
        """Found in the background; until genesis is written, nothing is a vault."""
        if not self.go.isEnabled():
            return
        asked = self._asked()
        self.go.setEnabled(False)
        self.back.setEnabled(False)
        n = len(asked.founders)
        self.said.say(Note(tone="blue", icon="key-round", fact=N_("founding", "Making keys for {n} accounts.", n=n)))

        def do(_progress: background.Progress) -> Desk:
            try:
                return founding.found(self.folder, asked, clock=self._clock)
            finally:
                for one in asked.founders:
                    wipe(one.passphrase)

        background.run(do, self._done, self._failed)

    def _done(self, desk: Desk) -> None:
        self.posts.forget()
        self.said.hide()
        self.founded.emit(desk)
        step = SheetStep(desk, self._send)
        step.finished.connect(self.finished)
        self._pages.addWidget(step)
        self.show_step(3)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(step.print_it)
        step.go.setFocus()

    def _failed(self, error: BaseException) -> None:
        self.go.setEnabled(True)
        self.back.setEnabled(True)
        note = note_of(error)
        if isinstance(error, SecretDeskError):
            note = Note(tone=note.tone, icon=note.icon, fact=note.fact, what=N_("founding", "Nothing was founded."))
        self.said.say(note)

    # Another language makes the window anew.

    def typed(self) -> dict[str, str]:
        """Return what was typed but for passphrases."""
        kept = {"unit": self.unit.text(), "kind": self.kind.current(), "paper": self.paper.current()}
        for post in self.posts.rows:
            for part in _PARTS[:4]:
                kept[f"{post.post.role}.{part}"] = post.edits[part].text()  # type: ignore[attr-defined]
        return kept

    def fill(self, kept: Mapping[str, str]) -> None:
        """Put back what was typed in the window before."""
        if not kept:
            return
        self.unit.setText(kept.get("unit", ""))
        self.kind.choose(kept.get("kind", "real"))
        self.paper.choose(kept.get("paper", language()))
        for post in self.posts.rows:
            for part in _PARTS[:4]:
                edit = post.edits[part]
                edit.setText(kept.get(f"{post.post.role}.{part}", edit.text()))  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() / scale() >= COMPACT
        self._rail.setVisible(wide)
        self._beside.setVisible(not wide and self._at == 0)
        self._room_changed()

    def _room_changed(self) -> None:
        """Lay the posts as they fit beside the rail, the margins and the bar that scrolls them."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        rail = self._rail.width() if not self._rail.isHidden() else 0
        self.posts.lay(wide=self.width() - rail - 2 * px(36) - bar >= self.posts.needs())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- two grounds
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("window"))
        if self._rail.isVisible():
            painter.fillRect(self._rail.geometry(), colour("nav"))
            painter.fillRect(self._rail.width(), 0, hair(), self.height(), colour("line"))
