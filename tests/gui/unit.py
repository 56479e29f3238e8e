"""An invented unit in a test vault: people, places, documents in several states, for looking at pages and testing them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from secretdesk.desk.desk import Desk
from secretdesk.desk.founding import Founder, Founding, found
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.missing import ReportMissing
from secretdesk.domain.custody.people import RegisterPerson, RegisterPlace
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.returning import Return

PASSPHRASE = "unit test passphrase {}"
LONG = date(2099, 1, 1)
POSTS = (
    ("officer", "shen", "沈若川", "保密办"),
    ("secrecy_leader", "jian", "简松龄", "办领导"),
    ("sys_admin", "wen", "温如岳", "信息中心"),
    ("sec_admin", "tan", "谭映川", "信息中心"),
    ("audit_admin", "ru", "茹见山", "纪检组"),
)
READERS = (("柳闻溪", "业务二科"), ("邱明朗", "法规科"), ("贺知远", "业务一科"), ("傅清和", "业务一科"))
TITLES = (
    "关于某类数据报送的规定",
    "某装备检修计划",
    "某系统联络方式调整",
    "某会议纪要（第七期）",
    "某项目第二阶段安排",
)


def passphrase(account: str) -> bytearray:
    return bytearray(PASSPHRASE.format(account), "utf-8")


def founded(folder: Path) -> Desk:
    founders = tuple(
        Founder(
            account=account,
            role=role,
            passphrase=passphrase(account),
            staff_no=f"{n:04d}",
            name=name,
            department=department,
            tier="core",
            letter_until=LONG,
            holds_seal=role in {"officer", "secrecy_leader"},
        )
        for n, (role, account, name, department) in enumerate(POSTS, start=1)
    )
    return found(folder, Founding(unit="某县某局", kind="test", founders=founders))


def incoming(desk: Desk, place: int, title: str, document_no: str, copies: str, **more: object) -> list[int]:
    """Register a document; return the ids of its copies."""
    today = desk.context(0).today
    values = {
        "received_on": today, "issuer": "省某厅", "document_no": document_no, "title": title, "level": "mimi",
        "period": "5年", "copy_nos": copies, "pages": 18, "place": place, "issue_date": today - timedelta(days=7),
    }  # fmt: skip
    done = desk.perform(RegisterIncoming(**{**values, **more}))  # type: ignore[arg-type]
    return list(done.made("copy"))


def lend(desk: Desk, person: int, *items: int, due: date | None = None, **more: object) -> None:
    desk.perform(Lend(items=items, borrower=person, due_on=due, paper=True, approvals=(("", "SP-7"),), **more))  # type: ignore[arg-type]


def busy(folder: Path) -> tuple[Desk, dict[str, int]]:
    """Return the officer's desk of a unit where things are in store, lent, due, overdue, missing and back again."""
    desk = founded(folder)
    today = desk.context(0).today
    at: dict[str, int] = {}
    room = desk.perform(RegisterPlace(code="G1", name="机要室", place_kind="room", level="juemi")).first
    for n in (2, 3):
        done = desk.perform(RegisterPlace(code=f"G{n}", name=f"{n}号柜 {'二三'[n - 2]}层", level="juemi", parent=room))
        at[f"cabinet{n}"] = done.first
    low = desk.perform(RegisterPlace(code="G4", name="4号柜 二层", level="mimi"))
    at["low"] = low.first
    people: list[int] = []
    for n, (name, department) in enumerate(READERS, start=10):
        person = RegisterPerson(staff_no=f"{n:04d}", name=name, department=department, tier="core", letter_until=LONG)
        people.append(desk.perform(person).first)
        at[name] = people[-1]
    kept = at["cabinet2"]
    late = {"on": today - timedelta(days=12), "late_reason": "当日停电"}
    first = incoming(desk, kept, TITLES[0], "省某办发〔2026〕17号", "000214-000217", level="jimi", period="10年",
                     received_on=today - timedelta(days=20), issue_date=today - timedelta(days=27), late_reason="当日停电")  # fmt: skip
    lend(desk, people[0], first[1], due=today - timedelta(days=5), **late)
    at["overdue"], at["document"] = first[1], first[0] - 1
    second = incoming(desk, kept, TITLES[1], "某部函〔2026〕112号", "000032")
    lend(desk, people[1], second[0], due=today)
    at["due"] = second[0]
    third = incoming(desk, kept, TITLES[2], "某部函〔2026〕118号", "000047、000048", level="jimi", period="10年")
    lend(desk, people[2], third[0])
    at["lent"] = third[0]
    fourth = incoming(desk, at["low"], TITLES[3], "某局函〔2026〕60号", "000011", level="gongzuo_mimi", period=None)
    at["in_store"] = fourth[0]
    secret = incoming(desk, kept, "某绝密事项", "某部专〔2026〕2号", "000088", level="juemi", period="长期")
    at["juemi"] = secret[0]
    gone = incoming(desk, kept, TITLES[4], "某部函〔2026〕131号", "000126", level="mimi", period="6个月")
    desk.perform(ReportMissing(item=gone[0], search_plan="逐柜查找"))
    at["missing"] = gone[0]
    inner = incoming(desk, kept, "办公区域调整征求意见", "某局办〔2026〕11号", "000001", level="neibu", period=None)
    at["neibu"] = inner[0]
    desk.perform(Return(item=third[0], pages=18))
    stick = RegisterCarrier(
        acquired_on=today, carrier_kind="usb_stick", name="专用U盘", level="mimi", serial_no="WX12A345", capacity="32 GB",
        place=kept,
    )  # fmt: skip
    at["stick"] = desk.perform(stick).first
    return desk, at
