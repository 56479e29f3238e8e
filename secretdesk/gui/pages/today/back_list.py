"""The 16:30 list: who must bring back what, whoever owes longest first; a click takes one back, another prints reminders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.group_table import Group, GroupTable
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.from_ledger.state_words import due_look
from secretdesk.gui.language import tr
from secretdesk.gui.pages.item_words import short_place
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.today import Due, Owing, Today
    from secretdesk.domain.profile import Profile

COLUMNS = (
    Column(id="level", words=N_("today", "Level / period"), width=96, most=128),
    Column(id="number", words=N_("item", "Number"), width=118),
    Column(id="what", words=N_("today", "Document or name"), width=68, stretch=True),
    Column(id="place", words=N_("today", "Goes back to"), width=126),
    Column(id="day", words=N_("today", "Day"), width=62, most=100, align="right"),
    Column(id="state", words=N_("item", "State"), width=98, most=170),
    Column(id="way", words="", width=78, most=110, align="right"),
)


class BackList(GroupTable):
    """A group a person, in the order they are to be called."""

    def __init__(self) -> None:
        super().__init__(COLUMNS)
        self.setAccessibleName(tr(N_("today", "What must be back today")))

    def show_owing(self, profile: Profile, day: Today, owing: Sequence[Owing]) -> None:
        """Show the list."""
        self.set_groups([_group(profile, day, number, one) for number, one in enumerate(owing, 1)])


def _group(profile: Profile, day: Today, number: int, one: Owing) -> Group:
    late = one.dues[0].due_on is not None and one.dues[0].due_on < day.day
    return Group(
        id=str(one.person),
        words=N_("today", "{number}. {name}", number=number, name=one.name),
        icon="user",
        count=f"{one.department}  {tr(N_('today', '{n} {n|item|items}', n=len(one.dues)))}",
        tone="red" if late else "text",
        aside=N_("today", "Print the reminder"),
        link="reminder",
        rows=tuple((due.row.id, _row(profile, day, due)) for due in one.dues),
    )


def _row(profile: Profile, day: Today, due: Due) -> tuple[Cell, ...]:
    values = due.row.values
    mark = mark_of(profile, values["level"], values["period"])
    _, tone, words = due_look(due.due_on or day.day, day.day, closing=True)
    return (
        Cell(mark=mark),
        Cell(words=values["number"]),
        Cell(
            words=values.get("document_no") or values.get("register_no") or values.get("capacity") or "", tone="text2"
        ),
        Cell(words=short_place(day.names.get(("place", values["place"]), "")), tone="text2"),
        Cell(words=short_day(due.due_on, day.day) if due.due_on else "", tone="text2"),
        Cell(words=tr(words) if words else "", tone=tone, weight=500),
        Cell(words=tr(N_("today", "Take back")), link="take_back"),
    )
