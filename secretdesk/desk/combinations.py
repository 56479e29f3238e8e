"""Which combinations are to be changed: those older than the profile's clock, and those somebody knows who has left (I5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from secretdesk.domain.ledgers import Person, Safe
from secretdesk.vault import Where

if TYPE_CHECKING:
    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Reading, Row

MOST = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """A safe and the day its combination falls due: today, where a person who knows it has left."""

    row: Row
    due_on: date
    left: bool


def stale(reading: Reading, profile: Profile, today: date) -> list[Stale]:
    """Return the safes whose combination must be changed, the longest due first."""
    days = timedelta(days=profile.clocks["safe.combination_days"])
    rows = reading.rows(Safe, where=(Where("voided", "=", 0), Where("lock_kind", "!=", "key")), limit=MOST).rows
    gone = _gone(reading, {id_ for row in rows for id_ in row.values["combination_holders"]})
    found = []
    for row in rows:
        changed = row.values["changed_on"]
        left = bool(gone & set(row.values["combination_holders"]))
        due = changed + days if changed else today
        if due <= today or left:
            found.append(Stale(row=row, due_on=min(due, today), left=left))
    return sorted(found, key=lambda one: (one.due_on, one.row.id))


def _gone(reading: Reading, people: set[int]) -> set[int]:
    """Return those of these people who are no longer in post."""
    known = ((id_, reading.facts.get(Person, id_)) for id_ in people)
    return {id_ for id_, person in known if person is None or person.voided or person.status != "in_post"}
