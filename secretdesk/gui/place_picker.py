"""Where to write to and read from: a list of places with what speaks for or against each; our own, since Qt's remembers paths.

The caller says which places there are (approved media, and folders where the kind of vault permits them). Browsing starts
only inside a place, never shows hidden files, and leaves no trace.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.pane import row
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from secretdesk.text import Message

UP = -2
MOST = 2000  # names shown of one folder
_PASSED_OVER = (".", "~$")  # hidden, and what marks a workbook that is open elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place as it may be chosen: `note` says what it is, `against` why it cannot be chosen now."""

    path: Path
    name: str
    note: Message | str = ""
    against: Message | str = ""
    icon: str = "usb"


class PlacePicker(QWidget):
    """`picked` tells a path: a folder, or with `suffixes` a file. Without `browse` only the places themselves."""

    picked = Signal(object)

    def __init__(
        self,
        places: Sequence[Place],
        *,
        browse: bool = False,
        suffixes: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._places, self._browse, self._suffixes = tuple(places), browse, suffixes
        self._root: Path | None = None
        self._here: Path | None = None
        self._shown: list[Path] = []
        self._where = Words(size=13, tone="text2")
        columns = (
            Column(id="name", words=N_("place", "Place"), width=220, stretch=True),
            Column(id="note", words=N_("place", "What it is"), width=260, stretch=True),
        )
        self.table = SheetTable(columns, row=32, bare=False)
        self._model = CellModel(columns, self)
        self.table.setModel(self._model)
        self.table.opened.connect(self._open)
        self.table.asked.connect(lambda _link, _key: self.up())
        self.table.setAccessibleName(tr(N_("place", "Places")))
        self.choose = Button(N_("place", "Choose"), tone="primary", key="Ctrl+Enter")
        self.choose.clicked.connect(self.pick)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(8))
        whole.addWidget(self._where)
        whole.addWidget(self.table, 1)
        whole.addLayout(row(1, self.choose))
        self.table.current_changed.connect(lambda _key: self._judge())
        self._list_places()

    def offer(self, places: Sequence[Place]) -> None:
        """List these places instead: something was plugged in or pulled out."""
        self._places = tuple(places)
        self._list_places()

    def current(self) -> Path | None:
        """Return what would be chosen now, `None` where nothing may be."""
        key = self.table.key()
        if self._here is None:
            place = self._places[key] if 0 <= key < len(self._places) else None
            usable = place is not None and not tr(place.against) and not self._suffixes
            return place.path if place is not None and usable else None
        if not self._suffixes:
            return self._here
        at = self._shown[key] if 0 <= key < len(self._shown) else None
        return at if at is not None and at.is_file() else None

    def pick(self) -> None:
        path = self.current()
        if path is not None:
            self.picked.emit(path)

    def _list_places(self) -> None:
        self._root = self._here = None
        words = N_("place", "Nothing to choose: no approved medium is plugged in.") if not self._places else ""
        self._where.say(words)
        rows = []
        for number, place in enumerate(self._places):
            against = tr(place.against)
            note = Cell(words=against, tone="red", icon="ban") if against else Cell(words=tr(place.note), tone="text2")
            rows.append((number, (Cell(words=place.name, icon=place.icon, weight=500), note)))
        self._model.set_rows(rows)
        if rows:
            self.table.selectRow(0)
        self._judge()

    def _list_folder(self, folder: Path) -> None:
        self._here = folder
        try:
            found = sorted(
                (entry for entry in os.scandir(folder) if not entry.name.startswith(_PASSED_OVER)),
                key=lambda entry: (not entry.is_dir(follow_symlinks=False), entry.name.casefold()),
            )[:MOST]
        except OSError:
            found = []
        dirs = [entry for entry in found if entry.is_dir(follow_symlinks=False)]
        files = [entry for entry in found if entry.is_file(follow_symlinks=False) and self._fits(entry.name)]
        entries = [*dirs, *files]
        self._shown = [folder / entry.name for entry in entries]
        self._where.say(str(folder))
        up = (
            UP,
            (
                Cell(words="..", icon="arrow-left", link="up"),
                Cell(words=tr(N_("place", "One folder up")), tone="text2"),
            ),
        )
        rows = [up]
        for number, entry in enumerate(entries):
            kind = N_("place", "Folder") if entry in dirs else N_("place", "File")
            icon = "archive" if entry in dirs else "file-check"
            rows.append((number, (Cell(words=entry.name, icon=icon), Cell(words=tr(kind), tone="text2"))))
        self._model.set_rows(rows)
        self.table.selectRow(0)
        self._judge()

    def _fits(self, name: str) -> bool:
        return bool(self._suffixes) and name.casefold().endswith(self._suffixes)

    def _open(self, key: int) -> None:
        if self._here is None:
            place = self._places[key]
            if tr(place.against):
                return
            if self._browse:
                self._root = place.path
                self._list_folder(place.path)
            else:
                self.pick()
        elif 0 <= key < len(self._shown):
            at = self._shown[key]
            if at.is_dir():
                self._list_folder(at)
            else:
                self.pick()

    def up(self) -> None:
        """Go one folder up; from a place's own folder back to the places."""
        if self._here is not None:
            if self._here == self._root:
                self._list_places()
            else:
                self._list_folder(self._here.parent)

    def _judge(self) -> None:
        self.choose.setEnabled(self.current() is not None)


def pick(
    parent: QWidget | None,
    title: Message | str,
    places: Sequence[Place],
    *,
    browse: bool = False,
    suffixes: tuple[str, ...] = (),
) -> Path | None:
    """Let one place be chosen in a window of its own; `None` when none was."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("SecretDesk")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    picker = PlacePicker(places, browse=browse, suffixes=suffixes)
    chosen: list[Path] = []
    picker.picked.connect(chosen.append)
    picker.picked.connect(dialog.accept)
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(px(20), px(16), px(20), px(16))
    whole.addWidget(Words(title, size=18, weight=500))
    whole.addWidget(picker, 1)
    dialog.resize(px(640), px(460))
    picker.table.setFocus()
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()
    return chosen[0] if chosen else None
