"""What an act may be made of: asked again over the whole journal, of entries that did not come through the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.kind import Whole
from secretdesk.domain.ledger import fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping

FOUND = "found"
NOTE = "note_"
_CLOSING = frozenset({"slip_made", "batch_destroyed", "destroyed"})

# act name -> the events it is made of; an act that comes to be made of others gets a new version
MAKES: Mapping[str, frozenset[str]] = {
    FOUND: frozenset({"founded", "account_created"}),
    "admit": frozenset({"admitted"}),
    "approve_destruction": frozenset({"slip_made", "batch_approved", "item_approved"}),
    "assign_device": frozenset({"assigned"}),
    "approve_medium": frozenset({"medium_approved", "medium_voided"}),
    "attach": frozenset({"attached", "paper_attached"}),
    "bind_badge": frozenset({"badge_bound"}),
    "change_combination": frozenset({"combination_changed"}),
    "change_setting": frozenset({"setting_changed"}),
    "check_key_room": frozenset({"key_room_checked"}),
    "clear_signature": frozenset({"signature_cleared"}),
    "close_account": frozenset({"account_closed"}),
    "correct": frozenset({"corrected"}),
    "correct_clock": frozenset({"noted"}),
    "create_account": frozenset({"account_created"}),
    "decommission": frozenset({"decommissioned", "disk_removed"}),
    "destroy_at_plant": _CLOSING,
    "destroy_in_house": _CLOSING,
    "drop_filter": frozenset({"filter_dropped"}),
    "fit_disk": frozenset({"carrier_registered", "disk_fitted", "machine_opened"}),
    "grant": frozenset({"granted"}),
    "import_register": frozenset(
        {
            "imported",
            "document_registered",
            "copy_registered",
            "carrier_registered",
            "computer_registered",
            "equipment_registered",
            "person_registered",
            "place_registered",
            "safe_registered",
            "key_room_registered",
            "closed_in_register",
            "corrected",
        }
    ),
    "keep_filter": frozenset({"filter_dropped"}),
    "lend": frozenset({"slip_made", "lent"}),
    "list_for_destruction": frozenset({"batch_opened", "batch_grew", "listed"}),
    "move": frozenset({"moved"}),
    "open_numbers": frozenset({"numbers_opened", "opening_changed"}),
    "record_print": frozenset({"printed"}),
    "recover": frozenset({"disk_removed", "machine_opened", "recovered"}),
    "register_carrier": frozenset({"carrier_registered"}),
    "register_computer": frozenset({"carrier_registered", "computer_registered"}),
    "register_equipment": frozenset({"carrier_registered", "equipment_registered"}),
    "register_incoming": frozenset({"document_registered", "copy_registered"}),
    "register_key_room": frozenset({"key_room_registered"}),
    "register_person": frozenset({"person_registered"}),
    "register_place": frozenset({"place_registered"}),
    "register_safe": frozenset({"safe_registered"}),
    "remove_disk": frozenset({"disk_removed", "machine_opened"}),
    "remove_from_batch": frozenset({"batch_grew", "unlisted"}),
    "rename_filter": frozenset({"filter_renamed"}),
    "renew": frozenset({"renewed"}),
    "report_missing": frozenset({"batch_reduced", "disk_removed", "machine_opened", "missed"}),
    "reserve_print": frozenset({"print_reserved", "label_issued"}),
    "return": frozenset({"returned"}),
    "return_from_plant": frozenset({"batch_returned", "came_back"}),
    "save_filter": frozenset({"filter_saved"}),
    "seal_and_escort": frozenset({"slip_made", "batch_escorted", "escorted"}),
    "skip_setup": frozenset({"setup_skipped"}),
    "spoil_print": frozenset({"print_spoiled", "label_superseded"}),
    "take_up_label": frozenset({"label_taken_up", "label_superseded"}),
    "undo_import": frozenset({"import_undone", "voided", "taken_back", "corrected"}),
    "void": frozenset({"voided"}),
    "void_attachment": frozenset({"attachment_voided", "paper_struck"}),
    "void_medium": frozenset({"medium_voided"}),
}


def makes(act: str, event: str) -> bool:
    """Tell whether an act of this name may be made of such an event; notes write notes only."""
    return event in MAKES.get(act, frozenset()) or (act.startswith(NOTE) and event == "noted")


def creates(event: Any) -> bool:
    """Tell whether an event, or all of its class, brings a whole object: only the entry the object is called by does."""
    cls = event if isinstance(event, type) else type(event)
    if cls not in _CREATING:
        _CREATING[cls] = any(isinstance(one.kind, Whole) for one in fields_of(cls))
    return _CREATING[cls]


_CREATING: dict[type[Any], bool] = {}
