"""Beside Today: what is held per level with its tick, where the journal, paper and backup stand, and the latest acts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretdesk.domain.item import HELD, STATE_WORDS
from secretdesk.domain.ledgers.vault import verify_findings
from secretdesk.gui.components.balance import BalanceRow, BalanceTable, StateCount
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.pane import Glyph, Pane, row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.from_ledger.levels import look_of
from secretdesk.gui.from_ledger.past_words import act_title, act_words
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.gui.visible import show_if
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.today import Today
    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Past

_RED = frozenset({"missing"})
# The states that are named even while nothing is in them; others only when they hold something.
_ALWAYS = ("in_store", "on_loan", "destruction_listed", "missing")


def balance_rows(day: Today, profile: Profile) -> list[BalanceRow]:
    """Return a row a level and the total; regrading counts as coming in and going out of its level.

    The closing figure is what is held now by state, so that the sum and the shelves are compared, not one with itself.
    """
    found = []
    for level in sorted(profile.levels, key=lambda one: -one.rank):
        sums = [one for one in day.sums if one.level == level.id]
        found.append(
            BalanceRow(
                level=look_of(level),
                opening=sum(one.opening for one in sums),
                incoming=sum(one.came_in + one.regrade_in for one in sums),
                outgoing=sum(one.went_out + one.regrade_out for one in sums),
                closing=day.held_by_level.get(level.id, 0),
            )
        )
    total = BalanceRow(
        level=None,
        opening=sum(one.opening for one in found),
        incoming=sum(one.incoming for one in found),
        outgoing=sum(one.outgoing for one in found),
        closing=sum(one.closing for one in found),
    )
    return [*found, total]


def state_counts(day: Today) -> list[StateCount]:
    """Return how what is held lies among the states."""
    shown = [state for state in STATE_WORDS if state in HELD and (day.holdings.get(state) or state in _ALWAYS)]
    return [
        StateCount(
            words=STATE_WORDS[state],
            number=day.holdings.get(state, 0),
            tone="red" if state in _RED and day.holdings.get(state) else "text",
        )
        for state in shown
    ]


class SealPane(Pane):
    """Four lines: journal, paper, backup, verification; each with what it says and how it stands."""

    def __init__(self) -> None:
        super().__init__(N_("today", "Seal and backup"))
        self._lines: dict[str, tuple[Glyph, Words, Words]] = {}
        for id_, icon, words in (
            ("journal", "stamp", N_("today", "Journal")),
            ("paper", "file-check", N_("today", "Paper")),
            ("backup", "database-backup", N_("today", "Backup")),
            ("verify", "shield-check", N_("today", "Verified")),
        ):
            glyph, label, said = Glyph(icon), Words(words, tone="text2"), Words(wrap=False)
            label.setFixedWidth(px(56))
            self._lines[id_] = (glyph, label, said)
            line = QWidget()
            lay = row(glyph, label, said)
            lay.setStretch(2, 1)
            line.setLayout(lay)
            line.setFixedHeight(px(22))
            self.body.addWidget(line)
        self.body.setSpacing(px(4))

    def say(self, id_: str, words: Message | str, *, tone: str = "text", sign: str = "text2") -> None:
        glyph, _, said = self._lines[id_]
        icons = {"journal": "stamp", "paper": "file-check", "backup": "database-backup", "verify": "shield-check"}
        glyph.show_icon("shield-alert" if tone == "red" else icons[id_], tone if tone != "text" else sign)
        said.say(words, tone)
        said.setToolTip(tr(words))

    def show_day(self, desk: Desk, day: Today) -> None:
        """Say how the vault stands; the pane's aside says whether anything is amiss."""
        trouble = desk.vault.trouble
        n = f"{day.entries - 1:,}"
        if trouble is not None:
            self.say("journal", trouble.message, tone="red")
        else:
            self.say("journal", N_("today", "entry {n}, seal agrees", n=n), sign="green")
        paper = N_("today", "last print {number}", number=day.last_print) if day.last_print else ""
        self.say("paper", paper or N_("today", "nothing printed yet"), sign="green" if paper else "text2")
        backed, verified = _backed_up(day.backed_up, day), _verified(day.verified, day)
        late_backup = _late(day.backed_up, day, desk.profile.clocks["backup.days"])
        late_verify = _late(day.verified, day, desk.profile.clocks["verify.days"])
        self.say("backup", backed or N_("today", "none yet"), tone="amber" if late_backup else "text", sign="green")
        amiss = verify_findings(day.verified) > 0
        tone = "red" if amiss else "amber" if late_verify else "text"
        self.say("verify", verified or N_("today", "not yet"), tone=tone, sign="green")
        well = trouble is None and not late_backup and not late_verify and not amiss
        words = N_("today", "all well") if well else N_("today", "see below")
        self.aside.say(words, "red" if trouble is not None or amiss else "green" if well else "amber")


