"""Finds, filters, sorts and pages a ledger in SQL, by key and newest first, so that no screen ever loads all rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.errors import BadInput
from secretdesk.text import N_
from secretdesk.vault import asof, tables, words
from secretdesk.vault.query import OPERATORS, Either, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from secretdesk.vault.projection import Statements
    from secretdesk.vault.query import Condition
    from secretdesk.vault.tables import Column, Table

COUNT_CAP = 1000
_FEW = 2000

Sort = tuple[str, bool]
Key = tuple[Any, int]


@dataclass(frozen=True, slots=True)
class Row:
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
    condition: str
    values: tuple[Any, ...]


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
    source = asof.source(table, day)
    asked = [*_conditions(table, where), *_narrowing(connection, table, where, day)]
    by_id = "t.id"
    if text.strip():
        walked = _walked(table, text) if sort is None and day is None else None
        if walked is not None:
            source, by_id = f"{table.words} AS w CROSS JOIN {source} ON t.id = w.rowid", "w.rowid"
        asked.append(walked or _text(connection, table, text))
    shown = table.columns if columns is None else tuple(_column(table, name) for name in columns)
    column = None if sort is None else _column(table, sort[0])
    found: list[Row] = []
    for stretch, order in _segments(column, by_id, descending=sort is None or sort[1], after=after, back=from_end):
        wanted = limit + 1 - len(found)
        if wanted <= 0:
            break
        read = _read(connection, source, [*asked, stretch], order, (wanted, offset), shown, column)
        if read:
            offset = 0
        elif offset:
            offset = max(0, offset - _exactly(connection, source, [*asked, stretch]))
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
    table = tables.table_of(ledger)
    source = asof.source(table, day)
    asked = [*_conditions(table, where), *_narrowing(connection, table, where, day)]
    if text.strip():
        asked.append(_text(connection, table, text))
    if not asked and day is None:
        return Counted(_exactly(connection, source, ()), capped=False)
    limited = f"SELECT 1 FROM {source} {_where(asked)} LIMIT {COUNT_CAP + 1}"
    ((n,),) = connection.execute(f"SELECT count(*) FROM ({limited})", _values(asked))
    return Counted(min(n, COUNT_CAP), capped=n > COUNT_CAP)


def number(connection: Statements, ledger: type[Any], where: Sequence[Condition] = ()) -> int:
    """Return how many rows meet conditions, exactly: for conditions that an index answers."""
    table = tables.table_of(ledger)
    return _exactly(connection, asof.source(table, None), _conditions(table, where))


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
    marks = ",".join("?" * len(wanted))
    found = connection.execute(f'SELECT id, "{key.name}" FROM {table.name} WHERE id IN ({marks})', wanted)
    return {id_: key.field.kind.format(key.load(stored)) for id_, stored in found}


def _exactly(connection: Statements, source: str, asked: Sequence[_Sql]) -> int:
    ((n,),) = connection.execute(f"SELECT count(*) FROM {source} {_where(asked)}", _values(asked))
    return int(n)


def _column(table: Table, name: str) -> Column:
    column = table.column(name)
    if column is None:
        raise BadInput("no-such-column", N_("search", "This ledger has no column {name}.", name=name[:40]))
    return column


def _read(
    connection: Statements,
    source: str,
    asked: Sequence[_Sql],
    order: str,
    window: tuple[int, int],
    shown: Sequence[Column],
    sort: Column | None,
) -> list[Row]:
    key = "t.id" if sort is None else f't."{sort.name}"'
    listed = "".join(f', t."{c.name}"' for c in shown)
    statement = f"SELECT t.id, {key}{listed} FROM {source} {_where(asked)} ORDER BY {order} LIMIT ? OFFSET ?"
    found = list(connection.execute(statement, (*_values(asked), *window)))
    values_of = tables.reader(shown)
    return [Row(row[0], values_of(row[2:]), (row[1], row[0])) for row in found]


def _segments(
    column: Column | None, id_name: str, *, descending: bool, after: Key | None, back: bool
) -> list[tuple[_Sql, str]]:
    """Cut an order into stretches that an index serves each: the same value, the values beyond, the empty ones."""
    down = descending != back
    way, beyond = ("DESC", "<") if down else ("ASC", ">")
    by_id = f"{id_name} {way}"
    if column is None:
        return [(_Sql("1", ()) if after is None else _Sql(f"{id_name} {beyond} ?", (after[1],)), by_id)]
    name = f't."{column.name}"'
    by_value = f"{name} {way}, t.id {way}"
    told, empty = (_Sql(f"{name} IS NOT NULL", ()), by_value), (_Sql(f"{name} IS NULL", ()), by_id)
    if after is None:
        return [empty, told] if back else [told, empty]
    value, id_ = after
    if value is None:
        rest = (_Sql(f"{name} IS NULL AND t.id {beyond} ?", (id_,)), by_id)
        return [rest, told] if back else [rest]
    same = (_Sql(f"{name} = ? AND t.id {beyond} ?", (value, id_)), by_id)
    others = (_Sql(f"{name} {beyond} ?", (value,)), by_value)
    return [same, others] if back else [same, others, empty]


def _where(asked: Sequence[_Sql]) -> str:
    return f"WHERE {_joined(asked)}" if asked else ""


def _joined(asked: Sequence[_Sql]) -> str:
    return " AND ".join(f"({one.condition})" for one in asked)


def _values(asked: Sequence[_Sql]) -> tuple[Any, ...]:
    return tuple(value for one in asked for value in one.values)


def _conditions(table: Table, where: Sequence[Condition]) -> list[_Sql]:
    return [_condition(table, one) for one in where]


def _narrowing(connection: Statements, table: Table, where: Sequence[Condition], day: date | None) -> list[_Sql]:
    """Return conditions that lead to few items first: as of a day no index serves what changes hands.

    Where many items may have had the value, the order is walked instead and soon meets enough of them.
    """
    found: list[_Sql] = []
    if day is None:
        return found
    for one in where:
        if isinstance(one, Where) and one.column in tables.FEW_OF_ONE and one.operator in {"=", "in", "names"}:
            told = _condition(table, one)
            ids = _Sql(asof.narrowed(table, one.column, told.condition, day), told.values * 2)
            ((few,),) = connection.execute(f"SELECT count(*) < {_FEW} FROM ({ids.condition} LIMIT {_FEW})", ids.values)
            if few:
                found.append(_Sql(f"t.id IN ({ids.condition})", ids.values))
    return found


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
        return _with_letters(table, text, letters)
    match = words.match(text)
    if match is None:
        return _Sql("0", ())
    name = f'"{table.info.name}_words"'
    inner = f"SELECT rowid FROM {table.words} WHERE {name} MATCH ?"
    ((few,),) = connection.execute(f"SELECT count(*) < {_FEW} FROM ({inner} LIMIT {_FEW})", (match,))
    # A few are looked up one by one and sorted; of many the order is walked and the others are skipped. The unary plus
    # keeps the planner from walking the ids.
    return _Sql(f"t.id IN ({inner})" if few else f"+t.id IN ({inner})", (match,))


def _with_letters(table: Table, text: str, letters: Sequence[str]) -> _Sql:
    """Return the condition for words of which some may be first letters: those of carried texts stand with their row."""
    rest = " ".join(f'"{part}"' for part in words.parts(text) if part not in letters)
    asked = [_Sql(f"t.id IN ({found.condition})", found.values)] if (found := _matching(table, rest)) else []
    for part in letters:
        either = [_Sql(f"t.id IN ({own.condition})", own.values)] if (own := _matching(table, part)) else []
        for pointer, target, _ in tables.carrying(table):
            found = _matching(target, part)
            if found is not None:
                either.append(_Sql(f't."{pointer}" IN ({found.condition})', found.values))
        asked.append(_Sql(" OR ".join(one.condition for one in either), _values(either)))
    return _Sql(_joined(asked), _values(asked))
