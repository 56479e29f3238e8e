"""Beside the register form: the paper it must agree with, and the copies it will register with their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QWidget

from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.components.words import Words
from secretdesk.gui.from_ledger.first_page import FirstPage, FirstPagePreview
from secretdesk.gui.from_ledger.levels import mark_of
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.domain.profile import Profile
    from secretdesk.gui.from_ledger.upcoming import Upcoming

_COLUMNS = (
    Column(id="copy_no", words=N_("register", "Copy no."), width=84),
    Column(id="number", words=N_("register", "Number"), width=130, stretch=True),
    Column(id="check", words=N_("register", "Checked"), width=112),
)


class RegisterAside(QWidget):
    """`language` is that of paper; `lie` puts both panes side by side, where they stand below the form."""

    def __init__(self, profile: Profile, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile, self._language = profile, language
        self.preview = FirstPagePreview()
        self.ends = Words(tone="text2", size=13, wrap=True)
        self.ends.setContentsMargins(px(14), px(8), px(14), px(8))
        paper = Pane(N_("register", "Preview of the mark"), N_("register", "First page, top left"), margin=0)
        paper.body.setSpacing(0)
        paper.body.addWidget(self.preview)
        paper.body.addWidget(self.ends)
        self._model = CellModel(_COLUMNS)
        self.copies = SheetTable(_COLUMNS)
        self.copies.setModel(self._model)
        self.copies.setMinimumHeight(px(120))
        self._pane = Pane(N_("register", "To be registered"), N_("register", "One number each"), margin=0)
        self._pane.body.setSpacing(0)
        self._pane.body.addWidget(self.copies, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(12))
        paper.setMinimumWidth(px(300))
        self._line.addWidget(paper)
        self._line.addWidget(self._pane, 1)

    def lie(self, *, flat: bool) -> None:
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom)

    def show_upcoming(self, found: Upcoming, values: Mapping[str, Any], faulty: set[str]) -> None:
        """Show what registering would make of what is typed."""
        mark = mark_of(self._profile, values.get("level"), values.get("period"))
        urgency, issuer = values.get("urgency"), values.get("issuer")
        self.preview.show_page(
            FirstPage(
                copy_no=found.copies[0].copy_no if found.copies else "",
                level=mark.level.word if mark else "",
                period=(values.get("period") or "") if mark and mark.level.star else "",
                period_wrong="period" in faulty,
                urgency="" if urgency in (None, "none") else self._profile.words("urgency", urgency),
                letterhead=say(N_("register", "{unit}: document", unit=issuer), self._language) if issuer else "",
            )
        )
        self._say_end(found, values, faulty)
        rows = [
            (
                k,
                (
                    Cell(words=one.copy_no),
                    Cell(words=one.number),
                    Cell(words=tr(one.words), tone=one.tone, icon="check" if one.tone == "green" else "circle-alert"),
                ),
            )
            for k, one in enumerate(found.copies)
        ]
        self._model.set_rows(rows)
        words = N_("register", "{n} {n|copy|copies} to be registered", n=len(rows))
        self._pane.title.say(words if rows else N_("register", "To be registered"))

    def _say_end(self, found: Upcoming, values: Mapping[str, Any], faulty: set[str]) -> None:
        if found.declassified is not None:
            self.ends.say(N_("register", "Declassified on {day}", day=found.declassified.isoformat()))
        elif faulty & {"period", "issue_date"}:
            self.ends.say(N_("register", "Declassified on: once period and date are mended"))
        elif values.get("level") and values.get("period"):
            self.ends.say(N_("register", "Declassified on: no day of the calendar"))
        else:
            self.ends.say(N_("register", "Declassified on: counted from the document date"))
