"""From conditions and words to SQL: what leads to few rows is looked up, what many rows meet is met on the way."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from secretdesk.errors import BadInput
from secretdesk.text import N_
from secretdesk.vault import asof, tables, words
from secretdesk.vault.query import OPERATORS, Either, Where

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.vault.projection import Statements
    from secretdesk.vault.query import Condition
    from secretdesk.vault.tables import Column, Table

FEW = 2000  # rows that are rather looked up one by one and sorted than met in an order that is walked
HELD_SO = 100_000  # rows of which the ids are rather listed once than each met in an order that is walked
WHEREABOUTS = frozenset(tables.WHEREABOUTS)
_LEADING = 8  # values: more (all states that are held) are most of a ledger, and no index of them leads anywhere


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition; `few` rows meet it and are found by it, so that no order need be walked."""

    condition: str
    values: tuple[Any, ...]
    few: bool = False


def clause(asked: Sequence[Sql]) -> str:
    return f"WHERE {joined(asked)}" if asked else ""


def joined(asked: Sequence[Sql]) -> str:
    return " AND ".join(f"({one.condition})" for one in asked)


def values_in(asked: Sequence[Sql]) -> tuple[Any, ...]:
    return tuple(value for one in asked for value in one.values)


def conditions(table: Table, where: Sequence[Condition], *, leads: bool = True) -> list[Sql]:
    """Return conditions as SQL; those that do not lead are only tested on rows that something else leads to."""
    return [_condition(table, one, leads=leads) for one in where]


def lead(table: Table, where: Sequence[Condition]) -> bool:
    """Tell whether an index leads to what meets one of these."""
    return any(columns_in(one) <= tables.leading(table) for one in where)


def are_few(connection: Statements, source: str, asked: Sequence[Sql]) -> bool:
    """Tell whether so few rows meet all of these that they are rather found and sorted."""
    return _fewer(connection, source, asked, FEW)


def _fewer(connection: Statements, source: str, asked: Sequence[Sql], most: int) -> bool:
    limited = f"SELECT 1 FROM {source} {clause(asked)} LIMIT {most}"
    ((few,),) = connection.execute(f"SELECT count(*) < {most} FROM ({limited})", values_in(asked))
    return bool(few)


def held_so(connection: Statements, table: Table, where: Sequence[Condition], id_: str) -> list[Sql]:
    """Return conditions, those of the state as a list of ids where these are not too many.

    Its index knows them alone; else the row of whatever the words are found in is read only to be passed over.
    """
    known = [one for one in where if columns_in(one) == {"state"} and "state" in tables.leading(table)]
    asked = conditions(table, known)
    if not known or not _fewer(connection, f"{table.name} AS t", asked, HELD_SO):
        return conditions(table, where)
    told = f"SELECT t.id FROM {table.name} AS t {clause(asked)}"
    rest = [one for one in where if one not in known]
    return [Sql(f"+{id_} IN ({told})", values_in(asked)), *conditions(table, rest)]


def narrowing(connection: Statements, table: Table, where: Sequence[Condition], day: date | None) -> list[Sql]:
    """Return a condition that leads to few items first: as of a day no index serves what changes hands.

    Where many items may have met the conditions then, the order is walked instead and soon meets enough of them.
    """
    of_then = [_condition(table, one) for one in where if columns_in(one) <= WHEREABOUTS] if day is not None else []
    if day is None or not of_then:
        return []
    told = asof.narrowed(table, joined(of_then), day)
    found = connection.execute(f"{told} LIMIT {FEW}", values_in(of_then) * 2).fetchall()
    if len(found) == FEW:
        return []
    return [Sql("t.id IN (SELECT value FROM json_each(?))", (json.dumps([id_ for (id_,) in found]),), few=True)]


def columns_in(one: Condition) -> set[str]:
    """Return the columns that a condition looks at, "" for all words."""
    return {one.column} if isinstance(one, Where) else {part.column for group in one.groups for part in group}


def _condition(table: Table, one: Condition, *, leads: bool = True) -> Sql:
    if isinstance(one, Either):
        groups = [conditions(table, group, leads=leads) for group in one.groups]
        told = " OR ".join(f"({joined(group)})" for group in groups)
        return Sql(f"NOT coalesce({told}, 0)" if one.negated else told, tuple(v for g in groups for v in values_in(g)))
    if one.operator == "lacks":
        found = _matching(table, one.value)
        return Sql("1", ()) if found is None else Sql(f"t.id NOT IN ({found.condition})", found.values)
    return _compared(column_of(table, one.column), one, leads=leads)


