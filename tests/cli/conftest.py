"""A vault at work for the command line: founded once, a fresh copy for each test."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal
from tests.cli.unit import UNTIL, document, found, terminal


@pytest.fixture(scope="session")
def today() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


@pytest.fixture(scope="session")
def worked(tmp_path_factory: pytest.TempPathFactory, today: str) -> Path:
    """Give a vault with two places, one reader more, two documents and a stick."""
    folder = tmp_path_factory.mktemp("worked") / "vault"
    at = terminal(folder)
    done = [
        found(at),
        at.run("act", "register_place", "code=A1", "name=保密室1号柜", "level=绝密"),
        at.run("act", "register_place", "code=B1", "name=规划处1号柜", "level=秘密"),
        at.run("act", "register_person", fields={"staff_no": "0101", "name": "王䶮", "department": "规划处", "tier": "core", "letter_until": UNTIL}),
        at.run("act", "register_incoming", fields=document(received_on=today, document_no="某函〔2026〕7号")),
        at.run("act", "register_incoming", fields=document(received_on=today, document_no="某函〔2026〕8号", title="另一件")),
        at.run("act", "register_carrier", fields={
            "acquired_on": today, "carrier_kind": "usb_stick", "name": "数据盘", "level": "机密", "serial_no": "SN1", "place": "A1"}),
    ]  # fmt: skip
    assert [one.code for one in done] == [0] * len(done), done
    return folder


@pytest.fixture
def at(worked: Path, tmp_path: Path) -> Terminal:
    """Give a terminal at a copy of it."""
    shutil.copytree(worked, tmp_path / "vault")
    return terminal(tmp_path / "vault")
