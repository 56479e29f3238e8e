"""The tree keeps its shape: small files, plain names, ASCII sources, licences beside what they cover."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [path for path in sorted((ROOT / "secretdesk").rglob("*.py")) if "_built" not in path.parts]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").rglob("*.py"))
VAGUE = {"util", "utils", "helper", "helpers", "manager", "managers", "base", "common", "misc", "core", "shared"}
TEXT = {
    ".py",
    ".md",
    ".toml",
    ".txt",
    ".json",
    ".ts",
    ".ui",
    ".svg",
    ".html",
    ".sh",
    ".cfg",
    ".yml",
    ".in",
    ".spec",
    "",
}
# spelled in parts, so that this file does not hold what it looks for
REGISTRIES = [
    "py" + "pi.org",
    "pythonhosted" + ".org",
    "registry." + "npmjs",
    "npm" + "js.com",
    "files.python" + "hosted",
]
MACHINE = [
    r"/" + r"work/(main|shared)",
    r"/" + r"tmp/sd\b",
    r"/" + r"root/",
    r"/" + r"opt/(pypi|wheels)",
    r"/" + r"home/\w",
]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tracked() -> list[Path]:
    """Return what git keeps or would keep; all files where there is no git."""
    listing = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(listing, capture_output=True, check=False)
    if done.returncode:
        return [path for path in ROOT.rglob("*") if path.is_file() and not {".venv", "_built"} & set(path.parts)]
    found = [ROOT / part.decode() for part in done.stdout.split(b"\0") if part]
    return [path for path in found if path.is_file()]


def test_no_source_file_has_over_400_lines() -> None:
    long = {name(path): n for path in [*SOURCES, *TESTS, *SCRIPTS] if (n := path.read_bytes().count(b"\n")) > 400}
    assert not long


def test_modules_are_named_for_what_they_do() -> None:
    assert not [name(path) for path in SOURCES if set(path.stem.split("_")) & VAGUE]


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name(path)
        for path in [*SOURCES, *SCRIPTS]
        if (text := path.read_text(encoding="utf-8").strip()) and not text.startswith(('"""', "#!"))
    ]
    assert not silent


def test_sources_are_ascii() -> None:
    found = {}
    for path in [*SOURCES, *SCRIPTS]:
        for number, line in enumerate(path.read_bytes().splitlines(), 1):
            if not line.isascii():
                found[f"{name(path)}:{number}"] = ascii(line.decode(errors="replace"))[:80]
    assert not found


def test_packaging_is_no_package() -> None:
    """With an __init__.py it would shadow the index's `packaging` for whatever runs from the root."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_tree_names_no_registry_and_no_machine() -> None:
    pattern = re.compile("|".join([*map(re.escape, REGISTRIES), *MACHINE]))
    found = []
    for path in tracked():
        if path.suffix not in TEXT or "fonts" in path.parts:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{name(path)}:{number}")
    assert not found


def test_only_the_resources_are_large() -> None:
    large = [name(path) for path in tracked() if path.stat().st_size > 2_000_000 and "fonts" not in path.parts]
    assert not large


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_licences_lie_beside(folder: str) -> None:
    place = ROOT / "resources" / folder
    if folder == "icons":
        assert "ISC License" in (place / "LICENSE").read_text()
        return
    for face in place.glob("*.ttf"):
        assert "SIL OPEN FONT LICENSE" in (place / f"{face.stem.split('-')[0]}-OFL.txt").read_text(), face.name


def test_every_package_has_its_tests() -> None:
    rooms = {path.parent.name for path in (ROOT / "secretdesk").glob("*/__init__.py")} - {"_built"}
    without = [room for room in rooms if not list((ROOT / "tests" / room).rglob("test_*.py"))]
    assert not without


def test_nothing_is_left_to_do_in_the_code() -> None:
    mark = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XXX|HACK)\b|raise NotImplemented" + r"Error\b")
    found = [
        f"{name(path)}:{number}"
        for path in [*SOURCES, *SCRIPTS]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if mark.search(line)
    ]
    assert not found
