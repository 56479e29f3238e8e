"""What is said of a scan that is not acted on: another unit's, old, damaged, forged, unknown, or only words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk import look
from secretdesk.domain.device import state_words
from secretdesk.domain.rules import is_item
from secretdesk.gui.from_ledger.state_words import due_look
from secretdesk.gui.language import tr
from secretdesk.gui.page import Answer
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.scanning import Scanned

# status -> (tone, icon), as drawn; the words are the scan's own
_LOOKS = {
    "superseded": ("amber", "repeat"),
    "confirm": ("amber", "repeat"),
    "other_unit": ("amber", "circle-help"),
    "damaged": ("red", "circle-x"),
    "forged": ("red", "ban"),
    "unknown": ("amber", "circle-help"),
    "seal": ("green", "stamp"),
    "text": ("amber", "circle-help"),
}
COMMA = "\uff0c"


def answer_of(scanned: Scanned) -> Answer:
    """Return the answer to a scan that names nothing to act on."""
    tone, icon = _LOOKS.get(scanned.status, ("plain", "scan-line"))
    return Answer(words=scanned.message, tone=tone, icon=icon)


def not_here(scanned: Scanned, wanted: object) -> Answer:
    """Return the answer to a code of ours that this place has no use for."""
    words = N_("scan", "{what}. Here goes: {wanted}.", what=scanned.message, wanted=wanted)
    return Answer(words=words, tone="amber", icon="circle-help")


def state_of(desk: Desk, scanned: Scanned) -> Answer:
    """Say of anything of ours what it is and how it stands, without doing anything to it."""
    record = scanned.record
    parts: list[str] = [tr(scanned.message)]
    if is_item(record):
        parts.append(tr(state_words(record)))
        holder = desk.read(lambda reading: reading.names("person", (record.custodian,))).get(record.custodian)
        if record.state == "in_store":
            place = desk.read(lambda reading: reading.names("place", (record.place,))).get(record.place)
            parts += [place] if place else []
        elif holder:
            parts.append(holder)
        if record.due_on:
            _, _, words = due_look(record.due_on, desk.context(0).today, closing=True)
            parts.append(tr(words) if words else tr(N_("scan", "due {day}", day=record.due_on.isoformat())))
    elif scanned.kind == "person":
        card = look.person_card(desk, scanned.id)
        parts.append(record.department)
        parts.append(tr(N_("scan", "holds {n} {n|item|items}", n=len(card.held) if card else 0)))
    joined = (COMMA if any(ord(c) > 0x2E80 for c in "".join(parts[1:])) else ", ").join(parts)
    return Answer(words=joined, tone="plain", icon="check")
