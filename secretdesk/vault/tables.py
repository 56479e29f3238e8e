"""From a ledger's declaration to its SQL: table, indexes, statements, and rows that become records again.

Identifiers come from declarations alone and are checked here, so no statement ever holds what somebody typed.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from secretdesk.domain import ledgers, whereabouts
from secretdesk.domain.kind import Kind
from secretdesk.domain.ledger import BOOK, KINDS, LOG, LedgerInfo, fields_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from secretdesk.domain.field import Field

WHEREABOUTS = whereabouts.FIELDS
PAST_BY = ("custodian", "place", "state")  # columns of past stints that an index leads to, each with its days
SCHEMAS = {LOG: "main", BOOK: "book"}
LAYOUT = 7  # of what is made here from a declaration; another number has all tables made anew
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
_LISTS = frozenset({"refs", "texts", "pairs"})
_NO_COLUMN = frozenset({"record", "patch", "rows"})

Row = tuple[Any, ...]
LEDGERS: tuple[type[Any], ...] = ledgers.LEDGERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: the field it holds; `pointer` names the reference it is carried along, empty for the row's own."""

    name: str
    field: Field
    pointer: str = ""

    def store(self, value: Any) -> Any:
        """Return the value as it stands in the table; lists stand as JSON."""
        if value is None:
            return None
        stored = self.field.kind.store(value)
        if isinstance(stored, list):
            return json.dumps(stored, ensure_ascii=False, separators=(",", ":")) if stored else None
        return stored

    def load(self, stored: Any) -> Any:
        """Undo `store`."""
        if self.field.kind.name in _LISTS:
            return self.field.kind.load(json.loads(stored) if stored else None)
        return self.field.kind.load(stored)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Table:
    """A ledger's table: its record class, the schema (file) it lies in, its own columns and the carried ones.

    `searched` are the places of columns whose words are found by searching, the first `own_searched` of them the row's
    own; `taken`, `stored` and `loaders` turn a record into its own part of a row and back.
    """

    cls: type[Any]
    info: LedgerInfo
    schema: str
    own: tuple[Column, ...]
    carried: tuple[Column, ...]
    columns: tuple[Column, ...]
    searched: tuple[int, ...]
    own_searched: int
    taken: Callable[[Any], tuple[Any, ...]]
    stored: tuple[tuple[int, Callable[[Any], Any]], ...]
    loaders: tuple[tuple[str, Callable[[Any], Any]], ...]

    @property
    def name(self) -> str:
        """Return the full name, as it stands in statements."""
        return f'{self.schema}."{self.info.name}"'

    @property
    def words(self) -> str:
        """Return the full name of the search index."""
        return f'{self.schema}."{self.info.name}_words"'

    @property
    def past(self) -> str:
        """Return the full name of the table of past stints, which items have."""
        return f'{self.schema}."{self.info.name}_past"'

    def column(self, name: str) -> Column | None:
        return next((c for c in self.columns if c.name == name), None)


def checked(name: str) -> str:
    """Return a name fit to stand in SQL; a declaration with any other is a fault of the program."""
    if not _NAME.fullmatch(name):
        msg = f"not a name for a column or table: {name!r}"
        raise TypeError(msg)
    return name


_MADE: dict[type[Any], Table] = {}


def table_of(cls: type[Any]) -> Table:
    """Return the table of a ledger's record class."""
    if cls not in _MADE:
        _MADE[cls] = _declared(cls)
    return _MADE[cls]


def _declared(cls: type[Any]) -> Table:
    info: LedgerInfo = cls.LEDGER
    checked(info.name)
    own = tuple(Column(name=checked(one.name), field=one) for one in fields_of(cls))
    carried = []
    for pointer, names in info.carries.items():
        (target,) = next(c.field for c in own if c.name == pointer).kind.to  # type: ignore[attr-defined]
        source = {one.name: one for one in fields_of(KINDS[target])}
        carried += [Column(name=checked(n), field=source[n], pointer=pointer) for n in names]
    all_names = ["id", *(c.name for c in own), *(c.name for c in carried)]
    if len(set(all_names)) != len(all_names) or any(c.field.kind.name in _NO_COLUMN for c in own):
        msg = f"{info.name}: a column stands twice or cannot be one"
        raise TypeError(msg)
    columns = (*own, *carried)
    return Table(
        cls=cls,
        info=info,
        schema=SCHEMAS[info.sort],
        own=own,
        carried=tuple(carried),
        columns=columns,
        searched=tuple(k for k, c in enumerate(columns) if c.field.search),
        own_searched=sum(c.field.search for c in own),
        taken=attrgetter(*(c.name for c in own)),
        stored=tuple((k, _storer(c)) for k, c in enumerate(own) if type(c.field.kind).store is not Kind.store),
        loaders=tuple((c.name, _loader(c)) for c in own if _loads(c)),
    )


