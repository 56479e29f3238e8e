"""Makes all tables anew from the journal: at founding from nothing, later when declarations have changed."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from secretdesk.domain import balance
from secretdesk.domain.decision import evolve
from secretdesk.domain.ledger import BOOK, LOG
from secretdesk.domain.whereabouts import Course
from secretdesk.vault import asof, bodies, tables, timeline, words
from secretdesk.vault.findings import cancelled
from secretdesk.vault.guards import JOURNAL_TABLES
from secretdesk.vault.held import HOLDINGS, Held, counted_as
from secretdesk.vault.held import add as add_held
from secretdesk.vault.projection import BALANCE, Posted, add_rows, carried_row, post, posting_key, read_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.tables import Row, Table

    Progress = Callable[[int, int], bool]

PROJECTED = "CREATE TABLE IF NOT EXISTS {schema}.projected (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"
_BATCH = 2000
_CACHE = 5000
_KEPT = JOURNAL_TABLES | {"draft", "projected"}


def sorts_of(connection: Connection) -> tuple[str, ...]:
    """Return the sorts of ledger whose tables this session can see."""
    return (LOG, BOOK) if connection.has_book else (LOG,)


def out_of_date(connection: Connection) -> tuple[str, ...]:
    """Return the sorts whose tables were made from other declarations than this program's."""
    return tuple(sort for sort in sorts_of(connection) if _recorded(connection, sort) != tables.fingerprint(sort))


def rebuild(connection: Connection, progress: Callable[[int, int], bool] | None = None) -> int:
    """Drop all tables of a maintenance connection and fold the journal into new ones; return the entries folded.

    All in one transaction: a kill leaves the old tables. `progress` gets entries done and to do; False from it cancels.
    """
    with connection.transaction():
        for sort in sorts_of(connection):
            _drop(connection, tables.SCHEMAS[sort])
            _create(connection, sort)
        done = _Filling(connection, progress).fill()
        for table in tables.tables(*sorts_of(connection)):
            for statement in tables.indexing(table):
                connection.execute(statement)
    return done


def _recorded(connection: Connection, sort: str) -> str:
    schema = tables.SCHEMAS[sort]
    there = f"SELECT 1 FROM {schema}.sqlite_schema WHERE name = 'projected'"
    if connection.execute(there).fetchone() is None:
        return ""
    row = connection.execute(f"SELECT value FROM {schema}.projected WHERE name = 'fingerprint'").fetchone()
    return "" if row is None else str(row[0])


def _drop(connection: Connection, schema: str) -> None:
    # Search indexes first: with them go the tables they keep, which cannot be dropped by themselves.
    for kind in ("CREATE VIRTUAL TABLE%", "CREATE TABLE%"):
        found = f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table' AND sql LIKE ? ORDER BY name"
        for (name,) in connection.execute(found, (kind,)).fetchall():
            if name not in _KEPT and not name.startswith("sqlite_"):
                connection.execute(f'DROP TABLE {schema}."{tables.checked(name)}"')


def _create(connection: Connection, sort: str) -> None:
    schema = tables.SCHEMAS[sort]
    for table in tables.tables(sort):
        for statement in tables.creation(table):
            connection.execute(statement)
    if sort == BOOK:
        connection.execute(BALANCE)
        connection.execute(HOLDINGS)
    connection.execute(PROJECTED.format(schema=schema))
    connection.execute(
        f"INSERT INTO {schema}.projected VALUES ('fingerprint', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        (tables.fingerprint(sort),),
    )


class _Filling:
    """Folds object by object, so that memory stays bounded however long the journal is."""

    def __init__(self, connection: Connection, progress: Progress | None) -> None:
        self._connection = connection
        self._progress = progress
        self._posted: Counter[Posted] = Counter()
        self._counts: Counter[Held] = Counter()
        self._past: list[asof.PastRow] = []
        self._done = 0
        self._total = 0

    def fill(self) -> int:
        made = tables.tables(*sorts_of(self._connection))
        marks = ",".join("?" * len(made))
        ((self._total,),) = self._connection.execute(
            f"SELECT count(*) FROM main.entry WHERE kind IN ({marks})", [t.info.kind for t in made]
        )
        for table in made:
            batch: list[tuple[Any, ...]] = []
            for row in self._rows(table):
                batch.append(row)
                if len(batch) == _BATCH:
                    add_rows(self._connection, table, batch, cache(words.cut))
                    batch.clear()
                    self._tell()
            add_rows(self._connection, table, batch, cache(words.cut))
            self._add_past(table)
        post(self._connection, self._posted)
        add_held(self._connection, self._counts)
        self._tell()
        return self._done

    def _tell(self) -> None:
        if self._progress is not None and not self._progress(self._done, self._total):
            raise cancelled()

    def _rows(self, table: Table) -> Iterator[tuple[Any, ...]]:
        known: dict[tuple[str, int], Row | None] = {}

        def row_of(target: Table, id_: int) -> Row | None:
            key = target.info.kind, id_
            if key not in known:
                if len(known) >= _CACHE:
                    known.clear()
                known[key] = read_row(self._connection, target, id_)
            return known[key]

        for id_, entries in timeline.streams(self._connection, table.info.kind):
            record = self._fold(id_, [bodies.read_fast(body) for _, body in entries], item=table.info.item)
            if len(self._past) >= _BATCH:
                self._add_past(table)
            self._done += len(entries)
            yield (id_, *tables.own_row(table, record), *carried_row(table, record, row_of))

    def _fold(self, id_: int, events: list[Any], *, item: bool) -> Any:
        record = None
        course = Course()
        for happened in events:
            before, record = record, evolve(record, happened)
            if item:
                course.take(before, record, happened)
                for one in balance.postings(before, record, happened):
                    self._posted[posting_key(one)] += one.n
        self._past += [asof.past_row(id_, one) for one in course.past]
        if item:
            self._counts[counted_as(record)] += 1
        return record

    def _add_past(self, table: Table) -> None:
        if self._past:
            asof.add(self._connection, table, self._past)
            self._past.clear()
