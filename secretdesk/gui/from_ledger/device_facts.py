"""The figures of a machine for its detail pane: who answers for it, where it stands, what it is, short enough to see its disks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.domain.ledger import fields_of
from secretdesk.gui.from_ledger.cell_words import said, sentence

if TYPE_CHECKING:
    from secretdesk.domain.device import Device
    from secretdesk.gui.from_ledger.cell_words import Telling
    from secretdesk.text import Message

# what stands in one line together, under the label of the first of them that is filled in
_LINES = (
    ("state", "since"),
    ("custodian", "department"),
    ("users",),
    ("place",),
    ("purpose",),
    ("asset_no",),
    ("serial_no",),
    ("in_use_since",),
    ("connected_to",),
    ("has_storage",),
    ("address", "mac"),
    ("wireless_removed",),
    ("system", "system_on"),
    ("products",),
    ("voucher",),
    ("violations",),
    ("remark",),
)


def device_facts(record: Device, telling: Telling) -> list[tuple[Message | str, str]]:
    """Return label and words of each line that has anything."""
    known = {one.name: one for one in fields_of(record)}
    found: list[tuple[Message | str, str]] = []
    for names in _LINES:
        filled = [known[name] for name in names if name in known and getattr(record, name)]
        shown = [one for one in filled if not (one.words and telling.masked)]
        if shown:
            words = [said(one, getattr(record, one.name), telling).replace("\n", " ") for one in shown]
            found.append((shown[0].label, sentence(words)))
    return found
