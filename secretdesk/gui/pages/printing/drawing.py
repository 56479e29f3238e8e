"""What is asked for, drawn as it will be printed, with what of its ledger lies on paper already."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from secretdesk.desk import printing
from secretdesk.desk.jobs import books, request
from secretdesk.gui.language import tr
from secretdesk.text import N_

if TYPE_CHECKING:
    from secretdesk.desk.desk import Desk
    from secretdesk.desk.jobs.books import PageOnPaper
    from secretdesk.desk.jobs.request import Request
    from secretdesk.desk.printing import Job
    from secretdesk.gui.background import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A job as it was previewed; `changed` are pages printed before whose text is another now."""

    asked: Request
    job: Job
    pdf: bytes = field(repr=False)
    pages: int
    changed: tuple[PageOnPaper, ...] = ()
    on_paper: str = ""


def drawn_of(desk: Desk, asked: Request, progress: Progress) -> Drawn:
    """Draw what is asked for, without a number and without a seal; for a thread."""
    job = request.job_of(desk, asked)
    progress.report(0, 2)
    printed = printing.preview(desk, job)
    progress.report(1, 2)
    changed, lying = _lying(desk, asked)
    return Drawn(asked=asked, job=job, pdf=printed.pdf, pages=len(printed.pages), changed=changed, on_paper=lying)


def _lying(desk: Desk, asked: Request) -> tuple[tuple[PageOnPaper, ...], str]:
    """Return which pages of a ledger changed since they were printed, and how far it is printed, in words."""
    if asked.form not in request.LEDGERS:
        return (), ""
    book = request.book_of(desk, asked)
    parts = books.on_paper(desk, book).parts
    if not parts:
        return (), tr(N_("print", "Not printed yet."))
    last = parts[-1]
    words = N_(
        "print", "On paper: {pages} {pages|page|pages}, {lines} of {all} lines, last print {number}.",
        pages=last.last_page, lines=last.end, all=len(book.lines), number=last.sheet.number,
    )  # fmt: skip
    return tuple(books.changed(desk, book)), tr(words)
