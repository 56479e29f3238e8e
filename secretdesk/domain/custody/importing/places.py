"""Taking in a list of rooms, cabinets and shelves: a place may stand in another one of the same list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.importing.rows import Row, RowFault, Scheme, Thing, simple
from secretdesk.domain.custody.people import PlaceRegistered
from secretdesk.domain.ledgers import Place
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Changes, Context

_LONGEST_CODE = 20


class Places:
    """The list of places (F23, head of each shelf list)."""

    record: type[Any] = Place
    kind = "place"
    schemes: tuple[Scheme, ...] = (Scheme(column="name", of=simple("name"), fields=("name",)),)
    required: tuple[str, ...] = ("name", "level")
    fields: dict[str, type[Any]] = dict.fromkeys(
        ("code", "name", "place_kind", "parent", "level", "keeper", "reading_room", "remark"), Place
    )

    def gather(self, rows: Iterable[Row], _context: Context, _faults: list[RowFault]) -> list[Thing]:
        """One row, one place."""
        return [Thing(row.at, row.values) for row in rows]

    def check(self, thing: Thing, about: About) -> Iterator[RowFault]:
        """A place holds no more than what it stands in, and stands in itself nowhere."""
        profile, level = about.context.profile, thing.values.get("level")
        seen, outer = {thing.at}, thing.values.get("parent")
        while outer is not None and outer < 0:
            if -outer - 1 in seen:
                yield RowFault(thing.at, "parent", N_("import", "Stands within itself."))
                return
            seen.add(-outer - 1)
            outer = about.things[-outer - 1].values.get("parent")
        parent = thing.values.get("parent")
        if parent is None or not profile.knows(level):
            return
        holds = about.things[-parent - 1].values.get("level") if parent < 0 else _level(about, parent)
        if profile.knows(holds) and profile.rank(level) > profile.rank(holds):
            words = N_("place", "What it stands in holds up to {level}.", level=profile.level(holds or "").word)
            yield RowFault(thing.at, "level", words)

    def register(self, things: Sequence[Thing], about: About, changes: Changes) -> None:
        """Enter places, the outer ones first."""
        made: dict[int, int] = {}
        waiting = {thing.at: thing for thing in things}
        for thing in things:
            way = [thing]
            while (outer := way[-1].values.get("parent")) is not None and -outer - 1 in waiting:
                way.append(waiting[-outer - 1])
            for one in reversed(way):
                if one.at in made:
                    continue
                values = dict(one.values)
                values.setdefault("code", values["name"][:_LONGEST_CODE])
                if (outer := values.get("parent") or 0) < 0:
                    values["parent"] = made.get(-outer - 1) or _there(about, -outer - 1)
                made[one.at] = changes.new("place", PlaceRegistered(place=Place(**values)))


def _level(about: About, place: int) -> str | None:
    found = about.places.get(place)
    return None if found is None else found.level


def _there(about: About, at: int) -> int | None:
    """Return the id of a place of the same list that is registered already."""
    name = about.things[at].values["name"]
    return next((one.id for one in about.facts.find(Place, name=name) if not one.record.voided), None)
