"""Persons, counts, steps and the chain of one thing are shown whole and said aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell
from secretdesk.gui.components.count_head import CountHead, Tally
from secretdesk.gui.components.person_card import Check, Held, PersonCard, PersonFacts, PersonStrip
from secretdesk.gui.components.steps import Step, Steps
from secretdesk.gui.components.timeline import Event, Timeline
from secretdesk.gui.components.words import IconWords, Words
from secretdesk.gui.level_mark import LevelLook, Mark

JIMI = LevelLook(id="jimi", word="机密", token="jimi", hatch="diagonal")
LEFT = Qt.MouseButton.LeftButton


def cells(number: str) -> tuple[Cell, ...]:
    return (
        Cell(mark=Mark(level=JIMI, period="10年")),
        Cell(words=number),
        Cell(words="11-18"),
        Cell(words="Remind", link="remind"),
    )


def shown(qtbot: QtBot, widget: QWidget, width: int = 600, height: int = 400) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow, timeout=2000)


FACTS = PersonFacts(
    name="贺知远", post="业务一科", tier="重要", badge="0417", scope="某重点项目组",
    checks=(Check(words="cleared up to", level=JIMI), Check(words="due today", tone="amber", value="1"), Check(words="late", tone="red", value="2")),
    held=(Held(key=5, number="D26-0130-03-N", level=JIMI, due="11-23", tone="amber"),), held_words="3 in hand",
)  # fmt: skip


def test_a_person_is_shown_whole_or_in_a_strip(qtbot: QtBot) -> None:
    card, strip = PersonCard("Borrower"), PersonStrip()
    shown(qtbot, card, 296, 600)
    qtbot.addWidget(strip)
    for part in (card, strip):
        part.show_person(FACTS)
        said = {label.text() for label in part.findChildren(Words)}
        assert "贺知远" in said
    asked: list[str] = []
    card.asked.connect(asked.append)
    for button in card.findChildren(Button):
        button.click()
    assert asked == ["held", "change", "proxy"]
    held = next(child for child in card.findChildren(QWidget) if child.accessibleName() == "D26-0130-03-N 11-23")
    with qtbot.waitSignal(card.opened) as opened:
        QTest.mouseClick(held, LEFT)
    assert opened.args == [5]
    card.show_person(None)
    strip.show_person(None)
    assert card.aside.text() == ""


def test_counts_are_large_and_said(qtbot: QtBot) -> None:
    head, tally = CountHead(["shelf", "all"]), Tally("Take back one")
    for widget in (head, tally):
        qtbot.addWidget(widget)
    head.say("just scanned", "cabinet 3, shelf 2", [31, 1128], IconWords("check", "returned"))
    assert head.figures[1].number.text() == "1,128"
    assert head.place.font().pixelSize() == 28
    tally.say(5, [(3, "allowed", "green"), (0, "approve", "amber"), (1, "refused", "red")])
    assert tally.accessibleName() == "5 3 allowed 1 refused"
    with qtbot.waitSignal(tally.undo):
        tally.back.click()


@pytest.mark.parametrize("across", [True, False])
def test_steps_behind_can_be_chosen_steps_ahead_cannot(qtbot: QtBot, *, across: bool) -> None:
    steps = Steps(across=across)
    steps.set_steps(
        [
            Step(id="a", words="List", state="done"),
            Step(id="b", words="Approve", state="now"),
            Step(id="c", words="Close"),
        ]
    )
    shown(qtbot, steps, 600, 300)
    told: list[str] = []
    steps.chosen.connect(told.append)
    for number in range(3):
        QTest.mouseClick(steps.viewport(), LEFT, pos=steps.visualRect(steps.model().index(number, 0)).center())
    assert told == ["a"]
    assert "done" in steps.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_timeline_is_as_high_as_its_events(qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.resize(320, 10)
    line.set_events(
        [
            Event(seq=None, act="due 11-18", node="red"),
            Event(seq=10211, act="lent", whom="柳闻溪", second="slip " * 40, node="now"),
        ]
    )
    assert line.height() == line.heightForWidth(line.width())
    assert line.heightForWidth(200) > line.heightForWidth(600)
    assert "10211 lent 柳闻溪" in line.accessibleName()
