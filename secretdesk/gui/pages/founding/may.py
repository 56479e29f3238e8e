"""Who can do what, from the table of roles itself: decided by keys, not by grey menus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from secretdesk.domain.roles import BOOK_ROLES, COSIGNED, LOG_ROLES, MAY, ROLE_WORDS
from secretdesk.gui.components.cells import Cell, Column
from secretdesk.gui.components.pane import Pane
from secretdesk.gui.components.sheet_table import CellModel, SheetTable
from secretdesk.gui.language import tr
from secretdesk.gui.theme import px
from secretdesk.text import N_

ROLES = ("officer", "deputy", "secrecy_leader", "destruction_supervisor", "sys_admin", "sec_admin", "audit_admin")
_APPROVES = frozenset().union(*(need for needs in COSIGNED.values() for need in needs)) - {"sec_admin"}
_COLUMNS = (
    Column(id="role", words=N_("ledger", "Account"), width=216),
    Column(id="titles", words=N_("founding", "Reads titles"), width=84, stretch=True),
    Column(id="works", words=N_("founding", "Registers, lends"), width=84, stretch=True),
    Column(id="approves", words=N_("founding", "Approves"), width=84, stretch=True),
    Column(id="witness", words=N_("founding", "Witnesses"), width=84, stretch=True),
    Column(id="accounts", words=N_("founding", "Accounts"), width=84, stretch=True),
    Column(id="rights", words=N_("founding", "Rights, media"), width=84, stretch=True),
    Column(id="verify", words=N_("founding", "Verifies"), width=84, stretch=True),
)
_ROW = 26


def may(role: str) -> tuple[bool, ...]:
    """Return what a role may do, in the order of the columns."""
    return (
        role in BOOK_ROLES,
        role in MAY["register_incoming"],
        role in _APPROVES,
        role in {"destruction_supervisor", "officer", "deputy"},
        role in MAY["create_account"],
        role in MAY["grant"] | frozenset({"sec_admin"}),
        role in LOG_ROLES,
    )


class MayPane(Pane):
    """A table of ticks; it has no state of its own."""

    def __init__(self) -> None:
        super().__init__(
            N_("founding", "Who can do what"), N_("founding", "decided by keys, not by greyed menus"), margin=0
        )
        model = CellModel(_COLUMNS, self)
        table = SheetTable(_COLUMNS, row=_ROW)
        table.setModel(model)
        table.setAccessibleName(self.title.text())
        table.setSelectionMode(SheetTable.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        yes, no = tr(N_("founding", "yes")), "\u2014"
        rows = []
        for k, role in enumerate(ROLES):
            cells = [
                Cell(words=yes, icon="check", tone="green") if one else Cell(words=no, tone="text3")
                for one in may(role)
            ]
            rows.append((k, (Cell(words=tr(ROLE_WORDS[role]), weight=500), *cells)))
        model.set_rows(rows)
        table.setFixedHeight(px(30) + px(_ROW) * len(ROLES) + px(2))
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body.addWidget(table)
