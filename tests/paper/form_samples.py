"""Invented papers of the desk, ordinary ones and the longest that may turn up."""

from __future__ import annotations

import json
import random
from datetime import datetime

from secretdesk.domain.profile import Profile
from secretdesk.labels.payload import LabelCode, write
from secretdesk.paper.certificate import Certificate, DestroyedKind
from secretdesk.paper.cover_sheet import CoverSheet
from secretdesk.paper.forms.f27 import ApprovalItem, DestructionApproval, Tally
from secretdesk.paper.forms.f28 import DestructionItem
from secretdesk.paper.forms.f29 import EscortBag, EscortNote
from secretdesk.paper.founding_sheet import Founder, FoundingSheet
from secretdesk.paper.label_faces import DeviceLabel, ItemLabel, NameLabel
from secretdesk.paper.slip import Slip, SlipItem, SlipKind
from secretdesk.text import built

PROFILE = Profile.parse(json.loads(built("profiles/cn_state.json").read_text(encoding="utf-8")))
LEVELS = PROFILE.levels
PEOPLE = ("陈某某", "王䶮", "赵㛃", "田𠮷", "刘某", "欧阳某某某某")
DEPARTMENTS = ("办公室", "规划处", "信息处", "保密办公室", "国际合作与交流处")
TITLE = "关于加强二〇二六年度重要时期值班和信息报告工作有关事项的紧急通知"


def code(number: int, prefix: int = 10) -> str:
    chance = random.Random(number)
    return write(LabelCode(prefix=prefix, tag=12345, code_id=chance.randbytes(10), mac=chance.randbytes(10)))


def seal(page: int, text: str) -> str:
    """Stand in for the signing account: figures that depend on page and text."""
    chance = random.Random(f"{page} {text}")
    return "20" + str(chance.randrange(10**211)).zfill(212)


def cover(level: str = "jimi", number: int = 1, **changed: str) -> CoverSheet:
    given = {
        "period": "10年",
        "copy_no": "000127",
        "document_no": "某办发〔2026〕12号",
        "register_no": "密收〔2026〕0127-01",
        "pages": "12页，附件1件6页",
        "keeper": "田𠮷",
        "code": code(number),
        "number": "D26-0127-01-F",
        "urgency": "急件",
    }
    return CoverSheet(level=PROFILE.level(level), **(given | changed))


LONG_COVER = cover(
    "juemi",
    period="该重大专项技术成果公开发表并经批准解密以前一直有效",
    copy_no="1234567",
    document_no="某某省某某市某某委员会办公室发〔2026〕1234号",
    register_no="密收〔2026〕012345-123",
    pages="1234页，附件12件600页",
    keeper="欧阳某某某、司马某某某",
    title=TITLE * 3,
)


def item_labels(count: int) -> list[ItemLabel]:
    return [
        ItemLabel(
            level=LEVELS[at % len(LEVELS)],
            number=f"D26-{at:04d}-02-8",
            first=DEPARTMENTS[at % len(DEPARTMENTS)],
            second=PEOPLE[at % len(PEOPLE)],
            code=code(at),
        )
        for at in range(count)
    ]


def device_labels(count: int) -> list[DeviceLabel]:
    return [
        DeviceLabel(
            level=(*LEVELS, None)[at % (len(LEVELS) + 1)],
            number=f"C26-{at:04d}-8",
            person=PEOPLE[at % len(PEOPLE)],
            department=DEPARTMENTS[at % len(DEPARTMENTS)],
            purpose="数据处理与公文起草",
            code=code(at),
        )
        for at in range(count)
    ]


def name_labels(count: int) -> list[NameLabel]:
    return [
        NameLabel(kind="保密柜", name=f"第{at}柜", number=f"K{at:02d}-3", person=PEOPLE[at % 6], code=code(at, 12))
        for at in range(1, count + 1)
    ]


def approval(count: int) -> DestructionApproval:
    lines = (
        ("某某行动方案（复制件）", "本单位", "纸介质", "某办〔2025〕9号", "机密", "33页", "1份", "李某某"),
        ("关于印发《某某领域风险评估实施细则（试行）》及有关表格填报要求的通知", "某省某某厅", "纸介质", "某厅发〔2025〕28号",
         "秘密", "26页", "1份", "王䶮"),
        ("某某专用盘（蓝）", "本单位", "U盘", "F25-0019-Q 4C530001190320066", "工作秘密", "32 GB", "1个", "田𠮷"),
    )  # fmt: skip
    names = ("name", "maker", "kind", "number", "level", "amount", "count", "keeper")
    return DestructionApproval(
        number="销审〔2026〕6号",
        code=code(6, 13),
        code_number="X26-0006-J",
        mark="机密★长期",
        departments="规划处、信息处、保密办",
        items=tuple(ApprovalItem(**dict(zip(names, lines[at % 3], strict=True))) for at in range(count)),
        by_kind=(Tally(word="纸介质", n=7, unit="份"), Tally(word="U盘", n=3, unit="个")),
        by_level=(
            Tally(word="绝密", n=0, unit="件"),
            Tally(word="机密", n=4, unit="件"),
            Tally(word="秘密", n=6, unit="件"),
        ),
        reason="工作完毕、已有新规定、介质损坏；无清退要求",
        planned_on="2026-11-18",
        methods=(("粉碎", False), ("化浆", True), ("焚毁", False), ("熔化", False), ("物理破坏", True)),
        place="某市涉密载体销毁中心（国家保密行政管理部门指定）",
    )


