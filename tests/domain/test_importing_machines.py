"""Taking in the registers of computers and office equipment, each disk a carrier of its own inside its machine."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from secretdesk.domain.custody.fitting import RemoveDisk
from secretdesk.domain.custody.importing import TAKINGS, ImportRegister, Row, UndoImport, sort
from secretdesk.domain.ledgers import Carrier, Computer, Equipment, Import
from tests.domain.world import Unit, refused

CAME = date(2024, 5, 6)
REASON = "Imported from an old register"


def rows(*told: dict[str, Any]) -> tuple[Row, ...]:
    return tuple(Row(k, values) for k, values in enumerate(told))


def computer(unit: Unit, **more: Any) -> dict[str, Any]:
    values = {
        "in_use_since": CAME, "computer_kind": "desktop", "model": "T630", "level": "mimi", "asset_no": "ZC-1",
        "disks": "D1\u3001D2", "custodian": unit.people["Reader"], "place": unit.places["safe"],
    }  # fmt: skip
    return {name: value for name, value in (values | more).items() if value is not None}


def take_in(unit: Unit, ledger: str, *told: dict[str, Any], **more: Any) -> Any:
    return unit.perform(ImportRegister(ledger=ledger, reason=REASON, rows=rows(*told), **more))


def faults(unit: Unit, *told: dict[str, Any]) -> list[tuple[int, str]]:
    found, _ = sort(TAKINGS["computers"], rows(*told), unit.context(), unit, REASON)
    return [(one.at, one.field) for one in found.faults]


def test_a_row_is_a_machine_in_use_with_its_disks_inside(unit: Unit) -> None:
    take_in(unit, "computers", computer(unit), computer(unit, asset_no="ZC-2", disks="D3", former_no="J2024-7"))
    one, two = unit.find(Computer)
    assert (one.record.state, one.record.custodian) == ("retained", unit.people["Reader"])
    assert (one.record.registered_on, two.record.former_no) == (CAME, "J2024-7")
    inside = [unit.find(Carrier, inside=machine.id) for machine in (one, two)]
    assert [[disk.record.serial_no for disk in disks] for disks in inside] == [["D1", "D2"], ["D3"]]
    numbers = [disk.record.number[:-2] for disks in inside for disk in disks]
    assert numbers == ["H24-0001", "H24-0002", "H24-0003"]
    assert {disk.record.custodian for disks in inside for disk in disks} == {unit.people["Reader"]}
    assert (unit.closing("mimi", "computer"), unit.closing("mimi", "hard_disk")) == (2, 3)


def test_the_same_register_again_changes_nothing(unit: Unit) -> None:
    take_in(unit, "computers", computer(unit))
    with refused("nothing-to-import"):
        take_in(unit, "computers", computer(unit))


def test_everything_wrong_is_found_by_row_and_field(unit: Unit) -> None:
    unit.given_computer("D9", asset_no="ZC-9")
    told = (
        computer(unit, disks="D9", asset_no="ZC-1"),
        computer(unit, disks="D1 D1", asset_no="ZC-2"),
        computer(unit, disks="D3", asset_no="ZC-3", in_use_since=None),
        computer(unit, disks="D3", asset_no="ZC-4", place=unit.places["desk drawer"]),
        computer(unit, disks=None, asset_no="ZC-5", model=None),
    )
    assert faults(unit, *told) == [
        (0, "disks"), (1, "disks"), (1, "disks"), (2, "registered_on"), (3, "disks"), (3, "place"), (4, "model"),
    ]  # fmt: skip


@pytest.mark.parametrize("state", ["destroyed", "voided"])
def test_no_disk_is_taken_out_of_a_machine_that_is_gone(unit: Unit, state: str) -> None:
    take_in(unit, "computers", computer(unit, state=state, custodian=None, disks="D1"))
    (disk,) = unit.find(Carrier)
    assert (disk.record.state, disk.record.inside) == (state, None)
    with refused("device.not_inside"):
        unit.perform(RemoveDisk(disk=disk.id, reason="found in a drawer", place=unit.places["safe"]))


def test_what_was_destroyed_came_in_and_went_with_its_disks(unit: Unit) -> None:
    gone = computer(unit, state="destroyed", closed_on=date(2025, 3, 4), custodian=None)
    take_in(unit, "computers", gone)
    (machine,) = unit.find(Computer)
    disks = unit.find(Carrier)
    assert machine.record.state == "destroyed"
    assert [(one.record.state, one.record.inside, one.record.place) for one in disks] == [("destroyed", None, None)] * 2
    assert unit.closing("mimi", "computer") == unit.closing("mimi", "hard_disk") == 0
    for one in (machine, *disks):
        assert unit.refold(one.kind, one.id) == one.record


def test_equipment_with_numbered_storage_has_storage(unit: Unit) -> None:
    copier = {
        "registered_on": CAME, "equipment_kind": "copier", "model": "C9", "level": "mimi", "disks": "ST1",
        "place": unit.places["safe"],
    }  # fmt: skip
    take_in(unit, "equipment", copier)
    (machine,) = unit.find(Equipment)
    assert (machine.record.has_storage, machine.record.state) == (True, "in_store")
    assert [one.record.carrier_kind for one in unit.find(Carrier, inside=machine.id)] == ["storage_part"]


def test_an_import_of_machines_is_taken_back_whole(unit: Unit) -> None:
    take_in(unit, "computers", computer(unit))
    (taken,) = unit.find(Import)
    unit.perform(UndoImport(taken=taken.id, reason="wrong book"), [unit.sign("Leader", "secrecy_leader")])
    assert {one.record.state for cls in (Computer, Carrier) for one in unit.find(cls)} == {"voided"}
    assert unit.closing("mimi", "computer") == unit.closing("mimi", "hard_disk") == 0
