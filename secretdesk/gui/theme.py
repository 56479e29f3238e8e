"""Colours, type and measures of the window, from `look/tokens.json`: light, dark or high contrast, 100 to 200 %.

Painting code asks `colour(token)`, `font(px, weight)` and `px(n)` each time it paints, so a changed scheme needs no more
than a repaint. A changed scale or language makes the window anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from secretdesk.text import built

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMES = ("light", "dark", "hc")
SCALES = (100, 125, 150, 175, 200)
SANS = ("Noto Sans SC", "SecretDesk Kai")
SERIF = ("Noto Serif SC", "SecretDesk Kai")
MONO = ("Noto Sans Mono", "JetBrains Mono", *SANS)
# px at 100 % -> height of its line; other sizes take one and a half.
LINES = {12: 18, 13: 20, 14: 20, 15: 22, 18: 26, 22: 30, 28: 38, 44: 48}
# What the window itself shows; further faces of the folder serve paper only.
FACES = ("NotoSansSC", "NotoSerifSC-Medium", "LXGWWenKai-Regular", "JetBrainsMono", "NotoSansMono")

_R = QPalette.ColorRole
_ROLES: Mapping[QPalette.ColorRole, str] = {
    _R.Window: "window",
    _R.WindowText: "text",
    _R.Base: "base",
    _R.AlternateBase: "alt",
    _R.Text: "text",
    _R.Button: "base",
    _R.ButtonText: "text",
    _R.BrightText: "on_accent",
    _R.Highlight: "select",
    _R.HighlightedText: "on_select",
    _R.Accent: "accent",
    _R.PlaceholderText: "text3",
    _R.Link: "accent",
    _R.LinkVisited: "accent",
    _R.Light: "base",
    _R.Midlight: "alt",
    _R.Mid: "line",
    _R.Dark: "edge",
    _R.Shadow: "edge",
    _R.ToolTipBase: "base",
    _R.ToolTipText: "text",
}


@dataclass(slots=True)
class _Now:
    """What is shown now; the window has one theme at a time."""

    scheme: str = "light"
    scale: float = 1.0
    fonts: dict[tuple[int, int, str], QFont] = field(default_factory=dict)


_now = _Now()


@cache
def tokens() -> Mapping[str, Mapping[str, str]]:
    """Return {token: {scheme: "#RRGGBB"}}."""
    return cast("dict[str, dict[str, str]]", json.loads(built("look/tokens.json").read_text(encoding="utf-8")))


@cache
def _coloured(token: str, scheme: str) -> QColor:
    return QColor(tokens()[token][scheme])


def colour(token: str) -> QColor:
    return _coloured(token, _now.scheme)


def scheme() -> str:
    return _now.scheme


def scale() -> float:
    return _now.scale


def px(n: float) -> int:
    """Return `n` pixels of the drawings at the chosen scale."""
    return round(n * _now.scale)


def hair(n: int = 1) -> int:
    """Return the width of a line that is `n` at 100 %: it grows in whole steps and never vanishes."""
    return max(1, int(n * _now.scale))


def line_height(size: int) -> int:
    return px(LINES.get(size, size * 1.5))


def font(size: int, weight: int = 400, family: str = "sans") -> QFont:
    """Return the face of `size` px at 100 %; weights are 400, 500, 700; families `sans`, `serif`, `mono`."""
    key = (size, weight, family)
    if key not in _now.fonts:
        made = QFont()
        made.setFamilies({"sans": SANS, "serif": SERIF, "mono": MONO}[family])
        made.setPixelSize(max(1, px(size)))
        made.setWeight(QFont.Weight(weight))
        _now.fonts[key] = made
    return _now.fonts[key]


def width_of(words: str, size: int = 14, weight: int = 400, family: str = "sans") -> int:
    return QFontMetrics(font(size, weight, family)).horizontalAdvance(words)


def load_fonts() -> list[str]:
    """Give Qt the bundled faces and return their families; the system's are never relied on."""
    families: list[str] = []
    for entry in sorted(built("fonts").iterdir(), key=lambda e: e.name):
        if entry.name.startswith(FACES) and entry.name.endswith(".ttf"):
            number = QFontDatabase.addApplicationFont(str(entry))
            families += QFontDatabase.applicationFontFamilies(number)
    return sorted(set(families))


def palette(of: str) -> QPalette:
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, _coloured(token, of))
    for role in (_R.WindowText, _R.Text, _R.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, _coloured("text3", of))
    made.setColor(QPalette.ColorGroup.Disabled, _R.Base, _coloured("alt", of))
    return made


def system_scheme() -> str:
    """Return the scheme the desktop asks for; Qt 6.9 tells light from dark, later versions also contrast."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None and accessibility().contrastPreference().name == "HighContrast":
        return "hc"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(*, choice: str, percent: int) -> None:
    """Show the chosen scheme (`system` follows the desktop) at a scale; every widget is told to repaint."""
    _now.scheme = system_scheme() if choice == "system" else choice
    if _now.scale != percent / 100:
        _now.scale = percent / 100
        _now.fonts.clear()
    app = cast("QApplication", QApplication.instance())
    app.setFont(font(14))
    app.setPalette(palette(_now.scheme))
