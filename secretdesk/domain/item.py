"""What copies, carriers and devices have in common: one state, one custodian, one place, at any instant."""

from __future__ import annotations

from datetime import date

from secretdesk.domain import field as f
from secretdesk.domain.ledger import part
from secretdesk.text import N_, Message

# (id, words, held, terminal): domain 3.2. `missing` is still held; it shows as a difference.
_STATES: tuple[tuple[str, Message, bool, bool], ...] = (
    ("draft", N_("state", "Draft"), True, False),
    ("received_unopened", N_("state", "Received unopened"), True, False),
    ("in_store", N_("state", "In store"), True, False),
    ("in_circulation", N_("state", "In circulation"), True, False),
    ("on_loan", N_("state", "On loan"), True, False),
    ("retained", N_("state", "Retained"), True, False),
    ("at_copying", N_("state", "At copying"), True, False),
    ("carried_out", N_("state", "Carried out"), True, False),
    ("in_repair", N_("state", "In repair"), True, False),
    ("sealed_up", N_("state", "Sealed up"), True, False),
    ("transfer_pending", N_("state", "Transfer pending"), True, False),
    ("dispatch_pending", N_("state", "Awaiting receipt"), False, False),
    ("dispatched", N_("state", "Dispatched"), False, True),
    ("return_pending", N_("state", "To return to issuer"), True, False),
    ("returned_to_issuer", N_("state", "Returned to issuer"), False, True),
    ("archive_pending", N_("state", "To archive"), True, False),
    ("archived", N_("state", "Archived"), True, False),
    ("transferred_to_archives", N_("state", "Transferred to archives"), False, True),
    ("destruction_listed", N_("state", "Listed for destruction"), True, False),
    ("destruction_approved", N_("state", "Approved for destruction"), True, False),
    ("destruction_in_transit", N_("state", "In transit to destruction"), True, False),
    ("destroyed", N_("state", "Destroyed"), False, True),
    ("missing", N_("state", "Missing"), True, False),
    ("lost", N_("state", "Lost"), False, True),
    ("handed_to_successor", N_("state", "Handed to successor"), False, True),
    ("voided", N_("state", "Voided"), False, True),
)
STATES: tuple[tuple[str, Message], ...] = tuple((id_, words) for id_, words, _, _ in _STATES)
STATE_WORDS: dict[str, Message] = dict(STATES)
HELD: frozenset[str] = frozenset(id_ for id_, _, held, _ in _STATES if held)
TERMINAL: frozenset[str] = frozenset(id_ for id_, _, _, terminal in _STATES if terminal)
OUT: frozenset[str] = frozenset(
    {"in_circulation", "on_loan", "retained", "at_copying", "carried_out", "in_repair", "dispatch_pending"}
)
DESTROYING: frozenset[str] = frozenset({"destruction_listed", "destruction_approved", "destruction_in_transit"})

ITEMS = ("copy", "carrier", "computer", "equipment")
"""The kinds of object that are items."""
DEVICES = ("computer", "equipment")

ACQUISITIONS: tuple[tuple[str, Message], ...] = (
    ("received", N_("acquisition", "Received")),
    ("produced", N_("acquisition", "Produced here")),
    ("copied", N_("acquisition", "Copied")),
    ("taken_over", N_("acquisition", "Taken over")),
    ("purchased", N_("acquisition", "Purchased")),
)


@part
class Item:
    """The accountable thing: a numbered copy, carrier or device (Regulation 2024 Art. 27(2))."""

    number: str = f.serial(1, N_("item", "Number"), width=116, sortable=True, search=True)
    letter: str = f.text(2, N_("item", "Letter"), hidden=True)
    year: int = f.count(3, N_("item", "Year"), hidden=True)
    serial: int = f.count(4, N_("item", "Serial in year"), hidden=True)
    level: str = f.level(5, N_("item", "Level"), width=118, sortable=True)
    period: str | None = f.period(6, N_("item", "Period"), default=None)
    expires_on: date | None = f.day(7, N_("item", "Declassified on"), default=None, sortable=True)
    state: str = f.choice(8, N_("item", "State"), among=STATES, width=92, sortable=True, default="in_store")
    custodian: int | None = f.ref(9, N_("item", "Custodian"), "person", width=74, sortable=True, default=None)
    place: int | None = f.ref(10, N_("item", "Place"), "place", width=110, default=None)
    due_on: date | None = f.day(11, N_("item", "Due"), width=72, sortable=True, default=None)
    since: date | None = f.day(12, N_("item", "Since"), default=None)
    pages: int | None = f.count(13, N_("item", "Pages"), width=56, default=None)
    registered_on: date | None = f.day(14, N_("item", "Registered on"), sortable=True, default=None)
    batch: int | None = f.ref(15, N_("item", "Destruction batch"), "batch", default=None)
    voucher: str | None = f.text(16, N_("item", "Voucher no."), default=None)
    acquired: str = f.choice(17, N_("item", "Acquired by"), among=ACQUISITIONS, default="received")
    remark: str | None = f.text(18, N_("item", "Remarks"), lines=True, words=True, default=None)
    renewals: int = f.count(19, N_("item", "Times renewed"), hidden=True, default=0)
    collector: int | None = f.ref(20, N_("item", "Collected by"), "person", hidden=True, default=None)
    violations: int = f.count(21, N_("item", "Violations"), default=0)
    before: str | None = f.text(22, N_("item", "State before"), hidden=True, default=None)
    closed_on: date | None = f.day(23, N_("item", "Closed on"), default=None)
    former_no: str | None = f.text(24, N_("item", "Former number"), limit=60, search=True, default=None, width=116)
