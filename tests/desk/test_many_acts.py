"""Many acts in one transaction: each its own, all of them or none, and the vault as sound as after one by one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from secretdesk.desk import audit
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.moving import Move
from secretdesk.domain.custody.offices import CorrectClock, Grant
from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return
from secretdesk.domain.ledgers import Copy
from secretdesk.errors import Refusal
from tests.desk.conftest import Unit
from tests.desk.sitting import journal, refusals


def test_each_act_is_judged_on_what_those_before_it_left(test_desk: Unit) -> None:
    desk = test_desk.desk
    heard: list[str] = []
    desk.listen(lambda outcome: heard.append(outcome.act))
    first, *_ = test_desk.copies(test_desk.documents[0])
    borrower = test_desk.person("reader")
    taken: list[int] = []

    def asked() -> Iterator[Any]:
        for _ in range(3):
            yield Lend(items=(first,), borrower=borrower, approvals=(("", "1"),), paper=True)
            taken.append(len(heard))
            yield Return(item=first, pages=12)

    done = desk.perform_many(asked())
    assert [one.act for one in done] == ["lend", "return"] * 3 == heard
    assert taken == [0, 0, 0], "nobody hears of an act before it is durable"
    assert [one.first for one in done] == sorted({one.first for one in done})
    chain = desk.read(lambda reading: reading.history("copy", first))
    assert [one.act for one in chain] == [*["return", "lend"] * 3, "register_incoming"]
    report = audit.verify(desk, "deep")
    assert not report.findings, "each act is signed, and tables, words and account fit"


def test_one_refused_act_undoes_those_before_it(test_desk: Unit) -> None:
    desk = test_desk.desk
    size = desk.read(lambda reading: reading.next_id)
    item, *_ = test_desk.copies(test_desk.documents[0])
    with pytest.raises(Refusal, match="not_in_store"):
        desk.perform_many(
            Lend(items=(item,), borrower=test_desk.person("reader"), approvals=(("", "1"),), paper=True)
            for _ in range(2)
        )
    assert desk.read(lambda reading: reading.next_id) == size
    record = desk.read(lambda reading: reading.facts.get(Copy, item))
    assert record is not None
    assert record.state == "in_store"
    desk.perform(Move(items=(item,), place=test_desk.places["A1"]))


def test_a_refusal_for_who_he_is_stands_in_the_journal(test_desk: Unit) -> None:
    desk = test_desk.desk
    with pytest.raises(Refusal, match="cosigner-missing"):
        desk.perform_many([RegisterPlace(code="C9", name="C9", level="mimi"), CorrectClock(reason="r")])
    assert refusals(desk) == ["correct_clock cosigner-missing"]
    assert not desk.read(lambda reading: [one for one in reading.names("place", range(500)).values() if one == "C9"])


def test_keys_are_not_handed_out_in_a_row_of_acts(test_desk: Unit) -> None:
    with pytest.raises(TypeError, match="by itself"):
        test_desk.desk.perform_many([Grant(account=1)])


def test_one_act_of_thousands_is_sound(test_desk: Unit) -> None:
    desk = test_desk.desk
    today = desk.context(0).today
    test_desk.receive("数千份的通知", level="mimi", period="5年", copies="1-3000", document_no="某厅发〔2026〕77号")
    test_desk.receive("又数千份的通知", level="mimi", period="5年", copies="1-1500")
    (last, before) = journal(desk, "register_incoming")[:-3:-1]
    assert (last.entries, before.entries) == (1501, 3001)
    late = RegisterIncoming(
        received_on=today - timedelta(days=1), issuer="某省某某厅", document_no="某厅发〔2026〕77号", title="数千份的通知",
        level="mimi", copy_nos="3000-3001", pages=1, place=test_desk.places["A1"], late_reason="r",
    )  # fmt: skip
    with pytest.raises(Exception, match="mend"):  # number 3000 stands already, and was seen
        desk.perform(late)
    assert not audit.verify(desk, "deep").findings
