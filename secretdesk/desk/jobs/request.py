"""From what is asked for, in the words of the page or the command line, to the job that prints it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from secretdesk.desk import commands, scanning
from secretdesk.desk.jobs import (
    PLAIN,
    attachments,
    batches,
    books,
    calibration,
    covers,
    declared,
    devices,
    founding,
    holdings,
    labels,
    ledgers,
    slips,
)
from secretdesk.desk.jobs.labels import AS_USUAL, Laid
from secretdesk.domain.item import ITEMS
from secretdesk.domain.ledgers import Copy
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.jobs.books import Book
    from secretdesk.desk.printing import Job

DATED = {
    "F01": "documents",
    "F13": "copies",
    "F15": "computers",
    "F16": "equipment",
    "F17": "carriers",
    "F30": "batches",
}
"""Ledgers of a year."""
LEDGERS = DATED | {name: name for name in PLAIN}
"""Printed ledgers, each with the ledger whose search grammar its filter is written in."""
_BOOKS: dict[str, Callable[..., Book]] = {
    "F01": ledgers.f01,
    "F13": holdings.f13,
    "F15": devices.f15,
    "F16": devices.f16,
    "F17": holdings.f17,
    "F30": ledgers.f30,
}
_OF_BATCHES: dict[str, Callable[..., Job]] = {
    "F27": batches.f27,
    "F28": batches.f28,
    "F29": batches.f29,
    "F31": batches.f31,
}
_OFFICE: dict[str, Callable[[Desk, Laid], Job]] = {
    "ruler": labels.ruler,
    "printer": calibration.printer,
    "scanner": lambda desk, _laid: calibration.scanner(desk),
    "founding": lambda desk, _laid: founding.founding(desk),
}
"""Papers that need nothing but, some of them, how they lie on the sheet."""
TARGETS = (*ITEMS, "person", "place")


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked for. `what` are numbers, codes or names; `how` prints a ledger whole, goes on, or again `pages`."""

    form: str
    what: tuple[str, ...] = ()
    year: int | None = None
    book: str = ""
    query: str = ""
    how: str = "whole"
    open_end: bool = False
    pages: str = ""
    titles: bool = False
    mono: bool = False
    laid: Laid = AS_USUAL


def job_of(desk: Desk, asked: Request) -> Job:
    """Return the job, or raise `BadInput` or `Refusal` in the words of the form."""
    if asked.form in LEDGERS:
        return _of_book(desk, asked)
    if asked.form in _OF_BATCHES:
        return _OF_BATCHES[asked.form](desk, commands.resolve(desk, ("batch",), _one(asked)))
    match asked.form:
        case "slip":
            return slips.slip(desk, commands.resolve(desk, ("slip",), _one(asked)))
        case "covers":
            return covers.covers(desk, copies_of(desk, asked.what), titles=asked.titles, mono=asked.mono)
        case "labels":
            return labels.labels(desk, [target(desk, text, TARGETS) for text in asked.what], asked.laid)
        case "attachment":
            return attachments.attachment(
                desk, commands.resolve(desk, ("attachment",), _one(asked)), page_numbers(asked.pages)
            )
        case _ if asked.form in _OFFICE:
            return _OFFICE[asked.form](desk, asked.laid)
        case _:
            raise BadInput("no-such-form", N_("print", "No such form."))


def book_of(desk: Desk, asked: Request) -> Book:
    """Return the ledger of a form for a year, book or filter."""
    if asked.form not in LEDGERS:
        raise BadInput("no-such-form", N_("print", "Only ledgers have pages that change."))
    if asked.form in PLAIN:
        return declared.declared(desk, asked.form, asked.query)
    return _BOOKS[asked.form](desk, ledgers.Asked(year=asked.year, book=asked.book, query=asked.query))


def _of_book(desk: Desk, asked: Request) -> Job:
    book = book_of(desk, asked)
    match asked.how:
        case "on":
            return books.going_on(desk, book, open_end=asked.open_end)
        case "again":
            return books.again(desk, book, page_numbers(asked.pages))
        case _:
            return books.whole(book, open_end=asked.open_end)


def page_numbers(text: str) -> list[int]:
    """Read page numbers and ranges: `3, 5-7`."""
    found: list[int] = []
    for part in text.replace("\u3001", ",").replace("\uff0c", ",").split(","):
        first, sign, last = part.strip().partition("-")
        if not first:
            continue
        if not first.isdecimal() or (sign and not last.strip().isdecimal()):
            raise BadInput("bad-pages", N_("print", "Pages are numbers: 3, 5-7."))
        found += range(int(first), int(last or first) + 1)
    return found


def copies_of(desk: Desk, texts: Sequence[str]) -> list[int]:
    """Return copies by their numbers or codes; the number of a document stands for all its copies."""
    found: list[int] = []
    for text in texts:
        kind, id_ = target(desk, text, ("copy", "document"))
        if kind == "document":
            copies = desk.read(lambda reading, id_=id_: reading.facts.find(Copy, document=id_))  # type: ignore[misc]
            found += [one.id for one in copies if one.record.state != "voided"]
        else:
            found.append(id_)
    return found


def target(desk: Desk, text: str, kinds: tuple[str, ...]) -> tuple[str, int]:
    """Return the object of one of these kinds that a number, code or name means."""
    answer = scanning.scan(desk, text.strip())
    if answer.ours and answer.kind in kinds:
        return answer.kind, answer.id
    for kind in kinds:
        try:
            return kind, commands.resolve(desk, (kind,), text)
        except BadInput:
            continue
    raise BadInput("not-known", N_("print", "Not known here: {text}", text=text.strip()[:40]))


def _one(asked: Request) -> str:
    if len(asked.what) != 1:
        raise BadInput("one-number", N_("print", "Choose one."))
    return asked.what[0]
