"""Finds, filters, sorts and pages a ledger in SQL, by key and newest first, so that no screen ever loads all rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from secretdesk.vault import asof, order, tables
from secretdesk.vault.conditions import (
    WHEREABOUTS,
    Sql,
    clause,
    column_of,
    columns_in,
    conditions,
    filled_then,
    narrowing,
    text_found,
    values_in,
    walked,
)
from secretdesk.vault.query import Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from secretdesk.vault.order import Key, Sort, Stretch
    from secretdesk.vault.projection import Statements
    from secretdesk.vault.query import Condition
    from secretdesk.vault.tables import Column, Table

COUNT_CAP = 1000
# Names asked for at once: few lengths, so few statements, each prepared once.
_TOGETHER = tuple(2**n for n in range(2, 10))


class Row(NamedTuple):
    """One object of a ledger: its id and its values by column name, carried ones too; `key` pages on from it."""

    id: int
    values: dict[str, Any]
    key: Key


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of rows, and whether more follow in the direction it was read."""

    rows: tuple[Row, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """How many; `capped` says that there are more than that ("1,000+")."""

    n: int
    capped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What of a ledger is read, and by which column it is ordered.

    `late`: the page's rows are read whole only after they are found, for what may have to be sorted first is kept narrow.
    """

    found_in: str
    read_from: str
    columns: tuple[Column, ...]
    sort: Column | None
    late: bool


def rows(
    connection: Statements,
    ledger: type[Any],
    *,
    where: Sequence[Condition] = (),
    text: str = "",
    sort: Sort | None = None,
    after: Key | None = None,
    limit: int = 50,
    offset: int = 0,
    from_end: bool = False,
    columns: Sequence[str] | None = None,
    day: date | None = None,
) -> Page:
    """Return the rows after a key in an order (newest first where none is said), empty values always last.

    `from_end` reads the last rows of the order, or those before `after`; they still come in the order itself. `day` asks
    how items stood at the end of a business day.
    """
    table = tables.table_of(ledger)
    column = None if sort is None else column_of(table, sort[0])
    source, by_id = _found_in(table, where, day, column), "t.id"
    asked = [*conditions(table, where), *narrowing(connection, table, where, day)]
    newest = walked(table, text, "w") if text.strip() and sort is None and day is None else None
    if newest is not None:
        source, by_id = f"{table.words} AS w CROSS JOIN {source} ON t.id = w.rowid", "w.rowid"
        asked.append(newest)
    elif text.strip():
        asked.append(text_found(connection, table, text))
    shown = _Shown(
        found_in=source,
        read_from=asof.source(table, day),
        columns=table.columns if columns is None else tuple(column_of(table, name) for name in columns),
        sort=column,
        late=newest is None and (bool(asked) or day is not None),
    )
    way: Any = {"descending": sort is None or sort[1], "after": after, "back": from_end}
    if column is None:
        stretches = [order.by_id(by_id, **way)]
    elif any(one.few for one in asked):
        stretches = [order.sorted_once(f't."{column.name}"', **way)]
    elif day is not None and column.name in WHEREABOUTS:
        stretches = _of_then(connection, table, column, day, way)
    else:
        told = any(isinstance(one, Where) and one.column == column.name and one.operator != "empty" for one in where)
        stretches = order.indexed(f't."{column.name}"', told=told, **way)
    found: list[Row] = []
    for one in stretches:
        if len(found) > limit:
            break
        which = [*asked, Sql(one.condition, one.values)]
        read = _read(connection, shown, which, one.order, limit + 1, offset)
        if read:
            offset = 0
        elif offset and one is not stretches[-1]:
            offset = max(0, offset - _exactly(connection, source, which))
        found += read
    more, found = len(found) > limit, found[:limit]
    return Page(tuple(reversed(found)) if from_end else tuple(found), more)


def count(
    connection: Statements,
    ledger: type[Any],
    *,
    where: Sequence[Condition] = (),
    text: str = "",
    day: date | None = None,
) -> Counted:
    """Return how many rows a question has, counting no further than the cap; the whole ledger is counted exactly."""
    if not where and not text.strip() and day is None:
        return Counted(number(connection, ledger), capped=False)
    source, asked = _asked(connection, tables.table_of(ledger), where, text, day)
    limited = f"SELECT 1 FROM {source} {clause(asked)} LIMIT {COUNT_CAP + 1}"
    ((n,),) = connection.execute(f"SELECT count(*) FROM ({limited})", values_in(asked))
    return Counted(min(n, COUNT_CAP), capped=n > COUNT_CAP)


def number(
    connection: Statements,
    ledger: type[Any],
    where: Sequence[Condition] = (),
    *,
    text: str = "",
    day: date | None = None,
    ids: tuple[int, int] | None = None,
) -> int:
    """Return how many rows a question has, exactly: for what an index answers, or part by part by `ids` from one to another."""
    source, asked = _asked(connection, tables.table_of(ledger), where, text, day)
    if ids is not None:
        asked.append(Sql(f"t.{'rowid' if day is None else 'id'} BETWEEN ? AND ?", ids))
    return _exactly(connection, source, asked)


def _of_then(connection: Statements, table: Table, column: Column, day: date, way: Any) -> list[Stretch]:
    """Return the order by what changed hands since: no index serves it, but few items may stand apart from the rest."""
    name = f't."{column.name}"'
    apart = filled_then(connection, table, column, day)
    if apart is None:
        return [order.sorted_once(name, **way)]
    return [
        one
        if one.empty
        else one._replace(condition=f"{apart.condition} AND {one.condition}", values=apart.values + one.values)
        for one in order.indexed(f"+{name}", told=False, **way)
    ]


def _asked(
    connection: Statements, table: Table, where: Sequence[Condition], text: str, day: date | None
) -> tuple[str, list[Sql]]:
    """Return what the rows of a question are counted in, and its conditions; words alone are counted in their index."""
    alone = walked(table, text, "t") if text.strip() and not where and day is None else None
    if alone is not None:
        return f"{table.words} AS t", [alone]
    asked = [*conditions(table, where), *narrowing(connection, table, where, day)]
    if text.strip():
        asked.append(text_found(connection, table, text))
    return _found_in(table, where, day), asked


def _found_in(table: Table, where: Sequence[Condition], day: date | None, sort: Column | None = None) -> str:
    """Return what rows are found in: past stints are looked at only where conditions or order are about them."""
    about = {name for one in where for name in columns_in(one)} | ({sort.name} if sort is not None else set())
    return asof.source(table, day, moved=bool(about & WHEREABOUTS))


def counts(
    connection: Statements, ledger: type[Any], by: Sequence[str], *, where: Sequence[Condition] = ()
) -> dict[tuple[Any, ...], int]:
    """Return exact numbers of rows by the values of some columns: what navigation and Today show."""
    table = tables.table_of(ledger)
    columns = [column_of(table, name) for name in by]
    asked = conditions(table, where)
    grouped = tables.listed(columns)
    told = f"SELECT {grouped}, count(*) FROM {table.name} AS t {clause(asked)} GROUP BY {grouped}"
    found = connection.execute(told, values_in(asked))
    return {tuple(c.load(v) for c, v in zip(columns, row, strict=False)): row[-1] for row in found}


def names(connection: Statements, kind: str, ids: Iterable[int | None]) -> dict[int, str]:
    """Return what people call objects of a kind by: number, name."""
    table = tables.table_of_kind(kind)
    key = table.column(table.info.key)
    wanted = sorted({id_ for id_ in ids if id_ is not None})
    if key is None or not wanted:
        return {}
    found: dict[int, str] = {}
    for start in range(0, len(wanted), _TOGETHER[-1]):
        some = wanted[start : start + _TOGETHER[-1]]
        some += some[-1:] * (next(n for n in _TOGETHER if n >= len(some)) - len(some))
        asked = f'SELECT id, "{key.name}" FROM {table.name} WHERE id IN ({",".join("?" * len(some))})'
        found |= {
            id_: key.field.kind.format(key.load(stored)) for id_, stored in connection.execute(asked, some).fetchall()
        }
    return found


def _exactly(connection: Statements, source: str, asked: Sequence[Sql]) -> int:
    ((n,),) = connection.execute(f"SELECT count(*) FROM {source} {clause(asked)}", values_in(asked))
    return int(n)


def _read(connection: Statements, shown: _Shown, asked: Sequence[Sql], by: str, limit: int, offset: int) -> list[Row]:
    key = "t.id" if shown.sort is None else f't."{shown.sort.name}"'
    listed = f"SELECT t.id, {key}" + "".join(f', t."{c.name}"' for c in shown.columns)
    # The limit stands in the statement: SQLite plans by it, and would plan anew each time it is bound. It is the same for
    # all stretches of an order, so that few statements are prepared.
    which = f"FROM {shown.found_in} {clause(asked)} ORDER BY {by} LIMIT {int(limit)} OFFSET ?"
    statement = f"{listed} {which}"
    if shown.late:
        found_first = f"(SELECT t.id AS id {which}) AS f CROSS JOIN"
        statement = f"{listed} FROM {found_first} {shown.read_from} WHERE t.id = f.id ORDER BY {by}"
    found = connection.execute(statement, (*values_in(asked), offset)).fetchall()
    ids, keys, *turned = zip(*found, strict=True) if found else ((), ())
    values = tables.values_of(shown.columns, turned) if shown.columns else [{} for _ in found]
    return list(map(Row, ids, values, zip(keys, ids, strict=True)))
