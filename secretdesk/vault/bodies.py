"""Events as bodies of entries: the map of field ids to plain values, with name and version of the event under 0."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import cbor2

from secretdesk.domain.fold import event_from
from secretdesk.domain.ledger import KINDS, to_map
from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault import codec, together

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

EVENT = 0
_NUMBERS = frozenset({"number", "register_no"})
_MANY = 64  # events of a sort that are written together


def write(event: Any) -> bytes:
    """Return the bytes of an event."""
    return codec.pack_body(_head(type(event)) | to_map(event))


def write_many(events: Sequence[Any]) -> list[bytes]:
    """Return the bytes of events, each as `write` makes them."""
    places: dict[type[Any], list[int]] = defaultdict(list)
    for place, event in enumerate(events):
        places[type(event)].append(place)
    written: dict[int, bytes] = {}
    for cls, those in places.items():
        alike = [events[place] for place in those]
        packed = map(write, alike) if len(alike) < _MANY else together.pack(alike, _head(cls))
        written |= zip(those, packed, strict=True)
    return [written[place] for place in range(len(events))]


def read(data: bytes) -> Any:
    """Return the event of a body, strictly: anything but the bytes that `write` makes is damage."""
    return event_of(codec.unpack_body(data))


def read_many(many: Sequence[bytes]) -> list[Any]:
    """Return the events of bodies, read at once and as strictly; `Tampering` says that one of them needs a look of its own."""
    return [event_of(body) for body in codec.unpack_bodies(many)]


def read_fast(data: bytes) -> Any:
    """Return the event of a body without asking whether its bytes are the only ones: for folding many."""
    try:
        body = cbor2.loads(data)
    except (cbor2.CBORError, ValueError) as error:
        raise _unreadable() from error
    return event_of(body)


def event_of(body: Mapping[int, Any]) -> Any:
    """Return the event of a decoded body."""
    try:
        name, version = body[EVENT]
        return event_from(name, version, body)  # no field has the number of the name
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _unreadable() from error


def register_no(kind: str, record: Any) -> str:
    """Return the number an envelope may show; objects called by a name or a code show none."""
    key = KINDS[kind].LEDGER.key
    return str(getattr(record, key) or "") if key in _NUMBERS else ""


def _head(cls: type[Any]) -> dict[int, Any]:
    return {EVENT: [cls.EVENT.name, cls.EVENT.version]}


def _unreadable() -> Tampering:
    return Tampering("body-unreadable", N_("vault", "What was written of an entry cannot be read: damaged or altered."))
