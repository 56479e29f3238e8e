"""What registering would make of what is typed so far: the next numbers, which copies are there already, all faults."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain import series
from secretdesk.domain.custody.registering import RegisterIncoming, faults_of
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.domain.numbering import copy_numbers, item_number, series_number
from secretdesk.domain.secrecy import Period
from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Facts
    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Reading

_BETWEEN = re.compile(r"[\s,;\u3001\uff0c\uff1b]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLine:
    """One copy that would be registered; `verdict` is green where it is neither written twice nor there already."""

    copy_no: str
    number: str
    words: Message
    tone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    register_no: str
    copies: tuple[CopyLine, ...]
    faults: tuple[Fault, ...]
    declassified: date | None


def upcoming(desk: Desk, values: Mapping[str, Any]) -> Upcoming:
    """Weigh what is typed, finished or not, against one state of the vault."""

    def work(reading: Reading) -> Upcoming:
        command = RegisterIncoming(**values)
        faults, _ = faults_of(command, desk.context(reading.next_id), reading.facts)
        return Upcoming(
            register_no=_register_no(values, desk.profile, reading.facts),
            copies=_copies(values, desk.profile, reading.facts),
            faults=faults,
            declassified=_declassified(values, desk.profile, {fault.field for fault in faults}),
        )

    return desk.read(work)


def _register_no(values: Mapping[str, Any], profile: Profile, facts: Facts) -> str:
    if not values["level"] or not values["received_on"]:
        return ""
    book, year = profile.books[values["level"]], values["received_on"].year
    serial = series.next_number(facts, profile, series.incoming(book), year)
    return series_number(profile, "incoming", year, serial, book)


def _copies(values: Mapping[str, Any], profile: Profile, facts: Facts) -> tuple[CopyLine, ...]:
    counted = Counter(_readable(values["copy_nos"] or ""))
    day = values["received_on"]
    letter = profile.letters["document"]
    serial = series.next_number(facts, profile, series.item(letter), day.year) if day else 0
    taken = _taken(values, facts)
    lines = []
    for k, (copy_no, n) in enumerate(counted.items(), start=1):
        words, tone = N_("register", "new"), "green"
        if n > 1:
            words, tone = N_("register", "twice here"), "red"
        elif copy_no in taken:
            words, tone = N_("register", "there already"), "red"
        number = item_number(letter, day.year, serial, k) if day else ""
        lines.append(CopyLine(copy_no=copy_no, number=number, words=words, tone=tone))
    return tuple(lines)


def _readable(text: str) -> list[str]:
    """Return the copy numbers that can be read, part by part, so that one slip of the pen hides no other."""
    found: list[str] = []
    for part in _BETWEEN.split(text):
        try:
            found += copy_numbers(part)
        except BadInput:
            continue
    return found


def _taken(values: Mapping[str, Any], facts: Facts) -> frozenset[str]:
    if not values["document_no"] or not values["issuer"]:
        return frozenset()
    same = facts.find(Document, document_no=values["document_no"], issuer=values["issuer"])
    return frozenset(
        copy.record.copy_no
        for one in same
        if not one.record.voided
        for copy in facts.find(Copy, document=one.id)
        if copy.record.state != "voided"
    )


def _declassified(values: Mapping[str, Any], profile: Profile, faulty: set[str]) -> date | None:
    if not values["level"] or faulty & {"period", "level", "issue_date", "received_on"}:
        return None
    level = profile.level(values["level"])
    start = values["issue_date"] or values["received_on"]
    return Period.parse(values["period"]).expires_on(start, level.max_years if level.star else None)
