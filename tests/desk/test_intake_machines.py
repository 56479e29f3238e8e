"""A room of computers comes in from the unit's own F15 sheet: read in the child, taken in, verified to the bottom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from secretdesk.desk.intake import acting, legend, opening, planning
from secretdesk.domain.ledgers import Carrier, Computer

HEAD = (
    "序号", "部门", "类型", "品牌", "型号", "设备编号", "保密编号", "密级", "硬盘序列号", "MAC地址", "IP地址或单机",
    "操作系统", "系统安装日期", "责任人", "放置地点", "启用时间", "用途", "使用情况",
)  # fmt: skip
ROWS = (
    (1, "规划处", "台式机", "某某", "T630", "ZC-2024-0117", "J2024-01", "秘密", "S6P7NX0T412233", "3C:7C:3F:1A:90:B2",
     "单机", "银河麒麟V10", "2024.3.18", "王䶮", "规划处 1号柜", "2024年3月20日", "公文起草", "在用"),
    (2, "规划处", "图形工作站", "某某", "Z8", "ZC-2025-0077", "J2025-06", "秘密", "Y3K0A02WTQHA、Y3K0A031TQHA",
     "A0:36:BC:2B:77:10", "10.8.1.22", "银河麒麟V10", "2025.9.23", "王䶮", "规划处 1号柜", "2025年9月26日", "图形处理", "停用"),
)  # fmt: skip


def test_the_units_own_sheet_of_computers_comes_in_whole(test_desk: Any, tmp_path: Path) -> None:
    path = tmp_path / "f15.xlsx"
    whole = Workbook(str(path), {"in_memory": True})
    sheet = whole.add_worksheet()
    for number, row in enumerate((HEAD, *ROWS)):
        sheet.write_row(number, 0, row)
    whole.close()
    opened = opening.open_file(test_desk.desk, "computers", path)
    named = dict(zip(HEAD, opened.legend.columns, strict=True))
    assert named == {
        "序号": None, "部门": "department", "类型": "computer_kind", "品牌": "make", "型号": "model",
        "设备编号": "asset_no", "保密编号": "former_no", "密级": "level", "硬盘序列号": "disks", "MAC地址": "mac",
        "IP地址或单机": "address", "操作系统": "system", "系统安装日期": "system_on", "责任人": "custodian",
        "放置地点": "place", "启用时间": "in_use_since", "用途": "purpose", "使用情况": "state",
    }  # fmt: skip
    assert legend.find_field("computers", legend.stable_id("computers", "disks")) == "disks"
    acting.perform(test_desk.desk, planning.plan(test_desk.desk, opened, opened.legend))
    found = test_desk.desk.read(lambda reading: reading.facts.find(Computer))
    assert [(one.record.state, one.record.computer_kind, one.record.former_no) for one in found] == [
        ("retained", "desktop", "J2024-01"),
        ("sealed_up", "workstation", "J2025-06"),
    ]
    disks = test_desk.desk.read(lambda reading: reading.facts.find(Carrier, inside=found[1].id))
    assert [one.record.serial_no for one in disks] == ["Y3K0A02WTQHA", "Y3K0A031TQHA"]
    assert test_desk.desk.vault.verify("deep").result().findings == ()
