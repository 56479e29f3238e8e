"""What a ledger is outside the vault: columns with stable ids and rows of plain values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from secretdesk.errors import BadInput, Fault
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.text import Message

Cell = str | int | date | None
Row = Sequence[Cell]

CELL_LIMIT = 32_767  # a workbook holds no longer text
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Signs a spreadsheet reads as the beginning of a formula, also behind apostrophes that were there before.
RISKY = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: `id` never changes, `words` marks sensitive text (titles, free text)."""

    id: str
    label: Message
    kind: Literal["text", "number", "date"] = "text"
    words: bool = False


def plain(cell: Cell) -> str:
    """Return a cell as the text that stands in table and journal alike."""
    if cell is None:
        return ""
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def check_rows(columns: Sequence[Column], rows: Sequence[Row]) -> None:
    """Refuse, all at once, what no table can carry: odd rows, wrong types, overlong text, characters without a sign."""
    faults = []
    for number, row in enumerate(rows, 1):
        if len(row) != len(columns):
            faults.append(Fault(field=f"{number}", message=N_("export", "The row has another number of cells.")))
            continue
        for column, cell in zip(columns, row, strict=True):
            fault = _fault(column, cell)
            if fault:
                faults.append(Fault(field=f"{number}.{column.id}", message=fault))
    if faults:
        raise BadInput("cells-not-exportable", N_("export", "Some cells cannot be exported."), tuple(faults))


def _fault(column: Column, cell: Cell) -> Message | None:
    if isinstance(cell, str):
        if len(cell) > CELL_LIMIT:
            return N_("export", "Longer than {limit} characters.", limit=CELL_LIMIT)
        if UNPRINTABLE.search(cell):
            return N_("export", "Holds control characters.")
    elif isinstance(cell, bool) or (isinstance(cell, int) and column.kind != "number"):
        return N_("export", "A number stands in a column that is not one of numbers.")
    return None
