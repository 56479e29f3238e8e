"""Any declared act as a dialog: its form, second signatures where they are needed, refusals said in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from secretdesk.domain.ledger import ACTS, field_of, fields_of
from secretdesk.domain.roles import COSIGNED
from secretdesk.errors import BadInput, Obstacle, Refusal, SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.pane import Glyph, row
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.from_ledger.cell_words import listing
from secretdesk.gui.from_ledger.choosing import Chooser
from secretdesk.gui.from_ledger.entry_form import EntryForm
from secretdesk.gui.from_ledger.lawful import DANGEROUS
from secretdesk.gui.from_ledger.signatures import Signatures
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner

TITLE = "SecretDesk"  # constant: a window's title stands in the desktop's history
WIDE, HIGH = 640, 680


class ActDialog(QDialog):
    """`done_` tells the outcome; the dialog then closes. `fixed` fields are settled, `shown` ones only filled in."""

    done_ = Signal(object)

    def __init__(
        self,
        desk: Desk,
        act: str,
        fixed: Mapping[str, Any] | None = None,
        shown: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.cls = desk, ACTS[act]
        self.setWindowTitle(TITLE)
        self.setModal(True)
        chooser = Chooser(desk)
        self.form = self.make_form(chooser, dict(fixed or {}))
        self.signatures = Signatures(desk, COSIGNED.get(act, ()))
        self.refused = Banner()
        self._lay(act)
        for name, value in {**self._today(), **(shown or {})}.items():
            names = chooser.names(getattr(field_of(self.cls, name).kind, "to", ()), [value]) if value else {}
            self.form.editors[name].show_value(value, names.get(value, ""))
        self.resize(px(WIDE), min(px(HIGH), max(px(300), self._inner.sizeHint().height() + px(140))))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.go)
        QShortcut(QKeySequence("F9"), self).activated.connect(self.form.first_fault)
        self._begin()

    def _begin(self) -> None:
        """Let the first empty field have the keys."""
        editors = self.form.editors.values()
        first = next((one for one in editors if not one.kept()), next(iter(editors), None))
        if first is not None:
            first.focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _today(self) -> dict[str, Any]:
        """Return the days that must be given: most acts are entered on the day they happen."""
        today = self.desk.context(0).today
        asked = self.form.editors
        return {
            one.name: today
            for one in fields_of(self.cls)
            if one.kind.name == "day" and one.required and one.name in asked
        }

    def make_form(self, chooser: Chooser, fixed: dict[str, Any]) -> EntryForm:
        """Return the form of the act; a dialog of its own kind may bring its own."""
        return EntryForm(self.cls, self.desk.profile, chooser, fixed=fixed)

    def _lay(self, act: str) -> None:
        head = row(
            Glyph(self.cls.ACT.icon, tone="accent", size=20),
            Words(self.cls.ACT.title, size=18, weight=500),
            Words(self.about(), tone="text2"),
            1,
        )
        head.setContentsMargins(px(16), px(12), px(16), px(12))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(px(16), px(12), px(16), px(12))
        lines.setSpacing(px(12))
        lines.addWidget(self.refused)
        lines.addWidget(self.form)
        lines.addWidget(self.signatures)
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("bare", "1")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (area.viewport(), inner):
            ground.setBackgroundRole(QPalette.ColorRole.Base)
            ground.setAutoFillBackground(True)
        area.setWidget(inner)
        self._inner = inner
        self.button = Button(
            self.cls.ACT.title, key="Ctrl+Enter", tone="danger" if act in DANGEROUS else "primary", height="normal"
        )
        self.button.clicked.connect(self.go)
        cancel = Button(N_("dialog", "Cancel"), key="Esc")
        cancel.clicked.connect(self.reject)
        warning = Words(N_("dialog", "Cannot be undone, only corrected with a reason"), size=13, tone="text2")
        foot = row(self.button, cancel, 1, warning, spacing=12)
        foot.setContentsMargins(px(16), px(12), px(16), px(12))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Rule())
        whole.addWidget(area, 1)
        whole.addWidget(Rule())
        whole.addLayout(foot)

    def about(self) -> str:
        """Return what the act is about, where that is settled: the number of an item, never a title."""
        for name, value in self.form.fixed.items():
            kinds = getattr(field_of(self.cls, name).kind, "to", ())
            if name == "object":
                kinds = (self.form.fixed["kind"],)
            ids = value if isinstance(value, tuple) else (value,)
            if kinds and ids:
                known = self.desk.read(lambda reading, k=kinds, i=ids: [reading.names(kind, i) for kind in k])  # type: ignore[misc]
                words = [name for names in known for name in names.values()]
                if words:
                    return listing(words[:6])
        return ""

    def go(self) -> None:
        """Perform the act: read the form, let the others sign, hand it to the desk."""
        self.refused.hide()
        try:
            command = self.command()
        except BadInput as bad:
            self._mend(bad)
            return
        self.form.show_faults(())
        self._busy(busy=True)
        self.signatures.gather(lambda signed: self._perform(command, signed), lambda: self._busy(busy=False))

    def command(self) -> Any:
        """Return the command as typed. Raises `BadInput`."""
        return self.form.build()

    def _perform(self, command: Any, signed: tuple[Cosigner, ...]) -> None:
        background.run(lambda _progress: self.desk.perform(command, *signed), self._done, self._failed)

    def _done(self, outcome: Outcome) -> None:
        self.signatures.forget()
        self.accept()
        self.done_.emit(outcome)

    def _failed(self, error: BaseException) -> None:
        self._busy(busy=False)
        if isinstance(error, BadInput):
            self._mend(error)
        elif isinstance(error, SecretDeskError):
            self._refuse(error)
        else:
            self.refused.say(note_of(error))

    def _mend(self, bad: BadInput) -> None:
        known = [fault for fault in bad.faults if fault.field in self.form.editors]
        self.form.show_faults(known)
        if not known:
            self._refuse(bad)
        else:
            self.form.first_fault()

    def _refuse(self, error: SecretDeskError) -> None:
        """Say what stands in the way; where another person could settle it, make room for his signature."""
        what = N_("dialog", "Nothing was recorded.")
        if isinstance(error, Refusal) and self.settled_by_signature(error.id):
            what = N_("dialog", "A second person signs below, or give the approval number.")
            self.signatures.ask()
        tone = "amber" if isinstance(error, Obstacle) or error.id in _AMBER else "red"
        self.refused.say(Note(tone=tone, fact=error.message, what=what))

    def settled_by_signature(self, id_: str) -> bool:
        """Tell whether a refusal may be settled by somebody else's signature: the profile's rules say so."""
        return id_ in _SIGNED or self.desk.profile.rules.get(id_) in {"approve", "record"}

    def _busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self.form.setEnabled(not busy)

    def reject(self) -> None:
        self.signatures.forget()
        super().reject()


_SIGNED = frozenset({"cosigner-missing", "receiver-not-signed", "correct.late", "supervisors-not-signed"})
_AMBER = frozenset({"cosigner-missing", "receiver-not-signed", "correct.late"})
