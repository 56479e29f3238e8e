"""A window with pages that write down what is asked of them, for the tests of the shell."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secretdesk.gui import background
from secretdesk.gui.components.fields import LineEdit
from secretdesk.gui.components.words import Words
from secretdesk.gui.main_window import MainWindow
from secretdesk.gui.page import Answer, Page, Room
from secretdesk.gui.shell import Entry, Session, Signs
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

NONE, CONTROL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
ROW = Qt.ItemDataRole.UserRole
CODE = "10042" + "7" * 53


class Records(Page):
    """A page that writes down what the window asks of it."""

    def __init__(self, name: str, *, detail: bool = False, stays: bool = False) -> None:
        self.title = N_("navigation", "Ledgers")
        self.name, self.stays = name, stays
        self.verb = "lend" if name == "desk" else ""
        self.widget = QWidget()
        self.field = LineEdit()
        QVBoxLayout(self.widget).addWidget(self.field)
        self.detail = Words("detail") if detail else None
        self.told: list[str] = []
        self.room = Room.WIDE
        self.does: Mapping[str, Callable[[], None]] = {"confirm": lambda: self.told.append("confirm")}
        self.keys: Mapping[str, Callable[[], None]] = {"Alt+V": lambda: self.told.append("Alt+V")}

    def refresh(self) -> None:
        self.told.append("refresh")

    def scan(self, text: str) -> Answer:
        self.told.append(f"scan {text}")
        return Answer(words="D26-0093-02-H", tone="quiet")

    def type(self, text: str) -> Answer:
        self.told.append(f"type {text}")
        return Answer(words="two found", tone="amber")

    def begin(self, verb: str) -> None:
        self.told.append(f"begin {verb}")

    def fit(self, room: Room) -> None:
        self.room = room

    def leave(self) -> bool:
        return not self.stays

    def put_away(self) -> None:
        self.told.append("put away")
        if self.name == "broken":
            raise ValueError(self.name)


class FakeClockDesk:
    """The little the window needs of a desk."""

    def __init__(self, kind: str = "real", idle: float = 300) -> None:
        self.kind, self.idle, self.locks = kind, idle, 0

    def session(self) -> Session:
        return Session(
            account="\u6c88\u82e5\u5ddd", role=N_("unlock", "Account"), kind=self.kind, idle_seconds=self.idle
        )

    def counts(self) -> Mapping[str, int]:
        return {"today": 21, "late": 3}

    def signs(self) -> Signs:
        return Signs(backup="backup 08:05", seal="seal 10,432")

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 9, 42)  # noqa: DTZ001 -- the desk's own local time

    def lock(self) -> None:
        self.locks += 1


class Opened:
    def __init__(self, qtbot: QtBot, desk: FakeClockDesk | None = None) -> None:
        self.pages = {
            "today": Records("today"),
            "desk": Records("desk"),
            "documents": Records("documents", detail=True),
            "broken": Records("broken"),
        }
        self.desk = desk or FakeClockDesk()
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        words = N_("navigation", "Ledgers")

        def entry(id_: str, group: str = "work", verbs: tuple[str, ...] = ()) -> Entry:
            return Entry(
                id=id_,
                words=words,
                icon="files",
                group=group,
                menu="ledgers",
                verbs=verbs,
                make=lambda: self.pages[id_],
            )

        self.window.register(
            entry("today"),
            entry("desk", verbs=("lend", "return")),
            entry("documents", "ledgers"),
            entry("broken", "office"),
        )
        late = Entry(id="late", words=words, icon="bookmark", group="saved", alarm=True, page="documents")
        self.window.set_saved([late])
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.window.open_desk(self.desk)
        qtbot.waitUntil(self.window.box.line.hasFocus, timeout=2000)
        qtbot.waitUntil(lambda: not background.busy(), timeout=10000)  # counts and signs are read in the background

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
