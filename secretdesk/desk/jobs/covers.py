"""Cover sheets: one for each copy, without title unless the unit wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from secretdesk.desk.jobs.reads import Words, documents_of, lacking
from secretdesk.desk.printing import Job
from secretdesk.domain.facts import Found
from secretdesk.domain.ledgers import Copy
from secretdesk.errors import BadInput
from secretdesk.paper.cover_sheet import CoverSheet, cover_sheets
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Codes
    from secretdesk.domain.ledgers import Document
    from secretdesk.paper.sheet import Imprint, Printed

FORM = "cover"


def covers(desk: Desk, copies: Sequence[int], *, titles: bool = False, mono: bool = False) -> Job:
    """Print the covers of these copies; each gets a new code, and its old one answers until the new is scanned."""
    ids = tuple(dict.fromkeys(copies))
    found = desk.read(lambda reading: [(id_, reading.facts.get(Copy, id_)) for id_ in ids])
    items = [Found("copy", id_, record) for id_, record in found if record is not None]
    if not items or len(items) != len(ids):
        raise BadInput("no-copies", N_("print", "Choose copies of documents to print covers for."))
    words = Words(desk)
    documents = documents_of(desk, items)
    levels = [one.record.level for one in items]

    def records(codes: Codes) -> list[CoverSheet]:
        return [_cover(words, one, documents[one.record.document], codes, titles=titles) for one in items]

    def draw(imprint: Imprint, codes: Codes) -> Printed:
        return cover_sheets(records(codes), imprint, mono=mono)

    labels = tuple(("copy", one.id, "cover") for one in items)
    return Job(
        form=FORM,
        draw=draw,
        level=words.highest(levels),
        labels=labels,
        titles=titles and words.classified(levels),
        lacking=lacking(records(dict.fromkeys(labels, ""))),
    )


def _cover(words: Words, one: Found, document: Document, codes: Codes, *, titles: bool) -> CoverSheet:
    copy: Copy = one.record
    urgency = document.urgency
    pages = words.pages(copy.pages)
    if document.attachments:
        annexes = N_("print", "{n} {n|annex|annexes}", n=document.attachments)
        pages = words.say(N_("print", "{pages}, {annexes}", pages=pages, annexes=annexes))
    return CoverSheet(
        level=words.level(copy.level),
        period=copy.period or "",
        copy_no=copy.copy_no,
        document_no=document.document_no or "",
        register_no=document.register_no,
        pages=pages,
        keeper=words.person(copy.custodian),
        code=codes["copy", one.id, "cover"],
        number=copy.number,
        urgency="" if urgency == "none" else words.register("urgency", urgency),
        title=words.title(copy.level, document.title, document.register_no) if titles else "",
    )
