"""Key departments and parts: registering one with its protection, and checking it (F47)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from secretdesk.domain import field as f
from secretdesk.domain import rules
from secretdesk.domain.decision import Change, Changes, Context, decides, evolves, must
from secretdesk.domain.ledger import act, check_required, event, refuse_faults
from secretdesk.domain.ledgers import KeyRoom, Place
from secretdesk.domain.ledgers.key_rooms import ROOM_KINDS
from secretdesk.errors import Fault, Refusal
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.facts import Facts


@act("register_key_room", N_("act", "Register key department or part"), icon="door-open", group="people")
class RegisterKeyRoom:
    """One key department or part at a registered place; the place says its level and who answers for it."""

    name: str = f.text(1, N_("key_room", "Name"), limit=80)
    room_kind: str = f.choice(2, N_("key_room", "Kind"), among=ROOM_KINDS, default="part")
    place: int = f.ref(3, N_("key_room", "Location"), "place")
    staff: int = f.count(4, N_("key_room", "Staff with access"), high=9999, default=0)
    by_people: str | None = f.text(5, N_("key_room", "Protection by people"), lines=True, words=True, default=None)
    by_walls: str | None = f.text(6, N_("key_room", "Physical protection"), lines=True, words=True, default=None)
    by_technology: str | None = f.text(7, N_("key_room", "Technical protection"), lines=True, words=True, default=None)
    determined_on: date | None = f.day(8, N_("key_room", "Determined on"), default=None)
    confirmed_on: date | None = f.day(9, N_("key_room", "Confirmed by the authority on"), default=None)
    checked_on: date | None = f.day(10, N_("key_room", "Last checked on"), default=None)
    remark: str | None = f.text(11, N_("key_room", "Remarks"), lines=True, words=True, default=None)


@act("check_key_room", N_("act", "Check key department or part"), icon="clipboard-check", group="people")
class CheckKeyRoom:
    """A check of its protection; `sound` says that nothing was found wanting."""

    room: int = f.ref(1, N_("ledger", "Key department or part"), "key_room")
    checked_on: date | None = f.day(2, N_("key_room", "Last checked on"), default=None)
    checked_by: int | None = f.ref(3, N_("key_room", "Checked by"), "person", default=None)
    finding: str = f.text(4, N_("key_room", "Finding"), lines=True, words=True)
    staff: int | None = f.count(5, N_("key_room", "Staff with access"), high=9999, default=None)


@event("key_room_registered", 1, N_("event", "Registered"))
class KeyRoomRegistered:
    """A key department or part, whole."""

    room: KeyRoom = f.whole(1, N_("ledger", "Key department or part"), "key_room")


@event("key_room_checked", 1, N_("event", "Checked"))
class KeyRoomChecked:
    """What the last check found."""

    checked_on: date = f.day(1, N_("key_room", "Last checked on"))
    checked_by: int | None = f.ref(2, N_("key_room", "Checked by"), "person", default=None)
    finding: str = f.text(3, N_("key_room", "Finding"), lines=True, words=True)
    staff: int | None = f.count(4, N_("key_room", "Staff with access"), default=None)


@decides(RegisterKeyRoom)
def register(command: RegisterKeyRoom, context: Context, facts: Facts) -> list[Change]:
    """Register a key department or part; a name stands once."""
    faults = list(check_required(command, context.profile))
    if command.place and rules.usable(facts.get(Place, command.place)) is None:
        faults.append(Fault(field="place", message=N_("field", "Not known here.")))
    if any(not one.record.voided for one in facts.find(KeyRoom, name=command.name)):
        faults.append(Fault(field="name", message=N_("key_room", "This name is already registered.")))
    for name in ("determined_on", "confirmed_on", "checked_on"):
        day = getattr(command, name)
        if day and day > context.today:
            faults.append(Fault(field=name, message=N_("field", "Lies in the future.")))
    if command.determined_on and command.confirmed_on and command.confirmed_on < command.determined_on:
        faults.append(Fault(field="confirmed_on", message=N_("key_room", "Before it was determined.")))
    refuse_faults(faults)
    room = KeyRoom(**{one.name: getattr(command, one.name) for one in RegisterKeyRoom.FIELDS})  # type: ignore[attr-defined]
    changes = Changes(context)
    changes.new("key_room", KeyRoomRegistered(room=room))
    return changes.made


@decides(CheckKeyRoom)
def check(command: CheckKeyRoom, context: Context, facts: Facts) -> list[Change]:
    """Enter what a check found."""
    refuse_faults(check_required(command, context.profile))
    faults = []
    room = must(facts.get(KeyRoom, command.room), "key_room")
    if room.voided:
        raise Refusal("already-voided", N_("correcting", "Already voided."))
    day = command.checked_on or context.today
    if day > context.today:
        faults.append(Fault(field="checked_on", message=N_("field", "Lies in the future.")))
    if room.checked_on and day < room.checked_on:
        words = N_("key_room", "Checked later already, on {day}.", day=str(room.checked_on))
        faults.append(Fault(field="checked_on", message=words))
    if command.checked_by and rules.known(command.checked_by, facts) is None:
        faults.append(Fault(field="checked_by", message=N_("field", "Not known here.")))
    refuse_faults(faults)
    happened = KeyRoomChecked(
        checked_on=day,
        checked_by=command.checked_by or context.actor.person,
        finding=command.finding,
        staff=command.staff,
    )
    changes = Changes(context)
    changes.add("key_room", command.room, happened)
    return changes.made


@evolves(KeyRoomRegistered)
def _(_: None, happened: KeyRoomRegistered) -> KeyRoom:
    return happened.room


@evolves(KeyRoomChecked)
def _(room: KeyRoom, happened: KeyRoomChecked) -> KeyRoom:
    staff = room.staff if happened.staff is None else happened.staff
    return replace(
        room, checked_on=happened.checked_on, checked_by=happened.checked_by, finding=happened.finding, staff=staff
    )
