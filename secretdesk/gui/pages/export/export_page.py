"""Exporting a ledger: what, onto which medium, checked, written, read back; nothing is called done before.

Every refusal is said in the page with its ways out. Without a second holder of the unit seal the export is signed by the
officer alone and says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk import exporting, media
from secretdesk.errors import Obstacle, Refusal
from secretdesk.gui import background
from secretdesk.gui.components.banner import Banner, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.components.pane import Pane, row
from secretdesk.gui.components.steps import Step, Steps
from secretdesk.gui.components.words import IconWords
from secretdesk.gui.page import Page, Room
from secretdesk.gui.pages.export.facts import Facts
from secretdesk.gui.pages.export.files import Files
from secretdesk.gui.pages.export.refused import Refused
from secretdesk.gui.pages.export.what import What
from secretdesk.gui.pages.still_here import still_here
from secretdesk.gui.pages.where_to import media_places
from secretdesk.gui.place_picker import PlacePicker
from secretdesk.gui.show_error import note_of
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_

if TYPE_CHECKING:
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.exporting import Exported, Plan
    from secretdesk.exchange.media import Medium
    from secretdesk.gui.shell import Shell
    from secretdesk.text import Message

STEPS: tuple[tuple[str, Message, Message], ...] = (
    ("what", N_("export", "What"), N_("export", "which rows, who signs")),
    ("medium", N_("export", "Put in the medium"), N_("export", "one that is approved, alone")),
    ("check", N_("export", "Check the medium"), N_("export", "its marks against the ledger")),
    ("write", N_("export", "Write"), N_("export", "drawn, sealed, written, synced")),
    ("read", N_("export", "Read back"), N_("export", "byte by byte, digests again")),
    ("out", N_("export", "Take it out"), N_("export", "only now")),
)
_ORDER = tuple(id_ for id_, _, _ in STEPS)
_LEVEL = "medium-level-too-low"


class _Wire(QObject):
    """Carries what the writing thread tells over to the window's own."""

    told = Signal(str, str)


