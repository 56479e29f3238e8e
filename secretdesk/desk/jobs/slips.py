"""Slips of the desk by their id: loans and returns on the slip's own paper, those of a batch on F27, F29, F31."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secretdesk.desk.jobs import batches
from secretdesk.desk.jobs.reads import Words, lacking, secrecy_of
from secretdesk.desk.printing import Job
from secretdesk.domain.custody.lending import Lent
from secretdesk.domain.ledgers import Copy, Person
from secretdesk.domain.ledgers import Slip as SlipRecord
from secretdesk.errors import BadInput, Refusal
from secretdesk.paper.slip import Slip, SlipItem
from secretdesk.paper.slip import slip as print_slip
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from secretdesk.desk.desk import Desk
    from secretdesk.domain.facts import Found
    from secretdesk.vault import Past

FORM = "SLIP"
_OF_A_BATCH: Mapping[str, Callable[[Any, int], Job]] = {
    "approval": batches.f27,
    "escort": batches.f29,
    "certificate": batches.f31,
}


def slip(desk: Desk, id_: int) -> Job:
    """Print a slip; it names numbers only, never a title."""
    record = desk.read(lambda reading: reading.facts.get(SlipRecord, id_))
    if record is None:
        raise BadInput("not-known", N_("field", "Not known here."))
    if record.slip_kind in _OF_A_BATCH and record.batch is not None:
        return _OF_A_BATCH[record.slip_kind](desk, record.batch)
    if record.slip_kind not in {"loan", "return"}:
        raise Refusal("no-paper-for-slip", N_("print", "There is no paper for this kind of slip."))
    words = Words(desk)
    items, made = _read(desk, record, id_)
    key = ("slip", id_, "slip")

    def handed(code: str) -> Slip:
        return _slip(words, record, items, made, code)

    return Job(
        form=FORM,
        draw=lambda imprint, codes: print_slip(handed(codes[key]), imprint),
        level=words.highest(one.record.level for one, _ in items),
        filter=record.number,
        labels=(key,),
        lacking=lacking(handed("")),
    )


def _read(desk: Desk, record: SlipRecord, id_: int) -> tuple[list[tuple[Found, Lent | None]], Past]:
    """Return the items with the loan each was handed out by, and the entry that made the slip."""

    def work(reading: Any) -> tuple[list[tuple[Found, Lent | None]], Past]:
        items = [
            (found, _loan(reading, found, record.number)) for one in record.items if (found := reading.facts.item(one))
        ]
        return items, reading.history("slip", id_)[-1]

    return desk.read(work)


def _loan(reading: Any, found: Found, number: str) -> Lent | None:
    past = reading.history(found.kind, found.id)
    return next((one.event for one in past if isinstance(one.event, Lent) and one.event.slip == number), None)


def _slip(
    words: Words, record: SlipRecord, items: list[tuple[Found, Lent | None]], made: Past, code: str
) -> Slip:  # fmt: skip
    loans = [loan for _, loan in items if loan]
    person = loans[0].borrower if loans else record.person
    approvals = dict.fromkeys(loan.approval_no for loan in loans if loan.approval_no)
    giver = words.desk.read(lambda reading: reading.facts.find(Person, account=made.account))
    in_room = any(loan.in_room for loan in loans)
    return Slip(
        kind="return" if record.slip_kind == "return" else "loan",
        number=record.number,
        code=code,
        mark=words.mark(secrecy_of(one.record) for one, _ in items),
        at=f"{made.at.astimezone():%Y-%m-%d %H:%M}",
        items=tuple(_item(words, one, loan) for one, loan in items),
        person=words.person(person),
        department=words.department(person),
        giver=giver[0].record.name if giver else "",
        on_behalf=words.person(record.collector),
        place=words.say(N_("print", "reading room")) if in_room else "",
        purpose=record.purpose or "",
        approval=record.approval_no or "\u3001".join(approvals),
    )


def _item(words: Words, one: Found, loan: Lent | None) -> SlipItem:
    remarks = []
    if loan is not None and loan.violation:
        remarks.append(words.say(N_("print", "violation")))
    if loan is not None and loan.late_reason:
        remarks.append(words.say(N_("print", "entered late")))
    return SlipItem(
        number=one.record.number,
        copy_no=one.record.copy_no if isinstance(one.record, Copy) else "",
        amount=words.amount(one.record),
        last=loan.due_on.isoformat() if loan else "",
        remarks=" ".join(remarks),
    )
