"""Which acts an object's state allows, and what of their commands is known when they are asked for from its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.correctable import CORRECTABLE
from secretdesk.domain.custody.importing import TAKINGS, ImportRegister
from secretdesk.domain.device import Device
from secretdesk.domain.item import HELD, TERMINAL
from secretdesk.domain.ledger import ACTS, fields_of
from secretdesk.domain.roles import MAY
from secretdesk.domain.rules import is_item
from secretdesk.domain.within import STORAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

_HELD = ("report_missing", "correct")
# The state of an item -> what may be done with it, the likely first (domain 3.4).
_ITEM: dict[str, tuple[str, ...]] = {
    "in_store": ("lend", "move", "list_for_destruction", "report_missing", "correct", "void"),
    "on_loan": ("return", "renew", "report_missing", "correct"),
    "missing": ("recover", "correct"),
    "destruction_listed": ("remove_from_batch", "report_missing", "correct"),
}
# A machine is put to use and comes back; a disk inside it comes out first (domain 3.5).
_DEVICE: dict[str, tuple[str, ...]] = {
    "in_store": ("assign_device", "move", "fit_disk", "decommission", "list_for_destruction", *_HELD, "void"),
    "retained": ("assign_device", "return", "move", "fit_disk", "decommission", *_HELD, "void"),
    "sealed_up": ("list_for_destruction", "move", *_HELD),
}
_INSIDE = ("remove_disk", *_HELD)
_OTHER: dict[tuple[str, str], tuple[str, ...]] = {
    ("batch", "listed"): ("approve_destruction",),
    ("batch", "approved"): ("seal_and_escort", "destroy_in_house"),
    ("batch", "in_transit"): ("destroy_at_plant", "return_from_plant"),
    ("slip", "missing"): ("clear_signature",),
    ("medium", "approved"): ("void_medium",),
    ("import", "in_force"): ("undo_import",),
    ("account", "created"): ("grant", "close_account"),
    ("account", "granted"): ("admit", "close_account"),
    ("account", "admitted"): ("close_account",),
}
_FIRST = {"person": ("bind_badge",), "safe": ("change_combination",), "key_room": ("check_key_room",)}
# The ledger -> the act that enters something new into it, where that is a form of its own.
ENTERED_BY: dict[str, str] = {
    "carriers": "register_carrier",
    "computers": "register_computer",
    "equipment": "register_equipment",
    "safes": "register_safe",
    "key_rooms": "register_key_room",
    "people": "register_person",
    "places": "register_place",
}
DANGEROUS = frozenset(
    {
        "void",
        "undo_import",
        "destroy_in_house",
        "destroy_at_plant",
        "close_account",
        "void_medium",
        "decommission",
        "void_attachment",
    }
)


def lawful(kind: str, record: Any, role: str) -> tuple[str, ...]:
    """Return the acts that the state of this object and the role of whoever is at the desk leave open."""
    return tuple(act for act in _by_state(kind, record) if role in MAY.get(act, ()) and act in ACTS)


def _by_state(kind: str, record: Any) -> Iterable[str]:
    if is_item(record):
        if record.state in TERMINAL:
            return ()
        if getattr(record, "inside", None) and record.state != "missing":
            return _INSIDE
        if record.state == "in_store" and getattr(record, "carrier_kind", "") in STORAGE:
            return ("fit_disk", *_ITEM["in_store"])
        known = {**_ITEM, **_DEVICE} if isinstance(record, Device) else _ITEM
        return known.get(record.state, _HELD if record.state in HELD else ("correct",))
    state = getattr(record, "state", None) or getattr(record, "signature", None)
    if kind in CORRECTABLE and not record.voided:
        return (*_FIRST.get(kind, ()), "correct", "void")
    if kind == "attachment" and not record.voided:
        return ("void_attachment",)
    return _OTHER.get((kind, state or ""), ())


def entered_by(ledger: str, role: str) -> str:
    """Return the act by which this role enters something new into a ledger, "" for none."""
    act = ENTERED_BY.get(ledger, "")
    return act if role in MAY.get(act, ()) else ""


def takes_registers(ledger: str, role: str) -> bool:
    """Tell whether this role may import old registers into a ledger."""
    return ledger in TAKINGS and role in MAY[ImportRegister.ACT.name]  # type: ignore[attr-defined]


def preset(act: str, kind: str, id_: int) -> dict[str, Any]:
    """Return the fields of an act's command that are settled by the object it was asked for."""
    names = [one.name for one in fields_of(ACTS[act])]
    if "object" in names and "kind" in names:
        return {"kind": kind, "object": id_}
    for one in fields_of(ACTS[act]):
        if kind in getattr(one.kind, "to", ()):
            return {one.name: (id_,) if one.kind.name == "refs" else id_}
    return {}
