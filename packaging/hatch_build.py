"""Makes `secretdesk/_built` of `ui/` and `resources/`: forms, catalogues, fonts, icons, the version, a stamp.

A build hook of hatchling, so wheel and editable install hold the same; also a script, run after a form, a translation
or a resource changed. It makes again only what changed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
from catalogue import held, read, write_if_changed

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("fonts", "icons", "look", "pinyin", "profiles", "sheets", "sounds", "checklists", "demo")
MAKERS = ("packaging/hatch_build.py", "packaging/catalogue.py")
PACKAGE = b'"""Made by packaging/hatch_build.py; never edited."""\n'


class Hook(BuildHookInterface[Any]):
    """What hatchling calls before it packs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 -- hatchling's signature
        """Build first; `artifacts` in pyproject.toml then takes the folder along."""
        build(Path(self.root))


def build(root: Path = ROOT) -> list[str]:
    """Bring `_built` up to date and return what was made or taken away."""
    target = root / "secretdesk" / "_built"
    with held(root / "resources"):
        digest = stamp(root)
        if target.joinpath("stamp").is_file() and target.joinpath("stamp").read_text() == digest:
            return []
        target.mkdir(exist_ok=True)
        made: dict[Path, bool] = {}
        _packages(root, target, made)
        _forms(root, target, made)
        _catalogues(root, target, made)
        _copies(root, target, made)
        gone = [path for path in target.rglob("*") if path.is_file() and path not in made and not _foreign(path)]
        for path in gone:
            path.unlink()
        write_if_changed(target / "stamp", digest.encode())
    return [str(path.relative_to(root)) for path in [*gone, *(path for path in made if made[path])]]


def stamp(root: Path = ROOT) -> str:
    """Return the hash of everything `_built` is made of: names, contents, the version."""
    digest = hashlib.sha256(_version(root).encode())
    for path in _inputs(root):
        digest.update(f"\0{path.relative_to(root).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _inputs(root: Path) -> list[Path]:
    found = [root / name for name in MAKERS]
    found += root.joinpath("ui").glob("*.ui")
    found += [path for path in root.joinpath("resources").rglob("*") if path.is_file()]
    return sorted(path for path in found if not path.name.startswith("."))


def _version(root: Path) -> str:
    with root.joinpath("pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def _packages(root: Path, target: Path, made: dict[Path, bool]) -> None:
    version = f'"""The version, as a constant."""\n\nVERSION = "{_version(root)}"\n'.encode()
    for name, content in {"__init__.py": PACKAGE, "forms/__init__.py": PACKAGE, "version.py": version}.items():
        made[target / name] = write_if_changed(target / name, content)


def _forms(root: Path, target: Path, made: dict[Path, bool]) -> None:
    for form in sorted(root.joinpath("ui").glob("*.ui")):
        module = target / "forms" / f"{form.stem}.py"
        made[module] = _newer(form, module)
        if made[module]:
            code = _run("uic", "-g", "python", str(form))
            write_if_changed(module, code)
            _same_time(form, module)


def _catalogues(root: Path, target: Path, made: dict[Path, bool]) -> None:
    for source in sorted(root.joinpath("resources", "i18n").glob("secretdesk_*.ts")):
        language = source.stem.removeprefix("secretdesk_")
        catalogue: dict[str, dict[str, str]] = {}
        for (context, words), translation in sorted(read(source).items()):
            catalogue.setdefault(context, {})[words] = translation
        content = json.dumps(catalogue, ensure_ascii=False, indent=0, sort_keys=True).encode()
        compiled, plain = target / "i18n" / f"{language}.qm", target / "i18n" / f"{language}.json"
        made[plain] = write_if_changed(plain, content)
        made[compiled] = made[plain] or not compiled.is_file()
        if made[compiled]:
            _run("lrelease", "-silent", str(source), "-qm", str(compiled))


def _copies(root: Path, target: Path, made: dict[Path, bool]) -> None:
    start = root / "resources"
    for path in sorted(start.rglob("*")):
        if path.is_dir() or path.name.startswith(".") or path.suffix == ".ts":
            continue
        copy = target / path.relative_to(start)
        made[copy] = _newer(path, copy)
        if made[copy]:
            write_if_changed(copy, path.read_bytes())
            _same_time(path, copy)


def _newer(source: Path, made: Path) -> bool:
    """Tell whether `made` must be made again: its time is set to its source's when it is."""
    return not made.is_file() or made.stat().st_mtime_ns != source.stat().st_mtime_ns


def _same_time(source: Path, made: Path) -> None:
    at = source.stat()
    os.utime(made, ns=(at.st_atime_ns, at.st_mtime_ns))


def _foreign(path: Path) -> bool:
    return path.suffix == ".pyc" or path.name == "stamp" or path.name.startswith(".")


def _run(tool: str, *arguments: str) -> bytes:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("The build needs PySide6-Essentials; `make .venv` installs it.")
    home = Path(spec.origin).parent
    places = [home / "Qt" / "libexec", home]
    program = next((found for place in places if (found := shutil.which(tool, path=str(place)))), None)
    if program is None:
        sys.exit(f"The build finds no {tool} in the installed PySide6.")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([program, *arguments], capture_output=True, check=False, env=environment)
    if done.returncode:
        sys.exit(f"{tool} {' '.join(arguments)} failed:\n{done.stderr.decode(errors='replace')}")
    return done.stdout


if __name__ == "__main__":
    changed = build()
    print(f"_built: {len(changed)} made" if changed else "_built: up to date")
