"""Registering what came in: the form beside the paper it must agree with, and the numbers every copy will get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from secretdesk.desk import scanning
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.errors import BadInput, Fault, Refusal, SecretDeskError
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.words import Rule, Words
from secretdesk.gui.from_ledger.cell_words import listing
from secretdesk.gui.from_ledger.choosing import Candidate, Chooser
from secretdesk.gui.from_ledger.editor import LevelEditor
from secretdesk.gui.from_ledger.entry_form import EntryForm
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.from_ledger.ref_editor import RefEditor, RefsEditor
from secretdesk.gui.from_ledger.register_aside import RegisterAside
from secretdesk.gui.from_ledger.signatures import Signatures
from secretdesk.gui.from_ledger.upcoming import Upcoming, upcoming
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.register.code import FromCode
from secretdesk.gui.pages.register.draft import Draft
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk, Outcome
    from secretdesk.desk.session import Cosigner
    from secretdesk.gui.pages.ways import Ways
    from secretdesk.gui.shell import Shell

PLAN = (
    (
        "from",
        (
            (("received_on", 3), ("envelope_no", 3), ("issuer", 3), ("document_no", 3)),
            (("title", 6), ("issue_date", 3), ("urgency", 3)),
        ),
    ),
    (
        "level",
        (
            (("level", 6), ("period", 3), ("scope", 3)),
            (("scope_people", 6), ("scope_departments", 3), ("scope_posts", 3)),
        ),
    ),
    (
        "copies",
        (
            (("copy_nos", 6), ("pages", 3), ("attachments", 3)),
            (("place", 6), ("handling", 3), ("proposal", 3)),
            (("late_reason", 12),),
            (("violation", 12),),
            (("remark", 12),),
        ),
    ),
)
# What differs from one document to the next; the rest stays as it was typed.
_CLEARED = (
    "envelope_no", "document_no", "title", "issue_date", "urgency", "level", "period", "scope", "scope_people",
    "scope_departments", "scope_posts", "copy_nos", "pages", "attachments", "proposal", "remark", "violation",
)  # fmt: skip
_CHECK_MS, _DRAFT_MS = 180, 2000
_SAID_NUMBERS = 12
ASIDE = 340


class RegisterPage(Page):
    """Nothing is recorded before Ctrl+Enter; what is typed is kept as an encrypted draft until then."""

    title = N_("register", "Register incoming")
    takes_words = True
    verb = "receive"
    hint = N_("register", "Scan a shelf or a badge, or type a number")

    def __init__(self, desk: Desk, shell: Shell, ways: Ways) -> None:
        self.desk, self.shell, self.ways = desk, shell, ways
        self.widget = QWidget()
        self.head: PageHead = PageHead(self.title)
        self.form = EntryForm(RegisterIncoming, desk.profile, Chooser(desk), plan=PLAN)
        self.draft = Draft(desk, self.form, taken=self.check, failed=self._failed)
        self.from_code = FromCode(desk, self.form, _CLEARED)
        self.head.add_tool(self.draft.kept)
        if ways.read_picture is not None:
            picture = Button(N_("register", "Fill from a picture"), icon="qr-code", tone="link", height="small")
            picture.clicked.connect(ways.read_picture)
            self.head.add_tool(picture)
        self.signatures = Signatures(desk)
        self.aside = RegisterAside(desk.profile, desk.language)
        self.reads = Reads(self.widget)
        self._touched: set[str] = set()
        self._asked_for = False
        self._filled_anew = False
        self._last: dict[str, Any] = {}
        self._build()
        self._timers()
        self.form.changed.connect(self._typed)
        self.reads.failed.connect(self._failed)
        self.does: dict[str, Callable[[], None]] = {
            "confirm": lambda: self.register(print_covers=True),
            "draft": self.save_draft,
            "first_fault": self.form.first_fault,
        }
        level = self.form.editors["level"]
        self.keys = {f"Alt+{n}": (lambda n=n: level.press(n)) for n in range(1, 6)} if isinstance(  # type: ignore[misc]
            level, LevelEditor
        ) else {}  # fmt: skip
        self._begin_anew()
        self.reads.ask("draft", self.draft.load, self.draft.offer)

    def _build(self) -> None:
        self.done, self.refused = Banner(), Banner()
        self.done.asked.connect(self._print)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(px(20), px(12), px(20), px(12))
        lines.setSpacing(px(8))
        for part in (self.draft.note, self.done, self.refused, self.from_code.note, self.form, self.signatures):
            lines.addWidget(part)
        lines.addStretch(1)
        self.signatures.hide()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("bare", "1")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inner)
        inner.setAutoFillBackground(False)
        sheet = Pane(margin=0)
        sheet.body.setSpacing(0)
        sheet.body.addWidget(area, 1)
        sheet.body.addWidget(Rule())
        sheet.body.addLayout(self._foot())
        self._columns = QHBoxLayout(self.widget)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(px(12))
        self._columns.addWidget(sheet, 1)
        self._columns.addWidget(self.aside)
        self._inner_lines = lines
        self.aside.setFixedWidth(px(ASIDE))
        self.widget.setFocusProxy(self.form.editors["received_on"].focus)

    def _foot(self) -> QHBoxLayout:
        both = self.ways.print_covers is not None
        words = N_("register", "Register and print covers") if both else N_("register", "Register")
        self.button = Button(words, key="Ctrl+Enter", tone="primary")
        self.button.clicked.connect(lambda: self.register(print_covers=True))
        self.only = Button(N_("register", "Register only"))
        self.only.clicked.connect(lambda: self.register(print_covers=False))
        self.only.setVisible(both)
        keep = Button(N_("register", "Save draft"), key="Ctrl+S")
        keep.clicked.connect(self.save_draft)
        empty = Button(N_("register", "Empty the form"), tone="link")
        empty.clicked.connect(self.empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(20), px(10), px(20), px(10))
        foot.setSpacing(px(8))
        for part in (self.button, self.only, keep, empty):
            foot.addWidget(part)
        said = N_("register", "Once registered: corrected with a reason, never changed")
        self._warning = Words(said, size=13, tone="text2", wrap=True)
        self._warning.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._warning, 1)
        return foot

    def _timers(self) -> None:
        self._check_soon, self._draft_soon = QTimer(self.widget), QTimer(self.widget)
        for timer, pause, then in (
            (self._check_soon, _CHECK_MS, self.check),
            (self._draft_soon, _DRAFT_MS, self.save_draft),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(then)

    # What the window asks of a page.

    def refresh(self) -> None:
        self.check()

    def begin(self, verb: str) -> None:  # noqa: ARG002 -- it opens for one purpose
        """Go to the first field that an officer types."""
        self.form.editors["issuer"].focus.setFocus()

    def fit(self, room: Room) -> None:
        """With less room the preview goes below the form."""
        wide = room is Room.WIDE
        if wide:
            self._inner_lines.removeWidget(self.aside)
            self._columns.addWidget(self.aside)
            self.aside.setFixedWidth(px(ASIDE))
        else:
            self._columns.removeWidget(self.aside)
            self._inner_lines.addWidget(self.aside)
            self.aside.setMinimumWidth(0)
            self.aside.setMaximumWidth(16777215)
        self.aside.lie(flat=not wide)
        self.aside.show()
        self._warning.setVisible(wide)  # in several lines it would take the form's height

    def put_away(self) -> None:
        """Keep what is typed before the vault locks."""
        self._check_soon.stop()
        self._draft_soon.stop()
        self.draft.put_away()
        self.signatures.forget()

    def scan(self, text: str) -> Answer:
        found = scanning.scan(self.desk, text)
        if found.status == "incoming":
            self.done.hide()
            return self.from_code.take(text)
        if found.status in {"text", "unknown"} and (added := self.from_code.copy_no(text)) is not None:
            return added
        if not found.ours:
            return Answer(words=found.message, tone="amber" if found.status == "text" else "red")
        place, people = self.form.editors["place"], self.form.editors["scope_people"]
        if found.kind == "place" and isinstance(place, RefEditor):
            place.take(Candidate("place", found.id, found.record.name))
            return Answer(words=N_("register", "Kept at {place}.", place=found.record.name), tone="quiet")
        if found.kind == "person" and isinstance(people, RefsEditor):
            people.take(Candidate("person", found.id, found.record.name))
            return Answer(words=N_("register", "{name} is in the scope.", name=found.record.name), tone="quiet")
        return Answer(words=N_("register", "Already registered: {what}", what=found.message), tone="amber")

    # What is typed.

    def _typed(self, name: str) -> None:
        if self._filled_anew:
            return
        self._touched.add(name)
        self.from_code.touched(name)
        self.draft.dirty = True
        self._check_soon.start()
        self._draft_soon.start()

    def check(self) -> None:
        """Weigh what is typed so far and say what would come of it."""
        values, unread = self.form.values()
        filled = self.form.filled(values)
        self._last = filled
        self.reads.ask("upcoming", lambda: upcoming(self.desk, filled), lambda found: self._show(found, unread))

    def _show(self, found: Upcoming, unread: list[Fault]) -> None:
        wrong = {fault.field for fault in unread}
        doubts = self.from_code.doubts.values()
        faults = [*unread, *(fault for fault in found.faults if fault.field not in wrong)]
        shown = [fault for fault in faults if self._says(fault)]
        self.form.show_faults([*doubts, *shown], listed=self._asked_for)
        self.head.say(self.title, found.register_no)
        self.aside.show_upcoming(found, self._last, {fault.field for fault in faults})
        self._show_reasons(faults)

    def _says(self, fault: Fault) -> bool:
        """Tell whether a fault is said now: what nobody reached yet is not held against him."""
        if fault.field == "place" and self._last.get("violation"):
            return False
        empty = self._last.get(fault.field) in (None, "", ())
        return self._asked_for or (fault.field in self._touched and not empty)

    def _show_reasons(self, faults: list[Fault]) -> None:
        """Show the fields for reasons only when there is something to give a reason for."""
        received, today = self._last.get("received_on"), self.desk.context(0).today
        late = received is not None and received < today
        against = any(fault.field == "place" for fault in faults) and bool(self._last.get("place"))
        self.form.places["late_reason"].setVisible(late)
        self.form.places["violation"].setVisible(against or bool(self._last.get("violation")))
        self.signatures.setVisible(bool(self._last.get("violation")))
        if self._last.get("violation") and not self.signatures.rows:
            self.signatures.add()

    # Registering.

    def register(self, *, print_covers: bool) -> None:
        """Register what is typed, or say everything that keeps it from being registered."""
        self._asked_for = True
        self.refused.hide()
        try:
            command = self.form.build()
        except BadInput as bad:
            self._mend(bad)
            return
        if command.violation and not self.signatures.signing():
            words = N_("register", "A violation is entered with a second person's signature")
            self.refused.say(Note(tone="amber", fact=words, what=N_("register", "Nothing was recorded.")))
            self.signatures.ask()
            return
        self._busy(busy=True)
        wants = print_covers and self.ways.print_covers is not None
        self.signatures.gather(lambda signed: self._perform(command, signed, wants), lambda: self._busy(busy=False))

    def _perform(self, command: Any, signed: tuple[Cosigner, ...], wants: bool) -> None:  # noqa: FBT001 -- passed on
        background.run(
            lambda _progress: self.desk.perform(command, *signed),
            lambda done: self._done(done, covers=wants),
            self._failed,
        )

    def _mend(self, bad: BadInput) -> None:
        self.form.show_faults(bad.faults)
        self.form.first_fault()
        self.check()

    def _done(self, outcome: Outcome, *, covers: bool) -> None:
        self._busy(busy=False)
        self.signatures.forget()
        document = outcome.made("document")[0]
        record = outcome.changes[0].event.document
        numbers = [change.event.copy.number for change in outcome.changes if change.kind == "copy"]
        listed = listing(numbers[:_SAID_NUMBERS]) + ("\u2026" if len(numbers) > _SAID_NUMBERS else "")
        fact = N_("register", "Registered as {no}, {n} {n|copy|copies}", no=record.register_no, n=len(numbers))
        button = N_("register", "Print covers") if self.ways.print_covers is not None and not covers else ""
        self._document = document
        self.done.say(Note(tone="green", fact=fact, what=listed, button=button, icon="check"))
        self._begin_anew()
        self.draft.drop()
        self.shell.answer(Answer(words=fact, tone="quiet"))
        self.shell.refresh()
        if covers and self.ways.print_covers is not None:
            self.ways.print_covers(document)

    def _print(self) -> None:
        if self.ways.print_covers is not None:
            self.ways.print_covers(self._document)

    def _failed(self, error: BaseException) -> None:
        self._busy(busy=False)
        if isinstance(error, BadInput):
            self._mend(error)
        elif not (isinstance(error, Refusal) and error.id == "locked"):
            self.refused.say(note_of(error))
            if isinstance(error, SecretDeskError):
                self.shell.answer(Answer(words=error.message, tone="red"))

    def _busy(self, *, busy: bool) -> None:
        for part in (self.button, self.only, self.form):
            part.setEnabled(not busy)

    def _begin_anew(self) -> None:
        """Empty what differs from one document to the next; the day, the unit and the shelf stay."""
        self._filled_anew = True
        self.form.clear(_CLEARED)
        if not self.form.editors["received_on"].kept():
            self.form.editors["received_on"].show_value(self.desk.context(0).today)
        self._filled_anew = False
        self._touched.clear()
        self._asked_for = self.draft.dirty = False
        self.from_code.forget()
        self._draft_soon.stop()
        self.form.show_faults(())
        self.check()

    def empty(self) -> None:
        """Empty the whole form and drop its draft."""
        self.form.reset()
        self.done.hide()
        self.refused.hide()
        self._begin_anew()
        self.draft.drop()
        self.draft.kept.say("")
        self.form.editors["issuer"].focus.setFocus()

    def save_draft(self) -> None:
        """Keep what is typed, encrypted in the vault; no part of the journal."""
        self._draft_soon.stop()
        self.draft.save()