def _day_of(noted: str | None) -> date | None:
    """Return the day a note of the vault about itself begins with."""
    try:
        return date.fromisoformat((noted or "").partition(" ")[0])
    except ValueError:
        return None


def _verified(noted: str | None, day: Today) -> Message | str:
    """Say `2026-11-23 deep 4536 0` (day, depth, entries, findings) in words."""
    when, parts = _day_of(noted), (noted or "").split(" ")
    if when is None or len(parts) != 4:
        return noted or ""
    words = dict(
        zip(("tail", "chain", "deep"), (N_("verify", "Tail"), N_("verify", "Chain"), N_("verify", "Deep")), strict=True)
    )
    depth, at = words.get(parts[1], parts[1]), short_day(when, day.day)
    if parts[3] == "0":
        return N_("today", "{day}, {depth}: no finding", day=at, depth=depth)
    return N_("today", "{day}, {depth}: {n} {n|finding|findings}", day=at, depth=depth, n=int(parts[3]))


def _backed_up(noted: str | None, day: Today) -> Message | str:
    when = _day_of(noted)
    return N_("today", "{day}, reopened and verified", day=short_day(when, day.day)) if when else noted or ""


def _late(noted: str | None, day: Today, days: int) -> bool:
    when = _day_of(noted)
    return when is None or (day.day - when).days > days


class RecentPane(Pane):
    """The latest acts: when, their entry, what, and of which thing."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(N_("today", "Latest acts"), margin=0)
        self._all = Button(N_("today", "All acts"), tone="link", height="small")
        self._all.clicked.connect(self.asked)
        self.head.addWidget(self._all)
        self.table = SheetTable(
            (
                Column(id="at", words="", width=56, most=100),
                Column(id="seq", words="", width=40, most=72),
                Column(id="act", words="", width=104),
                Column(id="what", words="", width=80, stretch=True),
            ),
            row=27,
        )
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(px(2 * 27))
        self.table.setAccessibleName(tr(N_("today", "Latest acts")))
        self._model = CellModel(self.table.columns, self.table)
        self.table.setModel(self._model)
        self.body.addWidget(self.table, 1)

    def show_past(self, past: Sequence[Past], day: Today) -> None:
        rows = []
        for one in past:
            at = one.at.astimezone()
            when = f"{at:%H:%M}" if at.date() == day.day else short_day(at.date(), day.day)
            what = one.register_no
            if one.entries > 1:
                what = f"{what} +{one.entries - 1}".strip()
            rows.append(
                (
                    one.seq,
                    (
                        Cell(words=when, tone="text2"),
                        Cell(words=str(one.seq), tone="text3", family="mono"),
                        Cell(words=tr(act_title(one.act) if one.entries > 1 else act_words(one))),
                        Cell(words=what),
                    ),
                )
            )
        self._model.set_rows(rows)


class TodayAside(QWidget):
    """The three panes of the right column; the latest acts stand there where the two above are read whole."""

    def __init__(self) -> None:
        super().__init__()
        self.holdings = Pane(N_("today", "Holdings"), margin=0)
        self.balance = BalanceTable()
        self.holdings.body.addWidget(self.balance)
        self.seal, self.recent = SealPane(), RecentPane()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(12))
        whole.addWidget(self.holdings)
        whole.addWidget(self.seal)
        whole.addWidget(self.recent, 1)
        whole.addStretch()

    def show_day(self, desk: Desk, day: Today) -> None:
        self.holdings.aside.say(N_("today", "{year}, copies and carriers", year=str(day.day.year)))
        self.balance.show_balance(balance_rows(day, desk.profile), state_counts(day))
        self.seal.show_day(desk, day)
        self.recent.show_past(day.recent, day)

    def _give_way(self) -> None:
        """Leave out the latest acts and then the seal, which the foot of the window tells, too: the sum is read whole."""
        needed = self.holdings.minimumSizeHint().height()
        for part in (self.seal, self.recent):
            needed += part.minimumSizeHint().height() + px(12)
            show_if(part, shown=self.height() >= needed)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:  # by then the panes know what they need
            self._give_way()
        return done
