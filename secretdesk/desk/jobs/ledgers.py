"""The printed ledgers: what came in (F01), all carriers (F13), removable media (F17), destruction (F30)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from secretdesk.desk import look
from secretdesk.desk.jobs.books import Book
from secretdesk.desk.jobs.reads import STRETCH, Words, every
from secretdesk.domain import series
from secretdesk.domain.ledgers import Batch, Copy, Document, Opening, Slip
from secretdesk.errors import BadInput
from secretdesk.paper.forms.f01 import CopyLine, IncomingLine, f01_lines
from secretdesk.paper.forms.f01 import f01 as form_f01
from secretdesk.paper.forms.f30 import DestructionLine, f30_lines
from secretdesk.paper.forms.f30 import f30 as form_f30
from secretdesk.paper.ledger_totals import DASH, Secrecy
from secretdesk.text import N_
from secretdesk.vault import Condition, Where

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.vault import Row

ENDED = frozenset({"destroyed", "returned_to_issuer", "transferred_to_archives", "dispatched", "lost"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which lines of a ledger: a year, a book of that year, words of the search box; none is all of this year.

    `day` is the past day the words ask for; `narrowed` tells whether they leave anything out.
    """

    year: int | None = None
    book: str = ""
    query: str = ""
    day: date | None = None
    narrowed: bool = False

    @property
    def filter(self) -> str:
        """What the print is known by."""
        parts = [f"year:{self.year}" if self.year else "", f"book:{self.book}" if self.book else "", self.query]
        return " ".join(part for part in parts if part)


def as_asked(desk: Desk, asked: Asked, ledger: str) -> Asked:
    """Return what is asked for with what its words mean: as of a past day a ledger is one of that day's year."""
    query = look.query(desk, ledger, asked.query, past=True)
    narrowed = bool(query.where or query.text)
    if query.day is None or query.day >= desk.context(0).today:
        return replace(asked, narrowed=narrowed)
    return replace(asked, year=query.day.year if asked.year else None, day=query.day, narrowed=narrowed)


def books_of(desk: Desk) -> list[tuple[int, str]]:
    """Return the incoming registers there are, newest year first."""
    found = desk.read(lambda reading: reading.counts(Document, ("year", "book")))
    return sorted(found, key=lambda one: (-one[0], one[1]))


def f01(desk: Desk, asked: Asked, *, without: frozenset[str] = frozenset()) -> Book:
    """Return the register of incoming documents of a year or a filter, each copy with what became of it."""
    words = Words(desk)
    where, text = _conditions(desk, "documents", asked)
    asked = replace(asked, narrowed=bool(asked.query))
    rows = [row for row in every(desk, Document, where, text) if row.values["level"] not in without]
    lines = [
        _incoming(words, row, copies, number=str(row.values["serial"]).zfill(4) if asked.book else "")
        for row, copies in _with_copies(desk, rows)
    ]
    levels = [row.values["level"] for row in rows]
    return Book(
        form=form_f01(words.levels),
        filter=asked.filter,
        lines=f01_lines(lines, words.levels),
        levels=words.levels,
        head=head(words, asked, asked.book, series.incoming(asked.book)),
        highest=words.highest(levels),
        titles=words.classified(levels),
    )


def f30(desk: Desk, asked: Asked) -> Book:
    """Return the register of destruction: destroyed batches in the order of their certificates."""
    words = Words(desk)
    if asked.query or asked.book:
        raise BadInput("no-such-filter", N_("print", "The register of destruction is printed by year."))

    def work(reading: Any) -> list[tuple[Slip, Batch]]:
        equal = {"slip_kind": "certificate"} | ({"year": asked.year} if asked.year else {})
        slips = [one.record for one in reading.facts.find(Slip, **equal)]
        return [(slip, reading.facts.get(Batch, slip.batch)) for slip in slips]

    found = [batch for _, batch in desk.read(work) if batch.destroyed_on]
    lines = [_destroyed(words, number, batch) for number, batch in enumerate(found, 1)]
    levels = [level for batch in found for level, _ in batch.by_level]
    highest = words.highest(levels)
    return Book(
        form=form_f30(words.levels),
        filter=asked.filter,
        lines=f30_lines(lines, words.levels),
        levels=words.levels,
        head=head(words, asked, "", "certificate"),
        highest=highest,
        titles=False,
        unmarked=words.mark((Secrecy(level=highest),)) if highest else "",
    )


