"""Where an item was and with whom, day by day: the stints its events cut, by business day.

What an event changes holds from the end of its business day on. Events are taken in the order they were entered; one
entered late, lying before the last change, has the whole course told anew by business day, entry order deciding within
a day. The last stint is always the record as it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from secretdesk.domain.decision import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


class Whereabouts(NamedTuple):
    """What changes hands: the state, who answers for it, where it is kept, at what level, until when."""

    state: str
    custodian: int | None
    place: int | None
    level: str
    due_on: date | None


FIELDS = Whereabouts._fields


class Stint(NamedTuple):
    """From the end of one business day to that of another, which is no more part of it."""

    since: date
    until: date
    at: Whereabouts


def whereabouts(item: Any) -> Whereabouts:
    """Return where an item is now."""
    return Whereabouts(item.state, item.custodian, item.place, item.level, item.due_on)


def day_of(happened: Any, otherwise: date) -> date:
    """Return an event's business day; one without any changes nothing of its own day."""
    return getattr(happened, "on", None) or otherwise


@dataclass(slots=True)
class Course:
    """The course of one item: its past stints in order; the last, open one began on `since`."""

    past: list[Stint] = field(default_factory=list)
    since: date | None = None
    events: list[Any] = field(default_factory=list)

    def take(self, before: Any, after: Any, happened: Any) -> None:
        """Take the next event as it was entered, with the record before and after it."""
        self.events.append(happened)
        if before is None:
            self.since = after.registered_on or happened.on
            return
        was, now = whereabouts(before), whereabouts(after)
        if was == now or self.since is None:
            return
        day = day_of(happened, self.since)
        if day < self.since:
            self.past, self.since = by_business_day(self.events)
        else:
            if day > self.since:
                self.past.append(Stint(self.since, day, was))
            self.since = day

    def at(self, day: date, now: Any) -> Whereabouts | None:
        """Return where it was at the end of a day, given the record as it stands; None before it was there."""
        if self.since is None or day < (self.past[0].since if self.past else self.since):
            return None
        return next((one.at for one in self.past if one.since <= day < one.until), whereabouts(now))


def course(events: Iterable[Any]) -> tuple[Course, Any]:
    """Return the course of an item by its events in the order they were entered, and the record they make."""
    made, record = Course(), None
    for happened in events:
        before, record = record, evolve(record, happened)
        made.take(before, record, happened)
    return made, record


def by_business_day(events: list[Any]) -> tuple[list[Stint], date]:
    """Return past stints by business day, and the day the open one began; what made the item comes before all else."""
    first, *later = events
    record = evolve(None, first)
    since: date = record.registered_on or first.on
    at = whereabouts(record)
    past: list[Stint] = []
    for happened in sorted(later, key=lambda one: day_of(one, since)):
        record = evolve(record, happened)
        now, day = whereabouts(record), max(day_of(happened, since), since)
        if now != at:
            if day > since:
                past.append(Stint(since, day, at))
            since, at = day, now
    return past, since
