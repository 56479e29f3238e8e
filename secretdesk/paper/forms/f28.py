"""F28, the destruction list: every item of a batch, ticked when listed, when sealed and at the plant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import Secrecy, items, total_columns
from secretdesk.text import N_, Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.domain.secrecy import LevelInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionItem:
    """One item of the batch; the three counts are what the desk knows, empty boxes are ticked by hand."""

    number: str
    item_no: str
    kind: str
    name: str
    level: str
    document_no: str = ""
    period: str = ""
    since: date | None = None
    copy_no: str = ""
    amount: str = ""
    serial_no: str = ""
    reason: str = ""
    counted_when_listed: bool = False
    counted_when_sealed: bool = False
    checked_at_plant: bool = False
    remarks: str = ""


def f28(levels: Sequence[LevelInfo]) -> LedgerForm:
    """Return the form; its sums follow the levels of the profile."""
    return LedgerForm(
        code="F28",
        title=N_("F28", "List of classified items for destruction"),
        columns=_COLUMNS,
        count=items,
        totals=total_columns(levels),
        signatures=(N_("F28", "First counter"), N_("F28", "Second counter")),
    )


def f28_book(batch_no: str, bags: str, approval_no: str) -> Message:
    """Return the middle of the meta line: which batch, in which bags, annexed to which approval."""
    if not bags:
        return N_("F28", "Batch {batch}\u3000Annex to approval {approval}", batch=batch_no, approval=approval_no)
    return N_(
        "F28", "Batch {batch}\u3000Bags {bags}\u3000Annex to approval {approval}",
        batch=batch_no, bags=bags, approval=approval_no,
    )  # fmt: skip


def f28_lines(lines: Sequence[DestructionItem], levels: Sequence[LevelInfo]) -> list[LedgerLine]:
    """Turn items into lines of the form."""
    words = {level.id: level.word for level in levels}
    return [_line(line, words.get(line.level, line.level)) for line in lines]


def _line(line: DestructionItem, level: str) -> LedgerLine:
    counts = (line.counted_when_listed, line.counted_when_sealed, line.checked_at_plant)
    return LedgerLine(
        values=(
            line.number,
            line.item_no,
            line.kind,
            line.name,
            line.document_no,
            level,
            line.period,
            line.copy_no,
            line.amount,
            line.serial_no,
            line.reason,
            *("1" if counted else "0" for counted in counts),
            line.remarks,
        ),
        secrecy=Secrecy(level=line.level, period=line.period, since=line.since),
    )


_COLUMNS: Final = (
    Column(width=9.5, fields=(Field(head=N_("paper", "No.")),)),
    Column(width=26, fields=(Field(head=N_("F28", "Item no."), face="mono"),)),
    Column(width=13, fields=(Field(head=N_("F28", "Kind")),)),
    Column(width=38.5, fields=(Field(head=N_("F28", "Name"), align="left"),)),
    Column(width=28, fields=(Field(head=N_("F28", "Document no."), align="left"),)),
    Column(width=11, fields=(Field(head=N_("F28", "Level"), face="hei"),)),
    Column(width=13, fields=(Field(head=N_("F28", "Period")),)),
    Column(width=14.5, fields=(Field(head=N_("F28", "Copy no.")),)),
    Column(width=13, fields=(Field(head=N_("F28", "Pages or capacity")),)),
    Column(width=30, fields=(Field(head=N_("F28", "Serial no."), face="mono"),)),
    Column(width=16, fields=(Field(head=N_("F28", "Reason"), align="left"),)),
    Column(width=10, fields=(Field(head=N_("F28", "Listed"), tick=True),)),
    Column(width=10, fields=(Field(head=N_("F28", "Sealed"), tick=True),)),
    Column(width=11, fields=(Field(head=N_("F28", "At plant"), tick=True),)),
    Column(width=12.5, fields=(Field(head=N_("paper", "Remarks"), align="left"),)),
)
