"""Keeps the tables equal to the fold of the journal: each act's changes are written in the transaction that appends it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache, partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from secretdesk.domain import balance
from secretdesk.domain.decision import evolve
from secretdesk.vault import asof, held, tables, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from secretdesk.domain.decision import Change
    from secretdesk.vault.tables import Row, Table

BALANCE = (
    "CREATE TABLE book.balance (day TEXT NOT NULL, level TEXT NOT NULL, kind TEXT NOT NULL, account TEXT NOT NULL, "
    "line TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (day, level, kind, account, line)) STRICT, WITHOUT ROWID"
)
_POST = (
    "INSERT INTO book.balance (day, level, kind, account, line, n) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET n = n + excluded.n"
)

Posted = tuple[str, str, str, str, str]


class Rows(Protocol):
    """What a statement found."""

    def __iter__(self) -> Iterator[Any]:
        """Return the rows one by one."""

    def __next__(self) -> Any:
        """Return the next row."""

    def fetchall(self) -> list[Any]:
        """Return all rows that are left, at once: faster where they are a page."""


class Statements(Protocol):
    """A connection, as far as tables are concerned."""

    def execute(self, sql: str, parameters: Sequence[Any] = ..., /) -> Rows:
        """Run one statement and return its rows."""

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> object:
        """Run one statement for each of these rows."""


class Step(NamedTuple):
    """One change with the record before and after it."""

    change: Change
    table: Table
    before: Any
    after: Any


@dataclass(slots=True)
class Projected:
    """What an act's changes make of the tables; rows read once are kept until the act is written.

    `first` is the seq of the act's first entry. An object is called by the seq of the entry that made it, so none from
    there on can be in the tables, and an act that makes 100,000 objects asks for none of them.
    """

    connection: Statements
    first: int
    steps: list[Step] = field(default_factory=list)
    _records: dict[tuple[str, int], Any] = field(default_factory=dict)
    _rows: dict[tuple[str, int], Row | None] = field(default_factory=dict)
    _new: dict[Table, list[tuple[Any, ...]]] = field(default_factory=dict)

    def prepare(self, changes: Iterable[Change]) -> list[Step]:
        """Apply the events to the records they concern; nothing is written yet."""
        made = [self._step(change) for change in changes]
        self.steps += made
        return made

    def _step(self, change: Change) -> Step:
        table = tables.table_of_kind(change.kind)
        key = change.kind, change.id
        before = self._records[key] if key in self._records else self._read(table, key)
        after = self._records[key] = evolve(before, change.event)
        return Step(change, table, before, after)

    def _read(self, table: Table, key: tuple[str, int]) -> Any:
        row = self._row(table, key)
        return None if row is None else tables.record_of(table, row)

    def _row(self, table: Table, key: tuple[str, int]) -> Row | None:
        if key not in self._rows:
            self._rows[key] = None if key[1] >= self.first else read_row(self.connection, table, key[1])
        return self._rows[key]

    def write(self) -> None:
        """Write all rows, search words, postings and counts of the prepared steps."""
        posted: Counter[Posted] = Counter()
        counts: Counter[held.Held] = Counter()
        own = _own_rows(self.steps)
        for done, step in enumerate(self.steps, 1):
            self._write(step, next(own[step.table]))
            if step.table.info.item:
                if step.before is not None:
                    asof.record(self.connection, step, partial(self._events, step, done))
                held.change(counts, step.before, step.after)
            for one in balance.postings(step.before, step.after, step.change.event):
                posted[posting_key(one)] += one.n
        self._add_new()
        post(self.connection, posted)
        held.add(self.connection, counts)
        self.steps.clear()

    def _events(self, step: Step, done: int) -> list[Any]:
        """Return all events of an object up to this step of its act."""
        key = step.change.kind, step.change.id
        own = [one.change.event for one in self.steps[:done] if (one.change.kind, one.change.id) == key]
        return [*asof.events_of(self.connection, step.table, step.change.id, self.first), *own]

    def _write(self, step: Step, own: Row) -> None:
        table, key = step.table, (step.change.kind, step.change.id)
        was = self._row(table, key)
        if was is None:
            row = own + self._carried(table, step.after)
            self._rows[key] = row
            self._new.setdefault(table, []).append((key[1], *row))
            return
        row = own + (self._carried(table, step.after) if _points_elsewhere(table, was, own) else was[len(own) :])
        self._rows[key] = row
        if row != was:
            self._add_new()
            change_row(self.connection, table, key[1], was, row)
            self._refresh_dependants(step.change, was, row)

    def _carried(self, table: Table, record: Any) -> Row:
        return carried_row(table, record, lambda target, id_: self._row(target, (target.info.kind, id_)))

    def _add_new(self) -> None:
        cut = cache(words.cut)
        for table, rows in self._new.items():
            add_rows(self.connection, table, rows, cut)
        self._new.clear()

    def _refresh_dependants(self, change: Change, was: Row, now: Row) -> None:
        for other, pointer in tables.dependants(change.kind):
            places = next(at for name, _, at in tables.carrying(other) if name == pointer)
            if all(was[k] == now[k] for k in places):
                continue
            names = [c.name for c in other.carried if c.pointer == pointer]
            values = dict(zip(names, (now[k] for k in places), strict=True))
            found = f'SELECT id, {tables.listed(other.columns)} FROM {other.name} WHERE "{pointer}" = ?'
            for id_, *old in list(self.connection.execute(found, (change.id,))):
                new = tuple(values.get(c.name, stored) for c, stored in zip(other.columns, old, strict=True))
                change_row(self.connection, other, id_, tuple(old), new)
                self._rows.pop((other.info.kind, id_), None)


def _own_rows(steps: Sequence[Step]) -> dict[Table, Iterator[Row]]:
    """Return the rows of each table after the steps, in their order."""
    after: dict[Table, list[Any]] = {}
    for step in steps:
        after.setdefault(step.table, []).append(step.after)
    return {table: iter(tables.own_rows(table, records)) for table, records in after.items()}


def _points_elsewhere(table: Table, was: Row, now: Row) -> bool:
    pointers = {c.pointer for c in table.carried}
    return any(c.name in pointers and was[k] != now[k] for k, c in enumerate(table.own))


def read_row(connection: Statements, table: Table, id_: int) -> Row | None:
    """Return an object's row as it stands, None where there is none."""
    return next(iter(connection.execute(tables.select(table), (id_,))), None)


