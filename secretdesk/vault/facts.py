"""Answers the questions a decision may ask, from the tables of one connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from secretdesk.domain.decision import Change
from secretdesk.domain.facts import Found
from secretdesk.domain.item import OUT
from secretdesk.domain.ledger import BOOK, KINDS
from secretdesk.errors import Refusal
from secretdesk.text import N_
from secretdesk.vault import bodies, tables
from secretdesk.vault.projection import read_row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from datetime import date

    from secretdesk.vault.projection import Statements
    from secretdesk.vault.tables import Table

R = TypeVar("R")
FIND_LIMIT = 5000
TOUCHED_LIMIT = 500
_AT_ONCE = 500  # values of one question
_ITEMS = tuple(table.cls for table in tables.tables(BOOK) if table.info.item)
_OUT = tuple(sorted(OUT))


@dataclass(frozen=True, slots=True)
class TableFacts:
    """`domain.facts.Facts` over a connection; `book` says whether the session holds the key of the book."""

    connection: Statements
    book: bool = True

    def get(self, record: type[R], id_: int | None) -> R | None:
        """Return the object's record, or None where there is none."""
        if id_ is None:
            return None
        table = self._table(record)
        row = read_row(self.connection, table, id_)
        return None if row is None else tables.record_of(table, row)

    def item(self, id_: int) -> Found | None:
        """Return the copy or carrier with this id."""
        for cls in _ITEMS:
            record = self.get(cls, id_)
            if record is not None:
                return Found(tables.table_of(cls).info.kind, id_, record)
        return None

    def find(self, record: type[R], **equals: object) -> Sequence[Found]:
        """Return objects whose fields equal all of these, by id, 5,000 at most."""
        table = self._table(record)
        condition, values = _equal(table, equals)
        return self._found(table, f"{condition} ORDER BY id LIMIT {FIND_LIMIT}", values)

    def among(self, record: type[R], column: str, values: Collection[object]) -> Sequence[Found]:
        """Return objects whose field (or `id`) is one of these values, by id."""
        table = self._table(record)
        asked: list[Any] = list(dict.fromkeys(values))
        if column != "id":
            asked = [_named(table, column).store(value) for value in asked]
        found: list[Found] = []
        for start in range(0, len(asked), _AT_ONCE):
            some = asked[start : start + _AT_ONCE]
            found += self._found(table, f'"{column}" IN ({",".join("?" * len(some))})', some)
        return sorted(found, key=lambda one: one.id)

    def count(self, record: type[R], **equals: object) -> int:
        """Return how many there are."""
        table = self._table(record)
        condition, values = _equal(table, equals)
        ((n,),) = self.connection.execute(f"SELECT count(*) FROM {table.name} WHERE {condition}", values)
        return int(n)

    def highest(self, record: type[R], column: str, **equals: object) -> int:
        """Return the highest value of a whole-number column among them, 0 for none."""
        table = self._table(record)
        condition, values = _equal(table, equals)
        name = _named(table, column).name
        ((n,),) = self.connection.execute(f'SELECT max("{name}") FROM {table.name} WHERE {condition}', values)
        return int(n or 0)

    def held_by(self, person: int, *, due_before: date | None = None) -> Sequence[Found]:
        """Return items that are out in a person's hands, or those of them that were due before a day."""
        marks = ",".join("?" * len(_OUT))
        condition, values = f"custodian = ? AND state IN ({marks})", [person, *_OUT]
        if due_before is not None:
            condition, values = f"{condition} AND due_on < ?", [*values, due_before.isoformat()]
        held = (one for cls in _ITEMS for one in self._found(self._table(cls), condition, values))
        return sorted(held, key=lambda one: one.id)

    def entries(self, first: int, last: int) -> Sequence[Change]:
        """Return the entries of desk acts with these seqs, in order."""
        read = (
            "SELECT e.kind, e.object_id, b.body FROM main.entry AS e JOIN book.body AS b ON b.seq = e.seq "
            "WHERE e.seq BETWEEN ? AND ? ORDER BY e.seq"
        )
        return [
            Change(kind, id_, bodies.read_fast(body))
            for kind, id_, body in self.connection.execute(read, (first, last))
        ]

    def touched(self, first: int, last: int) -> Sequence[Found]:
        """Return objects of these entries that something happened to since, or that anything made since points at."""
        later = (
            "SELECT DISTINCT e.kind, e.object_id FROM main.entry AS e WHERE e.seq BETWEEN ?1 AND ?2 AND EXISTS (SELECT 1 "
            "FROM main.entry AS l WHERE l.kind = e.kind AND l.object_id = e.object_id AND l.seq > ?2) LIMIT ?3"
        )
        ids = {(kind, id_) for kind, id_ in self.connection.execute(later, (first, last, TOUCHED_LIMIT))}
        for table in tables.tables(BOOK):
            ids.update(_pointed(self.connection, table, first, last))
        found = (Found(kind, id_, self.get(KINDS[kind], id_)) for kind, id_ in sorted(ids)[:TOUCHED_LIMIT])
        return [one for one in found if one.record is not None]

    def _found(self, table: Table, condition: str, values: Sequence[Any]) -> list[Found]:
        read = self.connection.execute(f"{tables.select_own(table)} WHERE {condition}", values)
        return [Found(table.info.kind, row[0], tables.record_of(table, row[1:])) for row in read]

    def _table(self, record: type[Any]) -> Table:
        table = tables.table_of(record)
        if table.info.sort == BOOK and not self.book:
            raise no_book_key()
        return table


def _named(table: Table, name: str) -> tables.Column:
    column = table.column(name)
    if column is None:
        msg = f"{table.info.name} has no field {name}"
        raise TypeError(msg)
    return column


def _pointed(connection: Statements, table: Table, first: int, last: int) -> Iterator[tuple[str, int]]:
    """Return what of these entries a row outside of them points at; labels are of whatever kind they say."""
    for column in table.own:
        kinds = getattr(column.field.kind, "to", ())
        if column.field.kind.name == "ref" and kinds:
            told = f'SELECT DISTINCT "{column.name}" FROM {table.name} WHERE "{column.name}" BETWEEN ?1 AND ?2 '
            for (id_,) in connection.execute(
                f"{told} AND id NOT BETWEEN ?1 AND ?2 LIMIT {TOUCHED_LIMIT}", (first, last)
            ):
                yield from ((kind, id_) for kind in kinds)
        elif column.field.kind.name == "refs":
            told = (
                f'SELECT "{column.name}" FROM {table.name} WHERE "{column.name}" IS NOT NULL AND id NOT BETWEEN ? AND ?'
            )
            for (stored,) in connection.execute(told, (first, last)):
                yield from ((kind, id_) for id_ in column.load(stored) for kind in kinds if first <= id_ <= last)
    if table.column("object_kind") and table.column("object_id"):
        told = f"SELECT DISTINCT object_kind, object_id FROM {table.name} WHERE object_id BETWEEN ? AND ?"
        yield from connection.execute(f"{told} LIMIT {TOUCHED_LIMIT}", (first, last))


def _equal(table: Table, equals: dict[str, object]) -> tuple[str, tuple[Any, ...]]:
    columns = [_named(table, name) for name in equals]
    told = " AND ".join(f'"{c.name}" IS ?' for c in columns)
    return told or "1", tuple(c.store(value) for c, value in zip(columns, equals.values(), strict=True))


def no_book_key() -> Refusal:
    """Return the answer to a question about the book in a session that holds the log's key only."""
    return Refusal("no-book-key", N_("vault", "This account cannot open the book; ask an officer."))
