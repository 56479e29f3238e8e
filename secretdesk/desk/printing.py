"""A print from reservation to record.

Reserve the number, take a checkpoint, draw in memory, record the bytes, send them; what fails on the way is explained as
spoiled, and what cannot even be explained stands on Today. A print that names classified titles is itself a carrier;
`carrier_of` says what to register.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from secretdesk.desk import scanning
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.printing import RecordPrint, ReservePrint, SpoilPrint
from secretdesk.domain.ledgers import Account, Label, Person, Sheet
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import SecretDeskError, Tampering
from secretdesk.labels.page_seal import (
    PageSeal,
    check_seal,
    key_id,
    page_digest,
    read_seal,
    seal_message,
    sealed_page,
    write_seal,
)
from secretdesk.paper.sheet import Imprint, Printed
from secretdesk.text import N_, say
from secretdesk.vault import checkpoint, journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.domain.decision import Context
    from secretdesk.labels.page_seal import SealedPage
    from secretdesk.paper.sheet import VaultKind

Codes = dict[tuple[str, int, str], str]
_YEARS = 1_000_000
_PREVIEW = N_("printing", "Preview")


def _no_lines(_printed: Printed) -> tuple[int, int]:
    return 0, 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is to be printed: `labels` are (kind, object, label kind) that get a new code; `draw` makes the pages.

    `level` is the highest level named; `titles` says that classified titles stand on it; `lacking` names the characters
    that no font has. `count` tells of what was drawn how many lines of the book are on paper now, and how many of them
    on a last page left open (0 where its foot is drawn).
    """

    form: str
    draw: Callable[[Imprint, Codes], Printed]
    level: str | None = None
    filter: str | None = None
    labels: tuple[tuple[str, int, str], ...] = ()
    titles: bool = False
    lacking: tuple[str, ...] = ()
    edition: int = 1
    count: Callable[[Printed], tuple[int, int]] = _no_lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A print that left: its number, the object that records it, its bytes and pages."""

    number: str
    sheet: int
    pdf: bytes = field(repr=False)
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The journal's head at the time of a print: the signed note, and what paper carries of it."""

    size: int
    root: bytes
    anchor: str
    note: str


def take_head(desk: Desk) -> Head:
    """Sign the journal's head as a checkpoint and keep it."""
    note = desk.vault.perform(lambda tx: tx.add_checkpoint((desk.session.signer,))).result()
    head = checkpoint.parse(note).head
    return Head(size=head.size, root=head.root, anchor=checkpoint.anchor_text(head.size, head.root), note=note)


def preview(desk: Desk, job: Job) -> Printed:
    """Draw the job without taking a number: no seal, codes of nothing."""
    words = say(_PREVIEW, desk.language)
    codes = dict.fromkeys(job.labels, "9" * 58)
    return job.draw(imprint(desk, words, words, None, job.edition), codes)


def print_job(
    desk: Desk, job: Job, send: Callable[[bytes], None], *cosigners: Cosigner, medium: int | None = None
) -> Done:
    """Print for real. `send` hands the bytes on; if it raises, the print is recorded as spoiled and the error goes on."""
    sheet_id, labels = reserve(desk, job, *cosigners, medium=medium)
    try:
        printed, sheet = draw(desk, job, sheet_id, labels, take_head(desk))
        lines, last_page_lines = job.count(printed)
        record = RecordPrint(
            sheet=sheet_id,
            pages=len(printed.pages),
            digest=printed.sha256,
            page_digests=b"".join(page.text_hash for page in printed.pages),
            lines=lines,
            last_page_lines=last_page_lines,
        )
        desk.perform(record)
        send(printed.pdf)
    except BaseException as error:
        spoil(desk, sheet_id, error)
        raise
    return Done(number=sheet.number, sheet=sheet_id, pdf=printed.pdf, pages=len(printed.pages))


def reserve(desk: Desk, job: Job, *cosigners: Cosigner, medium: int | None = None) -> tuple[int, tuple[int, ...]]:
    """Take the next print number; return the print and the labels issued with it."""
    command = ReservePrint(
        form=job.form,
        filter=job.filter,
        level=job.level,
        labels=tuple((f"{kind}:{id_}", label_kind) for kind, id_, label_kind in job.labels),
        edition=job.edition,
        medium=medium,
    )
    reserved = desk.perform(command, *cosigners)
    (sheet_id,) = reserved.made("sheet")
    return sheet_id, reserved.made("label")


def draw(desk: Desk, job: Job, sheet_id: int, labels: tuple[int, ...], head: Head) -> tuple[Printed, Sheet]:
    """Draw a reserved print, sealed page by page under the journal's head."""

    def work(reading: Any) -> tuple[list[Label], Sheet]:
        issued = [one.record for one in reading.facts.among(Label, "id", labels)]
        return issued, reading.facts.get(Sheet, sheet_id)

    issued, sheet = desk.read(work)
    codes = {(one.object_kind, one.object_id, one.label_kind): scanning.code_of(desk, one) for one in issued}
    seal = sealer(desk, head, print_number(sheet))
    return job.draw(imprint(desk, sheet.number, head.anchor, seal, job.edition), codes), sheet


def spoil(desk: Desk, sheet_id: int, error: BaseException) -> None:
    """Explain a print that failed; if even that fails, the reservation stands until somebody explains it."""
    reason = error.id if isinstance(error, SecretDeskError) else type(error).__name__
    with suppress(SecretDeskError):
        desk.perform(SpoilPrint(sheet=sheet_id, reason=reason))


