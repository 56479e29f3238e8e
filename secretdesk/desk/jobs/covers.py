"""Cover sheets: one for each copy, without title unless the unit wants it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from secretdesk.desk.jobs.reads import Words, documents_of, lacking
from secretdesk.desk.printing import Job
from secretdesk.domain.ledgers import Copy
from secretdesk.errors import BadInput
from secretdesk.paper.cover_sheet import CoverSheet, cover_sheets
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Codes
    from secretdesk.domain.facts import Found
    from secretdesk.domain.ledgers import Document
    from secretdesk.paper.sheet import Imprint, Printed

FORM = "cover"


def covers(desk: Desk, copies: Sequence[int], *, titles: bool = False, mono: bool = False) -> Job:
    """Print the covers of these copies; each gets a new code, and its old one answers until the new is scanned."""
    ids = tuple(dict.fromkeys(copies))
    found = {one.id: one for one in desk.read(lambda reading: reading.facts.among(Copy, "id", ids))}
    if not ids or len(found) != len(ids):
        raise BadInput("no-copies", N_("print", "Choose copies of documents to print covers for."))
    items = [found[id_] for id_ in ids]
    words = Words(desk)
    documents = documents_of(desk, items)
    levels = [one.record.level for one in items]
    words.learn("person", (one.record.custodian for one in items))
    uncoded = [_cover(words, one, documents[one.record.document], titles=titles) for one in items]
    labels = tuple(("copy", one.id, "cover") for one in items)

    def draw(imprint: Imprint, codes: Codes) -> Printed:
        made = [replace(cover, code=codes[label]) for cover, label in zip(uncoded, labels, strict=True)]
        return cover_sheets(made, imprint, mono=mono)

    return Job(
        form=FORM,
        draw=draw,
        level=words.highest(levels),
        labels=labels,
        titles=titles and words.classified(levels),
        lacking=lacking(uncoded),
    )


def _cover(words: Words, one: Found, document: Document, *, titles: bool) -> CoverSheet:
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
        code="",
        number=copy.number,
        urgency="" if urgency == "none" else words.register("urgency", urgency),
        title=words.title(copy.level, document.title, document.register_no) if titles else "",
    )