def tables(*sorts: str) -> tuple[Table, ...]:
    """Return the tables of these sorts of ledger, each after those it carries columns of."""
    found = [table for table in map(table_of, LEDGERS) if table.info.sort in sorts]
    return tuple(sorted(found, key=lambda t: bool(t.carried)))


def table_of_kind(kind: str) -> Table:
    """Return the table of a kind of object."""
    return table_of(KINDS[kind])


@cache
def dependants(kind: str) -> tuple[tuple[Table, str], ...]:
    """Return the tables that carry columns of objects of this kind, each with its pointer."""
    found = []
    for cls in LEDGERS:
        table = table_of(cls)
        for pointer in dict.fromkeys(c.pointer for c in table.carried):
            column = table.column(pointer)
            if column is not None and kind in column.field.kind.to:  # type: ignore[attr-defined]
                found.append((table, pointer))
    return tuple(found)


@cache
def carrying(table: Table) -> tuple[tuple[str, Table, tuple[int, ...]], ...]:
    """Return for each pointer of a table where its carried columns come from: the other table, and places in its rows.

    In the order of the carried columns, for all columns of a pointer are declared together.
    """
    found = []
    for pointer in dict.fromkeys(c.pointer for c in table.carried):
        column = next(c for c in table.own if c.name == pointer)
        target = table_of_kind(column.field.kind.to[0])  # type: ignore[attr-defined]
        at = {c.name: k for k, c in enumerate(target.own)}
        found.append((pointer, target, tuple(at[c.name] for c in table.carried if c.pointer == pointer)))
    return tuple(found)


def creation(table: Table) -> tuple[str, ...]:
    """Return the statements that make a table, without its indexes."""
    columns = ", ".join(f'"{c.name}" {c.field.kind.sql}' for c in table.columns)
    made = [f"CREATE TABLE {table.name} (id INTEGER PRIMARY KEY, {columns}) STRICT"]
    if table.searched:
        # Contentless: the words stand in the rows already. The tokens are ours (`words.py`); `ascii` parts them at blanks.
        made += [
            f"CREATE VIRTUAL TABLE {table.words} USING fts5(words, tails, content='', tokenize='ascii', columnsize=0)",
            f"INSERT INTO {table.words}(\"{table.info.name}_words\", rank) VALUES ('secure-delete', 1)",
        ]
    if table.info.item:
        kinds = {c.name: c.field.kind.sql for c in table.own}
        listed_ = ", ".join(f'"{name}" {kinds[name]}' for name in WHEREABOUTS)
        made.append(
            f"CREATE TABLE {table.past} (item INTEGER NOT NULL, until TEXT NOT NULL, since TEXT NOT NULL, {listed_}, "
            "PRIMARY KEY (item, until)) STRICT, WITHOUT ROWID"
        )
    return tuple(made)


def indexing(table: Table) -> tuple[str, ...]:
    """Return the statements that make a table's indexes; made after the rows when many are written at once."""
    info = table.info
    still = _still_taken(table)
    rest = [columns for columns in _indexed(table) if still or columns not in info.unique]
    made = [*(_index(table, one, "UNIQUE ", still) for one in info.unique), *(_index(table, one) for one in rest)]
    name = f"{info.name}_past"
    if info.item:
        made += [f'CREATE INDEX {table.schema}."{name}_by_{c}" ON "{name}" ("{c}", until, since)' for c in PAST_BY]
    return tuple(made)


def _indexed(table: Table) -> tuple[tuple[str, ...], ...]:
    """Return the columns of each index that is not unique."""
    return tuple(dict.fromkeys((*table.info.indexes, *((c.name,) for c in table.columns if c.field.sortable))))


@cache
def leading(table: Table) -> frozenset[str]:
    """Return the columns by which an index leads to rows."""
    return frozenset(columns[0] for columns in (*table.info.unique, *_indexed(table)))


def _still_taken(table: Table) -> str:
    """Return the condition under which a unique value is taken.

    A closed account gives its name back; what was voided gives back the number it had in an old book, for the same
    register may be imported again. Numbers of our own are never given again: the next one counts from the highest.
    """
    state = table.column("state")
    ends = [id_ for id_, _ in getattr(state.field.kind, "options", ()) if id_ in {"closed", "voided"}] if state else []
    if ends:
        return f" WHERE \"state\" <> '{ends[0]}'"
    return ' WHERE "voided" = 0' if table.column("voided") else ""


