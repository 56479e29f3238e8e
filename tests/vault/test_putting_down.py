"""Rows put down in a second thread: the same as one by one, in order, whole or refused, and the thread ends in any case."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from secretdesk.vault.putting_down import put_down, putting_down

MANY = 5_000
ADD = "INSERT INTO t (id, a, b) VALUES (?, ?, ?)"
SUM = "INSERT INTO s (day, n) VALUES (?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n"


@pytest.fixture
def raw() -> Iterator[Any]:
    connection = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE, b BLOB) STRICT")
    connection.execute("CREATE TABLE s (day TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID")
    yield connection
    connection.close()


def rows(n: int, start: int = 0) -> list[tuple[int, str | None, bytes]]:
    return [(k, f"a{k}" if k % 3 else None, bytes([k % 256])) for k in range(start, start + n)]


def quiet() -> bool:
    return all(one.name != "vault-rows" for one in threading.enumerate())


@given(st.one_of(st.integers(0, 80), st.sampled_from([511, 512, 513, 577, 5333, 5334, 5900])))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_as_many_as_can_be_at_once_are_the_same_as_one_by_one(raw: Any, n: int) -> None:
    raw.execute("BEGIN")
    put_down(raw, ADD, rows(n))
    assert raw.execute("SELECT id, a, b FROM t ORDER BY id").fetchall() == rows(n)
    put_down(raw, SUM, [(f"d{k % 7}", 1) for k in range(n)])
    put_down(raw, SUM, [("d0", 5)])
    summed = dict(raw.execute("SELECT day, n FROM s").fetchall())
    assert summed.pop("d0") == len(range(0, n, 7)) + 5
    assert summed == {f"d{k}": found for k in range(1, 7) if (found := len(range(k, n, 7)))}
    raw.execute("ROLLBACK")


def test_who_asks_sees_what_was_handed_over(raw: Any) -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0002)  # as where there is a window
    turn = sys.getswitchinterval()
    with putting_down(raw, MANY) as down:
        for start in range(0, 3 * MANY, MANY):
            down.executemany(ADD, rows(MANY, start))
            assert down.execute("SELECT count(*) FROM t").fetchall() == [(start + MANY,)]
        down.executemany(ADD, iter(rows(1, 3 * MANY)))
        down.settle()
        assert raw.execute("SELECT count(*) FROM t").fetchone() == (3 * MANY + 1,)
    assert quiet()
    assert sys.getswitchinterval() == turn
    sys.setswitchinterval(before)


@pytest.mark.parametrize("few", [1, MANY])
def test_what_stands_against_a_row_is_raised_and_nothing_after_it_goes_down(raw: Any, few: int) -> None:
    def act() -> None:
        with putting_down(raw, few) as down:
            down.executemany(ADD, [(MANY, "a1", b""), *rows(10)])
            down.executemany(SUM, [("later", 1)])
            down.settle()

    with pytest.raises(sqlcipher.IntegrityError, match=r"t\.a"):
        act()
    assert quiet()
    assert raw.execute("SELECT count(*) FROM s").fetchone() == (0,)


def test_where_the_caller_gives_up_what_waits_is_left(raw: Any) -> None:
    class Stop(Exception):
        pass

    def act() -> None:
        with putting_down(raw, MANY) as down:
            for start in range(0, 5 * MANY, MANY):
                down.executemany(ADD, rows(MANY, start))
            raise Stop

    with pytest.raises(Stop):
        act()
    assert quiet()
    ((done,),) = raw.execute("SELECT count(*) FROM t").fetchall()
    assert done % MANY == 0
