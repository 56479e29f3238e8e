"""F30, the register of destruction: one line a batch, three hands a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import DASH, figures, total_columns
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from secretdesk.domain.secrecy import LevelInfo

_OWN_LEVELS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionLine:
    """One batch as the register of destruction prints it."""

    number: str
    batch_no: str
    approval_no: str
    approver: str
    approved_on: date
    destroyed_on: date
    place: str
    plant: str
    """Who destroyed it, or that the unit did so itself."""
    method: str
    copies: Mapping[str, int] = field(default_factory=dict)
    """How many by level id."""
    certificate_no: str = ""
    remarks: str = ""
    struck: bool = False
    violation: bool = False


def f30(levels: Sequence[LevelInfo]) -> LedgerForm:
    """Return the form; the three highest levels have columns of their own."""
    return LedgerForm(
        code="F30",
        title=N_("F30", "Register of Destruction"),
        columns=_columns(_own(levels)),
        count=figures,
        totals=total_columns(levels, _OWN_LEVELS),
        total_width=22,
        signatures=(N_("paper", "Registered"), N_("paper", "Checked")),
        least_lines=3,
    )


def f30_lines(lines: Sequence[DestructionLine], levels: Sequence[LevelInfo]) -> list[LedgerLine]:
    """Turn batches into lines of the form."""
    own = [level.id for level in _own(levels)]
    return [_line(line, own) for line in lines]


def _own(levels: Sequence[LevelInfo]) -> list[LevelInfo]:
    return sorted(levels, key=lambda level: -level.rank)[:_OWN_LEVELS]


def _line(line: DestructionLine, own: list[str]) -> LedgerLine:
    total = sum(line.copies.values())
    by_level = [line.copies.get(level, 0) for level in own]
    return LedgerLine(
        values=(
            line.number,
            line.batch_no,
            line.approval_no,
            line.approver,
            line.approved_on.isoformat(),
            line.destroyed_on.isoformat(),
            line.place,
            line.plant,
            line.method,
            *(str(n) if n else DASH for n in (*by_level, total - sum(by_level), total)),
            "",
            "",
            "",
            line.certificate_no,
            line.remarks,
        ),
        counts={level: (0, n) for level, n in line.copies.items()},
        struck=line.struck,
        red=line.violation,
    )


def _columns(own: Sequence[LevelInfo]) -> tuple[Column, ...]:
    counted = [N_("F30", "{level} copies", level=level.word) for level in own]
    return (
        Column(width=9.5, fields=(Field(head=N_("paper", "No.")),)),
        Column(
            width=32,
            fields=(
                Field(head=N_("F30", "Batch no."), align="left"),
                Field(head=N_("F30", "Approval no."), align="left"),
            ),
        ),
        Column(width=18.5, fields=(Field(head=N_("F30", "Approved by")), Field(head=N_("F30", "Approved on")))),
        Column(width=18.5, fields=(Field(head=N_("F30", "Destroyed on")),)),
        Column(
            width=36.5,
            fields=(Field(head=N_("F30", "Place"), align="left"), Field(head=N_("F30", "Plant"), align="left")),
        ),
        Column(width=16, fields=(Field(head=N_("F30", "Method")),)),
        *(Column(width=9, fields=(Field(head=head),)) for head in counted),
        Column(width=9, fields=(Field(head=N_("F30", "Others")),)),
        Column(width=9, fields=(Field(head=N_("F30", "Sum")),)),
        Column(width=20, fields=(Field(head=N_("F30", "Destroyed by"), hand=True),)),
        Column(width=20, fields=(Field(head=N_("F30", "First witness"), hand=True),)),
        Column(width=20, fields=(Field(head=N_("F30", "Second witness"), hand=True),)),
        Column(
            width=20,
            fields=(
                Field(head=N_("F30", "Certificate"), align="left"),
                Field(head=N_("paper", "Remarks"), align="left"),
            ),
        ),
    )
