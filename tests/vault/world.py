"""A unit's tables without its files: acts are decided, folded and projected in memory, as the desk and the vault do."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.domain.custody import carriers, people, registering
from secretdesk.domain.decision import DECIDE, Change, Context
from secretdesk.domain.profile import Profile
from secretdesk.domain.roles import Signatory
from secretdesk.vault import bodies, tables
from secretdesk.vault.facts import TableFacts
from secretdesk.vault.held import HOLDINGS
from secretdesk.vault.projection import BALANCE, Projected

TODAY = date(2026, 3, 5)
PROFILE = Profile.parse(
    json.loads((Path(__file__).parents[2] / "resources/profiles/cn_state.json").read_text(encoding="utf-8"))
)
OFFICER = Signatory(account=1, role="officer")


def memory() -> sqlcipher.Connection:
    connection = sqlcipher.connect(":memory:", isolation_level=None)
    connection.execute("ATTACH ':memory:' AS book")
    return connection


def make_tables(connection: Any, made: Sequence[tables.Table] | None = None) -> None:
    for table in made if made is not None else tables.tables("desk", "office"):
        for statement in (*tables.creation(table), *tables.indexing(table)):
            connection.execute(statement)
    connection.execute(BALANCE)
    connection.execute(HOLDINGS)


def context(first_id: int, *cosigners: Signatory, today: date = TODAY) -> Context:
    return Context(
        actor=OFFICER,
        cosigners=cosigners,
        today=today,
        now=datetime(today.year, today.month, today.day, 9, tzinfo=UTC),
        profile=PROFILE,
        first_id=first_id,
        vault_kind="test",
        random=bytes,
    )


@dataclass
class World:
    connection: Any
    journal: list[Change] = field(default_factory=list)

    @property
    def facts(self) -> TableFacts:
        return TableFacts(self.connection)

    def do(self, command: Any, *cosigners: Signatory, today: date = TODAY) -> list[int]:
        made = DECIDE[type(command)](command, context(len(self.journal) + 1, *cosigners, today=today), self.facts)
        return self.take(made)

    def take(self, changes: list[Change]) -> list[int]:
        projected = Projected(self.connection, len(self.journal) + 1)
        projected.prepare(changes)
        for seq, one in enumerate(changes, len(self.journal) + 1):
            self.connection.execute("INSERT INTO main.entry VALUES (?, ?, ?)", (seq, one.kind, one.id))
            self.connection.execute("INSERT INTO book.body VALUES (?, ?)", (seq, bodies.write(one.event)))
        projected.write()
        self.journal += changes
        return [one.id for one in changes]

    def dump(self, table: tables.Table) -> list[tuple[Any, ...]]:
        columns = tables.listed(table.columns)
        return list(self.connection.execute(f"SELECT id, {columns} FROM {table.name} ORDER BY id"))


def new_world() -> World:
    connection = memory()
    make_tables(connection)
    connection.execute("CREATE TABLE main.entry (seq INTEGER PRIMARY KEY, kind TEXT, object_id INTEGER)")
    connection.execute("CREATE TABLE book.body (seq INTEGER PRIMARY KEY, body BLOB)")
    return World(connection)


def place(name: str = "A", level: str = "juemi", code: str | None = None) -> people.RegisterPlace:
    return people.RegisterPlace(code=code or name, name=name, level=level)


def person(name: str, staff_no: str, tier: str = "core") -> people.RegisterPerson:
    return people.RegisterPerson(
        staff_no=staff_no, name=name, department="Office", tier=tier, letter_until=date(2030, 1, 1)
    )


def incoming(title: str, kept: int, copies: str = "1-3", **more: Any) -> registering.RegisterIncoming:
    values: dict[str, Any] = {
        "received_on": TODAY,
        "issuer": "市委办公室",
        "document_no": None,
        "title": title,
        "level": "jimi",
        "period": "10年",
        "copy_nos": copies,
        "pages": 12,
        "place": kept,
    }
    return registering.RegisterIncoming(**{**values, **more})


def carrier(name: str, kept: int, **more: Any) -> carriers.RegisterCarrier:
    values: dict[str, Any] = {"acquired_on": TODAY, "carrier_kind": "optical_disc", "name": name, "level": "mimi"}
    return carriers.RegisterCarrier(**{**values, "place": kept, **more})


def chunks(values: Sequence[Any], size: int) -> Iterator[Sequence[Any]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]