def _index(table: Table, columns: Sequence[str], unique: str = "", where: str = "") -> str:
    for name in columns:
        if table.column(name) is None:
            msg = f"{table.info.name}: no column {name} to index"
            raise TypeError(msg)
    name = f"{table.info.name}_{'unique_' if unique else 'by_'}{'_'.join(columns)}"
    listing = ", ".join(f'"{c}"' for c in columns)
    return f'CREATE {unique}INDEX {table.schema}."{name}" ON "{table.info.name}" ({listing}){where}'


@cache
def select(table: Table) -> str:
    """Return the statement that reads one object's row by id."""
    return f"SELECT {listed(table.columns)} FROM {table.name} WHERE id = ?"


@cache
def select_own(table: Table) -> str:
    """Return the beginning of the statement that reads ids with what makes records."""
    return f"SELECT id, {listed(table.own)} FROM {table.name}"


@cache
def insert(table: Table) -> str:
    """Return the statement that adds a row."""
    marks = ", ".join("?" * (len(table.columns) + 1))
    return f"INSERT INTO {table.name} (id, {listed(table.columns)}) VALUES ({marks})"


def update(table: Table, columns: Iterable[Column]) -> str:
    """Return the statement that changes these columns of a row; the id comes last."""
    changed = ", ".join(f'"{c.name}" = ?' for c in columns)
    return f"UPDATE {table.name} SET {changed} WHERE id = ?"


def listed(columns: Iterable[Column]) -> str:
    """Return column names as they stand in a statement."""
    return ", ".join(f'"{c.name}"' for c in columns)


def own_row(table: Table, record: Any) -> Row:
    """Return the values of a row's own columns."""
    values = list(table.taken(record))
    for place, store in table.stored:
        if values[place] is not None:
            values[place] = store(values[place])
    return tuple(values)


def own_rows(table: Table, records: Sequence[Any]) -> list[Row]:
    """Return `own_row` of many records: most values stand in many of them, and each is turned once."""
    columns = list(zip(*map(table.taken, records), strict=True))
    for place, store in table.stored:
        told = {value: None if value is None else store(value) for value in set(columns[place])}
        columns[place] = tuple(map(told.__getitem__, columns[place]))
    return list(zip(*columns, strict=True))


def record_of(table: Table, row: Sequence[Any]) -> Any:
    """Return the record of a row that begins with the table's own columns."""
    values = {c.name: stored for c, stored in zip(table.own, row, strict=False)}
    for name, load in table.loaders:
        values[name] = load(values[name])
    return table.cls(**values)


def values_of(columns: Sequence[Column], turned: Iterable[tuple[Any, ...]]) -> list[dict[str, Any]]:
    """Return the values of rows by name, carried ones too, from what the rows have in each of these columns.

    Most values of a page stand in many of its rows: each is loaded once.
    """
    loaded: list[Iterable[Any]] = list(turned)
    for k, column in enumerate(columns[: len(loaded)]):
        if _loads(column):
            load = _loader(column)
            known = {stored: load(stored) for stored in set(loaded[k])}
            loaded[k] = map(known.__getitem__, loaded[k])
    names = [c.name for c in columns]
    return [dict(zip(names, row, strict=False)) for row in zip(*loaded, strict=True)]


def _storer(column: Column) -> Callable[[Any], Any]:
    return column.store if column.field.kind.name in _LISTS else column.field.kind.store


def _loads(column: Column) -> bool:
    """Tell whether a value stands in the table otherwise than it is."""
    return type(column.field.kind).load is not Kind.load or column.field.kind.name in _LISTS


def _loader(column: Column) -> Callable[[Any], Any]:
    return column.load if column.field.kind.name in _LISTS else column.field.kind.load


def fingerprint(sort: str) -> str:
    """Return a digest of all declarations of a sort: names and kinds, not wording."""
    told = [
        [
            info.name,
            info.kind,
            sorted((pointer, list(names)) for pointer, names in info.carries.items()),
            [list(one) for one in info.unique],
            [list(one) for one in info.indexes],
            [
                [c.name, c.field.id, c.field.kind.name, c.field.kind.sql, c.field.sortable, c.field.search, c.pointer]
                for c in table.columns
            ],
        ]
        for table in tables(sort)
        for info in (table.info,)
    ]
    return hashlib.sha256(json.dumps([LAYOUT, told], separators=(",", ":")).encode()).hexdigest()
