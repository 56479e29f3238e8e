"""Opening + in - out = closing, per level and kind (domain 6.3): what an event does to the account.

The day is the business date of the event, so that an account of a past year can be rebuilt from the journal alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.domain.item import HELD, Item

if TYPE_CHECKING:
    from datetime import date

PAPER = "paper"
# By which line an item went that the old register calls gone (domain 6.3).
_CLOSED = {
    "destroyed": "destroyed",
    "returned_to_issuer": "returned",
    "dispatched": "dispatched",
    "transferred_to_archives": "to_archives",
    "handed_to_successor": "handed_over",
    "lost": "lost",
}
_TAKEN_BACK = "taken_back"


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of the account: `n` items of a level and kind came in or went out on a day."""

    day: date
    level: str
    kind: str
    account: str
    line: str
    n: int = 1


def kind_of(record: Any) -> str:
    """Return the kind an item is counted under: `paper`, the kind of carrier, `computer` or `equipment`."""
    kind: str = record.LEDGER.kind
    return PAPER if kind == "copy" else getattr(record, "carrier_kind", kind)


def held(record: Any) -> bool:
    """Tell whether an item is in our holdings (`missing` still is)."""
    return isinstance(record, Item) and record.state in HELD


def postings(before: Any, after: Any, happened: Any) -> tuple[Posting, ...]:
    """Return what an event posts, from the record before and after it; what enters does so by its way of acquisition."""
    was, now = held(before), held(after)
    info = happened.EVENT
    if info.line == _TAKEN_BACK:
        return _taken_back(before)
    if now and not was:
        line = after.acquired if info.line == "received" else info.line
        return (Posting(happened.on, after.level, kind_of(after), "in", line),)
    if was and not now:
        line = _CLOSED[after.state] if info.line == "closed_in_register" else info.line
        return (Posting(happened.on, before.level, kind_of(before), "out", line),)
    if was and now and (before.level, kind_of(before)) != (after.level, kind_of(after)):
        return (
            Posting(happened.on, before.level, kind_of(before), "regrade_out", info.line),
            Posting(happened.on, after.level, kind_of(after), "regrade_in", info.line),
        )
    return ()


def _taken_back(item: Any) -> tuple[Posting, ...]:
    """Return the postings of an item's coming and going with the sign turned: what an import took in, it takes back."""
    kind, went = kind_of(item), item.closed_on if item.state in _CLOSED else None
    if not held(item) and went is None:
        return ()  # it never counted: the register did not say when it went
    came = Posting(item.registered_on, item.level, kind, "in", item.acquired, -1)
    return (came,) if went is None else (came, Posting(went, item.level, kind, "out", _CLOSED[item.state], -1))
