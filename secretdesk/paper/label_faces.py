"""Draws the face of one label: an item's, a device's, a place's or a person's.

A name too long for its label is set smaller down to 5.5 pt and then refused, never cut.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.errors import BadInput
from secretdesk.labels.symbol import label_modules
from secretdesk.paper.bands import hatch
from secretdesk.paper.codes import FORM_MODULE, MEDIA_MODULE, draw_symbol
from secretdesk.paper.fonts import EM
from secretdesk.paper.pen import POINTS, THIN
from secretdesk.paper.setting import millimetres, set_line, spread
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from secretdesk.domain.secrecy import LevelInfo
    from secretdesk.paper.fonts import Face
    from secretdesk.paper.sheet import Sheet

_SMALLEST: Final = 5.5
_STEP: Final = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLabel:
    """A small label for a medium or a paper copy: level, number, department (or copy number), person."""

    level: LevelInfo
    number: str
    first: str
    second: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceLabel:
    """A label for a computer or other device; without a level it is one for the open network."""

    level: LevelInfo | None
    number: str
    person: str
    department: str
    purpose: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameLabel:
    """A label for a place or a person's badge: kind or department, name, number, who answers for it."""

    kind: str
    name: str
    number: str
    code: str
    person: str = ""


Label = ItemLabel | DeviceLabel | NameLabel


def draw_label(sheet: Sheet, x: float, y: float, label: Label, *, small: bool) -> None:
    """Draw a label from its top left corner."""
    match label:
        case ItemLabel():
            _item(sheet, x, y, label)
        case DeviceLabel():
            _device(sheet, x, y, label)
        case NameLabel():
            (_name_small if small else _name_large)(sheet, x, y, label)


def _item(sheet: Sheet, x: float, y: float, label: ItemLabel) -> None:
    hatch(sheet.pen, x + 2, y + 2, 17.9, 2.6, label.level, scale=0.43)
    sheet.pen.box(x + 2, y + 2, 17.9, 2.6)
    _fit(sheet, x + 2, y + 9.2, 17.9, label.level.word, "heib", 12.5)
    _fit(sheet, x + 2, y + 12.4, 18.4, label.number, "mono", 7)
    _fit(sheet, x + 2, y + 15.2, 18.4, label.first, "hei", 7)
    _fit(sheet, x + 2, y + 18.0, 18.4, label.second, "hei", 7)
    draw_symbol(sheet.pen, x + 22.75, y + 2.75, label_modules(label.code), MEDIA_MODULE)


def _name_small(sheet: Sheet, x: float, y: float, label: NameLabel) -> None:
    _fit(sheet, x + 2, y + 4.8, 18.4, label.kind, "hei", 7)
    _fit(sheet, x + 2, y + 10.6, 18.4, label.name, "heib", 13)
    _fit(sheet, x + 2, y + 14.6, 18.4, label.number, "mono", 7)
    if label.person:
        _fit(sheet, x + 2, y + 18.0, 18.4, label.person, "hei", 7)
    draw_symbol(sheet.pen, x + 22.75, y + 2.75, label_modules(label.code), MEDIA_MODULE)


def _name_large(sheet: Sheet, x: float, y: float, label: NameLabel) -> None:
    _fit(sheet, x + 3, y + 10.2, 35, label.kind, "hei", 10)
    _fit(sheet, x + 3, y + 20.3, 35, label.name, "heib", 23)
    _fit(sheet, x + 3, y + 27.9, 35, label.number, "mono", 8)
    if label.person:
        answers = sheet.say(N_("labels", "Responsible\u3000{person}", person=label.person))
        _fit(sheet, x + 3, y + 35.6, 54, answers, "hei", 10)
    draw_symbol(sheet.pen, x + 40.6, y + 10.9, label_modules(label.code), FORM_MODULE)


def _device(sheet: Sheet, x: float, y: float, label: DeviceLabel) -> None:
    _device_band(sheet, x + 2, y + 2, label.level)
    rows: tuple[tuple[Message, str, Face], ...] = (
        (N_("labels", "No."), label.number, "mono"),
        (N_("labels", "Keeper"), label.person, "song"),
        (N_("labels", "Dept."), label.department, "song"),
        (N_("labels", "Use"), label.purpose, "song"),
    )
    for line, (words, said, face) in enumerate(rows):
        base = y + 15.2 + 4.05 * line
        name = sheet.say(words)
        sheet.declare(name)
        sheet.put(x + 2, base, spread(name, "hei", 3 * EM), 7)
        _fit(sheet, x + 12.2, base, 26.0, said, face, 7.6 if face == "mono" else 8.2)
    draw_symbol(sheet.pen, x + 40.6, y + 12.1, label_modules(label.code), FORM_MODULE)
    sheet.pen.rule(x + 2, y + 31.6, x + 58, y + 31.6, THIN)
    first, second = _WARNINGS if label.level else _OPEN_WARNINGS
    for words, face, size, base in ((first, "heib", 7.6, 34.9), (second, "hei", 6.8, 38.0)):
        _fit(sheet, x + 2, y + base, 56, sheet.say(words), face, size, centred=True)


def _device_band(sheet: Sheet, x: float, y: float, level: LevelInfo | None) -> None:
    if level is None:
        sheet.pen.box(x, y, 56, 8, THIN)
        _fit(sheet, x, y + 5.8, 56, sheet.say(N_("labels", "Internet computer")), "heib", 14, centred=True)
        return
    # A device bears its level without the star: that belongs to level and period of a document.
    words = sheet.say(N_("labels", "{level} grade", level=level.word)) if level.star else level.word
    white = set_line(words, "heib").width * millimetres(15) + 4
    side = (56 - white) / 2
    for at in (x, x + 56 - side):
        hatch(sheet.pen, at, y + 1.2, side, 5.6, level, scale=0.6)
    for top in (y + 0.35, y + 7.65):
        sheet.pen.paint(f"0 G {0.7 * POINTS:.2f} w {sheet.pen.at(x, top)} m {sheet.pen.at(x + 56, top)} l S")
    _fit(sheet, x, y + 5.9, 56, words, "heib", 15, centred=True)


def _fit(
    sheet: Sheet, x: float, base: float, room: float, words: str, face: Face, size: float, *, centred: bool = False
) -> None:
    """Print one line, as small as it must be; what does not fit at 5.5 pt is refused."""
    line = set_line(words, face)
    while line.width * millimetres(size) > room:
        size -= _STEP
        if size < _SMALLEST:
            raise BadInput("label-words-too-long", _TOO_LONG)
    sheet.text(x, base, words, face, size, align="center" if centred else "left", width=room)


_TOO_LONG: Final = N_("labels", "A name is too long for its label. Shorten it or take the larger label.")
_WARNINGS: Final = (
    N_("labels", "Never connect to the internet or other public networks"),
    N_("labels", "No shared removable media\u3000No own repairs"),
)
_OPEN_WARNINGS: Final = (
    N_("labels", "Never store or process classified or internal matter"),
    N_("labels", "Never connect classified removable media"),
)
