"""The keys of the search grammar and the columns each may mean."""

from __future__ import annotations

# what people say -> the columns it may mean, the first that the ledger has
KEYS: dict[str, tuple[str, ...]] = {
    "level": ("level",),
    "state": ("state", "signature", "status"),
    "holder": ("custodian", "person", "keeper"),
    "place": ("place", "parent"),
    "due": ("due_on",),
    "expires": ("expires_on", "letter_until"),
    "received": ("received_on", "registered_on"),
    "registered": ("registered_on", "received_on", "made_on", "listed_on", "printed_on"),
    "kind": (
        "carrier_kind",
        "computer_kind",
        "equipment_kind",
        "safe_kind",
        "room_kind",
        "slip_kind",
        "place_kind",
        "label_kind",
        "form",
    ),
    "no": ("number", "register_no", "staff_no", "code"),
    "title": ("title", "name"),
    "from": ("issuer",),
    "department": ("department", "handling"),
    "closed": ("closed_on", "destroyed_on"),
    "period": ("period",),
    "year": ("year",),
}
