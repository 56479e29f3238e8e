"""Keeps the words of the program translated: `add FILE.json`, `missing`, `stale`, `prune`.

`add` merges [[context, English, Chinese], ...] into the Chinese catalogue. `missing` lists what the sources say without
finished Chinese, and translations whose {named places} differ from the source's. `stale` lists translations that no
source uses any more; `prune` drops them. The English catalogue is the source itself and always follows.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
from catalogue import Key, held, read, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
CHINESE = I18N / "secretdesk_zh_CN.ts"
ENGLISH = I18N / "secretdesk_en.ts"
MARKS = {"N_", "QT_TRANSLATE_NOOP"}
SAYS = "translate"  # Qt's; collected where it is given literals, for elsewhere it says what a mark has marked


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 when there is nothing to complain of."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("add").add_argument("files", nargs="+", type=Path)
    for name in ("missing", "stale", "prune"):
        commands.add_parser(name)
    given = parser.parse_args(arguments)
    if given.command == "add":
        return add(given.files)
    found = {"missing": missing, "stale": stale, "prune": prune}[given.command]()
    print("\n".join(found) if found else f"{given.command}: nothing")
    return int(bool(found) and given.command != "prune")


def add(files: list[Path]) -> int:
    """Merge the given triples into both catalogues."""
    triples = [triple for file in files for triple in json.loads(file.read_text(encoding="utf-8"))]
    for context, source, chinese in triples:
        if not (context and source and chinese.strip()):
            print(f"add: empty words in {[context, source, chinese]!r}", file=sys.stderr)
            return 2
        if places(source) != places(chinese):
            print(f"add: {{places}} differ: [{context}] {source!r} / {chinese!r}", file=sys.stderr)
            return 2
    with held(I18N):
        words = read(CHINESE) | {(context, source): chinese for context, source, chinese in triples}
        _save(words)
    print(f"add: {len(triples)} given, {len(words)} translations in all")
    return 0


def missing(root: Path = ROOT) -> list[str]:
    """List, as `where [context] words`, what has no finished Chinese, or Chinese that fills other places."""
    chinese, english = read(CHINESE), read(ENGLISH)
    found = []
    for key, where in sorted(_first_use(root).items(), key=lambda item: item[1]):
        if key not in chinese:
            found.append(f"{where} [{key[0]}] {key[1]!r}")
        elif places(key[1]) != places(chinese[key]):
            found.append(f"{where} [{key[0]}] {{places}} differ: {key[1]!r} / {chinese[key]!r}")
    found += [f"English differs from its source: [{key[0]}] {key[1]!r}" for key in english if english[key] != key[1]]
    found += [f"English lacks [{key[0]}] {key[1]!r}" for key in chinese.keys() - english.keys()]
    return found + [f"{where} mark with words that cannot be collected" for key, where in _marks(root) if key is None]


def stale(root: Path = ROOT) -> list[str]:
    """List translations no source uses."""
    used = _first_use(root)
    return [f"[{context}] {source!r}" for context, source in sorted(read(CHINESE).keys() - used.keys())]


def prune(root: Path = ROOT) -> list[str]:
    """Drop what `stale` lists, and return that list; not while a module cannot be read, for its words would go."""
    for path in (root / "secretdesk").rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"), str(path))
    with held(I18N):
        dropped, used = stale(root), _first_use(root)
        _save({key: chinese for key, chinese in read(CHINESE).items() if key in used})
    return dropped


def places(words: str) -> set[str]:
    """Return the names of the {named places} in `words`; the forms of {n|item|items} do not count."""
    try:
        fields = [field for _, field, _, _ in Formatter().parse(words) if field is not None]
    except ValueError:  # a lone brace: plain words, never formatted
        return set()
    return {field.split("|")[0].split(".")[0].split("[")[0] for field in fields}


def used(root: Path = ROOT) -> set[Key]:
    """Return every (context, source) the program and its forms mark."""
    return set(_first_use(root))


def _save(words: dict[Key, str]) -> None:
    write(CHINESE, "zh_CN", words)
    write(ENGLISH, "en", {key: key[1] for key in words})


def _first_use(root: Path) -> dict[Key, str]:
    uses: dict[Key, str] = {}
    for key, where in _marks(root):
        if key is not None:
            uses.setdefault(key, where)
    return uses


def _marks(root: Path) -> Iterator[tuple[Key | None, str]]:
    for path in sorted((root / "secretdesk").rglob("*.py")):
        if "_built" not in path.parts:
            yield from _marks_in_module(path, str(path.relative_to(root)))
    for path in sorted((root / "ui").glob("*.ui")):
        form = ET.parse(path).getroot()  # noqa: S314 -- our own file, under version control
        for element in form.iter("string"):
            if element.get("notr") != "true" and element.text:
                yield (form.findtext("class", ""), element.text), str(path.relative_to(root))


def _marks_in_module(path: Path, name: str) -> Iterator[tuple[Key | None, str]]:
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError as fault:
        print(f"{name}: cannot be read: {fault.msg}, line {fault.lineno}", file=sys.stderr)
        return
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (called := _called(node.func)) in {*MARKS, SAYS}:
            key = _key(node.args[:2], constants)
            if key or called in MARKS:
                yield key, f"{name}:{node.lineno}"


def _called(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _key(arguments: list[ast.expr], constants: Mapping[str, object]) -> Key | None:
    texts = [
        constants.get(node.id) if isinstance(node, ast.Name) else getattr(node, "value", None) for node in arguments
    ]
    match texts:
        case [str(context), str(source)]:
            return context, source
    return None


if __name__ == "__main__":
    sys.exit(main())
