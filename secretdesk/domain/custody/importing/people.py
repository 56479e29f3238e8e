"""Taking in a list of people (F38)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.importing.rows import Row, RowFault, Scheme, Thing, simple
from secretdesk.domain.custody.people import PersonRegistered
from secretdesk.domain.ledgers import Person
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Changes, Context


class People:
    """The list of persons who may hold, approve and witness; no account comes with it."""

    record: type[Any] = Person
    kind = "person"
    schemes: tuple[Scheme, ...] = (
        Scheme(column="staff_no", of=simple("staff_no"), fields=("staff_no",)),
        Scheme(column="badge", of=simple("badge"), fields=("badge",)),
    )
    required: tuple[str, ...] = ("staff_no", "name", "department")
    fields: dict[str, type[Any]] = dict.fromkeys(
        (
            "staff_no", "name", "department", "post", "tier", "letter_until", "decontrol_until", "status", "heads",
            "badge", "remark",
        ),
        Person,
    )  # fmt: skip

    def gather(self, rows: Iterable[Row], _context: Context, _faults: list[RowFault]) -> list[Thing]:
        """One row, one person."""
        return [Thing(row.at, row.values) for row in rows]

    def check(self, thing: Thing, _about: About) -> Iterator[RowFault]:
        """A decontrol period belongs to somebody who is no longer in post."""
        if thing.values.get("decontrol_until") and thing.values.get("status", "in_post") == "in_post":
            words = N_("import", "In post and in the decontrol period at once; give the status.")
            yield RowFault(thing.at, "status", words)

    def register(self, things: Sequence[Thing], _about: About, changes: Changes) -> None:
        """Enter persons in the order of the list."""
        for thing in things:
            changes.new("person", PersonRegistered(person=Person(**thing.values)))
