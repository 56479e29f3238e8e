"""What computers and office equipment have in common beside being items: make, numbers, use; disks are inside them.

A machine is put to use with a responsible person (`retained`, which its ledger calls in use), not lent like a paper. Its
disks are carriers of their own that point at it: what moves the machine moves them (domain 3.5).
"""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.item import STATE_WORDS, STATES, Item
from secretdesk.domain.ledger import part
from secretdesk.text import N_, Message

_OWN_WORDS: dict[str, Message] = {"retained": N_("state", "In use"), "sealed_up": N_("state", "Out of use")}
DEVICE_STATES: tuple[tuple[str, Message], ...] = tuple((id_, _OWN_WORDS.get(id_, words)) for id_, words in STATES)
INDEXES = (
    ("letter", "year", "serial"),
    ("custodian",),
    ("batch",),
    ("state", "due_on"),
    ("place",),
    ("serial_no",),
    ("asset_no",),
    ("level",),
)
"""By what machines are looked for, in every ledger of them."""
DEVICE_STATE_WORDS: dict[str, Message] = dict(DEVICE_STATES)
"""The states in the words of the device ledgers (F15: in use, out of use, in repair, scrapped)."""


def state_words(record: Item) -> Message:
    """Return the state of an item in the words of its ledger; a disk inside a machine is in use with it."""
    own = isinstance(record, Device) or getattr(record, "inside", None) is not None
    return (DEVICE_STATE_WORDS if own else STATE_WORDS)[record.state]


@part
class Device(Item):
    """One machine: number, level, person and place as every item; the rest is what its ledger says of it."""

    state: str = f.choice(8, N_("item", "State"), among=DEVICE_STATES, width=92, sortable=True, default="in_store")
    custodian: int | None = f.ref(
        9, N_("device", "Responsible person"), "person", width=90, sortable=True, default=None
    )
    place: int | None = f.ref(10, N_("device", "Stands at"), "place", width=120, default=None)
    make: str | None = f.text(40, N_("device", "Make"), limit=40, search=True, default=None, width=84)
    model: str | None = f.text(41, N_("device", "Model"), limit=60, search=True, default=None, width=110)
    asset_no: str | None = f.serial(42, N_("device", "Asset no."), search=True, default=None, width=120)
    serial_no: str | None = f.serial(43, N_("device", "Serial no."), search=True, default=None, width=150)
    department: str | None = f.text(44, N_("device", "Department"), limit=60, default=None, width=110)
    users: tuple[int, ...] = f.refs(45, N_("device", "Used by"), "person", default=())
    in_use_since: date | None = f.day(46, N_("device", "In use since"), default=None, width=92)
    purpose: str | None = f.text(47, N_("device", "Purpose"), limit=60, search=True, default=None, width=110)

    @property
    def name(self) -> str:
        """What people call it by."""
        return " ".join(part for part in (self.make, self.model) if part)
