"""Imports point downwards, and every module stands alone: no screen, no network, Qt only in the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN = (
    "_socket", "_ssl", "socket", "ssl", "http.client", "urllib.request", "ftplib", "smtplib", "asyncio",
    "multiprocessing", "concurrent.futures.process", "importlib.metadata", "cryptography.x509",
)  # fmt: skip
# What most modules load: once before the forks, where all that is forbidden would still be seen.
LIBRARIES = [
    "dataclasses", "typing", "json", "sqlcipher3.dbapi2", "cbor2", "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.asymmetric.ed25519", "cryptography.hazmat.primitives.asymmetric.ec",
    "cryptography.hazmat.primitives.kdf.argon2", "cryptography.hazmat.primitives.serialization",
    "reportlab.pdfgen.canvas", "reportlab.pdfbase.ttfonts", "qrcode.main", "xlsxwriter", "shamir_mnemonic",
]  # fmt: skip
# One bare interpreter forks once a module, so each is imported into a fresh one without paying for a start.
EACH_ALONE = """
import importlib, json, os, sys
wanted, forbidden, preload = json.load(sys.stdin)
for name in preload:
    importlib.import_module(name)
assert not set(wanted) & set(sys.modules)
def alone(name):
    try:
        importlib.import_module(name)
    except BaseException as fault:
        return f"{name} cannot be imported alone: {type(fault).__name__}: {fault}"
    loaded = [n for n in forbidden if n in sys.modules]
    if not name.startswith(("secretdesk.gui", "secretdesk.demo", "secretdesk._built")):
        loaded += [n for n in sys.modules if n == "PySide6"]
    return f"{name} loads {', '.join(loaded)}" if loaded else ""
for name in wanted:
    r, w = os.pipe()
    child = os.fork()
    if not child:
        os.close(r)
        os.write(w, alone(name).encode()[:60000])
        os._exit(0)
    os.close(w)
    with os.fdopen(r) as answer:
        if found := answer.read():
            print(found)
    _, status = os.waitpid(child, 0)
    if status:
        print(f"{name} ends its interpreter with {status}")
"""


def modules() -> list[str]:
    found = []
    for path in sorted((ROOT / "secretdesk").rglob("*.py")):
        if "_built" not in path.parts and path.name != "__main__.py":
            parts = path.relative_to(ROOT).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def import_each_alone(names: list[str], preload: list[str]) -> list[str]:
    bare = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    bare |= {"QT_QPA_PLATFORM": "none", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}
    task = json.dumps([names, FORBIDDEN, preload])
    command = [sys.executable, "-c", EACH_ALONE]
    done = subprocess.run(command, input=task, capture_output=True, text=True, check=False, env=bare, cwd=ROOT)
    assert not done.returncode, done.stderr
    return done.stdout.splitlines()


STOREYS = {
    "window": ("gui", "demo"),
    "command line": ("cli", "app", "selftest"),
    "desk": ("desk",),
    "crafts": ("vault", "paper", "labels", "exchange"),
    "ground": ("",),
}


def storey(name: str) -> str:
    room = name.partition(".")[2]
    return next(of for of, rooms in STOREYS.items() if room.startswith(rooms))


# Each storey stands on those that were found sound alone: what a lower one loads is loaded once, and a module that
# needs another of its own storey to be loaded before it is still found out.
@pytest.mark.timeout(600)
@pytest.mark.parametrize("this", STOREYS)
def test_each_module_imports_alone_without_network_and_qt_only_in_the_window(this: str) -> None:
    lower = set(list(STOREYS)[list(STOREYS).index(this) + 1 :]) - {"command line"}  # which the window stands beside
    below = [name for name in modules() if storey(name) in lower]
    if this == "window":
        below += ["PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"]
    wanted = [name for name in modules() if storey(name) == this]
    assert wanted
    assert import_each_alone(wanted, LIBRARIES + below) == []


def test_the_check_sees_what_it_looks_for() -> None:
    assert "socket" in import_each_alone(["http.client"], [])[0]
    assert "PySide6" in import_each_alone(["PySide6.QtCore"], [])[0]
    assert "cannot be imported alone" in import_each_alone(["secretdesk.no_such_module"], [])[0]


@pytest.mark.timeout(300)
def test_layers_are_kept() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([linter, "--no-cache"], capture_output=True, text=True, check=False, cwd=ROOT)
    assert not done.returncode, done.stdout


def test_starting_the_program_loads_neither_paper_nor_exchange() -> None:
    """Heavy imports come when they are needed, so unlocking is not kept waiting."""
    if not (ROOT / "secretdesk" / "app.py").is_file():
        pytest.skip("no composition root yet")
    code = "import sys, secretdesk.app; print(sorted({'reportlab', 'xlsxwriter', 'PySide6'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
