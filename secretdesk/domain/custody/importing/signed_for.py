"""What of a register no officer takes in alone: a second person signs for it.

Whoever holds an item without being cleared for it comes in as a violation (domain 3.7, 6 and 7), for it has happened.
What is told as gone since this vault was founded went past its own acts, and past those who must sign for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.domain import rules
from secretdesk.domain.item import OUT, TERMINAL, Item
from secretdesk.errors import Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.domain.custody.importing.rows import Row
    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Context
    from secretdesk.text import Message


@dataclass(frozen=True, slots=True)
class SignedFor:
    """A row that a second person signs for: the field that says so, why, and whether it comes in as a violation."""

    at: int
    field: str
    message: Message
    violation: bool
    holder: int | None = None


def breaches(level: str, holder: int | None, about: About) -> tuple[rules.Hit, ...]:
    """Return what forbids this person to hold an item of this level; a commitment nobody ever entered is no evidence."""
    person = about.people.get(holder or 0)
    if person is None:
        return ()
    probe = Item(number="", letter="", year=0, serial=0, level=level)
    found = rules.clearance(probe, person, about.context)
    return tuple(one for one in found if one.rule != "lend.letter" or person.letter_until is not None)


def needing(row: Row, state: str, level: str, came: date, about: About) -> Iterator[SignedFor]:
    """Find what a second person signs for in what a row says of one item."""
    if state in OUT:
        holder = row.values.get("custodian")
        for one in breaches(level, holder, about):
            yield SignedFor(row.at, "custodian", one.message, violation=True, holder=holder)
    founded = about.context.founded
    if state in TERMINAL and founded is not None:
        went = row.values.get("closed_on") or row.values.get("since") or came
        if went >= founded:
            name = "closed_on" if row.values.get("closed_on") else "state"
            words = N_("import", "Gone since this vault was founded: what went by no act of its own.")
            yield SignedFor(row.at, name, words, violation=False)


def refuse_alone(found: Sequence[SignedFor], context: Context) -> None:
    """Refuse rows that need a second person where none has signed, or only one of those concerned."""
    concerned = {one.holder for one in found} - {None}
    if found and not any(one.person not in concerned for one in context.cosigners):
        rows = len({one.at for one in found})
        words = N_("import", "Not alone: a second person signs for {n} {n|row|rows} of this register.", n=rows)
        raise Refusal("import.second", words)
