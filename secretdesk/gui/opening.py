"""Opening a vault beside the window: keys in a thread, and one question where the ledgers must first be made anew."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from secretdesk.desk.desk import Desk, open_desk
from secretdesk.errors import Obstacle
from secretdesk.gui import background
from secretdesk.gui.passphrase import wipe
from secretdesk.text import N_
from secretdesk.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from secretdesk.vault import Clock

PATIENCE = 300  # seconds an open but unread vault waits for an answer before it is shut again


class Opening(QObject):
    """`opened` hands on the desk, `failed` the error; `asks` that the ledgers must be made anew: answer by `go_on`."""

    opened = Signal(object)
    failed = Signal(object)
    asks = Signal()
    progressed = Signal(object)

    def __init__(self, folder: Path, clock: Callable[[], Clock]) -> None:
        super().__init__()
        self._folder, self._clock = folder, clock
        self._answered, self._agreed = threading.Event(), False
        self._desks: list[Desk] = []
        self._work: background.Work[Desk] | None = None
        self._wire = _Wire()
        self._wire.asks.connect(self.asks, Qt.ConnectionType.QueuedConnection)

    def start(self, name: str, passphrase: bytearray, *, inspector: bool = False) -> None:
        """Derive keys and open; the passphrase is wiped wherever this ends."""

        def do(progress: background.Progress) -> Desk:
            def make_anew(vault: Vault) -> None:
                self._ask()
                vault.rebuild(lambda done, whole: _going_on(progress, done, whole)).result()

            try:
                desk = open_desk(
                    Vault.open(self._folder),
                    name,
                    passphrase,
                    inspector=inspector,
                    clock=self._clock,
                    make_anew=make_anew,
                )
            finally:
                wipe(passphrase)
            self._desks.append(desk)
            return desk

        self._work = background.run(do, self.opened.emit, self.failed.emit)
        self._work.progressed.connect(self.progressed)

    def go_on(self, *, agreed: bool) -> None:
        """Make the ledgers anew, or leave the vault shut."""
        self._agreed = agreed
        self._answered.set()

    def give_up(self) -> None:
        """The window closes: wait for what is under way and leave nothing open."""
        self.go_on(agreed=False)
        if self._work is not None:
            self._work.cancel()
            self._work.wait()
        for desk in self._desks:
            if not desk.vault.locked:
                desk.lock("window closed")

    def _ask(self) -> None:
        self._wire.asks.emit()
        if not self._answered.wait(PATIENCE) or not self._agreed:
            raise Obstacle("not-made-anew", N_("unlock", "Nothing was changed. The vault is locked."))


class _Wire(QObject):
    """Carries the question over to the window's own thread."""

    asks = Signal()


def _going_on(progress: background.Progress, done: int, whole: int) -> bool:
    if progress.stopped():
        return False
    progress.report(done, whole)
    return True
