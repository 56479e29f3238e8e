"""F17, the ledger of removable media: every stick with its own serial number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import Secrecy, media, total_columns
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.domain.secrecy import LevelInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class MediumLine:
    """One removable medium as its ledger prints it."""

    number: str
    kind: str
    model: str
    item_no: str
    serial_no: str
    level: str
    capacity: str = ""
    period: str = ""
    department: str = ""
    custodian: str = ""
    certified_for: str = ""
    """Kind of certification and the hosts it is good for."""
    issued_on: date | None = None
    state: str = ""
    whereabouts: str = ""
    remarks: str = ""
    struck: bool = False
    violation: bool = False


def f17(levels: Sequence[LevelInfo]) -> LedgerForm:
    """Return the form; its sums follow the levels of the profile."""
    return LedgerForm(
        code="F17",
        title=N_("F17", "Ledger of Removable Media"),
        columns=_COLUMNS,
        count=media,
        totals=total_columns(levels),
        signatures=(N_("paper", "Prepared"), N_("paper", "Checked")),
    )


def f17_lines(lines: Sequence[MediumLine], levels: Sequence[LevelInfo]) -> list[LedgerLine]:
    """Turn media into lines of the form."""
    words = {level.id: level.word for level in levels}
    return [_line(line, words.get(line.level, line.level)) for line in lines]


def _line(line: MediumLine, level: str) -> LedgerLine:
    return LedgerLine(
        values=(
            line.number,
            line.kind,
            line.model,
            line.capacity,
            line.item_no,
            line.serial_no,
            level,
            line.department,
            line.custodian,
            line.certified_for,
            line.issued_on.isoformat() if line.issued_on else "",
            "",
            line.state,
            line.whereabouts,
            line.remarks,
        ),
        secrecy=Secrecy(level=line.level, period=line.period, since=line.issued_on),
        struck=line.struck,
        red=line.violation,
    )


_COLUMNS: Final = (
    Column(width=9.5, fields=(Field(head=N_("paper", "No.")),)),
    Column(width=15, fields=(Field(head=N_("F17", "Kind of medium")),)),
    Column(width=22.5, fields=(Field(head=N_("F17", "Make and model"), align="left"),)),
    Column(width=13.5, fields=(Field(head=N_("F17", "Capacity")),)),
    Column(width=26, fields=(Field(head=N_("F17", "Secrecy no."), face="mono"),)),
    Column(width=30, fields=(Field(head=N_("F17", "Serial no."), face="mono"),)),
    Column(width=11, fields=(Field(head=N_("paper", "Level"), face="hei"),)),
    Column(width=16, fields=(Field(head=N_("F17", "Department in charge")),)),
    Column(width=14, fields=(Field(head=N_("F17", "Keeper")),)),
    Column(width=22, fields=(Field(head=N_("F17", "Certified for"), align="left"),)),
    Column(width=18.5, fields=(Field(head=N_("F17", "Issued on")),)),
    Column(width=19, fields=(Field(head=N_("F17", "Signature of receiver"), hand=True),)),
    Column(width=11, fields=(Field(head=N_("F17", "State")),)),
    Column(width=16, fields=(Field(head=N_("F17", "Whereabouts"), align="left"),)),
    Column(width=12, fields=(Field(head=N_("paper", "Remarks"), align="left"),)),
)
