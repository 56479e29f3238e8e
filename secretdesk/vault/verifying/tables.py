"""Verifies the tables: everything is folded from the journal, object by object, and compared row by row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from secretdesk.domain import balance
from secretdesk.domain.decision import evolve
from secretdesk.domain.item import HELD
from secretdesk.domain.ledger import BOOK
from secretdesk.domain.whereabouts import Course
from secretdesk.errors import Tampering
from secretdesk.text import N_
from secretdesk.vault import asof, bodies, rebuild, tables, timeline
from secretdesk.vault.held import counted_as, holdings
from secretdesk.vault.projection import carried_row, posting_key
from secretdesk.vault.verifying.acts import act_names
from secretdesk.vault.verifying.authority import misplaced
from secretdesk.vault.verifying.cycles import resting
from secretdesk.vault.verifying.past import PastCheck

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from secretdesk.vault.connection import Connection
    from secretdesk.vault.findings import Findings
    from secretdesk.vault.held import Held
    from secretdesk.vault.projection import Posted
    from secretdesk.vault.tables import Row, Table

_CACHE = 5000
_TOGETHER = 64  # objects
_FILES = {"main": "log", "book": "book"}


@dataclass(slots=True)
class TablesCheck:
    """One pass over the ledgers of these sorts, all that this session can see where none are named."""

    connection: Connection
    findings: Findings
    sorts: tuple[str, ...] = ()
    _posted: Counter[Posted] = field(default_factory=Counter)
    _counts: Counter[Held] = field(default_factory=Counter)
    _known: dict[tuple[str, int], Row | None] = field(default_factory=dict)
    _past: PastCheck = field(init=False)
    _act: Callable[[int], str] = field(init=False)
    _sweep: Callable[[], object] = field(init=False)

    def run(self) -> None:
        sorts = self.sorts or rebuild.sorts_of(self.connection)
        for sort in set(sorts) & set(rebuild.out_of_date(self.connection)):
            where = f"{_FILES[tables.SCHEMAS[sort]]}.projected"
            self.findings.add(where, N_("verify", "The tables were made from other declarations; make them anew."))
        with resting() as self._sweep:
            for sort in sorts:
                self._act = act_names(self.connection, sort)
                for table in tables.tables(sort):
                    try:
                        self._table(table)
                    except Tampering as error:
                        self.findings.add_error(_where(table), error)
        if BOOK in sorts:
            self._balance()
            self._holdings()

    def _table(self, table: Table) -> None:
        stored = _stored(self.connection, table)
        there = next(stored, None)
        self._past = PastCheck(self.connection, self.findings, table, _where(table))
        for id_, seq, expected in self._folded(table):
            while there is not None and there[0] < id_:
                self._extra(table, there[0])
                there = next(stored, None)
            if there is None or there[0] != id_:
                self.findings.add(_where(table), N_("verify", "The row is missing."), seq=seq, row=id_)
            else:
                self._compare(table, id_, seq, there[1:], expected)
                there = next(stored, None)
        while there is not None:
            self._extra(table, there[0])
            there = next(stored, None)
        self._past.end()

    def _extra(self, table: Table, id_: int) -> None:
        self.findings.add(_where(table), N_("verify", "The row stands for nothing in the journal."), row=id_)

    def _compare(self, table: Table, id_: int, seq: int, stored: Row, expected: Row) -> None:
        if stored == expected:
            return
        for column, now, then in zip(table.columns, stored, expected, strict=True):
            if now != then:
                message = N_("verify", "The row is not what the journal makes of it.")
                self.findings.add(f"{_where(table)}.{column.name}", message, seq=seq, row=id_)

    def _folded(self, table: Table) -> Iterator[tuple[int, int, Row]]:
        """Return id, last entry and expected row of every object; damaged ones are found and left out."""
        streams = timeline.streams(self.connection, table.info.kind)
        while some := list(islice(streams, _TOGETHER)):
            for (id_, entries), events in zip(some, _events(some), strict=True):
                self.findings.step(len(entries))
                record = self._fold(table, id_, entries, events)
                if record is not None:
                    yield id_, entries[-1][0], self._row(table, record)
            self._sweep()

    def _fold(self, table: Table, id_: int, entries: list[tuple[int, bytes]], events: Iterator[Any]) -> Any:
        """Return the record that the entries make; `events` reads what they say."""
        record: Any = None
        course = Course()
        for seq, _ in entries:
            try:
                happened = next(events)
                before, record = record, evolve(record, happened)
                _must_be(table, record)
            except (Tampering, TypeError, AttributeError, ValueError, KeyError):
                where = f"{_FILES[table.schema]}.body"
                self.findings.add(where, N_("verify", "The contents of the entry make no sense."), seq=seq, row=seq)
                return None
            if wrong := misplaced(self._act(seq), seq, id_, happened):
                self.findings.add("log.entry.name", wrong, seq=seq, row=seq)
            if table.info.item:
                course.take(before, record, happened)
                for one in balance.postings(before, record, happened):
                    self._posted[posting_key(one)] += one.n
        self._past.compare(id_, [asof.past_row(id_, one) for one in course.past])
        if table.info.item:
            self._counts[counted_as(record)] += 1
        return record

    def _row(self, table: Table, record: Any) -> Row:
        return tables.own_row(table, record) + carried_row(table, record, self._row_of)

    def _row_of(self, table: Table, id_: int) -> Row | None:
        """Return the row another object should have, folded: its table is not to be trusted."""
        key = table.info.kind, id_
        if key not in self._known:
            if len(self._known) >= _CACHE:
                self._known.clear()
            record = None
            for body in _bodies(self.connection, table, id_):
                try:
                    record = evolve(record, bodies.read(body))
                except (Tampering, TypeError, AttributeError, ValueError, KeyError):
                    record = None  # named where the object itself is folded
                    break
            self._known[key] = None if record is None else tables.own_row(table, record)
        return self._known[key]

    def _balance(self) -> None:
        stored = {row[:5]: row[5] for row in self.connection.execute(
            "SELECT day, level, kind, account, line, n FROM book.balance")}  # fmt: skip
        for key in sorted(stored.keys() | self._posted.keys()):
            if stored.get(key, 0) != self._posted.get(key, 0) or (key in stored) != (key in self._posted):
                day, level, kind, account, line = key
                message = N_(
                    "verify",
                    "{day} {level} {kind} {account} {line}: {n} stands, {m} happened.",
                    day=day, level=level, kind=kind, account=account, line=line,
                    n=stored.get(key, 0), m=self._posted.get(key, 0),
                )  # fmt: skip
                self.findings.add("book.balance.n", message)
        closing: Counter[tuple[str, str]] = Counter()
        for (_, level, kind, account, _), n in self._posted.items():
            closing[level, kind] += n if account in {"in", "regrade_in"} else -n
        held: Counter[tuple[str, str]] = Counter()
        for (level, kind, state), n in self._counts.items():
            held[level, kind] += n if state in HELD else 0
        for level, kind in sorted(closing.keys() | held.keys()):
            if closing[level, kind] != held[level, kind]:
                message = N_(
                    "verify",
                    "{level} {kind}: the account closes at {n}, but {m} are held.",
                    level=level, kind=kind, n=closing[level, kind], m=held[level, kind],
                )  # fmt: skip
                self.findings.add("book.balance", message)

    def _holdings(self) -> None:
        stored = holdings(self.connection)
        for key in sorted(stored.keys() | self._counts.keys()):
            if stored.get(key, 0) != self._counts[key]:
                level, kind, state = key
                message = N_(
                    "verify",
                    "{level} {kind} {state}: {n} are counted, there are {m}.",
                    level=level, kind=kind, state=state, n=stored.get(key, 0), m=self._counts[key],
                )  # fmt: skip
                self.findings.add("book.holdings.n", message)


def _events(some: list[tuple[int, list[tuple[int, bytes]]]]) -> list[Iterator[Any]]:
    """Return for each of some objects what reads its events: together, or one by one where one is not sound and is named."""
    try:
        read = iter(bodies.read_many([body for _, entries in some for _, body in entries]))
    except Tampering:
        return [map(bodies.read, [body for _, body in entries]) for _, entries in some]
    return [iter(list(islice(read, len(entries)))) for _, entries in some]


def _must_be(table: Table, record: Any) -> None:
    if not isinstance(record, table.cls):
        raise TypeError(table.info.name)


def _where(table: Table) -> str:
    return f"{_FILES[table.schema]}.{table.info.name}"


def _stored(connection: Connection, table: Table) -> Iterator[Row]:
    statement = f"SELECT id, {tables.listed(table.columns)} FROM {table.name} NOT INDEXED ORDER BY id"
    yield from connection.execute(statement)


def _bodies(connection: Connection, table: Table, id_: int) -> Iterator[bytes]:
    found = (
        f"SELECT b.body FROM main.entry AS e CROSS JOIN {table.schema}.body AS b ON b.seq = e.seq "
        "WHERE e.kind = ? AND e.object_id = ? ORDER BY e.seq"
    )
    for (body,) in connection.execute(found, (table.info.kind, id_)):
        yield body
