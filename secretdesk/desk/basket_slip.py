"""The slip of a loan that is still being made: what will be printed once it is confirmed, without number or code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk.jobs.reads import Words, secrecy_of
from secretdesk.desk.printing import Job
from secretdesk.domain import series
from secretdesk.domain.ledgers import Copy
from secretdesk.domain.numbering import series_number
from secretdesk.paper.slip import Slip, SlipItem
from secretdesk.paper.slip import slip as print_slip
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.basket import Basket, Line
    from secretdesk.desk.desk import Desk

FORM = "SLIP"


def next_number(desk: Desk) -> str:
    """Return the number the next loan slip will have, if nobody makes one before."""
    year = desk.context(0).today.year
    n = desk.read(lambda reading: series.next_number(reading.facts, desk.profile, "loan", year))
    return series_number(desk.profile, "loan", year, n)


def slip_of(basket: Basket) -> Job:
    """Draw the slip of everything in the basket that is allowed."""
    words, going = Words(basket.desk), basket.going()
    reader = words.say(N_("print", "reading room")) if basket.in_room else ""
    slip = Slip(
        kind="loan",
        number=next_number(basket.desk),
        code="9" * 58,
        mark=words.mark(secrecy_of(line.found.record) for line in going),
        at=f"{basket.desk.context(0).now:%Y-%m-%d %H:%M}",
        items=tuple(_item(words, line) for line in going),
        person=words.person(basket.borrower),
        department=words.department(basket.borrower),
        giver=words.person(basket.desk.session.signatory.person),
        on_behalf=words.person(basket.collector),
        place=reader,
        purpose=basket.purpose,
        approval="\u3001".join(dict.fromkeys(line.approval_no for line in going if line.approval_no)),
    )
    return Job(form=FORM, draw=lambda imprint, _codes: print_slip(slip, imprint))


def _item(words: Words, line: Line) -> SlipItem:
    record = line.found.record
    return SlipItem(
        number=record.number,
        copy_no=record.copy_no if isinstance(record, Copy) else "",
        amount=words.amount(record),
        last=line.due_on.isoformat() if line.due_on else "",
        remarks=words.say(N_("print", "violation")) if line.violation else "",
    )
