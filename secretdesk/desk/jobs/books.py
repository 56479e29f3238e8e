"""Ledgers as books: printed whole, continued where the last print ended, single pages printed again, changed pages named.

A print is known by form and filter. A continued one bears ` from:<line>` behind the filter, a replacement
` pages:<page>,...`; so what lies on paper can be told from the prints alone, page by page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from secretdesk.desk import printing
from secretdesk.desk.printing import Job
from secretdesk.domain.ledgers import Sheet
from secretdesk.errors import BadInput, Refusal
from secretdesk.paper.fonts import missing
from secretdesk.paper.ledger_sheet import LedgerJob, print_ledger
from secretdesk.paper.ledger_totals import add
from secretdesk.text import N_
from secretdesk.vault import Where

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.printing import Codes
    from secretdesk.domain.secrecy import LevelInfo
    from secretdesk.paper.ledger_form import LedgerForm
    from secretdesk.paper.ledger_layout import LedgerLine
    from secretdesk.paper.ledger_totals import Balance
    from secretdesk.paper.sheet import Imprint, Printed

_SUFFIX = re.compile(r" (?P<what>from|pages):(?P<value>[0-9,]+)$")
_HASH = 32
_MOST = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A ledger to be printed: its lines in the order they were entered, and what stands in its head."""

    form: LedgerForm
    filter: str
    lines: Sequence[LedgerLine]
    levels: Sequence[LevelInfo]
    head: str
    highest: str | None
    titles: bool
    unmarked: str = ""
    balance: tuple[Balance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One print of a book: lines `start` to `end` on pages from `first_page` on.

    `old` lines of its first page were on paper before; `left_open` lines stand on a last page without foot, which has
    seen `interim` prints.
    """

    sheet: Sheet
    start: int
    end: int
    first_page: int
    pages: int
    old: int = 0
    left_open: int = 0
    interim: int = 0

    @property
    def last_page(self) -> int:
        return self.first_page + self.pages - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPaper:
    """What lies on paper of a book: its prints, and for each page its part, print number, prints and recorded hash."""

    parts: tuple[Part, ...]
    pages: dict[int, PageOnPaper]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOnPaper:
    """A page on paper: the print it came with, how often it was printed, and the hash of its text."""

    page: int
    part: Part
    number: str
    editions: int
    digest: bytes


def whole(book: Book, *, open_end: bool = False) -> Job:
    """Print the whole book; `open_end` leaves the last page open for lines to come."""
    return _job(book, _Range(start=0), book.filter, open_end=open_end)


def going_on(desk: Desk, book: Book, *, open_end: bool = True) -> Job:
    """Print what was entered since the last print of this book, beginning on the page it left open."""
    parts = on_paper(desk, book).parts
    if not parts:
        raise Refusal("nothing-to-continue", N_("print", "This ledger was not printed yet. Print it whole."))
    last = parts[-1]
    if last.end >= len(book.lines):
        words = N_("print", "Nothing was entered since print {number}.", number=last.sheet.number)
        raise Refusal("nothing-new", words)
    if last.left_open:
        if any(one.page == last.last_page for one in changed(desk, book, last)):
            words = N_(
                "print",
                "Page {page} was left open and has changed since. Print it again, then go on.",
                page=last.last_page,
            )
            raise Refusal("open-page-changed", words)
        asked = _Range(
            start=last.end - last.left_open, first_page=last.last_page, old=last.left_open, interim=last.interim
        )
    else:
        asked = _Range(start=last.end, first_page=last.last_page + 1)
    return _job(book, asked, f"{book.filter} from:{last.end + 1}", open_end=open_end)


def again(desk: Desk, book: Book, pages: Collection[int]) -> Job:
    """Print single pages once more, as they are now; each says which print it is."""
    known = on_paper(desk, book).pages
    if not pages or any(page not in known for page in pages):
        raise BadInput("no-such-page", N_("print", "Only pages that were printed can be printed again."))
    parts = {known[page].part.start: known[page].part for page in pages}
    if len(parts) != 1:
        words = N_("print", "These pages come from different prints; print them again one print at a time.")
        raise BadInput("pages-of-several-prints", words)
    (part,) = parts.values()
    edition = 1 + max(known[page].editions for page in pages)
    listed = ",".join(str(page) for page in sorted(pages))
    asked = _Range(start=part.start, end=part.end, first_page=part.first_page, only=frozenset(pages), edition=edition)
    return _job(book, asked, f"{book.filter} pages:{listed}", open_end=bool(part.left_open))


def changed(desk: Desk, book: Book, only: Part | None = None) -> list[PageOnPaper]:
    """Return the pages whose text is no longer what was printed, of all prints or of one."""
    lying = on_paper(desk, book)
    imprint = printing.imprint(desk, "", "", None)
    found = []
    for part in lying.parts:
        if (only is not None and part != only) or all(page.part is not part for page in lying.pages.values()):
            continue
        asked = _Range(start=part.start, end=part.end, first_page=part.first_page)
        now = print_ledger(asked.ledger(book, imprint, open_end=bool(part.left_open)))
        hashes = {page.page: page.text_hash for page in now.pages}
        found += [one for one in lying.pages.values() if one.part is part and hashes.get(one.page, b"") != one.digest]
    return sorted(found, key=lambda one: one.page)


def on_paper(desk: Desk, book: Book) -> OnPaper:
    """Return what lies on paper of a book, from the prints since it was last printed whole."""
    parts: list[Part] = []
    pages: dict[int, PageOnPaper] = {}
    for sheet, what, numbers in _prints(desk, book):
        if what == "pages":
            for at, page in enumerate(numbers):
                if page in pages:
                    editions = pages[page].editions + 1
                    pages[page] = replace(
                        pages[page], number=sheet.number, editions=editions, digest=_digest(sheet, at)
                    )
            continue
        if what == "whole":
            parts, pages = [], {}
        part = _part(sheet, parts[-1] if parts else None)
        parts.append(part)
        for at in range(part.pages):
            page = part.first_page + at
            editions = pages[page].editions if page in pages else 1
            pages[page] = PageOnPaper(
                page=page, part=part, number=sheet.number, editions=editions, digest=_digest(sheet, at)
            )
    return OnPaper(parts=tuple(parts), pages=pages)


def _part(sheet: Sheet, before: Part | None) -> Part:
    """Return where a print stands, from the one before it."""
    start, first_page, old, interim = 0, 1, 0, 0
    if before is not None and before.left_open:
        start, first_page, old = before.end - before.left_open, before.last_page, before.left_open
        interim = before.interim
    elif before is not None:
        start, first_page = before.end, before.last_page + 1
    same_page = bool(old) and sheet.pages == 1
    return Part(
        sheet=sheet,
        start=start,
        end=sheet.lines,
        first_page=first_page,
        pages=sheet.pages,
        old=old,
        left_open=sheet.last_page_lines,
        interim=(interim + 1 if same_page else 1) if sheet.last_page_lines else 0,
    )


def _prints(desk: Desk, book: Book) -> Iterator[tuple[Sheet, str, tuple[int, ...]]]:
    """Give the prints of a book in order: the print, whether whole, continued or of single pages, and its numbers."""

    def work(reading: Any) -> list[Sheet]:
        asked = (Where("form", "=", book.form.code), Where("state", "=", "printed"))
        return [reading.facts.get(Sheet, row.id) for row in reading.rows(Sheet, where=asked, limit=_MOST).rows]

    for sheet in reversed(desk.read(work)):
        match = _SUFFIX.search(sheet.filter or "")
        base = (sheet.filter or "")[: match.start()] if match else sheet.filter or ""
        if base != book.filter or sheet.medium is not None:
            continue
        numbers = tuple(int(part) for part in match["value"].split(",") if part) if match else ()
        yield sheet, match["what"] if match else "whole", numbers


def _digest(sheet: Sheet, at: int) -> bytes:
    return (sheet.page_digests or b"")[at * _HASH : (at + 1) * _HASH]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Range:
    """Which lines a print draws, from which page on, and what of them lies on paper already."""

    start: int
    end: int | None = None
    first_page: int = 1
    old: int = 0
    interim: int = 0
    only: frozenset[int] | None = None
    edition: int = 1

    def ledger(self, book: Book, imprint: Imprint, *, open_end: bool) -> LedgerJob:
        last = self.end is None or self.end >= len(book.lines)
        return LedgerJob(
            form=book.form,
            lines=book.lines[self.start : self.end],
            levels=book.levels,
            imprint=imprint,
            book=book.head,
            unmarked=book.unmarked,
            carried=add({}, (counted(line) for line in book.lines[: self.start])),
            first_page=self.first_page,
            printed=self.old,
            interim=self.interim,
            open_end=open_end,
            only=self.only,
            balance=book.balance if last else (),
        )


def _job(book: Book, asked: _Range, filter_: str, *, open_end: bool) -> Job:
    drawing = _Drawing(book, asked, open_end=open_end)
    return Job(
        form=book.form.code,
        draw=drawing.draw,
        level=book.highest,
        filter=filter_,
        titles=book.titles,
        lacking=tuple(missing((book.head, *words_of(book.lines[asked.start : asked.end])))),
        edition=asked.edition,
        count=drawing.count,
    )


class _Drawing:
    """Draws a book and remembers whether its last page stayed open."""

    def __init__(self, book: Book, asked: _Range, *, open_end: bool) -> None:
        self._book, self._asked, self._open = book, asked, open_end
        self._left_open = 0

    def draw(self, imprint: Imprint, _codes: Codes) -> Printed:
        job = self._asked.ledger(self._book, imprint, open_end=self._open)
        printed = print_ledger(job)
        if not self._open or self._asked.only is not None:  # a page printed again stays as open as it was
            return printed
        self._left_open = _left_open(job, printed)
        if not self._left_open:
            printed = print_ledger(replace(job, open_end=False))
        return printed

    def count(self, _printed: Printed) -> tuple[int, int]:
        lines = len(self._book.lines) if self._asked.end is None else self._asked.end
        return lines, self._left_open


def _left_open(job: LedgerJob, printed: Printed) -> int:
    """Return how many lines stand on a last page left open; 0 if it is full, or begins within a line."""
    page = printed.pages[-1]
    if page.first is None or page.first[1]:
        return 0
    closed = print_ledger(replace(job, open_end=False, only=frozenset((page.page,)), imprint=_unsealed(job.imprint)))
    if closed.pages[-1].text_hash == page.text_hash:
        return 0
    return len(job.lines) - page.first[0]


def _unsealed(imprint: Imprint) -> Imprint:
    return replace(imprint, seal=None)


def counted(line: LedgerLine) -> dict[str, tuple[int, int]]:
    """Return what a line counts for, wherever it stands."""
    if line.struck:
        return {}
    if line.counts is not None:
        return dict(line.counts)
    level = line.secrecy.level if line.secrecy else ""
    copies = sum(line.weights) if line.weights else max(len(line.copies), 1)
    return {level: (1, copies)}


def words_of(lines: Iterable[LedgerLine]) -> list[str]:
    """Return all words of some lines."""
    return [word for line in lines for word in (*line.values, *(w for copy in line.copies for w in copy))]
