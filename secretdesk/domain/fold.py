"""Events to state: the one loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain import custody  # noqa: F401 -- fills the registers of events
from secretdesk.domain.decision import evolve
from secretdesk.domain.ledger import EVENTS, from_map
from secretdesk.errors import Tampering
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def event_from(name: str, version: int, body: Mapping[int, Any]) -> Any:
    """Read an event from its name, version and body map; an unknown one is `Tampering`."""
    cls = EVENTS.get((name, version))
    if cls is None:
        raise Tampering("unknown-event", N_("fold", "The journal holds an entry this program does not know."))
    return from_map(cls, body)


def fold(events: Iterable[Any]) -> Any:
    """Return the record that a stream of events yields, None for an empty stream."""
    record = None
    for happened in events:
        record = evolve(record, happened)
    return record
