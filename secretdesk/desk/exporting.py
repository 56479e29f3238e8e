"""A ledger onto an approved medium: printed, as tables, and with the proof of every entry about its rows.

Nothing is called done that was not read back; what fails on the way is explained as spoiled. With two holders of the
unit seal present the export is sealed, else it is signed by the officer and marked *seal pending* on every page.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from secretdesk.desk import look, media, naming, printing
from secretdesk.desk.jobs import books, declared, devices, holdings, ledgers
from secretdesk.desk.jobs.reads import Words, every
from secretdesk.domain.custody.printing import RecordPrint
from secretdesk.domain.ledger import LEDGERS, fields_of
from secretdesk.errors import BadInput, Refusal
from secretdesk.exchange.bundle import Export, Pending, ProvenEntry, Sealed, build
from secretdesk.exchange.columns import Cell, Column
from secretdesk.exchange.signature import Signer
from secretdesk.exchange.writing import write_folder
from secretdesk.paper.ledger_totals import Secrecy
from secretdesk.text import N_
from secretdesk.vault import checkpoint, codec, journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.jobs.books import Book
    from secretdesk.desk.printing import Head
    from secretdesk.desk.session import Cosigner
    from secretdesk.domain.field import Field
    from secretdesk.exchange.media import Medium
    from secretdesk.exchange.writing import Written
    from secretdesk.vault import Row

EXPORTABLE = (
    "documents",
    "copies",
    "carriers",
    "computers",
    "equipment",
    "batches",
    "people",
    "places",
    "safes",
    "key_rooms",
)
CLASSIFIED = frozenset({"documents", "copies", "carriers", "computers", "equipment"})
"""Ledgers whose rows have a level of their own; the others are internal."""
_TYPED = {"count": "number", "day": "date"}
_UNSHOWN = frozenset({"blob", "record", "patch"})
_STRETCH = 100
_EVENT = 0
_ONE_ENTRY = 1

Progress = "Callable[[str, str], None]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an export will hold: its rows by id, its highest level, how many rows of each level."""

    ledger: str
    query: str
    ids: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...] = field(repr=False)
    columns: tuple[Column, ...]
    level: str | None
    mark: str
    by_level: Mapping[str, int]
    size: int
    """Entries of the journal when it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What lies on the medium: print number, folder and files as read back; `sealed` says whether the unit sealed it."""

    number: str
    sheet: int
    written: Written
    sealed: bool
    rows: int
    entries: int


def plan(desk: Desk, ledger: str, query: str = "", *, without: Sequence[str] = ()) -> Plan:
    """Read what an export would hold; `without` leaves rows of these levels out."""
    if ledger not in EXPORTABLE:
        raise BadInput("no-such-ledger", N_("exporting", "This ledger is not exported."))
    cls = LEDGERS[ledger]
    words = Words(desk)
    asked = look.query(desk, ledger, query)
    size = desk.read(lambda reading: reading.next_id)
    leveled = ledger in CLASSIFIED
    leaving = frozenset(without) if leveled else frozenset()
    found = [row for row in every(desk, cls, asked.where, asked.text) if row.values.get("level") not in leaving]
    shown = _shown(cls)
    levels = [row.values["level"] for row in found] if leveled else [words.lowest().id] * len(found)
    return Plan(
        ledger=ledger,
        query=query,
        ids=tuple(row.id for row in found),
        rows=tuple(_rows(words, cls, shown, found)),
        columns=tuple(_column(name, one) for name, one in shown),
        level=words.highest(levels),
        mark=words.mark(_secrecy(row) for row in found) if leveled else words.lowest().word,
        by_level={level: levels.count(level) for level in dict.fromkeys(levels)},
        size=size,
    )


