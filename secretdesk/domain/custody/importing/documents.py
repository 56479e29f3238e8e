"""Taking in an incoming register (F01): a row a document with its copies by range, or a row a copy.

Rows that tell of one document are brought together: by register number, by issuing unit and document number, or
because they name neither title nor number and so continue the row above. The register's own numbers are kept; a plain
running number is written as the profile writes it, in the book of its level and the year it was received.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from secretdesk.domain.custody.importing.items import ITEM_FIELDS, check_item, enter, entering, expires
from secretdesk.domain.custody.importing.numbers import Numbers
from secretdesk.domain.custody.importing.rows import Row, RowFault, Scheme, Thing, simple, told
from secretdesk.domain.custody.registering import CopyRegistered, DocumentRegistered
from secretdesk.domain.ledgers import Copy, Document
from secretdesk.domain.numbering import item_number, read_item, read_series, series_number
from secretdesk.errors import BadInput
from secretdesk.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from secretdesk.domain.custody.importing.sorting import About
    from secretdesk.domain.decision import Changes, Context

_SAID = (
    "received_on", "issuer", "document_no", "title", "level", "period", "issue_date", "pages", "attachments", "urgency",
    "envelope_no", "scope", "scope_departments", "scope_posts", "handling", "proposal", "remark",
    "reply_no", "archive_no",
)  # fmt: skip
_DOCUMENT = dict.fromkeys(("register_no", *_SAID, "copies"))  # in their order, and asked of every cell
_LONGEST, _TAIL = 24, 4  # of a register number, and where in it a digit stands
_COPY = ("copy_no", *ITEM_FIELDS)


def _by_copy(one: Any, copies: Sequence[Any]) -> tuple[Hashable, ...]:
    number, issuer = told(one, "document_no"), told(one, "issuer")
    return tuple((number, issuer, told(copy, "copy_no")) for copy in copies) if number and issuer else ()


class Documents:
    """Documents and their copies; whichever of the two ledgers was named."""

    record: type[Any] = Document
    kind = "document"
    schemes: tuple[Scheme, ...] = (
        Scheme(column="register_no", of=simple("register_no"), fields=("register_no",)),
        Scheme(column="document_no", of=_by_copy, fields=("document_no",)),
        Scheme(column="received_on", of=simple("received_on", "issuer", "title"), fields=("title",), repeats=True),
    )
    required: tuple[str, ...] = ("title", "level", "received_on", "issuer")
    fields: dict[str, type[Any]] = dict.fromkeys(_DOCUMENT, Document) | dict.fromkeys(_COPY, Copy)

    def gather(self, rows: Iterable[Row], context: Context, faults: list[RowFault]) -> list[Thing]:
        """Bring the rows of each document together; its copies are numbered where the register only counts them."""
        gathered: dict[Hashable, _Gathered] = {}
        last: _Gathered | None = None
        for row in rows:
            values = {name: value for name, value in row.values.items() if name in _DOCUMENT}
            number = _canonical(values, context)
            if number:
                values["register_no"] = number
            key = _belongs(row.at, values)
            if key is None and last is not None:
                last.take(row, values, faults)
                continue
            last = gathered.setdefault(key or row.at, _Gathered(row.at, values))
            last.take(row, values, faults)
        things = [one.thing() for one in gathered.values()]
        faults += [fault for one in gathered.values() for fault in one.miscounted()]
        _find_number_twice(things, faults)
        return things

    def check(self, thing: Thing, about: About) -> Iterator[RowFault]:
        """Find what registering the document by hand would refuse."""
        values, profile, at = thing.values, about.context.profile, thing.at
        level, came, dated = values.get("level"), values.get("received_on"), values.get("issue_date")
        if profile.knows(level):
            try:
                profile.check_period(level or "", values.get("period"), dated or came)
            except BadInput as bad:
                yield RowFault(at, "period", bad.message)
            if values.get("period") and not profile.level(level or "").star:
                words = N_("secrecy", "No star and no period on this level; leave the period empty.")
                yield RowFault(at, "period", words)
        if values.get("register_no") and not _is_number(values["register_no"]):
            yield RowFault(at, "register_no", N_("import", "Not a register number: it is short and ends in digits."))
        if came and came > about.context.today:
            yield RowFault(at, "received_on", N_("field", "Lies in the future."))
        if came and dated and dated > came:
            yield RowFault(at, "issue_date", N_("document", "Later than the day of receipt."))
        for row in thing.copies:
            yield from check_item(row, level, came, about)
        yield from _check_numbers(thing.copies)

    def register(self, things: Sequence[Thing], about: About, changes: Changes) -> None:
        """Enter documents under their own numbers, or the next of their book, and every copy under its own."""
        profile, numbers = about.context.profile, Numbers(about.context, about.facts)
        kept = (read_series(profile, "incoming", one.values.get("register_no") or "") for one in things)
        numbers.keep_books(one for one in kept if one)
        numbers.keep(one.values["number"] for thing in things for one in thing.copies if one.values.get("number"))
        for thing in things:
            _register(thing, numbers, about, changes)


class _Gathered:
    """A document while its rows are read."""

    def __init__(self, at: int, values: dict[str, Any]) -> None:
        self.at, self.values = at, values
        self.copies: dict[str, Row] = {}
        self._told: list[tuple[int, int, int]] = []  # row, how many copies it says, how many it numbers

    def take(self, row: Row, values: Mapping[str, Any], faults: list[RowFault]) -> None:
        """Take one more row: what it says of the document must agree, its copies must be new."""
        for name, value in values.items():
            if self.values.setdefault(name, value) != value and name not in {"copies", "pages", "remark"}:
                words = N_("import", "Differs from the other row of this document.")
                faults.append(RowFault(row.at, name, words, self.at, known_by=True))
        own = {name: row.values[name] for name in ITEM_FIELDS if name in row.values}
        if "pages" in values and values["pages"] != self.values["pages"]:
            own["pages"] = values["pages"]
        numbers = row.values.get("copy_no") or self._counted(values.get("copies") or 1)
        self._told.append((row.at, values.get("copies") or len(numbers), len(numbers)))
        if own.get("number") and len(numbers) > 1:
            faults.append(RowFault(row.at, "number", N_("import", "One number for several copies.")))
        for number in numbers:
            if number in self.copies:
                words = N_("import", "Copy {no} stands in the register twice.", no=number)
                faults.append(RowFault(row.at, "copy_no", words, self.copies[number].at))
            else:
                self.copies[number] = Row(row.at, {"copy_no": number, **own})

    def _counted(self, n: int) -> tuple[str, ...]:
        first = len(self.copies) + 1
        return tuple(f"{k:06d}" for k in range(first, first + n))

    def miscounted(self) -> Iterator[RowFault]:
        """Find rows that say neither how many copies they number nor how many the document has in all."""
        whole = len(self.copies)
        for at, said, numbered in self._told:
            if said not in {numbered, whole}:
                words = N_(
                    "import",
                    "Says {n} {n|copy|copies}, numbers {m}. Mend one, or leave the column of counts out.",
                    n=said,
                    m=numbered,
                )
                yield RowFault(at, "copies", words)

    def thing(self) -> Thing:
        return Thing(self.at, self.values | {"copies": len(self.copies)}, tuple(self.copies.values()))


def _find_number_twice(things: Sequence[Thing], faults: list[RowFault]) -> None:
    seen: dict[str, Row] = {}
    for row in (one for thing in things for one in thing.copies if one.values.get("number")):
        first = seen.setdefault(row.values["number"], row)
        if first is not row:
            words = N_("import", "Stands in the register twice.")
            faults.append(RowFault(row.at, "number", words, first.at, known_by=True))


def _check_numbers(copies: Sequence[Row]) -> Iterator[RowFault]:
    """The copies of a document are numbered by one serial: by the register, or here."""
    own = [row for row in copies if row.values.get("number")]
    for row in copies if own else ():
        if not row.values.get("number"):
            words = N_("import", "Other copies of this document have their number; this one needs its own.")
            yield RowFault(row.at, "number", words, own[0].at)
        elif _serial(row) not in {None, _serial(own[0])}:
            yield RowFault(row.at, "number", N_("import", "Differs from the other row of this document."), own[0].at)


def _serial(row: Row) -> tuple[str, int, int] | None:
    try:
        return read_item(row.values["number"])[:3]
    except BadInput:  # told already
        return None


def _is_number(text: str) -> bool:
    """Tell a register number of any old book from words, for the log that everybody reads shows it beside each entry."""
    return len(text) <= _LONGEST and any(sign.isdigit() for sign in text[-_TAIL:])


def _canonical(values: Mapping[str, Any], context: Context) -> str | None:
    text, came, level = values.get("register_no"), values.get("received_on"), values.get("level")
    if not text:
        return None
    if came and level and context.profile.knows(level) and text.isascii() and text.isdigit() and int(text):
        return series_number(context.profile, "incoming", came.year, int(text), context.profile.books[level])
    read = read_series(context.profile, "incoming", text)
    if read is None or not read[0]:
        return str(text)
    book, year, n = read
    return series_number(context.profile, "incoming", year, n, book)


def _belongs(at: int, values: Mapping[str, Any]) -> Hashable | None:
    """Return what rows of one document have in common; None where a row only continues the one above."""
    if values.get("register_no"):
        return "register_no", values["register_no"]
    if values.get("document_no"):
        return "document_no", *(values.get(name) for name in ("document_no", "issuer", "title", "received_on"))
    return at if values.get("title") else None


def _register(thing: Thing, numbers: Numbers, about: About, changes: Changes) -> None:
    context, values = about.context, thing.values
    profile, came = context.profile, values["received_on"]
    level = profile.level(values["level"])
    book, year, serial = profile.books[level.id], came.year, 0
    register_no = values.get("register_no")
    if register_no is None:
        serial, register_no = numbers.book(book, year)
    elif read := read_series(profile, "incoming", register_no):
        book, year, serial = read
    letter = profile.letters["document"]
    own = next((one.values["number"] for one in thing.copies if one.values.get("number")), None)
    digits, number_serial = came.year % 100, 0
    if own:
        _, digits, number_serial, _ = read_item(own)
    else:
        number_serial = numbers.document(came.year)
    ends = expires(values.get("period"), values.get("issue_date") or came, level.max_years)
    said: dict[str, Any] = {"pages": 0, **values}
    document = Document(
        **said | {"register_no": register_no, "copies": len(thing.copies)},
        expires_on=ends,
        book=book,
        year=year,
        serial=serial,
        letter_year=f"{letter}{digits:02d}",
        number_serial=number_serial,
        registrar=context.actor.person,
        entered_on=context.today,
        late_reason=about.reason if came < context.today else None,
    )
    id_ = changes.new("document", DocumentRegistered(document=document))
    for k, row in enumerate(thing.copies, start=1):
        copy, closing = entering(
            row.values,
            Copy,
            came,
            about,
            number=row.values.get("number") or item_number(letter, came.year, number_serial, k),
            letter=letter,
            year=came.year,
            serial=number_serial,
            level=level.id,
            period=values.get("period"),
            expires_on=ends,
            pages=row.values.get("pages", values.get("pages")),
            voucher=register_no,
            document=id_,
            copy_no=row.values["copy_no"],
        )
        enter(changes, "copy", CopyRegistered(on=came, copy=copy), closing)
