"""The vault can be opened by anyone who has FORMAT.md, a passphrase and general tools, and only as his role allows."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from secretdesk.vault import journal
from tests.vault.founding import (
    AUDIT,
    LEADER,
    NAMES,
    OFFICER,
    PASSPHRASES,
    SEC,
    SYS,
    act,
    found_vault,
    opened,
    unlock,
    write,
)

OPENER = Path(__file__).parent / "open_raw.py"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    found_vault(tmp_path / "vault")
    with opened(tmp_path / "vault") as databases:
        write(databases, act(1, sort="office"))
        write(databases, act(300), cosigners=[unlock(tmp_path / "vault", LEADER)])
        write(databases, act(7))
    return tmp_path / "vault"


def run(vault: Path, name: str, passphrase: str) -> subprocess.CompletedProcess[str]:
    """Run the opener away from the source tree, so that it cannot reach the program."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    return subprocess.run(
        [sys.executable, "-I", str(OPENER), name, str(vault)],
        input=passphrase + "\n", capture_output=True, text=True, check=False, cwd=vault.parent, env=environment,
    )  # fmt: skip


def told(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    assert done.returncode == 0, done.stderr
    return dict(line.split() for line in done.stdout.splitlines())


def test_an_officer_reads_everything(vault: Path) -> None:
    with opened(vault) as databases:
        root = journal.head(databases.writer).root.hex()
    found = told(run(vault, NAMES[OFFICER], PASSPHRASES[OFFICER]))
    assert found == {"entries": "308", "bodies": "308", "root": root}


@pytest.mark.parametrize("account", [SYS, SEC, AUDIT])
def test_an_administrator_reads_the_log_and_no_title(vault: Path, account: int) -> None:
    found = told(run(vault, NAMES[account], PASSPHRASES[account]))
    assert (found["entries"], found["bodies"]) == ("308", "1")


def test_who_has_no_vault_keys_opens_nothing(vault: Path) -> None:
    done = run(vault, NAMES[LEADER], PASSPHRASES[LEADER])
    assert done.returncode != 0
    assert "no vault keys" in done.stderr


def test_a_wrong_passphrase_opens_nothing(vault: Path) -> None:
    done = run(vault, NAMES[OFFICER], "wrong")
    assert done.returncode != 0
    assert "wrong passphrase" in done.stderr


def test_the_opener_shares_no_code_and_stays_short() -> None:
    source = OPENER.read_text(encoding="utf-8")
    imported = [
        name
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names])
    ]
    assert not [name for name in imported if name.startswith("secretdesk")]
    lines = [line for line in source.splitlines() if line.strip() and not line.startswith(("import", "from", '"""'))]
    assert len(lines) <= 60