def head(words: Words, asked: Asked, of: str, begun: str = "") -> str:
    """Return the middle of the meta line: year, book, what of the series `begun` on paper stands there, or the filter."""
    parts = [words.say(N_("print", "Year {year}", year=asked.year))] if asked.year else []
    parts += [of] if of else []
    parts += [words.say(N_("print", "Extract by a filter"))] if asked.narrowed else []
    parts += [words.say(N_("print", "As it stood at the end of {day}", day=asked.day))] if asked.day else []
    parts += [said] if begun and (said := on_paper(words, asked, begun)) else []
    return "\u3000".join(parts)


def on_paper(words: Words, asked: Asked, of: str) -> str:
    """Return which numbers of the year stand in the paper book that came before: of one series, or of all registers."""
    if not asked.year or asked.narrowed:
        return ""
    found = [one.record for one in words.desk.read(lambda reading: reading.facts.find(Opening, year=asked.year))]
    every = of == series.INCOMING
    opened = [
        one for one in found if one.last >= one.first and (one.series.startswith(of) if every else one.series == of)
    ]
    parts = [f"{one.series.removeprefix(of) if every else ''} {one.first:04d}-{one.last:04d}".strip() for one in opened]
    return (
        words.say(N_("print", "Nos. {numbers} stand in the paper book", numbers="\u3001".join(parts))) if parts else ""
    )


def _conditions(desk: Desk, ledger: str, asked: Asked) -> tuple[tuple[Condition, ...], str]:
    query = look.query(desk, ledger, asked.query)
    where: list[Condition] = list(query.where)
    if asked.year:
        where.append(Where("year", "=", asked.year))
    if asked.book:
        where.append(Where("book", "=", asked.book))
    return tuple(where), query.text


def _with_copies(desk: Desk, rows: Sequence[Row]) -> Iterator[tuple[Row, list[Copy]]]:
    for start in range(0, len(rows), STRETCH):
        stretch = rows[start : start + STRETCH]

        def work(reading: Any, stretch: Sequence[Row] = stretch) -> list[list[Copy]]:
            return [[one.record for one in reading.facts.find(Copy, document=row.id)] for row in stretch]

        yield from zip(stretch, desk.read(work), strict=True)


def _incoming(words: Words, row: Row, copies: Sequence[Copy], *, number: str) -> IncomingLine:
    values = row.values
    urgency = values["urgency"]
    return IncomingLine(
        register_no=number or values["register_no"],
        received_on=values["received_on"],
        issuer=values["issuer"],
        title=words.title(values["level"], values["title"], values["register_no"]),
        level=values["level"],
        copies=tuple(CopyLine(copy_no=copy.copy_no, disposition=_became(words, copy)) for copy in copies),
        document_no=values["document_no"] or "",
        period=values["period"] or "",
        copy_count=str(len(copies)),
        pages=str(values["pages"]),
        attachments=str(values["attachments"] or ""),
        urgency="" if urgency == "none" else words.register("urgency", urgency),
        dated=values["issue_date"],
        handled_by=values["handling"] or values["scope"] or "",
        reply_no=values["reply_no"] or "",
        archive_no=values["archive_no"] or "",
        remarks=_remarks(words, values),
        struck=bool(values["voided"]),
        violation=any(copy.violations for copy in copies),
    )


def _became(words: Words, copy: Copy) -> str:
    """Return what became of a copy, with the slip or certificate, and the day it ended."""
    if copy.state in {"in_store", "voided"}:
        return words.state(copy)
    parts = [words.state(copy)]
    parts += [copy.voucher] if copy.voucher else []
    parts += [copy.since.isoformat()] if copy.since and copy.state in ENDED else []
    return "\n".join(parts)


def _remarks(words: Words, values: Any) -> str:
    late = values["late_reason"]
    parts = [words.say(N_("print", "Entered late: {reason}", reason=late))] if late else []
    parts += [values["remark"]] if values["remark"] else []
    return "\n".join(parts)


def _destroyed(words: Words, number: int, batch: Batch) -> DestructionLine:
    own = words.say(N_("print", "(in house)"))
    return DestructionLine(
        number=str(number),
        batch_no=batch.number,
        approval_no=batch.approval_no or "",
        approver=words.person(batch.approver),
        approved_on=batch.approved_on or batch.listed_on,
        destroyed_on=batch.destroyed_on or batch.listed_on,
        place=batch.where or DASH,
        plant=batch.plant or own,
        method=words.register("destruction_method", batch.method),
        copies={level: int(n) for level, n in batch.by_level},
        certificate_no=batch.certificate_no or "",
        remarks=batch.plant_paper or "",
    )
