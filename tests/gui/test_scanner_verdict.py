"""What a scanned calibration code says of the scanner: layouts, Shift, input methods, speed, ends; and the box fitted to it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.gui.bursts import GAP_MS
from secretdesk.gui.key_watch import KeyWatch
from secretdesk.gui.scanner_verdict import SLOWEST_MS, Stroke, Verdict, judge
from secretdesk.labels import payload
from secretdesk.labels.calibration import FIGURES, LETTERS, figures_modules, letters_modules
from secretdesk.text import say
from tests.labels.reading import read_modules

FRENCH = dict(zip("0123456789", "à&é\"'(-è_ç", strict=True))
SHIFTED = dict(zip("0123456789", ")!@#$%^&*(", strict=True))
# what a German and a French computer make of the keys of an American scanner
GERMAN = str.maketrans("yzYZ-:;/?_+@#", 'zyZYßÖö-_?`"§')
AZERTY = str.maketrans("aqwzAQWZmM0123456789-,.:;/?_+@#", "qazwQAZW,?à&é\"'(-è_ç);:Mm!§°+23")


def scanned(text: str, gap: int = 8, ends: tuple[str, ...] = ("enter",)) -> Verdict:
    strokes = [Stroke(text=c, at_ms=1000 + k * gap) for k, c in enumerate(text)]
    after = strokes[-1].at_ms if strokes else 0
    return judge([*strokes, *(Stroke(end=end, at_ms=after + 5 * (k + 1)) for k, end in enumerate(ends))])


def said(verdict: Verdict, tone: str = "") -> str:
    return " / ".join(say(one.fact, "en") for one in verdict.findings if tone in {"", one.tone})


def wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) for c in text)


def test_both_symbols_are_read_by_another_decoder() -> None:
    assert read_modules(figures_modules()) == FIGURES
    assert read_modules(letters_modules()) == LETTERS


def test_the_figures_are_a_whole_label_of_nobody() -> None:
    code = payload.read(FIGURES)
    assert (code.prefix, code.tag) == (payload.COMMAND, 0)
    assert all(FIGURES.count(figure) >= 4 for figure in "0123456789")


@pytest.mark.parametrize("text", [FIGURES, LETTERS])
def test_a_good_scanner_is_found_good(text: str) -> None:
    verdict = scanned(text)
    assert verdict.usable
    assert (verdict.end, verdict.gap_ms) == ("enter", GAP_MS)
    assert {one.tone for one in verdict.findings} == {"green"}


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("".join(FRENCH[c] for c in FIGURES), "French keyboard"),
        ("".join(SHIFTED[c] for c in FIGURES), "Shift is held"),
        (FIGURES[:20] + FIGURES[22:40] + FIGURES[41:], "3 of 58 figures are lost"),
        ("]Q1" + FIGURES, "adds signs of its own: ]Q1"),
        (FIGURES[::-1], "not those of the code"),
        ("1234", "No calibration code"),
        ("", "No calibration code"),
    ],
)
def test_figures_that_cannot_be_used_say_what_to_change(typed: str, words: str) -> None:
    verdict = scanned(typed)
    assert not verdict.usable
    assert words in said(verdict, "red")
    assert all(one.what for one in verdict.findings if one.tone == "red")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (LETTERS.swapcase(), "Caps Lock is on"),
        (LETTERS.upper(), "in capitals"),
        (LETTERS.lower(), "in small letters"),
        (LETTERS.translate(GERMAN), "German layout"),
        (LETTERS.translate(AZERTY), "French layout"),
        (LETTERS.replace("/", "?"), "Signs arrive as others: /→?"),
        ("SD-阿-0123456789-.,:;/?_+@#-END", "Chinese input is on"),
        (wide(LETTERS), "full-width"),
        (wide(FIGURES), "full-width"),
    ],
)
def test_what_can_be_lived_with_is_amber(typed: str, words: str) -> None:
    verdict = scanned(typed)
    assert verdict.usable
    assert words in said(verdict, "amber")


@pytest.mark.parametrize(("gap", "wanted"), [(8, GAP_MS), (30, GAP_MS), (45, 65), (90, 130)])
def test_a_slow_scanner_is_waited_for(gap: int, wanted: int) -> None:
    verdict = scanned(FIGURES, gap)
    assert (verdict.usable, verdict.gap_ms) == (True, wanted)
    assert ("Slow" in said(verdict)) == (gap > 30)


def test_one_as_slow_as_a_person_is_not() -> None:
    verdict = scanned(FIGURES, 160)
    assert not verdict.usable
    assert verdict.gap_ms == SLOWEST_MS


@pytest.mark.parametrize(
    ("ends", "end", "words", "usable"),
    [
        (("enter",), "enter", "Enter ends each code", True),
        (("tab",), "tab", "Tab ends each code", True),
        ((), "none", "No Enter follows", True),
        (("enter", "enter"), "enter", "Enter comes 2 times", True),
        (("control",), "none", "control signs", False),
    ],
)
def test_how_a_code_ends(ends: tuple[str, ...], end: str, words: str, usable: bool) -> None:
    verdict = scanned(FIGURES, ends=ends)
    assert (verdict.end, verdict.usable) == (end, usable)
    assert words in said(verdict)


class Box(QWidget):
    """A field under a watch, and a clock that the keys bring with them."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.watch, self.line = KeyWatch(self), QLineEdit(self)
        self.scans: list[str] = []
        self.watch.scanned.connect(self.scans.append)
        qtbot.addWidget(self)
        self.show()
        with qtbot.waitActive(self):
            self.line.setFocus()
        self.watch.install()
        self.now = 100_000

    def key(self, text: str, gap: int, key: int = 0) -> None:
        self.now += gap
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(self.line, event)

    def scan(self, text: str, gap: int, *ends: Qt.Key) -> None:
        for character in text:
            self.key(character, gap)
        for end in ends:
            self.key("\r", gap, end)


