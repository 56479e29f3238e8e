"""A small unit as a script would found it: people, accounts, two places and two readers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cli.terminal import Ran, Terminal

PEOPLE = (
    ("officer", "officer", "沈若川", "保密办"),
    ("leader", "secrecy_leader", "钟以宁", "局领导"),
    ("sysadmin", "sys_admin", "陆文清", "信息中心"),
    ("secadmin", "sec_admin", "方知白", "信息中心"),
    ("audit", "audit_admin", "许敬之", "监督处"),
    ("head", "dept_head", "韩立言", "规划处"),
    ("super1", "destruction_supervisor", "苗春霖", "财务处"),
    ("super2", "destruction_supervisor", "赵㛃", "人事处"),
    ("reader", "member", "田𠮷", "规划处"),
)
PASSPHRASES = {account: f"bright river stone of {account}" for account, *_ in PEOPLE}
UNTIL = "2099-12-31"


def founders(*, without: str = "", **changed: Any) -> dict[str, Any]:
    """Return what `new` reads; `changed` maps an account to what differs for it."""
    found = []
    for number, (account, role, name, department) in enumerate(PEOPLE, start=1):
        if account == without:
            continue
        one = {
            "account": account, "role": role, "passphrase": PASSPHRASES[account], "staff_no": f"{number:04d}",
            "name": name, "department": department, "tier": "core", "letter_until": UNTIL,
        }  # fmt: skip
        found.append(one | changed.get(account, {}))
    return {"founders": found}


def terminal(vault: Path, *, apart: bool = False) -> Terminal:
    return Terminal(vault=vault, passphrases=dict(PASSPHRASES), apart=apart)


def found(at: Terminal, kind: str = "test", *words: str) -> Ran:
    return at.run("new", "--unit", "某市某局", "--kind", kind, *words, user=None, founders_fd=founders())


def document(**more: Any) -> dict[str, Any]:
    """Return the fields of an incoming document of today."""
    return {
        "issuer": "某省某厅", "title": "关于某项工作的通知", "level": "机密", "period": "10年", "copy_nos": "1-2",
        "pages": 12, "place": "A1",
    } | more  # fmt: skip
