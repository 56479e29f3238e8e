"""What the build made is what lies in the tree now, and the tools under it behave as we rely on."""

from __future__ import annotations

import importlib.util
import io
import json
import sys
import tomllib
import wave
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from reportlab.pdfbase.ttfonts import TTFont

from secretdesk.text import LANGUAGES, built

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
FAMILIES = {
    "NotoSerifSC-Medium": ("Noto Serif SC", 500),
    "NotoSerifSC-Bold": ("Noto Serif SC", 700),
    "NotoSansSC-Regular": ("Noto Sans SC", 400),
    "NotoSansSC-Medium": ("Noto Sans SC", 500),
    "NotoSansSC-Bold": ("Noto Sans SC", 700),
    "LXGWWenKai-Regular": ("SecretDesk Kai", 400),
    "LXGWWenKai-Bold": ("SecretDesk Kai", 700),
    "JetBrainsMono-Medium": ("JetBrains Mono", 500),
    "NotoSansMono-Regular": ("Noto Sans Mono", 400),
}
NOTO = [face for face in FAMILIES if "SC" in face]
KAI = [face for face in FAMILIES if "Kai" in face]
MONO = [face for face in FAMILIES if "Mono" in face]


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_build_is_fresh() -> None:
    stamp = built("stamp")
    assert stamp.is_file(), "Nothing was built yet: run `make build`."
    assert stamp.read_text() == script("hatch_build").stamp(), (
        "A form, translation or resource changed since the last build: run `make build`."
    )


def test_the_version_is_one() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        declared = tomllib.load(file)["project"]["version"]
    assert f'VERSION = "{declared}"' in built("version.py").read_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_are_built_for_both_mechanisms(language: str) -> None:
    assert json.loads(built(f"i18n/{language}.json").read_text(encoding="utf-8"))
    assert built(f"i18n/{language}.qm").is_file()


def test_faces_have_their_characters() -> None:
    characters = {face: set(TTFont(face, FONTS / f"{face}.ttf").face.charToGlyph) for face in FAMILIES}
    for face in NOTO:
        assert {*map(ord, "䶮㛃〇㤆堃喆犇机密★壹贰叁①㎡")} <= characters[face], face
    for face in KAI:
        assert {*map(ord, "𠮷𣘺")} <= characters[face], face
        assert not characters[face] & {*range(0x4E00, 0x9FA6)}, "the main faces have these"
    for face in MONO:
        assert {*range(0x21, 0x7F)} <= characters[face], face


def test_fonts_stay_under_60_megabytes() -> None:
    assert sum(path.stat().st_size for path in FONTS.iterdir()) < 60 * 2**20


def test_the_window_finds_the_faces_by_family_and_weight(qapp: QApplication) -> None:
    assert qapp
    for face, (family, weight) in FAMILIES.items():
        number = QFontDatabase.addApplicationFont(str(FONTS / f"{face}.ttf"))
        assert QFontDatabase.applicationFontFamilies(number)[0] == family
        assert weight in {QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)}


@pytest.mark.parametrize("icon", sorted(ROOT.glob("resources/icons/*.svg")), ids=lambda path: path.stem)
def test_icons_can_be_drawn_and_tinted(icon: Path) -> None:
    content = icon.read_bytes()
    assert QSvgRenderer(QByteArray(content)).isValid()
    assert b"currentColor" in content
    assert b'stroke-width="1.9"' in content


def test_sounds_are_what_the_script_makes() -> None:
    sounds = script("sounds").SOUNDS
    lengths = {}
    for name in sounds:
        with wave.open(io.BytesIO(built(f"sounds/{name}.wav").read_bytes())) as file:
            lengths[name] = round(1000 * file.getnframes() / file.getframerate())
    assert lengths == {"recorded": 40, "look": 250, "refused": 350}


def test_emitting_a_truth_value_keeps_its_references() -> None:
    """Canary: one PySide6 loses a reference to True at every emit under Python 3.11 and aborts in the end."""

    class Bell(QObject):
        rung = Signal(bool)

    bell = Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(1000):
        bell.rung.emit(True)
    heard.clear()
    assert abs(sys.getrefcount(True) - before) < 100
