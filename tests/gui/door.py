"""The program as its user starts it, and somebody at its door."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretdesk.gui import background, preferences
from secretdesk.gui.application import Application
from secretdesk.gui.office import Office
from tests.gui.unit import passphrase


class Door:
    """The program as its user starts it, and somebody at the keys."""

    def __init__(self, bot: QtBot, folder: Path, settings: Path, language: str = "en") -> None:
        preferences.write(preferences.Preferences(language=language, scheme="light", sounds=False), settings)
        self.bot = bot
        self.office = Office(folder)
        self.application = Application(self.office.furnish, settings)
        self.window = self.application.open()
        self.window.activateWindow()

    def unlock(self, account: str = "shen", typed: bytes | None = None) -> str:
        """Type name and passphrase; return what the cover says against it, nothing where the desk is open."""
        cover = self.office.cover
        assert cover is not None
        if not cover.form.name.isHidden():
            cover.form.name.setText(account)
        QTest.keyClicks(cover.form.passphrase, (passphrase(account) if typed is None else typed).decode())
        cover.form.passphrase.entered.emit()
        self.bot.waitUntil(lambda: self.office.desk is not None or self.said() != "", timeout=20000)
        self.calm()
        return self.said()

    def said(self) -> str:
        cover = self.office.cover
        return cover.form.fault.text() if cover is not None and not cover.form.fault.isHidden() else ""

    def calm(self) -> None:
        self.bot.waitUntil(lambda: not background.busy(), timeout=20000)
        QApplication.processEvents()

    def leave(self) -> None:
        self.calm()
        if self.application.window is not None:
            self.application.window.close()
        self.office.leave()
