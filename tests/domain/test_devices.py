"""Computers and office equipment with the disks inside them (F15, F16; C01-C04, C08, C16-C18, C26)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from secretdesk.domain.custody.assigning import AssignDevice
from secretdesk.domain.custody.computers import RegisterComputer
from secretdesk.domain.custody.correcting import Correct, Void
from secretdesk.domain.custody.decommissioning import Decommission
from secretdesk.domain.custody.equipment import RegisterEquipment
from secretdesk.domain.custody.fitting import FitDisk, RemoveDisk
from secretdesk.domain.custody.listing import ListForDestruction, RemoveFromBatch
from secretdesk.domain.custody.missing import Recover, ReportMissing
from secretdesk.domain.custody.moving import Move
from secretdesk.domain.custody.offices import ApproveMedium
from secretdesk.domain.ledgers import Carrier
from secretdesk.domain.within import serial_numbers
from secretdesk.errors import BadInput
from tests.domain.world import MONDAY, Unit, made, refused

KEPT = ("state", "custodian", "place")


def whereabouts(unit: Unit, kind: str, id_: int) -> tuple[Any, ...]:
    record = unit.records[kind, id_]
    return tuple(getattr(record, name) for name in KEPT)


def assign(unit: Unit, device: int, to: str, *cosigners: Any, **more: Any) -> None:
    values = {"sheet_no": "LY-1", **more}
    unit.perform(AssignDevice(device=device, responsible=unit.people[to], **values), cosigners)


def out(unit: Unit, disk: int, **more: Any) -> None:
    unit.perform(RemoveDisk(disk=disk, reason="replaced", place=unit.places["safe"], **more))


def test_a_computer_enters_the_account_with_each_disk_a_carrier_of_its_own(unit: Unit) -> None:
    computer = unit.given_computer("S6P7NX0T412233、Y3K0A031TQHA", level="jimi", responsible=unit.people["Reader"])
    record, disks = unit.records["computer", computer], unit.disks(computer)
    assert record.number.startswith("J26-0001-")
    assert (record.state, record.department) == ("retained", "Plans")
    assert [unit.records["carrier", one].serial_no for one in disks] == ["S6P7NX0T412233", "Y3K0A031TQHA"]
    assert [unit.records["carrier", one].number[:-2] for one in disks] == ["H26-0001", "H26-0002"]
    for disk in disks:
        assert whereabouts(unit, "carrier", disk) == whereabouts(unit, "computer", computer)
    assert (unit.closing("jimi", "computer"), unit.closing("jimi", "hard_disk")) == (1, 2)
    assert unit.lines() == {("in", "purchased"): 3}


def test_without_a_responsible_person_it_is_in_store(unit: Unit) -> None:
    computer = unit.given_computer()
    assert whereabouts(unit, "computer", computer) == ("in_store", unit.people["Officer"], unit.places["safe"])


def test_everything_to_mend_is_said_at_once(unit: Unit) -> None:
    unit.given_computer("D1", asset_no="ZC-1", serial_no="M1")
    command = RegisterComputer(
        acquired_on=MONDAY + timedelta(days=1), model="", level="hush", disks="D1 D2", disk_kind="tape", asset_no="ZC-1",
        serial_no="M1", responsible=4711, users=(4712,), place=4713, in_use_since=MONDAY + timedelta(days=2),
    )  # fmt: skip
    wrong = ("acquired_on", "model", "level", "disks", "disk_kind", "asset_no", "serial_no", "responsible", "users")
    with refused("faults", *wrong, "place", "in_use_since"):
        unit.perform(command)


def test_a_number_stands_for_one_machine_of_either_ledger(unit: Unit) -> None:
    unit.given_computer(serial_no="M1")
    printer = RegisterEquipment(
        acquired_on=MONDAY,
        equipment_kind="printer",
        model="P1",
        level="mimi",
        serial_no="M1",
        place=unit.places["safe"],
    )
    with refused("faults", "serial_no"):
        unit.perform(printer)


def test_serial_numbers_are_read_as_a_cell_has_them() -> None:
    assert serial_numbers(" A1; A2\uff0cA3\u3001A4\nA5 / \uff21\uff16 ") == ("A1", "A2", "A3", "A4", "A5", "A6")
    assert serial_numbers(None) == ()
    for text, id_ in (("A1 A1", "serial-twice"), (" ".join(map(str, range(65))), "too-many")):
        with pytest.raises(BadInput) as caught:
            serial_numbers(text)
        assert caught.value.id == id_


def test_storage_in_a_copier_is_a_carrier_too(unit: Unit) -> None:
    command = RegisterEquipment(
        acquired_on=MONDAY, equipment_kind="copier", model="C9", level="mimi", disks="ST1", place=unit.places["safe"]
    )
    copier = made(unit.perform(command), "equipment")
    assert unit.records["equipment", copier].has_storage
    assert unit.records["equipment", copier].number.startswith("B26-0001-")
    (part,) = unit.disks(copier)
    assert unit.records["carrier", part].carrier_kind == "storage_part"
    assert unit.closing("mimi", "equipment") == 1


def test_whoever_answers_for_a_machine_is_cleared_for_it(unit: Unit) -> None:
    with refused("lend.tier"):
        unit.given_computer(level="jimi", responsible=unit.people["Junior"])
    deputy = unit.sign("Deputy")
    computer = unit.given_computer("D1", deputy, level="jimi", responsible=unit.people["Junior"], violation="it was so")
    assert unit.records["computer", computer].violations == 1


def test_what_moves_the_machine_moves_what_is_inside(unit: Unit) -> None:
    computer = unit.given_computer("D1, D2")
    first, _ = disks = unit.disks(computer)
    assign(unit, computer, "Reader", place=unit.places["strong room"], users=(unit.people["Junior"],), purpose="Plans")
    record = unit.records["computer", computer]
    assert (record.state, record.custodian) == ("retained", unit.people["Reader"])
    assert (record.users, record.purpose, record.in_use_since) == ((unit.people["Junior"],), "Plans", MONDAY)
    unit.perform(Move(items=(computer,), place=unit.places["safe"]))
    for disk in disks:
        assert whereabouts(unit, "carrier", disk) == ("retained", unit.people["Reader"], unit.places["safe"])
    unit.when_returned(computer)
    for disk in disks:
        assert whereabouts(unit, "carrier", disk) == ("in_store", unit.people["Officer"], unit.places["safe"])
    assert unit.refold("carrier", first) == unit.records["carrier", first]


def test_a_machine_is_assigned_over_a_signature(unit: Unit) -> None:
    computer = unit.given_computer()
    with refused("receiver-not-signed"):
        assign(unit, computer, "Reader", sheet_no=None)
    assign(unit, computer, "Reader", unit.sign("Reader"), sheet_no=None)
    assign(unit, computer, "Head")
    assert unit.records["computer", computer].custodian == unit.people["Head"]
    with refused("lend.device"):
        unit.when_lent([computer], "Reader")


def test_a_disk_inside_does_nothing_by_itself(unit: Unit) -> None:
    computer = unit.given_computer("D1")
    (disk,) = unit.disks(computer)
    with refused("lend.not_in_store"):
        unit.when_lent([disk], "Reader")
    with refused("move.not_in_store"):
        unit.perform(Move(items=(disk,), place=unit.places["safe"]))
    with refused("destroy.not_in_store"):
        unit.when_listed(disk)
    with refused("return.not_lent"):
        unit.when_returned(disk)
    with refused("void.not_in_store"):
        unit.perform(Void(kind="carrier", object=disk, reason="twice"), [unit.sign("Leader", "secrecy_leader")])
    with refused("device.disk_not_in_store"):
        other = unit.given_computer()
        unit.perform(FitDisk(machine=other, disk=disk, reason="needed there"))


def test_a_disk_is_taken_out_and_fitted_elsewhere(unit: Unit) -> None:
    one, two = unit.given_computer("D1"), unit.given_computer(level="jimi", responsible=unit.people["Reader"])
    (disk,) = unit.disks(one)
    out(unit, disk)
    assert unit.records["carrier", disk].inside is None
    assert whereabouts(unit, "carrier", disk) == ("in_store", unit.people["Officer"], unit.places["safe"])
    with refused("device.not_inside"):
        out(unit, disk)
    unit.perform(FitDisk(machine=two, disk=disk, serials="D2", reason="more room"))
    assert [unit.records["carrier", id_].serial_no for id_ in unit.disks(two)] == ["D1", "D2"]
    assert whereabouts(unit, "carrier", disk) == ("retained", unit.people["Reader"], unit.places["safe"])
    assert [unit.records["carrier", id_].level for id_ in unit.disks(two)] == ["mimi", "jimi"]
    assert (unit.closing("mimi", "hard_disk"), unit.closing("jimi", "hard_disk")) == (1, 1)


def test_a_disk_is_fitted_only_for_somebody_who_may_still_hold_it(unit: Unit) -> None:
    computer, disk = unit.given_computer(responsible=unit.people["Reader"]), unit.given_carrier("hard_disk")
    left = Correct(kind="person", object=unit.people["Reader"], changes=(("status", "left"),), reason="moved away")
    unit.perform(left, [unit.sign("Leader", "secrecy_leader")])
    with refused("lend.decontrol"):
        unit.perform(FitDisk(machine=computer, disk=disk, reason="more room"))
    with refused("lend.decontrol"):
        unit.perform(
            FitDisk(machine=computer, disk=disk, reason="more room", violation="in a hurry"), [unit.sign("Reader")]
        )
    told = FitDisk(machine=computer, disk=disk, reason="more room", violation="in a hurry")
    unit.perform(told, [unit.sign("Deputy")])
    assert unit.records["carrier", disk].violations == 1


def test_whoever_uses_a_machine_is_cleared_for_it(unit: Unit) -> None:
    users = (unit.people["Junior"],)
    with refused("lend.tier"):
        unit.given_computer(level="jimi", responsible=unit.people["Reader"], users=users)
    computer = unit.given_computer(level="jimi")
    with refused("lend.tier"):
        assign(unit, computer, "Reader", users=users)
    with refused("lend.tier"):
        assign(unit, computer, "Reader", unit.sign("Junior"), users=users, violation="so ordered")
    assign(unit, computer, "Reader")
    added = (("users", str(users[0])),)
    with refused("faults", "users"):
        unit.perform(Correct(kind="computer", object=computer, changes=added, reason="forgotten"))
    assign(unit, computer, "Reader", unit.sign("Deputy"), users=users, violation="so ordered")
    assert unit.records["computer", computer].violations == 1


def test_only_disks_are_fitted_and_only_with_something_to_fit(unit: Unit) -> None:
    computer, stick = unit.given_computer(), unit.given_carrier()
    with refused("faults", "disk"):
        unit.perform(FitDisk(machine=computer, disk=stick, reason="x"))
    with refused("faults", "disk"):
        unit.perform(FitDisk(machine=computer, reason="x"))
    with refused("no-such-object"):
        unit.perform(FitDisk(machine=stick, serials="D1", reason="x"))


def test_a_disk_above_its_machine_is_a_violation_of_two(unit: Unit) -> None:
    computer, disk = unit.given_computer(), unit.given_carrier("hard_disk", level="jimi")
    with refused("device.disk_level"):
        unit.perform(FitDisk(machine=computer, disk=disk, reason="repair"))
    unit.perform(FitDisk(machine=computer, disk=disk, reason="repair", violation="found so"), [unit.sign("Deputy")])
    assert unit.records["carrier", disk].violations == 1


def test_a_misread_level_is_mended_on_the_machine_and_its_disks(unit: Unit) -> None:
    computer = unit.given_computer("D1")
    (disk,) = unit.disks(computer)
    deputy = unit.sign("Deputy")

    def mend(kind: str, id_: int, level: str) -> None:
        unit.perform(Correct(kind=kind, object=id_, changes=(("level", level),), reason="misread"), [deputy])

    with refused("faults", "level"):
        mend("carrier", disk, "jimi")
    mend("computer", computer, "jimi")
    assert unit.records["carrier", disk].level == "jimi"
    assert (unit.closing("mimi", "hard_disk"), unit.closing("jimi", "computer")) == (0, 1)
    mend("carrier", disk, "mimi")
    mend("computer", computer, "mimi")
    stray = unit.given_carrier("hard_disk", level="jimi")
    unit.perform(FitDisk(machine=computer, disk=stray, reason="x", violation="found so"), [deputy])
    with refused("faults", "level"):
        mend("computer", computer, "gongzuo_mimi")


def test_a_machine_registered_twice_is_voided_with_its_disks(unit: Unit) -> None:
    computer = unit.given_computer("D1", responsible=unit.people["Reader"], asset_no="ZC-1")
    (disk,) = unit.disks(computer)
    unit.perform(Void(kind="computer", object=computer, reason="twice"), [unit.sign("Leader", "secrecy_leader")])
    for kind, id_ in (("computer", computer), ("carrier", disk)):
        assert whereabouts(unit, kind, id_) == ("voided", None, None)
    assert unit.records["carrier", disk].inside is None
    assert unit.closing("mimi", "computer") == unit.closing("mimi", "hard_disk") == 0
    unit.given_computer("D1", asset_no="ZC-1")


def test_a_machine_out_of_use_gives_up_its_disks_to_be_destroyed_by_themselves(unit: Unit) -> None:
    computer = unit.given_computer("D1 D2", responsible=unit.people["Reader"])
    disks = unit.disks(computer)
    with refused("destroy.storage_inside"):
        unit.when_listed(computer)
    values: dict[str, Any] = {"device": computer, "reason": "worn out", "place": unit.places["safe"]}
    with refused("device.disks_inside"):
        unit.perform(Decommission(**values))
    unit.perform(Decommission(**values, disks_out=True, seal_no="F-9"))
    assert whereabouts(unit, "computer", computer)[:2] == ("sealed_up", unit.people["Officer"])
    assert unit.disks(computer) == []
    with refused("device.not_at_work"):
        assign(unit, computer, "Reader")
    batch = unit.when_listed(computer, *disks)
    unit.perform(RemoveFromBatch(item=disks[0], reason="kept"))
    unit.perform(ListForDestruction(items=(disks[0],), batch=batch))
    unit.when_approved(batch)
    from secretdesk.domain.custody.destroying import DestroyInHouse

    people = (unit.people["First"], unit.people["Second"])
    items = (computer, *disks)
    unit.perform(DestroyInHouse(batch=batch, items=items, device="M1", supervisors=people, paper=True))
    assert {unit.records["carrier", one].state for one in disks} == {"destroyed"}
    assert unit.closing("mimi", "computer") == unit.closing("mimi", "hard_disk") == 0


def test_with_a_machine_what_is_inside_is_missing_and_found(unit: Unit) -> None:
    computer = unit.given_computer("D1")
    (disk,) = unit.disks(computer)
    unit.perform(ReportMissing(item=computer, search_plan="everywhere"))
    assert unit.records["carrier", disk].state == "missing"
    with refused("device.disk_missing"):
        out(unit, disk)
    unit.perform(Recover(item=computer, found_where="here", exposure="nobody"))
    assert whereabouts(unit, "carrier", disk) == whereabouts(unit, "computer", computer)
    assert unit.records["carrier", disk].inside == computer


def test_a_disk_gone_from_its_machine_is_missing_alone(unit: Unit) -> None:
    computer = unit.given_computer("D1", responsible=unit.people["Reader"])
    (disk,) = unit.disks(computer)
    unit.perform(ReportMissing(item=disk, search_plan="everywhere"))
    assert (unit.records["carrier", disk].state, unit.records["carrier", disk].inside) == ("missing", None)
    assert unit.records["computer", computer].state == "retained"
    unit.perform(Recover(item=disk, found_where="here", exposure="nobody"))
    assert unit.records["carrier", disk].state == "in_store"
    assert unit.count(Carrier, inside=computer) == 0


def test_a_disk_found_while_its_machine_is_still_missing_is_by_itself(unit: Unit) -> None:
    computer = unit.given_computer("D1")
    (disk,) = unit.disks(computer)
    unit.perform(ReportMissing(item=computer, search_plan="everywhere"))
    unit.perform(Recover(item=disk, found_where="in a bin", exposure="nobody"))
    assert (unit.records["carrier", disk].state, unit.records["carrier", disk].inside) == ("in_store", None)
    assert unit.records["computer", computer].state == "missing"


def test_a_disk_that_takes_exports_is_not_built_in_nor_a_built_in_one_approved(unit: Unit) -> None:
    signs = [unit.sign("Leader", "secrecy_leader"), unit.sign("First", "sec_admin")]
    loose, computer = unit.given_carrier("hard_disk"), unit.given_computer("D1")

    def approve(disk: int) -> None:
        record = unit.records["carrier", disk]
        command = ApproveMedium(carrier=disk, number=record.number, level=record.level, marker=b"m", uuid="U", size=1)
        unit.perform(command, signs)

    approve(loose)
    with refused("medium-approved"):
        unit.perform(FitDisk(machine=computer, disk=loose, reason="room"))
    with refused("carrier-inside"):
        approve(unit.disks(computer)[0])


def test_a_machines_own_chain_tells_which_disks_came_and_went(unit: Unit) -> None:
    computer = unit.given_computer("D1")
    unit.perform(FitDisk(machine=computer, serials="D2", reason="more room"))
    first, second = unit.disks(computer)
    out(unit, first)
    unit.perform(ReportMissing(item=second, search_plan="everywhere"))
    chain = [one.event for one in unit.journal if (one.kind, one.id) == ("computer", computer)]
    told = [(one.fitted, one.removed) for one in chain if one.EVENT.name == "machine_opened"]
    assert told == [(("D2",), ()), ((), ("D1",)), ((), ("D2",))]
    assert unit.refold("computer", computer) == unit.records["computer", computer]