class ExportPage(Page):
    """`exported` is what lies on the medium once all of it was read back."""

    title = N_("export", "Export")

    def __init__(self, desk: Desk, shell: Shell) -> None:
        self.desk, self.shell = desk, shell
        self.widget = QWidget()
        self.bar = PageHead(self.title)
        self.head = self.bar
        self.seal = IconWords("stamp", "")
        self.bar.add_tool(self.seal)
        self.plan: Plan | None = None
        self.exported: Exported | None = None
        self.folder: Path | None = None
        self.at, self.broken = "what", False
        self._planning: background.Work[Plan] | None = None
        self._writing: background.Work[Exported] | None = None
        self._wire_ = _Wire()
        self._wire_.told.connect(self._told, Qt.ConnectionType.QueuedConnection)
        self.steps, self.refused, self.said = Steps(across=False), Refused(), Banner()
        self.what, self.files, self.facts = What(desk), Files(), Facts(desk)
        self._lay()
        self._wire()
        self.does = {"confirm": self.confirm}

    def _lay(self) -> None:
        self.places = Pane(N_("export", "Which medium"))
        self._picker_at = QVBoxLayout()
        self.picker: PlacePicker | None = None
        self.places.body.addLayout(self._picker_at)
        self.stack = QStackedWidget()
        for part in (self.what, self.places, self.files):
            self.stack.addWidget(part)
        self.stop = Button(N_("export", "Stop, and record it as unfinished"))
        self.again = Button(N_("export", "Export another ledger"))
        foot = row(1, self.stop, self.again)
        middle = QVBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(self.refused)
        middle.addWidget(self.said)
        middle.addWidget(self.stack, 1)
        middle.addLayout(foot)
        self.left = Pane(margin=0)
        self.left.body.addWidget(self.steps)
        self.left.body.addStretch(1)
        self.left.setFixedWidth(px(232))
        line = QHBoxLayout(self.widget)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(12))
        line.addWidget(self.left)
        line.addLayout(middle, 1)
        line.addWidget(self.facts)

    def _wire(self) -> None:
        self.what.changed.connect(self.read_plan)
        self.what.on.connect(self.to_medium)
        self.what.second.ready.connect(self._signed)
        self.steps.chosen.connect(self._back_to)
        self.refused.asked.connect(self._way_out)
        self.stop.clicked.connect(lambda _on=False: self.cancel())
        self.again.clicked.connect(lambda _on=False: self.restart())

    # What is asked of the page.

    def refresh(self) -> None:
        """Read the plan once; what is under way stays."""
        if self.plan is None and self._planning is None:
            self.restart()

    def begin(self, verb: str) -> None:
        """Begin with a ledger and a filter: `ledger:copies:QUERY`."""
        kind, _, rest = verb.partition(":")
        if kind == "ledger" and not self.busy():
            ledger, _, query = rest.partition(":")
            self.choose(ledger, query)

    def choose(self, ledger: str, query: str = "") -> None:
        """Take a ledger and a filter."""
        self.restart()
        self.what.choose(ledger, query)

    def confirm(self) -> None:
        """Go on: to the medium, or with the one chosen."""
        if self.at == "what":
            self.to_medium()
        elif self.at in {"medium", "check"} and self.picker is not None:
            self.picker.pick()

    def leave(self) -> bool:
        """While a medium is being written the page stays."""
        return not self.busy()

    def busy(self) -> bool:
        return self._writing is not None

    def fit(self, room: Room) -> None:
        """Where there is little room the facts of the medium give way."""
        self.facts.fit(roomy=room is not Room.NARROW)
        show_if(self.left, shown=room is not Room.NARROW)

    def restart(self) -> None:
        """Begin anew; a signature given for the last export does not serve the next."""
        if self.busy():
            return
        self.exported, self.folder, self.plan = None, None, None
        self.what.second.forget()
        self.facts.show_medium(None, None)
        self.said.hide()
        self._go("what")
        self.what.ask()
        self.read_plan()

    # The steps.

    def _go(self, at: str, *, broken: bool = False) -> None:
        self.at, self.broken = at, broken
        now = _ORDER.index(at)
        shown = []
        for number, (id_, words, second) in enumerate(STEPS):
            state = "done" if number < now or self.exported else "todo"
            if id_ == at and not self.exported:
                state = "failed" if broken else "now"
            shown.append(Step(id=id_, words=words, second=second, state=state))
        self.steps.set_steps(shown)
        self.steps.setFixedHeight(px(57) * len(STEPS) + px(2))
        page = {"what": self.what, "medium": self.places, "check": self.places}.get(at, self.files)
        self.stack.setCurrentWidget(page)
        if not broken:
            self.refused.hide()
        show_if(self.stop, shown=at in {"write", "read"} and self.busy())
        show_if(self.again, shown=self.exported is not None)
        self._say_seal()

    def _say_seal(self) -> None:
        cosigner = self.what.second.cosigner
        if cosigner is None and not (self.exported and self.exported.sealed):
            self.seal.say(N_("export", "Unit seal: one holder here, seal pending"), icon="stamp", tone="amber")
        else:
            self.seal.say(N_("export", "Unit seal: two holders here"), icon="stamp", tone="green")

    def _signed(self) -> None:
        self.what.signed()
        self._say_seal()

    def _back_to(self, step: str) -> None:
        if not self.busy() and self.exported is None and step in {"what", "medium"}:
            self._go(step)
            if step == "medium":
                self.to_medium()

    def _asked(self) -> tuple[str, str, tuple[str, ...]]:
        what = self.what
        return what.ledger.current(), what.query.text().strip(), tuple(sorted(what.left_out))

    def read_plan(self) -> None:
        """Read which rows there are and how high they go, beside the window's work."""
        if self._planning is not None:
            self._planning.cancel()
        asked = ledger, query, without = self._asked()
        self.plan = None
        self.what.show_plan(None)

        def work(progress: background.Progress) -> Plan:
            progress.report(0, 0)
            return exporting.plan(self.desk, ledger, query, without=without)

        def done(plan: Plan) -> None:
            if asked != self._asked():
                return
            self._planning = None
            self.plan = plan
            self.what.show_plan(plan)
            self.bar.say(self.title, self.what.ledger.currentText())

        def failed(error: BaseException) -> None:
            if not isinstance(error, background.Cancelled):
                self._planning = None
                self.said.say(note_of(error))

        self._planning = background.run(work, still_here(self.widget, done), still_here(self.widget, failed))

    def to_medium(self) -> None:
        """Show which media there are."""
        if self.plan is None or not self.plan.ids:
            return
        self._look_for_media()
        self._go("medium")

    def _look_for_media(self) -> None:
        """List what is plugged in now."""
        if self.picker is not None:
            self._picker_at.removeWidget(self.picker)
            self.picker.hide()
            self.picker.deleteLater()
        self.picker = PlacePicker(media_places(self.desk), browse=self.desk.record.kind != "real")
        self.picker.picked.connect(self.use)
        self._picker_at.addWidget(self.picker)
        self.picker.table.setFocus()

    def use(self, folder: Path) -> None:
        """Check a medium and, if it may take the export, write onto it."""
        plan = self.plan
        if plan is None or self.busy():
            return
        self.folder = folder
        self._go("check")

        def done(medium: Medium) -> None:
            self.facts.show_medium(medium, plan.level)
            self.write()

        background.run(
            lambda _progress: media.check(self.desk, folder, level=plan.level),
            still_here(self.widget, done),
            still_here(self.widget, self._fail),
        )

    def write(self) -> None:
        """Draw, seal, write and read back, beside the window's work."""
        plan, folder = self.plan, self.folder
        if plan is None or folder is None or self.busy():
            return
        cosigner, without, wire = self.what.second.cosigner, self._asked()[2], self._wire_
        self.files.begin(N_("export", "Drawing and sealing"))

        def work(progress: background.Progress) -> Exported:
            def tell(file: str, step: str) -> None:
                progress.report(0, 0)
                wire.told.emit(file, step)

            others = [cosigner] if cosigner else []
            return exporting.export_ledger(
                self.desk, plan.ledger, plan.query, folder, *others, without=without, progress=tell
            )

        here = self.widget
        self._writing = background.run(work, still_here(here, self._done), still_here(here, self._fail))
        self._go("write")

    def _told(self, file: str, step: str) -> None:
        if not self.busy():
            return
        self.files.tell(file, step)
        if step == "written" and self.at != "read":
            self.files.say(N_("export", "Writing; leave it in"))
        elif step == "read" and self.at != "read":
            self.files.say(N_("export", "Reading back; leave it in"))
            self._go("read")

    def _done(self, exported: Exported) -> None:
        self._writing = None
        self.exported = exported
        self.what.second.forget()
        self.files.show_written(exported.written)
        self.files.say(N_("export", "Written and read back the same; it may be taken out"))
        self._go("out")
        fact = N_(
            "export", "{number}: {rows} {rows|row|rows}, {entries} {entries|entry|entries} with proof.",
            number=exported.number, rows=exported.rows, entries=exported.entries,
        )  # fmt: skip
        pending = N_("export", "Signed by you alone: the receiver's check says that the seal is pending.")
        self.said.say(Note(tone="green", fact=fact, what="" if exported.sealed else pending))
        self.shell.refresh()

    def _fail(self, error: BaseException) -> None:
        self._writing = None
        at = self.at if self.at in _ORDER else "check"
        if isinstance(error, background.Cancelled):
            stopped = N_("export", "Stopped. What was begun is removed from the medium and recorded as spoiled.")
            error = Obstacle("stopped", stopped)
        plan = self.plan
        without: Message | None = None
        what: Message | str = ""
        if isinstance(error, Refusal) and error.id == _LEVEL and plan is not None and plan.level:
            level = self.desk.profile.level(plan.level).word
            what = N_("export", "The contents go up to {level}.", level=level)
            n = plan.by_level.get(plan.level, 0)
            if plan.ledger in exporting.CLASSIFIED and n < len(plan.ids):
                without = N_("export", "Leave {n} {n|row|rows} of {level} out", n=n, level=level)
        if at == "check":
            self._look_for_media()
        else:
            self.files.stopped()
        self._go(at, broken=True)
        self.refused.say(error, what, without)
        self.shell.refresh()

    def _way_out(self, way: str) -> None:
        plan = self.plan
        if way == "medium":
            self.to_medium()
        elif way == "without" and plan is not None and plan.level:
            self._go("what")
            self.what.toggle(plan.level)
        else:
            self.restart()

    def cancel(self) -> None:
        """Stop at the next file; what was begun is taken off the medium."""
        if self._writing is not None:
            self._writing.cancel()

    def put_away(self) -> None:
        """Wipe the second key; a running export ends by itself and is recorded."""
        self.cancel()
        self.what.second.forget()
        self.plan = None
