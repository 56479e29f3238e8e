"""A small unit at work: a founded vault of kind test, its officer's desk, and everybody's passphrase."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import pytest

from secretdesk.desk.desk import Desk
from secretdesk.desk.founding import Founder, Founding, found
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.computers import RegisterComputer
from secretdesk.domain.custody.equipment import RegisterEquipment
from secretdesk.domain.custody.key_rooms import RegisterKeyRoom
from secretdesk.domain.custody.people import RegisterPerson, RegisterPlace
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.custody.safes import RegisterSafe
from secretdesk.domain.ledgers import Copy, Person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from secretdesk.desk.desk import Outcome
    from secretdesk.desk.session import Cosigner

UNIT = "某市某局"
UNTIL = date(2099, 12, 31)
# account, role, name, department, tier, whether it holds a share of the seal
POSTS = (
    ("officer", "officer", "沈若川", "保密办", "core", True),
    ("leader", "secrecy_leader", "钟以宁", "局领导", "core", True),
    ("sysadmin", "sys_admin", "陆文清", "信息中心", "important", False),
    ("secadmin", "sec_admin", "方知白", "信息中心", "important", False),
    ("audit", "audit_admin", "许敬之", "监督处", "important", False),
    ("head", "dept_head", "韩立言", "规划处", "important", False),
    ("super1", "destruction_supervisor", "苗春霖", "财务处", "important", False),
    ("super2", "destruction_supervisor", "赵㛃", "人事处", "important", False),
    ("reader", "member", "田𠮷", "规划处", "important", False),
)
OPENER = "river stone lamp"
LONG_TITLE = "关于印发《某某领域重要数据分级保护工作方案（试行）》及有关表格填报要求的通知"


def passphrase(account: str) -> bytearray:
    """Return the passphrase of one of the founders."""
    number = next(k for k, post in enumerate(POSTS) if post[0] == account)
    return bytearray(f"{OPENER} {number}".encode())


def founders() -> tuple[Founder, ...]:
    return tuple(
        Founder(
            account=account,
            role=role,
            passphrase=passphrase(account),
            staff_no=f"{k:04d}",
            name=name,
            department=department,
            tier=tier,
            letter_until=UNTIL,
            heads=department if role == "dept_head" else None,
            holds_seal=holds,
        )
        for k, (account, role, name, department, tier, holds) in enumerate(POSTS, 1)
    )


@dataclass(slots=True, kw_only=True)
class Unit:
    """The desk and what lies on it; `person` finds people by account, `places` by code."""

    desk: Desk
    folder: Path
    places: dict[str, int] = field(default_factory=dict)
    documents: list[int] = field(default_factory=list)
    carriers: list[int] = field(default_factory=list)

    def person(self, account: str) -> int:
        name = next(post[2] for post in POSTS if post[0] == account)
        return self.desk.read(lambda reading: reading.facts.find(Person, name=name))[0].id

    def copies(self, document: int) -> list[int]:
        found = self.desk.read(lambda reading: reading.facts.find(Copy, document=document))
        return [one.id for one in found]

    def sign(self, *accounts: str) -> list[Cosigner]:
        """Let these people sign beside the officer."""
        return [self.desk.countersign(account, passphrase(account)) for account in accounts]

    def receive(self, title: str, *, copies: str = "1-2", **more: object) -> int:
        today = self.desk.context(0).today
        values: dict[str, object] = {
            "received_on": today,
            "issuer": "某省某某厅",
            "document_no": None,
            "title": title,
            "level": "jimi",
            "period": "10年",
            "issue_date": today,
            "copy_nos": copies,
            "pages": 12,
            "place": self.places["A1"],
            "handling": "办公室",
        }
        (made,) = self._made(self.desk.perform(RegisterIncoming(**values | more)), "document")  # type: ignore[arg-type]
        self.documents.append(made)
        return made

    def acquire(self, name: str, **more: object) -> int:
        values: dict[str, object] = {
            "acquired_on": self.desk.context(0).today,
            "carrier_kind": "usb_stick",
            "name": name,
            "level": "jimi",
            "serial_no": f"4C53000118{len(self.carriers):04d}",
            "capacity": "32 GB",
            "model": "某某专用盘（红）",
            "department": "规划处",
            "place": self.places["A1"],
        }
        (made,) = self._made(self.desk.perform(RegisterCarrier(**values | more)), "carrier")  # type: ignore[arg-type]
        self.carriers.append(made)
        return made

    def install(self, model: str, disks: str = "", **more: object) -> int:
        """Register a computer with the disks of these serial numbers."""
        values: dict[str, object] = {
            "acquired_on": self.desk.context(0).today,
            "model": model,
            "level": "jimi",
            "disks": disks or None,
            "place": self.places["A1"],
        }
        return self._made(self.desk.perform(RegisterComputer(**values | more)), "computer")[0]  # type: ignore[arg-type]

    def furnish(self) -> None:
        """Register a computer, a copier, a safe and a key room."""
        self.install("T630", "S6P7NX0T412233")
        today, place = self.desk.context(0).today, self.places["A1"]
        copier = RegisterEquipment(
            acquired_on=today, equipment_kind="copier", model="某某 C9", level="jimi", disks="ST0001", place=place
        )
        safe = RegisterSafe(cabinet_no="1", place=place, combination_holders=(self.person("officer"),))
        room = RegisterKeyRoom(name="机要室", place=place, staff=2, by_walls="三铁")
        for command in (copier, safe, room):
            self.desk.perform(command)

    @staticmethod
    def _made(outcome: Outcome, kind: str) -> tuple[int, ...]:
        return outcome.made(kind)


@pytest.fixture
def test_desk(tmp_path: Path) -> Iterator[Unit]:
    """Give a founded vault with two places, three documents (six copies), three carriers and one more person."""
    desk = found(tmp_path / "vault", Founding(unit=UNIT, kind="test", founders=founders()))
    unit = Unit(desk=desk, folder=tmp_path / "vault")
    for code, name, level in (("A1", "保密室 1号柜", "juemi"), ("B1", "规划处 1号柜", "mimi")):
        (unit.places[code],) = desk.perform(RegisterPlace(code=code, name=name, level=level)).made("place")
    desk.perform(RegisterPerson(staff_no="0101", name="王䶮", department="规划处", tier="ordinary", letter_until=UNTIL))
    unit.receive(LONG_TITLE, copies="12-14", document_no="某厅发〔2026〕28号", urgency="ji")
    unit.receive(
        "关于做好年度清退工作的通知", level="mimi", period="5年", document_no="某厅函〔2026〕9号", copies="3-4"
    )
    unit.receive("绝密件的题名不上纸", level="juemi", period="30年", document_no="某密〔2026〕1号", copies="6")
    unit.acquire("某某项目数据盘")
    unit.acquire("档案数字化备份盘", carrier_kind="mobile_disk", level="mimi", capacity="2 TB")
    unit.acquire("某某系统安装介质", carrier_kind="optical_disc", level="mimi", serial_no=None, capacity="4.7 GB")
    try:
        yield unit
    finally:
        if not desk.vault.locked:
            desk.lock("test")
