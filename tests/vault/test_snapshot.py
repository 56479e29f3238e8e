"""One state of both files: a long look neither fails nor is failed by an act that is written meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from secretdesk.desk.desk import Desk
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.ledgers import Copy, Person
from secretdesk.vault import Reading
from tests.gui.unit import founded


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = founded(tmp_path / "vault")
    yield made
    made.lock()


def test_a_look_at_the_book_then_at_the_log_does_not_lock_out_an_act_nor_is_locked_out(desk: Desk) -> None:
    looked, handed = Event(), Event()

    def look(reading: Reading) -> tuple[int, int, int]:
        people = reading.number(Person)
        reading.rows(Copy, limit=1)
        looked.set()
        assert handed.wait(20)
        return people, reading.number(Person), reading.next_id

    before = desk.read(lambda reading: (reading.number(Person), reading.next_id))
    with ThreadPoolExecutor(1) as aside:
        began = monotonic()
        looking = aside.submit(desk.read, look)
        assert looked.wait(20)
        acting = desk.submit(RegisterPerson(staff_no="0099", name="简松", department="某科"))
        wait([acting], timeout=0.5)  # it is at its commit now, and waits for the look to end
        handed.set()
        assert looking.result(20) == (before[0], *before), "one state from first to last"
        acting.result(20)
        assert monotonic() - began < 8, "neither waited for the other to give up"
    assert desk.read(lambda reading: reading.number(Person)) == before[0] + 1
