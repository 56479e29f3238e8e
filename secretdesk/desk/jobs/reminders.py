"""Reminders for everybody who must bring something back today or owes it already: one strip a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk.jobs.reads import Words, lacking
from secretdesk.desk.printing import Job
from secretdesk.desk.today import back_today
from secretdesk.errors import Refusal
from secretdesk.paper.ledger_totals import Secrecy
from secretdesk.paper.reminder import Owed, Reminder, Strip
from secretdesk.paper.reminder import reminder as print_reminder
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Collection

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.today import Due, Owing, Today

FORM = "REM"


def reminders(desk: Desk, day: Today, people: Collection[int] = ()) -> Job:
    """Print the strips of these people, of everybody on the day's list where none are named."""
    owing = [one for one in back_today(day) if not people or one.person in people]
    if not owing:
        raise Refusal("nothing-owed", N_("reminder", "Nobody has to bring anything back today."))
    words = Words(desk)
    minutes = desk.profile.clocks["closing.minute"]
    reminded = Reminder(
        mark=words.mark(_secrecy(due) for one in owing for due in one.dues),
        day=day.day.isoformat(),
        by=f"{minutes // 60}:{minutes % 60:02d}",
        strips=tuple(_strip(words, day, one) for one in owing),
    )
    return Job(
        form=FORM,
        draw=lambda imprint, _codes: print_reminder(reminded, imprint),
        level=words.highest(due.row.values["level"] for one in owing for due in one.dues),
        lacking=lacking(reminded),
    )


def _secrecy(due: Due) -> Secrecy:
    values = due.row.values
    return Secrecy(level=values["level"], period=values["period"] or "", since=values["registered_on"])


def _strip(words: Words, day: Today, one: Owing) -> Strip:
    return Strip(person=one.name, department=one.department, items=tuple(_owed(words, day, due) for due in one.dues))


def _owed(words: Words, day: Today, due: Due) -> Owed:
    values = due.row.values
    due_on = due.due_on or day.day
    return Owed(
        number=values["number"],
        level=words.own_mark(values["level"], values["period"]),
        lent_on=values["since"].isoformat() if values["since"] else "",
        due_on=due_on.isoformat(),
        late=(day.day - due_on).days,
    )
