"""Papers attached: only what the vault keeps, once to one object, in both chains; struck out with a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from secretdesk.domain.custody.attaching import Attach, VoidAttachment
from secretdesk.domain.ledgers.attachments import BEARERS
from tests.domain.world import MONDAY, Unit, made, refused

NAME, OTHER = "ab" * 32, "cd" * 32
PAPER = Attach(object=0, paper="signed_slip", file=NAME, digest=b"d" * 32, format="pdf", pages=2, size=999)


def test_a_paper_stands_in_its_own_chain_and_in_that_of_its_bearer(unit: Unit) -> None:
    unit.kept.add(NAME)
    (copy,) = unit.given_copies("1")
    before = unit.records["copy", copy]
    changes = unit.perform(replace(PAPER, object=copy))
    record = unit.records["attachment", made(changes, "attachment")]
    assert (record.number, record.object_kind, record.object, record.pages) == ("FJ-2026-0001", "copy", copy, 2)
    assert (record.attached_on, record.level) == (MONDAY, before.level)
    assert unit.records["copy", copy] == before, "an attachment changes nothing of the item"
    assert [(one.kind, one.event.EVENT.name) for one in changes] == [
        ("attachment", "attached"), ("copy", "paper_attached"),
    ]  # fmt: skip


def test_the_same_bytes_belong_to_a_thing_once_until_they_are_struck_out(unit: Unit) -> None:
    unit.kept.add(NAME)
    one, two = unit.given_copies("1-2")
    first = made(unit.perform(replace(PAPER, object=one)), "attachment")
    with refused("attached-already"):
        unit.perform(replace(PAPER, object=one, paper="other"))
    unit.perform(replace(PAPER, object=two))
    unit.perform(VoidAttachment(attachment=first, reason="wrong copy"))
    assert unit.records["attachment", first].voided
    again = made(unit.perform(replace(PAPER, object=one)), "attachment")
    assert unit.records["attachment", again].number == "FJ-2026-0003"
    with refused("already-voided"):
        unit.perform(VoidAttachment(attachment=first, reason="once more"))
    with refused("faults", "reason"):
        unit.perform(VoidAttachment(attachment=again, reason=""))


@pytest.mark.parametrize(
    "change", [{"file": OTHER}, {"file": "../../etc"}, {"digest": b"short"}, {"format": "exe"}], ids=str
)
def test_nothing_is_attached_that_the_vault_does_not_keep(unit: Unit, change: dict[str, object]) -> None:
    unit.kept.add(NAME)
    (copy,) = unit.given_copies("1")
    with refused("faults", "file"):
        unit.perform(replace(PAPER, object=copy, **change))  # type: ignore[arg-type]


def test_a_paper_belongs_to_something_there(unit: Unit) -> None:
    unit.kept.add(NAME)
    with refused("no-such-object"):
        unit.perform(replace(PAPER, object=4711))
    assert {"document", "copy", "carrier", "slip", "sheet", "batch"} <= set(BEARERS)
