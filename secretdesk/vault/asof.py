"""Past stints of items beside their ledger, and a ledger as it stood at the end of a business day.

Only what is over stands in a table of its own; the open stint is the row of the ledger. So an item that never moved
costs nothing here, and most of a large store never moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.domain.whereabouts import FIELDS, Stint, course, day_of, whereabouts
from secretdesk.vault import bodies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from secretdesk.vault.projection import Statements, Step
    from secretdesk.vault.tables import Table

PastRow = tuple[Any, ...]


def past_row(id_: int, one: Stint) -> PastRow:
    """Return a stint as it stands in the table: item, until, since, then what `FIELDS` says."""
    due = one.at.due_on
    return (id_, one.until.isoformat(), one.since.isoformat(), *one.at[:-1], None if due is None else due.isoformat())


def add(connection: Statements, table: Table, rows: Iterable[PastRow]) -> None:
    """Add stints that are over."""
    connection.executemany(f"INSERT INTO {table.past} VALUES ({','.join('?' * (3 + len(FIELDS)))})", rows)


def record(connection: Statements, step: Step, events: Callable[[], list[Any]]) -> None:
    """Write what a change of an item ends; `events` are all of it so far, asked for only where one was entered late."""
    if step.before is None or whereabouts(step.before) == whereabouts(step.after):
        return
    table, id_ = step.table, step.change.id
    ((last,),) = connection.execute(f"SELECT max(until) FROM {table.past} WHERE item = ?", (id_,))
    first: date = step.before.registered_on or step.change.event.on
    since = first if last is None else type(first).fromisoformat(last)
    day = day_of(step.change.event, since)
    if day > since:
        add(connection, table, [past_row(id_, Stint(since, day, whereabouts(step.before)))])
    elif day < since:
        connection.execute(f"DELETE FROM {table.past} WHERE item = ?", (id_,))
        add(connection, table, [past_row(id_, one) for one in course(events())[0].past])


def events_of(connection: Statements, table: Table, id_: int, before: int) -> list[Any]:
    """Return the events of an object before the entry `before`, in order."""
    found = (
        f"SELECT b.body FROM main.entry AS e CROSS JOIN {table.schema}.body AS b ON b.seq = e.seq "
        "WHERE e.kind = ? AND e.object_id = ? AND e.seq < ? ORDER BY e.seq"
    )
    return [bodies.read(body) for (body,) in connection.execute(found, (table.info.kind, id_, before))]


def source(table: Table, day: date | None, *, moved: bool = True) -> str:
    """Return what a statement reads a ledger from, called `t`: its table, or all its items as they stood on a day.

    Where nothing is asked of what changes hands, `moved` is False and no past stint is looked for.
    """
    if day is None:
        return f"{table.name} AS t"
    end = f"'{day.isoformat()}'"
    if not moved:
        return f'(SELECT * FROM {table.name} WHERE "registered_on" <= {end}) AS t'
    columns = ", ".join(
        f'CASE WHEN p.item IS NULL THEN r."{c.name}" ELSE p."{c.name}" END AS "{c.name}"'
        if c.name in FIELDS
        else f'r."{c.name}"'
        for c in table.columns
    )
    return (
        f"(SELECT r.id AS id, {columns} FROM {table.name} AS r LEFT JOIN {table.past} AS p "
        f'ON p.item = r.id AND p.until > {end} AND p.since <= {end} WHERE r."registered_on" <= {end}) AS t'
    )


def narrowed(table: Table, condition: str, day: date) -> str:
    """Return the statement that finds the items which then, or as they stand, meet a `condition` on whereabouts of `t`.

    No index leads to a state or a due day of then, and reading all past stints in a row is still far faster than asking
    for that of each item.
    """
    end = f"'{day.isoformat()}'"
    then, now = (condition.replace('t."', f'{alias}."') for alias in "pn")
    return (  # what is common now was common then: whoever wants to know of many stops before all past stints are read
        f"SELECT n.id FROM {table.name} AS n WHERE ({now}) "
        f"UNION ALL SELECT p.item FROM {table.past} AS p WHERE ({then}) AND p.until > {end} AND p.since <= {end}"
    )


def of_value(table: Table, name: str, day: date) -> str:
    """Return what gives the ids of the items of which `name` had one value then (bound twice), in their order.

    Indexes lead to both parts in the order of their ids or to few, so that a page of them is met at once.
    """
    end = f"'{day.isoformat()}'"
    moved = f"x.item = r.id AND x.until > {end} AND x.since <= {end}"
    return (
        f'(SELECT r.id AS id FROM {table.name} AS r WHERE r."{name}" IS ? AND +r."registered_on" <= {end} '
        f"AND NOT EXISTS (SELECT 1 FROM {table.past} AS x WHERE {moved}) "
        f'UNION ALL SELECT p.item FROM {table.past} AS p WHERE p."{name}" IS ? AND p.until > {end} AND p.since <= {end}) AS t'
    )


def next_value(connection: Statements, table: Table, name: str, beyond: Any, *, largest: bool) -> Any:
    """Return the largest (smallest) value beyond another that any item has or had, None where there is none."""
    most, side = ("max", "<") if largest else ("min", ">")
    where = "" if beyond is None else f'WHERE "{name}" {side} ?'
    parts = [f'SELECT (SELECT {most}("{name}") FROM {one} {where}) AS x' for one in (table.name, table.past)]
    bound = () if beyond is None else (beyond, beyond)
    ((value,),) = connection.execute(f"SELECT {most}(x) FROM ({' UNION ALL '.join(parts)})", bound)
    return value


def filled(table: Table, name: str, day: date) -> str:
    """Return the statement that finds the items of which `name`, one of the whereabouts, may have said something then.

    The ledger's index leads to those of now; past stints are read in a row, which the plus keeps the planner at.
    """
    end = f"'{day.isoformat()}'"
    return (
        f'SELECT n.id FROM {table.name} AS n WHERE n."{name}" IS NOT NULL '
        f'UNION ALL SELECT p.item FROM {table.past} AS p WHERE +p."{name}" IS NOT NULL AND p.until > {end} AND p.since <= {end}'
    )
