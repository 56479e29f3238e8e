"""A register so large that its rows go down in a second thread: all of them or none, told as they go, and sound to the bottom."""

from __future__ import annotations

import csv
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from secretdesk.desk.intake import acting, opening, planning
from secretdesk.desk.intake.planning import NEW, SAME, Plan
from secretdesk.domain.custody.people import PersonRegistered
from secretdesk.domain.decision import Change
from secretdesk.domain.ledger import BOOK
from secretdesk.domain.ledgers import Copy, Document, Person
from secretdesk.errors import Refusal
from tests.desk.conftest import Unit

ROWS = 2_300  # documents, and a copy of each
HEAD = ("收文日期", "来文单位", "文号", "文件标题", "密级", "份号")


@pytest.fixture
def register(test_desk: Unit, tmp_path: Path) -> Path:
    path = tmp_path / "r.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(HEAD)
        for n in range(ROWS):
            lines.writerow(
                (f"2025-{n % 12 + 1}-3", "某省某厅", f"某发〔2025〕{n}号", f"第{n}号事项", "秘密★10年", f"{n:06d}")
            )
    return path


def planned(unit: Unit, path: Path) -> Plan:
    opened = opening.open_file(unit.desk, "documents", path)
    return planning.plan(unit.desk, opened, replace(opened.legend, fixed={"place": "保密室 1号柜"}))


def count(unit: Unit) -> tuple[int, int, int]:
    return unit.desk.read(lambda r: (r.facts.count(Document), r.facts.count(Copy), r.next_id))


def quiet() -> bool:
    return all(one.name != "vault-rows" for one in threading.enumerate())


def test_it_comes_in_whole_and_is_sound(test_desk: Unit, register: Path) -> None:
    documents, copies, size = count(test_desk)
    steps: list[tuple[int, int]] = []
    acting.perform(test_desk.desk, planned(test_desk, register), progress=lambda *step: steps.append(step))
    assert count(test_desk) == (documents + ROWS, copies + ROWS, size + 2 * ROWS + 1)
    shares = [done / whole for done, whole in steps]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert max(b - a for a, b in zip([0.0, *shares], shares, strict=False)) < 0.4
    assert quiet()
    for text in ("第0号事项", f"第{ROWS - 1}号事项", "2025-1299"):
        assert test_desk.desk.read(lambda r, text=text: r.rows(Copy, text=text).rows), text  # type: ignore[misc]
    assert test_desk.desk.vault.verify("deep").result().findings == ()
    again = planned(test_desk, register)
    assert (again.count(SAME), again.count(NEW)) == (ROWS, 0)


@pytest.mark.parametrize("share", [0.3, 0.7, 0.999])
def test_cancelled_it_leaves_nothing(test_desk: Unit, register: Path, share: float) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, whole: int) -> None:
        if done >= share * whole:
            raise Stop

    before, plan = count(test_desk), planned(test_desk, register)
    with pytest.raises(Stop):
        acting.perform(test_desk.desk, plan, progress=stop)
    assert quiet()
    assert count(test_desk) == before
    assert test_desk.desk.vault.verify("deep").result().findings == ()


def test_a_number_that_is_taken_is_refused_in_words_and_nothing_stays(test_desk: Unit) -> None:
    before = count(test_desk)
    numbers = [*(f"L{n:05d}" for n in range(5_000)), "L00007"]
    first = before[2]
    changes = [
        Change(
            "person",
            first + k,
            PersonRegistered(person=Person(staff_no=one, name="某", department="某处", tier="core")),
        )
        for k, one in enumerate(numbers)
    ]
    desk = test_desk.desk
    with pytest.raises(Refusal) as refused:
        desk.vault.perform(
            lambda tx: tx.append("import_register", 1, BOOK, changes, desk.session.signer, [], desk.clock())
        ).result()
    assert refused.value.id == "already-there"
    assert quiet()
    assert count(test_desk) == before
    assert desk.read(lambda r: r.facts.find(Person, staff_no="L00000")) == []
    assert desk.vault.verify("deep").result().findings == ()


def test_the_day_is_a_date(test_desk: Unit, register: Path) -> None:
    acting.perform(test_desk.desk, planned(test_desk, register))
    found = test_desk.desk.read(lambda r: r.facts.find(Document, document_no="某发〔2025〕13号"))
    assert [one.record.received_on for one in found] == [date(2025, 2, 3)]
