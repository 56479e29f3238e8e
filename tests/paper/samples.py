"""Invented lines of the ledgers, as long and as odd as real ones."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from secretdesk.domain.secrecy import LevelInfo
from secretdesk.paper.forms.f01 import CopyLine, IncomingLine, f01, f01_lines
from secretdesk.paper.forms.f13 import CarrierLine, f13, f13_lines
from secretdesk.paper.forms.f15 import ComputerLine, f15, f15_lines
from secretdesk.paper.forms.f16 import DeviceLine, f16, f16_lines
from secretdesk.paper.forms.f17 import MediumLine, f17, f17_lines
from secretdesk.paper.forms.f30 import DestructionLine, f30, f30_lines
from secretdesk.paper.ledger_sheet import LedgerJob
from secretdesk.paper.ledger_totals import Balance
from secretdesk.paper.sheet import Imprint

if TYPE_CHECKING:
    from collections.abc import Callable


def level(id_: str, word: str, rank: int, years: int | None = None) -> LevelInfo:
    return LevelInfo(
        id=id_,
        word=word,
        gloss=word,
        rank=rank,
        family="state" if years else "work",
        star=bool(years),
        max_years=years,
        token=id_,
        hatch="empty",
        rgb=(0, 0, 0),
    )


LEVELS = (
    level("juemi", "绝密", 50, 30),
    level("jimi", "机密", 40, 20),
    level("mimi", "秘密", 30, 10),
    level("gongzuo_mimi", "工作秘密", 20),
    level("neibu", "内部", 10),
)


def seal(page: int, text: str) -> str:
    """Stand in for the signing account: 214 digits that depend on page and text."""
    return f"20{int.from_bytes(text.encode(), 'big') % 10**205:0205d}{page:07d}"


def imprint(
    *, sealed: Callable[[int, str], str] | None = seal, edition: int = 1, language: str = "zh_CN", number: int = 212
) -> Imprint:
    return Imprint(
        unit="某市某某局",
        officer="李某某（保密员）",
        printed_at=datetime(2026, 11, 22, 16, 35),  # noqa: DTZ001 -- local time is what is printed
        print_no=f"P-2026-{number:04d}",
        anchor="10432 / KECW-TV6Y-YV1T-6PTZ-2ZPQ",
        seal=sealed,
        kind="test",
        language=language,
        edition=edition,
    )


def incoming(
    number: int, day: int, issuer: str, document_no: str, title: str, level_: str, period: str, **rest: object
) -> IncomingLine:
    values: dict[str, object] = {
        "register_no": f"{number:04d}",
        "received_on": date(2026, 11, day),
        "issuer": issuer,
        "document_no": document_no,
        "title": title,
        "level": level_,
        "period": period,
        "pages": "6",
        "dated": date(2026, 10, 29),
        "handled_by": "办公室",
        "copies": (CopyLine(copy_no="000341", disposition="在库"),),
    }
    return IncomingLine(**(values | rest))  # type: ignore[arg-type]


def copies(first: int, *dispositions: str) -> tuple[CopyLine, ...]:
    return tuple(CopyLine(copy_no=f"{first + n:06d}", disposition=words) for n, words in enumerate(dispositions))


INCOMING = (
    incoming(118, 2, "某省某某厅", "某厅发〔2026〕87号", "关于做好2026年度涉密载体集中清退工作的通知", "mimi", "5年",
             attachments="1", archive_no="永14", copies=copies(341, "归档\n2026-11-18")),
    incoming(119, 3, "某市某某委员会", "某委办〔2026〕41号", "关于印发《某某领域重要数据分级保护工作方案（试行）》的通知", "jimi", "10年",
             attachments="2", urgency="急件", pages="24", reply_no="某局函〔2026〕9号", handled_by="局领导班子成员",
             copies=copies(12, "传阅单318号", "借阅单97号", "在库")),
    incoming(120, 3, "某省某某厅", "某厅函〔2026〕152号", "关于反馈某某专项检查有关情况的函", "mimi", "3年",
             pages="4", reply_no="某局函〔2026〕11号", handled_by="监督处", copies=copies(77, "清退单23号\n2026-11-20")),
    incoming(121, 5, "某某部", "某发〔2026〕30号", "关于二〇二七年度某某工作总体安排的意见", "juemi", "30年",
             urgency="特急", pages="18", handled_by="主要负责人，限阅文室", copies=copies(6, "退回上级\n2026-11-06")),
    incoming(122, 6, "某县某某局", "某县字〔2026〕19号", "关于报送某某工程涉密测绘成果使用情况的报告", "jimi", "20年",
             attachments="3", pages="31", handled_by="规划处", copies=copies(1, "在库", "在库")),
    incoming(123, 9, "某市某某局机关", "", "内部会议讨论稿（未编文号，代号甲字07）", "gongzuo_mimi", "至会议结束",
             pages="9", handled_by="与会人员名单见会议文件清单", copies=copies(5, "收回销毁\n销2026-004")),
    incoming(124, 10, "某军分区某某办公室", "（2026）某字第63号", "关于协助做好某某设施周边安全保密管理工作的函", "jimi", "长期",
             attachments="1", pages="8", handled_by="保密办、规划处", copies=copies(21, "在库", "在库", "借阅单99号", "在库")),
    incoming(125, 12, "某省某某厅", "某厅发电〔2026〕5号", "关于加强重要时期值班和信息报告工作的紧急通知", "mimi", "2026年12月31日",
             urgency="特急", pages="2", handled_by="值班室、办公室", copies=copies(118, "传阅单321号")),
    incoming(126, 13, "某市某某局", "某局〔2026〕77号", "某某项目招标控制价编制说明", "gongzuo_mimi", "1年", pages="15"),
    incoming(127, 16, "某省某某厅", "某办发〔2026〕12号", "关于调整某某系统密码设备配备标准并开展自查自纠和集中更换工作有关事项的补充通知", "jimi", "10年",
             attachments="1", urgency="急件", pages="12", handled_by="信息处、保密办", copies=copies(127, "传阅单322号", "在库")),
    incoming(128, 17, "某某研究院", "某院密〔2026〕8号", "某某技术指标论证报告（送审稿）", "mimi", "10年", pages="46",
             handled_by="科技处", remarks="光盘1张另登"),
    incoming(129, 18, "某市某某委员会", "某委〔2026〕55号", "关于田𠮷、刘䶮、赵㛃等同志涉密岗位调整审批意见的批复", "mimi", "1年", pages="3"),
    incoming(130, 20, "某省某某厅", "某厅函〔2026〕160号", "关于商请提供某某事项核查材料的函", "mimi", "6个月", urgency="平急", pages="2"),
)  # fmt: skip

CARRIERS = tuple(
    CarrierLine(
        number=str(number),
        item_no=item,
        kind=kind,
        name=name,
        reference=reference,
        issuer=issuer,
        level=level_,
        period=period,
        declassified_on=date(2036, 10, 30) if period.endswith("年") else None,
        copy_no=copy_no,
        extent=extent,
        acquired_by="收文" if kind == "纸质文件" else "自购登记",
        acquired_on=date(2026, 11, 3),
        custodian="李某某",
        department="保密办",
        place=place,
        scope="局领导班子成员",
        state=state,
        whereabouts=gone,
        voucher=f"收{number + 118:04d}",
    )
    for number, (item, kind, name, reference, issuer, level_, period, copy_no, extent, place, state, gone) in enumerate([
        ("W26-0121-01-D", "纸质文件", "关于二〇二七年度某某工作总体安排的意见", "某发〔2026〕30号", "某某部", "juemi", "30年", "000006", "18页", "3层密件室第1柜2格", "在库", ""),
        ("W26-0119-01-R", "纸质文件", "某某领域重要数据分级保护工作方案（试行）", "某委办〔2026〕41号", "某市某某委员会", "jimi", "10年", "000012", "24页", "在传阅", "传阅中", "传阅单318号"),
        ("W26-0119-02-0", "纸质文件", "某某领域重要数据分级保护工作方案（试行）", "某委办〔2026〕41号", "某市某某委员会", "jimi", "10年", "000013", "24页", "监督处2号柜", "借阅中", "借阅单97号"),
        ("G26-0007-B", "光盘", "某某技术指标论证报告附图", "NX26-118-00734", "某某研究院", "mimi", "10年", "", "4.7 GB", "3层密件室第2柜1格", "在库", ""),
        ("U26-0031-7", "U盘", "红色专用移动盘", "4C530001180921115", "本单位", "jimi", "长期", "", "32 GB", "办公室1号柜", "在用", ""),
        ("Y24-0003-N", "移动硬盘", "档案数字化备份盘", "WXE1A38D5K7P", "本单位", "mimi", "10年", "", "2 TB", "3层密件室第2柜3格", "封存", "2026-09-01"),
        ("W26-0098-01-J", "纸质文件", "关于反馈某某专项检查有关情况的函", "某厅函〔2026〕152号", "某省某某厅", "mimi", "3年", "000077", "4页", "已清退", "已清退", "某省某某厅\n2026-11-20"),
        ("W25-0311-02-P", "纸质文件", "某某行动方案（复制件）", "某办〔2025〕9号", "本单位", "jimi", "20年", "000002", "33页", "已销毁", "已销毁", "批次\n2026-004"),
        ("B26-0014-W", "保密本", "涉密笔记本（100页）", "B-0014", "本单位", "jimi", "长期", "", "100页", "规划处1号柜", "留用", ""),
        ("W26-0126-01-6", "纸质文件", "某某项目招标控制价编制说明", "某局〔2026〕77号", "本单位", "gongzuo_mimi", "1年", "000003", "15页", "财务处1号柜", "留用", ""),
    ], 1)
)  # fmt: skip

BALANCE = (
    Balance(level="juemi", figures=(3, 1, 0, 0, 1, 0, 0, 3, 3, 0)),
    Balance(level="jimi", figures=(41, 9, 2, 3, 4, 12, 0, 39, 34, 5)),
    Balance(level="mimi", figures=(176, 22, 6, 0, 31, 40, 0, 133, 129, 4)),
    Balance(level="gongzuo_mimi", figures=(18, 0, 7, 2, 0, 5, 0, 22, 19, 3), agreed=False),
)

MEDIA = tuple(
    MediumLine(
        number=str(number),
        kind=kind,
        model=model,
        capacity=capacity,
        item_no=item,
        serial_no=serial,
        level=level_,
        department="办公室",
        custodian=keeper,
        certified_for=certified,
        issued_on=date(2026, 3, 2),
        state=state,
        whereabouts=gone,
        remarks=remarks,
    )
    for number, (kind, model, capacity, item, serial, level_, keeper, certified, state, gone, remarks) in enumerate([
        ("U盘", "某某专用盘（红）", "32 GB", "U26-0031-7", "4C530001180921115", "jimi", "陈某某", "专用\nJ2026-0001", "在用", "", ""),
        ("U盘", "某某专用盘（蓝）", "32 GB", "U26-0032-J", "4C530001180921127", "mimi", "王䶮", "专用\nJ2026-0002", "在用", "", ""),
        ("光盘", "DVD-R 16X", "4.7 GB", "G26-0033-9", "NX26-118-00734", "mimi", "周某", "只读", "在库", "", ""),
        ("移动硬盘", "某某固态盘", "1 TB", "Y26-0034-6", "S7MWNJ0W604417B", "juemi", "赵㛃", "专用\nJ2026-0003", "在用", "", ""),
        ("U盘", "某某专用盘（灰）", "16 GB", "U26-0035-L", "0401A1F8B36E2290", "gongzuo_mimi", "刘某", "专用\nJ2026-0005", "在用", "", ""),
        ("存储卡", "SDXC U3", "128 GB", "C26-0036-F", "BC4F8E1170", "mimi", "孙某某", "相机\nE2026-0004", "维修", "", "修0021"),
        ("磁带", "LTO-7", "6 TB", "D24-0002-W", "L70144L7", "jimi", "李某某", "备份机", "封存", "", ""),
        ("U盘", "某某专用盘（蓝）", "32 GB", "U25-0019-Q", "4C530001190320066", "mimi", "田𠮷", "专用\nJ2025-0011", "销毁", "批次\n2026-004", ""),
    ], 1)
)  # fmt: skip

PRODUCTS = "主机审计5.2\n三合一4.1\n杀毒26.3"
COMPUTERS = tuple(
    ComputerLine(
        number=str(number),
        item_no=item,
        kind=kind,
        level=level_,
        department=department,
        make="某某",
        model=model,
        asset_no=asset,
        disks=disks,
        mac=mac,
        address=address,
        system=system,
        installed_on=installed,
        responsible=people[0],
        users=people,
        place=place,
        since=installed,
        purpose=purpose,
        products=PRODUCTS,
        state=state,
        remarks=remarks,
    )
    for number, (department, kind, model, asset, item, level_, disks, mac, address, system, installed, people, place, purpose, state, remarks) in enumerate([
        ("办公室", "台式机", "某某T630", "ZC-2024-0117", "J26-0001-Y", "jimi", ("S6P7NX0T412233",), "3C:7C:3F:1A:90:B2", "单机", "银河麒麟V10", date(2024, 3, 18), ("陈某某",), "办公室301", "公文起草", "在用", ""),
        ("规划处", "台式机", "某某T630", "ZC-2024-0118", "J26-0002-E", "mimi", ("S6P7NX0T412241",), "3C:7C:3F:1A:91:04", "10.8.1.22", "银河麒麟V10", date(2024, 3, 18), ("王䶮",), "规划处305", "数据处理", "在用", ""),
        ("信息处", "便携机", "某某L71", "ZC-2025-0042", "J26-0003-X", "juemi", ("WD-WX21A60K8843",), "无线模块已拆", "单机", "统信UOS 1070", date(2025, 6, 2), ("赵㛃",), "密件室保密柜", "专项工作", "在用", "随柜存放"),
        ("科技处", "图形工作站", "某某Z8", "ZC-2025-0077", "J26-0006-C", "jimi", ("Y3K0A02WTQHA", "Y3K0A031TQHA"), "A0:36:BC:2B:77:10", "单机", "银河麒麟V10", date(2025, 9, 23), ("周某", "田𠮷"), "科技处412", "图形处理", "维修", "修0019"),
    ], 1)
)  # fmt: skip
DEVICES = tuple(
    DeviceLine(
        number=str(number),
        item_no=item,
        kind=kind,
        level=level_,
        model=model,
        asset_no=asset,
        serial_no=serial,
        storage="是" if parts else "否",
        parts=parts,
        host=host,
        responsible=person,
        department="办公室",
        place="办公室301",
        since=date(2024, 3, 20),
        state="在用",
    )
    for number, (kind, model, asset, item, serial, level_, parts, host, person) in enumerate([
        ("一体机", "某某 C226", "ZC-2024-0208", "B26-0001-6", "OA20244441883", "jimi", ("S6P7NX0T501871",), "J26-0001-Y", "陈某某"),
        ("碎纸机", "某某 S5级", "ZC-2023-0211", "B26-0004-L", "OA20232459582", "mimi", (), "", "欧阳某某"),
    ], 1)
)  # fmt: skip

DESTRUCTION = tuple(
    DestructionLine(
        number=str(number),
        batch_no=f"2026-{number:03d}",
        approval_no=f"销审〔2026〕{number}号",
        approver="周某某",
        approved_on=date(2026, 2, 25),
        destroyed_on=date(2026, 3, 2),
        place=place,
        plant=plant,
        method=method,
        copies=counts,
        certificate_no=f"销证{number:04d}",
        remarks=remarks,
    )
    for number, (place, plant, method, counts, remarks) in enumerate([
        ("某市某某路某号", "某市涉密载体销毁中心", "化浆", {"jimi": 5, "mimi": 20, "gongzuo_mimi": 2}, ""),
        ("本单位销毁室", "（自行销毁）", "粉碎", {"mimi": 3, "neibu": 1}, "废页"),
        ("某市某某路某号", "某市涉密载体销毁中心", "化浆", {"jimi": 3, "mimi": 12, "gongzuo_mimi": 1}, ""),
        ("某市某某路某号", "某市涉密载体销毁中心", "化浆、物理破坏", {"jimi": 4, "mimi": 5, "gongzuo_mimi": 1}, ""),
    ], 1)
)  # fmt: skip


def jobs(**rest: object) -> dict[str, LedgerJob]:
    """One job of each ledger form."""
    common: dict[str, object] = {"levels": LEVELS, "imprint": imprint()} | rest
    made: dict[str, dict[str, object]] = {
        "F01": {"form": f01(LEVELS), "lines": f01_lines(INCOMING, LEVELS), "book": "2026年度　密收　第3册"},
        "F13": {
            "form": f13(LEVELS),
            "lines": f13_lines(CARRIERS, LEVELS),
            "book": "2026年度　单位总账　截至2026年11月22日",
            "balance": BALANCE,
        },
        "F15": {"form": f15(LEVELS), "lines": f15_lines(COMPUTERS, LEVELS), "book": "2026年度"},
        "F16": {"form": f16(LEVELS), "lines": f16_lines(DEVICES, LEVELS), "book": "2026年度"},
        "F17": {"form": f17(LEVELS), "lines": f17_lines(MEDIA, LEVELS), "book": "2026年度　截至2026年11月22日"},
        "F30": {
            "form": f30(LEVELS),
            "lines": f30_lines(DESTRUCTION, LEVELS),
            "book": "2026年度　第1册",
            "unmarked": "秘密★10年",
        },
    }
    return {code: LedgerJob(**(common | given)) for code, given in made.items()}  # type: ignore[arg-type]
