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
from secretdesk.desk.page_seals import print_number
from secretdesk.domain.custody.carriers import RegisterCarrier
from secretdesk.domain.custody.printing import RecordPrint, ReservePrint, SpoilPrint
from secretdesk.domain.ledgers import Label, Person, Sheet
from secretdesk.domain.roles import ROLE_WORDS
from secretdesk.errors import SecretDeskError
from secretdesk.labels.page_seal import PageSeal, page_digest, seal_message, sealed_page, write_seal
from secretdesk.paper.sheet import Imprint, Printed
from secretdesk.text import N_, say
from secretdesk.vault import checkpoint

if TYPE_CHECKING:
    from collections.abc import Callable

    from secretdesk.desk.desk import Desk
    from secretdesk.desk.session import Cosigner
    from secretdesk.domain.decision import Context
    from secretdesk.paper.sheet import VaultKind

Codes = dict[tuple[str, int, str], str]
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