def export_ledger(
    desk: Desk,
    ledger: str,
    query: str,
    folder: Path,
    *cosigners: Cosigner,
    without: Sequence[str] = (),
    progress: Callable[[str, str], None] | None = None,
) -> Exported:
    """Export a ledger to the medium at `folder`; `progress` hears (file, "drawn" | "written" | "read").

    Raises `Refusal` or `Obstacle` in one sentence; then nothing was written, or the print is explained as spoiled.
    """
    tell = progress or (lambda _file, _step: None)
    planned = plan(desk, ledger, query, without=without)
    if not planned.ids:
        raise Refusal("nothing-to-export", N_("exporting", "The filter has no rows. Nothing was written."))
    medium = media.check(desk, folder, level=planned.level)
    book = _book(desk, planned, without)
    job = replace(books.whole(book), form=f"export {ledger}")
    sheet_id, _ = printing.reserve(desk, job, *cosigners, medium=medium.approval.medium)
    try:
        head = printing.take_head(desk)
        _refuse_if_changed(planned, head)
        return _export(desk, planned, book, sheet_id, head, medium, cosigners, tell)
    except BaseException as error:
        printing.spoil(desk, sheet_id, error)
        raise


def _export(
    desk: Desk,
    planned: Plan,
    book: Book,
    sheet_id: int,
    head: Head,
    medium: Medium,
    cosigners: Sequence[Cosigner],
    tell: Callable[[str, str], None],
) -> Exported:
    sealed = len(media.holders(desk, cosigners)) >= media.NEEDED
    if not sealed:
        pending = Words(desk).say(N_("exporting", "Seal pending"))
        book = replace(book, head=f"{book.head}\u3000{pending}".strip())
    printed, sheet = printing.draw(desk, books.whole(book), sheet_id, (), head)
    tell("ledger.pdf", "drawn")
    proven = _Proven(desk, planned, head.size)
    export = Export(
        unit=desk.record.unit,
        title=Words(desk).say(LEDGERS[planned.ledger].LEDGER.title),
        ledger=planned.ledger,
        vault=desk.vault.id,
        kind=desk.record.kind,
        mark=planned.mark,
        columns=planned.columns,
        rows=planned.rows,
        pdf=printed.pdf,
        entries=proven.entries(),
        note=head.note.encode(),
        note_keys={_own_name(desk): desk.session.keyring.sign_public},
        seal=_signing(desk, cosigners, sealed=sealed),
        language=desk.language,
    )
    files = build(export)
    for name in files:
        tell(name, "drawn")
    media.check(desk, medium.root, level=planned.level, need_bytes=sum(map(len, files.values())))
    written = write_folder(medium.root, sheet.number, files, progress=tell)
    manifest = next(one.sha256 for one in written.files if one.name == "MANIFEST")
    desk.perform(
        RecordPrint(
            sheet=sheet_id,
            pages=len(printed.pages),
            digest=manifest,
            page_digests=b"".join(page.text_hash for page in printed.pages),
            lines=len(planned.rows),
        )
    )
    return Exported(
        number=sheet.number,
        sheet=sheet_id,
        written=written,
        sealed=sealed,
        rows=len(planned.rows),
        entries=proven.count,
    )


def _refuse_if_changed(planned: Plan, head: Head) -> None:
    if head.size != planned.size + _ONE_ENTRY:
        words = N_("exporting", "The ledger changed while it was read. Nothing was written; export it again.")
        raise Refusal("ledger-changed", words)


def _own_name(desk: Desk) -> str:
    return checkpoint.key_name(desk.session.signatory.account)


def _signing(desk: Desk, cosigners: Sequence[Cosigner], *, sealed: bool) -> Sealed | Pending:
    if sealed:
        seal = media.unit_seal(desk, cosigners)
        return Sealed(ed25519=seal.ed25519, p256=seal.p256)
    keyring = desk.session.keyring
    return Pending(account=_own_name(desk), signer=Signer(public=keyring.sign_public, sign=keyring.sign))