def print_number(sheet: Sheet) -> int:
    """Return the number a seal carries: P-2026-0212 is 2026000212, so that it names one print of all years."""
    return sheet.year * _YEARS + sheet.serial


def number_parts(print_number_: int) -> tuple[int, int]:
    """Return year and serial of a number that a seal carries."""
    return divmod(print_number_, _YEARS)


def sealer(desk: Desk, head: Head, number: int) -> Callable[[int, str], str]:
    """Return what makes the seal of each page, signed by whoever sits at the desk."""
    keyring = desk.session.keyring

    def seal(page: int, text: str) -> str:
        digest = page_digest([text])
        sealed = sealed_page(
            public_key=keyring.sign_public, print_number=number, page=page, tree_size=head.size, digest=digest
        )
        message = seal_message(sealed, vault_id=desk.vault.id, root=head.root, digest=digest)
        return write_seal(PageSeal(sealed=sealed, signature=keyring.sign(message)))

    return seal


def imprint(desk: Desk, number: str, anchor: str, seal: Callable[[int, str], str] | None, edition: int = 1) -> Imprint:
    """Return what stands on every page of a print."""
    return Imprint(
        unit=desk.record.unit,
        officer=signed_as(desk),
        printed_at=_now(desk.context(0)),
        print_no=number,
        anchor=anchor,
        seal=seal,
        kind=cast("VaultKind", desk.record.kind),
        language=desk.language,
        edition=edition,
    )


def signed_as(desk: Desk) -> str:
    """Return whoever sits at the desk with his post, as printed."""
    who = desk.session.signatory
    person = desk.read(lambda reading: reading.facts.get(Person, who.person))
    role = say(ROLE_WORDS[who.role], desk.language)
    name = person.name if person else desk.session.name
    return f"{name}\uff08{role}\uff09" if desk.language == "zh_CN" else f"{name} ({role})"


def _now(context: Context) -> Any:
    return context.now.replace(tzinfo=None)


def carrier_of(desk: Desk, done: Done, job: Job, place: int) -> RegisterCarrier | None:
    """Return the act that enters a printed ledger among the carriers, if it names classified titles."""
    if not job.titles or not job.level:
        return None
    return RegisterCarrier(
        acquired_on=desk.context(0).today,
        carrier_kind="printed_ledger",
        name=f"{job.form} {done.number}",
        level=job.level,
        acquired="produced",
        pages=done.pages,
        place=place,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a genuine page seal says: which print and page, sealed by whom, at which state of the journal.

    `recorded` tells whether the text compared is, by its hash, a page of that print as it was recorded.
    """

    sheet: int
    number: str
    form: str
    state: str
    page: int
    edition: int
    printed_on: date | None
    account: int
    name: str
    role: str
    entries: int
    recorded: bool


def check_page(desk: Desk, digits: str, text: str | None = None) -> Checked:
    """Check the seal of a printed page against the vault; `text` is what was typed or read of the page.

    Without a text the page is compared with what was recorded when it was printed. Raises `BadInput` (damaged code) or
    `Tampering` (no such print, forged, another text, another journal).
    """
    seal = read_seal(digits)
    sheet_id, sheet, signer, name, root = desk.read(lambda reading: _sealed_by(reading, seal.sealed))
    recorded = [(sheet.page_digests or b"")[at : at + 32] for at in range(0, len(sheet.page_digests or b""), 32)]
    digest = page_digest([text]) if text is not None else None
    if digest is None:
        digest = next((one for one in recorded if one.startswith(seal.sealed.text_hash)), None)
        if digest is None:
            words = N_("printing", "{number}: no page with this seal was recorded.", number=sheet.number)
            raise Tampering("seal-not-recorded", words)
    check_seal(seal, public_key=signer.record.sign_key, vault_id=desk.vault.id, root=root, digest=digest)
    return Checked(
        sheet=sheet_id,
        number=sheet.number,
        form=sheet.form,
        state=sheet.state,
        page=seal.sealed.page,
        edition=sheet.edition,
        printed_on=sheet.printed_on,
        account=signer.id,
        name=name,
        role=signer.record.role,
        entries=seal.sealed.tree_size,
        recorded=digest in recorded,
    )


def _sealed_by(reading: Any, sealed: SealedPage) -> tuple[int, Sheet, Any, str, bytes]:
    """Return the print a seal names, the account that sealed it with its person's name, and the root it was made at."""
    year, serial = number_parts(sealed.print_number)
    sheets = reading.facts.find(Sheet, year=year, serial=serial)
    if not sheets:
        raise Tampering("seal-unknown-print", N_("printing", "No print of this number was made here."))
    accounts = [one for one in reading.facts.find(Account) if one.record.sign_key]
    signer = next((one for one in accounts if key_id(one.record.sign_key) == sealed.key_id), None)
    if signer is None or not 0 < sealed.tree_size <= reading.next_id:
        raise Tampering("seal-forged", N_("labels", "The seal of the page is forged or belongs to another journal."))
    people = reading.facts.find(Person, account=signer.id)
    name = people[0].record.name if people else signer.record.name
    root = journal.tree_at(reading.connection, sealed.tree_size).root()
    return sheets[0].id, sheets[0].record, signer, name, root
