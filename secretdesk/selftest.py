"""What the program checks about itself on the computer it stands on: found, register, print, decode, verify, remove."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from secretdesk.desk import audit, founding
from secretdesk.domain.custody.people import RegisterPlace
from secretdesk.domain.custody.registering import RegisterIncoming
from secretdesk.domain.ledger_checks import findings
from secretdesk.labels import payload
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable

_POSTS = ("officer", "secrecy_leader", "sys_admin", "sec_admin", "audit_admin")


def run(tell: Callable[[Message], None]) -> list[str]:
    """Run every check and return what failed, in English; `tell` hears each step."""
    folder = _place() / f"secretdesk-self-test-{os.getpid()}"
    wrong: list[str] = []
    try:
        tell(N_("selftest", "Declarations"))
        wrong += [f"declaration: {finding}" for finding in findings()]
        tell(N_("selftest", "Codes"))
        wrong += _codes()
        tell(N_("selftest", "Founding, registering, verifying"))
        wrong += _vault(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return wrong


def _place() -> Path:
    """Memory-backed where the system offers it; nothing in here is secret."""
    return Path(os.environ.get("XDG_RUNTIME_DIR") or Path.home())


def _codes() -> list[str]:
    code = payload.LabelCode(prefix=payload.ITEM, tag=12345, code_id=bytes(range(10)), mac=bytes(range(10, 20)))
    return [] if payload.read(payload.write(code)) == code else ["codes: what was written is not what is read"]


def _vault(folder: Path) -> list[str]:
    founders = tuple(
        founding.Founder(
            account=role,
            role=role,
            passphrase=bytearray(os.urandom(16).hex().encode()),
            staff_no=str(k),
            name=role,
            department="self-test",
            holds_seal=k < 2,
        )
        for k, role in enumerate(_POSTS)
    )
    desk = founding.found(folder, founding.Founding(unit="self-test", kind="test", founders=founders))
    try:
        today = desk.context(0).today
        (place,) = desk.perform(RegisterPlace(code="S", name="self-test shelf", level="juemi")).made("place")
        command = RegisterIncoming(
            received_on=today,
            issuer="self-test",
            title="plain words of the self-test",
            level="neibu",
            copy_nos="1-3",
            pages=1,
            place=place,
        )
        made = desk.perform(command).made("copy")
        report = audit.verify(desk, "deep")
    finally:
        desk.lock("self-test")
    wrong = [] if len(made) == 3 else ["registering: three copies were asked for"]
    wrong += [f"verify: {one.where}" for one in report.findings]
    for path in folder.rglob("*"):
        if path.is_file() and b"plain words" in path.read_bytes():
            wrong.append(f"in clear: {path.name}")
    return wrong
