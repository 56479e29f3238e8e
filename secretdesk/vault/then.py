"""A past day in the order of what has changed hands since. No index knows that order, but value by value one can be met."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from secretdesk.vault import asof, order, tables
from secretdesk.vault.conditions import Sql

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from secretdesk.vault.order import Key, Stretch
    from secretdesk.vault.projection import Statements
    from secretdesk.vault.tables import Column, Table

MANY = 100_000  # rows found that are no more sorted apart from the rest
SINCE = 50_000  # rows registered later that are no more skipped one by one
SELDOM = frozenset({"due_on"})
"""Whereabouts that say nothing of what lies in store."""


def stretches(
    connection: Statements, table: Table, column: Column, day: date, *, alone: bool, way: dict[str, Any]
) -> Iterator[Stretch]:
    """Give the order by a column of whereabouts a part at a time; `alone`: nothing else is asked."""
    if alone and column.name in tables.PAST_BY:
        yield from _by_value(connection, table, column, day, **way)
        return
    name = f't."{column.name}"'
    apart = _filled(connection, table, column, day)
    if apart is None:
        yield order.sorted_once(name, **way)
        return
    for one in order.indexed(f"+{name}", told=False, **way):
        if one.empty:
            yield one
        else:
            condition = f"{apart.condition} AND {one.condition}"
            yield one._replace(condition=condition, values=apart.values + one.values)


def many_since(connection: Statements, table: Table, day: date) -> bool:
    """Tell whether very many items have been registered since."""
    found = f'SELECT 1 FROM {table.name} WHERE "registered_on" > ? LIMIT {SINCE}'
    ((n,),) = connection.execute(f"SELECT count(*) FROM ({found})", (day.isoformat(),))
    return bool(n == SINCE)


def _by_value(
    connection: Statements, table: Table, column: Column, day: date, *, descending: bool, after: Key | None, back: bool
) -> Iterator[Stretch]:
    """Give the items of each value that anything has or had: those that still have it and those that have moved on."""
    source = asof.of_value(table, column.name, day)
    first = order.by_id("t.id", descending=descending, after=after, back=back)
    every = order.by_id("t.id", descending=descending, after=None, back=back)

    def of(value: Any, part: Stretch) -> Stretch:
        return part._replace(source=source, bound=(value, value), empty=value is None)

    if after is not None:
        yield of(after[0], first)
    elif back:
        yield of(None, every)
    if after is None or after[0] is not None or back:
        largest = descending != back
        value = None if after is None else after[0]
        while (value := asof.next_value(connection, table, column.name, value, largest=largest)) is not None:
            yield of(value, every)
        if not back:
            yield of(None, every)


def _filled(connection: Statements, table: Table, column: Column, day: date) -> Sql | None:
    """Return a condition that leads to the items of which a column said something on a day, None where most may be such.

    Few items are due on any day: sorting these and walking the rest is far less than sorting all.
    """
    if column.name not in SELDOM:
        return None
    found = connection.execute(f"{asof.filled(table, column.name, day)} LIMIT {MANY}").fetchall()
    if len(found) == MANY:
        return None
    return Sql("t.id IN (SELECT value FROM json_each(?))", (json.dumps([id_ for (id_,) in found]),))
