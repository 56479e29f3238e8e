"""F15, the ledger of confidential computers: what an inspector compares with the machine, disk by disk."""

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
class ComputerLine:
    """One computer as its ledger prints it; a line feed begins a new line of a cell."""

    number: str
    item_no: str
    kind: str
    level: str
    department: str = ""
    make: str = ""
    model: str = ""
    asset_no: str = ""
    disks: tuple[str, ...] = ()
    mac: str = ""
    """Address of its network card, or that its wireless parts are taken out."""
    address: str = ""
    """IP address, or that it stands alone."""
    system: str = ""
    installed_on: date | None = None
    responsible: str = ""
    users: tuple[str, ...] = ()
    place: str = ""
    since: date | None = None
    purpose: str = ""
    products: str = ""
    state: str = ""
    remarks: str = ""
    registered_on: date | None = None
    struck: bool = False
    violation: bool = False


def f15(levels: Sequence[LevelInfo], balance: tuple[Message, ...] = ()) -> LedgerForm:
    """Return the form; its sums follow the levels of the profile, `balance` heads its account."""
    return LedgerForm(
        code="F15",
        title=N_("F15", "Ledger of Classified Computers"),
        columns=_COLUMNS,
        count=machines,
        totals=total_columns(levels),
        signatures=(N_("paper", "Prepared"), N_("paper", "Checked")),
        balance=balance,
    )


def f15_lines(lines: Sequence[ComputerLine], levels: Sequence[LevelInfo]) -> list[LedgerLine]:
    """Turn computers into lines of the form."""
    words = {level.id: level.word for level in levels}
    return [_line(line, words.get(line.level, line.level)) for line in lines]


def _line(line: ComputerLine, level: str) -> LedgerLine:
    installed = line.installed_on.isoformat() if line.installed_on else ""
    return LedgerLine(
        values=(
            line.number,
            line.department,
            line.kind,
            line.make,
            line.model,
            line.asset_no,
            line.item_no,
            level,
            "\n".join(line.disks),
            line.mac,
            line.address,
            "\n".join(part for part in (line.system, installed) if part),
            line.responsible,
            "\n".join(line.users),
            line.place,
            line.since.isoformat() if line.since else "",
            line.purpose,
            line.products,
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
    Column(width=22, fields=(Field(head=N_("F15", "Department")), Field(head=N_("F15", "Kind")))),
    Column(
        width=24, fields=(Field(head=N_("F15", "Make"), align="left"), Field(head=N_("F15", "Model"), align="left"))
    ),
    Column(
        width=28,
        fields=(Field(head=N_("F15", "Asset no."), face="mono"), Field(head=N_("F15", "Secrecy no."), face="mono")),
    ),
    Column(width=12, fields=(Field(head=N_("paper", "Level"), face="hei"),)),
    Column(
        width=36,
        fields=(
            Field(head=N_("F15", "Serial nos. of disks"), face="mono"),
            Field(head=N_("F15", "MAC address"), face="mono"),
        ),
    ),
    Column(
        width=30,
        fields=(
            Field(head=N_("F15", "IP, or alone"), face="mono"),
            Field(head=N_("F15", "System, installed"), align="left"),
        ),
    ),
    Column(width=16, fields=(Field(head=N_("F15", "In charge")), Field(head=N_("F15", "Used by")))),
    Column(width=20, fields=(Field(head=N_("F15", "Stands at"), align="left"), Field(head=N_("F15", "Since")))),
    Column(width=18.5, fields=(Field(head=N_("F15", "Purpose"), align="left"),)),
    Column(width=26, fields=(Field(head=N_("F15", "Security products and versions"), align="left"),)),
    Column(width=14, fields=(Field(head=N_("F15", "State")), Field(head=N_("paper", "Remarks"), align="left"))),
)
