"""Prints and labels: reserved, explained, taken up, superseded."""

from __future__ import annotations

from datetime import date

import pytest

from secretdesk.domain.custody.printing import RecordPrint, ReservePrint, SpoilPrint, TakeUpLabel
from secretdesk.domain.ledgers import Label
from tests.domain.world import Unit, made, refused


def reserve(unit: Unit, *labels: tuple[str, str], **more: object) -> int:
    command = ReservePrint(form="F01", labels=labels, **more)  # type: ignore[arg-type]
    return made(unit.perform(command), "sheet")


def record(unit: Unit, sheet: int) -> None:
    unit.perform(RecordPrint(sheet=sheet, pages=2, digest=b"d" * 32, lines=40, last_page_lines=12))


def test_a_print_has_its_number_before_it_is_drawn(unit: Unit) -> None:
    first, second = reserve(unit, level="mimi", filter="state=in_store"), reserve(unit)
    assert [unit.records["sheet", id_].number for id_ in (first, second)] == ["P-2026-0001", "P-2026-0002"]
    assert (unit.records["sheet", first].state, unit.records["sheet", first].printed_on) == ("reserved", None)
    record(unit, first)
    sheet = unit.records["sheet", first]
    assert (sheet.state, sheet.printed_on, sheet.pages, sheet.digest) == ("printed", unit.today, 2, b"d" * 32)
    assert (sheet.lines, sheet.last_page_lines) == (40, 12)
    unit.today = date(2027, 1, 4)
    assert unit.records["sheet", reserve(unit)].number == "P-2027-0001"


def test_a_print_is_explained_once(unit: Unit) -> None:
    sheet = reserve(unit)
    record(unit, sheet)
    with refused("not-reserved"):
        record(unit, sheet)
    unit.perform(SpoilPrint(sheet=sheet, reason="jam, two sheets destroyed"))
    assert unit.records["sheet", sheet].state == "spoiled"
    for again in (lambda: record(unit, sheet), lambda: unit.perform(SpoilPrint(sheet=sheet, reason="jam"))):
        with refused("not-reserved"):
            again()
    with refused("no-such-object"):
        record(unit, 4711)
    with refused("faults", "reason"):
        unit.perform(SpoilPrint(sheet=reserve(unit), reason=""))
    with refused("faults", "form"):
        unit.perform(ReservePrint(form=""))


def test_each_edition_of_a_label_has_a_code_of_its_own(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    target = (f"copy:{one}", "cover")
    first = reserve(unit, target, target, (f"copy:{one}", "copy"))
    labels = unit.find(Label, sheet=first)
    assert [(found.record.label_kind, found.record.edition) for found in labels] == [("cover", 1), ("copy", 1)]
    second = reserve(unit, target)
    (label,) = unit.find(Label, sheet=second)
    assert label.record.edition == 2
    codes = {found.record.code for found in unit.find(Label)}
    assert len(codes) == 3
    assert {len(code) for code in codes} == {10}


def test_the_old_edition_is_good_until_the_new_one_is_scanned(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    old, new = (
        made(unit.perform(ReservePrint(form="cover", labels=((f"copy:{one}", "cover"),))), "label") for _ in "12"
    )
    other = made(unit.perform(ReservePrint(form="cover", labels=((f"copy:{one}", "copy"),))), "label")
    assert unit.records["label", old].superseded_on is None
    unit.perform(TakeUpLabel(label=new))
    assert unit.records["label", old].superseded_on == unit.today
    assert unit.records["label", new].taken_up_on == unit.today
    assert unit.records["label", other].superseded_on is None
    for id_ in (old, new):
        with refused("already-taken-up"):
            unit.perform(TakeUpLabel(label=id_))
    with refused("no-such-object"):
        unit.perform(TakeUpLabel(label=4711))


def test_labels_on_a_spoiled_print_are_void_and_the_older_ones_stand(unit: Unit) -> None:
    (one,) = unit.given_copies("1")
    old = made(unit.perform(ReservePrint(form="cover", labels=((f"copy:{one}", "cover"),))), "label")
    spoiled = reserve(unit, (f"copy:{one}", "cover"))
    unit.perform(SpoilPrint(sheet=spoiled, reason="no toner"))
    (label,) = unit.find(Label, sheet=spoiled)
    assert label.record.superseded_on == unit.today
    assert unit.records["label", old].superseded_on is None
    third = made(unit.perform(ReservePrint(form="cover", labels=((f"copy:{one}", "cover"),))), "label")
    assert unit.records["label", third].edition == 3


@pytest.mark.parametrize("target", [("copy", "cover"), ("copy:x", "cover"), ("", "cover"), ("copy:1", "poster")])
def test_a_label_names_an_object_and_a_kind(unit: Unit, target: tuple[str, str]) -> None:
    with refused("faults", "labels"):
        reserve(unit, target)


def test_an_export_from_the_second_level_up_takes_two(unit: Unit) -> None:
    stick = unit.given_carrier(level="jimi")
    with refused("export.second"):
        reserve(unit, level="jimi", medium=stick)
    reserve(unit, level="mimi", medium=stick)
    reserve(unit, level="jimi")
    command = ReservePrint(form="F01", level="jimi", medium=stick)
    sheet = made(unit.perform(command, [unit.sign("Leader", "secrecy_leader")]), "sheet")
    assert unit.records["sheet", sheet].medium == stick
    with refused("faults", "level"):
        reserve(unit, level="hush")
