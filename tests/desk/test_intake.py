"""Importing old registers into a real vault: read in the child, planned, taken in, undone, verified to the bottom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from secretdesk.desk import look, naming
from secretdesk.desk.intake import acting, legend, opening, planning
from secretdesk.desk.intake.planning import DIFFERS, FAULTY, LEFT, NEW, SAME, Plan
from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.custody.people import RegisterPerson
from secretdesk.domain.ledger import LEDGERS
from secretdesk.domain.ledgers import Carrier, Computer, Copy, Document, Import, Person, Place
from secretdesk.errors import BadInput, Refusal
from secretdesk.text import say
from tests.desk.conftest import Unit

HEAD = ("收文号", "收文日期", "来文单位", "文号", "文件标题", "密级", "份号", "页数", "存放位置", "借阅人")
ROW = (
    "7",
    "2025.3.5",
    "某省某某厅",
    "某厅发〔2025〕7号",
    "关于某项工作的通知",
    "机密★10年",
    "12-13",
    12,
    "保密室 1号柜",
    None,
)


def book(path: Path, *rows: Sequence[Any]) -> Path:
    whole = Workbook(str(path), {"in_memory": True})
    sheet = whole.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    whole.close()
    return path


def row(**more: Any) -> tuple[Any, ...]:
    return tuple(more.get(heading, cell) for heading, cell in zip(HEAD, ROW, strict=True))


def planned(unit: Unit, ledger: str, path: Path, **fixed: str) -> Plan:
    opened = opening.open_file(unit.desk, ledger, path)
    return planning.plan(unit.desk, opened, replace(opened.legend, fixed=dict(opened.legend.fixed) | fixed))


def taken(unit: Unit, ledger: str, path: Path, **fixed: str) -> Any:
    return acting.perform(unit.desk, planned(unit, ledger, path, **fixed))


def counts(plan: Plan) -> dict[str, int]:
    return {status: n for status in (NEW, SAME, DIFFERS, LEFT, FAULTY) if (n := plan.count(status))}


def found(unit: Unit, cls: type[Any], **equals: object) -> list[Any]:
    return [one.record for one in unit.desk.read(lambda reading: reading.facts.find(cls, **equals))]


def sound(unit: Unit) -> None:
    report = unit.desk.vault.verify("deep").result()
    assert report.findings == ()


def closing(unit: Unit) -> Counter[str]:
    sums = unit.desk.read(lambda reading: reading.sums(date(1990, 1, 1), date(2100, 1, 1)))
    return Counter({f"{one.level} {one.kind}": one.closing for one in sums if one.closing})


def test_a_register_comes_in_is_known_again_and_goes(test_desk: Unit, tmp_path: Path) -> None:
    before = closing(test_desk)
    lent = row(收文号="8", 份号="14", 借阅人="田𠮷", 文件标题="另一件", 文号=None)
    path = book(tmp_path / "r.xlsx", ("某局 2025 年收文登记簿",), HEAD, row(), lent)
    assert counts(planned(test_desk, "documents", path)) == {NEW: 2}
    taken(test_desk, "documents", path)
    first, second = found(test_desk, Document, year=2025)
    assert (first.register_no, second.register_no) == ("密收〔2025〕0007", "密收〔2025〕0008")
    assert (first.received_on, first.period, first.pages) == (date(2025, 3, 5), "10年", 12)
    assert first.late_reason == "从旧台账导入：收文登记簿"
    assert [one.state for one in found(test_desk, Copy, year=2025)] == ["in_store", "in_store", "on_loan"]
    again = planned(test_desk, "documents", path)
    assert (counts(again), again.legend.remembered) == ({SAME: 2}, True)
    with pytest.raises(Refusal, match="nothing-to-import"):
        acting.perform(test_desk.desk, again)
    (leader,) = test_desk.sign("leader")
    (number,) = (one.number for one in found(test_desk, Import))
    acting.undo(test_desk.desk, number, "导错了", leader)
    assert closing(test_desk) == before
    assert counts(planned(test_desk, "documents", path)) == {NEW: 2}
    taken(test_desk, "documents", path)
    sound(test_desk)


def test_no_past_year_shows_what_was_taken_back(test_desk: Unit, tmp_path: Path) -> None:
    """Destroyed in 2020 and lent since 2019, undone and imported again: each year as if it had come in once."""
    head = (*HEAD, "状态", "销毁日期")
    gone = (*row(收文号="8", 收文日期="2019.3.5", 文号=None, 文件标题="已毁件"), "已销毁", "2020.6.1")
    lent = (*row(收文号="9", 收文日期="2019.3.6", 文号=None, 文件标题="借出件", 借阅人="田𠮷"), None, None)
    path = book(tmp_path / "r.xlsx", head, gone, lent)
    before = [lines(test_desk, year) for year in (2019, 2020, 2026)]
    outcome = taken(test_desk, "documents", path)
    once = [lines(test_desk, year) for year in (2019, 2020, 2026)]
    assert once[0]["in", "received"] == 4
    assert once[1]["out", "destroyed"] == 2
    (leader,) = test_desk.sign("leader")
    acting.undo(test_desk.desk, outcome.first, "导错了", leader)
    assert [lines(test_desk, year) for year in (2019, 2020, 2026)] == before
    then = look.query(test_desk.desk, "copies", "on:2019-12-31", past=True)
    assert not [one for one in look.page(test_desk.desk, "copies", then).rows if one.values["state"] != "voided"]
    taken(test_desk, "documents", path)
    assert [lines(test_desk, year) for year in (2019, 2020, 2026)] == once
    test_desk.desk.vault.rebuild().result()
    assert [lines(test_desk, year) for year in (2019, 2020, 2026)] == once
    sound(test_desk)


def lines(unit: Unit, year: int) -> dict[tuple[str, str], int]:
    found: Counter[tuple[str, str]] = Counter()
    for one in unit.desk.read(lambda reading: reading.sums(date(year, 1, 1), date(year, 12, 31))):
        found.update(one.lines)
        found["", "opening"] += one.opening
    return {key: n for key, n in found.items() if n}


def test_violations_and_what_went_since_the_founding_want_a_second_person(test_desk: Unit, tmp_path: Path) -> None:
    today = test_desk.desk.context(0).today
    test_desk.desk.perform(RegisterPerson(staff_no="0777", name="戊己", department="规划处", tier="ordinary"))
    head = (*HEAD, "状态", "销毁日期")
    held = (*row(收文号="8", 份号="1", 借阅人="戊己"), None, None)
    gone = (*row(收文号="9", 份号="1", 文号=None, 文件标题="已毁件"), "已销毁", today.isoformat())
    path = book(tmp_path / "r.xlsx", head, held, gone)
    plan = planned(test_desk, "documents", path)
    assert (counts(plan), plan.violating) == ({NEW: 2}, frozenset({0}))
    assert plan.told(plan.signed_for, "en") == [
        "row 2, column J Custodian\tCleared up to \u2026; this item is \u2026.".replace("\u2026", "秘密", 1).replace(
            "\u2026", "机密"
        ),
        "row 3, column L Closed on\tGone since this vault was founded: what went by no act of its own.",
    ]
    with pytest.raises(Refusal, match=r"import\.second"):
        acting.perform(test_desk.desk, plan)
    (leader,) = test_desk.sign("leader")
    acting.perform(test_desk.desk, plan, leader)
    marked = look.page(test_desk.desk, "copies", look.query(test_desk.desk, "copies", "is:violation")).rows
    assert [one.values["state"] for one in marked] == ["on_loan"]
    sound(test_desk)


def test_what_was_touched_is_named_and_stands(test_desk: Unit, tmp_path: Path) -> None:
    head = ("名称", "类型", "密级", "序列号", "启用日期", "存放位置")
    path = book(tmp_path / "c.xlsx", head, ("数据盘", "U盘", "秘密", "SN77", "20240506", "A1"))
    outcome = taken(test_desk, "carriers", path)
    (one,) = outcome.made("carrier")
    test_desk.desk.perform(_correct(one))
    (number,) = (c.number for c in found(test_desk, Carrier, serial_no="SN77"))
    assert acting.touched(test_desk.desk, outcome.first) == [number]
    (leader,) = test_desk.sign("leader")
    with pytest.raises(Refusal, match="import-touched"):
        acting.undo(test_desk.desk, outcome.first, "导错了", leader)


def _correct(carrier: int) -> Any:
    return Correct(kind="carrier", object=carrier, changes=(("remark", "x"),), reason="x", approval_no="SP-1")


def test_places_are_known_by_the_end_of_their_way(test_desk: Unit, tmp_path: Path) -> None:
    written = ("保密室1号柜", "保密室　１号柜", "保密室/1号柜", "11号柜", "号柜", "1号柜")
    rows = [row(收文号=str(n), 文号=f"{n}号", 存放位置=place) for n, place in enumerate(written, 1)]
    plan = planned(test_desk, "documents", book(tmp_path / "r.xlsx", HEAD, *rows))
    assert [one.values.get("place") for one in plan.rows] == [test_desk.places["A1"]] * 3 + [None] * 3
    told = [(one.at, say(one.message, "en")) for one in plan.faults]
    assert told == [(3, "Not known here."), (4, "Not known here."), (5, "Several are called so; use the number.")]


def test_people_and_places_of_a_new_unit(test_desk: Unit, tmp_path: Path) -> None:
    people = book(
        tmp_path / "p.xlsx", ("序号", "工号", "姓名", "部门", "职务", "涉密等级"),
        (1, "0201", "甲乙", "规划处", "科员", "一般"), (2, "0202", "丙丁", "办公室", "主任", "重要"),
    )  # fmt: skip
    places = book(
        tmp_path / "q.xlsx", ("编号", "名称", "类型", "最高密级", "所在房间", "责任人"),
        ("R2", "二楼库房", "房间", "机密", None, "丙丁"), ("R2-1", "二楼库房 1号柜", "柜", "秘密", "二楼库房", "0201"),
    )  # fmt: skip
    taken(test_desk, "people", people)
    taken(test_desk, "places", places)
    (cabinet,) = found(test_desk, Place, code="R2-1")
    (room,) = test_desk.desk.read(lambda reading: reading.facts.find(Place, code="R2"))
    (keeper,) = test_desk.desk.read(lambda reading: reading.facts.find(Person, staff_no="0201"))
    assert (cabinet.parent, cabinet.keeper, keeper.record.tier) == (room.id, keeper.id, "ordinary")
    sound(test_desk)


WRONG = {
    "收文日期": ("2025年2月30日", "Not a date of the calendar; type it like 2026-03-05."),
    "密级": ("超密", "Not a level of this unit's profile."),
    "份号": ("甲", "甲 is no copy number."),
    "存放位置": ("地下室", "Not known here."),
    "借阅人": ("无此人", "Not known here."),
    "文件标题": (None, "Must be filled in."),
}


def test_every_fault_is_told_at_once_by_row_and_column(test_desk: Unit, tmp_path: Path) -> None:
    bad = [row(收文号=str(20 + k), 文号=f"某{k}", **{name: cell}) for k, (name, (cell, _)) in enumerate(WRONG.items())]
    path = book(tmp_path / "r.xlsx", HEAD, row(), *bad)
    plan = planned(test_desk, "documents", path)
    assert [plan.words(one).source.format(**plan.words(one).values) for one in plan.faults] == [
        words for _, words in WRONG.values()
    ]
    places = [say(plan.place(one), "en") for one in plan.faults]
    assert places[0] == "row 3, column B Received on"
    assert [HEAD[one.column] for one in plan.faults if one.column is not None] == list(WRONG)
    assert counts(plan) == {NEW: 1, FAULTY: 6}
    assert not any(cell in line for line in plan.lines("zh_CN") for cell in ("无此人", "某省某某厅", "超密", "甲"))
    size = test_desk.desk.read(lambda reading: reading.next_id)
    with pytest.raises(BadInput):
        acting.perform(test_desk.desk, plan)
    assert test_desk.desk.read(lambda reading: reading.next_id) == size


def test_columns_are_refused_before_anything_is_read(test_desk: Unit, tmp_path: Path) -> None:
    path = book(tmp_path / "r.xlsx", ("收文日期", "来文单位", "密级", "份号"), ("2025.3.5", "甲", "秘密", "1"))
    opened = opening.open_file(test_desk.desk, "documents", path)
    with pytest.raises(BadInput) as caught:
        planning.plan(test_desk.desk, opened, opened.legend)
    assert [one.field for one in caught.value.faults] == ["title", "place"]
    twice = replace(opened.legend, columns=("title", "title", "level", "copy_no"))
    with pytest.raises(BadInput) as caught:
        planning.plan(test_desk.desk, opened, twice)
    assert [one.field for one in caught.value.faults][:2] == ["columns.0", "columns.1"]
    with pytest.raises(BadInput) as caught:
        planning.plan(test_desk.desk, opened, replace(opened.legend, fixed={"place": "A1", "pages": "many"}))
    assert "title" in {one.field for one in caught.value.faults}
    filled = replace(
        opened.legend,
        columns=("received_on", "title", "level", "copy_no"),
        fixed={"place": "A1", "pages": "many", "issuer": "甲"},
    )
    with pytest.raises(BadInput) as caught:
        planning.plan(test_desk.desk, opened, filled)
    assert [one.field for one in caught.value.faults] == ["pages"]


def test_fixed_values_fill_empty_cells_and_are_remembered(test_desk: Unit, tmp_path: Path) -> None:
    path = book(tmp_path / "c.xlsx", ("名称", "密级", "启用日期", "序列号"), ("盘一", "秘密", "2024-05-06", "SN1"))
    taken(test_desk, "carriers", path, carrier_kind="U盘", place="A1")
    opened = opening.open_file(test_desk.desk, "carriers", path)
    assert opened.legend.fixed == {"carrier_kind": "U盘", "place": "A1"}
    assert legend.stable_id("carriers", "carrier_kind") == "carrier.40"


def test_what_differs_is_shown_and_corrected_with_a_second_hand(test_desk: Unit, tmp_path: Path) -> None:
    taken(test_desk, "documents", book(tmp_path / "a.xlsx", HEAD, row()))
    plan = planned(test_desk, "documents", book(tmp_path / "b.xlsx", HEAD, row(文件标题="改过的标题", 存放位置="B1")))
    assert counts(plan) == {DIFFERS: 1}
    (leader,) = test_desk.sign("leader")
    acting.perform(test_desk.desk, plan, leader, correct=True)
    assert [one.title for one in found(test_desk, Document, year=2025)] == ["改过的标题"]
    assert [(one.added, one.corrected) for one in found(test_desk, Import)] == [(1, 0), (0, 1)]
    sound(test_desk)


def test_progress_is_told_and_cancels(test_desk: Unit, tmp_path: Path) -> None:
    path = book(tmp_path / "r.xlsx", HEAD, row())
    opened = opening.open_file(test_desk.desk, "documents", path)
    steps: list[tuple[int, int]] = []
    plan = planning.plan(test_desk.desk, opened, opened.legend, lambda *step: steps.append(step))
    assert steps[-1][0] == steps[-1][1]

    class Stop(Exception):
        pass

    def stop(done: int, whole: int) -> None:
        if done * 4 > whole * 3:
            raise Stop

    size = test_desk.desk.read(lambda reading: reading.next_id)
    with pytest.raises(Stop):
        acting.perform(test_desk.desk, plan, progress=stop)
    assert test_desk.desk.read(lambda reading: reading.next_id) == size
    assert found(test_desk, Document, year=2025) == []
    acting.perform(test_desk.desk, plan)
    sound(test_desk)


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["光盘", "U盘", "移动硬盘", "保密本"]), st.sampled_from(["机密", "秘密", "内部"]),
            st.dates(date(2001, 1, 1), date(2026, 1, 1)), st.text("甲乙丙丁 ab1", min_size=1).map(str.strip).filter(bool),
            st.sampled_from(["在库", "借出", "已销毁"]),
        ),
        min_size=1, max_size=8,
    )
)  # fmt: skip
def test_what_is_imported_is_listed_as_it_was(test_desk: Unit, tmp_path: Path, told: list[Any]) -> None:
    """Shaped as our own export: import then list gives the rows; again nothing; undone, the account is as before."""
    head = ("类型", "密级", "登记日期", "名称", "序列号", "状态", "持有人", "存放位置")
    rows = [
        (kind, level, day.isoformat(), name, f"S{k}", state, "韩立言" if state == "借出" else None, "保密室 1号柜")
        for k, (kind, level, day, name, state) in enumerate(told)
    ]
    before, path = closing(test_desk), book(tmp_path / "c.xlsx", head, *rows)
    outcome = taken(test_desk, "carriers", path)
    made = outcome.made("carrier")
    page = look.page(test_desk.desk, "carriers", look.query(test_desk.desk, "carriers", ""), limit=100)
    words = [
        naming.cells(test_desk.desk, LEDGERS["carriers"], one.values, page.names, "zh_CN")
        for one in page.rows
        if one.id in made
    ]
    listed = {(w["carrier_kind"], w["level"], w["name"], w["serial_no"]) for w in words}
    assert listed == {(kind, level, name, serial) for kind, level, _, name, serial, *_ in rows}
    assert counts(planned(test_desk, "carriers", path)) == {SAME: len(rows)}
    (leader,) = test_desk.sign("leader")
    acting.undo(test_desk.desk, outcome.first, "试导", leader)
    assert closing(test_desk) == before
    sound(test_desk)


def test_a_ledger_of_computers_as_it_is_kept(test_desk: Unit, tmp_path: Path) -> None:
    head = (
        "序号",
        "类型",
        "品牌型号",
        "设备编号",
        "密级",
        "硬盘序列号",
        "操作系统",
        "责任人",
        "存放位置",
        "启用时间",
        "状态",
    )
    rows = (
        (1, "台式机", "某牌 M1", "SM-001", "机密", "HD1、HD2", "某系统 V10", "韩立言", "A1", "2023.4.1", "在用"),
        (2, "便携式计算机", "某牌 N2", "SM-002", "秘密", "HD3", "某系统 V10", None, "A1", "2023.4.2", "封存"),
    )
    outcome = taken(test_desk, "computers", book(tmp_path / "m.xlsx", head, *rows))
    machines = found(test_desk, Computer)
    assert [(one.asset_no, one.state, one.computer_kind) for one in machines] == [
        ("SM-001", "retained", "desktop"), ("SM-002", "sealed_up", "laptop"),
    ]  # fmt: skip
    assert {one.serial_no for one in found(test_desk, Carrier) if one.inside} == {"HD1", "HD2", "HD3"}
    assert counts(planned(test_desk, "computers", tmp_path / "m.xlsx")) == {SAME: 2}
    (leader,) = test_desk.sign("leader")
    acting.undo(test_desk.desk, outcome.first, "试导", leader)
    sound(test_desk)


def test_what_is_pointed_at_stands(test_desk: Unit, tmp_path: Path) -> None:
    people = book(tmp_path / "p.xlsx", ("工号", "姓名", "部门"), ("0301", "戊己", "规划处"))
    places = book(tmp_path / "q.xlsx", ("编号", "名称", "最高密级"), ("R3", "三楼库房", "绝密"))
    first, second = taken(test_desk, "people", people), taken(test_desk, "places", places)
    (person,), (place,) = first.made("person"), second.made("place")
    test_desk.receive("一件", copies="77", place=place, scope_people=(person,))
    assert acting.touched(test_desk.desk, first.first) == ["0301"]
    assert acting.touched(test_desk.desk, second.first) == ["R3"]
    for import_ in (first.first, second.first):
        (leader,) = test_desk.sign("leader")
        with pytest.raises(Refusal, match="import-touched"):
            acting.undo(test_desk.desk, import_, "导错了", leader)


def test_many_keys_are_asked_for_at_once(test_desk: Unit, tmp_path: Path) -> None:
    rows = [(f"{n:04d}", f"甲{n}", "规划处") for n in range(1000, 2300)]
    outcome = taken(test_desk, "people", book(tmp_path / "p.xlsx", ("工号", "姓名", "部门"), *rows))
    made = outcome.made("person")
    asked = [f"{n:04d}" for n in range(1000, 2300)]
    known = test_desk.desk.read(lambda reading: reading.facts.among(Person, "staff_no", [*asked, "none"]))
    assert [one.id for one in known] == list(made)
    assert [
        one.id for one in test_desk.desk.read(lambda reading: reading.facts.among(Person, "id", made[::-1]))
    ] == list(made)
    entries = test_desk.desk.read(lambda reading: reading.facts.entries(outcome.first, outcome.first + 1))
    assert [one.event.EVENT.name for one in entries] == ["imported", "person_registered"]
