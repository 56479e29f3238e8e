"""The step of the places: a room with its cabinets and their shelves in one line each, made by a few figures or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from secretdesk.desk.unit_rows import MOST_SHELVES, PLACES, places
from secretdesk.errors import Fault
from secretdesk.gui.components.buttons import Button
from secretdesk.gui.components.fields import Combo, Field, LineEdit
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.language import language, tr
from secretdesk.gui.pages.setting_up.rows import RowsPanel
from secretdesk.gui.theme import px
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from secretdesk.gui.pages.bench import Bench
    from secretdesk.gui.pages.setting_up.panels import Entered

DRAFT = "setup_places"


class PlacesPanel(RowsPanel):
    """Room, how many cabinets, how many shelves in each: the lines are written for the officer to mend."""

    def __init__(self, bench: Bench, entered: Entered) -> None:
        super().__init__(
            bench,
            entered,
            draft=DRAFT,
            columns=PLACES,
            read=places,
            ledger="places",
            enter=N_("rows", "Register places"),
            example=tr(N_("rows", "Registry, Cabinet 1, 3, jimi")),
        )
        profile = bench.desk.profile
        self.room, self.cabinets, self.shelves = LineEdit(), LineEdit("1"), LineEdit("3")
        words = [(lv.id, lv.word if language() == "zh_CN" else f"{lv.word} {lv.gloss}") for lv in profile.levels]
        self.level = Combo(words)
        self.fields = {
            "room": Field(N_("place", "Room"), self.room),
            "cabinets": Field(N_("rows", "Cabinets in it"), self.cabinets),
            "shelves": Field(N_("rows", "Shelves in each"), self.shelves),
            "level": Field(N_("place", "Highest level"), self.level),
        }
        self.cabinets.setFixedWidth(px(90))
        self.shelves.setFixedWidth(px(90))
        self.add = Button(N_("rows", "Write the lines"), icon="plus")
        self.add.clicked.connect(lambda _on=False: self.write())
        pane = Pane(margin=12)
        line = QHBoxLayout()
        line.setSpacing(px(12))
        line.addWidget(self.fields["room"], 1)
        line.addWidget(self.fields["cabinets"])
        line.addWidget(self.fields["shelves"])
        line.addWidget(self.fields["level"])
        line.addWidget(self.add)
        pane.body.addLayout(line)
        self.beside.addWidget(pane)

    def write(self) -> None:
        """Write a line for each cabinet under those there are; the highest level stands in each, to be lowered."""
        faults = self._faults()
        for id_, field in self.fields.items():
            field.set_fault(next((one.message for one in faults if one.field == id_), None))
        if faults:
            return
        room, n, shelves = self.room.text().strip(), int(self.cabinets.text() or 0), self.shelves.text().strip()
        level = self.bench.desk.profile.level(self.level.current()).word
        words = self.bench.desk.language
        lines = [
            "\t".join((room, say(N_("rows", "cabinet {n}", n=k), words), shelves if shelves != "0" else "", level))
            for k in range(1, n + 1)
        ] or [f"{room}\t\t\t{level}"]
        before = self.text.toPlainText().rstrip("\n")
        self.text.setPlainText("\n".join(filter(None, (before, *lines))))
        self.room.clear()
        self.room.setFocus()

    def _faults(self) -> list[Fault]:
        faults = []
        if not self.room.text().strip():
            faults.append(Fault(field="room", message=N_("field", "Must be filled in.")))
        for id_, line in (("cabinets", self.cabinets), ("shelves", self.shelves)):
            text = line.text().strip() or "0"
            if not text.isdecimal() or int(text) > MOST_SHELVES:
                faults.append(Fault(field=id_, message=N_("rows", "A number up to {n}.", n=MOST_SHELVES)))
        return faults
