"""Threads take turns at reading over one connection, and a question that nobody wants answered any more is given up."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from secretdesk.domain.ledgers import Copy
from secretdesk.errors import Obstacle, Refusal
from secretdesk.vault import Asking, Reading, Vault
from tests.vault import unit

WAIT = 60
_ENDLESS = "WITH RECURSIVE n(x) AS (SELECT begun() UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


@contextmanager
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool


def held(vault: Vault, pool: ThreadPoolExecutor) -> tuple[Future[int], Callable[[], None]]:
    """Let a question have its turn until the second of these is called."""
    has, may_end = threading.Event(), threading.Event()

    def slow(reading: Reading) -> int:
        has.set()
        assert may_end.wait(WAIT)
        return reading.next_id

    answer = pool.submit(vault.quick, slow)
    assert has.wait(WAIT)
    return answer, may_end.set


def endless(begun: threading.Event) -> Callable[[Reading], object]:
    """Return a question whose only statement never ends by itself."""

    def ask(reading: Reading) -> object:
        reading.connection.raw.create_function("begun", 0, begun.set)
        return reading.connection.execute(_ENDLESS).fetchall()

    return ask


def test_many_threads_ask_and_each_gets_its_own_answer(office: unit.Office) -> None:
    vault, size = office.vault, office.vault.quick(lambda reading: reading.next_id)

    def ask(n: int) -> tuple[int, int]:
        return n, vault.quick(lambda reading: vault.quick(lambda _again: reading.next_id + n))

    with threads() as pool:
        assert list(pool.map(ask, range(200))) == [(n, size + n) for n in range(200)]


def test_a_running_statement_is_given_up_and_the_next_question_is_answered(office: unit.Office) -> None:
    begun, asking = threading.Event(), Asking()

    def ask() -> object:
        with asking:
            return office.vault.quick(endless(begun))

    with threads() as pool:
        answer = pool.submit(ask)
        assert begun.wait(WAIT)
        asking.give_up()
        with pytest.raises(Obstacle, match="given-up"):
            answer.result(WAIT)
    assert office.vault.quick(lambda reading: reading.next_id) > 0
    assert len(office.vault.quick(lambda reading: reading.rows(Copy)).rows) == 3


def test_giving_up_ends_no_question_but_its_own(office: unit.Office) -> None:
    asking = Asking()

    def ask() -> object:
        with asking:
            return office.vault.quick(lambda reading: reading.next_id)

    with threads() as pool:
        running, end = held(office.vault, pool)
        waiting = pool.submit(ask)
        asking.give_up()
        end()
        assert running.result(WAIT) > 0
        with pytest.raises(Obstacle, match="given-up"):
            waiting.result(WAIT)


def test_what_is_given_up_between_two_statements_begins_none_any_more(office: unit.Office) -> None:
    asking = Asking()

    def work(reading: Reading) -> int:
        asking.give_up()
        return reading.next_id

    with asking, pytest.raises(Obstacle, match="given-up"):
        office.vault.quick(work)
    with asking, pytest.raises(Obstacle, match="given-up"):
        office.vault.quick(lambda reading: reading.next_id)
    assert office.vault.quick(lambda reading: reading.next_id) > 0


def test_what_is_given_up_with_rows_half_read_leaves_nothing_open(office: unit.Office) -> None:
    asking = Asking()

    def work(reading: Reading) -> object:
        rows = reading.connection.execute("SELECT seq FROM main.entry")
        next(rows)
        asking.give_up()  # no statement runs after this, nor the end of the transaction, while there are rows to read
        return reading.next_id, rows

    with asking, pytest.raises(Obstacle, match="given-up"):
        office.vault.quick(work)
    assert office.vault.quick(lambda reading: reading.next_id) > 0


def test_locking_lets_the_running_question_end_and_refuses_those_that_wait(office: unit.Office) -> None:
    vault = office.vault
    with threads() as pool:
        running, end = held(vault, pool)
        waiting = [pool.submit(vault.quick, lambda reading: reading.next_id) for _ in range(3)]
        locked = pool.submit(vault.lock)
        while not vault.locked:
            os.sched_yield()
        end()
        assert running.result(WAIT) > 0
        locked.result(WAIT)
        for one in waiting:
            with pytest.raises(Refusal, match="locked"):
                one.result(WAIT)
