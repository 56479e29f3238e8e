"""Past stints in a real vault: kept by acts, made again by a rebuild, and every altered one is named."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from secretdesk.domain.custody.lending import Lent
from secretdesk.domain.custody.moving import Moved
from secretdesk.domain.custody.returning import Returned
from secretdesk.domain.decision import Change
from secretdesk.domain.ledgers import Copy
from secretdesk.vault import rebuild, slots
from secretdesk.vault.connection import Connection, open_connection
from secretdesk.vault.verifying import verify
from tests.vault import unit, world

LEDGER = "book.copies_past"
ACTS: dict[Any, str] = {Lent: "lend", Returned: "return", Moved: "move"}


def day(n: int) -> Any:
    return world.TODAY + timedelta(days=n)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two copies handed about; the second's move of the 8th was entered before its loan of the 4th."""
    folder = tmp_path_factory.mktemp("vault") / "v"
    unit.found(folder)
    with unit.at(folder) as office:
        kept = office.do(world.place("A")).first_seq
        who = office.do(world.person("Zhang", "1")).first_seq
        first = office.do(world.incoming("title", kept, "1-2")).first_seq + 1
        lent = [Lent(on=day(n), borrower=who, due_on=day(n + 7), slip="JY-1") for n in (3, 4)]
        back = [Returned(on=day(n), checker=who, place=kept) for n in (5, 9)]
        for id_, events in (
            (first, [lent[0], back[0]]),
            (first + 1, [Moved(on=day(8), place=kept + 1), lent[1], back[1]]),
        ):
            for event in events:
                office.take(ACTS[type(event)], "desk", lambda _tx, id_=id_, event=event: [Change("copy", id_, event)])
        found = office.vault.quick(lambda reading: reading.rows(Copy, day=day(4)).rows)
        assert [row.values["custodian"] for row in found] == [who, who]
    return folder


@pytest.fixture
def raw(whole: Path, tmp_path: Path) -> Iterator[Connection]:
    shutil.copytree(whole, tmp_path / "v")
    keyring = slots.unlock(tmp_path / "v", "officer", unit.words_of(1), now=unit.NOW)
    with closing(open_connection(tmp_path / "v", keyring, guarded=False)) as connection:
        yield connection


def stints(connection: Connection) -> list[tuple[Any, ...]]:
    return connection.execute(f"SELECT * FROM {LEDGER} ORDER BY item, until").fetchall()


def named(connection: Connection) -> set[tuple[str, int | None]]:
    return {(one.where, one.row) for one in verify.verify(connection, "deep").findings}


def test_rebuilding_makes_the_very_same_stints(raw: Connection) -> None:
    before = stints(raw)
    assert len(before) == 5
    assert named(raw) == set()
    rebuild.rebuild(raw)
    assert stints(raw) == before
    assert named(raw) == set()


@pytest.mark.parametrize("column", ["until", "since", "state", "custodian", "place", "level", "due_on"])
def test_an_altered_stint_is_named(raw: Connection, column: str) -> None:
    item, until, *_ = stints(raw)[1]
    value: Any = 77 if column in {"custodian", "place"} else "2026-03-09"
    raw.execute(f'UPDATE {LEDGER} SET "{column}" = ? WHERE item = ? AND until = ?', (value, item, until))
    assert named(raw) == {(LEDGER, item)}


def test_a_stint_taken_away_or_put_in_is_named(raw: Connection) -> None:
    item, until, *rest = stints(raw)[-1]
    raw.execute(f"DELETE FROM {LEDGER} WHERE item = ? AND until = ?", (item, until))
    marks = ", ".join("?" * (2 + len(rest)))
    raw.execute(f"INSERT INTO {LEDGER} VALUES ({marks})", (999999, until, *rest))
    raw.execute(f"INSERT INTO {LEDGER} VALUES ({marks})", (1, until, *rest))
    assert named(raw) == {(LEDGER, item), (LEDGER, 999999), (LEDGER, 1)}
