"""What is wrong with an old register, as a numbered sheet: sheet, row and column of each fault, no word of the register."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from secretdesk.desk.intake import legend
from secretdesk.desk.intake.planning import letter
from secretdesk.desk.jobs.books import Book
from secretdesk.desk.jobs.reads import Words
from secretdesk.paper.ledger_form import Column, Field, LedgerForm
from secretdesk.paper.ledger_layout import LedgerLine
from secretdesk.paper.ledger_totals import DASH, TotalColumn
from secretdesk.paper.sheet import LEDGER
from secretdesk.text import N_, Message, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.intake.planning import Plan

CODE = "faults"
PRINTED = 2000  # of a register that is wrong throughout nobody mends more by paper; the tables hold all
_NARROW = (12.0, 15.0, 18.0, 15.0, 45.0)  # no., sheet, row, column, field; the words have the rest


def _counted(pieces: int, _copies: int) -> Message:
    return N_("paper", "{n} {n|fault|faults}", n=pieces)


FORM = LedgerForm(
    code=CODE,
    title=N_("paper", "Faults of an old register"),
    columns=tuple(
        Column(width=width, fields=(field,))
        for width, field in zip(
            (*_NARROW, LEDGER.measure - sum(_NARROW)),
            (
                Field(head=N_("paper", "No.")),
                Field(head=N_("intake", "Sheet")),
                Field(head=N_("intake", "Row")),
                Field(head=N_("intake", "Column"), face="mono"),
                Field(head=N_("intake", "Field")),
                Field(head=N_("intake", "What is wrong"), align="left"),
            ),
            strict=True,
        )
    ),
    count=_counted,
    totals=(TotalColumn(head=N_("paper", "Total"), others=True),),
    signatures=(N_("paper", "Prepared"), N_("paper", "Checked")),
    least_lines=1,
)


def rows(plan: Plan, language: str) -> Iterator[tuple[int, int, str, str, str]]:
    """Give sheet, row, column, field and what is wrong, for each fault in the order of the register."""
    fields = legend.ledger_fields(plan.ledger)
    for fault in plan.faults:
        record = plan.opened.register.records[fault.at]
        column = "" if fault.column is None else letter(fault.column)
        yield (
            record.sheet,
            record.row,
            column,
            say(fields[fault.field].label, language),
            say(plan.bare(fault), language),
        )


def _head(digest: str, n: int, whole: int) -> Message:
    if n == whole:
        return N_("paper", "Digest of the file {digest}", digest=digest)
    return N_("paper", "Digest of the file {digest}; the first {n} of {whole}", digest=digest, n=n, whole=whole)


def book(desk: Desk, plan: Plan) -> Book:
    """Return the list as it is printed; the file is named by its digest, for its name may say too much."""
    words = Words(desk)
    internal = words.lowest()
    lines = [
        LedgerLine(
            values=(str(number), str(sheet), str(row), column or DASH, field, what), counts={internal.id: (1, 1)}
        )
        for number, (sheet, row, column, field, what) in enumerate(islice(rows(plan, desk.language), PRINTED), 1)
    ]
    digest = plan.opened.book.digest.hex()[:16]
    return Book(
        form=FORM,
        filter=digest,
        lines=lines,
        levels=words.levels,
        head=words.say(_head(digest, len(lines), len(plan.faults))),
        highest=internal.id,
        titles=False,
        unmarked=internal.word,
    )
