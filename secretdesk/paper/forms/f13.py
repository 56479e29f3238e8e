"""F13, the ledger of all carriers of the unit, with the balance on its last page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import Secrecy, copies_only, total_columns
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.domain.secrecy import LevelInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class CarrierLine:
    """One copy or carrier as the unit's ledger prints it."""

    number: str
    """Its place in this list."""
    item_no: str
    kind: str
    name: str
    level: str
    reference: str = ""
    """Document number or serial number."""
    issuer: str = ""
    period: str = ""
    declassified_on: date | None = None
    copy_no: str = ""
    extent: str = ""
    """Pages or capacity."""
    copies: int = 1
    acquired_by: str = ""
    acquired_on: date | None = None
    custodian: str = ""
    department: str = ""
    place: str = ""
    scope: str = ""
    state: str = ""
    whereabouts: str = ""
    """Where it went, and when; a line feed begins a new line."""
    voucher: str = ""
    remarks: str = ""
    struck: bool = False
    violation: bool = False


BALANCE_HEADS: Final[tuple[Message, ...]] = (
    N_("F13", "Opening"), N_("F13", "Received"), N_("F13", "Made"), N_("F13", "Copied"), N_("F13", "Returned"),
    N_("F13", "Destroyed"), N_("F13", "Handed on"), N_("F13", "Closing"), N_("F13", "In store"), N_("F13", "Out"),
)  # fmt: skip


def f13(levels: Sequence[LevelInfo], balance: tuple[Message, ...] = BALANCE_HEADS) -> LedgerForm:
    """Return the form; `balance` are the heads of the accounts the last page shows."""
    return LedgerForm(
        code="F13",
        title=N_("F13", "Ledger of Classified Carriers"),
        columns=_COLUMNS,
        count=copies_only,
        totals=total_columns(levels),
        signatures=(N_("paper", "Prepared"), N_("paper", "Checked")),
        balance=balance,
    )


def f13_lines(lines: Sequence[CarrierLine], levels: Sequence[LevelInfo]) -> list[LedgerLine]:
    """Turn items into lines of the form."""
    words = {level.id: level.word for level in levels}
    return [_line(line, words.get(line.level, line.level)) for line in lines]


def _line(line: CarrierLine, level: str) -> LedgerLine:
    return LedgerLine(
        values=(
            line.number,
            line.item_no,
            line.kind,
            line.name,
            line.reference,
            line.issuer,
            level,
            line.period,
            line.declassified_on.isoformat() if line.declassified_on else "",
            line.copy_no,
            line.extent,
            str(line.copies),
            line.acquired_by,
            line.acquired_on.isoformat() if line.acquired_on else "",
            line.custodian,
            line.department,
            line.place,
            line.scope,
            line.state,
            line.whereabouts,
            line.voucher,
            line.remarks,
        ),
        secrecy=Secrecy(level=line.level, period=line.period, since=line.acquired_on),
        counts={line.level: (1, line.copies)},
        struck=line.struck,
        red=line.violation,
    )


_COLUMNS: Final = (
    Column(width=11, fields=(Field(head=N_("paper", "No.")),)),
    Column(width=27, fields=(Field(head=N_("paper", "Item no."), face="mono"), Field(head=N_("paper", "Kind")))),
    Column(
        width=38,
        fields=(
            Field(head=N_("paper", "Name"), align="left"),
            Field(head=N_("F13", "Document or serial no."), align="left"),
        ),
    ),
    Column(width=21, fields=(Field(head=N_("F13", "Made or issued by"), align="left"),)),
    Column(width=16, fields=(Field(head=N_("paper", "Level"), face="hei"), Field(head=N_("paper", "Period")))),
    Column(width=18.5, fields=(Field(head=N_("F13", "Free from")), Field(head=N_("paper", "Copy no.")))),
    Column(width=16, fields=(Field(head=N_("paper", "Extent")), Field(head=N_("paper", "Copies")))),
    Column(width=18.5, fields=(Field(head=N_("F13", "Came by")), Field(head=N_("F13", "On")))),
    Column(width=18, fields=(Field(head=N_("F13", "Custodian")), Field(head=N_("F13", "Department")))),
    Column(
        width=28,
        fields=(Field(head=N_("F13", "Kept at"), align="left"), Field(head=N_("F13", "Who may know"), align="left")),
    ),
    Column(width=22, fields=(Field(head=N_("F13", "State now")), Field(head=N_("F13", "Whereabouts"), align="left"))),
    Column(
        width=22,
        fields=(Field(head=N_("F13", "Voucher no."), align="left"), Field(head=N_("paper", "Remarks"), align="left")),
    ),
)
