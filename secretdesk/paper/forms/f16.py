"""F16, the ledger of information devices: copiers, printers, scanners and what stores inside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import Secrecy, machines, total_columns
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.domain.secrecy import LevelInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceLine:
    """One device as its ledger prints it."""

    number: str
    item_no: str
    kind: str
    level: str
    model: str = ""
    """Make and model."""
    asset_no: str = ""
    serial_no: str = ""
    storage: str = ""
    """Whether it holds storage parts, in words."""
    parts: tuple[str, ...] = ()
    host: str = ""
    responsible: str = ""
    department: str = ""
    place: str = ""
    since: date | None = None
    state: str = ""
    remarks: str = ""
    registered_on: date | None = None
    struck: bool = False
    violation: bool = False


def f16(levels: Sequence[LevelInfo], balance: tuple[Message, ...] = ()) -> LedgerForm:
    """Return the form; its sums follow the levels of the profile, `balance` heads its account."""
    return LedgerForm(
        code="F16",
        title=N_("F16", "Ledger of Classified Devices"),
        columns=_COLUMNS,
        count=machines,
        totals=total_columns(levels),
        signatures=(N_("paper", "Prepared"), N_("paper", "Checked")),
        balance=balance,
    )


def f16_lines(lines: Sequence[DeviceLine], levels: Sequence[LevelInfo]) -> list[LedgerLine]:
    """Turn devices into lines of the form."""
    words = {level.id: level.word for level in levels}
    return [_line(line, words.get(line.level, line.level)) for line in lines]


def _line(line: DeviceLine, level: str) -> LedgerLine:
    return LedgerLine(
        values=(
            line.number,
            line.kind,
            line.model,
            "\n".join(part for part in (line.asset_no, line.item_no) if part),
            line.serial_no,
            level,
            line.storage,
            "\n".join(line.parts),
            line.host,
            line.responsible,
            line.department,
            line.place,
            line.since.isoformat() if line.since else "",
            line.state,
            line.remarks,
        ),
        secrecy=Secrecy(level=line.level, since=line.registered_on),
        counts={line.level: (1, 1)},
        struck=line.struck,
        red=line.violation,
    )


_COLUMNS: Final = (
    Column(width=9.5, fields=(Field(head=N_("paper", "No.")),)),
    Column(width=20, fields=(Field(head=N_("F16", "Device")),)),
    Column(width=24.5, fields=(Field(head=N_("F16", "Make and model"), align="left"),)),
    Column(width=22, fields=(Field(head=N_("F16", "Asset no., secrecy no."), face="mono"),)),
    Column(width=28, fields=(Field(head=N_("F16", "Serial no."), face="mono"),)),
    Column(width=11, fields=(Field(head=N_("paper", "Level"), face="hei"),)),
    Column(width=12, fields=(Field(head=N_("F16", "Has parts that store")),)),
    Column(width=28, fields=(Field(head=N_("F16", "Serial nos. of storage"), face="mono"),)),
    Column(width=22, fields=(Field(head=N_("F16", "No. of its host"), face="mono"),)),
    Column(width=13, fields=(Field(head=N_("F16", "In charge")),)),
    Column(width=14, fields=(Field(head=N_("F16", "Dept.")),)),
    Column(width=15, fields=(Field(head=N_("F16", "Stands at"), align="left"),)),
    Column(width=18.5, fields=(Field(head=N_("F16", "In use since")),)),
    Column(width=9.5, fields=(Field(head=N_("F16", "State")),)),
    Column(width=9, fields=(Field(head=N_("F16", "Notes"), align="left"),)),
)
