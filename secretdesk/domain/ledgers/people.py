"""People: those who may hold, approve and witness, with tier, commitment and decontrol (F38)."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import ledger
from secretdesk.text import N_


@ledger(
    name="people",
    kind="person",
    title=N_("ledger", "People"),
    one=N_("ledger", "Person"),
    key="name",
    unique=(("staff_no",),),
    indexes=(("name",), ("account",), ("badge",), ("department",)),
    columns=("staff_no", "name", "department", "post", "tier", "letter_until", "status"),
    icon="users",
)
class Person:
    """A person known to the unit; `tier` decides the highest level (domain 3.7, 7)."""

    staff_no: str = f.text(1, N_("person", "Staff no."), limit=20, sortable=True, search=True, width=84)
    name: str = f.text(2, N_("person", "Name"), limit=60, sortable=True, search=True, width=96)
    department: str = f.text(3, N_("person", "Department"), limit=60, sortable=True, search=True, width=140)
    post: str | None = f.text(4, N_("person", "Post"), limit=60, default=None, width=120)
    tier: str = f.choice(5, N_("person", "Tier"), register="tier", default="none", width=120, sortable=True)
    letter_until: date | None = f.day(6, N_("person", "Commitment until"), default=None, width=110)
    decontrol_until: date | None = f.day(7, N_("person", "Decontrol until"), default=None)
    status: str = f.choice(8, N_("person", "Status"), register="person_status", default="in_post", width=92)
    account: int | None = f.ref(9, N_("person", "Account"), "account", default=None)
    badge: str | None = f.serial(10, N_("person", "Badge"), default=None)
    heads: str | None = f.text(11, N_("person", "Heads the department"), limit=60, default=None)
    remark: str | None = f.text(12, N_("person", "Remarks"), lines=True, words=True, default=None)
    voided: bool = f.flag(13, N_("person", "Voided"), default=False)
