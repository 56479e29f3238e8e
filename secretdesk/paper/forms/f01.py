"""F01, the register of what came in: one line a document, a row each copy, two decks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import Secrecy, documents_and_copies, total_columns
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from secretdesk.domain.secrecy import LevelInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLine:
    """One numbered copy of a document that came in."""

    copy_no: str
    disposition: str = ""
    """What became of it, with date and slip; a line feed begins a new line."""
    signed_for: str = ""
    """Left empty for the hand, unless a slip is named."""
    count: int = 1
    """How many copies the row stands for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingLine:
    """One document as the register prints it: words as they stand on paper."""

    register_no: str
    received_on: date
    issuer: str
    title: str
    level: str
    """Its id in the profile."""
    copies: tuple[CopyLine, ...]
    document_no: str = ""
    period: str = ""
    copy_count: str = ""
    """Empty: as many as `copies` stand for."""
    pages: str = ""
    attachments: str = ""
    urgency: str = ""
    dated: date | None = None
    handled_by: str = ""
    """The unit that deals with it, or who may read it."""
    reply_no: str = ""
    archive_no: str = ""
    remarks: str = ""
    struck: bool = False
    violation: bool = False


def f01(levels: Sequence[LevelInfo]) -> LedgerForm:
    """Return the form; its sums follow the levels of the profile."""
    return LedgerForm(
        code="F01",
        title=N_("F01", "Register of Incoming Documents"),
        columns=_COLUMNS,
        count=documents_and_copies,
        totals=total_columns(levels),
        signatures=(N_("paper", "Registered"), N_("paper", "Checked")),
    )


def f01_lines(lines: Sequence[IncomingLine], levels: Sequence[LevelInfo]) -> list[LedgerLine]:
    """Turn documents into lines of the form."""
    words = {level.id: level.word for level in levels}
    return [_line(line, words.get(line.level, line.level)) for line in lines]


def _line(line: IncomingLine, level: str) -> LedgerLine:
    return LedgerLine(
        values=(
            line.register_no,
            line.received_on.isoformat(),
            line.issuer,
            line.document_no,
            line.title,
            level,
            line.period,
            line.copy_count or str(sum(copy.count for copy in line.copies)),
            line.pages,
            line.attachments,
            line.urgency,
            line.dated.isoformat() if line.dated else "",
            line.handled_by,
            line.reply_no,
            line.archive_no,
            line.remarks,
        ),
        copies=tuple((copy.copy_no, copy.signed_for, copy.disposition) for copy in line.copies),
        weights=tuple(copy.count for copy in line.copies),
        secrecy=Secrecy(level=line.level, period=line.period, since=line.dated or line.received_on),
        struck=line.struck,
        red=line.violation,
    )


_COLUMNS: Final = (
    Column(
        width=18.5,
        fields=(Field(head=N_("F01", "Register no."), repeat=True, number=True), Field(head=N_("F01", "Received"))),
    ),
    Column(
        width=34,
        fields=(
            Field(head=N_("F01", "Issued by"), align="left", repeat=True),
            Field(head=N_("F01", "Document no."), align="left", repeat=True),
        ),
    ),
    Column(width=46, fields=(Field(head=N_("F01", "Title of the document"), align="left", repeat=True),)),
    Column(
        width=16,
        fields=(
            Field(head=N_("paper", "Level"), face="hei", repeat=True),
            Field(head=N_("paper", "Period"), repeat=True),
        ),
    ),
    Column(width=14.5, fields=(Field(head=N_("paper", "Copy no.")),), per_copy=True),
    Column(width=10, fields=(Field(head=N_("paper", "Copies")), Field(head=N_("paper", "Pages")))),
    Column(width=13, fields=(Field(head=N_("F01", "Annexes")), Field(head=N_("F01", "Urgency")))),
    Column(
        width=28, fields=(Field(head=N_("F01", "Dated")), Field(head=N_("F01", "Handled or read by"), align="left"))
    ),
    Column(width=20, fields=(Field(head=N_("F01", "Received by"), hand=True),), per_copy=True),
    Column(width=13, fields=(Field(head=N_("F01", "Reply no."), align="left"),)),
    Column(width=25, fields=(Field(head=N_("F01", "Outcome"), align="left"),), per_copy=True),
    Column(
        width=18,
        fields=(Field(head=N_("F01", "Archive no."), align="left"), Field(head=N_("paper", "Remarks"), align="left")),
    ),
)
