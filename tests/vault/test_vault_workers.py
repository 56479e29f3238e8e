from __future__ import annotations

import inspect
import sys
import threading
from collections.abc import Generator
from concurrent.futures import Future
from functools import partial
from types import FrameType
from typing import Any

import pytest

from secretdesk.errors import Refusal
from secretdesk.vault.workers import Worker


def test_jobs_run_in_order_on_one_thread_of_their_own() -> None:
    worker = Worker("test")
    order: list[int] = []
    threads = set()

    def job(k: int) -> int:
        order.append(k)
        threads.add(threading.get_ident())
        return k * k

    futures: list[Future[int]] = [worker.submit(partial(job, k)) for k in range(50)]
    assert [f.result(5) for f in futures] == [k * k for k in range(50)]
    assert order == list(range(50))
    assert threads.isdisjoint({threading.get_ident()})
    assert len(threads) == 1
    worker.stop()


def test_an_error_is_the_answer_and_ends_nothing() -> None:
    worker = Worker("test")

    def fail() -> int:
        raise KeyError("x")

    with pytest.raises(KeyError):
        worker.submit(fail).result(5)
    assert worker.submit(lambda: 7).result(5) == 7
    worker.stop()


def test_a_short_job_need_not_wait_for_a_long_one() -> None:
    worker = Worker("test")
    begun = threading.Event()
    done: list[str] = []

    def long() -> Generator[None, None, str]:
        begun.set()
        while "short" not in done:  # never ends unless the short job gets its turn
            yield
        done.append("long")
        return "result"

    answer: Future[str] = worker.submit(long)
    assert begun.wait(5)
    worker.submit(lambda: done.append("short")).result(5)
    assert answer.result(5) == "result"
    assert done == ["short", "long"]
    worker.stop()


def test_an_error_in_a_long_job_is_its_answer() -> None:
    worker = Worker("test")

    def long() -> Generator[None, None, None]:
        yield
        raise ValueError("later")

    with pytest.raises(ValueError, match="later"):
        worker.submit(long).result(5)
    worker.stop()


def test_after_stopping_all_waiting_work_is_refused() -> None:
    worker = Worker("test")
    gate, begun, closed, started = (threading.Event() for _ in range(4))

    def long() -> Generator[None, None, None]:
        try:
            while True:
                started.set()
                yield
        finally:
            closed.set()

    def block() -> int:
        begun.set()
        gate.wait(5)
        return 1

    endless: Future[Any] = worker.submit(long)
    assert started.wait(5)
    running = worker.submit(block)
    assert begun.wait(5)
    waiting = [worker.submit(lambda: 2) for _ in range(3)]
    stopper = threading.Thread(target=worker.stop)
    stopper.start()
    gate.set()
    stopper.join(5)
    assert running.result(5) == 1
    assert closed.is_set()
    for future in (endless, worker.submit(lambda: 3)):
        with pytest.raises(Refusal, match="locked"):
            future.result(5)
    for future in waiting:  # handed over before the stop, so done before it
        assert future.result(5) == 2


def test_a_cancelled_job_is_not_done() -> None:
    worker = Worker("test")
    gate, begun = threading.Event(), threading.Event()
    done: list[int] = []

    def block() -> bool:
        begun.set()
        return gate.wait(5)

    first = worker.submit(block)
    assert begun.wait(5)
    second = worker.submit(lambda: done.append(2))
    assert second.cancel()
    gate.set()
    first.result(5)
    worker.stop()
    assert done == []


def test_a_job_may_stop_its_own_worker() -> None:
    worker = Worker("test")
    worker.submit(worker.stop).result(5)
    with pytest.raises(Refusal, match="locked"):
        worker.submit(lambda: 1).result(5)
    worker.stop()


def test_a_long_job_lets_through_what_waits_but_nothing_that_must_be_alone() -> None:
    worker = Worker("test")
    gate, begun = threading.Event(), threading.Event()
    done: list[str] = []

    def long() -> None:
        begun.set()
        gate.wait(5)
        worker.give_way()
        done.append("long")

    first = worker.submit(long)
    assert begun.wait(5)
    others = [worker.submit(partial(done.append, "act"))]
    others.append(worker.submit(partial(done.append, "alone"), alone=True))
    others.append(worker.submit(partial(done.append, "behind it")))
    gate.set()
    for future in (first, *others):
        future.result(5)
    assert done == ["act", "long", "alone", "behind it"]
    worker.stop()


def test_a_worker_stops_though_a_job_met_that_while_giving_way() -> None:
    worker = Worker("test")
    gate, begun = threading.Event(), threading.Event()

    def long() -> int:
        begun.set()
        gate.wait(5)
        worker.give_way()
        return 1

    running = worker.submit(long)
    assert begun.wait(5)
    stopper = threading.Thread(target=worker.stop)
    stopper.start()
    while worker._open:
        threading.Event().wait(0.001)
    gate.set()
    stopper.join(5)
    assert not stopper.is_alive()
    assert running.result(5) == 1


def test_what_is_handed_over_while_the_thread_ends_is_answered() -> None:
    worker = Worker("test")
    lines, first = inspect.getsourcelines(Worker.submit)
    handing_over = first + next(k for k, line in enumerate(lines) if "_jobs.put" in line)

    def meanwhile(frame: FrameType, event: str, _: object) -> Any:
        if frame.f_code.co_name == "submit" and event == "line" and frame.f_lineno == handing_over:
            sys.settrace(None)
            worker.stop()
        return meanwhile

    before = sys.gettrace()
    sys.settrace(meanwhile)
    try:
        answer: Future[int] = worker.submit(lambda: 7)
    finally:
        sys.settrace(before)
    assert answer.done()
    assert isinstance(answer.exception(), Refusal)
