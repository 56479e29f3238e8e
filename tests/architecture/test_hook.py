"""The build makes what changed, drops what is gone, and leaves the rest alone."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORM = """<ui version="4.0"><class>Door</class><widget class="QWidget" name="Door">
<property name="windowTitle"><string>Open</string></property></widget></ui>"""
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="zh_CN"><context><name>Door</name>
<message><source>Open</source><translation>打开</translation></message>
<message><source>Shut</source><translation type="unfinished"></translation></message></context></TS>"""


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "packaging" / "hatch_build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for folder in ("packaging", "ui", "secretdesk", "resources/i18n", "resources/sounds"):
        (tmp_path / folder).mkdir(parents=True)
    for script in ("hatch_build.py", "catalogue.py"):
        shutil.copy(ROOT / "packaging" / script, tmp_path / "packaging")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "7.1"\n')
    (tmp_path / "ui" / "door.ui").write_text(FORM)
    (tmp_path / "resources" / "i18n" / "secretdesk_zh_CN.ts").write_text(CATALOGUE, encoding="utf-8")
    (tmp_path / "resources" / "sounds" / "a.wav").write_bytes(b"a")
    return tmp_path


def test_everything_is_made_once(hook: ModuleType, tree: Path) -> None:
    assert set(hook.build(tree)) == {
        f"secretdesk/_built/{name}"
        for name in (
            "__init__.py", "version.py", "forms/__init__.py", "forms/door.py", "i18n/zh_CN.json", "i18n/zh_CN.qm",
            "sounds/a.wav",
        )
    }  # fmt: skip
    assert hook.build(tree) == []
    built = tree / "secretdesk" / "_built"
    assert json.loads((built / "i18n" / "zh_CN.json").read_text(encoding="utf-8")) == {"Door": {"Open": "打开"}}
    assert 'VERSION = "7.1"' in (built / "version.py").read_text()
    assert "class Ui_Door" in (built / "forms" / "door.py").read_text()


def test_only_what_changed_is_made_again(hook: ModuleType, tree: Path) -> None:
    hook.build(tree)
    (tree / "resources" / "sounds" / "b.wav").write_bytes(b"b")
    assert hook.build(tree) == ["secretdesk/_built/sounds/b.wav"]
    (tree / "resources" / "sounds" / "a.wav").unlink()
    assert hook.build(tree) == ["secretdesk/_built/sounds/a.wav"]
    assert not (tree / "secretdesk" / "_built" / "sounds" / "a.wav").exists()


def test_the_stamp_follows_every_input(hook: ModuleType, tree: Path) -> None:
    stamps = {hook.stamp(tree)}
    for name in (
        "ui/door.ui",
        "resources/i18n/secretdesk_zh_CN.ts",
        "resources/sounds/a.wav",
        "packaging/catalogue.py",
    ):
        path = tree / name
        path.write_bytes(path.read_bytes() + b"\n")
        stamps.add(hook.stamp(tree))
    (tree / "pyproject.toml").write_text('[project]\nversion = "7.2"\n')
    stamps.add(hook.stamp(tree))
    assert len(stamps) == 6


def test_a_broken_form_stops_the_build_with_words(hook: ModuleType, tree: Path) -> None:
    (tree / "ui" / "door.ui").write_text("<ui>")
    with pytest.raises(SystemExit, match=r"uic .*failed"):
        hook.build(tree)


def test_builds_may_run_at_the_same_time(tree: Path) -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); import hatch_build; hatch_build.build()"
    command = [sys.executable, "-c", code, str(tree / "packaging")]
    builds = [subprocess.Popen(command) for _ in range(3)]
    assert [build.wait() for build in builds] == [0, 0, 0]
    assert (tree / "secretdesk" / "_built" / "forms" / "door.py").is_file()
