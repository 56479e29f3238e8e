"""Today: what the day asks in one table, each thing with its one way on; the sum of all holdings; how the vault stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretdesk.desk.today import Today, back_today, today
from secretdesk.domain.custody.printing import SpoilPrint
from secretdesk.domain.ledger import KINDS
from secretdesk.gui import ask
from secretdesk.gui.components.banner import EmptyState
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.group_table import GroupTable
from secretdesk.gui.components.page_head import PageHead
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.language import language, tr
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.pages.bench import Bench
from secretdesk.gui.pages.cards import CardPlace
from secretdesk.gui.pages.scan_answers import state_of
from secretdesk.gui.pages.slip_back import SlipBack
from secretdesk.gui.pages.today.aside import TodayAside
from secretdesk.gui.pages.today.back_list import BackList
from secretdesk.gui.pages.today.practice_tasks import PracticeTasks
from secretdesk.gui.pages.today.rows import COLUMNS, LOOKS, groups
from secretdesk.gui.pages.today.setup_reminder import SetupReminder
from secretdesk.gui.pages.ways import Ways
from secretdesk.gui.show_error import log_unless_locked
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Done
    from secretdesk.desk.scanning import Scanned
    from secretdesk.errors import SecretDeskError
    from secretdesk.gui.machine import Machine
    from secretdesk.gui.shell import Shell

_WEEK = (
    N_("today", "Monday"), N_("today", "Tuesday"), N_("today", "Wednesday"), N_("today", "Thursday"),
    N_("today", "Friday"), N_("today", "Saturday"), N_("today", "Sunday"),
)  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class TodayPage(Page):
    """`send` takes printed bytes in place of the printer of this computer."""

    title = N_("navigation", "Today")

    def __init__(
        self,
        desk: Desk,
        shell: Shell,
        ways: Ways | None = None,
        send: Callable[[bytes, str], None] | None = None,
        machine: Machine | None = None,
    ) -> None:
        self.bench, self.ways = Bench(desk=desk, shell=shell, send=send), ways or Ways()
        self.day: Today | None = None
        self._only, self._listing, self._room = "", False, Room.WIDE
        self.bar = self.head = PageHead(self.title)
        self.chips: dict[str, Chip] = {}
        self.cards = CardPlace()
        self.reminder = SetupReminder(desk, shell, machine)
        self.tasks = PracticeTasks(desk, shell, self.ways.lock or (lambda: None))
        self.slips = SlipBack(self.bench, self.cards)
        self.table, self.list = GroupTable(COLUMNS), BackList()
        self.table.setAccessibleName(tr(self.title))
        for table in (self.table, self.list):
            table.asked.connect(self._asked)
            table.opened.connect(self._opened)
        self.table.group_asked.connect(self._group_asked)
        self.list.group_asked.connect(lambda _link, person: self.remind((int(person),)))
        self.empty = EmptyState(
            "calendar-check",
            N_("today", "Nothing to do today"),
            N_("today", "Nothing overdue, due, ending, waiting for destruction or unsigned."),
            button=N_("action", "Receive"),
            button_icon="inbox",
            key="F8",
        )
        self.empty.asked.connect(lambda: self.ways.register() if self.ways.register else None)
        self.aside = TodayAside()
        self.aside.recent.asked.connect(lambda: shell.go("entries"))
        self._lay()
        self.reads = Reads(self.widget)
        self.reads.failed.connect(log_unless_locked)

    def _lay(self) -> None:
        nothing = QWidget()
        top = QVBoxLayout(nothing)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.empty)
        top.addStretch(1)
        self._stack = QStackedWidget()
        for part in (self.table, self.list, nothing):
            self._stack.addWidget(part)
        self.widget = QWidget()
        whole = QVBoxLayout(self.widget)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self.reminder)
        whole.addWidget(self.tasks)
        whole.addWidget(self.cards)
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(self._stack, 9)
        columns.addWidget(self.aside, 4)
        whole.addLayout(columns, 1)

    # What stands there.

    def refresh(self) -> None:
        """Read the day beside the window's work; what stands here stays until it is read."""
        desk = self.bench.desk
        self.reads.ask("day", lambda: today(desk), self._read)

    def _read(self, day: Today) -> None:
        self.day = day
        self.reminder.refresh()
        self.tasks.refresh()
        self._show_day()

    def _show_day(self) -> None:
        desk, day = self.bench.desk, self.day
        if day is None:
            return
        self.bar.say(self.title, day_words(day.day))
        if self._only and not day.totals.get(self._only):
            self._only = ""
        self._chips(day)
        self.table.set_groups(groups(day, desk.profile, only=self._only))
        self.list.show_owing(desk.profile, day, back_today(day))
        self.aside.show_day(desk, day)
        self._show()

    def _show(self) -> None:
        day = self.day
        nothing = day is not None and not any(day.totals[id_] for id_ in LOOKS)
        shown = 1 if self._listing and self.list.model().rowCount() else 2 if nothing else 0
        self._stack.setCurrentIndex(shown)
        wide = self._room is Room.WIDE
        holdings = self.chips.get("holdings")
        turned = holdings is not None and holdings.isChecked() and not wide
        self.aside.setVisible(wide or turned)
        self._stack.setVisible(wide or not turned)
        self.aside.setMinimumWidth(px(360) if wide else 0)
        self.aside.setMaximumWidth(px(390) if wide else 16777215)

    def _chips(self, day: Today) -> None:
        """Put a chip for every group that holds something, the 16:30 list before them."""
        wanted: list[tuple[str, Chip]] = []
        owing, minutes = back_today(day), self.bench.desk.profile.clocks["list.minute"]
        if owing:
            due = self.bench.desk.context(0).now
            late = due.hour * 60 + due.minute >= minutes
            words = N_("today", "{hour} list", hour=f"{minutes // 60}:{minutes % 60:02d}")
            n = sum(len(one.dues) for one in owing)
            chip = Chip(words, f"{n:,}", icon="bell-ring", tone="amber" if late else "plain", checkable=True)
            chip.setChecked(self._listing)
            chip.clicked.connect(self.toggle_list)
            wanted.append(("list", chip))
        for id_, look in LOOKS.items():
            if day.totals[id_]:
                tone = "red" if look.tone == "red" else "plain"
                chip = Chip(look.chip, f"{day.totals[id_]:,}", icon=look.icon, tone=tone, checkable=True)
                chip.setChecked(self._only == id_)
                chip.clicked.connect(lambda _on=False, id_=id_: self.filter(id_))
                wanted.append((id_, chip))
        if self._room is not Room.WIDE:
            was = self.chips.get("holdings")
            chip = Chip(N_("today", "Holdings"), icon="list-checks", checkable=True)
            chip.setChecked(was is not None and was.isChecked())
            chip.clicked.connect(self._show)
            wanted.append(("holdings", chip))
        self.chips = dict(wanted)
        self.bar.set_tools(*self.chips.values())

    def toggle_list(self) -> None:
        """Show the list of what must be back, or the day again."""
        self._listing = not self._listing
        self._show()
        if "list" in self.chips:
            self.chips["list"].setChecked(self._listing)

    def filter(self, group: str) -> None:
        """Show one group whole, or all of them again."""
        self._only = "" if self._only == group else group
        self._listing = False
        self._show_day()

    def fit(self, room: Room) -> None:
        self._room = room
        self._show_day()

    def recede(self) -> None:
        self.reads.forget_all()

    def put_away(self) -> None:
        self.recede()

    # What is asked.

    def _asked(self, link: str, key: int) -> None:
        match link:
            case "take_back" if self.ways.take_back is not None:
                self.ways.take_back(key)
            case "recover":
                self.bench.shell.go("desk", f"missing:{key}")
            case "batch":
                self.bench.shell.go("destruction", f"batch:{key}")
            case "slip":
                self._slip(key)
            case "combination":
                self.bench.shell.go("safes", f"item:{key}")
            case "spoil":
                self._spoil(key)
            case "open":
                kinds = [one.kind for one in self.day.groups["expiring"] if one.row.id == key] if self.day else []
                self.bench.shell.go(KINDS[kinds[0] if kinds else "copy"].LEDGER.name, f"item:{key}")

    def _opened(self, key: int) -> None:
        """Enter or a double click does what the row's link does."""
        for id_, look in LOOKS.items():
            if self.day is not None and any(one.row.id == key for one in self.day.groups[id_]):
                self._asked(look.link, key)
                return

    def _group_asked(self, link: str, group: str) -> None:
        if link == "more":
            self.filter(group)
        elif link == "reminders":
            self.remind(self._people_of(group))

    def _people_of(self, group: str) -> tuple[int, ...]:
        if self.day is None:
            return ()
        return tuple({one.row.values["custodian"] for one in self.day.groups[group] if one.row.values["custodian"]})

    def remind(self, people: Sequence[int]) -> None:
        """Print reminders for these people in one job."""
        day = self.day
        if day is None:
            return
        from secretdesk.desk.jobs import reminders  # noqa: PLC0415 -- paper is heavy

        def done(printed: Done) -> None:
            words = N_("today", "Reminders printed, {number}.", number=printed.number)
            self.bench.shell.answer(Answer(words=words, tone="green", icon="printer"))

        def failed(error: SecretDeskError) -> None:
            self.cards.say("approve", N_("today", "Reminders not printed."), error.message, icon="printer")

        self.bench.papers.print(self.widget, lambda desk: reminders.reminders(desk, day, people), done, failed)

    def _slip(self, key: int) -> None:
        row = next((one.row for one in self.day.groups["unsigned"] if one.row.id == key), None) if self.day else None
        if row is not None:
            self.scan(row.values["number"])

    def _spoil(self, key: int) -> None:
        row = next((one.row for one in self.day.groups["unexplained"] if one.row.id == key), None) if self.day else None
        if row is None:
            return
        why = ask.ask_reason(
            self.widget,
            N_("today", "{number} was begun and never recorded.", number=row.values["number"]),
            N_("today", "Destroy what came out of the printer; its number is not used again."),
            N_("today", "Enter as spoiled"),
        )
        if why:
            self.bench.submit(
                self.widget, SpoilPrint(sheet=key, reason=why), lambda _outcome: self.refresh(), self._failed
            )

    def _failed(self, error: SecretDeskError) -> None:
        self.bench.refused(error)
        self.cards.say("refused", error.message, N_("lend", "Nothing was recorded."))

    # Keys and scans.

    @property
    def does(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        return {"confirm": self.slips.clear} if self.slips.open() else {}

    @property
    def keys(self) -> Mapping[str, Callable[[], None]]:  # type: ignore[override]
        return {"Esc": self.escape}

    def escape(self) -> None:
        """Close a card, leave the list, show all groups."""
        if self.cards.close_card():
            return
        if self._listing:
            self.toggle_list()
        elif self._only:
            self.filter(self._only)

    def scan(self, text: str) -> Answer:
        return self.slips.scan(text, self._answer)

    def _answer(self, scanned: Scanned) -> Answer:
        if scanned.kind == "person":
            self.bench.shell.go("desk", f"lend:{scanned.id}")
            return Answer(words=scanned.message, tone="quiet", icon="id-card")
        if scanned.kind == "batch":
            self.bench.shell.go("destruction", f"batch:{scanned.id}")
            return Answer(words=scanned.message, tone="quiet", icon="shredder")
        return state_of(self.bench.desk, scanned)


def day_words(day: date) -> str:
    """Return the day as people say it."""
    week = tr(_WEEK[day.weekday()])
    if language() == "zh_CN":
        return tr(N_("today", "{year}-{month}-{day} {week}", year=day.year, month=day.month, day=day.day, week=week))
    return f"{week} {day.day} {_MONTHS[day.month - 1]} {day.year}"
