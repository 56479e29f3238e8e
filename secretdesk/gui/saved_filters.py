"""The saved filters of the navigation: the standing ones and the officer's own, with counts that follow every act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from secretdesk.desk import saved
from secretdesk.domain.ledger import LEDGERS
from secretdesk.gui.from_ledger.reads import Reads
from secretdesk.gui.shell import Entry
from secretdesk.gui.show_error import log_unless_locked
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.saved import Saved
    from secretdesk.gui.main_window import MainWindow
    from secretdesk.vault import Counted

OWN = "filter:"
STANDING = (
    ("overdue", N_("navigation", "Overdue"), "copies", True),
    ("missing", N_("navigation", "Missing"), "copies", True),
    ("unsigned", N_("navigation", "Signatures missing"), "slips", False),
)


class SavedFilters(QObject):
    """Made for one open desk; `refresh` after each act, `put_away` when it locks. Nothing here makes the window wait."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._shown: tuple[Saved, ...] | None = None
        self.reads = Reads(self)
        self.reads.failed.connect(log_unless_locked)
        self._list(())

    def refresh(self) -> None:
        self.reads.ask("filters", lambda: saved.filters(self._desk), self._listed)

    def put_away(self) -> None:
        self.reads.forget_all()
        self.deleteLater()

    def _listed(self, found: tuple[Saved, ...]) -> None:
        if found != self._shown:
            self._shown = found
            self._list(found)
        for id_, one in found:
            self.reads.ask(f"{OWN}{id_}", partial(saved.counted, self._desk, one), partial(self._counted, id_))

    def _counted(self, id_: int, counted: Counted | None) -> None:
        words = "\u2013" if counted is None else f"{counted.n:,}{'+' if counted.capped else ''}"
        self._window.work.navigation.set_own_count(f"{OWN}{id_}", words)

    def _list(self, own: tuple[Saved, ...]) -> None:
        entries = [
            Entry(id=id_, words=words, icon="bookmark", group="saved", alarm=alarm, page=page)
            for id_, words, page, alarm in STANDING
        ]
        for id_, one in own:
            icon = LEDGERS[one.of].LEDGER.icon
            entries.append(Entry(id=f"{OWN}{id_}", words=one.name, icon=icon, group="saved", page=one.of))
        self._window.set_saved(entries)
