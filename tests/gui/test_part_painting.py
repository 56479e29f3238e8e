"""Marks, icons, buttons and fields are painted from the tokens, at any scale and screen."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from secretdesk.gui import icons, theme
from secretdesk.gui.components.buttons import Button, IconButton
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.level_mark import LevelLook, Mark, MarkLabel, measure_mark, paint_hatch, paint_mark
from secretdesk.text import built

HATCHES = ("filled", "diagonal", "horizontal", "dots", "empty")
LEVELS = {hatch: LevelLook(id=hatch, word="机密", token="jimi", hatch=hatch) for hatch in HATCHES}


def canvas(width: int = 200, height: int = 40, ratio: float = 1) -> QImage:
    image = QImage(QSize(round(width * ratio), round(height * ratio)), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    return image


def hatched(hatch: str, ratio: float = 1) -> QImage:
    image = canvas(7, 16, ratio)
    painter = QPainter(image)
    paint_hatch(painter, QRect(0, 0, 7, 16), LEVELS[hatch], framed=True)
    painter.end()
    return image


def ink(image: QImage) -> int:
    white = QColor("white")
    return sum(image.pixelColor(x, y) != white for x in range(image.width()) for y in range(image.height()))


def test_each_level_is_told_by_its_hatch_without_colour() -> None:
    pictures = [hatched(hatch).convertToFormat(QImage.Format.Format_Grayscale8) for hatch in HATCHES]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])
    assert ink(hatched("filled")) == 7 * 16 > ink(hatched("diagonal")) > ink(hatched("dots")) > ink(hatched("empty"))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_horizontal_lines_are_sharp_and_four_apart_on_any_screen(ratio: float) -> None:
    image = hatched("horizontal", ratio)
    middle = image.width() // 2
    dark = [y for y in range(image.height()) if image.pixelColor(middle, y).name() == theme.colour("jimi").name()]
    starts = [y for y in dark if y - 1 not in dark]
    assert {b - a for a, b in itertools.pairwise(starts[:-1])} == {round(4 * ratio)}


def test_the_period_is_shortened_and_the_level_never() -> None:
    mark = Mark(level=LEVELS["diagonal"], period="会议开始前")
    image, full = canvas(46), canvas(200)
    for each in (image, full):
        painter = QPainter(each)
        paint_mark(painter, QRect(0, 0, each.width(), 40), mark)
        painter.end()
    word = 13 + theme.width_of("机密", 14, 500)
    assert image.copy(0, 0, word, 40) == full.copy(0, 0, word, 40)
    assert measure_mark(mark) > 46


def test_a_level_without_star_shows_none() -> None:
    work = LevelLook(id="gongzuo_mimi", word="工作秘密", token="gongzuo", hatch="dots", star=False)
    assert Mark(level=work, period="10年").words() == "工作秘密"
    assert Mark(level=LEVELS["diagonal"]).words() == "机密"
    assert Mark(level=LEVELS["diagonal"], period="10年").words() == "机密★10年"


def test_a_selected_mark_turns_white_in_high_contrast_only() -> None:
    for scheme, expected in (("light", theme.tokens()["jimi"]["light"]), ("hc", "#FFFFFF")):
        theme.apply(choice=scheme, percent=100)
        image = canvas(7, 16)
        image.fill(QColor("black"))
        painter = QPainter(image)
        paint_hatch(painter, QRect(0, 0, 7, 16), LEVELS["filled"], framed=True, selected=True)
        painter.end()
        assert image.pixelColor(3, 8).name().upper() == expected


def test_a_mark_among_words_has_a_name_and_its_gloss(qtbot: QtBot) -> None:
    look = LevelLook(id="jimi", word="机密", token="jimi", hatch="diagonal", gloss="Secret")
    label = MarkLabel(Mark(level=look, period="10年"))
    qtbot.addWidget(label)
    assert (label.accessibleName(), label.toolTip()) == ("机密★10年", "Secret")
    assert label.width() >= measure_mark(Mark(level=look, period="10年"))


def test_icons_take_the_tint_and_the_screen() -> None:
    red = icons.icon_pixmap("ban", 16, QColor("#A31919"), 2.0)
    assert red.size() == QSize(32, 32)
    shades = {
        red.toImage().pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if red.toImage().pixelColor(x, y).alpha() == 255
    }
    assert shades == {"#a31919"}
    theme.apply(choice="light", percent=150)
    assert icons.icon_pixmap("ban", 16, QColor("black")).width() == 24


def test_every_icon_named_in_the_window_is_there(root: Path) -> None:
    named: set[str] = set()
    for path in (root / "secretdesk" / "gui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r'icon="([a-z0-9-]+)"', text))
        named |= set(
            re.findall(r'(?:Glyph|IconWords|IconButton|StatusSign|paint_icon\(painter,)\(?\s*"([a-z0-9-]+)"', text)
        )
    assert len(named) > 40
    assert {name for name in named if not built(f"icons/{name}.svg").is_file()} == set()


def pixel(widget: Button | LineEdit | QLineEdit | QProgressBar | QCheckBox, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name().upper()


def token(name: str) -> str:
    return theme.colour(name).name().upper()


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_buttons_are_flat_and_say_what_they_do(qtbot: QtBot, scheme: str) -> None:
    theme.apply(choice=scheme, percent=100)
    for tone, ground in (("primary", "accent_fill"), ("danger", "red_fill"), ("plain", "base")):
        button = Button("Record 3 items", key="Ctrl+Enter", tone=tone)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        grounds = {pixel(button, 6, y) for y in range(6, 26)}
        assert grounds == {token(ground)}
        assert button.accessibleName() == "Record 3 items"
        button.setEnabled(False)
        assert pixel(button, 6, 16) == token("alt")


def test_a_field_to_mend_has_a_red_border_of_two(qtbot: QtBot) -> None:
    field = LineEdit("30")
    qtbot.addWidget(field)
    field.resize(120, 32)
    assert pixel(field, 0, 16) == token("edge")
    field.setProperty("fault", "1")
    assert [pixel(field, x, 16) for x in (0, 1, 2)] == [token("red_fill"), token("red_fill"), token("base")]
    field.setReadOnly(True)
    field.setProperty("fault", "")
    assert pixel(field, 6, 5) == token("alt")


def test_a_progress_bar_fills_by_what_is_done(qtbot: QtBot) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 100)
    bar.setValue(50)
    bar.resize(200, 8)
    assert pixel(bar, 50, 4) == token("accent_fill")
    assert pixel(bar, 150, 4) == token("base")


def test_a_tick_is_drawn_in_the_accent(qtbot: QtBot) -> None:
    box = QCheckBox("blind")
    qtbot.addWidget(box)
    box.setChecked(True)
    image = box.grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(18) for y in range(image.height())}
    assert token("accent_fill") in colours


def test_an_icon_alone_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("x", "Close")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Close"
    assert button.width() >= 26


def test_the_style_stays_small(root: Path) -> None:
    lines = (root / "secretdesk" / "gui" / "style.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) < 200