def carried_row(table: Table, record: Any, row_of: Callable[[Table, int], Row | None]) -> Row:
    """Return the carried values of a record's row; `row_of` finds the row they are carried from."""
    values: Row = ()
    for pointer, target, places in tables.carrying(table):
        id_ = getattr(record, pointer)
        row = None if id_ is None else row_of(target, id_)
        values += tuple([None] * len(places) if row is None else [row[k] for k in places])
    return values


def add_rows(
    connection: Statements, table: Table, rows: Sequence[Sequence[Any]], cut: Callable[[str], words.Cut] = words.cut
) -> None:
    """Insert rows (id first) and their search words; `cut` may remember, so that a title many carry is cut once."""
    connection.executemany(tables.insert(table), rows)
    if table.searched:
        connection.executemany(
            f"INSERT INTO {table.words} (rowid, words, tails) VALUES (?, ?, ?)",
            [(row[0], *words.indexed([row[k + 1] for k in table.searched], table.own_searched, cut)) for row in rows],
        )


def change_row(connection: Statements, table: Table, id_: int, was: Row, now: Row) -> None:
    """Change what differs between two rows of an object, and its search words where they do."""
    changed = [(c, after) for c, before, after in zip(table.columns, was, now, strict=True) if before != after]
    if changed:
        statement = tables.update(table, (c for c, _ in changed))
        connection.execute(statement, (*(value for _, value in changed), id_))
    if any(was[k] != now[k] for k in table.searched):
        old, new = words_of(table, was), words_of(table, now)
        name = f"{table.info.name}_words"
        remove = f"INSERT INTO {table.words} (\"{name}\", rowid, words, tails) VALUES ('delete', ?, ?, ?)"
        connection.execute(remove, (id_, *old))
        connection.execute(f"INSERT INTO {table.words} (rowid, words, tails) VALUES (?, ?, ?)", (id_, *new))


def words_of(table: Table, row: Sequence[Any]) -> tuple[str, str]:
    """Return the search words of a row."""
    return words.indexed([row[k] for k in table.searched], table.own_searched)


def posting_key(one: balance.Posting) -> Posted:
    """Return the key under which a posting is counted."""
    return one.day.isoformat(), one.level, one.kind, one.account, one.line


def post(connection: Statements, posted: Counter[Posted]) -> None:
    """Add postings to the account."""
    if posted:
        connection.executemany(_POST, [(*key, n) for key, n in posted.items()])
