"""States as the window says them: icon and tone beside the word, for items and for every other choice of state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.text import Message

# (field, id) -> (icon, tone, weight); look 6
_ITEM: dict[str, tuple[str, str]] = {
    "draft": ("pen-line", "text"),
    "received_unopened": ("package", "text"),
    "in_store": ("vault", "text"),
    "in_circulation": ("route", "text"),
    "on_loan": ("book-open", "text"),
    "retained": ("user-check", "text"),
    "at_copying": ("copy", "text"),
    "carried_out": ("briefcase", "text"),
    "in_repair": ("wrench", "text"),
    "sealed_up": ("lock", "quiet"),
    "transfer_pending": ("arrow-left-right", "text"),
    "dispatch_pending": ("send", "text"),
    "dispatched": ("mail-check", "quiet"),
    "return_pending": ("undo-2", "text"),
    "returned_to_issuer": ("undo-2", "quiet"),
    "archive_pending": ("archive", "text"),
    "archived": ("archive", "quiet"),
    "transferred_to_archives": ("archive", "quiet"),
    "destruction_listed": ("shredder", "text"),
    "destruction_approved": ("shredder", "text"),
    "destruction_in_transit": ("truck", "text"),
    "destroyed": ("shredder", "quiet"),
    "missing": ("circle-alert", "red"),
    "lost": ("circle-x", "red"),
    "handed_to_successor": ("arrow-left-right", "quiet"),
    "voided": ("ban", "quiet"),
}
_OTHER: dict[str, tuple[str, str]] = {
    "listed": ("list-checks", "text"),
    "approved": ("signature", "text"),
    "in_transit": ("truck", "text"),
    "on_paper": ("file-check", "text"),
    "at_desk": ("check", "text"),
    "reserved": ("printer", "amber"),
    "printed": ("file-check", "text"),
    "spoiled": ("file-warning", "red"),
    "created": ("user-plus", "amber"),
    "granted": ("check", "text"),
    "admitted": ("user-check", "text"),
    "closed": ("ban", "quiet"),
    "void": ("ban", "quiet"),
    "in_post": ("user-check", "text"),
    "decontrol": ("hourglass", "amber"),
    "left": ("log-out", "quiet"),
}
STATE_FIELDS = frozenset({"state", "status", "signature"})


def state_look(field: str, id_: str | None) -> tuple[str, str, int]:
    """Return icon, tone and weight of a state; one nobody drew has no icon."""
    if field == "signature" and id_ == "missing":
        return "signature", "amber", 500
    icon, tone = _ITEM.get(id_ or "") or _OTHER.get(id_ or "") or ("", "text")
    return icon, tone, 500 if tone in {"red", "amber"} else 400


def due_look(day: date, today: date, *, closing: bool) -> tuple[str, str, Message | None]:
    """Return icon, tone and words of a day things must be back (`closing`) or a right ends by."""
    late = (today - day).days
    if late > 0 and closing:
        return "triangle-alert", "red", N_("due", "overdue {n} {n|day|days}", n=late)
    if late > 0:
        return "hourglass", "amber", N_("due", "ended {n} {n|day|days} ago", n=late)
    if late == 0:
        return "clock", "amber", N_("due", "due today")
    return "", "text", None
