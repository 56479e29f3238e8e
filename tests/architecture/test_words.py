"""Every word the program says is there in Chinese and English, with the same named places."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def strings() -> ModuleType:
    return load("strings")


@pytest.fixture
def elsewhere(strings: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the script work on an empty tree of its own."""
    monkeypatch.setattr(strings, "I18N", tmp_path)
    monkeypatch.setattr(strings, "CHINESE", tmp_path / "secretdesk_zh_CN.ts")
    monkeypatch.setattr(strings, "ENGLISH", tmp_path / "secretdesk_en.ts")
    (tmp_path / "secretdesk").mkdir()
    (tmp_path / "ui").mkdir()
    return tmp_path


def merge(strings: ModuleType, folder: Path, *triples: tuple[str, str, str]) -> int:
    file = folder / "words.json"
    file.write_text(json.dumps(triples))
    return int(strings.add([file]))


def test_nothing_is_left_untranslated(strings: ModuleType) -> None:
    assert strings.missing() == []


def test_no_translation_is_left_over(strings: ModuleType) -> None:
    assert strings.stale() == []


def test_chinese_is_chinese(strings: ModuleType) -> None:
    """A translation that is its source was forgotten; names of formats and commands are the exception."""
    same = [key for key, words in strings.read(strings.CHINESE).items() if key[1] == words]
    said = {key: re.sub(r"{[^}]*}", "", key[1]) for key in same}
    assert not [key for key, words in said.items() if any(len(one) > 3 and one.islower() for one in words.split())]


def test_chinese_takes_full_width_punctuation(strings: ModuleType) -> None:
    found = []
    for key, words in strings.read(strings.CHINESE).items():
        pairs = zip(words, words[1:] + " ", strict=True)
        if any(mark in ",;?!" and "\u4e00" <= before <= "\u9fff" for before, mark in pairs):
            found.append((key, words))
    assert not found


def test_marks_are_found_in_modules_and_forms(strings: ModuleType, elsewhere: Path) -> None:
    (elsewhere / "secretdesk" / "one.py").write_text(
        'WHERE = "c"\nN_("a", "Lend {n}", n=1)\nN_(WHERE, "joined " "words")\nQT_TRANSLATE_NOOP("b", "Return")\n'
    )
    (elsewhere / "ui" / "f.ui").write_text(
        '<ui><class>Form</class><widget><string>Open</string><string notr="true">x</string></widget></ui>'
    )
    wanted = {("a", "Lend {n}"), ("c", "joined words"), ("b", "Return"), ("Form", "Open")}
    assert strings.used(elsewhere) == wanted
    assert len(strings.missing(elsewhere)) == 4
    merge(strings, elsewhere, *((context, source, f"译{source}") for context, source in wanted))
    assert strings.missing(elsewhere) == []
    (elsewhere / "secretdesk" / "one.py").write_text('N_("a", f"Lend")\ntranslate(a, b)\n"x".translate(c)\n')
    assert strings.missing(elsewhere) == ["secretdesk/one.py:1 mark with words that cannot be collected"]
    assert len(strings.stale(elsewhere)) == 3


def test_places_must_be_the_same(strings: ModuleType, elsewhere: Path) -> None:
    assert merge(strings, elsewhere, ("a", "{n} {n|item|items} of {who}", "{who}的{n}件")) == 0
    assert merge(strings, elsewhere, ("a", "Due {date}", "到期")) == 2
    assert merge(strings, elsewhere, ("a", "Due", " ")) == 2


def test_catalogues_keep_awkward_words(strings: ModuleType, elsewhere: Path) -> None:
    awkward = ("a<b", 'He said "x" & <y>\nnext line\ttab', "他说“x”&<y>\n另一行\t𠮷")
    assert merge(strings, elsewhere, awkward, ("a", "Z", "丙"), ("a", "A", "甲")) == 0
    chinese = strings.read(elsewhere / "secretdesk_zh_CN.ts")
    assert chinese[awkward[:2]] == awkward[2]
    assert list(chinese) == sorted(chinese), "sorted, so that two people's additions merge"
    assert strings.read(elsewhere / "secretdesk_en.ts") == {key: key[1] for key in chinese}


def test_people_may_add_at_the_same_time(elsewhere: Path) -> None:
    code = (
        "import sys, pathlib; sys.path.insert(0, sys.argv[1]); import strings\n"
        "here = pathlib.Path(sys.argv[2]); strings.I18N = here\n"
        "strings.CHINESE, strings.ENGLISH = here / 'secretdesk_zh_CN.ts', here / 'secretdesk_en.ts'\n"
        "strings.add([here / sys.argv[3]])"
    )
    for person in range(4):
        words = [["c", f"word {person} {n}", f"词{person}-{n}"] for n in range(25)]
        (elsewhere / f"{person}.json").write_text(json.dumps(words))
    command = [sys.executable, "-c", code, str(ROOT / "packaging"), str(elsewhere)]
    people = [subprocess.Popen([*command, f"{person}.json"], stdout=subprocess.DEVNULL) for person in range(4)]
    assert [person.wait() for person in people] == [0, 0, 0, 0]
    assert len(load("catalogue").read(elsewhere / "secretdesk_zh_CN.ts")) == 100
