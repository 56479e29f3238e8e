"""People and places: registering them, binding a badge, admitting an account to the book."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import Account, Person, Place
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("register_person", N_("act", "Register person"), icon="users", group="people")
class RegisterPerson:
    """One person of the unit."""

    staff_no: str = f.text(1, N_("person", "Staff no."), limit=20)
    name: str = f.text(2, N_("person", "Name"), limit=60)
    department: str = f.text(3, N_("person", "Department"), limit=60)
    post: str | None = f.text(4, N_("person", "Post"), limit=60, default=None)
    tier: str = f.choice(5, N_("person", "Tier"), register="tier", default="none")
    letter_until: date | None = f.day(6, N_("person", "Commitment until"), default=None)
    heads: str | None = f.text(7, N_("person", "Heads the department"), limit=60, default=None)
    account: int | None = f.ref(8, N_("person", "Account"), "account", default=None)


@act("register_place", N_("act", "Register place"), icon="vault", group="people")
class RegisterPlace:
    """One room, cabinet or shelf."""

    code: str = f.text(1, N_("place", "Code"), limit=20)
    name: str = f.text(2, N_("place", "Name"), limit=80)
    place_kind: str = f.choice(3, N_("place", "Kind of place"), register="place_kind", default="cabinet")
    parent: int | None = f.ref(4, N_("place", "Inside"), "place", default=None)
    level: str = f.level(5, N_("place", "Highest level"))
    keeper: int | None = f.ref(6, N_("place", "Keeper"), "person", default=None)
    reading_room: bool = f.flag(7, N_("place", "Reading room"), default=False)


@act("bind_badge", N_("act", "Bind a badge"), icon="id-card", group="people")
class BindBadge:
    """Any existing badge can stand for a person."""

    person: int = f.ref(1, N_("ledger", "Person"), "person")
    badge: str = f.serial(2, N_("person", "Badge"))


@act("admit", N_("act", "Admit account"), icon="user-check", group="people")
class Admit:
    """Link an account to the person behind it; officers' accounts get the key of the book with it."""

    person: int = f.ref(1, N_("ledger", "Person"), "person")
    account: int = f.ref(2, N_("ledger", "Account"), "account")


@event("person_registered", 1, N_("event", "Registered"))
class PersonRegistered:
    """A person, whole."""

    person: Person = f.whole(1, N_("ledger", "Person"), "person")


@event("place_registered", 1, N_("event", "Registered"))
class PlaceRegistered:
    """A place, whole."""

    place: Place = f.whole(1, N_("ledger", "Place"), "place")


@event("badge_bound", 1, N_("event", "Badge bound"))
class BadgeBound:
    """The badge that stands for the person from now on."""

    badge: str = f.serial(1, N_("person", "Badge"))


@event("admitted", 1, N_("event", "Admitted"))
class Admitted:
    """The account that belongs to the person."""

    account: int = f.ref(1, N_("person", "Account"), "account")


@decides(RegisterPerson)
def register_person(command: RegisterPerson, context: Context, facts: Facts) -> list[Change]:
    """Register a person; a staff number stands once."""
    faults = list(check_required(command, context.profile))
    if command.staff_no and facts.count(Person, staff_no=command.staff_no, voided=False):
        faults.append(Fault(field="staff_no", message=N_("person", "This staff number is already registered.")))
    if command.account and facts.count(Person, account=command.account):
        faults.append(Fault(field="account", message=N_("account", "This account belongs to somebody else.")))
    account = facts.get(Account, command.account)
    if command.account and (account is None or account.state != "granted"):
        faults.append(Fault(field="account", message=N_("account", "Not an account in force.")))
    refuse_faults(faults)
    person = Person(**{one.name: getattr(command, one.name) for one in RegisterPerson.FIELDS})  # type: ignore[attr-defined]
    changes = Changes(context)
    changes.new("person", PersonRegistered(person=person))
    return changes.made


@decides(RegisterPlace)
def register_place(command: RegisterPlace, context: Context, facts: Facts) -> list[Change]:
    """Register a place; it holds no more than what it stands in."""
    profile = context.profile
    faults = list(check_required(command, profile))
    if command.name and facts.count(Place, name=command.name, voided=False):
        faults.append(Fault(field="name", message=N_("place", "This place is already registered.")))
    parent = rules.usable(facts.get(Place, command.parent))
    if command.parent and parent is None:
        faults.append(Fault(field="parent", message=N_("field", "Not known here.")))
    if parent is not None and profile.knows(command.level) and profile.rank(command.level) > profile.rank(parent.level):
        word = profile.level(parent.level).word
        faults.append(Fault(field="level", message=N_("place", "What it stands in holds up to {level}.", level=word)))
    refuse_faults(faults)
    place = Place(**{one.name: getattr(command, one.name) for one in RegisterPlace.FIELDS})  # type: ignore[attr-defined]
    changes = Changes(context)
    changes.new("place", PlaceRegistered(place=place))
    return changes.made


@decides(BindBadge)
def bind_badge(command: BindBadge, context: Context, facts: Facts) -> list[Change]:
    """Bind a badge; one badge stands for one person."""
    refuse_faults(check_required(command))
    must(facts.get(Person, command.person), "person")
    if any(one.id != command.person for one in facts.find(Person, badge=command.badge)):
        raise Refusal("badge-taken", N_("person", "This badge stands for somebody else."))
    changes = Changes(context)
    changes.add("person", command.person, BadgeBound(badge=command.badge))
    return changes.made


@decides(Admit)
def admit(command: Admit, context: Context, facts: Facts) -> list[Change]:
    """Admit a granted account; an account belongs to one person."""
    refuse_faults(check_required(command))
    person = must(rules.known(command.person, facts), "person")
    account = must(facts.get(Account, command.account), "account")
    if account.state not in {"granted", "admitted"}:
        raise Refusal("not-granted", N_("account", "The security administrator has not granted this account yet."))
    if any(one.id != command.person for one in facts.find(Person, account=command.account)):
        raise Refusal("account-taken", N_("account", "This account belongs to somebody else."))
    own = facts.get(Account, person.account)
    if person.account != command.account and own is not None and own.state != "closed":
        raise Refusal(
            "person-has-account", N_("account", "This person has an account already; it must be closed first.")
        )
    changes = Changes(context)
    changes.add("person", command.person, Admitted(account=command.account))
    return changes.made


@evolves(PersonRegistered)
def _(_: None, happened: PersonRegistered) -> Person:
    return happened.person


@evolves(PlaceRegistered)
def _(_: None, happened: PlaceRegistered) -> Place:
    return happened.place


@evolves(BadgeBound)
def _(person: Person, happened: BadgeBound) -> Person:
    return replace(person, badge=happened.badge)


@evolves(Admitted)
def _(person: Person, happened: Admitted) -> Person:
    return replace(person, account=happened.account)