@pytest.fixture
def box(qtbot: QtBot) -> Any:
    made = Box(qtbot)
    yield made
    made.watch.remove()


def test_a_slow_scanner_is_read_once_the_box_is_fitted(box: Box) -> None:
    box.scan(FIGURES, 60, Qt.Key.Key_Return)
    assert box.scans == []
    box.line.clear()
    verdict = scanned(FIGURES, 60)
    box.watch.adapt(verdict.gap_ms, verdict.end)
    box.now += 1000
    box.scan(FIGURES, 60, Qt.Key.Key_Return)
    assert box.scans == [FIGURES]
    assert box.line.text() == ""


def test_a_person_is_not_taken_for_a_slow_scanner(box: Box) -> None:
    box.watch.adapt(130, "enter")
    box.scan("D26-0093-02-8", 110, Qt.Key.Key_Return)
    assert box.scans == []
    assert box.line.text() == "D26-0093-02-8"


def test_a_scanner_without_enter_is_read_by_its_silence(box: Box, qtbot: QtBot) -> None:
    box.watch.adapt(GAP_MS, "none")
    box.scan(FIGURES, 5)
    qtbot.waitUntil(lambda: box.scans == [FIGURES], timeout=2000)
    assert box.line.text() == ""


def test_a_second_enter_confirms_nothing(box: Box) -> None:
    entered: list[int] = []
    box.line.returnPressed.connect(lambda: entered.append(1))
    box.scan(FIGURES, 5, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert (box.scans, entered) == ([FIGURES], [])
    box.key("\r", 900, Qt.Key.Key_Return)
    assert entered == [1]


def test_a_scanner_that_sends_alt_codes_is_told_so() -> None:
    verdict = judge([Stroke(end="alt", at_ms=5 * k) for k in range(40)])
    assert not verdict.usable
    assert "control signs" in said(verdict, "red")
