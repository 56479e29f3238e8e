"""Acts enough that every table of a vault has a row, and the journal more than two blocks."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from typing import Any

from secretdesk.domain.authority import MAKES
from secretdesk.domain.custody.attaching import Attached
from secretdesk.domain.custody.correcting import Correct
from secretdesk.domain.custody.listing import BatchOpened
from secretdesk.domain.custody.offices import MediumApproved
from secretdesk.domain.custody.opening import OpenNumbers
from secretdesk.domain.custody.printing import LabelIssued, PrintReserved
from secretdesk.domain.custody.slips import SlipMade
from secretdesk.domain.decision import Change
from secretdesk.domain.kind import Whole
from secretdesk.domain.ledger import EVENTS, KINDS, fields_of
from secretdesk.domain.ledgers import Attachment, Batch, Label, Medium, Sheet, Slip
from tests.domain.test_golden import golden
from tests.vault import unit, world

PAPER = b"a scanned paper"


def fill(office: unit.Office) -> None:
    (kept,) = (office.do(world.place("保密室", code="A")).first_seq,)
    office.do(world.person("王建国", "0012"))
    document = office.do(world.incoming("关于保密检查的通知", kept, "1-300")).first_seq
    office.do(world.incoming("年度计划", kept, "1-280", level="mimi"))
    office.do(world.carrier("光盘", kept))
    office.do(Correct(kind="document", object=document, changes=(("title", "关于保密检查"),), reason="r"))
    office.do(OpenNumbers(series="batch", year=2026, last=9))
    rest: list[tuple[str, str, Any]] = [
        (
            "lend",
            "slip",
            SlipMade(slip=Slip(number="JY-1", slip_kind="loan", year=2026, serial=1, made_on=world.TODAY)),
        ),
        (
            "list_for_destruction",
            "batch",
            BatchOpened(batch=Batch(number="XH-1", year=2026, serial=1, listed_on=world.TODAY)),
        ),
        ("reserve_print", "sheet", PrintReserved(sheet=Sheet(number="P-1", year=2026, serial=1, form="F01"))),
        (
            "reserve_print",
            "label",
            LabelIssued(label=Label(code=b"0123456789", object_kind="copy", object_id=9, label_kind="copy")),
        ),
    ]
    for act, kind, event in rest:
        office.take(act, "desk", lambda tx, k=kind, e=event: [Change(k, tx.next_id, e)])
    _approve(office, "F1")
    _whatever_else(office)
    _approve(office, "F2")  # the journal ends with an office act
    office.vault.perform(lambda tx: tx.add_checkpoint([office.signer])).result(20)


def _approve(office: unit.Office, number: str) -> None:
    medium = Medium(number=number, carrier=9, level="mimi", marker=b"m", uuid=number, size=1)
    approved = MediumApproved(medium=medium)
    office.take("approve_medium", "office", lambda tx: [Change("medium", tx.next_id, approved)], 2, 4)


def _whatever_else(office: unit.Office) -> None:
    """Make one of each kind of object that has none yet, from the example its event is kept by."""
    for cls in EVENTS.values():
        kind = next((one.kind.of for one in fields_of(cls) if isinstance(one.kind, Whole)), "")
        if not kind or office.vault.quick(partial(_count, kind)):
            continue
        act = next(name for name, events in MAKES.items() if cls.EVENT.name in events)
        event = golden.example(cls, bare=False)
        if isinstance(event, Attached):
            event = _kept(office, event.attachment)
        office.take(act, KINDS[kind].LEDGER.sort, lambda tx, k=kind, e=event: [Change(k, tx.next_id, e)])


def _kept(office: unit.Office, record: Attachment) -> Attached:
    """Attach a file that is there."""
    file, digest = office.vault.files.write(PAPER), hashlib.sha256(PAPER).digest()
    return Attached(attachment=replace(record, file=file, digest=digest, size=len(PAPER)))


def _count(kind: str, reading: Any) -> int:
    return int(reading.facts.count(KINDS[kind]))
