"""Computers at a real desk: registered with their disks, scanned by their label, their account proved, safes reminded of."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from secretdesk.desk import commands, look, scanning
from secretdesk.desk.jobs import labels
from secretdesk.domain.custody.assigning import AssignDevice
from secretdesk.domain.custody.fitting import RemoveDisk
from secretdesk.domain.ledger import ACTS
from secretdesk.domain.ledgers import Carrier, Computer
from secretdesk.errors import Refusal
from secretdesk.text import say
from tests.desk import printing_steps as steps
from tests.paper.reading import codes, picture


def test_a_line_of_a_register_is_enough_to_register_a_computer(test_desk: Any) -> None:
    desk = test_desk.desk
    typed = {
        "acquired_on": desk.context(0).today.isoformat(), "computer_kind": "desktop", "make": "某某", "model": "T630",
        "level": "jimi", "asset_no": "ZC-2024-0117", "disks": "S6P7NX0T412233、Y3K0A031TQHA", "mac": "3C:7C:3F:1A:90:B2",
        "system": "银河麒麟V10", "responsible": "王䶮", "place": "A1", "purpose": "公文起草",
    }  # fmt: skip
    with pytest.raises(Refusal, match=r"lend\.tier"):
        desk.perform(commands.build(desk, ACTS["register_computer"], typed))
    typed |= {"level": "mimi"}
    done = desk.perform(commands.build(desk, ACTS["register_computer"], typed))
    (computer,) = done.made("computer")
    disks = done.made("carrier")
    assert len(disks) == 2
    detail = look.detail(desk, "computer", computer)
    assert detail is not None
    assert (detail.record.department, detail.record.state) == ("规划处", "retained")
    inside = look.detail(desk, "carrier", disks[0])
    assert inside is not None
    assert inside.names["computer", computer] == detail.record.number
    assert desk.vault.verify("deep").result().findings == ()


def test_a_computers_label_answers_and_its_disks_follow_it(test_desk: Any) -> None:
    desk = test_desk.desk
    computer = test_desk.install("T630", "D1", level="mimi")
    done = steps.put(test_desk, labels.labels(desk, [("computer", computer)]))
    (code,) = codes(picture(done.pdf, dpi=300))
    answer = scanning.scan(desk, code)
    assert (answer.status, answer.kind, answer.id) == ("ours", "computer", computer)
    record = desk.read(lambda reading: reading.facts.get(Computer, computer))
    assert say(answer.message, "en") == record.number
    assert scanning.scan(desk, record.number).id == computer
    reader = test_desk.person("reader")
    desk.perform(AssignDevice(device=computer, responsible=reader, sheet_no="LY-1"))
    (disk,) = desk.read(lambda reading: reading.facts.find(Carrier, inside=computer))
    assert (disk.record.custodian, disk.record.state) == (reader, "retained")
    held = look.person_card(desk, reader)
    assert held is not None
    assert {one.id for one in held.held} >= {computer, disk.id}
    desk.perform(RemoveDisk(disk=disk.id, reason="换盘", place=test_desk.places["A1"]))
    assert desk.read(lambda reading: reading.facts.find(Carrier, inside=computer)) == []
    assert desk.vault.verify("deep").result().findings == ()


def test_the_account_tells_machines_from_carriers(test_desk: Any) -> None:
    desk = test_desk.desk
    test_desk.install("T630", "D1 D2")
    today = desk.context(0).today
    sums = {(one.level, one.kind): one.closing for one in look.account_of(desk, today - timedelta(days=1), today)}
    assert (sums["jimi", "computer"], sums["jimi", "hard_disk"]) == (1, 2)
    assert look.navigation(desk)["computers"] == 1