def destruction_items(count: int) -> list[DestructionItem]:
    return [
        DestructionItem(
            number=str(at),
            item_no=f"D26-{at:04d}-02-P",
            kind="移动硬盘" if at % 5 == 0 else "纸介质",
            name=TITLE if at % 4 == 0 else "某某行动方案（复制件）",
            level=("jimi", "mimi", "gongzuo_mimi")[at % 3],
            document_no="某厅发〔2025〕28号",
            period=("20年", "5年", "")[at % 3],
            copy_no="000210",
            amount="26页",
            reason="期满无保存价值",
            serial_no="4C530001190320066" if at % 5 == 0 else "",
            counted_when_listed=True,
            counted_when_sealed=at < 5,
        )
        for at in range(1, count + 1)
    ]


def escort(count: int) -> EscortNote:
    return EscortNote(
        number="押〔2026〕第0004号",
        code=code(4, 13),
        code_number="Y26-0004-T",
        mark="机密★长期",
        batch_no="XH-2026-04",
        list_reference="F28　1页　打印号P-2026-0224",
        sender="某市某某局",
        contact="李某某",
        plant="某市涉密载体销毁中心",
        qualification="某保资〔2024〕018号\n有效期至2027年6月",
        vehicle="某A·某某某某某（厢式）",
        levels=("绝密", "机密", "秘密", "工作秘密"),
        bags=tuple(
            EscortBag(
                bag_no=f"A-{at:04d}",
                seal_no=f"FQ2026-{at:05d}/{at + 1:05d}",
                contents="U盘1个、光盘1张",
                by_level=(0, 3, 0, 1),
            )
            for at in range(117, 117 + count)
        ),
        departed_at="2026年11月18日08时50分",
        seals_intact=True,
    )


def certified(kinds: int = 4, plant: str = "某市涉密载体销毁中心") -> Certificate:
    words = [
        "纸介质",
        "U盘",
        "光盘",
        "硬盘",
        "便携式计算机",
        "磁带",
        "保密本",
        "存储卡",
        "移动硬盘",
        "展品模型",
        "打印台账",
    ]
    return Certificate(
        number="某保销证〔2026〕第4号",
        mark="秘密★10年",
        unit="某市某某局",
        approval_no="销审〔2026〕6号",
        batch_no="XH-2026-04",
        started_at=datetime(2026, 11, 18, 9, 40),  # noqa: DTZ001 -- local time is what is printed
        ended_at=datetime(2026, 11, 18, 11, 25),  # noqa: DTZ001 -- the same
        place="某市涉密载体销毁中心",
        methods=("化浆", "物理破坏"),
        equipment="某型化浆机、某型消磁粉碎机",
        kinds=tuple(DestroyedKind(word=word, unit="件", by_level={"jimi": 1, "mimi": 2}) for word in words[:kinds]),
        levels=LEVELS[:4],
        list_pages=1,
        list_print_no="P-2026-0224",
        bags="A-0117至A-0119",
        plant=plant,
        supervisors=("欧阳某某", "赵㛃"),
    )


def founding(count: int = 5) -> FoundingSheet:
    posts = ("系统管理员", "安全保密管理员", "安全审计员", "保密员", "主管领导")
    signature = "H8/x/i62O83pp1IV2E5JrrWK6PHesOxTFIZnoFpjRyr6MWWqqoA/KrJ9luFm2cEvE27Mengpsy9VWoPxg2g8D4r13Ac="
    return FoundingSheet(
        number="建〔2026〕第1号",
        code=code(1, 13),
        code_number="A26-0001-D",
        vault_id="WVRA-3YXM-7J4H-JVEF",
        founded_at="2026-01-05 09:30:12",
        profile="cn_state / SD-1",
        version="0.1.0",
        founders=tuple(
            Founder(
                post=posts[at % 5],
                name=PEOPLE[at % 6],
                fingerprint="SHA256:cQUl7sodODXJkkS7vRBK9L1BR7qrj7SBWylPdCkCPTs",
            )
            for at in range(count)
        ),
        seal_ed25519="SHA256:0Fz9vADsMgMWmUYHecFQmbK7o8rQ5ED/+wjhDfCsueE",
        seal_p256="7985ebd3 da40d518 7d6d3ef3 d626abf3\nc2b81c28 5ffb4e73 104a4720 66c443b9",
        holders="李某某、周某某（二人到场方可用印）",
        anchor="0 / NVNT-TJKS-DZ62-W5EW-9HG6",
        checkpoint="secretdesk/0123456789abcdef0123456789abcdef\n1\nSBNJTRN+FjG7owHVrKtue7eqdM4RhdRWVl71HXN2d7I=\n\n"
        f"— 0123456789abcdef {signature}\n— 1123456789abcdef {signature}",
    )


def handed(count: int, kind: SlipKind = "loan", **changed: str) -> Slip:
    return Slip(
        kind=kind,
        number="JY-2026-0318",
        code=code(318, 13),
        mark="机密★10年",
        at="2026-11-23 09:41",
        items=tuple(
            SlipItem(
                number=f"D26-{at:04d}-01-Y",
                copy_no=f"{at:06d}",
                amount="12页",
                last="2026-11-30",
                remarks="原件在库" if at % 5 == 0 else "",
            )
            for at in range(1, count + 1)
        ),
        person=changed.get("person", "贺知远"),
        department="国际合作与交流处",
        giver="沈若川",
        on_behalf=changed.get("on_behalf", ""),
        place="业务一科办公室",
        purpose="年度汇总",
        approval="审批单 SP-2026-0207",
    )
