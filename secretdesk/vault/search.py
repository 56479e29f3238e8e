"""Finds, filters, sorts and pages a ledger in SQL, by key and newest first, so that no screen ever loads all rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from secretdesk.vault import asof, order, tables, then
from secretdesk.vault.conditions import (
    WHEREABOUTS,
    Sql,
    are_few,
    clause,
    column_of,
    columns_in,
    conditions,
    held_so,
    lead,
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
    asked = _Asked(connection, table, where, text.strip(), column, day)
    shown = _Shown(
        found_in=asked.source,
        read_from=asof.source(table, day),
        columns=table.columns if columns is None else tuple(column_of(table, name) for name in columns),
        sort=column,
        late=not asked.newest and (bool(asked.conditions) or day is not None),
    )
    stretches = asked.stretches({"descending": sort is None or sort[1], "after": after, "back": from_end})
    found: list[Row] = []
    for one in stretches:
        if len(found) > limit:
            break
        which = [*asked.conditions, Sql(one.condition, one.values)]
        read = _read(connection, shown, one, which, limit + 1, offset)
        if read:
            offset = 0
        elif offset:
            offset = max(0, offset - _exactly(connection, one.source or asked.source, which, one.bound))
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


class _Asked:
    """What a page is asked by: where its rows are found, under which conditions, and in which stretches of its order."""

    def __init__(
        self,
        connection: Statements,
        table: Table,
        where: Sequence[Condition],
        text: str,
        sort: Column | None,
        day: date | None,
    ) -> None:
        self._connection, self._table, self._where, self._sort, self._day = connection, table, where, sort, day
        self.source, self._id = _found_in(table, where, day, sort), "t.id"
        found = walked(table, text, "w") if text and sort is None and day is None else None
        self.newest = found is not None
        if found is not None:
            self.source, self._id = f"{table.words} AS w CROSS JOIN {self.source} ON t.id = w.rowid", "w.rowid"
            self.conditions = [*held_so(connection, table, where, self._id), found]
        else:
            self.conditions = [*conditions(table, where), *narrowing(connection, table, where, day)]
            self.conditions += [text_found(connection, table, text)] if text else []

    def stretches(self, way: Any) -> Iterable[Stretch]:
        """Return the order a part at a time; rows that are few are rather all found and sorted."""
        if self._sort is None:
            return [order.by_id(f"+{self._id}" if self._long_past() else self._id, **way)]
        name = f't."{self._sort.name}"'
        if self._few(self._sort):
            return [order.sorted_once(name, **way)]
        if self._day is not None and self._sort.name in WHEREABOUTS:
            alone = not self.conditions
            return then.stretches(self._connection, self._table, self._sort, self._day, alone=alone, way=way)
        told = any(isinstance(one, Where) and one.operator != "empty" for one in self._of(self._sort))
        return order.indexed(name, told=told, **way)

    def _few(self, sort: Column) -> bool:
        if any(one.few for one in self.conditions):
            return True
        if self._day is not None or self._of(sort) or not lead(self._table, self._where):
            return False
        few = are_few(self._connection, self.source, self.conditions)
        if not few:  # the order soon meets enough of them, and must not be given up for where one of them leads
            self.conditions[: len(self._where)] = conditions(self._table, self._where, leads=False)
        return few

    def _long_past(self) -> bool:
        """Tell whether those that were there are rather listed by the index of their days than those since skipped."""
        if self._day is None or self.conditions:
            return False
        return then.many_since(self._connection, self._table, self._day)

    def _of(self, column: Column) -> list[Condition]:
        return [one for one in self._where if columns_in(one) == {column.name}]


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


def _exactly(connection: Statements, source: str, asked: Sequence[Sql], bound: tuple[Any, ...] = ()) -> int:
    ((n,),) = connection.execute(f"SELECT count(*) FROM {source} {clause(asked)}", bound + values_in(asked))
    return int(n)


def _read(
    connection: Statements, shown: _Shown, part: Stretch, asked: Sequence[Sql], limit: int, offset: int
) -> list[Row]:
    key = "t.id" if shown.sort is None else f't."{shown.sort.name}"'
    listed = f"SELECT t.id, {key}" + "".join(f', t."{c.name}"' for c in shown.columns)
    # The limit stands in the statement: SQLite plans by it, and would plan anew each time it is bound. It is the same for
    # all stretches of an order, so that few statements are prepared.
    which = f"FROM {part.source or shown.found_in} {clause(asked)} ORDER BY {part.order} LIMIT {int(limit)} OFFSET ?"
    statement = f"{listed} {which}"
    if shown.late:
        found_first = f"(SELECT t.id AS id {which}) AS f CROSS JOIN"
        statement = f"{listed} FROM {found_first} {shown.read_from} WHERE t.id = f.id ORDER BY {part.order}"
    found = connection.execute(statement, (*part.bound, *values_in(asked), offset)).fetchall()
    ids, keys, *turned = zip(*found, strict=True) if found else ((), ())
    values = tables.values_of(shown.columns, turned) if shown.columns else [{} for _ in found]
    return list(map(Row, ids, values, zip(keys, ids, strict=True)))
