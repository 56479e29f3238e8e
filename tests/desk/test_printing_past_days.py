"""Ledgers on paper as they stood at the end of a past day: what was where, what it was called, and the account of then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from secretdesk.desk import clock as clocks
from secretdesk.desk import exporting
from secretdesk.desk.jobs import books, devices, holdings
from secretdesk.desk.jobs.ledgers import Asked
from secretdesk.desk.jobs.request import Request, job_of
from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.custody.fitting import RemoveDisk
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledgers import Carrier
from secretdesk.errors import BadInput
from tests.desk import printing_steps as steps
from tests.desk.conftest import LONG_TITLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.paper.ledger_layout import LedgerLine

ITEM, NAME, STATE = 1, 3, 18
RENAMED = "\u66f4\u6b63\u540e\u7684\u9898\u540d"


@pytest.fixture
def lived(test_desk: Any) -> tuple[Any, Callable[[int], date]]:
    """Let the unit live on: lent after 10 days, bought after 20, renamed after 30, returned after 40, destroyed after 50."""
    desk = test_desk.desk
    begun: datetime = desk.context(0).now

    def on(days: int) -> date:
        desk.clock = clocks.fixed(begun + timedelta(days=days))
        today: date = desk.context(0).today
        return today

    first, second = test_desk.copies(test_desk.documents[0])[:2]
    on(10)
    desk.perform(Lend(items=(first,), borrower=test_desk.person("head"), approvals=(("", "SP-7"),), paper=True))
    on(20)
    test_desk.acquire("\u540e\u6765\u4e70\u7684\u76d8")
    on(30)
    renaming = Correct(
        kind="document", object=test_desk.documents[0], changes=(("title", RENAMED),), reason="\u6284\u9519"
    )
    desk.perform(renaming, *test_desk.sign("leader"))
    on(40)
    desk.perform(Return(item=first, pages=12))
    on(50)
    batch = steps.listed(test_desk, second)
    steps.approved(test_desk, batch)
    steps.escorted(test_desk, batch, second)
    steps.destroyed(test_desk, batch)
    on(60)
    return test_desk, lambda days: (begun + timedelta(days=days)).astimezone().date()


def states(lines: Any) -> dict[str, str]:
    return {line.values[ITEM]: line.values[STATE] for line in lines}


def test_the_ledger_of_holdings_shows_each_day_what_was_where_and_its_account(lived: Any) -> None:
    unit, day = lived
    number = unit.desk.read(lambda reading: reading.names("copy", [unit.copies(unit.documents[0])[0]])).popitem()[1]
    seen = {}
    for days in (5, 15, 25, 45, 55):
        asked = Asked(year=day(days).year, query=f"on:{day(days)}")
        book = holdings.f13(unit.desk, asked)
        assert all(one.agreed for one in book.balance), days
        assert book.balance
        seen[days] = (len(book.lines), states(book.lines)[number], [set(states(book.lines).values())])
        assert f"\u622a\u81f3 {day(days)} \u65e5\u7ec8\u7684\u72b6\u51b5" in book.head
        assert "\u6458\u5f55" not in book.head
    before = seen[5][0]
    assert {days: one[0] for days, one in seen.items()} == {
        5: before,
        15: before,
        25: before + 1,
        45: before + 1,
        55: before + 1,
    }
    assert [seen[days][1] for days in (5, 15, 25, 45)] == [
        "\u5728\u5e93",
        "\u501f\u9605\u4e2d",
        "\u501f\u9605\u4e2d",
        "\u5728\u5e93",
    ]
    assert "\u5df2\u9500\u6bc1" in seen[55][2][0]
    assert all("\u5df2\u9500\u6bc1" not in seen[days][2][0] for days in (5, 15, 25, 45))


def test_a_copy_bears_the_title_its_document_had_on_that_day(lived: Any) -> None:
    unit, day = lived

    def names(days: int) -> set[str]:
        found: list[LedgerLine] = list(holdings.f13(unit.desk, Asked(query=f"on:{day(days)}")).lines)
        return {line.values[NAME] for line in found}

    assert LONG_TITLE in names(29)
    assert RENAMED not in names(29)
    assert RENAMED in names(31)


def test_the_sheet_and_the_journal_say_as_of_which_day(lived: Any) -> None:
    unit, day = lived
    asked = Request(form="F13", year=day(60).year, query=f"on:{day(15)} is:out")
    done = steps.put(unit, job_of(unit.desk, asked))
    words = steps.said(done)
    assert f"\u622a\u81f3{day(15)}\u65e5\u7ec8\u7684\u72b6\u51b5" in words
    assert "\u6309\u7b5b\u9009\u6458\u5f55" in words
    assert "\u501f\u9605\u4e2d" in words
    assert "\u5728\u5e93" not in "".join(
        line.values[STATE] for line in holdings.f13(unit.desk, Asked(query=asked.query)).lines
    )
    assert steps.sheet_of(unit, done).filter == f"year:{day(15).year} on:{day(15)} is:out"
    again = books.changed(unit.desk, holdings.f13(unit.desk, Asked(year=day(60).year, query=asked.query)))
    assert again == []


def test_english_paper_says_it_too(lived: Any) -> None:
    unit, day = lived
    unit.desk.record = replace(unit.desk.record, language="en")
    book = holdings.f17(unit.desk, Asked(query=f"on:{day(15)}"))
    assert f"As it stood at the end of {day(15)}" in book.head
    assert len(holdings.f17(unit.desk, Asked(query=f"on:{day(25)}")).lines) == len(book.lines) + 1


def test_today_is_no_past_day(lived: Any) -> None:
    unit, day = lived
    book = holdings.f13(unit.desk, Asked(query=f"on:{day(60)}"))
    assert "\u622a\u81f3" not in book.head
    assert states(book.lines) == states(holdings.f13(unit.desk, Asked()).lines)


def test_a_machine_has_the_disks_of_that_day(lived: Any) -> None:
    unit, day = lived
    desk = unit.desk
    unit.install("T630", "D1")
    (disk,) = desk.read(lambda reading: reading.facts.find(Carrier, serial_no="D1"))
    desk.clock = clocks.fixed(desk.context(0).now + timedelta(days=10))
    desk.perform(RemoveDisk(disk=disk.id, reason="\u6362\u76d8", place=unit.places["A1"]))
    desk.clock = clocks.fixed(desk.context(0).now + timedelta(days=10))
    with_disk, without = (devices.f15(desk, Asked(query=f"on:{day(days)}")) for days in (65, 71))
    assert "D1" in with_disk.lines[0].values
    assert "D1" not in without.lines[0].values
    assert not devices.f15(desk, Asked(query=f"on:{day(55)}")).lines
    assert all(one.agreed for one in with_disk.balance)


def test_what_knows_no_past_day_refuses_in_words(lived: Any) -> None:
    unit, day = lived
    for form in ("F01", "people"):
        with pytest.raises(BadInput, match="bad-query"):
            job_of(unit.desk, Request(form=form, query=f"on:{day(15)}"))
    with pytest.raises(BadInput, match="bad-query") as told:
        exporting.plan(unit.desk, "copies", f"on:{day(15)}")
    assert [one.message.source for one in told.value.faults] == ["Not as of a past day here."]
