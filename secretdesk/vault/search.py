"""Finds, filters, sorts and pages a ledger in SQL, by key and newest first, so that no screen ever loads all rows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from secretdesk.errors import BadInput
from secretdesk.text import N_
from secretdesk.vault import asof, order, tables, words
from secretdesk.vault.query import OPERATORS, Either, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from secretdesk.vault.order import Key, Sort
    from secretdesk.vault.projection import Statements
    from secretdesk.vault.query import Condition
    from secretdesk.vault.tables import Column, Table

COUNT_CAP = 1000
FEW = 2000  # rows that are rather looked up one by one and sorted than met in an order that is walked
_LEADING = 8  # values: more (all states that are held) are most of a ledger, and no index of them leads anywhere
_TOGETHER = (
    4,
    8,
    16,
    32,
    64,
    128,
    256,
    512,
)  # names asked for at once: few lengths, so few statements, each prepared once

WHEREABOUTS = set(tables.WHEREABOUTS)


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


@dataclass(frozen=True, slots=True)
class _Sql:
    """A condition; `few` rows meet it and are found by it, so that no order need be walked."""

    condition: str
    values: tuple[Any, ...]
    few: bool = False


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
    column = None if sort is None else _column(table, sort[0])
    source, by_id = _found_in(table, where, day, column), "t.id"
    asked = [*_conditions(table, where), *_narrowing(connection, table, where, day)]
    walked = _walked(table, text) if text.strip() and sort is None and day is None else None
    if walked is not None:
        source, by_id = f"{table.words} AS w CROSS JOIN {source} ON t.id = w.rowid", "w.rowid"
        asked.append(walked)
    elif text.strip():
        asked.append(_text(connection, table, text))
    shown = _Shown(
        found_in=source,
        read_from=asof.source(table, day),
        columns=table.columns if columns is None else tuple(_column(table, name) for name in columns),
        sort=column,
        late=walked is None and (bool(asked) or day is not None),
    )
    way: Any = {"descending": sort is None or sort[1], "after": after, "back": from_end}
    if column is None:
        stretches = [order.by_id(by_id, **way)]
    elif any(one.few for one in asked) or (day is not None and column.name in WHEREABOUTS):
        stretches = [order.sorted_once(f't."{column.name}"', **way)]
    else:
        told = any(isinstance(one, Where) and one.column == column.name and one.operator != "empty" for one in where)
        stretches = order.indexed(f't."{column.name}"', told=told, **way)
    found: list[Row] = []
    for one in stretches:
        wanted = limit + 1 - len(found)
        if wanted <= 0:
            break
        which = [*asked, _Sql(one.condition, one.values)]
        read = _read(connection, shown, which, one.order, wanted, offset)
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
    limited = f"SELECT 1 FROM {source} {_where(asked)} LIMIT {COUNT_CAP + 1}"
    ((n,),) = connection.execute(f"SELECT count(*) FROM ({limited})", _values(asked))
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
        asked.append(_Sql("t.id BETWEEN ? AND ?", ids))
    return _exactly(connection, source, asked)


def _asked(
    connection: Statements, table: Table, where: Sequence[Condition], text: str, day: date | None
) -> tuple[str, list[_Sql]]:
    """Return what the rows of a question are counted in, and its conditions."""
    asked = [*_conditions(table, where), *_narrowing(connection, table, where, day)]
    if text.strip():
        asked.append(_text(connection, table, text))
    return _found_in(table, where, day), asked


def _found_in(table: Table, where: Sequence[Condition], day: date | None, sort: Column | None = None) -> str:
    """Return what rows are found in: past stints are looked at only where conditions or order are about them."""
    about = {name for one in where for name in _columns(one)} | ({sort.name} if sort is not None else set())
    return asof.source(table, day, moved=bool(about & WHEREABOUTS))


def counts(
    connection: Statements, ledger: type[Any], by: Sequence[str], *, where: Sequence[Condition] = ()
) -> dict[tuple[Any, ...], int]:
    """Return exact numbers of rows by the values of some columns: what navigation and Today show."""
    table = tables.table_of(ledger)
    columns = [_column(table, name) for name in by]
    asked = _conditions(table, where)
    grouped = tables.listed(columns)
    told = f"SELECT {grouped}, count(*) FROM {table.name} AS t {_where(asked)} GROUP BY {grouped}"
    found = connection.execute(told, _values(asked))
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


def _exactly(connection: Statements, source: str, asked: Sequence[_Sql]) -> int:
    ((n,),) = connection.execute(f"SELECT count(*) FROM {source} {_where(asked)}", _values(asked))
    return int(n)


def _column(table: Table, name: str) -> Column:
    column = table.column(name)
    if column is None:
        raise BadInput("no-such-column", N_("search", "This ledger has no column {name}.", name=name[:40]))
    return column


def _read(connection: Statements, shown: _Shown, asked: Sequence[_Sql], by: str, limit: int, offset: int) -> list[Row]:
    key = "t.id" if shown.sort is None else f't."{shown.sort.name}"'
    listed = f"SELECT t.id, {key}" + "".join(f', t."{c.name}"' for c in shown.columns)
    # The limit stands in the statement: SQLite plans by it, and would plan anew each time it is bound.
    which = f"FROM {shown.found_in} {_where(asked)} ORDER BY {by} LIMIT {int(limit)} OFFSET ?"
    statement = f"{listed} {which}"
    if shown.late:
        found_first = f"(SELECT t.id AS id {which}) AS f CROSS JOIN"
        statement = f"{listed} FROM {found_first} {shown.read_from} WHERE t.id = f.id ORDER BY {by}"
    found = connection.execute(statement, (*_values(asked), offset)).fetchall()
    ids, keys, *turned = zip(*found, strict=True) if found else ((), ())
    values = tables.values_of(shown.columns, turned) if shown.columns else [{} for _ in found]
    return list(map(Row, ids, values, zip(keys, ids, strict=True)))


def _where(asked: Sequence[_Sql]) -> str:
    return f"WHERE {_joined(asked)}" if asked else ""


def _joined(asked: Sequence[_Sql]) -> str:
    return " AND ".join(f"({one.condition})" for one in asked)


def _values(asked: Sequence[_Sql]) -> tuple[Any, ...]:
    return tuple(value for one in asked for value in one.values)


def _conditions(table: Table, where: Sequence[Condition]) -> list[_Sql]:
    return [_condition(table, one) for one in where]


def _narrowing(connection: Statements, table: Table, where: Sequence[Condition], day: date | None) -> list[_Sql]:
    """Return a condition that leads to few items first: as of a day no index serves what changes hands.

    Where many items may have met the conditions then, the order is walked instead and soon meets enough of them.
    """
    of_then = [_condition(table, one) for one in where if _columns(one) <= WHEREABOUTS] if day is not None else []
    if day is None or not of_then:
        return []
    told = asof.narrowed(table, _joined(of_then), day)
    found = connection.execute(f"{told} LIMIT {FEW}", _values(of_then) * 2).fetchall()
    if len(found) == FEW:
        return []
    return [_Sql("t.id IN (SELECT value FROM json_each(?))", (json.dumps([id_ for (id_,) in found]),), few=True)]


def _columns(one: Condition) -> set[str]:
    """Return the columns that a condition looks at, "" for all words."""
    return {one.column} if isinstance(one, Where) else {part.column for group in one.groups for part in group}


def _condition(table: Table, one: Condition) -> _Sql:
    if isinstance(one, Either):
        groups = [_conditions(table, group) for group in one.groups]
        told = " OR ".join(f"({_joined(group)})" for group in groups)
        return _Sql(f"NOT coalesce({told}, 0)" if one.negated else told, tuple(v for g in groups for v in _values(g)))
    if one.operator == "lacks":
        found = _matching(table, one.value)
        return _Sql("1", ()) if found is None else _Sql(f"t.id NOT IN ({found.condition})", found.values)
    return _compared(_column(table, one.column), one)


def _matching(table: Table, text: str) -> _Sql | None:
    """Return the statement that finds the ids of rows that hold these words, None where there is nothing to find."""
    match = words.match(text)
    if match is None or not table.searched:
        return None
    return _Sql(f'SELECT rowid FROM {table.words} WHERE "{table.info.name}_words" MATCH ?', (match,))


def _compared(column: Column, one: Where) -> _Sql:
    name = f't."{column.name}"'
    match one.operator:
        case "in":
            name = f"+{name}" if len(one.value) > _LEADING else name
            return _Sql(f"{name} IN ({','.join('?' * len(one.value))})", tuple(one.value))
        case "empty":
            return _Sql(f"{name} IS NULL", ())
        case "filled":
            return _Sql(f"{name} IS NOT NULL", ())
        case "names" if column.field.kind.name == "ref":
            return _named(column, one.value)
        case "names":
            return _Sql(f"instr(lower({name}), lower(?)) > 0", (one.value,))
        case operator if operator in OPERATORS:
            return _Sql(f"{name} {operator} ?", (one.value,))
        case _:
            raise BadInput("no-such-operator", N_("search", "Cannot compare like that."))


def _named(column: Column, value: str) -> _Sql:
    """Return the condition that a reference points to what is called so: by part of its name, or by its number whole."""
    found: list[str] = []
    values: list[Any] = []
    for kind in column.field.kind.to:  # type: ignore[attr-defined]
        table = tables.table_of_kind(kind)
        key = table.column(table.info.key)
        if key is None or key.field.kind.sql != "TEXT":
            continue
        whole = [c.name for c in table.own if c.field.kind.name in {"text", "serial"} and c.field.search]
        alike = "".join(f' OR "{n}" = ?' for n in whole)
        found.append(f'SELECT id FROM {table.name} WHERE instr(lower("{key.name}"), lower(?)) > 0{alike}')
        values += [value] * (1 + len(whole))
        if words.is_letters(value) and (letters := _matching(table, value)) is not None:
            found.append(letters.condition)
            values += letters.values
    if not found:
        return _Sql("0", ())
    return _Sql(f't."{column.name}" IN ({" UNION ALL ".join(found)})', tuple(values))


def _walked(table: Table, text: str) -> _Sql | None:
    """Return the condition under which the index itself is walked, newest first: it stops at a page, however many match.

    None where the words of other rows may match too, or nothing is indexed.
    """
    if not table.searched or (table.carried and any(words.is_letters(part) for part in words.parts(text))):
        return None
    match = words.match(text)
    return None if match is None else _Sql(f'w."{table.info.name}_words" MATCH ?', (match,))


def _text(connection: Statements, table: Table, text: str) -> _Sql:
    if not table.searched:
        return _Sql(f't."{table.info.key}" IS NOT NULL AND instr(lower(t."{table.info.key}"), lower(?)) > 0', (text,))
    letters = [part for part in words.parts(text) if words.is_letters(part)] if table.carried else []
    if letters:
        return _with_letters(connection, table, text, letters)
    return _found_by(connection, [("t.id", _matching(table, text))])


def _found_by(connection: Statements, ways: Sequence[tuple[str, _Sql | None]]) -> _Sql:
    """Return the condition that one of these columns is among what a statement finds.

    A few are looked up one by one and sorted; of many the order is walked and the others are skipped. The unary plus
    keeps the planner from looking them up.
    """
    there = [(name, found) for name, found in ways if found is not None]
    few = all(_is_few(connection, found) for _, found in there)
    told = " OR ".join(f"{'' if few else '+'}{name} IN ({found.condition})" for name, found in there)
    return _Sql(told or "0", tuple(value for _, found in there for value in found.values), few)


def _is_few(connection: Statements, found: _Sql) -> bool:
    ((few,),) = connection.execute(f"SELECT count(*) < {FEW} FROM ({found.condition} LIMIT {FEW})", found.values)
    return bool(few)


def _with_letters(connection: Statements, table: Table, text: str, letters: Sequence[str]) -> _Sql:
    """Return the condition for words of which some may be first letters: those of carried texts stand with their row."""
    rest = _matching(table, " ".join(f'"{part}"' for part in words.parts(text) if part not in letters))
    asked = [] if rest is None else [_found_by(connection, [("t.id", rest)])]
    for part in letters:
        carried = [(f't."{pointer}"', _matching(target, part)) for pointer, target, _ in tables.carrying(table)]
        asked.append(_found_by(connection, [("t.id", _matching(table, part)), *carried]))
    return _Sql(_joined(asked), _values(asked), any(one.few for one in asked))
