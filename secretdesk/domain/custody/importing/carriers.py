"""Taking in a register of carriers (F13): discs, sticks, disks, notebooks, machines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.carriers import NEEDS_SERIAL, CarrierRegistered
from secretdesk.domain.custody.importing.items import ITEM_FIELDS, check_item, enter, entering, expires
from secretdesk.domain.custody.importing.numbers import Numbers
from secretdesk.domain.custody.importing.rows import Row, RowFault, Scheme, Thing, simple
from secretdesk.domain.ledgers import Carrier
from secretdesk.domain.secrecy import Period
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Changes, Context

_SAID = (
    "carrier_kind", "name", "level", "period", "serial_no", "capacity", "model", "issuer", "hosts", "department",
    "scope", "scope_departments", "pages", "acquired", "remark",
)  # fmt: skip


class Carriers:
    """One row, one carrier. Discs and notebooks without a serial number are known again by day, kind and name."""

    record: type[Any] = Carrier
    kind = "carrier"
    schemes: tuple[Scheme, ...] = (
        Scheme(column="number", of=simple("number"), fields=("number",)),
        Scheme(column="serial_no", of=simple("serial_no"), fields=("serial_no",)),
        Scheme(column="former_no", of=simple("former_no"), fields=("former_no",)),
        Scheme(
            column="registered_on", of=simple("registered_on", "carrier_kind", "name"), fields=("name",), repeats=True
        ),
    )
    required: tuple[str, ...] = ("carrier_kind", "name", "level", "registered_on")
    fields: dict[str, type[Any]] = dict.fromkeys(("registered_on", *_SAID, *ITEM_FIELDS), Carrier)

    def gather(self, rows: Iterable[Row], _context: Context, _faults: list[RowFault]) -> list[Thing]:
        """One row, one carrier."""
        return [Thing(row.at, row.values) for row in rows]

    def check(self, thing: Thing, about: About) -> Iterator[RowFault]:
        """Find what registering the carrier by hand would refuse."""
        values, profile, came = thing.values, about.context.profile, thing.values.get("registered_on")
        level = values.get("level")
        if profile.knows(level):
            try:
                profile.check_period(level or "", values.get("period"), came)
            except BadInput as bad:
                yield RowFault(thing.at, "period", bad.message)
        if came and came > about.context.today:
            yield RowFault(thing.at, "registered_on", N_("field", "Lies in the future."))
        if values.get("carrier_kind") in NEEDS_SERIAL and not values.get("serial_no"):
            words = N_("carrier", "Sticks and disks show their serial number.")
            yield RowFault(thing.at, "serial_no", words)
        yield from check_item(Row(thing.at, values), level, came, about)

    def register(self, things: Sequence[Thing], about: About, changes: Changes) -> None:
        """Enter carriers under their own number, or the next of their letter."""
        profile, numbers = about.context.profile, Numbers(about.context, about.facts)
        numbers.keep(one.values["number"] for one in things if one.values.get("number"))
        for thing in things:
            values, came = thing.values, thing.values["registered_on"]
            letter = profile.letters[values["carrier_kind"]]
            period = values.get("period")
            item = numbers.carrier(values.get("number"), letter, came.year)
            carrier, closing = entering(
                values,
                Carrier,
                came,
                about,
                expires_on=expires(period, came, None) if period and Period.parse(period) else None,
                **item,
                **{"acquired": "purchased"} | {name: values[name] for name in _SAID if name in values},
            )
            late = about.reason if came < about.context.today else None
            enter(changes, "carrier", CarrierRegistered(on=came, carrier=carrier, late_reason=late), closing)
