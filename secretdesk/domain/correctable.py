"""What may be mended of each kind of object: everything else changes by an act of its own."""

from __future__ import annotations

_OF_DEVICE = frozenset(
    ["level", "make", "model", "asset_no", "serial_no", "department", "users", "in_use_since", "purpose", "remark"]
)
CORRECTABLE: dict[str, frozenset[str]] = {
    "document": frozenset(
        [
            "issuer",
            "document_no",
            "title",
            "level",
            "period",
            "issue_date",
            "pages",
            "attachments",
            "urgency",
            "envelope_no",
            "scope",
            "scope_people",
            "scope_departments",
            "scope_posts",
            "handling",
            "proposal",
            "remark",
            "reply_no",
            "archive_no",
        ]
    ),
    "copy": frozenset({"copy_no", "pages", "former_no", "remark"}),
    "carrier": frozenset(
        [
            "name",
            "level",
            "period",
            "former_no",
            "serial_no",
            "capacity",
            "model",
            "issuer",
            "hosts",
            "department",
            "scope",
            "scope_people",
            "scope_departments",
            "pages",
            "remark",
        ]
    ),
    "computer": _OF_DEVICE | {"computer_kind", "mac", "address", "system", "system_on", "products", "wireless_removed"},
    "equipment": _OF_DEVICE | {"equipment_kind", "has_storage", "connected_to"},
    "person": frozenset(
        ["name", "department", "post", "tier", "letter_until", "decontrol_until", "status", "heads", "remark"]
    ),
    "place": frozenset(["code", "name", "level", "keeper", "reading_room", "remark"]),
    "safe": frozenset(["cabinet_no", "safe_kind", "make", "lock_kind", "key_holders", "sealed_copy", "remark"]),
    "key_room": frozenset(
        [
            "name",
            "room_kind",
            "staff",
            "by_people",
            "by_walls",
            "by_technology",
            "determined_on",
            "confirmed_on",
            "remark",
        ]
    ),
}
OBJECTS = tuple(CORRECTABLE)
