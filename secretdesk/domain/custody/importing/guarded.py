"""Taking in lists of safes (F55) and of key departments and parts (F47): each at a place that is registered already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.importing.rows import Row, RowFault, Scheme, Thing, simple
from secretdesk.domain.custody.key_rooms import KeyRoomRegistered
from secretdesk.domain.custody.safes import SafeRegistered
from secretdesk.domain.ledger import field_of
from secretdesk.domain.ledgers import KeyRoom, Safe
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Changes, Context


class Guarded:
    """One such list: a row a safe or a room, known by its number or name."""

    def __init__(
        self, record: type[Any], names: Sequence[str], registered: Callable[[Any], Any], *, alone: bool = False
    ) -> None:
        self.record, self.kind = record, record.LEDGER.kind
        self._registered, self._alone = registered, alone
        self.fields: dict[str, type[Any]] = dict.fromkeys(names, record)
        self.required: tuple[str, ...] = (names[0], "place")
        self.schemes: tuple[Scheme, ...] = (Scheme(column=names[0], of=simple(names[0]), fields=(names[0],)),)

    def gather(self, rows: Iterable[Row], _context: Context, faults: list[RowFault]) -> list[Thing]:
        """One row, one of them; a place is one safe at most."""
        things: list[Thing] = []
        seen: dict[int, int] = {}
        for row in rows:
            place = row.values.get("place")
            if self._alone and place is not None and (first := seen.setdefault(place, row.at)) != row.at:
                words = N_("import", "Another row stands at this place.")
                faults.append(RowFault(row.at, "place", words, first))
            things.append(Thing(row.at, row.values))
        return things

    def check(self, thing: Thing, about: About) -> Iterator[RowFault]:
        """No day lies in the future; a place that is a safe already is no second one."""
        for name, value in thing.values.items():
            if field_of(self.record, name).kind.name == "day" and value > about.context.today:
                yield RowFault(thing.at, name, N_("field", "Lies in the future."))
        standing = about.facts.find(self.record, place=thing.values.get("place")) if self._alone else ()
        if any(not one.record.voided for one in standing):
            yield RowFault(thing.at, "place", N_("import", "This place is already registered as a safe."))

    def register(self, things: Sequence[Thing], _about: About, changes: Changes) -> None:
        """Enter them in the order of the list."""
        for thing in things:
            changes.new(self.kind, self._registered(self.record(**thing.values)))


SAFES = Guarded(
    Safe,
    ("cabinet_no", "place", "safe_kind", "make", "lock_kind", "sealed_copy", "changed_on", "remark"),
    lambda safe: SafeRegistered(safe=safe),
    alone=True,
)
KEY_ROOMS = Guarded(
    KeyRoom,
    (
        "name", "room_kind", "place", "staff", "by_people", "by_walls", "by_technology", "determined_on", "confirmed_on",
        "checked_on", "remark",
    ),
    lambda room: KeyRoomRegistered(room=room),
)  # fmt: skip
