"""Somebody at the destruction page: scans, types passphrases at the pace of a person, confirms, waits until all is durable."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from secretdesk.domain.ledgers import Batch
from secretdesk.gui.bursts import GAP_MS
from secretdesk.gui.components.mode_switch import ModeSwitch
from secretdesk.gui.page import Answer
from secretdesk.gui.pages.bench import under_way
from secretdesk.gui.pages.destruction.destruction_page import DestructionPage
from secretdesk.gui.pages.destruction.step_pane import StepPane
from secretdesk.gui.pages.destruction.steps import ApprovePane
from secretdesk.gui.pages.destruction.witness import Witness
from tests.gui.day import Day, passphrase
from tests.gui.window import settle, standing

LISTED = ("内部一", "内部一2", "秘密一", "U盘")


class Work:
    """The page with somebody at it."""

    def __init__(self, qtbot: QtBot, day: Day, page: DestructionPage) -> None:
        self.bot, self.day, self.page = qtbot, day, page

    def rest(self) -> None:
        self.bot.waitUntil(lambda: not under_way(), timeout=10000)
        settle(self.bot, self.page)
        self.bot.waitUntil(lambda: not under_way(), timeout=10000)

    def item(self, name: str) -> Answer:
        return self.page.scan(self.day.number(name))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        window = self.page.widget.window()
        QTest.keyClick(window.focusWidget() or window, key, modifier)

    def confirm(self) -> None:
        """Press Ctrl+Enter; a list of names that closed leaves no window active where no window manager runs."""
        window = self.page.widget.window()
        if not window.isActiveWindow():
            with self.bot.waitActive(window):
                window.activateWindow()
        self.page.widget.setFocus()
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.rest()

    @property
    def pane(self) -> StepPane:
        assert self.page.batch.pane is not None
        return self.page.batch.pane

    @property
    def batch(self) -> Batch:
        view = self.page.batch.view
        assert view is not None
        found = self.day.desk.read(lambda reading: reading.facts.get(Batch, view.id))
        assert found is not None
        return found

    def list_all(self, *names: str) -> None:
        """Make a list of these, counted twice."""
        self.page.list_new()
        for _ in range(2):
            for name in names or LISTED:
                self.item(name)
        self.confirm()

    def choose(self, switch: ModeSwitch, words: str) -> None:
        """Click one of a row of choices."""
        segment = next(one for one in switch.findChildren(QAbstractButton) if one.accessibleName() == words)
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
        assert segment.isChecked()

    def type(self, witness: Witness, text: str) -> None:
        """Type slower than any scanner, and press Enter."""
        QTest.keyClicks(witness.sign.passphrase, text, delay=GAP_MS + 10)
        witness.sign.sign()

    def sign(self, witness: Witness, account: str) -> None:
        """Let the person of an account sign; he stands there by his badge or name already."""
        self.type(witness, passphrase(account).decode())
        self.rest()

    def approve(self, site: str) -> None:
        pane = self.pane
        assert isinstance(pane, ApprovePane)
        self.choose(pane.site, "In house" if site == "here" else "At the authority's plant")
        pane.form.editors["method"].show_value("shred" if site == "here" else "pulp")
        name = "where" if site == "here" else "plant"
        pane.form.editors[name].restore("机要室" if site == "here" else "某市涉密载体销毁中心")
        assert self.page.scan("钟以宁").tone == "quiet"
        self.sign(pane.witnesses[0], "zhong")
        self.confirm()

    def scan_all(self) -> None:
        for name in LISTED:
            self.item(name)


@contextmanager
def working(qtbot: QtBot, day: Day) -> Iterator[Work]:
    """Give the page in an active window, with somebody at it."""
    with standing(qtbot, day.desk, lambda window: DestructionPage(day.desk, window, send=day.send)) as (window, page):
        assert isinstance(page, DestructionPage)
        with qtbot.waitActive(window):
            window.activateWindow()
        made = Work(qtbot, day, page)
        yield made
        made.rest()
