"""Computers at a real desk: registered with their disks, scanned by their label, their account proved, safes reminded of."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from secretdesk.desk import clock as clocks
from secretdesk.desk import commands, look, scanning
from secretdesk.desk.jobs import batches, devices, labels
from secretdesk.desk.jobs.ledgers import Asked
from secretdesk.desk.jobs.request import Request, job_of
from secretdesk.desk.today import today
from secretdesk.domain.custody.assigning import AssignDevice
from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.custody.decommissioning import Decommission
from secretdesk.domain.custody.fitting import RemoveDisk
from secretdesk.domain.custody.safes import ChangeCombination, RegisterSafe
from secretdesk.domain.ledger import ACTS
from secretdesk.domain.ledgers import Carrier, Computer, Safe
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


def test_the_printed_ledgers_name_each_disk_and_close_their_account(test_desk: Any) -> None:
    desk = test_desk.desk
    test_desk.furnish()
    test_desk.install("某某 L71", "WD-WX21A60K8843 WD-WX21A60K8844", level="juemi", wireless_removed=True)
    lines = {
        "F15": ("S6P7NX0T412233", "WD-WX21A60K8844", "单机", "无线模块已拆", "J26-0002-"),
        "F16": ("ST0001", "复印机"),
    }
    for form, wanted in lines.items():
        job = job_of(desk, Request(form=form, year=desk.context(0).today.year))
        words = steps.said(steps.put(test_desk, job))
        assert [one for one in wanted if one not in words] == []
        assert "相符" in words
        assert "不符" not in words
    gone = desk.read(lambda reading: reading.facts.find(Carrier, serial_no="WD-WX21A60K8843"))[0].id
    desk.perform(RemoveDisk(disk=gone, reason="换盘", place=test_desk.places["A1"]))
    words = steps.said(steps.put(test_desk, job_of(desk, Request(form="F15", query="level:juemi"))))
    assert "WD-WX21A60K8843" not in words
    assert "WD-WX21A60K8844" in words
    assert "S6P7NX0T412233" not in words


def test_last_years_ledger_shows_the_disks_of_last_year(test_desk: Any) -> None:
    desk = test_desk.desk
    test_desk.install("T630", "D1")
    (disk,) = desk.read(lambda reading: reading.facts.find(Carrier, serial_no="D1"))
    now = desk.context(0).now
    desk.clock = clocks.fixed(now.replace(year=now.year + 1, month=3, day=2))
    desk.perform(RemoveDisk(disk=disk.id, reason="换盘", place=test_desk.places["A1"]))
    then, today = (devices.f15(desk, Asked(year=year)) for year in (now.year, now.year + 1))
    assert "D1" in then.lines[0].values
    assert "D1" not in today.lines[0].values


def test_old_combinations_and_those_of_who_left_stand_on_today(test_desk: Any) -> None:
    desk = test_desk.desk
    day, officer, reader = desk.context(0).today, test_desk.person("officer"), test_desk.person("reader")
    old, fresh = day - timedelta(days=181), day - timedelta(days=10)
    for no, place, changed, who in (("1", "A1", old, officer), ("2", "B1", fresh, reader)):
        command = RegisterSafe(
            cabinet_no=no, place=test_desk.places[place], changed_on=changed, combination_holders=(who,)
        )
        desk.perform(command)

    def due() -> list[str]:
        found = today(desk)
        assert found.totals["combinations"] == len(found.groups["combinations"])
        return [one.row.values["cabinet_no"] for one in found.groups["combinations"]]

    assert due() == ["1"]
    left = Correct(kind="person", object=reader, changes=(("status", "left"),), reason="调离")
    desk.perform(left, *test_desk.sign("leader"))
    assert due() == ["1", "2"]
    safes = desk.read(lambda reading: reading.facts.find(Safe))
    for one in safes:
        desk.perform(ChangeCombination(safe=one.id, reason="staff_change", holders=(officer,)))
    assert due() == []


def test_the_papers_of_a_destruction_name_machine_and_disks_one_by_one(test_desk: Any) -> None:
    desk = test_desk.desk
    computer = test_desk.install("某某 Z8", "Y3K0A02WTQHA Y3K0A031TQHA", make="某某", asset_no="ZC-2025-0077")
    out = Decommission(device=computer, reason="报废", place=test_desk.places["A1"], disks_out=True)
    disks = [change.id for change in desk.perform(out).changes if change.kind == "carrier"]
    batch = steps.listed(test_desk, computer, *disks)
    approval = steps.said(steps.put(test_desk, batches.f27(desk, batch)))
    steps.approved(test_desk, batch)
    listed = steps.said(steps.put(test_desk, batches.f28(desk, batch)))
    for words in (approval, listed):
        missing = [one for one in ("台式机", "某某Z8", "Y3K0A02WTQHA", "Y3K0A031TQHA", "硬盘") if one not in words]
        assert missing == []
    steps.escorted(test_desk, batch, computer, *disks)
    steps.destroyed(test_desk, batch)
    certificate = steps.said(steps.put(test_desk, batches.f31(desk, batch)))
    assert "台式机" in certificate
    assert "硬盘" in certificate
    record = desk.read(lambda reading: reading.facts.get(Computer, computer))
    assert record.state == "destroyed"
    assert desk.vault.verify("deep").result().findings == ()


def test_the_account_tells_machines_from_carriers(test_desk: Any) -> None:
    desk = test_desk.desk
    test_desk.install("T630", "D1 D2")
    day = desk.context(0).today
    sums = {
        (one.level, one.kind): one.closing
        for one in desk.read(lambda reading: reading.sums(day - timedelta(days=1), day))
    }
    assert (sums["jimi", "computer"], sums["jimi", "hard_disk"]) == (1, 2)
    assert look.navigation(desk)["computers"] == 1
