"""Tokens keep their contrast, scale and face; no character of the window lacks a glyph."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo, QPalette, QRawFont, QTextLayout

from secretdesk.gui import theme
from secretdesk.gui.components.words import Words
from secretdesk.text import catalogue

TEXTS = ("text", "text2", "text3", "accent", "red", "amber", "green", "juemi", "jimi", "mimi", "gongzuo", "neibu")
GROUNDS = ("window", "base", "alt", "nav", "hover", "select")
OWN = {"red": "red_ground", "amber": "amber_ground", "green": "green_ground", "accent": "blue_ground"}
CONTROLS = [("edge", g) for g in ("window", "base", "alt", "nav")] + [("accent_fill", "window"), ("red_fill", "base")]


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def value(token: str, scheme: str) -> str:
    return theme.tokens()[token][scheme]


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_every_text_is_readable_on_every_ground_it_may_stand_on(scheme: str) -> None:
    floor = 7.0 if scheme == "hc" else 4.5
    grounds = [g for g in GROUNDS if scheme != "hc" or g != "select"]  # high contrast inverts a selected row
    pairs = [*itertools.product(TEXTS, grounds), *OWN.items(), ("on_select", "select")]
    pairs += [("on_accent", "accent_fill"), ("on_accent", "red_fill")]
    low = {pair: contrast(value(pair[0], scheme), value(pair[1], scheme)) for pair in pairs}
    assert {pair: round(found, 2) for pair, found in low.items() if found < floor} == {}


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_borders_of_controls_are_seen(scheme: str) -> None:
    assert all(contrast(value(one, scheme), value(other, scheme)) >= 3 for one, other in CONTROLS)


def test_figures_of_the_drawings_are_reproduced() -> None:
    assert round(contrast(value("text", "light"), value("window", "light")), 1) == 14.2
    assert round(contrast(value("text3", "dark"), value("select", "dark")), 1) == 4.8


def test_the_palette_follows_the_scheme(qapp: object) -> None:
    for scheme in theme.SCHEMES:
        theme.apply(choice=scheme, percent=100)
        palette = theme.palette(scheme)
        assert palette.color(QPalette.ColorRole.Highlight).name().upper() == value("select", scheme)
        assert palette.color(QPalette.ColorRole.PlaceholderText).name().upper() == value("text3", scheme)


def test_a_label_changes_its_ink_with_the_scheme(qtbot: object) -> None:
    label = Words("overdue", tone="red")
    theme.apply(choice="dark", percent=100)
    label.event(_application_palette_change())
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == value("red", "dark")


def _application_palette_change() -> QEvent:
    return QEvent(QEvent.Type.ApplicationPaletteChange)


@pytest.mark.parametrize("percent", theme.SCALES)
def test_scale_multiplies_type_and_measures(percent: int) -> None:
    theme.apply(choice="light", percent=percent)
    assert theme.px(100) == percent
    assert theme.font(14).pixelSize() == round(14 * percent / 100)
    assert theme.hair() == percent // 100
    assert theme.line_height(14) == round(20 * percent / 100)


def test_the_bundled_faces_are_used_and_figures_are_equally_wide() -> None:
    for weight in (400, 500, 700):
        face = theme.font(14, weight)
        assert QFontInfo(face).family() == "Noto Sans SC"
        assert QFontInfo(face).weight() == weight
        assert len({theme.width_of(sign, 100, weight) for sign in "0123456789+="}) == 1
    assert QFontInfo(theme.font(14, 400, "mono")).family() == "Noto Sans Mono"
    assert QFontInfo(theme.font(14, 500, "serif")).family() == "Noto Serif SC"


def test_no_character_of_the_window_lacks_a_glyph() -> None:
    words = "".join(itertools.chain.from_iterable(d.values() for d in catalogue("zh_CN").values()))
    faces = [QRawFont.fromFont(theme.font(14)), QRawFont.fromFont(theme.font(14, 400, "mono"))]
    missing = {
        c
        for c in set(words) | set("★□−×○●…《》〔〕")
        if c.isprintable() and not any(f.supportsCharacter(ord(c)) for f in faces)
    }
    assert missing == set()


@pytest.mark.parametrize("family", ["sans", "serif", "mono"])
def test_rare_characters_of_names_are_drawn_from_our_own_faces(family: str) -> None:
    layout = QTextLayout("田𠮷王䶮赵㛃", theme.font(14, 400, family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert all(glyph for run in runs for glyph in run.glyphIndexes()), "a box stands for what no face has"
    assert {run.rawFont().familyName() for run in runs} <= set(theme.load_fonts())
