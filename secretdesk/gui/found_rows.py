"""What the box found, as lines to show: a head for each ledger, its first rows, and a way to all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.desk import naming
from secretdesk.domain.ledger import LEDGERS
from secretdesk.gui.components.cells import EMPTY, Cell
from secretdesk.gui.from_ledger.cell_words import Telling, cell_of
from secretdesk.gui.language import tr
from secretdesk.text import N_

if TYPE_CHECKING:
    from datetime import date

    from secretdesk.desk.find import Findings, Group
    from secretdesk.domain.profile import Profile
    from secretdesk.vault import Row

# ledger -> level, name, words, state, whereabouts or day; "" leaves its place empty
COLUMNS: dict[str, tuple[str, str, str, str, str]] = {
    "copies": ("level", "number", "title", "state", "custodian"),
    "documents": ("level", "register_no", "title", "document_no", "received_on"),
    "carriers": ("level", "number", "name", "state", "custodian"),
    "computers": ("level", "number", "model", "state", "custodian"),
    "equipment": ("level", "number", "model", "state", "custodian"),
    "people": ("", "name", "department", "status", "staff_no"),
    "places": ("level", "name", "", "place_kind", "code"),
    "slips": ("", "number", "slip_kind", "signature", "person"),
    "sheets": ("level", "number", "form", "state", "printed_on"),
    "accounts": ("", "name", "role", "state", ""),
    "media": ("level", "number", "", "state", "approved_on"),
    "batches": ("", "number", "reason", "state", "listed_on"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: a head (no `ledger`), an object (`id`), or the way to all of a ledger (`id` 0)."""

    words: str = ""
    ledger: str = ""
    icon: str = ""
    id: int = 0
    cells: tuple[Cell, ...] = ()

    @property
    def opens(self) -> bool:
        return bool(self.ledger)

    def said(self) -> str:
        return self.words or " ".join(cell.said() for cell in self.cells if cell.said())


def lines(found: Findings, profile: Profile, today: date, *, masked: bool) -> tuple[Line, ...]:
    """Return all lines in order, the object of that very number first."""
    made: list[Line] = []
    first = found.exact.rows[0].id if found.exact is not None and found.exact.rows else 0
    if found.exact is not None:
        made += [Line(words=tr(N_("find", "This number or name"))), *_rows(found.exact, profile, today, masked=masked)]
    for group in found.groups:
        rest = [row for row in group.rows if row.id != first]
        info = LEDGERS[group.ledger].LEDGER
        if not rest:
            continue
        number = f"{group.n:,}{'+' if group.capped else ''}"
        made.append(Line(words=f"{tr(info.title)}  {number}"))
        made += _rows(group, profile, today, masked=masked, without=first)
        if group.n > len(group.rows):
            words = tr(N_("find", "Show all {n} in the ledger", n=number))
            made.append(Line(words=words, ledger=group.ledger, icon="list-filter"))
    return tuple(made)


def _rows(group: Group, profile: Profile, today: date, *, masked: bool, without: int = 0) -> list[Line]:
    telling = Telling(profile=profile, today=today, names=group.names, masked=masked)
    icon = LEDGERS[group.ledger].LEDGER.icon
    return [
        Line(ledger=group.ledger, icon=icon, id=row.id, cells=_cells(group.ledger, row, telling))
        for row in group.rows
        if row.id != without
    ]


def _cells(ledger: str, row: Row, telling: Telling) -> tuple[Cell, ...]:
    found = []
    for name in COLUMNS[ledger]:
        one = naming.field(LEDGERS[ledger], name) if name else None
        found.append(EMPTY if one is None else cell_of(one, row.values, telling))
    return tuple(found)
