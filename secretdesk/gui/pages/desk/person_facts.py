"""A person at the desk in five checks: highest level, commitment, post, overdue, due today; and what he holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import look, naming
from secretdesk.gui.components.person_card import Check, Held, PersonFacts
from secretdesk.gui.from_ledger.cell_words import short_day
from secretdesk.gui.from_ledger.levels import look_of
from secretdesk.gui.from_ledger.state_words import due_look
from secretdesk.gui.language import language, tr
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.look import PersonCard
    from secretdesk.domain.facts import Found
    from secretdesk.domain.ledgers import Person

SHOWN = 6


def facts_of(desk: Desk, id_: int) -> PersonFacts | None:
    """Return what the card shows of a person, None for nobody."""
    card = look.person_card(desk, id_)
    if card is None:
        return None
    today, person = desk.context(0).today, card.person
    tier = naming.register_word(desk.profile, "tier", person.tier, language())
    number = person.badge or person.staff_no
    return PersonFacts(
        name=person.name,
        post="  ".join(part for part in (person.department, person.post or "") if part),
        tier=tier,
        badge=N_("person", "Badge {number}", number=number),
        checks=_checks(desk, card, today),
        scope=tr(N_("person", "What is open to {department}", department=person.department))
        + (tr(N_("person", ", to the post {post}", post=person.post)) if person.post else ""),
        held=tuple(_held(desk, one, today) for one in card.held[:SHOWN]),
        held_words=N_("person", "Holds {n} {n|item|items}", n=len(card.held)),
    )


def _checks(desk: Desk, card: PersonCard, today: date) -> tuple[Check, ...]:
    person = card.person
    return (
        Check(words=N_("person", "Cleared up to"), level=look_of(desk.profile.level(card.highest))),
        _letter(person, today),
        _post(person, today),
        Check(words=N_("person", "Overdue"), tone="red", value=_items(card.overdue))
        if card.overdue
        else Check(words=N_("person", "Overdue"), value=N_("person", "none")),
        Check(words=N_("person", "Due today"), tone="amber", value=_items(card.due_today))
        if card.due_today
        else Check(words=N_("person", "Due today"), value=N_("person", "none")),
    )


def _items(n: int) -> str:
    return tr(N_("person", "{n} {n|item|items}", n=n))


def _letter(person: Person, today: date) -> Check:
    until = person.letter_until
    if until is None:
        return Check(words=N_("person", "No commitment letter"), tone="red")
    if until < today:
        return Check(words=N_("person", "Commitment letter ended"), tone="red", value=until.isoformat())
    return Check(
        words=N_("person", "Commitment letter valid"), value=N_("person", "until {day}", day=until.isoformat())
    )


def _post(person: Person, today: date) -> Check:
    if person.decontrol_until and person.decontrol_until >= today:
        until = N_("person", "until {day}", day=person.decontrol_until.isoformat())
        return Check(words=N_("person", "In the decontrol period"), tone="red", value=until)
    if person.status != "in_post":
        return Check(words=N_("person", "No longer in post"), tone="red")
    return Check(words=N_("person", "In post, no decontrol"))


def _held(desk: Desk, found: Found, today: date) -> Held:
    record = found.record
    due, tone = "", "text2"
    if record.due_on:
        _, look_tone, words = due_look(record.due_on, today, closing=True)
        due = tr(words) if words else short_day(record.due_on, today)
        tone = "text2" if look_tone == "text" else look_tone
    return Held(key=found.id, number=record.number, level=look_of(desk.profile.level(record.level)), due=due, tone=tone)
