"""A day at an invented unit: people with accounts, shelves, copies in every state, for pages that are worked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from secretdesk.desk import clock as clocks
from secretdesk.desk import scanning
from secretdesk.desk.desk import Desk, open_desk
from secretdesk.desk.founding import Founder, Founding, found
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.lending import Lend
from secretdesk.domain.custody.missing import ReportMissing
from secretdesk.domain.custody.people import BindBadge, RegisterPerson, RegisterPlace
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.gui.ask import Question
from secretdesk.gui.components.fields import NoteEdit
from secretdesk.vault import Vault

TODAY = date(2026, 11, 23)
PASSPHRASE = "quiet{}"  # short: tests type it key by key, at the pace of a person
# account, role, name, department, post, tier, heads, holds the seal
POSTS = (
    ("shen", "officer", "沈若川", "机要室", "保密员", "core", None, True),
    ("zhong", "secrecy_leader", "钟以宁", "局领导", "分管保密", "core", None, True),
    ("wen", "sys_admin", "温如岳", "信息中心", None, "important", None, False),
    ("tan", "sec_admin", "谭映川", "信息中心", None, "important", None, False),
    ("ru", "audit_admin", "茹见山", "纪检组", None, "important", None, False),
    ("he", "member", "贺知远", "业务一科", "科员", "important", None, False),
    ("miao", "dept_head", "苗春霖", "业务一科", "科长", "important", "业务一科", False),
    ("yan", "destruction_supervisor", "严立秋", "法规科", None, "important", None, False),
    ("gu", "destruction_supervisor", "顾南亭", "人事科", None, "important", None, False),
    ("deputy", "deputy", "江映雪", "机要室", None, "core", None, False),
)
READERS = (("柳闻溪", "业务二科", "important"), ("邱明朗", "法规科", "ordinary"), ("傅清和", "业务一科", "important"))
TITLES = ("某类数据报送规定", "某装备检修计划", "某系统联络方式", "某会议纪要", "某项目第二阶段安排")


def passphrase(account: str) -> bytearray:
    number = next(k for k, post in enumerate(POSTS) if post[0] == account)
    return bytearray(PASSPHRASE.format(number), "utf-8")


@dataclass(slots=True, kw_only=True)
class Day:
    """`at` finds ids by the names this module gives them; `sent` is what went to the printer."""

    desk: Desk
    folder: Path
    at: dict[str, int] = field(default_factory=dict)
    sent: list[bytes] = field(default_factory=list)

    def go_to(self, day: date, hour: int = 9, minute: int = 0) -> None:
        moment = datetime(day.year, day.month, day.day, hour, minute).astimezone()
        self.desk.clock = clocks.fixed(moment.astimezone(UTC))

    def record(self, name: str) -> Any:
        found = self.desk.read(lambda reading: reading.facts.item(self.at[name]))
        assert found is not None
        return found.record

    def events(self, name: str, act: str) -> list[Any]:
        """Return what acts of this name did to a copy on this day, the newest first."""
        past = self.desk.read(lambda reading: reading.history("copy", self.at[name]))
        return [one.event for one in past if one.act == act and one.at.astimezone().date() == TODAY]

    def number(self, name: str) -> str:
        return str(self.record(name).number)

    def get(self, cls: Any, name: str) -> Any:
        return self.desk.read(lambda reading: reading.facts.get(cls, self.at[name]))

    def send(self, pdf: bytes, _job: str) -> None:
        self.sent.append(pdf)

    def receive(self, name: str, document_no: str, copies: str, *, title: str = TITLES[0], **more: Any) -> list[int]:
        today = self.desk.context(0).today
        values: dict[str, Any] = {
            "received_on": today, "issuer": "省某厅", "document_no": document_no, "title": title, "level": "mimi",
            "period": "5年", "copy_nos": copies, "pages": 18, "place": self.at["二层"], "issue_date": today,
        } | more  # fmt: skip
        made = list(self.desk.perform(RegisterIncoming(**values)).made("copy"))
        for k, id_ in enumerate(made):
            self.at[name if k == 0 else f"{name}{k + 1}"] = id_
        return made

    def lend(self, name: str, to: str, due: date | None = None) -> None:
        done = self.desk.perform(
            Lend(
                items=(self.at[name],), borrower=self.at[to], due_on=due, paper=True, approvals=(("", "SP-2026-0207"),)
            )
        )
        self.at[f"slip of {name}"] = done.made("slip")[0]

    def code(self, kind: str, name: str) -> str:
        """Return a label's digits: printed nowhere, but issued as if it were."""
        from secretdesk.domain.custody.printing import ReservePrint
        from secretdesk.domain.ledgers import Label

        label_kind = {"person": "badge", "place": "place", "slip": "slip"}.get(kind, "cover")
        done = self.desk.perform(ReservePrint(form="labels", labels=((f"{kind}:{self.at[name]}", label_kind),)))
        label = self.desk.read(lambda reading: reading.facts.get(Label, done.made("label")[0]))
        assert label is not None
        return scanning.code_of(self.desk, label)

    def reopen(self) -> Desk:
        """Lock the vault and open it again, as the same officer at the same time."""
        clock = self.desk.clock
        self.desk.lock("test")
        self.desk = open_desk(Vault.open(self.folder), "shen", passphrase("shen"), clock=clock)
        return self.desk


