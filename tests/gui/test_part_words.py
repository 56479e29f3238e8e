"""Banners, switches, chips and fields take plain data, answer keys and clicks, and speak to screen readers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.errors import Fault
from secretdesk.gui import theme
from secretdesk.gui.components.banner import Banner, EmptyState, Note
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell
from secretdesk.gui.components.chip import Chip
from secretdesk.gui.components.fields import Combo, FaultList, Field, LineEdit, NoteEdit
from secretdesk.gui.components.mode_switch import Choice, ModeSwitch
from secretdesk.gui.components.pane import column
from secretdesk.gui.components.words import Words
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


def test_a_banner_says_fact_what_to_do_and_asks(qtbot: QtBot) -> None:
    banner = Banner(Note(tone="amber", fact="Disk full.", what="Free 50 MB.", button="Again"))
    shown(qtbot, banner, height=60)
    assert banner.text() == "Disk full. Free 50 MB."
    with qtbot.waitSignal(banner.asked):
        QTest.mouseClick(banner.button, LEFT)
    banner.say(Note(tone="green", fact="Done"))
    assert not banner.button.isVisible()
    assert not banner.what.isVisible()


def test_a_long_sentence_in_a_banner_wraps_and_is_never_cut(qtbot: QtBot) -> None:
    holder = QWidget()
    banner = Banner(Note(tone="red", fact="Old vault", what="word " * 80))
    holder.setLayout(column(banner, 1))
    shown(qtbot, holder, width=420)
    needed = banner.what.heightForWidth(banner.what.width())
    qtbot.waitUntil(lambda: banner.what.height() >= needed, timeout=2000)


def test_an_empty_page_offers_one_way_on(qtbot: QtBot) -> None:
    empty = EmptyState("inbox", "Nothing to do", "All is settled.", button="Receive", key="F8")
    shown(qtbot, empty, height=120)
    with qtbot.waitSignal(empty.asked):
        QTest.mouseClick(empty.findChildren(Button)[0], LEFT)


def test_a_mode_is_chosen_by_click_and_arrow(qtbot: QtBot) -> None:
    switch = ModeSwitch([Choice(id=id_, words=id_, icon="inbox") for id_ in ("a", "b", "c")], name="mode")
    shown(qtbot, switch, 300, 32)
    told: list[str] = []
    switch.changed.connect(told.append)
    switch.choose("a")
    assert told == []
    QTest.mouseClick(switch._segments["b"], LEFT)
    switch.allow("c", allowed=False)
    QTest.keyClick(switch._segments["b"], Qt.Key.Key_Right)
    assert told == ["b", "a"]
    switch.clear()
    assert switch.current() == ""


def test_a_chip_is_named_with_its_value(qtbot: QtBot) -> None:
    chip = Chip("Overdue", "3", icon="triangle-alert", tone="red")
    shown(qtbot, chip, 120, 26)
    assert chip.accessibleName() == "Overdue 3"
    chip.say("Overdue", "4")
    assert chip.accessibleName() == "Overdue 4"
    dropped = Chip("Year", "2026", droppable=True)
    qtbot.addWidget(dropped)
    narrow = dropped.sizeHint().width()
    dropped.click()
    assert not dropped.isChecked()
    assert dropped.sizeHint().width() < narrow


def test_a_fault_is_tied_to_its_field_and_listed_on_top(qtbot: QtBot) -> None:
    field = Field("Period", LineEdit("30"), id="period", sign="scan-line")
    faults = FaultList()
    for widget in (field, faults):
        qtbot.addWidget(widget)
    field.set_fault("20 years at most")
    assert field.widget.accessibleDescription() == "20 years at most"
    assert field.label.buddy() is field.widget
    faults.show_faults([Fault(field="period", message="20 years at most")], {"period": "Period"})  # type: ignore[arg-type]
    assert "1 thing to mend" in faults.accessibleName()
    with qtbot.waitSignal(faults.chosen) as chosen:
        faults.findChildren(Button)[0].click()
    assert chosen.args == ["period"]
    field.set_fault(None)
    assert field.widget.accessibleDescription() == ""
    faults.show_faults([], {})
    assert faults.isHidden()


def test_a_pasted_file_does_not_fill_a_field(qtbot: QtBot) -> None:
    line, note = LineEdit(), NoteEdit()
    for widget in (line, note):
        qtbot.addWidget(widget)
    line.setText("x" * 10_000_000)
    note.insertPlainText("y" * 100_000)
    assert len(line.text()) <= 4000
    assert len(note.toPlainText()) <= 4000


def test_tab_leaves_a_note(qtbot: QtBot) -> None:
    holder = QWidget()
    note, line = NoteEdit(parent=holder), LineEdit(parent=holder)
    line.move(0, 200)
    shown(qtbot, holder)
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert line.hasFocus()
    assert note.toPlainText() == ""


def test_a_choice_of_few(qtbot: QtBot) -> None:
    combo = Combo([("a", "One"), ("b", "Two")])
    qtbot.addWidget(combo)
    combo.choose("b")
    assert (combo.current(), combo.currentText()) == ("b", "Two")


def test_words_that_stand_in_a_window_follow_another_scheme(qtbot: QtBot) -> None:
    window = QWidget()
    line = QVBoxLayout(window)
    words = Words("What it says", tone="text2")
    line.addWidget(words)
    qtbot.addWidget(window)
    window.show()
    inks = []
    for scheme in ("light", "dark", "light"):
        theme.apply(choice=scheme, percent=100)
        QApplication.processEvents()
        inks.append(words.palette().color(QPalette.ColorRole.WindowText).name())
        assert inks[-1] == theme.colour("text2").name()
    assert inks[0] == inks[2] != inks[1]