def _matching(table: Table, text: str) -> Sql | None:
    """Return the statement that finds the ids of rows that hold these words, None where there is nothing to find."""
    match = words.match(text)
    if match is None or not table.searched:
        return None
    return Sql(f'SELECT rowid FROM {table.words} WHERE "{table.info.name}_words" MATCH ?', (match,))


def _compared(column: Column, one: Where, *, leads: bool) -> Sql:
    leads = leads and not (one.operator == "in" and len(one.value) > _LEADING)
    name = f'{"" if leads else "+"}t."{column.name}"'
    match one.operator:
        case "in":
            return Sql(f"{name} IN ({','.join('?' * len(one.value))})", tuple(one.value))
        case "empty":
            return Sql(f"{name} IS NULL", ())
        case "filled":
            return Sql(f"{name} IS NOT NULL", ())
        case "names" if column.field.kind.name == "ref":
            return _named(name, column, one.value)
        case "names":
            return Sql(f"instr(lower({name}), lower(?)) > 0", (one.value,))
        case operator if operator in OPERATORS:
            return Sql(f"{name} {operator} ?", (one.value,))
        case _:
            raise BadInput("no-such-operator", N_("search", "Cannot compare like that."))


def _named(name: str, column: Column, value: str) -> Sql:
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
        return Sql("0", ())
    meant = " UNION ALL ".join(found)
    if table.info.kind == "place":  # what lies in a room lies in its cabinets and on their shelves
        deeper = f'SELECT p.id FROM {table.name} AS p JOIN inside ON p."parent" = inside.id'
        meant = f"WITH RECURSIVE inside (id) AS (SELECT id FROM ({meant}) UNION {deeper}) SELECT id FROM inside"
    return Sql(f"{name} IN ({meant})", tuple(values))


def walked(table: Table, text: str, alias: str) -> Sql | None:
    """Return the condition under which the index itself is walked, newest first: it stops at a page, however many match.

    None where the words of other rows may match too, or nothing is indexed.
    """
    if not table.searched or (table.carried and any(words.is_letters(part) for part in words.parts(text))):
        return None
    match = words.match(text)
    return None if match is None else Sql(f'{alias}."{table.info.name}_words" MATCH ?', (match,))


def text_found(connection: Statements, table: Table, text: str) -> Sql:
    if not table.searched:
        return Sql(f't."{table.info.key}" IS NOT NULL AND instr(lower(t."{table.info.key}"), lower(?)) > 0', (text,))
    letters = [part for part in words.parts(text) if words.is_letters(part)] if table.carried else []
    if letters:
        return _with_letters(connection, table, text, letters)
    return _found_by(connection, [("t.id", _matching(table, text))])


def _found_by(connection: Statements, ways: Sequence[tuple[str, Sql | None]]) -> Sql:
    """Return the condition that one of these columns is among what a statement finds.

    A few are looked up one by one and sorted; of many the order is walked and the others are skipped. The unary plus
    keeps the planner from looking them up.
    """
    there = [(name, found) for name, found in ways if found is not None]
    few = all(_is_few(connection, found) for _, found in there)
    told = " OR ".join(f"{'' if few else '+'}{name} IN ({found.condition})" for name, found in there)
    return Sql(told or "0", tuple(value for _, found in there for value in found.values), few)


def _is_few(connection: Statements, found: Sql) -> bool:
    return are_few(connection, f"({found.condition})", (Sql("1", found.values),))


def _with_letters(connection: Statements, table: Table, text: str, letters: Sequence[str]) -> Sql:
    """Return the condition for words of which some may be first letters: those of carried texts stand with their row."""
    rest = _matching(table, " ".join(f'"{part}"' for part in words.parts(text) if part not in letters))
    asked = [] if rest is None else [_found_by(connection, [("t.id", rest)])]
    for part in letters:
        carried = [(f't."{pointer}"', _matching(target, part)) for pointer, target, _ in tables.carrying(table)]
        asked.append(_found_by(connection, [("t.id", _matching(table, part)), *carried]))
    return Sql(joined(asked), values_in(asked), any(one.few for one in asked))


def column_of(table: Table, name: str) -> Column:
    column = table.column(name)
    if column is None:
        raise BadInput("no-such-column", N_("search", "This ledger has no column {name}.", name=name[:40]))
    return column