def give_reason(text: str) -> None:
    """Let whoever is asked for a reason in a moment type this one and confirm."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Question):
            note = dialog.findChild(NoteEdit)
            assert note is not None
            note.setPlainText(text)
            dialog.yes.click()
        else:
            QTimer.singleShot(10, answer)

    QTimer.singleShot(10, answer)


def founded(folder: Path) -> Desk:
    founders = tuple(
        Founder(
            account=account, role=role, passphrase=passphrase(account), staff_no=f"{n:04d}", name=name,
            department=department, post=post, tier=tier, letter_until=date(2026, 12, 31), heads=heads, holds_seal=holds,
        )
        for n, (account, role, name, department, post, tier, heads, holds) in enumerate(POSTS, start=1)
    )  # fmt: skip
    first = clocks.fixed(datetime(2026, 11, 2, 8, 0).astimezone().astimezone(UTC))
    return found(folder, Founding(unit="某县某局", kind="test", founders=founders), clock=first)


def lived(folder: Path) -> Day:
    """Return the morning of 23 November: things in store, lent, due, overdue, missing, expiring."""
    from secretdesk.domain.ledgers import Person

    day = Day(desk=founded(folder), folder=folder)
    desk = day.desk
    for one in desk.read(lambda reading: reading.facts.find(Person)):
        day.at[one.record.name] = one.id
    for n, (name, department, tier) in enumerate(READERS, start=20):
        day.at[name] = desk.perform(
            RegisterPerson(
                staff_no=f"{n:04d}", name=name, department=department, tier=tier, letter_until=date(2026, 12, 31)
            )
        ).first
    desk.perform(BindBadge(person=day.at["贺知远"], badge="0417"))
    room = desk.perform(RegisterPlace(code="J1", name="机要室", place_kind="room", level="juemi")).first
    for code, name, level in (("J1-3-2", "二层", "juemi"), ("J1-3-1", "一层", "jimi"), ("J1-4-1", "低层", "neibu")):
        whole = f"机要室 {'4号柜 一层' if name == '低层' else '3号柜 ' + name}"
        day.at[name] = desk.perform(
            RegisterPlace(code=code, name=whole, place_kind="shelf", level=level, parent=room)
        ).first
    day.receive("机密一", "省某办发〔2026〕17号", "000121-000124", level="jimi", period="10年", pages=24)
    day.receive("秘密一", "某部函〔2026〕112号", "000032-000034", title=TITLES[1], pages=16)
    day.receive("秘密二", "某局函〔2026〕60号", "000011-000013", title=TITLES[2], pages=9, place=day.at["一层"])
    day.receive("绝密一", "某部专〔2026〕2号", "000088", title=TITLES[3], level="juemi", period="30年", pages=31)
    day.receive("将满", "某局密〔2021〕30号", "000005", title=TITLES[4], issue_date=date(2021, 12, 3), pages=8)
    day.receive("丢失", "某部函〔2026〕131号", "000126", pages=12)
    day.receive("内部一", "某局办〔2026〕11号", "000001-000004", level="neibu", period=None, pages=6)
    stick = RegisterCarrier(
        acquired_on=desk.context(0).today, carrier_kind="usb_stick", name="专用U盘", level="mimi", serial_no="WX12A345",
        capacity="64 GB", place=day.at["二层"],
    )  # fmt: skip
    day.at["U盘"] = desk.perform(stick).first
    day.go_to(date(2026, 11, 11))
    day.lend("机密一2", "柳闻溪")  # due on the 18th: overdue
    day.go_to(date(2026, 11, 16))
    day.lend("秘密一2", "贺知远", due=TODAY)
    desk.perform(ReportMissing(item=day.at["丢失"], search_plan="逐柜查找"))
    day.go_to(date(2026, 11, 20))
    day.lend("秘密二2", "傅清和")
    day.go_to(TODAY, 9, 41)
    return day