class _Proven:
    """Gives the entries of every row's object with their proofs, a stretch of rows at a time."""

    def __init__(self, desk: Desk, planned: Plan, size: int) -> None:
        self._desk, self._planned, self._size = desk, planned, size
        self._kind = LEDGERS[planned.ledger].LEDGER.kind
        self._places = {column.id for column in planned.columns}
        self._told_of: dict[type[Any], dict[int, str]] = {}
        self.count = 0

    def entries(self) -> Iterator[ProvenEntry]:
        prover = self._desk.read(lambda reading: journal.prover(reading.connection, self._size))
        ids = self._planned.ids
        for start in range(0, len(ids), _STRETCH):

            def work(reading: Any, start: int = start) -> list[ProvenEntry]:
                return [
                    self._entry(reading, prover, row, one)
                    for row, id_ in enumerate(ids[start : start + _STRETCH], start + 1)
                    for one in journal.stream(reading.connection, self._kind, id_)
                    if one.seq < self._size
                ]

            found = self._desk.read(work)
            self.count += len(found)
            yield from found

    def _entry(self, reading: Any, prover: Any, row: int, one: journal.Entry) -> ProvenEntry:
        return ProvenEntry(
            row=row,
            seq=one.seq,
            envelope=codec.pack(one.envelope),
            leaf=one.seq,
            size=self._size,
            proof=tuple(prover.proof(one.seq)),
            salt=journal.salt(reading.connection, one.seq) if one.body is not None else None,
            body=one.body,
            columns=self._told(one),
        )

    def _told(self, one: journal.Entry) -> dict[int, str]:
        """Say which column shows which field of an event; its name stands in the envelope as the act's does."""
        if one.body is None:
            return {}
        event = _event(one.body)
        kind = type(event)
        if kind not in self._told_of:
            told = {declared.id: declared.name for declared in fields_of(event) if declared.name in self._places}
            self._told_of[kind] = {_EVENT: self._planned.columns[0].id, **told}
        return self._told_of[kind]


def _event(body: bytes) -> Any:
    from secretdesk.vault import bodies  # noqa: PLC0415 -- only exports look into bodies

    return bodies.read(body)


def _shown(cls: type[Any]) -> list[tuple[str, Field]]:
    """Return the columns of an export: those of the screen first, then every other field that is words or figures."""
    carried = [name for names in cls.LEDGER.carries.values() for name in names]
    own = [one.name for one in fields_of(cls) if not one.hidden]
    names = dict.fromkeys([*cls.LEDGER.columns, *own, *carried])
    found = [(name, one) for name in names if (one := naming.field(cls, name)) is not None]
    return [(name, one) for name, one in found if one.kind.name not in _UNSHOWN]


def _column(name: str, one: Field) -> Column:
    return Column(id=name, label=one.label, kind=_TYPED.get(one.kind.name, "text"), words=one.words)  # type: ignore[arg-type]


def _rows(
    words: Words, cls: type[Any], shown: Sequence[tuple[str, Field]], found: Sequence[Row]
) -> Iterator[tuple[Cell, ...]]:
    for start in range(0, len(found), _STRETCH):
        stretch = found[start : start + _STRETCH]

        def work(reading: Any, stretch: Sequence[Row] = stretch) -> dict[tuple[str, int], str]:
            return look.names_in(reading, cls, [row.values for row in stretch])

        names = words.desk.read(work)
        for row in stretch:
            yield tuple(_cell(words, name, one, row.values, names) for name, one in shown)


def _cell(words: Words, name: str, one: Field, values: Mapping[str, Any], names: Mapping[tuple[str, int], str]) -> Cell:
    value = values.get(name)
    if value is None or value == ():
        return None
    if one.kind.name in _TYPED:
        return value  # type: ignore[no-any-return]
    if one.words and name in {"title", "name"} and values.get("level"):
        code = values.get("register_no") or values.get("number") or ""
        return words.title(values["level"], str(value), code)
    return naming.word(words.desk.profile, one, value, names, words.desk.language)


def _secrecy(row: Row) -> Secrecy:
    values = row.values
    since = values.get("issue_date") or values.get("received_on") or values.get("registered_on")
    return Secrecy(level=values["level"], period=values.get("period") or "", since=since)


def _book(desk: Desk, planned: Plan, without: Sequence[str]) -> Book:
    """Return the printed ledger of the same rows: on its statutory form where it has one."""
    asked = ledgers.Asked(query=planned.query)
    leaving = frozenset(without)
    match planned.ledger:
        case "documents":
            return ledgers.f01(desk, asked, without=leaving)
        case "copies":
            return holdings.f13(desk, asked, ("copy",), without=leaving)
        case "carriers":
            return holdings.f13(desk, asked, ("carrier",), without=leaving)
        case "computers":
            return devices.f15(desk, asked, without=leaving)
        case "equipment":
            return devices.f16(desk, asked, without=leaving)
        case _:
            return declared.declared(desk, planned.ledger, planned.query)
