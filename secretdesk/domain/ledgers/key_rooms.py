"""Key departments and key parts (F47): what must be guarded above all, how it is protected, when it was checked.

Where it is, what it may hold and who answers for it are said once, by its place.
"""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_

ROOM_KINDS = (("department", N_("key_room", "Key department")), ("part", N_("key_room", "Key part")))


@ledger(
    name="key_rooms",
    kind="key_room",
    title=N_("ledger", "Key rooms"),
    one=N_("ledger", "Key department or part"),
    key="name",
    carries={"place": ("level", "keeper")},
    indexes=(("place",), ("name",)),
    columns=("name", "room_kind", "place", "level", "keeper", "staff", "confirmed_on", "checked_on"),
    icon="door-open",
)
class KeyRoom:
    """One key department or part; three irons (door, bars, safe) are the least protection."""

    name: str = f.text(1, N_("key_room", "Name"), limit=80, sortable=True, search=True, width=180)
    room_kind: str = f.choice(2, N_("key_room", "Kind"), among=ROOM_KINDS, default="part", width=120)
    place: int = f.ref(3, N_("key_room", "Location"), "place", width=160)
    staff: int = f.count(4, N_("key_room", "Staff with access"), high=9999, default=0, width=72)
    by_people: str | None = f.text(5, N_("key_room", "Protection by people"), lines=True, words=True, default=None)
    by_walls: str | None = f.text(6, N_("key_room", "Physical protection"), lines=True, words=True, default=None)
    by_technology: str | None = f.text(7, N_("key_room", "Technical protection"), lines=True, words=True, default=None)
    determined_on: date | None = f.day(8, N_("key_room", "Determined on"), default=None)
    confirmed_on: date | None = f.day(9, N_("key_room", "Confirmed by the authority on"), default=None, width=92)
    checked_on: date | None = f.day(10, N_("key_room", "Last checked on"), sortable=True, default=None, width=92)
    checked_by: int | None = f.ref(11, N_("key_room", "Checked by"), "person", default=None)
    finding: str | None = f.text(12, N_("key_room", "Finding"), lines=True, words=True, default=None)
    remark: str | None = f.text(13, N_("key_room", "Remarks"), lines=True, words=True, default=None)
    voided: bool = f.flag(14, N_("key_room", "Voided"), default=False)
